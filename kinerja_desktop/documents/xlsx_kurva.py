"""The guide curve of POLA DISTRIBUSI as a chart of a worksheet."""

from __future__ import annotations

from typing import Any

from openpyxl.chart import LineChart, Reference
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties

from kinerja_desktop.documents.grid import Grid
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi


def add_curve(book: Any, grid: Grid, capaian: CapaianOrganisasi) -> None:
    """Put the guide curve as a chart over the last row; its figures live on a hidden sheet."""
    data = book.create_sheet("Kurva")
    data.sheet_state = "hidden"
    for words, high in zip(teks.POLA_SUMBU, teks.POLA_KURVA[capaian], strict=True):
        data.append([" ".join(words).strip(), high])
    chart = LineChart()
    chart.add_data(Reference(data, min_col=2, min_row=1, max_row=5))
    chart.set_categories(Reference(data, min_col=1, min_row=1, max_row=5))
    chart.title = f"{teks.POLA_JUDUL} {teks.POLA_JUDUL_2.format(capaian=teks.LABEL_CAPAIAN[capaian])}"
    chart.title.tx.rich.p[0].r[0].rPr = _chart_font()
    chart.legend = None
    chart.y_axis.delete = True
    chart.x_axis.delete = False
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, teks.POLA_PUNCAK
    chart.x_axis.title = teks.POLA_SUMBU_X
    chart.x_axis.title.tx.rich.p[0].r[0].rPr = _chart_font()
    series = chart.series[0]
    series.smooth = True
    series.graphicalProperties.line.solidFill = "000000"
    series.graphicalProperties.line.width = 15875
    series.marker.symbol = "none"
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill="D0D0D0"))
    chart.layout = Layout(manualLayout=ManualLayout(x=0.06, y=0.24, w=0.88, h=0.42))
    chart.width, chart.height = 12.5, 4.5
    grid.sheet.add_chart(chart, f"C{grid.next - 1}")


def _chart_font() -> Any:
    return CharacterProperties(sz=800, b=True)

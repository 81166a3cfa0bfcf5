"""The way of the tour through the printed forms of feedback and the sets for the PyB."""

from __future__ import annotations

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.tur.alat import Alat


def cetak_penilaian(tur: Alat, orang: Pegawai, periode: Periode) -> None:
    """Look at the record of feedback of a quarter, and at who has a complete set for the PyB."""
    argumen = {"format": "B.1.5", "pegawai_id": orang.id, "periode": periode, "tahun": periode.tahun}
    dokumen = tur.halaman("dokumen", argumen)
    tur.tunggu(lambda: bool(dokumen.form.judul.text().startswith("B.1.5")))
    tur.tunggu(lambda: not dokumen.form.gambar.pixmap().isNull())
    tur.potret("dokumen-b15")
    tur.potret_dialog(dokumen.form.tombol_berkas.click, "dokumen-berkas-pyb")

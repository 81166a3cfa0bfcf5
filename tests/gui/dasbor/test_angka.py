"""Every figure of Dasbor Unit is the service's own, and every click opens the list that this figure counts."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.pola_distribusi import URUTAN
from kinerja_desktop.domain.skp import JenisRhk, KeputusanSkp, PutusanSkp, Rhk, Skp
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.dasbor.kolom import lama_hari
from kinerja_desktop.gui.dasbor.page import DasborPage
from kinerja_desktop.services import capaian, evaluasi, persetujuan
from kinerja_desktop.services import dasbor as layanan
from kinerja_desktop.services.dasbor_bentuk import Daftar, Ringkasan
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.konteks import Context
from tests.helpers import evaluasi as bantu
from tests.helpers.kantor import KADIS, KEPALA, PUSKESMAS, SITI, KantorUji, id_tetap
from tests.helpers.laporan import ajukan
from tests.helpers.qt import selesai, tampilkan

KIRI = Qt.MouseButton.LeftButton
NOVEMBER, TW3 = Periode.baca("2026-11"), Periode.baca("2026-TW3")
KARTU = {
    "kartu_laporan": (Daftar.LAPORAN, "Laporan masuk · November 2026"),
    "kartu_menunggu": (Daftar.MENUNGGU, "Menunggu persetujuan, semua tanggal"),
    "kartu_skp": (Daftar.SKP, "SKP · Tahun 2026"),
    "kartu_evaluasi": (Daftar.EVALUASI, "Evaluasi · Triwulan III 2026"),
    "kartu_lama": (Daftar.LAMA, "Lama persetujuan · laporan November 2026"),
}


@pytest.fixture
def kepala(kantor: KantorUji) -> Context:
    """A unit with something of everything, in numbers that differ from each other."""
    bantu.siapkan(kantor)
    siti, rudi, konteks = kantor.sebagai("siti"), kantor.sebagai("rudi"), kantor.sebagai("kepala")
    capaian.tetapkan(konteks, PUSKESMAS, TW3, CapaianOrganisasi.BAIK)
    evaluasi.tetapkan(konteks, SITI, TW3, bantu.BAIK, lembar(konteks, SITI, TW3).dasar)
    rencana_kepala(kantor)
    for hari in (9, 10, 11):
        satu, sidik = ajukan(siti, tanggal=date(2026, 11, hari))
        persetujuan.setujui(konteks, satu.id, sidik)
    for hari in (16, 17):
        ajukan(rudi, tanggal=date(2026, 11, hari))
    for bulan in (5, 6):
        ajukan(siti, tanggal=date(2026, 10, bulan))
    return konteks


def rencana_kepala(kantor: KantorUji) -> None:
    """The head's own plan: Siti's results hang on the first of the two."""
    hasil = ("Meningkatnya kesehatan ibu dan anak", "Tertibnya administrasi")
    rhk = tuple(Rhk(id_tetap(950 + n), JenisRhk.UTAMA, uraian) for n, uraian in enumerate(hasil))
    awal, akhir = date(2026, 1, 1), date(2026, 12, 31)
    diajukan = datetime(2026, 1, 5, 9, 0, tzinfo=WIB)
    rencana = Skp(id_tetap(952), KEPALA, KADIS, 2026, awal, akhir, rhk=rhk, diajukan_pada=diajukan)
    with kantor.sebagai("kepala").transaksi("ajukan SKP") as kerja:
        sidik = kerja.simpan(rencana)
    putusan = KeputusanSkp(id_tetap(953), rencana.id, sidik, PutusanSkp.TETAPKAN, "", KADIS, kantor.jam())
    with kantor.sebagai("kadis").transaksi("tetapkan SKP") as kerja:
        kerja.simpan(putusan)


def terbuka(qtbot: Any, pekerja: Pekerja, konteks: Context) -> DasborPage:
    halaman = DasborPage(konteks, pekerja)
    halaman.setel_periode(NOVEMBER)
    tampilkan(qtbot, halaman)
    selesai(qtbot, pekerja)
    return halaman


def kartu(r: Ringkasan) -> dict[str, str]:
    """What each card must say, from the service's own numbers."""
    kurang_skp, kurang_evaluasi = r.skp.dari - r.skp.bagian, r.evaluasi.dari - r.evaluasi.bagian
    return {
        "kartu_laporan": f"Laporan masuk: {100 * r.laporan.bagian // r.laporan.dari}% ",
        "kartu_menunggu": f"Menunggu persetujuan: {r.menunggu.bagian} . terlama {r.terlama} hari",
        "kartu_skp": f"SKP ditetapkan: {r.skp.bagian} / {r.skp.dari}. {kurang_skp} pegawai belum",
        "kartu_evaluasi": f": {r.evaluasi.bagian} / {r.evaluasi.dari}. {kurang_evaluasi} pegawai belum",
        "kartu_lama": f": {lama_hari(r.lama.bagian, r.lama.dari)} . {r.lama.dari} laporan diputus",
    }


def test_every_card_shows_the_number_of_the_service(qtbot: Any, pekerja: Pekerja, kepala: Context) -> None:
    halaman = terbuka(qtbot, pekerja, kepala)
    r = layanan.ringkasan(kepala, NOVEMBER)
    assert (r.menunggu.bagian, r.lama.dari, r.skp.bagian, r.skp.dari) == (4, 4, 2, 5)
    for nama, teks in kartu(r).items():
        assert teks in getattr(halaman.form, nama).accessibleName(), nama
    assert halaman.remah == f"{r.nama_unit} · {r.skp.dari} pegawai"
    beda = r.laporan.persen - r.laporan_lalu.persen  # type: ignore[operator]
    assert beda > 0 and f"+{beda} poin dari Oktober" in halaman.form.kartu_laporan.accessibleName()
    assert halaman.form.catatan_peta.isVisible() is (r.orang_peta > len(r.peta))


@pytest.mark.parametrize("cara", ["tetikus", "tombol"])
@pytest.mark.parametrize("nama", KARTU)
def test_every_card_opens_the_list_it_counts(
    qtbot: Any, pekerja: Pekerja, kepala: Context, nama: str, cara: str
) -> None:
    halaman = terbuka(qtbot, pekerja, kepala)
    daftar, judul = KARTU[nama]
    satu = getattr(halaman.form, nama)
    if cara == "tetikus":
        qtbot.mouseClick(satu, KIRI, pos=QPoint(20, 20))
    else:
        halaman.activateWindow()
        qtbot.keyClick(
            halaman.form.peta, Qt.Key(Qt.Key.Key_1 + list(KARTU).index(nama)), Qt.KeyboardModifier.AltModifier
        )
    selesai(qtbot, pekerja)
    assert halaman.form.tumpukan.currentIndex() == 1
    assert halaman.form.judul_rincian.text() == judul
    isi = layanan.rincian(kepala, NOVEMBER, daftar)
    model = halaman.form.tabel.model()
    assert [model.baris(n) for n in range(model.rowCount())] == list(isi.baris)


def test_a_bar_shows_its_predikat_and_opens_who_has_it(qtbot: Any, pekerja: Pekerja, kepala: Context) -> None:
    halaman = terbuka(qtbot, pekerja, kepala)
    r = layanan.ringkasan(kepala, NOVEMBER)
    assert {p: n for p, n in r.sebaran.items() if n} == {Predikat.BAIK: 1}
    _, isi = halaman.form.predikat.sebagai_tabel()
    assert [int(b[1]) for b in isi] == [r.sebaran.get(p, 0) for p in URUTAN]
    for predikat, kata, orang in ((Predikat.BAIK, "Baik", 1), (Predikat.KURANG, "Kurang", 0)):
        kotak = halaman.form.predikat._kotak(URUTAN.index(predikat))
        titik = QPoint(round(kotak.center().x()), round(kotak.bottom()) - 2)
        qtbot.mouseClick(halaman.form.predikat, KIRI, pos=titik)
        selesai(qtbot, pekerja)
        assert halaman.form.judul_rincian.text() == f"Predikat {kata} · Triwulan III 2026"
        assert halaman.form.jumlah_rincian.text() == f"{orang} pegawai"
        halaman.form.kembali.click()


@pytest.mark.parametrize("cara", ["tetikus", "Enter"])
def test_a_planned_result_opens_its_indicators(qtbot: Any, pekerja: Pekerja, kepala: Context, cara: str) -> None:
    halaman = terbuka(qtbot, pekerja, kepala)
    r = layanan.ringkasan(kepala, NOVEMBER)
    assert r.rhk is not None and len(r.rhk) == 2
    tabel = halaman.form.rhk
    assert [tabel.model().baris(n) for n in range(tabel.model().rowCount())] == list(r.rhk)
    nomor = 0
    if cara == "tetikus":
        qtbot.mouseClick(tabel.viewport(), KIRI, pos=tabel.visualRect(tabel.model().index(nomor, 0)).center())
    else:
        tabel.pilih_baris(nomor)
        qtbot.keyClick(tabel, Qt.Key.Key_Return)
    selesai(qtbot, pekerja)
    assert halaman.form.judul_rincian.text().startswith("Realisasi terhadap RHK unit")
    assert halaman.panel.rincian is not None and halaman.panel.rincian.kunci == str(r.rhk[nomor].id)


def test_the_short_queue_and_the_map_are_the_services(qtbot: Any, pekerja: Pekerja, kepala: Context) -> None:
    halaman = terbuka(qtbot, pekerja, kepala)
    r = layanan.ringkasan(kepala, NOVEMBER)
    model = halaman.form.antre.model()
    assert [(model.index(n, 0).data(), model.index(n, 1).data()) for n in range(model.rowCount())] == [
        (b.nama, str(b.bagian)) for b in r.antre
    ]
    assert sorted(b.bagian for b in r.antre) == [2, 2]
    kepala_tabel, isi = halaman.form.peta.sebagai_tabel()
    assert list(kepala_tabel[1:]) == [f"{h:%d/%m}" for h in r.hari]
    assert [b[0] for b in isi] == [b.nama.split(",")[0] for b in r.peta]


def test_percentages_means_and_the_spread_open_their_working(qtbot: Any, pekerja: Pekerja, kepala: Context) -> None:
    halaman = terbuka(qtbot, pekerja, kepala)
    r = layanan.ringkasan(kepala, NOVEMBER)
    harap = {
        "laporan": f"{r.laporan.persen}%",
        "lama": f"rata-rata {lama_hari(r.lama.bagian, r.lama.dari)}",
        "predikat": f"{sum(r.sebaran.values())} pegawai berpredikat",
        "rhk": f"{sum(b.persen is not None for b in r.rhk or ())} dari {len(r.rhk or ())} RHK dapat dihitung",
    }
    for nama, hasil in harap.items():
        satu = getattr(halaman.cara, nama)
        assert satu.isVisible(), nama
        qtbot.mouseClick(satu, KIRI)
        assert satu.kartu.cara.hasil == hasil
        satu.kartu.close()
    halaman.activateWindow()
    qtbot.keyClick(halaman.form.peta, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert halaman.cara.laporan.kartu.isVisible() and "Alt L" in halaman.cara.laporan.toolTip()
    halaman.cara.laporan.kartu.close()
    assert halaman.form.tumpukan.currentIndex() == 0, "the card opens, not the list behind the figure"


def test_a_row_of_a_list_is_explained(qtbot: Any, pekerja: Pekerja, kepala: Context) -> None:
    halaman = terbuka(qtbot, pekerja, kepala)
    cara = halaman.panel.cara
    for daftar in (Daftar.LAPORAN, Daftar.LAMA, Daftar.RHK):
        kunci = str(layanan.ringkasan(kepala, NOVEMBER).rhk[0].id) if daftar is Daftar.RHK else ""  # type: ignore[index]
        halaman.buka_daftar(daftar, kunci)
        selesai(qtbot, pekerja)
        kini = halaman.form.tabel.baris_kini()
        assert cara.isVisible() and kini.nama in cara.accessibleName()
        cara.setFocus()
        qtbot.keyClick(cara, Qt.Key.Key_Space)
        assert dict(cara.kartu.cara.masukan)["Pegawai"] == kini.nama
        cara.kartu.close()
    halaman.buka_daftar(Daftar.MENUNGGU)
    selesai(qtbot, pekerja)
    assert not cara.isVisible(), "ages and counts need no card"


def test_a_predikat_of_a_list_is_explained_with_both_ratings(qtbot: Any, pekerja: Pekerja, kepala: Context) -> None:
    halaman = terbuka(qtbot, pekerja, kepala)
    halaman.buka_daftar(Daftar.EVALUASI)
    selesai(qtbot, pekerja)
    cara, model = halaman.panel.cara, halaman.form.tabel.model()
    nomor = {model.baris(n).pegawai_id: n for n in range(model.rowCount())}
    halaman.form.tabel.pilih_baris(next(n for i, n in nomor.items() if i != SITI))
    assert not cara.isEnabled(), "nobody signed yet"
    halaman.form.tabel.pilih_baris(nomor[SITI])
    assert cara.isEnabled()
    qtbot.mouseClick(cara, KIRI)
    selesai(qtbot, pekerja)
    isi = dict(cara.kartu.cara.masukan)
    assert isi["Pegawai"].startswith("Siti") and isi["Periode"] == "Triwulan III 2026" and "Rating hasil kerja" in isi
    cara.kartu.close()

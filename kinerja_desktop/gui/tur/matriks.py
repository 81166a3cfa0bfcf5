"""The way of the tour through Matriks Peran Hasil."""

from __future__ import annotations

from kinerja_desktop.gui.tur.alat import Alat


def bagi_peran(tur: Alat) -> None:
    """See who carries what, and give a role to somebody whose plan is still a draft."""
    matriks = tur.halaman("matriks")
    tur.potret("matriks")
    tur.tampak("sel kosong")
    model, kisi = matriks.model, matriks.kisi
    draf = next(n for n, b in enumerate(model.baris) if b.status is not None and not b.terkunci)
    kosong = next(n for n in range(1, model.columnCount()) if not model.nilai(model.index(draf, n)).isi)
    kisi.pilih(model.index(draf, kosong))
    sebelum = model.hitungan().kosong
    tur.tekan(kisi.sel, "F2")
    tur.ketik(kisi.sel.pelukis.editor, "Laporan program tersedia tepat waktu")
    tur.potret("matriks-diketik")
    tur.tekan(kisi.sel.pelukis.editor, "Return")
    tur.tunggu(lambda: bool(model.bersih))
    tur.pastikan(model.hitungan().kosong == sebelum - 1, "the cell was not filled")
    tur.tampak("Tersimpan otomatis")

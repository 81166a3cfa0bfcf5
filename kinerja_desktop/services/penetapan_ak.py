"""The Pejabat Penilai Kinerja sets the angka kredit: a decision with its frozen forms (dossier §4.3)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.riwayat_ak import PenetapanAk, pastikan_nomor
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services import cuplikan, formulir_ak, wewenang
from kinerja_desktop.services.angka_kredit import lembar
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import angka_kredit as kueri
from kinerja_desktop.store.unit_of_work import Perubahan


def tetapkan(konteks: Context, pegawai_id: UUID, nomor: str, tanggal: date, dilihat: frozenset[UUID]) -> Perubahan:
    """Set what is in the history now; `dilihat` are the rows that were on the screen.

    Raises UMM-01 for anybody but the penilai, UMM-02 (the history changed), AKR-03, AKR-05 (no jenjang), AKR-08 (no
    number), AKR-09 (nothing new to set), AKR-12 (a day to come).
    """
    wewenang.pastikan_penilai(konteks, pegawai_id, "menetapkan angka kredit pegawai ini")
    kini = lembar(konteks, pegawai_id)
    surat = pastikan_nomor(nomor)
    if tanggal > konteks.hari_ini():
        raise UserError("AKR-12", tanggal=tulis_tanggal(tanggal))
    if kini.jenjang is None:
        raise UserError("AKR-05", nama=kini.pegawai.nama)
    semua = frozenset(r.id for r in kini.baris)
    if not semua - kini.sudah_ditetapkan:
        raise UserError("AKR-09", nama=kini.pegawai.nama)
    beku = formulir_ak.bekukan(konteks, kini, surat, TandaTangan(konteks.kantor.tempat, tanggal))
    with konteks.transaksi("tetapkan angka kredit") as kerja:
        if frozenset(s.nilai.id for s in kueri.riwayat(kerja.koneksi, pegawai_id)) != dilihat:
            raise UserError("UMM-02", apa="Riwayat angka kredit")
        kerja.simpan(
            PenetapanAk(
                konteks.id_baru(),
                pegawai_id,
                konteks.saya,
                surat,
                tanggal,
                tuple(r.id for r in kini.baris),
                cuplikan.ke_json(beku),
                konteks.sekarang(),
            )
        )
    return kerja.perubahan

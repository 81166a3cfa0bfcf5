"""Handing the signed document to the pegawai, and his receipt (Lampiran V.A.5-6, V.A.9-10; R49, R53).

The day of receipt starts his own clocks. Who signed notes it; or the pegawai himself says that he received it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.evaluasi import CaraSerah, PenetapanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_tanggal
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import jam_mesin, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import tenggat as kueri
from kinerja_desktop.store.pegawai import akun_pegawai
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

BATAS_KETERANGAN = 300
_MENYERAHKAN = "mencatat penyerahan dokumen evaluasi pegawai ini"
Kemajuan = Callable[[int, int, str], None]


def serahkan(
    konteks: Context,
    pegawai_id: UUID,
    periode: Periode,
    tanggal: date,
    keterangan: str = "",
    cara: CaraSerah = CaraSerah.CETAK,
) -> Perubahan:
    """Note that the document that counts was handed over on `tanggal`, printed or in the program.

    What went out in the program counts as received only when the pegawai says so or signs; who does not open it can be
    given it printed.

    Allowed to who signed it, the penilai of the person and kepegawaian. Raises UMM-01, TGT-01 (not signed), TGT-02
    (before the signature), TGT-03 (a day to come), TGT-04 (noted already), TGT-05 (noted later, without a remark),
    TGT-06 (the date is in doubt), TGT-10 (in the program to who has no account).
    """
    with konteks.transaksi("serahkan dokumen evaluasi") as kerja:
        _serahkan(konteks, kerja, pegawai_id, periode, tanggal, keterangan, cara)
    return kerja.perubahan


def serahkan_banyak(
    konteks: Context,
    pegawai: Sequence[UUID],
    periode: Periode,
    tanggal: date,
    keterangan: str = "",
    kemajuan: Kemajuan | None = None,
    cara: CaraSerah = CaraSerah.CETAK,
) -> Perubahan:
    """Note it for many people: all of them, or none where one is refused. Raises as `serahkan`."""
    with konteks.transaksi("serahkan dokumen evaluasi") as kerja:
        for nomor, satu in enumerate(pegawai, 1):
            _serahkan(konteks, kerja, satu, periode, tanggal, keterangan, cara)
            if kemajuan is not None:
                kemajuan(nomor, len(pegawai), "")
    return kerja.perubahan


def _serahkan(
    konteks: Context,
    kerja: UnitOfWork,
    pegawai_id: UUID,
    periode: Periode,
    tanggal: date,
    keterangan: str,
    cara: CaraSerah,
) -> None:
    orang = wewenang.pegawai(konteks, pegawai_id)
    jam_mesin.pastikan_yakin(konteks)
    tanda = _berlaku(kerja, pegawai_id, periode)
    pengelola = konteks.peran in wewenang.PENGELOLA
    penilai = konteks.peran in wewenang.PENILAI and orang.penilai_id == konteks.saya
    penanda = tanda is not None and tanda.oleh_id == konteks.saya
    if pegawai_id == konteks.saya or not (pengelola or penilai or penanda):
        raise wewenang.tolak(konteks, _MENYERAHKAN)
    if tanda is None:
        raise UserError("TGT-01", nama=orang.nama, periode=periode.label)
    hari = tanda.pada.astimezone(WIB).date()
    if tanggal < hari:
        raise UserError("TGT-02", tanda=tulis_tanggal(hari), tanggal=tulis_tanggal(tanggal))
    if tanggal > konteks.hari_ini():
        raise UserError("TGT-03", tanggal=tulis_tanggal(tanggal))
    _pastikan_belum(kerja, tanda, cara is CaraSerah.CETAK)
    if cara is CaraSerah.APLIKASI and not akun_pegawai(kerja.koneksi, [pegawai_id]):
        raise UserError("TGT-10", nama=orang.nama)
    rapi = bersihkan(keterangan).strip()[:BATAS_KETERANGAN]
    if tanggal < konteks.hari_ini() and kosong(rapi):
        raise UserError("TGT-05")
    kerja.simpan(_catatan(konteks, tanda, tanggal, cara, rapi))


def terima_dokumen(konteks: Context, penetapan_id: UUID) -> Perubahan:
    """The pegawai says that he received his document here, today. Raises UMM-01 … UMM-03, TGT-04, TGT-06."""
    jam_mesin.pastikan_yakin(konteks)
    with konteks.transaksi("terima dokumen evaluasi") as kerja:
        simpanan = kerja.ambil(PenetapanEvaluasi, penetapan_id)
        if simpanan is None:
            raise UserError("UMM-03", apa="Evaluasi")
        tanda: PenetapanEvaluasi = simpanan.nilai
        wewenang.pastikan_pemilik(konteks, tanda.pegawai_id, "menerima dokumen evaluasi pegawai ini")
        berlaku = _berlaku(kerja, tanda.pegawai_id, tanda.periode)
        if berlaku is None or berlaku.id != penetapan_id:
            raise UserError("UMM-02", apa="Evaluasi")
        _pastikan_belum(kerja, tanda)
        kerja.simpan(_catatan(konteks, tanda, konteks.hari_ini(), CaraSerah.APLIKASI, ""))
    return kerja.perubahan


def hari_terima(konteks: Context, penetapan_id: UUID) -> date | None:
    """The day on which the pegawai received this document: by a note, else by his signature; None while he has not."""
    with konteks.store.baca() as koneksi:
        serah = kueri.penyerahan(koneksi, penetapan_id)
        tanda = kueri_evaluasi.penerimaan(koneksi, penetapan_id)
    hari = [serah.tanggal] if serah else []
    hari += [tanda.pada.astimezone(WIB).date()] if tanda else []
    return min(hari, default=None)


def _berlaku(kerja: UnitOfWork, pegawai_id: UUID, periode: Periode) -> PenetapanEvaluasi | None:
    tanda = kueri_evaluasi.penetapan(kerja.koneksi, pegawai_id, periode)
    return tanda[-1].nilai if tanda else None


def _pastikan_belum(kerja: UnitOfWork, tanda: PenetapanEvaluasi, diterima: bool = True) -> None:
    ada = kueri.penyerahan(kerja.koneksi, tanda.id, diterima)
    if ada is not None:
        raise UserError("TGT-04", tanggal=tulis_tanggal(ada.tanggal))


def _catatan(
    konteks: Context, tanda: PenetapanEvaluasi, tanggal: date, cara: CaraSerah, keterangan: str
) -> PenyerahanEvaluasi:
    return PenyerahanEvaluasi(
        konteks.id_baru(), tanda.id, tanda.pegawai_id, konteks.saya, tanggal, cara, konteks.sekarang(), keterangan
    )

"""Undoing a transfer: whether nothing rests on it yet, and giving everything back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi, PenutupanSkp
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.struktur import beririsan, definitif_bentrok, pimpinan_bentrok
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi_rincian import Jejak, RincianMutasi, baca
from kinerja_desktop.store import mutasi as kueri
from kinerja_desktop.store.organisasi import penempatan_orang, penempatan_unit, penetapan_orang
from kinerja_desktop.store.penutupan import nomor_penutupan
from kinerja_desktop.store.rekaman import Tersimpan
from kinerja_desktop.store.unit_of_work import UnitOfWork


def pastikan_boleh(kerja: UnitOfWork, semula: Tersimpan[CatatanMutasi], rincian: RincianMutasi) -> None:
    """Raise MUT-14 when something rests on the transfer already, MUT-15 when it was undone before."""
    if rincian.membatalkan is not None or semula.nilai.id in kueri.pembatalan(kerja.koneksi):
        raise UserError("MUT-15")
    jejak = rincian.jejak
    for nomor, sidik in jejak.skp:
        ada = kerja.ambil(Skp, nomor)
        if ada is None or ada.hash.hex() != sidik:
            raise UserError("MUT-14", apa="SKP baru yang sudah disusun")
    ditulis: list[Penempatan | PenetapanPenilai] = [p for _, p in jejak.penempatan]
    ditulis += [p for _, p in jejak.penetapan]
    for sesudah in ditulis:
        kini = kerja.ambil(type(sesudah), sesudah.id)
        if kini is None or kini.nilai != sesudah:
            raise UserError("MUT-14", apa="penempatan yang lebih baru")
    if _bentrok(kerja, jejak):
        raise UserError("MUT-14", apa="penempatan atau penetapan penilai yang lebih baru")
    if _bertumpuk(kerja, semula.nilai, jejak):
        raise UserError("MUT-14", apa="SKP baru yang sudah disusun")
    orang = {p.id for p in jejak.pegawai}
    if _ada_yang_lebih_baru(kerja, semula, orang):
        raise UserError("MUT-14", apa="mutasi yang lebih baru")
    if apa := kueri.putusan_sesudah(kerja.koneksi, semula.lsn, jejak.penilai_baru, orang):
        raise UserError("MUT-14", apa=apa)


def _bentrok(kerja: UnitOfWork, jejak: Jejak) -> bool:
    """True when what the undo opens again would lie over something that was written since.

    Nobody holds two definitive posts, a unit has one head, and one penilai is chosen by hand at a time.
    """
    ditulis = {p.id for _, p in jejak.penempatan} | {p.id for _, p in jejak.penetapan}
    for semula, _ in jejak.penempatan:
        if semula is not None:
            milik = [s.nilai for s in penempatan_orang(kerja.koneksi, semula.pegawai_id) if s.nilai.id not in ditulis]
            unit = [s.nilai for s in penempatan_unit(kerja.koneksi, semula.unit_kerja_id) if s.nilai.id not in ditulis]
            if definitif_bentrok(semula, milik) or pimpinan_bentrok(semula, unit):
                return True
    for dulu, _ in jejak.penetapan:
        if dulu is not None:
            tangan = [s.nilai for s in penetapan_orang(kerja.koneksi, dulu.pegawai_id) if s.nilai.id not in ditulis]
            if any(beririsan(dulu, lain) for lain in tangan):
                return True
    return False


def _bertumpuk(kerja: UnitOfWork, catatan: CatatanMutasi, jejak: Jejak) -> bool:
    """True when a plan that was begun since would lie over one that the undo opens again."""
    kembali, hilang = dict(jejak.tutup), {nomor for nomor, _ in jejak.skp}
    semua = kueri.rencana(kerja.koneksi, [catatan.pegawai_id], catatan.tanggal.year - 1)
    masa = [(x.skp.mulai, kembali.get(x.skp.id, x.akhir)) for x in semua if x.skp.id not in hilang]
    urut = sorted((mulai, akhir) for mulai, akhir in masa if akhir >= mulai)
    return any(satu[1] >= lain[0] for satu, lain in pairwise(urut))


def _ada_yang_lebih_baru(kerja: UnitOfWork, semula: Tersimpan[CatatanMutasi], orang: Iterable[UUID]) -> bool:
    """True when a later transfer that still stands touches one of the same people."""
    batal, siapa = kueri.pembatalan(kerja.koneksi), set(orang)
    for satu in kueri.catatan(kerja.koneksi):
        if satu.lsn > semula.lsn and satu.nilai.id not in batal:
            rincian = baca(satu.nilai)
            if rincian.membatalkan is None and siapa & {p.id for p in rincian.jejak.pegawai}:
                return True
    return False


def kembalikan(kerja: UnitOfWork, konteks: Context, rincian: RincianMutasi) -> None:
    """Give every record back what it told before, inside an open transaction; closings are taken back by new ones.

    The standing comes back only of whom the transfer gave another: of the others it was changed for another reason.
    """
    jejak, langkah = rincian.jejak, rincian.langkah
    berkedudukan = langkah.pegawai_id if langkah.jenis in (JenisMutasi.BERHENTI, JenisMutasi.TUGAS_BELAJAR) else None
    for sebelum, sesudah in (*jejak.penempatan, *jejak.penetapan):
        if sebelum is None:
            kerja.hapus(sesudah)
        else:
            kerja.simpan(sebelum)
    for nomor, _ in jejak.skp:
        kerja.hapus(_ada(kerja, Skp, nomor))
    for nomor, akhir in jejak.tutup:
        skp = _ada(kerja, Skp, nomor)
        pada = konteks.sekarang()
        baru = konteks.id_baru(nomor_penutupan(kerja.koneksi, nomor))
        kerja.simpan(PenutupanSkp(baru, nomor, skp.pegawai_id, akhir, "Mutasi dibatalkan", pada))
    for lama in jejak.pegawai:
        kini = _ada(kerja, Pegawai, lama.id)
        kembali = replace(
            kini,
            jabatan=lama.jabatan,
            jenis_jabatan=lama.jenis_jabatan,
            unit_kerja_id=lama.unit_kerja_id,
            penilai_id=lama.penilai_id,
            kedudukan=lama.kedudukan if lama.id == berkedudukan else kini.kedudukan,
            mulai_bertugas=lama.mulai_bertugas,
            unit_mandiri=lama.unit_mandiri,
        )
        if kembali != kini:
            kerja.simpan(kembali)
    for unit in jejak.unit:
        kini_unit = _ada(kerja, UnitKerja, unit.id)
        if kini_unit.pimpinan_id != unit.pimpinan_id:
            kerja.simpan(replace(kini_unit, pimpinan_id=unit.pimpinan_id))


def _ada(kerja: UnitOfWork, kelas: type, nomor: UUID) -> Any:
    simpanan = kerja.ambil(kelas, nomor)
    if simpanan is None:
        raise UserError("UMM-03", apa="Data mutasi")
    return simpanan.nilai

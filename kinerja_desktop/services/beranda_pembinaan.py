"""Things to do about guidance and counselling: the same lines that the badge of Pembinaan counts."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja_desktop.domain.bimbingan import StatusBimbingan
from kinerja_desktop.domain.konseling import StatusKonseling
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import pembinaan
from kinerja_desktop.services.beranda_bentuk import SEKALIGUS, Bahan, JenisTindakan, Tindakan
from kinerja_desktop.services.pembinaan import Entri, JenisEntri

_PEGAWAI = {
    StatusBimbingan.MENUNGGU_PEGAWAI: JenisTindakan.BIMBINGAN_ISI,
    StatusBimbingan.MENUNGGU_TANDA: JenisTindakan.BIMBINGAN_SETUJUI,
    StatusBimbingan.SELESAI: JenisTindakan.BIMBINGAN_UMPAN,
}
_PEMBIMBING = {
    StatusBimbingan.BERJALAN: JenisTindakan.BIMBINGAN_LENGKAPI,
    StatusBimbingan.SELESAI: JenisTindakan.BIMBINGAN_KOMPETENSI,
}
_KASUS = {
    StatusKonseling.DILAPORKAN: JenisTindakan.KONSELING_TETAPKAN,
    StatusKonseling.DIJADWALKAN: JenisTindakan.KONSELING_REKAM,
    StatusKonseling.DILAKSANAKAN: JenisTindakan.KONSELING_LANJUT,
}


def pembinaan_saya(bahan: Bahan) -> Iterator[Tindakan]:
    """A row for each of the oldest lines that wait; the rest is one row, which leads to the first of them."""
    menunggu = sorted(pembinaan.menunggu(bahan.konteks), key=lambda m: m.entri.pada)
    for satu in menunggu[:SEKALIGUS]:
        sendiri = satu.pegawai.id == bahan.konteks.saya
        yield Tindakan(
            _jenis(satu.entri, sendiri=sendiri),
            satu.entri.pada.astimezone(WIB).date(),
            satu.entri.judul,
            satu.entri.keterangan,
            "" if sendiri else satu.pegawai.nama,
            id=satu.entri.id,
            pegawai_id=satu.pegawai.id,
        )
    sisa = menunggu[SEKALIGUS:]
    if sisa:
        nama = ", ".join(list(dict.fromkeys(m.pegawai.nama for m in sisa))[:3])
        pertama = sisa[0].pegawai.id
        yield Tindakan(JenisTindakan.PEMBINAAN_LAIN, oleh=nama, jumlah=len(sisa), pegawai_id=pertama)


def _jenis(entri: Entri, *, sendiri: bool) -> JenisTindakan:
    if entri.jenis is JenisEntri.TINDAKAN:
        return JenisTindakan.BIMBINGAN_MULAI
    if entri.jenis is JenisEntri.KONSELING:
        return _KASUS[StatusKonseling(entri.keadaan)]
    return (_PEGAWAI if sendiri else _PEMBIMBING)[StatusBimbingan(entri.keadaan)]

"""Records that two machines changed: both versions side by side, and the choice of who wrote them (sync design, 2.3).

Nothing is settled without a person's act. Who wrote a record chooses; for master data, and for the records of who
retired, those who keep the personnel records. All versions stay in the office and can be read afterwards.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from itertools import islice
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.cakupan import Cakupan
from kinerja_desktop.domain.evaluasi import Evaluasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.services import organisasi, perangkat_simpanan, wewenang
from kinerja_desktop.services import pegawai as urusan_pegawai
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.penetapan_berbeda import ditandatangani_berbeda
from kinerja_desktop.services.pertentangan_bentuk import Banding, Bidang, Pertentangan, VersiTerbaca
from kinerja_desktop.services.pertentangan_bidang import rakit, susun
from kinerja_desktop.services.pertentangan_kata import JUDUL, PENGELOLA
from kinerja_desktop.services.pertentangan_nilai import PembacaNilai
from kinerja_desktop.services.pertentangan_periksa import RAPIKAN, pastikan_boleh_hapus
from kinerja_desktop.store import daun, skema
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.daun import AKSI_PUTUSKAN, Versi
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

__all__ = ["Banding", "Bidang", "Pertentangan", "VersiTerbaca"]

BAGAN = frozenset({"unit_kerja", "pegawai", "jabatan", "penempatan", "penetapan_penilai"})
"""Kinds whose change is followed by everything that is written down from the chart."""

_KELAS = {peta.tabel.name: kelas for kelas, peta in skema.PETA.items()}
_APA = "Catatan yang berbeda di dua perangkat"
DITAMPILKAN = 200
"""How many settled conflicts are listed."""


# --- reading ---------------------------------------------------------------------------------------------------


def daftar(konteks: Context) -> list[Pertentangan]:
    """Every record with more than one version that the acting person may see, those that he settles first."""
    with konteks.store.baca() as koneksi:
        if next(daun.bertentangan(koneksi), None) is None:
            return []
        lihat = wewenang.cakupan_baca(konteks)
        semua = [_butir(konteks, koneksi, k, r) for k, r in _terbuka(konteks, koneksi, lihat)]
    return sorted(semua, key=lambda satu: (not satu.boleh, satu.judul))


def jumlah(konteks: Context) -> int:
    """How many records wait for the choice of the acting person: the badge, and the row of Beranda."""
    with konteks.store.baca() as koneksi:
        if next(daun.bertentangan(koneksi), None) is None:
            return 0
        semua = _terbuka(konteks, koneksi, wewenang.cakupan_baca(konteks))
        return sum(_boleh(konteks, koneksi, _wakil(_versi(koneksi, *satu))) for satu in semua)


def _terbuka(konteks: Context, koneksi: Koneksi, lihat: Cakupan) -> Iterator[tuple[type, UUID]]:
    """Those that are asked about here: of an evaluation not what its penilai is asked as two signatures of his."""
    for kelas, rekaman in daun.bertentangan_terlihat(koneksi, lihat):
        if kelas is not Evaluasi or not ditandatangani_berbeda(konteks, koneksi, rekaman):
            yield kelas, rekaman


def diputuskan(konteks: Context) -> list[Pertentangan]:
    """Conflicts that were settled and whose versions can be read with `banding`, the newest first."""
    lihat = wewenang.cakupan_baca(konteks)
    with konteks.store.baca() as koneksi:
        return [
            _butir(konteks, koneksi, kelas, rekaman)
            for kelas, rekaman in islice(daun.sudah_diputuskan(koneksi, lihat), DITAMPILKAN)
        ]


def cari(konteks: Context, kunci: str) -> Pertentangan:
    """The one open conflict whose id begins so. Raises UserError UMM-03 when none does, GBG-06 when several do."""
    cocok = [satu for satu in daftar(konteks) if satu.id.hex.startswith(kunci.replace("-", "").lower())]
    if not kunci or not cocok:
        raise UserError("UMM-03", apa=_APA)
    if len(cocok) > 1:
        raise UserError("GBG-06", jumlah=len(cocok), awal=kunci)
    return cocok[0]


def banding(konteks: Context, tabel: str, rekaman: UUID) -> Banding:
    """All versions of one record side by side; of a settled one those that were kept. Raises UserError UMM-03."""
    kelas = _KELAS[tabel]
    with konteks.store.baca() as koneksi:
        terbuka = daun.bercabang(koneksi, kelas, rekaman)
        cari_ini = daun.bertentangan_terlihat if terbuka else daun.sudah_diputuskan
        if (kelas, rekaman) not in cari_ini(koneksi, wewenang.cakupan_baca(konteks)):
            raise UserError("UMM-03", apa=_APA)
        semua = daun.versi(koneksi, kelas, rekaman) if terbuka else _tersimpan(koneksi, kelas, rekaman)
        hidup = [satu.nilai for satu in semua if not satu.dihapus] or [semua[0].nilai]
        baca = _pembaca(koneksi, hidup)
        milik = hidup[0]
        return Banding(
            tabel,
            rekaman,
            _judul(tabel, milik, baca),
            _asal(konteks, koneksi, kelas, rekaman, semua),
            susun(tabel, hidup, baca),
            boleh=terbuka and _boleh(konteks, koneksi, milik),
            penulis=_penulis(koneksi, milik),
            gabung=terbuka and kelas in RAPIKAN and len(hidup) > 1 and not _pergi(koneksi, _pemilik(milik)),
            selesai=not terbuka,
        )


def _butir(konteks: Context, koneksi: Koneksi, kelas: type, rekaman: UUID) -> Pertentangan:
    semua = _versi(koneksi, kelas, rekaman)
    nilai = _wakil(semua)
    tabel = skema.PETA[kelas].tabel.name
    return Pertentangan(
        tabel,
        rekaman,
        _judul(tabel, nilai, _pembaca(koneksi, [nilai])),
        len(semua),
        _boleh(konteks, koneksi, nilai),
        _penulis(koneksi, nilai),
        any(satu.dihapus for satu in semua),
    )


def _versi(koneksi: Koneksi, kelas: type, rekaman: UUID) -> tuple[Versi, ...]:
    """The versions that stand beside each other, or those of a settled conflict that were kept."""
    semua = daun.versi(koneksi, kelas, rekaman)
    return semua if len(semua) > 1 else _tersimpan(koneksi, kelas, rekaman)


def _wakil(semua: tuple[Versi, ...]) -> Any:
    """What names the record: the first version that deletes nothing."""
    return next((satu.nilai for satu in semua if not satu.dihapus), semua[0].nilai)


def _tersimpan(koneksi: Koneksi, kelas: type, rekaman: UUID) -> tuple[Versi, ...]:
    """What stands and what was kept, without kept versions that say the same as what stands."""
    kini, *lama = daun.versi_tersimpan(koneksi, kelas, rekaman)
    isi = (kini.dihapus, None if kini.dihapus else kini.nilai)
    return (kini, *(v for v in lama if (v.dihapus, None if v.dihapus else v.nilai) != isi))


def _pembaca(koneksi: Koneksi, nilai: list[Any]) -> PembacaNilai:
    return PembacaNilai(koneksi, getattr(nilai[0], "pegawai_id", None), tuple(v for v in nilai if isinstance(v, Skp)))


def _judul(tabel: str, nilai: Any, baca: PembacaNilai) -> str:
    pola = JUDUL[tabel]
    isi = {nama: baca.teks(getattr(nilai, nama)) for _, nama, _, _ in string.Formatter().parse(pola) if nama}
    return pola.format(**isi)


def _pemilik(nilai: Any) -> UUID:
    return skema.PETA[type(nilai)].pemilik(nilai)


def _boleh(konteks: Context, koneksi: Koneksi, nilai: Any) -> bool:
    pemilik = _pemilik(nilai)
    if pemilik == skema.PUSAT:
        return urusan_pegawai.boleh_kelola(konteks)
    return pemilik == konteks.saya or (konteks.peran in wewenang.PENGELOLA and _pergi(koneksi, pemilik))


def _pergi(koneksi: Koneksi, pemilik: UUID) -> bool:
    """True for somebody who retired: nobody logs in as him any more, and his records must not wait for ever."""
    orang = None if pemilik == skema.PUSAT else ambil(koneksi, Pegawai, pemilik)
    return orang is not None and orang.nilai.kedudukan is Kedudukan.PENSIUN


def _penulis(koneksi: Koneksi, nilai: Any) -> str:
    pemilik = _pemilik(nilai)
    orang = None if pemilik == skema.PUSAT or _pergi(koneksi, pemilik) else ambil(koneksi, Pegawai, pemilik)
    return orang.nilai.nama if orang else PENGELOLA


def _asal(
    konteks: Context, koneksi: Koneksi, kelas: type, rekaman: UUID, semua: tuple[Versi, ...]
) -> tuple[VersiTerbaca, ...]:
    tahu = daun.jejak(koneksi, kelas, rekaman, [satu.hash for satu in semua])
    hasil = []
    for nomor, satu in enumerate(semua):
        jejak = tahu.get(satu.hash)
        orang = ambil(koneksi, Pegawai, jejak.pelaku) if jejak and jejak.pelaku else None
        hasil.append(
            VersiTerbaca(
                satu.hash,
                satu.dihapus,
                berlaku=nomor == 0,
                di_sini=jejak is not None and jejak.pelaku is not None,
                asal=_nama_perangkat(konteks, jejak.perangkat) if jejak and jejak.perangkat else "",
                oleh=orang.nilai.nama if orang else "",
                pada=dari_teks(jejak.waktu) if jejak else None,
            )
        )
    return tuple(hasil)


def _nama_perangkat(konteks: Context, perangkat: bytes) -> str:
    percaya = perangkat_simpanan.kepercayaan(konteks)
    satu = percaya.current(perangkat) if percaya else None
    return satu.certificate.name if satu else ""


# --- choosing --------------------------------------------------------------------------------------------------


def pakai(konteks: Context, dilihat: Banding, versi: int) -> Perubahan:
    """Let one version stand, also one that deletes the record; the others are kept.

    Raises UserError GBG-04 for anybody but who chooses, GBG-05 (no such version), UMM-02 when another version came
    since, UMM-03 when it is settled already, LAP-23, LAP-27, SKP-20 and SKP-75 for a deletion that the rules forbid.
    """
    if not 0 <= versi < len(dilihat.versi):
        raise UserError("GBG-05", nomor=versi + 1, catatan=dilihat.judul, jumlah=len(dilihat.versi))
    with _transaksi(konteks, dilihat) as kerja:
        semua = _pastikan(konteks, kerja, dilihat)
        satu = next(v for v in semua if v.hash == dilihat.versi[versi].hash)
        nilai = satu.nilai
        if satu.dihapus:
            nilai = next((v.nilai for v in semua if not v.dihapus), satu.nilai)
            pastikan_boleh_hapus(kerja, nilai)
        _simpan(konteks, kerja, dilihat, nilai, satu.hash, hapus=satu.dihapus)
    return kerja.perubahan


def gabungkan(konteks: Context, dilihat: Banding, pilihan: Mapping[str, int | str]) -> Perubahan:
    """Let a record stand that was put together: for each part (`Bidang.kunci`) a version, or a text as typed.

    Versions are counted as in `Bidang.isi`; parts that are not named come from the first. Raises as `pakai`, and
    whatever the rules of the kind refuse.
    """
    if not dilihat.gabung:
        raise ValueError(f"{dilihat.tabel} is taken whole")
    with _transaksi(konteks, dilihat) as kerja:
        semua = [v for v in _pastikan(konteks, kerja, dilihat) if not v.dihapus]
        hidup = [v.nilai for v in semua]
        nilai = RAPIKAN[_KELAS[dilihat.tabel]](konteks, kerja, rakit(hidup, pilihan), hidup)
        _simpan(konteks, kerja, dilihat, nilai, semua[0].hash)
    return kerja.perubahan


def _transaksi(konteks: Context, dilihat: Banding) -> AbstractContextManager[UnitOfWork]:
    with konteks.store.baca() as koneksi:
        semua = [v.nilai for v in daun.versi(koneksi, _KELAS[dilihat.tabel], dilihat.id)]
        atas_nama = {_pemilik(nilai) for nilai in semua if _boleh(konteks, koneksi, nilai)}
    return konteks.transaksi(AKSI_PUTUSKAN, tuple(atas_nama))


def _pastikan(konteks: Context, kerja: UnitOfWork, dilihat: Banding) -> tuple[Versi, ...]:
    semua = daun.versi(kerja.koneksi, _KELAS[dilihat.tabel], dilihat.id)
    if len(semua) < 2:
        raise UserError("UMM-03", apa=_APA)
    if {v.hash for v in semua} != dilihat.dilihat:
        raise UserError("UMM-02", apa=dilihat.judul)
    if not all(_boleh(konteks, kerja.koneksi, v.nilai) for v in semua):
        raise UserError("GBG-04", catatan=dilihat.judul, siapa=dilihat.penulis)
    return semua


def _simpan(
    konteks: Context, kerja: UnitOfWork, dilihat: Banding, nilai: Any, dari: bytes, *, hapus: bool = False
) -> None:
    kerja.damaikan(nilai, dilihat.dilihat, dari=dari, hapus=hapus)
    if dilihat.tabel in BAGAN:
        organisasi.sesuaikan(kerja, konteks)

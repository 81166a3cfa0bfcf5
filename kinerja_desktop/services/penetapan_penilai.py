"""A penilai chosen by hand for a time, with its reason: the delegation of article 1.9, or where units tell wrongly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from kinerja_desktop.domain.bagan import Celah, penilai_pada
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisPegawai, Pegawai
from kinerja_desktop.domain.penempatan import PenetapanPenilai
from kinerja_desktop.domain.struktur import beririsan, masa_teks, periksa_masa, rapikan_alasan
from kinerja_desktop.services import organisasi, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import PEMBACA, pastikan_kelola
from kinerja_desktop.store import organisasi as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

_MENGELOLA = "menetapkan pejabat penilai kinerja"


def daftar(konteks: Context, pegawai_id: UUID) -> list[Tersimpan[PenetapanPenilai]]:
    """Choices by hand of one person's penilai, the newest first. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat penetapan penilai")
    with konteks.store.baca() as koneksi:
        return kueri.penetapan_orang(koneksi, pegawai_id)


def tetapkan(
    konteks: Context, pegawai_id: UUID, penilai_id: UUID, mulai: date, alasan: str, selesai: date | None = None
) -> tuple[UUID, Perubahan]:
    """Choose who rates a person from a day on, with the reason; an earlier choice still open ends the day before.

    Raises UMM-01, UMM-03, ORG-02, ORG-14 (no reason), ORG-16 (nobody rates himself or his own penilai), ORG-17 (the
    person has no assignment: his penilai is recorded with his data), ORG-19 (another choice holds on these days),
    ORG-20 (the one chosen is not in office).
    """
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("tetapkan penilai", (skema.PUSAT,)) as kerja:
        baru = PenetapanPenilai(konteks.id_baru(), pegawai_id, penilai_id, mulai, rapikan_alasan(alasan), selesai)
        _akhiri_terbuka(kerja, baru)
        _simpan(kerja, baru)
        _pastikan_dapat_menilai(konteks, baru)
        organisasi.sesuaikan(kerja, konteks)
    return baru.id, kerja.perubahan


def akhiri(konteks: Context, penetapan_id: UUID, selesai: date, dasar: bytes) -> Perubahan:
    """Let a choice end on a day; from the next one units and assignments tell. Raises UMM-01…UMM-03, ORG-02."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("akhiri penetapan penilai", (skema.PUSAT,)) as kerja:
        _simpan(kerja, replace(_ambil(kerja, penetapan_id).nilai, selesai=selesai), dasar)
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def hapus(konteks: Context, penetapan_id: UUID, semula: Iterable[PenetapanPenilai] = ()) -> Perubahan:
    """Take out a choice that never was: the undoing of `tetapkan`, with the open choices that it ended.

    Raises UMM-01, UMM-03, and for what is in `semula` as `pulihkan` does.
    """
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("hapus penetapan penilai", (skema.PUSAT,)) as kerja:
        lama = _ambil(kerja, penetapan_id)
        kerja.hapus(lama.nilai, lama.hash)
        for satu in semula:
            _simpan(kerja, satu)
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def terbuka(konteks: Context, pegawai_id: UUID) -> list[PenetapanPenilai]:
    """Choices without last day, which a later one would end. Raises UMM-01 as `daftar` does."""
    return [s.nilai for s in daftar(konteks, pegawai_id) if s.nilai.selesai is None]


def pulihkan(konteks: Context, penetapan: PenetapanPenilai) -> Perubahan:
    """Write a choice as it was: the undoing of `akhiri` and `hapus`. Raises what `tetapkan` raises."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("pulihkan penetapan penilai", (skema.PUSAT,)) as kerja:
        _simpan(kerja, penetapan)
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def _ambil(kerja: UnitOfWork, penetapan_id: UUID) -> Tersimpan[PenetapanPenilai]:
    simpanan = kerja.ambil(PenetapanPenilai, penetapan_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Penetapan penilai")
    return simpanan


def _akhiri_terbuka(kerja: UnitOfWork, baru: PenetapanPenilai) -> None:
    for s in kueri.penetapan_orang(kerja.koneksi, baru.pegawai_id):
        if s.nilai.selesai is None and s.nilai.mulai < baru.mulai:
            kerja.simpan(replace(s.nilai, selesai=baru.mulai - timedelta(days=1)), s.hash)


def _simpan(kerja: UnitOfWork, baru: PenetapanPenilai, dasar: bytes | None = None) -> None:
    periksa_masa(baru)
    orang, penilai = kerja.ambil(Pegawai, baru.pegawai_id), kerja.ambil(Pegawai, baru.penilai_id)
    if orang is None or penilai is None:
        raise UserError("UMM-03", apa="Pegawai")
    if orang.nilai.id == penilai.nilai.id or orang.nilai.jenis is JenisPegawai.PEJABAT_NEGARA:
        raise UserError("ORG-16", nama=orang.nilai.nama)
    tercatat = orang.nilai.penilai_id is not None and not orang.nilai.penilai_dihitung
    if tercatat and not kueri.penempatan_orang(kerja.koneksi, baru.pegawai_id):
        raise UserError("ORG-17", nama=orang.nilai.nama)
    for s in kueri.penetapan_orang(kerja.koneksi, baru.pegawai_id):
        if s.nilai.id != baru.id and beririsan(s.nilai, baru):
            raise UserError("ORG-19", nama=orang.nilai.nama, masa=masa_teks(s.nilai))
    kerja.simpan(baru, dasar)


def _pastikan_dapat_menilai(konteks: Context, baru: PenetapanPenilai) -> None:
    """On its first day, or today when that is later, the choice must hold and not lead back to the person."""
    hari = max(baru.mulai, min(konteks.hari_ini(), baru.selesai or date.max))
    bagan = organisasi.bagan(konteks)
    hasil = penilai_pada(bagan, baru.pegawai_id, hari)
    if hasil.celah is Celah.PENILAI_BERHENTI:
        raise UserError("ORG-20", nama=bagan.pegawai[baru.penilai_id].nama)
    if hasil.berputar:
        raise UserError("ORG-16", nama=bagan.pegawai[baru.pegawai_id].nama)

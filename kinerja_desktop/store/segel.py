"""Queries of seals: the reports of a month as leaves, the seals of a month, who once had which revision."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.segel import Beda, ButirSegel, Hitungan, Segel, bandingkan, pasangan, penyetuju
from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.lebih import Lebih, lebih_tabel, utuh
from kinerja_desktop.store.penilai_lama import menyepakati
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.revisi import hash_isi

_L, _K, _S, _D = skema.laporan_harian.c, skema.keputusan_laporan.c, skema.segel.c, skema.daun_lain.c
_LAPORAN, _KEPUTUSAN = skema.PETA[LaporanHarian], skema.PETA[KeputusanLaporan]
_SEKALI = 500
_KEPALA = 8
_MENUNGGU = (StatusLaporan.DIAJUKAN, StatusLaporan.PERLU_DISETUJUI_ULANG)


@dataclass(slots=True)
class BulanPegawai:
    """The reports of one person in a month: how many stand how, and the leaves of the approved ones by report."""

    status: dict[StatusLaporan, int] = field(default_factory=dict)
    bertentangan: int = 0
    calon: dict[bytes, list[ButirSegel]] = field(default_factory=dict)

    @property
    def hitungan(self) -> Hitungan:
        """The numbers that decide whether it can be sealed."""
        jumlah = self.status.get
        return Hitungan(
            len(self.calon),
            sum(jumlah(s, 0) for s in _MENUNGGU),
            jumlah(StatusLaporan.DRAF, 0) + jumlah(StatusLaporan.DIKEMBALIKAN, 0),
            self.bertentangan,
        )


def bulan_pegawai(
    koneksi: Connection, bulan: Periode, pegawai: Collection[UUID], *, hitung_ulang: bool = False
) -> dict[UUID, BulanPegawai]:
    """The month of each of these people; with `hitung_ulang` no hash is believed, all are computed from the content."""
    hasil = {satu: BulanPegawai() for satu in pegawai}
    lebih = lebih_tabel(koneksi, _LAPORAN) if hitung_ulang else {}
    for milik in _potong(pegawai):
        syarat = (_L.pegawai_id.in_(milik), _L.hapus == 0, _antara(bulan))
        putusan = _putusan(koneksi, syarat, hitung_ulang)
        kolom = _kolom(_LAPORAN) if hitung_ulang else (_L.id, _L.hash)
        for baris in koneksi.execute(select(_L.pegawai_id, _L.status, *kolom).where(*syarat)):
            satu = hasil[UUID(bytes=baris.pegawai_id)]
            status = StatusLaporan(baris.status)
            satu.status[status] = satu.status.get(status, 0) + 1
            if status is StatusLaporan.DISETUJUI:
                sidik = _hitung(_LAPORAN, baris, lebih) if hitung_ulang else baris.hash
                butir = _butir(baris, sidik, putusan.get(baris.id, []))
                if butir:
                    satu.calon[baris.id] = butir
        for nomor, jumlah in _bercabang(koneksi, syarat):
            hasil[UUID(bytes=nomor)].bertentangan = jumlah
    return hasil


def _butir(baris: Any, sidik: bytes, putusan: list[tuple[KeputusanLaporan, bytes]]) -> list[ButirSegel]:
    hash_putusan = {k.id: h for k, h in putusan}
    setuju = penyetuju(UUID(bytes=baris.pegawai_id), sidik, [k for k, _ in putusan])
    return [ButirSegel(baris.id, sidik, hash_putusan[k.id]) for k in setuju]


def _putusan(
    koneksi: Connection, syarat: tuple[Any, ...], hitung_ulang: bool
) -> dict[bytes, list[tuple[KeputusanLaporan, bytes]]]:
    """Decisions on approved reports, the oldest first, with their hashes."""
    disetujui = select(_L.id).where(*syarat, _L.status == StatusLaporan.DISETUJUI.value)
    perintah = select(*_kolom(_KEPUTUSAN)).where(_K.laporan_id.in_(disetujui), _K.hapus == 0).order_by(_K.id)
    hasil: dict[bytes, list[tuple[KeputusanLaporan, bytes]]] = {}
    lebih = lebih_tabel(koneksi, _KEPUTUSAN) if hitung_ulang else {}
    for baris in koneksi.execute(perintah):
        sidik = _hitung(_KEPUTUSAN, baris, lebih) if hitung_ulang else baris.hash
        satu: KeputusanLaporan = _KEPUTUSAN.kelas(**{k.nama: k.baca(getattr(baris, k.nama)) for k in _KEPUTUSAN.kolom})
        hasil.setdefault(baris.laporan_id, []).append((satu, sidik))
    return hasil


def _kolom(peta: skema.Peta) -> tuple[Any, ...]:
    t = peta.tabel.c
    return (*(t[k.nama] for k in peta.kolom), t.hapus, t.induk, t.hash)


def _hitung(peta: skema.Peta, baris: Any, lebih: dict[bytes, Lebih]) -> bytes:
    isi = utuh([getattr(baris, k.nama) for k in peta.kolom[1:]], lebih.get(baris.hash))
    return hash_isi(peta.nomor, baris.id, baris.hapus, isi, baris.induk)


def _bercabang(koneksi: Connection, syarat: tuple[Any, ...]) -> list[tuple[bytes, int]]:
    perintah = (
        select(_L.pegawai_id, func.count(func.distinct(_D.id)))
        .join_from(skema.daun_lain, skema.laporan_harian, _L.id == _D.id)
        .where(_D.tabel == _LAPORAN.nomor, *syarat)
        .group_by(_L.pegawai_id)
    )
    return [(nomor, jumlah) for nomor, jumlah in koneksi.execute(perintah)]


def beda(koneksi: Connection, segel: Segel, bulan: BulanPegawai) -> Beda:
    """Compare a seal with the month of its person as it is here."""
    hasil = bandingkan(segel, bulan.calon, {})
    if hasil.kosong:
        return hasil
    return bandingkan(segel, bulan.calon, _pernah(koneksi, segel.pegawai_id))


def _pernah(koneksi: Connection, pegawai_id: UUID) -> dict[bytes, UUID]:
    """Every revision of this person's reports that is here or was decided about, by its head."""
    milik = select(_L.id).where(_L.pegawai_id == pegawai_id.bytes)
    perintah = select(_L.hash, _L.id).where(_L.pegawai_id == pegawai_id.bytes)
    lama = select(_K.laporan_hash, _K.laporan_id).where(_K.laporan_id.in_(milik))
    hasil = {sidik[:_KEPALA]: UUID(bytes=nomor) for sidik, nomor in koneksi.execute(lama)}
    return hasil | {sidik[:_KEPALA]: UUID(bytes=nomor) for sidik, nomor in koneksi.execute(perintah)}


def segel_bulan(
    koneksi: Connection, bulan: Periode | None, pegawai: Collection[UUID] | None = None
) -> dict[tuple[UUID, Periode], list[Segel]]:
    """All seals of a month (of all months), of these people or of everybody, by person and month."""
    hasil: dict[tuple[UUID, Periode], list[Segel]] = {}
    saring = [] if bulan is None else [_S.bulan == str(bulan)]
    potongan = [None] if pegawai is None else _potong(pegawai)
    for milik in potongan:
        syarat = saring if milik is None else [*saring, _S.pegawai_id.in_(milik)]
        for simpanan in cari(koneksi, Segel, *syarat):
            satu = simpanan.nilai
            hasil.setdefault((satu.pegawai_id, satu.bulan), []).append(satu)
    return hasil


def berlaporan(koneksi: Connection, bulan: Periode, pegawai: Collection[UUID]) -> set[UUID]:
    """Which of these people have an approved report in the month."""
    hasil: set[UUID] = set()
    for milik in _potong(pegawai):
        disetujui = (_L.status == StatusLaporan.DISETUJUI.value, _L.hapus == 0, _antara(bulan))
        baris = select(_L.pegawai_id).where(_L.pegawai_id.in_(milik), *disetujui).distinct()
        hasil |= {UUID(bytes=nomor) for nomor in koneksi.execute(baris).scalars()}
    return hasil


def _antara(bulan: Periode) -> Any:
    return _L.tanggal.between(bulan.mulai.isoformat(), bulan.selesai.isoformat())


def _potong(semua: Collection[UUID]) -> list[list[bytes]]:
    urut = sorted(satu.bytes for satu in semua)
    return [urut[i : i + _SEKALI] for i in range(0, len(urut), _SEKALI)]


def penilai_kini(koneksi: Connection) -> dict[UUID, UUID | None]:
    """The penilai of everybody as the records tell it today."""
    p = skema.pegawai.c
    baris = koneksi.execute(select(p.id, p.penilai_id).where(p.hapus == 0))
    return {UUID(bytes=nomor): UUID(bytes=penilai) if penilai else None for nomor, penilai in baris}


def dahulu_menilai(koneksi: Connection, segel: Segel, *, tertulis: bool = False) -> bool:
    """Whether who sealed was the penilai here before another one, and the seal is of his time.

    It was here before he was replaced; or the month was over by then, and an SKP of the year names him: then the seal
    may have come later than the news of his successor. With `tertulis`, where records tell now that it was another one,
    they worked back: a seal counts that was made before they came here.
    """
    p, s, w = skema.penilai_lama.c, skema.segel.c, skema.riwayat.c
    milik = (p.pegawai_id == segel.pegawai_id.bytes, p.penilai_id == segel.oleh_id.bytes)
    sampai = koneksi.execute(select(p.lsn).where(*milik)).scalar()
    if sampai is None:
        return False
    if koneksi.execute(select(s.id).where(s.id == segel.id.bytes, s.lsn < sampai)).first() is not None:
        return True
    teks = koneksi.execute(select(w.waktu).where(w.lsn >= sampai).order_by(w.lsn).limit(1)).scalar()
    if teks is None:
        return False
    diganti = dari_teks(teks)
    if diganti.date() <= segel.bulan.selesai or (tertulis and segel.pada >= diganti):
        return False
    return menyepakati(koneksi, segel.pegawai_id, segel.bulan.tahun, segel.oleh_id)


def cocok_cepat(koneksi: Connection, bulan: Periode, segel: Collection[Segel]) -> set[UUID]:
    """Which of these seals of a month fit the reports here, by the hashes as they are stored and by heads only.

    A report with more than one approval is compared with care: one of them may have been taken back.
    """
    ada: dict[UUID, dict[bytes, set[bytes]]] = {}
    for milik in _potong({s.pegawai_id for s in segel}):
        perintah = (
            select(_L.pegawai_id, _L.id, _L.hash, _K.hash)
            .join_from(skema.laporan_harian, skema.keputusan_laporan, _K.laporan_id == _L.id)
            .where(_L.pegawai_id.in_(milik), _L.hapus == 0, _antara(bulan))
            .where(_L.status == StatusLaporan.DISETUJUI.value, _K.laporan_hash == _L.hash, _K.hapus == 0)
            .where(_K.putusan == PutusanLaporan.SETUJUI.value, _K.oleh_id != _L.pegawai_id)
        )
        for orang, laporan, sidik, putusan in koneksi.execute(perintah):
            milik_laporan = ada.setdefault(UUID(bytes=orang), {}).setdefault(laporan, set())
            milik_laporan.add(sidik[:_KEPALA] + putusan[:_KEPALA])
    ragu = [s for s in segel if any(len(satu) > 1 for satu in ada.get(s.pegawai_id, {}).values())]
    isi = bulan_pegawai(koneksi, bulan, {s.pegawai_id for s in ragu})
    hasil = {s.id for s in ragu if beda(koneksi, s, isi[s.pegawai_id]).kosong}
    for satu in segel:
        if satu not in ragu:
            kepala = {k for semua in ada.get(satu.pegawai_id, {}).values() for k in semua}
            if kepala == set(pasangan(satu.daftar)):
                hasil.add(satu.id)
    return hasil

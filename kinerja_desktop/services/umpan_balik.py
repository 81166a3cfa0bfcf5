"""Continuous feedback: give it, read what was received and given (PermenPANRB 6/2022 articles 17-20; R59, R60).

Who gives it to whom follows from the organisation: a leader, a peer with the same penilai, or a subordinate.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai, Skp
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.domain.teks_formulir import JUDUL_NILAI
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada, SaringUmpan, UmpanBalik, hubungan_dengan, rapikan
from kinerja_desktop.services import permintaan_terbuka, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import laporan as kueri_laporan
from kinerja_desktop.store import umpan_balik as kueri
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.unit_of_work import Perubahan

DRAF = "umpan_balik"
TERBACA = "umpan_balik.terbaca"
TERBACA_SATUAN = "umpan_balik.terbaca_satuan"
"""Preference of an account: the number of the newest feedback that was on its screen."""
_MEMBERI = "memberi umpan balik"


@dataclass(frozen=True, slots=True)
class Penerima:
    """Somebody the acting person may give feedback to."""

    pegawai_id: UUID
    nama: str
    jabatan: str
    hubungan: Hubungan


@dataclass(frozen=True, slots=True)
class Tentang:
    """What a feedback is about: a whole result, one indicator of it, one value, or (all empty) the person."""

    rhk_id: UUID | None = None
    iki_id: UUID | None = None
    nilai: Nilai | None = None


@dataclass(frozen=True, slots=True)
class PilihanTentang:
    """One line of the choice of subjects; `inti` marks a heading that can be chosen too (a whole result)."""

    tentang: Tentang
    teks: str
    inti: bool = False


@dataclass(frozen=True, slots=True)
class Isian:
    """The form of one feedback; kept as a draft while it is typed."""

    pegawai_id: UUID | None = None
    tentang: Tentang = Tentang()
    isi: str = ""
    nada: Nada = Nada.NETRAL
    berkala: bool = False
    permintaan_id: UUID | None = None

    @property
    def kosong(self) -> bool:
        """True when nothing is typed."""
        return not self.isi.strip()


@dataclass(frozen=True, slots=True)
class BarisUmpanBalik:
    """One feedback as lists show it; `orang` is the giver of a received one, the receiver of a given one (`keluar`)."""

    id: UUID
    orang: str
    hubungan: Hubungan
    tentang: str
    isi: str
    nada: Nada
    berkala: bool
    periode: Periode
    pada: datetime
    dibaca: bool = True
    keluar: bool = False


@dataclass(frozen=True, slots=True)
class HalamanUmpanBalik:
    """One window of a list and the length of the whole."""

    baris: tuple[BarisUmpanBalik, ...]
    jumlah: int


def hubungan(konteks: Context, orang: Pegawai) -> Hubungan | None:
    """Who the acting person is to `orang`; None for anybody who gives no feedback to him, himself among them.

    A leader of the unit of the person who is not his penilai is a *pimpinan* too (article 1.10).
    """
    return _hubungan(konteks, orang, _unit_dipimpin(konteks))


def _hubungan(konteks: Context, orang: Pegawai, dipimpin: Collection[UUID]) -> Hubungan | None:
    if orang.id == konteks.saya or konteks.peran not in wewenang.PENULIS:
        return None
    hasil = hubungan_dengan(konteks.pegawai, orang)
    if hasil is not Hubungan.REKAN:
        return hasil
    if orang.unit_kerja_id in dipimpin:
        return Hubungan.PIMPINAN
    setingkat = orang.penilai_id is not None and orang.penilai_id == konteks.pegawai.penilai_id
    return Hubungan.REKAN if setingkat else None


def _unit_dipimpin(konteks: Context) -> set[UUID]:
    """The units that the acting person leads and all below them."""
    if konteks.peran not in wewenang.PENILAI:
        return set()
    with konteks.store.baca() as koneksi:
        dipimpin = kueri_evaluasi.unit_dipimpin(koneksi, konteks.saya)
    return {u for satu in dipimpin for u in wewenang.unit_di_bawah(konteks, satu.id)}


def penerima(konteks: Context) -> list[Penerima]:
    """Everybody the acting person may give feedback to: team, peers, leader; each group by name. Raises UMM-01."""
    wewenang.pastikan_peran(konteks, wewenang.PENULIS, _MEMBERI)
    with konteks.store.baca() as koneksi:
        calon = kueri.sekitar(koneksi, konteks.saya, konteks.pegawai.penilai_id)
    dipimpin = _unit_dipimpin(konteks)
    hasil = [Penerima(p.id, p.nama, p.jabatan, h) for p in calon if (h := _hubungan(konteks, p, dipimpin)) is not None]
    diminta = permintaan_terbuka.tentang_siapa(konteks) - {p.pegawai_id for p in hasil}
    with konteks.store.baca() as koneksi:
        dikenal = [ada.nilai for satu in diminta if (ada := ambil(koneksi, Pegawai, satu)) is not None]
    hasil += [Penerima(p.id, p.nama, p.jabatan, Hubungan.REKAN) for p in dikenal]
    urutan = list(Hubungan)
    return sorted(hasil, key=lambda p: (urutan.index(p.hubungan), p.nama))


def pilihan_tentang(konteks: Context, pegawai_id: UUID, periode: Periode) -> list[PilihanTentang]:
    """What a feedback to this person, or a request of oneself, can be about: results, indicators, values.

    Targets and realisasi are not shown: a giver needs the names only. Raises UMM-01, UMM-03, UMP-11.
    """
    if pegawai_id != konteks.saya:
        _pastikan_boleh(konteks, pegawai_id, menjawab=True)
    return _pilihan(konteks, pegawai_id, periode)


def _pilihan(konteks: Context, pegawai_id: UUID, periode: Periode) -> list[PilihanTentang]:
    with konteks.store.baca() as koneksi:
        skp = kueri_evaluasi.skp_ditetapkan(koneksi, pegawai_id, periode)
    hasil = []
    for urut, rhk in enumerate(skp.nilai.rhk if skp else (), 1):
        hasil.append(PilihanTentang(Tentang(rhk.id), f"{urut}. {rhk.uraian}", True))
        hasil += [PilihanTentang(Tentang(rhk.id, iki.id), iki.uraian) for iki in rhk.iki]
    return hasil + [PilihanTentang(Tentang(nilai=n), JUDUL_NILAI[n]) for n in Nilai]


def periksa(konteks: Context, periode: Periode, isian: Isian) -> None:
    """Refuse what `beri` would refuse, and give nothing. Raises as `beri`."""
    _siapkan(konteks, periode, isian)


def beri(konteks: Context, periode: Periode, isian: Isian) -> Perubahan:
    """Give one feedback; it cannot be changed afterwards, only followed by another. Its draft goes with it.

    Raises UMM-01, UMM-03, UMP-01 (oneself), UMP-02 (empty), UMP-03 (too long), UMP-11 (no relation), UMP-12 (subject of
    somebody else), UMP-13 (period not begun), UMP-25 (answers a request that is closed).
    """
    umpan = _siapkan(konteks, periode, isian)
    with konteks.transaksi("beri umpan balik") as kerja:
        kerja.simpan(umpan)
        kueri_laporan.buang_draf(kerja.koneksi, konteks.akun.id, DRAF, [kunci_draf(umpan.pegawai_id)])
    return kerja.perubahan


def kunci_draf(pegawai_id: UUID | None) -> str:
    """The key of the draft for one receiver; without a receiver there is one draft too."""
    return "" if pegawai_id is None else str(pegawai_id)


def _siapkan(konteks: Context, periode: Periode, isian: Isian) -> UmpanBalik:
    if isian.pegawai_id is None:
        raise UserError("UMM-03", apa="Pegawai")
    siapa = _pastikan_boleh(konteks, isian.pegawai_id, menjawab=isian.permintaan_id is not None)
    if isian.permintaan_id is not None:
        periode = _periode_diminta(konteks, isian.permintaan_id, isian.pegawai_id)
    if konteks.hari_ini() < periode.mulai:
        raise UserError("UMP-13", periode=periode.label, mulai=tulis_tanggal(periode.mulai))
    pastikan_tentang(konteks, isian.pegawai_id, periode, isian.tentang)
    tentang = isian.tentang
    umpan = UmpanBalik(
        konteks.id_baru(),
        isian.pegawai_id,
        konteks.saya,
        siapa,
        periode,
        isian.isi,
        konteks.sekarang(),
        tentang.rhk_id,
        tentang.iki_id,
        tentang.nilai,
        isian.nada,
        isian.berkala,
        permintaan_id=isian.permintaan_id,
    )
    return rapikan(umpan)


def _pastikan_boleh(konteks: Context, pegawai_id: UUID, *, menjawab: bool) -> Hubungan:
    """What the acting person is to this one. Who was asked may answer as the colleague that he was then."""
    wewenang.pastikan_peran(konteks, wewenang.PENULIS, _MEMBERI)
    orang = wewenang.pegawai(konteks, pegawai_id)
    if orang.id == konteks.saya:
        raise UserError("UMP-01")
    hasil = hubungan(konteks, orang)
    if hasil is None and menjawab and orang.id in permintaan_terbuka.tentang_siapa(konteks):
        return Hubungan.REKAN
    if hasil is None:
        raise UserError("UMP-11", nama=orang.nama)
    return hasil


def _periode_diminta(konteks: Context, permintaan_id: UUID, pegawai_id: UUID) -> Periode:
    """The period that an open request asks about: its answer belongs there."""
    permintaan = permintaan_terbuka.untuk_saya(konteks, permintaan_id)
    if permintaan.tentang_id != pegawai_id:
        raise UserError("UMP-12")
    return permintaan.periode


def pastikan_tentang(konteks: Context, pegawai_id: UUID, periode: Periode, tentang: Tentang) -> None:
    """Raise UMP-12 unless the subject belongs to this person in this period; the person as a whole always does."""
    if tentang == Tentang():
        return
    if tentang not in [p.tentang for p in _pilihan(konteks, pegawai_id, periode)]:
        raise UserError("UMP-12")


# --- reading ---------------------------------------------------------------------------------------------------


def diterima(
    konteks: Context,
    batas: int = 100,
    lewati: int = 0,
    saring: SaringUmpan = SaringUmpan(),  # noqa: B008
) -> HalamanUmpanBalik:
    """Feedback about the acting person, narrowed, newest first; whoever gave it is named (article 17 paragraph 3)."""
    with konteks.store.baca() as koneksi:
        daftar = [t.nilai for t in kueri.diterima(koneksi, konteks.saya, batas, lewati, saring)]
        jumlah = kueri.jumlah_diterima(koneksi, konteks.saya, saring)
        baru = kueri.id_sesudah(koneksi, konteks.saya, _terbaca(konteks)) - dibaca_satuan(konteks)
    nama = _nama(konteks, {u.dari_id for u in daftar})
    judul = _judul_tentang(konteks, daftar)
    baris = [_baris(u, u.dari_cetak or nama[u.dari_id], judul, u.id not in baru) for u in daftar]
    return HalamanUmpanBalik(tuple(baris), jumlah)


def periode_diterima(konteks: Context) -> list[Periode]:
    """Periods in which the acting person received feedback, the latest first."""
    with konteks.store.baca() as koneksi:
        return kueri.periode_diterima(koneksi, konteks.saya)


def diberikan(konteks: Context, batas: int = 100, lewati: int = 0) -> HalamanUmpanBalik:
    """Feedback given by the acting person, newest first."""
    with konteks.store.baca() as koneksi:
        daftar = [t.nilai for t in kueri.diberikan(koneksi, konteks.saya, batas, lewati)]
        jumlah = kueri.jumlah_diberikan(koneksi, konteks.saya)
    nama = _nama(konteks, {u.pegawai_id for u in daftar})
    judul = _judul_tentang(konteks, daftar)
    baris = [replace(_baris(u, nama[u.pegawai_id], judul, True), keluar=True) for u in daftar]
    return HalamanUmpanBalik(tuple(baris), jumlah)


def belum_dibaca(konteks: Context) -> int:
    """Number of received feedbacks that are not marked read."""
    with konteks.store.baca() as koneksi:
        return len(kueri.id_sesudah(koneksi, konteks.saya, _terbaca(konteks)) - dibaca_satuan(konteks))


def tandai_dibaca(konteks: Context, umpan_id: UUID | None = None) -> None:
    """Remember that one feedback, by default all that is here now, was read by the acting person on this machine."""
    with konteks.store.baca() as koneksi:
        nomor = kueri.nomor_terakhir(koneksi, konteks.saya)
        belum = kueri.id_sesudah(koneksi, konteks.saya, _terbaca(konteks))
    satuan = belum if umpan_id is None else (dibaca_satuan(konteks) | {umpan_id}) & belum
    if satuan == belum:  # nothing is left: one number says it all
        konteks.store.atur_preferensi(konteks.akun.id, TERBACA, nomor)
        satuan = set()
    konteks.store.atur_preferensi(konteks.akun.id, TERBACA_SATUAN, sorted(i.hex for i in satuan))


def dibaca_satuan(konteks: Context) -> set[UUID]:
    """Feedback read one by one, beyond the number up to which everything was read."""
    return {UUID(hex=i) for i in konteks.store.preferensi(konteks.akun.id, TERBACA_SATUAN) or ()}


def _terbaca(konteks: Context) -> int:
    return int(konteks.store.preferensi(konteks.akun.id, TERBACA) or 0)


def _nama(konteks: Context, daftar: Collection[UUID]) -> dict[UUID, str]:
    return {i: wewenang.nama(konteks, i) for i in daftar}


def _judul_tentang(konteks: Context, daftar: Sequence[UmpanBalik]) -> dict[UUID, str]:
    """Texts of the results and indicators that the feedbacks name, from the plans of their people."""
    return judul_hasil(konteks, {(u.pegawai_id, u.periode.tahun) for u in daftar if u.rhk_id or u.iki_id})


def judul_hasil(konteks: Context, pasangan: Collection[tuple[UUID, int]]) -> dict[UUID, str]:
    """Texts of results and indicators of plans, by person and year; the caller says whose he may read."""
    hasil: dict[UUID, str] = {}
    with konteks.store.baca() as koneksi:
        semua: list[Skp] = [s for p, t in pasangan for s, _ in kueri_evaluasi.skp_tahun(koneksi, p, t)]
    for skp in semua:
        for rhk in skp.rhk:
            hasil[rhk.id] = rhk.uraian
            hasil.update((iki.id, iki.uraian) for iki in rhk.iki)
    return hasil


def _baris(umpan: UmpanBalik, orang: str, judul: dict[UUID, str], dibaca: bool) -> BarisUmpanBalik:
    tentang = "" if umpan.nilai is None else JUDUL_NILAI[umpan.nilai]
    asal = umpan.iki_id or umpan.rhk_id
    if asal is not None:
        tentang = judul.get(asal, "")
    u = umpan
    return BarisUmpanBalik(u.id, orang, u.hubungan, tentang, u.isi, u.nada, u.berkala, u.periode, u.pada, dibaca)

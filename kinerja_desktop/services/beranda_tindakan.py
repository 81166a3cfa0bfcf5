"""What a person must do now, the most pressing first; each leads to one page (design, ui.md, principle 2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.kalender import CUTI
from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import beranda as kueri
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import laporan as kueri_laporan
from kinerja_desktop.store import persetujuan as kueri_persetujuan
from kinerja_desktop.store.beranda import Entri, HitunganKantor, Koneksi
from kinerja_desktop.store.kalender import kalender_unit

HARI_KE_BELAKANG = 31
"""How far back missing days are asked for."""

_SEKALIGUS = 4


class JenisTindakan(StrEnum):
    """Kinds of things to do, in the order in which they are shown."""

    DIKEMBALIKAN = "dikembalikan"
    SKP_DIKEMBALIKAN = "skp_dikembalikan"
    SKP_BELUM = "skp_belum"
    TULIS_LAPORAN = "tulis_laporan"
    ISI_PEKAN = "isi_pekan"
    DRAF = "draf"
    PERSETUJUAN = "persetujuan"
    SKP_TIM = "skp_tim"
    EVALUASI_TIM = "evaluasi_tim"
    TANDA_TANGAN = "tanda_tangan"
    REALISASI = "realisasi"
    UMPAN_BALIK = "umpan_balik"
    TANPA_PENILAI = "tanpa_penilai"
    SKP_KANTOR = "skp_kantor"


@dataclass(frozen=True, slots=True)
class Tindakan:
    """One thing to do. `teks` and `oleh` are words of the record (activity, reason, names), `jumlah` a count."""

    jenis: JenisTindakan
    tanggal: date | None = None
    teks: str = ""
    catatan: str = ""
    oleh: str = ""
    jumlah: int = 0
    periode: Periode | None = None
    id: UUID | None = None
    pegawai_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Bahan:
    """What the list is made of, inside one read of the store."""

    konteks: Context
    koneksi: Koneksi
    isian: dict[UUID, IsianLaporan]
    umpan_terbaca: int
    kantor: HitunganKantor | None = None
    umpan_dibaca: frozenset[UUID] = frozenset()

    @property
    def hari_ini(self) -> date:
        """Today."""
        return self.konteks.hari_ini()


def periode_evaluasi(konteks: Context, hari: date) -> Periode:
    """The evaluation period of the office that holds `hari` (article 24: monthly or quarterly; else the year)."""
    jenis = konteks.kantor.periode_evaluasi
    if jenis is JenisPeriode.BULANAN:
        return Periode.bulan(hari)
    if jenis is JenisPeriode.TRIWULANAN:
        return Periode.triwulan(hari)
    return Periode(hari.year, JenisPeriode.TAHUNAN)


def daftar_tindakan(bahan: Bahan) -> list[Tindakan]:
    """Everything the acting person must do, the most pressing first."""
    if bahan.kantor is not None:
        return list(_untuk_kantor(bahan, bahan.kantor))
    skp = kueri_evaluasi.skp_tahun(bahan.koneksi, bahan.konteks.saya, bahan.hari_ini.year)
    depan = kueri_evaluasi.skp_tahun(bahan.koneksi, bahan.konteks.saya, bahan.hari_ini.year + 1)
    hasil = [*_dikembalikan(bahan), *_skp(bahan, skp, depan), *_laporan_belum(bahan, skp)]
    if bahan.konteks.peran in wewenang.PENILAI:
        hasil += _tim(bahan)
    hasil += _tanda_tangan(bahan)
    hasil += _realisasi(bahan, skp)
    return hasil + list(_umpan_balik(bahan, skp))


def _dikembalikan(bahan: Bahan) -> Iterator[Tindakan]:
    sejak = date(bahan.hari_ini.year - 1, 1, 1) if bahan.hari_ini.year > 1 else bahan.hari_ini
    for satu in kueri.dikembalikan(bahan.koneksi, bahan.konteks.saya, sejak, 20):
        yield Tindakan(
            JenisTindakan.DIKEMBALIKAN, satu.tanggal, satu.kegiatan, satu.catatan, satu.oleh, id=satu.laporan_id
        )


def _skp(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]], depan: list[tuple[Skp, StatusSkp]]) -> Iterator[Tindakan]:
    """A plan of this year must be handed in (article 14: set by the end of January); a returned one mended.

    The plan of the next year (`depan`) may be written early: then it is told of too, but its absence is not.
    """
    saya = bahan.konteks.saya
    if bahan.konteks.pegawai.penilai_id is None:
        return
    if not skp:
        yield Tindakan(JenisTindakan.SKP_BELUM, date(bahan.hari_ini.year, 1, 31), pegawai_id=saya)
    for satu, status in (*skp, *depan):
        if status is StatusSkp.DRAF:
            yield Tindakan(JenisTindakan.SKP_BELUM, date(satu.tahun, 1, 31), id=satu.id, pegawai_id=saya)
        elif status is StatusSkp.DIKEMBALIKAN:
            yield Tindakan(JenisTindakan.SKP_DIKEMBALIKAN, id=satu.id, jumlah=satu.tahun, pegawai_id=saya)


def _laporan_belum(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]]) -> Iterator[Tindakan]:
    """Working days without a report, and reports that are still drafts, of about a month."""
    akhir = bahan.hari_ini
    awal = max([akhir - timedelta(days=HARI_KE_BELAKANG), *_batas_awal(bahan, skp)])
    if awal <= akhir and skp:
        entri = kueri.entri(bahan.koneksi, bahan.konteks.saya, awal, akhir)
        yield from _hari_kosong(bahan, awal, akhir, {e.laporan.tanggal for e in entri})
        yield from _masih_draf(bahan, awal, akhir, entri)


def _masih_draf(bahan: Bahan, awal: date, akhir: date, entri: list[Entri]) -> Iterator[Tindakan]:
    tercatat = {e.laporan.id: e.status for e in entri}
    draf = {e.laporan.id: (e.laporan.tanggal, e.laporan.kegiatan) for e in entri if e.status is StatusLaporan.DRAF}
    for isian in bahan.isian.values():
        if awal <= isian.tanggal <= akhir and tercatat.get(isian.id, StatusLaporan.DRAF) is StatusLaporan.DRAF:
            draf[isian.id] = (isian.tanggal, isian.kegiatan[:80])
    urut = sorted(draf.items(), key=lambda d: d[1][0], reverse=True)
    tampak = urut if len(urut) <= _SEKALIGUS else urut[: _SEKALIGUS - 1]
    for rekaman, (hari, kegiatan) in tampak:
        yield Tindakan(JenisTindakan.DRAF, hari, kegiatan, id=rekaman)
    if len(urut) > len(tampak):
        yield Tindakan(JenisTindakan.DRAF, jumlah=len(urut) - len(tampak))


def _hari_kosong(bahan: Bahan, awal: date, akhir: date, terisi: set[date]) -> Iterator[Tindakan]:
    """Newest first; many are one row that opens the week. Of a unit in shifts nobody knows which days are missing."""
    koneksi, saya = bahan.koneksi, bahan.konteks.saya
    kalender = kalender_unit(koneksi, bahan.konteks.pegawai.unit_kerja_id, awal, akhir).kalender
    if kalender.giliran:
        return
    bebas = {
        hari
        for k in kueri_laporan.ketidakhadiran_antara(koneksi, saya, awal, akhir)
        if k.jenis in CUTI
        for hari in kalender.hari_kerja_antara(max(k.mulai, awal), min(k.selesai, akhir))
    }
    terisi = terisi | {i.tanggal for i in bahan.isian.values()}
    kosong = [h for h in reversed(kalender.hari_kerja_antara(awal, akhir, bebas)) if h not in terisi]
    if len(kosong) > _SEKALIGUS:
        kosong, sisa = kosong[: _SEKALIGUS - 1], kosong[_SEKALIGUS - 1 :]
    else:
        sisa = []
    yield from (Tindakan(JenisTindakan.TULIS_LAPORAN, h) for h in kosong)
    if sisa:
        yield Tindakan(JenisTindakan.ISI_PEKAN, sisa[0], jumlah=len(sisa))


def _batas_awal(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]]) -> list[date]:
    mulai = [s.mulai for s, _ in skp]
    bertugas = bahan.konteks.pegawai.mulai_bertugas
    return [*([min(mulai)] if mulai else []), *([bertugas] if bertugas else [])]


def _tim(bahan: Bahan) -> Iterator[Tindakan]:
    koneksi, saya = bahan.koneksi, bahan.konteks.saya
    menunggu, terlama = kueri.jumlah_menunggu(koneksi, saya)
    if menunggu:
        yield Tindakan(JenisTindakan.PERSETUJUAN, terlama.date() if terlama else None, jumlah=menunggu)
    for satu in kueri_persetujuan.skp_menunggu(koneksi, saya)[:_SEKALIGUS]:
        yield Tindakan(JenisTindakan.SKP_TIM, oleh=satu.nama, jumlah=satu.tahun, id=satu.pegawai_id)
    kini = periode_evaluasi(bahan.konteks, bahan.hari_ini)
    for periode in (kini.sebelumnya(), kini):
        if orang := kueri.evaluasi_menunggu(koneksi, saya, periode):
            nama = ", ".join(n for _, n in orang[:3])
            yield Tindakan(JenisTindakan.EVALUASI_TIM, oleh=nama, jumlah=len(orang), periode=periode, id=orang[0][0])


def _tanda_tangan(bahan: Bahan) -> Iterator[Tindakan]:
    for satu in kueri.belum_diterima(bahan.koneksi, bahan.konteks.saya):
        yield Tindakan(JenisTindakan.TANDA_TANGAN, satu.pada.date(), periode=satu.periode, id=satu.pegawai_id)


def _realisasi(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]]) -> Iterator[Tindakan]:
    """Indicators of the period without realisasi: of a period that ended, and of one whose second half runs."""
    kini = periode_evaluasi(bahan.konteks, bahan.hari_ini)
    tengah = kini.mulai + (kini.selesai - kini.mulai) / 2
    for periode in (kini.sebelumnya(), kini):
        rencana = next((s for s, status in skp if status is StatusSkp.DITETAPKAN and _memuat(s, periode)), None)
        if rencana is None or (periode == kini and bahan.hari_ini < tengah):
            continue
        ada = kueri_evaluasi.realisasi(bahan.koneksi, rencana, periode)
        if ada is not None and ada.nilai.diajukan_pada is not None:
            continue
        if kueri_evaluasi.penetapan(bahan.koneksi, bahan.konteks.saya, periode):
            continue
        isi = {i.iki_id: i.uraian.strip() for i in ada.nilai.isi} if ada else {}
        belum = [i.uraian for r in rencana.rhk for i in r.iki if not isi.get(i.id)]
        yield Tindakan(
            JenisTindakan.REALISASI, periode.selesai, "; ".join(belum[:3]), jumlah=len(belum), periode=periode
        )


def _memuat(skp: Skp, periode: Periode) -> bool:
    return skp.mulai <= periode.selesai and skp.selesai >= periode.mulai


def _umpan_balik(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]]) -> Iterator[Tindakan]:
    """The newest by name; more than two are one row."""
    rhk = {r.id: f"RHK {i} — {r.uraian}" for s, _ in skp for i, r in enumerate(s.rhk, start=1)}
    sesudah = kueri.umpan_balik_sesudah(bahan.koneksi, bahan.konteks.saya, bahan.umpan_terbaca, 100)
    baru = [u for u in sesudah if u.id not in bahan.umpan_dibaca]
    tampak = baru if len(baru) <= 2 else baru[:1]
    for satu in tampak:
        tentang = rhk.get(satu.rhk_id, "") if satu.rhk_id else ""
        yield Tindakan(JenisTindakan.UMPAN_BALIK, satu.pada.date(), tentang, satu.isi, satu.dari, id=satu.id)
    if len(baru) > len(tampak):
        nama = ", ".join(dict.fromkeys(u.dari for u in baru[1:]))
        yield Tindakan(JenisTindakan.UMPAN_BALIK, oleh=nama, jumlah=len(baru) - len(tampak))


def _untuk_kantor(bahan: Bahan, kantor: HitunganKantor) -> Iterator[Tindakan]:
    if bahan.konteks.peran is Peran.PENGAWAS:
        return
    if kantor.tanpa_penilai:
        yield Tindakan(JenisTindakan.TANPA_PENILAI, jumlah=kantor.tanpa_penilai)
    belum = kantor.pegawai - kantor.skp_ditetapkan
    if belum > 0:
        yield Tindakan(JenisTindakan.SKP_KANTOR, date(bahan.hari_ini.year, 1, 31), jumlah=belum)

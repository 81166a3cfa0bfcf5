"""What a person must do now, the most pressing first; each leads to one page (design, ui.md, principle 2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.jam_hukum import JenisTenggat, KeadaanTenggat
from kinerja_desktop.domain.kalender import CUTI
from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.mutasi import dipersingkat, hari_terakhir, perlu_klarifikasi, sudah_ditutup
from kinerja_desktop.domain.pegawai import Pegawai, wajib_skp
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Skp, StatusSkp, penetapan_terakhir, tenggat_penetapan
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import (
    atasan_penilai,
    hak_menilai,
    jam_mesin,
    keberatan_baca,
    kewajiban_umpan,
    permintaan_umpan,
    tenggat,
    wewenang,
)
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.organisasi import PenilaiSaya
from kinerja_desktop.store import beranda as kueri
from kinerja_desktop.store import dialog as kueri_dialog
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import keberatan as kueri_keberatan
from kinerja_desktop.store import laporan as kueri_laporan
from kinerja_desktop.store import mutasi as kueri_mutasi
from kinerja_desktop.store import persetujuan as kueri_persetujuan
from kinerja_desktop.store.beranda import Entri, HitunganKantor, Koneksi
from kinerja_desktop.store.kalender import kalender_unit
from kinerja_desktop.store.pegawai import nama_pegawai
from kinerja_desktop.store.penutupan import penutupan
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import hitung_status_laporan, keputusan_skp

HARI_KE_BELAKANG = 31
"""How far back missing days are asked for."""

_SEKALIGUS = 4
_KABAR_KEBERATAN = timedelta(days=14)


class JenisTindakan(StrEnum):
    """Kinds of things to do, in the order in which they are shown."""

    JAM_MERAGUKAN = "jam_meragukan"
    PENILAI_BELUM = "penilai_belum"
    DIKEMBALIKAN = "dikembalikan"
    SKP_DIKEMBALIKAN = "skp_dikembalikan"
    SKP_BELUM = "skp_belum"
    SKP_BARU = "skp_baru"
    TULIS_LAPORAN = "tulis_laporan"
    ISI_PEKAN = "isi_pekan"
    DRAF = "draf"
    LAPORAN_LEPAS = "laporan_lepas"
    PERSETUJUAN = "persetujuan"
    SKP_TIM = "skp_tim"
    SKP_ATASAN = "skp_atasan"
    SKP_KLARIFIKASI = "skp_klarifikasi"
    SKP_KLARIFIKASI_TIM = "skp_klarifikasi_tim"
    EVALUASI_TIM = "evaluasi_tim"
    JENDELA = "jendela"
    AMBIL_ALIH = "ambil_alih"
    SERAHKAN = "serahkan"
    LAPORKAN = "laporkan"
    MENILAI_LAMA = "menilai_lama"
    ATASAN_MENILAI = "atasan_menilai"
    TERIMA_DOKUMEN = "terima_dokumen"
    KEBERATAN_JELASKAN = "keberatan_jelaskan"
    KEBERATAN_PUTUSKAN = "keberatan_putuskan"
    KEBERATAN_DIPUTUS = "keberatan_diputus"
    TANDA_TANGAN = "tanda_tangan"
    REALISASI = "realisasi"
    PERMINTAAN_UMPAN = "permintaan_umpan"
    BERKALA_BELUM = "berkala_belum"
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
    penilai: PenilaiSaya | None = None

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
        return [*_jam(bahan), *_untuk_kantor(bahan, bahan.kantor)]
    skp = kueri_evaluasi.skp_tahun(bahan.koneksi, bahan.konteks.saya, bahan.hari_ini.year)
    depan = kueri_evaluasi.skp_tahun(bahan.koneksi, bahan.konteks.saya, bahan.hari_ini.year + 1)
    hasil = [
        *_jam(bahan),
        *_penilai_belum(bahan),
        *_dikembalikan(bahan),
        *_skp(bahan, skp, depan),
        *_laporan_belum(bahan, skp),
    ]
    hasil += _laporan_lepas(bahan, skp)
    if bahan.konteks.peran in wewenang.PENILAI:
        hasil += [*_tim(bahan), *_menilai_lama(bahan), *_tenggat_saya(bahan)]
    hasil += [*_keberatan(bahan), *_tenggat_diri(bahan), *_tanda_tangan(bahan)]
    hasil += [*_realisasi(bahan), *_permintaan_umpan(bahan), *_berkala_belum(bahan)]
    return hasil + list(_umpan_balik(bahan, skp))


def _penilai_belum(bahan: Bahan) -> Iterator[Tindakan]:
    """Nobody may rate this person: without a penilai no report and no plan can be handed in (article 1.9)."""
    if bahan.penilai is not None and not bahan.penilai.ada and wajib_skp(bahan.konteks.pegawai):
        yield Tindakan(JenisTindakan.PENILAI_BELUM, teks=bahan.penilai.kalimat, oleh=", ".join(bahan.penilai.tanya[:2]))


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
    if bahan.konteks.pegawai.penilai_id is None or not wajib_skp(bahan.konteks.pegawai):
        return
    tutup = penutupan(bahan.koneksi, [s.id for s, _ in skp])
    terbuka = [(s, status) for s, status in skp if not sudah_ditutup(s, tutup.get(s.id), bahan.hari_ini)]
    if not terbuka:
        yield Tindakan(JenisTindakan.SKP_BELUM, date(bahan.hari_ini.year, 1, 31), pegawai_id=saya)
    for satu, status in (*terbuka, *depan):
        if status is StatusSkp.DRAF and tenggat_penetapan(satu) is None:
            yield Tindakan(JenisTindakan.SKP_BARU, satu.mulai, id=satu.id, pegawai_id=saya)
        elif status is StatusSkp.DRAF:
            yield Tindakan(JenisTindakan.SKP_BELUM, date(satu.tahun, 1, 31), id=satu.id, pegawai_id=saya)
        elif status is StatusSkp.DITETAPKAN and _perlu_klarifikasi(bahan, satu):
            penilai = ambil(bahan.koneksi, Pegawai, bahan.konteks.pegawai.penilai_id)
            nama = penilai.nilai.nama if penilai else ""
            yield Tindakan(JenisTindakan.SKP_KLARIFIKASI, oleh=nama, jumlah=satu.tahun, pegawai_id=saya)
        elif status is StatusSkp.DIKEMBALIKAN:
            yield Tindakan(JenisTindakan.SKP_DIKEMBALIKAN, id=satu.id, jumlah=satu.tahun, pegawai_id=saya)


def _perlu_klarifikasi(bahan: Bahan, skp: Skp) -> bool:
    """A set plan whose penilai is another now (Lampiran II.C.7; R35)."""
    tetap = penetapan_terakhir(keputusan_skp(bahan.koneksi, skp.id))
    return tetap is not None and perlu_klarifikasi(skp, tetap.oleh_id, bahan.konteks.pegawai.penilai_id)


def _laporan_belum(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]]) -> Iterator[Tindakan]:
    """Working days without a report, and reports that are still drafts, of about a month."""
    akhir = bahan.hari_ini
    if not wajib_skp(bahan.konteks.pegawai):
        return
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
    for satu in kueri_persetujuan.skp_menunggu(koneksi, saya, bahan.hari_ini)[:_SEKALIGUS]:
        batas = _tenggat(koneksi, satu.skp_id)
        yield Tindakan(JenisTindakan.SKP_TIM, batas, oleh=satu.nama, jumlah=satu.tahun, id=satu.pegawai_id)
    yield from _skp_pindahan(bahan)
    kini = periode_evaluasi(bahan.konteks, bahan.hari_ini)
    for periode in (kini.sebelumnya(), kini):
        if orang := kueri.evaluasi_menunggu(koneksi, saya, periode):
            nama = ", ".join(n for _, n in orang[:3])
            yield Tindakan(JenisTindakan.EVALUASI_TIM, oleh=nama, jumlah=len(orang), periode=periode, id=orang[0][0])


def _menilai_lama(bahan: Bahan) -> Iterator[Tindakan]:
    """Periods that he still evaluates for a team that he left inside their window (IV.A.14; R47)."""
    for milik, sisa in hak_menilai.belum_dinilai(bahan.konteks):
        nama = sorted(nama_pegawai(bahan.koneksi, sisa).values(), key=str.casefold)
        yield Tindakan(
            JenisTindakan.MENILAI_LAMA,
            milik.sampai,
            oleh=", ".join(nama[:3]),
            jumlah=len(sisa),
            periode=milik.periode,
            id=sisa[0],
        )


_TENGGAT = {
    JenisTenggat.PENILAIAN: JenisTindakan.JENDELA,
    JenisTenggat.AMBIL_ALIH: JenisTindakan.AMBIL_ALIH,
    JenisTenggat.PENYERAHAN: JenisTindakan.SERAHKAN,
    JenisTenggat.PELAPORAN: JenisTindakan.LAPORKAN,
}


_TERLALU_LAMA = timedelta(days=60)
"""What is past for longer stands on the page of clocks only: an office that began in autumn has no use for spring."""
_DALAM_WAKTU = frozenset({KeadaanTenggat.BERJALAN, KeadaanTenggat.HAMPIR})


def _tenggat_saya(bahan: Bahan) -> Iterator[Tindakan]:
    """Clocks of signed evaluations on which he must act, one row a kind and period (V.A.5, V.A.7, V.A.8)."""
    kelompok: dict[tuple[JenisTenggat, Periode], list[tenggat.BarisTenggat]] = {}
    for baris in tenggat.giliran_saya(bahan.konteks):
        lama = bahan.hari_ini - baris.tenggat.sampai > _TERLALU_LAMA
        if baris.tenggat.jenis in _TENGGAT and _perlu_disebut(baris) and not lama:
            kelompok.setdefault((baris.tenggat.jenis, baris.periode), []).append(baris)
    for (jenis, periode), daftar in kelompok.items():
        nama = ", ".join(b.orang.nama for b in daftar[:3])
        batas, orang = daftar[0].tenggat.sampai, daftar[0].orang.pegawai_id
        yield Tindakan(_TENGGAT[jenis], batas, oleh=nama, jumlah=len(daftar), periode=periode, id=orang)


def _perlu_disebut(baris: tenggat.BarisTenggat) -> bool:
    """Reports from five working days before their end; windows only then, for afterwards the atasan acts."""
    if baris.tenggat.jenis is JenisTenggat.PENILAIAN:
        return baris.keadaan is KeadaanTenggat.HAMPIR
    return baris.keadaan is not KeadaanTenggat.BERJALAN or baris.tenggat.jenis is not JenisTenggat.PELAPORAN


def _tenggat_diri(bahan: Bahan) -> Iterator[Tindakan]:
    """What the pegawai is told about his own evaluation: his atasan acts now, or his document waits in the program."""
    konteks = bahan.konteks
    for periode in tenggat.periode_dilihat(konteks):
        milik = tenggat.milik_periode(konteks, periode, konteks.saya)
        for baris in milik:
            if baris.tenggat.jenis is JenisTenggat.AMBIL_ALIH and baris.keadaan in _DALAM_WAKTU:
                batas = baris.tenggat.sampai
                yield Tindakan(JenisTindakan.ATASAN_MENILAI, batas, oleh=baris.siapa, periode=periode)
        if milik and milik[0].belum_diterima and milik[0].orang.disampaikan is not None:
            yield Tindakan(JenisTindakan.TERIMA_DOKUMEN, milik[0].orang.disampaikan, periode=periode)


def _jam(bahan: Bahan) -> Iterator[Tindakan]:
    """A clock that jumped is said before anything that hangs on it."""
    ragu = jam_mesin.meragukan(bahan.konteks)
    if ragu is not None:
        yield Tindakan(JenisTindakan.JAM_MERAGUKAN, ragu.dulu, teks=tulis_tanggal(ragu.kini))


def _laporan_lepas(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]]) -> Iterator[Tindakan]:
    """Reports after a transfer that still name a result of the closed plan: to be linked anew, or to stay as they are.

    Only while the reports may still be changed without a new decision; what is approved stays where it was approved.
    """
    tutup = penutupan(bahan.koneksi, [s.id for s, _ in skp])
    for satu, _ in skp:
        if dipersingkat(satu, tutup.get(satu.id)):
            besok = hari_terakhir(satu, tutup.get(satu.id)) + timedelta(days=1)
            lepas = kueri_mutasi.laporan_sesudah(bahan.koneksi, satu, besok)
            status = [hitung_status_laporan(bahan.koneksi, s.nilai.id) for s in lepas]
            bebas = [s.nilai for s, h in zip(lepas, status, strict=True) if h and h[0] is not StatusLaporan.DISETUJUI]
            if bebas:
                yield Tindakan(JenisTindakan.LAPORAN_LEPAS, besok, jumlah=len(bebas), id=bebas[0].id)


def _tenggat(koneksi: Koneksi, skp_id: UUID) -> date | None:
    """31 January for a plan that was never set (article 14)."""
    simpanan = ambil(koneksi, Skp, skp_id)
    sudah = penetapan_terakhir(keputusan_skp(koneksi, skp_id)) is not None
    return None if simpanan is None or sudah else tenggat_penetapan(simpanan.nilai)


def _skp_pindahan(bahan: Bahan) -> Iterator[Tindakan]:
    """Plans that nobody clarified in January (R22), and set ones of people who came to this penilai (R35)."""
    hari, saya = bahan.hari_ini, bahan.konteks.saya
    for orang, skp in atasan_penilai.menunggu(bahan.konteks, bahan.koneksi, hari.year)[:_SEKALIGUS]:
        batas = tenggat_penetapan(skp)
        yield Tindakan(JenisTindakan.SKP_ATASAN, batas, oleh=orang.nama, jumlah=skp.tahun, id=orang.id)
    for orang, skp in kueri_dialog.berganti_penilai(bahan.koneksi, saya, hari)[:_SEKALIGUS]:
        yield Tindakan(JenisTindakan.SKP_KLARIFIKASI_TIM, oleh=orang.nama, jumlah=skp.tahun, id=orang.id)


def _keberatan(bahan: Bahan) -> Iterator[Tindakan]:
    """Objections to explain or to decide (V.B.4-6), and for two weeks what was decided on those one has a part in."""
    if not kueri_keberatan.ada_keberatan(bahan.koneksi):
        return
    for b in keberatan_baca.menunggu_saya(bahan.konteks, bahan.koneksi):
        jenis = JenisTindakan.KEBERATAN_PUTUSKAN if b.boleh_putuskan else JenisTindakan.KEBERATAN_JELASKAN
        periode = b.keberatan.periode
        yield Tindakan(jenis, b.batas_putusan, oleh=b.pegawai.nama, periode=periode, id=b.keberatan.id)
    sejak = bahan.konteks.sekarang() - _KABAR_KEBERATAN
    for satu in kueri_keberatan.diputus_sejak(bahan.koneksi, bahan.konteks.saya, sejak):
        putus, k = satu.keputusan, satu.keberatan
        if putus is not None:
            nama = nama_pegawai(bahan.koneksi, [k.pegawai_id])[k.pegawai_id]
            siapa = "" if k.pegawai_id == bahan.konteks.saya else nama
            hari, hasil = putus.pada.astimezone(WIB).date(), putus.putusan.value
            yield Tindakan(JenisTindakan.KEBERATAN_DIPUTUS, hari, hasil, oleh=siapa, periode=k.periode, id=k.id)


def _tanda_tangan(bahan: Bahan) -> Iterator[Tindakan]:
    for satu in kueri.belum_diterima(bahan.koneksi, bahan.konteks.saya):
        yield Tindakan(JenisTindakan.TANDA_TANGAN, satu.pada.date(), periode=satu.periode, id=satu.pegawai_id)


def _realisasi(bahan: Bahan) -> Iterator[Tindakan]:
    """Indicators of the period without realisasi: of a period that ended, and of one whose second half runs."""
    kini = periode_evaluasi(bahan.konteks, bahan.hari_ini)
    tengah = kini.mulai + (kini.selesai - kini.mulai) / 2
    for periode in (kini.sebelumnya(), kini):
        berlaku = kueri_evaluasi.skp_ditetapkan(bahan.koneksi, bahan.konteks.saya, periode)
        if berlaku is None or (periode == kini and bahan.hari_ini < tengah):
            continue
        rencana = berlaku.nilai
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


def _permintaan_umpan(bahan: Bahan) -> Iterator[Tindakan]:
    """Requests for feedback that wait for an answer: how many people, and who."""
    if menunggu := permintaan_umpan.menunggu_saya(bahan.konteks):
        nama = list(dict.fromkeys(b.peminta for b in menunggu))
        tanggal = min((b.permintaan.sampai for b in menunggu if b.permintaan.sampai), default=None)
        yield Tindakan(JenisTindakan.PERMINTAAN_UMPAN, tanggal, oleh=", ".join(nama[:3]), jumlah=len(nama))


def _berkala_belum(bahan: Bahan) -> Iterator[Tindakan]:
    """Scheduled feedback is a duty of the running period (article 19 paragraph 2; R60): told, never enforced."""
    periode = periode_evaluasi(bahan.konteks, bahan.hari_ini)
    milik = kewajiban_umpan.kewajiban(bahan.konteks, periode)
    if milik is not None and milik.belum:
        nama = ", ".join(b.nama for b in milik.belum[:3])
        yield Tindakan(
            JenisTindakan.BERKALA_BELUM, periode.selesai, oleh=nama, jumlah=len(milik.belum), periode=periode
        )


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
    yield from _keberatan(bahan)
    if kantor.tanpa_penilai:
        yield Tindakan(JenisTindakan.TANPA_PENILAI, jumlah=kantor.tanpa_penilai)
    belum = kantor.pegawai - kantor.skp_ditetapkan
    if belum > 0:
        yield Tindakan(JenisTindakan.SKP_KANTOR, date(bahan.hari_ini.year, 1, 31), jumlah=belum)

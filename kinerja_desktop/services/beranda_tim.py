"""Things to do of a penilai for his team, and the legal clocks (V.A.5, V.A.7, V.A.8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from kinerja_desktop.domain.jam_hukum import JenisTenggat, KeadaanTenggat
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Skp, penetapan_terakhir, tenggat_penetapan
from kinerja_desktop.services import (
    atasan_penilai,
    hak_menilai,
    tenggat,
)
from kinerja_desktop.services.beranda_bentuk import (
    SEKALIGUS,
    Bahan,
    JenisTindakan,
    Tindakan,
    cara_skp,
    periode_ditagih,
)
from kinerja_desktop.store import beranda as kueri
from kinerja_desktop.store import dialog as kueri_dialog
from kinerja_desktop.store import persetujuan as kueri_persetujuan
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.pegawai import nama_pegawai
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import keputusan_skp

_TENGGAT = {
    JenisTenggat.PENILAIAN: JenisTindakan.JENDELA,
    JenisTenggat.AMBIL_ALIH: JenisTindakan.AMBIL_ALIH,
    JenisTenggat.PENYERAHAN: JenisTindakan.SERAHKAN,
    JenisTenggat.PELAPORAN: JenisTindakan.LAPORKAN,
}


_TERLALU_LAMA = timedelta(days=60)
"""What is past for longer stands on the page of clocks only: an office that began in autumn has no use for spring."""
_DALAM_WAKTU = frozenset({KeadaanTenggat.BERJALAN, KeadaanTenggat.HAMPIR})


def tim(bahan: Bahan) -> Iterator[Tindakan]:
    """Reports and plans that wait for a decision, and people of the team without an evaluation."""
    koneksi, saya = bahan.koneksi, bahan.konteks.saya
    menunggu, terlama = kueri.jumlah_menunggu(koneksi, saya)
    if menunggu:
        yield Tindakan(JenisTindakan.PERSETUJUAN, terlama.date() if terlama else None, jumlah=menunggu)
    for satu in kueri_persetujuan.skp_menunggu(koneksi, saya, bahan.hari_ini)[:SEKALIGUS]:
        batas = _tenggat(koneksi, satu.skp_id)
        cara = cara_skp(batas, bahan.hari_ini)
        yield Tindakan(JenisTindakan.SKP_TIM, batas, oleh=satu.nama, jumlah=satu.tahun, id=satu.pegawai_id, cara=cara)
    yield from _skp_pindahan(bahan)
    for periode in periode_ditagih(bahan.konteks, bahan.hari_ini):
        if orang := kueri.evaluasi_menunggu(koneksi, saya, periode):
            nama = ", ".join(n for _, n in orang[:3])
            yield Tindakan(JenisTindakan.EVALUASI_TIM, oleh=nama, jumlah=len(orang), periode=periode, id=orang[0][0])


def menilai_lama(bahan: Bahan) -> Iterator[Tindakan]:
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


def tenggat_saya(bahan: Bahan) -> Iterator[Tindakan]:
    """Clocks of signed evaluations on which he must act, one row a kind and period (V.A.5, V.A.7, V.A.8)."""
    kelompok: dict[tuple[JenisTenggat, Periode], list[tenggat.BarisTenggat]] = {}
    for baris in tenggat.giliran_saya(bahan.konteks):
        lama = bahan.hari_ini - baris.tenggat.sampai > _TERLALU_LAMA
        if baris.tenggat.jenis in _TENGGAT and _perlu_disebut(baris) and not lama:
            kelompok.setdefault((baris.tenggat.jenis, baris.periode), []).append(baris)
    for (jenis, periode), daftar in kelompok.items():
        nama = ", ".join(b.orang.nama for b in daftar[:3])
        batas, orang = daftar[0].tenggat.sampai, daftar[0].orang.pegawai_id
        yield Tindakan(
            _TENGGAT[jenis], batas, oleh=nama, jumlah=len(daftar), periode=periode, id=orang, cara=daftar[0].cara
        )


def _perlu_disebut(baris: tenggat.BarisTenggat) -> bool:
    """Reports from five working days before their end; windows only then, for afterwards the atasan acts."""
    if baris.tenggat.jenis is JenisTenggat.PENILAIAN:
        return baris.keadaan is KeadaanTenggat.HAMPIR
    return baris.keadaan is not KeadaanTenggat.BERJALAN or baris.tenggat.jenis is not JenisTenggat.PELAPORAN


def tenggat_diri(bahan: Bahan) -> Iterator[Tindakan]:
    """What the pegawai is told about his own evaluation: his atasan acts now, or his document waits in the program."""
    konteks = bahan.konteks
    for periode in tenggat.periode_dilihat(konteks):
        milik = tenggat.milik_periode(konteks, periode, konteks.saya)
        for baris in milik:
            if baris.tenggat.jenis is JenisTenggat.AMBIL_ALIH and baris.keadaan in _DALAM_WAKTU:
                batas = baris.tenggat.sampai
                yield Tindakan(JenisTindakan.ATASAN_MENILAI, batas, oleh=baris.siapa, periode=periode, cara=baris.cara)
        if milik and milik[0].belum_diterima and milik[0].orang.disampaikan is not None:
            yield Tindakan(JenisTindakan.TERIMA_DOKUMEN, milik[0].orang.disampaikan, periode=periode)


def _tenggat(koneksi: Koneksi, skp_id: UUID) -> date | None:
    """31 January for a plan that was never set (article 14)."""
    simpanan = ambil(koneksi, Skp, skp_id)
    sudah = penetapan_terakhir(keputusan_skp(koneksi, skp_id)) is not None
    return None if simpanan is None or sudah else tenggat_penetapan(simpanan.nilai)


def _skp_pindahan(bahan: Bahan) -> Iterator[Tindakan]:
    """Plans that nobody clarified in January (R22), and set ones of people who came to this penilai (R35)."""
    hari, saya = bahan.hari_ini, bahan.konteks.saya
    for orang, skp in atasan_penilai.menunggu(bahan.konteks, bahan.koneksi, hari.year)[:SEKALIGUS]:
        batas = tenggat_penetapan(skp)
        cara = cara_skp(batas, hari)
        yield Tindakan(JenisTindakan.SKP_ATASAN, batas, oleh=orang.nama, jumlah=skp.tahun, id=orang.id, cara=cara)
    for orang, skp in kueri_dialog.berganti_penilai(bahan.koneksi, saya, hari)[:SEKALIGUS]:
        yield Tindakan(JenisTindakan.SKP_KLARIFIKASI_TIM, oleh=orang.nama, jumlah=skp.tahun, id=orang.id)

"""Things to do about evaluations, objections and feedback."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from kinerja_desktop.domain.jam_hukum import JenisTenggat
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.domain.tenggat import jendela_evaluasi
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import (
    keberatan_baca,
    kewajiban_umpan,
    permintaan_umpan,
    tenggat,
)
from kinerja_desktop.services.beranda_bentuk import (
    Bahan,
    JenisTindakan,
    Tindakan,
    periode_ditagih,
    periode_evaluasi,
)
from kinerja_desktop.store import beranda as kueri
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import keberatan as kueri_keberatan
from kinerja_desktop.store.pegawai import nama_pegawai

_KABAR_KEBERATAN = timedelta(days=14)


def keberatan(bahan: Bahan) -> Iterator[Tindakan]:
    """Objections to explain or to decide (V.B.4-6), and for two weeks what was decided on those one has a part in."""
    if not kueri_keberatan.ada_keberatan(bahan.koneksi):
        return
    for b in keberatan_baca.menunggu_saya(bahan.konteks, bahan.koneksi):
        jenis = JenisTindakan.KEBERATAN_PUTUSKAN if b.boleh_putuskan else JenisTindakan.KEBERATAN_JELASKAN
        periode = b.keberatan.periode
        yield Tindakan(
            jenis, b.batas_putusan, oleh=b.pegawai.nama, periode=periode, id=b.keberatan.id, cara=b.cara_putusan
        )
    sejak = bahan.konteks.sekarang() - _KABAR_KEBERATAN
    for satu in kueri_keberatan.diputus_sejak(bahan.koneksi, bahan.konteks.saya, sejak):
        putus, k = satu.keputusan, satu.keberatan
        if putus is not None:
            nama = nama_pegawai(bahan.koneksi, [k.pegawai_id])[k.pegawai_id]
            siapa = "" if k.pegawai_id == bahan.konteks.saya else nama
            hari, hasil = putus.pada.astimezone(WIB).date(), putus.putusan.value
            yield Tindakan(JenisTindakan.KEBERATAN_DIPUTUS, hari, hasil, oleh=siapa, periode=k.periode, id=k.id)


def tanda_tangan(bahan: Bahan) -> Iterator[Tindakan]:
    """Signed evaluations whose receipt one has not signed (V.A.6)."""
    for satu in kueri.belum_diterima(bahan.koneksi, bahan.konteks.saya):
        jam = tenggat.milik_periode(bahan.konteks, satu.periode, bahan.konteks.saya)
        cara = next((b.cara for b in jam if b.tenggat.jenis is JenisTenggat.PENGEMBALIAN), None)
        yield Tindakan(
            JenisTindakan.TANDA_TANGAN, satu.pada.date(), periode=satu.periode, id=satu.pegawai_id, cara=cara
        )


def realisasi(bahan: Bahan) -> Iterator[Tindakan]:
    """Indicators without realisasi: of a period that ended, of one in its second half, of the year in its window."""
    kini = periode_evaluasi(bahan.konteks, bahan.hari_ini)
    tengah = kini.mulai + (kini.selesai - kini.mulai) / 2
    for periode in periode_ditagih(bahan.konteks, bahan.hari_ini):
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
        tahunan = periode.jenis is JenisPeriode.TAHUNAN
        batas = jendela_evaluasi(periode)[1] if tahunan else periode.selesai
        yield Tindakan(JenisTindakan.REALISASI, batas, "; ".join(belum[:3]), jumlah=len(belum), periode=periode)


def umpan_diminta(bahan: Bahan) -> Iterator[Tindakan]:
    """Requests for feedback that wait for an answer: how many people, and who."""
    if menunggu := permintaan_umpan.menunggu_saya(bahan.konteks):
        nama = list(dict.fromkeys(b.peminta for b in menunggu))
        tanggal = min((b.permintaan.sampai for b in menunggu if b.permintaan.sampai), default=None)
        yield Tindakan(JenisTindakan.PERMINTAAN_UMPAN, tanggal, oleh=", ".join(nama[:3]), jumlah=len(nama))


def berkala_belum(bahan: Bahan) -> Iterator[Tindakan]:
    """Scheduled feedback is a duty of the running period (article 19 paragraph 2; R60): told, never enforced."""
    periode = periode_evaluasi(bahan.konteks, bahan.hari_ini)
    milik = kewajiban_umpan.kewajiban(bahan.konteks, periode)
    if milik is not None and milik.belum:
        nama = ", ".join(b.nama for b in milik.belum[:3])
        yield Tindakan(
            JenisTindakan.BERKALA_BELUM,
            periode.selesai,
            oleh=nama,
            jumlah=len(milik.belum),
            periode=periode,
            cara=milik.cara,
        )


def umpan_balik(bahan: Bahan, skp: list[tuple[Skp, StatusSkp]]) -> Iterator[Tindakan]:
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

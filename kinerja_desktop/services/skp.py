"""Plans (SKP) as the pegawai reads, writes and hands them in; what his penilai decides stands in `skp_putusan`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from kinerja_desktop.domain import mutasi
from kinerja_desktop.domain import skp as aturan
from kinerja_desktop.domain.dialog_kinerja import atasan_penilai_terbuka
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import (
    KeputusanSkp,
    PilihanUntuk,
    Rhk,
    Sandaran,
    SebabUntuk,
    Skp,
    StatusSkp,
    Untuk,
)
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.domain.teks_formulir import VersiPerilaku
from kinerja_desktop.domain.tenggat_skp import TenggatSkp, tenggat_skp
from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.services import atasan_penilai, cuplikan, peran_skp, skp_untuk, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.peran_skp import PeranDiSkp
from kinerja_desktop.store import pegawai as kueri_pegawai
from kinerja_desktop.store import skp as kueri
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.daun import diajukan_keluar, pastikan_tunggal
from kinerja_desktop.store.matriks import selaras_nilai
from kinerja_desktop.store.matriks import status as status_skp
from kinerja_desktop.store.penutupan import penutupan_skp
from kinerja_desktop.store.rekaman import Tersimpan, ambil
from kinerja_desktop.store.rencana_aksi import rencana_skp
from kinerja_desktop.store.skp import SkpTercatat
from kinerja_desktop.store.turunan import keputusan_skp
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork


@dataclass(frozen=True, slots=True)
class LembarSkp:
    """One plan for the page: the value, its revision, state, decisions with names, and what may be done.

    `ditetapkan` is the text that was set last, `sandaran` what rests on its results: a revision must not lose them.
    `dengan_atasan`: the atasan of the penilai may decide (R22), `sebagai_atasan`: the acting person is he. `tenggat` is
    the deadline of a plan that was never set.
    `akhir` is the last day in force where a transfer ended the plan early, `ditutup` that it has passed (R34), and
    `perlu_klarifikasi` that a new penilai has to clarify the expectations of a set plan (R35).
    `memimpin` tells that the owner has people to rate, and `rhk_berlangkah` names the results whose steps stand in the
    plan of action: the lines of the plan itself no longer count for them.
    `untuk` is the family of forms by the post of the owner, `versi_perilaku` the BerAKHLAK wording it is signed with.
    `peran` tells what leaders give by their matrices, `dapat_ditetapkan` that the plan was handed in and may be set on
    another machine, so that it cannot be deleted.
    """

    skp: Skp
    hash: bytes
    status: StatusSkp
    pegawai: Pegawai
    penilai: Pegawai | None
    keputusan: tuple[tuple[KeputusanSkp, str], ...]
    milik_saya: bool
    boleh_putuskan: bool
    terlambat: bool
    dengan_atasan: bool
    ditetapkan: Skp | None = None
    sandaran: Sandaran = field(default_factory=Sandaran)
    sebagai_atasan: bool = False
    tenggat: TenggatSkp | None = None
    akhir: date | None = None
    ditutup: bool = False
    perlu_klarifikasi: bool = False
    memimpin: bool = False
    untuk: PilihanUntuk = field(default=PilihanUntuk(Untuk.JA_JF, SebabUntuk.BIASA))
    versi_perilaku: VersiPerilaku = VersiPerilaku.P6_2022
    rhk_berlangkah: frozenset[UUID] = frozenset()
    peran: PeranDiSkp = field(default_factory=PeranDiSkp)
    dapat_ditetapkan: bool = False


@dataclass(frozen=True, slots=True)
class BarisTimSkp:
    """One member of the team with the state of his plan; `status` None when there is none."""

    pegawai: Pegawai
    skp_id: UUID | None
    status: StatusSkp | None
    diajukan_pada: datetime | None


def daftar(konteks: Context, pegawai_id: UUID, tahun: int) -> list[LembarSkp]:
    """Plans of one person in one year. Raises UMM-01 for a person whose records may not be read."""
    with konteks.store.baca() as koneksi:
        orang, semua = _terbaca(konteks, koneksi, pegawai_id, kueri.skp_pegawai(koneksi, pegawai_id, tahun))
        keputusan = {s.simpanan.nilai.id: keputusan_skp(koneksi, s.simpanan.nilai.id) for s in semua}
        nama: dict[UUID, str] = {}
        for k in (k for daftar_k in keputusan.values() for k in daftar_k):
            penulis = ambil(koneksi, Pegawai, k.oleh_id)
            nama[k.oleh_id] = penulis.nilai.nama if penulis else ""
        tetap = {s.simpanan.nilai.id: kueri.teks_ditetapkan(koneksi, s.simpanan) for s in semua}
        sandaran = {s.simpanan.nilai.id: kueri.sandaran(koneksi, s.simpanan.nilai) for s in semua}
        penilai_id = {i for s in semua for i in (s.simpanan.nilai.penilai_id, orang.penilai_id)}
        atasan = {s.simpanan.nilai.id for s in semua if _sebagai_atasan(konteks, koneksi, s.simpanan.nilai)}
        langkah = {s.simpanan.nilai.id: _rhk_berlangkah(koneksi, s.simpanan.nilai.id) for s in semua}
        memimpin = kueri_pegawai.punya_bawahan(koneksi, pegawai_id)
        peran = {s.simpanan.nilai.id: peran_skp.baca(konteks, koneksi, s) for s in semua}
        luar = {s.simpanan.nilai.id for s in semua if diajukan_keluar(koneksi, Skp, s.simpanan.nilai.id)}
        penilai = {i: s.nilai for i in penilai_id if i is not None and (s := ambil(koneksi, Pegawai, i)) is not None}
    hasil = []
    tahu = skp_untuk.pilihan(konteks, orang)
    for satu in semua:
        nomor = satu.simpanan.nilai.id
        putusan = [(k, nama[k.oleh_id]) for k in keputusan[nomor]]
        lembar = _lembar(konteks, satu, orang, penilai, putusan, nomor in atasan)
        terakhir = tetap[nomor][-1] if tetap[nomor] else None
        versi = cuplikan.versi_perilaku(konteks, keputusan[nomor])
        hasil.append(
            replace(
                lembar,
                ditetapkan=terakhir,
                sandaran=sandaran[nomor],
                memimpin=memimpin,
                untuk=tahu,
                versi_perilaku=versi,
                rhk_berlangkah=langkah[nomor],
                dapat_ditetapkan=nomor in luar,
                peran=peran[nomor],
            )
        )
    return hasil


def _rhk_berlangkah(koneksi: Koneksi, skp_id: UUID) -> frozenset[UUID]:
    rencana = rencana_skp(koneksi, skp_id)
    return frozenset() if rencana is None else frozenset(b.rhk_id for b in rencana.nilai.butir)


def _terbaca(
    konteks: Context, koneksi: Koneksi, pegawai_id: UUID, semua: list[SkpTercatat]
) -> tuple[Pegawai, list[SkpTercatat]]:
    """The person and the plans of his that may be read; the atasan of a penilai reads what he may decide on (R22)."""
    try:
        return wewenang.pastikan_terlihat(konteks, pegawai_id, "melihat SKP pegawai ini"), semua
    except UserError:
        boleh = [s for s in semua if _sebagai_atasan(konteks, koneksi, s.simpanan.nilai)]
        if not boleh:
            raise
        return wewenang.pegawai(konteks, pegawai_id), boleh


def _sebagai_atasan(konteks: Context, koneksi: Koneksi, skp: Skp) -> bool:
    return atasan_penilai.berwenang(konteks, koneksi, skp)


def _lembar(
    konteks: Context,
    satu: SkpTercatat,
    orang: Pegawai,
    penilai: dict[UUID, Pegawai],
    keputusan: list[tuple[KeputusanSkp, str]],
    sebagai_atasan: bool,
) -> LembarSkp:
    skp, status = satu.simpanan.nilai, satu.status
    ditetapkan = aturan.penetapan_terakhir([k for k, _ in keputusan])
    pertama = aturan.penetapan_pertama([k for k, _ in keputusan])
    tertutup = mutasi.sudah_ditutup(skp, satu.penutupan, konteks.hari_ini())
    pemutus = mutasi.pemutus_skp(skp, orang.penilai_id, konteks.hari_ini())
    penilai_id = skp.penilai_id or pemutus if tertutup or status is StatusSkp.DITETAPKAN else pemutus
    return LembarSkp(
        skp,
        satu.simpanan.hash,
        status,
        orang,
        None if penilai_id is None else penilai.get(penilai_id),
        tuple(keputusan),
        milik_saya=skp.pegawai_id == konteks.saya and konteks.peran in wewenang.PENULIS,
        boleh_putuskan=not tertutup
        and konteks.peran in wewenang.PENILAI
        and skp.pegawai_id != konteks.saya
        and (pemutus == konteks.saya or sebagai_atasan),
        terlambat=pertama is not None and aturan.terlambat_ditetapkan(skp, pertama.pada.date()),
        dengan_atasan=not tertutup
        and atasan_penilai_terbuka(skp, status, [k for k, _ in keputusan], konteks.hari_ini()),
        sebagai_atasan=sebagai_atasan,
        tenggat=None if tertutup else tenggat_skp(skp, ditetapkan is not None, konteks.hari_ini()),
        akhir=mutasi.hari_terakhir(skp, satu.penutupan) if mutasi.dipersingkat(skp, satu.penutupan) else None,
        ditutup=tertutup,
        perlu_klarifikasi=not tertutup
        and status is StatusSkp.DITETAPKAN
        and mutasi.perlu_klarifikasi(skp, ditetapkan.oleh_id if ditetapkan else None, orang.penilai_id),
    )


def tim(konteks: Context, tahun: int) -> list[BarisTimSkp]:
    """The state of every member of the team, by name; all visible people for roles that only read.

    Last come people two steps below whose plan waits for the acting person as atasan of their penilai (R22).
    """
    if konteks.peran in wewenang.PEMBACA_SEMUA:
        orang = [p for p in wewenang.terlihat(konteks) if p.penilai_id is not None]
    else:
        orang = wewenang.tim(konteks)
    with konteks.store.baca() as koneksi:
        sudah = {p.id for p in orang}
        bawahan = [s.pegawai for s in atasan_penilai.menunggu(konteks, koneksi, tahun)]
        orang = [*orang, *(p for p in bawahan if p.id not in sudah)]
        keadaan = kueri.ringkas_tim(koneksi, [p.id for p in orang], tahun)
    hasil = []
    for p in orang:
        skp_id, status, diajukan = keadaan.get(p.id, (None, None, None))
        hasil.append(BarisTimSkp(p, skp_id, status, dari_teks(diajukan) if diajukan else None))
    return hasil


def rhk_pimpinan(konteks: Context, tahun: int) -> list[Rhk]:
    """Results of the own penilai that can be *diintervensi*: of his plans that are handed in, approved or set.

    A person may read the results (not the whole plan) of his leader: cascading needs them (Lampiran II.4).
    """
    if konteks.pegawai.penilai_id is None:
        return []
    with konteks.store.baca() as koneksi:
        semua = kueri.skp_pegawai(koneksi, konteks.pegawai.penilai_id, tahun)
    return [r for s in semua if s.status is not StatusSkp.DRAF for r in s.simpanan.nilai.rhk]


# --- the pegawai -----------------------------------------------------------------------------------------------


def buat(konteks: Context, tahun: int, contoh: UUID | None = None) -> Perubahan:
    """Start a plan for the year, empty or as a copy of `contoh`.

    It begins with the first day in office or after the plan that a transfer closed, where that is later. The family of
    forms follows from the post. Only an own plan can be copied. Raises UMM-01, UMM-03, SKP-28.
    """
    wewenang.pastikan_pemilik(konteks, konteks.saya, "membuat SKP")
    awal, akhir = date(tahun, 1, 1), date(tahun, 12, 31)
    mulai = konteks.pegawai.mulai_bertugas
    if mulai is not None and awal < mulai <= akhir:
        awal = mulai
    tahu = skp_untuk.pilihan(konteks, konteks.pegawai)
    with konteks.transaksi("buat SKP") as kerja:
        awal = max(
            [awal, *(hari + timedelta(days=1) for hari in _hari_penutupan(konteks, kerja, tahun) if hari < akhir)]
        )
        _pastikan_kosong(konteks, kerja, tahun, awal, akhir)
        baru = Skp(konteks.id_baru(), konteks.saya, konteks.pegawai.penilai_id, tahun, awal, akhir, untuk=tahu.untuk)
        if contoh is not None:
            lama = ada(kerja, contoh)
            wewenang.pastikan_pemilik(konteks, lama.nilai.pegawai_id, "menyalin SKP ini")
            baru = aturan.salin_isi(lama.nilai, baru, konteks.id_baru)
            baru = replace(baru, untuk=tahu.untuk) if tahu.pasti else baru
        kerja.simpan(selaras_nilai(kerja.koneksi, baru))
    return kerja.perubahan


def simpan(konteks: Context, skp: Skp, dasar: bytes) -> tuple[bytes, Perubahan]:
    """Save the draft; return its new revision. Raises UMM-01, UMM-02 (stale), SKP-18…SKP-21, SKP-51, MTX-10.

    Results that come from a leader's matrix keep its words, whatever was typed (R38); those of a leader who does not
    stand above the owner go when he deletes them, and do not come back by themselves (R30).
    """
    with konteks.transaksi("simpan SKP") as kerja:
        lama, status = _milik_saya(konteks, kerja, skp.id, "mengubah SKP ini")
        skp_untuk.pastikan(konteks, konteks.pegawai, skp.untuk)
        baru = kerja.simpan(_ubahan(konteks, kerja, lama.nilai, skp, status), dasar)
    return baru, kerja.perubahan


def _ubahan(konteks: Context, kerja: UnitOfWork, lama: Skp, skp: Skp, status: StatusSkp) -> Skp:
    rapi = aturan.ubah(lama, _dengan_penilai(konteks, skp, lama), status)
    peran_skp.pastikan_tetap(kerja.koneksi, lama, rapi)
    return selaras_nilai(kerja.koneksi, rapi)


def periksa(skp: Skp, konteks: Context, lembar: LembarSkp | None = None) -> list[Masalah]:
    """Problems and advice before handing in, by field; with `lembar` also what a revision takes from its reports."""
    temuan = aturan.periksa_ajukan(aturan.utamakan_plt(skp), konteks.pegawai.mulai_bertugas)
    temuan += aturan.periksa_sumber(skp)
    if lembar is None:
        return temuan
    temuan = [*skp_untuk.periksa(skp, lembar.untuk), *temuan]
    if lembar.ditetapkan is None:
        return temuan
    return temuan + aturan.periksa_revisi(lembar.ditetapkan, skp, lembar.sandaran)


def ajukan(konteks: Context, skp: Skp, dasar: bytes) -> Perubahan:
    """Save and hand in. Raises UMM-01, UMM-02, GBG-03, SKP-51, MTX-10, SKP-01… for what stops it."""
    with konteks.transaksi("ajukan SKP") as kerja:
        pastikan_tunggal(kerja.koneksi, Skp, skp.id, "SKP")
        lama, status = _milik_saya(konteks, kerja, skp.id, "mengajukan SKP ini")
        skp_untuk.pastikan(konteks, konteks.pegawai, skp.untuk)
        rapi = _ubahan(konteks, kerja, lama.nilai, skp, status)
        kerja.simpan(aturan.ajukan(rapi, konteks.sekarang(), status, konteks.pegawai.mulai_bertugas), dasar)
    return kerja.perubahan


def tarik(konteks: Context, skp_id: UUID, dasar: bytes) -> Perubahan:
    """Take a handed-in plan back before its first verdict. Raises UMM-01, UMM-02, SKP-23."""
    return _ubah_milik(konteks, skp_id, dasar, "tarik SKP", aturan.tarik)


def buka_revisi(konteks: Context, skp_id: UUID, dasar: bytes, alasan: str) -> Perubahan:
    """Open a set plan for change with its reason (article 14). Raises UMM-01, UMM-02, SKP-24, SKP-25."""
    return _ubah_milik(
        konteks, skp_id, dasar, "revisi SKP", lambda skp, status: aturan.buka_revisi(skp, alasan, status)
    )


def hapus_draf(konteks: Context, skp_id: UUID, dasar: bytes) -> Perubahan:
    """Delete a plan that was never handed in to anyone. Raises UMM-01, UMM-02, SKP-20.

    SKP-75 for one that was taken back but may be set on another machine now (article 14).
    """
    with konteks.transaksi("hapus SKP") as kerja:
        lama, status = _milik_saya(konteks, kerja, skp_id, "menghapus SKP ini")
        if status is not StatusSkp.DRAF or keputusan_skp(kerja.koneksi, skp_id):
            raise UserError("SKP-20")
        if diajukan_keluar(kerja.koneksi, Skp, skp_id):
            raise UserError("SKP-75")
        kerja.hapus(lama.nilai, dasar)
    return kerja.perubahan


def pulihkan_draf(konteks: Context, skp: Skp) -> Perubahan:
    """Bring a just deleted draft back. Raises UMM-01, SKP-28 when another plan of the year stands in its place.

    A plan that is here (again) stays as it is: bringing back never overwrites.
    """
    wewenang.pastikan_pemilik(konteks, skp.pegawai_id, "memulihkan SKP ini")
    with konteks.transaksi("pulihkan SKP") as kerja:
        if kerja.ambil(Skp, skp.id) is None:
            _pastikan_kosong(konteks, kerja, skp.tahun, skp.mulai, skp.selesai)
            kerja.simpan(replace(skp, penilai_id=konteks.pegawai.penilai_id, diajukan_pada=None))
    return kerja.perubahan


def _pastikan_kosong(konteks: Context, kerja: UnitOfWork, tahun: int, mulai: date, selesai: date) -> None:
    ada = kueri.skp_pegawai(kerja.koneksi, konteks.saya, tahun)
    if any(s.akhir >= mulai and s.simpanan.nilai.mulai <= selesai for s in ada):
        raise UserError("SKP-28", tahun=tahun)


def _hari_penutupan(konteks: Context, kerja: UnitOfWork, tahun: int) -> list[date]:
    """Last days of the own plans of the year that a transfer ended early."""
    ada = kueri.skp_pegawai(kerja.koneksi, konteks.saya, tahun)
    return [s.akhir for s in ada if s.akhir < s.simpanan.nilai.selesai]


def _dengan_penilai(konteks: Context, skp: Skp, lama: Skp) -> Skp:
    """Who decides is not the owner's choice: a plan that is being written goes to the penilai of today (II.C.7)."""
    return replace(skp, penilai_id=mutasi.pemutus_skp(lama, konteks.pegawai.penilai_id, konteks.hari_ini()))


def _ubah_milik(
    konteks: Context, skp_id: UUID, dasar: bytes, aksi: str, ubah: Callable[[Skp, StatusSkp], Skp]
) -> Perubahan:
    with konteks.transaksi(aksi) as kerja:
        lama, status = _milik_saya(konteks, kerja, skp_id, aksi)
        kerja.simpan(selaras_nilai(kerja.koneksi, ubah(lama.nilai, status)), dasar)
    return kerja.perubahan


def _milik_saya(konteks: Context, kerja: UnitOfWork, skp_id: UUID, tindakan: str) -> tuple[Tersimpan[Skp], StatusSkp]:
    lama = ada(kerja, skp_id)
    wewenang.pastikan_pemilik(konteks, lama.nilai.pegawai_id, tindakan)
    pastikan_terbuka(konteks, kerja, lama.nilai)
    return lama, status_skp(kerja.koneksi, skp_id)


def pastikan_terbuka(konteks: Context, kerja: UnitOfWork, skp: Skp) -> None:
    """Raise MUT-01 for a plan that a transfer closed: it stays as it was set, to be read and printed (II.C.6; R34)."""
    tutup = penutupan_skp(kerja.koneksi, skp.id)
    if tutup is not None and mutasi.sudah_ditutup(skp, tutup, konteks.hari_ini()):
        raise UserError("MUT-01", tanggal=tulis_tanggal(tutup.selesai), alasan=tutup.alasan)


def ada(kerja: UnitOfWork, skp_id: UUID) -> Tersimpan[Skp]:
    """One plan with its hash. Raises UMM-03."""
    lama = kerja.ambil(Skp, skp_id)
    if lama is None:
        raise UserError("UMM-03", apa="SKP")
    return lama

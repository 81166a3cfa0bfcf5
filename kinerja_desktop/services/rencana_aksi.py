"""Rencana Aksi: the owner plans the steps and the trajectory of each result, and reads what was documented (B.1).

It is execution, agreed on as far as it is needed (Lampiran III.A.2): it changes without a revision of the SKP.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from kinerja_desktop.domain import rencana_aksi as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.id_tunggal import id_rencana_aksi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.services import atasan_penilai, cuplikan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.masa_skp import hari_penutupan
from kinerja_desktop.services.skp import pastikan_terbuka
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.rekaman import Tersimpan, ambil
from kinerja_desktop.store.rencana_aksi import rencana_skp
from kinerja_desktop.store.skp import teks_berlaku
from kinerja_desktop.store.unit_of_work import Perubahan

_MENULIS = "menyusun rencana aksi pegawai ini"


@dataclass(frozen=True, slots=True)
class Dokumentasi:
    """One approved report as documentation of a step (form B.1.2)."""

    laporan_id: UUID
    tanggal: date
    kegiatan: str
    realisasi: int | None
    satuan: str
    bukti: int


@dataclass(frozen=True, slots=True)
class LembarRencana:
    """The plan of action of one SKP as the tab shows it.

    `skp` is the text in force, `dasar` the stored revision (None before the first save), `dari_draf` tells that
    `rencana` is typed text that is not saved yet. `dokumentasi` are approved reports by result and step; a step that is
    no longer planned keeps its reports under its words.
    """

    skp: Skp
    rencana: RencanaAksi
    dasar: bytes | None
    boleh_ubah: bool
    dari_draf: bool = False
    ditutup: date | None = None
    dokumentasi: Mapping[tuple[UUID, str], tuple[Dokumentasi, ...]] = field(default_factory=dict)

    @property
    def masa(self) -> tuple[Periode, ...]:
        """The months or quarters of the grid."""
        return aturan.masa_rencana(self.skp, self.rencana.jenis)


def lembar(konteks: Context, skp_id: UUID) -> LembarRencana:
    """The plan of action of one SKP; one to begin with where there is none. Raises UMM-01, UMM-03."""
    with konteks.store.baca() as koneksi:
        skp, milik = _skp(koneksi, skp_id)
        atasan_penilai.pastikan_terbaca(konteks, koneksi, skp, "melihat rencana aksi pegawai ini")
        ada = rencana_skp(koneksi, skp_id)
        ditutup = hari_penutupan(konteks, koneksi, skp)
        dokumentasi = _dokumentasi(koneksi, skp)
    boleh = ditutup is None and milik == konteks.saya and konteks.peran in wewenang.PENULIS
    dasar = ada.hash if ada else None
    tersimpan = aturan.lengkapi(ada.nilai, skp, konteks.id_baru) if ada else _awal(konteks, skp)
    draf = draf_otomatis(konteks, skp_id) if boleh else None
    return LembarRencana(
        skp,
        draf or tersimpan,
        dasar,
        boleh,
        draf is not None and draf != tersimpan,
        ditutup,
        dokumentasi,
    )


def _skp(koneksi: Koneksi, skp_id: UUID) -> tuple[Skp, UUID]:
    simpanan: Tersimpan[Skp] | None = ambil(koneksi, Skp, skp_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="SKP")
    return teks_berlaku(koneksi, simpanan).nilai, simpanan.nilai.pegawai_id


def _awal(konteks: Context, skp: Skp) -> RencanaAksi:
    bulanan = konteks.kantor.periode_evaluasi is JenisPeriode.BULANAN
    return aturan.rencana_awal(skp, JenisPeriode.BULANAN if bulanan else JenisPeriode.TRIWULANAN, konteks.id_baru)


def _dokumentasi(koneksi: Koneksi, skp: Skp) -> dict[tuple[UUID, str], tuple[Dokumentasi, ...]]:
    hasil: dict[tuple[UUID, str], tuple[Dokumentasi, ...]] = {}
    for simpanan in kueri_evaluasi.laporan_disetujui(koneksi, skp.pegawai_id, skp.mulai, skp.selesai):
        satu: LaporanHarian = simpanan.nilai
        if satu.rhk_id is not None:
            kunci = (satu.rhk_id, " ".join(satu.rencana_aksi.split()))
            butir = Dokumentasi(satu.id, satu.tanggal, satu.kegiatan, satu.realisasi, satu.satuan, len(satu.bukti))
            hasil[kunci] = (*hasil.get(kunci, ()), butir)
    return hasil


def simpan(konteks: Context, rencana: RencanaAksi, dasar: bytes | None) -> Perubahan:
    """Save the plan of action. Raises UMM-01, UMM-02 (stale), UMM-03, DLG-10…DLG-12, MUT-01 (closed plan)."""
    with konteks.transaksi("simpan rencana aksi") as kerja:
        skp, milik = _skp(kerja.koneksi, rencana.skp_id)
        wewenang.pastikan_pemilik(konteks, milik, _MENULIS)
        pastikan_terbuka(konteks, kerja, skp)
        ada = rencana_skp(kerja.koneksi, rencana.skp_id)
        if dasar is None and ada is not None:
            raise UserError("UMM-02", apa="Rencana aksi")
        rapi = aturan.rapikan(rencana, skp)
        nomor = id_rencana_aksi(skp.id) if ada is None else ada.nilai.id
        kerja.simpan(_milik(rapi, nomor, milik), dasar)
    return kerja.perubahan


def _milik(rencana: RencanaAksi, nomor: UUID, pegawai_id: UUID) -> RencanaAksi:
    return RencanaAksi(nomor, pegawai_id, rencana.skp_id, rencana.jenis, rencana.butir, rencana.trayektori)


# --- what is being typed ---------------------------------------------------------------------------------------

_DRAF = "rencana_aksi"


def simpan_otomatis(konteks: Context, rencana: RencanaAksi) -> None:
    """Keep the plan of action as it is being typed, for this account; not part of the change log."""
    isi = cuplikan.ke_json(rencana)
    konteks.store.simpan_draf(konteks.akun.id, _DRAF, str(rencana.skp_id), isi, konteks.sekarang())


def draf_otomatis(konteks: Context, skp_id: UUID) -> RencanaAksi | None:
    """What was typed and not saved, or None."""
    teks = konteks.store.draf(konteks.akun.id, _DRAF).get(str(skp_id))
    return None if teks is None else cuplikan.dari_json(teks, RencanaAksi)


def buang_otomatis(konteks: Context, skp_id: UUID) -> None:
    """Forget what was typed and not saved."""
    konteks.store.buang_draf(konteks.akun.id, _DRAF, str(skp_id))

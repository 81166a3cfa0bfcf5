"""Dialog kinerja: the log of meetings and clarifications about one plan (articles 7-8, Lampiran II.C)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from kinerja_desktop.domain import dialog_kinerja as aturan
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja, JenisDialog
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, tolak
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.services import atasan_penilai, cuplikan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.masa_skp import hari_penutupan
from kinerja_desktop.services.skp import pastikan_terbuka
from kinerja_desktop.store import dialog as kueri
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.dialog import TeksDialog
from kinerja_desktop.store.rekaman import Tersimpan, ambil
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

_MEMBACA = "membaca dialog kinerja pegawai ini"
_MENULIS = "mencatat dialog kinerja pegawai ini"


@dataclass(frozen=True, slots=True)
class EntriDialog:
    """One entry with the name of its writer; `lama` are its earlier texts, oldest first, where it was corrected."""

    dialog: DialogKinerja
    hash: bytes
    oleh: str
    pada: datetime
    lama: tuple[TeksDialog, ...]
    milik_saya: bool


@dataclass(frozen=True, slots=True)
class LembarDialog:
    """The log of one plan, the newest day first, and what the acting person may do in it.

    `sebagai_atasan`: he writes as atasan of the penilai; `atasan_terbuka`: others may record a dialog with him (R22).
    `peserta` are the names to begin with, `ditutup` is the last day of a plan that a transfer closed.
    """

    skp: Skp
    entri: tuple[EntriDialog, ...]
    boleh_tulis: bool
    sebagai_atasan: bool
    atasan_terbuka: bool
    peserta: str
    ditutup: date | None = None


@dataclass(frozen=True, slots=True)
class IsianDialog:
    """What is typed; `id` names the entry that is corrected."""

    tanggal: date
    jenis: JenisDialog
    peserta: str = ""
    pokok: str = ""
    kesepakatan: str = ""
    dengan_atasan: bool = False
    id: UUID | None = None


# --- reading ---------------------------------------------------------------------------------------------------


def lembar(konteks: Context, skp_id: UUID) -> LembarDialog:
    """The log of one plan. Raises UMM-03, and UMM-01 for somebody who may not read the records of its owner."""
    with konteks.store.baca() as koneksi:
        skp = _skp(koneksi, skp_id)
        sebagai_atasan = atasan_penilai.berwenang(konteks, koneksi, skp)
        if not sebagai_atasan and konteks.saya != skp.penilai_id:
            wewenang.pastikan_terlihat(konteks, skp.pegawai_id, _MEMBACA)
        entri = tuple(_entri(konteks, koneksi, s) for s in kueri.dialog_skp(koneksi, skp_id))
        ditutup = hari_penutupan(konteks, koneksi, skp)
        return LembarDialog(
            skp,
            entri,
            ditutup is None and (sebagai_atasan or _pihak(konteks, koneksi, skp)),
            sebagai_atasan,
            atasan_penilai.terbuka(konteks, koneksi, skp),
            _peserta(konteks, koneksi, skp),
            ditutup,
        )


def _entri(konteks: Context, koneksi: Koneksi, simpanan: Tersimpan[DialogKinerja]) -> EntriDialog:
    penulis = ambil(koneksi, Pegawai, simpanan.nilai.oleh_id)
    teks = kueri.riwayat_teks(koneksi, simpanan)
    return EntriDialog(
        simpanan.nilai,
        simpanan.hash,
        penulis.nilai.nama if penulis else "",
        teks[0].pada if teks else konteks.sekarang(),
        tuple(teks[:-1]),
        simpanan.nilai.oleh_id == konteks.saya,
    )


def _skp(koneksi: Koneksi, skp_id: UUID) -> Skp:
    simpanan = ambil(koneksi, Skp, skp_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="SKP")
    return simpanan.nilai


def _penilai(koneksi: Koneksi, skp: Skp) -> set[UUID]:
    """The penilai that the plan names, and the present one, with whom it is clarified again (R35)."""
    orang = ambil(koneksi, Pegawai, skp.pegawai_id)
    return {i for i in (skp.penilai_id, orang.nilai.penilai_id if orang else None) if i is not None}


def _pihak(konteks: Context, koneksi: Koneksi, skp: Skp) -> bool:
    """The owner and his penilai hold the dialog (article 7)."""
    if konteks.saya == skp.pegawai_id:
        return konteks.peran in wewenang.PENULIS
    return konteks.peran in wewenang.PENILAI and konteks.saya in _penilai(koneksi, skp)


def _peserta(konteks: Context, koneksi: Koneksi, skp: Skp) -> str:
    orang = ambil(koneksi, Pegawai, skp.pegawai_id)
    pimpinan = konteks.saya if konteks.saya != skp.pegawai_id else orang.nilai.penilai_id if orang else None
    semua = (orang, ambil(koneksi, Pegawai, pimpinan) if pimpinan else None)
    return "; ".join(s.nilai.nama for s in semua if s is not None)


# --- writing ---------------------------------------------------------------------------------------------------


def periksa(konteks: Context, lembar_dialog: LembarDialog, isian: IsianDialog) -> list[Masalah]:
    """Problems of what is typed, by field."""
    calon = _dialog(konteks, lembar_dialog.skp, isian, lembar_dialog.sebagai_atasan)
    return aturan.periksa(
        calon, lembar_dialog.skp, konteks.hari_ini(), atasan_terbuka=_atasan_boleh(lembar_dialog, isian)
    )


def _atasan_boleh(lembar_dialog: LembarDialog, isian: IsianDialog) -> bool:
    """A dialog that was held with the atasan stays so when it is corrected later."""
    lama = next((e.dialog for e in lembar_dialog.entri if e.dialog.id == isian.id), None)
    return lembar_dialog.atasan_terbuka or (lama is not None and lama.dengan_atasan)


def simpan(konteks: Context, skp_id: UUID, isian: IsianDialog, dasar: bytes | None = None) -> Perubahan:
    """Write an entry, or correct an own one; what it said before is kept.

    Raises UMM-01, UMM-02 (stale), UMM-03, DLG-01…DLG-05, DLG-07, DLG-09 (another's entry), MUT-01 (closed plan).
    """
    buka = lembar(konteks, skp_id)
    with konteks.transaksi("catat dialog kinerja") as kerja:
        skp, sebagai_atasan = _pastikan_pihak(konteks, kerja, skp_id)
        calon = aturan.rapikan(_dialog(konteks, skp, isian, sebagai_atasan))
        lama = None if isian.id is None else kerja.ambil(DialogKinerja, isian.id)
        if lama is not None and lama.nilai.oleh_id != konteks.saya:
            raise UserError("DLG-09")
        if lama is not None and lama.nilai.skp_id != skp_id:
            raise UserError("UMM-03", apa="Dialog kinerja")
        terbuka = _atasan_boleh(buka, isian)
        tolak(aturan.periksa(calon, skp, konteks.hari_ini(), atasan_terbuka=terbuka))
        if lama is None or lama.nilai != calon:
            kerja.simpan(calon, dasar)
    return kerja.perubahan


def _pastikan_pihak(konteks: Context, kerja: UnitOfWork, skp_id: UUID) -> tuple[Skp, bool]:
    skp = _skp(kerja.koneksi, skp_id)
    sebagai_atasan = atasan_penilai.berwenang(konteks, kerja.koneksi, skp)
    if not sebagai_atasan and not _pihak(konteks, kerja.koneksi, skp):
        raise wewenang.tolak(konteks, _MENULIS)
    pastikan_terbuka(konteks, kerja, skp)
    return skp, sebagai_atasan


def _dialog(konteks: Context, skp: Skp, isian: IsianDialog, sebagai_atasan: bool) -> DialogKinerja:
    """What is typed as a record of the acting person; what the atasan writes is a dialog with him."""
    return DialogKinerja(
        isian.id or konteks.id_baru(),
        skp.id,
        skp.pegawai_id,
        konteks.saya,
        isian.tanggal,
        isian.jenis,
        isian.peserta,
        isian.pokok,
        isian.kesepakatan,
        isian.dengan_atasan or sebagai_atasan,
    )


# --- what is being typed ---------------------------------------------------------------------------------------

_DRAF = "dialog_kinerja"


def simpan_otomatis(konteks: Context, skp_id: UUID, isian: IsianDialog) -> None:
    """Keep the entry as it is being typed, for this account; not part of the change log."""
    konteks.store.simpan_draf(konteks.akun.id, _DRAF, str(skp_id), cuplikan.ke_json(isian), konteks.sekarang())


def draf_otomatis(konteks: Context, skp_id: UUID) -> IsianDialog | None:
    """What was typed and not saved, or None."""
    teks = konteks.store.draf(konteks.akun.id, _DRAF).get(str(skp_id))
    return None if teks is None else cuplikan.dari_json(teks, IsianDialog)


def buang_otomatis(konteks: Context, skp_id: UUID) -> None:
    """Forget what was typed and not saved."""
    konteks.store.buang_draf(konteks.akun.id, _DRAF, str(skp_id))


def isian_dari(dialog: DialogKinerja) -> IsianDialog:
    """An entry as it is typed again, to correct it."""
    d = dialog
    return IsianDialog(d.tanggal, d.jenis, d.peserta, d.pokok, d.kesepakatan, d.dengan_atasan, d.id)


def isian_baru(konteks: Context, lembar_dialog: LembarDialog) -> IsianDialog:
    """An empty entry of today; the first of a plan settles the expectations, later ones adjust them."""
    jenis = JenisDialog.PENYESUAIAN if lembar_dialog.entri else JenisDialog.PENETAPAN_EKSPEKTASI
    kosong = IsianDialog(konteks.hari_ini(), jenis, lembar_dialog.peserta)
    return replace(kosong, dengan_atasan=lembar_dialog.sebagai_atasan)

"""Log of the dialog kinerja: meetings and clarifications about one plan (articles 7-8, Lampiran II.C)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, galat, peringatan
from kinerja_desktop.domain.skp import KeputusanSkp, Skp, StatusSkp, dialog_dengan_atasan_penilai, penetapan_terakhir
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka, tulis_tanggal


class JenisDialog(StrEnum):
    """What was held; values are stored and never renamed."""

    PENETAPAN_EKSPEKTASI = "penetapan_ekspektasi"
    KLARIFIKASI = "klarifikasi"
    PENYESUAIAN = "penyesuaian"


NAMA_JENIS = {
    JenisDialog.PENETAPAN_EKSPEKTASI: "Penetapan ekspektasi",
    JenisDialog.KLARIFIKASI: "Klarifikasi",
    JenisDialog.PENYESUAIAN: "Penyesuaian",
}
"""Each kind as it is printed."""


@dataclass(frozen=True, slots=True)
class DialogKinerja:
    """One meeting, written down by `oleh_id`.

    `dengan_atasan` marks a dialog with the atasan of the penilai, who stands in when the penilai did not clarify by the
    end of January (Lampiran II.C.5; R22).
    """

    id: UUID
    skp_id: UUID
    pegawai_id: UUID
    oleh_id: UUID
    tanggal: date
    jenis: JenisDialog
    peserta: str
    pokok: str
    kesepakatan: str = ""
    dengan_atasan: bool = False


BATAS_TEKS = {"peserta": 500, "pokok": 5_000, "kesepakatan": 5_000}
_LABEL = {"peserta": "Peserta", "pokok": "Pokok bahasan", "kesepakatan": "Kesepakatan"}


def rapikan(dialog: DialogKinerja) -> DialogKinerja:
    """The entry with clean texts. Raises DLG-05 for one over its limit."""
    rapi = {nama: bersihkan(getattr(dialog, nama), berbaris=True).strip() for nama in BATAS_TEKS}
    for nama, teks in rapi.items():
        if len(teks) > BATAS_TEKS[nama]:
            panjang, batas = tulis_angka(len(teks)), tulis_angka(BATAS_TEKS[nama])
            raise UserError("DLG-05", bidang=_LABEL[nama], panjang=panjang, batas=batas)
    return replace(dialog, peserta=rapi["peserta"], pokok=rapi["pokok"], kesepakatan=rapi["kesepakatan"])


def periksa(dialog: DialogKinerja, skp: Skp, hari_ini: date, *, atasan_terbuka: bool) -> list[Masalah]:
    """Problems of one entry by field.

    The dialog starts with the draft of the perjanjian kinerja, before the year itself (article 7(4)), so a day of the
    year before is accepted. With the atasan of the penilai it is held only while `atasan_terbuka` (R22).
    """
    temuan = []
    if dialog.tanggal > hari_ini:
        temuan.append(galat("tanggal", "DLG-03", tanggal=tulis_tanggal(dialog.tanggal)))
    elif not date(skp.tahun - 1, 1, 1) <= dialog.tanggal <= skp.selesai:
        temuan.append(galat("tanggal", "DLG-04", tanggal=tulis_tanggal(dialog.tanggal), tahun=skp.tahun))
    if kosong(dialog.peserta):
        temuan.append(galat("peserta", "DLG-02"))
    if kosong(dialog.pokok):
        temuan.append(galat("pokok", "DLG-01"))
    if kosong(dialog.kesepakatan):
        temuan.append(peringatan("kesepakatan", "DLG-06"))
    if dialog.dengan_atasan and not atasan_terbuka:
        temuan.append(galat("dengan_atasan", "DLG-07"))
    return temuan


def atasan_penilai_terbuka(skp: Skp, status: StatusSkp, keputusan: Sequence[KeputusanSkp], hari_ini: date) -> bool:
    """True while the atasan of the penilai may clarify and set the plan (Lampiran II.C.5; R22).

    The penilai neither set nor approved it by 31 January. A plan that was set once is clarified: its later revisions
    are the business of the penilai again.
    """
    return penetapan_terakhir(keputusan) is None and dialog_dengan_atasan_penilai(skp, status, hari_ini)

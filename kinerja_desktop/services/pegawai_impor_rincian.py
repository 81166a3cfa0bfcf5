"""What is told and kept of an import: the answer of the command, and the details of its history."""

from __future__ import annotations

import json
from typing import Any

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.impor_pegawai.banding import Nasib
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.riwayat_impor import RiwayatImpor
from kinerja_desktop.services.pegawai_impor_rencana import BarisRencana, Pratinjau

RINCIAN_TERBANYAK = 2_000
"""Rows of each kind that the history keeps; the numbers are always whole."""


def kalimat(sebab: UserError | Masalah) -> str:
    """Why a row was refused or warned about, and what to do, in one line with its code."""
    return f"{sebab.kode} {sebab.judul}. {sebab.isi} {sebab.saran}"


def laporan(rencana: Pratinjau) -> dict[str, Any]:
    """Numbers, refused rows, differences, warnings and new units of a preview, for the answer of the command."""
    return {
        "baru": rencana.jumlah(Nasib.BARU),
        "berubah": rencana.jumlah(Nasib.BERUBAH),
        "sama": rencana.jumlah(Nasib.SAMA),
        "ditolak": _ditolak(rencana.baris),
        "perubahan": _perubahan(rencana.baris),
        "peringatan": [
            {"baris": b.nomor, "nip": b.nip, "pesan": kalimat(m)} for b in rencana.baris for m in b.peringatan
        ],
        "unit_baru": [u.nama for u in rencana.unit_baru],
        "tidak_disebut": rencana.tak_disebut,
    }


def rincian(rencana: Pratinjau) -> str:
    """JSON of the history: refused rows and differences, cut at `RINCIAN_TERBANYAK` each."""
    isi = {
        "ditolak": _ditolak(rencana.baris)[:RINCIAN_TERBANYAK],
        "perubahan": _perubahan(rencana.baris)[:RINCIAN_TERBANYAK],
        "unit_baru": [u.nama for u in rencana.unit_baru][:RINCIAN_TERBANYAK],
    }
    return json.dumps(isi, ensure_ascii=False, separators=(",", ":"))


def baris_rincian(catatan: RiwayatImpor) -> list[tuple[int, str]]:
    """What the history keeps of one import: the row of the sheet with each refusal, then with each changed field."""
    isi = json.loads(catatan.rincian or "{}")
    ditolak = [(b["baris"], f"{b['nip']} · {b['alasan']}") for b in isi.get("ditolak", ())]
    berubah = [(b["baris"], f"{b['nip']} · {b['lama']} → {b['baru']}") for b in isi.get("perubahan", ())]
    return ditolak + berubah


def _ditolak(daftar: tuple[BarisRencana, ...]) -> list[dict[str, Any]]:
    return [{"baris": b.nomor, "nip": b.nip, "alasan": kalimat(b.alasan)} for b in daftar if b.alasan is not None]


def _perubahan(daftar: tuple[BarisRencana, ...]) -> list[dict[str, Any]]:
    return [
        {"baris": b.nomor, "nip": b.nip, "bidang": satu.bidang, "lama": satu.lama, "baru": satu.baru}
        for b in daftar
        for satu in b.beda
    ]

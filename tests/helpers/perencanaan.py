"""One record of each kind that planning and organisation keep."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi, PenutupanSkp
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja, JenisDialog
from kinerja_desktop.domain.jam_kerja import AturanJam, JenisJam
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.penempatan import Jabatan, Penempatan, PenetapanPenilai, SifatPenempatan
from kinerja_desktop.domain.rencana_aksi import ButirAksi, RencanaAksi
from kinerja_desktop.domain.riwayat_impor import RiwayatImpor
from kinerja_desktop.domain.sel_matriks import AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.strategi import Strategi
from tests.helpers.kantor import IKI_1, KEPALA, PUSKESMAS, RHK_1, SITI, SKP_SITI, id_tetap


def perencanaan() -> list[Any]:
    """Records about Siti and her plan, written for the centre, her and the head."""
    hari, pada = date(2026, 1, 5), datetime(2026, 1, 5, 3, tzinfo=UTC)
    nomor = (id_tetap(n) for n in count(310))
    pos = Jabatan(next(nomor), "Bidan Mahir", JenisJabatan.FUNGSIONAL, PUSKESMAS)
    return [
        pos,
        Penempatan(
            next(nomor),
            SITI,
            PUSKESMAS,
            pos.nama,
            pos.jenis_jabatan,
            SifatPenempatan.DEFINITIF,
            hari,
            jabatan_id=pos.id,
        ),
        PenetapanPenilai(next(nomor), SITI, KEPALA, hari, "Delegasi"),
        CatatanMutasi(next(nomor), JenisMutasi.MUTASI, SITI, hari, "[]", KEPALA, pada),
        PenutupanSkp(next(nomor), SKP_SITI, SITI, hari, "Mutasi", pada),
        RiwayatImpor(next(nomor), pada, KEPALA, "pegawai.xlsx", b"0" * 32, 1, 0, 0, 0),
        AturanJam(next(nomor), "Giliran", JenisJam.GILIRAN, hari, None, (), PUSKESMAS),
        ManualIndikator(next(nomor), SITI, SKP_SITI, IKI_1),
        Strategi(next(nomor), SITI, SKP_SITI, "Jemput bola", (IKI_1,)),
        AnggotaMatriks(next(nomor), KEPALA, SKP_SITI, SITI),
        SelMatriks(next(nomor), KEPALA, SKP_SITI, IKI_1, SITI, "Ibu hamil terlayani"),
        DialogKinerja(next(nomor), SKP_SITI, SITI, KEPALA, hari, JenisDialog.KLARIFIKASI, "Kepala", "Target"),
        RencanaAksi(next(nomor), SITI, SKP_SITI, butir=(ButirAksi(next(nomor), RHK_1, "Kunjungan"),)),
    ]

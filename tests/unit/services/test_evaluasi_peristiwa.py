"""What the sheet of an evaluation tells of the whole period: actions of leaders, and notes of their writer alone."""

from __future__ import annotations

from datetime import date, datetime

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import catatan_penilai, tindakan_kemajuan
from kinerja_desktop.services.evaluasi_bentuk import Peristiwa
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.tindakan_kemajuan import IsianTindakan
from kinerja_desktop.services.umpan_balik import Tentang
from tests.helpers.evaluasi import TW4, siapkan
from tests.helpers.kantor import SITI, KantorUji

CATATAN = Peristiwa(date(2026, 11, 20), "Catatan pribadi", "Kolaboratif: Sabar menjelaskan")
APRESIASI = Peristiwa(date(2026, 11, 24), "Apresiasi", "Pencatatan rapi.", "dr. R. Purba")


def _isi(kantor: KantorUji) -> None:
    siapkan(kantor)
    kepala = kantor.sebagai("kepala")
    kolaboratif = Tentang(nilai=Nilai.KOLABORATIF)
    catatan_penilai.tulis(kepala, SITI, date(2026, 11, 20), "Sabar menjelaskan", kolaboratif, Nada.POSITIF)
    catatan_penilai.tulis(kepala, SITI, date(2026, 9, 1), "Triwulan sebelumnya", Tentang(), Nada.NETRAL)
    tindakan_kemajuan.catat(kepala, SITI, IsianTindakan(JenisTindakan.APRESIASI, "Pencatatan rapi."))


def test_the_penilai_sees_actions_and_his_notes_of_the_period(kantor: KantorUji) -> None:
    _isi(kantor)
    assert lembar(kantor.sebagai("kepala"), SITI, TW4).peristiwa == (CATATAN, APRESIASI)


def test_an_annual_sheet_holds_those_of_its_quarters(kantor: KantorUji) -> None:
    _isi(kantor)
    tahun = lembar(kantor.sebagai("kepala"), SITI, Periode.baca("2026")).peristiwa
    assert [p.tanggal for p in tahun] == [date(2026, 9, 1), date(2026, 11, 20), date(2026, 11, 24)]


def test_others_who_read_the_sheet_see_no_private_note(kantor: KantorUji) -> None:
    _isi(kantor)
    assert lembar(kantor.sebagai("pengawas"), SITI, TW4).peristiwa == (APRESIASI,)
    kantor.pada(datetime(2027, 1, 4, 9, tzinfo=WIB))
    assert lembar(kantor.sebagai("kadis"), SITI, TW4).peristiwa == (APRESIASI,)


def test_what_was_called_off_is_not_told(kantor: KantorUji) -> None:
    _isi(kantor)
    kepala = kantor.sebagai("kepala")
    (satu,) = tindakan_kemajuan.daftar(kepala, SITI)
    tindakan_kemajuan.batalkan(kepala, satu.tindakan.id, satu.hash)
    assert lembar(kepala, SITI, TW4).peristiwa == (CATATAN,)

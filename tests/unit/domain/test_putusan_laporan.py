"""What verdicts say of a report: its status, verdicts that did not know of each other, who may take one back."""

from __future__ import annotations

from dataclasses import replace
from itertools import count, permutations
from uuid import UUID

import pytest

from kinerja_desktop.domain import putusan_laporan as pst
from kinerja_desktop.domain.keputusan import pastikan_bukan_diri
from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from tests.helpers.kantor import MULAI
from tests.helpers.laporan import laporan
from tests.helpers.tolak import ditolak

SITI, PURBA, TOGAR = UUID(int=1), UUID(int=2), UUID(int=3)
H1, H2, H3 = b"1" * 32, b"2" * 32, b"3" * 32
SETUJUI, KEMBALIKAN, URUNGKAN = PutusanLaporan.SETUJUI, PutusanLaporan.KEMBALIKAN, PutusanLaporan.URUNGKAN
DIAJUKAN = laporan(SITI)
DASAR = replace(DIAJUKAN, diajukan_pada=None)
_NOMOR = count(100)


def k(
    putusan: PutusanLaporan, revisi: bytes = H1, oleh: UUID = PURBA, lama: tuple[KeputusanLaporan, ...] | None = None
) -> KeputusanLaporan:
    """A verdict with an id of its own, later than all before it; `lama` are those that it names."""
    nama = None if lama is None else tuple(satu.id for satu in lama)
    return KeputusanLaporan(UUID(int=next(_NOMOR)), DASAR.id, revisi, putusan, "", oleh, MULAI, nama)


class TestStatus:
    @pytest.mark.parametrize(
        ("keputusan", "status"),
        [
            ([], StatusLaporan.DIAJUKAN),
            ([k(SETUJUI)], StatusLaporan.DISETUJUI),
            ([k(KEMBALIKAN)], StatusLaporan.DIKEMBALIKAN),
            ([k(KEMBALIKAN, H2)], StatusLaporan.DIAJUKAN),
            ([k(SETUJUI, H2)], StatusLaporan.PERLU_DISETUJUI_ULANG),
            ([k(SETUJUI), k(URUNGKAN)], StatusLaporan.DIAJUKAN),
            ([k(KEMBALIKAN), k(URUNGKAN)], StatusLaporan.DIAJUKAN),
            ([k(SETUJUI), k(URUNGKAN), k(KEMBALIKAN)], StatusLaporan.DIKEMBALIKAN),
            ([k(SETUJUI), k(URUNGKAN), k(URUNGKAN)], StatusLaporan.DIAJUKAN),
            ([k(SETUJUI), k(KEMBALIKAN), k(URUNGKAN)], StatusLaporan.DIKEMBALIKAN),
            ([k(KEMBALIKAN), k(SETUJUI), k(URUNGKAN)], StatusLaporan.DIKEMBALIKAN),
            ([k(SETUJUI), k(KEMBALIKAN), k(SETUJUI), k(URUNGKAN)], StatusLaporan.DIKEMBALIKAN),
            ([k(SETUJUI), k(URUNGKAN, H2)], StatusLaporan.DISETUJUI),
            ([k(SETUJUI), k(URUNGKAN, H1, TOGAR)], StatusLaporan.DISETUJUI),
            ([k(SETUJUI, H2), k(URUNGKAN, H2)], StatusLaporan.DIAJUKAN),
            ([k(SETUJUI, H2), k(KEMBALIKAN)], StatusLaporan.DIKEMBALIKAN),
            ([k(URUNGKAN), k(SETUJUI)], StatusLaporan.DISETUJUI),
        ],
    )
    def test_diajukan(self, keputusan: list[KeputusanLaporan], status: StatusLaporan) -> None:
        assert pst.status_laporan(DIAJUKAN, H1, keputusan) is status

    @pytest.mark.parametrize(
        ("keputusan", "status"),
        [
            ([], StatusLaporan.DRAF),
            ([k(KEMBALIKAN, H2)], StatusLaporan.DIKEMBALIKAN),
            ([k(KEMBALIKAN, H2), k(URUNGKAN, H2)], StatusLaporan.DRAF),
            ([k(KEMBALIKAN, H2), k(SETUJUI, H3)], StatusLaporan.DIKEMBALIKAN),
            ([k(SETUJUI, H3)], StatusLaporan.DRAF),
        ],
    )
    def test_tidak_diajukan(self, keputusan: list[KeputusanLaporan], status: StatusLaporan) -> None:
        assert pst.status_laporan(DASAR, H1, keputusan) is status

    def test_a_verdict_of_the_author_himself_counts_for_nothing(self) -> None:
        assert pst.status_laporan(DIAJUKAN, H1, [k(SETUJUI, oleh=SITI)]) is StatusLaporan.DIAJUKAN
        assert pst.status_laporan(DIAJUKAN, H1, [k(SETUJUI), k(URUNGKAN, oleh=SITI)]) is StatusLaporan.DISETUJUI

    @pytest.mark.parametrize(
        "keputusan",
        [
            [],
            [k(SETUJUI)],
            [k(SETUJUI), k(SETUJUI, oleh=TOGAR)],
            [k(SETUJUI, H2), k(KEMBALIKAN)],
            [k(SETUJUI), k(KEMBALIKAN, oleh=SITI)],
            [k(SETUJUI), k(URUNGKAN), k(KEMBALIKAN)],
            [k(KEMBALIKAN, H2), k(SETUJUI)],
        ],
    )
    def test_nothing_to_settle(self, keputusan: list[KeputusanLaporan]) -> None:
        assert pst.putusan_berbeda(DIAJUKAN, H1, keputusan) == ()

    @pytest.mark.parametrize("dua", [(SETUJUI, KEMBALIKAN), (KEMBALIKAN, SETUJUI)])
    def test_two_verdicts_that_contradict_each_other(self, dua: tuple[PutusanLaporan, PutusanLaporan]) -> None:
        lama = [k(dua[0]), k(dua[1], oleh=TOGAR)]
        urut = tuple(sorted(lama, key=lambda satu: satu.putusan is KEMBALIKAN))
        assert pst.putusan_berbeda(DIAJUKAN, H1, [k(SETUJUI, H2), *lama]) == urut
        awal = k(SETUJUI)
        tiga = [awal, k(URUNGKAN, lama=(awal,)), *lama]
        assert pst.putusan_berbeda(DIAJUKAN, H1, tiga) == urut
        assert pst.status_laporan(DIAJUKAN, H1, tiga) is StatusLaporan.DIKEMBALIKAN

    def test_a_verdict_settles_those_that_it_names_as_long_as_it_stands(self) -> None:
        lama = (k(SETUJUI), k(KEMBALIKAN, oleh=TOGAR))
        selesai = k(SETUJUI, lama=lama)
        assert pst.menggantikan(SETUJUI, H1, lama, PURBA) == selesai.menggantikan
        assert pst.putusan_berbeda(DIAJUKAN, H1, [*lama, selesai]) == ()
        assert pst.status_laporan(DIAJUKAN, H1, [*lama, selesai]) is StatusLaporan.DISETUJUI
        urung = k(URUNGKAN, lama=(selesai,))
        assert pst.menggantikan(URUNGKAN, H1, [*lama, selesai], PURBA) == urung.menggantikan
        assert pst.putusan_berbeda(DIAJUKAN, H1, [*lama, selesai, urung]) == lama
        assert pst.status_laporan(DIAJUKAN, H1, [*lama, selesai, urung]) is StatusLaporan.DIKEMBALIKAN

    def test_the_conflict_was_settled_twice_unaware(self) -> None:
        """Also where one says the same as before: of three and more, the return counts until it is settled again."""
        lama = (k(SETUJUI), k(KEMBALIKAN))
        dua = (k(KEMBALIKAN, lama=lama), k(SETUJUI, lama=lama))
        assert pst.putusan_berbeda(DIAJUKAN, H1, [*lama, *dua]) == dua[::-1]
        assert pst.status_laporan(DIAJUKAN, H1, [*lama, *dua]) is StatusLaporan.DIKEMBALIKAN
        tiga = [k(KEMBALIKAN, lama=()), k(KEMBALIKAN, oleh=TOGAR, lama=()), k(SETUJUI, lama=())]
        assert pst.putusan_berbeda(DIAJUKAN, H1, tiga) == (tiga[2], *tiga[:2])
        assert pst.status_laporan(DIAJUKAN, H1, tiga) is StatusLaporan.DIKEMBALIKAN

    def test_what_an_earlier_program_settled_stays_settled(self) -> None:
        """Its verdicts named none: one after two that contradict each other settled them."""
        dahulu = [k(SETUJUI), k(KEMBALIKAN, oleh=TOGAR), k(SETUJUI)]
        assert pst.status_laporan(DIAJUKAN, H1, dahulu) is StatusLaporan.DISETUJUI
        assert pst.putusan_berbeda(DIAJUKAN, H1, dahulu) == ()
        baru = k(KEMBALIKAN, lama=(k(SETUJUI),))
        lama = (k(SETUJUI), k(KEMBALIKAN, oleh=TOGAR))
        selesai = k(KEMBALIKAN, lama=lama)
        assert pst.status_laporan(DIAJUKAN, H1, [*lama, selesai, k(URUNGKAN)]) is StatusLaporan.DIKEMBALIKAN
        assert pst.keputusan_efektif([*lama, selesai, k(URUNGKAN)]) == list(lama), "it takes back what stands"
        assert pst.keputusan_efektif([baru]) == [baru]

    def test_an_undo_takes_back_nothing_that_its_maker_did_not_know(self) -> None:
        setuju, salah = k(SETUJUI), k(KEMBALIKAN)
        urung = k(URUNGKAN, lama=(salah,))
        for urut in permutations((setuju, salah, urung)):
            assert pst.status_laporan(DIAJUKAN, H1, urut) is StatusLaporan.DISETUJUI
        assert (
            pst.status_laporan(DIAJUKAN, H1, [setuju, salah, k(URUNGKAN, lama=(setuju,))]) is StatusLaporan.DIKEMBALIKAN
        )

    def test_nobody_takes_back_or_settles_what_is_not_his_to(self) -> None:
        """An undo that names the verdict of another, a verdict that names one of another revision, or itself."""
        setuju = k(SETUJUI)
        assert (
            pst.status_laporan(DIAJUKAN, H1, [setuju, k(URUNGKAN, oleh=TOGAR, lama=(setuju,))])
            is StatusLaporan.DISETUJUI
        )
        for putusan in (KEMBALIKAN, URUNGKAN):
            lain = k(putusan, H2, lama=(setuju,))
            assert pst.status_laporan(DIAJUKAN, H1, [setuju, lain]) is StatusLaporan.DISETUJUI
        sendiri = replace(setuju, menggantikan=(setuju.id,))
        assert pst.status_laporan(DIAJUKAN, H1, [sendiri]) is StatusLaporan.DISETUJUI

    def test_boleh_urungkan(self) -> None:
        assert pst.boleh_urungkan(H1, [k(SETUJUI)], PURBA)
        assert not pst.boleh_urungkan(H1, [k(SETUJUI)], TOGAR)
        assert not pst.boleh_urungkan(H2, [k(SETUJUI)], PURBA)
        assert not pst.boleh_urungkan(H1, [k(SETUJUI), k(URUNGKAN)], PURBA)


class TestPutuskan:
    @pytest.mark.parametrize("status", [StatusLaporan.DIAJUKAN, StatusLaporan.PERLU_DISETUJUI_ULANG])
    def test_yang_menunggu(self, status: StatusLaporan) -> None:
        assert pst.putuskan(status, SETUJUI) == ""
        assert pst.putuskan(status, KEMBALIKAN, " Lampirkan daftar hadir\r\n") == "Lampirkan daftar hadir"
        ditolak("PST-04", pst.putuskan, status, URUNGKAN)

    @pytest.mark.parametrize("catatan", ["", "  ", "\n\t", "\x00"])
    def test_kembalikan_perlu_alasan(self, catatan: str) -> None:
        ditolak("PST-02", pst.putuskan, StatusLaporan.DIAJUKAN, KEMBALIKAN, catatan)

    @pytest.mark.parametrize("status", [StatusLaporan.DRAF, StatusLaporan.DIKEMBALIKAN, StatusLaporan.DISETUJUI])
    @pytest.mark.parametrize("putusan", [SETUJUI, KEMBALIKAN])
    def test_tidak_menunggu(self, status: StatusLaporan, putusan: PutusanLaporan) -> None:
        ditolak("PST-01", pst.putuskan, status, putusan, "alasan")

    def test_a_third_verdict_settles_two_others(self) -> None:
        assert pst.putuskan(StatusLaporan.DISETUJUI, KEMBALIKAN, "alasan", berbeda=True) == "alasan"
        ditolak("PST-02", pst.putuskan, StatusLaporan.DISETUJUI, KEMBALIKAN, "", berbeda=True)

    def test_urungkan(self) -> None:
        assert pst.putuskan(StatusLaporan.DISETUJUI, URUNGKAN) == ""
        assert pst.putuskan(StatusLaporan.DIKEMBALIKAN, URUNGKAN) == ""
        ditolak("PST-04", pst.putuskan, StatusLaporan.DRAF, URUNGKAN)

    def test_catatan_terlalu_panjang(self) -> None:
        assert len(pst.putuskan(StatusLaporan.DIAJUKAN, SETUJUI, "x" * 2000)) == 2000
        ditolak("PST-05", pst.putuskan, StatusLaporan.DIAJUKAN, SETUJUI, "x" * 2001)

    def test_bukan_milik_sendiri(self) -> None:
        pastikan_bukan_diri(SITI, PURBA)
        ditolak("PST-03", pastikan_bukan_diri, SITI, SITI)

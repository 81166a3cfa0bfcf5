"""Random sequences of acts: an office of its own for each, refusals told beforehand, printed forms that must stay."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.services import dokumen
from kinerja_desktop.store.periksa import periksa
from tests.helpers.data_hidup import ganti_penilai, ubah_data
from tests.helpers.kantor import SITI, Jam, KantorUji, salin

SEMUA = ("siti", "rudi", "dewi", "kepala", "kadis", "operator", "pusat", "pengawas")
PENGELOLA = ("operator", "pusat")
AKUN = st.sampled_from(SEMUA)


def sering(*akun: str) -> st.SearchStrategy[str]:
    """Any account, those who may act more often."""
    return st.sampled_from((*akun * 4, *SEMUA))


class AlurKantor(RuleBasedStateMachine):
    """An office in which the living record changes at any time; `penilai` is the account that rates Siti now."""

    def __init__(self, asal: Path, kunci: bytes) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        jam = Jam()
        self.kantor = KantorUji(salin(asal, self.folder / "kantor", kunci, jam), jam)
        self.penilai = "kepala"
        self.beku: dict[tuple[str, str, Periode | None, UUID | None], Any] = {}
        self.baru = True

    def teardown(self) -> None:
        with self.kantor.terbuka.store.baca() as koneksi:
            assert list(periksa(koneksi, self.kantor.terbuka.brankas)) == []
        self.kantor.terbuka.tutup()
        shutil.rmtree(self.folder)

    def coba(self, harap: str, akun: str, panggil: Callable[..., Any], *args: Any, **lain: Any) -> Any:
        """Call as `akun`; `harap` is the code of the refusal, empty where it must succeed."""
        self.kantor.jam.maju(seconds=1)
        kode, hasil, self.baru = "", None, True
        try:
            hasil = panggil(self.kantor.sebagai(akun), *args, **lain)
        except UserError as galat:
            kode = galat.kode
        assert kode == harap, (akun, panggil.__name__, kode, harap)
        return hasil

    def cetak(self, akun: str, format_: str, periode: Periode | None, rekaman: UUID | None) -> Any:
        """What a form of Siti prints now."""
        return dokumen.formulir(self.kantor.sebagai(akun), format_, SITI, 2026, periode, rekaman_id=rekaman)

    def bekukan(self, akun: str, format_: str, periode: Periode | None = None, rekaman: UUID | None = None) -> None:
        """From now on this form must print the same, read by `akun`; the living record goes on at once."""
        self.beku[akun, format_, periode, rekaman] = self.cetak(akun, format_, periode, rekaman)
        ubah_data(self.kantor, f"sesudah {format_} {len(self.beku)}")

    @rule(kata=st.sampled_from(["Lama", "Baru"]))
    def data_berubah(self, kata: str) -> None:
        ubah_data(self.kantor, kata)
        self.baru = True

    @precondition(lambda self: self.penilai == "kepala")
    @rule()
    def penilai_berganti(self) -> None:
        ganti_penilai(self.kantor)
        self.penilai, self.baru = "kadis", True

    @invariant()
    def keadaan_sah(self) -> None:
        if self.baru:
            self.baru = False
            for kunci, form in self.beku.items():
                assert self.cetak(*kunci) == form, "nothing is printed from the living record"
            self.periksa_model()

    def periksa_model(self) -> None:
        """What else must hold; asked only after something happened."""


def siapkan_kantor(
    cetakan: tuple[Path, bytes], folder: Path, siapkan: Callable[[KantorUji], Any]
) -> tuple[Path, bytes]:
    """A closed office from which each sequence starts, made once."""
    jam = Jam()
    terbuka = salin(cetakan[0], folder / "siap", cetakan[1], jam)
    siapkan(KantorUji(terbuka, jam))
    terbuka.tutup()
    return folder / "siap", cetakan[1]


def jalankan(kelas: Callable[[], RuleBasedStateMachine], banyak: int, langkah: int) -> None:
    """Run `banyak` sequences of at most `langkah` acts."""
    run_state_machine_as_test(
        kelas,  # type: ignore[arg-type]
        settings=settings(
            max_examples=banyak,
            stateful_step_count=langkah,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )

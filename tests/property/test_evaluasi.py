"""An evaluation by any sequence of acts of its penilai, its pegawai and strangers reaches no forbidden state.

Beside the program stands a small model told from the law's side: who may rate, what a signature fixes, and the nine
cells of the quadrant (PermenPANRB 6/2022, Lampiran BAB IV; R1-R10, R12, R59).
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from kinerja_desktop.domain.evaluasi import Evaluasi, Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import evaluasi, umpan_balik
from kinerja_desktop.services.evaluasi_bentuk import SUDAH_DITETAPKAN, Dasar, IsianEvaluasi, KeadaanEvaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import cari
from tests.helpers.data_hidup import cetakan_evaluasi, ubah_data
from tests.helpers.evaluasi import TW4, siapkan
from tests.helpers.kantor import KEPALA, SITI, Jam, KantorUji, id_tetap, salin

PENUH = st.sampled_from(list(Rating))
RATING = st.sampled_from([None, *Rating, *Rating])
LAIN = ("siti", "rudi", "dewi", "kadis", "operator", "pusat", "pengawas")


def kuadran(hasil: Rating, perilaku: Rating) -> Predikat:
    """The quadrant told in words: conduct below expectation decides first, then results below, then both above."""
    if perilaku is Rating.DI_BAWAH:
        return Predikat.SANGAT_KURANG if hasil is Rating.DI_BAWAH else Predikat.KURANG
    if hasil is Rating.DI_BAWAH:
        return Predikat.BUTUH_PERBAIKAN
    return Predikat.SANGAT_BAIK if hasil is perilaku is Rating.DI_ATAS else Predikat.BAIK


class AlurEvaluasi(RuleBasedStateMachine):
    """One office in which Siti's quarter is ready to be evaluated; `tanda` are the signatures as they were given."""

    def __init__(self, asal: Path, kunci: bytes) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        jam = Jam()
        self.kantor = KantorUji(salin(asal, self.folder / "kantor", kunci, jam), jam)
        self.tanda: list[tuple[Any, ...]] = []
        self.cetakan: tuple[Any, ...] = ()
        self.diterima: set[UUID] = set()
        self.berubah = False
        self.masukan = 0
        self.layar = self._dasar()

    def teardown(self) -> None:
        with self.kantor.terbuka.store.baca() as koneksi:
            assert list(periksa(koneksi, self.kantor.terbuka.brankas)) == []
        self.kantor.terbuka.tutup()
        shutil.rmtree(self.folder)

    def _dasar(self) -> Dasar:
        return lembar(self.kantor.sebagai("kepala"), SITI, TW4).dasar

    def _coba(self, harap: str, panggil: Callable[..., Any], akun: str, *args: Any) -> None:
        """Call as `akun`; `harap` is the code of the refusal, empty where it must succeed."""
        self.kantor.jam.maju(minutes=1)
        kode = ""
        try:
            panggil(self.kantor.sebagai(akun), *args)
        except UserError as galat:
            kode = galat.kode
        assert kode == harap

    def _baris(self) -> list[tuple[Any, ...]]:
        with self.kantor.terbuka.store.baca() as koneksi:
            return [tuple(b) for b in koneksi.exec_driver_sql("SELECT * FROM penetapan_evaluasi ORDER BY nomor")]

    def _penetapan(self) -> Any:
        return evaluasi.penetapan_terakhir(self.kantor.sebagai("kepala"), SITI, TW4)

    @rule(hasil=RATING, perilaku=RATING, segar=st.booleans())
    def simpan(self, hasil: Rating | None, perilaku: Rating | None, segar: bool) -> None:
        kini = self._dasar()
        self.layar = kini if segar else self.layar
        harap = "EVL-07" if self.tanda else ""
        if not self.tanda and self.layar.evaluasi != kini.evaluasi:
            harap = "UMM-02"
        self._coba(harap, evaluasi.simpan, "kepala", SITI, TW4, IsianEvaluasi(hasil, perilaku), self.layar)

    @rule(
        hasil=RATING,
        perilaku=RATING,
        segar=st.sampled_from([True, True, False]),
        alasan=st.sampled_from(["", "Sumber berubah"]),
    )
    def tetapkan(self, hasil: Rating | None, perilaku: Rating | None, segar: bool, alasan: str) -> None:
        kini = self._dasar()
        self.layar = kini if segar else self.layar
        if self.tanda and not self.berubah:
            harap = "EVL-33" if alasan else "EVL-07"
        elif self.tanda and not alasan:
            harap = "EVL-37"
        elif self.layar != kini:
            harap = "UMM-02"
        else:
            harap = "" if hasil and perilaku else "EVL-08"
        isian = IsianEvaluasi(hasil, perilaku, alasan_ulang=alasan)
        self._coba(harap, evaluasi.tetapkan, "kepala", SITI, TW4, isian, self.layar)
        if harap == "":
            assert hasil is not None and perilaku is not None
            penetapan = self._penetapan()
            beku = evaluasi.cuplikan_tersimpan(penetapan)
            assert penetapan.predikat is beku.formulir.predikat is beku.dokumen.predikat is kuadran(hasil, perilaku)
            assert (beku.formulir.rating_hasil, beku.formulir.rating_perilaku) == (hasil, perilaku)
            assert (penetapan.oleh_id, penetapan.pegawai_id, beku.alasan_ulang) == (
                KEPALA,
                SITI,
                alasan if self.tanda else "",
            )
            self.tanda.append(self._baris()[-1])
            self.cetakan = cetakan_evaluasi(self.kantor, TW4)
            ubah_data(self.kantor, f"sesudah {len(self.tanda)}")
            self.berubah = False

    @rule()
    def beri_umpan_balik(self) -> None:
        self.masukan += 1
        isian = Isian(SITI, Tentang(), f"Masukan {self.masukan}")
        self._coba("", umpan_balik.beri, "dewi", TW4, isian)
        self.berubah = bool(self.tanda)

    @rule(hasil=PENUH, perilaku=PENUH)
    def tinjau_ulang(self, hasil: Rating, perilaku: Rating) -> None:
        self.beri_umpan_balik()
        self.tetapkan(hasil, perilaku, True, "Sumber berubah")

    @rule(hasil=PENUH, perilaku=PENUH)
    def tetapkan_yang_belum_dilihat(self, hasil: Rating, perilaku: Rating) -> None:
        self.layar = self._dasar()
        self.beri_umpan_balik()
        self.tetapkan(hasil, perilaku, False, "Sumber berubah")

    @rule()
    def terima(self) -> None:
        penetapan = self._penetapan()
        if penetapan is None:
            assert evaluasi.milik_saya(self.kantor.sebagai("siti"), TW4) is None
            return
        self._coba("EVL-39" if penetapan.id in self.diterima else "", evaluasi.terima, "siti", penetapan.id)
        self.diterima.add(penetapan.id)

    @rule()
    def terima_yang_lama(self) -> None:
        if len(self.tanda) > 1:
            with self.kantor.terbuka.store.baca() as koneksi:
                (lama,) = koneksi.exec_driver_sql("SELECT id FROM penetapan_evaluasi ORDER BY nomor LIMIT 1").one()
            self._coba("UMM-02", evaluasi.terima, "siti", UUID(bytes=lama))

    @rule(kata=st.sampled_from(["Lama", "Baru"]))
    def data_orang_berubah(self, kata: str) -> None:
        ubah_data(self.kantor, kata)

    @rule(akun=st.sampled_from(LAIN), hasil=RATING)
    def orang_lain_menilai(self, akun: str, hasil: Rating | None) -> None:
        isian, kini = IsianEvaluasi(hasil, Rating.DI_ATAS, alasan_ulang="Ingin mengubah"), self._dasar()
        self._coba("UMM-01", evaluasi.simpan, akun, SITI, TW4, isian, kini)
        self._coba("UMM-01", evaluasi.tetapkan, akun, SITI, TW4, isian, kini)
        self._coba("UMM-01", evaluasi.simpan_draf, akun, SITI, TW4, isian)

    @rule()
    def penilai_menilai_diri(self) -> None:
        isian = IsianEvaluasi(Rating.DI_ATAS, Rating.DI_ATAS)
        self._coba("UMM-01", evaluasi.simpan, "kepala", KEPALA, TW4, isian, Dasar())
        self._coba("UMM-01", evaluasi.tetapkan, "kepala", KEPALA, TW4, isian, Dasar())

    @rule(akun=st.sampled_from(["kepala", *LAIN[1:]]))
    def orang_lain_menerima(self, akun: str) -> None:
        penetapan = self._penetapan()
        self._coba(
            "UMM-01" if penetapan else "UMM-03", evaluasi.terima, akun, penetapan.id if penetapan else id_tetap(1)
        )

    @invariant()
    def yang_ditandatangani_tidak_berubah(self) -> None:
        assert self._baris() == self.tanda
        assert cetakan_evaluasi(self.kantor, TW4) == self.cetakan, "nothing is printed from the living record"

    @invariant()
    def hanya_penilai_yang_menilai(self) -> None:
        with self.kantor.terbuka.store.baca() as koneksi:
            for satu in cari(koneksi, Evaluasi):
                assert (satu.nilai.pegawai_id, satu.nilai.penilai_id) == (SITI, KEPALA)

    @invariant()
    def keadaan_mengikuti_tanda_tangan(self) -> None:
        isi = lembar(self.kantor.sebagai("kepala"), SITI, TW4)
        if not self.tanda:
            assert isi.keadaan not in SUDAH_DITETAPKAN
            return
        assert isi.penetapan is not None
        diterima = isi.penetapan.id in self.diterima
        tetap = KeadaanEvaluasi.DITERIMA if diterima else KeadaanEvaluasi.DITETAPKAN
        assert isi.keadaan is (KeadaanEvaluasi.PERLU_DITINJAU if self.berubah else tetap)


@pytest.fixture(scope="module")
def siap(_cetakan: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A closed office in which everything but the evaluation is there."""
    folder, jam = tmp_path_factory.mktemp("siap") / "kantor", Jam()
    terbuka = salin(_cetakan[0], folder, _cetakan[1], jam)
    siapkan(KantorUji(terbuka, jam))
    terbuka.tutup()
    return folder, _cetakan[1]


def _jalankan(siap: tuple[Path, bytes], banyak: int, langkah: int) -> None:
    run_state_machine_as_test(
        lambda: AlurEvaluasi(*siap),
        settings=settings(
            max_examples=banyak, stateful_step_count=langkah, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def test_no_sequence_of_acts_reaches_a_forbidden_state(siap: tuple[Path, bytes]) -> None:
    _jalankan(siap, 7, 20)


@pytest.mark.long
def test_many_sequences_of_acts_reach_no_forbidden_state(siap: tuple[Path, bytes]) -> None:
    _jalankan(siap, 40, 30)

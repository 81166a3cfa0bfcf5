"""An objection by any sequence of acts of all roles, days and renamed people reaches no forbidden state.

Beside the program stands a small model told from the law's side (article 29; Lampiran V.B; R50, R51, R54, R56): who may
act, what is late, what a decision changes. Working days are counted one by one.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from kinerja_desktop.domain.evaluasi import CaraSerah, PenetapanEvaluasi, PenyerahanEvaluasi, Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keberatan import KeputusanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.keberatan_proses import TERBUKA, IsianPutusan, KeadaanKeberatan
from kinerja_desktop.services import cuplikan, evaluasi, keberatan
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.keberatan_bentuk import IsianSurat
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import cari
from tests.helpers.data_hidup import cetakan_evaluasi, ganti_penilai, ubah_data
from tests.helpers.evaluasi import TW4, siapkan
from tests.helpers.kantor import KEPALA, SITI, Jam, KantorUji, salin
from tests.helpers.keberatan import ALASAN

SEMUA = ("siti", "rudi", "kepala", "kadis", "operator", "pusat", "pengawas")
RATING = st.sampled_from(list(Rating))
AKUN = st.sampled_from(SEMUA)


def kuadran(hasil: Rating, perilaku: Rating) -> Predikat:
    """The quadrant told in words: conduct below expectation decides first, then results below, then both above."""
    if perilaku is Rating.DI_BAWAH:
        return Predikat.SANGAT_KURANG if hasil is Rating.DI_BAWAH else Predikat.KURANG
    if hasil is Rating.DI_BAWAH:
        return Predikat.BUTUH_PERBAIKAN
    return Predikat.SANGAT_BAIK if hasil is perilaku is Rating.DI_ATAS else Predikat.BAIK


def hari_kerja_ke(awal: date, jumlah: int) -> date:
    """The n-th weekday after a day; the office of the test has no holidays."""
    hari = awal
    while jumlah:
        hari += timedelta(days=1)
        jumlah -= hari.isoweekday() <= 5
    return hari


class AlurKeberatan(RuleBasedStateMachine):
    """One office in which Siti's quarter is ready to be signed."""

    def __init__(self, asal: Path, kunci: bytes) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        jam = Jam()
        self.kantor = KantorUji(salin(asal, self.folder / "kantor", kunci, jam), jam)
        self.tanda: UUID | None = None
        self.rating: tuple[Rating, Rating] | None = None
        self.diterima: date | None = None
        self.ditandatangani = False
        self.keberatan_id: UUID | None = None
        self.diajukan: date | None = None
        self.keadaan: KeadaanKeberatan | None = None
        self.baris: list[tuple[Any, ...]] = []
        self.cetakan: tuple[Any, ...] = ()
        self.baru = False

    def teardown(self) -> None:
        if self.keadaan is not None:
            with self.kantor.terbuka.store.baca() as koneksi:
                assert list(periksa(koneksi, self.kantor.terbuka.brankas)) == []
        self.kantor.terbuka.tutup()
        shutil.rmtree(self.folder)

    @property
    def hari(self) -> date:
        return self.kantor.jam.saat.date()

    def _coba(self, harap: str, panggil: Callable[..., Any], akun: str, *args: Any) -> None:
        self.kantor.jam.maju(seconds=1)
        kode, self.baru = "", True
        try:
            panggil(self.kantor.sebagai(akun), *args)
        except UserError as galat:
            kode = galat.kode
        assert kode == harap, (akun, panggil.__name__, kode, harap)

    def _baris(self) -> list[tuple[Any, ...]]:
        with self.kantor.terbuka.store.baca() as koneksi:
            return [tuple(b) for b in koneksi.exec_driver_sql("SELECT * FROM penetapan_evaluasi ORDER BY nomor")]

    @precondition(lambda self: self.tanda is None)
    @rule(hasil=RATING, perilaku=RATING)
    def tetapkan(self, hasil: Rating, perilaku: Rating) -> None:
        kepala = self.kantor.sebagai("kepala")
        isian = IsianEvaluasi(hasil, perilaku, alasan_rating="Sesuai dialog kinerja.")
        self._coba("", evaluasi.tetapkan, "kepala", SITI, TW4, isian, lembar(kepala, SITI, TW4).dasar)
        tanda = evaluasi.penetapan_terakhir(kepala, SITI, TW4)
        assert tanda is not None
        self.tanda, self.rating, self.baris = tanda.id, (hasil, perilaku), self._baris()
        self.cetakan = cetakan_evaluasi(self.kantor, TW4)
        ubah_data(self.kantor, "sesudah tanda tangan")

    @precondition(lambda self: self.tanda is not None)
    @rule()
    def serahkan(self) -> None:
        assert self.tanda is not None
        kepala = self.kantor.sebagai("kepala")
        with kepala.transaksi("serahkan") as kerja:
            kerja.simpan(
                PenyerahanEvaluasi(
                    kepala.id_baru(), self.tanda, SITI, KEPALA, self.hari, CaraSerah.CETAK, kepala.sekarang()
                )
            )
        self.diterima, self.baru = self.diterima or self.hari, True

    @precondition(lambda self: self.tanda and not self.ditandatangani and self.keadaan is not KeadaanKeberatan.MENGUBAH)
    @rule()
    def terima(self) -> None:
        self._coba("", evaluasi.terima, "siti", self.tanda)
        self.ditandatangani, self.diterima = True, self.diterima or self.hari

    @rule(hari=st.sampled_from([1, 1, 3, 7, 16]))
    def berlalu(self, hari: int) -> None:
        self.kantor.pada(self.kantor.jam.saat + timedelta(days=hari))
        self.baru = True

    @precondition(lambda self: self.tanda is not None)
    @rule(akun=st.sampled_from(("siti", "siti", "siti", *SEMUA)))
    def ajukan(self, akun: str) -> None:
        harap = "UMM-01"
        if akun == "siti":
            ada = self.keberatan_id is not None and self.keadaan is not KeadaanKeberatan.DICABUT
            harap = "KBR-05" if ada else "" if self.diterima else "KBR-03"
        self._coba(harap, keberatan.ajukan, akun, self.tanda, ALASAN)
        if harap == "":
            assert self.diterima is not None
            berkas = keberatan.hasil_saya(self.kantor.sebagai("siti"))[0].berkas
            assert berkas is not None
            terlambat = self.hari > hari_kerja_ke(self.diterima, 14)
            self.keberatan_id, self.diajukan = berkas.keberatan.id, self.hari
            self.keadaan = KeadaanKeberatan.TERLAMBAT if terlambat else KeadaanKeberatan.DIAJUKAN

    @precondition(lambda self: self.tanda is None)
    @rule(hasil=RATING, perilaku=RATING)
    def sampai_diajukan(self, hasil: Rating, perilaku: Rating) -> None:
        """The usual way in one step, so that short sequences reach decisions."""
        self.tetapkan(hasil, perilaku)
        self.terima()
        self.ajukan("siti")

    def _harap(self, akun: str, boleh: str) -> str:
        if akun != boleh:
            return "UMM-01"
        return "" if self.keadaan in TERBUKA else "KBR-06"

    @precondition(lambda self: self.keberatan_id is not None)
    @rule(akun=st.sampled_from(("kepala", "kepala", *SEMUA)))
    def jelaskan(self, akun: str) -> None:
        harap = self._harap(akun, akun if akun in ("kepala", "siti") else "")
        self._coba(harap, keberatan.jelaskan, akun, self.keberatan_id, "Bukti terlambat.")
        if harap == "" and akun == "kepala":
            self.keadaan = KeadaanKeberatan.DIJELASKAN

    @precondition(lambda self: self.keberatan_id is not None)
    @rule(akun=AKUN)
    def cabut(self, akun: str) -> None:
        assert self.keberatan_id is not None
        sidik = keberatan.satu(self.kantor.sebagai("siti"), self.keberatan_id).sidik
        harap = self._harap(akun, "siti")
        self._coba(harap, keberatan.cabut, akun, self.keberatan_id, sidik)
        self.keadaan = KeadaanKeberatan.DICABUT if harap == "" else self.keadaan

    @precondition(lambda self: self.keberatan_id is not None)
    @rule(akun=st.sampled_from(("kadis", "kadis", *SEMUA)), ubah=st.booleans(), hasil=RATING, perilaku=RATING)
    def putuskan(self, akun: str, ubah: bool, hasil: Rating, perilaku: Rating) -> None:
        putusan = PutusanKeberatan.MENGUBAH if ubah else PutusanKeberatan.MENGUATKAN
        harap = self._harap(akun, "kadis")
        if harap == "" and ubah and (hasil, perilaku) == self.rating:
            harap = "KBR-09"
        isian = IsianPutusan(putusan, "Diperiksa dengan saksama.", "Pertahankan.", hasil, perilaku)
        self._coba(harap, keberatan.putuskan, akun, self.keberatan_id, isian)
        if harap == "":
            self.keadaan = KeadaanKeberatan(putusan.value)
            lama, self.baris = self.baris, self._baris()
            assert self.baris[: len(lama)] == lama and len(self.baris) == len(lama) + ubah
            if ubah:
                self.rating, self.cetakan = (hasil, perilaku), cetakan_evaluasi(self.kantor, TW4)
                assert self.cetakan[1].format == "D.1.3"
                ubah_data(self.kantor, "sesudah keputusan")

    @precondition(lambda self: self.keberatan_id is not None)
    @rule(akun=AKUN)
    def catat(self, akun: str) -> None:
        harap = "KBR-11" if akun in ("operator", "pusat") else "UMM-01"
        isian = IsianPutusan(PutusanKeberatan.MENGUATKAN, "Diperiksa.", "Lanjutkan.")
        self._coba(harap, keberatan.catat_putusan, akun, self.keberatan_id, isian, IsianSurat())

    @rule(kata=st.sampled_from(["Lama", "Baru"]))
    def data_orang_berubah(self, kata: str) -> None:
        ubah_data(self.kantor, kata)
        self.baru = True

    @precondition(lambda self: self.tanda is not None)
    @rule()
    def penilai_berganti(self) -> None:
        ganti_penilai(self.kantor)
        self.baru = True

    @invariant()
    def setiap_keadaan_sah(self) -> None:
        """What must hold whatever happened; asked only after something did."""
        if self.baru:
            self.baru = False
            assert self._baris() == self.baris, "what was signed never changes"
            assert cetakan_evaluasi(self.kantor, TW4) == self.cetakan, "nothing is printed from the living record"
            self._predikat_selalu_kuadran()
            self._paling_banyak_satu_keputusan()
            self._keadaan_dan_batas_benar()
            self._rekan_tidak_membaca()

    def _predikat_selalu_kuadran(self) -> None:
        with self.kantor.terbuka.store.baca() as koneksi:
            semua = [s.nilai for s in cari(koneksi, PenetapanEvaluasi)]
        for tanda in semua:
            beku = cuplikan.dari_json(tanda.cuplikan, CuplikanEvaluasi)
            hasil, perilaku = beku.formulir.rating_hasil, beku.formulir.rating_perilaku
            assert hasil is not None and perilaku is not None
            assert tanda.predikat is beku.dokumen.predikat is kuadran(hasil, perilaku)
            assert (beku.dokumen.format == "D.1.3") is (tanda.keberatan_id is not None)
        if semua:
            assert self.rating is not None and semua[-1].predikat is kuadran(*self.rating)

    def _paling_banyak_satu_keputusan(self) -> None:
        with self.kantor.terbuka.store.baca() as koneksi:
            jumlah = len(cari(koneksi, KeputusanKeberatan))
        assert jumlah == (self.keadaan in (KeadaanKeberatan.MENGUATKAN, KeadaanKeberatan.MENGUBAH))

    def _keadaan_dan_batas_benar(self) -> None:
        if self.keberatan_id is not None and self.diajukan is not None:
            berkas = keberatan.satu(self.kantor.sebagai("pengawas"), self.keberatan_id)
            assert berkas.keadaan is self.keadaan
            assert berkas.batas_putusan == hari_kerja_ke(self.diajukan, 7)
        elif self.diterima is not None:
            assert keberatan.hasil_saya(self.kantor.sebagai("siti"))[0].batas == hari_kerja_ke(self.diterima, 14)

    def _rekan_tidak_membaca(self) -> None:
        if self.keberatan_id is not None:
            with pytest.raises(UserError, match="UMM-01"):
                keberatan.satu(self.kantor.sebagai("rudi"), self.keberatan_id)


def _jalankan(asal: tuple[Path, bytes], tmp_path: Path, banyak: int, langkah: int) -> None:
    siap = tmp_path / "siap"
    jam = Jam()
    terbuka = salin(asal[0], siap, asal[1], jam)
    siapkan(KantorUji(terbuka, jam))
    terbuka.tutup()
    run_state_machine_as_test(
        lambda: AlurKeberatan(siap, asal[1]),
        settings=settings(
            max_examples=banyak,
            stateful_step_count=langkah,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_r50_r51_r56_any_sequence_keeps_the_law(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    _jalankan(_cetakan, tmp_path, 10, 20)


@pytest.mark.long
def test_many_sequences_keep_the_law(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    _jalankan(_cetakan, tmp_path, 30, 40)

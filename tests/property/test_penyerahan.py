"""A signed evaluation on its way to the pegawai and to the PyB, by any sequence of acts of all roles.

Beside the program stands a small model told from the law's side (Lampiran V.A.2, V.A.5-7; R49, R50, R57): who may hand
over, receive and report, what comes before what, and that each signature is reported once by each rung.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from kinerja_desktop.domain.evaluasi import CaraSerah
from kinerja_desktop.services import berkas_pyb, evaluasi, pelaporan, penyerahan
from tests.helpers.alur import AKUN, PENGELOLA, AlurKantor, jalankan, sering, siapkan_kantor
from tests.helpers.data_hidup import cetakan_evaluasi, ubah_data
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import SITI, KantorUji

PELAPOR = ("kepala", "kadis", *PENGELOLA)


def hari_kerja_ke(awal: date, jumlah: int) -> date:
    """The n-th weekday after a day; the office of the test has no holidays."""
    hari = awal
    while jumlah:
        hari += timedelta(days=1)
        jumlah -= hari.isoweekday() <= 5
    return hari


class AlurPenyerahan(AlurKantor):
    """Siti's quarter is signed; `diserahkan` is the day she has the document, `dikirim` that it went in the program."""

    def __init__(self, asal: Path, kunci: bytes) -> None:
        super().__init__(asal, kunci)
        tanda = evaluasi.penetapan_terakhir(self.kantor.sebagai("kepala"), SITI, TW4)
        assert tanda is not None
        self.tanda, self.ditetapkan = tanda.id, self.hari
        self.diserahkan: date | None = None
        self.ditandatangani: date | None = None
        self.dikirim = False
        self.dilaporkan: list[str] = []
        self.cetakan = cetakan_evaluasi(self.kantor, TW4)
        ubah_data(self.kantor, "sesudah tanda tangan")

    @property
    def hari(self) -> date:
        return self.kantor.jam.saat.date()

    @rule(hari=st.sampled_from([1, 7, 16]))
    def berlalu(self, hari: int) -> None:
        self.kantor.pada(self.kantor.jam.saat + timedelta(days=hari))
        self.baru = True

    @rule(
        akun=sering("kepala", *PENGELOLA),
        selisih=st.sampled_from([0, 0, 0, -1, 1]),
        keterangan=st.sampled_from(["", "Dititipkan pada rekan."]),
        cara=st.sampled_from(CaraSerah),
    )
    def serahkan(self, akun: str, selisih: int, keterangan: str, cara: CaraSerah) -> None:
        tanggal, harap = self.hari + timedelta(days=selisih), ""
        if akun not in ("kepala", self.penilai, *PENGELOLA):
            harap = "UMM-01"
        elif tanggal < self.ditetapkan:
            harap = "TGT-02"
        elif selisih > 0:
            harap = "TGT-03"
        elif self.diserahkan is not None or (self.dikirim and cara is CaraSerah.APLIKASI):
            harap = "TGT-04"
        elif selisih < 0 and not keterangan:
            harap = "TGT-05"
        self.coba(harap, akun, penyerahan.serahkan, SITI, TW4, tanggal, keterangan, cara)
        if harap == "" and cara is CaraSerah.CETAK:
            self.diserahkan = tanggal
        self.dikirim = self.dikirim or harap == ""

    @rule(akun=sering("siti"))
    def terima_dokumen(self, akun: str) -> None:
        harap = "UMM-01" if akun != "siti" else "TGT-04" if self.diserahkan is not None else ""
        self.coba(harap, akun, penyerahan.terima_dokumen, self.tanda)
        if harap == "":
            self.diserahkan, self.dikirim = self.hari, True

    @rule(akun=sering("siti"))
    def tandatangani_penerimaan(self, akun: str) -> None:
        harap = "UMM-01" if akun != "siti" else "EVL-39" if self.ditandatangani is not None else ""
        self.coba(harap, akun, evaluasi.terima, self.tanda)
        if harap == "":
            self.ditandatangani = self.hari

    @rule(akun=sering(*PELAPOR))
    def laporkan(self, akun: str) -> None:
        harap = ""
        if akun not in PELAPOR or (akun == "kadis" and self.penilai != "kadis"):
            harap = "UMM-01"
        elif not self._lengkap():
            harap = "TGT-07"
        elif akun in self.dilaporkan:
            harap = "TGT-12"
        self.coba(harap, akun, pelaporan.laporkan, TW4, [SITI], self.hari, "Sekretaris Daerah")
        if harap == "":
            self.dilaporkan.append(akun)

    def _lengkap(self) -> bool:
        """The set is complete once the pegawai signed, or let the 14 working days pass that she has."""
        if self.ditandatangani is not None:
            return True
        return self.diserahkan is not None and self.hari > hari_kerja_ke(self.diserahkan, 14)

    @precondition(lambda self: self.ditandatangani is None)
    @rule(akun=st.sampled_from(["kepala", *PENGELOLA]))
    def sampai_dilaporkan(self, akun: str) -> None:
        """The usual way in one step, and the same report once more."""
        self.tandatangani_penerimaan("siti")
        self.laporkan(akun)
        self.laporkan(akun)

    @rule(akun=AKUN)
    def lihat_berkas(self, akun: str) -> None:
        boleh = akun in ("siti", "kepala", "pengawas", self.penilai, *PENGELOLA)
        self.coba("" if boleh else "UMM-01", akun, berkas_pyb.isi, SITI, TW4)

    def periksa_model(self) -> None:
        assert cetakan_evaluasi(self.kantor, TW4) == self.cetakan, "nothing is printed from the living record"
        hari = [h for h in (self.diserahkan, self.ditandatangani) if h is not None]
        assert penyerahan.hari_terima(self.kantor.sebagai("siti"), self.tanda) == min(hari, default=None)
        laporan = pelaporan.daftar(self.kantor.sebagai("pengawas"), TW4).laporan
        assert [satu.penetapan for satu in laporan] == [(self.tanda,)] * len(self.dilaporkan)


def _siap(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)


def test_no_role_hands_over_receives_or_reports_what_is_not_his(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    siap = siapkan_kantor(_cetakan, tmp_path, _siap)
    jalankan(lambda: AlurPenyerahan(*siap), 6, 15)


@pytest.mark.long
def test_many_ways_of_a_document_keep_the_law(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    siap = siapkan_kantor(_cetakan, tmp_path, _siap)
    jalankan(lambda: AlurPenyerahan(*siap), 40, 30)

"""Coaching and counselling by any sequence of acts of all roles: who writes, signs and reads which part, and when.

Beside the program stands a small model told from the law's side (Lampiran III.D.4 and III.D.5; R132): both sign in
their order, the feedback on a coaching goes past who coached, and a case of conduct is seen by the penilai who
reported it, the konselor and kepegawaian.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from kinerja_desktop.domain.bimbingan import StatusBimbingan
from kinerja_desktop.domain.konseling import JenisKonselor
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import bimbingan, konseling, pasca_bimbingan
from kinerja_desktop.services.bimbingan_bentuk import IsianBuka
from kinerja_desktop.services.konseling import IsianPenetapan
from tests.helpers.alur import AKUN, PENGELOLA, SEMUA, AlurKantor, jalankan, sering, siapkan_kantor
from tests.helpers.kantor import DEWI, KADIS, KEPALA, SITI, KantorUji
from tests.helpers.pembinaan import BAGIAN_RUDI, BAGIAN_SITI, JAWABAN, PERILAKU, nilai_kompetensi, penugasan

ORANG = {"dewi": DEWI, "kepala": KEPALA, "kadis": KADIS}
S = StatusBimbingan
TERBUKA = (S.MENUNGGU_PEGAWAI, S.BERJALAN)
TUTUP = {S.DIBATALKAN: "PBN-19", S.MENUNGGU_TANDA: "PBN-16", S.SELESAI: "PBN-16"}


class AlurBimbingan(AlurKantor):
    """The head assigned Rudi to coach Siti."""

    def __init__(self, asal: Path, kunci: bytes) -> None:
        super().__init__(asal, kunci)
        self.nomor: UUID | None = None
        self.status = S.MENUNGGU_PEGAWAI
        self.umpan = self.kompetensi = False

    def _lembar(self, akun: str) -> Any:
        return bimbingan.lembar(self.kantor.sebagai(akun), self.nomor)  # type: ignore[arg-type]

    @precondition(lambda self: self.nomor is None)
    @rule(akun=sering("rudi", "rudi"))
    def buka(self, akun: str) -> None:
        if akun in ("kepala", "kadis"):
            return
        harap = {"rudi": "", "dewi": "PBN-08"}.get(akun, "UMM-01")
        hasil = self.coba(harap, akun, bimbingan.buka, SITI, IsianBuka(pokok="Mengejar kunjungan rumah"))
        self.nomor = hasil[0] if harap == "" else None

    @precondition(lambda self: self.nomor is not None)
    @rule(akun=sering("siti"), serahkan=st.sampled_from([True, True, False]))
    def isi_pegawai(self, akun: str, serahkan: bool) -> None:
        harap = TUTUP.get(self.status, "") if akun == "siti" else "UMM-01"
        dasar = self._lembar("siti").hash_isian
        self.coba(harap, akun, bimbingan.simpan_pegawai, self.nomor, BAGIAN_SITI, dasar, serahkan=serahkan)
        if harap == "" and serahkan:
            self.status = S.BERJALAN

    @precondition(lambda self: self.nomor is not None)
    @rule(akun=sering("rudi"))
    def tandatangani(self, akun: str) -> None:
        harap = TUTUP.get(self.status, "PBN-15" if self.status is S.MENUNGGU_PEGAWAI else "")
        harap = harap if akun == "rudi" else "UMM-01"
        self.coba(harap, akun, bimbingan.tandatangani, self.nomor, BAGIAN_RUDI, self._lembar("rudi").hash)
        if harap == "":
            self.status = S.MENUNGGU_TANDA
            self.bekukan("rudi", "B.1.6", rekaman=self.nomor)

    @precondition(lambda self: self.nomor is not None and self.status not in TERBUKA)
    @rule(akun=sering("rudi"))
    def buka_kembali(self, akun: str) -> None:
        harap = TUTUP[self.status] if self.status is not S.MENUNGGU_TANDA else ""
        harap = harap if akun == "rudi" else "UMM-01"
        self.coba(harap, akun, bimbingan.buka_kembali, self.nomor, self._lembar("rudi").hash)
        if harap == "":
            self.status = S.BERJALAN
            del self.beku["rudi", "B.1.6", None, self.nomor]

    @precondition(lambda self: self.nomor is not None)
    @rule(akun=sering("siti"))
    def setujui(self, akun: str) -> None:
        harap = {**TUTUP, S.MENUNGGU_TANDA: ""}.get(self.status, "PBN-15")
        harap = harap if akun == "siti" else "UMM-01"
        self.coba(harap, akun, bimbingan.setujui, self.nomor, self._lembar("siti").hash)
        self.status = S.SELESAI if harap == "" else self.status

    @precondition(lambda self: self.nomor is not None)
    @rule(akun=AKUN)
    def batalkan(self, akun: str) -> None:
        harap = TUTUP.get(self.status, "") if akun == "rudi" else "UMM-01"
        self.coba(harap, akun, bimbingan.batalkan, self.nomor, self._lembar("rudi").hash)
        if harap == "":
            sebelum, self.status = self.status, S.DIBATALKAN
            self.coba("", "rudi", bimbingan.pulihkan, self.nomor)
            self.status = sebelum

    @precondition(lambda self: self.nomor is None)
    @rule()
    def sampai_selesai(self) -> None:
        """The usual way in one step, so that short sequences reach what follows."""
        self.buka("rudi")
        self.isi_pegawai("siti", True)
        self.tandatangani("rudi")
        self.setujui("siti")

    def _sesudah(self, akun: str, penulis: str, sudah: bool) -> str:
        if akun != penulis:
            return "UMM-01"
        return "PBN-21" if self.status is not S.SELESAI else "PBN-23" if sudah else ""

    @precondition(lambda self: self.nomor is not None)
    @rule(akun=sering("siti"))
    def umpan_bimbingan(self, akun: str) -> None:
        harap = self._sesudah(akun, "siti", self.umpan)
        self.coba(harap, akun, pasca_bimbingan.serahkan_umpan, self.nomor, JAWABAN)
        if harap == "":
            self.umpan = True
            self.bekukan("kadis", "B.1.8", rekaman=self.nomor)

    @precondition(lambda self: self.nomor is not None)
    @rule(akun=sering("rudi"))
    def nilai_kompetensi(self, akun: str) -> None:
        harap = self._sesudah(akun, "rudi", self.kompetensi)
        self.coba(harap, akun, pasca_bimbingan.tetapkan_kompetensi, self.nomor, nilai_kompetensi())
        if harap == "":
            self.kompetensi = True
            self.bekukan("rudi", "B.1.9", rekaman=self.nomor)

    @precondition(lambda self: self.nomor is not None)
    @rule(akun=AKUN)
    def baca_umpan(self, akun: str) -> None:
        """Only who wrote it, and the atasan to whom it was handed; never who coached."""
        boleh = akun == "siti" or (akun == "kadis" and self.umpan)
        self.coba("" if boleh else "UMM-01", akun, pasca_bimbingan.lembar_umpan, self.nomor)

    def periksa_model(self) -> None:
        if self.nomor is not None:
            assert self._lembar("siti").status is self.status


class AlurKonseling(AlurKantor):
    """One case of conduct of Siti; `langkah` counts its steps: reported, appointed, recorded, followed up."""

    def __init__(self, asal: Path, kunci: bytes) -> None:
        super().__init__(asal, kunci)
        self.kasus: UUID | None = None
        self.langkah = 0
        self.pelapor = self.konselor = ""
        self.independen = True

    @precondition(lambda self: self.kasus is None)
    @rule(akun=sering("kepala", "kadis"))
    def laporkan(self, akun: str) -> None:
        harap = "" if akun == self.penilai else "UMM-01"
        hasil = self.coba(harap, akun, konseling.laporkan, SITI, PERILAKU)
        if harap == "":
            self.kasus, self.langkah, self.pelapor = hasil[0], 1, akun
            self.bekukan("operator", "B.1.10", rekaman=self.kasus)

    @precondition(lambda self: self.kasus is not None)
    @rule(akun=sering(*PENGELOLA), jenis=st.sampled_from(JenisKonselor))
    def tetapkan(self, akun: str, jenis: JenisKonselor) -> None:
        harap = "UMM-01" if akun not in PENGELOLA else "" if self.langkah < 3 else "PBN-50"
        jadwal = datetime(2026, 11, 27, 14, 0, tzinfo=WIB)
        konselor = self.pelapor if jenis is JenisKonselor.PENILAI else "dewi"
        isian = IsianPenetapan(ORANG[konselor], jenis, jadwal, "Ruang konseling lantai 2", "Sampaikan tertutup.")
        self.coba(harap, akun, konseling.tetapkan, self.kasus, isian)
        if harap == "":
            self.langkah, self.konselor, self.independen = 2, konselor, jenis is JenisKonselor.INDEPENDEN

    @precondition(lambda self: self.kasus is not None)
    @rule(akun=sering("dewi", "kepala"))
    def rekam(self, akun: str) -> None:
        harap = "UMM-01" if akun != self.konselor else "" if self.langkah == 2 else "PBN-50"
        self.coba(harap, akun, konseling.rekam, self.kasus, "Jadwal jaga disesuaikan.")
        self.langkah = 3 if harap == "" else self.langkah

    @precondition(lambda self: self.kasus is not None)
    @rule(akun=sering(*PENGELOLA, "kadis"))
    def tindak_lanjuti(self, akun: str) -> None:
        boleh = akun in PENGELOLA or (akun == self.atasan and self.hasil_terbuka)
        harap = "UMM-01" if not boleh else "" if self.langkah == 3 else "PBN-50"
        self.coba(harap, akun, konseling.tindak_lanjuti, self.kasus, "Ditinjau Januari 2027.")
        self.langkah = 4 if harap == "" else self.langkah

    @property
    def atasan(self) -> str:
        """The penilai of who reported; nobody has an account above the kadis."""
        return "kadis" if self.pelapor == "kepala" else ""

    @property
    def hasil_terbuka(self) -> bool:
        """The konselor reports to the atasan too, unless he is independent (III.D.5.d)."""
        return self.langkah > 2 and not self.independen

    @precondition(lambda self: self.kasus is None)
    @rule(jenis=st.sampled_from(JenisKonselor))
    def sampai_direkam(self, jenis: JenisKonselor) -> None:
        """The usual way in one step, so that short sequences reach what is confidential."""
        self.laporkan(self.penilai)
        self.tetapkan("operator", jenis)
        self.rekam(self.konselor)

    def periksa_model(self) -> None:
        """R132: everybody outside the case is refused, Siti herself among them."""
        if self.kasus is None:
            return
        for akun in SEMUA:
            boleh = akun in (self.pelapor, *PENGELOLA) or akun == self.konselor
            konteks = self.kantor.sebagai(akun)
            if akun == self.atasan and self.hasil_terbuka:
                (satu,) = konseling.kasus_pegawai(konteks, SITI)
                terlihat = {s.catatan.langkah for s in satu.langkah}
                assert len(terlihat) == self.langkah - 2, "the result and what followed, neither report nor note"
                continue
            if not boleh:
                assert konseling.kasus_pegawai(konteks, SITI) == []
                continue
            (satu,) = konseling.kasus_pegawai(konteks, SITI)
            rahasia = akun == self.pelapor and self.independen and self.langkah > 2
            assert (len({s.catatan.langkah for s in satu.langkah}) == self.langkah) is not rahasia
        undangan = konseling.undangan(self.kantor.sebagai("siti"))
        assert len(undangan) == (self.langkah == 2), "she is told when and where, nothing else"


def test_no_role_coaches_signs_or_reads_what_is_not_his(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    siap = siapkan_kantor(_cetakan, tmp_path, penugasan)
    jalankan(lambda: AlurBimbingan(*siap), 6, 15)


def test_r132_no_role_enters_a_case_of_conduct_that_is_not_his(_cetakan: tuple[Path, bytes], tmp_path: Path) -> None:
    siap = siapkan_kantor(_cetakan, tmp_path, KantorUji.tetapkan_skp_siti)
    jalankan(lambda: AlurKonseling(*siap), 6, 12)


@pytest.mark.long
@pytest.mark.parametrize("kelas", [AlurBimbingan, AlurKonseling])
def test_many_coachings_and_cases_keep_the_law(
    _cetakan: tuple[Path, bytes], tmp_path: Path, kelas: type[AlurKantor]
) -> None:
    siap = siapkan_kantor(_cetakan, tmp_path, penugasan)
    jalankan(lambda: kelas(*siap), 30, 30)

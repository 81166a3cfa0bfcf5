"""Machines enrol each other through the window: a centre, a laptop that asks, the answer, new keys, revoking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.dialog_isian import DialogIsian
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sinkronisasi.induk import DialogEra, DialogGantiInduk, DialogPusat
from kinerja_desktop.gui.sinkronisasi.izin import DialogBeri, DialogCabut, DialogMinta, DialogPasang
from kinerja_desktop.gui.sinkronisasi.medan import PilihBanyak
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.gui.sinkronisasi.rincian import DialogRincian
from kinerja_desktop.services import perangkat, perangkat_daftar
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_daftar import PerangkatDikenal
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.services.terima_potongan import terima_semua
from kinerja_desktop.services.tukar import KeadaanTetangga
from tests.helpers.kantor import PUSKESMAS, SITI, Jam, KantorUji, salin
from tests.helpers.perangkat import SANDI, sandi_murah
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama, teks_terlihat

BARU = "kata sandi yang kedua"


@dataclass
class Meja:
    """Two computers side by side, a stick between them, and the person who works the dialogs."""

    pusat: Context
    laptop: Context
    pekerja: Pekerja
    qtbot: Any
    tongkat: Path
    halaman: dict[str, SinkronisasiPage] = field(default_factory=dict)

    def buka(self, nama: str) -> SinkronisasiPage:
        konteks = self.pusat if nama == "pusat" else self.laptop
        self.halaman[nama] = tampilkan(self.qtbot, SinkronisasiPage(konteks, self.pekerja, daftar=tuple))
        self.tenang()
        return self.halaman[nama]

    def tenang(self) -> None:
        for _ in range(4):
            selesai(self.qtbot, self.pekerja)

    def ketik(self, medan: Any, teks: str | Path) -> None:
        """Replace what stands in a field."""
        medan.setFocus()
        medan.selectAll()
        self.qtbot.keyClicks(medan, str(teks))

    def tekan(self, satu: DialogIsian, kata: str) -> None:
        klik(self.qtbot, satu, kata)
        selesai(self.qtbot, self.pekerja)

    def pilih(self, medan: PilihBanyak, kata: str) -> None:
        self.ketik(medan.medan, kata)
        cocok = kata.casefold().split()
        self.qtbot.waitUntil(
            lambda: any(all(k in nama.casefold() for k in cocok) for _, nama in medan.medan.calon()[:1])
        )
        medan.medan.pilih(0)
        selesai(self.qtbot, self.pekerja)
        nama = medan.keping.findChildren(QAbstractButton)
        assert nama and all(satu.isVisible() and satu.width() > 60 for satu in nama if satu.isVisibleTo(medan.keping))

    def simpan(self, satu: DialogIsian) -> bool:
        """Press the button of the dialog."""
        assert tanpa_nama(satu) == []
        self.tekan(satu, satu.tombol_simpan.text())
        return bool(satu.result())

    def berkas(self, akhiran: str) -> Path:
        """The newest file of enrolment on the stick."""
        return max(self.tongkat.glob(f"*{akhiran}"), key=lambda satu: satu.stat().st_mtime_ns)

    # the dialogs, as somebody fills them in

    def dirikan(self) -> None:
        def isi(satu: DialogPusat) -> bool:
            satu.show()
            self.ketik(satu.folder.jalur, self.tongkat / "induk")
            for medan in (satu.sandi, satu.ulang):
                self.ketik(medan, SANDI)
            return self.simpan(satu)

        (self.tongkat / "induk").mkdir()
        dialog.siapkan(isi, True)
        klik(self.qtbot, self.halaman["pusat"], "Jadikan pusat…")
        self.tenang()

    def minta(self) -> str:
        def isi(satu: DialogMinta) -> bool:
            satu.show()
            self.ketik(satu.nama, "Laptop KIA")
            self.ketik(satu.folder.jalur, self.tongkat)
            return self.simpan(satu)

        dialog.siapkan(isi, True)
        klik(self.qtbot, self.halaman["laptop"], "Minta izin…")
        self.tenang()
        return self.halaman["laptop"].belum.kode.text()

    def beri(self, isi: Callable[[DialogBeri], bool]) -> str:
        """Answer the newest request; return the code to read out."""
        kode: list[str] = []

        def jawab(satu: DialogBeri) -> bool:
            satu.show()
            self.ketik(satu.folder.jalur, self.tongkat)
            ya = isi(satu)
            if ya:
                kode.append(satu.hasil[0].kode)
            return ya

        dialog.siapkan([self.berkas(".knj-permintaan")], jawab, True)
        klik(self.qtbot, self.halaman["pusat"], "Daftarkan perangkat…")
        self.tenang()
        return kode[0]

    def pasang(self, kode: str, buka: Callable[[], None]) -> None:
        def isi(satu: DialogPasang) -> bool:
            satu.show()
            self.ketik(satu.berkas.jalur, self.berkas(".knj-izin"))
            self.ketik(satu.kode, kode)
            return self.simpan(satu)

        dialog.siapkan(isi)
        buka()
        self.tenang()

    def daftarkan(self) -> None:
        """The whole ceremony for a laptop of Siti."""

        def isi(satu: DialogBeri) -> bool:
            self.ketik(satu.kode, kode)
            self.pilih(satu.orang, "Siti")
            return self.simpan(satu)

        self.buka("pusat")
        self.buka("laptop")
        self.dirikan()
        kode = self.minta()
        dibaca = self.beri(isi)
        self.pasang(dibaca, lambda: klik(self.qtbot, self.halaman["laptop"], "Pasang izin…"))

    def laptop_di_pusat(self) -> PerangkatDikenal:
        return next(p for p in perangkat_daftar.daftar(self.pusat) if p.peran is PeranPerangkat.PEGAWAI)


def tukar(dari: Context, ke: Context, folder: Path) -> HasilTerima:
    """One bundle from a machine to another."""
    tujuan = simpanan.mesin(ke)
    berkas = kirim(dari, simpanan.mesin(dari), tujuan.identitas.device, folder).berkas
    return terima_semua(ke, tujuan, [berkas])[0]


@pytest.fixture
def meja(
    kantor: KantorUji, _cetakan: tuple[Path, bytes], tmp_path: Path, pekerja: Pekerja, qtbot: Any
) -> Iterator[Meja]:
    jam = Jam()
    lain = salin(_cetakan[0], tmp_path / "laptop", _cetakan[1], jam)
    tongkat = tmp_path / "flashdisk"
    tongkat.mkdir()
    with sandi_murah():
        yield Meja(kantor.sebagai("operator"), lain.konteks("operator"), pekerja, qtbot, tongkat)
    pekerja.tuntaskan()
    lain.tutup()


def test_an_office_becomes_the_centre_and_enrols_a_laptop(meja: Meja) -> None:
    meja.daftarkan()
    pusat, laptop = meja.halaman["pusat"], meja.halaman["laptop"]
    assert {p.name for p in (meja.tongkat / "induk").iterdir()} == {
        "kunci-induk.kunci",
        "kunci-induk-serep.kunci",
        "kunci-pemulihan-paket.txt",
        "kunci-pemulihan-paket.pdf",
    }
    assert "Komputer ini sekarang Laptop KIA, dengan izin dari BKPSDM" in laptop.bilah_pesan.teks()
    assert laptop.remah == "Laptop KIA ⇄ BKPSDM" and perangkat.keadaan(meja.laptop).terdaftar
    dikenal = meja.laptop_di_pusat()
    assert dikenal.lingkup.pegawai == {SITI} and dikenal.nama == "Laptop KIA"
    assert [t.nama for t in pusat.perangkat.model.semua()] == ["Laptop KIA"]
    assert tanpa_nama(pusat) == [] and tanpa_nama(laptop) == []


def test_a_centre_is_not_made_by_half(meja: Meja) -> None:
    pusat = meja.buka("pusat")

    def isi(satu: DialogPusat) -> bool:
        satu.show()
        meja.ketik(satu.sandi, SANDI)
        meja.tekan(satu, "Jadikan pusat")
        assert "Folder kunci induk masih kosong" in satu.masalah.text()
        meja.ketik(satu.folder.jalur, meja.pusat.folder)
        meja.tekan(satu, "Jadikan pusat")
        assert "tidak sama" in satu.masalah.text() and satu.sandi.text() == SANDI, "what was typed stays"
        meja.ketik(satu.ulang, SANDI)
        meja.tekan(satu, "Jadikan pusat")
        assert "folder kantor" in satu.masalah.text() and satu.tombol_simpan.isEnabled()
        klik(meja.qtbot, satu, "Batal")
        return bool(satu.result())

    dialog.siapkan(isi)
    klik(meja.qtbot, pusat, "Jadikan pusat…")
    meja.tenang()
    assert not perangkat.keadaan(meja.pusat).terdaftar and pusat.belum.isVisible()
    assert list(meja.pusat.folder.glob("kunci-induk*")) == []


def test_wrong_codes_and_a_cancelled_answer_change_nothing(meja: Meja) -> None:
    meja.buka("pusat")
    laptop = meja.buka("laptop")
    meja.dirikan()
    kode = meja.minta()
    assert "menunggu jawaban" in laptop.belum.judul_keadaan.text()
    assert laptop.belum.tombol_pasang.property("varian") == "primary", "what comes next stands out"
    assert laptop.belum.tombol_minta.property("varian") == "plain"
    sebelum = meja.pusat.store.meta("kepercayaan")

    def batal(satu: DialogBeri) -> bool:
        satu.show()
        satu.reject()
        return False

    dialog.siapkan([meja.berkas(".knj-permintaan")], batal)
    klik(meja.qtbot, meja.halaman["pusat"], "Daftarkan perangkat…")
    meja.tenang()

    def isi(satu: DialogBeri) -> bool:
        meja.ketik(satu.kode, "AAAA-AAAA")
        meja.tekan(satu, "Beri izin")
        assert "belum ada unit kerja atau pegawai" in satu.masalah.text()
        for kata in ("Rudi", "Siti"):
            meja.pilih(satu.orang, kata)
        klik(meja.qtbot, satu, next(b for b in daftar_tombol(satu) if "Rudi" in b))
        meja.tekan(satu, "Beri izin")
        assert satu.masalah.isVisible() and "ode" in satu.masalah.text()
        assert meja.pusat.store.meta("kepercayaan") == sebelum and not list(meja.tongkat.glob("*.knj-izin"))
        meja.ketik(satu.kode, kode.lower().replace("-", " "))
        return meja.simpan(satu)

    dibaca = meja.beri(isi)

    def salah(satu: DialogPasang) -> bool:
        satu.show()
        meja.tekan(satu, "Pasang")
        assert "Berkas izin masih kosong" in satu.masalah.text()
        dialog.siapkan([meja.berkas(".knj-izin")])
        klik(meja.qtbot, satu, "Pilih…")
        meja.ketik(satu.kode, kode)
        meja.tekan(satu, "Pasang")
        assert satu.masalah.isVisible() and not satu.result()
        assert satu.kode.property("galat") and satu.kode.hasFocus() and satu.kode.selectedText() == kode
        meja.qtbot.keyClicks(satu.kode, "A")
        assert not satu.kode.property("galat") and satu.kode.text() == "A", "it is typed anew"
        return False

    dialog.siapkan(salah)
    klik(meja.qtbot, laptop, "Pasang izin…")
    meja.tenang()
    assert laptop.belum.kode.text() == kode, "the request still waits"
    meja.pasang(dibaca, lambda: klik(meja.qtbot, laptop, "Pasang izin…"))
    assert perangkat.keadaan(meja.laptop).terdaftar
    assert meja.laptop_di_pusat().lingkup.pegawai == {SITI}, "Rudi was taken out again"


def test_the_request_that_waits_is_written_once_more_with_the_same_code(meja: Meja) -> None:
    """The stick was lost: another request would have another code, and other keys."""
    laptop = meja.buka("laptop")
    assert not laptop.belum.tombol_lagi.isVisibleTo(laptop)
    kode = meja.minta()
    (asal,) = meja.tongkat.glob("*.knj-permintaan")
    isi = asal.read_bytes()
    dialog.siapkan(meja.tongkat)
    klik(meja.qtbot, laptop, "Simpan berkas permintaan lagi…")
    meja.tenang()
    (lagi,) = set(meja.tongkat.glob("*.knj-permintaan")) - {asal}
    assert lagi.read_bytes() == isi and asal.read_bytes() == isi and str(lagi) in laptop.bilah_pesan.teks()
    assert laptop.belum.kode.text() == kode
    with pytest.raises(UserError) as galat:
        perangkat.permintaan_menunggu(replace(meja.laptop, akun=replace(meja.laptop.akun, peran=Peran.PEGAWAI)))
    assert galat.value.kode == "UMM-01"


def test_the_giver_decides_role_and_units(meja: Meja) -> None:
    meja.buka("pusat")
    meja.buka("laptop")
    meja.dirikan()
    kode = meja.minta()

    def isi(satu: DialogBeri) -> bool:
        assert satu.orang.isVisible() and not satu.unit.isVisible()
        meja.qtbot.keyClick(satu.peran, Qt.Key.Key_Home)
        assert satu.unit.isVisible() and not satu.orang.isVisible()
        assert satu.unit.nomor() == {PUSKESMAS}, "the unit that the machine named"
        klik(meja.qtbot, satu, "Keluarkan Puskesmas Kartini")
        assert satu.unit.nomor() == frozenset()
        meja.pilih(satu.unit, "kartini pusk")
        meja.ketik(satu.kode, kode)
        return meja.simpan(satu)

    meja.beri(isi)
    (diberi,) = (p for p in perangkat_daftar.daftar(meja.pusat) if not p.sendiri)
    assert diberi.peran is PeranPerangkat.OPD and diberi.lingkup.unit == {PUSKESMAS}


def test_a_renewal_is_answered_without_code_and_the_old_key_is_revoked(meja: Meja) -> None:
    meja.daftarkan()
    laptop, lama = meja.halaman["laptop"], meja.laptop_di_pusat()
    dialog.siapkan(meja.tongkat)
    laptop.perangkat.kunci.perbarui()
    meja.tenang()
    assert "Kunci lama tetap dipakai" in laptop.bilah_pesan.teks()

    def isi(satu: DialogBeri) -> bool:
        assert not satu.kode.isVisible() and not satu.orang.isVisible() and not satu.unit.isVisible()
        satu.ganti.click()
        assert satu.orang.isVisible()
        satu.ganti.click()
        return meja.simpan(satu)

    assert meja.beri(isi) == ""
    kini = meja.laptop_di_pusat()
    assert (kini.generasi, kini.lingkup, kini.peran) == (lama.generasi + 1, lama.lingkup, lama.peran)
    assert [a.text() for a in laptop.perangkat.kunci.menu().actions() if a.text()] == [
        "Perbarui kunci…",
        "Daftar ulang komputer ini…",
        "Pasang izin…",
        "Rincian komputer ini…",
    ]
    meja.pasang("", laptop.perangkat.kunci.pasang)
    assert "Kunci baru terpasang" in laptop.bilah_pesan.teks()

    def cabut(satu: DialogCabut) -> bool:
        tombol = satu.tombol_simpan
        assert (tombol.text(), tombol.property("varian"), tombol.shortcut().isEmpty()) == ("Cabut izin", "bad", True)
        satu.show()
        meja.ketik(satu.alasan, "kunci diperbarui")
        klik(meja.qtbot, satu, "Hanya kunci lamanya, sesudah kunci diperbarui")
        return meja.simpan(satu)

    dialog.siapkan(cabut)
    klik(meja.qtbot, meja.halaman["pusat"], "Cabut izin…")
    meja.tenang()
    assert meja.laptop_di_pusat().berlaku, "only what the new key replaced"
    assert "Kunci lama Laptop KIA dicabut" in meja.halaman["pusat"].bilah_pesan.teks()


def test_a_revoked_laptop_learns_of_it_from_a_bundle(meja: Meja) -> None:
    meja.daftarkan()
    pusat, laptop = meja.halaman["pusat"], meja.halaman["laptop"]

    def batal(satu: DialogCabut) -> bool:
        satu.show()
        meja.tekan(satu, "Cabut izin")
        assert satu.masalah.isVisible() and not satu.hanya_lama.isVisible(), "there is no older key"
        klik(meja.qtbot, satu, "Batal")
        return bool(satu.result())

    def cabut(satu: DialogCabut) -> bool:
        satu.show()
        meja.ketik(satu.alasan, "laptop hilang")
        return meja.simpan(satu)

    dialog.siapkan(batal)
    klik(meja.qtbot, pusat, "Cabut izin…")
    meja.tenang()
    assert meja.laptop_di_pusat().berlaku
    dialog.siapkan(cabut)
    klik(meja.qtbot, pusat, "Cabut izin…")
    meja.tenang()
    (tetangga,) = pusat.perangkat.model.semua()
    assert tetangga.keadaan is KeadaanTetangga.DICABUT and not pusat.perangkat.tombol_cabut.isEnabled()
    nomor = simpanan.mesin(meja.laptop).identitas.device
    with pytest.raises(UserError, match="PKT-41"):
        kirim(meja.pusat, simpanan.mesin(meja.pusat), nomor, meja.tongkat)
    with mock.patch.object(Mesin, "kenal", lambda ini, satu: ini.percaya.known[satu][0][-1].certificate):
        berkas = kirim(meja.pusat, simpanan.mesin(meja.pusat), nomor, meja.tongkat).berkas
    dialog.siapkan(True)
    laptop.jalan.terima([berkas])
    meja.qtbot.waitUntil(laptop.belum.isVisible)
    meja.tenang()
    assert laptop.belum.judul_keadaan.text() == "Izin komputer ini dicabut"
    assert "Alasan dari pusat: laptop hilang. Pekerjaan Anda tetap ada" in laptop.belum.penjelasan.text()
    assert laptop.belum.tombol_minta.isEnabled(), "it may ask again"


def test_a_laptop_that_was_found_again_and_does_not_know_that_it_was_revoked_is_enrolled_again(meja: Meja) -> None:
    meja.daftarkan()
    laptop, lama = meja.halaman["laptop"], meja.laptop_di_pusat()
    for dari, ke in ((meja.pusat, meja.laptop), (meja.laptop, meja.pusat)) * 2:
        tukar(dari, ke, meja.tongkat)
    perangkat_daftar.cabut(meja.pusat, lama.perangkat, "laptop hilang")
    assert perangkat.keadaan(meja.laptop).terdaftar, "no bundle tells it"

    def minta(satu: DialogMinta) -> bool:
        satu.show()
        assert "izin yang lama tetap dipakai" in " ".join(teks_terlihat(satu))
        assert (satu.nama.text(), satu.peran.currentData()) == ("Laptop KIA", PeranPerangkat.PEGAWAI)
        meja.ketik(satu.folder.jalur, meja.tongkat)
        return meja.simpan(satu)

    dialog.siapkan(minta, True)
    laptop.perangkat.kunci.daftar_ulang()
    meja.tenang()
    kini = perangkat.keadaan(meja.laptop)
    assert (kini.terdaftar, kini.perangkat, kini.menunggu) == (True, lama.perangkat, True)

    def rincian(satu: DialogRincian) -> bool:
        assert kini.kode in teks_terlihat(satu), "it can be read again"
        assert not any(teks.endswith("-") for teks in teks_terlihat(satu))
        return True

    dialog.siapkan(rincian)
    laptop.perangkat.kunci.rincian()
    meja.tenang()

    def isi(satu: DialogBeri) -> bool:
        meja.ketik(satu.kode, kini.kode or "")
        meja.pilih(satu.orang, "Siti")
        return meja.simpan(satu)

    meja.pasang(meja.beri(isi), laptop.perangkat.kunci.pasang)
    baru = simpanan.mesin(meja.laptop)
    assert baru.identitas.device != lama.perangkat.bytes
    berlaku = [p for p in perangkat_daftar.daftar(meja.pusat) if p.berlaku and p.peran is PeranPerangkat.PEGAWAI]
    assert [p.perangkat.bytes for p in berlaku] == [baru.identitas.device]
    assert simpanan.mesin(meja.pusat).kenal(baru.identitas.device).name == "Laptop KIA"
    for dari, ke in ((meja.laptop, meja.pusat), (meja.pusat, meja.laptop)) * 2:
        hasil = tukar(dari, ke, meja.tongkat)
        assert hasil.nasib is Nasib.DITERIMA and not hasil.pulih, "nobody takes it for a restored one"


def test_roots_and_the_recovery_key_are_replaced_at_the_centre(meja: Meja) -> None:
    meja.daftarkan()
    pusat = meja.halaman["pusat"]
    assert "Kunci kantor…" in daftar_tombol(pusat) and "Kunci komputer…" in daftar_tombol(meja.halaman["laptop"])
    assert [a.text() for a in pusat.perangkat.kunci.menu().actions() if a.text()] == [
        "Ganti kunci induk…",
        "Kunci pemulihan paket…",
        "Buka era baru…",
        "Rincian komputer ini…",
    ]
    lama, baru = meja.tongkat / "induk", meja.tongkat / "baru"
    sidik = perangkat.keadaan(meja.pusat).sidik_akar

    def isi(satu: DialogGantiInduk) -> bool:
        satu.show()
        meja.ketik(satu.folder_lama.jalur, lama)
        meja.tekan(satu, "Ganti kunci induk")
        assert "Kunci baru masih kosong" in satu.masalah.text()
        meja.ketik(satu.folder_baru.jalur, baru)
        for medan in (satu.sandi_baru, satu.ulang):
            meja.ketik(medan, BARU)
        meja.ketik(satu.sandi_lama, "bukan sandinya")
        meja.tekan(satu, "Ganti kunci induk")
        assert satu.masalah.isVisible() and not list(baru.iterdir())
        meja.ketik(satu.sandi_lama, SANDI)
        return meja.simpan(satu)

    baru.mkdir()
    dialog.siapkan(isi, True)
    pusat.perangkat.kunci.ganti_induk()
    meja.tenang()
    assert sorted(p.name for p in baru.iterdir()) == ["kunci-induk-serep.kunci", "kunci-induk.kunci"]
    assert perangkat.keadaan(meja.pusat).sidik_akar != sidik and meja.laptop_di_pusat().berlaku

    def pemulihan(satu: DialogGantiInduk) -> bool:
        satu.show()
        assert not satu.bocor.isVisible() and not satu.pemulihan.isVisible()
        meja.ketik(satu.folder_lama.jalur, baru)
        meja.ketik(satu.sandi_lama, BARU)
        meja.ketik(satu.folder_baru.jalur, lama.parent / "ketiga")
        for medan in (satu.sandi_baru, satu.ulang):
            meja.ketik(medan, BARU)
        return meja.simpan(satu)

    (lama.parent / "ketiga").mkdir()
    dialog.siapkan(pemulihan, True)
    pusat.perangkat.kunci.buat_pemulihan()
    meja.tenang()
    assert {"kunci-pemulihan-paket.txt", "kunci-pemulihan-paket.pdf"} <= {
        p.name for p in (lama.parent / "ketiga").iterdir()
    }

    def era(satu: DialogEra) -> bool:
        satu.show()
        meja.ketik(satu.folder.jalur, lama)
        meja.ketik(satu.sandi, SANDI)
        meja.tekan(satu, "Buka era baru")
        assert satu.masalah.isVisible(), "keys that were replaced open nothing"
        meja.ketik(satu.folder.jalur, lama.parent / "ketiga")
        meja.ketik(satu.sandi, BARU)
        return meja.simpan(satu)

    dialog.siapkan(era)
    pusat.perangkat.kunci.buka_era()
    meja.tenang()
    assert "Era 1 dibuka" in pusat.bilah_pesan.teks()


def test_after_a_leak_every_machine_enrols_again(meja: Meja) -> None:
    meja.daftarkan()
    baru = meja.tongkat / "baru"
    baru.mkdir()

    def isi(satu: DialogGantiInduk) -> bool:
        satu.show()
        klik(meja.qtbot, satu, "Kunci lama bocor atau dicuri: semua komputer didaftarkan lagi")
        meja.ketik(satu.folder_lama.jalur, meja.tongkat / "induk")
        meja.ketik(satu.sandi_lama, SANDI)
        meja.ketik(satu.folder_baru.jalur, baru)
        for medan in (satu.sandi_baru, satu.ulang):
            meja.ketik(medan, BARU)
        return meja.simpan(satu)

    dialog.siapkan(isi, True)
    meja.halaman["pusat"].perangkat.kunci.ganti_induk()
    meja.tenang()
    assert not meja.laptop_di_pusat().berlaku


def test_details_of_a_machine_and_the_fingerprint_are_the_same_on_both(meja: Meja) -> None:
    meja.daftarkan()
    terlihat: list[list[str]] = []

    def baca(satu: DialogRincian) -> bool:
        satu.show()
        terlihat.append(teks_terlihat(satu))
        klik(meja.qtbot, satu, "Tutup")
        return bool(satu.result())

    dialog.siapkan(baca, baca)
    klik(meja.qtbot, meja.halaman["pusat"], "Lihat rincian…")
    meja.tenang()
    meja.halaman["laptop"].perangkat.kunci.rincian()
    meja.tenang()
    di_pusat, di_laptop = terlihat
    assert "Laptop KIA" in di_pusat and any("Siti" in teks for teks in di_pusat) and "BKPSDM" in di_pusat
    sidik = perangkat.keadaan(meja.pusat).sidik_akar
    assert sidik in di_pusat and sidik in di_laptop
    assert any("komputer ini" in teks for teks in di_laptop)
    assert str(perangkat.keadaan(meja.laptop).perangkat) in di_pusat


def test_a_centre_that_lost_its_keys_is_certified_again_by_the_roots_on_the_stick(meja: Meja) -> None:
    pusat = meja.buka("pusat")
    meja.dirikan()
    (meja.pusat.folder / "perangkat.kunci").unlink()
    pusat.segarkan()
    meja.tenang()

    def isi(satu: DialogPusat) -> bool:
        satu.show()
        assert "sudah mempunyai kunci induk" in " ".join(teks_terlihat(satu)) and satu.ulang is satu.sandi
        meja.ketik(satu.folder.jalur, meja.tongkat / "induk")
        meja.ketik(satu.sandi, SANDI)
        return meja.simpan(satu)

    dialog.siapkan(isi, True)
    klik(meja.qtbot, pusat, "Jadikan pusat…")
    meja.tenang()
    assert perangkat.keadaan(meja.pusat).terdaftar and len(list((meja.tongkat / "induk").iterdir())) == 4


@pytest.mark.parametrize("bawahan", [0, 14])
def test_who_revokes_an_office_sees_before_how_many_computers_end_with_it(meja: Meja, bawahan: int) -> None:
    meja.daftarkan()
    with mock.patch.object(perangkat_daftar, "di_bawahnya", lambda *_: ("Laptop",) * bawahan):

        def batal(satu: DialogCabut) -> bool:
            satu.show()
            assert ("Izin 14 komputer yang didaftarkannya ikut berakhir" in " ".join(teks_terlihat(satu))) == bool(
                bawahan
            )
            return False

        dialog.siapkan(batal)
        klik(meja.qtbot, meja.halaman["pusat"], "Cabut izin…")
        meja.tenang()

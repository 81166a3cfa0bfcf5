"""Exchange on the page: pages load while a share hangs, each step can be stopped, and what is told is true."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja
from kinerja_desktop.gui.sinkronisasi.kirim import DialogKirim
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.services import (
    ambil_paket,
    folder_bersama,
    kirim_paket,
    media,
    media_tulis,
    terima_paket,
    tukar,
    tukar_terima,
)
from kinerja_desktop.services.folder_bersama import FolderBersama
from kinerja_desktop.services.tukar import JenisRiwayat
from kinerja_desktop.store import skema
from kinerja_desktop.store.daun import daun
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.sync import delivery
from tests.helpers.pertukaran import Jaringan, laporan, simpan
from tests.helpers.qt import klik, selesai

DIBUAT, DIKIRIM = JenisRiwayat.DIBUAT, JenisRiwayat.DIKIRIM
Buka = Callable[[str], SinkronisasiPage]


class Pintu:
    """A call that hangs until it is let through; `sampai` is set when it is reached."""

    def __init__(self, asli: Callable[..., Any], kalau: Callable[..., bool] = lambda *_: True) -> None:
        self.asli, self.kalau = asli, kalau
        self.sampai, self.lepas = threading.Event(), threading.Event()

    def __call__(self, *args: Any, **lain: Any) -> Any:
        if self.kalau(*args):
            self.sampai.set()
            assert self.lepas.wait(60)
        return self.asli(*args, **lain)


@pytest.fixture
def pasang(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Pintu]]:
    """Put a door before a function of a module; all are open when the test ends."""
    semua: list[Pintu] = []

    def _pasang(modul: Any, nama: str, kalau: Callable[..., bool] = lambda *_: True) -> Pintu:
        pintu = Pintu(getattr(modul, nama), kalau)
        semua.append(pintu)
        monkeypatch.setattr(modul, nama, pintu)
        return pintu

    yield _pasang
    for pintu in semua:
        pintu.lepas.set()


@pytest.fixture
def stik(tmp_path: Path) -> Path:
    folder = tmp_path / "tongkat"
    folder.mkdir()
    return folder


@pytest.fixture
def siti(jaringan: Jaringan, buka: Buka) -> SinkronisasiPage:
    """The page of a laptop that has something to send and never sent anything."""
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1), laporan(2))
    return buka("siti")


def tenang(qtbot: Any, pekerja: Pekerja) -> None:
    """A run goes on with other calls, and ends with a load, which starts others."""
    for _ in range(6):
        selesai(qtbot, pekerja)


def kirim(halaman: SinkronisasiPage, qtbot: Any, stik: Path, semua: bool = False) -> None:
    """Order a bundle as a person does."""

    def pilih(satu: DialogKirim) -> bool:
        satu.show()
        for n in range(satu.model.rowCount() if semua else 0):
            satu.model.setel_centang(n, True)
        satu.tombol_buat.click()
        return bool(satu.result())

    dialog.siapkan(pilih, stik)
    klik(qtbot, halaman, "Buat paket…")


def sampai(qtbot: Any, pintu: Pintu) -> None:
    qtbot.waitUntil(pintu.sampai.is_set)


def keluar(jaringan: Jaringan, nama: str = "siti") -> list[str]:
    return [p.name for p in (jaringan[nama].konteks.folder / "paket" / "keluar").iterdir()]


def keadaan_keluar(halaman: SinkronisasiPage) -> list[str]:
    """What the history says of the bundles made here, the newest first."""
    model = halaman.riwayat.model
    return [model.index(n, 2).data() for n, b in enumerate(model.semua()) if b.jenis in (DIBUAT, DIKIRIM)]


def test_pages_load_while_a_shared_folder_hangs_and_the_copy_can_be_cancelled(
    siti: SinkronisasiPage, jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, stik: Path, pasang: Callable[..., Pintu]
) -> None:
    pintu = pasang(delivery, "_flush")
    kirim(siti, qtbot, stik)
    sampai(qtbot, pintu)
    dimuat: list[int] = []
    konteks = jaringan["siti"].konteks
    pekerja.jalankan(siti, lambda: tukar.mesin_bertukar(konteks), selesai=lambda _: dimuat.append(1))
    pekerja.jalankan(siti, lambda: konteks.store.atur_meta("uji", "ketikan"), selesai=lambda _: dimuat.append(2))
    qtbot.waitUntil(lambda: dimuat == [1, 2])
    assert siti.jalan.laju.berjalan and "menyalin" in siti.jalan.laju.teks.text()
    klik(qtbot, siti, "Batalkan")
    assert siti.jalan.laju.teks.text() == "Membatalkan…"
    pintu.lepas.set()
    tenang(qtbot, pekerja)
    teks = siti.bilah_pesan.teks()
    assert "Dibatalkan" in teks and "tersimpan di komputer ini" in teks and str(stik) in teks
    assert list(stik.iterdir()) == [] and len(keluar(jaringan)) == 1
    assert not siti.jalan.laju.isVisibleTo(siti)
    assert keadaan_keluar(siti) == ["Belum disalin"]
    kirim(siti, qtbot, stik)
    tenang(qtbot, pekerja)
    assert "Paket tersimpan" in siti.bilah_pesan.teks() and len(list(stik.iterdir())) == 1
    assert sorted(keadaan_keluar(siti)) == ["Belum disalin", "Dikirim"]


def test_cancelled_while_it_is_made_nothing_was_sent_and_the_history_says_so(
    siti: SinkronisasiPage, jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, stik: Path, pasang: Callable[..., Pintu]
) -> None:
    sebelum = len(siti.riwayat.model.semua())
    pintu = pasang(kirim_paket, "write_bundle")
    kirim(siti, qtbot, stik)
    sampai(qtbot, pintu)
    klik(qtbot, siti, "Batalkan")
    pintu.lepas.set()
    tenang(qtbot, pekerja)
    assert "Dibatalkan" in siti.bilah_pesan.teks() and "tidak ada yang dikirim" in siti.bilah_pesan.teks()
    assert list(stik.iterdir()) == keluar(jaringan) == []
    assert len(siti.riwayat.model.semua()) == sebelum and "2 perubahan" in siti.teks_kirim.text()


def test_what_was_whole_on_the_stick_when_it_was_cancelled_is_told_as_sent(
    siti: SinkronisasiPage, pekerja: Pekerja, qtbot: Any, stik: Path, pasang: Callable[..., Pintu]
) -> None:
    pintu = pasang(media_tulis, "kuras")
    kirim(siti, qtbot, stik)
    sampai(qtbot, pintu)
    klik(qtbot, siti, "Batalkan")
    pintu.lepas.set()
    tenang(qtbot, pekerja)
    assert "Paket tersimpan" in siti.bilah_pesan.teks() and "Dibatalkan" not in siti.bilah_pesan.teks()
    assert len(list(stik.iterdir())) == 1


def test_cancelled_when_the_bundle_was_just_whole_it_is_not_copied_and_told_to_be_here(
    siti: SinkronisasiPage, jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, stik: Path, pasang: Callable[..., Pintu]
) -> None:
    pintu = pasang(delivery, "_flush_folder", lambda folder: folder != stik)
    kirim(siti, qtbot, stik)
    sampai(qtbot, pintu)
    klik(qtbot, siti, "Batalkan")
    pintu.lepas.set()
    tenang(qtbot, pekerja)
    assert "Dibatalkan" in siti.bilah_pesan.teks() and "tersimpan di komputer ini" in siti.bilah_pesan.teks()
    assert list(stik.iterdir()) == [] and len(keluar(jaringan)) == 1


@pytest.mark.parametrize("saat", ["salin", "buat"])
def test_of_several_what_lies_on_the_stick_is_counted_when_the_rest_is_cancelled(
    jaringan: Jaringan,
    buka: Buka,
    pekerja: Pekerja,
    qtbot: Any,
    stik: Path,
    pasang: Callable[..., Pintu],
    saat: str,
) -> None:
    pusat = buka("pusat")
    if saat == "salin":
        pintu = pasang(delivery, "_flush", lambda _: len(keluar(jaringan, "pusat")) == 2)
    else:
        pintu = pasang(kirim_paket, "write_bundle", lambda *_: len(keluar(jaringan, "pusat")) == 1)
    kirim(pusat, qtbot, stik, semua=True)
    sampai(qtbot, pintu)
    assert "paket 2 dari 2" in pusat.jalan.laju.teks.text() or saat == "buat"
    klik(qtbot, pusat, "Batalkan")
    pintu.lepas.set()
    tenang(qtbot, pekerja)
    teks = pusat.bilah_pesan.teks()
    assert "1 dari 2 paket sudah ditulis" in teks and "cabut" in teks
    assert ("tersimpan di komputer ini" if saat == "salin" else "Yang lain tidak dibuat") in teks
    assert len(list(stik.iterdir())) == 1


def test_all_of_several_are_told_when_the_last_was_whole(
    jaringan: Jaringan, buka: Buka, pekerja: Pekerja, qtbot: Any, stik: Path
) -> None:
    pusat = buka("pusat")
    kirim(pusat, qtbot, stik, semua=True)
    tenang(qtbot, pekerja)
    assert "2 paket ditulis" in pusat.bilah_pesan.teks() and len(list(stik.iterdir())) == 2


def test_a_medium_that_refuses_is_told_and_ends_the_run(
    siti: SinkronisasiPage, jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, stik: Path, monkeypatch: Any
) -> None:
    def besar(_: object) -> int:
        raise OSError(27, "EFBIG")

    monkeypatch.setattr(delivery, "_flush", besar)
    kirim(siti, qtbot, stik)
    tenang(qtbot, pekerja)
    assert "terlalu besar untuk media ini" in siti.bilah_pesan.teks() and "10 MB" in siti.bilah_pesan.teks()
    assert not siti.jalan.laju.berjalan and len(keluar(jaringan)) == 1


@pytest.fixture
def opd(jaringan: Jaringan, buka: Buka) -> SinkronisasiPage:
    """The page of a workstation to which a bundle comes."""
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    return buka("opd")


def ambilan(jaringan: Jaringan) -> list[Path]:
    return list((jaringan["opd"].konteks.folder / "paket" / "ambilan").rglob("*"))


def test_pages_load_while_a_share_hangs_that_a_bundle_is_read_from_and_it_can_be_cancelled(
    opd: SinkronisasiPage, jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, stik: Path, pasang: Callable[..., Pintu]
) -> None:
    berkas = jaringan["siti"].kirim(jaringan["opd"], stik).berkas
    pintu = pasang(delivery, "_fill")
    opd.jalan.terima([berkas])
    sampai(qtbot, pintu)
    konteks, dimuat = jaringan["opd"].konteks, []
    pekerja.jalankan(opd, lambda: tukar.mesin_bertukar(konteks), selesai=lambda _: dimuat.append(1))
    qtbot.waitUntil(lambda: dimuat == [1])
    assert "menyalin ke komputer ini" in opd.jalan.laju.teks.text()
    klik(qtbot, opd, "Batalkan")
    pintu.lepas.set()
    tenang(qtbot, pekerja)
    assert "Pemeriksaan dibatalkan" in opd.bilah_pesan.teks() and not opd.jalan.laju.isVisibleTo(opd)
    assert ambilan(jaringan) == [] and berkas.exists()


def test_a_folder_of_many_that_is_cancelled_while_it_is_copied_was_not_only_looked_at(
    opd: SinkronisasiPage,
    jaringan: Jaringan,
    pekerja: Pekerja,
    qtbot: Any,
    stik: Path,
    pasang: Callable[..., Pintu],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kinerja_desktop.gui.sinkronisasi.jalan.RINCI_TERBANYAK", 0)
    berkas = jaringan["siti"].kirim(jaringan["opd"], stik).berkas
    pintu = pasang(delivery, "_fill")
    dialog.siapkan(True)
    opd.jalan.terima([berkas])
    sampai(qtbot, pintu)
    klik(qtbot, opd, "Batalkan")
    pintu.lepas.set()
    tenang(qtbot, pekerja)
    teks = opd.bilah_pesan.teks()
    assert "Dibatalkan" in teks and "Pemeriksaan" not in teks and "Tidak ada yang diterima" in teks
    assert ambilan(jaringan) == [] and berkas.exists()


@pytest.mark.parametrize("terima", [True, False])
def test_the_medium_may_go_once_a_bundle_was_fetched_and_no_copy_is_left(
    opd: SinkronisasiPage, jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, stik: Path, terima: bool
) -> None:
    berkas = jaringan["siti"].kirim(jaringan["opd"], stik).berkas

    def lihat(_: object) -> bool:
        berkas.unlink()
        return terima

    dialog.siapkan(lihat)
    opd.jalan.terima([berkas])
    tenang(qtbot, pekerja)
    assert ("Paket diterima" in opd.bilah_pesan.teks()) is terima
    assert ambilan(jaringan) == []


def test_an_import_that_had_ended_when_it_was_cancelled_is_told_as_taken_in(
    opd: SinkronisasiPage, jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, stik: Path, pasang: Callable[..., Pintu]
) -> None:
    berkas = jaringan["siti"].kirim(jaringan["opd"], stik).berkas
    pintu = pasang(ambil_paket, "buang", lambda _: diterapkan.is_set())
    diterapkan = threading.Event()

    def lihat(_: object) -> bool:
        diterapkan.set()
        return True

    dialog.siapkan(lihat)
    opd.jalan.terima([berkas])
    sampai(qtbot, pintu)
    klik(qtbot, opd, "Batalkan")
    pintu.lepas.set()
    tenang(qtbot, pekerja)
    assert "Paket diterima" in opd.bilah_pesan.teks() and "Dibatalkan" not in opd.bilah_pesan.teks()


@pytest.mark.parametrize("batal", [False, True])
def test_pages_load_in_the_middle_of_an_import_and_what_is_typed_is_kept(
    opd: SinkronisasiPage,
    jaringan: Jaringan,
    pekerja: Pekerja,
    qtbot: Any,
    stik: Path,
    pasang: Callable[..., Pintu],
    batal: bool,
) -> None:
    """The page that saves waits for the bundle; what others read is what was there before."""
    berkas = jaringan["siti"].kirim(jaringan["opd"], stik).berkas
    pintu = pasang(terima_paket.data_induk, "pastikan_dikenal", lambda *_: diterapkan.is_set())
    diterapkan, konteks, dimuat = threading.Event(), jaringan["opd"].konteks, []

    def lihat(_: object) -> bool:
        diterapkan.set()
        return True

    def laporan_ada() -> bool:
        with konteks.store.baca() as koneksi:
            return ambil(koneksi, LaporanHarian, laporan(1).id) is not None

    dialog.siapkan(lihat)
    opd.jalan.terima([berkas])
    sampai(qtbot, pintu)
    pekerja.jalankan(pekerja, konteks.store.atur_meta, "uji", "ketikan", selesai=lambda _: dimuat.append("disimpan"))
    pekerja.jalankan(opd, laporan_ada, selesai=dimuat.append)
    pekerja.jalankan(opd, tukar.mesin_bertukar, konteks, selesai=lambda _: dimuat.append("dimuat"))
    qtbot.waitUntil(lambda: dimuat == [False, "dimuat"])
    if batal:
        klik(qtbot, opd, "Batalkan")
    pintu.lepas.set()
    tenang(qtbot, pekerja)
    assert "disimpan" in dimuat and konteks.store.meta("uji") == "ketikan"
    assert ("Dibatalkan" if batal else "Paket diterima") in opd.bilah_pesan.teks()
    assert laporan_ada() is not batal


def test_pages_load_and_save_while_a_bundle_is_made_which_holds_what_was_there_at_its_start(
    siti: SinkronisasiPage, jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, stik: Path, pasang: Callable[..., Pintu]
) -> None:
    """A report saved meanwhile is a new version of what was sent: the receiver sees it follow, not contradict."""
    laptop, opd, disimpan = jaringan["siti"], jaringan["opd"], []
    pintu = pasang(kirim_paket, "write_bundle")
    kirim(siti, qtbot, stik)
    sampai(qtbot, pintu)
    pekerja.jalankan(siti, simpan, laptop, laporan(1, "Ditulis kemudian"), selesai=lambda _: disimpan.append(1))
    qtbot.waitUntil(lambda: disimpan == [1])
    pintu.lepas.set()
    tenang(qtbot, pekerja)

    def di_opd() -> list[tuple[str, int]]:
        with opd.konteks.store.baca() as koneksi:
            satu = ambil(koneksi, LaporanHarian, laporan(1).id)
            assert satu is not None
            return [(satu.nilai.kegiatan, len(daun(koneksi, skema.PETA[LaporanHarian], laporan(1).id)))]

    (berkas,) = stik.iterdir()
    (hasil,) = opd.terima(berkas)
    assert hasil.total("baru") == 2 and di_opd() == [(laporan(1).kegiatan, 1)]
    jaringan.tukar("siti", "opd")
    assert di_opd() == [("Ditulis kemudian", 1)]


def test_what_changes_with_a_bundle_is_told_to_other_pages(
    opd: SinkronisasiPage, jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, stik: Path
) -> None:
    berubah: list[Any] = []
    konteks = jaringan["opd"].konteks
    konteks.store.bersama.pendengar.append(berubah.append)
    dialog.siapkan(lambda _: True)
    opd.jalan.terima([jaringan["siti"].kirim(jaringan["opd"], stik).berkas])
    tenang(qtbot, pekerja)
    assert any(satu.menyentuh("laporan_harian") for satu in berubah)


def test_what_could_not_be_read_is_told_and_goes_along_later(
    siti: SinkronisasiPage, jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, stik: Path
) -> None:
    mesin = jaringan["siti"].konteks
    sidik = mesin.brankas.simpan(b"foto")
    mesin.store.catat_lampiran(sidik, 4)
    simpan(jaringan["siti"], laporan(3, bukti=(BuktiDukung(sidik, "foto.jpg", 4, "image/jpeg"),)))
    jalur = mesin.folder / mesin.brankas.nama_berkas(sidik)
    jalur.unlink()
    kirim(siti, qtbot, stik)
    tenang(qtbot, pekerja)
    assert "1 lampiran belum dapat dibaca di komputer ini" in siti.bilah_pesan.teks()
    mesin.brankas.simpan(b"foto")
    kirim(siti, qtbot, stik)
    tenang(qtbot, pekerja)
    assert "1 lampiran" in siti.bilah_pesan.teks() and "belum dapat dibaca" not in siti.bilah_pesan.teks()


def test_a_second_press_while_files_are_looked_for_spoils_nothing(
    jaringan: Jaringan, buka: Buka, qtbot: Any, pekerja: Pekerja, stik: Path, pasang: Callable[..., Pintu]
) -> None:
    """The copies of the first run lay under an open preview, and the second run began by removing them."""
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    berkas = jaringan["siti"].kirim(jaringan["opd"], stik).berkas
    opd, mencari = buka("opd"), pasang(tukar_terima, "kumpulkan")
    dialog.siapkan(lambda satu: (satu.show(), True)[-1])
    opd.jalan.terima([berkas])
    sampai(qtbot, mencari)
    assert opd.jalan.laju.isVisibleTo(opd), "something is seen to happen"
    opd.jalan.terima([berkas])
    assert "Tunggu sebentar" in opd.bilah_pesan.teks()
    mencari.lepas.set()
    qtbot.waitUntil(lambda: "Paket diterima" in opd.bilah_pesan.teks())
    tenang(qtbot, pekerja)
    assert dialog.sisa_jawaban() == 0


def test_what_is_on_the_stick_already_is_told_when_a_later_copy_fails(
    jaringan: Jaringan, buka: Buka, qtbot: Any, pekerja: Pekerja, stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for nama in ("siti", "rudi"):
        jaringan.tukar("opd", nama)
    opd, asli, ke = buka("opd"), media_tulis.salin, []

    def salin(paket: Path, folder: Path, **lain: Any) -> Any:
        ke.append(paket)
        if len(ke) == 2:
            raise UserError("PKT-20", berkas=paket.name, tempat=str(folder))
        return asli(paket, folder, **lain)

    monkeypatch.setattr(media_tulis, "salin", salin)
    kirim(opd, qtbot, stik, semua=True)
    qtbot.waitUntil(lambda: "PKT-20" in opd.bilah_pesan.teks())
    tenang(qtbot, pekerja)
    assert "1 dari" in opd.bilah_pesan.teks() and "sudah ditulis ke" in opd.bilah_pesan.teks()


def test_a_share_that_hangs_holds_up_no_stick_and_nothing_else(
    jaringan: Jaringan, buka: Buka, qtbot: Any, pekerja: Pekerja, tmp_path: Path, pasang: Callable[..., Pintu]
) -> None:
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    bersama, stik = tmp_path / "bersama", tmp_path / "stik"
    bersama.mkdir()
    stik.mkdir()
    jaringan["siti"].kirim(jaringan["opd"], bersama)
    berkas = jaringan["siti"].kirim(jaringan["opd"], stik).berkas
    folder_bersama.simpan_folder_bersama(jaringan.pasang("opd").konteks, FolderBersama(bersama))
    menggantung = pasang(media, "lihat", lambda jalur: bersama in jalur.parents)
    opd = buka("opd")
    sampai(qtbot, menggantung)
    lain: list[int] = []
    pekerja.jalankan(opd, lambda: 1, selesai=lain.append, lajur=Lajur.PANJANG)  # a PDF, a password, the backup
    dialog.siapkan(lambda satu: (satu.show(), True)[-1])
    opd.jalan.terima([berkas])
    qtbot.waitUntil(lambda: "Paket diterima" in opd.bilah_pesan.teks())
    assert lain == [1]
    menggantung.lepas.set()
    tenang(qtbot, pekerja)


def test_whoever_cancels_while_files_are_looked_for_is_asked_nothing(
    jaringan: Jaringan, buka: Buka, qtbot: Any, pekerja: Pekerja, stik: Path, pasang: Callable[..., Pintu]
) -> None:
    jaringan.tukar("opd", "siti")
    simpan(jaringan["siti"], laporan(1))
    berkas = jaringan["siti"].kirim(jaringan["opd"], stik).berkas
    opd, mencari = buka("opd"), pasang(tukar_terima, "kumpulkan")
    opd.jalan.terima([berkas])
    sampai(qtbot, mencari)
    opd.jalan.laju.batal.click()
    mencari.lepas.set()
    tenang(qtbot, pekerja)
    assert "dibatalkan" in opd.bilah_pesan.teks().lower() and dialog.sisa_jawaban() == 0

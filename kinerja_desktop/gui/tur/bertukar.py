"""The way of the tour through Sinkronisasi: two other computers, a stick between them, and what it brings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kinerja_desktop import bootstrap
from kinerja_desktop.bootstrap import KantorTerbuka
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import rincian
from kinerja_desktop.gui.sinkronisasi.izin import DialogCabut
from kinerja_desktop.gui.sinkronisasi.kirim import Pesanan, Tempat
from kinerja_desktop.gui.sinkronisasi.sumber import nama_volume
from kinerja_desktop.gui.sinkronisasi.terima import DialogPratinjau
from kinerja_desktop.gui.tur.alat import Alat, TurGagal
from kinerja_desktop.services import (
    laporan,
    laporan_form,
    mulai_izin,
    perangkat,
    perangkat_izin,
    persetujuan,
    pulih_paket,
)
from kinerja_desktop.services.kirim_paket import kirim
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.media_tulis import FOLDER
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.services.perangkat_simpanan import mesin
from kinerja_desktop.services.pintu import SANDI_LATIHAN, Pintu
from kinerja_desktop.services.terima_paket import terima
from kinerja_desktop.system.volume import Volume

_SANDI_INDUK = "kunci induk untuk latihan"
_SANDI_LAPTOP = "laptop-kia-siti"
_BERKAS_KUNCI = "perangkat.kunci"
_ALASAN = "Lengkapi jam kegiatannya."
_KEGIATAN = ("Kelas ibu hamil di Posyandu Melati", "Kunjungan nifas Kelurahan Bane", "Rekap kohort ibu November")


@dataclass
class _Komputer:
    """Another computer: its office and who works at it."""

    terbuka: KantorTerbuka
    konteks: Context

    @property
    def perangkat(self) -> bytes:
        return mesin(self.konteks).identitas.device

    def kirim(self, untuk: bytes, folder: Path) -> Path:
        return kirim(self.konteks, mesin(self.konteks), untuk, folder).berkas

    def terima(self, berkas: Path) -> None:
        terima(self.konteks, mesin(self.konteks), [berkas])


def bertukar(tur: Alat, operator: str, pegawai: str, penilai: str) -> None:
    """The workstation asks the centre, gives laptops their start, and takes in what comes back by stick."""
    halaman = tur.halaman("sinkronisasi")
    tur.potret("sinkronisasi-belum")
    tur.tampak("belum bertukar paket")
    konteks = tur.program.konteks
    if konteks is None:
        raise TurGagal("nobody is logged in")
    folder = tur.kerja / "stik"
    folder.mkdir()
    pusat = _pusat(tur, operator)
    try:
        opd = _daftar(tur, halaman, konteks, pusat)
        opd.terima(pusat.kirim(opd.perangkat, folder))
        with _laptop(tur, opd, pegawai, "Laptop KIA") as laptop:
            _bersama(tur, halaman, opd, laptop, pusat, folder)
        with _laptop(tur, opd, penilai, "Laptop kepala") as laptop:
            _dua_putusan(tur, opd, laptop, penilai, folder)
        _dua_versi(tur, pegawai)
        _berhenti(tur, operator, opd, pusat)
    finally:
        pusat.terbuka.tutup()


def _pusat(tur: Alat, operator: str) -> _Komputer:
    """A computer with the same people becomes the centre."""
    folder, kunci = tur.kerja / "pusat", tur.kerja / "kunci-induk"
    bootstrap.buat_latihan(folder, "puskesmas")
    kunci.mkdir()
    terbuka = bootstrap.buka_kantor(folder, Pintu(folder).kunci(operator, SANDI_LATIHAN))
    konteks = terbuka.konteks(operator)
    perangkat.jadikan_pusat(konteks, "BKPSDM Pematangsiantar", kunci, _SANDI_INDUK)
    return _Komputer(terbuka, konteks)


def _daftar(tur: Alat, halaman: Any, konteks: Context, pusat: _Komputer) -> _Komputer:
    """The workstation asks, the window shows its code, the centre answers, the answer is installed."""
    data, kode = perangkat.buat_permintaan(konteks, PeranPerangkat.OPD, "Puskesmas Kartini", "Puskesmas Kartini")
    tur.potret_dialog(halaman.belum.minta, "sinkronisasi-minta-izin")
    halaman.segarkan()
    tur.potret("sinkronisasi-menunggu-izin")
    tur.tampak(kode)
    lingkup = Lingkup(unit=frozenset(satu.unit_kerja_id for satu in tur.orang()))
    izin = perangkat_izin.beri_izin(pusat.konteks, data, kode, lingkup)
    perangkat.pasang_izin(konteks, izin.berkas, izin.kode)
    if tur.program.terbuka is None:
        raise TurGagal("the office is closed")
    return _Komputer(tur.program.terbuka, konteks)


@contextmanager
def _laptop(tur: Alat, opd: _Komputer, akun: str, nama: str) -> Iterator[_Komputer]:
    """A new laptop begins from the answer of the workstation."""
    folder = tur.kerja / nama
    orang = opd.terbuka.konteks(akun).pegawai
    data, kode = mulai_izin.minta(folder, PeranPerangkat.PEGAWAI, nama, "Puskesmas Kartini", _SANDI_LAPTOP)
    izin = perangkat_izin.beri_izin(opd.konteks, data, kode, Lingkup(pegawai=frozenset({orang.id})))
    terbuka, dibuat, _ = bootstrap.kantor_dari_izin(
        folder, izin.berkas, izin.kode, _SANDI_LAPTOP, sekarang=opd.konteks.sekarang
    )
    try:
        yield _Komputer(terbuka, terbuka.konteks(dibuat.orang[0][0].nama_akun))
    finally:
        terbuka.tutup()


def _bersama(tur: Alat, halaman: Any, opd: _Komputer, laptop: _Komputer, pusat: _Komputer, folder: Path) -> None:
    laptop.terima(opd.kirim(laptop.perangkat, folder))
    nomor = _tulis(laptop, _KEGIATAN)
    opd.terima(laptop.kirim(opd.perangkat, folder))
    _ubah(laptop, nomor, "Kelas ibu hamil di Posyandu Melati, 23 peserta")
    _ubah_sebagai(tur, laptop.konteks.akun.nama_akun, nomor, "Kelas ibu hamil di Posyandu Melati dan Mawar")
    pusat.terima(opd.kirim(pusat.perangkat, folder))
    tongkat = tur.kerja / "FLASHDISK"
    (tongkat / ".kinerja").mkdir(parents=True)
    paket = laptop.kirim(opd.perangkat, tongkat / ".kinerja")
    pusat.kirim(opd.perangkat, tongkat)
    (tongkat / f"{paket.name}.lnk").write_bytes(b"L\0\0\0")
    rusak = tongkat / "paket(1).kinerja"
    rusak.write_bytes(paket.read_bytes()[:-64])
    _dari_stik(tur, halaman, Volume(tongkat, "FLASHDISK", "E:", True, True, 8 << 30, 6 << 30))


def _tulis(laptop: _Komputer, kegiatan: tuple[str, ...]) -> UUID:
    """Drafts of the pegawai on the laptop; the id of the first."""
    hari = laptop.konteks.hari_ini()
    isian = [
        replace(laporan_form.baru(laptop.konteks, hari).isian, kegiatan=satu, jam=f"0{7 + n}.00 – 0{7 + n}.50")
        for n, satu in enumerate(kegiatan)
    ]
    laporan.simpan_banyak(laptop.konteks, isian)
    return isian[0].id


def _ubah(komputer: _Komputer, nomor: UUID, kegiatan: str) -> None:
    isian: IsianLaporan = laporan_form.buka(komputer.konteks, nomor).isian
    laporan.simpan(komputer.konteks, replace(isian, kegiatan=kegiatan))


def _ubah_sebagai(tur: Alat, akun: str, nomor: UUID, kegiatan: str) -> None:
    """The same person at the workstation."""
    if tur.program.terbuka is None:
        raise TurGagal("the office is closed")
    _ubah(_Komputer(tur.program.terbuka, tur.program.terbuka.konteks(akun)), nomor, kegiatan)


def _dua_putusan(tur: Alat, opd: _Komputer, laptop: _Komputer, penilai: str, folder: Path) -> None:
    """The penilai approves on his laptop what he sent back at the workstation; the page asks for a third."""
    laptop.terima(opd.kirim(laptop.perangkat, folder))
    di_meja = opd.terbuka.konteks(penilai)
    saringan = persetujuan.Saringan(Periode.bulan(di_meja.hari_ini()))
    satu = persetujuan.semua_pilihan(di_meja, saringan)[0]
    persetujuan.setujui(laptop.konteks, satu.laporan_id, satu.hash)
    persetujuan.kembalikan(di_meja, satu.laporan_id, satu.hash, _ALASAN)
    opd.terima(laptop.kirim(opd.perangkat, folder))
    tur.program.ganti_akun()
    tur.masuk(penilai)
    halaman = tur.halaman("sinkronisasi")
    tur.tampak("Dua putusan berbeda", "Kini dianggap dikembalikan")
    tur.potret("sinkronisasi-penilai")
    putuskan = next(t for t in halaman.keputusan.findChildren(Tombol) if t.text().startswith("Putuskan"))
    tur.potret_dialog(putuskan.click, "sinkronisasi-putusan")


def _dari_stik(tur: Alat, halaman: Any, volume: Volume) -> None:
    """What the stick holds, what it would change, what came of it."""
    halaman.sumber.volume.volume_tiba.emit(volume)
    tur.tunggu(halaman.sumber.kartu.isVisible)
    tur.potret("sinkronisasi-flashdisk")
    tur.tampak(nama_volume(volume), "untuk komputer ini")
    tur.potret_dialog(halaman.sumber.kartu.lihat, "sinkronisasi-isi-flashdisk")
    _ambil(tur, halaman)
    halaman.bilah_pesan.tutup()
    tur.potret("sinkronisasi")
    tur.tampak("Laptop KIA", "Perlu keputusan")
    halaman.pilah.setCurrentIndex(1)
    tur.potret("sinkronisasi-disisihkan")
    halaman.pilah.setCurrentIndex(0)
    tur.potret_dialog(halaman.perangkat.rincian, "sinkronisasi-rincian")
    tur.potret_dialog(lambda: halaman.kirim(None), "sinkronisasi-kirim")
    _ke_stik(tur, halaman, volume)
    _dipulihkan(tur, halaman)
    panduan = tur.halaman("panduan", {"topik": "sinkronisasi"})
    tur.potret("panduan-sinkronisasi")
    tur.pastikan("Cara mengirim lewat flashdisk" in panduan.form.teks.toPlainText(), "another topic is open")
    tur.halaman("sinkronisasi")


def _ke_stik(tur: Alat, halaman: Any, volume: Volume) -> None:
    """All of it goes to the centre once more: how far it is, and when the stick may be pulled out."""
    pusat = halaman.jalan.ringkasan.tetangga[0]
    tempat = Tempat(nama_volume(volume), volume.akar / FOLDER, lepasan=True)
    pesanan = Pesanan((pusat.perangkat,), (pusat.nama,), tempat.jalur, True, False, True, tempat.sebutan)
    laju = halaman.jalan.laju
    laju.taksir_sesudah = 0.0  # a small office is written before the usual time
    kirimkan = partial(halaman.jalan.kirimkan, pesanan)
    tur.potret_saat(
        lambda: "/dtk" in laju.sisa.text() and "lagi" in laju.sisa.text(), "sinkronisasi-mengirim", kirimkan
    )
    tur.tunggu(lambda: "aman dicabut" in halaman.bilah_pesan.teks())
    tur.potret("sinkronisasi-terkirim")
    halaman.bilah_pesan.tutup()


def _dipulihkan(tur: Alat, halaman: Any) -> None:
    """What a person reads when the computer was found out to be restored."""
    konteks = tur.program.konteks
    if konteks is None:
        raise TurGagal("nobody is logged in")
    pulih_paket.ingat(konteks.store, konteks.sekarang(), mesin(konteks).atasan)
    halaman.segarkan()
    tur.potret("sinkronisasi-dipulihkan")
    tur.tampak("pernah dipulihkan", "mintalah paket dari BKPSDM", "Diketahui dari paket BKPSDM")
    halaman.akui_pulih()
    tur.tunggu(lambda: not halaman.kartu_pulih.isVisible())


def _dua_versi(tur: Alat, pegawai: str) -> None:
    """The writer sees his two versions side by side."""
    tur.program.ganti_akun()
    tur.masuk(pegawai)
    halaman = tur.halaman("sinkronisasi")
    tur.tunggu(lambda: halaman.keputusan.jumlah > 0)
    pilih = next(t for t in halaman.keputusan.findChildren(Tombol) if t.text().startswith("Bandingkan"))
    tur.potret_dialog(pilih.click, "sinkronisasi-banding")


def _berhenti(tur: Alat, operator: str, opd: _Komputer, pusat: _Komputer) -> None:
    """What the centre reads before it revokes a workstation, and what a computer says that has lost its keys."""
    tur.program.ganti_akun()
    tur.masuk(operator)
    halaman = tur.halaman("sinkronisasi")
    isi = rincian.muat(pusat.konteks, UUID(bytes=opd.perangkat))
    cabut = DialogCabut(halaman, halaman.pekerja, pusat.konteks, isi.mesin, isi.bawahan)
    tur.potret_dialog(partial(dialog.jalankan, cabut), "sinkronisasi-cabut")
    kunci = tur.program.terbuka.folder / _BERKAS_KUNCI if tur.program.terbuka else Path()
    disimpan = kunci.rename(tur.kerja / _BERKAS_KUNCI)
    halaman.segarkan()
    tur.tampak("tidak lagi bertukar paket")
    tur.potret("sinkronisasi-tanpa-kunci")
    disimpan.rename(kunci)
    halaman.segarkan()
    tur.tunggu(halaman.belum.isHidden)


def _ambil(tur: Alat, halaman: Any) -> None:
    """Look at what the files would change, then take them in; the dialog comes when they were read."""
    jam = QTimer()

    def jawab() -> None:
        depan = QApplication.activeModalWidget()
        if not isinstance(depan, DialogPratinjau):
            return
        jam.stop()
        try:
            tur.potret("sinkronisasi-pratinjau", depan)
        except TurGagal as galat:
            tur.galat.append(galat)
        depan.accept()

    jam.timeout.connect(jawab)
    jam.start(100)
    halaman.jalan.terima([*halaman.sumber.kartu.berkas, tur.kerja / "FLASHDISK" / "paket(1).kinerja"])
    tur.tunggu(lambda: "Paket diterima" in halaman.bilah_pesan.teks())

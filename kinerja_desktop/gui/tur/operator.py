"""The way of the tour through the work of who keeps the personnel of the office."""

from __future__ import annotations

from datetime import date
from typing import Any

from kinerja_desktop.gui.tur.alat import Alat
from kinerja_desktop.services.latihan.rancangan import HARI_INI
from kinerja_desktop.services.pintu import daftar_akun

_DAFTAR_PEGAWAI = """DAFTAR PEGAWAI;;;;;;
Keadaan November 2026;;;;;;
No;NIP;Nama;Golongan;Jabatan;TMT Jabatan;Unit Kerja
1;19980811 202202 2 003;Lina Saragih, A.Md.Kep.;II/C;Perawat Terampil;1 Februari 2022;Puskesmas Kartini
2;199901012023211004;Rama Putra, S.Kom.;IX;Pranata Komputer Ahli Pertama;01-05-2023;Puskesmas Kartini
3;{nip};{nama};III/A;Bidan Mahir;01-10-2026;
4;1,99506E+17;Dewi Anggraini, S.Gz.;III/A;Nutrisionis Ahli Pertama;01-03-2024;Puskesmas Kartini
"""
"""People of a spreadsheet: two are new, one has risen, and one NIP was damaged as a number."""


def kelola_kantor(tur: Alat) -> str:
    """People and their places, who rates whom, a transfer, days off and hours, a list of people; return the account."""
    tur.program.ganti_akun()
    operator = next(s.akun for s in daftar_akun(tur.kerja / "kantor").slot if "operator" in s.peran)
    tur.masuk(operator)
    tur.potret("beranda-operator")
    tur.tampak("Pegawai dinilai: ")
    pegawai = tur.halaman("pegawai")
    pegawai.orang.tabel.selectRow(0)
    tur.potret("pegawai")
    tur.tampak("Siti Rahma")
    pegawai.orang.kanan.setCurrentWidget(pegawai.orang.penempatan)
    tur.potret("penempatan")
    tur.tampak("Penilai hari ini: ")
    _organisasi(tur, pegawai)
    _mutasi(tur, pegawai)
    for widget, nama in ((pegawai.libur, "hari-libur"), (pegawai.absen, "cuti"), (pegawai.jam, "jam-kerja")):
        pegawai.form.tab.setCurrentWidget(widget)
        tur.potret(nama)
    _impor(tur, pegawai)
    return operator


def _impor(tur: Alat, pegawai: Any) -> None:
    """Bring a list of people, look at the preview, agree."""
    berkas = tur.kerja / "Daftar pegawai.csv"
    siti = next(p for p in tur.orang() if p.nama.startswith("Siti Rahma"))
    berkas.write_text(_DAFTAR_PEGAWAI.format(nip=siti.nip, nama=siti.nama), encoding="utf-8")
    pegawai.form.tab.setCurrentWidget(pegawai.impor)
    tur.tunggu()
    pegawai.impor.baca(berkas)
    tombol = pegawai.impor.tinjau.tombol_impor
    tur.tunggu(tombol.isVisible)
    tur.potret("impor-ditolak")
    tur.tampak("Baris 7", "NIP harus berupa teks")
    pegawai.impor.tinjau.saring("berubah")
    tur.potret("impor-pratinjau")
    tur.tampak("Belum ada yang disimpan.", "Impor 2 baru, 1 berubah")
    tombol.click()
    tur.tunggu()
    tur.potret("impor")
    tur.tampak("Impor selesai", "Daftar pegawai.csv")


def _organisasi(tur: Alat, pegawai: Any) -> None:
    """The tree with its Plt., and who rates whom."""
    pegawai.form.tab.setCurrentWidget(pegawai.organisasi)
    tur.tunggu()
    baris = [s.unit.nama for s in pegawai.organisasi.model.semua()]
    pegawai.organisasi.tabel.pilih_baris(baris.index("Puskesmas Kartini"))
    tur.potret("organisasi")
    tur.tampak("Pimpinan: dr. R. Purba")
    pegawai.form.tab.setCurrentWidget(pegawai.penilai)
    tur.tunggu()
    pegawai.penilai.tabel.pilih_baris(0)
    tur.potret("siapa-menilai-siapa")
    tur.tampak("karena memimpin")


def _mutasi(tur: Alat, pegawai: Any) -> None:
    """What follows from a transfer of the head, seen before it happens; nothing is applied."""
    pegawai.form.tab.setCurrentWidget(pegawai.organisasi)
    pegawai.organisasi.panel.tombol_mutasi.click()
    tur.tunggu()
    pemandu = pegawai.mutasi.pemandu
    tur.potret("mutasi")
    pemandu.tombol_lanjut.click()
    data = pemandu.data
    data.tanggal.setel_tanggal(date(HARI_INI.year, 12, 10))
    data.unit.setCurrentIndex(next(n for n in range(data.unit.count()) if "Dinas" in data.unit.itemText(n)))
    tur.tunggu()
    data.jabatan.setEditText("Kepala Bidang Pelayanan Kesehatan")
    pemandu.tombol_lanjut.click()
    tur.tunggu()
    tur.potret("mutasi-akibat")
    tur.tampak("menyusun SKP baru mulai", "Lampiran IV.A.14")
    pemandu.tombol_tutup.click()

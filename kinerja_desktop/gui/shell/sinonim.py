"""What Ctrl+K finds besides names: acts of the window and settings, by the words that people think of."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.gui.shell.definisi import HasilCari

TINDAKAN = "tindakan:"
"""The key of an answer that does something instead of opening a page, followed by the name of the act."""


def _daftar() -> tuple[tuple[HasilCari, str], ...]:
    t = QCoreApplication.translate
    jendela, kantor = t("Sinonim", "Perintah"), t("Sinonim", "Pengaturan")
    cadangan = {"bagian": "cadangan"}
    return (
        (HasilCari(t("Sinonim", "Ganti tema terang/gelap"), jendela, "bulan", f"{TINDAKAN}tema"),
         "tema gelap terang malam mode warna latar theme dark light"),
        (HasilCari(t("Sinonim", "Perbesar teks"), jendela, "huruf", f"{TINDAKAN}besar"),
         "huruf teks perbesar besar ukuran tulisan font zoom skala text larger"),
        (HasilCari(t("Sinonim", "Perkecil teks"), jendela, "huruf", f"{TINDAKAN}kecil"),
         "huruf teks perkecil kecil ukuran tulisan font zoom skala text smaller"),
        (HasilCari(t("Sinonim", "Kunci layar"), jendela, "kunci", f"{TINDAKAN}kunci"), "kunci layar lock screen"),
        (HasilCari(t("Sinonim", "Ganti pengguna…"), jendela, "ganti_akun", f"{TINDAKAN}ganti_akun"),
         "ganti pengguna akun masuk login logout user switch"),
        (HasilCari(t("Sinonim", "Keluar"), jendela, "keluar", f"{TINDAKAN}keluar"), "keluar tutup quit exit"),
        (HasilCari(t("Sinonim", "Cetak atau simpan formulir"), t("Sinonim", "Dokumen"), "cetak", "dokumen"),
         "cetak print pencetak printer pdf excel formulir unduh simpan skp kertas print form download"),
        (HasilCari(t("Sinonim", "Bagi peran tim"), t("Sinonim", "Matriks Peran Hasil"), "matriks", "matriks"),
         "matriks peran hasil pembagian bagi tim cascading kaskade a.1.5 beban target matrix role share"),
        (HasilCari(t("Sinonim", "Kata sandi, tema, ukuran teks, bahasa"), kantor, "atur", "pengaturan"),
         "kata sandi password tema bahasa inggris english ukuran teks akun language settings"),
        (HasilCari(t("Sinonim", "Cadangan dan pemeriksaan data"), kantor, "cadangan", "pengaturan", cadangan),
         "cadangan backup salinan pulihkan periksa restore check"),
        (HasilCari(t("Sinonim", "Hari libur, cuti, dan data pegawai"), t("Sinonim", "Pegawai & Organisasi"), "tim",
                   "pegawai"),
         "libur cuti kalender hari kerja nip jabatan penilai impor organisasi unit penempatan plt plh holiday leave "
         "calendar"),
        (HasilCari(t("Sinonim", "Mutasi, Plt./Plh., pensiun, dan serah terima"), t("Sinonim", "Pegawai & Organisasi"),
                   "organisasi", "pegawai", {"tab": "mutasi"}),
         "mutasi pindah ganti pimpinan plt plh tugas belajar pensiun berhenti serah terima transfer move handover"),
        (HasilCari(t("Sinonim", "Siapa membawa hasil kerja pimpinan"), t("Sinonim", "Pohon Kinerja"), "organisasi",
                   "pohon"), "pohon kaskade cascading turunan celah pembawa hasil kerja pimpinan tree gap"),
        (HasilCari(t("Sinonim", "Angka kredit dan PAK"), t("Sinonim", "Angka Kredit"), "bintang", "angka_kredit"),
         "angka kredit pak konversi akumulasi jabatan fungsional jenjang kenaikan pangkat credit"),
        (HasilCari(t("Sinonim", "Tenggat, penyerahan dokumen, dan laporan ke PyB"), t("Sinonim", "Tenggat & Pelaporan"),
                   "jam", "pelaporan"),
         "tenggat batas waktu jatuh tempo hari kerja serahkan penyerahan terima dokumen lapor pyb pengantar surat "
         "deadline report hand over"),
        (HasilCari(t("Sinonim", "Penghargaan, pengembangan, pembinaan, dan sanksi"),
                   t("Sinonim", "Tenggat & Pelaporan"), "jam", "pelaporan", {"tab": "tindak_lanjut"}),
         "tindak lanjut penghargaan suksesi pengembangan kompetensi pembinaan sanksi award development follow-up"),
        (HasilCari(t("Sinonim", "Panduan dan pintasan papan ketik"), t("Sinonim", "Panduan"), "panduan", "panduan"),
         "bantuan panduan cara tolong pintasan papan ketik shortcut help"),
    )  # fmt: skip


def cari_sinonim(teks: str, halaman: Collection[str]) -> list[HasilCari]:
    """Answers of which each typed word begins a known word; only for pages that the person has."""
    kata = teks.casefold().split()
    if not kata:
        return []
    return [
        hasil
        for hasil, sinonim in _daftar()
        if (hasil.kunci.startswith(TINDAKAN) or hasil.kunci in halaman)
        and all(any(satu.startswith(k) for satu in f"{sinonim} {hasil.judul.casefold()}".split()) for k in kata)
    ]

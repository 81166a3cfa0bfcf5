"""The commands `kinerja enrol …`: names, options and help; enrolment of computers by files and spoken codes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kinerja_desktop.cli import enrol_langkah as langkah
from kinerja_desktop.cli.nilai import berkas_izin, berkas_permintaan, nomor_paket
from kinerja_desktop.cli.perintah import Perintah, tambah, tambah_json


def _satu(anak: Any, nama: str, jalankan: Perintah, bantuan: str, kunci: str) -> Any:
    satu = tambah(anak, nama, jalankan, bantuan)
    tambah_json(satu)
    satu.epilog = f"Kunci JSON: {kunci}."
    return satu


def tambah_enrol(anak: Any) -> None:
    """Add `enrol` with its commands."""
    bantuan = "mendaftarkan komputer untuk bertukar data tanpa jaringan"
    enrol = anak.add_parser("enrol", help=bantuan, description=bantuan).add_subparsers(
        dest="langkah", required=True, metavar="LANGKAH", title="langkah"
    )
    _tambah_mesin(enrol)
    _tambah_awal(enrol)
    _tambah_pemberi(enrol)
    _tambah_pusat(enrol)


def _tambah_mesin(enrol: Any) -> None:
    pusat = _satu(
        enrol,
        "pusat",
        langkah.pusat,
        "menjadikan komputer ini pusat, dengan kunci induk baru atau kunci induk kantor yang sudah ada",
        "perangkat, peran, nama, sidik_akar, berkas",
    )
    pusat.add_argument("--nama", required=True, metavar="NAMA", help="nama komputer pusat, misalnya BKPSDM")
    _tambah_kunci_induk(pusat)
    _satu(
        enrol,
        "keadaan",
        langkah.keadaan,
        "apakah komputer ini terdaftar, dan sebagai apa",
        "terdaftar, perangkat, peran, nama, dari, sidik_akar, menunggu, kode, galat, nomor_induk (daftar)",
    )
    minta = _satu(enrol, "minta", langkah.minta, "meminta izin bagi komputer ini", "berkas, kode, pembaruan")
    minta.add_argument("--peran", choices=("opd", "pegawai"), help="untuk apa komputer ini")
    minta.add_argument("--nama", metavar="NAMA", help="nama komputer ini")
    minta.add_argument("--unit", metavar="UNIT", help="unit kerja tempat komputer ini")
    cara = minta.add_mutually_exclusive_group()
    cara.add_argument("--perbarui", action="store_true", help="mengganti kunci komputer yang sudah terdaftar")
    cara.add_argument("--ulang", action="store_true", help="mendaftarkan lagi komputer yang izinnya sudah dicabut")
    minta.add_argument(
        "-o", dest="berkas", required=True, type=berkas_permintaan, metavar="FILE", help="hasil: .knj-permintaan"
    )
    pasang = _satu(
        enrol, "pasang", langkah.pasang, "memasang izin yang datang", "perangkat, peran, nama, dari, sidik_akar"
    )
    pasang.add_argument("berkas", metavar="FILE", type=Path, help="berkas .knj-izin")
    pasang.add_argument("--kode", default="", metavar="KODE", help="kode yang dibacakan pemberi izin")


def _tambah_awal(enrol: Any) -> None:
    """Steps of a computer that has no office yet."""
    sandi = "berkas berisi kata sandi untuk masuk (baris pertama); sama saat meminta dan saat memulai"
    awal = tambah(enrol, "awal", langkah.awal, "meminta izin bagi komputer yang belum punya kantor", masuk=False)
    mulai = tambah(enrol, "mulai", langkah.mulai, "membuat kantor komputer ini dari izin yang datang", masuk=False)
    for satu, kunci in (
        (awal, "berkas, kode"),
        (
            mulai,
            "kantor, akun (daftar dengan akun, peran, nama), perangkat, peran, nama, dari, sidik_akar, kode_pemulihan",
        ),
    ):
        satu.add_argument("folder", metavar="FOLDER", type=Path, help="folder kosong tempat kantor komputer ini")
        satu.add_argument("--password-file", type=Path, metavar="FILE", help=sandi)
        tambah_json(satu)
        satu.epilog = f"Kunci JSON: {kunci}."
    awal.add_argument("--peran", choices=("opd", "pegawai"), required=True, help="untuk apa komputer ini")
    awal.add_argument("--nama", metavar="NAMA", required=True, help="nama komputer ini")
    awal.add_argument("--unit", metavar="UNIT", required=True, help="unit kerja tempat komputer ini")
    awal.add_argument(
        "-o", dest="berkas", required=True, type=berkas_permintaan, metavar="FILE", help="hasil: .knj-permintaan"
    )
    mulai.add_argument("berkas", metavar="FILE", type=Path, help="berkas .knj-izin")
    mulai.add_argument("--kode", required=True, metavar="KODE", help="kode yang dibacakan pemberi izin")
    mulai.add_argument(
        "--pegawai", action="append", default=[], metavar="NIP", help="siapa yang bekerja di sini (boleh berulang)"
    )


def _tambah_kunci_induk(satu: Any) -> None:
    satu.add_argument(
        "--kunci-induk", required=True, type=Path, metavar="FOLDER", help="folder kunci induk, misalnya flashdisk"
    )
    satu.add_argument(
        "--sandi-induk-file", type=Path, metavar="FILE", help="berkas berisi kata sandi kunci induk (baris pertama)"
    )


def _tambah_pusat(enrol: Any) -> None:
    ganti = _satu(
        enrol,
        "ganti-induk",
        langkah.ganti_induk,
        "mengganti kunci induk dan serepnya dengan yang baru (di pusat)",
        "perangkat, peran, nama, sidik_akar, berkas",
    )
    _tambah_kunci_induk(ganti)
    ganti.add_argument(
        "--kunci-baru", required=True, type=Path, metavar="FOLDER", help="folder kosong untuk kunci induk yang baru"
    )
    ganti.add_argument(
        "--sandi-baru-file", type=Path, metavar="FILE", help="kata sandi kunci baru; tanpa ini sama dengan yang lama"
    )
    ganti.add_argument(
        "--bocor", action="store_true", help="kunci lama bocor: izin di bawahnya berakhir, semua didaftarkan lagi"
    )
    ganti.add_argument("--pemulihan-baru", action="store_true", help="ganti juga kunci pemulihan paket")
    era = _satu(
        enrol,
        "era",
        langkah.era,
        "sesudah pusat dipulihkan dari cadangan dan tak ada komputer yang menyimpan daftar terbaru: mulai nomor baru",
        "era, nomor",
    )
    _tambah_kunci_induk(era)


def _tambah_pemberi(enrol: Any) -> None:
    lihat = _satu(enrol, "lihat", langkah.lihat, "isi satu permintaan", "perangkat, peran, nama, unit, kode, pembaruan")
    lihat.add_argument("berkas", metavar="FILE", type=Path, help="berkas .knj-permintaan")
    beri = _satu(
        enrol,
        "beri",
        langkah.beri,
        "memberi izin atas satu permintaan",
        "berkas, kode, perangkat, peran, nama, cakupan",
    )
    beri.add_argument("permintaan", metavar="FILE", type=Path, help="berkas .knj-permintaan")
    beri.add_argument("--kode", default="", metavar="KODE", help="kode yang dibacakan dari komputer peminta")
    beri.add_argument(
        "--unit",
        action="append",
        default=[],
        metavar="UNIT",
        help="unit kerja dengan semua di bawahnya (boleh berulang)",
    )
    beri.add_argument(
        "--pegawai", action="append", default=[], metavar="NIP", help="pegawai yang datanya ditangani (boleh berulang)"
    )
    beri.add_argument("--peran", choices=("opd", "pegawai"), help="peran lain daripada yang diminta")
    beri.add_argument("--nama", metavar="NAMA", help="nama lain daripada yang diminta")
    beri.add_argument("-o", dest="berkas", required=True, type=berkas_izin, metavar="FILE", help="hasil: .knj-izin")
    _satu(
        enrol,
        "daftar",
        langkah.daftar,
        "komputer yang dikenal",
        "perangkat (daftar dengan perangkat, peran, nama, cakupan, semua, unit, pegawai, dari, generasi, berlaku, "
        "alasan, sendiri, sengketa)",
    )
    cabut = _satu(
        enrol, "cabut", langkah.cabut, "mencabut izin satu komputer (di pusat)", "perangkat, nama, izin, nomor"
    )
    cabut.add_argument("perangkat", metavar="PERANGKAT", help="nomor perangkat, atau sekurangnya 6 huruf pertamanya")
    cabut.add_argument("--alasan", required=True, metavar="ALASAN", help="mengapa, misalnya: laptop hilang")
    cabut.add_argument(
        "--paket",
        action="append",
        default=[],
        type=nomor_paket,
        metavar="NOMOR",
        help="paket terakhir yang masih diterima (boleh berulang)",
    )
    cabut.add_argument("--lama", action="store_true", help="hanya izin sebelum yang sekarang berlaku")

"""The command `kinerja`: names, options, exit codes and JSON keys are a contract (design, cli.md)."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kinerja_desktop import __version__
from kinerja_desktop.cli.enrol import tambah_enrol
from kinerja_desktop.cli.kantor import ganti_sandi, sesi
from kinerja_desktop.cli.keluaran import (
    DITOLAK,
    GAGAL,
    SELESAI,
    jawab,
    kemajuan,
    tampilkan_galat,
    teks_impor,
    teks_info,
    teks_siasn,
    tulis,
)
from kinerja_desktop.cli.nilai import berkas_formulir, berkas_siasn, bilangan, periode, tahun
from kinerja_desktop.cli.paket import tambah_paket
from kinerja_desktop.cli.perintah import tambah, tambah_json
from kinerja_desktop.cli.segel import tambah_segel
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.system.pengurai import Pengurai

KANTOR_RUSAK = frozenset({"KTR-01", "KTR-07"})
"""Refusals of an office that are findings about it; any other means that nobody looked."""


def _demo(args: argparse.Namespace) -> int:
    from kinerja_desktop.bootstrap import buat_latihan

    hasil = buat_latihan(args.kantor, args.preset, args.pegawai, args.bulan, args.benih, kemajuan)
    akun = "\n".join(f"  {a['akun']:<24} {a['peran']}" for a in hasil["akun"][:12])
    lagi = f"\n  … dan {len(hasil['akun']) - 12} akun lain" if len(hasil["akun"]) > 12 else ""
    jawab(
        hasil,
        args.json,
        f"Kantor latihan dibuat di {args.kantor}. Ini untuk latihan, bukan data resmi.\n"
        f"Kata sandi setiap akun: latihan\n{akun}{lagi}",
    )
    return SELESAI


def _info(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.keterangan import keterangan

    with sesi(args, baca_saja=True) as konteks:
        isi = keterangan(konteks)
    jawab(isi, args.json, teks_info(isi))
    return SELESAI


def _check(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.keterangan import temuan

    try:
        with sesi(args, baca_saja=True) as konteks:
            daftar = [{"kode": t.kode, "pesan": t.pesan} for t in temuan(konteks)]
    except UserError as galat:
        if galat.kode not in KANTOR_RUSAK:
            raise
        daftar = [{"kode": galat.kode, "pesan": f"{galat.judul}. {galat.isi}"}]
    teks = "\n".join(f"{t['kode']}: {t['pesan']}" for t in daftar) or "Kantor ini sehat: tidak ada temuan."
    jawab({"ok": not daftar, "temuan": daftar}, args.json, teks)
    return DITOLAK if daftar else SELESAI


def _import_pegawai(args: argparse.Namespace) -> int:
    from kinerja_desktop.services import pegawai_impor

    isi = pegawai_impor.baca(args.berkas, kemajuan)
    with sesi(args, baca_saja=args.preview) as konteks:
        rencana = pegawai_impor.pratinjau(konteks, isi, kemajuan)
        if not args.preview:
            pegawai_impor.terapkan(konteks, isi, rencana, kemajuan)
    hasil = pegawai_impor.laporan(isi, rencana, pratinjau_saja=args.preview)
    jawab(hasil, args.json, teks_impor(hasil))
    return SELESAI


def _import_skp(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.impor import baca_berkas
    from kinerja_desktop.services.skp_impor import impor_skp

    data = baca_berkas(args.berkas)
    with sesi(args) as konteks:
        hasil = impor_skp(konteks, data)
    jawab(hasil, args.json, "\n".join(hasil["pesan"]))
    return SELESAI


def _import_evaluasi(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.evaluasi_impor import impor_evaluasi
    from kinerja_desktop.services.impor import baca_berkas

    data = baca_berkas(args.berkas)
    with sesi(args) as konteks:
        hasil = impor_evaluasi(konteks, data, tetapkan=args.tetapkan)
    jawab(hasil, args.json, "\n".join([hasil["penjelasan"], *hasil["pesan"]]))
    return SELESAI


def _form(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.dokumen import simpan_formulir

    if args.tahun is not None and args.periode is not None and not args.periode.startswith(str(args.tahun)):
        args.pengurai.error(f"--tahun {args.tahun} dan --periode {args.periode} menyebut tahun yang berbeda")
    with sesi(args, baca_saja=True) as konteks:
        simpan_formulir(
            konteks, args.format, args.pegawai, args.berkas, tahun=args.tahun, periode=args.periode, kertas=args.paper
        )
    tulis(sys.stdout, f"Tersimpan: {args.berkas}\n")
    return SELESAI


def _export_siasn(args: argparse.Namespace) -> int:
    from kinerja_desktop.domain.periode import Periode
    from kinerja_desktop.services import siasn

    with sesi(args, baca_saja=True) as konteks:
        isi = siasn.ekspor(konteks, Periode.baca(args.periode), args.berkas, kemajuan)
    hasil = siasn.jawaban(isi, args.berkas)
    jawab(hasil, args.json, teks_siasn(hasil))
    return SELESAI


def _sandi(args: argparse.Namespace) -> int:
    akun = ganti_sandi(args)
    tulis(sys.stdout, f"Kata sandi akun {akun} diganti.\n")
    return SELESAI


def _backup(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.cadangan import cadangkan

    with sesi(args) as konteks:
        hasil = cadangkan(konteks, args.berkas, kemajuan)
    if hasil.cacat:
        tulis(sys.stdout, f"Cadangan tersimpan: {args.berkas}\n")
        tulis(sys.stderr, hasil.keterangan() + "\n")
        return DITOLAK
    tulis(sys.stdout, f"Cadangan tersimpan dan sudah diperiksa: {args.berkas}\n")
    return SELESAI


def _restore(args: argparse.Namespace) -> int:
    from kinerja_desktop.bootstrap import pulihkan_kantor

    pulihkan_kantor(args.berkas, args.kantor)
    tulis(
        sys.stdout,
        f"Kantor dipulihkan ke {args.kantor} sebagai perangkat baru.\n"
        "Bila kantor ini pernah bertukar paket, komputernya harus didaftarkan lagi (kinerja enrol minta, di pusat"
        " kinerja enrol pusat): kunci dan izinnya tidak ikut dalam cadangan.\n",
    )
    return SELESAI


def _tambah_demo(anak: Any) -> None:
    demo = tambah(anak, "demo", _demo, "membuat kantor latihan", masuk=False)
    demo.add_argument("kantor", metavar="OFFICE", type=Path, help="folder baru atau kosong")
    presets = ("puskesmas", "kelurahan", "dinas", "kota")
    demo.add_argument("--preset", choices=presets, default="puskesmas", help="jenis kantor (semula: puskesmas)")
    demo.add_argument("--pegawai", type=bilangan, metavar="N", help="jumlah pegawai")
    demo.add_argument("--bulan", type=bilangan, metavar="N", help="lamanya laporan, dalam bulan")
    demo.add_argument("--benih", type=bilangan, default=1, metavar="N", help="benih acak; sama benih, sama isi")
    tambah_json(demo)


def _tambah_import(anak: Any) -> None:
    bantuan = "memasukkan data dari berkas"
    impor = anak.add_parser("import", help=bantuan, description=bantuan).add_subparsers(
        dest="jenis", required=True, metavar="JENIS", title="jenis data"
    )
    orang = tambah(impor, "pegawai", _import_pegawai, "pegawai dan unit kerja dari lembar kerja")
    orang.add_argument("berkas", metavar="FILE", type=Path, help="berkas .xlsx, .xls, .ods, atau .csv")
    orang.add_argument("--preview", action="store_true", help="hanya menampilkan apa yang akan terjadi")
    tambah_json(orang)
    for nama, jalankan, bantuan in (
        ("skp", _import_skp, "satu SKP atau daftar SKP (JSON)"),
        ("evaluasi", _import_evaluasi, "realisasi, umpan balik, dan rating satu pegawai (JSON)"),
    ):
        satu = tambah(impor, nama, jalankan, bantuan)
        satu.add_argument("berkas", metavar="FILE.json", type=Path, help="berkas yang dimasukkan")
        tambah_json(satu)
        if nama == "evaluasi":
            satu.add_argument("--tetapkan", action="store_true", help="menandatangani evaluasi sekaligus")


def _tambah_export(anak: Any) -> None:
    bantuan = "menulis data kantor ke berkas"
    ekspor = anak.add_parser("export", help=bantuan, description=bantuan).add_subparsers(
        dest="jenis", required=True, metavar="JENIS", title="jenis data"
    )
    satu = tambah(ekspor, "siasn", _export_siasn, "hasil evaluasi satu periode dengan kode SIASN")
    satu.add_argument(
        "-o", dest="berkas", required=True, type=berkas_siasn, metavar="FILE", help="hasil: .xlsx atau .json"
    )
    satu.add_argument("--periode", required=True, type=periode, metavar="P", help="2026, 2026-TW3, atau 2026-09")
    tambah_json(satu)


def _tambah_form(anak: Any) -> None:
    form = tambah(anak, "form", _form, "satu formulir resmi sebagai PDF atau XLSX")
    form.add_argument(
        "format", metavar="FORMAT", type=str.upper, help="kode formulir, misalnya A.1.2, A.1.8, atau C.1.3"
    )
    form.add_argument("--pegawai", required=True, metavar="NIP", help="pegawai yang formulirnya dicetak")
    form.add_argument("--tahun", type=tahun, metavar="T", help="tahun SKP (semula: tahun ini)")
    form.add_argument("--periode", type=periode, metavar="P", help="2026, 2026-TW3, atau 2026-09")
    form.add_argument(
        "-o", dest="berkas", required=True, type=berkas_formulir, metavar="FILE", help="hasil: .pdf atau .xlsx"
    )
    form.add_argument("--paper", choices=("f4", "a4"), help="ukuran kertas (semula: sesuai pengaturan kantor)")


def parser() -> argparse.ArgumentParser:
    """The command line, with Indonesian help."""
    utama = Pengurai(prog="kinerja", description="Kinerja Desktop dari baris perintah.")
    utama.add_argument("--version", action="version", version=__version__, help="tampilkan versi, lalu selesai")
    anak = utama.add_subparsers(dest="perintah", required=True, metavar="PERINTAH", title="perintah")
    _tambah_demo(anak)
    tambah_json(tambah(anak, "info", _info, "isi kantor"))
    tambah_json(tambah(anak, "check", _check, "memeriksa keutuhan kantor"))
    _tambah_import(anak)
    _tambah_export(anak)
    _tambah_form(anak)
    tambah_enrol(anak)
    tambah_paket(anak)
    tambah_segel(anak)
    sandi = tambah(anak, "sandi", _sandi, "mengganti kata sandi akun sendiri")
    sandi.add_argument("--baru-file", type=Path, metavar="FILE", help="berkas berisi kata sandi baru (baris pertama)")
    backup = tambah(anak, "backup", _backup, "cadangan terenkripsi yang utuh")
    backup.add_argument(
        "-o", dest="berkas", required=True, type=Path, metavar="FILE", help="berkas cadangan yang dibuat"
    )
    restore = tambah(anak, "restore", _restore, "memulihkan cadangan ke folder kosong", masuk=False)
    restore.add_argument("berkas", metavar="FILE", type=Path, help="berkas cadangan")
    restore.add_argument("kantor", metavar="OFFICE", type=Path, help="folder baru atau kosong")
    return utama


def main(argumen: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code: 0 done, 1 refused or fault found, 2 wrong usage, 3 unexpected failure."""
    try:
        args = parser().parse_args(argumen)
        kode = int(args.jalankan(args))
        sys.stdout.flush()
        return kode
    except SystemExit as keluar:
        return int(keluar.code or 0)
    except UserError as galat:
        tampilkan_galat(galat)
        return DITOLAK
    except BrokenPipeError:
        _tutup_keluaran()
        return SELESAI
    except KeyboardInterrupt:
        sys.stderr.write("\nDibatalkan.\n")
        return DITOLAK
    except Exception as galat:
        tulis(sys.stderr, f"Kegagalan tak terduga: {type(galat).__name__}: {galat}\n")
        return GAGAL


def _tutup_keluaran() -> None:
    """The reader of a pipe went away (`| head`): nobody reads the rest, and that is no failure."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

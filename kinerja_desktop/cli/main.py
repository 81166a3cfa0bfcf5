"""The command `kinerja`: names, options, exit codes and JSON keys are a contract (design, cli.md)."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from kinerja_desktop import __version__
from kinerja_desktop.cli.kantor import sesi, tambah_masuk
from kinerja_desktop.cli.keluaran import DITOLAK, GAGAL, SELESAI, jawab, kemajuan, tampilkan_galat
from kinerja_desktop.domain.galat import UserError

Perintah = Callable[[argparse.Namespace], int]


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

    with sesi(args) as konteks:
        isi = keterangan(konteks)
    teks = "\n".join(f"{k.replace('_', ' ')}: {v}" for k, v in isi.items())
    jawab(isi, args.json, teks)
    return SELESAI


def _check(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.keterangan import temuan

    try:
        with sesi(args) as konteks:
            daftar = [{"kode": t.kode, "pesan": t.pesan} for t in temuan(konteks)]
    except UserError as galat:
        if not galat.kode.startswith("KTR-"):
            raise
        daftar = [{"kode": galat.kode, "pesan": f"{galat.judul}. {galat.isi}"}]
    teks = "\n".join(f"{t['kode']}: {t['pesan']}" for t in daftar) or "Kantor ini sehat: tidak ada temuan."
    jawab({"ok": not daftar, "temuan": daftar}, args.json, teks)
    return DITOLAK if daftar else SELESAI


def _baca_json(berkas: Path) -> Any:
    try:
        return json.loads(berkas.read_text("utf-8-sig"))
    except OSError as galat:
        raise UserError("IMP-01", berkas=str(berkas), sebab=galat.strerror or "") from galat
    except ValueError as galat:
        raise UserError("IMP-02", berkas=str(berkas), sebab=str(galat)) from galat


def _import_skp(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.skp_impor import impor_skp

    with sesi(args) as konteks:
        hasil = impor_skp(konteks, _baca_json(args.berkas))
    jawab(hasil, args.json, "\n".join(hasil["pesan"]) or f"SKP tersimpan: {hasil['id']}")
    return SELESAI


def _import_evaluasi(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.evaluasi_impor import impor_evaluasi

    with sesi(args) as konteks:
        hasil = impor_evaluasi(konteks, _baca_json(args.berkas), tetapkan=args.tetapkan)
    jawab(hasil, args.json, f"Predikat kinerja: {hasil['predikat']}")
    return SELESAI


def _form(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.dokumen import simpan_formulir

    with sesi(args) as konteks:
        simpan_formulir(
            konteks, args.format, args.pegawai, args.berkas, tahun=args.tahun, periode=args.periode, kertas=args.paper
        )
    sys.stdout.write(f"Tersimpan: {args.berkas}\n")
    return SELESAI


def _backup(args: argparse.Namespace) -> int:
    from kinerja_desktop.services.cadangan import cadangkan

    with sesi(args) as konteks:
        cadangkan(konteks, args.berkas, kemajuan)
    sys.stdout.write(f"Cadangan tersimpan dan sudah diperiksa: {args.berkas}\n")
    return SELESAI


def _restore(args: argparse.Namespace) -> int:
    from kinerja_desktop.bootstrap import pulihkan_kantor

    pulihkan_kantor(args.berkas, args.kantor)
    sys.stdout.write(f"Kantor dipulihkan ke {args.kantor} sebagai perangkat baru.\n")
    return SELESAI


def _periode(teks: str) -> str:
    from kinerja_desktop.domain.periode import Periode

    try:
        return str(Periode.baca(teks))
    except UserError as galat:
        raise argparse.ArgumentTypeError(galat.isi) from galat


def parser() -> argparse.ArgumentParser:
    """The command line, with Indonesian help."""
    utama = argparse.ArgumentParser(prog="kinerja", description="Kinerja Desktop dari baris perintah.")
    utama.add_argument("--version", action="version", version=__version__)
    anak = utama.add_subparsers(dest="perintah", required=True, metavar="PERINTAH")

    def tambah(induk: Any, nama: str, jalankan: Perintah, bantuan: str, *, masuk: bool = True) -> Any:
        satu = induk.add_parser(nama, help=bantuan, description=bantuan)
        satu.set_defaults(jalankan=jalankan)
        if masuk:
            tambah_masuk(satu)
        return satu

    demo = tambah(anak, "demo", _demo, "membuat kantor latihan", masuk=False)
    demo.add_argument("kantor", metavar="OFFICE", type=Path, help="folder baru atau kosong")
    demo.add_argument("--preset", choices=("puskesmas", "kelurahan", "dinas", "kota"), default="puskesmas")
    demo.add_argument("--pegawai", type=int, metavar="N", help="jumlah pegawai")
    demo.add_argument("--bulan", type=int, metavar="N", help="lamanya laporan, dalam bulan")
    demo.add_argument("--benih", type=int, default=1, metavar="N", help="benih acak; sama benih, sama isi")
    demo.add_argument("--json", action="store_true", help="keluaran JSON")
    info = tambah(anak, "info", _info, "isi kantor")
    info.add_argument("--json", action="store_true", help="keluaran JSON")
    check = tambah(anak, "check", _check, "memeriksa keutuhan kantor")
    check.add_argument("--json", action="store_true", help="keluaran JSON")

    impor = anak.add_parser("import", help="memasukkan data dari berkas").add_subparsers(
        dest="jenis", required=True, metavar="JENIS"
    )
    for nama, jalankan, bantuan in (
        ("skp", _import_skp, "satu SKP atau daftar SKP (JSON)"),
        ("evaluasi", _import_evaluasi, "realisasi, umpan balik, dan rating satu pegawai (JSON)"),
    ):
        satu = tambah(impor, nama, jalankan, bantuan)
        satu.add_argument("berkas", metavar="FILE.json", type=Path)
        satu.add_argument("--json", action="store_true", help="keluaran JSON")
        if nama == "evaluasi":
            satu.add_argument("--tetapkan", action="store_true", help="menandatangani evaluasi sekaligus")

    form = tambah(anak, "form", _form, "satu formulir resmi sebagai PDF atau XLSX")
    form.add_argument("format", metavar="FORMAT", help="A.1.7, C.1.3, atau D.1.1")
    form.add_argument("--pegawai", required=True, metavar="NIP")
    form.add_argument("--tahun", type=int, metavar="T")
    form.add_argument("--periode", type=_periode, metavar="P", help="2026, 2026-TW3, atau 2026-09")
    form.add_argument("-o", dest="berkas", required=True, type=Path, metavar="FILE")
    form.add_argument("--paper", choices=("f4", "a4"))

    backup = tambah(anak, "backup", _backup, "cadangan terenkripsi yang utuh")
    backup.add_argument("-o", dest="berkas", required=True, type=Path, metavar="FILE")
    restore = anak.add_parser("restore", help="memulihkan cadangan ke folder kosong")
    restore.set_defaults(jalankan=_restore)
    restore.add_argument("berkas", metavar="FILE", type=Path)
    restore.add_argument("kantor", metavar="OFFICE", type=Path)
    return utama


def main(argumen: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code: 0 done, 1 refused or fault found, 2 wrong usage, 3 unexpected failure."""
    try:
        args = parser().parse_args(argumen)
    except SystemExit as keluar:
        return int(keluar.code or 0)
    try:
        return int(args.jalankan(args))
    except UserError as galat:
        tampilkan_galat(galat)
        return DITOLAK
    except Exception as galat:
        sys.stderr.write(f"Kegagalan tak terduga: {type(galat).__name__}: {galat}\n")
        return GAGAL

"""What the commands `kinerja enrol …` do and answer; JSON keys are a contract."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kinerja_desktop.cli.kantor import baris_pertama, sesi
from kinerja_desktop.cli.keluaran import SELESAI, jawab
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError

if TYPE_CHECKING:
    from kinerja_desktop.services.perangkat import PusatBaru

_PERAN = {"induk": "kunci induk", "pusat": "pusat", "opd": "perangkat daerah", "pegawai": "pegawai"}
_SANDI_INDUK = "KINERJA_ROOT_PASSWORD"
_SANDI_INDUK_BARU = "KINERJA_NEW_ROOT_PASSWORD"


def _sandi_induk(args: argparse.Namespace) -> str:
    return _sandi_kunci(args.sandi_induk_file, _SANDI_INDUK, "kunci induk")


def _sandi_kunci(berkas: Path | None, peubah: str, apa: str) -> str:
    """A passphrase from a file, a variable, or typed twice."""
    if berkas is not None:
        return baris_pertama(berkas)
    if peubah in os.environ:
        return os.environ[peubah]
    if not sys.stdin.isatty():
        raise UserError("AKN-08", berkas=peubah)
    sandi = getpass.getpass(f"Kata sandi {apa}: ")
    if sandi != getpass.getpass(f"Ulangi kata sandi {apa}: "):
        raise UserError("KTR-11")
    return sandi


def pusat(args: argparse.Namespace) -> int:
    """Make this computer the centre."""
    from kinerja_desktop.services import perangkat

    sandi = _sandi_induk(args)
    with sesi(args) as konteks:
        pusat = perangkat.jadikan_pusat(konteks, args.nama, args.kunci_induk, sandi)
    return _jawab_pusat(args, pusat, f"Komputer ini sekarang pusat: {pusat.nama} ({pusat.perangkat})")


def _jawab_pusat(args: argparse.Namespace, pusat: PusatBaru, kepala: str) -> int:
    hasil = {
        "perangkat": str(pusat.perangkat),
        "peran": "pusat",
        "nama": pusat.nama,
        "sidik_akar": pusat.sidik_akar,
        "berkas": [str(satu) for satu in pusat.berkas],
    }
    teks = [kepala, f"Sidik kunci induk: {pusat.sidik_akar}"]
    if pusat.berkas:
        teks += [f"Kunci dibuat: {satu}" for satu in pusat.berkas]
        teks.append("Salin tiap kunci ke dua flashdisk, dan simpan di dua tempat terkunci yang berbeda.")
    if any(satu.suffix == ".txt" for satu in pusat.berkas):
        teks.append("Cetak kunci pemulihan dan simpan di brankas; pemegangnya dapat membaca semua paket.")
    jawab(hasil, args.json, "\n".join(teks))
    return SELESAI


def ganti_induk(args: argparse.Namespace) -> int:
    """Replace the root keys."""
    from kinerja_desktop.services import perangkat_pusat

    sandi = _sandi_induk(args)
    baru = sandi
    if args.sandi_baru_file is not None or _SANDI_INDUK_BARU in os.environ or sys.stdin.isatty():
        baru = _sandi_kunci(args.sandi_baru_file, _SANDI_INDUK_BARU, "kunci induk baru")
    with sesi(args) as konteks:
        pusat = perangkat_pusat.ganti_induk(
            konteks, args.kunci_induk, sandi, args.kunci_baru, baru, bocor=args.bocor, pemulihan=args.pemulihan_baru
        )
    lanjut = "daftarkan lagi setiap komputer" if args.bocor else "komputer lain mengikutinya dari paket berikutnya"
    return _jawab_pusat(args, pusat, f"Kunci induk diganti; {lanjut}.")


def era(args: argparse.Namespace) -> int:
    """Open a new era after the centre was restored from a backup."""
    from kinerja_desktop.services import perangkat_pusat

    sandi = _sandi_induk(args)
    with sesi(args) as konteks:
        baru = perangkat_pusat.buka_era(konteks, args.kunci_induk, sandi)
    hasil = {"era": baru.era, "nomor": baru.nomor}
    jawab(hasil, args.json, f"Era {baru.era} dibuka. Komputer lain mengikutinya dari paket berikutnya.")
    return SELESAI


def minta(args: argparse.Namespace) -> int:
    """Ask for a certificate, or for one with new keys."""
    from kinerja_desktop.services import perangkat

    if not args.perbarui and None in (args.peran, args.nama, args.unit):
        args.pengurai.error("--peran, --nama, dan --unit wajib, kecuali bersama --perbarui")
    kode: str | None = None
    with sesi(args) as konteks:
        if args.perbarui:
            isi = perangkat.perbarui_kunci(konteks)
        else:
            peran = PeranPerangkat(args.peran)
            isi, kode = perangkat.buat_permintaan(konteks, peran, args.nama, args.unit, ulang=args.ulang)
        perangkat.simpan_berkas(args.berkas, isi)
    hasil = {"berkas": str(args.berkas), "kode": kode, "pembaruan": bool(args.perbarui)}
    if kode is None:
        teks = "Kunci lama ikut menandatanganinya, jadi tidak ada kode yang perlu dibacakan."
    else:
        teks = f"Bacakan kode ini lewat telepon kepada pemberi izin: {kode}"
    jawab(hasil, args.json, f"Permintaan tersimpan: {args.berkas}\n{teks}")
    return SELESAI


def _sandi_akun(args: argparse.Namespace) -> str:
    return _sandi_kunci(args.password_file, "KINERJA_PASSWORD", "untuk masuk")


def awal(args: argparse.Namespace) -> int:
    """Ask for a certificate for a computer that has no office yet."""
    from kinerja_desktop.services import mulai_izin, perangkat

    isi, kode = mulai_izin.minta(args.folder, PeranPerangkat(args.peran), args.nama, args.unit, _sandi_akun(args))
    perangkat.simpan_berkas(args.berkas, isi)
    teks = f"Permintaan tersimpan: {args.berkas}\nBacakan kode ini lewat telepon kepada pemberi izin: {kode}"
    jawab(
        {"berkas": str(args.berkas), "kode": kode}, args.json, f"{teks}\nKata sandi tadi diminta lagi saat izin datang."
    )
    return SELESAI


def mulai(args: argparse.Namespace) -> int:
    """Make the office of a new computer from the answer."""
    from kinerja_desktop import bootstrap
    from kinerja_desktop.services import perangkat

    data = perangkat.baca_berkas_izin(args.berkas)
    terbuka, dibuat, kode = bootstrap.kantor_dari_izin(args.folder, data, args.kode, _sandi_akun(args), args.pegawai)
    try:
        kini = perangkat.keadaan(terbuka.konteks(dibuat.orang[0][0].nama_akun))
    finally:
        terbuka.tutup()
    akun = [{"akun": a.nama_akun, "peran": a.peran.value, "nama": orang.nama} for a, orang in dibuat.orang]
    hasil = {
        "kantor": dibuat.kantor.nama,
        "akun": akun,
        "perangkat": str(kini.perangkat),
        "peran": kini.peran.value if kini.peran else None,
        "nama": kini.nama,
        "dari": kini.dari,
        "sidik_akar": kini.sidik_akar,
        "kode_pemulihan": kode,
    }
    teks = [f"Kantor dibuat: {dibuat.kantor.nama}, dengan izin dari {kini.dari}."]
    teks += [f"Akun {satu['akun']} untuk {satu['nama']}" for satu in akun]
    teks += ["Akun kedua dan seterusnya mengganti kata sandi saat masuk pertama kali."] if len(akun) > 1 else []
    teks += [f"Kode pemulihan, simpan di tempat aman: {kode}", f"Sidik kunci induk: {kini.sidik_akar}"]
    jawab(hasil, args.json, "\n".join(teks))
    return SELESAI


def keadaan(args: argparse.Namespace) -> int:
    """Show what this computer is."""
    from kinerja_desktop.services import perangkat

    with sesi(args, baca_saja=True) as konteks:
        kini = perangkat.keadaan(konteks)
    hasil = {
        "terdaftar": kini.terdaftar,
        "perangkat": None if kini.perangkat is None else str(kini.perangkat),
        "peran": None if kini.peran is None else kini.peran.value,
        "nama": kini.nama,
        "dari": kini.dari,
        "sidik_akar": kini.sidik_akar,
        "menunggu": kini.menunggu,
        "kode": kini.kode,
        "galat": kini.kunci_galat,
        "nomor_induk": list(kini.nomor_induk),
    }
    jawab(hasil, args.json, "\n".join(_teks_keadaan(hasil)))
    return SELESAI


def _teks_keadaan(kini: dict[str, Any]) -> list[str]:
    if kini["terdaftar"]:
        peran = _PERAN[kini["peran"]]
        teks = [f"Terdaftar sebagai {peran}: {kini['nama']} ({kini['perangkat']})", f"Izin dari: {kini['dari']}"]
    else:
        galat = UserError(kini["galat"]) if kini["galat"] == "KNC-03" else None
        teks = [galat.judul + "." if galat else f"Izin komputer ini tidak berlaku di sini ({kini['galat']})."]
    teks += [f"Sidik kunci induk: {kini['sidik_akar']}"] if kini["sidik_akar"] else []
    teks += [f"Nomor kunci induk: {'; '.join(kini['nomor_induk'])}"] if kini["nomor_induk"] else []
    teks += ["Ada permintaan yang menunggu jawaban."] if kini["menunggu"] else []
    return teks + ([f"Kode permintaan itu: {kini['kode']}"] if kini["kode"] else [])


def lihat(args: argparse.Namespace) -> int:
    """Show what a request asks."""
    from kinerja_desktop.services import perangkat_izin

    data = perangkat_izin.baca_berkas_permintaan(args.berkas)
    with sesi(args, baca_saja=True) as konteks:
        isi = perangkat_izin.baca_permintaan(konteks, data)
    hasil = {
        "perangkat": str(isi.perangkat),
        "peran": isi.peran.value,
        "nama": isi.nama,
        "unit": isi.unit,
        "kode": isi.kode,
        "pembaruan": isi.pembaruan,
    }
    teks = f"{isi.nama} ({isi.unit}) meminta izin sebagai {_PERAN[isi.peran.value]}.\nPerangkat: {isi.perangkat}\n"
    lanjut = "Pembaruan kunci: ditandatangani juga dengan kunci lama, tanpa kode." if isi.pembaruan else ""
    jawab(hasil, args.json, teks + (lanjut or f"Kode berkas ini: {isi.kode}. Cocokkan dengan yang dibacakan."))
    return SELESAI


def beri(args: argparse.Namespace) -> int:
    """Answer a request."""
    from kinerja_desktop.services import perangkat_izin, perangkat_lingkup

    data = perangkat_izin.baca_berkas_permintaan(args.permintaan)
    with sesi(args) as konteks:
        cakupan = None
        if args.unit or args.pegawai:
            cakupan = perangkat_lingkup.baca(konteks, args.unit, args.pegawai)
        peran = PeranPerangkat(args.peran) if args.peran else None
        izin = perangkat_izin.beri_izin(
            konteks, data, args.kode, cakupan, peran=peran, nama=args.nama, tujuan=args.berkas
        )
        kata = perangkat_lingkup.kata(konteks, izin.lingkup)
    hasil = {
        "berkas": str(args.berkas),
        "kode": izin.kode or None,
        "perangkat": str(izin.perangkat),
        "peran": izin.peran.value,
        "nama": izin.nama,
        "cakupan": kata,
    }
    teks = [f"Izin tersimpan: {args.berkas}", f"Untuk {izin.nama} sebagai {_PERAN[izin.peran.value]}: {kata}"]
    teks += [f"Bacakan kode ini lewat telepon saat izin dipasang: {izin.kode}"] if izin.kode else []
    jawab(hasil, args.json, "\n".join(teks))
    return SELESAI


def pasang(args: argparse.Namespace) -> int:
    """Install an answer."""
    from kinerja_desktop.services import perangkat

    data = perangkat.baca_berkas_izin(args.berkas)
    with sesi(args) as konteks:
        kini = perangkat.pasang_izin(konteks, data, args.kode)
    hasil = {
        "perangkat": str(kini.perangkat),
        "peran": kini.peran.value,
        "nama": kini.nama,
        "dari": kini.dari,
        "sidik_akar": kini.sidik_akar,
    }
    teks = f"Komputer ini terdaftar sebagai {_PERAN[kini.peran.value]}: {kini.nama}, dengan izin dari {kini.dari}."
    jawab(hasil, args.json, f"{teks}\nSidik kunci induk: {kini.sidik_akar}")
    return SELESAI


def daftar(args: argparse.Namespace) -> int:
    """Show the computers that are known."""
    from kinerja_desktop.services import perangkat_daftar

    with sesi(args, baca_saja=True) as konteks:
        semua = perangkat_daftar.daftar(konteks)
    hasil = [
        {
            "perangkat": str(satu.perangkat),
            "peran": satu.peran.value,
            "nama": satu.nama,
            "cakupan": satu.lingkup_kata,
            "semua": satu.lingkup.semua,
            "unit": sorted(str(nomor) for nomor in satu.lingkup.unit),
            "pegawai": sorted(str(nomor) for nomor in satu.lingkup.pegawai),
            "dari": satu.dari,
            "generasi": satu.generasi,
            "berlaku": satu.berlaku,
            "alasan": satu.alasan,
            "sendiri": satu.sendiri,
            "sengketa": list(satu.sengketa),
        }
        for satu in semua
    ]
    jawab({"perangkat": hasil}, args.json, "\n".join(_baris(satu) for satu in hasil) or "Belum ada perangkat.")
    return SELESAI


def _baris(satu: dict[str, Any]) -> str:
    berlaku = "berlaku" if satu["berlaku"] else f"dicabut ({satu['alasan']})" if satu["alasan"] else "tidak berlaku"
    sendiri = ", komputer ini" if satu["sendiri"] else ""
    judul = f"{satu['nama']} - {_PERAN[satu['peran']]}, {berlaku}{sendiri}"
    lain = f"\n  nomor ini juga diberi izin oleh {', '.join(satu['sengketa'])}" if satu["sengketa"] else ""
    return f"{judul}\n  {satu['perangkat']}, izin dari {satu['dari']}\n  {satu['cakupan']}{lain}"


def cabut(args: argparse.Namespace) -> int:
    """Revoke a computer."""
    from kinerja_desktop.services import perangkat_daftar

    with sesi(args) as konteks:
        nomor: UUID = perangkat_daftar.cari(konteks, args.perangkat)
        dicabut = perangkat_daftar.cabut(konteks, nomor, args.alasan, args.paket, hanya_lama=args.lama)
    ikut = list(dicabut.ikut)
    hasil = {"perangkat": str(nomor), "nama": dicabut.nama, "izin": dicabut.izin, "nomor": dicabut.nomor, "ikut": ikut}
    teks = f"{dicabut.izin} izin {dicabut.nama} dicabut. Daftar pencabutan sekarang nomor {dicabut.nomor}."
    if ikut:
        teks += f"\nIzin {len(ikut)} komputer di bawahnya ikut berakhir: {', '.join(ikut)}."
    jawab(hasil, args.json, teks)
    return SELESAI

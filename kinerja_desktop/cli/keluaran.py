"""How commands answer: text for people, or one JSON object on standard output; progress on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any, TextIO

from kinerja_desktop.domain.galat import UserError

SELESAI, DITOLAK, SALAH_PAKAI, GAGAL = 0, 1, 2, 3


_KENDALI = dict.fromkeys({*range(32), *range(127, 160)} - {*map(ord, "\r\n\t")})
"""Control characters (category Cc of Unicode), which a terminal would obey."""


def tulis(aliran: TextIO, teks: str) -> None:
    """Write text on a stream of any encoding: what it cannot hold is shown by its number, control characters go."""
    kode = aliran.encoding or "utf-8"
    aliran.write(teks.translate(_KENDALI).encode(kode, "backslashreplace").decode(kode))


def jawab(hasil: Mapping[str, Any], sebagai_json: bool, teks: str) -> None:
    """Print the result: the JSON object and nothing else, or the text."""
    if sebagai_json:
        utuh = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
        for bagian in json.JSONEncoder(ensure_ascii=not utuh, default=str).iterencode(hasil):  # thousands of files
            tulis(sys.stdout, bagian)
        teks = ""
    tulis(sys.stdout, teks + "\n")


def tampilkan_galat(galat: UserError) -> None:
    """Print a refusal with its code on standard error."""
    tulis(sys.stderr, f"{galat.kode}: {galat.judul}\n  {galat.isi}\n  {galat.saran}\n")


def kemajuan(selesai: int, total: int, teks: str) -> None:
    """A bar on a terminal, silence elsewhere."""
    if sys.stderr.isatty() and total:
        isi = selesai * 30 // total
        akhir = "\n" if selesai >= total else ""
        sys.stderr.write(f"\r{teks} [{'#' * isi}{'.' * (30 - isi)}] {selesai:,}/{total:,}{akhir}".replace(",", "."))
        sys.stderr.flush()


_NAMA_ISI = {
    "kantor": "Kantor",
    "versi_aplikasi": "Versi aplikasi",
    "versi_skema": "Versi skema",
    "perangkat_id": "Perangkat",
    "perubahan_belum_dikirim": "Perubahan belum dikirim",
}


def teks_info(isi: Mapping[str, Any]) -> str:
    """What `kinerja info` tells people: one fact a line, the records of each kind indented."""
    baris = [f"{nama}: {isi[kunci]}" for kunci, nama in _NAMA_ISI.items()]
    if isi["praktik"]:
        baris.insert(1, "Kantor latihan: ya, bukan data resmi")
    jumlah = [f"  {nama.replace('_', ' ')}: {n:,}".replace(",", ".") for nama, n in isi["jumlah"].items()]
    return "\n".join([*baris, "Jumlah catatan:", *jumlah])


_TAMPIL = 20


def teks_impor(hasil: Mapping[str, Any]) -> str:
    """What `kinerja import pegawai` tells people: numbers, new units, and the first rows of each kind."""
    kata = "Pratinjau, belum ada yang disimpan" if hasil["pratinjau"] else "Impor selesai"
    ditolak = hasil["ditolak"]
    baris = [
        f"{kata}: {hasil['baru']} baru, {hasil['berubah']} berubah, {hasil['sama']} sama, {len(ditolak)} ditolak.",
        f"Tidak disebut di berkas dan dibiarkan: {hasil['tidak_disebut']}. Baris Plt./Plh.: {hasil['plt_plh']}.",
    ]
    if hasil["unit_baru"]:
        baris.append("Unit kerja baru: " + _sebagian(hasil["unit_baru"]))
    if hasil["lembar_lain"]:
        baris.append("Lembar lain yang tidak dibaca: " + _sebagian(hasil["lembar_lain"]))
    for judul, daftar, bentuk in (
        ("Ditolak", ditolak, "  baris {baris}, NIP {nip}: {alasan}"),
        ("Berubah", hasil["perubahan"], "  baris {baris}, NIP {nip}: {bidang} {lama} -> {baru}"),
        ("Peringatan", hasil["peringatan"], "  baris {baris}, NIP {nip}: {pesan}"),
    ):
        if daftar:
            baris += [f"{judul}:", *(bentuk.format(**satu) for satu in daftar[:_TAMPIL])]
            baris += [f"  … dan {len(daftar) - _TAMPIL} lagi"] if len(daftar) > _TAMPIL else []
    return "\n".join(baris)


def teks_siasn(hasil: Mapping[str, Any]) -> str:
    """What `kinerja export siasn` tells people: how many rows, and who has none and why."""
    ditolak = hasil["ditolak"]
    baris = [f"Tersimpan: {hasil['berkas']} ({hasil['jumlah']} baris {hasil['jenis']})."]
    if ditolak:
        baris.append(f"Tidak diekspor: {len(ditolak)}")
        baris += [f"  {satu['nip'] or '-'} {satu['nama']}: {satu['alasan']}" for satu in ditolak[:_TAMPIL]]
        baris += [f"  … dan {len(ditolak) - _TAMPIL} lagi"] if len(ditolak) > _TAMPIL else []
    return "\n".join(baris)


def _sebagian(daftar: list[str]) -> str:
    lagi = f", dan {len(daftar) - _TAMPIL} lagi" if len(daftar) > _TAMPIL else ""
    return ", ".join(daftar[:_TAMPIL]) + lagi

"""The commands `kinerja bundle conflicts` and `kinerja bundle settle`: records that differ on two machines."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from kinerja_desktop.cli.kantor import sesi
from kinerja_desktop.cli.keluaran import SELESAI, jawab
from kinerja_desktop.cli.perintah import tambah, tambah_json

if TYPE_CHECKING:
    from kinerja_desktop.services.pertentangan_bentuk import Banding, Pertentangan, VersiTerbaca


def daftar(args: argparse.Namespace) -> int:
    """Show every record with more than one version, and what differs."""
    from kinerja_desktop.services import pertentangan

    with sesi(args, baca_saja=True) as konteks:
        semua = [(p, pertentangan.banding(konteks, p.tabel, p.id)) for p in pertentangan.daftar(konteks)]
    isi = {"konflik": [_isi(p, b) for p, b in semua]}
    teks = "\n".join(baris for p, b in semua for baris in _baris(p, b))
    jawab(isi, args.json, teks or "Tidak ada catatan yang berbeda di dua perangkat.")
    return SELESAI


def pilih(args: argparse.Namespace) -> int:
    """Let one version stand."""
    from kinerja_desktop.services import pertentangan

    with sesi(args) as konteks:
        satu = pertentangan.cari(konteks, args.id)
        dilihat = pertentangan.banding(konteks, satu.tabel, satu.id)
        pertentangan.pakai(konteks, dilihat, args.pakai - 1)
        sisa = len(pertentangan.daftar(konteks))
    isi = {"id": str(satu.id), "catatan": satu.judul, "pakai": args.pakai, "sisa": sisa}
    teks = f"{satu.judul}: versi {args.pakai} berlaku, versi lain tetap tersimpan. Masih berbeda: {sisa} catatan."
    jawab(isi, args.json, teks)
    return SELESAI


def _isi(satu: Pertentangan, banding: Banding) -> dict[str, Any]:
    return {
        "id": str(satu.id),
        "jenis": satu.tabel,
        "catatan": satu.judul,
        "penulis": satu.penulis,
        "boleh": satu.boleh,
        "versi": [
            {
                "nomor": nomor + 1,
                "dihapus": versi.dihapus,
                "asal": versi.asal or None,
                "oleh": versi.oleh or None,
                "pada": versi.pada.isoformat() if versi.pada else None,
                "isi": _beda(banding, nomor),
            }
            for nomor, versi in enumerate(banding.versi)
        ],
    }


def _beda(banding: Banding, nomor: int) -> dict[str, str]:
    ke = banding.isi_ke(nomor)
    return {} if ke is None else {b.nama: b.isi[ke] for b in banding.berbeda}


def _baris(satu: Pertentangan, banding: Banding) -> Iterator[str]:
    yield f"{satu.id}  {satu.judul}"
    yield "  Anda yang memilih" if satu.boleh else f"  Dipilih oleh {satu.penulis}"
    for nomor, versi in enumerate(banding.versi):
        yield f"  Versi {nomor + 1}{_asal(versi)}{': dihapus' if versi.dihapus else ''}"
        for nama, teks in _beda(banding, nomor).items():
            yield f"    {nama}: {' / '.join(teks.splitlines())}"


def _asal(versi: VersiTerbaca) -> str:
    asal = "disimpan di komputer ini" if versi.di_sini else f"dari {versi.asal}" if versi.asal else ""
    return f" ({asal})" if asal else ""


def tambah_pertentangan(paket: Any) -> None:
    """Add `conflicts` and `settle` to `kinerja bundle`."""
    satu = tambah(paket, "conflicts", daftar, "catatan yang berbeda di dua perangkat, dengan semua versinya")
    tambah_json(satu)
    satu = tambah(paket, "settle", pilih, "memilih versi yang berlaku; versi lain tetap tersimpan")
    satu.add_argument("id", metavar="ID", help="nomor catatan, atau awalnya")
    satu.add_argument("--pakai", required=True, type=int, metavar="N", help="nomor versi yang berlaku")
    tambah_json(satu)

"""The commands `kinerja segel …`: sealing a month and verifying seals; JSON keys are a contract."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from kinerja_desktop.cli.kantor import sesi
from kinerja_desktop.cli.keluaran import DITOLAK, SELESAI, jawab
from kinerja_desktop.cli.nilai import bulan
from kinerja_desktop.cli.perintah import tambah, tambah_json

if TYPE_CHECKING:
    from kinerja_desktop.services.segel_periksa import BarisPeriksa

_HASIL = {
    "cocok": "cocok",
    "tanpa_tanda": "cocok, tanpa tanda tangan komputer",
    "belum_lengkap": "laporan belum lengkap di sini",
    "izin_dicabut": "izin komputernya sudah dicabut",
    "berubah": "BERUBAH sesudah disegel",
    "tidak_sah": "TANDA TANGAN TIDAK SAH",
}


def buat(args: argparse.Namespace) -> int:
    """Seal the month of the named people, or of everybody who is ready."""
    from kinerja_desktop.domain.periode import Periode
    from kinerja_desktop.services import segel

    masa = Periode.baca(args.bulan)
    with sesi(args) as konteks:
        orang = segel.menurut_nip(konteks, args.pegawai) if args.pegawai else segel.belum_selesai(konteks, masa)
        hasil = segel.segel_bulan(konteks, masa, orang)
        nama = {b.pegawai_id: b for b in segel.daftar(konteks, masa)}
    disegel = [
        {
            "nip": nama[s.pegawai_id].nip,
            "nama": nama[s.pegawai_id].nama,
            "laporan": s.jumlah,
            "akar": s.akar.hex(),
            "segel": str(s.id),
            "menggantikan": str(s.menggantikan_id) if s.menggantikan_id else None,
        }
        for s in hasil.disegel
    ]
    dilewati = [{"nip": d.nip, "nama": d.nama, "kode": d.alasan.kode, "alasan": d.alasan.isi} for d in hasil.dilewati]
    isi: dict[str, Any] = {
        "bulan": str(masa),
        "bertanda": hasil.bertanda,
        "disegel": disegel,
        "dilewati": dilewati,
    }
    jawab(isi, args.json, "\n".join(_teks_buat(isi, masa.label)))
    return DITOLAK if dilewati else SELESAI


def _teks_buat(isi: dict[str, Any], masa: str) -> Iterator[str]:
    tanpa = "" if isi["bertanda"] or not isi["disegel"] else ", tanpa tanda tangan komputer"
    yield f"{masa}: {len(isi['disegel'])} pegawai disegel{tanpa}, {len(isi['dilewati'])} dilewati"
    for satu in isi["disegel"]:
        yield f"  {satu['nama']}: {satu['laporan']} laporan, akar {satu['akar'][:16]}"
    for satu in isi["dilewati"]:
        yield f"  {satu['nama'] or '-'}: {satu['kode']} {satu['alasan']}"


def periksa(args: argparse.Namespace) -> int:
    """Verify every seal against the reports that are here."""
    from kinerja_desktop.domain.periode import Periode
    from kinerja_desktop.domain.segel import HasilPeriksa
    from kinerja_desktop.services import segel_periksa

    with sesi(args) as konteks:
        hasil = segel_periksa.periksa(konteks, Periode.baca(args.bulan) if args.bulan else None)
    isi: dict[str, Any] = {
        "ok": hasil.terbukti,
        "jumlah": {satu.value: hasil.jumlah(satu) for satu in HasilPeriksa},
        "segel": [_baris(satu) for satu in hasil.baris],
        "belum_disegel": [{"nip": p.nip, "nama": p.nama} for p in hasil.belum],
    }
    jawab(isi, args.json, "\n".join(_teks_periksa(isi)))
    return SELESAI if hasil.terbukti else DITOLAK


def _baris(satu: BarisPeriksa) -> dict[str, Any]:
    return {
        "nip": satu.nip,
        "nama": satu.nama,
        "unit": satu.unit,
        "bulan": str(satu.bulan),
        "hasil": satu.hasil.value,
        "laporan": satu.segel.jumlah,
        "oleh": satu.segel.oleh,
        "pada": satu.segel.pada.isoformat(),
        "komputer": satu.segel.mesin or None,
        "hilang": satu.beda.hilang,
        "berubah": [str(nomor) for nomor in satu.beda.berubah],
        "tambahan": [str(nomor) for nomor in satu.beda.tambahan],
        "alasan_dicabut": satu.alasan or None,
    }


def _teks_periksa(isi: dict[str, Any]) -> Iterator[str]:
    if not isi["segel"]:
        yield "Belum ada segel."
    for satu in isi["segel"]:
        rincian = [
            f"{n} {kata}"
            for n, kata in (
                (len(satu["berubah"]), "berubah"),
                (len(satu["tambahan"]), "ditambahkan"),
                (satu["hilang"], "tidak ada di sini"),
            )
            if n
        ]
        alasan = [satu["alasan_dicabut"]] if satu["alasan_dicabut"] else []
        ekor = f" ({', '.join([*rincian, *alasan])})" if rincian or alasan else ""
        yield f"{satu['bulan']} {satu['nama']}: {_HASIL[satu['hasil']]}{ekor}"
    if isi["belum_disegel"]:
        yield "Belum disegel: " + ", ".join(satu["nama"] for satu in isi["belum_disegel"])


def tambah_segel(anak: Any) -> None:
    """Add `segel` with its commands."""
    bantuan = "segel bulanan atas laporan yang disetujui: bukti bahwa tidak ada yang berubah di jalan"
    segel = anak.add_parser("segel", help=bantuan, description=bantuan).add_subparsers(
        dest="langkah", required=True, metavar="LANGKAH", title="langkah"
    )
    satu = tambah(segel, "buat", buat, "menyegel satu bulan bagi pegawai yang Anda nilai")
    satu.add_argument("--bulan", required=True, type=bulan, metavar="BULAN", help="misalnya 2026-11")
    satu.add_argument(
        "--pegawai", action="append", default=[], metavar="NIP", help="hanya pegawai ini (boleh berulang)"
    )
    tambah_json(satu)
    satu = tambah(segel, "periksa", periksa, "memeriksa segel terhadap laporan yang ada di sini")
    satu.add_argument("--bulan", type=bulan, metavar="BULAN", help="hanya bulan ini")
    tambah_json(satu)

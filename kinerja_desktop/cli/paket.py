"""The commands `kinerja bundle …` and `kinerja central ingest`: records travel by signed, encrypted files."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kinerja_desktop.cli.kantor import sesi
from kinerja_desktop.cli.keluaran import DITOLAK, SELESAI, jawab, kemajuan
from kinerja_desktop.cli.perintah import tambah, tambah_json
from kinerja_desktop.cli.pertentangan import tambah_pertentangan
from kinerja_desktop.cli.pulih import KeadaanPulih, keadaan_pulih, tambah_pulih, teks_pulih

if TYPE_CHECKING:
    from kinerja_desktop.services.hasil_terima import HasilTerima
    from kinerja_desktop.services.lihat_paket import PotonganTampak
    from kinerja_desktop.services.media import Temuan


def ekspor(args: argparse.Namespace) -> int:
    """Write a bundle of what the receiver lacks."""
    from kinerja_desktop.domain.galat import UserError

    with sesi(args) as konteks:
        from kinerja_desktop.services import kirim_paket, media_tulis, perangkat_daftar, pulih_paket
        from kinerja_desktop.services.perangkat_simpanan import mesin

        if args.bagian:
            media_tulis.pastikan_folder(args.berkas, "Potongan paket")
        ini = mesin(konteks)
        with konteks.store.baca() as koneksi:
            penerima = perangkat_daftar.cari(konteks, args.kepada).bytes if args.kepada else ini.utama(koneksi)
        if penerima is None:
            raise UserError("PKT-43")
        tujuan = None if args.bagian else args.berkas
        hasil = kirim_paket.kirim(konteks, ini, penerima, tujuan, penuh=args.full)
        nama, pulih = ini.kenal(penerima).name, pulih_paket.sejak(konteks) is not None
        potongan: tuple[Path, ...] = ()
        if args.bagian:
            potongan = media_tulis.salin(hasil.berkas, args.berkas, untuk=nama, potong=True).berkas
            kirim_paket.catat_salinan(konteks, hasil.paket)
    isi: dict[str, Any] = {
        "berkas": str(hasil.berkas),
        "catatan": hasil.catatan,
        "lampiran": hasil.lampiran,
        "dari": hasil.dari,
        "sampai": hasil.sampai,
        "data_induk": hasil.induk,
        "bersambung": hasil.bersambung,
        "tertinggal": hasil.tertinggal,
        "penerima": penerima.hex(),
        "pulih": pulih,
    }
    induk = ", dengan data induk" if hasil.induk else ""
    teks = f"{hasil.catatan} catatan dan {hasil.lampiran} lampiran untuk {nama}{induk}: {hasil.berkas}"
    if hasil.bersambung:
        teks += "\nLampirannya terlalu banyak untuk satu paket: sisanya ikut paket sesudah tanda terimanya masuk."
    if hasil.tertinggal:
        teks += f"\n{hasil.tertinggal} lampiran tidak dapat dibaca, jadi belum ikut. Menyusul begitu dapat dibaca."
    if args.bagian:
        isi["bagian"] = [str(satu) for satu in potongan]
        teks += "".join(f"\n  {satu}" for satu in potongan)
    if pulih and not hasil.dari:
        teks += "\n" + teks_pulih("paket ini", args.kantor)
    jawab(isi, args.json, teks)
    return SELESAI


def periksa(args: argparse.Namespace) -> int:
    """Tell what can be told of a bundle or a part without opening an office; with the recovery key, all of a bundle."""
    from kinerja_desktop.domain.teks import tulis_saat
    from kinerja_desktop.services.lihat_paket import buka_darurat, lihat, lihat_potongan

    if (potongan := lihat_potongan(args.berkas)) is not None:
        return _periksa_potongan(args, potongan)
    satu = lihat(args.berkas)
    isi: dict[str, Any] = {
        "paket": satu.paket,
        "pengirim": satu.pengirim,
        "penerima": satu.penerima,
        "versi_aplikasi": satu.versi,
        "ukuran": satu.ukuran,
        "utuh": False if satu.rusak else None,
        "catatan": None,
    }
    teks = (
        f"Paket {satu.paket}\nPengirim: {satu.pengirim}\nPenerima: {satu.penerima or 'beberapa perangkat'}\n"
        f"Dibuat program versi {satu.versi}, {satu.ukuran} byte\n"
    )
    if satu.rusak:
        teks += "Wadahnya terpotong atau rusak."
    elif args.kunci is None:
        teks += (
            "Keutuhannya tidak dapat dipastikan tanpa kunci. Isi, tanda tangan, dan jumlah catatan diperiksa di kantor"
            "\npenerimanya, atau di sini dengan --kunci."
        )
    if args.kunci is not None:
        dalam = buka_darurat(args.berkas, args.kunci)
        isi |= {
            "utuh": True,
            "catatan": sum(dalam.catatan.values()),
            "nama_pengirim": dalam.pengirim,
            "nomor_induk": dalam.nomor_induk,
            "dibuat": dalam.dibuat,
            "jumlah": dalam.catatan,
            "lampiran": dalam.lampiran,
        }
        teks += (
            f"Isinya utuh. Tanda tangan {dalam.pengirim} benar, di bawah kunci induk nomor {dalam.nomor_induk}.\n"
            f"Bandingkan nomor itu dengan yang tampil pada `kinerja enrol keadaan` di komputer kantor penerimanya.\n"
            f"Dibuat {tulis_saat(dalam.dibuat)}.\n"
            + "".join(f"  {nama.replace('_', ' ')}: {banyak}\n" for nama, banyak in dalam.catatan.items())
            + f"  lampiran: {dalam.lampiran}"
        )
    jawab(isi, args.json, teks)
    return DITOLAK if satu.rusak else SELESAI


def _periksa_potongan(args: argparse.Namespace, satu: PotonganTampak) -> int:
    isi: dict[str, Any] = {
        "paket": satu.paket,
        "berkas_paket": satu.nama,
        "nomor": satu.nomor,
        "potongan": satu.jumlah,
        "pengirim": satu.pengirim or None,
        "penerima": satu.penerima or None,
        "utuh": satu.utuh,
    }
    teks = f"Potongan {satu.nomor} dari {satu.jumlah} paket {satu.paket} ({satu.nama})\n"
    if satu.pengirim:
        teks += f"Pengirim: {satu.pengirim}\nPenerima: {satu.penerima or 'beberapa perangkat'}\n"
    teks += "Potongan ini utuh." if satu.utuh else "Potongan ini terpotong atau rusak."
    if args.kunci is not None:
        teks += "\nIsi paket belum diperiksa: kunci membuka paket utuh, bukan potongannya."
    jawab(isi, args.json, teks)
    return SELESAI if satu.utuh and args.kunci is None else DITOLAK


def impor(args: argparse.Namespace) -> int:
    """Verify bundles, and show or apply them."""
    return _terima(args, lambda: args.berkas, args.preview)


def ulangi(args: argparse.Namespace) -> int:
    """Try what waits, and what was held back, once more."""
    with sesi(args) as konteks:
        from kinerja_desktop.services.perangkat_simpanan import mesin
        from kinerja_desktop.services.terima_paket import ulangi_menunggu

        ini = mesin(konteks)
        semua = ulangi_menunggu(konteks, ini)
        pulih = keadaan_pulih(konteks, ini)
    return _laporkan(args, semua, pulih, pratinjau=False)


def pusat(args: argparse.Namespace) -> int:
    """Take a whole folder in, with a report."""
    from kinerja_desktop.domain.galat import UserError

    if not args.folder.is_dir():
        raise UserError("PKT-12", berkas=str(args.folder), sebab="tidak ada folder itu")
    jebakan: list[Temuan] = []
    semua, pulih = _terima_di_kantor(args, partial(_paket, args.folder, jebakan), pratinjau=False)
    return _laporkan(args, semua, pulih, pratinjau=False, jebakan=jebakan)


def _paket(folder: Path, jebakan: list[Temuan]) -> list[Path]:
    """Look for bundles, and note decoys: before anything is taken in, while there is room for what a folder holds."""
    from kinerja_desktop.services.media import isi_folder, mencurigakan

    jebakan += mencurigakan(folder)
    return isi_folder(folder)


def _terima(args: argparse.Namespace, berkas: Callable[[], list[Path]], pratinjau: bool) -> int:
    """Take files in and report; what was open is given up before, so that a long report finds room in its place."""
    semua, pulih = _terima_di_kantor(args, berkas, pratinjau)
    return _laporkan(args, semua, pulih, pratinjau)


def _terima_di_kantor(
    args: argparse.Namespace, berkas: Callable[[], list[Path]], pratinjau: bool
) -> tuple[list[HasilTerima], KeadaanPulih]:
    """The files are looked for, and what that needs is loaded, after the password was checked (`sesi`)."""
    with sesi(args) as konteks:
        from kinerja_desktop.services.perangkat_simpanan import mesin
        from kinerja_desktop.services.terima_potongan import terima_semua

        ini = mesin(konteks)
        semua = terima_semua(konteks, ini, berkas(), pratinjau=pratinjau, kemajuan=_laju)
        return semua, keadaan_pulih(konteks, ini)


def _laporkan(
    args: argparse.Namespace,
    semua: list[HasilTerima],
    pulih: KeadaanPulih,
    pratinjau: bool,
    jebakan: Sequence[Temuan] | None = None,
) -> int:
    from kinerja_desktop.services.hasil_terima import Nasib

    isi: dict[str, Any] = dict.fromkeys((*(nasib.value for nasib in Nasib), _TAK_TERBACA), 0)
    isi |= Counter(map(_nasib, semua))
    isi |= {
        "konflik": sum(h.total("bertentangan") for h in semua),
        "baru": sum(h.total("baru") for h in semua),
        "berubah": sum(h.total("berubah") for h in semua),
        "ditahan": sum(h.total("ditahan") for h in semua),
        "dihapus": sum(h.total("dihapus") for h in semua),
        "pulih": any(h.pulih for h in semua) or pulih.sejak is not None,
        "janggal": any(h.janggal for h in semua),
        "ditahan_sana": sum(h.ditahan_sana for h in semua),
        "berkas": [
            {
                "berkas": h.berkas,
                "jalur": str(h.asal[0]) if len(h.asal) == 1 else None,
                "nasib": _nasib(h),
                "pengirim": h.pengirim,
                "baru": h.total("baru"),
                "berubah": h.total("berubah"),
                "konflik": h.total("bertentangan"),
                "kode": h.galat.kode if h.galat else None,
                "alasan": h.galat.isi if h.galat else None,
                "saran": h.galat.saran if h.galat else None,
            }
            for h in semua
        ],
    }
    if jebakan is not None:
        isi["mencurigakan"] = [
            {"jalur": str(satu.berkas[0]), "kode": satu.pesan.kode, "alasan": satu.pesan.isi, "saran": satu.pesan.saran}
            for satu in jebakan
        ]
    if pratinjau:
        isi["rincian"] = [
            {"berkas": h.berkas, "tabel": satu.tabel, "apa": satu.apa.value, "catatan": satu.teks}
            for h in semua
            for baris in h.rincian.values()
            for satu in baris
        ]
    jawab(isi, args.json, "\n".join(_baris(isi, pratinjau, pulih.teks(args.kantor))))
    salah = bool(semua) and isi["lain"] == len(semua)
    return DITOLAK if isi["karantina"] or isi["ditahan"] or isi[_TAK_TERBACA] or salah else SELESAI


_TAK_TERBACA = "tak_terbaca"
"""Where a file is counted that is not there, cannot be read, or found no room: nothing of it waits here."""


def _nasib(satu: HasilTerima) -> str:
    """Where a file is counted."""
    return _TAK_TERBACA if satu.tak_tersalin else satu.nasib.value


def _laju(selesai: int, semua: int, teks: str) -> None:
    """Bytes as a bar, with the file that is being read."""
    from kinerja_desktop.services.laju_paket import LajuTerima

    satu = LajuTerima.baca(teks)
    kemajuan(selesai, semua, f"paket {satu.berkas} dari {satu.berkas_semua}")


def _baris(isi: dict[str, Any], pratinjau: bool, pulih: str) -> Iterator[str]:
    akan = "Bila diterima: " if pratinjau else ""
    berubah = f"{isi['berubah']} berubah" + (f" ({isi['dihapus']} dihapus)" if isi["dihapus"] else "")
    yield f"{akan}{isi['baru']} catatan baru, {berubah}, {isi['konflik']} bertentangan"
    yield (
        f"{isi['diterima']} paket diterima, {isi['ulang']} sudah pernah, {isi['lain']} untuk komputer lain,"
        f" {isi['menunggu']} menunggu, {isi['karantina']} dikarantina"
        + (f", {isi[_TAK_TERBACA]} tidak terbaca atau tidak tersalin" if isi[_TAK_TERBACA] else "")
    )
    if pulih:
        yield pulih
    if isi["janggal"]:
        yield "Riwayat satu pengirim tidak menyambung: komputernya dipulihkan, atau kuncinya dipakai berdua."
    if isi["ditahan_sana"]:
        yield f"{isi['ditahan_sana']} catatan dari komputer ini ditahan penerimanya; alasannya ada di komputer itu."
    for satu in isi["berkas"]:
        if satu["alasan"]:
            yield f"  {satu['jalur'] or satu['berkas']}: {satu['kode']} {satu['alasan']}"
            yield f"    {satu['saran']}"
    for satu in isi.get("mencurigakan", ()):
        yield f"  {satu['jalur']}: {satu['kode']} {satu['alasan']}"
        yield f"    {satu['saran']}"


def tambah_paket(anak: Any) -> None:
    """Add `bundle` and `central` with their commands."""
    bantuan = "paket bertanda tangan dan terenkripsi yang berpindah lewat flashdisk, surel, atau folder bersama"
    paket = anak.add_parser("bundle", help=bantuan, description=bantuan).add_subparsers(
        dest="langkah", required=True, metavar="LANGKAH", title="langkah"
    )
    satu = tambah(paket, "export", ekspor, "membuat paket berisi yang belum dimiliki penerimanya")
    satu.add_argument("-o", dest="berkas", required=True, type=Path, metavar="FILE", help="hasil: berkas atau folder")
    satu.add_argument(
        "--to", dest="kepada", metavar="PERANGKAT", help="penerima; tanpa ini komputer yang memberi izin komputer ini"
    )
    satu.add_argument("--full", action="store_true", help="kirim semuanya sekali lagi")
    satu.add_argument(
        "--bagian",
        "--parts",
        action="store_true",
        help="untuk surel: tulis ke folder -o sebagai potongan .001, .002, … masing-masing paling besar 10 MB",
    )
    tambah_json(satu)
    satu = tambah(paket, "inspect", periksa, "yang dapat dilihat tanpa membuka kantor", masuk=False)
    satu.add_argument("berkas", metavar="FILE", type=Path, help="satu paket, atau satu potongannya")
    satu.add_argument(
        "--kunci",
        type=Path,
        metavar="FILE",
        help="kunci pemulihan dari brankas: periksa dan hitung seluruh isinya",
    )
    tambah_json(satu)
    satu = tambah(paket, "import", impor, "memeriksa paket, lalu memperlihatkan atau menerapkannya")
    satu.add_argument("berkas", metavar="FILE", type=Path, nargs="+", help="paket dan potongan paket, urutan bebas")
    satu.add_argument("--preview", action="store_true", help="hanya memperlihatkan akibatnya; --json memuat catatannya")
    tambah_json(satu)
    satu = tambah(paket, "retry", ulangi, "mencoba lagi paket yang menunggu dan yang sebagian isinya ditahan")
    tambah_json(satu)
    tambah_pertentangan(paket)
    tambah_pulih(paket)
    bantuan = "pekerjaan pusat"
    di_pusat = anak.add_parser("central", help=bantuan, description=bantuan).add_subparsers(
        dest="langkah", required=True, metavar="LANGKAH", title="langkah"
    )
    satu = tambah(di_pusat, "ingest", pusat, "menerima semua paket dan potongan dalam satu folder, dengan laporan")
    satu.add_argument("folder", metavar="FOLDER", type=Path, help="folder berisi paket, dengan semua subfoldernya")
    tambah_json(satu)

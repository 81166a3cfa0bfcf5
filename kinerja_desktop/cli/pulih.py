"""The command `kinerja bundle pulih`, and what the others say of a machine that was restored or copied."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kinerja_desktop.cli.kantor import sesi
from kinerja_desktop.cli.keluaran import SELESAI, jawab
from kinerja_desktop.cli.perintah import tambah, tambah_json

if TYPE_CHECKING:
    from kinerja_desktop.services.konteks import Context
    from kinerja_desktop.services.perangkat_simpanan import Mesin
    from kinerja_desktop.services.pulih_paket import Pemberitahu


class KeadaanPulih(NamedTuple):
    """Since when it is known and no person has seen it, machines that have confirmed nothing since, and who told it."""

    sejak: str | None
    belum: list[str]
    menurut: Pemberitahu | None

    def teks(self, kantor: Path) -> str:
        """What an import says of it; empty once a person has seen it, or everybody has confirmed something again."""
        if self.sejak is None or not self.belum:
            return ""
        return teks_pulih(f"paket berikutnya untuk {', '.join(self.belum)}", kantor)


def keadaan_pulih(konteks: Context, ini: Mesin) -> KeadaanPulih:
    """How it stands with this machine."""
    from kinerja_desktop.services import pulih_paket

    return KeadaanPulih(
        pulih_paket.sejak(konteks), pulih_paket.belum_diakui(konteks, ini), pulih_paket.menurut(konteks, ini)
    )


def teks_pulih(paket: str, kantor: Path) -> str:
    """That everything is sent once more, and how to say that it was read."""
    return (
        f"Komputer ini pernah dipulihkan dari cadangan atau disalin; {paket} memuat semuanya sekali lagi.\n"
        f"Bila sudah dibaca: kinerja bundle pulih {kantor} --mengerti"
    )


def pulih(args: argparse.Namespace) -> int:
    """Tell whether this machine was found to be restored or copied; take note that a person has read it."""
    with sesi(args) as konteks:
        from kinerja_desktop.services import tukar_terima
        from kinerja_desktop.services.perangkat_simpanan import mesin

        keadaan = keadaan_pulih(konteks, mesin(konteks))
        if args.mengerti:
            tukar_terima.akui_pulih(konteks)
    dibaca = keadaan.sejak is None or args.mengerti
    oleh = None if keadaan.menurut is None else keadaan.menurut._asdict()
    isi: dict[str, Any] = {
        "pulih": not dibaca,
        "sejak": keadaan.sejak,
        "belum_diakui": keadaan.belum,
        "menurut": oleh,
    }
    jawab(isi, args.json, "\n".join(_baris(args, keadaan)))
    return SELESAI


def _baris(args: argparse.Namespace, keadaan: KeadaanPulih) -> list[str]:
    from kinerja_desktop.domain.teks import tulis_saat

    if keadaan.sejak is None:
        return ["Tidak ada kabar pemulihan yang belum dibaca."]
    baris = [f"Sejak {tulis_saat(keadaan.sejak)} diketahui bahwa komputer ini dipulihkan dari cadangan atau disalin."]
    if keadaan.belum:
        baris.append(f"Paket berikutnya memuat semuanya sekali lagi untuk: {', '.join(keadaan.belum)}.")
    if keadaan.menurut is not None:
        nama, kali = keadaan.menurut
        baris.append(
            f"Menurut paket dari {nama} ({kali} kali). Bila komputer ini tidak pernah dipulihkan atau disalin,"
            " komputer itulah yang perlu diperiksa."
        )
    if args.mengerti:
        return [*baris, "Dicatat sudah dibaca; jendela kembali mengirim."]
    return [*baris, f"Bila sudah dibaca: kinerja bundle pulih {args.kantor} --mengerti"]


def tambah_pulih(paket: Any) -> None:
    """Add the command to those of bundles."""
    bantuan = (
        "apakah komputer ini diketahui dipulihkan dari cadangan atau disalin, dan siapa yang belum mengakui kirimannya"
    )
    satu = tambah(paket, "pulih", pulih, bantuan)
    satu.add_argument("--mengerti", action="store_true", help="kabarnya sudah dibaca: jendela kembali mengirim")
    tambah_json(satu)

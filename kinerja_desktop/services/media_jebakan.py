"""The USB shortcut worm: it hides the files of a stick and leaves shortcuts and programs that bear their names.

Only names and attributes are looked at. Nothing is opened, run or deleted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.system.volume import tanpa_nama

PINTASAN = frozenset({".lnk", ".pif", ".url"})
PROGRAM = frozenset(
    {f".{akhiran}" for akhiran in ("bat", "cmd", "com", "cpl", "exe", "hta", "jar", "js", "jse", "msi", "ps1", "scr")}
    | {".vbe", ".vbs", ".wsf", ".wsh"}
)
_NAMA_UMUM = frozenset({"removable disk", "removable drive", "usb drive", "usb disk", "flashdisk", "kinerja"})


@dataclass(frozen=True, slots=True)
class Butir:
    """One entry of a folder, as its name and attributes show it."""

    jalur: Path
    folder: bool
    tersembunyi: bool
    paket: bool = False


def jebakan(isi: Sequence[Butir], label: str = "", *, akar_lepasan: bool = False) -> Iterator[tuple[Path, UserError]]:
    """What in one folder looks like a decoy, each with why.

    `label` is the name of the volume, `akar_lepasan` that this is the root of a stick, where a shortcut has no
    business.
    """
    nama = {satu.jalur: satu.jalur.name.casefold() for satu in isi}
    ditiru = _yang_ditiru(isi) | {n: n for n in (label.casefold(), *_NAMA_UMUM) if n}
    for satu in isi:
        kode = _kode(satu, ditiru, akar_lepasan)
        if kode is None:
            continue
        tiruan = ditiru.get(_pokok(nama[satu.jalur]), "")
        yield satu.jalur, UserError(kode, berkas=satu.jalur.name.strip() or "(tanpa nama)", ditiru=tiruan or label)


def _kode(satu: Butir, ditiru: dict[str, str], akar_lepasan: bool) -> str | None:
    nama, akhiran = satu.jalur.name.casefold(), satu.jalur.suffix.casefold()
    if satu.folder:
        return "MED-35" if tanpa_nama(satu.jalur.name) else None
    if nama == "autorun.inf":
        return "MED-32"
    meniru = _pokok(nama) in ditiru
    if akhiran in PINTASAN:
        return "MED-30" if meniru else "MED-34" if akar_lepasan or satu.tersembunyi else None
    if akhiran in PROGRAM:
        return "MED-31" if meniru else "MED-33" if satu.tersembunyi else None
    return None


def _yang_ditiru(isi: Sequence[Butir]) -> dict[str, str]:
    """Names that a decoy may bear, without case: of folders, bundles, hidden files, with and without their ending."""
    hasil: dict[str, str] = {}
    for satu in isi:
        if satu.jalur.suffix.casefold() in PINTASAN | PROGRAM or not (satu.folder or satu.paket or satu.tersembunyi):
            continue
        hasil[satu.jalur.name.casefold()] = satu.jalur.name
        if not satu.folder:
            hasil[satu.jalur.stem.casefold()] = satu.jalur.name
    return hasil


def _pokok(nama: str) -> str:
    """``surat.kinerja.lnk`` and ``Flashdisk (8GB).lnk`` without what was put behind the name."""
    pokok = Path(nama).stem.rstrip()
    return pokok.partition(" (")[0] if pokok.endswith(")") and "gb)" in pokok else pokok

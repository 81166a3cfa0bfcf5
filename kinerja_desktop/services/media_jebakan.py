"""The USB shortcut worm: it hides the files of a stick and leaves shortcuts and programs that bear their names.

Only names and attributes are looked at. Nothing is opened, run or deleted.
"""

from __future__ import annotations

from collections import ChainMap, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class IsiFolder:
    """What one folder holds. `label` is the name of the volume and `akar_lepasan` true at the root of a stick only.

    There a shortcut has no business. `dipindah` tells that it is hidden itself: into such a one the worm moves what
    lay beside it.
    """

    jalur: Path
    isi: Sequence[Butir]
    label: str = ""
    akar_lepasan: bool = False
    dipindah: bool = False


def jebakan(semua: Sequence[IsiFolder]) -> Iterator[tuple[Path, UserError]]:
    """What looks like a decoy in the folders of one place, each with why.

    A decoy bears the name of what lies beside it, of a bundle anywhere, or of what was moved into a hidden folder
    beside it.
    """
    paket = _nama(satu for folder in semua for satu in folder.isi if satu.paket)
    dipindah: dict[Path, dict[str, str]] = defaultdict(dict)
    for folder in semua:
        if folder.dipindah:
            dipindah[folder.jalur.parent] |= _nama(folder.isi)
    umum = {satu: satu for satu in _NAMA_UMUM}
    for folder in semua:
        label = {folder.label.casefold(): folder.label} if folder.label else {}
        di_sini = _nama(satu for satu in folder.isi if satu.folder or satu.tersembunyi)
        ditiru = ChainMap(di_sini, paket, dipindah.get(folder.jalur, {}), label, umum)
        for satu in folder.isi:
            kode = _kode(satu, ditiru, folder.akar_lepasan)
            if kode is not None:
                tiruan = ditiru.get(_pokok(satu.jalur.name.casefold()), folder.label)
                yield satu.jalur, UserError(kode, berkas=satu.jalur.name.strip() or "(tanpa nama)", ditiru=tiruan)


def _kode(satu: Butir, ditiru: Mapping[str, str], akar_lepasan: bool) -> str | None:
    nama, akhiran = satu.jalur.name.casefold(), satu.jalur.suffix.casefold()
    if satu.folder:
        return "MED-35" if tanpa_nama(satu.jalur.name) else None
    if nama == "autorun.inf":
        return "MED-32"
    meniru = _pokok(nama) in ditiru or ".kinerja" in _pokok(nama)
    if akhiran in PINTASAN:
        return "MED-30" if meniru else "MED-34" if akar_lepasan or satu.tersembunyi else None
    if akhiran in PROGRAM:
        return "MED-31" if meniru else "MED-33" if satu.tersembunyi else None
    return None


def _nama(isi: Iterable[Butir]) -> dict[str, str]:
    """Names that a decoy may bear, without case: each with and without its ending; a decoy itself is no such name."""
    hasil: dict[str, str] = {}
    for satu in isi:
        nama = satu.jalur.name
        if satu.jalur.suffix.casefold() in PINTASAN | PROGRAM:
            continue
        sebutan = [nama] if satu.folder else [nama, satu.jalur.stem]
        if satu.paket:
            sebutan.append(nama.casefold().partition(".kinerja")[0])
        hasil |= {sebut.casefold(): nama for sebut in sebutan}
    return hasil


def _pokok(nama: str) -> str:
    """``surat.kinerja.lnk`` and ``Flashdisk (8GB).lnk`` without what was put behind the name."""
    pokok = Path(nama).stem.rstrip()
    return pokok.partition(" (")[0] if pokok.endswith(")") and "gb)" in pokok else pokok

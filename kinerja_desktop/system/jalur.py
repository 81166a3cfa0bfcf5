"""Folders of the user on this machine; user data never lies inside the program's own folder."""

from __future__ import annotations

import json
import logging
import logging.handlers
from pathlib import Path

from platformdirs import user_data_path, user_log_path

from kinerja_desktop.system.berkas import ganti_berkas

_MENUNGGU = "perangkat-menunggu.kunci"


def folder_data() -> Path:
    """Where offices of this user lie by default."""
    return user_data_path("KinerjaDesktopData", appauthor=False, roaming=False)


def folder_saksi() -> Path:
    """Where the witnesses of offices lie (`services.saksi`): with this user, outside every office."""
    return folder_data() / ".saksi"


def kantor_terakhir() -> list[Path]:
    """Offices opened on this machine, newest first, that still exist."""
    return [Path(p) for p in _daftar("kantor.json") if (Path(p) / "kunci.json").exists()]


def _daftar(nama: str) -> list[str]:
    try:
        isi = json.loads((folder_data() / nama).read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return [p for p in isi if isinstance(p, str)] if isinstance(isi, list) else []


def ingat_kantor(folder: Path) -> None:
    """Put `folder` first in the list of offices of this machine; a failure only costs the convenience."""
    daftar = [str(folder.absolute()), *(str(p) for p in kantor_terakhir() if p != folder.absolute())][:10]
    _ingat("kantor.json", json.dumps(daftar).encode())


def permintaan_menunggu() -> list[Path]:
    """Folders in which the request of a computer without an office waits for its answer, the newest first."""
    dekat = [berkas.parent for berkas in folder_data().glob(f"*/{_MENUNGGU}")]
    ingat = [Path(p) for p in _daftar("permintaan.json")]
    semua = [p for p in dict.fromkeys([*ingat, *dekat]) if not (p / "kunci.json").exists()]
    ada = [(berkas.stat().st_mtime, p) for p in semua if (berkas := p / _MENUNGGU).exists()]
    return [p for _, p in sorted(ada, key=lambda satu: satu[0], reverse=True)]


def ingat_permintaan(folder: Path) -> None:
    """Remember where a request waits; a failure only costs the convenience."""
    daftar = [str(folder.absolute()), *(str(p) for p in permintaan_menunggu() if p != folder.absolute())][:10]
    _ingat("permintaan.json", json.dumps(daftar).encode())


def tempat_jendela() -> bytes | None:
    """What `ingat_tempat_jendela` kept, or None."""
    try:
        return (folder_data() / "jendela.bin").read_bytes()
    except OSError:
        return None


def ingat_tempat_jendela(isi: bytes) -> None:
    """Keep size and place of the window on this machine; a failure only costs the convenience."""
    _ingat("jendela.bin", isi)


def akun_terakhir(folder: Path) -> str:
    """Name of the account that came into this office last on this machine, or empty."""
    return _akun_terakhir().get(str(folder.absolute()), "")


def ingat_akun(folder: Path, akun: str) -> None:
    """Remember who came in, so that Masuk offers the same name; a failure only costs the convenience."""
    _ingat("akun.json", json.dumps({**_akun_terakhir(), str(folder.absolute()): akun}).encode())


def _akun_terakhir() -> dict[str, str]:
    try:
        isi = json.loads((folder_data() / "akun.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(k): str(v) for k, v in isi.items()} if isinstance(isi, dict) else {}


def _ingat(nama: str, isi: bytes) -> None:
    try:
        folder_data().mkdir(parents=True, exist_ok=True)
        ganti_berkas(folder_data() / nama, isi)
    except OSError:
        logging.getLogger(__name__).warning("%s could not be written", nama)


def pasang_log() -> Path:
    """Send the log to a rotating file without personal data; return its path."""
    berkas = user_log_path("KinerjaDesktop", appauthor=False) / "kinerja.log"
    try:
        berkas.parent.mkdir(parents=True, exist_ok=True)
        pegangan = logging.handlers.RotatingFileHandler(berkas, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError:
        return berkas
    pegangan.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(pegangan)
    logging.getLogger().setLevel(logging.INFO)
    return berkas

"""Links as evidence, and one entry as the form *Progres Harian* of BKN asks for it, to be retyped (R101)."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.teks import kosong, tulis_angka, tulis_jam

SUMBER_DATA = "ekinerja"
"""The read-only field SUMBER DATA of that form: the same for every entry, so it is shown and never stored."""

BATAS_TAUTAN = 2_000
TIPE_TAUTAN = "text/uri-list"
BELUM_ADA = "belum ada tautan"
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+", re.UNICODE)


def baca_tautan(teks: str) -> str:
    """Read the address of a page or file: http or https, with a host, at most `BATAS_TAUTAN` letters. Raises LMP-12."""
    rapi = teks.strip()
    if len(rapi) > BATAS_TAUTAN:
        raise UserError("LMP-13", panjang=tulis_angka(len(rapi)), batas=tulis_angka(BATAS_TAUTAN))
    try:
        bagian = urlsplit(rapi)
        host = bagian.hostname or ""
    except ValueError:
        host = ""
    utuh = rapi.isprintable() and not any(c.isspace() or c in '<>"\\' for c in rapi)
    if not utuh or not _HOST.fullmatch(host) or bagian.scheme not in ("http", "https") or "@" in bagian.netloc:
        raise UserError("LMP-12", teks=rapi[:60])
    return rapi


def adalah_tautan(teks: str) -> bool:
    """True for a text that `baca_tautan` accepts."""
    try:
        baca_tautan(teks)
    except UserError:
        return False
    return True


def bukti_tautan(teks: str) -> BuktiDukung:
    """The evidence that is only a link. Raises LMP-12, LMP-13."""
    return BuktiDukung("", "", 0, TIPE_TAUTAN, tautan=baca_tautan(teks))


def bukti_tanpa_tautan(laporan: LaporanHarian) -> tuple[BuktiDukung, ...]:
    """Evidence that still needs a link before the entry can be copied to BKN's form (R101)."""
    return tuple(b for b in laporan.bukti if kosong(b.tautan))


def tautan_ekspor(laporan: LaporanHarian) -> str:
    """The links of the evidence; what has none is listed as ``belum ada tautan`` (R101)."""
    semua = (b.tautan.strip() or f"{b.nama} ({BELUM_ADA})" for b in laporan.bukti)
    return ", ".join(semua) if len(bukti_tanpa_tautan(laporan)) < len(laporan.bukti) else BELUM_ADA


def isian_bkn(laporan: LaporanHarian, hasil_kerja: str) -> tuple[tuple[str, str], ...]:
    """Fields and texts in the order of BKN's form; `hasil_kerja` stands for an action plan where there is none."""
    uraian = (laporan.kegiatan.strip(), laporan.uraian.strip())
    return (
        ("RENCANA AKSI", laporan.rencana_aksi.strip() or hasil_kerja.strip()),
        ("TANGGAL KEGIATAN", f"{laporan.tanggal:%d-%m-%Y}"),
        ("JAM MULAI KEGIATAN", tulis_jam(laporan.mulai) if laporan.mulai else ""),
        ("JAM SELESAI KEGIATAN", tulis_jam(laporan.selesai) if laporan.selesai else ""),
        ("KEGIATAN HARIAN", ". ".join(t.rstrip(".") for t in uraian if t)),
        ("SUMBER DATA", SUMBER_DATA),
        ("REALISASI", "" if laporan.realisasi is None else str(laporan.realisasi)),
        ("SATUAN", laporan.satuan.strip()),
        ("BUKTI DUKUNG", tautan_ekspor(laporan)),
    )

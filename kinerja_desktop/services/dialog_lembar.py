"""The log of the dialog kinerja of one plan on paper, for its file and for both signatures (article 7)."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from kinerja_desktop.domain.dialog_kinerja import NAMA_JENIS
from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.dokumen_rencana import BagianSerahTerima, LembarSerahTerima, TandaSerahTerima
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.teks_formulir import tanggal_cetak
from kinerja_desktop.services import cuplikan, dialog, wewenang
from kinerja_desktop.services.dialog import EntriDialog
from kinerja_desktop.services.konteks import Context

JUDUL = "Catatan Dialog Kinerja"
_DENGAN_ATASAN = "Dengan atasan pejabat penilai kinerja (Lampiran II.C.5)"


def lembar(konteks: Context, skp_id: UUID) -> LembarSerahTerima:
    """Every entry with its present text, the oldest first. Raises as `dialog.lembar`."""
    isi = dialog.lembar(konteks, skp_id)
    orang = wewenang.pegawai(konteks, isi.skp.pegawai_id)
    tanda = tuple(_tanda(konteks, isi.skp, orang))
    catatan = [BagianSerahTerima(_judul(e), (), tuple(_rincian(e))) for e in reversed(isi.entri)]
    kosong = [BagianSerahTerima("Catatan", (), (), "Belum ada dialog kinerja yang dicatat.")]
    return LembarSerahTerima(
        cuplikan.kop(konteks),
        JUDUL,
        isi.skp.selesai,
        (BagianSerahTerima("SKP", (), tuple(_pokok(isi.skp, tanda))), *(catatan or kosong)),
        tanda[0].orang,
        konteks.kantor.instansi,
        "",
        tanda,
    )


def _tanda(konteks: Context, skp: Skp, orang: Pegawai) -> Iterator[TandaSerahTerima]:
    """Who signs, as on the plan: the pegawai, and his penilai where there is one."""
    tempat = TandaTangan(konteks.kantor.tempat)
    yield TandaSerahTerima("Pegawai yang Dinilai", cuplikan.identitas(konteks, orang), tempat)
    if skp.penilai_id is not None or skp.penilai_cetak is not None:
        yield TandaSerahTerima("Pejabat Penilai Kinerja", cuplikan.formulir_skp(konteks, skp).penilai, tempat)


def _pokok(skp: Skp, tanda: tuple[TandaSerahTerima, ...]) -> Iterator[tuple[str, ...]]:
    yield "Periode penilaian", f"{tanggal_cetak(skp.mulai)} sampai {tanggal_cetak(skp.selesai)}"
    for satu in tanda:
        jati = (satu.orang.nama, satu.orang.nip and f"NIP {cetak_nip(satu.orang.nip)}", satu.orang.jabatan)
        yield satu.sebutan, "\n".join(t for t in jati if t)


def _judul(entri: EntriDialog) -> str:
    return f"{NAMA_JENIS[entri.dialog.jenis]}, {tanggal_cetak(entri.dialog.tanggal)}"


def _rincian(entri: EntriDialog) -> Iterator[tuple[str, ...]]:
    satu = entri.dialog
    if satu.dengan_atasan:
        yield "Cara", _DENGAN_ATASAN
    yield "Peserta", satu.peserta
    yield "Pokok bahasan", satu.pokok
    yield "Kesepakatan", satu.kesepakatan or "–"
    diperbaiki = f"; diperbaiki {len(entri.lama)} kali" if entri.lama else ""
    yield "Dicatat oleh", f"{entri.oleh}, {tanggal_cetak(entri.pada.date())}{diperbaiki}"

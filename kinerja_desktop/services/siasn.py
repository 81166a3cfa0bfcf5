"""Results of one period for SIASN: rows with its codes, and who cannot be exported and why (R15).

Everything comes from the frozen records; nothing is sent anywhere, the file is uploaded by people.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from json import dumps
from pathlib import Path
from typing import Any

from kinerja_desktop.domain import siasn as aturan
from kinerja_desktop.domain.angka_kredit import JenjangJf, jenjang_pada
from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai, wajib_skp
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services import cuplikan, wewenang
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import angka_kredit as kueri_ak
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari

Kemajuan = Callable[[int, int, str], None]
AKHIRAN = (".xlsx", ".json")
_TINDAKAN = "mengekspor hasil evaluasi untuk SIASN"
_SEKALI = 200
_SEBELUM = ("nip", "nama")
BELUM = "Evaluasi belum ditetapkan"
TANPA_NIP = "NIP pegawai kosong"
TANPA_RATING = "Predikat tanpa kedua rating (tugas belajar tidak selesai); isi langsung di SIASN"
TANPA_ID = "ID SIASN belum ada; cocokkan dengan NIP"


@dataclass(frozen=True, slots=True)
class BarisSiasn:
    """One person; `isi` is empty where `alasan` tells why he cannot be exported. `catatan` is only told."""

    nip: str
    nama: str
    isi: aturan.Baris
    alasan: str = ""
    catatan: str = ""


@dataclass(frozen=True, slots=True)
class EksporSiasn:
    """What was exported for one period."""

    periode: Periode
    jenis: str
    baris: tuple[BarisSiasn, ...]

    @property
    def terekspor(self) -> list[BarisSiasn]:
        """Rows with codes."""
        return [b for b in self.baris if not b.alasan]

    @property
    def ditolak(self) -> list[BarisSiasn]:
        """People without a row, with the reason."""
        return [b for b in self.baris if b.alasan]


def susun(konteks: Context, periode: Periode, kemajuan: Kemajuan | None = None) -> EksporSiasn:
    """Rows of everybody with a duty to plan, by name. Raises UMM-01, EVL-15 for a period outside the cycle."""
    wewenang.pastikan_peran(konteks, wewenang.PENGELOLA, _TINDAKAN)
    siklus = konteks.kantor.periode_evaluasi
    if periode.jenis not in (siklus, JenisPeriode.TAHUNAN):
        raise UserError("EVL-15", periode=periode.label, siklus=siklus.value)
    with konteks.store.baca() as koneksi:
        orang = [s.nilai for s in cari(koneksi, Pegawai, urut=(skema.pegawai.c.nama, skema.pegawai.c.nomor))]
        tanda = kueri.penetapan_periode(koneksi, periode)
        biodata, _ = kueri_ak.banyak(koneksi, list(tanda))
    hasil = []
    for nomor, satu in enumerate(orang, 1):
        if kemajuan is not None and nomor % _SEKALI == 0:
            kemajuan(nomor, len(orang), "")
        beku = tanda.get(satu.id)
        if beku is None:
            if wajib_skp(satu):
                hasil.append(BarisSiasn(satu.nip, satu.nama, {}, BELUM))
            continue
        milik = biodata.get(satu.id)
        jenjang = None if milik is None else jenjang_pada(milik.jenjang, periode.selesai)
        isi = cuplikan.dari_json(beku.cuplikan, CuplikanEvaluasi)
        hasil.append(_baris(periode, satu, isi, beku.predikat, jenjang))
    return EksporSiasn(periode, aturan.jenis(periode), tuple(hasil))


def _baris(
    periode: Periode, orang: Pegawai, beku: CuplikanEvaluasi, predikat: Predikat, jenjang: JenjangJf | None
) -> BarisSiasn:
    formulir = beku.formulir
    nip, nama = formulir.pegawai.nip, formulir.pegawai.nama
    penilai = formulir.oleh_atasan or formulir.penilai
    if not nip:
        return BarisSiasn(nip, nama, {}, TANPA_NIP)
    if formulir.rating_hasil is None or formulir.rating_perilaku is None:
        return BarisSiasn(nip, nama, {}, TANPA_RATING)
    siasn_id = orang.kode_siasn or ""
    isi = aturan.baris(periode, siasn_id, formulir.rating_hasil, formulir.rating_perilaku, predikat, penilai, jenjang)
    return BarisSiasn(nip, nama, isi, catatan="" if siasn_id else TANPA_ID)


def ekspor(konteks: Context, periode: Periode, berkas: Path, kemajuan: Kemajuan | None = None) -> EksporSiasn:
    """Write the rows to ``.xlsx`` or ``.json``; return them. Raises UMM-01, EVL-15, EVL-49 (ending), DOK-01."""
    if berkas.suffix.lower() not in AKHIRAN:
        raise UserError("EVL-49", berkas=berkas.name)
    isi = susun(konteks, periode, kemajuan)
    if berkas.suffix.lower() == ".json":
        _tulis_json(isi, berkas)
    else:
        _tulis_xlsx(isi, berkas)
    return isi


def jawaban(isi: EksporSiasn, berkas: Path) -> dict[str, Any]:
    """The keys that the command answers."""
    return {
        "berkas": str(berkas),
        "jenis": isi.jenis,
        "periode": str(isi.periode),
        "jumlah": len(isi.terekspor),
        "ditolak": [{"nip": b.nip, "nama": b.nama, "alasan": b.alasan} for b in isi.ditolak],
    }


def _tulis_json(isi: EksporSiasn, berkas: Path) -> None:
    from kinerja_desktop.documents.pdf import write_error
    from kinerja_desktop.system.berkas import ganti_berkas

    data = {
        "jenis": isi.jenis,
        "periode": str(isi.periode),
        "baris": [{"nip": b.nip, "nama": b.nama, **b.isi} for b in isi.terekspor],
        "ditolak": [{"nip": b.nip, "nama": b.nama, "alasan": b.alasan} for b in isi.ditolak],
    }
    try:
        ganti_berkas(berkas, (dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace"))
    except OSError as galat:
        raise write_error(berkas, galat) from galat


def _tulis_xlsx(isi: EksporSiasn, berkas: Path) -> None:
    from kinerja_desktop.documents.daftar_xlsx import tulis_daftar

    kunci = list(isi.terekspor[0].isi) if isi.terekspor else []
    kolom = [*((k, 22.0) for k in _SEBELUM), *((k, 18.0) for k in kunci), ("keterangan", 48.0)]

    def baris() -> Iterator[tuple[str, ...]]:
        for b in (*isi.terekspor, *isi.ditolak):
            keterangan = f"Tidak diekspor: {b.alasan}" if b.alasan else b.catatan
            yield (b.nip, b.nama, *(str(b.isi.get(k, "")) for k in kunci), keterangan)

    tulis_daftar(berkas, f"{isi.jenis} {isi.periode.label} untuk SIASN", kolom, baris())

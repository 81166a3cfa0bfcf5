"""One evaluation as SIASN takes it (R15): names of fields and codes as seen in clients of SIASN (dossier 8.4).

They are known from such programs only; BKN publishes no description of them. What we do not know stays empty.
"""

from __future__ import annotations

import re

from kinerja_desktop.domain.angka_kredit import JenjangJf
from kinerja_desktop.domain.evaluasi import Predikat, Rating
from kinerja_desktop.domain.golongan import kode_siasn, rapikan_golongan
from kinerja_desktop.domain.kuadran import SIASN_PREDIKAT, SIASN_RATING
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.periode import JenisPeriode, Periode

TAHUNAN, PERIODIK = "skp22", "kinerjaPeriodik"
RATING_SIASN = {
    Rating.DI_ATAS: "DIATAS EKSPEKTASI",
    Rating.SESUAI: "SESUAI EKSPEKTASI",
    Rating.DI_BAWAH: "DIBAWAH EKSPEKTASI",
}
PREDIKAT_SIASN = {
    Predikat.SANGAT_BAIK: "SANGAT BAIK",
    Predikat.BAIK: "BAIK",
    Predikat.BUTUH_PERBAIKAN: "BUTUH PERBAIKAN",
    Predikat.KURANG: "KURANG",
    Predikat.SANGAT_KURANG: "SANGAT KURANG",
}
PERIODIK_SIASN = {JenisPeriode.BULANAN: 1, JenisPeriode.TRIWULANAN: 2}
KOEFISIEN_SIASN = {
    JenjangJf.PEMULA: 52,
    JenjangJf.TERAMPIL: 62,
    JenjangJf.MAHIR: 72,
    JenjangJf.PENYELIA: 82,
    JenjangJf.AHLI_PERTAMA: 12,
    JenjangJf.AHLI_MUDA: 22,
    JenjangJf.AHLI_MADYA: 32,
    JenjangJf.AHLI_UTAMA: 42,
}
"""Ids of coefficients as SIASN's reference lists them (dossier 4.1)."""
_GOLONGAN = re.compile(r"(?:^|,\s*)((?:I|II|III|IV)/[a-e])$")

Baris = dict[str, str | int]


def jenis(periode: Periode) -> str:
    """The service of SIASN that takes results of this kind of period."""
    return TAHUNAN if periode.jenis is JenisPeriode.TAHUNAN else PERIODIK


def baris(
    periode: Periode,
    siasn_id: str,
    hasil: Rating,
    perilaku: Rating,
    predikat: Predikat,
    penilai: Identitas,
    jenjang: JenjangJf | None = None,
) -> Baris:
    """The fields of one result; `jenjang` of a functional official tells the coefficient that a periodic one names."""
    isi: Baris = {"pnsDinilaiId": siasn_id, "tahun": periode.tahun}
    if periode.jenis is JenisPeriode.TAHUNAN:
        isi["hasilKinerja"] = RATING_SIASN[hasil]
        isi["perilakuKerja"] = RATING_SIASN[perilaku]
        isi["kuadranKinerja"] = PREDIKAT_SIASN[predikat]
    else:
        isi["koefisienId"] = "" if jenjang is None else KOEFISIEN_SIASN[jenjang]
        isi["periodikId"] = PERIODIK_SIASN[periode.jenis]
        isi["bulanMulaiPenilaian"], isi["tahunMulaiPenilaian"] = periode.mulai.month, periode.mulai.year
        isi["bulanSelesaiPenilaian"], isi["tahunSelesaiPenilaian"] = periode.selesai.month, periode.selesai.year
    isi["hasilKinerjaNilai"] = SIASN_RATING[hasil]
    isi["perilakuKerjaNilai"] = SIASN_RATING[perilaku]
    isi["kuadranKinerjaNilai"] = SIASN_PREDIKAT[predikat]
    return isi | {
        "namaPenilai": penilai.nama,
        "nipNrpPenilai": penilai.nip,
        "penilaiGolonganId": golongan_penilai(penilai.pangkat),
        "penilaiJabatanNm": penilai.jabatan,
        "penilaiUnorNm": penilai.unit_kerja,
        "statusPenilai": "ASN" if penilai.nip else "NON ASN",
    }


def golongan_penilai(pangkat: str) -> str:
    """SIASN id of the golongan in a printed pangkat, such as ``43`` of ``Pembina Utama Muda, IV/c``; else empty."""
    cocok = _GOLONGAN.search(pangkat.strip())
    return (kode_siasn(rapikan_golongan(cocok[1])) or "") if cocok else ""

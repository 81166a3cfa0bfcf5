"""One person on study leave in a training office of some size (Lampiran II.B; R36, R61): since when, how evaluated.

He has the plan of his study and no other work, writes no reports, and is evaluated by his grade average.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kinerja_desktop.domain.evaluasi import Predikat, Studi
from kinerja_desktop.domain.pegawai import JenisPegawai
from kinerja_desktop.domain.tugas_belajar import Akreditasi, Jenjang
from kinerja_desktop.services.latihan.orang import Biodata
from kinerja_desktop.services.latihan.susunan import Susunan

JENJANG, AKREDITASI = Jenjang.LANJUTAN, Akreditasi.A
PALING_SEDIKIT = 40
"""People of an office in which one of them studies."""

_SARJANA = ", S."
"""In a name: who studies for a master's degree has a first one."""
JABATAN = "Mahasiswa tugas belajar Program Magister (S-2)"
DASAR = "SK Wali Kota Nomor 800.1.11.1/214/{tahun} tentang Tugas Belajar"
REALISASI = ("IPK sampai semester II: {ipk}", "Semester III berjalan; proposal tesis disetujui sesuai jadwal")
_IPK = {
    Predikat.SANGAT_BAIK: "3,62",
    Predikat.BAIK: "3,41",
    Predikat.BUTUH_PERBAIKAN: "3,12",
    Predikat.KURANG: "2,94",
    Predikat.SANGAT_KURANG: "2,50",
}


def pelajar(susunan: Susunan, biodata: dict[int, Biodata]) -> int | None:
    """The seat of who studies: an ordinary civil servant near the end of a large office, who leads nobody.

    He is rated inside the office, below who leads it: the matrix of that leader has no row without a role.
    """
    memimpin = {s.pimpinan for s in susunan.satuan} | {k.penilai for k in susunan.kursi}
    luar = {nomor for nomor, kursi in enumerate(susunan.kursi) if kursi.luar}
    kepala = {nomor for nomor, kursi in enumerate(susunan.kursi) if kursi.penilai in luar}
    biasa = [
        nomor
        for nomor, kursi in enumerate(susunan.kursi)
        if kursi.tetap is None
        and not (kursi.luar or kursi.pindahan or kursi.akun)
        and nomor not in memimpin
        and kursi.penilai not in luar | kepala
        and biodata[nomor].jenis is JenisPegawai.PNS
        and _SARJANA in biodata[nomor].nama
    ]
    return biasa[-2] if susunan.jumlah >= PALING_SEDIKIT and len(biasa) > 1 else None


def masa(hari_ini: date) -> tuple[date, date]:
    """Two years of study, since the end of August of last year."""
    return date(hari_ini.year - 1, 8, 25), date(hari_ini.year + 1, 8, 24)


def hasil(predikat: Predikat) -> Studi:
    """The study as evaluated: an average for which the table says `predikat`, or Kurang for the lowest."""
    return Studi(JENJANG, AKREDITASI, _IPK[predikat])


def realisasi(predikat: Predikat) -> Sequence[str]:
    """What was achieved for each of the two indicators."""
    return tuple(teks.format(ipk=_IPK[predikat]) for teks in REALISASI)

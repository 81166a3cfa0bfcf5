"""Offices of three sizes for the measurements: 1 thousand, 100 thousand and 1 million reports.

Everything a person sees of one office has the same size in all three: a team of 14, one report a working day, ten
days waiting; only the number of people, and so the store, grows. Kept in ``build/bench`` and made once.

    python -m benchmarks.kantor_ukuran [1000 100000 1000000]
"""

from __future__ import annotations

import random
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from kinerja_desktop.bootstrap import KantorTerbuka, buat_kantor, buka_kantor
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, KeputusanSkp, PutusanSkp, Rhk, Skp
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB, ke_teks
from kinerja_desktop.services.pintu import Pintu
from kinerja_desktop.services.rencana_kantor import RencanaKantor
from kinerja_desktop.store.bulk import Pemuat, pemuatan
from kinerja_desktop.store.gudang import Store

UKURAN = {1_000: 42, 100_000: 600, 1_000_000: 6_000}
"""Number of reports, and of people who write them."""

SANDI = "latihan"
PEGAWAI, PENILAI = "pegawai", "penilai"
"""Accounts of the first team: one who writes, one who approves."""

SEKARANG = datetime(2026, 11, 24, 10, 42, tzinfo=WIB)
TIM, HARI_MENUNGGU = 14, 10
_FOLDER = Path(__file__).resolve().parent.parent / "build" / "bench"
_VERSI = "3"
_KERJA = ("Melaksanakan", "Menyusun", "Memeriksa", "Mencatat", "Menyiapkan", "Memantau", "Merekap", "Mendampingi")
_OBJEK = (
    "posyandu balita",
    "kunjungan rumah ibu hamil risiko tinggi",
    "kelas ibu hamil",
    "imunisasi dasar lengkap",
    "laporan bulanan kesehatan ibu dan anak",
    "persediaan obat dan alat",
    "pelayanan loket pendaftaran",
    "rujukan pasien ke rumah sakit",
)
_TEMPAT = ("Bah Kapul", "Suka Dame", "Kristen", "Aek Nauli", "Simalungun", "Nagahuta", "Tomuan", "Siopat Suhu")
_BUKTI = '[{"sha256":"%064x","nama":"foto-kegiatan.jpg","ukuran":214011,"tipe":"image/jpeg"}]'
_KUNCI_LAPORAN = ("status", "menit")


def sekarang() -> datetime:
    """The clock of the measurements."""
    return SEKARANG


@dataclass
class _Orang:
    pegawai: Pegawai
    rhk: UUID


class _Acak:
    """Ids and chances that repeat from run to run."""

    def __init__(self, benih: int) -> None:
        self.sumber = random.Random(benih)

    def id(self, saat: datetime = SEKARANG) -> UUID:
        return id_baru(saat, self.sumber.randbytes(10))


def hari_kerja(jumlah: int) -> list[date]:
    """The last working days before today, oldest first."""
    hasil: list[date] = []
    hari = SEKARANG.date()
    while len(hasil) < jumlah:
        hari -= timedelta(days=1)
        if hari.weekday() < 5:
            hasil.append(hari)
    return hasil[::-1]


def buat(folder: Path, laporan: int) -> None:
    """Make an office with `laporan` reports in the new `folder`."""
    acak = _Acak(laporan)
    unit = acak.id()
    orang = list(_orang(acak, unit, UKURAN[laporan]))
    kepala = orang[0].pegawai
    kantor = Kantor("Kantor Ukur", unit, praktik=True, kop=("PEMERINTAH KOTA", "KANTOR UKUR"))
    akun = (
        Akun(acak.id(), PENILAI, Peran.PENILAI, kepala.id),
        Akun(acak.id(), PEGAWAI, Peran.PEGAWAI, orang[1].pegawai.id),
    )
    rencana = RencanaKantor(
        kantor,
        (UnitKerja(unit, "Kantor Ukur", JenisUnit.PUSKESMAS, None, kepala.id),),
        tuple(o.pegawai for o in orang),
        akun,
        dict.fromkeys((PENILAI, PEGAWAI), SANDI),
    )
    terbuka, _ = buat_kantor(folder, rencana, sekarang)
    try:
        _muat(terbuka.store, acak, orang, laporan)
    finally:
        terbuka.tutup()


def isi_store(store: Store, laporan: int, pegawai: int) -> list[UUID]:
    """Fill a bare store for measurements of the database alone; return the ids of its people."""
    acak = _Acak(laporan)
    unit = acak.id()
    orang = list(_orang(acak, unit, pegawai))
    kepala = orang[0].pegawai.id
    with pemuatan(store, kepala, "isi", SEKARANG) as pemuat:
        pemuat.muat(UnitKerja, [UnitKerja(unit, "Kantor Ukur", JenisUnit.PUSKESMAS, None, kepala)])
        pemuat.muat(Pegawai, [o.pegawai for o in orang])
        pemuat.muat(Akun, [Akun(orang[1].pegawai.id, PEGAWAI, Peran.PEGAWAI, orang[1].pegawai.id)])
    _muat(store, acak, orang, laporan)
    return [o.pegawai.id for o in orang]


def _muat(store: Store, acak: _Acak, orang: Sequence[_Orang], laporan: int) -> None:
    with pemuatan(store, orang[0].pegawai.id, "isi", SEKARANG) as pemuat:
        skp = [_skp(acak, o) for o in orang]
        sidik = pemuat.muat(Skp, skp, {"status": ["ditetapkan"] * len(skp)})
        tetap = PutusanSkp.TETAPKAN
        pemuat.muat(
            KeputusanSkp,
            [
                KeputusanSkp(acak.id(), v.id, h, tetap, "", v.penilai_id, SEKARANG)
                for v, h in zip(skp, sidik, strict=True)
            ],
        )
        _isi(pemuat, acak, orang, laporan)


def _orang(acak: _Acak, unit: UUID, jumlah: int) -> Iterator[_Orang]:
    penilai = acak.id()
    for n in range(jumlah):
        satu = penilai if n % (TIM + 1) == 0 else acak.id()
        if n % (TIM + 1) == 0:
            penilai = satu
        yield _Orang(
            Pegawai(
                satu,
                f"1985{n:014d}",
                f"{_TEMPAT[n % 8]} {_OBJEK[n // 8 % 8].split()[0].title()} {n}",
                JenisPegawai.PNS,
                "Penata Layanan",
                JenisJabatan.FUNGSIONAL,
                unit,
                "III/a",
                None if satu == penilai else penilai,
            ),
            acak.id(),
        )
        if n % (TIM + 1) == TIM:
            penilai = acak.id()


def _skp(acak: _Acak, orang: _Orang) -> Skp:
    iki = (Iki(acak.id(), Aspek.KUANTITAS, "Jumlah pelayanan", "120 layanan"),)
    rhk = (Rhk(orang.rhk, JenisRhk.UTAMA, "Terlaksananya pelayanan sesuai standar", "Kepala", "Mutu", iki=iki),)
    penilai = orang.pegawai.penilai_id or orang.pegawai.id
    return Skp(acak.id(), orang.pegawai.id, penilai, 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=rhk,
               diajukan_pada=datetime(2026, 1, 12, 9, 0, tzinfo=WIB))  # fmt: skip


def _isi(pemuat: Pemuat, acak: _Acak, orang: Sequence[_Orang], laporan: int) -> None:
    """Write day after day, and the verdicts of all days but the last ten."""
    banyak_hari = -(-laporan // len(orang))
    sisa = laporan
    hari_semua = hari_kerja(banyak_hari)
    for nomor, hari in enumerate(hari_semua):
        menunggu = nomor >= banyak_hari - HARI_MENUNGGU
        baris = [_baris(acak, o, hari) for o in orang[: max(0, sisa)]]
        sisa -= len(baris)
        status = "diajukan" if menunggu else "disetujui"
        lokal = dict(zip(_KUNCI_LAPORAN, ([status] * len(baris), [120] * len(baris)), strict=True))
        sidik = pemuat.muat_isi(LaporanHarian, baris, lokal)
        if not menunggu:
            putus = ke_teks(datetime.combine(hari, datetime.min.time(), WIB) + timedelta(hours=17))
            pemuat.muat_isi(
                KeputusanLaporan,
                [
                    (acak.id().bytes, b[0], s, "setujui", "", (o.pegawai.penilai_id or o.pegawai.id).bytes, putus, None)
                    for o, b, s in zip(orang, baris, sidik, strict=False)
                ],
            )


def _baris(acak: _Acak, orang: _Orang, hari: date) -> tuple[Any, ...]:
    undi = acak.sumber.getrandbits(40)
    kegiatan = f"{_KERJA[undi & 7]} {_OBJEK[undi >> 3 & 7]} di {_TEMPAT[undi >> 6 & 7]}"
    return (
        acak.id().bytes,
        orang.pegawai.id.bytes,
        hari.isoformat(),
        "08:00",
        "10:00",
        orang.rhk.bytes,
        "",
        kegiatan,
        f"{kegiatan}: {undi >> 9 & 31} sasaran dilayani, {undi >> 14 & 7} dirujuk, catatan diserahkan kepada kader.",
        undi >> 9 & 31,
        "kegiatan",
        _BUKTI % undi if undi & 3 == 0 else "[]",
        f"{hari.isoformat()}T08:30:00Z",
        "",
    )


def folder_ukuran(laporan: int) -> Path:
    """The office with `laporan` reports; made when it is not there yet."""
    folder = _FOLDER / str(laporan)
    tanda = folder / "versi"
    if not tanda.exists() or tanda.read_text() != _VERSI:
        shutil.rmtree(folder, ignore_errors=True)
        awal = time.perf_counter()
        buat(folder, laporan)
        tanda.write_text(_VERSI)
        mb = (folder / "kinerja.db").stat().st_size / 1e6
        print(f"made {laporan} reports in {time.perf_counter() - awal:.1f} s, {mb:.0f} MB", file=sys.stderr)
    return folder


def buka(laporan: int) -> KantorTerbuka:
    """Open the office of a size, with the clock of the measurements."""
    folder = folder_ukuran(laporan)
    return buka_kantor(folder, Pintu(folder).kunci(PENILAI, SANDI), sekarang)


if __name__ == "__main__":
    for ukuran in [int(a) for a in sys.argv[1:]] or list(UKURAN):
        folder_ukuran(ukuran)

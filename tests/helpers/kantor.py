"""A small office for tests: Wali Kota, head, three staff, operator, pusat and pengawas, with a fixed clock."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from kinerja_desktop.bootstrap import SANDI_LATIHAN, KantorTerbuka, Pintu, RencanaKantor, buat_kantor, buka_kantor
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Skp
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import jam_mesin, skp_putusan
from kinerja_desktop.services.konteks import Context

MULAI = datetime(2026, 11, 24, 10, 42, tzinfo=WIB)


class Jam:
    """A clock that tests move by hand."""

    def __init__(self, saat: datetime = MULAI) -> None:
        self.saat = saat

    def __call__(self) -> datetime:
        return self.saat

    def maju(self, **selang: float) -> None:
        self.saat += timedelta(**selang)


def id_tetap(nomor: int) -> UUID:
    """A stable UUIDv7 for test record `nomor`."""
    return id_baru(MULAI, nomor.to_bytes(10, "big"))


DINAS, PUSKESMAS = id_tetap(1), id_tetap(2)
WALI, KADIS, KEPALA, SITI, RUDI, DEWI, OPERATOR, PUSAT, PENGAWAS = (id_tetap(10 + i) for i in range(9))
SKP_SITI, RHK_1, RHK_2, IKI_1, IKI_2, IKI_3 = (id_tetap(40 + i) for i in range(6))


def _orang(nomor: UUID, nip: str, nama: str, jabatan: str, penilai: UUID | None, **lain: object) -> Pegawai:
    dasar = Pegawai(nomor, nip, nama, JenisPegawai.PNS, jabatan, JenisJabatan.FUNGSIONAL, PUSKESMAS, "III/c", penilai)
    return replace(dasar, **lain)  # type: ignore[arg-type]


def rencana() -> RencanaKantor:
    """The plan of the office; every account's password is `latihan`."""
    unit = (
        UnitKerja(DINAS, "Dinas Kesehatan", JenisUnit.PERANGKAT_DAERAH, None, KADIS),
        UnitKerja(PUSKESMAS, "Puskesmas Kartini", JenisUnit.PUSKESMAS, DINAS, KEPALA, True, 5, "Jalan Kartini 5"),
    )
    pegawai = (
        Pegawai(WALI, "", "Wali Kota", JenisPegawai.PEJABAT_NEGARA, "Wali Kota", JenisJabatan.KEPALA_DAERAH, DINAS),
        _orang(KADIS, "197001011995031001", "dr. Tiur Manurung", "Kepala Dinas Kesehatan", WALI, unit_kerja_id=DINAS,
               jenis_jabatan=JenisJabatan.JPT, golongan="IV/b"),
        _orang(KEPALA, "198002022005012002", "dr. R. Purba", "Kepala Puskesmas", KADIS, golongan="IV/a"),
        _orang(SITI, "199203142019032007", "Siti Rahma, A.Md.Keb.", "Bidan Terampil", KEPALA, golongan="II/c"),
        _orang(RUDI, "198811052012011003", "Rudi Hasibuan", "Perekam Medis", KEPALA),
        _orang(DEWI, "199506212020122004", "Dewi Sinaga, A.Md.Kep.", "Perawat Terampil", KEPALA),
        _orang(OPERATOR, "198703032010011005", "Andi Siregar", "Pengelola Kepegawaian", KEPALA),
        _orang(PUSAT, "198504042009012006", "Putri Lubis", "Analis Kepegawaian", KADIS, unit_kerja_id=DINAS),
        _orang(PENGAWAS, "197905052003121007", "Lamtiur Manik", "Auditor", KADIS, unit_kerja_id=DINAS),
    )  # fmt: skip
    akun = tuple(
        Akun(id_tetap(70 + i), nama, peran, orang)
        for i, (nama, peran, orang) in enumerate(
            [
                ("operator", Peran.OPERATOR, OPERATOR),
                ("kadis", Peran.PENILAI, KADIS),
                ("kepala", Peran.PIMPINAN_UNIT, KEPALA),
                ("siti", Peran.PEGAWAI, SITI),
                ("rudi", Peran.PEGAWAI, RUDI),
                ("dewi", Peran.PEGAWAI, DEWI),
                ("pusat", Peran.PUSAT, PUSAT),
                ("pengawas", Peran.PENGAWAS, PENGAWAS),
            ]
        )
    )
    kantor = Kantor("Puskesmas Kartini", PUSKESMAS, praktik=True, kop=("PEMERINTAH KOTA PEMATANGSIANTAR",
                    "DINAS KESEHATAN", "PUSKESMAS KARTINI"), alamat="Jalan Kartini 5")  # fmt: skip
    return RencanaKantor(kantor, unit, pegawai, akun, {a.nama_akun: SANDI_LATIHAN for a in akun})


def skp_siti() -> Skp:
    """A complete plan: two utama results, three indicators."""
    iki = (
        Iki(IKI_1, Aspek.KUANTITAS, "Jumlah ibu hamil yang mendapat pelayanan K4", "120 ibu hamil"),
        Iki(IKI_2, Aspek.KUALITAS, "Persentase pelayanan sesuai 10T", "95%"),
    )
    rhk = (
        Rhk(RHK_1, JenisRhk.UTAMA, "Meningkatnya cakupan pelayanan ibu hamil sesuai standar", "Kepala Puskesmas",
            "Meningkatnya kesehatan ibu dan anak", iki=iki),
        Rhk(RHK_2, JenisRhk.UTAMA, "Terpantaunya ibu hamil risiko tinggi", "Kepala Puskesmas",
            "Meningkatnya kesehatan ibu dan anak",
            iki=(Iki(IKI_3, Aspek.KUANTITAS, "Jumlah kunjungan rumah ibu hamil risiko tinggi", "24 kunjungan"),)),
    )  # fmt: skip
    return Skp(SKP_SITI, SITI, KEPALA, 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=rhk,
               diajukan_pada=datetime(2026, 1, 12, 9, 0, tzinfo=WIB))  # fmt: skip


AKSI = ("Kunjungan rumah setiap dua pekan", "Pemantauan rujukan setiap bulan")


def skp_beraksi() -> Skp:
    """The same plan with two action plans for its second result."""
    dasar = skp_siti()
    return replace(dasar, rhk=(dasar.rhk[0], replace(dasar.rhk[1], rencana_aksi=AKSI)))


@dataclass
class KantorUji:
    """An open test office; `sebagai` gives the session of an account."""

    terbuka: KantorTerbuka
    jam: Jam

    def sebagai(self, akun: str) -> Context:
        return self.terbuka.konteks(akun)

    def pada(self, saat: datetime) -> None:
        """Move the clock to a later day, which a person confirms: no jump of a broken clock."""
        self.jam.saat = saat
        jam_mesin.nyatakan_benar(self.sebagai("operator"))

    def tetapkan_skp_siti(self, skp: Skp | None = None) -> None:
        """Siti's plan as her penilai sets it in the program, with its frozen record; `skp` is another text of it."""
        siti, kepala = self.sebagai("siti"), self.sebagai("kepala")
        with siti.transaksi("ajukan SKP") as kerja:
            sidik = kerja.simpan(skp or skp_siti())
        skp_putusan.tetapkan(kepala, SKP_SITI, sidik)


def cetakan(folder: Path) -> bytes:
    """Make the office once in `folder`; returns its data key. Tests work on copies (`salin`)."""
    terbuka, _ = buat_kantor(folder, rencana(), Jam())
    terbuka.tutup()
    return terbuka.kunci


def salin(asal: Path, tujuan: Path, kunci: bytes, jam: Callable[[], datetime]) -> KantorTerbuka:
    """A fresh copy of the made office, open."""
    shutil.copytree(asal, tujuan)
    return buka_kantor(tujuan, kunci, jam)


def masuk(folder: Path, akun: str, sandi: str = SANDI_LATIHAN) -> bytes:
    """The data key by password."""
    return Pintu(folder).kunci(akun, sandi)

"""The filled examples of Anak Lampiran 2 and 3 entered into a test office, and records of our own documents.

The texts are those of the regulation (`tests/golden/contoh`),
the people are invented: in its place the head of the test
office gets the plan, the manuals, the workblock and the matrix of the example.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.dokumen import KopSurat, TandaTangan
from kinerja_desktop.domain.dokumen_rencana import (
    BagianSerahTerima,
    BarisPohon,
    LembarSerahTerima,
    PohonKinerja,
    TandaSerahTerima,
)
from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.manual_indikator import ManualIndikator, PeriodePelaporan, TingkatKendali
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.rencana_aksi import ButirAksi, RencanaAksi
from kinerja_desktop.domain.sel_matriks import AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Pendekatan, Perspektif, Rhk, Skp, Untuk
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import persetujuan, skp_putusan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from tests.helpers.contoh_dokumen import ATASAN, INSTANSI, KOP, PEGAWAI, PENILAI
from tests.helpers.kantor import KADIS, KEPALA, PUSKESMAS, RHK_1, RHK_2, SITI, KantorUji, id_tetap

CONTOH = Path(__file__).parent.parent / "golden" / "contoh"
SKP_PIMPINAN = id_tetap(300)
TIM = "•"


def baca(nomor: int) -> dict[str, Any]:
    """One example: Anak Lampiran 2 (central) or 3 (regional)."""
    isi: dict[str, Any] = json.loads((CONTOH / f"anak_lampiran_{nomor}.json").read_text(encoding="utf-8"))
    return isi


def masukkan(kantor: KantorUji, nomor: int, *, tetapkan: bool = True) -> Context:
    """Enter one example with the head of the office as its leader; returns his session."""
    isi = baca(nomor)
    _orang(kantor, isi)
    kepala, kadis = kantor.sebagai("kepala"), kantor.sebagai("kadis")
    skp = _skp(isi)
    with kepala.transaksi("susun SKP") as kerja:
        sidik = kerja.simpan(skp)
    if tetapkan:
        skp_putusan.tetapkan(kadis, skp.id, sidik)
    kepala = kantor.sebagai("kepala")
    with kepala.transaksi("susun rencana") as kerja:
        for rekaman in (*_manual(isi, skp), *_strategi(isi, skp), *_matriks(isi, skp)):
            kerja.simpan(rekaman)
    for ketua_id, rekaman_tim in _tim(isi):
        with kepala.store.transaksi(ketua_id, "susun matriks tim", kepala.sekarang()) as kerja:
            for rekaman in rekaman_tim:
                kerja.simpan(rekaman)
    return kepala


def id_orang(urut: int, bawah: int | None = None) -> UUID:
    """Who stands in row `urut` of the example's matrix, or in row `bawah` of the team below it."""
    return id_tetap(400 + 20 * urut + (0 if bawah is None else bawah + 1))


def _orang(kantor: KantorUji, isi: dict[str, Any]) -> None:
    operator = kantor.sebagai("operator")
    pimpinan = replace(
        wewenang.pegawai(operator, KEPALA),
        nama=isi["pimpinan"]["nama"],
        jabatan=isi["pimpinan"]["jabatan"],
        unit_mandiri=True,
    )
    with operator.transaksi("pegawai contoh", (skema.PUSAT,)) as kerja:
        kerja.simpan(pimpinan)
        for nomor, satu, penilai in _baris(isi):
            jabatan = JenisJabatan.FUNGSIONAL
            dasar = Pegawai(nomor, "", satu["nama"], JenisPegawai.PNS, satu["jabatan"], jabatan, PUSKESMAS, "III/c")
            kerja.simpan(replace(dasar, penilai_id=penilai))


def _baris(isi: dict[str, Any]) -> Iterator[tuple[UUID, dict[str, Any], UUID]]:
    for n, satu in enumerate(isi["matriks"]):
        yield id_orang(n), satu, KEPALA
        for m, bawah in enumerate(satu["tim"]):
            yield id_orang(n, m), bawah, KEPALA


def _skp(isi: dict[str, Any]) -> Skp:
    rhk = tuple(
        Rhk(
            id_tetap(310 + 10 * n), JenisRhk.UTAMA, satu["uraian"], satu["penugasan_dari"],
            iki=tuple(
                Iki(id_tetap(311 + 10 * n + m), Aspek.KUALITAS, i["uraian"], i.get("target", ""),
                Perspektif(i["perspektif"]))
                for m, i in enumerate(satu["iki"])
            ),
        )
        for n, satu in enumerate(isi["rhk"])
    )  # fmt: skip
    pendekatan = Pendekatan(isi["pimpinan"]["pendekatan"])
    return Skp(SKP_PIMPINAN, KEPALA, KADIS, 2026, date(2026, 1, 1), date(2026, 12, 31), pendekatan, Untuk.JPT, rhk,
               diajukan_pada=datetime(2026, 1, 12, 9, 0, tzinfo=WIB))  # fmt: skip


def _iki(skp: Skp, nomor: str) -> UUID:
    hasil, urut = (int(n) - 1 for n in nomor.split("."))
    return skp.rhk[hasil].iki[urut].id


def _manual(isi: dict[str, Any], skp: Skp) -> Iterator[ManualIndikator]:
    for n, satu in enumerate(isi["manual"]):
        yield ManualIndikator(
            id_tetap(340 + n), KEPALA, skp.id, _iki(skp, satu["iki"]), satu["tujuan"], satu["definisi"],
            satu["formula"],
            satu["satuan"], TingkatKendali(satu["kendali"]), satu["sumber_data"],
            PeriodePelaporan(satu["periode_pelaporan"]),
        )  # fmt: skip


def _strategi(isi: dict[str, Any], skp: Skp) -> Iterator[Strategi]:
    daftar = ("strategi_rutin", "strategi_transformatif", "keluaran_rutin", "keluaran_transformatif")
    for n, satu in enumerate(isi["strategi"]):
        teks = {k: v for k, v in satu.items() if k not in ("iki", *daftar)}
        butir = {k: tuple(satu[k]) for k in daftar}
        iki = tuple(_iki(skp, i) for i in satu["iki"])
        yield Strategi(id_tetap(350 + n), KEPALA, skp.id, iki_id=iki, **teks, **butir)


def _matriks(isi: dict[str, Any], skp: Skp) -> Iterator[AnggotaMatriks | SelMatriks]:
    kolom = [iki.id for rhk in skp.rhk for iki in rhk.iki]
    for n, satu in enumerate(isi["matriks"]):
        yield AnggotaMatriks(id_tetap(360 + n), KEPALA, skp.id, id_orang(n), n)
        for m, butir in enumerate(satu["isi"]):
            yield SelMatriks(id_tetap(600 + 10 * n + m), KEPALA, skp.id, kolom[m], id_orang(n), isi_sel(butir))


def isi_sel(butir: list[str]) -> str:
    """Several results of one person stand in one cell as a list (tables 9 to 11 of the examples)."""
    return butir[0] if len(butir) == 1 else "\n".join(f"{TIM} {teks}" for teks in butir)


def _tim(isi: dict[str, Any]) -> Iterator[tuple[UUID, list[Any]]]:
    """The plan of each ketua tim, whose results are those of his cells, with its matrix."""
    for n, satu in enumerate(isi["matriks"]):
        if not satu["tim"]:
            continue
        ketua, skp_id = id_orang(n), id_tetap(380 + n)
        hasil = [teks for butir in satu["isi"] for teks in butir if teks != "TIDAK ADA PERAN"]
        rhk = tuple(
            Rhk(id_tetap(700 + 10 * n + m), JenisRhk.UTAMA, teks, sel_id=id_tetap(600 + 10 * n))
            for m, teks in enumerate(hasil)
        )
        rekaman: list[Any] = [
            Skp(skp_id, ketua, KEPALA, 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=rhk),
        ]
        for m, bawah in enumerate(satu["tim"]):
            rekaman.append(AnggotaMatriks(id_tetap(800 + m), ketua, skp_id, id_orang(n, m), m))
            for k, butir in enumerate(bawah["isi"]):
                nomor = id_tetap(820 + 10 * m + k)
                rekaman.append(SelMatriks(nomor, ketua, skp_id, rhk[k].id, id_orang(n, m), isi_sel(butir)))
        yield ketua, rekaman


AKSI_SITI = (
    (RHK_1, "Pendataan ibu hamil melalui kader dan kohort pada setiap kelurahan", ("2026-TW1",)),
    (RHK_1, "Pelayanan antenatal terpadu di puskesmas dan posyandu", ("2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4")),
    (RHK_2, "Kunjungan rumah setiap dua pekan", ("2026-TW3", "2026-TW4")),
    (RHK_2, "Pemantauan rujukan setiap bulan", ("2026-TW4",)),
)
LAPORAN_SITI = (
    (date(2026, 1, 13), RHK_1, AKSI_SITI[0][1], "Mendata ibu hamil bersama kader Kelurahan Aek Nauli", 12, "ibu hamil",
     ("Daftar hadir kader.pdf", "Kohort Aek Nauli.xlsx")),
    (date(2026, 2, 3), RHK_1, AKSI_SITI[1][1], "Pemeriksaan ANC di posyandu Melur", 9, "ibu hamil",
     ("Register posyandu Melur.pdf",)),
    (date(2026, 2, 17), RHK_1, AKSI_SITI[1][1], "Pemeriksaan ANC di puskesmas", 14, "ibu hamil", ()),
    (date(2026, 3, 10), RHK_1, "", "Menyusun bahan penyuluhan tanda bahaya kehamilan.", 1, "berkas",
     ("Bahan penyuluhan.pptx",)),
    (date(2026, 3, 12), RHK_2, AKSI_SITI[2][1], "Kunjungan rumah ibu hamil risiko tinggi di Kelurahan Toba", 2,
     "kunjungan", ("Foto kunjungan 12 Maret.jpg",)),
)  # fmt: skip
"""Day, result, step, kegiatan, realisasi, satuan and evidence of Siti's reports."""


def tulis_aksi(kantor: KantorUji) -> None:
    """Siti's set plan with a plan of action of four steps."""
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    butir = tuple(ButirAksi(id_tetap(510 + n), *isi) for n, isi in enumerate(AKSI_SITI))
    with siti.transaksi("rencana aksi") as kerja:
        kerja.simpan(RencanaAksi(id_tetap(500), SITI, id_tetap(40), butir=butir))


def tulis_laporan(kantor: KantorUji, setujui: bool = True) -> None:
    """Siti's reports of the first quarter, handed in and approved by her penilai."""
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    pada = datetime(2026, 11, 24, 9, 0, tzinfo=WIB)
    for n, (hari, rhk, aksi, kegiatan, jumlah, satuan, bukti) in enumerate(LAPORAN_SITI):
        berkas = tuple(BuktiDukung("", nama, 0, "", tautan=f"https://contoh.invalid/{n}") for nama in bukti)
        laporan = LaporanHarian(id_tetap(520 + n), SITI, hari, time(8), time(10), rhk, aksi, kegiatan, "", jumlah,
        satuan,
                                berkas, pada)  # fmt: skip
        with siti.transaksi("ajukan laporan") as kerja:
            sidik = kerja.simpan(laporan)
        if setujui:
            persetujuan.setujui(kepala, laporan.id, sidik)


KOP_LATIHAN = replace(KOP, praktik=True)
SERAH_TERIMA = LembarSerahTerima(
    KOP,
    "LEMBAR SERAH TERIMA MUTASI PEGAWAI",
    date(2026, 9, 25),
    (
        BagianSerahTerima(
            "A. PEGAWAI",
            (),
            (
                ("Nama / NIP", f"{PEGAWAI.nama} / 19900315 201503 2 002"),
                ("Dari", "Bidan Terampil, UPTD Puskesmas Sungai Bunga"),
                ("Ke", "Bidan Terampil, UPTD Puskesmas Siantar Timur"),
                ("Terhitung mulai tanggal", "25 September 2026"),
            ),
        ),
        BagianSerahTerima(
            "B. SASARAN KINERJA PEGAWAI",
            ("No.", "SKP", "Masa", "Yang dilakukan", "Oleh", "Paling lambat"),
            (
                ("1", "Bidan Terampil, Puskesmas Sungai Bunga", "1 Januari – 24 September 2026", "Ditutup",
                PENILAI.nama,
                 "24 September 2026"),
                ("2", "Bidan Terampil, Puskesmas Siantar Timur", "25 September – 31 Desember 2026",
                 "Disusun dan ditetapkan dengan Pejabat Penilai Kinerja yang baru", "drg. Ratna Delima Purba, M.K.M.",
                 "24 Oktober 2026"),
            ),
        ),
        BagianSerahTerima(
            "C. EVALUASI YANG HARUS DISELESAIKAN",
            ("No.", "Periode", "Pejabat Penilai Kinerja", "Paling lambat", "Dasar"),
            (
                ("1", "Triwulan III 2026", PENILAI.nama, "15 Oktober 2026",
                 "Mutasi pada masa evaluasi: dinilai oleh Pejabat Penilai Kinerja yang lama (Lampiran IV.A.13)"),
                ("2", "Tahun 2026", "Pejabat Penilai Kinerja yang baru", "31 Januari 2027", "Lampiran IV.A.8"),
            ),
        ),
        BagianSerahTerima(
            "D. LAPORAN YANG MENUNGGU PERSETUJUAN",
            ("No.", "Tanggal", "Kegiatan"),
            (("1", "22 September 2026", "Kelas ibu hamil di Kelurahan Aek Nauli"),
             ("2", "23 September 2026", "Kunjungan rumah ibu hamil risiko tinggi")),
        ),
        BagianSerahTerima("E. BARANG DAN DOKUMEN YANG DISERAHKAN", ("No.", "Uraian", "Jumlah"), ()),
    ),
    PEGAWAI,
    INSTANSI,
    "Pada hari ini dicatat serah terima tugas sehubungan dengan mutasi pegawai di bawah ini. Hal-hal yang belum "
    "selesai disebut satu per satu agar tidak ada penilaian yang terlewat.",
    (
        TandaSerahTerima("Yang menyerahkan", PEGAWAI, TandaTangan("Pematangsiantar", date(2026, 9, 25))),
        TandaSerahTerima("Yang menerima", PENILAI, TandaTangan("Pematangsiantar", date(2026, 9, 25))),
        TandaSerahTerima("Mengetahui", ATASAN, TandaTangan("Pematangsiantar")),
    ),
    ("Lembar ini membantu serah terima; pengalihan data resmi dilakukan pada e-Kinerja BKN.",),
)  # fmt: skip
POHON = PohonKinerja(
    KopSurat(KOP.baris, KOP.alamat),
    "POHON KINERJA",
    2026,
    (
        BarisPohon(0, "drg. Ratna Delima Purba, M.K.M.", "Kepala Dinas Kesehatan",
                   "Meningkatnya derajat kesehatan masyarakat", "", ("Persentase keluarga sehat: 18%",)),
        BarisPohon(1, PENILAI.nama, PENILAI.jabatan, "Meningkatnya kualitas pelayanan puskesmas", "",
                   ("Ibu hamil mendapatkan layanan ANC sesuai prosedur: 95%", "Komplain ibu hamil: ≤ 4 per tahun")),
        BarisPohon(2, PEGAWAI.nama, PEGAWAI.jabatan,
                   "Ibu hamil di wilayah kerja mendapat pemeriksaan antenatal terpadu enam kali sesuai standar", "",
                   ("Jumlah ibu hamil yang mendapat pemeriksaan ANC lengkap: 120 ibu hamil",)),
        BarisPohon(2, "Desi Anggraini, A.Md.Gz.", "Nutrisionis", "Ibu hamil kurang energi kronis tertangani", "",
                   ("Persentase ibu hamil KEK yang mendapat makanan tambahan: 100%",)),
        BarisPohon(1, PENILAI.nama, PENILAI.jabatan, "Obat dan bahan medis habis pakai tersedia sesuai kebutuhan",
                   "belum ada pegawai yang memikul hasil ini", ("Ketersediaan obat esensial: 95%",)),
        BarisPohon(0, "drg. Ratna Delima Purba, M.K.M.", "Kepala Dinas Kesehatan",
                   "Terwujudnya Dinas Kesehatan yang akuntabel", "belum ada pegawai yang memikul hasil ini",
                   ("Nilai akuntabilitas kinerja: 80",)),
    ),
    INSTANSI,
    "Dinas Kesehatan",
)  # fmt: skip

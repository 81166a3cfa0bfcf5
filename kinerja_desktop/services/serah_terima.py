"""Content of the handover page of a transfer: who is rated by whom until when, what still waits, what is handed over.

Made of the frozen record of the transfer, so that it reads the same in the wizard and months later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.akibat_mutasi import Akibat, JenisAkibat, Kelompok
from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.dokumen_rencana import BagianSerahTerima, LembarSerahTerima, TandaSerahTerima
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services import cuplikan, organisasi, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi import NAMA_JENIS
from kinerja_desktop.services.mutasi_rincian import RincianMutasi, baca
from kinerja_desktop.services.pegawai import PEMBACA
from kinerja_desktop.store import mutasi as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil, cari

JUDUL = "Lembar Serah Terima"
_PENILAIAN = (JenisAkibat.MENILAI_LAMA, JenisAkibat.MENILAI_BARU, JenisAkibat.TERLEWAT)
_KLARIFIKASI = (JenisAkibat.KLARIFIKASI, JenisAkibat.SKP_BERALIH)
_PENGANTAR = (
    "Lembar ini dibuat dari catatan mutasi pada kantor ini: apa yang ditutup dan dibuka, siapa menilai siapa sampai "
    "kapan, dan apa yang masih harus diselesaikan atau diserahkan."
)


def lembar(konteks: Context, catatan_id: UUID) -> LembarSerahTerima:
    """The handover page of one transfer. Raises UMM-01, UMM-03, MUT-15 for one that was undone."""
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, CatatanMutasi, catatan_id)
        batal = kueri.pembatalan(koneksi)
    if simpanan is None:
        raise UserError("UMM-03", apa="Mutasi")
    catatan, rincian = simpanan.nilai, baca(simpanan.nilai)
    if konteks.saya not in _terlibat(catatan, rincian):
        wewenang.pastikan_peran(konteks, PEMBACA, "membaca lembar serah terima ini")
    if rincian.membatalkan is not None or catatan_id in batal:
        raise UserError("MUT-15")
    orang = organisasi.bagan(konteks).pegawai
    semula = {p.id: p for p in rincian.jejak.pegawai}.get(catatan.pegawai_id) or orang[catatan.pegawai_id]
    return LembarSerahTerima(
        cuplikan.kop(konteks),
        JUDUL,
        catatan.tanggal,
        tuple(_bagian(konteks, catatan, rincian, orang, semula)),
        cuplikan.identitas(konteks, semula),
        konteks.kantor.instansi,
        _PENGANTAR,
        tuple(_tanda(konteks, catatan, rincian, orang, semula)),
    )


def _terlibat(catatan: CatatanMutasi, rincian: RincianMutasi) -> set[UUID]:
    """Who moves, and everybody who must do something because of it."""
    return {catatan.pegawai_id, *(i for a in rincian.akibat for i in a.siapa)}


_Orang = Mapping[UUID, Pegawai]


def _bagian(
    konteks: Context, catatan: CatatanMutasi, rincian: RincianMutasi, orang: _Orang, semula: Pegawai
) -> Iterator[BagianSerahTerima]:
    semua = rincian.akibat
    kolom = ("Yang terjadi", "Tanggal", "Dasar")
    yield BagianSerahTerima("Mutasi", (), tuple(_pokok(konteks, catatan, rincian, orang, semula)))
    tetap = [a for a in semua if a.kelompok is Kelompok.SKP and a.jenis not in _KLARIFIKASI]
    yield BagianSerahTerima("SKP yang ditutup, dibuka, atau dilanjutkan", kolom, tuple(_kejadian(tetap)))
    yield BagianSerahTerima(
        "Siapa menilai siapa",
        ("Periode", "Pegawai yang dinilai", "Penilai", "Paling lambat", "Dasar"),
        tuple(_penilaian(semua, orang)),
    )
    yield BagianSerahTerima(
        "Ekspektasi yang diklarifikasi dan SKP yang diputuskan penilai baru",
        ("Pegawai", "Yang dilakukan", "Dasar"),
        tuple((_nama(orang, a.tentang), a.kalimat, a.dasar) for a in semua if a.jenis in _KLARIFIKASI),
    )
    terbuka = [a for a in semua if a.kelompok is Kelompok.MENUNGGU]
    yield BagianSerahTerima("Persetujuan yang masih terbuka", kolom, tuple(_kejadian(terbuka)))
    yield BagianSerahTerima(
        "Akun dan perangkat yang diserahkan", ("Yang diserahkan", "Tindak lanjut"), tuple(_serahan(konteks, catatan))
    )
    ingat = [a for a in semua if a.kelompok is Kelompok.PERHATIAN]
    if ingat:
        yield BagianSerahTerima("Yang perlu perhatian", kolom, tuple(_kejadian(ingat)))


def _pokok(
    konteks: Context, catatan: CatatanMutasi, rincian: RincianMutasi, orang: _Orang, semula: Pegawai
) -> Iterator[tuple[str, ...]]:
    unit, langkah = organisasi.bagan(konteks).unit, rincian.langkah

    def letak(jabatan: str, unit_id: UUID | None) -> str:
        tempat = unit.get(unit_id) if unit_id else None
        return f"{jabatan}, {tempat.nama}" if tempat else jabatan

    yield "Jenis", NAMA_JENIS[catatan.jenis]
    yield "Terhitung mulai", tulis_tanggal(catatan.tanggal)
    if langkah.selesai is not None:
        yield "Sampai", tulis_tanggal(langkah.selesai)
    yield "Jabatan semula", letak(semula.jabatan, semula.unit_kerja_id)
    if langkah.unit_kerja_id is not None:
        yield "Tugas yang baru", letak(langkah.jabatan or NAMA_JENIS[catatan.jenis], langkah.unit_kerja_id)
    yield "Dasar", langkah.dasar or "–"
    pencatat = orang.get(catatan.oleh_id)
    yield "Dicatat oleh", f"{pencatat.nama if pencatat else '–'}, {tulis_tanggal(catatan.pada.date())}"


def _kejadian(daftar: Iterable[Akibat]) -> Iterator[tuple[str, ...]]:
    for a in daftar:
        yield a.kalimat, _hari(a.sampai or a.tanggal), a.dasar or "–"


def _penilaian(daftar: Iterable[Akibat], orang: _Orang) -> Iterator[tuple[str, ...]]:
    for a in daftar:
        if a.jenis in _PENILAIAN:
            periode = Periode.baca(a.periode).label if a.periode else "Selama bertugas"
            yield periode, _nama(orang, a.tentang), _nama(orang, a.siapa) or "–", _hari(a.sampai), a.dasar


def _serahan(konteks: Context, catatan: CatatanMutasi) -> Iterator[tuple[str, ...]]:
    with konteks.store.baca() as koneksi:
        milik = cari(koneksi, Akun, skema.akun.c.pegawai_id == catatan.pegawai_id.bytes, skema.akun.c.aktif == 1)
    for s in milik:
        yield f"Akun {s.nilai.nama_akun} pada kantor ini", "Ditutup, atau disesuaikan perannya, di Pengaturan."
    yield "Komputer dan media penyimpanan milik kantor", "Diserahkan beserta berkas kerja di dalamnya."
    yield "Salinan cadangan kantor dan kode pemulihan", "Diserahkan kepada pimpinan unit; tidak dibawa."


def _tanda(
    konteks: Context, catatan: CatatanMutasi, rincian: RincianMutasi, orang: _Orang, semula: Pegawai
) -> Iterator[TandaSerahTerima]:
    """The leaver hands over; the new head or the former penilai receives; the one above knows of it."""
    menyerahkan, menerima = semula, orang.get(semula.penilai_id) if semula.penilai_id else None
    if catatan.jenis is JenisMutasi.GANTI_PIMPINAN:
        kepala = (p for _, p in rincian.jejak.penempatan if p.memimpin and p.pegawai_id != catatan.pegawai_id)
        dulu = next((p.pegawai_id for p in kepala if p.unit_kerja_id == rincian.langkah.unit_kerja_id), None)
        menyerahkan, menerima = orang.get(dulu, semula) if dulu else semula, semula
    yield TandaSerahTerima("Yang menyerahkan", cuplikan.identitas(konteks, menyerahkan))
    if menerima is not None:
        yield TandaSerahTerima("Yang menerima", cuplikan.identitas(konteks, menerima))
        atasan = orang.get(menerima.penilai_id) if menerima.penilai_id else None
        if atasan is not None and atasan.id != menyerahkan.id:
            yield TandaSerahTerima("Mengetahui", cuplikan.identitas(konteks, atasan))


def _nama(orang: _Orang, siapa: Iterable[UUID]) -> str:
    return "; ".join(sorted((orang[i].nama for i in siapa if i in orang), key=str.casefold))


def _hari(hari: date | None) -> str:
    return tulis_tanggal(hari) if hari else "–"

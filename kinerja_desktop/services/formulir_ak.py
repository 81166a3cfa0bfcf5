"""The three forms of angka kredit: conversion of a year, accumulation, decision (dossier §4.4).

They are drafts until the Pejabat Penilai Kinerja sets the angka kredit; then what he set is printed, frozen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

from kinerja_desktop.domain import angka_kredit as aturan
from kinerja_desktop.domain import riwayat_ak as catatan
from kinerja_desktop.domain.angka_kredit import BERLAKU, KOEFISIEN, NAMA_JENJANG, PERSEN, bulatkan, tulis_bulan
from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.dokumen_ak import AK_AKUMULASI, AK_KONVERSI, AK_PENETAPAN, JUDUL_AK, CuplikanAk, FormulirAk
from kinerja_desktop.domain.dokumen_rencana import BagianSerahTerima
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import PREDIKAT_LAYAR
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.pegawai import Identitas, JenisJabatan, Pegawai
from kinerja_desktop.domain.riwayat_ak import NAMA_AK, JenisAk, PenetapanAk, RiwayatAk
from kinerja_desktop.domain.teks_formulir import tanggal_cetak
from kinerja_desktop.services import cuplikan, wewenang
from kinerja_desktop.services.angka_kredit import LembarAk, lembar
from kinerja_desktop.services.formulir import BarisDokumen, Format, Keluarga, Permintaan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import angka_kredit as kueri

FORMAT = tuple(Format(kode, judul.capitalize()) for kode, judul in JUDUL_AK.items())
_SETAHUN = 12
_SEKS = {"L": "Laki-laki", "P": "Perempuan", "1": "Laki-laki", "2": "Perempuan"}
"""By the record, else by the fifteenth digit of the NIP (dossier §8.7)."""
_TEMBUSAN = "Tembusan: 1. Pegawai yang bersangkutan; 2. Kepala BKPSDM; 3. Pejabat lain yang dianggap perlu."


def tersedia(konteks: Context, orang: Pegawai, tahun: int) -> list[BarisDokumen]:
    """The conversion of a year that has one, and both other forms of who has a history.

    Where rows came after the last decision, the drafts of the next one stand beside it.
    """
    if orang.jenis_jabatan is not JenisJabatan.FUNGSIONAL:
        return []
    with konteks.store.baca() as koneksi:
        riwayat = [s.nilai for s in kueri.riwayat(koneksi, orang.id)]
        tetap = kueri.penetapan(koneksi, orang.id)
    kode = [AK_KONVERSI] if any(r.tahun == tahun for r in riwayat) else []
    kode += [AK_AKUMULASI, AK_PENETAPAN] if riwayat else []
    hasil = [_baris(f, orang, tahun, _ditetapkan(tetap, f.kode, tahun)) for f in FORMAT if f.kode in kode]
    sudah = {i for p in tetap for i in p.riwayat}
    if tetap and any(r.id not in sudah for r in riwayat):
        hasil += [replace(_baris(f, orang, tahun, None), revisi=True) for f in FORMAT if f.kode != AK_KONVERSI]
    return hasil


def _baris(satu: Format, orang: Pegawai, tahun: int, pada: datetime | None) -> BarisDokumen:
    return BarisDokumen(satu.kode, satu.judul, orang.id, tahun, None, pada)


def _ditetapkan(tetap: Sequence[PenetapanAk], kode: str, tahun: int) -> datetime | None:
    satu = _beku(tetap, kode, tahun)
    return None if satu is None else satu[0].pada


def _beku(tetap: Sequence[PenetapanAk], kode: str, tahun: int) -> tuple[PenetapanAk, FormulirAk] | None:
    """The newest decision that holds this form, with the frozen form."""
    for satu in reversed(tetap):
        isi_ = cuplikan.dari_json(satu.cuplikan, CuplikanAk)
        if kode == AK_KONVERSI:
            cocok = [f for f in isi_.konversi if f.tanggal.year == tahun]
            if cocok:
                return satu, cocok[-1]
        else:
            return satu, isi_.akumulasi if kode == AK_AKUMULASI else isi_.penetapan
    return None


def isi(konteks: Context, minta: Permintaan) -> FormulirAk:
    """Content of one form. Raises DOK-21 where there is nothing to print, AKR-03 for who has no angka kredit."""
    kini = lembar(konteks, minta.orang.id)
    beku = _beku(kini.penetapan, minta.format, minta.tahun)
    if beku is not None and not minta.revisi:
        return beku[1]
    if minta.format == AK_KONVERSI:
        milik = [r for r in kini.baris if r.tahun == minta.tahun]
        if not milik:
            raise minta.belum_ada()
        return konversi_tahun(konteks, kini, minta.tahun, draf=True)
    if not kini.riwayat:
        raise minta.belum_ada()
    return akumulasi(konteks, kini, draf=True) if minta.format == AK_AKUMULASI else penetapan(konteks, kini, draf=True)


def bekukan(konteks: Context, kini: LembarAk, nomor: str, tanda: TandaTangan) -> CuplikanAk:
    """The forms of a decision as of now."""
    tahun = sorted({r.tahun for r in kini.baris if r.tahun is not None and r.id not in kini.sudah_ditetapkan})
    return CuplikanAk(
        tuple(konversi_tahun(konteks, kini, t, tanda, nomor) for t in tahun),
        akumulasi(konteks, kini, tanda, nomor),
        penetapan(konteks, kini, tanda, nomor),
    )


def konversi_tahun(
    konteks: Context, kini: LembarAk, tahun: int, tanda: TandaTangan | None = None, nomor: str = "", draf: bool = False
) -> FormulirAk:
    """Form AK.1 of one year."""
    milik = [r for r in kini.baris if r.tahun == tahun]
    hasil = _hasil_konversi(kini, milik)
    masa = f"{tulis_bulan(min(r.bulan_mulai or 1 for r in milik), max(r.bulan_selesai or 12 for r in milik))} {tahun}"
    catatan_ = ("Angka kredit = bulan/12 × prosentase × koefisien per tahun.",)
    return _formulir(konteks, kini, AK_KONVERSI, masa, (hasil,), tanda, nomor, catatan_, draf, tahun)


def _hasil_konversi(kini: LembarAk, milik: Sequence[RiwayatAk]) -> BagianSerahTerima:
    """The four columns of the form; months have a column of their own only where a year has several parts."""
    judul, kepala = "II. HASIL PENILAIAN KINERJA", ("PREDIKAT", "PROSENTASE", "KOEFISIEN PER TAHUN")
    baris = [(*_sel(r), _nilai(kini, r.tepat)) for r in milik]
    if len(milik) == 1:
        bulan = _jumlah_bulan(milik[0])
        sebagian = "" if bulan == _SETAHUN else f" × {bulan}/{_SETAHUN}"
        didapat = f"ANGKA KREDIT YANG DIDAPAT (KOLOM 2 × KOLOM 3{sebagian})"
        return BagianSerahTerima(judul, (*kepala, didapat), tuple(baris))
    didapat = f"ANGKA KREDIT YANG DIDAPAT (KOLOM 2 × KOLOM 3 × BULAN/{_SETAHUN})"
    isi_ = [(*sel, _bulan(r)) for sel, r in zip(baris, milik, strict=True)]
    jumlah = _nilai(kini, aturan.jumlah(r.tepat for r in milik))
    return BagianSerahTerima(judul, (*kepala, didapat, "BULAN"), (*isi_, ("JUMLAH", "", "", jumlah, "")))


def _jumlah_bulan(r: RiwayatAk) -> int:
    return (r.bulan_selesai or _SETAHUN) - (r.bulan_mulai or 1) + 1


def akumulasi(
    konteks: Context, kini: LembarAk, tanda: TandaTangan | None = None, nomor: str = "", draf: bool = False
) -> FormulirAk:
    """Form AK.2: every row, and the exact sum rounded once (R83)."""
    kolom = ("TAHUN", "PERIODIK (BULAN)", "PREDIKAT", "PROSENTASE", "KOEFISIEN PER TAHUN", "ANGKA KREDIT")
    baris = [(str(r.tahun or r.tanggal.year), _bulan(r), *_sel(r), _nilai(kini, r.tepat)) for r in kini.baris]
    total = aturan.jumlah(r.tepat for r in kini.baris)
    isi_ = BagianSerahTerima(
        "II. AKUMULASI ANGKA KREDIT", kolom, (*baris, ("JUMLAH", "", "", "", "", _nilai(kini, total)))
    )
    tahun = konteks.hari_ini().year
    return _formulir(konteks, kini, AK_AKUMULASI, _rentang(kini.baris), (isi_,), tanda, nomor, (), draf, tahun)


def penetapan(
    konteks: Context, kini: LembarAk, tanda: TandaTangan | None = None, nomor: str = "", draf: bool = False
) -> FormulirAk:
    """Form AK.3: LAMA, BARU and JUMLAH by kind, the requirements, and what may be considered."""
    angka = catatan.lama_dan_baru(kini.baris, kini.sudah_ditetapkan)
    kolom = ("NO", "PENETAPAN ANGKA KREDIT", "LAMA", "BARU", "JUMLAH", "KETERANGAN")
    baris = [
        (str(n), NAMA_AK[jenis], *_tiga(kini, lama, baru), _keterangan(kini.baris, jenis))
        for n, (jenis, (lama, baru)) in enumerate(angka.items(), 1)
    ]
    lama = aturan.jumlah(satu for satu, _ in angka.values())
    baru = aturan.jumlah(satu for _, satu in angka.values())
    baris.append(("", "TOTAL ANGKA KREDIT", *_tiga(kini, lama, baru), ""))
    bagian = [BagianSerahTerima("II. HASIL PENILAIAN ANGKA KREDIT", kolom, tuple(baris))]
    bagian.append(_syarat(kini))
    tahun = konteks.hari_ini().year
    catatan_ = (_TEMBUSAN,)
    return _formulir(
        konteks, kini, AK_PENETAPAN, _rentang(kini.baris), tuple(bagian), tanda, nomor, catatan_, draf, tahun
    )


def _syarat(kini: LembarAk) -> BagianSerahTerima:
    if kini.jenjang is None:
        return BagianSerahTerima("III. KEBUTUHAN ANGKA KREDIT", (), (), "Jenjang belum dicatat.")
    kolom = ("KEBUTUHAN", "ANGKA KREDIT MINIMAL", "ANGKA KREDIT KUMULATIF", "KELEBIHAN/KEKURANGAN", "KESIMPULAN")
    baris = tuple(
        (
            t.nama,
            _nilai(kini, t.butuh),
            _nilai(kini, t.punya),
            _nilai(kini, t.punya - t.butuh),
            "DAPAT DIPERTIMBANGKAN" if t.terpenuhi else "TIDAK DAPAT DIPERTIMBANGKAN",
        )
        for t in kini.tujuan
    )
    judul = f"III. KEBUTUHAN ANGKA KREDIT PADA JENJANG {NAMA_JENJANG[kini.jenjang].upper()}"
    return BagianSerahTerima(judul, kolom, baris, "Tidak ada kenaikan pangkat atau jenjang yang lebih tinggi.")


def _tiga(kini: LembarAk, lama: Fraction, baru: Fraction) -> tuple[str, str, str]:
    return _nilai(kini, lama), _nilai(kini, baru), _nilai(kini, lama + baru)


def _nilai(kini: LembarAk, nilai: Fraction) -> str:
    return bulatkan(nilai, kini.desimal)


def _bulan(r: RiwayatAk) -> str:
    if r.jenis is not JenisAk.KONVERSI or r.bulan_mulai is None or r.bulan_selesai is None:
        return NAMA_AK[r.jenis]
    return tulis_bulan(r.bulan_mulai, r.bulan_selesai)


def _sel(r: RiwayatAk) -> tuple[str, str, str]:
    if r.predikat is None:
        return "-", "-", "-"
    return PREDIKAT_LAYAR[r.predikat], f"{PERSEN[r.predikat]} %", aturan.tulis_tepat(KOEFISIEN[r.jenjang])


def _keterangan(baris: Iterable[RiwayatAk], jenis: JenisAk) -> str:
    return "; ".join(r.keterangan for r in baris if r.jenis is jenis and r.keterangan)


def _rentang(baris: Sequence[RiwayatAk]) -> str:
    tahun = [r.tahun or r.tanggal.year for r in baris]
    return str(min(tahun)) if min(tahun) == max(tahun) else f"{min(tahun)} – {max(tahun)}"


def _formulir(
    konteks: Context,
    kini: LembarAk,
    kode: str,
    periode: str,
    bagian: tuple[BagianSerahTerima, ...],
    tanda: TandaTangan | None,
    nomor: str,
    catatan_: tuple[str, ...],
    draf: bool,
    tahun: int,
) -> FormulirAk:
    penilai_id = kini.pegawai.penilai_id
    if penilai_id is None:
        raise UserError("UMM-03", apa="Pejabat Penilai Kinerja pegawai ini")
    hari = konteks.hari_ini()
    return FormulirAk(
        kode,
        cuplikan.kop(konteks),
        konteks.kantor.instansi,
        hari.replace(year=tahun, month=12, day=31) if kode == AK_KONVERSI else hari,
        cuplikan.identitas(konteks, kini.pegawai),
        cuplikan.identitas(konteks, wewenang.pegawai(konteks, penilai_id)),
        f"NOMOR: {nomor or '…………'}\nInstansi: {konteks.kantor.instansi}\nPeriode: {periode}",
        (_perorangan(konteks, kini), *bagian),
        tanda or TandaTangan(konteks.kantor.tempat),
        (*catatan_, aturan.kalimat_pembulatan(kini.desimal), f"{aturan.DASAR}, sejak {tanggal_cetak(BERLAKU)}."),
        draf,
    )


def _perorangan(konteks: Context, kini: LembarAk) -> BagianSerahTerima:
    orang: Identitas = cuplikan.identitas(konteks, kini.pegawai)
    data = None if kini.biodata is None else kini.biodata.nilai
    lahir = [] if data is None else [data.tempat_lahir, _hari(data.tanggal_lahir)]
    return BagianSerahTerima(
        "I. KETERANGAN PERORANGAN",
        (),
        (
            ("1. Nama", orang.nama),
            ("2. NIP", cetak_nip(orang.nip)),
            ("3. Nomor Seri Karpeg", "" if data is None else data.karpeg),
            ("4. Tempat/Tanggal Lahir", ", ".join(t for t in lahir if t)),
            ("5. Jenis Kelamin", _SEKS.get(kini.pegawai.jenis_kelamin or kini.pegawai.nip[14:15], "")),
            ("6. Pangkat/Golongan Ruang/TMT", _dengan(orang.pangkat, None if data is None else data.tmt_pangkat)),
            ("7. Jabatan/TMT", _dengan(orang.jabatan, None if data is None else data.tmt_jabatan)),
            ("8. Unit Kerja", orang.unit_kerja),
            ("9. Instansi", konteks.kantor.instansi),
        ),
    )


def _hari(hari: date | None) -> str:
    return "" if hari is None else tanggal_cetak(hari)


def _dengan(teks: str, hari: date | None) -> str:
    return teks if hari is None else f"{teks} / {tanggal_cetak(hari)}"


KELUARGA = Keluarga(FORMAT, tersedia, isi)

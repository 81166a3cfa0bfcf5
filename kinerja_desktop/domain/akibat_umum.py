"""What follows from a transfer for posts, plans and penilai, what still waits, and what needs attention.

PermenPANRB 6/2022, Lampiran II.A.6, II.B, II.C.6-8 and IV.A.2-6 (R13, R29, R33-R36).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from kinerja_desktop.domain.akibat_mutasi import (
    Akibat,
    FaktaMutasi,
    JenisAkibat,
    Kelompok,
    deretan,
    kelompokkan,
    nama_orang,
    nama_unit,
    yang_bertugas,
)
from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.bagan import Celah, HasilPenilai, SebabPenilai, penilai_pada, pimpinan_unit
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import SEMENTARA
from kinerja_desktop.domain.pegawai import Kedudukan, wajib_skp
from kinerja_desktop.domain.penempatan import SifatPenempatan, utama_pada
from kinerja_desktop.domain.rencana_mutasi import RencanaMutasi
from kinerja_desktop.domain.skp import StatusSkp, tenggat_penetapan
from kinerja_desktop.domain.teks import tulis_tanggal


def akibat_umum(r: RencanaMutasi, fakta: FaktaMutasi) -> Iterator[Akibat]:
    """Everything but the evaluations: posts, plans, penilai, what waits, and what needs attention."""
    yield from _penempatan(r)
    yield from _skp(r, fakta)
    yield from _penilai(r)
    yield from _klarifikasi(r, fakta)
    yield from _menunggu(r, fakta)
    yield from _perhatian(r, fakta)


# --- posts -----------------------------------------------------------------------------------------------------


def _penempatan(r: RencanaMutasi) -> Iterator[Akibat]:
    lama = {p.id: p for daftar in r.sebelum.penempatan.values() for p in daftar}
    jenis, kelompok = JenisAkibat.PENEMPATAN, Kelompok.PENEMPATAN
    for p in r.penempatan:
        nama, unit = nama_orang(r.bagan, p.pegawai_id), nama_unit(r.bagan, p.unit_kerja_id)
        if p.mulai == r.langkah.tanggal:
            kalimat = f"{nama} bertugas sebagai {p.jabatan} di {unit} mulai {tulis_tanggal(p.mulai)}"
            kalimat += f" sampai {tulis_tanggal(p.selesai)}." if p.selesai else "."
            yield Akibat(kelompok, jenis, kalimat, p.dasar, tentang=(p.pegawai_id,), tanggal=p.mulai)
        elif p.selesai == r.langkah.sebelum and (p.id not in lama or lama[p.id].selesai != p.selesai):
            kalimat = f"Penempatan {nama} sebagai {p.jabatan} di {unit} berakhir {tulis_tanggal(p.selesai)}."
            yield Akibat(kelompok, jenis, kalimat, r.langkah.dasar, tentang=(p.pegawai_id,), tanggal=p.selesai)


# --- plans -----------------------------------------------------------------------------------------------------


def _skp(r: RencanaMutasi, fakta: FaktaMutasi) -> Iterator[Akibat]:
    nama, sampai = r.orang.nama, tulis_tanggal(r.langkah.sebelum)
    status = {x.skp.id: x.status for x in fakta.rencana}
    for skp in r.tutup:
        belum = status.get(skp.id) is not StatusSkp.DITETAPKAN
        tambahan = " SKP ini belum ditetapkan sampai hari itu." if belum else ""
        yield Akibat(
            Kelompok.SKP,
            JenisAkibat.SKP_DITUTUP,
            f"SKP {skp.tahun} {nama} berlaku sampai {sampai}, lalu hanya dibaca dan dicetak.{tambahan}",
            "Lampiran II.C.6",
            tentang=(skp.pegawai_id,),
            tanggal=r.langkah.sebelum,
            peringatan=belum,
        )
    for skp in r.skp:
        penilai = nama_orang(r.bagan, skp.penilai_id)
        yield Akibat(
            Kelompok.SKP,
            JenisAkibat.SKP_DIBUKA,
            f"{nama} menyusun SKP baru mulai {tulis_tanggal(skp.mulai)} bersama {penilai}.",
            "Lampiran II.C.6",
            siapa=tuple(s for s in (skp.pegawai_id, skp.penilai_id) if s),
            tentang=(skp.pegawai_id,),
            tanggal=skp.mulai,
            sampai=tenggat_penetapan(skp),
        )
    yield from _skp_tetap(r)


def _skp_tetap(r: RencanaMutasi) -> Iterator[Akibat]:
    """Tasks beside the own post are added to the same plan; who leaves for long plans nothing (R29, R33, R36)."""
    langkah, orang = r.langkah, r.orang
    sama, siapa = f"SKP {langkah.tanggal.year} {orang.nama}", (orang.id,)
    lanjut = (Kelompok.SKP, JenisAkibat.SKP_LANJUT)
    if langkah.jenis in SEMENTARA:
        sebutan = "Plt." if langkah.jenis is JenisMutasi.PLT else "Plh."
        kalimat = f"Tugas sebagai {sebutan} ditambahkan pada {sama} sebagai hasil kerja utama."
        yield Akibat(*lanjut, kalimat, "Lampiran II.A.6.d", siapa, siapa, langkah.tanggal)
    elif langkah.jenis is JenisMutasi.TUGAS_BELAJAR:
        kalimat = f"Ekspektasi selama tugas belajar ditambahkan pada {sama}; tidak ada SKP baru."
        yield Akibat(*lanjut, kalimat, "Lampiran II.B.12", siapa, siapa, langkah.tanggal)
        if langkah.selesai is not None:
            kembali = tulis_tanggal(langkah.selesai + timedelta(days=1))
            kalimat = f"Mulai {kembali} ekspektasi untuk sisa tahun diklarifikasi pada SKP yang sama."
            yield Akibat(*lanjut, kalimat, "Lampiran II.B.13", siapa, siapa, langkah.selesai + timedelta(days=1))
        kalimat = "Bila studi tidak diselesaikan, predikatnya Kurang atau Sangat Kurang."
        yield Akibat(*lanjut, kalimat, "Lampiran IV.B.3", (), siapa)
    elif langkah.jenis is JenisMutasi.BERHENTI:
        pensiun = langkah.kedudukan is Kedudukan.PENSIUN
        kalimat = f"{orang.nama} tidak menyusun SKP mulai {tulis_tanggal(langkah.tanggal)}."
        dasar = "" if pensiun else "Lampiran II.C.8"
        yield Akibat(Kelompok.SKP, JenisAkibat.TANPA_SKP, kalimat, dasar, (), siapa, langkah.tanggal)


# --- penilai ---------------------------------------------------------------------------------------------------


def _penilai(r: RencanaMutasi) -> Iterator[Akibat]:
    jenis, tanggal = JenisAkibat.PENILAI_BERGANTI, r.langkah.tanggal
    for lama, baru, orang in kelompokkan(yang_bertugas(r)):
        if baru is None:
            yield from _tanpa_penilai(r, orang)
            continue
        dari = f" dari {nama_orang(r.bagan, lama)}" if lama else ""
        kalimat = f"Penilai {deretan(r.bagan, orang)} beralih{dari} kepada {nama_orang(r.bagan, baru)}."
        yield Akibat(Kelompok.PENILAI, jenis, kalimat, _dasar_penilai(r, orang), (baru,), tuple(orang), tanggal)
    akhir = r.langkah.selesai
    if akhir is None or r.langkah.jenis not in SEMENTARA | {JenisMutasi.TUGAS_BELAJAR}:
        return
    besok = akhir + timedelta(days=1)
    for nomor, (kini, nanti) in sorted(_kembali(r, besok).items(), key=lambda k: nama_orang(r.bagan, k[0])):
        if nanti.penilai_id is not None and kini.penilai_id is not None:
            kalimat = f"Mulai {tulis_tanggal(besok)} penilai {nama_orang(r.bagan, nomor)} kembali kepada "
            kalimat += f"{nama_orang(r.bagan, nanti.penilai_id)}."
            siapa = (nanti.penilai_id,)
            yield Akibat(
                Kelompok.PENILAI, JenisAkibat.KEMBALI, kalimat, "Lampiran IV.A.6", siapa, (nomor,), tanggal=besok
            )


def _kembali(r: RencanaMutasi, besok: date) -> dict[UUID, tuple[HasilPenilai, HasilPenilai]]:
    """Whose penilai changes again on the day after a task for a time has ended; who studied is in office again."""
    pulih = replace(r.bagan, pegawai=dict(r.bagan.pegawai) | {r.orang.id: r.orang})
    hasil = {}
    for nomor in yang_bertugas(r):
        kini, nanti = penilai_pada(r.bagan, nomor, besok - timedelta(days=1)), penilai_pada(pulih, nomor, besok)
        if kini.penilai_id != nanti.penilai_id:
            hasil[nomor] = (kini, nanti)
    return hasil


def _dasar_penilai(r: RencanaMutasi, orang: list[UUID]) -> str:
    sebab = {r.berganti[i][1].sebab for i in orang}
    if sebab & {SebabPenilai.PLT, SebabPenilai.PLH}:
        return "Lampiran IV.A.3"
    if r.langkah.jenis is JenisMutasi.PLT and orang == [r.orang.id]:
        return "Lampiran IV.A.5"
    return "Lampiran IV.A.2" if any(r.berganti[i][1].kosong for i in orang) else "Pasal 1 angka 9"


def _tanpa_penilai(r: RencanaMutasi, orang: list[UUID]) -> Iterator[Akibat]:
    perlu = [i for i in orang if r.berganti[i][1].celah is not Celah.TIDAK_DINILAI and wajib_skp(r.bagan.pegawai[i])]
    if perlu:
        kalimat = (
            f"Penilai {deretan(r.bagan, perlu)} belum dapat ditentukan; tetapkan pimpinan unitnya atau penilainya."
        )
        yield Akibat(
            Kelompok.PERHATIAN, JenisAkibat.PERHATIAN, kalimat, "Pasal 1 angka 9", (), tuple(perlu), peringatan=True
        )


def _klarifikasi(r: RencanaMutasi, fakta: FaktaMutasi) -> Iterator[Akibat]:
    """Set plans are clarified again by the new penilai, the others go to him as they are (II.C.7; R35)."""
    tanggal = r.langkah.tanggal
    tutup = {s.id for s in r.tutup}
    jalan = [x for x in fakta.rencana if x.skp.id not in tutup and x.skp.mulai <= tanggal <= x.akhir]
    for _, baru, orang in kelompokkan(yang_bertugas(r)):
        if baru is None:
            continue
        milik = [x for x in jalan if x.skp.pegawai_id in orang]
        tetap = sorted({x.skp.pegawai_id for x in milik if x.status is StatusSkp.DITETAPKAN})
        belum = sorted({x.skp.pegawai_id for x in milik if x.status is not StatusSkp.DITETAPKAN})
        nama = nama_orang(r.bagan, baru)
        if tetap:
            kalimat = f"{nama} mengklarifikasi ulang ekspektasi SKP {deretan(r.bagan, tetap)}; SKP tetap berlaku."
            jenis = JenisAkibat.KLARIFIKASI
            yield Akibat(Kelompok.SKP, jenis, kalimat, "Lampiran II.C.7", (baru, *tetap), tuple(tetap), tanggal)
        if belum:
            kalimat = f"SKP {deretan(r.bagan, belum)} yang belum ditetapkan diputuskan oleh {nama}."
            jenis = JenisAkibat.SKP_BERALIH
            yield Akibat(Kelompok.SKP, jenis, kalimat, "Lampiran II.C.7", (baru,), tuple(belum), tanggal)


# --- what waits, what needs attention --------------------------------------------------------------------------


def _menunggu(r: RencanaMutasi, fakta: FaktaMutasi) -> Iterator[Akibat]:
    kelompok = list(kelompokkan(yang_bertugas(r)))
    if r.langkah.keluar:
        kelompok.append((penilai_pada(r.sebelum, r.orang.id, r.langkah.sebelum).penilai_id, None, [r.orang.id]))
    for lama, baru, orang in kelompok:
        jumlah = sum(fakta.menunggu.get(i, 0) for i in orang)
        if not jumlah or lama is None:
            continue
        siapa, tentang = nama_orang(r.bagan, lama), tuple(i for i in orang if fakta.menunggu.get(i))
        kalimat = f"{jumlah} laporan {deretan(r.bagan, tentang)} masih menunggu: sebaiknya diputuskan {siapa} "
        kalimat += f"paling lambat {tulis_tanggal(r.langkah.sebelum)}"
        kalimat += f"; sesudah itu oleh {nama_orang(r.bagan, baru)}." if baru else "."
        yield Akibat(
            Kelompok.MENUNGGU, JenisAkibat.MENUNGGU, kalimat, "Pasal 16", (lama,), tentang, sampai=r.langkah.sebelum
        )


def _perhatian(r: RencanaMutasi, fakta: FaktaMutasi) -> Iterator[Akibat]:
    for kalimat, dasar, tentang in (*_unit_kosong(r), *_belum_ditempatkan(r), *_akun(r, fakta)):
        yield Akibat(Kelompok.PERHATIAN, JenisAkibat.PERHATIAN, kalimat, dasar, (), tentang, peringatan=True)
    if fakta.laporan_sesudah:
        kalimat = f"{fakta.laporan_sesudah} laporan sejak {tulis_tanggal(r.langkah.tanggal)} menunjuk SKP lama; "
        kalimat += f"{r.orang.nama} dapat menautkannya ke SKP baru atau membiarkannya."
        siapa = (r.orang.id,)
        yield Akibat(Kelompok.PERHATIAN, JenisAkibat.PERHATIAN, kalimat, "Lampiran II.C.6", siapa, siapa)


_Teguran = tuple[str, str, tuple[UUID, ...]]


def _unit_kosong(r: RencanaMutasi) -> Iterator[_Teguran]:
    """Units that lose their head, and a Plt. or Plh. beside a head who is in office."""
    tanggal = r.langkah.tanggal
    for nomor, unit in r.bagan.unit.items():
        lama, kini = pimpinan_unit(r.sebelum, nomor, tanggal), pimpinan_unit(r.bagan, nomor, tanggal)
        if lama.penilai_id is not None and kini.celah is Celah.TANPA_PIMPINAN:
            yield (
                f"{unit.nama} tidak lagi memiliki pimpinan; tetapkan pimpinan baru atau tunjuk Plt.",
                "Lampiran IV.A.2",
                (),
            )
    unit_id = r.langkah.unit_kerja_id
    if r.langkah.jenis in SEMENTARA and unit_id is not None:
        kini = pimpinan_unit(r.bagan, unit_id, tanggal)
        if kini.penilai_id not in (None, r.orang.id):
            siapa, unit_nama = nama_orang(r.bagan, kini.penilai_id), nama_unit(r.bagan, unit_id)
            kalimat = f"{siapa} masih memimpin {unit_nama}, sehingga tetap menjadi penilai di sana."
            yield kalimat, "Lampiran IV.A.3", ((kini.penilai_id,) if kini.penilai_id else ())


def _belum_ditempatkan(r: RencanaMutasi) -> Iterator[_Teguran]:
    """A former head whose next post nobody has recorded."""
    for nomor in {p.pegawai_id for p in r.penempatan} - {r.orang.id}:
        kini = utama_pada(r.bagan.penempatan.get(nomor, ()), r.langkah.tanggal)
        dulu = [p for p in r.penempatan if p.pegawai_id == nomor and p.sifat is SifatPenempatan.DEFINITIF]
        if kini is None and dulu:
            kalimat = f"Penempatan {nama_orang(r.bagan, nomor)} yang baru belum dicatat; lanjutkan dengan mutasinya."
            yield kalimat, "Lampiran II.C.6", (nomor,)


def _akun(r: RencanaMutasi, fakta: FaktaMutasi) -> Iterator[_Teguran]:
    """Accounts that no longer fit: of who leaves, and of a new penilai who may not decide yet."""
    if r.langkah.keluar and r.orang.id in fakta.akun:
        kalimat = f"Akun {fakta.akun[r.orang.id][0]} milik {r.orang.nama} perlu ditutup di Pengaturan."
        yield kalimat, "", (r.orang.id,)
    for nomor in {p.pegawai_id for p in r.penempatan if p.selesai == r.langkah.sebelum and p.memimpin}:
        nama_akun, peran = fakta.akun.get(nomor, ("", Peran.PEGAWAI))
        pos = (p for p in r.bagan.penempatan.get(nomor, ()) if p.memimpin and p.berlaku(r.langkah.tanggal))
        if peran is Peran.PIMPINAN_UNIT and not r.langkah.keluar and next(pos, None) is None:
            kalimat = (
                f"Akun {nama_akun} berperan pimpinan unit, padahal {nama_orang(r.bagan, nomor)} tidak lagi memimpin."
            )
            yield kalimat, "", (nomor,)
    for baru in {b for _, b, _ in kelompokkan(yang_bertugas(r)) if b is not None}:
        if baru in fakta.akun and fakta.akun[baru][1] not in (Peran.PENILAI, Peran.PIMPINAN_UNIT):
            kalimat = f"Akun {fakta.akun[baru][0]} milik {nama_orang(r.bagan, baru)} perlu peran pejabat penilai."
            yield kalimat, "", (baru,)

"""Who evaluates whom for which period after a transfer (PermenPANRB 6/2022, Lampiran IV.A.13-14; R45, R47, R48)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
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
from kinerja_desktop.domain.akibat_umum import akibat_umum
from kinerja_desktop.domain.bagan import KARENA_JABATAN, penilai_pada
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import KEDUDUKAN_BERHENTI
from kinerja_desktop.domain.mutasi import boleh_pakai_hasil_sebelumnya, penilai_lama_menilai
from kinerja_desktop.domain.pegawai import Kedudukan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.rencana_mutasi import RencanaMutasi
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.domain.tenggat import batas_atasan_penilai, jendela_evaluasi

_URUT = tuple(Kelompok)


def susun_akibat(r: RencanaMutasi, fakta: FaktaMutasi) -> tuple[Akibat, ...]:
    """Everything that follows from one transfer, by part and in the order of its days."""
    semua = [_satu_titik(a) for a in (*akibat_umum(r, fakta), *akibat_evaluasi(r, fakta))]
    return tuple(sorted(semua, key=lambda a: _URUT.index(a.kelompok)))


def _satu_titik(akibat: Akibat) -> Akibat:
    """A name with titles ends with a full stop of its own, which ends the sentence too."""
    return replace(akibat, kalimat=akibat.kalimat[:-1]) if akibat.kalimat.endswith("..") else akibat


def akibat_evaluasi(r: RencanaMutasi, fakta: FaktaMutasi) -> Iterator[Akibat]:
    """The evaluations of the running periods, of who moves and of whom the penilai leaves behind."""
    if r.langkah.keluar:
        yield from _yang_pergi(r, fakta)
    elif r.langkah.pindah:
        yield from _yang_pindah(r, fakta)
    for lama, baru, orang in kelompokkan(yang_bertugas(r)):
        tim = [i for i in orang if i != r.orang.id]
        if lama is not None and tim:
            yield from _tim(r, fakta, lama, baru, tim)
    if r.langkah.jenis is JenisMutasi.PLT:
        yield from _yang_plt(r)


def periode_berjalan(r: RencanaMutasi, fakta: FaktaMutasi) -> list[Periode]:
    """The periodic evaluation that holds the day of the transfer, and the annual one while its window is open."""
    tanggal = r.langkah.tanggal
    hasil = [_periodik(fakta.siklus, r)]
    for tahun in (tanggal.year - 1, tanggal.year):
        setahun = Periode(tahun, JenisPeriode.TAHUNAN)
        mulai, selesai = jendela_evaluasi(setahun)
        if mulai <= tanggal <= selesai and setahun not in hasil:
            hasil.append(setahun)
    return hasil


def _periodik(siklus: JenisPeriode, r: RencanaMutasi) -> Periode:
    tanggal = r.langkah.tanggal
    if siklus is JenisPeriode.BULANAN:
        return Periode.bulan(tanggal)
    return Periode.triwulan(tanggal) if siklus is JenisPeriode.TRIWULANAN else Periode(tanggal.year, siklus)


def _belum(fakta: FaktaMutasi, orang: list[UUID], periode: Periode) -> list[UUID]:
    return [i for i in orang if (i, str(periode)) not in fakta.ditandatangani]


def _tim(r: RencanaMutasi, fakta: FaktaMutasi, lama: UUID, baru: UUID | None, tim: list[UUID]) -> Iterator[Akibat]:
    """People who stay while their penilai changes: the former one rates only what runs in its window (IV.A.14; R47).

    That is so of one who moves; who retires, is away for long or begins to study rates nobody from his day on, and
    neither does who stood in for the penilai.
    """
    wakil = [i for i in tim if penilai_pada(r.sebelum, i, r.langkah.sebelum).sebab not in KARENA_JABATAN]
    if wakil and len(wakil) < len(tim):
        yield from _tim(r, fakta, lama, baru, wakil)
        yield from _tim(r, fakta, lama, baru, [i for i in tim if i not in wakil])
        return
    bertugas = _masih_bertugas(r, lama) and not wakil
    for periode in periode_berjalan(r, fakta):
        orang = _belum(fakta, tim, periode)
        if not orang:
            continue
        sampai = _sampai(fakta, periode)
        if bertugas and penilai_lama_menilai(periode, r.langkah.tanggal, fakta.tambahan_evaluasi):
            batas = tulis_tanggal(batas_atasan_penilai(sampai, fakta.kalender))
            kalimat = f"{nama_orang(r.bagan, lama)} masih menilai {deretan(r.bagan, orang)} untuk {periode.label}; "
            kalimat += f"bila terlewat, atasannya menilai paling lambat {batas}."
            yield _menilai(JenisAkibat.MENILAI_LAMA, kalimat, "Lampiran IV.A.14.b", lama, orang, periode, sampai)
        elif baru is not None:
            kalimat = f"{nama_orang(r.bagan, baru)} menilai {deretan(r.bagan, orang)} untuk {periode.label}; "
            kalimat += f"{nama_orang(r.bagan, lama)} tidak lagi menilainya."
            dasar = "Lampiran IV.A.14.a" if bertugas else "Pasal 1 angka 9"
            yield _menilai(JenisAkibat.MENILAI_BARU, kalimat, dasar, baru, orang, periode, sampai)
    yield from _terlewat(r, fakta, lama, tim)


def _sampai(fakta: FaktaMutasi, periode: Periode) -> date:
    return jendela_evaluasi(periode, fakta.tambahan_evaluasi)[1]


def _masih_bertugas(r: RencanaMutasi, pegawai_id: UUID) -> bool:
    orang = r.bagan.pegawai.get(pegawai_id)
    return orang is None or orang.kedudukan not in {*KEDUDUKAN_BERHENTI, Kedudukan.TUGAS_BELAJAR}


def _menilai(
    jenis: JenisAkibat, kalimat: str, dasar: str, siapa: UUID, orang: list[UUID], periode: Periode, sampai: date
) -> Akibat:
    return Akibat(Kelompok.EVALUASI, jenis, kalimat, dasar, (siapa,), tuple(orang), sampai=sampai, periode=str(periode))


def _terlewat(r: RencanaMutasi, fakta: FaktaMutasi, lama: UUID, tim: list[UUID]) -> Iterator[Akibat]:
    """The period before whose window has closed unsigned: the atasan of the former penilai evaluates (V.A.8; R53)."""
    lalu = _periodik(fakta.siklus, r).sebelumnya()
    dinilai = {x.skp.pegawai_id for x in fakta.rencana if x.skp.mulai <= lalu.selesai and x.akhir >= lalu.mulai}
    orang = _belum(fakta, [i for i in tim if i in dinilai], lalu)
    if not orang or penilai_lama_menilai(lalu, r.langkah.tanggal, fakta.tambahan_evaluasi):
        return
    batas = batas_atasan_penilai(_sampai(fakta, lalu), fakta.kalender)
    atasan = penilai_pada(r.sebelum, lama, r.langkah.sebelum).penilai_id
    pelaku = f", {nama_orang(r.bagan, atasan)}," if atasan else ""
    kalimat = f"{deretan(r.bagan, orang)} belum dinilai untuk {lalu.label} dan jendelanya sudah lewat: atasan penilai"
    kalimat += f"{pelaku} menilai paling lambat {tulis_tanggal(batas)}."
    yield Akibat(
        Kelompok.EVALUASI,
        JenisAkibat.TERLEWAT,
        kalimat,
        "Lampiran V.A.8",
        (atasan,) if atasan else (),
        tuple(orang),
        sampai=batas,
        periode=str(lalu),
        peringatan=True,
    )


def _yang_pindah(r: RencanaMutasi, fakta: FaktaMutasi) -> Iterator[Akibat]:
    """Who moves is rated by the new penilai with the capaian of the unit that he leads (IV.A.13; R45, R48)."""
    langkah, orang = r.langkah, r.orang
    hasil = penilai_pada(r.bagan, orang.id, langkah.tanggal)
    if hasil.penilai_id is None:
        return
    baru = nama_orang(r.bagan, hasil.penilai_id)
    for periode in periode_berjalan(r, fakta):
        if _belum(fakta, [orang.id], periode) and periode.selesai >= langkah.tanggal:
            kalimat = f"{baru} menilai {orang.nama} untuk {periode.label}."
            dasar = "Lampiran IV.A.13.b" if periode.jenis is JenisPeriode.TAHUNAN else "Lampiran IV.A.13.a"
            yield _menilai(
                JenisAkibat.MENILAI_BARU, kalimat, dasar, hasil.penilai_id, [orang.id], periode, _sampai(fakta, periode)
            )
    setahun = Periode(langkah.tanggal.year, JenisPeriode.TAHUNAN)
    if setahun not in periode_berjalan(r, fakta):
        kalimat = f"{baru} menilai {orang.nama} untuk {setahun.label}."
        yield _menilai(
            JenisAkibat.MENILAI_BARU,
            kalimat,
            "Lampiran IV.A.13.b",
            hasil.penilai_id,
            [orang.id],
            setahun,
            _sampai(fakta, setahun),
        )
    unit = nama_unit(r.bagan, hasil.unit_kerja_id or r.bagan.pegawai[hasil.penilai_id].unit_kerja_id)
    kalimat = f"Capaian kinerja organisasi yang dipakai adalah capaian {unit}, unit yang dipimpin {baru}."
    yield Akibat(Kelompok.EVALUASI, JenisAkibat.CAPAIAN, kalimat, "Lampiran IV.A.13", (), (orang.id,))
    yield from _salin(r, fakta)
    lama = penilai_pada(r.sebelum, orang.id, langkah.sebelum).penilai_id
    if lama is not None:
        yield from _terlewat(r, fakta, lama, [orang.id])


def _salin(r: RencanaMutasi, fakta: FaktaMutasi) -> Iterator[Akibat]:
    """By agreement the periodic evaluation uses the result of the period before, in the cycle of the former place."""
    langkah, periode = r.langkah, _periodik(fakta.siklus, r)
    lalu = _periodik(langkah.siklus_lama or fakta.siklus, r).sebelumnya()
    if lalu.tahun < langkah.tanggal.year:
        lalu = Periode(lalu.tahun, JenisPeriode.TAHUNAN)
    if not boleh_pakai_hasil_sebelumnya(langkah.sepakat, periode):
        return
    kalimat = (
        f"Sesuai kesepakatan, evaluasi {r.orang.nama} untuk {periode.label} dapat memakai hasil evaluasi {lalu.label}."
    )
    siapa = (r.orang.id,)
    yield Akibat(
        Kelompok.EVALUASI, JenisAkibat.SALIN_HASIL, kalimat, "Lampiran IV.A.13.a", siapa, siapa, periode=str(lalu)
    )


def _yang_pergi(r: RencanaMutasi, fakta: FaktaMutasi) -> Iterator[Akibat]:
    """What he did until his last day is rated here only where he leaves the service: else in his new place."""
    lama = penilai_pada(r.sebelum, r.orang.id, r.langkah.sebelum).penilai_id
    if lama is None:
        return
    if r.langkah.jenis is JenisMutasi.MUTASI:
        kalimat = f"{r.orang.nama} dinilai oleh penilai di tempat barunya; {nama_orang(r.bagan, lama)} menyerahkan "
        kalimat += "catatan umpan baliknya."
        siapa = (lama,)
        yield Akibat(Kelompok.EVALUASI, JenisAkibat.MENILAI_BARU, kalimat, "Lampiran IV.A.13", siapa, (r.orang.id,))
    else:
        periode = _periodik(fakta.siklus, r)
        if periode.mulai < r.langkah.tanggal and _belum(fakta, [r.orang.id], periode):
            kalimat = f"{nama_orang(r.bagan, lama)} menilai {r.orang.nama} untuk {periode.label}, masa sampai "
            kalimat += f"{tulis_tanggal(r.langkah.sebelum)}."
            yield _menilai(
                JenisAkibat.MENILAI_LAMA, kalimat, "Pasal 24", lama, [r.orang.id], periode, _sampai(fakta, periode)
            )
    yield from _terlewat(r, fakta, lama, [r.orang.id])


def _yang_plt(r: RencanaMutasi) -> Iterator[Akibat]:
    """A Plt. is rated by the leader to whom he reports as such (IV.A.5)."""
    hasil = penilai_pada(r.bagan, r.orang.id, r.langkah.tanggal)
    if hasil.penilai_id is None or hasil.sebagai_plt is None:
        return
    kalimat = f"Selama menjadi Plt., {r.orang.nama} dinilai oleh {nama_orang(r.bagan, hasil.penilai_id)}."
    yield Akibat(
        Kelompok.EVALUASI,
        JenisAkibat.MENILAI_BARU,
        kalimat,
        "Lampiran IV.A.5",
        (hasil.penilai_id,),
        (r.orang.id,),
        tanggal=r.langkah.tanggal,
        sampai=r.langkah.selesai,
    )

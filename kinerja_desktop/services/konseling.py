"""Konseling kinerja: report, appointment, record, follow-up (PermenPANRB 6/2022, Lampiran III.D.5; R132).

Every read goes through `boleh_melihat`: a case is seen by the penilai who reported it, the konselor named in it, and
the kepegawaian (operator, pusat); the atasan of the penilai sees the result where it is reported to him. Nobody else,
whatever he may read otherwise; the pegawai sees his invitation only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kinerja_desktop.domain import konseling as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.konseling import (
    CatatanKonseling,
    JenisKonselor,
    LangkahKonseling,
    LaporanPerilaku,
    StatusKonseling,
)
from kinerja_desktop.domain.masalah import Masalah, tolak
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.domain.teks_formulir import JUDUL_NILAI, tanggal_cetak
from kinerja_desktop.domain.umpan_balik import UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import cuplikan, cuplikan_pembinaan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import konseling as kueri
from kinerja_desktop.store import umpan_balik as kueri_umpan
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

_MELAPOR, _MEMBACA = "melaporkan perilaku kerja pegawai ini", "membaca kasus konseling ini"
_MENETAPKAN, _MEREKAM = "menetapkan konseling", "mengisi rekaman konseling"
_MENINDAKLANJUTI = "menentukan tindak lanjut konseling"
_KIRA = 400


@dataclass(frozen=True, slots=True)
class UmpanLampiran:
    """One feedback that can be attached to a report as proof."""

    id: UUID
    teks: str
    dicentang: bool = False


@dataclass(frozen=True, slots=True)
class LangkahTampil:
    """One step that the acting person may see, with names."""

    catatan: CatatanKonseling
    oleh: str
    konselor: str


@dataclass(frozen=True, slots=True)
class Kasus:
    """One case as the acting person sees it; the flags tell which step he may take next.

    `hasil_saja` is set for the atasan of the penilai: the report and the appointment are not among his steps.
    """

    id: UUID
    pegawai_id: UUID
    pegawai: str
    status: StatusKonseling
    langkah: tuple[LangkahTampil, ...]
    bukti: tuple[str, ...]
    boleh_menetapkan: bool
    boleh_merekam: bool
    boleh_menindaklanjuti: bool
    pelaporan: str
    hasil_saja: bool = False

    @property
    def laporan(self) -> CatatanKonseling | None:
        """The report that began it, where the acting person may read it."""
        return next((s.catatan for s in self.langkah if s.catatan.langkah is LangkahKonseling.LAPORAN), None)


@dataclass(frozen=True, slots=True)
class Undangan:
    """What the pegawai sees of an appointment: when, where and with whom, nothing else."""

    kasus_id: UUID
    jadwal: datetime
    tempat: str
    konselor: str


@dataclass(frozen=True, slots=True)
class IsianPenetapan:
    """An appointment as it is typed."""

    konselor_id: UUID | None = None
    jenis: JenisKonselor = JenisKonselor.INDEPENDEN
    jadwal: datetime | None = None
    tempat: str = ""
    isi: str = ""


# --- reading ---------------------------------------------------------------------------------------------------


def kasus(konteks: Context, kasus_id: UUID) -> Kasus:
    """One case. Raises UMM-01 for everybody outside it, UMM-03."""
    with konteks.store.baca() as koneksi:
        semua = kueri.kasus(koneksi, kasus_id)
    if not semua:
        raise UserError("UMM-03", apa="Kasus konseling")
    hasil = _kasus(konteks, semua)
    if hasil is None:
        raise wewenang.tolak(konteks, _MEMBACA)
    return hasil


def kasus_pegawai(konteks: Context, pegawai_id: UUID) -> list[Kasus]:
    """The cases of one person that the acting person may see, oldest first; none for everybody else."""
    with konteks.store.baca() as koneksi:
        semua = kueri.kasus_pegawai(koneksi, pegawai_id)
    return [k for k in (_kasus(konteks, satu) for satu in semua) if k is not None]


def orang_terkait(konteks: Context) -> set[UUID]:
    """People with a case that the acting person may see: all for the kepegawaian."""
    pengelola = konteks.peran in wewenang.PENGELOLA
    with konteks.store.baca() as koneksi:
        hasil = kueri.pegawai_terkait(koneksi, None if pengelola else konteks.saya)
        bawahan = kueri.kasus_bawahan(koneksi, konteks.saya) if konteks.peran in wewenang.PENILAI else []
    hasil |= {semua[0].pegawai_id for semua in bawahan if _tampak(konteks, semua)}
    return hasil - {konteks.saya}


def undangan(konteks: Context) -> list[Undangan]:
    """Appointments of the acting person himself that are still to come, by time."""
    with konteks.store.baca() as koneksi:
        semua = kueri.kasus_pegawai(koneksi, konteks.saya)
    hasil = []
    for satu in semua:
        tetap = aturan.penetapan_berlaku(satu)
        if tetap is None or tetap.jadwal is None or aturan.status(satu) is not StatusKonseling.DIJADWALKAN:
            continue
        hasil.append(Undangan(tetap.kasus_id, tetap.jadwal, tetap.tempat, _nama(konteks, tetap.konselor_id)))
    return sorted(hasil, key=lambda u: u.jadwal)


def _tampak(konteks: Context, semua: Sequence[CatatanKonseling]) -> list[CatatanKonseling]:
    """The steps of a case that the acting person sees: none where he has no part in it."""
    pengelola, atasan = konteks.peran in wewenang.PENGELOLA, _atasan(konteks, semua)
    tampak = [c for c in semua if aturan.boleh_melihat(c, semua, konteks.saya, pengelola, atasan)]
    return tampak if atasan or any(c.langkah is LangkahKonseling.LAPORAN for c in tampak) else []


def _kasus(konteks: Context, semua: Sequence[CatatanKonseling]) -> Kasus | None:
    pengelola, atasan = konteks.peran in wewenang.PENGELOLA, _atasan(konteks, semua)
    tampak = _tampak(konteks, semua)
    if not tampak:
        return None
    laporan = next((c for c in tampak if c.langkah is LangkahKonseling.LAPORAN), None)
    status, tetap = aturan.status(semua), aturan.penetapan_berlaku(semua)
    konselor = tetap is not None and tetap.konselor_id == konteks.saya
    langkah = tuple(LangkahTampil(c, _nama(konteks, c.oleh_id), _nama(konteks, c.konselor_id)) for c in tampak)
    return Kasus(
        semua[0].kasus_id,
        semua[0].pegawai_id,
        _nama(konteks, semua[0].pegawai_id),
        status,
        langkah,
        _bukti(konteks, laporan.laporan if laporan else None),
        pengelola and status in (StatusKonseling.DILAPORKAN, StatusKonseling.DIJADWALKAN),
        konselor and status is StatusKonseling.DIJADWALKAN,
        (pengelola or (atasan and _hasil_tampak(tampak))) and status is StatusKonseling.DILAKSANAKAN,
        aturan.PELAPORAN[tetap.jenis_konselor] if tetap is not None and tetap.jenis_konselor else "",
        laporan is None,
    )


def _atasan(konteks: Context, semua: Sequence[CatatanKonseling]) -> bool:
    """True for the penilai of the penilai who reported."""
    pelapor = next((c.oleh_id for c in semua if c.langkah is LangkahKonseling.LAPORAN), None)
    if pelapor is None or konteks.peran not in wewenang.PENILAI:
        return False
    return wewenang.pegawai(konteks, pelapor).penilai_id == konteks.saya


def _hasil_tampak(tampak: Sequence[CatatanKonseling]) -> bool:
    return any(c.langkah is LangkahKonseling.REKAMAN for c in tampak)


def _nama(konteks: Context, pegawai_id: UUID | None) -> str:
    return "" if pegawai_id is None else wewenang.nama(konteks, pegawai_id)


def _bukti(konteks: Context, laporan: LaporanPerilaku | None) -> tuple[str, ...]:
    """The attached feedbacks as text: whoever sees the report sees its proof."""
    with konteks.store.baca() as koneksi:
        daftar = [ambil(koneksi, UmpanBalik, i) for i in (laporan.umpan_balik if laporan else ())]
    return tuple(_teks_umpan(s.nilai) for s in daftar if s is not None)


def _teks_umpan(umpan: UmpanBalik) -> str:
    tentang = f" · {JUDUL_NILAI[umpan.nilai]}" if umpan.nilai else ""
    return f"{tanggal_cetak(umpan.pada.astimezone(WIB).date())}{tentang}: {umpan.isi}"


# --- the penilai reports ---------------------------------------------------------------------------------------


def lampiran(konteks: Context, pegawai_id: UUID, dicentang: Sequence[UUID] = ()) -> list[UmpanLampiran]:
    """Feedback of the acting penilai to this person, newest first, to be attached as proof. Raises UMM-01, UMM-03."""
    wewenang.pastikan_penilai(konteks, pegawai_id, _MELAPOR)
    with konteks.store.baca() as koneksi:
        semua = [t.nilai for t in kueri_umpan.diterima(koneksi, pegawai_id, _KIRA)]
    return [UmpanLampiran(u.id, _teks_umpan(u), u.id in dicentang) for u in semua if u.dari_id == konteks.saya]


def periksa(konteks: Context, laporan: LaporanPerilaku) -> list[Masalah]:
    """Problems of a report by field, warnings among them."""
    return aturan.periksa_laporan(aturan.rapikan(laporan), konteks.hari_ini())


def laporkan(konteks: Context, pegawai_id: UUID, laporan: LaporanPerilaku) -> tuple[UUID, Perubahan]:
    """Sign form B.1.10 and send it to the kepegawaian; it begins a case. The penilai only, never about himself.

    Raises UMM-01, UMM-03, PBN-02, PBN-40…PBN-43.
    """
    wewenang.pastikan_penilai(konteks, pegawai_id, _MELAPOR)
    rapi = aturan.rapikan(laporan)
    tolak(aturan.periksa_laporan(rapi, konteks.hari_ini()))
    boleh = {u.id for u in lampiran(konteks, pegawai_id)}
    if not boleh.issuperset(rapi.umpan_balik):
        raise UserError("UMM-03", apa="Umpan balik")
    pada, nomor = konteks.sekarang(), konteks.id_baru()
    beku = cuplikan.ke_json(cuplikan_pembinaan.perilaku(konteks, pegawai_id, rapi, pada))
    with konteks.transaksi("laporkan perilaku kerja") as kerja:
        kerja.simpan(
            CatatanKonseling(
                nomor,
                nomor,
                pegawai_id,
                konteks.saya,
                LangkahKonseling.LAPORAN,
                pada,
                laporan=rapi,
                cuplikan=beku,
            )
        )
    return nomor, kerja.perubahan


# --- what follows ----------------------------------------------------------------------------------------------


def tetapkan(konteks: Context, kasus_id: UUID, isian: IsianPenetapan) -> Perubahan:
    """The kepegawaian names the konselor, time and place; again as long as no session was recorded.

    Raises UMM-01, UMM-03, PBN-02, PBN-44…PBN-46, PBN-49, PBN-50.
    """
    with konteks.transaksi("tetapkan konseling") as kerja:
        dibaca = _buka(konteks, kerja, kasus_id, _MENETAPKAN, lambda k: k.boleh_menetapkan)
        assert dibaca.laporan is not None, "the kepegawaian reads every step"
        pelapor = dibaca.laporan.oleh_id
        baru = replace(
            _catatan(konteks, dibaca, LangkahKonseling.PENETAPAN, isian.isi),
            konselor_id=isian.konselor_id,
            jenis_konselor=isian.jenis,
            jadwal=isian.jadwal,
            tempat=bersihkan(isian.tempat).strip(),
        )
        tolak(aturan.periksa_penetapan(baru, pelapor))
        if baru.konselor_id is not None and ambil(kerja.koneksi, Pegawai, baru.konselor_id) is None:
            raise UserError("UMM-03", apa="Pegawai")
        kerja.simpan(baru)
    return kerja.perubahan


def rekam(konteks: Context, kasus_id: UUID, isi: str) -> Perubahan:
    """The konselor writes and signs the record of the result (III.D.5.c.2.c). Raises UMM-01, UMM-03, PBN-48, PBN-50."""
    with konteks.transaksi("rekam konseling") as kerja:
        dibaca = _buka(konteks, kerja, kasus_id, _MEREKAM, lambda k: k.boleh_merekam)
        baru = _catatan(konteks, dibaca, LangkahKonseling.REKAMAN, isi)
        tolak(aturan.periksa_isi(baru))
        kerja.simpan(baru)
    return kerja.perubahan


def tindak_lanjuti(konteks: Context, kasus_id: UUID, isi: str) -> Perubahan:
    """The kepegawaian, or the atasan who reads the result, notes what he decided after it (III.D.5.e).

    Raises UMM-01, UMM-03, PBN-48, PBN-50.
    """
    with konteks.transaksi("tindak lanjuti konseling") as kerja:
        dibaca = _buka(konteks, kerja, kasus_id, _MENINDAKLANJUTI, lambda k: k.boleh_menindaklanjuti)
        baru = _catatan(konteks, dibaca, LangkahKonseling.TINDAK_LANJUT, isi)
        tolak(aturan.periksa_isi(baru))
        kerja.simpan(baru)
    return kerja.perubahan


def _buka(konteks: Context, kerja: UnitOfWork, kasus_id: UUID, tindakan: str, boleh: Callable[[Kasus], bool]) -> Kasus:
    """The case inside this transaction, where the acting person may take this step now."""
    semua = kueri.kasus(kerja.koneksi, kasus_id)
    dibaca = _kasus(konteks, semua) if semua else None
    if dibaca is None:
        raise wewenang.tolak(konteks, tindakan) if semua else UserError("UMM-03", apa="Kasus konseling")
    if not boleh(dibaca):
        tetap = aturan.penetapan_berlaku(semua)
        konselor = tetap is not None and tetap.konselor_id == konteks.saya
        berhak = konselor if tindakan == _MEREKAM else konteks.peran in wewenang.PENGELOLA
        if tindakan == _MENINDAKLANJUTI:
            berhak = berhak or dibaca.hasil_saja
        raise UserError("PBN-50") if berhak else wewenang.tolak(konteks, tindakan)
    return dibaca


def _catatan(konteks: Context, dibaca: Kasus, langkah: LangkahKonseling, isi: str) -> CatatanKonseling:
    rapi = bersihkan(isi, berbaris=True).strip()
    return CatatanKonseling(
        konteks.id_baru(), dibaca.id, dibaca.pegawai_id, konteks.saya, langkah, konteks.sekarang(), rapi
    )

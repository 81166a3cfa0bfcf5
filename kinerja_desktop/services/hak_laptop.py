"""What a machine of staff may tell of others: only what the office of its owner lets him write about them.

Who receives cannot know which program wrote a record, so what the window asks before it writes is asked again, as far
as the organisation tells it: never by what people write themselves, such as the penilai whom an SKP names.
"""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.bimbingan import Bimbingan
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi
from kinerja_desktop.domain.konseling import CatatanKonseling, LangkahKonseling
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi
from kinerja_desktop.domain.sel_matriks import BATAS_SEL, AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.hak_penilai_lama import HakPenilaiLama
from kinerja_desktop.store import skema
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.evaluasi import unit_dipimpin
from kinerja_desktop.store.konseling import kasus
from kinerja_desktop.store.organisasi import pernah_memimpin, rantai_unit
from kinerja_desktop.store.penilai_lama import menilai, pernah_di_atas
from kinerja_desktop.store.rekaman import ambil, cari

DIPERIKSA = (
    UmpanBalik,
    DialogKinerja,
    CatatanKonseling,
    PelaporanEvaluasi,
    SelMatriks,
    AnggotaMatriks,
    Bimbingan,
    EvaluasiKompetensi,
)
"""Kinds of which each record from a machine of staff is looked at."""


class HakLaptop:
    """Answers about records of the kinds `DIPERIKSA` that one machine of staff sends.

    Who leads whom is asked once for each pair of people and day, as the organisation stands when its bundle comes: no
    laptop changes it. A bundle may hold thousands of records of the same two.
    """

    def __init__(self, lama: HakPenilaiLama) -> None:
        self._lama = lama
        self._pimpin: dict[tuple[UUID, UUID, date], bool] = {}
        self._unit: dict[UUID, set[UUID]] = {}

    def boleh(self, koneksi: Koneksi, nilai: Any) -> bool:
        """Whether its author may write this record.

        In the name of a leader, or of somebody who said it to him, only a leader gives feedback (PermenPANRB 6/2022
        article 18); the dialog on a plan is held by its owner and his penilai (article 7); who leads reports
        evaluations to the PyB (article 28). A case of counselling begins with the penilai, its record comes from a
        konselor whom the kepegawaian named, and his atasan follows it up (Lampiran III.D.5). Roles in a matrix give who
        rates or leads.
        """
        if isinstance(nilai, UmpanBalik):
            atas_nama = nilai.hubungan in (Hubungan.PIMPINAN, Hubungan.PIHAK_LAIN) or nilai.dari_cetak
            return not atas_nama or self._memimpin(koneksi, nilai.dari_id, nilai.pegawai_id, _hari(nilai.pada))
        if isinstance(nilai, DialogKinerja):
            milik = nilai.oleh_id == nilai.pegawai_id
            return milik or self._memimpin(koneksi, nilai.oleh_id, nilai.pegawai_id, nilai.tanggal)
        if isinstance(nilai, CatatanKonseling):
            return self._konseling(koneksi, nilai)
        if isinstance(nilai, PelaporanEvaluasi):
            return self._melaporkan(koneksi, nilai)
        if isinstance(nilai, Bimbingan | EvaluasiKompetensi):
            return self._membimbing(koneksi, nilai)
        muat = not isinstance(nilai, SelMatriks) or len(nilai.isi) <= BATAS_SEL
        return muat and (menilai(koneksi, nilai.pimpinan_id) or bool(self._unit_dipimpin(koneksi, nilai.pimpinan_id)))

    def _memimpin(self, koneksi: Koneksi, oleh: UUID, siapa: UUID, hari: date) -> bool:
        """Whether he stands or stood above this person, as a stand-in on that day, or leads or led a unit that she is
        in (article 1.10)."""
        kunci = (oleh, siapa, hari)
        if kunci not in self._pimpin:
            self._pimpin[kunci] = oleh != siapa and (
                pernah_di_atas(koneksi, oleh, siapa)
                or self._lama.di_atas(oleh, siapa, hari)
                or self._di_unitnya(koneksi, oleh, siapa)
            )
        return self._pimpin[kunci]

    def _di_unitnya(self, koneksi: Koneksi, oleh: UUID, siapa: UUID) -> bool:
        orang = ambil(koneksi, Pegawai, siapa)
        unit = set() if orang is None else set(rantai_unit(koneksi, orang.nilai.unit_kerja_id))
        return bool(unit & self._unit_dipimpin(koneksi, oleh))

    def _membimbing(self, koneksi: Koneksi, nilai: Bimbingan | EvaluasiKompetensi) -> bool:
        """Whether he guides this person as her leader, or because a leader named him (Lampiran III.D.4.b)."""
        if isinstance(nilai, Bimbingan):
            oleh, hari = nilai.pembimbing_id, nilai.mulai
        else:
            oleh, hari = nilai.oleh_id, _hari(nilai.pada)
        t = skema.tindakan_kemajuan.c
        milik = (t.pegawai_id == nilai.pegawai_id.bytes, t.pembimbing_id == oleh.bytes)
        return bool(cari(koneksi, TindakanKemajuan, *milik, batas=1)) or self._memimpin(
            koneksi, oleh, nilai.pegawai_id, hari
        )

    def _unit_dipimpin(self, koneksi: Koneksi, oleh: UUID) -> set[UUID]:
        """The units that somebody leads or ever led."""
        if oleh not in self._unit:
            kini = {satu.id for satu in unit_dipimpin(koneksi, oleh)}
            self._unit[oleh] = kini | pernah_memimpin(koneksi, oleh, date.min, date.max)
        return self._unit[oleh]

    def _konseling(self, koneksi: Koneksi, nilai: CatatanKonseling) -> bool:
        if nilai.langkah is LangkahKonseling.LAPORAN:
            return self._memimpin(koneksi, nilai.oleh_id, nilai.pegawai_id, _hari(nilai.pada))
        semua = kasus(koneksi, nilai.kasus_id)
        if nilai.langkah is LangkahKonseling.REKAMAN:
            return nilai.oleh_id in {c.konselor_id for c in semua if c.langkah is LangkahKonseling.PENETAPAN}
        if nilai.langkah is LangkahKonseling.TINDAK_LANJUT:
            pelapor = [c.oleh_id for c in semua if c.langkah is LangkahKonseling.LAPORAN]
            return any(self._memimpin(koneksi, nilai.oleh_id, satu, _hari(nilai.pada)) for satu in pelapor)
        return False  # the kepegawaian, which names the konselor, has no machine of staff

    def _melaporkan(self, koneksi: Koneksi, nilai: PelaporanEvaluasi) -> bool:
        """Whether all signatures of a report that are here are his own, or by or about people below him then or now."""
        for nomor in dict.fromkeys(nilai.penetapan):
            ada = ambil(koneksi, PenetapanEvaluasi, nomor)
            if ada is None or ada.nilai.oleh_id == nilai.oleh_id:
                continue
            tanda, hari = ada.nilai, _hari(ada.nilai.pada)
            orang = (tanda.oleh_id, tanda.pegawai_id)
            if tanda.pegawai_id == nilai.oleh_id or not any(
                self._memimpin(koneksi, nilai.oleh_id, satu, hari) for satu in orang
            ):
                return False
        return True


def _hari(saat: Any) -> date:
    hari: date = saat.astimezone(WIB).date()
    return hari

"""Guidance of the named people of a training office: praise, a finished mentoring, a coaching that waits, one case.

Every second person whose leader is named too is guided; the last one without guidance has a case of conduct that the
kepegawaian finds (articles 20-21, Lampiran III.D).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.bimbingan import (
    Bimbingan,
    IsianBimbingan,
    JenisBimbingan,
    JurnalMentoring,
    TujuanMentoring,
    UmpanBalikBimbingan,
)
from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.dokumen_pembinaan import (
    FormulirKompetensi,
    FormulirMentoring,
    FormulirPerilaku,
    FormulirUmpanBimbingan,
    KepalaPembinaan,
)
from kinerja_desktop.domain.id_tunggal import id_isian
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi, butir_baku
from kinerja_desktop.domain.konseling import CatatanKonseling, LangkahKonseling, LaporanPerilaku
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai, Skp
from kinerja_desktop.domain.teks_formulir import tanggal_cetak
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan, TindakanKemajuan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.cuplikan import ke_json
from kinerja_desktop.services.latihan.acak import SumberAcak

_PUJIAN = (
    "Pencatatan kegiatan rapi dan laporan selalu masuk pada hari yang sama. Terima kasih.",
    "Inisiatif membantu rekan pada pekan yang padat sangat terasa bagi tim.",
    "Perbaikan alur kerja yang diusulkan memendekkan waktu tunggu.",
)
_KEAHLIAN = (
    ("Mengolah data dengan tabel pivot", "Rekap bulanan selesai dalam sehari"),
    ("Menyusun bahan presentasi hasil kegiatan", "Bahan rapat siap dua hari sebelumnya"),
    ("Memimpin pertemuan singkat harian", "Pembagian tugas jelas sejak pagi"),
)
_JAWABAN = (
    "Ya. Pembimbing menyediakan waktu khusus dan mendengarkan kendala saya.",
    "Ya. Contoh rekap yang saya buat dipakai sebagai bahan latihan.",
    "Ya. Pertanyaan saya dijawab tanpa tergesa-gesa.",
    "Ya. Pembahasan memakai data bulan berjalan dari tim sendiri.",
    "Ya. Masukan disampaikan dengan contoh perbaikan.",
    "Sebagian besar bertanya lebih dahulu; pada pertemuan pertama lebih banyak penjelasan.",
    "Ya. Kami menyepakati langkah dan tenggatnya bersama.",
    "Ya. Langkah berikutnya tertulis pada jurnal.",
    "Ya. Tujuannya dijelaskan pada awal setiap pertemuan.",
)
"""What one person answers to the nine criteria of form B.1.8."""
_ALASAN = {3: "Sesuai standar jabatan; terlihat pada pertemuan.", 4: "Di atas standar; menjadi contoh bagi rekan."}


_PENJAWAB = 2
"""Place of the guided person who has answered already; the others still have it before them."""


class PembuatPembinaan:
    """Makes the records of one training office; `kepala` gives the head of a form from a plan."""

    def __init__(self, hari_ini: date, tempat: str, kepala: Any) -> None:
        self._acak = SumberAcak(f"pembinaan-{hari_ini}")
        self._hari, self._tempat, self._kepala = hari_ini, tempat, kepala

    def semua(self, daftar: Sequence[Skp]) -> Iterator[Any]:
        """Records about the owners of these plans, of whom each rates or is rated by another of them."""
        milik = {s.pegawai_id for s in daftar}
        pada_semua = [s for s in daftar if s.mulai <= self._hari <= s.selesai]
        pada = [s for s in pada_semua if s.penilai_id in milik]
        atasan = {s.pegawai_id: s.penilai_id for s in pada_semua}
        for urut, skp in enumerate(pada):
            yield self._pujian(skp)
            if urut % 2 == 0:
                yield from self._mentoring(skp, atasan.get(_penilai(skp)) if urut == _PENJAWAB else None)
                yield from self._coaching(skp)
            elif urut >= len(pada) - 2:
                yield self._kasus(skp)

    def _saat(self, hari: int, jam: int = 10) -> datetime:
        return datetime.combine(self._hari - timedelta(days=hari), time(jam, 15), WIB)

    def _id(self, skp: Skp, *nama: object) -> UUID:
        return self._acak.id(self._saat(30), skp.id, *nama)

    def _tindakan(self, skp: Skp, hari: int, jenis: JenisTindakan, uraian: str, **lain: Any) -> TindakanKemajuan:
        pada = self._saat(hari)
        periode, nomor = Periode.triwulan(pada.date()), self._id(skp, jenis)
        return TindakanKemajuan(nomor, skp.pegawai_id, _penilai(skp), periode, jenis, uraian, pada, **lain)

    def _pujian(self, skp: Skp) -> TindakanKemajuan:
        acak = self._acak.aliran(skp.id, "pujian")
        rhk = skp.rhk[0].id if skp.rhk else None
        return self._tindakan(skp, acak.randint(3, 20), JenisTindakan.APRESIASI, acak.choice(_PUJIAN), rhk_id=rhk)

    def _coaching(self, skp: Skp) -> Iterator[Any]:
        """Assigned last week, begun, and waiting for the part of the pegawai."""
        rhk = skp.rhk[min(1, len(skp.rhk) - 1)]
        uraian = f"Kemajuan pada “{rhk.uraian}” belum tampak bulan ini; dibahas strategi bersama."
        tindakan = self._tindakan(
            skp,
            6,
            JenisTindakan.PEMBINAAN,
            uraian,
            rhk_id=rhk.id,
            bentuk=JenisBimbingan.COACHING,
            pembimbing_id=_penilai(skp),
        )
        mulai = self._hari + timedelta(days=2)
        yield tindakan
        yield Bimbingan(
            self._id(skp, "coaching"),
            skp.pegawai_id,
            _penilai(skp),
            JenisBimbingan.COACHING,
            mulai,
            "Mengejar sisa target akhir tahun",
            skp_id=skp.id,
            tindakan_id=tindakan.id,
        )

    def _mentoring(self, skp: Skp, kepada: UUID | None) -> Iterator[Any]:
        """Two months ago, signed by both, with the evaluation of competence; feedback on it only to `kepada`."""
        acak = self._acak.aliran(skp.id, "mentoring")
        keahlian, perubahan = acak.choice(_KEAHLIAN)
        mulai, tanda = self._saat(62).date(), self._saat(30, 14)
        if mulai < skp.mulai:
            return
        pertemuan = [f"{tanggal_cetak(self._saat(h).date())}, ruang rapat" for h in (55, 41)]
        jurnal = (
            JurnalMentoring(pertemuan[0], "Dasar dan contoh", "Berlatih dengan data bulan berjalan", "satu pekan"),
            JurnalMentoring(pertemuan[1], "Latihan mandiri", "Menerapkan pada rekap berikutnya", "dua pekan"),
        )
        nilai = Bimbingan(
            self._id(skp, "mentoring"),
            skp.pegawai_id,
            _penilai(skp),
            JenisBimbingan.MENTORING,
            mulai,
            keahlian,
            jurnal=jurnal,
            ditandatangani_pada=tanda,
            skp_id=skp.id,
        )
        tujuan = (TujuanMentoring(keahlian, "Satu bulan", perubahan, "Dua kali mandiri tanpa koreksi"),)
        isian = IsianBimbingan(id_isian(nilai.id), nilai.id, skp.pegawai_id, keahlian=tujuan)
        kepala: KepalaPembinaan = self._kepala(skp)
        formulir = FormulirMentoring(kepala, kepala.penilai, tujuan, jurnal, TandaTangan(self._tempat, tanda.date()))
        yield replace(nilai, cuplikan=ke_json(formulir))
        yield replace(isian, diserahkan_pada=self._saat(60), ditandatangani_pada=tanda + timedelta(hours=1))
        yield self._kompetensi(skp, nilai, kepala, kepala.penilai)
        if kepada is not None:
            yield self._umpan(skp, nilai, kepala, kepada)

    def _umpan(self, skp: Skp, nilai: Bimbingan, kepala: KepalaPembinaan, kepada: UUID) -> UmpanBalikBimbingan:
        """Form B.1.8, signed by the pegawai the day after the evaluation and handed to the atasan of his leader."""
        pada = self._saat(26)
        formulir = FormulirUmpanBimbingan(kepala, _JAWABAN, TandaTangan(self._tempat, pada.date()))
        nomor = self._id(skp, "umpan bimbingan")
        return UmpanBalikBimbingan(nomor, nilai.id, skp.pegawai_id, kepada, _JAWABAN, pada, ke_json(formulir))

    def _kompetensi(self, skp: Skp, nilai: Bimbingan, kepala: KepalaPembinaan, oleh: Identitas) -> EvaluasiKompetensi:
        acak, pada = self._acak.aliran(skp.id, "kompetensi"), self._saat(27)
        butir = tuple(
            replace(b, nilai=angka, alasan=_ALASAN[angka]) for b in butir_baku() for angka in (acak.choice((3, 3, 4)),)
        )
        anjuran = "Diberi kesempatan mengajar rekan, dan mengikuti pelatihan lanjutan tahun depan."
        tanda = TandaTangan(self._tempat, pada.date())
        formulir = FormulirKompetensi(kepala, oleh, butir, anjuran, tanda)
        nomor = self._id(skp, "kompetensi")
        return EvaluasiKompetensi(
            nomor, nilai.id, skp.pegawai_id, _penilai(skp), butir, anjuran, pada, ke_json(formulir)
        )

    def _kasus(self, skp: Skp) -> CatatanKonseling:
        """A report that waits for the kepegawaian to name a konselor."""
        pada, nomor = self._saat(4), self._id(skp, "kasus")
        laporan = LaporanPerilaku(
            self._saat(18).date(),
            (Nilai.AKUNTABEL,),
            "Hadir sebelum pelayanan dibuka, dan memberi kabar bila berhalangan.",
            "Tiga kali dalam dua pekan datang terlambat tanpa kabar, sehingga rekan menggantikan tugas pagi.",
            False,
            "Dibicarakan empat mata, diberi umpan balik, dan ditawari pertukaran jadwal.",
        )
        formulir = FormulirPerilaku(self._kepala(skp), laporan, TandaTangan(self._tempat, pada.date()))
        return CatatanKonseling(
            nomor,
            nomor,
            skp.pegawai_id,
            _penilai(skp),
            LangkahKonseling.LAPORAN,
            pada,
            laporan=laporan,
            cuplikan=ke_json(formulir),
        )


def _penilai(skp: Skp) -> UUID:
    if skp.penilai_id is None:
        raise ValueError("only plans with a penilai are guided")
    return skp.penilai_id

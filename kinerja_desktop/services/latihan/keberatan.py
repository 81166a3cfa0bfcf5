"""One objection in each state to the finished quarter of a training office (article 29; Lampiran V.B).

They are filed by people whom nobody meets by name, and the one that is changed keeps its predikat, so that the spread
of the office stays as the pictures show it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from kinerja_desktop.domain import keberatan_proses as aturan
from kinerja_desktop.domain import tenggat
from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, Rating, SebagaiPenetap
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.keberatan_proses import IsianPutusan, KeadaanKeberatan
from kinerja_desktop.domain.kuadran import penjelasan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi, ke_json
from kinerja_desktop.services.latihan.acak import SumberAcak
from kinerja_desktop.services.latihan.penilaian import PenilaianSelesai

_ALASAN = (
    "Kegiatan lapangan pada akhir triwulan sudah disetujui, tetapi belum terbaca dalam realisasi.",
    "Satu indikator dinilai dari target tahunan, padahal target triwulan sudah tercapai.",
    "Umpan balik dari mitra kerja diterima sesudah evaluasi ditetapkan dan belum dipertimbangkan.",
    "Keterlambatan laporan terjadi karena gangguan jaringan yang sudah diberitahukan.",
    "Tugas tambahan dari pimpinan belum diperhitungkan dalam hasil kerja.",
    "Data pembanding yang dipakai berasal dari periode sebelumnya.",
)
_PENJELASAN = "Realisasi dinilai dari laporan yang sudah disetujui sampai akhir periode; bukti lainnya datang kemudian."
_KUATKAN = IsianPutusan(
    PutusanKeberatan.MENGUATKAN,
    "Bukti yang diajukan berasal dari luar periode evaluasi.",
    "Catat kegiatan pada hari pelaksanaannya agar terhitung.",
)
_UBAH = IsianPutusan(
    PutusanKeberatan.MENGUBAH,
    "Umpan balik mitra kerja terbukti ada dan belum dipertimbangkan.",
    "Pertahankan pelayanan; sampaikan umpan balik sebelum periode berakhir.",
    Rating.SESUAI,
    Rating.DI_ATAS,
)
_URUTAN = tuple(KeadaanKeberatan)


@dataclass(frozen=True, slots=True)
class KeberatanLatihan:
    """An objection of the training office in one state, and the records that belong to it."""

    keberatan: Keberatan
    penjelasan: PenjelasanKeberatan | None = None
    keputusan: KeputusanKeberatan | None = None
    evaluasi: Evaluasi | None = None


class PembuatKeberatan:
    """Chooses the next suitable person for each state that is still missing."""

    def __init__(
        self,
        acak: SumberAcak,
        penilai: Mapping[UUID, UUID | None],
        kecuali: set[UUID],
        hari: date,
        kalender: Kalender,
    ) -> None:
        self._acak, self._penilai, self._kecuali, self._hari = acak, penilai, kecuali, hari
        self._kalender = kalender
        self._sisa = list(_URUTAN)

    def buat(self, kelompok: Sequence[PenilaianSelesai]) -> list[tuple[PenilaianSelesai, KeberatanLatihan]]:
        """Objections to evaluations of this group, at most one in each state over all groups.

        The evaluation beside each is as it was, but for the one that waits: its document was handed over on the last
        day, so that the terms of the objection still run.
        """
        hasil = []
        for n in kelompok:
            e = n.evaluasi
            atasan = self._penilai.get(e.penilai_id)
            cocok = n.diterima is not None and e.pegawai_id not in self._kecuali
            biasa = (e.rating_hasil, e.rating_perilaku) == (Rating.SESUAI, Rating.SESUAI)
            if self._sisa and cocok and biasa and atasan not in (None, e.pegawai_id):
                assert atasan is not None, "checked just now"
                keadaan = self._sisa[0]
                lama = self._diserahkan_akhir(n) if keadaan is KeadaanKeberatan.DIAJUKAN else n
                satu = self._satu(lama, atasan, keadaan)
                if satu is not None:
                    self._sisa.pop(0)
                    hasil.append((lama, satu))
        return hasil

    def _diserahkan_akhir(self, n: PenilaianSelesai) -> PenilaianSelesai:
        """The same, received on the last day of handing it over; as it is where that day has not come."""
        hari = tenggat.penyerahan_dokumen(n.ditetapkan.date(), self._kalender)
        if tenggat.batas_keberatan(hari, self._kalender) >= self._hari:
            return n
        diterima = datetime.combine(hari, time(10, 20), WIB)
        return replace(n, diterima=diterima, penerimaan_id=self._acak.id(diterima, "penerimaan", n.penetapan_id))

    def _diajukan(self, diterima: datetime, keadaan: KeadaanKeberatan) -> datetime:
        """Some days after the receipt; the one that waits came as late as its term allows, the late one after it."""
        urut = _URUTAN.index(keadaan)
        if keadaan is KeadaanKeberatan.TERLAMBAT:
            return diterima + timedelta(days=30)
        akhir = tenggat.batas_keberatan(diterima.date(), self._kalender)
        if keadaan is KeadaanKeberatan.DIAJUKAN and akhir < self._hari:
            return datetime.combine(akhir, time(14, 5), WIB)
        return diterima + timedelta(days=3 + urut)

    def _satu(self, n: PenilaianSelesai, atasan: UUID, keadaan: KeadaanKeberatan) -> KeberatanLatihan | None:
        """None where the day of the office comes before what it would tell."""
        assert n.diterima is not None, "only what was received is objected to"
        urut = _URUTAN.index(keadaan)
        terlambat = keadaan is KeadaanKeberatan.TERLAMBAT
        pada = self._diajukan(n.diterima, keadaan)
        if (pada + timedelta(days=0 if keadaan is KeadaanKeberatan.DIAJUKAN else 6)).date() >= self._hari:
            return None
        e, nomor = n.evaluasi, self._acak.id(pada, "keberatan", n.penetapan_id)
        dicabut = pada + timedelta(days=2) if keadaan is KeadaanKeberatan.DICABUT else None
        alasan = _ALASAN[urut % len(_ALASAN)]
        keberatan = Keberatan(nomor, n.penetapan_id, e.pegawai_id, e.periode, alasan, pada, (), terlambat, dicabut)
        jelas = None
        if keadaan in (KeadaanKeberatan.DIJELASKAN, KeadaanKeberatan.MENGUATKAN, KeadaanKeberatan.MENGUBAH):
            kapan = pada + timedelta(days=2)
            nomor_jelas = self._acak.id(kapan, "penjelasan", n.penetapan_id)
            jelas = PenjelasanKeberatan(nomor_jelas, nomor, e.penilai_id, _PENJELASAN, kapan)
        isian = {KeadaanKeberatan.MENGUATKAN: _KUATKAN, KeadaanKeberatan.MENGUBAH: _UBAH}.get(keadaan)
        if isian is None or isian.putusan is None:
            return KeberatanLatihan(keberatan, jelas)
        kapan = pada + timedelta(days=5)
        putus = KeputusanKeberatan(
            self._acak.id(kapan, "keputusan", n.penetapan_id),
            nomor,
            atasan,
            isian.putusan,
            isian.pertimbangan,
            isian.rekomendasi,
            kapan,
            isian.rating_hasil,
            isian.rating_perilaku,
        )
        return KeberatanLatihan(keberatan, jelas, putus, self._evaluasi(n, atasan, isian, kapan))

    def _evaluasi(self, n: PenilaianSelesai, atasan: UUID, isian: IsianPutusan, kapan: datetime) -> Evaluasi | None:
        if isian.putusan is not PutusanKeberatan.MENGUBAH:
            return None
        e = n.evaluasi
        return Evaluasi(
            self._acak.id(kapan, "evaluasi keberatan", n.penetapan_id),
            e.pegawai_id,
            atasan,
            e.skp_id,
            e.periode,
            isian.rating_hasil,
            isian.rating_perilaku,
            alasan_rating=isian.pertimbangan,
            catatan=isian.rekomendasi,
            sebagai=SebagaiPenetap.ATASAN,
            alasan_atasan="Keputusan atas keberatan pegawai (Lampiran BAB V.B.5).",
        )

    def penetapan(
        self, satu: KeberatanLatihan, lama: PenetapanEvaluasi, beku: CuplikanEvaluasi, sidik: bytes
    ) -> PenetapanEvaluasi:
        """The signature under form D.1.3."""
        assert satu.keputusan is not None and satu.evaluasi is not None, "only a change is signed"
        tempat = TandaTangan(beku.dokumen.tanda_penilai.tempat)
        jelas = () if satu.penjelasan is None else (satu.penjelasan,)
        tanda = replace(tempat, tanggal=satu.keputusan.pada.date())
        baru = replace(
            beku,
            formulir=replace(
                beku.formulir,
                rating_hasil=_UBAH.rating_hasil,
                rating_perilaku=_UBAH.rating_perilaku,
                tanda_penilai=tanda,
                oleh_atasan=beku.dokumen.atasan_penilai,
            ),
            dokumen=replace(
                beku.dokumen,
                tanda_penilai=tempat,
                tanda_pegawai=tempat,
                isi_keberatan=aturan.isi_cetak(satu.keberatan, jelas, _UBAH, tanda),
            ),
            penjelasan=penjelasan(_UBAH.rating_hasil, _UBAH.rating_perilaku),
        )
        return replace(
            lama,
            id=self._acak.id(satu.keputusan.pada, "penetapan keberatan", lama.id),
            evaluasi_id=satu.evaluasi.id,
            evaluasi_hash=sidik,
            oleh_id=satu.keputusan.oleh_id,
            pada=satu.keputusan.pada,
            cuplikan=ke_json(baru),
            sebagai=SebagaiPenetap.ATASAN,
            alasan_final=aturan.SUDAH_DIPUTUS,
            keberatan_id=satu.keberatan.id,
        )

"""Requests for feedback of the present quarter and private notes in a training office (articles 17-19)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.permintaan_umpan import TanggapanPermintaan
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada, PermintaanUmpanBalik, UmpanBalik
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.latihan.acak import SumberAcak

_PESAN = (
    "Mohon masukan tentang cara saya menyampaikan hasil kerja triwulan ini.",
    "Apa yang sebaiknya saya perbaiki dalam koordinasi sehari-hari?",
    "Bagaimana pendapat Anda tentang ketepatan waktu saya?",
)
_JAWABAN = "Koordinasinya baik dan kabar selalu lebih awal. Akan lebih mudah bila catatannya dibagikan sebelum rapat."
_ALASAN = "Kami belum bekerja bersama pada triwulan ini; mohon meminta kepada rekan satu ruangan."
_PIHAK_LAIN = (
    ("Perwakilan warga penerima layanan", "Dilayani dengan ramah dan dijelaskan sampai kami mengerti."),
    ("Mitra kerja di kecamatan", "Data yang kami minta selalu datang sebelum hari yang dijanjikan."),
)
_CATATAN = (
    ("Menjelaskan prosedur dengan sabar ketika antrean panjang.", Nilai.BERORIENTASI_PELAYANAN, Nada.POSITIF),
    ("Menyelesaikan berkas sendiri tanpa menunggu diingatkan.", Nilai.AKUNTABEL, Nada.POSITIF),
    ("Dua kali datang sesudah rapat dimulai; ajak bicara pekan depan.", None, Nada.PERLU_PERBAIKAN),
)
_BANYAK = 6
"""People around whom there are requests: enough for a look, no matter how large the office."""


@dataclass(frozen=True, slots=True)
class IsiPermintaan:
    """What a training office holds of this feature."""

    permintaan: tuple[PermintaanUmpanBalik, ...]
    tanggapan: tuple[TanggapanPermintaan, ...]
    umpan_balik: tuple[UmpanBalik, ...]
    catatan: tuple[CatatanPenilai, ...]


def permintaan_umpan(acak: SumberAcak, pegawai: Sequence[Pegawai], hari_ini: date, periode: Periode) -> IsiPermintaan:
    """One request waits, one is answered, one declined, in turn; a note and words of an outside party beside them."""
    minta, tolak, umpan, catatan = [], [], [], []
    anggota = [p for p in pegawai if p.penilai_id is not None]
    for urut, p in enumerate(anggota[:_BANYAK]):
        assert p.penilai_id is not None
        pilih = acak.aliran("permintaan umpan", p.id)
        pada = datetime.combine(hari_ini - timedelta(days=pilih.randint(2, 6)), time(9, 15), WIB)
        rekan = [r for r in anggota if r.penilai_id == p.penilai_id and r.id != p.id]
        if rekan:
            kepada = pilih.choice(rekan)
            satu = PermintaanUmpanBalik(
                acak.id(pada, "permintaan umpan", p.id), p.id, p.id, kepada.id, periode, pilih.choice(_PESAN), pada,
                sampai=hari_ini + timedelta(days=7),
            )  # fmt: skip
            minta.append(satu)
            jawab = pada + timedelta(days=1)
            if urut % 3 == 1:
                umpan.append(
                    UmpanBalik(
                        acak.id(jawab, "jawaban umpan", p.id), p.id, kepada.id, Hubungan.REKAN, periode, _JAWABAN,
                        jawab, nada=Nada.POSITIF, permintaan_id=satu.id,
                    )
                )  # fmt: skip
            elif urut % 3 == 2:
                nomor = acak.id(jawab, "tolak umpan", p.id)
                tolak.append(TanggapanPermintaan(nomor, satu.id, kepada.id, _ALASAN, jawab))
        dari, isi = pilih.choice(_PIHAK_LAIN)
        if urut % 3 == 0:
            umpan.append(
                UmpanBalik(
                    acak.id(pada, "pihak lain", p.id), p.id, p.penilai_id, Hubungan.PIHAK_LAIN, periode, isi, pada,
                    nilai=Nilai.BERORIENTASI_PELAYANAN, nada=Nada.POSITIF, dari_cetak=dari,
                )
            )  # fmt: skip
        teks, nilai, nada = _CATATAN[urut % len(_CATATAN)]
        nomor = acak.id(pada, "catatan penilai", p.id)
        catatan.append(CatatanPenilai(nomor, p.penilai_id, p.id, pada.date(), teks, pada, nilai=nilai, nada=nada))
    return IsiPermintaan(tuple(minta), tuple(tolak), tuple(umpan), tuple(catatan))

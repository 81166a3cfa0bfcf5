"""Feedback that did not come through this program: of outside parties, and of colleagues on paper (article 18).

The penilai, or another leader of the person, copies it under the name of who gave it; it is printed so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import kosong, tulis_tanggal
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada, SaringUmpan, UmpanBalik, rapikan
from kinerja_desktop.services import umpan_balik, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import Isian
from kinerja_desktop.store.unit_of_work import Perubahan

ASAL_SALINAN = (Hubungan.PIHAK_LAIN, Hubungan.REKAN, Hubungan.BAWAHAN)
"""Whose feedback may be copied; that of a leader he gives himself."""

HUBUNGAN_LAYAR = {
    Hubungan.PIMPINAN: "Pimpinan",
    Hubungan.REKAN: "Rekan setingkat",
    Hubungan.BAWAHAN: "Bawahan",
    Hubungan.PIHAK_LAIN: "Pihak lain",
}
NADA_LAYAR = {Nada.POSITIF: "Positif", Nada.NETRAL: "Netral", Nada.PERLU_PERBAIKAN: "Perlu perbaikan"}
_MENYALIN = "menyalin umpan balik tentang pegawai ini"
_SEKALI = 500
_KOLOM = (
    ("Tanggal", 14.0),
    ("Periode", 18.0),
    ("Dari", 30.0),
    ("Hubungan", 18.0),
    ("Jenis", 12.0),
    ("Tentang", 40.0),
    ("Nada", 16.0),
    ("Umpan balik", 80.0),
)


def salin(konteks: Context, periode: Periode, isian: Isian, asal: Hubungan, dari: str) -> Perubahan:
    """Copy what somebody else said, under his name or agency.

    Raises UMM-01 unless the acting person leads the pegawai, UMM-03, UMP-02, UMP-03, UMP-12, UMP-13, UMP-14 (no name).
    """
    if isian.pegawai_id is None:
        raise UserError("UMM-03", apa="Pegawai")
    _pastikan_pimpinan(konteks, isian.pegawai_id)
    if asal not in ASAL_SALINAN:
        raise wewenang.tolak(konteks, _MENYALIN)
    if kosong(dari):
        raise UserError("UMP-14")
    if konteks.hari_ini() < periode.mulai:
        raise UserError("UMP-13", periode=periode.label, mulai=tulis_tanggal(periode.mulai))
    umpan_balik.pastikan_tentang(konteks, isian.pegawai_id, periode, isian.tentang)
    t = isian.tentang
    umpan = UmpanBalik(
        konteks.id_baru(), isian.pegawai_id, konteks.saya, asal, periode, isian.isi, konteks.sekarang(),
        t.rhk_id, t.iki_id, t.nilai, isian.nada, dari_cetak=dari,
    )  # fmt: skip
    with konteks.transaksi("salin umpan balik") as kerja:
        kerja.simpan(rapikan(umpan))
    return kerja.perubahan


def _pastikan_pimpinan(konteks: Context, pegawai_id: UUID) -> None:
    orang = wewenang.pegawai(konteks, pegawai_id)
    if konteks.peran not in wewenang.PENILAI or umpan_balik.hubungan(konteks, orang) is not Hubungan.PIMPINAN:
        raise wewenang.tolak(konteks, _MENYALIN)


def ekspor(
    konteks: Context,
    saring: SaringUmpan,
    berkas: Path,
    kemajuan: Callable[[int, int, str], None] | None = None,
) -> Path:
    """Write the received feedback that is shown to a spreadsheet; return the file. Raises DOK-01."""
    from kinerja_desktop.documents.daftar_xlsx import tulis_daftar

    def baris() -> Iterator[tuple[str, ...]]:
        selesai = 0
        while (halaman := umpan_balik.diterima(konteks, _SEKALI, selesai, saring)).baris:
            for b in halaman.baris:
                selesai += 1
                if kemajuan is not None:
                    kemajuan(selesai, halaman.jumlah, b.orang)
                jenis, hari = "Berkala" if b.berkala else "Insidentil", tulis_tanggal(b.pada.date())
                yield (
                    hari,
                    b.periode.label,
                    b.orang,
                    HUBUNGAN_LAYAR[b.hubungan],
                    jenis,
                    b.tentang,
                    NADA_LAYAR[b.nada],
                    b.isi,
                )

    tulis_daftar(berkas, f"Umpan balik untuk {konteks.pegawai.nama}", _KOLOM, baris())
    return berkas

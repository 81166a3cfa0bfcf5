"""An evaluation that Siti, or the head of her puskesmas, may object to."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, Rating
from kinerja_desktop.domain.keberatan import PutusanKeberatan
from kinerja_desktop.domain.keberatan_proses import IsianPutusan
from kinerja_desktop.services import evaluasi, keberatan
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi
from kinerja_desktop.services.keberatan_bentuk import IsianKeberatan
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.evaluasi import BAIK, ditetapkan
from tests.helpers.kantor import KADIS, KEPALA, KantorUji, id_tetap

ALASAN = IsianKeberatan("Kunjungan rumah bulan Oktober belum dihitung.")
UBAH = IsianPutusan(
    PutusanKeberatan.MENGUBAH, "Buku kunjungan membuktikannya.", "Pertahankan.", Rating.DI_ATAS, Rating.DI_ATAS
)
KUATKAN = IsianPutusan(PutusanKeberatan.MENGUATKAN, "Kunjungan itu tidak tercatat.", "Catat setiap kunjungan.")


def diterima(kantor: KantorUji, isian: IsianEvaluasi = BAIK) -> PenetapanEvaluasi:
    """Siti's quarter signed by her penilai and received by her today."""
    tanda = ditetapkan(kantor, isian)
    evaluasi.terima(kantor.sebagai("siti"), tanda.id)
    return tanda


def keberatan_siti(kantor: KantorUji) -> UUID:
    """Siti's objection to a received evaluation."""
    tanda = diterima(kantor)
    siti = kantor.sebagai("siti")
    keberatan.ajukan(siti, tanda.id, ALASAN)
    berkas = keberatan.hasil_saya(siti)[0].berkas
    assert berkas is not None
    return berkas.keberatan.id


def keberatan_kepala(kantor: KantorUji) -> UUID:
    """The head of the puskesmas objects to what the Kadis signed; above stands the Wali Kota, without an account."""
    tanda = diterima(kantor)
    kadis, kepala = kantor.sebagai("kadis"), kantor.sebagai("kepala")
    with kantor.sebagai("kepala").store.baca() as koneksi:
        asal = ambil(koneksi, Evaluasi, tanda.evaluasi_id)
    assert asal is not None
    milik = replace(asal.nilai, id=id_tetap(700), pegawai_id=KEPALA, penilai_id=KADIS)
    with kadis.transaksi("tetapkan evaluasi") as kerja:
        sidik = kerja.simpan(milik)
        baru = replace(
            tanda, id=id_tetap(701), evaluasi_id=milik.id, evaluasi_hash=sidik, pegawai_id=KEPALA, oleh_id=KADIS
        )
        kerja.simpan(baru)
    evaluasi.terima(kepala, baru.id)
    keberatan.ajukan(kepala, baru.id, ALASAN)
    return keberatan.hasil_saya(kepala)[0].berkas.keberatan.id  # type: ignore[union-attr]

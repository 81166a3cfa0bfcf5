"""Objections to signed evaluations: file, take back, explain, decide (article 29; Lampiran V.B; R50, R51, R54-R56).

Each writes a record of his own: the owner his objection, the penilai who signed his explanation, his atasan the
decision and, where it changes the result, a new evaluation with its signature (D.1.3). What was signed before stays.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import msgspec

from kinerja_desktop.domain import keberatan_proses as aturan
from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.keberatan_proses import BUKTI_TERBANYAK, IsianPutusan, SuratKeputusanKeberatan
from kinerja_desktop.domain.kuadran import penjelasan
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import cuplikan, jam_mesin, keberatan_draf, wewenang
from kinerja_desktop.services.bukti import BerkasSiap
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.keberatan_baca import (
    DRAF,
    Bahan,
    alasan_final,
    baca_draf,
    bentuk,
    daftar,
    hasil_saya,
    isi_bukti,
    kalender_untuk,
    kumpulkan,
    pastikan_terbaca,
    satu,
)
from kinerja_desktop.services.keberatan_bentuk import IsianKeberatan, IsianSurat, Sebagai
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import keberatan as kueri
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.daun import pastikan_tunggal
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

__all__ = [
    "ajukan",
    "baca_draf",
    "cabut",
    "catat_putusan",
    "daftar",
    "hasil_saya",
    "isi_bukti",
    "jelaskan",
    "putuskan",
    "satu",
    "simpan_draf",
    "tambah_berkas",
]

_MENGAJUKAN = "mengajukan keberatan atas evaluasi ini"
_MEMUTUS = "memutus keberatan ini"


# --- the owner -------------------------------------------------------------------------------------------------


def simpan_draf(konteks: Context, penetapan_id: UUID, isian: IsianKeberatan) -> None:
    """Keep what is typed, outside the change log; an empty one is forgotten. Raises UMM-01, UMM-03."""
    _penetapan_saya(konteks, penetapan_id)
    if not isian.alasan.strip() and not isian.bukti:
        konteks.store.buang_draf(konteks.akun.id, DRAF, str(penetapan_id))
        return
    aman = replace(isian, alasan=isian.alasan.encode("utf-8", "replace").decode())
    teks = msgspec.json.encode(aman).decode()
    konteks.store.simpan_draf(konteks.akun.id, DRAF, str(penetapan_id), teks, konteks.sekarang())


def tambah_berkas(konteks: Context, siap: BerkasSiap, sudah: tuple[BuktiDukung, ...] = ()) -> BuktiDukung:
    """Keep a prepared file in the vault, as evidence or as the letter of a decision.

    Raises UMM-01 (pengawas), LMP-09 (already there), LMP-10 (too many), KTR-04 (disk full).
    """
    wewenang.pastikan_peran(konteks, wewenang.PENULIS | wewenang.PENGELOLA, "melampirkan bukti dukung")
    if len(sudah) >= BUKTI_TERBANYAK:
        raise UserError("LMP-10", nama=siap.nama, batas=BUKTI_TERBANYAK)
    sha256 = konteks.brankas.simpan(siap.isi)
    if any(b.sha256 == sha256 for b in sudah):
        raise UserError("LMP-09", nama=siap.nama)
    konteks.store.catat_lampiran(sha256, len(siap.isi))
    asli = siap.ukuran_asli if siap.ukuran_asli != len(siap.isi) else None
    return BuktiDukung(sha256, siap.nama, len(siap.isi), siap.tipe, asli, siap.tanggal_ambil)


def ajukan(konteks: Context, penetapan_id: UUID, isian: IsianKeberatan) -> Perubahan:
    """Object to one's own signed evaluation; after the last day it is kept as a note (R50).

    Raises UMM-01, UMM-03, KBR-01, KBR-02, KBR-03 (not received), KBR-04 (final, R54), KBR-05 (a second one), KBR-15,
    TGT-06 (a doubted date would make it late).
    """
    tanda = _penetapan_saya(konteks, penetapan_id)
    jam_mesin.pastikan_yakin(konteks)
    alasan = aturan.rapikan(isian.alasan, "Alasan keberatan")
    with konteks.transaksi("ajukan keberatan") as kerja:
        koneksi = kerja.koneksi
        lama = kueri.untuk_penetapan(koneksi, penetapan_id)
        penilai = ambil(koneksi, Pegawai, tanda.oleh_id)
        final = alasan_final(tanda, konteks.pegawai, penilai.nilai if penilai else konteks.pegawai)
        diterima = kueri.diterima_pada(koneksi, penetapan_id)
        aturan.pastikan_boleh(final, diterima, lama.keberatan if lama else None)
        if kueri_evaluasi.penetapan(koneksi, konteks.saya, tanda.periode)[-1].nilai.id != penetapan_id:
            raise UserError("KBR-15")
        assert diterima is not None, "pastikan_boleh refuses a document that was not received"
        terlambat = konteks.hari_ini() > _batas(konteks, koneksi, diterima)
        kerja.simpan(
            Keberatan(
                konteks.id_baru(),
                penetapan_id,
                konteks.saya,
                tanda.periode,
                alasan,
                konteks.sekarang(),
                isian.bukti,
                terlambat,
            )
        )
    konteks.store.buang_draf(konteks.akun.id, DRAF, str(penetapan_id))
    return kerja.perubahan


def _batas(konteks: Context, koneksi: Koneksi, diterima: date) -> date:
    kalender = kalender_untuk(koneksi, konteks.pegawai, diterima)
    return aturan.batas_mengajukan(diterima, kalender, konteks.kantor.keberatan_hari_kalender)


def cabut(konteks: Context, keberatan_id: UUID, sidik: bytes) -> Perubahan:
    """Take one's own objection back before it is decided. Raises UMM-01, UMM-02, UMM-03, KBR-06."""
    with konteks.transaksi("cabut keberatan") as kerja:
        berkas = pastikan_terbaca(konteks, kerja.koneksi, keberatan_id)
        wewenang.pastikan_pemilik(konteks, berkas.keberatan.pegawai_id, "mencabut keberatan ini")
        aturan.pastikan_terbuka(berkas.keadaan)
        kerja.simpan(replace(berkas.keberatan, dicabut_pada=konteks.sekarang()), sidik)
    return kerja.perubahan


def _penetapan_saya(konteks: Context, penetapan_id: UUID) -> PenetapanEvaluasi:
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, PenetapanEvaluasi, penetapan_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Evaluasi")
    wewenang.pastikan_pemilik(konteks, simpanan.nilai.pegawai_id, _MENGAJUKAN)
    return simpanan.nilai


# --- the penilai -----------------------------------------------------------------------------------------------


def jelaskan(konteks: Context, keberatan_id: UUID, isi: str) -> Perubahan:
    """The penilai who signed and the pegawai explain, also further while it is open (V.B.4; blocks 6 and 7 of D.1.3).

    Raises UMM-01, UMM-03, KBR-01, KBR-02, KBR-06.
    """
    with konteks.transaksi("jelaskan keberatan") as kerja:
        berkas = pastikan_terbaca(konteks, kerja.koneksi, keberatan_id)
        if bentuk(konteks, kerja.koneksi, berkas).sebagai not in (Sebagai.PENILAI, Sebagai.PEMILIK):
            raise wewenang.tolak(konteks, "menjelaskan keberatan ini")
        aturan.pastikan_terbuka(berkas.keadaan)
        rapi = aturan.rapikan(isi, "Penjelasan")
        kerja.simpan(PenjelasanKeberatan(konteks.id_baru(), keberatan_id, konteks.saya, rapi, konteks.sekarang()))
    keberatan_draf.buang(konteks, keberatan_id)
    return kerja.perubahan


# --- the atasan of the penilai ---------------------------------------------------------------------------------


def putuskan(konteks: Context, keberatan_id: UUID, isian: IsianPutusan) -> Perubahan:
    """The atasan of the penilai upholds or changes the result (V.B.5-7; R51, R56). Late is possible, and seen.

    Raises UMM-01, UMM-03, GBG-03, KBR-06, and KBR-01, KBR-02, KBR-07 … KBR-09 by `periksa_putusan`.
    """
    with konteks.transaksi("putuskan keberatan") as kerja:
        b = _bahan(konteks, kerja, keberatan_id)
        if bentuk(konteks, kerja.koneksi, b.berkas).sebagai is not Sebagai.ATASAN:
            raise wewenang.tolak(konteks, _MEMUTUS)
        _tulis(konteks, kerja, b, isian, konteks.hari_ini())
    keberatan_draf.buang(konteks, keberatan_id)
    return kerja.perubahan


def catat_putusan(konteks: Context, keberatan_id: UUID, isian: IsianPutusan, surat: IsianSurat) -> Perubahan:
    """Kepegawaian notes the written decision of an atasan without an account, with the scanned letter.

    Raises UMM-01 (other roles, and who has a part in it), UMM-03, KBR-06, KBR-10 (no atasan known), KBR-11 (he has an
    account), KBR-12 (letter not complete), KBR-13 (its date), and what `putuskan` raises.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENGELOLA, "mencatat keputusan atas keberatan")
    with konteks.store.baca() as koneksi:
        pemutus = kumpulkan(koneksi, pastikan_terbaca(konteks, koneksi, keberatan_id)).atasan
    # The evaluation that follows is the decision of the atasan: it is written in his name, the letter by who notes it.
    atas_nama = (konteks.saya,) if pemutus is None else (konteks.saya, pemutus.id)
    with konteks.transaksi("catat keputusan keberatan", atas_nama) as kerja:
        b = _bahan(konteks, kerja, keberatan_id)
        if konteks.saya in (b.pegawai.id, b.penilai.id):
            raise wewenang.tolak(konteks, _MEMUTUS)
        if b.atasan is None:
            raise UserError("KBR-10")
        if b.atasan_berakun:
            raise UserError("KBR-11", nama=b.atasan.nama)
        tanggal = _pastikan_surat(konteks, b, surat)
        putusan = _tulis(konteks, kerja, b, isian, tanggal)
        kerja.simpan(
            SuratKeputusanKeberatan(
                konteks.id_baru(),
                putusan.id,
                b.atasan.id,
                konteks.saya,
                bersihkan(surat.nomor_surat).strip(),
                tanggal,
                konteks.sekarang(),
                surat.berkas,
            )
        )
    keberatan_draf.buang(konteks, keberatan_id)
    return kerja.perubahan


def _bahan(konteks: Context, kerja: UnitOfWork, keberatan_id: UUID) -> Bahan:
    return kumpulkan(kerja.koneksi, pastikan_terbaca(konteks, kerja.koneksi, keberatan_id))


def _pastikan_surat(konteks: Context, b: Bahan, surat: IsianSurat) -> date:
    mulai = b.berkas.keberatan.diajukan_pada.astimezone(WIB).date()
    return aturan.periksa_surat(surat.nomor_surat, surat.tanggal, bool(surat.berkas), mulai, konteks.hari_ini())


def _tulis(konteks: Context, kerja: UnitOfWork, b: Bahan, isian: IsianPutusan, tanggal: date) -> KeputusanKeberatan:
    """Write the decision and, where it changes the result, the new evaluation and its signature."""
    aturan.pastikan_terbuka(b.berkas.keadaan)
    pastikan_tunggal(kerja.koneksi, Keberatan, b.berkas.keberatan.id, "Keberatan")
    beku = cuplikan.dari_json(b.terakhir.cuplikan, CuplikanEvaluasi)
    rapi = aturan.periksa_putusan(isian, (beku.formulir.rating_hasil, beku.formulir.rating_perilaku))
    assert rapi.putusan is not None, "periksa_putusan refuses a decision without a verdict"
    putusan = KeputusanKeberatan(
        konteks.id_baru(),
        b.berkas.keberatan.id,
        konteks.saya,
        rapi.putusan,
        rapi.pertimbangan,
        rapi.rekomendasi,
        konteks.sekarang(),
        rapi.rating_hasil,
        rapi.rating_perilaku,
    )
    kerja.simpan(putusan)
    if rapi.putusan is PutusanKeberatan.MENGUBAH:
        tanda = kueri_evaluasi.penetapan(kerja.koneksi, b.pegawai.id, b.terakhir.periode)
        beku = replace(beku, sebelum=cuplikan.dikenal(satu.nilai for satu in tanda))
        _ubah_hasil(konteks, kerja, b, rapi, bekukan(konteks, b, beku, rapi, tanggal))
    return putusan


def _ubah_hasil(konteks: Context, kerja: UnitOfWork, b: Bahan, isian: IsianPutusan, beku: CuplikanEvaluasi) -> None:
    predikat = aturan.predikat_putusan(isian, b.terakhir.predikat)
    assert predikat is not None, "a decision to change has both ratings"
    # The evaluation itself stays with the penilai; where it is not here, it was made on the plan in force.
    lama = ambil(kerja.koneksi, Evaluasi, b.terakhir.evaluasi_id)
    rencana = kueri_evaluasi.skp_ditetapkan(kerja.koneksi, b.pegawai.id, b.terakhir.periode)
    skp_id = lama.nilai.skp_id if lama else rencana.nilai.id if rencana else None
    if skp_id is None:
        raise UserError("UMM-03", apa="SKP")
    # Who decided signs; where kepegawaian notes his letter, that record tells who noted it.
    pemutus = konteks.saya if b.atasan is None else b.atasan.id
    baru = Evaluasi(
        konteks.id_baru((b.terakhir.evaluasi_id,)),
        b.pegawai.id,
        pemutus,
        skp_id,
        b.terakhir.periode,
        isian.rating_hasil,
        isian.rating_perilaku,
        alasan_rating=isian.pertimbangan,
        catatan=isian.rekomendasi,
        sebagai=SebagaiPenetap.ATASAN,
        alasan_atasan="Keputusan atas keberatan pegawai (Lampiran BAB V.B.5).",
    )
    kerja.simpan(
        PenetapanEvaluasi(
            konteks.id_baru((b.terakhir.id,)),
            baru.id,
            kerja.simpan(baru),
            b.pegawai.id,
            baru.periode,
            predikat,
            pemutus,
            konteks.sekarang(),
            cuplikan.ke_json(beku),
            SebagaiPenetap.ATASAN,
            aturan.SUDAH_DIPUTUS,
            b.berkas.keberatan.id,
        )
    )


def bekukan(konteks: Context, b: Bahan, beku: CuplikanEvaluasi, isian: IsianPutusan, tanggal: date) -> CuplikanEvaluasi:
    """The record of form D.1.3: what was signed before, with the new ratings and blocks 6 to 8.

    It is made from the frozen record, never from living ones, so that names and positions stay as they were evaluated.
    Penilai and pegawai sign the new document by hand or with its receipt; their dates are open.
    """
    tempat = beku.dokumen.tanda_penilai.tempat
    predikat = aturan.predikat_putusan(isian, b.terakhir.predikat)
    isi = aturan.isi_cetak(b.berkas.keberatan, b.berkas.penjelasan, isian, TandaTangan(tempat, tanggal))
    atasan = beku.dokumen.atasan_penilai
    if b.atasan is not None and (atasan is None or atasan.nip != b.atasan.nip):
        atasan = cuplikan.identitas(konteks, b.atasan)
    return replace(
        beku,
        formulir=replace(
            beku.formulir,
            rating_hasil=isian.rating_hasil,
            rating_perilaku=isian.rating_perilaku,
            predikat=predikat,
            tanda_penilai=TandaTangan(tempat, tanggal),
            oleh_atasan=atasan,
        ),
        dokumen=replace(
            beku.dokumen,
            predikat=predikat,
            atasan_penilai=atasan,
            tanda_penilai=TandaTangan(tempat),
            tanda_pegawai=TandaTangan(tempat),
            isi_keberatan=isi,
        ),
        penjelasan=penjelasan(isian.rating_hasil, isian.rating_perilaku),
    )

"""What a change during the year asks of a set plan: a new penilai clarifies it (R35), study leave adds to it (R36).

The plan stays in force meanwhile. Either way it becomes a revision that the present penilai sets: the owner signs, the
penilai sets (article 14(3)), and each writes only records of his own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from kinerja_desktop.domain import skp as aturan
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja, JenisDialog
from kinerja_desktop.domain.dialog_kinerja import rapikan as rapikan_dialog
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.mutasi import perlu_klarifikasi
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan
from kinerja_desktop.domain.skp import Skp, StatusSkp, penetapan_terakhir
from kinerja_desktop.domain.tugas_belajar import Akreditasi, Jenjang, ada_ekspektasi_studi, ekspektasi_studi
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.masa_skp import hari_penutupan
from kinerja_desktop.services.skp import pastikan_terbuka
from kinerja_desktop.store import skema
from kinerja_desktop.store import skp as kueri
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.matriks import status as status_skp
from kinerja_desktop.store.rekaman import Tersimpan, ambil, cari
from kinerja_desktop.store.turunan import keputusan_skp
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

ALASAN_KLARIFIKASI = "Penilai berganti: diklarifikasi tanpa perubahan"
ALASAN_STUDI = "Tugas belajar: ekspektasi selama tugas belajar ditambahkan"
POKOK_KLARIFIKASI = "Klarifikasi SKP dengan pejabat penilai yang baru (Lampiran BAB II.C.7)"


@dataclass(frozen=True, slots=True)
class KeadaanSkp:
    """What the page tells beside one plan.

    `penilai_baru` is the present penilai where the set plan names another, `milik_saya` that the owner looks (he acts),
    `menunggu_penetapan` that the clarified revision waits for the new penilai, and `tawarkan_studi` that the owner may
    add the expectations on his study leave.
    """

    penilai_baru: str = ""
    milik_saya: bool = False
    menunggu_penetapan: bool = False
    tawarkan_studi: bool = False


def keadaan(konteks: Context, skp_id: UUID) -> KeadaanSkp:
    """What is to be told about one plan; nothing to people whom it does not concern."""
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Skp, skp_id)
        orang = None if simpanan is None else ambil(koneksi, Pegawai, simpanan.nilai.pegawai_id)
        if simpanan is None or orang is None or hari_penutupan(konteks, koneksi, simpanan.nilai) is not None:
            return KeadaanSkp()
        skp, status = simpanan.nilai, status_skp(koneksi, skp_id)
        berlaku = kueri.teks_berlaku(koneksi, simpanan).nilai
        milik = skp.pegawai_id == konteks.saya and konteks.peran in wewenang.PENULIS
        kini = orang.nilai.penilai_id
        tetap = penetapan_terakhir(keputusan_skp(koneksi, skp_id))
        berganti = perlu_klarifikasi(berlaku, tetap.oleh_id if tetap else None, kini)
        penilai = ambil(koneksi, Pegawai, kini) if kini is not None and berganti else None
        if penilai is not None and not milik and konteks.saya != kini:
            penilai = None
        return KeadaanSkp(
            penilai.nilai.nama if penilai else "",
            milik,
            penilai is not None and status is StatusSkp.DIAJUKAN,
            milik and _sedang_studi(koneksi, orang.nilai, skp) and not any(map(ada_ekspektasi_studi, skp.rhk)),
        )


def _sedang_studi(koneksi: Koneksi, orang: Pegawai, skp: Skp) -> bool:
    """On study leave by his standing, or by an assignment within the time of the plan."""
    if orang.kedudukan is Kedudukan.TUGAS_BELAJAR:
        return True
    semua = cari(koneksi, Penempatan, skema.penempatan.c.pegawai_id == orang.id.bytes)
    return any(_dalam(p.nilai, skp) for p in semua)


def _dalam(penempatan: Penempatan, skp: Skp) -> bool:
    akhir = penempatan.selesai or skp.selesai
    return penempatan.sifat is SifatPenempatan.TUGAS_BELAJAR and penempatan.mulai <= skp.selesai and akhir >= skp.mulai


def tanpa_perubahan(konteks: Context, skp_id: UUID, dasar: bytes, kesepakatan: str = "") -> Perubahan:
    """Record that the plan was clarified with the new penilai and stays as it is, and hand it in to him to be set.

    Raises UMM-01, UMM-02, UMM-03, DLG-05, MUT-01 (closed), SKP-24 (not set), SKP-71 (same).
    """
    with konteks.transaksi("klarifikasi SKP tanpa perubahan") as kerja:
        lama, status = _milik_saya(konteks, kerja, skp_id, "mengklarifikasi SKP ini")
        tetap = penetapan_terakhir(keputusan_skp(kerja.koneksi, skp_id))
        if tetap is not None and not perlu_klarifikasi(lama.nilai, tetap.oleh_id, konteks.pegawai.penilai_id):
            raise UserError("SKP-71")
        revisi = aturan.buka_revisi(lama.nilai, ALASAN_KLARIFIKASI, status)
        diajukan = replace(revisi, penilai_id=konteks.pegawai.penilai_id, diajukan_pada=konteks.sekarang())
        kerja.simpan(diajukan, dasar)
        kerja.simpan(rapikan_dialog(_catatan(konteks, kerja, diajukan, kesepakatan)))
    return kerja.perubahan


def _catatan(konteks: Context, kerja: UnitOfWork, skp: Skp, kesepakatan: str) -> DialogKinerja:
    penilai = kerja.ambil(Pegawai, skp.penilai_id) if skp.penilai_id else None
    nama = [konteks.pegawai.nama, *([penilai.nilai.nama] if penilai else [])]
    return DialogKinerja(
        konteks.id_baru(),
        skp.id,
        konteks.saya,
        konteks.saya,
        konteks.hari_ini(),
        JenisDialog.KLARIFIKASI,
        "; ".join(nama),
        POKOK_KLARIFIKASI,
        kesepakatan.strip() or "Ekspektasi tidak berubah.",
    )


def tambah_studi(konteks: Context, skp_id: UUID, dasar: bytes, jenjang: Jenjang, akreditasi: Akreditasi) -> Perubahan:
    """Add the expectations on study leave to the same plan; a set one is opened as a revision (II.B.12; R36).

    Raises UMM-01, UMM-02, UMM-03, MUT-01, SKP-72 (there already), SKP-73 (not on study leave), SKP-74 (handed in).
    """
    with konteks.transaksi("tambah ekspektasi tugas belajar") as kerja:
        lama, status = _milik_saya(konteks, kerja, skp_id, "menambah ekspektasi tugas belajar pada SKP ini")
        skp = lama.nilai
        if not _sedang_studi(kerja.koneksi, konteks.pegawai, skp):
            raise UserError("SKP-73")
        if any(map(ada_ekspektasi_studi, skp.rhk)):
            raise UserError("SKP-72")
        if status is StatusSkp.DITETAPKAN:
            skp = replace(aturan.buka_revisi(skp, ALASAN_STUDI, status), penilai_id=konteks.pegawai.penilai_id)
        elif not aturan.boleh_ubah(status):
            raise UserError("SKP-74")
        penilai = kerja.ambil(Pegawai, skp.penilai_id) if skp.penilai_id else None
        jabatan = penilai.nilai.jabatan if penilai else ""
        rhk = ekspektasi_studi(jenjang, akreditasi, jabatan, konteks.id_baru)
        kerja.simpan(replace(skp, rhk=(*skp.rhk, rhk), diajukan_pada=None), dasar)
    return kerja.perubahan


def _milik_saya(konteks: Context, kerja: UnitOfWork, skp_id: UUID, tindakan: str) -> tuple[Tersimpan[Skp], StatusSkp]:
    lama = kerja.ambil(Skp, skp_id)
    if lama is None:
        raise UserError("UMM-03", apa="SKP")
    wewenang.pastikan_pemilik(konteks, lama.nilai.pegawai_id, tindakan)
    pastikan_terbuka(konteks, kerja, lama.nilai)
    return lama, status_skp(kerja.koneksi, skp_id)

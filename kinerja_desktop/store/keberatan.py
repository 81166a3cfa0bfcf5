"""Queries of objections and of what belongs to each, by index."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, or_, select

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.bagan import penilai_pada
from kinerja_desktop.domain.evaluasi import PenerimaanEvaluasi, PenetapanEvaluasi, PenyerahanEvaluasi
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan, PutusanKeberatan
from kinerja_desktop.domain.keberatan_proses import TERBUKA, KeadaanKeberatan, SuratKeputusanKeberatan, keadaan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.waktu import WIB, ke_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.evaluasi import berarti_diterima
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.organisasi import bagan_sekitar
from kinerja_desktop.store.penetapan_lain import URUT
from kinerja_desktop.store.rekaman import Tersimpan, ambil, cari

_B, _T = skema.keberatan.c, skema.penetapan_evaluasi.c
_J, _K, _S = skema.penjelasan_keberatan.c, skema.keputusan_keberatan.c, skema.surat_keputusan_keberatan.c


@dataclass(frozen=True, slots=True)
class Berkas:
    """One objection with the signature that it is about and all that was written since."""

    simpanan: Tersimpan[Keberatan]
    penetapan: PenetapanEvaluasi
    penjelasan: tuple[PenjelasanKeberatan, ...]
    keputusan: KeputusanKeberatan | None
    surat: SuratKeputusanKeberatan | None

    @property
    def keberatan(self) -> Keberatan:
        """The objection."""
        return self.simpanan.nilai

    @property
    def keadaan(self) -> KeadaanKeberatan:
        """Where it stands."""
        return keadaan(self.keberatan, self.penjelasan, self.keputusan)


def satu(koneksi: Connection, keberatan_id: UUID) -> Berkas | None:
    """One objection, or None."""
    return next(iter(_berkas(koneksi, [_B.id == keberatan_id.bytes])), None)


def untuk_penetapan(koneksi: Connection, penetapan_id: UUID) -> Berkas | None:
    """The objection to one signature, taken back or not."""
    return next(iter(_berkas(koneksi, [_B.penetapan_id == penetapan_id.bytes])), None)


def sudah_diputus(koneksi: Connection, keberatan: Keberatan) -> bool:
    """Whether a decision on another objection made or upheld the signature that this one is about (V.B.5)."""
    nomor = keberatan.penetapan_id.bytes
    lain = (
        select(_K.id)
        .join(skema.keberatan, _B.id == _K.keberatan_id)
        .where(
            _B.penetapan_id == nomor, _B.id != keberatan.id.bytes, _B.hapus == 0, _K.hapus == 0, sesuai(skema.keberatan)
        )
    )
    atas = select(_T.id).where(_T.id == nomor, _T.keberatan_id.is_not(None))
    return any(koneksi.execute(satu.limit(1)).first() is not None for satu in (lain, atas))


def sedang_diperiksa(koneksi: Connection, pegawai_id: UUID, periode: Periode) -> bool:
    """True while an objection of this person to this period waits for a decision."""
    syarat = (_B.pegawai_id == pegawai_id.bytes, _B.periode == str(periode))
    return any(b.keadaan in TERBUKA for b in _berkas(koneksi, syarat))


def diputus_mengubah(koneksi: Connection, tanda: PenetapanEvaluasi) -> bool:
    """Whether this signature follows from a decision that is here: on the objection that it names, of the same person
    and period, to change the result, by who signed it, or noted from his letter."""
    berkas = None if tanda.keberatan_id is None else satu(koneksi, tanda.keberatan_id)
    if berkas is None or (berkas.keberatan.pegawai_id, berkas.penetapan.periode) != (tanda.pegawai_id, tanda.periode):
        return False
    for simpanan in cari(koneksi, KeputusanKeberatan, _K.keberatan_id == berkas.keberatan.id.bytes):
        putusan = simpanan.nilai
        surat = _surat(koneksi, putusan)
        oleh = putusan.oleh_id if surat is None else surat.atas_nama_id
        if putusan.putusan is PutusanKeberatan.MENGUBAH and oleh == tanda.oleh_id:
            return True
    return False


def milik(koneksi: Connection, pegawai_id: UUID) -> list[Berkas]:
    """Objections of one person, the newest first."""
    return _berkas(koneksi, [_B.pegawai_id == pegawai_id.bytes])


def semua(koneksi: Connection) -> list[Berkas]:
    """Every objection, the newest first: there are few, each a matter of its own."""
    return _berkas(koneksi, [])


def diputus_sejak(koneksi: Connection, saya: UUID, sejak: datetime) -> list[Berkas]:
    """Objections that this person filed, or whose evaluation he signed, decided after `sejak`."""
    baru = select(_K.keberatan_id).where(_K.pada >= ke_teks(sejak), _K.hapus == 0)
    tanda = select(_T.id).where(_T.oleh_id == saya.bytes, _T.id == _B.penetapan_id).correlate(skema.keberatan)
    milik_saya = or_(_B.pegawai_id == saya.bytes, tanda.exists())
    return _berkas(koneksi, [_B.id.in_(baru), milik_saya])


def _berkas(koneksi: Connection, syarat: Iterable[ColumnElement[bool]]) -> list[Berkas]:
    """Of two decisions, made on two machines, the one counts that changed the result: its signature does."""
    hasil = []
    for simpanan in cari(koneksi, Keberatan, sesuai(skema.keberatan), *syarat, urut=(_B.id.desc(),)):
        tanda = ambil(koneksi, PenetapanEvaluasi, simpanan.nilai.penetapan_id)
        if tanda is None:  # it comes with a later bundle
            continue
        nomor = simpanan.nilai.id.bytes
        jelas = tuple(s.nilai for s in cari(koneksi, PenjelasanKeberatan, _J.keberatan_id == nomor))
        putus = [s.nilai for s in cari(koneksi, KeputusanKeberatan, _K.keberatan_id == nomor)]
        keputusan = max(putus, key=lambda k: (k.putusan is PutusanKeberatan.MENGUBAH, k.id), default=None)
        hasil.append(Berkas(simpanan, tanda.nilai, jelas, keputusan, _surat(koneksi, keputusan)))
    return hasil


def _surat(koneksi: Connection, keputusan: KeputusanKeberatan | None) -> SuratKeputusanKeberatan | None:
    if keputusan is None:
        return None
    milik = sesuai(skema.surat_keputusan_keberatan)
    surat = cari(koneksi, SuratKeputusanKeberatan, _S.keputusan_id == keputusan.id.bytes, milik, batas=1)
    return surat[0].nilai if surat else None


def penetapan_pegawai(koneksi: Connection, pegawai_id: UUID) -> list[PenetapanEvaluasi]:
    """The signature that counts of each period of one person, the newest period first."""
    berlaku = {}
    for s in cari(koneksi, PenetapanEvaluasi, _T.pegawai_id == pegawai_id.bytes, urut=URUT):
        berlaku[s.nilai.periode] = s.nilai
    return sorted(berlaku.values(), key=lambda p: (p.periode.selesai, p.periode.mulai), reverse=True)


def diterima_pada(koneksi: Connection, penetapan_id: UUID) -> date | None:
    """The day on which the pegawai received the document: by a note, or by his signature, whichever was first."""
    serah, terima = skema.penyerahan_evaluasi.c, skema.penerimaan_evaluasi.c
    syarat = (serah.penetapan_id == penetapan_id.bytes, sesuai(skema.penyerahan_evaluasi), berarti_diterima())
    hari = [s.nilai.tanggal for s in cari(koneksi, PenyerahanEvaluasi, *syarat)]
    tanda = (terima.penetapan_id == penetapan_id.bytes, sesuai(skema.penerimaan_evaluasi))
    hari += [s.nilai.pada.astimezone(WIB).date() for s in cari(koneksi, PenerimaanEvaluasi, *tanda)]
    return min(hari, default=None)


def hari_tanda(penetapan: PenetapanEvaluasi) -> date:
    """The day of a signature, and not before its period: whoever signs does not choose who was his atasan then."""
    return max(penetapan.pada.astimezone(WIB).date(), penetapan.periode.mulai)


def atasan_penilai(koneksi: Connection, penetapan: PenetapanEvaluasi) -> UUID | None:
    """Who was the atasan of the penilai on the day of the signature; he of today where the past does not tell."""
    hari = hari_tanda(penetapan)
    hasil = penilai_pada(bagan_sekitar(koneksi, penetapan.oleh_id), penetapan.oleh_id, hari)
    penilai = ambil(koneksi, Pegawai, penetapan.oleh_id)
    atasan = hasil.penilai_id or (None if penilai is None else penilai.nilai.penilai_id)
    return None if atasan == penetapan.pegawai_id else atasan


def pemutus(koneksi: Connection, periode: Periode) -> dict[UUID, UUID | None]:
    """Who decides, or decided, the objection of each person to this period; the newest of those that count."""
    hasil: dict[UUID, UUID | None] = {}
    syarat = (_B.periode == str(periode), _B.terlambat == 0, _B.dicabut_pada.is_(None), sesuai(skema.keberatan))
    for satu_ in cari(koneksi, Keberatan, *syarat, urut=(_B.id,)):
        tanda = ambil(koneksi, PenetapanEvaluasi, satu_.nilai.penetapan_id)
        if tanda is not None:
            hasil[satu_.nilai.pegawai_id] = atasan_penilai(koneksi, tanda.nilai)
    return hasil


def berakun(koneksi: Connection, pegawai_id: UUID, peran: Collection[Peran]) -> bool:
    """True when this person has an account in use with one of the roles."""
    t = skema.akun.c
    return bool(
        cari(
            koneksi,
            Akun,
            t.pegawai_id == pegawai_id.bytes,
            t.aktif == 1,
            t.peran.in_([p.value for p in peran]),
            batas=1,
        )
    )


def ada_keberatan(koneksi: Connection) -> bool:
    """True when any objection was ever filed."""
    return koneksi.execute(select(_B.id).where(_B.hapus == 0).limit(1)).first() is not None

"""References between records: what names a record that is not there.

The schema does not enforce them. Records of other machines arrive by bundles in any order (sync design, 2.2): a
decision may come before its report, a report before its plan, and private records they name never come along. They are
kept; a foreign key would refuse the whole bundle. So `check` looks for what is missing of the records that were written
here: whoever wrote them had it. A deleted record (a tombstone) is not missing: it is there and
may come back. Hints may outlive what they name: `rhk_pimpinan_id` beside its text, the column of a matrix cell and the
indicator of a manual after the leader's plan was revised.

Everything is streamed: one anti-join by index per column, and for references inside texts one set of the results and
indicators of all plans, which grows with plans and not with reports.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Connection, Table, select

from kinerja_desktop.domain.matriks_selaras import butir_sel, id_hasil
from kinerja_desktop.store import skema

_SEKALI = 500


class RujukanPutus(NamedTuple):
    """The record `id` of the kind `dari` names a `ke` that is not here."""

    dari: str
    id: UUID
    bidang: str
    ke: str
    tujuan: str


RUJUKAN: tuple[tuple[Table, str, Table], ...] = (
    (skema.unit_kerja, "induk_id", skema.unit_kerja),
    (skema.unit_kerja, "pimpinan_id", skema.pegawai),
    (skema.pegawai, "unit_kerja_id", skema.unit_kerja),
    (skema.pegawai, "penilai_id", skema.pegawai),
    (skema.ketidakhadiran, "pegawai_id", skema.pegawai),
    (skema.skp, "pegawai_id", skema.pegawai),
    (skema.skp, "penilai_id", skema.pegawai),
    (skema.keputusan_skp, "skp_id", skema.skp),
    (skema.keputusan_skp, "oleh_id", skema.pegawai),
    (skema.laporan_harian, "pegawai_id", skema.pegawai),
    (skema.keputusan_laporan, "laporan_id", skema.laporan_harian),
    (skema.keputusan_laporan, "oleh_id", skema.pegawai),
    (skema.segel, "pegawai_id", skema.pegawai),
    (skema.segel, "oleh_id", skema.pegawai),
    (skema.segel, "menggantikan_id", skema.segel),
    (skema.realisasi, "pegawai_id", skema.pegawai),
    (skema.realisasi, "skp_id", skema.skp),
    (skema.umpan_balik, "pegawai_id", skema.pegawai),
    (skema.umpan_balik, "dari_id", skema.pegawai),
    (skema.evaluasi, "pegawai_id", skema.pegawai),
    (skema.evaluasi, "penilai_id", skema.pegawai),
    (skema.evaluasi, "skp_id", skema.skp),
    (skema.penetapan_evaluasi, "evaluasi_id", skema.evaluasi),
    (skema.penetapan_evaluasi, "pegawai_id", skema.pegawai),
    (skema.penetapan_evaluasi, "oleh_id", skema.pegawai),
    (skema.penerimaan_evaluasi, "penetapan_id", skema.penetapan_evaluasi),
    (skema.penerimaan_evaluasi, "pegawai_id", skema.pegawai),
    (skema.umpan_balik, "permintaan_id", skema.permintaan_umpan_balik),
    (skema.permintaan_umpan_balik, "peminta_id", skema.pegawai),
    (skema.permintaan_umpan_balik, "tentang_id", skema.pegawai),
    (skema.permintaan_umpan_balik, "kepada_id", skema.pegawai),
    (skema.tanggapan_permintaan, "permintaan_id", skema.permintaan_umpan_balik),
    (skema.tanggapan_permintaan, "oleh_id", skema.pegawai),
    (skema.catatan_penilai, "penilai_id", skema.pegawai),
    (skema.catatan_penilai, "pegawai_id", skema.pegawai),
    (skema.penetapan_evaluasi, "keberatan_id", skema.keberatan),
    (skema.penyerahan_evaluasi, "penetapan_id", skema.penetapan_evaluasi),
    (skema.penyerahan_evaluasi, "pegawai_id", skema.pegawai),
    (skema.penyerahan_evaluasi, "oleh_id", skema.pegawai),
    (skema.keberatan, "penetapan_id", skema.penetapan_evaluasi),
    (skema.keberatan, "pegawai_id", skema.pegawai),
    (skema.penjelasan_keberatan, "keberatan_id", skema.keberatan),
    (skema.penjelasan_keberatan, "oleh_id", skema.pegawai),
    (skema.keputusan_keberatan, "keberatan_id", skema.keberatan),
    (skema.keputusan_keberatan, "oleh_id", skema.pegawai),
    (skema.surat_keputusan_keberatan, "keputusan_id", skema.keputusan_keberatan),
    (skema.surat_keputusan_keberatan, "atas_nama_id", skema.pegawai),
    (skema.surat_keputusan_keberatan, "oleh_id", skema.pegawai),
    (skema.tindak_lanjut, "pegawai_id", skema.pegawai),
    (skema.tindak_lanjut, "penetapan_id", skema.penetapan_evaluasi),
    (skema.tindak_lanjut, "oleh_id", skema.pegawai),
    (skema.biodata_jf, "pegawai_id", skema.pegawai),
    (skema.riwayat_ak, "pegawai_id", skema.pegawai),
    (skema.riwayat_ak, "penetapan_id", skema.penetapan_evaluasi),
    (skema.penetapan_ak, "pegawai_id", skema.pegawai),
    (skema.penetapan_ak, "oleh_id", skema.pegawai),
    (skema.pelaporan_evaluasi, "oleh_id", skema.pegawai),
    (skema.pelaporan_evaluasi, "unit_kerja_id", skema.unit_kerja),
    (skema.pembatalan_pelaporan, "pelaporan_id", skema.pelaporan_evaluasi),
    (skema.pembatalan_pelaporan, "oleh_id", skema.pegawai),
    (skema.capaian_unit, "unit_kerja_id", skema.unit_kerja),
    (skema.akun, "pegawai_id", skema.pegawai),
    (skema.skp, "penempatan_id", skema.penempatan),
    (skema.jabatan, "unit_kerja_id", skema.unit_kerja),
    (skema.penempatan, "pegawai_id", skema.pegawai),
    (skema.penempatan, "unit_kerja_id", skema.unit_kerja),
    (skema.penempatan, "jabatan_id", skema.jabatan),
    (skema.penetapan_penilai, "pegawai_id", skema.pegawai),
    (skema.penetapan_penilai, "penilai_id", skema.pegawai),
    (skema.catatan_mutasi, "pegawai_id", skema.pegawai),
    (skema.catatan_mutasi, "oleh_id", skema.pegawai),
    (skema.penutupan_skp, "skp_id", skema.skp),
    (skema.penutupan_skp, "pegawai_id", skema.pegawai),
    (skema.riwayat_impor, "oleh_id", skema.pegawai),
    (skema.aturan_jam, "unit_kerja_id", skema.unit_kerja),
    (skema.manual_indikator, "pegawai_id", skema.pegawai),
    (skema.manual_indikator, "skp_id", skema.skp),
    (skema.strategi, "pegawai_id", skema.pegawai),
    (skema.strategi, "skp_id", skema.skp),
    (skema.anggota_matriks, "pimpinan_id", skema.pegawai),
    (skema.anggota_matriks, "skp_id", skema.skp),
    (skema.anggota_matriks, "pegawai_id", skema.pegawai),
    (skema.sel_matriks, "pimpinan_id", skema.pegawai),
    (skema.sel_matriks, "skp_id", skema.skp),
    (skema.sel_matriks, "pegawai_id", skema.pegawai),
    (skema.dialog_kinerja, "skp_id", skema.skp),
    (skema.dialog_kinerja, "pegawai_id", skema.pegawai),
    (skema.dialog_kinerja, "oleh_id", skema.pegawai),
    (skema.rencana_aksi, "pegawai_id", skema.pegawai),
    (skema.rencana_aksi, "skp_id", skema.skp),
    (skema.tindakan_kemajuan, "pegawai_id", skema.pegawai),
    (skema.tindakan_kemajuan, "pimpinan_id", skema.pegawai),
    (skema.tindakan_kemajuan, "pembimbing_id", skema.pegawai),
    (skema.bimbingan, "pegawai_id", skema.pegawai),
    (skema.bimbingan, "pembimbing_id", skema.pegawai),
    (skema.bimbingan, "skp_id", skema.skp),
    (skema.bimbingan, "tindakan_id", skema.tindakan_kemajuan),
    (skema.isian_bimbingan, "bimbingan_id", skema.bimbingan),
    (skema.isian_bimbingan, "pegawai_id", skema.pegawai),
    (skema.umpan_balik_bimbingan, "bimbingan_id", skema.bimbingan),
    (skema.umpan_balik_bimbingan, "pegawai_id", skema.pegawai),
    (skema.umpan_balik_bimbingan, "kepada_id", skema.pegawai),
    (skema.evaluasi_kompetensi, "bimbingan_id", skema.bimbingan),
    (skema.evaluasi_kompetensi, "pegawai_id", skema.pegawai),
    (skema.evaluasi_kompetensi, "oleh_id", skema.pegawai),
    (skema.catatan_konseling, "kasus_id", skema.catatan_konseling),
    (skema.catatan_konseling, "pegawai_id", skema.pegawai),
    (skema.catatan_konseling, "oleh_id", skema.pegawai),
    (skema.catatan_konseling, "konselor_id", skema.pegawai),
)
"""Every column that names another record; a test compares it with the names of the columns."""


class _Iki(msgspec.Struct):
    id: UUID


class _Rhk(msgspec.Struct):
    id: UUID
    iki: list[_Iki] = []


class _Kutipan(msgspec.Struct):
    iki_id: UUID
    laporan_id: list[UUID] = []


class _Bukti(msgspec.Struct):
    sha256: str = ""


_baca_rhk = msgspec.json.Decoder(list[_Rhk]).decode
_baca_kutipan = msgspec.json.Decoder(list[_Kutipan]).decode
_baca_bukti = msgspec.json.Decoder(list[_Bukti]).decode


def rujukan_putus(koneksi: Connection) -> Iterator[RujukanPutus]:
    """Yield every reference of a living record, written here, to one that is not here."""
    if koneksi.execute(select(skema.paket_masuk.c.id).limit(1)).first() is None:
        yield from _semua(koneksi)
        return
    nomor = {peta.tabel.name: peta.nomor for peta in skema.PETA.values()}
    r = skema.riwayat.c
    for satu in _semua(koneksi):
        di_sini = select(r.lsn).where(r.id == satu.id.bytes, r.tabel == nomor[satu.dari]).limit(1)
        if koneksi.execute(di_sini).first() is not None:
            yield satu


def _semua(koneksi: Connection) -> Iterator[RujukanPutus]:
    for dari, bidang, ke in RUJUKAN:
        yield from _kolom(koneksi, dari, bidang, ke)
    rhk, iki = _isi_rencana(koneksi)
    yield from _laporan(koneksi, rhk)
    yield from _umpan(koneksi, rhk, iki)
    yield from _kutipan(koneksi, skema.realisasi, "isi", iki)
    yield from _kutipan(koneksi, skema.evaluasi, "penilaian_iki", iki)
    yield from _bukti(koneksi)


def _kolom(koneksi: Connection, dari: Table, bidang: str, ke: Table) -> Iterator[RujukanPutus]:
    tujuan = ke.alias("tujuan")
    kolom = dari.c[bidang]
    perintah = (
        select(dari.c.id, kolom)
        .outerjoin_from(dari, tujuan, tujuan.c.id == kolom)
        .where(dari.c.hapus == 0, kolom.is_not(None), tujuan.c.nomor.is_(None))
    )
    for rekaman, nilai in koneksi.execute(perintah):
        yield RujukanPutus(dari.name, UUID(bytes=rekaman), bidang, ke.name, _teks(nilai))


def _isi_rencana(koneksi: Connection) -> tuple[set[bytes], set[bytes]]:
    """Results and indicators of all plans, of the older revisions that a decision names, and results of cells.

    A filled cell is a result of its person before he saves his plan (R38), and reports may rest on it.
    """
    rhk: set[bytes] = set()
    iki: set[bytes] = set()
    for (teks,) in koneksi.execute(select(skema.skp.c.rhk)):
        _tambah(_baca_rhk(teks), rhk, iki)
    for sel, teks in koneksi.execute(select(skema.sel_matriks.c.id, skema.sel_matriks.c.isi)):
        rhk.update(id_hasil(UUID(bytes=sel), n).bytes for n in range(len(butir_sel(teks))))
    peta = next(p for p in skema.PETA.values() if p.tabel is skema.skp)
    urut = [k.nama for k in peta.kolom].index("rhk")
    lama = select(skema.revisi_lama.c.isi).where(skema.revisi_lama.c.tabel == peta.nomor)
    for (isi,) in koneksi.execute(lama):
        _tambah(_baca_rhk(msgspec.msgpack.decode(isi)[urut]), rhk, iki)
    return rhk, iki


def _tambah(daftar: Iterable[_Rhk], rhk: set[bytes], iki: set[bytes]) -> None:
    for satu in daftar:
        rhk.add(satu.id.bytes)
        iki.update(i.id.bytes for i in satu.iki)


def _laporan(koneksi: Connection, rhk: Collection[bytes]) -> Iterator[RujukanPutus]:
    """Reports that were handed in; a draft may lose its result while the plan is still being written."""
    t = skema.laporan_harian.c
    perintah = select(t.id, t.rhk_id).where(t.hapus == 0, t.rhk_id.is_not(None), t.diajukan_pada.is_not(None))
    for rekaman, nilai in koneksi.execute(perintah):
        if nilai not in rhk:
            yield RujukanPutus("laporan_harian", UUID(bytes=rekaman), "rhk_id", "rhk", _teks(nilai))


def _umpan(koneksi: Connection, rhk: Collection[bytes], iki: Collection[bytes]) -> Iterator[RujukanPutus]:
    u, t = skema.umpan_balik, skema.tindakan_kemajuan
    for tabel, bidang, kenal in ((u, "rhk_id", rhk), (u, "iki_id", iki), (t, "rhk_id", rhk)):
        kolom = tabel.c[bidang]
        for rekaman, nilai in koneksi.execute(select(tabel.c.id, kolom).where(tabel.c.hapus == 0, kolom.is_not(None))):
            if nilai not in kenal:
                yield RujukanPutus(tabel.name, UUID(bytes=rekaman), bidang, bidang[:3], _teks(nilai))


def _kutipan(koneksi: Connection, tabel: Table, bidang: str, iki: Collection[bytes]) -> Iterator[RujukanPutus]:
    """Indicators named in a text column, and the reports that are cited for them."""
    baris = koneksi.execute(select(tabel.c.id, tabel.c[bidang]).where(tabel.c.hapus == 0, tabel.c[bidang] != "[]"))
    while sekali := list(islice(baris, _SEKALI)):
        isi = [(rekaman, _baca_kutipan(teks)) for rekaman, teks in sekali]
        ada = _ada(koneksi, skema.laporan_harian.c.id, {i.bytes for _, d in isi for k in d for i in k.laporan_id})
        for rekaman, daftar in isi:
            for satu in daftar:
                if satu.iki_id.bytes not in iki:
                    yield RujukanPutus(tabel.name, UUID(bytes=rekaman), bidang, "iki", str(satu.iki_id))
                for laporan in satu.laporan_id:
                    if laporan.bytes not in ada:
                        yield RujukanPutus(tabel.name, UUID(bytes=rekaman), bidang, "laporan_harian", str(laporan))


def _bukti(koneksi: Connection) -> Iterator[RujukanPutus]:
    """Files that a report names and the vault does not list."""
    t = skema.laporan_harian.c
    baris = koneksi.execute(select(t.id, t.bukti).where(t.hapus == 0, t.bukti != "[]"))
    while sekali := list(islice(baris, _SEKALI)):
        isi = [(rekaman, [b.sha256 for b in _baca_bukti(teks) if b.sha256]) for rekaman, teks in sekali]
        ada = _ada(koneksi, skema.lampiran.c.sha256, {bytes.fromhex(s) for _, d in isi for s in d})
        for rekaman, daftar in isi:
            for sidik in daftar:
                if bytes.fromhex(sidik) not in ada:
                    yield RujukanPutus("laporan_harian", UUID(bytes=rekaman), "bukti", "lampiran", sidik)


def _ada(koneksi: Connection, kolom: Any, cari: Collection[bytes]) -> set[bytes]:
    hasil: set[bytes] = set()
    antre = iter(cari)
    while sekali := list(islice(antre, _SEKALI)):
        hasil.update(koneksi.execute(select(kolom).where(kolom.in_(sekali))).scalars())
    return hasil


def _teks(nilai: bytes) -> str:
    return str(UUID(bytes=nilai)) if len(nilai) == 16 else nilai.hex()

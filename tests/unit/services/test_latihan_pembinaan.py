"""Guidance of training offices: what the domain's own rules accept, alive for everybody, the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Connection

from kinerja_desktop.bootstrap import SANDI_LATIHAN, KantorTerbuka, Pintu, buat_latihan, buka_kantor
from kinerja_desktop.domain import kompetensi as aturan_kompetensi
from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.bimbingan import (
    Bimbingan,
    IsianBimbingan,
    UmpanBalikBimbingan,
    periksa_isian,
    periksa_pembimbing,
    periksa_umpan,
)
from kinerja_desktop.domain.konseling import CatatanKonseling, periksa_laporan
from kinerja_desktop.domain.masalah import hanya_galat
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan, periksa, rapikan
from kinerja_desktop.services import dokumen, pembinaan
from kinerja_desktop.services.pembinaan import JenisEntri
from kinerja_desktop.store import pembinaan as kueri
from kinerja_desktop.store.rekaman import ambil, cari


@pytest.fixture(scope="module")
def terbuka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorTerbuka]:
    folder = tmp_path_factory.mktemp("latihan") / "kantor"
    buat_latihan(folder, "puskesmas")
    satu = buka_kantor(folder, Pintu(folder).kunci("siti.rahma", SANDI_LATIHAN))
    yield satu
    satu.tutup()


def test_the_rules_accept_every_record(terbuka: KantorTerbuka) -> None:
    with terbuka.store.baca() as koneksi:
        tindakan = [t.nilai for t in cari(koneksi, TindakanKemajuan)]
        bimbingan = [t.nilai for t in cari(koneksi, Bimbingan)]
        isian = {t.nilai.bimbingan_id: t.nilai for t in cari(koneksi, IsianBimbingan)}
        kompetensi = [k for b in bimbingan if (k := kueri.kompetensi(koneksi, b.id)) is not None]
        laporan = [t.nilai for t in cari(koneksi, CatatanKonseling)]
    assert len(tindakan) > 6 and len(kompetensi) > 2 and len(laporan) == 1
    for satu in tindakan:
        assert periksa(satu, tindakan) == [] and rapikan(satu) == satu
    for b in (b for b in bimbingan if b.ditandatangani_pada is not None):
        assert periksa_pembimbing(b) == [] and periksa_isian(b.jenis, isian[b.id]) == []
    for k in kompetensi:
        assert aturan_kompetensi.periksa(k.butir, k.rekomendasi) == []
    for c in laporan:
        assert c.laporan is not None and hanya_galat(periksa_laporan(c.laporan, c.pada.date())) == []


def test_the_pegawai_has_something_to_do_and_his_forms_print(terbuka: KantorTerbuka) -> None:
    siti = terbuka.konteks("siti.rahma")
    assert pembinaan.menunggu_saya(siti) == 2
    entri = pembinaan.garis_waktu(siti, siti.saya).entri
    assert {JenisEntri.TINDAKAN, JenisEntri.BIMBINGAN, JenisEntri.KOMPETENSI} == {e.jenis for e in entri}
    baris = [b for b in dokumen.tersedia(siti, siti.saya, siti.hari_ini().year) if b.rekaman_id]
    assert [b.format for b in baris] == ["B.1.7", "B.1.6", "B.1.9"]
    for satu in baris:
        assert dokumen.pdf(siti, dokumen.isi_baris(siti, satu)).startswith(b"%PDF")


def _pembimbing(koneksi: Connection, bimbingan_id: UUID) -> Pegawai:
    bimbingan = ambil(koneksi, Bimbingan, bimbingan_id)
    assert bimbingan is not None
    orang = ambil(koneksi, Pegawai, bimbingan.nilai.pembimbing_id)
    assert orang is not None
    return orang.nilai


def test_one_person_has_answered_and_prints_form_b18(terbuka: KantorTerbuka) -> None:
    with terbuka.store.baca() as koneksi:
        (jawaban,) = (t.nilai for t in cari(koneksi, UmpanBalikBimbingan))
        pembimbing = _pembimbing(koneksi, jawaban.bimbingan_id)
        akun = next(t.nilai for t in cari(koneksi, Akun) if t.nilai.pegawai_id == jawaban.pegawai_id)
    assert jawaban.kepada_id == pembimbing.penilai_id
    assert periksa_umpan(jawaban.jawaban) == []
    orang = terbuka.konteks(akun.nama_akun)
    (baris,) = (b for b in dokumen.tersedia(orang, orang.saya, orang.hari_ini().year) if b.format == "B.1.8")
    form = dokumen.isi_baris(orang, baris)
    assert not form.draf
    assert dokumen.pdf(orang, form).startswith(b"%PDF")


def test_the_leader_sees_his_team_and_the_case_that_he_reported(terbuka: KantorTerbuka) -> None:
    purba = terbuka.konteks("r.purba")
    kasus = [o for o in pembinaan.orang(purba) if any(
        e.jenis is JenisEntri.KONSELING for e in pembinaan.garis_waktu(purba, o.id).entri)]  # fmt: skip
    assert len(kasus) == 1


def test_the_same_seed_gives_the_same_guidance(terbuka: KantorTerbuka, tmp_path: Path) -> None:
    buat_latihan(tmp_path / "lagi", "puskesmas")
    lagi = buka_kantor(tmp_path / "lagi", Pintu(tmp_path / "lagi").kunci("siti.rahma", SANDI_LATIHAN))
    isi = []
    for satu in (terbuka, lagi):
        with satu.store.baca() as koneksi:
            isi.append([[t.hash for t in cari(koneksi, k)] for k in (TindakanKemajuan, Bimbingan, CatatanKonseling)])
    lagi.tutup()
    assert isi[0] == isi[1]

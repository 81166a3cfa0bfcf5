"""The training office in the store: sound, complete, and frozen as real signatures freeze."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kinerja_desktop.bootstrap import KantorTerbuka, Pintu, buat_kantor, buat_latihan, buka_kantor
from kinerja_desktop.domain import tenggat
from kinerja_desktop.domain.dialog_kinerja import JenisDialog
from kinerja_desktop.domain.dokumen import FormulirSkp
from kinerja_desktop.domain.evaluasi import Evaluasi, PenerimaanEvaluasi, PenetapanEvaluasi, Predikat, SebagaiPenetap
from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.domain.kalender import Ketidakhadiran
from kinerja_desktop.domain.keberatan_proses import KeadaanKeberatan
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.matriks import hitung_matriks
from kinerja_desktop.domain.matriks_selaras import butir_sel
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.riwayat_ak import RiwayatAk
from kinerja_desktop.domain.skp import KeputusanSkp, Skp
from kinerja_desktop.domain.tugas_belajar import ada_ekspektasi_studi, panduan_studi
from kinerja_desktop.services import (
    cuplikan,
    demo,
    dialog,
    dokumen,
    keberatan,
    keterangan,
    matriks,
    persetujuan,
    rencana_aksi,
    siasn,
    skp,
)
from kinerja_desktop.services.keberatan_baca import kalender_untuk
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil, cari

HASIL: dict[str, Any] = {}


@pytest.fixture(scope="module")
def kantor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorTerbuka]:
    """The office of the pictures, made once; its clock stands at noon of its day."""
    folder = tmp_path_factory.mktemp("latihan") / "kantor"
    HASIL.update(buat_latihan(folder, "puskesmas"))
    kunci = Pintu(folder).kunci("siti.rahma", demo.SANDI)
    saat = demo.rencana("puskesmas").sekarang() + timedelta(hours=5)
    terbuka = buka_kantor(folder, kunci, lambda: saat)
    yield terbuka
    terbuka.tutup()


def test_what_was_made_is_told(kantor: KantorTerbuka) -> None:
    akun = {a["akun"]: a for a in HASIL["akun"]}
    assert akun["siti.rahma"] == {"akun": "siti.rahma", "nip": "199203142019032007", "peran": "pegawai"}
    assert akun["r.purba"]["peran"] == "pimpinan_unit"
    assert HASIL["jumlah"] == keterangan.jumlah(kantor.konteks("operator"))
    assert HASIL["jumlah"]["laporan_harian"] > 3500
    assert HASIL["jumlah"]["penetapan_evaluasi"] == 42 + 1 + 9, "one was changed; nine are of last year"
    assert HASIL["jumlah"]["evaluasi"] > 42, "drafts of the present quarter"


def test_the_office_is_sound(kantor: KantorTerbuka) -> None:
    assert not list(keterangan.temuan(kantor.konteks("operator")))


def test_the_named_people_have_a_dialog_and_a_plan_of_action(kantor: KantorTerbuka) -> None:
    siti = kantor.konteks("siti.rahma")
    rencana = skp.daftar(siti, siti.saya, 2026)[-1].skp
    entri = dialog.lembar(siti, rencana.id).entri
    assert [e.dialog.jenis for e in entri] == [JenisDialog.PENYESUAIAN, JenisDialog.PENETAPAN_EKSPEKTASI]
    assert [e.milik_saya for e in entri] == [False, True]
    lembar = rencana_aksi.lembar(siti, rencana.id)
    assert lembar.dasar is not None
    assert [b.uraian for b in lembar.rencana.butir] == [t for r in rencana.rhk for t in r.rencana_aksi]
    assert all(b.periode == ("2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4") for b in lembar.rencana.butir)
    akhir = {t.iki_id: t.target for t in lembar.rencana.trayektori if t.periode == "2026-TW4"}
    assert akhir and all(akhir.get(i.id, i.target) == i.target for r in rencana.rhk for i in r.iki)
    assert lembar.dokumentasi, "approved reports stand under their steps"


def test_it_says_that_it_is_for_practice(kantor: KantorTerbuka) -> None:
    assert kantor.konteks("siti.rahma").kantor.praktik


def test_the_queue_of_the_head_is_fourteen_of_six_people(kantor: KantorTerbuka) -> None:
    kepala = kantor.konteks("r.purba")
    with kantor.store.baca() as koneksi:
        t = skema.laporan_harian.c
        tim = [p.nilai.id.bytes for p in cari(koneksi, Pegawai, skema.pegawai.c.penilai_id == kepala.saya.bytes)]
        status = Counter(
            (b.status, b.pegawai_id)
            for b in koneksi.execute(select(t.status, t.pegawai_id).where(t.pegawai_id.in_(tim)))
        )
    assert sum(n for (s, _), n in status.items() if s == "diajukan") == 14
    assert sum(s == "diajukan" for s, _ in status) == 6
    assert not any(s == "perlu_disetujui_ulang" for s, _ in status)


def test_one_report_changed_after_its_approval(kantor: KantorTerbuka) -> None:
    with kantor.store.baca() as koneksi:
        daftar = cari(koneksi, LaporanHarian, skema.laporan_harian.c.status == "perlu_disetujui_ulang")
    assert len(daftar) == 1
    assert daftar[0].nilai.alasan_koreksi
    assert daftar[0].rev == 2


def test_evidence_lies_in_the_vault(kantor: KantorTerbuka) -> None:
    siti = kantor.konteks("siti.rahma")
    with kantor.store.baca() as koneksi:
        t = skema.laporan_harian.c
        laporan = cari(koneksi, LaporanHarian, t.pegawai_id == siti.saya.bytes, t.bukti != "[]")
        tercatat = {s.hex() for s in koneksi.execute(select(skema.lampiran.c.sha256)).scalars()}
    bukti = [b for s in laporan for b in s.nilai.bukti]
    assert {b.nama for b in bukti} >= {"register-kia.pdf", "foto-kunjungan.jpg"}
    for b in bukti:
        assert b.sha256 in tercatat
        assert len(kantor.brankas.ambil(b.sha256)) == b.ukuran


def test_set_plans_are_frozen_as_a_real_signature_freezes_them(kantor: KantorTerbuka) -> None:
    konteks = kantor.konteks("operator")
    with kantor.store.baca() as koneksi:
        keputusan = [s.nilai for s in cari(koneksi, KeputusanSkp)]
    assert len(keputusan) == 42 + 9, "nine are of last year"
    for k in keputusan:
        beku = cuplikan.dari_json(k.cuplikan, FormulirSkp)
        with kantor.store.baca() as koneksi:
            skp = ambil(koneksi, Skp, k.skp_id)
        assert skp is not None
        assert skp.nilai.diajukan_pada is not None
        asli = cuplikan.formulir_skp(
            konteks, skp.nilai, tanggal_pegawai=skp.nilai.diajukan_pada.date(), tanggal_penilai=k.pada.date()
        )
        assert beku == asli


def test_signed_evaluations_are_frozen_as_a_real_signature_freezes_them(kantor: KantorTerbuka) -> None:
    konteks = kantor.konteks("operator")
    with kantor.store.baca() as koneksi:
        penetapan = [s.nilai for s in cari(koneksi, PenetapanEvaluasi) if s.nilai.keberatan_id is None]
    dikutip = 0
    for p in penetapan:
        beku = cuplikan.dari_json(p.cuplikan, cuplikan.CuplikanEvaluasi)
        with kantor.store.baca() as koneksi:
            evaluasi = ambil(koneksi, Evaluasi, p.evaluasi_id)
        assert evaluasi is not None
        assert evaluasi.hash == p.evaluasi_hash
        nilai, predikat, tanggal = evaluasi.nilai, p.predikat, p.pada.date()
        with kantor.store.baca() as koneksi:
            orang = ambil(koneksi, Pegawai, p.pegawai_id)
        assert orang is not None
        penilai_id = orang.nilai.penilai_id
        formulir = cuplikan.formulir_evaluasi(konteks, nilai, predikat, tanggal=tanggal, penilai_id=penilai_id)
        assert beku.formulir == formulir
        assert beku.dokumen == cuplikan.dokumen_evaluasi(
            konteks, nilai, predikat, tanggal=tanggal, penilai_id=penilai_id
        )
        dikutip += len(beku.laporan)
    assert dikutip > 400
    assert [p.alasan_final is not None for p in penetapan if p.sebagai is SebagaiPenetap.ATASAN] == [True]


@pytest.mark.parametrize(
    ("akun", "formulir"),
    [("r.purba", {"A.1.1", "A.1.8", "C.1.1", "D.1.1"}), ("siti.rahma", {"A.1.7", "A.1.8", "C.1.3", "D.1.1"})],
)
def test_the_named_people_print_the_plan_and_the_annual_result_of_last_year(
    kantor: KantorTerbuka, akun: str, formulir: set[str]
) -> None:
    saya = kantor.konteks(akun)
    baris = {b.format: b for b in dokumen.tersedia(saya, saya.saya, 2025) if b.format in formulir}
    assert set(baris) == formulir
    for satu in baris.values():
        form = dokumen.isi_baris(saya, satu)
        assert not form.draf
        assert dokumen.pdf(saya, form).startswith(b"%PDF")
    (tanda,) = (p for p in _penetapan(kantor, saya.saya) if p.periode == Periode.baca("2025"))
    assert tanda.predikat is Predikat.BAIK
    assert tanda.pada.date() <= date(2026, 1, 31), "signed inside the window of the annual evaluation (R44)"


def _penetapan(kantor: KantorTerbuka, pegawai_id: UUID) -> list[PenetapanEvaluasi]:
    with kantor.store.baca() as koneksi:
        return [s.nilai for s in cari(koneksi, PenetapanEvaluasi) if s.nilai.pegawai_id == pegawai_id]


def test_the_results_of_last_year_are_reported_and_nobody_else_has_one(kantor: KantorTerbuka) -> None:
    tahun = Periode.baca("2025")
    with kantor.store.baca() as koneksi:
        tanda = {s.nilai.id for s in cari(koneksi, PenetapanEvaluasi) if s.nilai.periode == tahun}
        lapor = [s.nilai for s in cari(koneksi, PelaporanEvaluasi) if s.nilai.periode == tahun]
    assert len(tanda) == 9
    assert {i for satu in lapor for i in satu.penetapan} == tanda


def test_the_angka_kredit_of_last_year_follows_the_annual_result(kantor: KantorTerbuka) -> None:
    with kantor.store.baca() as koneksi:
        ak = {s.nilai.pegawai_id: s.nilai for s in cari(koneksi, RiwayatAk) if s.nilai.tahun == 2025}
        hasil = [s.nilai for s in cari(koneksi, PenetapanEvaluasi) if s.nilai.periode == Periode.baca("2025")]
    beda = [(ak[p.pegawai_id].predikat, p.predikat) for p in hasil if p.pegawai_id in ak]
    assert len(beda) == 8
    assert all(riwayat is tanda for riwayat, tanda in beda)


def test_one_person_is_on_study_leave_and_evaluated_by_his_average(kantor: KantorTerbuka) -> None:
    with kantor.store.baca() as koneksi:
        (orang,) = (s.nilai for s in cari(koneksi, Pegawai) if s.nilai.kedudukan is Kedudukan.TUGAS_BELAJAR)
        (tugas,) = (s.nilai for s in cari(koneksi, Penempatan) if s.nilai.sifat is SifatPenempatan.TUGAS_BELAJAR)
        (rencana,) = (s.nilai for s in cari(koneksi, Skp) if s.nilai.pegawai_id == orang.id)
        (nilai,) = (s.nilai for s in cari(koneksi, Evaluasi) if s.nilai.pegawai_id == orang.id)
        laporan = list(cari(koneksi, LaporanHarian, skema.laporan_harian.c.pegawai_id == orang.id.bytes))
        absen = [s for s in cari(koneksi, Ketidakhadiran) if s.nilai.pegawai_id == orang.id]
    assert tugas.pegawai_id == orang.id and tugas.berlaku(date(2026, 11, 24)) and not tugas.memimpin
    assert [ada_ekspektasi_studi(r) for r in rencana.rhk] == [True]
    assert laporan == absen == [], "who studies has neither reports nor leave"
    (tanda,) = _penetapan(kantor, orang.id)
    assert nilai.studi is not None
    assert panduan_studi(nilai.studi) is tanda.predikat or nilai.alasan_rating
    beku = cuplikan.dari_json(tanda.cuplikan, cuplikan.CuplikanEvaluasi)
    assert f"IPK {nilai.studi.ipk}" in beku.dokumen.catatan
    assert beku.formulir.rhk[0].iki[0].realisasi.endswith(nilai.studi.ipk)


def test_one_objection_in_each_state_that_kepegawaian_reads(kantor: KantorTerbuka) -> None:
    daftar = keberatan.daftar(kantor.konteks("operator"))
    assert Counter(b.keadaan for b in daftar) == dict.fromkeys(KeadaanKeberatan, 1)
    ubah = next(b for b in daftar if b.keadaan is KeadaanKeberatan.MENGUBAH)
    with kantor.store.baca() as koneksi:
        tanda = kueri_evaluasi.penetapan(koneksi, ubah.pegawai.id, ubah.keberatan.periode)
    assert [t.nilai.keberatan_id for t in tanda] == [None, ubah.keberatan.id]
    assert cuplikan.dari_json(tanda[-1].nilai.cuplikan, cuplikan.CuplikanEvaluasi).dokumen.format == "D.1.3"


def test_the_objection_that_waits_is_inside_its_terms(kantor: KantorTerbuka) -> None:
    operator = kantor.konteks("operator")
    (satu,) = [b for b in keberatan.daftar(operator) if b.keadaan is KeadaanKeberatan.DIAJUKAN]
    with kantor.store.baca() as koneksi:
        terima = [s.nilai for s in cari(koneksi, PenerimaanEvaluasi) if s.nilai.penetapan_id == satu.penetapan.id]
        tanda = ambil(koneksi, PenetapanEvaluasi, satu.penetapan.id)
        assert tanda is not None and len(terima) == 1
        kalender = kalender_untuk(koneksi, satu.pegawai, tanda.nilai.pada.date())
    serah = tenggat.penyerahan_dokumen(tanda.nilai.pada.date(), kalender)
    assert terima[0].pada.date() <= serah
    assert satu.keberatan.diajukan_pada.date() <= tenggat.batas_keberatan(terima[0].pada.date(), kalender)
    assert operator.hari_ini() <= tenggat.batas_putusan_keberatan(satu.keberatan.diajukan_pada.date(), kalender)


def test_everybody_with_a_nip_has_an_id_of_siasn_in_its_export(kantor: KantorTerbuka) -> None:
    with kantor.store.baca() as koneksi:
        orang = [s.nilai for s in cari(koneksi, Pegawai)]
    kode = [p.kode_siasn for p in orang if p.nip]
    assert len(set(kode)) == len(kode) > 42
    assert all(k is not None and re.fullmatch("[0-9A-F]{32}", k) for k in kode)
    assert [p.kode_siasn for p in orang if not p.nip] == [None]
    ekspor = siasn.susun(kantor.konteks("operator"), Periode.baca("2026-TW3"))
    assert len(ekspor.terekspor) == 42 and not any(b.catatan for b in ekspor.terekspor)


def test_cited_reports_are_named_by_their_revision(kantor: KantorTerbuka) -> None:
    with kantor.store.baca() as koneksi:
        t = skema.laporan_harian.c
        revisi = {b.id.hex(): (b.hash.hex(), b.status) for b in koneksi.execute(select(t.id, t.hash, t.status))}
        penetapan = [s.nilai for s in cari(koneksi, PenetapanEvaluasi)]
    for p in penetapan:
        for rekaman, sidik in cuplikan.dari_json(p.cuplikan, cuplikan.CuplikanEvaluasi).laporan:
            assert revisi[rekaman] == (sidik, "disetujui")


def test_the_head_can_go_on_working(kantor: KantorTerbuka) -> None:
    kepala = kantor.konteks("r.purba")
    with kantor.store.baca() as koneksi:
        t = skema.laporan_harian.c
        tim = select(skema.pegawai.c.id).where(skema.pegawai.c.penilai_id == kepala.saya.bytes)
        (pertama, *_) = cari(koneksi, LaporanHarian, t.status == "diajukan", t.pegawai_id.in_(tim))
    persetujuan.setujui(kepala, pertama.nilai.id, pertama.hash)
    with kantor.store.baca() as koneksi:
        status = koneksi.execute(select(t.status).where(t.id == pertama.nilai.id.bytes)).scalar()
    assert status == "disetujui"


def test_progress_goes_up_to_the_end(tmp_path: Path) -> None:
    langkah: list[tuple[int, int]] = []
    buat_latihan(tmp_path / "k", "kelurahan", 5, 1, kemajuan=lambda n, total, _: langkah.append((n, total)))
    assert langkah == sorted(langkah)
    assert langkah[0][0] == 0
    assert langkah[-1][0] == langkah[-1][1]
    assert len(langkah) > 10


def test_the_same_arguments_make_the_same_store(tmp_path: Path) -> None:
    isi = []
    for nama in ("a", "b"):
        buat_latihan(tmp_path / nama, "kelurahan", 6, 1, benih=3)
        kunci = Pintu(tmp_path / nama).kunci("operator", demo.SANDI)
        terbuka = buka_kantor(tmp_path / nama, kunci)
        with terbuka.store.baca() as koneksi:
            isi.append(koneksi.execute(select(skema.riwayat.c.rantai).order_by(skema.riwayat.c.lsn.desc())).scalar())
        terbuka.tutup()
    assert isi[0] == isi[1]


def test_cancelling_leaves_nothing_half_written(tmp_path: Path) -> None:
    rencana = demo.rencana("kelurahan", 6, 1)
    terbuka, _ = buat_kantor(tmp_path / "k", rencana.kantor, rencana.sekarang)

    def berhenti(selesai: int, *_: object) -> None:
        if selesai > 5:
            raise Dibatalkan

    with pytest.raises(Dibatalkan):
        demo.isi(terbuka.store, terbuka.brankas, rencana, berhenti)
    assert demo.jumlah(terbuka.store)["laporan_harian"] == 0
    assert demo.jumlah(terbuka.store)["skp"] == 0
    assert not list(keterangan.temuan(terbuka.konteks("operator")))
    terbuka.tutup()


def test_a_wrong_number_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="LTH-02"):
        buat_latihan(tmp_path / "k", "puskesmas", 0)
    assert not (tmp_path / "k").exists()


def test_the_clock_of_making_is_the_morning_of_its_day() -> None:
    rencana = demo.rencana("kelurahan")
    assert rencana.sekarang().isoformat() == "2026-11-24T07:00:00+07:00"
    assert isinstance(replace(rencana).sekarang(), datetime)


@pytest.mark.long
def test_a_city_is_made_in_minutes_and_is_sound(tmp_path: Path) -> None:
    hasil = buat_latihan(tmp_path / "k", "kota", 6000, 1)
    assert hasil["jumlah"]["pegawai"] == 6001
    kunci = Pintu(tmp_path / "k").kunci("operator", demo.SANDI)
    terbuka = buka_kantor(tmp_path / "k", kunci)
    assert not list(keterangan.temuan(terbuka.konteks("operator")))
    terbuka.tutup()


def test_the_head_has_a_matrix_that_says_what_the_plans_say(kantor: KantorTerbuka) -> None:
    """Filled from the plans of the team, with some empty cells; nothing differs, and the plan being written follows."""
    kepala = kantor.konteks("r.purba")
    hasil = matriks.lembar(kepala, kepala.saya, 2026)
    assert hasil.boleh_ubah and hasil.berbeda == frozenset() and hasil.lepas == ()
    orang, kolom = [b.pegawai.id for b in hasil.baris], [k.id for k in hasil.kolom]
    hitungan = hitung_matriks(orang, kolom, {k: s.isi for k, s in hasil.sel.items()})
    assert 0 < hitungan.kosong < len(orang) * len(kolom) / 4
    assert hitungan.tanpa_peran == 0
    siti = next(b.pegawai for b in hasil.baris if b.pegawai.nama.startswith("Siti Rahma"))
    rencana = skp.daftar(kantor.konteks("siti.rahma"), siti.id, 2026)[-1].skp
    butir = sorted(t for (p, _), s in hasil.sel.items() if p == siti.id for t in butir_sel(s.isi))
    assert butir == sorted(r.uraian for r in rencana.rhk)

"""What training offices contain: plans, daily reports and evaluations that the domain's own rules accept."""

from __future__ import annotations

import io
import re
from collections import Counter
from datetime import timedelta
from itertools import pairwise
from uuid import UUID

import pypdfium2
import pytest
from PIL import Image

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.kemajuan import kemajuan
from kinerja_desktop.domain.kuadran import predikat
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan, tumpang_tindih
from kinerja_desktop.domain.laporan import periksa_ajukan as periksa_laporan
from kinerja_desktop.domain.masalah import hanya_galat
from kinerja_desktop.domain.matriks_selaras import teks_kolom
from kinerja_desktop.domain.panduan_rating import hasil_per_rhk, pastikan_alasan, saran_hasil, saran_perilaku
from kinerja_desktop.domain.putusan_laporan import PutusanLaporan
from kinerja_desktop.domain.skp import JenisRhk, Pendekatan, Perspektif, StatusSkp, SumberRhk, Untuk, sumber_rhk
from kinerja_desktop.domain.skp import periksa_ajukan as periksa_skp
from kinerja_desktop.domain.umpan_balik import Hubungan
from kinerja_desktop.services.latihan.jam_kerja import pola_jam
from kinerja_desktop.services.latihan.lembar import HariLaporan, dari_baris
from kinerja_desktop.services.latihan.naskah import MENUNGGU, NASKAH, PEKAN_NASKAH
from kinerja_desktop.services.latihan.pustaka import ANGKA, keluarga
from kinerja_desktop.services.latihan.rancangan import RancanganKantor, rancang
from kinerja_desktop.store.skema import PETA

_SISA_ISIAN = re.compile(r"[{}*|~]|%\(|\bNone\b")


@pytest.fixture(scope="module", params=["puskesmas", "kelurahan", "dinas"])
def kantor(request: pytest.FixtureRequest) -> RancanganKantor:
    """Each small office in turn."""
    return rancang(request.param)


@pytest.fixture(scope="module")
def campuran() -> RancanganKantor:
    """A city small enough to look at everything, with every kind of office."""
    return rancang("kota", 1600, 1)


@pytest.fixture(scope="module")
def puskesmas() -> RancanganKantor:
    """The office of the pictures."""
    return rancang("puskesmas")


@pytest.fixture(scope="module")
def hari_puskesmas(puskesmas: RancanganKantor) -> list[HariLaporan]:
    """All its days."""
    return list(puskesmas.laporan())


# --- library ---------------------------------------------------------------------------------------------------


def test_the_library_has_every_kind_of_work_with_two_results_or_more() -> None:
    assert len(keluarga()) >= 55
    for k in keluarga().values():
        assert 2 <= len(k.rhk) <= 4, k.kunci
        assert all(r.iki and r.kerja for r in k.rhk), k.kunci
        assert all(p.uraian and 1 <= p.sedikit <= p.banyak for r in k.rhk for p in r.kerja), k.kunci


def test_results_are_written_as_results() -> None:
    for k in keluarga().values():
        for r in k.rhk:
            assert re.match(r"(Me|Ter)\w+nya\b", r.hasil), r.hasil


def test_named_reports_use_the_results_and_units_of_their_family(puskesmas: RancanganKantor) -> None:
    orang = {p.polos: p for p in puskesmas.penempatan.anggota if p.bernama}
    for nama, adegan in NASKAH.items():
        milik = orang[nama].keluarga
        assert milik is not None
        for a in adegan:
            assert a.satuan in {p.satuan for p in milik.rhk[a.rhk].kerja} | {"pasien"}, (nama, a.kegiatan)
            assert 1 <= a.mundur <= PEKAN_NASKAH
            assert a.menit > 0


# --- plans -----------------------------------------------------------------------------------------------------


def test_every_plan_may_be_handed_in(kantor: RancanganKantor) -> None:
    mulai = {p.id: p.mulai_bertugas for p in kantor.anggota}
    for k in kantor.skp():
        galat = hanya_galat(periksa_skp(k.skp, mulai[k.skp.pegawai_id]))
        assert not galat, (k.skp, galat)


def test_plans_of_a_whole_city_may_be_handed_in_without_a_warning(campuran: RancanganKantor) -> None:
    mulai = {p.id: p.mulai_bertugas for p in campuran.anggota}
    kode = Counter(m.kode for k in campuran.skp() for m in periksa_skp(k.skp, mulai[k.skp.pegawai_id]))
    # SKP-15: the plan of somebody who moved ends or starts within the year.
    assert set(kode) <= {"SKP-15"}


def test_states_of_plans_are_nearly_all_set(puskesmas: RancanganKantor) -> None:
    status = Counter(k.status for k in puskesmas.skp())
    assert status == {StatusSkp.DITETAPKAN: 42, StatusSkp.DIAJUKAN: 1, StatusSkp.DRAF: 1}
    for k in puskesmas.skp():
        assert (k.skp.diajukan_pada is None) == (k.status is StatusSkp.DRAF)
        assert bool(k.putusan) == (k.status is StatusSkp.DITETAPKAN)
        for putusan in k.putusan:
            assert k.skp.diajukan_pada is not None
            assert k.skp.diajukan_pada < putusan.pada
            assert putusan.oleh_id == k.skp.penilai_id != k.skp.pegawai_id


def test_somebody_who_moved_has_the_old_plan_and_the_new_one(puskesmas: RancanganKantor) -> None:
    pindahan = [p for p in puskesmas.penempatan.anggota if p.pindahan == "mutasi"]
    assert len(pindahan) == 1
    lama, baru = [k.skp for k in puskesmas.skp() if k.nomor == pindahan[0].nomor]
    assert lama.selesai + timedelta(days=1) == baru.mulai == pindahan[0].pegawai.mulai_bertugas
    assert lama.penilai_id != baru.penilai_id == pindahan[0].pegawai.penilai_id


def test_results_are_linked_to_those_of_the_leader(puskesmas: RancanganKantor) -> None:
    """With the very words that the matrix would write, so that a first revision shows no change nobody made."""
    asal = {r.id: (k.skp, r) for k in puskesmas.skp() for r in k.skp.rhk}
    iki = {i.id: i for _, r in asal.values() for i in r.iki}
    tertaut = 0
    for k in puskesmas.skp():
        for r in k.skp.rhk:
            assert r.rhk_pimpinan
            assert r.penugasan_dari
            if r.rhk_pimpinan_id is not None:
                tertaut += 1
                pimpinan, hasil = asal[r.rhk_pimpinan_id]
                assert pimpinan.pegawai_id == k.skp.penilai_id
                kolom = r.sel_id and r.iki_pimpinan_id
                assert r.rhk_pimpinan == (teks_kolom(hasil, iki[kolom], pimpinan.untuk) if kolom else hasil.uraian)
    assert tertaut > 90


def test_plans_hold_two_to_five_results_and_a_full_annex(kantor: RancanganKantor) -> None:
    belajar = {p.nomor for p in kantor.penempatan.anggota if p.studi}
    for k in kantor.skp():
        utama = [r for r in k.skp.rhk if r.jenis is JenisRhk.UTAMA]
        assert (1 if k.nomor in belajar else 2) <= len(utama) <= len(k.skp.rhk) <= 5
        assert k.skp.lampiran.sumber_daya and k.skp.lampiran.pertanggungjawaban and k.skp.lampiran.konsekuensi
        assert 1 <= len(k.skp.ekspektasi_khusus) <= 3
        for r in k.skp.rhk:
            assert not _SISA_ISIAN.search(r.uraian + r.rhk_pimpinan), r
            assert not any(_SISA_ISIAN.search(i.uraian + i.target) for i in r.iki), r


def test_progress_looks_like_a_year_in_november(puskesmas: RancanganKantor, hari_puskesmas: list[HariLaporan]) -> None:
    volume: dict[bytes, Counter[str]] = {}
    for h in hari_puskesmas:
        for b, status in zip(h.baris, h.status, strict=True):
            if status == "disetujui":
                volume.setdefault(b[5], Counter())[b[10]] += b[9]
    persen = [
        m.persen
        for k in puskesmas.skp()
        for r in k.skp.rhk
        for m in kemajuan(r, volume.get(r.id.bytes, Counter()))
        if k.status is StatusSkp.DITETAPKAN
    ]
    assert len(persen) > 60
    assert sum(35 <= p <= 130 for p in persen) > len(persen) * 0.85


# --- daily reports ---------------------------------------------------------------------------------------------


def test_reports_lie_on_working_days_of_people_who_are_there(kantor: RancanganKantor) -> None:
    kalender = Kalender(frozenset(v.tanggal for v in kantor.libur), 5)
    absen = {
        (a.pegawai_id, a.mulai + timedelta(days=i))
        for a in kantor.absen
        for i in range(120)
        if a.mulai + timedelta(days=i) <= a.selesai
    }
    for h in kantor.laporan():
        assert kalender.bekerja(h.tanggal)
        assert kantor.awal <= h.tanggal < kantor.hari_ini
        assert not any((v.pegawai_id, h.tanggal) in absen for v in h.laporan())


def test_schools_report_on_saturdays_and_others_do_not(campuran: RancanganKantor) -> None:
    unit = {u.id: u for u in campuran.unit}
    hari_kerja = {p.id: 6 if unit[p.unit_kerja_id].hari_kerja == 6 else 5 for p in campuran.anggota}
    sabtu = [v for h in campuran.laporan() if h.tanggal.weekday() == 5 for v in h.laporan()]
    assert sabtu
    assert {hari_kerja[v.pegawai_id] for v in sabtu} == {6}
    assert all(h.tanggal.weekday() < 6 for h in campuran.laporan())


def test_one_to_three_reports_a_day_that_never_overlap(kantor: RancanganKantor) -> None:
    for h in kantor.laporan():
        daftar = list(h.laporan())
        banyak = Counter(v.pegawai_id for v in daftar)
        assert set(banyak.values()) <= {1, 2, 3}
        assert not tumpang_tindih(daftar)
        assert [v.menit for v in daftar] == h.menit


def test_ordinary_days_never_overlap_and_end_before_evening() -> None:
    for jumlah in (1, 2, 3):
        for hari in pola_jam(jumlah):
            assert all(a.selesai < b.mulai for a, b in pairwise(hari))
            assert all(a.mulai < a.selesai <= "17:30" for a in hari)
            assert 200 <= sum(a.menit for a in hari) <= 400


def test_compliance_is_about_nine_in_ten(puskesmas: RancanganKantor, hari_puskesmas: list[HariLaporan]) -> None:
    absen = Counter(a.pegawai_id for a in puskesmas.absen for _ in range((a.selesai - a.mulai).days + 1))
    terisi = sum(len({b[1] for b in h.baris}) for h in hari_puskesmas)
    mungkin = len(hari_puskesmas) * 42 - sum(min(n, 60) for n in absen.values())
    assert 0.86 < terisi / mungkin < 0.99


def test_what_was_handed_in_passes_the_rules_of_handing_in(kantor: RancanganKantor) -> None:
    rhk = {r.id: k.skp for k in kantor.skp() for r in k.skp.rhk}
    for h in kantor.laporan():
        for v in h.laporan():
            assert v.rhk_id is not None
            skp = rhk[v.rhk_id]
            assert skp.pegawai_id == v.pegawai_id
            aksi = next(r.rencana_aksi for r in skp.rhk if r.id == v.rhk_id)
            semua = [r.id for r in skp.rhk]
            temuan = periksa_laporan(v, skp.mulai, skp.selesai, kantor.hari_ini, rencana_aksi=aksi, rhk=semua)
            assert not hanya_galat(temuan)


def test_a_good_part_of_the_people_agreed_on_action_plans(campuran: RancanganKantor) -> None:
    rencana = [k.skp for k in campuran.skp()]
    berencana = [s for s in rencana if any(r.rencana_aksi for r in s.rhk)]
    assert 0.35 < len(berencana) / len(rencana) < 0.75
    teks = {t for s in rencana for r in s.rhk for t in r.rencana_aksi}
    assert len(teks) > 300
    assert not [t for t in teks if _SISA_ISIAN.search(t) or "  " in t or len(t.split()) < 2]


def test_siti_has_two_action_plans_for_her_second_result_and_none_for_the_first(puskesmas: RancanganKantor) -> None:
    siti = next(p for p in puskesmas.anggota if p.nama.startswith("Siti Rahma"))
    pertama, kedua, *_ = next(k.skp for k in puskesmas.skp() if k.skp.pegawai_id == siti.id).rhk
    assert pertama.rencana_aksi == ()
    assert len(kedua.rencana_aksi) == 2


def test_states_follow_from_the_verdicts(kantor: RancanganKantor) -> None:
    penilai = {p.id: p.penilai_id for p in kantor.anggota}
    for h in kantor.laporan():
        putusan = {p.baris: p for p in h.putusan}
        for i, (v, status) in enumerate(zip(h.laporan(), h.status, strict=True)):
            assert (v.diajukan_pada is None) == (status == StatusLaporan.DRAF)
            assert (i in putusan) == (status in (StatusLaporan.DISETUJUI, StatusLaporan.DIKEMBALIKAN))
            if i in putusan:
                beri = putusan[i]
                assert beri.putusan == ("setujui" if status == "disetujui" else "kembalikan")
                assert beri.catatan or status == "disetujui"
                assert beri.oleh == (penilai[v.pegawai_id] or v.id).bytes or v.tanggal.month < 10
        for k in h.keputusan([b"x" * 20] * len(h.baris)):
            assert k.putusan in PutusanLaporan
            assert k.pada.date() < kantor.hari_ini


def test_fourteen_reports_of_six_people_wait_for_the_head(
    puskesmas: RancanganKantor, hari_puskesmas: list[HariLaporan]
) -> None:
    kepala = puskesmas.anggota[0]
    tim = {p.id.bytes: p.nama for p in puskesmas.anggota if p.penilai_id == kepala.id}
    menunggu = [
        tim[b[1]]
        for h in hari_puskesmas
        for b, s in zip(h.baris, h.status, strict=True)
        if s == "diajukan" and b[1] in tim
    ]
    assert len(menunggu) == 14 == sum(a.status is MENUNGGU for adegan in NASKAH.values() for a in adegan)
    assert len(set(menunggu)) == 6


def test_all_states_of_a_report_can_be_seen(puskesmas: RancanganKantor, hari_puskesmas: list[HariLaporan]) -> None:
    siti = puskesmas.anggota[1].id.bytes
    status = Counter(s for h in hari_puskesmas for s in h.status)
    assert status["disetujui"] > 3000
    assert 5 <= status["dikembalikan"] <= 60
    assert 3 <= status["draf"] <= 40
    milik = {s for h in hari_puskesmas for b, s in zip(h.baris, h.status, strict=True) if b[1] == siti}
    assert milik == {"draf", "diajukan", "dikembalikan", "disetujui"}


def test_texts_are_full_varied_and_free_of_patterns(campuran: RancanganKantor) -> None:
    pasangan: Counter[tuple[str, str]] = Counter()
    for h in campuran.laporan():
        for b in h.baris:
            assert b[7] and b[8] and b[10] and b[9] >= 1
            assert not _SISA_ISIAN.search(b[7] + b[8]), b
            pasangan[b[7], b[8]] += 1
    assert len(pasangan) > 6000
    assert pasangan.most_common(1)[0][1] < sum(pasangan.values()) * 0.02


def test_rows_are_what_the_store_would_write(hari_puskesmas: list[HariLaporan]) -> None:
    peta = PETA[LaporanHarian]
    assert len(hari_puskesmas[0].baris[0]) == len(peta.kolom)
    for h in (hari_puskesmas[0], hari_puskesmas[-1], hari_puskesmas[-3]):
        for b in h.baris:
            nilai = dari_baris(b)
            assert (nilai.id.bytes, *peta.isi(nilai)) == b


# --- evidence --------------------------------------------------------------------------------------------------


def test_evidence_can_be_opened(hari_puskesmas: list[HariLaporan]) -> None:
    berkas = [f for h in hari_puskesmas for f in h.berkas]
    assert 25 <= len(berkas) <= 60
    assert {f.bukti.tipe for f in berkas} == {"application/pdf", "image/jpeg"}
    for f in berkas:
        assert len(f.isi) == f.bukti.ukuran < 60_000
        if f.bukti.tipe == "image/jpeg":
            with Image.open(io.BytesIO(f.isi)) as gambar:
                gambar.load()
                assert gambar.size == (640, 420)
        else:
            dokumen = pypdfium2.PdfDocument(f.isi)
            assert len(dokumen) == 2
            assert "CONTOH LATIHAN" in dokumen[0].get_textpage().get_text_range()
            dokumen.close()


def test_every_named_evidence_has_its_file(hari_puskesmas: list[HariLaporan]) -> None:
    disebut = {b.sha256 for h in hari_puskesmas for v in h.laporan() for b in v.bukti}
    assert disebut == {f.bukti.sha256 for h in hari_puskesmas for f in h.berkas}


# --- evaluations -----------------------------------------------------------------------------------------------


def test_evaluations_follow_the_quadrant_and_the_guide(campuran: RancanganKantor) -> None:
    beralasan = 0
    for n in campuran.penilaian():
        e = n.evaluasi
        assert n.predikat is predikat(e.rating_hasil, e.rating_perilaku)
        hasil = saran_hasil(hasil_per_rhk(n.skp.rhk, e.penilaian_iki), [u.nada for u in n.umpan_balik if not u.nilai])
        perilaku = saran_perilaku([p.rating for p in e.penilaian_nilai], [u.nada for u in n.umpan_balik if u.nilai])
        pastikan_alasan(e.rating_hasil, hasil, e.alasan_rating)
        pastikan_alasan(e.rating_perilaku, perilaku, e.alasan_rating)
        beralasan += bool(e.alasan_rating)
        assert e.catatan
        assert {p.iki_id for p in e.penilaian_iki} == {i.id for r in n.skp.rhk for i in r.iki}
    assert beralasan < 1600 * 0.1


def test_feedback_comes_from_above_beside_and_below(puskesmas: RancanganKantor) -> None:
    hubungan: Counter[Hubungan] = Counter()
    for n in puskesmas.penilaian():
        for u in n.umpan_balik:
            hubungan[u.hubungan] += 1
            assert u.dari_id != u.pegawai_id == n.evaluasi.pegawai_id
            assert u.berkala == (u.hubungan is Hubungan.PIMPINAN)
            assert u.isi
            assert not _SISA_ISIAN.search(u.isi), u.isi
            assert u.pada < n.ditetapkan
            if u.hubungan is Hubungan.PIMPINAN and n.evaluasi.sebagai is None:
                assert u.dari_id == n.evaluasi.penilai_id
    assert hubungan[Hubungan.PIMPINAN] > 42 * 5
    assert hubungan[Hubungan.REKAN] > 42 * 2
    assert hubungan[Hubungan.BAWAHAN] == 3


def test_a_city_gets_less_feedback_a_person(campuran: RancanganKantor) -> None:
    banyak = [len(n.umpan_balik) for n in campuran.penilaian()]
    assert 2 <= min(banyak) <= max(banyak) <= 4


def test_achievements_say_something_and_fit_the_rating(campuran: RancanganKantor) -> None:
    for n in campuran.penilaian():
        rating = {p.iki_id: p.rating for p in n.evaluasi.penilaian_iki}
        iki = {i.id: i for r in n.skp.rhk for i in r.iki}
        assert {r.iki_id for r in n.realisasi.isi} == set(iki)
        for r in n.realisasi.isi:
            assert r.uraian and not _SISA_ISIAN.search(r.uraian), r
            target = iki[r.iki_id].target
            if re.fullmatch(r"\d+%", target):
                capai, ingin = int(r.uraian.rstrip("%")), int(target.rstrip("%"))
                assert (capai < ingin * 0.9) == (rating[r.iki_id] is Rating.DI_BAWAH), (target, r.uraian)


def test_the_evaluator_signs_after_the_quarter_and_the_person_after_that(puskesmas: RancanganKantor) -> None:
    for n in puskesmas.penilaian():
        assert n.realisasi.diajukan_pada is not None
        assert n.realisasi.diajukan_pada < n.ditetapkan
        assert n.ditetapkan.date() > n.evaluasi.periode.selesai
        if n.diterima is not None:
            assert n.ditetapkan < n.diterima
    assert sum(n.diterima is None for n in puskesmas.penilaian()) <= 8


def test_three_people_of_the_head_have_handed_in_the_present_quarter(puskesmas: RancanganKantor) -> None:
    berjalan = list(puskesmas.berjalan())
    diajukan = [b.realisasi for b in berjalan if b.realisasi and b.realisasi.diajukan_pada]
    kepala = puskesmas.anggota[0].id
    penilai = {p.id: p.penilai_id for p in puskesmas.anggota}
    assert [penilai[r.pegawai_id] for r in diajukan] == [kepala] * 3
    siti = next(b.realisasi for b in berjalan if b.realisasi and b.realisasi.pegawai_id == puskesmas.anggota[1].id)
    assert len(siti.isi) == 5
    assert str(siti.periode) == "2026-TW4"


def test_evidence_of_achievements_is_what_was_given(puskesmas: RancanganKantor) -> None:
    rhk = next(r for k in puskesmas.skp() for r in k.skp.rhk)
    laporan = next(h.baris[0][0] for h in puskesmas.laporan())
    dengan = puskesmas.penilaian({rhk.id: [UUID(bytes=laporan)]})
    dikutip = {i for n in dengan for r in n.realisasi.isi for i in r.laporan_id}
    assert dikutip == {UUID(bytes=laporan)}


def test_numbers_of_texts_are_known() -> None:
    semua = " ".join(u for k in keluarga().values() for r in k.rhk for p in r.kerja for u in p.uraian)
    dipakai = set(re.findall(r"\{(\w+)\}", semua))
    assert set(ANGKA) & dipakai == set(ANGKA)


def test_heads_plan_with_perspectives_and_somebody_in_narrations(puskesmas: RancanganKantor) -> None:
    mandiri = {p.id for p in puskesmas.anggota if p.unit_mandiri}
    rencana = {k.skp.pegawai_id: k.skp for k in puskesmas.skp()}
    for pegawai_id, skp in rencana.items():
        assert (skp.untuk is Untuk.JPT) == (pegawai_id in mandiri)
        assert all((i.perspektif is None) == (skp.untuk is Untuk.JA_JF) for r in skp.rhk for i in r.iki)
    (kepala,) = (rencana[p] for p in mandiri)
    assert {i.perspektif for r in kepala.rhk for i in r.iki} == set(Perspektif)
    assert {sumber_rhk(r) for r in kepala.rhk} == {SumberRhk.PERJANJIAN_KINERJA, SumberRhk.RENCANA_AKSI}
    naratif = [s for s in rencana.values() if s.pendekatan is Pendekatan.KUALITATIF]
    assert naratif and all(not i.target and i.uraian for s in naratif for r in s.rhk for i in r.iki)

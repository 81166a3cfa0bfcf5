"""Properties of the smaller rules: quadrant, guide, spread, working days, NIP, study leave."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from kinerja_desktop.domain import kuadran
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.golongan import baca_golongan, pangkat_teks, rapikan_golongan
from kinerja_desktop.domain.impor_bkn import baca_laporan
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.nip import JenisNip, baca_nip, cetak_nip, nip_sah
from kinerja_desktop.domain.panduan_rating import rating_rhk, saran_hasil, saran_perilaku
from kinerja_desktop.domain.pegawai import JenisPegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.pola_distribusi import ATURAN_SE_3_2023, URUTAN, periksa_sebaran, persen_sebaran
from kinerja_desktop.domain.tenggat import jendela_evaluasi
from kinerja_desktop.domain.umpan_balik import Nada

RATING = st.sampled_from(list(Rating))
URUT = [Rating.DI_BAWAH, Rating.SESUAI, Rating.DI_ATAS]
HARI = st.dates(date(2020, 1, 1), date(2035, 12, 31))
KALENDER = st.builds(Kalender, st.frozensets(HARI, max_size=20), st.sampled_from([5, 6]))


@given(RATING, RATING, RATING)
def test_rating_lebih_tinggi_tidak_pernah_menurunkan_predikat(a: Rating, b: Rating, tetap: Rating) -> None:
    assume(URUT.index(a) <= URUT.index(b))
    for rendah, tinggi in (((a, tetap), (b, tetap)), ((tetap, a), (tetap, b))):
        dari, ke = kuadran.predikat(*rendah), kuadran.predikat(*tinggi)
        assert dari is not None
        assert ke is not None
        assert URUTAN.index(dari) <= URUTAN.index(ke)


@given(st.lists(st.tuples(RATING, st.booleans()), min_size=1, max_size=12), st.lists(st.sampled_from(list(Nada))))
def test_saran_hasil_menurut_panduan(daftar: list[tuple[Rating, bool]], nada: list[Nada]) -> None:
    saran = saran_hasil(daftar, nada)
    assert saran is not None
    utama_bawah = any(u and r is Rating.DI_BAWAH for r, u in daftar)
    hitung = Counter(r for r, _ in daftar)
    if saran.rating is Rating.DI_ATAS:
        assert not utama_bawah
        assert hitung[Rating.DI_ATAS] * 2 > len(daftar)
    if hitung[Rating.DI_BAWAH] * 2 > len(daftar):
        assert saran.rating is Rating.DI_BAWAH
    if not hitung[Rating.DI_BAWAH]:
        assert saran.rating is not Rating.DI_BAWAH


@given(st.lists(RATING, min_size=1, max_size=7))
def test_saran_dan_rating_gabungan_ada_di_antara_yang_diberikan(daftar: list[Rating]) -> None:
    gabungan, saran = rating_rhk(daftar), saran_perilaku(daftar)
    assert gabungan in daftar
    assert saran is not None
    if len(set(daftar)) == 1:
        assert saran.rating is daftar[0]


@given(st.sampled_from(list(CapaianOrganisasi)), st.dictionaries(st.sampled_from(list(Predikat)), st.integers(0, 40)))
def test_sebaran_hanya_peringatan_dan_persen_berjumlah_seratus(
    capaian: CapaianOrganisasi, jumlah: dict[Predikat, int]
) -> None:
    masalah = periksa_sebaran(capaian, jumlah)
    n = sum(jumlah.values())
    assert n >= 5 or masalah == []
    assert all(m.isi and m.saran for m in masalah)
    if n:
        assert abs(sum(persen_sebaran(jumlah)) - 100) < Decimal("0.0001")
    for p, batas in ATURAN_SE_3_2023[capaian].maksimum:
        if n >= 5 and jumlah.get(p, 0) / n * 100 > batas + 0.001:
            assert masalah


@given(KALENDER, HARI, st.integers(0, 40))
def test_hari_kerja_ke_n_dihitung_dari_besok(kalender: Kalender, pemicu: date, jumlah: int) -> None:
    akhir = kalender.tambah_hari_kerja(pemicu, jumlah)
    dilewati = kalender.hari_kerja_antara(pemicu + timedelta(days=1), akhir)
    assert len(dilewati) == jumlah
    assert jumlah == 0 or (kalender.bekerja(akhir) and dilewati[-1] == akhir)
    lebih = kalender.tambah_hari_kerja(pemicu, jumlah + 1)
    assert lebih > akhir


@given(HARI)
def test_jendela_evaluasi_berakhir_di_akhir_periode_atau_januari(hari: date) -> None:
    for periode in (Periode.triwulan(hari), Periode.bulan(hari)):
        mulai, selesai = jendela_evaluasi(periode)
        assert selesai == periode.selesai
        assert periode.mulai <= mulai <= selesai
        assert mulai.month == selesai.month


@given(
    st.dates(date(1950, 1, 1), date(2008, 12, 31)),
    st.integers(1970, 2030),
    st.one_of(st.integers(1, 12), st.just(21)),
    st.sampled_from("12"),
    st.integers(0, 999),
    st.lists(st.sampled_from([0, 8, 14, 15, 18]), max_size=4),
)
def test_nip_yang_disusun_terbaca_kembali(
    lahir: date, tahun: int, kode: int, kelamin: str, urut: int, spasi: list[int]
) -> None:
    teks = f"{lahir:%Y%m%d}{tahun}{kode:02d}{kelamin}{urut:03d}"
    ditulis = teks
    for posisi in sorted(spasi, reverse=True):
        ditulis = ditulis[:posisi] + " " + ditulis[posisi:]
    nip = baca_nip(ditulis)
    assert (nip.teks, nip.tanggal_lahir, nip.urut) == (teks, lahir, f"{urut:03d}")
    assert nip.jenis is (JenisNip.PPPK if kode == 21 else JenisNip.PNS)
    assert nip.jenis_kelamin == "LP"[int(kelamin) - 1]
    assert baca_nip(cetak_nip(teks)) == nip


@given(
    st.one_of(st.text(max_size=30), st.from_regex(r"\d{17,19}", fullmatch=True), st.floats(), st.integers(), st.none())
)
def test_nip_lain_ditolak_dengan_kata_kata(nilai: object) -> None:
    try:
        nip = baca_nip(nilai)
    except UserError as galat:
        assert galat.kode in ("PEG-01", "PEG-02", "PEG-03", "PEG-04", "PEG-05")
        assert galat.isi
    else:
        assert nip_sah(nip.teks)


@given(st.text(max_size=12))
def test_golongan_terbaca_atau_ditolak(teks: str) -> None:
    assert rapikan_golongan(rapikan_golongan(teks)) == rapikan_golongan(teks)
    for jenis in JenisPegawai:
        try:
            golongan = baca_golongan(jenis, teks)
        except UserError as galat:
            assert galat.kode == "PEG-10"
        else:
            assert golongan is None or pangkat_teks(golongan).endswith(golongan)


SEL = st.one_of(st.none(), st.text(max_size=12), st.integers(), st.floats(), st.dates(), st.just("199003152015031002"))


@given(st.lists(st.lists(SEL, max_size=6), max_size=8))
def test_lembar_apa_pun_terbaca_tanpa_hilang(baris: list[list[object]]) -> None:
    kepala: list[object] = ["nip", "nama", "periode_akhir", "is_plt_plh", "hasil_akhir"]
    hasil = baca_laporan([kepala, *baris])
    berisi = sum(any(isi is not None and str(isi).strip() for isi in b) for b in baris)
    assert len(hasil.kini) + len(hasil.riwayat) + len(hasil.plt) + len(hasil.ditolak) == berisi
    assert len({b.nip for b in hasil.kini}) == len(hasil.kini)

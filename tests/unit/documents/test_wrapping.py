"""Lines: never wider than the column, no word lost, hanging list items, rich options."""

from __future__ import annotations

from kinerja_desktop.documents.fonts import BOLD, REGULAR, UNKNOWN, clean
from kinerja_desktop.documents.wrapping import Line, Part, Style, measure, wrap, wrap_parts

STYLE = Style(REGULAR, 9, 11)


def teks(lines: list[Line]) -> list[str]:
    return ["".join(run.text for run in line) for line in lines]


def test_baris_tidak_melewati_kolom() -> None:
    kalimat = "Ibu hamil di wilayah kerja mendapat pemeriksaan antenatal terpadu enam kali sesuai standar"
    lines = wrap(kalimat, STYLE, 120)
    assert " ".join(teks(lines)) == kalimat
    assert len(lines) > 2
    assert all(measure(baris, STYLE) <= 120 for baris in teks(lines))


def test_kata_panjang_dipenggal_sesudah_garis_miring_lalu_di_antara_huruf() -> None:
    assert teks(wrap("pemantauan/pengendalian/pelaporan", STYLE, 70)) == ["pemantauan/", "pengendalian/", "pelaporan"]
    potong = teks(wrap("x" * 500, STYLE, 50))
    assert "".join(potong) == "x" * 500
    assert all(measure(baris, STYLE) <= 50 for baris in potong)


def test_kolom_lebih_sempit_daripada_satu_huruf_tetap_selesai() -> None:
    assert "".join(teks(wrap("abc", STYLE, 1))) == "abc"


def test_butir_menjorok() -> None:
    lines = wrap("- menyapa setiap pasien dengan ramah dan cekatan\n2. kedua", STYLE, 100)
    assert lines[0][0].text == "-"
    assert lines[1][0].dx == lines[0][1].dx > 0
    assert teks(lines)[-1] == "2.kedua"


def test_angka_biasa_di_awal_bukan_butir() -> None:
    assert wrap("120 ibu hamil", STYLE, 200)[0][0].dx == 0


def test_baris_kosong_di_tengah_tetap_di_tepi_dibuang() -> None:
    assert teks(wrap("\n\nsatu\n\ndua\n", STYLE, 200)) == ["satu", "", "dua"]


def test_sisa_baris_pertama_di_samping_label() -> None:
    lines = wrap("satu dua tiga", STYLE, 60, first=40)
    assert lines[0][0].dx == 40
    assert lines[1][0].dx == 0


def test_pilihan_dicoret_dan_tebal() -> None:
    line = wrap_parts(
        [Part("ISTIMEWA/ ", REGULAR, True), Part("BAIK/ ", BOLD), Part("KURANG", REGULAR, True)], STYLE, 300
    )[0]
    assert [(run.text, run.face, run.struck) for run in line] == [
        ("ISTIMEWA/", REGULAR, True),
        ("BAIK/", BOLD, False),
        ("KURANG", REGULAR, True),
    ]


def test_emoji_dan_simbol_memakai_fon_cadangan_tanpa_kotak_hitam() -> None:
    line = wrap("bagus 👍 → ≥ ✓", STYLE, 300)[0]
    assert {run.text.strip(): run.face for run in line}["👍"] == "KD-Emoji"
    assert {run.text.strip(): run.face for run in line}["✓"] == "KD-Symbol"
    assert "".join(run.text for run in line) == "bagus 👍 → ≥ ✓"


def test_aksara_yang_tidak_ada_diganti_terang_terangan() -> None:
    assert clean("rapat 中文测试 selesai") == (f"rapat {UNKNOWN} selesai", True)
    assert clean("biasa saja") == ("biasa saja", False)


def test_tanda_tak_terlihat_dibuang() -> None:
    assert clean("a\u202eb\x00c\u200b\ufe0fd\ud800") == ("abcd", False)
    assert clean("👏🏽 👨\u200d👩") == ("👏 👨👩", False)


def test_kata_yang_tidak_muat_di_samping_label_turun_ke_baris_berikut() -> None:
    lines = wrap("penyelenggaraan", STYLE, 80, first=60)
    assert lines[0] == ()
    assert teks(lines[1:]) == ["penyelenggaraan"]
    assert lines[1][0].dx == 0

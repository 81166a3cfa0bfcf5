"""Bad input in what is typed and attached: huge files, huge texts, emoji and right-to-left writing."""

from __future__ import annotations

import tracemalloc
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.services import bukti, cari, keterangan, laporan, laporan_draf, persetujuan
from kinerja_desktop.store.rekaman import ambil
from tests.helpers.baca_pdf import fon_tanam, rapat, teks_cepat
from tests.helpers.contoh_dokumen import EVALUASI
from tests.helpers.kantor import RHK_1, KantorUji, id_tetap

SENIN = date(2026, 11, 23)
MB = 1024 * 1024
ANEH = "Posyandu 🤱🏽👨‍👩‍👧 مركز صحة الأم — cafe\u0301 שלום \u202eterbalik\u202c 𝕂𝕚𝕟𝕖𝕣𝕛𝕒"


def isian(**ubah: Any) -> IsianLaporan:
    dasar = IsianLaporan(id_tetap(500), SENIN, "08.00 – 10.00", RHK_1, "", "Kelas ibu", "Materi", "12", "ibu hamil")
    return replace(dasar, **ubah)


def tercatat(kantor: KantorUji) -> LaporanHarian | None:
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, LaporanHarian, id_tetap(500))
    return None if simpanan is None else simpanan.nilai


def sehat(kantor: KantorUji) -> bool:
    return list(keterangan.temuan(kantor.sebagai("operator"))) == []


def test_a_file_of_500_mb_is_refused_before_it_is_read(kantor: KantorUji, tmp_path: Path) -> None:
    besar = tmp_path / "video.mp4"
    with besar.open("wb") as berkas:
        berkas.truncate(500 * MB)
    tracemalloc.start()
    try:
        with pytest.raises(UserError, match="LMP-01") as galat:
            bukti.siapkan(besar.name, besar, 500)
        puncak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert puncak < 2 * MB
    assert "500" in galat.value.isi and "25" in galat.value.isi
    assert not kantor.terbuka.brankas.folder.exists() and sehat(kantor)


def test_100_000_characters_are_kept_while_typed_and_refused_clearly_when_saved(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, panjang = kantor.sebagai("siti"), ("posyandu " * 12_000)[:100_000]
    hasil = laporan.simpan(siti, isian())
    raksasa = isian(uraian=panjang, dasar=hasil.dasar)
    laporan_draf.simpan_isian(siti, raksasa)
    for tulis in (laporan.simpan, laporan.ajukan):
        with pytest.raises(UserError) as galat:
            tulis(siti, raksasa)
        assert "20.000" in galat.value.isi and galat.value.kode.startswith("LAP-")
    assert laporan_draf.semua_isian(siti)[id_tetap(500)] == raksasa
    lama = tercatat(kantor)
    assert lama is not None and lama.uraian == "Materi"
    terpanjang = panjang[:20_000].strip()
    laporan.ajukan(siti, replace(raksasa, uraian=terpanjang))
    baru = tercatat(kantor)
    assert baru is not None and baru.uraian == terpanjang and sehat(kantor)


@pytest.mark.parametrize("bidang", ["kegiatan", "satuan", "realisasi", "jam"])
def test_a_huge_text_in_a_small_field_is_refused_with_its_name(kantor: KantorUji, bidang: str) -> None:
    siti = kantor.sebagai("siti")
    with pytest.raises(UserError) as galat:
        laporan.simpan(siti, isian(**{bidang: "9" * 100_000}))
    assert len(galat.value.isi) < 600 and tercatat(kantor) is None and sehat(kantor)


def test_a_huge_search_and_a_huge_reason_do_no_harm(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    laporan.ajukan(siti, isian())
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, LaporanHarian, id_tetap(500))
    assert simpanan is not None
    assert list(cari.cari(siti, "(\"*) OR NEAR 🙂' -- " + "x" * 100_000)) == []
    with pytest.raises(UserError):
        persetujuan.kembalikan(kepala, id_tetap(500), simpanan.hash, "x" * 100_000)
    hasil = persetujuan.kembalikan(kepala, id_tetap(500), simpanan.hash, ANEH)
    assert [p.laporan_id for p in hasil.diputuskan] == [id_tetap(500)]
    assert sehat(kantor)


def test_emoji_and_right_to_left_come_back_as_they_were(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    laporan_draf.simpan_isian(siti, isian(uraian=ANEH))
    assert laporan_draf.semua_isian(siti)[id_tetap(500)].uraian == ANEH
    laporan.ajukan(siti, isian(uraian=ANEH, kegiatan=ANEH, satuan="ibu 🤱🏽"))
    baru = tercatat(kantor)
    assert baru is not None
    harap = unicodedata.normalize("NFC", ANEH).replace("\u202e", "").replace("\u202c", "")  # marks that turn the line
    assert (baru.kegiatan, baru.uraian, baru.satuan) == (harap, harap, "ibu 🤱🏽")
    for kata in ("صحة", "שלום", "café"):
        assert [t.id for t in cari.cari(siti, kata)] == [id_tetap(500)], kata
    assert sehat(kantor)


def test_emoji_and_right_to_left_are_printed_with_embedded_fonts() -> None:
    iki = replace(EVALUASI.rhk[0].iki[0], realisasi=ANEH)
    rhk = (replace(EVALUASI.rhk[0], iki=(iki, *EVALUASI.rhk[0].iki[1:])), *EVALUASI.rhk[1:])
    isi = cetak_ke_bytes(replace(EVALUASI, rhk=rhk))
    teks = rapat("".join(teks_cepat(isi)))
    assert "Posyandu" in teks and "café" in teks and any(k in teks for k in ("שלום", "םולש"))
    assert all(fon_tanam(isi).values())


def test_a_realisation_of_100_000_characters_is_printed_whole() -> None:
    kata = [f"kata{n}" for n in range(11_500)]
    panjang = " ".join(kata)[:100_000]
    iki = replace(EVALUASI.rhk[0].iki[0], realisasi=panjang)
    rhk = (replace(EVALUASI.rhk[0], iki=(iki, *EVALUASI.rhk[0].iki[1:])), *EVALUASI.rhk[1:])
    halaman = teks_cepat(cetak_ke_bytes(replace(EVALUASI, rhk=rhk)))
    semua = rapat(" ".join(halaman))
    assert len(halaman) > 20
    hilang = [k for k in panjang.split()[:-1] if k not in semua]
    assert not hilang, hilang[:5]

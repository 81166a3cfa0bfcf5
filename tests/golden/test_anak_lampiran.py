"""The filled examples of the regulation (Anak Lampiran 2 and 3), entered through services and printed as they were set.

Every label of the form and every cell of the example stands in its place, in PDF and spreadsheet, on both papers. Look
at the new pictures, then renew them with: ``KINERJA_GOLDEN_BARU=1 pytest tests/golden/test_anak_lampiran.py``.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PIL import Image

from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.documents.pratinjau import jumlah_halaman
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import Formulir, FormulirLampiran, FormulirSkp, Kertas
from kinerja_desktop.domain.skp import LABEL_PERSPEKTIF, JenisRhk, Nilai, Perspektif
from kinerja_desktop.services import dokumen
from tests.golden.test_dokumen import BARU, potret, selisih
from tests.helpers.anak_lampiran import CONTOH, TAHUN, KantorContoh, baca, buka
from tests.helpers.baca_pdf import rapat, teks_halaman

FOLDER = Path(__file__).parent / "anak_lampiran"
JABATAN = [(nama, kode, format_) for nama, isi in CONTOH.items() for kode, format_ in isi.items()]
CETAK = [*JABATAN, *((nama, kode, "A.1.8") for nama, kode, _ in JABATAN)]
GAMBAR = [
    ("pusat", "dirjen", "A.1.2"), ("pusat", "kasubdit", "A.1.7"), ("pusat", "kasubdit", "A.1.8"),
    ("daerah", "kepala_dinas", "A.1.1"), ("daerah", "bidan_mahir", "A.1.6"), ("daerah", "bidan_mahir", "A.1.8"),
]  # fmt: skip
"""One of each form, and an annex without items."""
IDENTITAS = ("NAMA", "NIP", "PANGKAT/ GOL. RUANG", "JABATAN", "UNIT KERJA")
JUDUL = {
    "A.1.1": ("KUALITATIF", "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"),
    "A.1.2": ("KUANTITATIF", "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"),
    "A.1.6": ("KUALITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"),
    "A.1.7": ("KUANTITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"),
}
KOLOM = {
    "A.1.2": ("NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF"),
    "A.1.7": (
        "NO.", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", "RENCANA HASIL KERJA", "ASPEK",
        "INDIKATOR KINERJA INDIVIDU", "TARGET",
    ),
}  # fmt: skip
UKURAN = {
    "A.1.1": "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:",
    "A.1.6": "Ukuran keberhasilan/ indikator kinerja individu dan Target:",
}
"""Labels of the annex, letter for letter (pp. 32-36 and 55-59)."""


@pytest.fixture(scope="module")
def contoh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, KantorContoh]]:
    """Both offices, with every plan set."""
    folder = tmp_path_factory.mktemp("contoh")
    hasil = {nama: buka(nama, folder / nama) for nama in CONTOH}
    yield hasil
    for satu in hasil.values():
        satu.terbuka.tutup()


def formulir(contoh: dict[str, KantorContoh], nama: str, kode: str, format_: str) -> Formulir:
    kantor = contoh[nama]
    return dokumen.formulir(kantor.penilai(kode), format_, kantor.orang[kode].id, TAHUN, None)


@pytest.mark.parametrize(("nama", "kode", "format_"), CETAK)
@pytest.mark.parametrize("kertas", Kertas)
def test_teks(contoh: dict[str, KantorContoh], nama: str, kode: str, format_: str, kertas: Kertas) -> None:
    berkas = FOLDER / nama / f"{kode}-{format_}-{kertas}.txt"
    hasil = "\n\f\n".join(teks_halaman(cetak_ke_bytes(formulir(contoh, nama, kode, format_), kertas))) + "\n"
    if BARU:
        berkas.write_text(hasil, encoding="utf-8")
    assert hasil == berkas.read_text(encoding="utf-8")


@pytest.mark.parametrize(("nama", "kode", "format_"), GAMBAR)
@pytest.mark.parametrize("kertas", Kertas)
def test_gambar(contoh: dict[str, KantorContoh], nama: str, kode: str, format_: str, kertas: Kertas) -> None:
    isi = cetak_ke_bytes(formulir(contoh, nama, kode, format_), kertas)
    jumlah = jumlah_halaman(isi)
    for indeks in range(jumlah):
        berkas = FOLDER / nama / f"{kode}-{format_}-{kertas}-{indeks + 1}.png"
        gambar = potret(isi, indeks)
        if BARU:
            gambar.save(berkas, optimize=True)
        beda = selisih(gambar, Image.open(berkas).convert("L"))
        assert beda < 6, f"{berkas.name} differs by {beda:.1f}"
    assert not (FOLDER / nama / f"{kode}-{format_}-{kertas}-{jumlah + 1}.png").exists()


# --- the form of the annex -------------------------------------------------------------------------------------


def urut(semua: str, bagian: list[str], nama: str) -> None:
    """Each part stands behind the one before it."""
    tempat = 0
    for satu in bagian:
        ada = semua.find(rapat(satu), tempat)
        assert ada >= 0, f"{nama}: “{satu}” is missing or too early"
        tempat = ada + len(rapat(satu))


def hasil_kerja(format_: str, data: dict[str, Any]) -> list[str]:
    """What the table of results must say, in order; spanning cells are checked apart."""
    hasil = ["HASIL KERJA", *KOLOM.get(format_, ())]
    hasil += [f"({n})" for n in range(1, len(KOLOM.get(format_, ())) + 1)]
    for jenis in JenisRhk:
        hasil.append(teks.JUDUL_JENIS[jenis])
        for rhk in (r for r in data["rhk"] if r["jenis"] == jenis):
            if format_ in UKURAN:
                dari = f"(Penugasan dari {rhk['penugasan_dari']})" if "penugasan_dari" in rhk else ""
                hasil += [rhk["uraian"] + dari, UKURAN[format_]]
            for iki in rhk["iki"]:
                p = LABEL_PERSPEKTIF[Perspektif(iki["perspektif"])] if "perspektif" in iki else ""
                if format_ in UKURAN:
                    hasil.append(iki["uraian"] + (f"(Perspektif {p})" if p else ""))
                else:
                    hasil += [iki.get("aspek", "").capitalize(), iki["uraian"], iki["target"], p]
    return hasil


def perilaku(data: dict[str, Any], judul: str) -> list[str]:
    hasil = [judul]
    for nomor, nilai in enumerate(Nilai, 1):
        hasil += [f"{nomor}{teks.JUDUL_NILAI[nilai]}", teks.EKSPEKTASI_KHUSUS]
        hasil.append(data["ekspektasi_khusus"].get(nilai.value, ""))
    return hasil


@pytest.mark.parametrize(("nama", "kode", "format_"), JABATAN)
def test_setiap_label_dan_isi_pada_tempatnya(
    contoh: dict[str, KantorContoh], nama: str, kode: str, format_: str
) -> None:
    data = baca(f"{nama}/{kode}")
    form = formulir(contoh, nama, kode, format_)
    assert isinstance(form, FormulirSkp) and not form.draf
    halaman = teks_halaman(cetak_ke_bytes(form, Kertas.F4))
    semua = rapat("".join(halaman))
    pendekatan, untuk = JUDUL[format_]
    jpt = format_ in ("A.1.1", "A.1.2")
    kepala = ["SASARAN KINERJA PEGAWAI", f"PENDEKATAN HASIL KERJA {pendekatan}", untuk, form.instansi.upper()]
    kepala += ["PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026"]
    kepala += ["NO", "PEGAWAI YANG DINILAI", "NO", "PEJABAT PENILAI KINERJA"]
    for nomor, label in enumerate(IDENTITAS, 1):
        kepala += [f"{nomor}{label}", f"{nomor}{label}{'(*opsional)' if jpt and label == 'NIP' else ''}"]
    bintang = "**" if format_ == "A.1.7" else "*"
    urut(semua, [*kepala, *hasil_kerja(format_, data), *perilaku(data, f"PERILAKU KERJA{bintang}")], kode)
    for rhk in data["rhk"]:
        assert rapat(rhk["uraian"]) in semua and rapat(rhk.get("rhk_pimpinan", "")) in semua
    loyal = "Negara Kesatuan Republik Indonesia" if jpt else "NKRI"
    assert rapat(f"setia pada {loyal} serta pemerintahan yang sah") in semua
    akhir = ["Pegawai yang Dinilai", "Pejabat Penilai Kinerja", form.pegawai.nama, form.penilai.nama]
    assert rapat(f"{bintang} {teks.CATATAN_EKSPEKTASI}") in semua
    assert (rapat(teks.CATATAN_INTERVENSI) in semua) is (format_ == "A.1.7")
    for satu in (*akhir, f"Format {format_} PermenPANRB 6/2022"):
        assert rapat(satu) in rapat(halaman[-1])


def nomor_hasil(lembar: Any) -> list[str]:
    """Numbers in the first column below the title of results."""
    kolom = [str(sel.value) for sel in lembar["A"] if sel.value is not None]
    return [isi for isi in kolom[kolom.index("HASIL KERJA") :] if isi.isdigit()]


def test_penomoran_berlanjut_dari_utama_ke_tambahan(contoh: dict[str, KantorContoh], tmp_path: Path) -> None:
    jumlah = {}
    for nama, kode, format_ in JABATAN:
        dokumen.simpan(contoh[nama].penilai(kode), formulir(contoh, nama, kode, format_), tmp_path / "a.xlsx")
        nomor = nomor_hasil(load_workbook(tmp_path / "a.xlsx")["Hasil Kerja"])
        assert nomor == [str(n) for n in range(1, len(nomor) + 1)]
        jumlah[kode] = len(nomor)
    assert jumlah == {
        "dirjen": 8, "direktur": 10, "kasubdit": 1, "jf": 3,
        "kepala_dinas": 5, "kepala_puskesmas": 9, "bidan_penyelia": 4, "bidan_mahir": 3,
    }  # fmt: skip


def test_penilai_tanpa_nip_tercetak_tanpa_nip_dan_pangkat(contoh: dict[str, KantorContoh]) -> None:
    for nama, kode, format_ in (("pusat", "dirjen", "A.1.2"), ("daerah", "kepala_dinas", "A.1.1")):
        form = formulir(contoh, nama, kode, format_)
        assert isinstance(form, FormulirSkp)
        assert (form.penilai.nip, form.penilai.pangkat) == ("", "")
        semua = rapat("".join(teks_halaman(cetak_ke_bytes(form))))
        assert semua.count(rapat(f"NIP {form.pegawai.nip}")) >= 1
        assert "None" not in semua


@pytest.mark.parametrize(("nama", "kode", "_format"), JABATAN)
def test_lampiran_tanpa_tabel_identitas_dan_dengan_kedua_tanda_tangan(
    contoh: dict[str, KantorContoh], nama: str, kode: str, _format: str
) -> None:
    form = formulir(contoh, nama, kode, "A.1.8")
    assert isinstance(form, FormulirLampiran) and not form.draf
    semua = rapat("".join(teks_halaman(cetak_ke_bytes(form, Kertas.A4))))
    bagian = ["LAMPIRAN SASARAN KINERJA PEGAWAI", form.instansi.upper(), "PERIODE PENILAIAN:"]
    lampiran = baca(f"{nama}/{kode}").get("lampiran", {})
    for judul, kunci in (
        ("DUKUNGAN SUMBER DAYA", "sumber_daya"),
        ("SKEMA PERTANGGUNGJAWABAN", "pertanggungjawaban"),
        ("KONSEKUENSI", "konsekuensi"),
    ):
        butir = lampiran.get(kunci, [])
        bagian += [judul, *(f"{n}.{isi}" for n, isi in enumerate(butir, 1))] if butir else [judul, "--"]
    bagian += ["28 Januari 2026", "Pejabat Penilai Kinerja", "Pegawai yang Dinilai"]
    bagian += [form.pegawai.nama, form.penilai.nama]
    urut(semua, bagian, kode)
    assert "PEGAWAIYANGDINILAI" not in semua


# --- spreadsheet twins -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("nama", "kode", "format_"), CETAK)
def test_kembaran_xlsx_memuat_setiap_sel(
    contoh: dict[str, KantorContoh], nama: str, kode: str, format_: str, tmp_path: Path
) -> None:
    form = formulir(contoh, nama, kode, format_)
    dokumen.simpan(contoh[nama].penilai(kode), form, tmp_path / "a.xlsx")
    buku = load_workbook(tmp_path / "a.xlsx")
    sel = [str(s.value) for lembar in buku for baris in lembar.iter_rows() for s in baris if s.value is not None]
    data = baca(f"{nama}/{kode}")
    if format_ == "A.1.8":
        butir = [isi for daftar in data.get("lampiran", {}).values() for isi in daftar]
        assert [s for s in sel if s in butir] == butir and sel.count("-") == (0 if butir else 6)
        return
    semua = rapat("".join(sel))
    urut(semua, [*hasil_kerja(format_, data), *perilaku(data, "PERILAKU KERJA")], kode)
    assert ("NIP (*opsional)" in sel) is (format_ in ("A.1.1", "A.1.2"))
    assert set(KOLOM.get(format_, ())) <= set(sel)
    for rhk in data["rhk"]:
        assert rapat(rhk["uraian"]) in semua


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_kembaran_xlsx_terbuka_dalam_libreoffice(contoh: dict[str, KantorContoh], tmp_path: Path) -> None:
    berkas = []
    for nama, kode, format_ in CETAK:
        berkas.append(tmp_path / f"{kode}-{format_}.xlsx")
        dokumen.simpan(contoh[nama].penilai(kode), formulir(contoh, nama, kode, format_), berkas[-1])
    profil = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    perintah = ["soffice", profil, "--headless", "--convert-to", "pdf", "--outdir", tmp_path / "pdf", *berkas]
    subprocess.run(perintah, check=True, capture_output=True, timeout=300)
    for satu, (nama, kode, format_) in zip(berkas, CETAK, strict=True):
        semua = rapat("".join(teks_halaman((tmp_path / "pdf" / f"{satu.stem}.pdf").read_bytes())))
        form = formulir(contoh, nama, kode, format_)
        assert rapat(form.pegawai.nama) in semua and rapat(f"Format {format_}") in semua
        if format_ != "A.1.8":
            assert all(rapat(i["uraian"]) in semua for r in baca(f"{nama}/{kode}")["rhk"] for i in r["iki"])

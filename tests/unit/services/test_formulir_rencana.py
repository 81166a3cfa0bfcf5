"""Forms A.1.3, A.1.4, A.1.5, B.1.1 and B.1.2 from an office: what they hold, who may see them, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from kinerja_desktop.domain.dokumen import Formulir
from kinerja_desktop.domain.dokumen_rencana import (
    FormulirDokumentasi,
    FormulirManual,
    FormulirMatriks,
    FormulirRencanaAksi,
    FormulirStrategi,
)
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.sel_matriks import AnggotaMatriks, SelMatriks
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.services import dokumen, pengaturan, skp, skp_putusan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.matriks import sel_matriks
from tests.helpers.contoh_rencana import (
    AKSI_SITI,
    LAPORAN_SITI,
    SKP_PIMPINAN,
    baca,
    id_orang,
    masukkan,
    tulis_aksi,
    tulis_laporan,
)
from tests.helpers.kantor import AKSI, DEWI, KADIS, KEPALA, SITI, SKP_SITI, KantorUji, id_tetap, skp_beraksi

FORMAT = ("A.1.3", "A.1.4", "A.1.5", "B.1.1", "B.1.2")


def cetak(konteks: Context, format_: str, orang: object = KEPALA, masa: str = "") -> Formulir:
    periode = Periode.baca(masa) if masa else None
    return dokumen.formulir(konteks, format_, orang, 2026, periode)


def ditolak(panggil: Callable[[], object]) -> str:
    with pytest.raises(UserError) as galat:
        panggil()
    return galat.value.kode


def format_tersedia(konteks: Context, orang: object) -> list[str]:
    return [b.format for b in dokumen.tersedia(konteks, orang, 2026)]


# --- what they hold ----------------------------------------------------------------------------------------------


def test_manual_menurut_urutan_indikator(kantor: KantorUji) -> None:
    kepala = masukkan(kantor, 2)
    isi = cetak(kepala, "A.1.3")
    assert isinstance(isi, FormulirManual)
    contoh = baca(2)
    assert [m.tujuan for m in isi.manual] == [m["tujuan"] for m in contoh["manual"]]
    assert isi.manual[0].rhk == contoh["rhk"][0]["uraian"]
    assert isi.manual[0].indikator.endswith("minimal Baik (target: 30%)")
    assert isi.manual[1].kendali == contoh["manual"][1]["kendali"]
    assert (isi.draf, isi.mulai, isi.pegawai.nama) == (False, date(2026, 1, 1), contoh["pimpinan"]["nama"])


def test_manual_kosong_atau_dari_indikator_yang_tidak_ada_dilewati(kantor: KantorUji) -> None:
    kepala = masukkan(kantor, 3)
    with kepala.transaksi("manual kosong") as kerja:
        kerja.simpan(ManualIndikator(id_tetap(345), KEPALA, SKP_PIMPINAN, id_tetap(321), tujuan="  "))
        kerja.simpan(ManualIndikator(id_tetap(346), KEPALA, SKP_PIMPINAN, id_tetap(999), tujuan="Hilang"))
    isi = cetak(kepala, "A.1.3")
    assert isinstance(isi, FormulirManual)
    assert [m.tujuan for m in isi.manual] == ["Mengetahui jumlah keluarga sehat di wilayah kerja"]


def test_strategi_dengan_indikator_yang_diintervensi(kantor: KantorUji) -> None:
    kepala = masukkan(kantor, 2)
    isi = cetak(kepala, "A.1.4")
    assert isinstance(isi, FormulirStrategi)
    (satu,) = isi.strategi
    contoh = baca(2)
    assert satu.intervensi == (f"{contoh['rhk'][0]['iki'][0]['uraian']} (target: 30%)",)
    assert list(satu.keluaran_transformatif) == contoh["strategi"][0]["keluaran_transformatif"]


def test_matriks_dua_tingkat(kantor: KantorUji) -> None:
    isi = cetak(masukkan(kantor, 3), "A.1.5")
    assert isinstance(isi, FormulirMatriks)
    contoh = baca(3)
    assert isi.tabel.kolom == tuple(i["uraian"] for r in contoh["rhk"] for i in r["iki"])
    assert [(b.nama, b.ketua_tim) for b in isi.tabel.baris] == [
        ("dr. Maria Lestari Situmorang", True), ("Tiurma Nainggolan, S.E.", False),
    ]  # fmt: skip
    (tim,) = isi.tim
    assert tim.kolom == tuple(contoh["matriks"][0]["isi"][0]), "the head of the team is what its ketua carries"
    assert [b.nama for b in tim.baris] == [b["nama"] for b in contoh["matriks"][0]["tim"]]
    assert tim.baris[-1].isi[0] == "TIDAK ADA PERAN" and tim.baris[-1].isi[2] == ""


def test_ketua_tim_unit_lain_hanya_hasil_yang_berasal_dari_matriks_ini(kantor: KantorUji) -> None:
    """His own matrix for his own penilai is none of this leader's."""
    masukkan(kantor, 3)
    operator = kantor.sebagai("operator")
    with operator.transaksi("unit lain", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(wewenang.pegawai(operator, id_orang(0)), penilai_id=KADIS))
    rencana = skp.daftar(kantor.sebagai("pusat"), id_orang(0), 2026)[0].skp
    lain = replace(rencana.rhk[0], id=id_tetap(950), uraian="Hasil untuk Kepala Dinas", sel_id=None)
    with operator.store.transaksi(id_orang(0), "rencana", operator.sekarang()) as kerja:
        kerja.simpan(replace(rencana, penilai_id=KADIS, rhk=(lain, *rencana.rhk)))
    kepala = kantor.sebagai("kepala")
    isi = cetak(kepala, "A.1.5")
    assert isinstance(isi, FormulirMatriks)
    assert isi.tim[0].kolom == tuple(r.uraian for r in rencana.rhk)
    with kepala.transaksi("sel") as kerja:
        for satu in sel_matriks(kerja.koneksi, SKP_PIMPINAN):
            if satu.pegawai_id == id_orang(0):
                kerja.simpan(replace(satu, isi="TIDAK ADA PERAN"))
    isi = cetak(kepala, "A.1.5")
    assert isinstance(isi, FormulirMatriks)
    assert isi.tim == () and not any(b.ketua_tim for b in isi.tabel.baris)


def test_matriks_ketua_tim_sendiri_memakai_hasil_kerjanya(kantor: KantorUji) -> None:
    """Asked of the ketua tim himself, form A.1.5 is the second table alone."""
    masukkan(kantor, 3)
    isi = cetak(kantor.sebagai("kepala"), "A.1.5", id_orang(0))
    assert isinstance(isi, FormulirMatriks)
    assert len(isi.tabel.kolom) == 3 and isi.tim == () and isi.draf


def test_orang_yang_hanya_punya_sel_tetap_tercetak_dan_yang_dikeluarkan_tidak(kantor: KantorUji) -> None:
    kepala = masukkan(kantor, 3)
    with kepala.transaksi("sel") as kerja:
        kerja.simpan(SelMatriks(id_tetap(960), KEPALA, SKP_PIMPINAN, id_tetap(311), DEWI, "Ibu hamil terlayani"))
        kerja.simpan(AnggotaMatriks(id_tetap(961), KEPALA, SKP_PIMPINAN, SITI, -1))
    isi = cetak(kepala, "A.1.5")
    assert isinstance(isi, FormulirMatriks)
    assert [b.nama for b in isi.tabel.baris][2:] == ["Dewi Sinaga, A.Md.Kep."]
    assert isi.tabel.baris[2].isi == ("Ibu hamil terlayani", "")


def test_rencana_aksi_dari_rekaman_atau_dari_skp(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    siti = kantor.sebagai("siti")
    isi = cetak(siti, "B.1.1", SITI)
    assert isinstance(isi, FormulirRencanaAksi)
    assert [[a.uraian for a in h.aksi] for h in isi.hasil] == [[], list(AKSI)]
    assert (isi.draf, isi.tanda_pegawai.tanggal, isi.penilai.nama) == (False, None, "dr. R. Purba")
    assert cetak(siti, "B.1.1", SITI) == isi


def test_dokumentasi_hanya_laporan_disetujui_dalam_masanya(kantor: KantorUji) -> None:
    tulis_aksi(kantor)
    tulis_laporan(kantor, setujui=False)
    siti = kantor.sebagai("siti")
    assert ditolak(lambda: cetak(siti, "B.1.2", SITI, "2026-TW1")) == "DOK-44"
    assert "B.1.2" not in format_tersedia(siti, SITI)


def test_r43_dokumentasi_per_bulan_triwulan_dan_tahun(kantor: KantorUji) -> None:
    tulis_aksi(kantor)
    tulis_laporan(kantor)
    siti = kantor.sebagai("siti")

    def jumlah(masa: str) -> int:
        isi = cetak(siti, "B.1.2", SITI, masa)
        assert isinstance(isi, FormulirDokumentasi) and isi.periode == Periode.baca(masa or "2026")
        return sum(len(a.realisasi) for h in isi.hasil for a in h.aksi) + sum(len(h.lain) for h in isi.hasil)

    assert [jumlah(m) for m in ("2026-01", "2026-02", "2026-03", "2026-TW1", "2026", "")] == [1, 2, 2, 5, 5, 5]
    assert ditolak(lambda: jumlah("2026-TW2")) == "DOK-44"
    isi = cetak(siti, "B.1.2", SITI, "2026-TW1")
    assert isinstance(isi, FormulirDokumentasi)
    satu, dua = isi.hasil
    assert [a.jumlah for a in satu.aksi] == ["12 ibu hamil", "23 ibu hamil"]
    assert satu.aksi[0].realisasi[0].endswith("Bukti: Daftar hadir kader.pdf, Kohort Aek Nauli.xlsx")
    assert len(satu.lain) == 1 and dua.aksi[1].realisasi == ()


def test_laporan_hasil_yang_dihapus_revisi_tetap_terdokumentasi(kantor: KantorUji) -> None:
    tulis_aksi(kantor)
    tulis_laporan(kantor)
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    lembar = skp.daftar(siti, SITI, 2026)[-1]
    skp.buka_revisi(siti, SKP_SITI, lembar.hash, "Sasaran berubah")
    lembar = skp.daftar(siti, SITI, 2026)[-1]
    skp.simpan(siti, replace(lembar.skp, rhk=lembar.skp.rhk[:1]), lembar.hash)
    assert len(cetak(siti, "B.1.2", SITI).hasil) == 2, "the set plan stays in force"
    lembar = skp.daftar(siti, SITI, 2026)[-1]
    skp.ajukan(siti, lembar.skp, lembar.hash)
    lembar = skp.daftar(siti, SITI, 2026)[-1]
    skp_putusan.tetapkan(kepala, SKP_SITI, lembar.hash)
    isi = cetak(siti, "B.1.2", SITI)
    assert isinstance(isi, FormulirDokumentasi)
    assert [h.uraian.splitlines()[-1] for h in isi.hasil][1] == "(dihapus pada revisi SKP)"
    februari = cetak(siti, "B.1.2", SITI, "2026-02")
    assert isinstance(februari, FormulirDokumentasi) and len(februari.hasil) == 1, "nothing was reported for it then"


# --- the list of documents ---------------------------------------------------------------------------------------


def test_daftar_dokumen_memuat_yang_ada_isinya(kantor: KantorUji) -> None:
    kepala = masukkan(kantor, 3)
    assert format_tersedia(kepala, KEPALA) == ["A.1.1", "A.1.8", "A.1.3", "A.1.4", "A.1.5"]
    tulis_aksi(kantor)
    tulis_laporan(kantor)
    siti = kantor.sebagai("siti")
    daftar = [(b.format, str(b.periode or "")) for b in dokumen.tersedia(siti, SITI, 2026)]
    assert daftar == [("A.1.7", ""), ("A.1.8", ""), ("B.1.1", ""), ("B.1.2", "2026-TW1"), ("B.1.2", "2026")]
    for baris in (*dokumen.tersedia(siti, SITI, 2026), *dokumen.tersedia(kepala, KEPALA, 2026)):
        assert dokumen.isi_baris(siti if baris.pegawai_id == SITI else kepala, baris).format == baris.format


def test_kantor_bulanan_mendaftar_bulan(kantor: KantorUji) -> None:
    tulis_aksi(kantor)
    tulis_laporan(kantor)
    operator = kantor.sebagai("operator")
    pengaturan.simpan_kantor(operator, replace(operator.kantor, periode_evaluasi=JenisPeriode.BULANAN))
    siti = kantor.sebagai("siti")
    masa = [str(b.periode) for b in dokumen.tersedia(siti, SITI, 2026) if b.format == "B.1.2"]
    assert masa == ["2026-01", "2026-02", "2026-03", "2026"]


def test_dua_skp_setahun_masing_masing_rencananya(kantor: KantorUji) -> None:
    """A transfer makes a second plan: a period belongs to the plan that covers it."""
    tulis_aksi(kantor)
    tulis_laporan(kantor)
    siti = kantor.sebagai("siti")
    lama = skp.daftar(siti, SITI, 2026)[-1].skp
    with siti.transaksi("pindah") as kerja:
        kerja.simpan(replace(lama, selesai=date(2026, 6, 30)))
        baru = replace(lama, id=id_tetap(970), mulai=date(2026, 7, 1), rhk=(replace(lama.rhk[0], id=id_tetap(971)),))
        kerja.simpan(replace(baru, diajukan_pada=None))
    isi = cetak(siti, "B.1.2", SITI, "2026-TW1")
    assert isinstance(isi, FormulirDokumentasi) and len(isi.hasil) == 2
    assert ditolak(lambda: cetak(siti, "B.1.2", SITI)) == "DOK-44", "the last plan has no report yet"
    assert ditolak(lambda: cetak(siti, "B.1.1", SITI)) == "DOK-43"
    lewat_id = dokumen.formulir(siti, "B.1.1", SITI, 2026, None, skp_id=SKP_SITI)
    assert isinstance(lewat_id, FormulirRencanaAksi) and not lewat_id.draf


# --- refusals and who may see ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("format_", "kode"),
    [("A.1.3", "DOK-40"), ("A.1.4", "DOK-41"), ("A.1.5", "DOK-42"), ("B.1.1", "DOK-43"), ("B.1.2", "DOK-44")],
)
def test_tanpa_isi_ditolak_dengan_alasannya(kantor: KantorUji, format_: str, kode: str) -> None:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    assert ditolak(lambda: cetak(siti, format_, SITI)) == kode
    assert ditolak(lambda: cetak(kantor.sebagai("kepala"), format_, DEWI)) == "DOK-21", "no plan at all"


@pytest.mark.parametrize("format_", FORMAT)
def test_hanya_yang_boleh_melihat_orangnya(kantor: KantorUji, format_: str) -> None:
    masukkan(kantor, 3)
    tulis_aksi(kantor)
    tulis_laporan(kantor)
    orang = KEPALA if format_.startswith("A") else SITI
    boleh = {KEPALA: ("kepala", "kadis"), SITI: ("siti", "kepala")}[orang]
    for akun in (*boleh, "operator", "pusat", "pengawas"):
        assert cetak(kantor.sebagai(akun), format_, orang).format == format_
    for akun in ("rudi", "dewi", *({"siti"} if orang == KEPALA else {"kadis"})):
        konteks = kantor.sebagai(akun)
        assert ditolak(lambda k=konteks: cetak(k, format_, orang)) == "UMM-01"
        assert ditolak(lambda k=konteks: dokumen.tersedia(k, orang, 2026)) == "UMM-01"


def test_draf_selama_skp_belum_pernah_ditetapkan(kantor: KantorUji) -> None:
    kepala = masukkan(kantor, 3, tetapkan=False)
    for format_ in FORMAT[:3]:
        assert cetak(kepala, format_).draf
    assert all(b.ditetapkan is None for b in dokumen.tersedia(kepala, KEPALA, 2026))


def test_indikator_baru_dari_revisi_belum_tercetak(kantor: KantorUji) -> None:
    """A revision that is being written changes nothing of what is in force."""
    kepala = masukkan(kantor, 3)
    lembar = skp.daftar(kepala, KEPALA, 2026)[-1]
    skp.buka_revisi(kepala, SKP_PIMPINAN, lembar.hash, "Indikator berubah")
    lembar = skp.daftar(kepala, KEPALA, 2026)[-1]
    skp.simpan(kepala, replace(lembar.skp, rhk=lembar.skp.rhk[1:]), lembar.hash)
    manual, matriks = cetak(kepala, "A.1.3"), cetak(kepala, "A.1.5")
    assert isinstance(manual, FormulirManual) and len(manual.manual) == 1 and not manual.draf
    assert isinstance(matriks, FormulirMatriks) and len(matriks.tabel.kolom) == 2


# --- the command -------------------------------------------------------------------------------------------------


def test_perintah_form_menulis_pdf_dan_xlsx(kantor: KantorUji, tmp_path: Path) -> None:
    kepala = masukkan(kantor, 3)
    tulis_aksi(kantor)
    tulis_laporan(kantor)
    for format_ in FORMAT:
        konteks, nip = (kepala, kepala.pegawai.nip) if format_[0] == "A" else (kantor.sebagai("siti"), "")
        nip = nip or konteks.pegawai.nip
        for akhiran in ("pdf", "xlsx"):
            berkas = tmp_path / f"{format_}.{akhiran}"
            dokumen.simpan_formulir(konteks, format_, nip, berkas, tahun=2026)
            assert berkas.stat().st_size > 1000
        assert format_ in (PdfReader(tmp_path / f"{format_}.pdf").metadata or {}).get("/Title", "")
        assert load_workbook(tmp_path / f"{format_}.xlsx").sheetnames
    teks = PdfReader(tmp_path / "B.1.2.pdf").pages[0].extract_text()
    assert LAPORAN_SITI[0][3] in " ".join(teks.split()) and "TRIWULAN" not in teks
    assert AKSI_SITI[3][1].split()[0] in teks


def test_strategi_dan_skp_lain_tidak_tercampur(kantor: KantorUji) -> None:
    kepala = masukkan(kantor, 3)
    with kepala.transaksi("strategi lama") as kerja:
        kerja.simpan(Strategi(id_tetap(980), KEPALA, id_tetap(981), "Strategi tahun lalu"))
        kerja.simpan(Skp(id_tetap(981), KEPALA, KADIS, 2025, date(2025, 1, 1), date(2025, 12, 31)))
    isi = cetak(kepala, "A.1.4")
    assert isinstance(isi, FormulirStrategi) and len(isi.strategi) == 1

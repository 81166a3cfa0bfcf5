"""Import of people: what the preview tells is what is written, twice is once, and nothing is half-written."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.domain.identitas import KunciPegawai, cari_orang
from kinerja_desktop.domain.impor_pegawai.banding import Nasib, orang_berubah
from kinerja_desktop.domain.impor_pegawai.baris import OrangImpor
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, SifatPenempatan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services import pegawai_impor as layanan
from kinerja_desktop.services.keterangan import temuan
from kinerja_desktop.services.pegawai_impor_rencana import Pratinjau, _Dikenal
from kinerja_desktop.services.pegawai_impor_rincian import laporan
from kinerja_desktop.store import skema
from kinerja_desktop.store.pegawai import menurut_nip
from kinerja_desktop.store.rekaman import Tersimpan, cari, hitung, terakhir_lsn
from tests.helpers.kantor import KADIS, KEPALA, PUSKESMAS, SITI, KantorUji, id_tetap
from tests.helpers.lembar import BUDI, LINA, RAMA, SIASN, daftar_siasn, tulis_xlsx

ID_SITI = "A8ACA7BA0C7A3F1CE040640A04025A5E"
NIP_SITI = "199203142019032007"


def lihat(kantor: KantorUji, berkas: Path) -> tuple[layanan.IsiLembar, Pratinjau]:
    isi = layanan.baca(berkas)
    return isi, layanan.pratinjau(kantor.sebagai("operator"), isi)


def impor(kantor: KantorUji, berkas: Path) -> Pratinjau:
    isi, rencana = lihat(kantor, berkas)
    layanan.terapkan(kantor.sebagai("operator"), isi, rencana)
    return rencana


def orang(kantor: KantorUji, nip: str) -> Pegawai | None:
    with kantor.terbuka.store.baca() as koneksi:
        return menurut_nip(koneksi, nip)


def ada(kantor: KantorUji, nip: str) -> Pegawai:
    satu = orang(kantor, nip)
    assert satu is not None
    return satu


def lsn(kantor: KantorUji) -> int:
    with kantor.terbuka.store.baca() as koneksi:
        return terakhir_lsn(koneksi)


def angka(rencana: Pratinjau) -> dict[str, int]:
    return {nasib.value: rencana.jumlah(nasib) for nasib in Nasib if rencana.jumlah(nasib)}


def alasan(rencana: Pratinjau) -> dict[int, str]:
    return {b.nomor: b.alasan.kode for b in rencana.baris if b.alasan is not None}


def test_a_list_of_siasn_comes_in_as_previewed(kantor: KantorUji, tmp_path: Path) -> None:
    sebelum = lsn(kantor)
    isi, rencana = lihat(kantor, daftar_siasn(tmp_path, LINA, BUDI, RAMA))
    assert angka(rencana) == {"baru": 3} and lsn(kantor) == sebelum, "a preview writes nothing"
    assert [(u.nama, u.jenis, u.induk_id) for u in rencana.unit_baru] == [
        ("SUBBAGIAN TATA USAHA", JenisUnit.SUB_UNIT, PUSKESMAS)
    ]
    catatan, perubahan = layanan.terapkan(kantor.sebagai("operator"), isi, rencana)
    assert catatan is not None and (catatan.baru, catatan.berubah, catatan.ditolak) == (3, 0, 0)
    assert perubahan.menyentuh("pegawai") and perubahan.menyentuh("unit_kerja", "riwayat_impor")
    lina, budi, rama = (ada(kantor, satu[1]) for satu in (LINA, BUDI, RAMA))
    assert (lina.nama, lina.golongan, lina.unit_kerja_id) == ("Lina Saragih, A.Md.Kep.", "II/c", PUSKESMAS)
    assert budi.jenis_jabatan is JenisJabatan.PENGAWAS and budi.unit_kerja_id == rencana.unit_baru[0].id
    assert (rama.golongan, rama.jenis_jabatan, rama.jenis.value) == ("IX", JenisJabatan.FUNGSIONAL, "pppk")
    assert temuan(kantor.sebagai("operator")) == [], "the change log, hashes and references are whole"


def test_importing_twice_changes_nothing(kantor: KantorUji, tmp_path: Path) -> None:
    berkas = daftar_siasn(tmp_path, LINA, BUDI, RAMA)
    impor(kantor, berkas)
    sesudah = lsn(kantor)
    rencana = impor(kantor, berkas)
    assert angka(rencana) == {"sama": 3} and rencana.unit_baru == () and lsn(kantor) == sesudah


def test_what_changes_is_told_old_and_new_and_what_is_empty_stays(kantor: KantorUji, tmp_path: Path) -> None:
    siti = ("", NIP_SITI, "SITI RAHMA", "", "A.Md.Keb.", "P", "03", "", "", "", "", "Bidan Mahir", "", "III/A", "")
    isi, rencana = lihat(kantor, daftar_siasn(tmp_path, siti))
    (baris,) = rencana.baris
    assert baris.nasib is Nasib.BERUBAH
    assert {b.bidang: (b.lama, b.baru) for b in baris.beda} == {
        "golongan": ("II/c", "III/a"),
        "jabatan": ("Bidan Terampil", "Bidan Mahir"),
        "kedudukan": ("Aktif", "Tugas belajar"),
        "jenis_kelamin": ("–", "P"),
    }, "a name in capitals is the same name"
    lama = ada(kantor, NIP_SITI)
    layanan.terapkan(kantor.sebagai("operator"), isi, rencana)
    kini = ada(kantor, NIP_SITI)
    assert kini == replace(
        lama, golongan="III/a", jabatan="Bidan Mahir", kedudukan=Kedudukan.TUGAS_BELAJAR, jenis_kelamin="P"
    )
    assert rencana.tak_disebut == 8


def test_another_kind_of_appointment_takes_no_golongan_of_the_former_one(kantor: KantorUji) -> None:
    """R113: a PPPK has no III/c; without a golongan in the row nothing is told."""
    siti = ada(kantor, NIP_SITI)
    baris = OrangImpor(siti.nip, siti.nama, JenisPegawai.PPPK, "")
    assert orang_berubah(siti, baris, None).golongan is None
    assert orang_berubah(siti, replace(baris, jenis=JenisPegawai.PNS), None) is siti


def test_refused_rows_name_row_nip_and_reason(kantor: KantorUji, tmp_path: Path) -> None:
    rusak: list[Any] = list(LINA)
    rusak[1] = 1.99808112022022e17
    teks = [*LINA]
    teks[1] = "1.99808E+17"
    salah_gol = ("", "199808112022022004", "Ani", "", "", "P", "01", "", "", "", "4", "Pengelola", "", "IX", "")
    tanpa_nip = ("", "", "Tanpa Nip", "", "", "P", "01", "", "", "", "4", "Pengelola", "", "II/c", "")
    tanpa_jabatan = ("", "199808112022022005", "Ina", "", "", "P", "", "", "", "", "", "", "", "", "")
    _, rencana = lihat(kantor, daftar_siasn(tmp_path, rusak, teks, salah_gol, tanpa_nip, tanpa_jabatan, BUDI))
    assert alasan(rencana) == {4: "PEG-02", 5: "PEG-02", 6: "PEG-10", 7: "IMP-23", 8: "IMP-36"}
    assert angka(rencana) == {"ditolak": 5, "baru": 1}
    isi = laporan(rencana)
    assert [d["baris"] for d in isi["ditolak"]] == [4, 5, 6, 7, 8]
    assert "Text" not in isi["ditolak"][0]["alasan"] and "Teks" in isi["ditolak"][0]["alasan"]


def test_odd_rows_come_in_with_a_warning(kantor: KantorUji, tmp_path: Path) -> None:
    muda = ("", "201003152015031002", "Anak Muda", "", "", "P", "15", "", "", "", "", "Penata Layanan", "", "", "")
    rencana = impor(kantor, daftar_siasn(tmp_path, muda))
    (baris,) = rencana.berperingatan()
    assert [m.kode for m in baris.peringatan] == ["PEG-06", "PEG-07", "IMP-35", "IMP-32"]
    assert ada(kantor, muda[1]).jenis_kelamin == "P"


def test_a_guessed_kind_of_a_head_is_told(kantor: KantorUji, tmp_path: Path) -> None:
    kasi = ("", "198202022009032004", "Tiur Sipayung", *[""] * 8, "Kepala Seksi Kesmas", "", "", "")
    (baris,) = impor(kantor, daftar_siasn(tmp_path, kasi)).berperingatan()
    (masalah,) = [m for m in baris.peringatan if m.kode == "IMP-32"]
    assert masalah.galat.rincian["jenis"] == "pengawas" and ada(kantor, kasi[1]).jenis_jabatan is JenisJabatan.PENGAWAS


def test_a_nip_of_somebody_else_is_warned_about(kantor: KantorUji, tmp_path: Path) -> None:
    asing = ("", NIP_SITI, "Bonar Tampubolon", "", "", "", "", "", "", "", "", "", "", "", "")
    sama = ("", "198811052012011003", "RUDI H.", "", "S.Kom.", "", "", "", "", "", "", "", "", "", "")
    _, rencana = lihat(kantor, daftar_siasn(tmp_path, asing, sama))
    assert [[m.kode for m in b.peringatan] for b in rencana.baris] == [["IMP-38"], []]


def test_penilai_is_found_whatever_the_order(kantor: KantorUji, tmp_path: Path) -> None:
    kepala = ("NIP", "Nama", "Jabatan", "NIP Penilai")
    baris = [
        ("199808112022022003", "Lina", "Perawat", "198501012010011009"),
        ("198501012010011009", "Budi", "Kepala Subbagian", "198002022005012002"),
        ("199901012023211004", "Rama", "Pranata Komputer", "190001012000011001"),
    ]
    impor(kantor, tulis_xlsx(tmp_path / "a.xlsx", [kepala, *baris]))
    lina, budi, rama = (ada(kantor, satu[0]) for satu in baris)
    assert (lina.penilai_id, budi.penilai_id) == (budi.id, KEPALA)
    assert rama.penilai_id == KEPALA, "a NIP that nobody has: the head of the unit rates"


def test_unknown_penilai_and_circles_leave_the_penilai_alone(kantor: KantorUji, tmp_path: Path) -> None:
    kepala = ("NIP", "Nama", "Jabatan", "NIP Penilai")
    baris = [
        ("198002022005012002", "dr. R. Purba", "Kepala Puskesmas", NIP_SITI),
        ("199808112022022003", "Lina", "Perawat", "199901012023211004"),
        ("199901012023211004", "Rama", "Pranata Komputer", "199808112022022003"),
        ("199506212020122004", "Dewi Sinaga, A.Md.Kep.", "Perawat Terampil", "199506212020122004"),
        ("198811052012011003", "Rudi Hasibuan", "Perekam Medis", "197001011995031009"),
    ]
    rencana = impor(kantor, tulis_xlsx(tmp_path / "a.xlsx", [kepala, *baris]))
    kode = {b.nip: [m.kode for m in b.peringatan if m.bidang == "penilai"] for b in rencana.baris}
    assert list(kode.values()) == [["IMP-31"], ["IMP-31"], ["IMP-31"], ["IMP-31"], ["IMP-30"]]
    assert ada(kantor, "198002022005012002").penilai_id == KADIS
    assert ada(kantor, "199808112022022003").penilai_id == KEPALA, "new and without penilai: the head of the unit"


def tempatkan(kantor: KantorUji, *daftar: Any) -> None:
    with kantor.sebagai("operator").transaksi("tempatkan", (skema.PUSAT,)) as kerja:
        kerja.simpan_semua(daftar)
        kerja.simpan(replace(ada(kantor, NIP_SITI), mulai_bertugas=MULAI_SITI))


MULAI_SITI = date(2024, 1, 2)
TEMPAT_SITI = Penempatan(
    id_tetap(801), SITI, PUSKESMAS, "Bidan Terampil", JenisJabatan.FUNGSIONAL, SifatPenempatan.DEFINITIF, MULAI_SITI
)
TETAP_SITI = PenetapanPenilai(id_tetap(802), SITI, KEPALA, date(2026, 1, 2), "Pendelegasian")
KEPALA_KOLOM = ("NIP", "Nama", "Jabatan", "TMT Jabatan", "Golongan", "Unit Kerja", "NIP Penilai")


def satu_baris(kantor: KantorUji, folder: Path, *isi: str) -> Any:
    rencana = impor(kantor, tulis_xlsx(folder / "satu.xlsx", [KEPALA_KOLOM, (NIP_SITI, "Siti Rahma, A.Md.Keb.", *isi)]))
    assert temuan(kantor.sebagai("operator")) == []
    return rencana.baris[0]


def test_who_is_placed_by_an_assignment_does_not_move_by_a_list(kantor: KantorUji, tmp_path: Path) -> None:
    tempatkan(kantor, TEMPAT_SITI)
    for isi in (("Bidan Mahir", "", "", "Dinas Kesehatan", ""), ("Bidan Mahir", "01-11-2026", "", "", "")):
        baris = satu_baris(kantor, tmp_path, *isi)
        assert baris.nasib is Nasib.SAMA and [m.kode for m in baris.peringatan] == ["IMP-39"]
    baris = satu_baris(kantor, tmp_path, "Bidan Mahir", "01-11-2026", "III/a", "", "")
    assert [b.bidang for b in baris.beda] == ["golongan"] and ada(kantor, NIP_SITI).jabatan == "Bidan Terampil"


def test_the_name_of_the_post_is_corrected_in_the_assignment_too(kantor: KantorUji, tmp_path: Path) -> None:
    tempatkan(kantor, TEMPAT_SITI)
    baris = satu_baris(kantor, tmp_path, "Bidan Pelaksana Terampil", "02-01-2024", "", "Puskesmas Kartini", "")
    assert baris.nasib is Nasib.BERUBAH and baris.peringatan == ()
    with kantor.terbuka.store.baca() as koneksi:
        (simpanan,) = cari(koneksi, Penempatan)
    assert simpanan.nilai == replace(TEMPAT_SITI, jabatan="Bidan Pelaksana Terampil")
    assert satu_baris(kantor, tmp_path, "Bidan Pelaksana Terampil", "", "", "", "").nasib is Nasib.SAMA


@pytest.mark.parametrize("ikatan", [TEMPAT_SITI, TETAP_SITI])
def test_a_computed_penilai_is_not_changed_by_a_list(kantor: KantorUji, tmp_path: Path, ikatan: Any) -> None:
    tempatkan(kantor, ikatan)
    baris = satu_baris(kantor, tmp_path, "", "", "", "", "197001011995031001")
    assert baris.nasib is Nasib.SAMA and [m.kode for m in baris.peringatan] == ["IMP-40"]
    assert satu_baris(kantor, tmp_path, "", "", "", "", "198002022005012002").peringatan == ()


def test_a_corrected_nip_stays_the_same_person(kantor: KantorUji, tmp_path: Path) -> None:
    """R114."""
    siti = (ID_SITI, NIP_SITI, "Siti Rahma", "", "A.Md.Keb.", "", "", "", "", "", "", "", "", "", "")
    impor(kantor, daftar_siasn(tmp_path, siti))
    assert ada(kantor, NIP_SITI).kode_siasn == ID_SITI
    betul = (siti[0], "199203142019032008", *siti[2:])
    rencana = impor(kantor, daftar_siasn(tmp_path, betul))
    assert angka(rencana) == {"berubah": 1} and ada(kantor, "199203142019032008").id == SITI
    assert orang(kantor, NIP_SITI) is None
    asing = (ID_SITI[::-1], "199203142019032008", *siti[2:])
    assert alasan(impor(kantor, daftar_siasn(tmp_path, asing))) == {4: "PEG-11"}
    dua = impor(kantor, daftar_siasn(tmp_path, betul, (ID_SITI, "199203142019032009", *siti[2:])))
    assert alasan(dua) == {4: "PEG-11", 5: "PEG-11"}, "one id, two NIP"


def test_two_rows_of_one_nip(kantor: KantorUji, tmp_path: Path) -> None:
    """R117."""
    lama = (*LINA[:11], "Perawat Pemula", "01-02-2020", *LINA[13:])
    rencana = impor(kantor, daftar_siasn(tmp_path, lama, LINA, LINA))
    assert alasan(rencana) == {4: "IMP-29"} and ada(kantor, LINA[1]).jabatan == "Perawat Terampil"
    beda = (*LINA[:11], "Perawat Mahir", *LINA[12:])
    assert alasan(impor(kantor, daftar_siasn(tmp_path, LINA, beda))) == {4: "IMP-27", 5: "IMP-27"}


def test_rows_as_plt_are_kept_apart(kantor: KantorUji, tmp_path: Path) -> None:
    """R116."""
    kepala = ("NIP", "Nama", "Jabatan", "is_plt_plh")
    isi = layanan.baca(
        tulis_xlsx(
            tmp_path / "a.xlsx",
            [kepala, (LINA[1], "Lina", "Perawat", 0), (LINA[1], "Lina", "Kepala Puskesmas", 1),
             (BUDI[1], "Budi", "Plt. Kepala Dinas", 0)],
        )
    )  # fmt: skip
    assert [b.nomor for b in isi.orang] == [2] and [b.nomor for b in isi.plt] == [3, 4]
    operator = kantor.sebagai("operator")
    jawaban = layanan.laporan(isi, layanan.pratinjau(operator, isi), pratinjau_saja=True)
    assert jawaban["plt_plh"] == 2 and jawaban["daftar_plt"][1] == {
        "baris": 4,
        "nip": BUDI[1],
        "nama": "Budi",
        "jabatan": "Plt. Kepala Dinas",
    }


def test_units_of_the_same_name_need_their_parent(kantor: KantorUji, tmp_path: Path) -> None:
    kepala = ("NIP", "Nama", "Jabatan", "Unit Kerja", "Unit Induk")
    baris = [
        (LINA[1], "Lina", "Perawat", "Sekretariat", "Dinas Kesehatan"),
        (BUDI[1], "Budi", "Sekretaris", "Sekretariat", "Dinas Pendidikan"),
        (RAMA[1], "Rama", "Pranata Komputer", "Sekretariat", ""),
    ]
    rencana = impor(kantor, tulis_xlsx(tmp_path / "a.xlsx", [kepala, *baris]))
    assert alasan(rencana) == {4: "IMP-28"}
    assert sorted(u.nama for u in rencana.unit_baru) == ["Dinas Pendidikan", "Sekretariat", "Sekretariat"]
    assert ada(kantor, LINA[1]).unit_kerja_id != ada(kantor, BUDI[1]).unit_kerja_id


def test_a_renamed_unit_is_known_by_its_id(kantor: KantorUji, tmp_path: Path) -> None:
    satu = (*LINA[:7], "U-1", "Poli Gigi", *LINA[9:])
    impor(kantor, daftar_siasn(tmp_path, satu))
    ganti = (*RAMA[:7], "U-1", "Poliklinik Gigi dan Mulut", *RAMA[9:])
    assert impor(kantor, daftar_siasn(tmp_path, ganti)).unit_baru == ()
    assert ada(kantor, RAMA[1]).unit_kerja_id == ada(kantor, LINA[1]).unit_kerja_id


def test_units_of_refused_rows_are_not_made(kantor: KantorUji, tmp_path: Path) -> None:
    tanpa = (*LINA[:8], "Unit Yang Tak Jadi", "", "", "", *LINA[12:])
    assert lihat(kantor, daftar_siasn(tmp_path, tanpa))[1].unit_baru == ()


def test_who_imports_himself_goes_on_with_his_new_record(kantor: KantorUji, tmp_path: Path) -> None:
    saya = ("", "198703032010011005", "Andi Siregar", "", "S.E.", "", "", "", "", "", "", "", "", "III/d", "")
    isi, rencana = lihat(kantor, daftar_siasn(tmp_path, saya))
    konteks = kantor.sebagai("operator")
    layanan.terapkan(konteks, isi, rencana)
    assert (konteks.pegawai.nama, konteks.pegawai.golongan) == ("Andi Siregar, S.E.", "III/d")


def test_who_imports_himself_has_the_penilai_that_the_chart_tells(kantor: KantorUji, tmp_path: Path) -> None:
    konteks = kantor.sebagai("operator")
    with konteks.transaksi("ubah pegawai", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(konteks.pegawai, penilai_id=None))
    konteks = kantor.sebagai("operator")
    saya = ("", "198703032010011005", "Andi Siregar", "", "S.E.", "", "", "", "", "", "", "", "", "III/d", "")
    isi, rencana = lihat(kantor, daftar_siasn(tmp_path, saya))
    layanan.terapkan(konteks, isi, rencana)
    assert konteks.pegawai == ada(kantor, "198703032010011005")
    assert konteks.pegawai.penilai_id == KEPALA


def test_cancelling_writes_nothing(kantor: KantorUji, tmp_path: Path) -> None:
    isi, rencana = lihat(kantor, daftar_siasn(tmp_path, LINA, BUDI))
    sebelum = lsn(kantor)

    def batal(selesai: int, total: int, _teks: str) -> None:
        if selesai == total:
            raise Dibatalkan

    with pytest.raises(Dibatalkan):
        layanan.terapkan(kantor.sebagai("operator"), isi, rencana, batal)
    with kantor.terbuka.store.baca() as koneksi:
        assert terakhir_lsn(koneksi) == sebelum and hitung(koneksi, Pegawai) == 9
        assert hitung(koneksi, UnitKerja) == 2


def test_the_same_person_is_found_as_the_rule_of_identity_says(kantor: KantorUji) -> None:
    """R114: the index of the import and `domain.identitas` agree."""
    dasar = ada(kantor, NIP_SITI)
    for kini in itertools.product(("", "A", "B"), repeat=2):
        dikenal = [
            Tersimpan(replace(dasar, id=id_tetap(n), nip=nip, kode_siasn=kode or None), b"", 1, 1)
            for n, (nip, kode) in enumerate(zip(("1", "2"), kini, strict=True))
        ]
        if kini[0] and kini[0] == kini[1]:
            continue
        kunci = [KunciPegawai(s.nilai.nip, s.nilai.kode_siasn or "") for s in dikenal]
        for nip, kode in itertools.product(("1", "2", "3"), ("", "A", "B", "C")):
            try:
                satu = cari_orang(KunciPegawai(nip, kode), kunci)
                harap = satu and satu.nip
            except UserError as galat:
                harap = galat.kode
            try:
                hasil = _Dikenal(dikenal).cari(nip, kode)
                assert (hasil and hasil.nilai.nip) == harap
            except UserError as galat:
                assert galat.kode == harap


def test_a_stale_preview_is_refused(kantor: KantorUji, tmp_path: Path) -> None:
    berkas = daftar_siasn(tmp_path, LINA)
    isi, rencana = lihat(kantor, berkas)
    impor(kantor, daftar_siasn(tmp_path, BUDI, nama="lain.xlsx"))
    sebelum = lsn(kantor)
    with pytest.raises(UserError) as galat:
        layanan.terapkan(kantor.sebagai("operator"), isi, rencana)
    assert galat.value.kode == "IMP-33" and lsn(kantor) == sebelum


def test_the_history_keeps_file_numbers_and_details(kantor: KantorUji, tmp_path: Path) -> None:
    rusak = ("", "123", *LINA[2:])
    impor(kantor, daftar_siasn(tmp_path, LINA, rusak))
    ((catatan, oleh),) = layanan.riwayat(kantor.sebagai("operator"))
    assert (catatan.berkas, catatan.baru, catatan.ditolak, oleh) == ("siasn.xlsx", 1, 1, "Andi Siregar")
    assert len(catatan.sha256) == 32 and json.loads(catatan.rincian)["ditolak"][0]["baris"] == 5


def test_several_worksheets_read_the_first_with_people(kantor: KantorUji, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    berkas = daftar_siasn(tmp_path, LINA)
    buku = load_workbook(berkas)
    buku.create_sheet("Petunjuk", 0).append(["Cara mengisi"])
    for satu in ([*SIASN], [*BUDI]):
        (buku["Lain"] if "Lain" in buku.sheetnames else buku.create_sheet("Lain")).append(satu)
    buku.save(berkas)
    isi = layanan.baca(berkas)
    assert (isi.lembar, isi.lembar_lain) == ("Data", ("Lain",)) and len(isi.orang) == 1


def test_a_file_without_people_is_refused(tmp_path: Path) -> None:
    for baris in ([["Anggaran", "Jumlah"], ["Listrik", 5]], [[]]):
        with pytest.raises(UserError) as galat:
            layanan.baca(tulis_xlsx(tmp_path / "a.xlsx", baris))
        assert galat.value.kode == "IMP-21"


def test_the_number_of_rows_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layanan, "BARIS_TERBANYAK", 2)
    with pytest.raises(UserError) as galat:
        layanan.baca(daftar_siasn(tmp_path, LINA, BUDI, RAMA))
    assert galat.value.kode == "IMP-34"
    plt = [("NIP", "Nama", "Jabatan"), *((LINA[1], "Lina", f"Plt. Kepala {n}") for n in range(3))]
    with pytest.raises(UserError) as galat:
        layanan.baca(tulis_xlsx(tmp_path / "plt.xlsx", plt))
    assert galat.value.kode == "IMP-34"


def test_many_new_records_are_stamped_like_single_ones(kantor: KantorUji, tmp_path: Path) -> None:
    impor(kantor, daftar_siasn(tmp_path, LINA))
    with kantor.terbuka.store.baca() as koneksi:
        (massal,) = cari(koneksi, Pegawai, skema.pegawai.c.nip == LINA[1])
    with kantor.sebagai("operator").transaksi("uji", (skema.PUSAT,)) as kerja:
        satu = kerja.simpan(massal.nilai)
    assert satu == massal.hash, "the same content has the same hash, so nothing is written"


def test_many_new_records_have_the_same_wewenang_as_single_ones(kantor: KantorUji) -> None:
    satu = Pegawai(SITI, "", "X", ada(kantor, NIP_SITI).jenis, "Y", JenisJabatan.PELAKSANA, PUSKESMAS)
    with pytest.raises(UserError) as galat, kantor.sebagai("siti").transaksi("uji") as kerja:
        kerja.simpan_baru([satu])
    assert galat.value.kode == "UMM-04"


@pytest.mark.parametrize("akun", ["kadis", "kepala", "siti", "pengawas"])
def test_who_may_not_sees_no_preview_and_no_history(kantor: KantorUji, tmp_path: Path, akun: str) -> None:
    isi = layanan.baca(daftar_siasn(tmp_path, LINA))
    for panggil in (lambda k: layanan.pratinjau(k, isi), layanan.riwayat):
        with pytest.raises(UserError) as galat:
            panggil(kantor.sebagai(akun))
        assert galat.value.kode == "UMM-01"

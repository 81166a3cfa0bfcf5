"""People of an office: who may keep them, what is refused, and that signed papers do not follow."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Kedudukan, Pegawai
from kinerja_desktop.services import akun, dokumen, pegawai, wewenang
from kinerja_desktop.services.pegawai import IsianPegawai
from kinerja_desktop.store import skema
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil, cari
from tests.helpers.kantor import KADIS, KEPALA, PUSKESMAS, RUDI, SITI, KantorUji

LINA = IsianPegawai(
    "Lina Saragih, A.Md.Kep.",
    "19980811 202202 2 003",
    "Perawat Terampil",
    JenisJabatan.FUNGSIONAL,
    "II/c",
    PUSKESMAS,
    KEPALA,
)


def _kode(panggil: object, *args: object) -> str:
    with pytest.raises(UserError) as galat:
        panggil(*args)  # type: ignore[operator]
    return galat.value.kode


def _isian(kantor: KantorUji, nomor: UUID) -> IsianPegawai:
    p = pegawai.satu(kantor.sebagai("operator"), nomor).pegawai
    return IsianPegawai(
        p.nama, p.nip, p.jabatan, p.jenis_jabatan, p.golongan or "", p.unit_kerja_id, p.penilai_id, p.kedudukan
    )


def test_a_person_is_added_with_what_the_nip_tells(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    nomor, perubahan = pegawai.tambah(operator, LINA)
    baris = pegawai.satu(operator, nomor)
    assert (baris.pegawai.nip, baris.pegawai.jenis, baris.pegawai.jenis_kelamin) == (
        "199808112022022003",
        JenisPegawai.PNS,
        "P",
    )
    assert (baris.penilai, baris.akun) == (pegawai.satu(operator, KEPALA).pegawai.nama, "")
    assert perubahan.menyentuh("pegawai")
    with kantor.terbuka.store.baca() as koneksi:
        assert list(periksa(koneksi, kantor.terbuka.brankas)) == []


def test_ni_pppk_makes_a_pppk_with_the_grades_of_pppk(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    baru = replace(LINA, nip="199208112023212005", golongan="IX")
    nomor, _ = pegawai.tambah(operator, baru)
    assert pegawai.satu(operator, nomor).pegawai.jenis is JenisPegawai.PPPK
    assert _kode(pegawai.tambah, operator, replace(baru, nip="199208112023212006", golongan="III/c")) == "PEG-10"


@pytest.mark.parametrize(
    ("ubah", "kode"),
    [
        ({"nama": "  "}, "PEG-13"),
        ({"jabatan": "x" * 201}, "PEG-13"),
        ({"unit_kerja_id": None}, "PEG-13"),
        ({"nip": "1998081120220220"}, "PEG-01"),
        ({"nip": "199802302022022003"}, "PEG-03"),
        ({"nip": ""}, "PEG-01"),
        ({"nip": "199203142019032007"}, "PEG-14"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    kantor: KantorUji, ubah: dict[str, object], kode: str
) -> None:
    operator = kantor.sebagai("operator")
    with kantor.terbuka.store.baca() as koneksi:
        sebelum = len(cari(koneksi, Pegawai))
    assert _kode(pegawai.tambah, operator, replace(LINA, **ubah)) == kode
    with kantor.terbuka.store.baca() as koneksi:
        assert len(cari(koneksi, Pegawai)) == sebelum


def test_head_of_the_region_has_no_nip(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    wali = IsianPegawai("Wesly Silalahi", "", "Wali Kota", JenisJabatan.KEPALA_DAERAH, "", PUSKESMAS)
    nomor, _ = pegawai.tambah(operator, wali)
    assert pegawai.satu(operator, nomor).pegawai.jenis is JenisPegawai.PEJABAT_NEGARA


def test_nobody_rates_his_own_penilai(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    kepala = pegawai.satu(operator, KEPALA)
    for bawahan in (KEPALA, SITI):
        isian = replace(_isian(kantor, KEPALA), penilai_id=bawahan)
        assert _kode(pegawai.ubah, operator, KEPALA, isian, kepala.dasar) == "PEG-15"
    kadis = pegawai.satu(operator, KADIS)
    far = replace(_isian(kantor, KADIS), penilai_id=SITI)
    assert _kode(pegawai.ubah, operator, KADIS, far, kadis.dasar) == "PEG-15"


def test_a_stale_form_is_refused(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    dasar = pegawai.satu(operator, RUDI).dasar
    pegawai.ubah(operator, RUDI, replace(_isian(kantor, RUDI), kedudukan=Kedudukan.TUGAS_BELAJAR), dasar)
    assert pegawai.satu(operator, RUDI).pegawai.kedudukan is Kedudukan.TUGAS_BELAJAR
    assert _kode(pegawai.ubah, operator, RUDI, _isian(kantor, RUDI), dasar) == "UMM-02"


def test_a_signed_plan_keeps_the_name_it_was_signed_with(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti()
    operator, siti = kantor.sebagai("operator"), kantor.sebagai("siti")
    lama = pegawai.satu(operator, SITI)
    pegawai.ubah(operator, SITI, replace(_isian(kantor, SITI), nama="Siti Rahma Lubis, S.Keb."), lama.dasar)
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, Pegawai, SITI)
    assert simpanan is not None and simpanan.nilai.nama == "Siti Rahma Lubis, S.Keb."
    assert dokumen.formulir(siti, "A.1.7", SITI, 2026, None).pegawai.nama == lama.pegawai.nama != simpanan.nilai.nama


def test_list_is_searched_by_name_nip_and_position(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    pegawai.tambah(operator, LINA)
    for kata in ("lina", "saragih perawat", "19980811", "TERAMPIL a.md.kep. Lina"):
        assert [b.pegawai.nama for b in pegawai.daftar(operator, kata)] == [LINA.nama]
    assert pegawai.daftar(operator, "100%") == []
    semua = pegawai.daftar(operator)
    assert [b.pegawai.nama for b in pegawai.daftar(operator, lewati=1, batas=2)] == [b.pegawai.nama for b in semua[1:3]]


def test_head_of_the_unit_keeps_people_only_where_there_is_no_operator(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    assert not pegawai.boleh_kelola(kepala)
    tanpa_pengelola(kantor)
    assert pegawai.boleh_kelola(kepala)
    assert pegawai.tambah(kepala, LINA)


def tanpa_pengelola(kantor: KantorUji) -> None:
    """The accounts of operator and pusat are closed, as in an office that the wizard made without them."""
    pusat = kantor.sebagai("pusat")
    with pusat.transaksi("tutup akun", (skema.PUSAT,)) as kerja:
        for simpanan in cari(kerja.koneksi, Akun):
            if simpanan.nilai.peran in (Peran.OPERATOR, Peran.PUSAT):
                kerja.simpan(replace(simpanan.nilai, aktif=False))


def test_head_of_the_unit_appoints_the_first_operator_only(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    assert Peran.OPERATOR not in akun.peran_boleh(kepala)
    tanpa_pengelola(kantor)
    assert Peran.OPERATOR in akun.peran_boleh(kepala) and Peran.PUSAT not in akun.peran_boleh(kepala)
    akun.buat(kepala, RUDI, "rudi.operator", Peran.OPERATOR, "kata-sandi-rudi")
    assert Peran.OPERATOR not in akun.peran_boleh(kepala)
    assert _kode(akun.buat, kepala, SITI, "siti2", Peran.OPERATOR, "kata-sandi-siti") == "UMM-01"


def test_pegawai_reads_no_list_of_people(kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    for panggil, args in ((pegawai.daftar, ()), (pegawai.pilihan, ()), (pegawai.satu, (RUDI,))):
        assert _kode(panggil, siti, *args) == "UMM-01"


def test_accounts_are_offered_only_to_whom_one_can_be_given(kantor: KantorUji) -> None:
    for nama in ("operator", "kepala", "pusat"):
        konteks = kantor.sebagai(nama)
        semua = wewenang.terlihat(konteks)
        calon = {p.id for p in akun.calon(konteks, semua)}
        assert calon, nama
        for nomor, orang in enumerate(p for p in semua if p.id != konteks.saya):
            try:
                akun.buat(konteks, orang.id, f"coba-{nama}-{nomor}", Peran.PEGAWAI, "kata-sandi-coba")
            except UserError as galat:
                assert (galat.kode, orang.id in calon) == ("UMM-01", False), (nama, orang.nama)
            else:
                assert orang.id in calon, (nama, orang.nama)

"""Counselling: who reports, names, records, and the circle of confidence for every role (R132)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.konseling import JenisKonselor, LangkahKonseling, StatusKonseling
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import formulir_pembinaan, konseling_draf, pembinaan, umpan_balik, wewenang
from kinerja_desktop.services import konseling as layanan
from kinerja_desktop.services.formulir import Permintaan
from kinerja_desktop.services.konseling import IsianPenetapan
from tests.helpers.kantor import DEWI, OPERATOR, RUDI, SITI, KantorUji, id_tetap
from tests.helpers.pembinaan import PERILAKU, kasus

SEMUA = ("siti", "rudi", "dewi", "kepala", "kadis", "operator", "pusat", "pengawas")
JADWAL = datetime(2026, 11, 27, 14, 0, tzinfo=WIB)


def galat(kode: str) -> pytest.RaisesExc[UserError]:
    return pytest.raises(UserError, match=kode)


@pytest.mark.parametrize("akun", ["siti", "rudi", "dewi", "kadis", "operator", "pusat", "pengawas"])
def test_r132_only_the_penilai_reports(kantor: KantorUji, akun: str) -> None:
    with galat("UMM-01"):
        layanan.laporkan(kantor.sebagai(akun), SITI, PERILAKU)
    with galat("UMM-01"):
        layanan.lampiran(kantor.sebagai(akun), SITI)


@pytest.mark.parametrize("akun", SEMUA)
def test_r132_a_report_is_seen_by_its_writer_and_the_kepegawaian(kantor: KantorUji, akun: str) -> None:
    nomor = kasus(kantor)
    konteks = kantor.sebagai(akun)
    if akun in ("kepala", "operator", "pusat"):
        assert layanan.kasus(konteks, nomor).status is StatusKonseling.DILAPORKAN
        assert [k.id for k in layanan.kasus_pegawai(konteks, SITI)] == [nomor]
    else:
        with galat("UMM-01"):
            layanan.kasus(konteks, nomor)
        assert layanan.kasus_pegawai(konteks, SITI) == []
        assert layanan.orang_terkait(konteks) == set()


@pytest.mark.parametrize("akun", SEMUA)
def test_r132_the_named_konselor_joins_the_circle(kantor: KantorUji, akun: str) -> None:
    nomor = kasus(kantor, sampai="penetapan")
    if akun in ("kepala", "dewi", "operator", "pusat"):
        assert len(layanan.kasus(kantor.sebagai(akun), nomor).langkah) == 2
    else:
        with galat("UMM-01"):
            layanan.kasus(kantor.sebagai(akun), nomor)


@pytest.mark.parametrize("akun", SEMUA)
def test_r132_the_record_of_an_independent_konselor_stays_with_the_kepegawaian(kantor: KantorUji, akun: str) -> None:
    nomor = kasus(kantor, sampai="tindak_lanjut")
    harap = {"kepala": 2, "dewi": 4, "operator": 4, "pusat": 4}
    if akun in harap:
        assert len(layanan.kasus(kantor.sebagai(akun), nomor).langkah) == harap[akun]
    else:
        with galat("UMM-01"):
            layanan.kasus(kantor.sebagai(akun), nomor)


def test_r132_the_record_of_an_official_reaches_the_penilai(kantor: KantorUji) -> None:
    nomor = kasus(kantor, sampai="rekaman", jenis=JenisKonselor.PEJABAT)
    dibaca = layanan.kasus(kantor.sebagai("kepala"), nomor)
    assert [s.catatan.langkah for s in dibaca.langkah][-1] is LangkahKonseling.REKAMAN
    assert "atasan" in dibaca.pelaporan


def test_r132_the_atasan_of_the_penilai_reads_the_result_and_decides(kantor: KantorUji) -> None:
    """Lampiran III.D.5.d-e: the result is reported to him; the report and the note to the konselor stay hidden."""
    kadis = kantor.sebagai("kadis")
    nomor = kasus(kantor, sampai="penetapan", jenis=JenisKonselor.PEJABAT)
    with galat("UMM-01"):
        layanan.kasus(kadis, nomor)
    assert layanan.orang_terkait(kadis) == set() and layanan.kasus_pegawai(kadis, SITI) == []
    layanan.rekam(kantor.sebagai("dewi"), nomor, "Jadwal jaga disesuaikan.")
    dibaca = layanan.kasus(kadis, nomor)
    assert [s.catatan.langkah for s in dibaca.langkah] == [LangkahKonseling.REKAMAN]
    assert dibaca.hasil_saja and dibaca.laporan is None and dibaca.bukti == ()
    assert PERILAKU.uraian not in str(dibaca) and "Sampaikan dengan tertutup." not in str(dibaca)
    assert layanan.orang_terkait(kadis) == {SITI}
    assert [(e.judul, e.menunggu_saya) for e in pembinaan.garis_waktu(kadis, SITI).entri if e.id == nomor] == [
        ("Konseling kinerja", True)
    ]
    assert SITI in {o.id for o in pembinaan.orang(kadis)}
    siti = wewenang.pegawai(kadis, SITI)
    with galat("UMM-01"):
        formulir_pembinaan.isi(kadis, Permintaan("B.1.10", siti, 2026, rekaman_id=nomor))
    assert [b.format for b in formulir_pembinaan.tersedia(kadis, siti, 2026)] == []
    with galat("UMM-01"):
        layanan.tetapkan(kadis, nomor, IsianPenetapan(RUDI, jadwal=JADWAL, tempat="Ruang"))
    with galat("UMM-01"):
        layanan.rekam(kadis, nomor, "Lagi.")
    layanan.tindak_lanjuti(kadis, nomor, "Dipindahkan ke pelayanan sore.")
    with galat("PBN-50"):
        layanan.tindak_lanjuti(kadis, nomor, "Lagi.")
    akhir = layanan.kasus(kantor.sebagai("operator"), nomor)
    assert akhir.status is StatusKonseling.SELESAI and akhir.langkah[-1].oleh == kadis.pegawai.nama


@pytest.mark.parametrize("akun", ["siti", "rudi", "pengawas"])
def test_r132_the_result_of_an_official_reaches_nobody_else(kantor: KantorUji, akun: str) -> None:
    nomor = kasus(kantor, sampai="rekaman", jenis=JenisKonselor.PEJABAT)
    with galat("UMM-01"):
        layanan.kasus(kantor.sebagai(akun), nomor)
    with galat("UMM-01"):
        layanan.tindak_lanjuti(kantor.sebagai(akun), nomor, "Ditinjau.")


def test_r132_a_head_of_unit_who_is_not_the_penilai_sees_nothing(kantor: KantorUji) -> None:
    """The head leads the unit, but somebody else rates Siti and reported."""
    operator = kantor.sebagai("operator")
    with kantor.terbuka.store._lokal() as koneksi:
        koneksi.exec_driver_sql("UPDATE pegawai SET penilai_id = ? WHERE id = ?", (RUDI.bytes, SITI.bytes))
        koneksi.exec_driver_sql("UPDATE akun SET peran = 'penilai' WHERE nama_akun = 'rudi'")
    nomor, _ = layanan.laporkan(kantor.sebagai("rudi"), SITI, PERILAKU)
    with galat("UMM-01"):
        layanan.kasus(kantor.sebagai("kepala"), nomor)
    assert layanan.kasus_pegawai(kantor.sebagai("kepala"), SITI) == []
    garis = pembinaan.garis_waktu(kantor.sebagai("kepala"), SITI)
    assert garis.entri == () and not garis.boleh_lapor
    assert layanan.kasus(operator, nomor).pegawai_id == SITI


def test_r132_kepegawaian_never_see_their_own_case(kantor: KantorUji) -> None:
    nomor, _ = layanan.laporkan(kantor.sebagai("kepala"), OPERATOR, PERILAKU)
    operator = kantor.sebagai("operator")
    with galat("UMM-01"):
        layanan.kasus(operator, nomor)
    assert layanan.kasus_pegawai(operator, OPERATOR) == [] and layanan.orang_terkait(operator) == set()
    with galat("UMM-01"):
        layanan.tetapkan(operator, nomor, IsianPenetapan(DEWI, jadwal=JADWAL, tempat="Ruang"))
    assert layanan.kasus(kantor.sebagai("pusat"), nomor).boleh_menetapkan


def test_r132_the_pegawai_sees_his_invitation_and_no_word_of_the_report(kantor: KantorUji) -> None:
    kasus(kantor)
    siti = kantor.sebagai("siti")
    assert layanan.undangan(siti) == []
    operator = kantor.sebagai("operator")
    nomor = layanan.kasus_pegawai(operator, SITI)[0].id
    layanan.tetapkan(operator, nomor, IsianPenetapan(DEWI, jadwal=JADWAL, tempat="Ruang konseling"))
    (undangan,) = layanan.undangan(siti)
    assert (undangan.jadwal, undangan.tempat, undangan.konselor) == (
        JADWAL,
        "Ruang konseling",
        "Dewi Sinaga, A.Md.Kep.",
    )
    entri = pembinaan.garis_waktu(siti, SITI).entri
    assert [e.judul for e in entri] == ["Undangan konseling"]
    assert PERILAKU.uraian not in str(entri)
    assert layanan.undangan(kantor.sebagai("rudi")) == []
    layanan.rekam(kantor.sebagai("dewi"), nomor, "Selesai dengan baik.")
    assert layanan.undangan(siti) == []


@pytest.mark.parametrize("akun", ["siti", "rudi", "dewi", "kepala", "kadis", "pengawas"])
def test_only_the_kepegawaian_names_the_konselor_and_follows_up(kantor: KantorUji, akun: str) -> None:
    nomor = kasus(kantor)
    with galat("UMM-01"):
        layanan.tetapkan(kantor.sebagai(akun), nomor, IsianPenetapan(DEWI, jadwal=JADWAL, tempat="Ruang"))
    lain = kasus(kantor, sampai="rekaman")
    with galat("UMM-01"):
        layanan.tindak_lanjuti(kantor.sebagai(akun), lain, "Ditinjau.")


@pytest.mark.parametrize("akun", ["siti", "rudi", "kepala", "kadis", "operator", "pusat", "pengawas"])
def test_only_the_konselor_records(kantor: KantorUji, akun: str) -> None:
    with galat("UMM-01"):
        layanan.rekam(kantor.sebagai(akun), kasus(kantor, sampai="penetapan"), "Selesai.")


def test_the_steps_keep_their_order(kantor: KantorUji) -> None:
    nomor, operator, dewi = kasus(kantor), kantor.sebagai("operator"), kantor.sebagai("dewi")
    with galat("PBN-50"):
        layanan.tindak_lanjuti(operator, nomor, "Terlalu dini.")
    with galat("PBN-44"):
        layanan.tetapkan(operator, nomor, IsianPenetapan(None, jadwal=JADWAL, tempat="Ruang"))
    layanan.tetapkan(operator, nomor, IsianPenetapan(DEWI, jadwal=JADWAL, tempat="Ruang"))
    with galat("PBN-48"):
        layanan.rekam(dewi, nomor, "  ")
    layanan.rekam(dewi, nomor, "Selesai.")
    with galat("PBN-50"):
        layanan.rekam(dewi, nomor, "Lagi.")
    with galat("PBN-50"):
        layanan.tetapkan(operator, nomor, IsianPenetapan(RUDI, jadwal=JADWAL, tempat="Ruang"))
    layanan.tindak_lanjuti(operator, nomor, "Ditinjau.")
    assert layanan.kasus(operator, nomor).status is StatusKonseling.SELESAI


def test_feedback_of_the_penilai_is_attached_as_proof(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    isian = umpan_balik.Isian(SITI, umpan_balik.Tentang(nilai=Nilai.AKUNTABEL), "Beri kabar bila terlambat.",
                              Nada.PERLU_PERBAIKAN)  # fmt: skip
    umpan_balik.beri(kepala, Periode.baca("2026-TW4"), isian)
    umpan_balik.beri(kantor.sebagai("rudi"), Periode.baca("2026-TW4"), replace(isian, isi="Dari rekan."))
    (bukti,) = layanan.lampiran(kepala, SITI)
    assert "Akuntabel: Beri kabar" in bukti.teks and not bukti.dicentang
    laporan = replace(PERILAKU, umpan_balik=(bukti.id,))
    assert layanan.periksa(kepala, laporan) == []
    nomor, _ = layanan.laporkan(kepala, SITI, laporan)
    assert layanan.kasus(kantor.sebagai("operator"), nomor).bukti == (bukti.teks,)
    with galat("UMM-03"):
        layanan.laporkan(kepala, SITI, replace(PERILAKU, umpan_balik=(id_tetap(9),)))


def test_a_report_that_is_typed_is_kept_for_its_writer(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    assert konseling_draf.laporan_awal(kepala).dikomunikasikan == kepala.hari_ini()
    konseling_draf.simpan_otomatis(kepala, SITI, PERILAKU)
    assert konseling_draf.draf_otomatis(kepala, SITI) == PERILAKU
    assert konseling_draf.draf_otomatis(kantor.sebagai("operator"), SITI) is None
    konseling_draf.buang_otomatis(kepala, SITI)
    assert konseling_draf.draf_otomatis(kepala, SITI) is None

"""What goes to the PyB and to SIASN: addressee, decided objections, ids of coefficients; and first days."""

from __future__ import annotations

from datetime import datetime

import pytest

from kinerja_desktop.domain.angka_kredit import JenjangJf
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pelaporan import baca_kepada
from kinerja_desktop.domain.siasn import KOEFISIEN_SIASN
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import capaian, keberatan, pelaporan, umpan_balik
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import PUSKESMAS, SITI, KantorUji
from tests.helpers.keberatan import KUATKAN, keberatan_siti


def test_r15_every_level_has_the_id_of_the_reference_of_siasn() -> None:
    keterampilan = (JenjangJf.PEMULA, JenjangJf.TERAMPIL, JenjangJf.MAHIR, JenjangJf.PENYELIA)
    keahlian = (JenjangJf.AHLI_PERTAMA, JenjangJf.AHLI_MUDA, JenjangJf.AHLI_MADYA, JenjangJf.AHLI_UTAMA)
    assert [KOEFISIEN_SIASN[j] for j in keterampilan] == [52, 62, 72, 82]
    assert [KOEFISIEN_SIASN[j] for j in keahlian] == [12, 22, 32, 42]


def test_an_office_of_three_letters_is_an_addressee() -> None:
    assert baca_kepada(" BKN ") == "BKN"
    with pytest.raises(UserError, match="TGT-13"):
        baca_kepada("BK 2")


def test_feedback_may_be_given_from_the_first_day_of_its_period(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    kantor.jam.saat = datetime(2026, 9, 30, 9, tzinfo=WIB)
    with pytest.raises(UserError, match="UMP-13"):
        umpan_balik.beri(kepala, TW4, Isian(SITI, Tentang(), "Mulai bagus."))
    kantor.jam.saat = datetime(2026, 10, 1, 9, tzinfo=WIB)
    umpan_balik.beri(kepala, TW4, Isian(SITI, Tentang(), "Mulai bagus."))
    assert umpan_balik.diterima(kantor.sebagai("siti")).jumlah == 1


def test_r57_an_objection_waits_until_it_is_decided(kantor: KantorUji) -> None:
    nomor = keberatan_siti(kantor)
    kepala = kantor.sebagai("kepala")
    assert [b.keberatan for b in pelaporan.daftar(kepala, TW4).baris] == [True]
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, KUATKAN)
    assert [b.keberatan for b in pelaporan.daftar(kepala, TW4).baris] == [False]


def test_r45_a_capaian_that_changed_after_the_signature_is_named(kantor: KantorUji) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    kepala = kantor.sebagai("kepala")
    capaian.tetapkan(kepala, PUSKESMAS, TW4, CapaianOrganisasi.KURANG)
    umpan_balik.beri(kepala, TW4, Isian(SITI, Tentang(), "Masukan baru."))
    beda = [(p.lama, p.baru) for p in lembar(kepala, SITI, TW4).perbedaan if p.bidang.startswith("Capaian")]
    assert beda == [("Baik", "Kurang")]

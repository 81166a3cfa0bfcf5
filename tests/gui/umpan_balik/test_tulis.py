"""The form of Umpan Balik: nobody is chosen by itself, each receiver has a draft, and sending can be called back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.umpan_balik.kirim import DETIK_URUNG
from kinerja_desktop.gui.umpan_balik.page import UmpanBalikPage
from kinerja_desktop.services import catatan_penilai, permintaan_umpan, umpan_draf
from kinerja_desktop.services import umpan_balik as layanan
from kinerja_desktop.services.umpan_balik import Isian, Tentang
from tests.gui.umpan_balik.bantu import kirim
from tests.helpers.kantor import DEWI, KADIS, RUDI, SITI, KantorUji
from tests.helpers.qt import klik, selesai

TW4 = Periode.baca("2026-TW4")


def _pilih(halaman: UmpanBalikPage, pegawai_id: object, qtbot: Any) -> None:
    """Choose a receiver as the hand does."""
    kepada = halaman.form.kepada
    kepada.setCurrentIndex(next(n for n in range(kepada.count()) if kepada.itemData(n) == pegawai_id))
    selesai(qtbot, halaman.pekerja)


def test_a_private_note_about_one_person_never_reaches_another(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    konteks = kantor.sebagai("kepala")
    hal = Tentang(nilai=Nilai.AKUNTABEL)
    catatan_penilai.tulis(konteks, SITI, konteks.hari_ini(), "Tanpa menunggu diingatkan", hal, Nada.POSITIF)
    kepala = buka("kepala", "catatan")
    klik(qtbot, kepala, "Jadikan umpan balik")
    selesai(qtbot, pekerja)
    milik_siti = Isian(SITI, hal, "Tanpa menunggu diingatkan", Nada.POSITIF)
    assert kepala.isian() == milik_siti
    kepala.buka({"tab": "kewajiban"})
    kepala.kewajiban.tulis.emit(RUDI)
    selesai(qtbot, pekerja)
    assert kepala.isian() == Isian(RUDI, berkala=True)
    assert kepala.form.tersimpan.text() == "Draf untuk Siti Rahma, A.Md.Keb. tersimpan"
    qtbot.keyClicks(kepala.form.isian, "Untuk Rudi")
    assert kepala.tunda_tutup()
    selesai(qtbot, pekerja)

    lagi = buka("kepala")
    assert lagi.isian() == Isian(RUDI, isi="Untuk Rudi", berkala=True)
    _pilih(lagi, SITI, qtbot)
    assert lagi.isian() == milik_siti and lagi.form.tentang.currentText() == "Akuntabel"
    lagi.isi_untuk(SITI, isi="Tanpa menunggu diingatkan")
    assert lagi.isian().isi == "Tanpa menunggu diingatkan", "the same note is not put there twice"


def test_a_waiting_draft_is_marked_in_the_list_of_people(qtbot: Any, buka: Any) -> None:
    rudi = buka("rudi")
    _pilih(rudi, SITI, qtbot)
    qtbot.keyClicks(rudi.form.isian, "Untuk Siti")
    _pilih(rudi, DEWI, qtbot)
    teks = {rudi.form.kepada.itemData(n): rudi.form.kepada.itemText(n) for n in range(rudi.form.kepada.count())}
    assert teks[SITI] == "Siti Rahma, A.Md.Keb. · rekan · ada draf"
    assert [siapa for siapa, satu in teks.items() if "draf" in satu] == [SITI]
    _pilih(rudi, SITI, qtbot)
    assert rudi.form.kepada.currentText() == "Siti Rahma, A.Md.Keb. · rekan"


def test_nobody_is_chosen_until_somebody_chooses(pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siti = buka("siti")
    assert siti.form.kepada.currentText() == "— pilih pegawai —"
    assert not siti.form.kirim.isEnabled() and not siti.form.tentang.isEnabled()
    assert siti.form.alasan.isVisible() and "Pilih dahulu pegawai" in siti.form.alasan.text()
    qtbot.keyClicks(siti.form.isian, "Terima kasih")
    siti.segarkan()
    selesai(qtbot, pekerja)
    assert siti.isian() == Isian(isi="Terima kasih"), "a refresh chooses nobody either"
    _pilih(siti, RUDI, qtbot)
    assert siti.form.kirim.isEnabled() and not siti.form.alasan.isVisible()
    assert siti.isian() == Isian(RUDI, isi="Terima kasih"), "what was typed before goes to the first one"
    _pilih(siti, None, qtbot)
    assert siti.isian() == Isian() and not siti.form.kirim.isEnabled()


def test_words_typed_for_nobody_join_the_draft_of_who_is_chosen(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    umpan_draf.simpan(kantor.sebagai("rudi"), Isian(SITI, isi="Draf lama"))
    rudi = buka("rudi")
    assert rudi.isian().pegawai_id == SITI, "what was typed last comes back"
    _pilih(rudi, None, qtbot)
    qtbot.keyClicks(rudi.form.isian, "Baru")
    _pilih(rudi, SITI, qtbot)
    assert rudi.isian().isi == "Draf lama\n\nBaru"
    rudi.tunda_tutup()
    selesai(qtbot, pekerja)
    assert list(umpan_draf.semua(kantor.sebagai("rudi"))) == [SITI]


def test_another_page_never_takes_along_what_was_typed_for_nobody(qtbot: Any, pekerja: Pekerja, buka: Any) -> None:
    kepala = buka("kepala")
    qtbot.keyClicks(kepala.form.isian, "Belum tahu untuk siapa")
    kepala.buka({"pegawai_id": SITI})
    selesai(qtbot, pekerja)
    assert kepala.isian() == Isian(SITI)
    _pilih(kepala, None, qtbot)
    assert kepala.isian().isi == "Belum tahu untuk siapa"


def test_sending_can_be_called_back(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siti = buka("siti")
    _pilih(siti, RUDI, qtbot)
    siti.form.tentang.setCurrentIndex(siti.form.tentang.count() - 1)
    qtbot.keyClicks(siti.form.isian, "Cepat membantu")
    isian = siti.isian()
    klik(qtbot, siti, "Beri umpan balik")
    selesai(qtbot, pekerja)
    assert siti.isian() == Isian() and "segera terkirim" in siti.bilah_pesan.teks()
    assert siti.focusWidget() is siti.form.kepada, "Ctrl+Z in the text would undo typing instead"
    assert layanan.diterima(kantor.sebagai("rudi")).jumlah == 0
    klik(qtbot, siti, f"Urungkan · Ctrl Z ({DETIK_URUNG})")
    selesai(qtbot, pekerja)
    assert siti.isian() == isian and siti.form.tentang.currentText() == "Kolaboratif"
    siti.pengirim.kirim()
    siti.tunda_tutup()
    selesai(qtbot, pekerja)
    assert layanan.diterima(kantor.sebagai("rudi")).jumlah == 0
    assert umpan_draf.semua(kantor.sebagai("siti")) == {RUDI: isian}


def test_it_goes_when_the_seconds_are_over(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siti = buka("siti")
    _pilih(siti, RUDI, qtbot)
    qtbot.keyClicks(siti.form.isian, "Cepat membantu")
    klik(qtbot, siti, "Beri umpan balik")
    selesai(qtbot, pekerja)
    jam = siti.pengirim.findChild(QTimer)
    assert jam.isActive() and DETIK_URUNG * 1000 <= jam.interval() < (DETIK_URUNG + 1) * 1000
    assert list(umpan_draf.semua(kantor.sebagai("siti"))) == [RUDI], "a power cut now loses nothing"
    jam.setInterval(1)
    jam.start()
    qtbot.waitUntil(lambda: "tersimpan" in siti.bilah_pesan.teks())
    assert [b.isi for b in layanan.diterima(kantor.sebagai("rudi")).baris] == ["Cepat membantu"]
    selesai(qtbot, pekerja)
    assert siti.model.rowCount() == 1 and umpan_draf.semua(kantor.sebagai("siti")) == {}


def test_pressing_twice_and_leaving_give_it_once(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siti = buka("siti")
    _pilih(siti, RUDI, qtbot)
    qtbot.keyClicks(siti.form.isian, "Cepat membantu")
    siti.beri()
    siti.beri()
    selesai(qtbot, pekerja)
    assert siti.tunda_tutup() and siti.tunda_tutup()
    selesai(qtbot, pekerja)
    assert layanan.diterima(kantor.sebagai("rudi")).jumlah == 1


def test_the_next_one_to_the_same_person_lets_the_first_go(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    siti = buka("siti")
    for isi in ("Satu", "Dua"):
        _pilih(siti, RUDI, qtbot)
        qtbot.keyClicks(siti.form.isian, isi)
        klik(qtbot, siti, "Beri umpan balik")
        selesai(qtbot, pekerja)
    assert [b.isi for b in layanan.diterima(kantor.sebagai("rudi")).baris] == ["Satu"]
    _pilih(siti, DEWI, qtbot)
    qtbot.keyClicks(siti.form.isian, "Untuk Dewi")
    kirim(siti, qtbot)
    assert [b.isi for b in layanan.diterima(kantor.sebagai("rudi")).baris] == ["Dua", "Satu"]
    assert layanan.diterima(kantor.sebagai("dewi")).jumlah == 1


def test_what_is_refused_at_the_last_moment_comes_back(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    siti = kantor.sebagai("siti")
    permintaan_umpan.minta(siti, SITI, [RUDI], TW4, "Mohon masukan")
    rudi = buka("rudi", "permintaan")
    klik(qtbot, rudi, "Jawab")
    selesai(qtbot, pekerja)
    qtbot.keyClicks(rudi.form.isian, "Cepat belajar")
    klik(qtbot, rudi, "Beri umpan balik")
    selesai(qtbot, pekerja)
    permintaan_umpan.batalkan(siti, permintaan_umpan.daftar(siti)[0].permintaan.id)
    rudi.pengirim.kirim()
    selesai(qtbot, pekerja)
    assert "sudah selesai" in rudi.bilah_pesan.teks() and rudi.bilah_pesan.jenis == "bad"
    assert (rudi.isian().pegawai_id, rudi.isian().isi) == (SITI, "Cepat belajar")


def test_emptying_the_form_can_be_undone(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    rudi = buka("rudi")
    _pilih(rudi, SITI, qtbot)
    qtbot.keyClicks(rudi.form.isian, "Rapi")
    klik(qtbot, rudi, "Kosongkan")
    selesai(qtbot, pekerja)
    assert rudi.isian() == Isian(SITI) and umpan_draf.semua(kantor.sebagai("rudi")) == {}
    rudi.bilah_pesan.lakukan()
    rudi.tunda_tutup()
    selesai(qtbot, pekerja)
    assert rudi.isian() == Isian(SITI, isi="Rapi") and list(umpan_draf.semua(kantor.sebagai("rudi"))) == [SITI]


def test_who_may_get_nothing_is_named_and_the_form_stays(pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siti = buka("siti")
    _pilih(siti, RUDI, qtbot)
    qtbot.keyClicks(siti.form.isian, "Cepat membantu")
    siti.isi_untuk(KADIS, isi="Catatan tentang orang lain")
    selesai(qtbot, pekerja)
    assert siti.isian() == Isian(RUDI, isi="Cepat membantu") and siti.bilah_pesan.jenis == "bad"

"""Words of the foot, and what Ctrl+K finds by the words that people think of."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from kinerja_desktop.domain.cadangan import UsiaCadangan
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.shell import kata
from kinerja_desktop.gui.shell.sinonim import TINDAKAN, cari_sinonim
from kinerja_desktop.services import kesehatan
from kinerja_desktop.services.kesehatan import Kesehatan
from tests.helpers.kantor import KantorUji
from tests.helpers.qt import tampilkan

_HALAMAN = {"beranda", "dokumen", "pengaturan", "panduan"}


@pytest.mark.parametrize(
    ("dicari", "kunci"),
    [("tema", f"{TINDAKAN}tema"), ("mode gelap", f"{TINDAKAN}tema"), ("cetak", "dokumen"), ("print", "dokumen"),
     ("password", "pengaturan"), ("kata sandi", "pengaturan"), ("backup", "pengaturan"), ("huruf", f"{TINDAKAN}besar"),
     ("logout", f"{TINDAKAN}ganti_akun"), ("pintasan", "panduan")],
)  # fmt: skip
def test_acts_and_settings_are_found_by_other_words(dicari: str, kunci: str) -> None:
    assert kunci in [hasil.kunci for hasil in cari_sinonim(dicari, _HALAMAN)]


def test_transfers_are_found_by_their_words() -> None:
    for kata_ in ("serah terima", "plt", "mutasi"):
        assert [h.argumen for h in cari_sinonim(kata_, {"pegawai"}) if h.argumen] == [{"tab": "mutasi"}]


def test_pages_of_other_roles_are_not_offered() -> None:
    assert cari_sinonim("libur", _HALAMAN) == [] and cari_sinonim("libur", {"pegawai"})[0].kunci == "pegawai"
    assert cari_sinonim("", _HALAMAN) == [] and cari_sinonim("entahlah", _HALAMAN) == []


def test_a_backup_without_some_attachments_is_amber_and_says_so(kantor: KantorUji) -> None:
    kini = datetime(2026, 11, 24, 8, 0)
    sehat = Kesehatan(kini, UsiaCadangan.BARU, None, kini, 0)
    cacat = Kesehatan(kini, UsiaCadangan.BARU, None, kini, 0, 3)
    assert (sehat.token, cacat.token) == ("ok", "warn")
    assert "tanpa 3 lampiran" in kata.teks_keadaan(cacat, kini.date())
    assert "lampiran" not in kata.teks_keadaan(sehat, kini.date())
    assert "tidak memuat semua lampiran" in kata.petunjuk(cacat)
    konteks = kantor.sebagai("siti")
    konteks.store.atur_meta("cadangan_cacat", "2")
    assert kesehatan.keadaan(konteks).cacat == 2


def test_a_quiet_label_keeps_its_hint(qtbot: Any) -> None:
    label = LabelPotong()
    label.setText("8.424 perubahan belum dikirim")
    label.setel_petunjuk("Tersimpan di komputer ini.")
    tampilkan(qtbot, label, 400, 20)
    label.grab()
    assert label.toolTip() == "Tersimpan di komputer ini."
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == "8.424 perubahan belum dikirim\nTersimpan di komputer ini."

"""A machine that exchanged once and reaches nobody any more says so, on its page and on Beranda."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop import bootstrap
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.services import beranda, perangkat
from kinerja_desktop.services.beranda_bentuk import JenisTindakan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import cadangan, skema
from kinerja_desktop.store import kunci as slot
from kinerja_desktop.store.kunci import Gantungan, Slot
from kinerja_desktop.sync import keyfile
from tests.gui.sinkronisasi.test_jalan import tenang
from tests.helpers.kantor import Jam
from tests.helpers.pertukaran import Jaringan, laporan, simpan
from tests.helpers.qt import tampilkan


def rusak(konteks: Context) -> None:
    (konteks.folder / keyfile.KEY_FILE).write_bytes(b"rusak")


def hilang(konteks: Context) -> None:
    (konteks.folder / keyfile.KEY_FILE).unlink()


def catatan_rusak(konteks: Context) -> None:
    konteks.store.atur_meta("kepercayaan", "rusak")
    konteks.store.atur_meta("kepercayaan_sidik", "ab" * 32)


def halaman(konteks: Context, qtbot: Any, pekerja: Pekerja) -> SinkronisasiPage:
    pekerja.pagar = konteks.store.bersama.panggilan
    satu = SinkronisasiPage(konteks, pekerja, daftar=lambda: ())
    tampilkan(qtbot, satu)
    tenang(qtbot, pekerja)
    return satu


@pytest.mark.parametrize(
    ("apa", "kode", "kata"),
    [
        (rusak, "KNC-02", "Berkas kuncinya rusak"),
        (hilang, "KNC-03", "cadangan tidak memuat kunci"),
        (catatan_rusak, "KNC-26", "Catatan tentang perangkat"),
    ],
)
def test_whose_keys_do_not_open_is_told_what_that_means(
    jaringan: Jaringan, qtbot: Any, pekerja: Pekerja, apa: Callable[[Context], None], kode: str, kata: str
) -> None:
    jaringan.tukar("opd", "siti")
    jaringan.tukar("siti", "opd")
    konteks = jaringan.pasang("siti").konteks
    assert JenisTindakan.TIDAK_BERTUKAR not in {t.jenis for t in beranda.ringkasan(konteks).tindakan}
    simpan(jaringan["siti"], laporan(1))
    apa(konteks)
    belum = halaman(konteks, qtbot, pekerja).belum
    assert perangkat.keadaan(konteks).kunci_galat == kode
    assert belum.judul_keadaan.text() == "Komputer ini tidak lagi bertukar paket"
    assert kata in belum.penjelasan.text() and "belum sampai ke siapa pun" in belum.penjelasan.text()
    assert JenisTindakan.TIDAK_BERTUKAR in {t.jenis for t in beranda.ringkasan(konteks).tindakan}


def test_a_restored_machine_is_told_to_be_enrolled_again(
    jaringan: Jaringan, qtbot: Any, pekerja: Pekerja, tmp_path: Path
) -> None:
    jaringan.tukar("opd", "siti")
    konteks = jaringan.pasang("siti").konteks
    kunci = konteks.store.kunci
    assert kunci is not None
    satu = slot.buat_slot(Slot("siti", "", ""), "rahasia123", kunci)
    slot.tulis(konteks.folder, Gantungan("L", praktik=False, slot=(satu,)))
    cadangan.cadangkan(konteks.folder, kunci, tmp_path / "c.kcadangan")
    bootstrap.pulihkan_kantor(tmp_path / "c.kcadangan", tmp_path / "baru")
    terbuka = bootstrap.buka_kantor(tmp_path / "baru", kunci, Jam())
    try:
        pulih = replace(konteks, folder=terbuka.folder, store=terbuka.store, brankas=terbuka.brankas)
        belum = halaman(pulih, qtbot, pekerja).belum
        assert belum.judul_keadaan.text() == "Komputer ini tidak lagi bertukar paket"
        assert "jangan ditulis ulang" in belum.penjelasan.text() and belum.tombol_minta.isEnabled()
        assert beranda.ringkasan(pulih).tindakan[0].jenis is JenisTindakan.TIDAK_BERTUKAR
        pulih.store.atur_meta(skema.META_PERAN, "pusat")
        belum.tampilkan(perangkat.keadaan(pulih))
        assert "flashdisk kunci induk" in belum.penjelasan.text()
    finally:
        terbuka.tutup()


def test_an_office_that_never_exchanged_hears_of_nothing(kantor: Any, qtbot: Any, pekerja: Pekerja) -> None:
    konteks = kantor.sebagai("operator")
    belum = halaman(konteks, qtbot, pekerja).belum
    assert belum.judul_keadaan.text() == "Komputer ini belum bertukar paket"
    assert JenisTindakan.TIDAK_BERTUKAR not in {t.jenis for t in beranda.ringkasan(konteks).tindakan}

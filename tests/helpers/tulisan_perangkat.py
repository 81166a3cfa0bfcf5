"""Writes of enrolment for the table of wewenang: (name, who may, what must be there before, the call)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.services import (
    kirim_paket,
    perangkat,
    perangkat_daftar,
    perangkat_izin,
    perangkat_pusat,
    terima_paket,
)
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_lingkup import Lingkup
from kinerja_desktop.services.perangkat_simpanan import mesin
from kinerja_desktop.sync.certificates import Grant
from kinerja_desktop.sync.enrolment import approve
from kinerja_desktop.sync.enrolment_request import read_request
from kinerja_desktop.sync.scope import Scope
from tests.helpers.kantor import SITI, KantorUji
from tests.helpers.kepercayaan import PUSKESMAS as PUSKESMAS_LAIN
from tests.helpers.kepercayaan import dunia
from tests.helpers.perangkat import PEGAWAI, SANDI, beri, dirikan, permintaan, sandi_murah, stik

Bahan = Any
PENGELOLA = {"operator", "pusat"}
MESIN = {"operator", "pusat", "kepala"}
"""At a machine of staff also who leads another unit: there everybody is what he is in the organisation."""
SEMUA = {"operator", "kadis", "kepala", "siti", "rudi", "dewi", "pusat", "pengawas"}
PENUKAR = SEMUA - {"pengawas"}
HANYA_SITI = Lingkup(pegawai=frozenset({SITI}))


def dijawab(kantor: KantorUji) -> Bahan:
    """This machine asked; an OPD of another place answered: file and code."""
    isi, kode = perangkat.buat_permintaan(kantor.sebagai("operator"), PEGAWAI, "Laptop Bidan", "Puskesmas")
    lingkup = Scope.of(units=frozenset({PUSKESMAS_LAIN}))
    wewenang = dunia().dinkes.wewenang(dunia().percaya)
    hasil = approve(wewenang, read_request(isi), kode, Grant(PeranPerangkat.PEGAWAI, lingkup, "Laptop Bidan"), "")
    return hasil.answer, hasil.code


def terdaftar(kantor: KantorUji) -> Bahan:
    """This machine is enrolled."""
    return perangkat.pasang_izin(kantor.sebagai("operator"), *dijawab(kantor))


def ditanya(kantor: KantorUji) -> Bahan:
    """This is the centre, and another machine asks."""
    dirikan(kantor)
    return permintaan()


def memberi(kantor: KantorUji) -> Bahan:
    """This is the centre, and it gave a certificate."""
    return beri(kantor, ditanya(kantor), HANYA_SITI).perangkat


def _jadikan_pusat(konteks: Context, folder: Bahan) -> None:
    with sandi_murah():
        perangkat.jadikan_pusat(konteks, "BKPSDM", folder, SANDI)


def pusat(kantor: KantorUji) -> Bahan:
    """This is the centre: the folder of its root keys, and an empty stick."""
    dirikan(kantor)
    return stik(kantor), stik(kantor, "stik baru")


def _ganti_induk(konteks: Context, folder: Bahan) -> None:
    with sandi_murah():
        perangkat_pusat.ganti_induk(konteks, folder[0], SANDI, folder[1], SANDI)


def _buka_era(konteks: Context, folder: Bahan) -> None:
    with sandi_murah():
        perangkat_pusat.buka_era(konteks, folder[0], SANDI)


def tetangga(kantor: KantorUji) -> Bahan:
    """This machine is enrolled; its certificate came from this neighbour."""
    terdaftar(kantor)
    return mesin(kantor.sebagai("operator")).atasan


def paket_jadi(kantor: KantorUji) -> Bahan:
    """A bundle was made here, and nobody copied it yet."""
    perangkat_atas = tetangga(kantor)
    operator = kantor.sebagai("operator")
    return kirim_paket.kirim(operator, mesin(operator), perangkat_atas).paket


def berkas_asing(kantor: KantorUji) -> Bahan:
    """This machine is enrolled, and a file came that is no bundle."""
    terdaftar(kantor)
    berkas = kantor.terbuka.folder / "surat.kinerja"
    berkas.write_text("Yth. Kepala Dinas", "utf-8")
    return [berkas]


PERANGKAT: list[tuple[str, set[str], Callable[[KantorUji], Bahan], Callable[[Any, Bahan], Any]]] = [
    ("perangkat.jadikan_pusat", PENGELOLA, stik, _jadikan_pusat),
    (
        "perangkat.buat_permintaan",
        MESIN,
        lambda kantor: None,
        lambda k, b: perangkat.buat_permintaan(k, PEGAWAI, "Laptop Bidan", "Puskesmas"),
    ),
    ("perangkat.perbarui_kunci", MESIN | {"kadis"}, terdaftar, lambda k, b: perangkat.perbarui_kunci(k)),
    ("perangkat.pasang_izin", MESIN, dijawab, lambda k, b: perangkat.pasang_izin(k, *b)),
    (
        "perangkat_izin.beri_izin",
        PENGELOLA,
        ditanya,
        lambda k, b: perangkat_izin.beri_izin(k, b.request.raw, b.request.code, HANYA_SITI),
    ),
    ("perangkat_daftar.cabut", PENGELOLA, memberi, lambda k, b: perangkat_daftar.cabut(k, b, "laptop hilang")),
    ("perangkat_pusat.ganti_induk", PENGELOLA, pusat, _ganti_induk),
    ("perangkat_pusat.buka_era", PENGELOLA, pusat, _buka_era),
    ("kirim_paket.kirim", PENUKAR, tetangga, lambda k, b: kirim_paket.kirim(k, mesin(k), b)),
    ("kirim_paket.catat_salinan", SEMUA, paket_jadi, kirim_paket.catat_salinan),
    ("terima_paket.ulangi_menunggu", PENUKAR, tetangga, lambda k, _: terima_paket.ulangi_menunggu(k, mesin(k))),
    ("terima_paket.terima", PENUKAR, berkas_asing, lambda k, b: terima_paket.terima(k, mesin(k), b)),
]

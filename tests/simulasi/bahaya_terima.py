"""What may happen when a file comes in: to the file, to the machine, or to the honesty of who made it.

Each of these lets something go wrong and sees that nothing changed by it. It returns what became of the whole file when
it brought it in itself, in parts or after a restart; else the file comes in as usual afterwards.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.sync.bundle_reader import BundleReader
from kinerja_desktop.sync.parts import split
from tests.simulasi.bahaya_kirim import mogok, penuh
from tests.simulasi.berkas_rusak import RUSAK, Bahan, satu_bit
from tests.simulasi.jadwal import Berbeda, Kiriman, Pasangan
from tests.simulasi.mesin_berkas import Mogok

if TYPE_CHECKING:
    from tests.simulasi.jadwal_berkas import JadwalBerkas

TULISAN = 20
"""About so many writes to the database one import takes."""

BahayaTerima = Callable[["JadwalBerkas", Pasangan, Kiriman], HasilTerima | None]


def rusak(jadwal: JadwalBerkas, pasangan: Pasangan, satu: Kiriman, apa: str) -> None:
    """The file is damaged, cut, joined or mixed with another."""
    nyata, isi = pasangan.nyata, satu[1].jalur.read_bytes()
    lain = jadwal.lalu.get(satu[0].untuk, isi)
    if lain == isi:
        lain = nyata.kantor.jahat[satu[0].untuk][0][1].read_bytes()
    jadwal.terjadi[apa] += 1
    identitas = nyata.ini.identitas
    bahan = Bahan(isi, lain, identitas.openers, identitas.public.recipient, jadwal.nasib)
    jalur = nyata.kantor.baru() / satu[1].jalur.name
    jalur.write_bytes(RUSAK[apa](bahan))
    _ditolak(jadwal, pasangan, apa, jalur)


def _ditolak(jadwal: JadwalBerkas, pasangan: Pasangan, apa: str, jalur: Path) -> None:
    sebelum = pasangan.nyata.keadaan()
    hasil = pasangan.nyata.terima(jalur)
    jadwal.ditolak(pasangan, apa, hasil, sebelum)
    milik_lain = all(satu.nasib is Nasib.LAIN for satu in hasil)  # it is good, and stays where it is
    if (pasangan.nyata.bersihkan() == set()) is not milik_lain:
        raise Berbeda(apa, jadwal.benih, jadwal.langkah, "was not kept")


def _berubah(jadwal: JadwalBerkas, pasangan: Pasangan, satu: Kiriman) -> None:
    """The copy in the inbox is another after it was verified."""
    if satu[0].id in pasangan.model.masuk:
        return
    asli = BundleReader.frames

    def frames(pembaca: BundleReader, *lagi: Any) -> None:
        if pembaca._path.exists():
            pembaca._path.write_bytes(satu_bit(pembaca._path.read_bytes(), jadwal.nasib))
        asli(pembaca, *lagi)

    with mock.patch.object(BundleReader, "frames", frames):
        _ditolak(jadwal, pasangan, "berubah di antara dua pembacaan", satu[1].jalur)


def _jahat(jadwal: JadwalBerkas, pasangan: Pasangan, satu: Kiriman) -> None:
    """Somebody who may not, has made a bundle for this machine."""
    apa, jalur = jadwal.nasib.choice(pasangan.nyata.kantor.jahat[satu[0].untuk])
    jadwal.terjadi[apa] += 1
    _ditolak(jadwal, pasangan, apa, jalur)


def _mesin_lain(jadwal: JadwalBerkas, _: Pasangan, satu: Kiriman) -> None:
    """It is taken to another machine first, or to that one as well."""
    lain = jadwal.nasib.choice([nama for nama in jadwal.mesin if nama != satu[0].untuk])
    _ditolak(jadwal, jadwal.mesin[lain], "mesin lain", satu[1].jalur)


def _nama_lain(jadwal: JadwalBerkas, pasangan: Pasangan, satu: Kiriman) -> HasilTerima:
    """The file bears another name, or another ending."""
    nama = jadwal.nasib.choice(("Surat (1).kinerja", "KNJ_x.KINERJA", "foto.jpg", "tanpa akhiran", "é ж 署名.kinerja"))
    jalur = shutil.copyfile(satu[1].jalur, pasangan.nyata.kantor.baru() / nama)
    (hasil,) = pasangan.nyata.terima(jalur)
    return hasil


def _bagian(jadwal: JadwalBerkas, pasangan: Pasangan, satu: Kiriman) -> HasilTerima | None:
    """It comes in parts, in any order, one of them damaged at first."""
    if satu[0].id in pasangan.model.masuk:
        return None
    nyata, tempat = pasangan.nyata, pasangan.nyata.kantor.baru()
    ukuran = satu[1].jalur.stat().st_size
    bagian = [b.path for b in split(satu[1].jalur, tempat, max_part=88 + ukuran // jadwal.nasib.randrange(2, 5))]
    jadwal.nasib.shuffle(bagian)
    akhir, sebelum = bagian.pop(), nyata.keadaan()
    jadwal.ditolak(pasangan, "bagian kurang", nyata.terima(*bagian), sebelum)
    rusak = nyata.kantor.baru() / akhir.name
    rusak.write_bytes(akhir.read_bytes()[:-1])
    jadwal.ditolak(pasangan, "bagian rusak", nyata.terima(rusak), sebelum)
    nyata.bersihkan(Kotak.KARANTINA)
    (hasil,) = nyata.terima(akhir)
    return hasil


def _gagal(
    jadwal: JadwalBerkas, pasangan: Pasangan, satu: Kiriman, galat: Callable[[], Exception]
) -> HasilTerima | None:
    """A write to the database fails, or is the last before the power goes: the machine stands as before."""
    nyata, sebelum = pasangan.nyata, pasangan.nyata.keadaan()
    try:
        with nyata.gagal_menulis(jadwal.nasib.randrange(1, TULISAN), galat):
            (hasil,) = nyata.terima(satu[1].jalur)
        if hasil.galat is None or hasil.galat.kode != "KTR-04":
            return hasil
    except Mogok as putus:
        nyata.mulai_lagi(putus.folder)
    jadwal.terjadi["tulisan gagal"] += 1
    jadwal.tetap(pasangan, "tulisan gagal", sebelum)
    if not nyata.utuh():
        raise Berbeda("integrity", jadwal.benih, jadwal.langkah, nyata.nama)
    if jadwal.nasib.random() < 0.5 or jadwal.akan_ditahan(pasangan, satu[0]):
        nyata.bersihkan(Kotak.MENUNGGU)
        return None
    (hasil,) = nyata.ulangi()
    return hasil


BAHAYA: dict[str, BahayaTerima] = {
    "rusak": lambda j, p, s: rusak(j, p, s, j.nasib.choice(list(RUSAK))),
    "berubah di antara dua pembacaan": _berubah,
    "pengirim jahat": _jahat,
    "mesin lain": _mesin_lain,
    "nama lain": _nama_lain,
    "bagian": _bagian,
    "mogok saat menerima": lambda j, p, s: _gagal(j, p, s, lambda: mogok(p)),
    "disk penuh saat menerima": lambda j, p, s: _gagal(j, p, s, penuh),
}
_BOBOT = (4, 1, 1, 1, 1, 1, 2, 2)


def pilih(jadwal: JadwalBerkas) -> BahayaTerima:
    """One of them, by the seed."""
    (nama,) = jadwal.nasib.choices(list(BAHAYA), _BOBOT)
    jadwal.terjadi[nama] += 1
    return BAHAYA[nama]

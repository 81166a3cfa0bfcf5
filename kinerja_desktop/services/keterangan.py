"""What is inside an office, and whether it is sound: the commands `info` and `check`, the page Pengaturan."""

from __future__ import annotations

from collections.abc import Iterable

from kinerja_desktop import __version__
from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.services.kaki_kirim import kaki_kirim
from kinerja_desktop.services.kirim_paket import TABEL
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import migrasi, skema
from kinerja_desktop.store.muatan import Muatan
from kinerja_desktop.store.periksa import Temuan, periksa
from kinerja_desktop.store.rekaman import hitung, terakhir_lsn
from kinerja_desktop.store.tetangga import hitung_kiriman, paket_terkirim


def jumlah(konteks: Context) -> dict[str, int]:
    """Living records by kind."""
    with konteks.store.baca() as koneksi:
        return {peta.tabel.name: hitung(koneksi, kelas) for kelas, peta in skema.PETA.items()}


def belum_dikirim(konteks: Context) -> int:
    """Records that wait for the machine above, as the foot of the window counts them.

    Where none stands above, records changed since the newest bundle of which a copy left this machine; where none ever
    did, every change there is.
    """
    if (belum := kaki_kirim(konteks).belum) is not None:
        return belum
    with konteks.store.baca() as koneksi:
        keluar = paket_terkirim(koneksi, None)
        if keluar is None:
            return terakhir_lsn(koneksi)
        muatan = Muatan(Cakupan(PeranPerangkat.PUSAT), keluar.sampai)
        return hitung_kiriman(koneksi, TABEL.values(), muatan).jumlah


def keterangan(konteks: Context) -> dict[str, object]:
    """The keys of `kinerja info`."""
    with konteks.store.baca() as koneksi:
        versi = migrasi.versi_berkas(koneksi)
    return {
        "kantor": konteks.kantor.nama,
        "praktik": konteks.kantor.praktik,
        "versi_aplikasi": __version__,
        "versi_skema": versi,
        "perangkat_id": konteks.store.meta("perangkat_id"),
        "jumlah": jumlah(konteks),
        "perubahan_belum_dikirim": belum_dikirim(konteks),
    }


def temuan(konteks: Context) -> Iterable[Temuan]:
    """Everything that is wrong with this office; empty for a sound one."""
    with konteks.store.baca() as koneksi:
        return list(periksa(koneksi, konteks.brankas))

"""Receiving in the window: a preview first, then the same files for good; the run of a whole folder at the centre.

It has a connection of its own, for a thread of its own: pages can be read and texts typed while bundles come in.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from kinerja_desktop.services import kotak_paket, pulih_paket, wewenang
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.laju_paket import Kemajuan, diam
from kinerja_desktop.services.media import isi_folder
from kinerja_desktop.services.samping import BerkasSamping
from kinerja_desktop.services.terima_paket import ulangi_menunggu
from kinerja_desktop.services.terima_potongan import terima_semua
from kinerja_desktop.sync.delivery import blocks, write_new
from kinerja_desktop.sync.medium import size_of, unwritable
from kinerja_desktop.sync.parts import is_part

RINCI_TERBANYAK = 25
"""Runs of more files are told by number only before they are taken in: a preview would take as long as they do."""


def kumpulkan(berkas: Iterable[Path]) -> list[Path]:
    """The bundles among files and in folders, however deep, in order; what is a file stays, whatever its name.

    Blocks like the medium, and does without the database.
    """
    hasil: list[Path] = []
    for satu in berkas:
        hasil += isi_folder(satu) if satu.is_dir() else [satu]
    return list(dict.fromkeys(hasil))


def pratinjau(konteks: Context, berkas: Sequence[Path], *, kemajuan: Kemajuan = diam) -> list[HasilTerima]:
    """What each file would change. Raises UserError UMM-01, Dibatalkan, and as `perangkat_simpanan.mesin`."""
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "menerima paket")
    with konteks.samping() as lain:
        return terima_semua(lain, simpanan.mesin(lain), berkas, pratinjau=True, kemajuan=kemajuan)


def terapkan(konteks: Context, berkas: Sequence[Path], *, kemajuan: Kemajuan = diam) -> list[HasilTerima]:
    """Take the files in, one after the other. Raises as `pratinjau`; what was taken in before stays."""
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "menerima paket")
    with konteks.samping() as lain:
        return terima_semua(lain, simpanan.mesin(lain), berkas, kemajuan=kemajuan)


def coba_lagi(konteks: Context, samping: BerkasSamping, *, kemajuan: Kemajuan = diam) -> list[HasilTerima]:
    """Read a file that was laid aside once more: it leaves its tray when it is taken in now. Raises as `pratinjau`.

    Parts are read together; those that wait for others stay until all of them make up their bundle.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "menerima paket")
    semula = set(samping.jalur.parent.iterdir())
    with konteks.samping() as lain:
        hasil = terima_semua(lain, simpanan.mesin(lain), samping.berkas, kemajuan=kemajuan, dari_kotak=True)
    bagian = samping.kotak is Kotak.MENUNGGU and is_part(samping.jalur)
    di_masuk = (kotak_paket.folder(konteks, Kotak.MASUK) / kotak_paket.nama_layak(samping.nama)).exists()
    tetap = any(h.nasib is Nasib.LAIN or h.tak_tersalin for h in hasil)
    if not (bagian or di_masuk or tetap):
        for satu in samping.berkas:  # refused again, it was laid aside once more, with its reason of today
            kotak_paket.buang(satu)
            kotak_paket.kembalikan_nama(satu, semula)
    return hasil


def coba_semua(konteks: Context, *, kemajuan: Kemajuan = diam) -> list[HasilTerima]:
    """Read everything once more that waits or was held back. Raises as `pratinjau`."""
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "menerima paket")
    with konteks.samping() as lain:
        return ulangi_menunggu(lain, simpanan.mesin(lain), kemajuan=kemajuan)


def buang(konteks: Context, samping: BerkasSamping) -> None:
    """Remove a file that was laid aside and whose records are here by another one. Raises UserError UMM-01.

    Others stay: a refused file may be all that there is of somebody's work (sync design 2.5).
    """
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "menerima paket")
    if samping.sudah:
        for satu in samping.berkas:
            kotak_paket.buang(satu)


def simpan_salinan(samping: BerkasSamping, tujuan: Path) -> None:
    """Copy what was laid aside, to show or send it to somebody: a file to a file, parts into a folder.

    Parts overwrite nothing there. Raises UserError PKT-20 to PKT-26.
    """
    if samping.rumpun is not None:
        for satu in samping.berkas:
            write_new(tujuan, satu.name, size_of(satu), partial(blocks, satu))
        return
    try:
        shutil.copyfile(samping.jalur, tujuan)
    except OSError as galat:
        raise unwritable(galat, tujuan.name, tujuan.parent) from galat


def akui_pulih(konteks: Context) -> None:
    """A person read that this machine was restored or copied: sending goes on. Raises UserError UMM-01."""
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "melanjutkan pengiriman")
    pulih_paket.sudah_dilihat(konteks)

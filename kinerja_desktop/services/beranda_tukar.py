"""Things to do about records that came from other machines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import penetapan_berbeda, pulih_paket, putusan_berbeda, skp_berbeda
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services import pertentangan as tukar
from kinerja_desktop.services.beranda_bentuk import Bahan, JenisTindakan, Tindakan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tukar import mesin_bertukar
from kinerja_desktop.store import skema
from kinerja_desktop.store.tetangga import pernah_menerima


def data_belum_tiba(bahan: Bahan) -> Iterator[Tindakan]:
    """A machine of staff that was enrolled and had no bundle yet: what one wrote before is elsewhere, not missing."""
    ini = mesin_bertukar(bahan.konteks)
    if ini is None or ini.atasan is None or ini.sertifikat.role is not PeranPerangkat.PEGAWAI:
        return
    if pernah_menerima(bahan.koneksi):
        return
    yield Tindakan(JenisTindakan.DATA_BELUM_TIBA, teks=ini.sebut(ini.atasan))


def dipulihkan(bahan: Bahan) -> Iterator[Tindakan]:
    """A restored machine has less than its people wrote: a bundle from above brings back what was sent once.

    One whose keys are not in the backup, do not open, or were revoked, reaches nobody until it is enrolled again.
    """
    if bahan.konteks.store.meta(skema.META_PERAN) is None:
        return
    ini = mesin_bertukar(bahan.konteks)
    if ini is None:
        if not _meminta(bahan.konteks):
            yield Tindakan(JenisTindakan.TIDAK_BERTUKAR)
    elif ini.atasan is not None and pulih_paket.menunggu(bahan.konteks):
        yield Tindakan(JenisTindakan.DIPULIHKAN, teks=ini.sebut(ini.utama(bahan.koneksi) or ini.atasan))


def _meminta(konteks: Context) -> bool:
    """Whether a request waits that is not to be made anew; one for new keys is answered to no machine without any."""
    with suppress(UserError):  # a damaged one waits for nothing
        tunggu = simpanan.menunggu(konteks)
        return tunggu is not None and tunggu.request.renews is None
    return False


def pertentangan(bahan: Bahan) -> Iterator[Tindakan]:
    """What differs on two machines and the acting person settles: versions of a record, verdicts, signatures."""
    milik = [satu.judul for satu in tukar.daftar(bahan.konteks) if satu.boleh]
    milik += [satu.kegiatan for satu in putusan_berbeda.milik_saya(bahan.konteks)]
    milik += [satu.nama for satu in penetapan_berbeda.milik_saya(bahan.konteks)]
    milik += [satu.nama for satu in skp_berbeda.milik_saya(bahan.konteks)]
    if milik:
        yield Tindakan(JenisTindakan.PERTENTANGAN, jumlah=len(milik), teks=milik[0])

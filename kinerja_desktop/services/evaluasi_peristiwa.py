"""What happened with one person over a whole period, beside results and feedback: it counters the weight of last days.

Actions of leaders after progress or its lack (articles 20 and 21) are shown to who may read the sheet; private notes
to the penilai who wrote them alone.
"""

from __future__ import annotations

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tindakan_kemajuan import NAMA_TINDAKAN
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import catatan_penilai, wewenang
from kinerja_desktop.services.evaluasi_bentuk import Peristiwa
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import pembinaan as kueri
from kinerja_desktop.store.pegawai import nama_pegawai

CATATAN_PRIBADI = "Catatan pribadi"


def peristiwa(konteks: Context, orang: Pegawai, periode: Periode) -> tuple[Peristiwa, ...]:
    """Actions in force and own notes of the period, oldest first; whose sheet may be read is decided before."""
    with konteks.store.baca() as koneksi:
        tindakan = [t.nilai for t in kueri.tindakan(koneksi, orang.id) if t.nilai.berlaku]
        nama = nama_pegawai(koneksi, [t.pimpinan_id for t in tindakan])
    hasil = [
        Peristiwa(hari, NAMA_TINDAKAN[t.jenis], t.uraian, nama[t.pimpinan_id])
        for t in tindakan
        if periode.memuat(hari := t.pada.astimezone(WIB).date())
    ]
    if konteks.peran in wewenang.PENILAI:
        for c in catatan_penilai.daftar(konteks, orang.id, periode):
            isi = f"{c.tentang}: {c.catatan.isi}" if c.tentang else c.catatan.isi
            hasil.append(Peristiwa(c.catatan.tanggal, CATATAN_PRIBADI, isi))
    return tuple(sorted(hasil, key=lambda p: p.tanggal))

"""The living record goes on after a signature: everybody and every unit gets other words, Siti another penilai."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kinerja_desktop.domain.dokumen import TandaTangan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import dokumen, formulir_evaluasi
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import skema
from tests.helpers.kantor import DEWI, DINAS, KADIS, KEPALA, PUSKESMAS, RUDI, SITI, KantorUji


def ubah_data(kantor: KantorUji, kata: str) -> None:
    """Names, positions, ranks and units of all who stand on Siti's forms say `kata`."""
    operator = kantor.sebagai("operator")
    with operator.store.transaksi(operator.saya, "data berubah", operator.sekarang(), (skema.PUSAT,)) as kerja:
        for nomor in (SITI, RUDI, DEWI, KEPALA, KADIS):
            orang = kerja.ambil(Pegawai, nomor)
            assert orang is not None
            kerja.simpan(replace(orang.nilai, nama=f"Nama {kata}", jabatan=f"Jabatan {kata}", golongan="IV/e"))
        for nomor in (DINAS, PUSKESMAS):
            unit = kerja.ambil(UnitKerja, nomor)
            assert unit is not None
            kerja.simpan(replace(unit.nilai, nama=f"Unit {kata}"))


def ganti_penilai(kantor: KantorUji) -> None:
    """From now on the Kadis rates Siti."""
    operator = kantor.sebagai("operator")
    with operator.store.transaksi(operator.saya, "ganti penilai", operator.sekarang(), (skema.PUSAT,)) as kerja:
        siti = kerja.ambil(Pegawai, SITI)
        assert siti is not None
        kerja.simpan(replace(siti.nilai, penilai_id=KADIS))


def cetakan_evaluasi(kantor: KantorUji, periode: Periode) -> tuple[Any, ...]:
    """What C.1 and D.1 of Siti print now, without her own signature, which comes later than the frozen record."""
    pengawas = kantor.sebagai("pengawas")
    with pengawas.store.baca() as koneksi:
        tanda = formulir_evaluasi.terakhir(kueri.penetapan(koneksi, SITI, periode))
    if tanda is None:
        return ()
    semua = [
        dokumen.formulir(pengawas, kode, SITI, periode.tahun, periode) for kode in formulir_evaluasi.kode_beku(tanda)
    ]
    return semua[0], replace(semua[1], tanda_pegawai=TandaTangan())  # type: ignore[call-arg]

"""Angka kredit of the functional officials of a training office: data, what they had, three years of conversions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from uuid import UUID

from kinerja_desktop.domain.angka_kredit import (
    BERLAKU,
    KEBUTUHAN,
    MasaJenjang,
    jenjang_dari_jabatan,
    konversi,
    simpan_tepat,
)
from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.riwayat_ak import BiodataJf, JenisAk, RiwayatAk
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.latihan.acak import SumberAcak, pilih_berbobot

_PREDIKAT = ((8, Predikat.BAIK), (2, Predikat.SANGAT_BAIK), (1, Predikat.BUTUH_PERBAIKAN))
_TEMPAT = ("Pematangsiantar", "Medan", "Tebing Tinggi", "Kisaran", "Parapat")


def angka_kredit(
    acak: SumberAcak, orang: Iterable[Pegawai], hari_ini: date, lalu: Mapping[UUID, Predikat]
) -> tuple[list[BiodataJf], list[RiwayatAk]]:
    """Data and history of everybody whose title names a jenjang; the year before this one is the last that counts.

    `lalu` are the annual results of that year which the office keeps: the history says the same.
    """
    data, riwayat = [], []
    for p in orang:
        jenjang = jenjang_dari_jabatan(p.jabatan)
        if p.jenis_jabatan is not JenisJabatan.FUNGSIONAL or jenjang is None:
            continue
        undi = acak.aliran("angka kredit", p.id)
        masuk = int(p.nip[8:12]) if len(p.nip) == 18 else 2016
        mulai = date(max(undi.randrange(2016, 2022), min(masuk + 1, hari_ini.year - 1)), undi.choice((4, 10)), 1)
        pada = datetime.combine(mulai, time(3), WIB)
        lahir = date(int(p.nip[:4]), int(p.nip[4:6]), int(p.nip[6:8])) if len(p.nip) == 18 else None
        data.append(
            BiodataJf(
                acak.id(pada, "biodata", p.id),
                p.id,
                (MasaJenjang(jenjang, mulai),),
                f"{undi.choice('ABCDEFG')} {undi.randrange(100_000, 999_999)}"
                if p.golongan and "/" in p.golongan
                else "",
                undi.choice(_TEMPAT),
                lahir,
                mulai,
                mulai,
            )
        )
        if mulai.year < BERLAKU.year:
            lama = KEBUTUHAN[jenjang].pangkat * undi.randrange(4, 13) / 20
            hari = date(BERLAKU.year - 1, 12, 31)
            riwayat.append(
                RiwayatAk(
                    acak.id(datetime.combine(hari, time(3), WIB), "ak lama", p.id),
                    p.id,
                    JenisAk.LAMA,
                    jenjang,
                    simpan_tepat(lama),
                    hari,
                    "Penetapan angka kredit sampai 2022",
                )
            )
        for tahun in range(max(BERLAKU.year, mulai.year), hari_ini.year):
            awal = mulai.month if tahun == mulai.year else 1
            predikat = pilih_berbobot(undi, _PREDIKAT)
            if tahun == hari_ini.year - 1:
                predikat = lalu.get(p.id, predikat)
            hari = date(tahun + 1, 2, 10)
            riwayat.append(
                RiwayatAk(
                    acak.id(datetime.combine(hari, time(3), WIB), "ak", p.id, tahun),
                    p.id,
                    JenisAk.KONVERSI,
                    jenjang,
                    simpan_tepat(konversi(jenjang, predikat, 13 - awal)),
                    hari,
                    tahun=tahun,
                    bulan_mulai=awal,
                    bulan_selesai=12,
                    predikat=predikat,
                )
            )
    return data, riwayat

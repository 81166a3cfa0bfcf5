"""A new office from what the wizard asks: checked field by field, then one plan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.masalah import tolak
from kinerja_desktop.domain.nip import JenisNip, baca_nip
from kinerja_desktop.domain.pegawai import Identitas, JenisJabatan, JenisPegawai, Pegawai, periksa_penilai
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services.rencana_kantor import PANJANG_SANDI, RencanaKantor


@dataclass(frozen=True, slots=True)
class IsianOrang:
    """A person as typed; an empty NIP is accepted for the head of the region only."""

    nama: str = ""
    nip: str = ""
    jabatan: str = ""
    golongan: str = ""
    akun: str = ""
    sandi: str = ""


@dataclass(frozen=True, slots=True)
class IsianKantor:
    """The wizard's fields."""

    nama: str
    jenis: JenisUnit
    instansi: str
    alamat: str
    tempat: str
    hari_kerja: int
    pimpinan: IsianOrang
    penilai: IsianOrang
    operator: IsianOrang = IsianOrang()
    folder_cadangan: str = ""


def periksa_kantor(isian: IsianKantor) -> None:
    """Check the first step. Raises UserError KTR-10 naming the empty field."""
    for nama, nilai in (("Nama kantor", isian.nama), ("Instansi", isian.instansi), ("Tempat", isian.tempat)):
        _wajib(nama, nilai)


def periksa_pimpinan(isian: IsianKantor) -> None:
    """Check the head and his penilai. Raises KTR-10 (empty field) or PEG-… (NIP; PEG-12 where only R58 excuses one)."""
    for nama, nilai in (
        ("Nama pimpinan", isian.pimpinan.nama),
        ("Jabatan pimpinan", isian.pimpinan.jabatan),
        ("Nama pejabat penilai", isian.penilai.nama),
        ("Jabatan pejabat penilai", isian.penilai.jabatan),
    ):
        _wajib(nama, nilai)
    baca_nip(isian.pimpinan.nip)
    if isian.penilai.nip.strip():
        baca_nip(isian.penilai.nip)
    tolak(periksa_penilai(Identitas(isian.penilai.nama, isian.penilai.nip, "", isian.penilai.jabatan, "")))


def periksa_akun(isian: IsianKantor) -> None:
    """Check the accounts. Raises KTR-10, AKN-05, AKN-06, PEG-…."""
    _periksa_satu_akun(isian.pimpinan)
    if isian.operator.nama.strip():
        baca_nip(isian.operator.nip)
        _periksa_satu_akun(isian.operator)
        if isian.operator.akun.strip().lower() == isian.pimpinan.akun.strip().lower():
            raise UserError("AKN-06", akun=isian.operator.akun)


def rencana(isian: IsianKantor, sekarang: datetime) -> RencanaKantor:
    """The plan of the office: unit, penilai of the head, head, operator. Raises as the three checks."""
    periksa_kantor(isian)
    periksa_pimpinan(isian)
    periksa_akun(isian)
    unit_id, penilai_id, kepala_id = (id_baru(sekarang) for _ in range(3))
    mandiri = isian.jenis in (JenisUnit.PUSKESMAS, JenisUnit.SEKOLAH, JenisUnit.UPTD)
    unit = UnitKerja(
        unit_id,
        isian.nama.strip(),
        isian.jenis,
        pimpinan_id=kepala_id,
        mandiri=mandiri,
        hari_kerja=isian.hari_kerja,
        alamat=isian.alamat.strip(),
        tempat=isian.tempat.strip(),
    )
    kepala = _orang(kepala_id, isian.pimpinan, unit_id, penilai_id, JenisJabatan.ADMINISTRATOR)
    pegawai = [_penilai(penilai_id, isian.penilai, unit_id), kepala]
    akun = [Akun(id_baru(sekarang), isian.pimpinan.akun.strip().lower(), Peran.PIMPINAN_UNIT, kepala_id)]
    sandi = {akun[0].nama_akun: isian.pimpinan.sandi}
    if isian.operator.nama.strip():
        operator = _orang(id_baru(sekarang), isian.operator, unit_id, kepala_id, JenisJabatan.PELAKSANA)
        operator = replace(operator, penilai_dihitung=True)  # nobody wrote him down: the head of the unit rates him
        pegawai.append(operator)
        akun.append(Akun(id_baru(sekarang), isian.operator.akun.strip().lower(), Peran.OPERATOR, operator.id))
        sandi[akun[1].nama_akun] = isian.operator.sandi
    kantor = Kantor(
        isian.nama.strip(),
        unit_id,
        isian.instansi.strip(),
        kop=(isian.instansi.strip(), isian.nama.strip().upper()),
        alamat=isian.alamat.strip(),
        tempat=isian.tempat.strip(),
        folder_cadangan=isian.folder_cadangan.strip(),
    )
    return RencanaKantor(kantor, (unit,), tuple(pegawai), tuple(akun), sandi)


def _wajib(nama: str, nilai: str) -> None:
    if not nilai.strip():
        raise UserError("KTR-10", bidang=nama)


def _periksa_satu_akun(orang: IsianOrang) -> None:
    rapi = orang.akun.strip().lower()
    if not rapi or not all(c.isalnum() or c in "._-" for c in rapi):
        raise UserError("AKN-06", akun=orang.akun)
    if len(orang.sandi) < PANJANG_SANDI:
        raise UserError("AKN-05", panjang=PANJANG_SANDI)


def _orang(nomor: UUID, isian: IsianOrang, unit: UUID, penilai: UUID, jabatan: JenisJabatan) -> Pegawai:
    nip = baca_nip(isian.nip)
    return Pegawai(
        nomor,
        nip.teks,
        isian.nama.strip(),
        JenisPegawai.PPPK if nip.jenis is JenisNip.PPPK else JenisPegawai.PNS,
        isian.jabatan.strip() or "Pengelola Kepegawaian",
        jabatan,
        unit,
        isian.golongan or None,
        penilai,
        jenis_kelamin=nip.jenis_kelamin,
    )


def _penilai(nomor: UUID, isian: IsianOrang, unit: UUID) -> Pegawai:
    if not isian.nip.strip():
        return Pegawai(
            nomor, "", isian.nama.strip(), JenisPegawai.PEJABAT_NEGARA, isian.jabatan.strip(),
            JenisJabatan.KEPALA_DAERAH, unit,
        )  # fmt: skip
    nip = baca_nip(isian.nip)
    return Pegawai(nomor, nip.teks, isian.nama.strip(), JenisPegawai.PNS, isian.jabatan.strip(), JenisJabatan.JPT, unit)

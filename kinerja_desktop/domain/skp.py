"""Sasaran Kinerja Pegawai: the plan of one year (PermenPANRB 6/2022 articles 7-14, Lampiran BAB II)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keputusan import rapikan_catatan
from kinerja_desktop.domain.masalah import Masalah, galat, peringatan, tolak
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka, tulis_tanggal


class Pendekatan(StrEnum):
    """Approach to results (article 9(3))."""

    KUANTITATIF = "kuantitatif"
    KUALITATIF = "kualitatif"


class Untuk(StrEnum):
    """Which family of forms: JPT and heads of independent units, or administrators and functional officers."""

    JPT = "jpt"
    JA_JF = "ja_jf"


class JenisRhk(StrEnum):
    """Priority of a result (Lampiran II.6): utama is mandatory, tambahan optional."""

    UTAMA = "utama"
    TAMBAHAN = "tambahan"


class Aspek(StrEnum):
    """Aspects of an indicator (article 9(2))."""

    KUANTITAS = "kuantitas"
    KUALITAS = "kualitas"
    WAKTU = "waktu"
    BIAYA = "biaya"


class Perspektif(StrEnum):
    """Perspectives of an indicator of JPT and heads of independent units (Lampiran II.2)."""

    PENERIMA_LAYANAN = "penerima_layanan"
    PROSES_BISNIS = "proses_bisnis"
    PENGUATAN_INTERNAL = "penguatan_internal"
    ANGGARAN = "anggaran"


class Nilai(StrEnum):
    """The seven BerAKHLAK values in the order of the forms (article 10(2))."""

    BERORIENTASI_PELAYANAN = "berorientasi_pelayanan"
    AKUNTABEL = "akuntabel"
    KOMPETEN = "kompeten"
    HARMONIS = "harmonis"
    LOYAL = "loyal"
    ADAPTIF = "adaptif"
    KOLABORATIF = "kolaboratif"


class PutusanSkp(StrEnum):
    """Verdicts of the penilai on a submitted SKP."""

    KEMBALIKAN = "kembalikan"
    SETUJUI = "setujui"
    TETAPKAN = "tetapkan"


class StatusSkp(StrEnum):
    """Computed state of an SKP; never a stored shared field."""

    DRAF = "draf"
    DIAJUKAN = "diajukan"
    DIKEMBALIKAN = "dikembalikan"
    DISETUJUI = "disetujui"
    DITETAPKAN = "ditetapkan"


@dataclass(frozen=True, slots=True)
class Iki:
    """One individual indicator; `target` is text as printed (``120 ibu hamil``)."""

    id: UUID
    aspek: Aspek
    uraian: str
    target: str
    perspektif: Perspektif | None = None


@dataclass(frozen=True, slots=True)
class Rhk:
    """One planned result with its indicators.

    `rhk_pimpinan` is the text of the leader's result that is *diintervensi* (form A.1.7 column 2) and
    `rhk_pimpinan_id` its id where the leader's SKP is in this office. `disetujui_penilai` is the statement of
    the pegawai that the penilai consents to a result another Pimpinan assigned; the penilai confirms it by approving or
    setting the plan (R30, see `penugasan_lain`). `rencana_aksi` are the steps that pegawai and
    penilai agreed on as far as they are needed (Lampiran BAB III.A.2), one line each, in order.
    `dari_perjanjian_kinerja` marks a result of the Perjanjian Kinerja, which is always *utama* on a plan of JPT (R24).
    `iki_pimpinan_id` is the leader's indicator it serves, and `sel_id` the cell of the matrix it comes from (R38).
    """

    id: UUID
    jenis: JenisRhk
    uraian: str
    penugasan_dari: str = ""
    rhk_pimpinan: str = ""
    rhk_pimpinan_id: UUID | None = None
    dari_pimpinan_lain: bool = False
    disetujui_penilai: bool = False
    plt: bool = False
    rencana_aksi: tuple[str, ...] = ()
    iki: tuple[Iki, ...] = ()
    dari_perjanjian_kinerja: bool = False
    iki_pimpinan_id: UUID | None = None
    sel_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class LampiranSkp:
    """Annex A.1.8: three lists."""

    sumber_daya: tuple[str, ...] = ()
    pertanggungjawaban: tuple[str, ...] = ()
    konsekuensi: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skp:
    """One plan. `ekspektasi_khusus` holds (value, text) pairs for the values that have a text.

    `penilai_cetak` overrides the printed penilai where the organisation does not tell it.
    `alasan_revisi` tells why a set SKP was opened again, and `penempatan_id` which assignment the plan is for where a
    transfer made several in one year (R34).
    """

    id: UUID
    pegawai_id: UUID
    penilai_id: UUID | None
    tahun: int
    mulai: date
    selesai: date
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    untuk: Untuk = Untuk.JA_JF
    rhk: tuple[Rhk, ...] = ()
    ekspektasi_khusus: tuple[tuple[Nilai, str], ...] = ()
    lampiran: LampiranSkp = field(default_factory=LampiranSkp)
    penilai_cetak: Identitas | None = None
    diajukan_pada: datetime | None = None
    alasan_revisi: str = ""
    penempatan_id: UUID | None = None


def salin_isi(lama: Skp, baru: Skp, id_baru: Callable[[], UUID]) -> Skp:
    """Return `baru` with results, indicators, expectations and annex of `lama`, all under new identities.

    What belongs to the former year stays behind: the link to the leader's result of that year and the consent of the
    penilai to results of another Pimpinan, which must be given again (R30).
    """
    rhk = tuple(
        replace(
            satu,
            id=id_baru(),
            rhk_pimpinan_id=None,
            iki_pimpinan_id=None,
            sel_id=None,
            disetujui_penilai=False,
            iki=tuple(replace(iki, id=id_baru()) for iki in satu.iki),
        )
        for satu in lama.rhk
    )
    return replace(
        baru,
        pendekatan=lama.pendekatan,
        untuk=lama.untuk,
        rhk=rhk,
        ekspektasi_khusus=lama.ekspektasi_khusus,
        lampiran=lama.lampiran,
    )


@dataclass(frozen=True, slots=True)
class KeputusanSkp:
    """Append-only decision on one revision (`skp_hash`) of an SKP; `cuplikan` is the frozen record for printing."""

    id: UUID
    skp_id: UUID
    skp_hash: bytes
    putusan: PutusanSkp
    catatan: str
    oleh_id: UUID
    pada: datetime
    cuplikan: str = ""


@dataclass(frozen=True, slots=True)
class Sandaran:
    """What rests on a plan: daily reports by result, and periods of realisasi by indicator."""

    laporan: Mapping[UUID, int] = field(default_factory=dict)
    realisasi: Mapping[UUID, int] = field(default_factory=dict)

    def pada(self, rhk: Rhk) -> tuple[int, int]:
        """Reports and periods of realisasi that rest on one result and its indicators."""
        return self.laporan.get(rhk.id, 0), max((self.realisasi.get(i.id, 0) for i in rhk.iki), default=0)


BATAS_TEKS = {"rhk": 1_000, "iki": 1_000, "target": 300, "penugasan": 300, "butir": 1_000, "alasan": 2_000}
BATAS_JUMLAH = 60
_MUTLAK = re.compile(r"\b(semua|selalu|tidak pernah|setiap)\b", re.IGNORECASE)
_DAPAT_DIUBAH = frozenset({StatusSkp.DRAF, StatusSkp.DIKEMBALIKAN})
_ASAL_PUTUSAN = {
    PutusanSkp.SETUJUI: frozenset({StatusSkp.DIAJUKAN}),
    PutusanSkp.TETAPKAN: frozenset({StatusSkp.DIAJUKAN, StatusSkp.DISETUJUI}),
    PutusanSkp.KEMBALIKAN: frozenset({StatusSkp.DIAJUKAN, StatusSkp.DISETUJUI}),
}
_LABEL_LAMPIRAN = {
    "sumber_daya": "Dukungan sumber daya",
    "pertanggungjawaban": "Skema pertanggungjawaban",
    "konsekuensi": "Konsekuensi",
}
LABEL_PERSPEKTIF = {
    Perspektif.PENERIMA_LAYANAN: "Penerima Layanan",
    Perspektif.PROSES_BISNIS: "Proses Bisnis",
    Perspektif.PENGUATAN_INTERNAL: "Penguatan Internal",
    Perspektif.ANGGARAN: "Anggaran",
}


# --- state -----------------------------------------------------------------------------------------------------


def status_skp(skp: Skp, revisi: bytes, keputusan: Sequence[KeputusanSkp]) -> StatusSkp:
    """Compute the state of the revision `revisi`; `keputusan` oldest first.

    A verdict counts for exactly the revision it names. Once set (article 14) a revision stays set; a plan that is
    not handed in is DRAF, or DIKEMBALIKAN while the newest verdict on it is a return.
    """
    if skp.diajukan_pada is None:
        dikembalikan = bool(keputusan) and keputusan[-1].putusan is PutusanSkp.KEMBALIKAN
        return StatusSkp.DIKEMBALIKAN if dikembalikan else StatusSkp.DRAF
    putusan = [k.putusan for k in keputusan if k.skp_hash == revisi]
    if PutusanSkp.TETAPKAN in putusan:
        return StatusSkp.DITETAPKAN
    if not putusan:
        return StatusSkp.DIAJUKAN
    return StatusSkp.DISETUJUI if putusan[-1] is PutusanSkp.SETUJUI else StatusSkp.DIKEMBALIKAN


def penetapan_terakhir(keputusan: Sequence[KeputusanSkp]) -> KeputusanSkp | None:
    """The decision that set the plan last; its frozen record stays in force while a revision is being written."""
    return next((k for k in reversed(keputusan) if k.putusan is PutusanSkp.TETAPKAN), None)


def boleh_ubah(status: StatusSkp) -> bool:
    """True while the owner may edit freely."""
    return status in _DAPAT_DIUBAH


def boleh_tarik(status: StatusSkp) -> bool:
    """True while the plan waits for its first verdict."""
    return status is StatusSkp.DIAJUKAN


def boleh_putuskan(status: StatusSkp, putusan: PutusanSkp) -> bool:
    """True where `putuskan` would accept the verdict."""
    return status in _ASAL_PUTUSAN[putusan]


# --- intents of the owner --------------------------------------------------------------------------------------


def ubah(lama: Skp, baru: Skp, status: StatusSkp) -> Skp:
    """Return the next draft revision. Raises SKP-20 (handed in or approved) or SKP-21 (set), SKP-18 (text too long).

    Identity, owner and the reason of a revision stay as they were.
    """
    _pastikan_dapat_diubah(status)
    return replace(
        rapikan(baru), id=lama.id, pegawai_id=lama.pegawai_id, diajukan_pada=None, alasan_revisi=lama.alasan_revisi
    )


def ajukan(skp: Skp, sekarang: datetime, status: StatusSkp, mulai_bertugas: date | None = None) -> Skp:
    """Hand the plan in; results carried as Plt./Plh. become *utama* (R29). Raises the first error of `periksa_ajukan`.

    Raises SKP-22 when it is handed in already and SKP-21 when it is set.
    """
    if status is StatusSkp.DITETAPKAN:
        raise UserError("SKP-21")
    if status not in _DAPAT_DIUBAH:
        raise UserError("SKP-22")
    rapi = utamakan_plt(rapikan(skp))
    tolak(periksa_ajukan(rapi, mulai_bertugas))
    return replace(rapi, diajukan_pada=sekarang)


def tarik(skp: Skp, status: StatusSkp) -> Skp:
    """Take a plan back before its first verdict. Raises SKP-23 in any other state."""
    if not boleh_tarik(status):
        raise UserError("SKP-23")
    return replace(skp, diajukan_pada=None)


def buka_revisi(skp: Skp, alasan: str, status: StatusSkp) -> Skp:
    """Open a set plan for change, with its reason (article 14: an SKP may be developed during the year).

    The set record stays in force until the revision is set. Raises SKP-24 when it is not set, SKP-25 without a reason.
    """
    if status is not StatusSkp.DITETAPKAN:
        raise UserError("SKP-24")
    rapi = bersihkan(alasan, berbaris=True).strip()
    if kosong(rapi):
        raise UserError("SKP-25")
    _batasi("alasan_revisi", "Alasan revisi", rapi, "alasan")
    return replace(skp, diajukan_pada=None, alasan_revisi=rapi)


def utamakan_plt(skp: Skp) -> Skp:
    """Return the plan with every Plt./Plh. result as *utama* (Lampiran II.6; R29)."""
    return replace(skp, rhk=tuple(replace(r, jenis=JenisRhk.UTAMA) if r.plt else r for r in skp.rhk))


def rapikan(skp: Skp) -> Skp:
    """Return the plan with clean texts. Raises SKP-18 for a text over its limit and SKP-19 for too many rows."""
    if len(skp.rhk) > BATAS_JUMLAH or any(max(len(r.iki), len(r.rencana_aksi)) > BATAS_JUMLAH for r in skp.rhk):
        raise UserError("SKP-19", batas=BATAS_JUMLAH)
    lampiran = {
        nama: tuple(_batasi(f"lampiran.{nama}", label, t, "butir") for t in getattr(skp.lampiran, nama))
        for nama, label in _LABEL_LAMPIRAN.items()
    }
    return replace(
        skp,
        rhk=tuple(_rapikan_rhk(i, r) for i, r in enumerate(skp.rhk)),
        ekspektasi_khusus=tuple(
            (n, _batasi(f"ekspektasi_khusus.{n}", "Ekspektasi khusus", t, "butir")) for n, t in skp.ekspektasi_khusus
        ),
        lampiran=LampiranSkp(**lampiran),
    )


def _rapikan_rhk(nomor: int, rhk: Rhk) -> Rhk:
    di = f"rhk[{nomor}]"
    aksi = (_batasi(f"{di}.rencana_aksi", "Rencana aksi", " ".join(t.split()), "butir") for t in rhk.rencana_aksi)
    return replace(
        rhk,
        uraian=_batasi(f"{di}.uraian", "Rencana hasil kerja", rhk.uraian, "rhk"),
        rhk_pimpinan=_batasi(f"{di}.rhk_pimpinan", "RHK pimpinan", rhk.rhk_pimpinan, "rhk"),
        penugasan_dari=_batasi(f"{di}.penugasan_dari", "Penugasan dari", rhk.penugasan_dari, "penugasan"),
        rencana_aksi=tuple(dict.fromkeys(t for t in aksi if not kosong(t))),
        iki=tuple(
            replace(
                iki,
                uraian=_batasi(f"{di}.iki[{j}].uraian", "Indikator kinerja individu", iki.uraian, "iki"),
                target=_batasi(f"{di}.iki[{j}].target", "Target", iki.target, "target"),
            )
            for j, iki in enumerate(rhk.iki)
        ),
    )


def _batasi(bidang: str, label: str, teks: str, jenis: str) -> str:
    rapi = bersihkan(teks, berbaris=True)
    if len(rapi) > BATAS_TEKS[jenis]:
        panjang, batas = tulis_angka(len(rapi)), tulis_angka(BATAS_TEKS[jenis])
        raise UserError("SKP-18", bidang=label, tempat=bidang, panjang=panjang, batas=batas)
    return rapi


def _pastikan_dapat_diubah(status: StatusSkp) -> None:
    if status is StatusSkp.DITETAPKAN:
        raise UserError("SKP-21")
    if not boleh_ubah(status):
        raise UserError("SKP-20")


# --- decisions of the penilai ----------------------------------------------------------------------------------


def putuskan(status: StatusSkp, putusan: PutusanSkp, catatan: str = "") -> str:
    """Check a verdict against the state and return its cleaned note.

    DIAJUKAN may be approved, set at once or returned; DISETUJUI may be set or returned. Raises SKP-26 otherwise,
    PST-02 for a return without a reason. Nobody decides his own: see `keputusan.pastikan_bukan_diri`.
    """
    if not boleh_putuskan(status, putusan):
        raise UserError("SKP-26")
    return rapikan_catatan(catatan, wajib=putusan is PutusanSkp.KEMBALIKAN)


# --- checks ----------------------------------------------------------------------------------------------------


def periksa_ajukan(skp: Skp, mulai_bertugas: date | None = None) -> list[Masalah]:
    """Every problem of handing the plan in, in the order of the form (R23-R30, R32, R40).

    `mulai_bertugas` is the first day in the position: a plan of somebody new may start then.
    """
    temuan = _periksa_masa(skp, mulai_bertugas)
    if skp.penilai_id is None and skp.penilai_cetak is None:
        temuan.append(galat("penilai_id", "SKP-16"))
    elif skp.penilai_id == skp.pegawai_id:
        temuan.append(galat("penilai_id", "PST-03"))
    if not any(r.jenis is JenisRhk.UTAMA or r.plt for r in skp.rhk):
        temuan.append(galat("rhk", "SKP-01"))
    for i, rhk in enumerate(skp.rhk):
        temuan += _periksa_rhk(skp, rhk, f"rhk[{i}]", i + 1)
    if skp.untuk is Untuk.JPT:
        temuan += _periksa_perspektif(skp)
    temuan += [
        peringatan(f"lampiran.{nama}", "SKP-13", bagian=label)
        for nama, label in _LABEL_LAMPIRAN.items()
        if all(kosong(t) for t in getattr(skp.lampiran, nama))
    ]
    return temuan


def penugasan_lain(skp: Skp) -> tuple[tuple[int, Rhk], ...]:
    """Results that another Pimpinan than the penilai assigned, with their numbers (Lampiran II.6; R30).

    The tick of the pegawai is only his statement: who approves or sets the plan confirms them, so he must be told.
    """
    return tuple((nomor, r) for nomor, r in enumerate(skp.rhk, start=1) if r.dari_pimpinan_lain)


def periksa_revisi(ditetapkan: Skp, revisi: Skp, sandaran: Sandaran) -> list[Masalah]:
    """What a revision takes away although reports or realisasi rest on it: told, never refused (article 14)."""
    temuan = []
    kini = {r.id: r for r in revisi.rhk}
    iki_kini = {i.id for r in revisi.rhk for i in r.iki}
    for rhk in ditetapkan.rhk:
        laporan, realisasi = sandaran.pada(rhk)
        if rhk.id not in kini:
            if laporan or realisasi:
                rincian = {"hasil": rhk.uraian[:80], "laporan": laporan, "realisasi": realisasi}
                temuan.append(peringatan("rhk", "SKP-29", **rincian))
            continue
        temuan += [
            peringatan("rhk", "SKP-30", indikator=i.uraian[:80], realisasi=sandaran.realisasi[i.id])
            for i in rhk.iki
            if i.id not in iki_kini and sandaran.realisasi.get(i.id)
        ]
    return temuan


def _periksa_masa(skp: Skp, mulai_bertugas: date | None) -> list[Masalah]:
    if not skp.mulai.year == skp.selesai.year == skp.tahun or skp.mulai > skp.selesai:
        return [galat("mulai", "SKP-14", tahun=skp.tahun)]
    awal, akhir = date(skp.tahun, 1, 1), date(skp.tahun, 12, 31)
    if mulai_bertugas is not None and awal < mulai_bertugas <= akhir:
        awal = mulai_bertugas
    if (skp.mulai, skp.selesai) == (awal, akhir):
        return []
    return [peringatan("mulai", "SKP-15", mulai=tulis_tanggal(awal), selesai=tulis_tanggal(akhir))]


def _periksa_rhk(skp: Skp, rhk: Rhk, di: str, nomor: int) -> list[Masalah]:
    temuan = []
    kuantitatif = skp.pendekatan is Pendekatan.KUANTITATIF
    if kosong(rhk.uraian):
        temuan.append(galat(f"{di}.uraian", "SKP-02", nomor=nomor))
    if skp.untuk is Untuk.JA_JF and kuantitatif and kosong(rhk.rhk_pimpinan):
        temuan.append(galat(f"{di}.rhk_pimpinan", "SKP-09", nomor=nomor))
    if rhk.plt and rhk.jenis is JenisRhk.TAMBAHAN:
        temuan.append(peringatan(f"{di}.jenis", "SKP-11", nomor=nomor))
    if rhk.dari_perjanjian_kinerja and rhk.jenis is JenisRhk.TAMBAHAN and not rhk.plt and skp.untuk is Untuk.JPT:
        temuan.append(galat(f"{di}.jenis", "SKP-17", nomor=nomor))
    if rhk.dari_pimpinan_lain and not rhk.disetujui_penilai:
        temuan.append(galat(f"{di}.disetujui_penilai", "SKP-12", nomor=nomor))
    if not rhk.iki:
        temuan.append(galat(f"{di}.iki", "SKP-03", nomor=nomor))
    for j, iki in enumerate(rhk.iki):
        temuan += _periksa_iki(skp, iki, f"{di}.iki[{j}]", f"{nomor}.{j + 1}")
    return temuan


def _periksa_iki(skp: Skp, iki: Iki, di: str, nomor: str) -> list[Masalah]:
    temuan = []
    naratif = skp.pendekatan is Pendekatan.KUALITATIF
    if kosong(iki.uraian) and not (naratif and not kosong(iki.target)):
        temuan.append(galat(f"{di}.uraian", "SKP-04", nomor=nomor))
    if kosong(iki.target) and not naratif:
        temuan.append(galat(f"{di}.target", "SKP-05", nomor=nomor))
    if skp.untuk is Untuk.JPT and iki.perspektif is None:
        temuan.append(galat(f"{di}.perspektif", "SKP-08", nomor=nomor))
    mutlak = _MUTLAK.search(iki.target)
    if skp.untuk is Untuk.JA_JF and mutlak is not None:
        temuan.append(peringatan(f"{di}.target", "SKP-10", nomor=nomor, kata=mutlak[1].lower()))
    return temuan


def _periksa_perspektif(skp: Skp) -> list[Masalah]:
    ada = {iki.perspektif for rhk in skp.rhk for iki in rhk.iki}
    temuan = [] if Perspektif.ANGGARAN in ada else [galat("rhk", "SKP-06")]
    lain = [LABEL_PERSPEKTIF[p] for p in Perspektif if p not in ada and p is not Perspektif.ANGGARAN]
    return temuan + ([peringatan("rhk", "SKP-07", perspektif=", ".join(lain))] if lain else [])


def baca_aspek(teks: str) -> Aspek:
    """Read an aspect as printed. Raises SKP-27 for anything but the four of article 9(2) (R25)."""
    try:
        return Aspek(teks.strip().lower())
    except ValueError:
        raise UserError("SKP-27", teks=teks.strip()[:40]) from None


def perspektif_tampil(skp: Skp, iki: Iki) -> Perspektif | None:
    """The perspective where it is shown: only on plans of JPT and heads of independent units (R25)."""
    return iki.perspektif if skp.untuk is Untuk.JPT else None


def teks_diintervensi(rhk: Rhk, untuk: Untuk) -> str:
    """Column 2 of form A.1.7 for a result of the leader: with its indicators where the leader is JPT (R27)."""
    if untuk is Untuk.JA_JF:
        return rhk.uraian.strip()
    return "\n".join([rhk.uraian.strip(), *(baris_indikator(iki.uraian.strip()) for iki in rhk.iki)])


def baris_indikator(uraian: str) -> str:
    """An indicator of the leader below his result, in the words of the filled examples (Anak Lampiran, pp. 148-152)."""
    return f"Indikator Kinerja Individu: {uraian}"


# --- deadlines and the plan of a day ---------------------------------------------------------------------------


def tenggat_penetapan(skp: Skp) -> date | None:
    """31 January for a plan of the whole year (article 14); None for one that starts later in the year."""
    akhir = date(skp.tahun, 1, 31)
    return akhir if skp.mulai <= akhir else None


def terlambat_ditetapkan(skp: Skp, tanggal: date) -> bool:
    """True when setting it on `tanggal` is late; it is flagged and still stored (R21)."""
    tenggat = tenggat_penetapan(skp)
    return tenggat is not None and tanggal > tenggat


def dialog_dengan_atasan_penilai(skp: Skp, status: StatusSkp, hari_ini: date) -> bool:
    """True when the pegawai may hold the dialog with the atasan of the penilai (Lampiran II.C.5; R22)."""
    belum = status in (StatusSkp.DRAF, StatusSkp.DIAJUKAN, StatusSkp.DIKEMBALIKAN)
    return belum and terlambat_ditetapkan(skp, hari_ini)


def skp_pada(daftar: Iterable[Skp], hari: date, akhir: Mapping[UUID, date] | None = None) -> Skp | None:
    """The plan that covers `hari`; of several the one that starts last (a transfer makes a new one, R34).

    `akhir` is the last day of plans that a transfer closed earlier.
    """
    sampai = akhir or {}
    berlaku = (s for s in daftar if s.mulai <= hari <= min(s.selesai, sampai.get(s.id, s.selesai)))
    return max(berlaku, key=lambda s: s.mulai, default=None)

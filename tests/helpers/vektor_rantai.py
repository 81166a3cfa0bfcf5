"""Makes `tests/vectors/knj1/rantai.kinerja` and `rantai.json`: a bundle with a real chain and all that proves it.

``python -m tests.helpers.vektor_rantai`` writes both; a test makes them again and compares. The program writes all of
it, but chance is taken out: keys, ids and the secrets of age come from names, times are given.

The story: a workstation (OPD) writes to its centre, which came back from a backup. So everything goes up: the second
record of the roots, the revocation list of an era that a root opened, the master data as the centre signed them, the
certificates that the workstation gave, what it holds back, and a sealed report with its file.
"""

from __future__ import annotations

import hashlib
import json
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec
import zstandard

from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.domain.segel import ButirSegel, akar, daftar
from kinerja_desktop.store.revisi import hash_isi
from kinerja_desktop.sync.certificates import NO_ISSUER, Grant, Link, issue, issue_root
from kinerja_desktop.sync.composer import Attachment, Composer, Item, PassOn, Rows
from kinerja_desktop.sync.enrolment import answer_code
from kinerja_desktop.sync.enrolment_request import read_request
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.manifest import (
    Acknowledgement,
    AttachedFile,
    AuditHead,
    Header,
    Held,
    Manifest,
    Table,
    TrustNews,
)
from kinerja_desktop.sync.revocation import Entry, Kind, Version, fast_forward, publish, stored_list
from kinerja_desktop.sync.roots import follow, found_office, replace_roots
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.seal import SealBody, sign_seal
from tests.helpers.age_lain import rahasia_dari, segel

VEKTOR = Path(__file__).resolve().parents[1] / "vectors" / "knj1"
PADA, SAAT, VERSI = "2026-10-01T01:00:00Z", "2026-11-02T03:00:00Z", "1.0.0"
REVISI = ("id", "hapus", "rev", "induk", "leluhur")
UNIT = (
    "nama", "jenis", "induk_id", "pimpinan_id", "mandiri", "hari_kerja", "alamat", "telepon", "tempat",
)  # fmt: skip
PEGAWAI = (
    "nip", "nama", "jenis", "jabatan", "jenis_jabatan", "unit_kerja_id", "golongan", "penilai_id", "kedudukan",
    "jenis_kelamin", "mulai_bertugas", "unit_mandiri",
)  # fmt: skip
LAPORAN = (
    "pegawai_id", "tanggal", "mulai", "selesai", "rhk_id", "rencana_aksi", "kegiatan", "uraian", "realisasi",
    "satuan", "bukti", "diajukan_pada", "alasan_koreksi",
)  # fmt: skip
SEGEL = (
    "pegawai_id", "oleh_id", "bulan", "pada", "jumlah", "akar", "daftar", "menggantikan_id", "perangkat", "rantai",
    "tanda",
)  # fmt: skip
TABEL = (
    Table(53, "segel", (*REVISI, *SEGEL)),
    Table(7, "laporan_harian", (*REVISI, *LAPORAN)),
    Table(8, "keputusan_laporan", (*REVISI, "laporan_id", "laporan_hash", "putusan", "catatan", "oleh_id", "pada")),
)
TABEL_INDUK = (
    Table(1, "unit_kerja", (*REVISI, *UNIT)),
    Table(2, "pegawai", (*REVISI, *PEGAWAI)),
)
LAMPIRAN = b"Daftar hadir kegiatan contoh\n" * 40


def acak(apa: str, panjang: int = 16) -> bytes:
    """What stands in for chance."""
    return hashlib.sha256(b"KNJ1 test vector: " + apa.encode()).digest()[:panjang]


def nomor(ke: int) -> bytes:
    """Id of a record."""
    return bytes.fromhex(f"01a20ba56b407000{2**63 + ke:016x}")


DINAS, PUSKESMAS, KEPALA, STAF = nomor(1), nomor(2), nomor(11), nomor(12)


def memuat(atas: bytes, bawah: bytes) -> bool:
    """Everything of this office is below the one OPD."""
    return atas in (bawah, DINAS)


def identitas(nama: str, perangkat: str | None = None) -> DeviceIdentity:
    """A machine with its test keys."""
    return DeviceIdentity(
        acak(f"{perangkat or nama} id"), acak(f"{nama} seed", 32), rahasia_dari(acak(f"{nama} age", 32))
    )


MESIN = {
    nama: identitas(nama)
    for nama in ("root 1", "spare 1", "root 2", "spare 2", "centre", "office", "laptop", "lost laptop", "recovery")
}
"""All machines; of the recovery key only the age key is used."""


def _beri(dari: str, atas: Link, untuk: str, peran: PeranPerangkat, cakupan: Scope, generasi: int = 1) -> Link:
    izin = Grant(peran, cakupan, untuk.capitalize(), generasi)
    return issue(MESIN[dari], atas, MESIN[untuk].public, izin, PADA, memuat)


_INDUK = {nama: issue_root(MESIN[nama], nama.capitalize(), PADA) for nama in list(MESIN)[:4]}
_PUSAT = _beri("root 2", _INDUK["root 2"], "centre", PeranPerangkat.PUSAT, Scope.whole(), 2)
_OPD = _beri("centre", _PUSAT, "office", PeranPerangkat.OPD, Scope.of(units=frozenset({DINAS})))
_LAPTOP = _beri("office", _OPD, "laptop", PeranPerangkat.PEGAWAI, Scope.of(frozenset({PUSKESMAS}), frozenset({STAF})))
_HILANG = _beri("office", _OPD, "lost laptop", PeranPerangkat.PEGAWAI, Scope.of(persons=frozenset({STAF})))
SERTIFIKAT = {
    **_INDUK, "centre": _PUSAT, "office": _OPD, "laptop": _LAPTOP, "lost laptop": _HILANG
}  # fmt: skip
RANTAI_PUSAT = (_INDUK["root 2"].raw, _PUSAT.raw)
RANTAI = (*RANTAI_PUSAT, _OPD.raw)

_PEMULIHAN = (MESIN["recovery"].public.recipient,)
_AKAR = found_office(MESIN["root 1"], _INDUK["root 1"], _INDUK["spare 1"], _PEMULIHAN)
_GANTI = replace_roots(MESIN["spare 1"], _AKAR, _INDUK["root 2"], _INDUK["spare 2"], True)
AKAR_KINI = follow(_AKAR, [_GANTI])
PAKET_LAMA = acak("last bundle of the lost laptop")
DAFTAR = publish(MESIN["centre"], RANTAI_PUSAT, Version(1, 2), [Entry(_HILANG.serial, "Laptop hilang", (PAKET_LAMA,))])
PEMBUKA = fast_forward(MESIN["root 2"], Kind.REVOCATION, 1, 1)
PEMBUKA_INDUK = fast_forward(MESIN["spare 2"], Kind.MASTER, 1, 1)
PAKET, PAKET_INDUK = acak("bundle"), acak("master data")


def baris(ke: int, *isi: Any) -> list[Any]:
    """A first revision, nil at its end left out."""
    badan = list(isi)
    while badan[-1] is None:
        badan.pop()
    return [nomor(ke), 0, 1, b"", b"", *badan]


def sidik(tabel: int, satu: list[Any]) -> bytes:
    """The hash of a revision, as the program computes it."""
    return hash_isi(tabel, satu[0], satu[1], satu[5:], satu[3])


BARIS_INDUK = {
    1: [
        baris(1, "Dinas Contoh", "perangkat_daerah", None, KEPALA, 0, 5, "", "", ""),
        baris(2, "Puskesmas Contoh", "puskesmas", DINAS, None, 1, 5, "", "", ""),
    ],
    2: [
        baris(11, "", "Kepala Contoh", "pns", "Kepala Dinas", "jpt", DINAS, "IV/b", None, "01", "", None, 0),
        baris(12, "", "Staf Contoh", "pns", "Bidan", "fungsional", PUSKESMAS, "III/a", KEPALA, "01", "", None, 0),
    ],
}


def _laporan(ke: int, kegiatan: str, realisasi: int | None, bukti: str) -> list[Any]:
    return baris(
        ke, STAF, f"2026-10-{ke - 95:02d}", "08:00", "10:00", None, "", kegiatan, "", realisasi, "", bukti,
        "2026-10-30T02:00:00Z", "",
    )  # fmt: skip


def _rekaman() -> dict[int, list[list[Any]]]:
    berkas = {
        "sha256": hashlib.sha256(LAMPIRAN).hexdigest(),
        "nama": "hadir.txt",
        "ukuran": len(LAMPIRAN),
        "tipe": "text/plain",
    }
    laporan = [
        _laporan(101, "Kelas ibu hamil", 11, json.dumps([berkas])),
        _laporan(102, "Rapat — hasil “baik”", None, "[]"),
        _laporan(103, "Kunjungan rumah", 4, "[]"),
    ]
    putusan = [
        baris(ke, satu[0], sidik(7, satu), "setujui", "", KEPALA, "2026-10-31T02:00:00Z")
        for ke, satu in enumerate(laporan, 201)
    ]
    butir = [ButirSegel(satu[0], sidik(7, satu), sidik(8, hasil)) for satu, hasil in zip(laporan, putusan, strict=True)]
    puncak, kepala = akar(butir), daftar(butir)
    milik = MESIN["office"].device
    badan = SealBody(1, nomor(301), STAF, KEPALA, "2026-10", SAAT, len(butir), puncak, kepala, b"", milik)
    rantai, tanda = sign_seal(MESIN["office"], RANTAI, badan)
    tersegel = baris(301, STAF, KEPALA, "2026-10", SAAT, len(butir), puncak, kepala, None, milik, rantai, tanda)
    return {53: [tersegel], 7: laporan, 8: putusan}


BARIS = _rekaman()


def manifes(**ganti: Any) -> Manifest:
    """The manifest of the bundle, with every field filled."""
    lihat = Cakupan(PeranPerangkat.PUSAT)
    awal = Manifest(
        format=1,
        min_reader=1,
        bundle_id=PAKET,
        kind="pertukaran",
        certificate_chain=RANTAI,
        receivers=(MESIN["centre"].device,),
        epoch=acak("epoch of the office"),
        chain=tuple(sorted((acak("epoch before"), acak("first epoch")))),
        basis=41,
        to=57,
        acks=(Acknowledgement(acak("epoch of the centre"), acak("bundle of the centre"), 0),),
        scope_hash=lihat.sidik(),
        tables=TABEL,
        attachments=(AttachedFile(hashlib.sha256(LAMPIRAN).digest(), len(LAMPIRAN)),),
        master_version=3,
        revocation_version=2,
        audit_no=58,
        audit_head=acak("audit entry 58", 20),
        made_at=SAAT,
        basis_bundle=acak("confirmed bundle"),
        trust=TrustNews(
            roots=AKAR_KINI.steps,
            era=1,
            revocations=DAFTAR,
            leap=PEMBUKA,
            master_era=1,
            master_bundle=PAKET_INDUK,
            lists=stored_list(DAFTAR, PEMBUKA).digest,
        ),
        audit_trail=(AuditHead(42, acak("audit entry 42", 20)), AuditHead(17, acak("audit entry 17", 20))),
        issued=(_LAPTOP.raw,),
        held=(Held(acak("bundle of the centre"), 3),),
    )
    return msgspec.structs.replace(awal, **ganti)


def manifes_induk() -> Manifest:
    """The manifest of the copy of the master data, as the centre fills it."""
    return manifes(
        bundle_id=PAKET_INDUK,
        kind="induk",
        certificate_chain=RANTAI_PUSAT,
        epoch=bytes(16),
        chain=(),
        basis=0,
        to=0,
        acks=(),
        scope_hash=b"",
        tables=TABEL_INDUK,
        attachments=(),
        revocation_version=0,
        audit_no=0,
        audit_head=b"",
        basis_bundle=b"",
        trust=TrustNews(master_era=1, master_bundle=PAKET_INDUK, master_leap=PEMBUKA_INDUK),
        audit_trail=(),
        issued=(),
        held=(),
    )


def _susun(header: Header, isi: Manifest, siapa: str, bagian: list[Item]) -> tuple[bytes, bytes, bytes]:
    """Opening, frames, and the digest that was signed."""
    penyusun = Composer(header, isi, MESIN[siapa].sign_digest)
    bingkai = b"".join(penyusun.frames(bagian))
    return penyusun.opening, bingkai, penyusun.digest


def paket() -> tuple[bytes, bytes, bytes]:
    """Opening and frames of the bundle, and the digest that was signed."""
    header = Header(PAKET, MESIN["office"].device, MESIN["centre"].device, VERSI)
    terusan = PassOn(PAKET_INDUK, BytesIO(salinan_induk()))
    baris_semua = [Rows(tabel.number, BARIS[tabel.number]) for tabel in TABEL]
    berkas = Attachment(hashlib.sha256(LAMPIRAN).digest(), BytesIO(LAMPIRAN), "hadir.txt")
    return _susun(header, manifes(), "office", [terusan, *baris_semua, berkas])


def salinan_induk() -> bytes:
    """The plaintext that is passed on."""
    header = Header(PAKET_INDUK, MESIN["centre"].device, None, VERSI)
    isi: list[Item] = [Rows(tabel.number, BARIS_INDUK[tabel.number]) for tabel in TABEL_INDUK]
    awal, bingkai, _ = _susun(header, manifes_induk(), "centre", isi)
    return awal + bingkai


def bundel() -> bytes:
    """The file: for the centre, the sender itself and the recovery key."""
    awal, bingkai, _ = paket()
    untuk = [MESIN[satu].public.recipient for satu in ("centre", "office", "recovery")]
    return awal + segel(bingkai, untuk, b"rantai.kinerja")


def permintaan(baru: DeviceIdentity, menggantikan: bytes = NO_ISSUER, lama: DeviceIdentity | None = None) -> bytes:
    """A file `.knj-permintaan`, whose number used once is no chance here."""
    wujud = msgspec.msgpack.encode
    badan = wujud([1, acak("nonce"), baru.public, ["pegawai", "LAPTOP-CONTOH", "Puskesmas Contoh"], menggantikan])
    tanda_lama = lama.sign("renewal", badan).signature if lama else None
    return b"KNJP1\n" + wujud([badan, baru.sign("request", badan).signature, tanda_lama])


def izin(diminta: bytes) -> bytes:
    """A file `.knj-izin`: the office answers the request of the laptop."""
    wujud = msgspec.msgpack.encode
    badan, *_ = msgspec.msgpack.decode(diminta[6:])
    sidik_permintaan = hashlib.sha256(badan).digest()
    isi = [1, sidik_permintaan, _LAPTOP.raw, RANTAI, AKAR_KINI.to_bytes(), DAFTAR, PEMBUKA, salinan_induk(), b"{}"]
    bertanda = MESIN["office"].sign("answer", wujud(isi))
    return b"KNJI1\n" + segel(wujud(bertanda), [MESIN["laptop"].public.recipient], b"rantai.knj-izin")


BARU = identitas("new keys of the laptop", "laptop")


def _json(nilai: Any) -> Any:
    if isinstance(nilai, bytes):
        return {"hex": nilai.hex()}
    if isinstance(nilai, dict):
        return {str(kunci): _json(satu) for kunci, satu in nilai.items()}
    if isinstance(nilai, msgspec.Struct):
        return _json(msgspec.msgpack.decode(msgspec.msgpack.encode(nilai)))
    return [_json(satu) for satu in nilai] if isinstance(nilai, list | tuple) else nilai


def harapan() -> dict[str, Any]:
    """What a reader must find."""
    awal, bingkai, sidik_tanda = paket()
    diminta = permintaan(MESIN["laptop"])
    isi = {
        "test_keys": {
            nama: {"device": m.device, "ed25519_seed": m.seed, "ed25519_public": m.public.signing_key, "age": m.age}
            for nama, m in MESIN.items()
        },
        "zstd": ".".join(map(str, zstandard.ZSTD_VERSION)),
        "file_sha256": hashlib.sha256(bundel()).digest(),
        "plaintext_sha256": hashlib.sha256(awal + bingkai).digest(),
        "signed_digest": sidik_tanda,
        "pinned_roots": _AKAR.to_bytes(),
        "roots_after": {"number": 2, "pinned": AKAR_KINI.to_bytes(), "fingerprint": AKAR_KINI.digest[:16]},
        "certificates": {nama: {"bytes": satu.raw, "serial": satu.serial} for nama, satu in SERTIFIKAT.items()},
        "header": Header(PAKET, MESIN["office"].device, MESIN["centre"].device, VERSI),
        "manifest": msgspec.structs.asdict(manifes()),
        "revoked": {"serial": _HILANG.serial, "reason": "Laptop hilang", "accepted": [PAKET_LAMA]},
        "rows": BARIS,
        "hashes": {tabel: [sidik(tabel, satu) for satu in semua] for tabel, semua in BARIS.items()},
        "attachments": [LAMPIRAN],
        "passed_on": {
            "plaintext_sha256": hashlib.sha256(salinan_induk()).digest(),
            "manifest": msgspec.structs.asdict(manifes_induk()),
            "rows": BARIS_INDUK,
        },
        "request": diminta,
        "renewal": permintaan(BARU, _LAPTOP.serial, MESIN["laptop"]),
        "answer": izin(diminta),
        "request_code": read_request(diminta).code,
        "answer_code": answer_code(read_request(diminta), AKAR_KINI, _OPD),
    }
    hasil: dict[str, Any] = _json(isi)
    return hasil


def tulis(folder: Path = VEKTOR) -> None:
    """Write both files."""
    (folder / "rantai.kinerja").write_bytes(bundel())
    teks = json.dumps(harapan(), ensure_ascii=False, indent=1)
    (folder / "rantai.json").write_text(teks + "\n", "utf-8")


if __name__ == "__main__":
    tulis()

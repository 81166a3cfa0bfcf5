"""The second stored bundle: its chain, and all that proves it, by a reader that knows only the pages.

`docs/bundle-format.md` says what the file is, `docs/key-format.md` what certificates, roots, lists and seals are.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kinerja_desktop.sync import spoken_code
from tests.helpers import bukti_lain as bukti
from tests.helpers import vektor_rantai as pembuat
from tests.helpers.age_lain import buka
from tests.helpers.msgpack_lain import Salah, baca, tulis
from tests.helpers.pembaca_lain import PembacaLain
from tests.unit.sync.test_vectors import VEKTOR, pulih

HALAMAN = Path(__file__).resolve().parents[3] / "docs" / "key-format.md"
TERSIMPAN = json.loads((VEKTOR / "rantai.json").read_text("utf-8"))
HARAPAN = pulih(TERSIMPAN)
KUNCI = HARAPAN["test_keys"]
BERKAS = (VEKTOR / "rantai.kinerja").read_bytes()
PUSAT, OPD = KUNCI["centre"]["device"], KUNCI["office"]["device"]
M = dict(zip(HARAPAN["manifest"], range(24), strict=True))
"""Number of each field of the manifest, by its name."""


def tak_tahu(_atas: bytes, _bawah: bytes) -> bool:
    """The organisation before the master data are read."""
    return True


class Pemeriksa:
    """Judges a bundle as the pages say: first the roots, then the list, then the sender by both."""

    def __init__(self, terpasang: bytes) -> None:
        self.akar = bukti.terpasang(terpasang)
        self.daftar: bukti.DaftarLain
        self.rantai: list[bukti.Sertifikat]

    def __call__(self, manifes: list[Any], kepala: list[Any]) -> bytes:
        catatan, era, mentah, pembuka, *_, daftar = manifes[20]
        bukti.wajib(daftar == blake2b(tulis([mentah]), digest_size=16).digest(), "digest of the lists")
        self.akar = bukti.ikuti(self.akar, catatan)
        self.daftar = bukti.daftar(mentah, self.akar, tak_tahu)
        bukti.pembuka(pembuka, self.akar, "pencabutan", era, manifes[15])
        self.rantai = bukti.rantai(manifes[4], self.akar.diterima, tak_tahu)
        bukti.wajib(not self.daftar.menolak(self.rantai, manifes[2]), "revoked")
        bukti.wajib(self.rantai[-1].perangkat == kepala[1], "sender of the header")
        return self.rantai[-1].kunci

    def induk(self, manifes: list[Any], kepala: list[Any]) -> bytes:
        """The same for the master data: signed by a centre, in an era that a root opened."""
        semua = bukti.rantai(manifes[4], self.akar.diterima, tak_tahu)
        bukti.wajib(not self.daftar.menolak(semua), "revoked")
        bukti.wajib(manifes[3] == "induk" and semua[-1].isi[2] == "pusat", "master data of a centre")
        bukti.wajib(semua[-1].perangkat == kepala[1], "sender of the header")
        bukti.pembuka(manifes[20][6], self.akar, "data_induk", manifes[20][4], manifes[14])
        return semua[-1].kunci


@cache
def terbaca() -> tuple[PembacaLain, Pemeriksa, PembacaLain]:
    """The bundle, what judged it, and the master data that it passes on."""
    pemeriksa = Pemeriksa(HARAPAN["pinned_roots"])
    luar = PembacaLain(BERKAS, KUNCI["centre"]["age"], pemeriksa, PUSAT)
    return luar, pemeriksa, PembacaLain(luar.utuh[4][luar.manifes[20][5]], None, pemeriksa.induk, None)


def organisasi() -> bukti.Memuat:
    """Who is below whom, as the verified master data say."""
    baris = terbaca()[2].baris
    di_atas = {b[0]: b[7] for b in baris[1]} | {b[0]: b[10] for b in baris[2]}

    def memuat(atas: bytes, bawah: bytes) -> bool:
        return atas == bawah or (di_atas.get(bawah) is not None and memuat(atas, di_atas[bawah]))

    return memuat


def sidik(tabel: int, baris: list[Any]) -> bytes:
    nomor, dihapus, _, induk, _, *isi = baris
    return blake2b(tulis([tabel, nomor, dihapus, isi, induk]), digest_size=20).digest()


def test_the_reader_finds_and_verifies_the_expected_content() -> None:
    luar, pemeriksa, _ = terbaca()
    assert luar.kepala == HARAPAN["header"]
    assert luar.manifes == list(HARAPAN["manifest"].values()) and all(satu not in (b"", []) for satu in luar.manifes)
    assert luar.sidik.digest() == HARAPAN["signed_digest"]
    assert {str(n): baris for n, baris in luar.baris.items()} == HARAPAN["rows"]
    assert list(luar.utuh[3].values()) == HARAPAN["attachments"]
    assert pemeriksa.rantai[-1].perangkat == OPD
    ditolak = HARAPAN["revoked"]
    assert pemeriksa.daftar.isi == {ditolak["serial"]: (ditolak["reason"], tuple(ditolak["accepted"]))}
    assert (pemeriksa.daftar.era, pemeriksa.daftar.nomor) == (
        luar.manifes[20][1],
        luar.manifes[M["revocation_version"]],
    )


@pytest.mark.parametrize("siapa", ["centre", "office", "recovery"])
def test_whoever_it_is_sealed_to_opens_it(siapa: str) -> None:
    awal = terbaca()[0].awal
    terang = awal + buka(BERKAS[len(awal) :], KUNCI[siapa]["age"])
    assert hashlib.sha256(terang).digest() == HARAPAN["plaintext_sha256"]


def test_nobody_else_opens_it() -> None:
    with pytest.raises(Salah, match="for this key"):
        buka(BERKAS[len(terbaca()[0].awal) :], KUNCI["laptop"]["age"])


def test_the_test_keys_are_those_of_the_certificates() -> None:
    for nama, satu in HARAPAN["certificates"].items():
        dibaca = bukti.sertifikat(satu["bytes"])
        kunci = Ed25519PrivateKey.from_private_bytes(KUNCI[nama]["ed25519_seed"]).public_key().public_bytes_raw()
        assert dibaca.nomor == satu["serial"]
        assert (dibaca.perangkat, dibaca.kunci) == (KUNCI[nama]["device"], kunci)


def test_the_roots_are_followed_to_the_expected_ones() -> None:
    akar, sesudah = terbaca()[1].akar, HARAPAN["roots_after"]
    assert akar == bukti.terpasang(sesudah["pinned"]) and akar.nomor == sesudah["number"]
    assert hashlib.sha256(sesudah["pinned"]).digest()[:16] == sesudah["fingerprint"]
    with pytest.raises(Salah, match="signed by the roots before"):
        bukti.ikuti(akar, [_lain_nomor(akar.catatan)])


def _lain_nomor(catatan: bytes) -> bytes:
    badan, tanda = baca(catatan)
    isi = baca(badan)
    return tulis([tulis([isi[0], isi[1] + 1, *isi[2:]]), tanda])


def test_the_master_data_are_verified_by_the_centre_that_signed_them() -> None:
    luar, _, induk = terbaca()
    terusan = HARAPAN["passed_on"]
    assert hashlib.sha256(luar.utuh[4][induk.kepala[0]]).digest() == terusan["plaintext_sha256"]
    assert induk.manifes == list(terusan["manifest"].values())
    assert {str(n): baris for n, baris in induk.baris.items()} == terusan["rows"]
    assert luar.manifes[20][4:6] == induk.manifes[20][4:6] and luar.manifes[14] == induk.manifes[14]


def test_what_the_sender_issued_proves_itself_below_it() -> None:
    luar, pemeriksa, _ = terbaca()
    for mentah in luar.manifes[M["issued"]]:
        semua = bukti.rantai([*luar.manifes[4], mentah], pemeriksa.akar.diterima, organisasi())
        assert semua[-1].nomor == HARAPAN["certificates"]["laptop"]["serial"] and not pemeriksa.daftar.menolak(semua)
    hilang = [*luar.manifes[4], HARAPAN["certificates"]["lost laptop"]["bytes"]]
    dicabut = bukti.rantai(hilang, pemeriksa.akar.diterima, organisasi())
    assert pemeriksa.daftar.menolak(dicabut) and not pemeriksa.daftar.menolak(
        dicabut, HARAPAN["revoked"]["accepted"][0]
    )


def test_a_scope_that_is_too_wide_is_refused() -> None:
    luar, pemeriksa, _ = terbaca()
    with pytest.raises(Salah, match="scope"):
        bukti.rantai([*luar.manifes[4], *luar.manifes[M["issued"]]], pemeriksa.akar.diterima, lambda *_: False)


def test_records_and_seal_follow_from_the_pages() -> None:
    luar, pemeriksa, _ = terbaca()
    for tabel, semua in luar.baris.items():
        assert [sidik(tabel, satu) for satu in semua] == HARAPAN["hashes"][str(tabel)]
    (tersegel,) = luar.baris[53]
    rantai, puncak, kepala = bukti.segel(tersegel, pemeriksa.akar, organisasi())
    assert [satu.mentah for satu in rantai] == luar.manifes[4]
    disetujui = {k[5]: sidik(8, k) for k in luar.baris[8] if k[6] in {sidik(7, satu) for satu in luar.baris[7]}}
    butir = [(satu[0], sidik(7, satu), disetujui[satu[0]]) for satu in sorted(luar.baris[7])]
    assert bukti.puncak([hashlib.sha256(b"\0" + b"".join(satu)).digest() for satu in butir]) == puncak
    assert b"".join(laporan[:8] + putusan[:8] for _, laporan, putusan in butir) == kepala


def test_the_hash_of_the_scope_follows_from_the_page() -> None:
    assert blake2b(b"pusat" + bytes(8), digest_size=32).digest() == terbaca()[0].manifes[M["scope_hash"]]


def test_request_and_answer_follow_from_the_page() -> None:
    isi, diminta = bukti.permintaan(HARAPAN["request"])
    assert isi[2][:2] == [KUNCI["laptop"]["device"], KUNCI["laptop"]["ed25519_public"]]
    jawaban, akar, rantai = bukti.izin(HARAPAN["answer"], KUNCI["laptop"]["age"], tak_tahu)
    assert jawaban[1] == diminta and rantai[-1].isi[1] == isi[2] and akar == terbaca()[1].akar
    assert hashlib.sha256(jawaban[7]).digest() == HARAPAN["passed_on"]["plaintext_sha256"]
    assert bukti.kode("request", diminta) == HARAPAN["request_code"]
    sidik_akar = hashlib.sha256(jawaban[4]).digest()
    assert bukti.kode("answer", diminta, sidik_akar, rantai[-2].kunci) == HARAPAN["answer_code"]
    baru, _ = bukti.permintaan(HARAPAN["renewal"], rantai[-1].kunci)
    assert baru[4] == rantai[-1].nomor and baru[2][0] == isi[2][0] and baru[2][1] != isi[2][1]


def test_a_changed_byte_is_refused() -> None:
    """In the bundle that is decrypted, a certificate, the list, the record of its era, and what a seal covers."""
    _, pemeriksa, _ = terbaca()
    terang = terbaca()[0].awal + buka(BERKAS[len(terbaca()[0].awal) :], KUNCI["centre"]["age"])
    for letak in range(8, len(terang), 41):
        with pytest.raises((Salah, InvalidSignature)):
            PembacaLain(_rusak(terang, letak), None, Pemeriksa(HARAPAN["pinned_roots"]), PUSAT)
    mentah, akar = HARAPAN["manifest"]["certificate_chain"], pemeriksa.akar
    for letak in range(0, len(mentah[2]), 5):
        with pytest.raises(Salah):
            bukti.rantai([*mentah[:2], _rusak(mentah[2], letak)], akar.diterima, organisasi())
    daftar, pembuka = HARAPAN["manifest"]["trust"][2:4]
    for letak in range(0, len(daftar), 9):
        with pytest.raises(Salah):
            bukti.daftar(_rusak(daftar, letak), akar, tak_tahu)
    for letak in range(len(pembuka)):
        with pytest.raises(Salah):
            bukti.pembuka(_rusak(pembuka, letak), akar, "pencabutan", 1, 2)
    (tersegel,) = terbaca()[0].baris[53]
    for n in (0, 5, 6, 7, 8, 9, 10, 11, 13, 15):
        nilai = tersegel[n]
        lain = nilai + 1 if type(nilai) is int else nilai[:-1] + (b"?" if type(nilai) is bytes else "?")
        with pytest.raises(Salah):
            bukti.segel([*tersegel[:n], lain, *tersegel[n + 1 :]], akar, organisasi())


def _rusak(isi: bytes, letak: int) -> bytes:
    return isi[:letak] + bytes([isi[letak] ^ 4]) + isi[letak + 1 :]


def test_the_program_finds_the_same(tmp_path: Path) -> None:
    from kinerja_desktop.store import skema
    from kinerja_desktop.store.kiriman import Kiriman, periksa
    from kinerja_desktop.store.lebih import kolom_dikenal
    from kinerja_desktop.sync.bundle_reader import BundleReader, PassedOnBundle
    from kinerja_desktop.sync.roots import read_pinned
    from kinerja_desktop.sync.seal import SealBody, chain_of_seal, sealed_by
    from kinerja_desktop.sync.trust import TrustStore, signer_of, with_certificate, with_issued, with_news
    from tests.helpers.paket import Penampung

    percaya = TrustStore(read_pinned(HARAPAN["pinned_roots"]))

    def kunci(manifes: Any, kepala: Any) -> bytes:
        nonlocal percaya
        percaya = with_news(percaya, manifes.trust, organisasi())
        return signer_of(percaya, manifes.certificate_chain, manifes.bundle_id, organisasi()).key

    pembaca, isi = BundleReader(VEKTOR / "rantai.kinerja", [KUNCI["centre"]["age"]], device=PUSAT), Penampung()
    terbukti = pembaca.verify(kunci)
    pembaca.frames(terbukti, isi)
    manifes = terbukti.manifest
    assert terbukti.digest == HARAPAN["signed_digest"]
    assert baca(msgspec.msgpack.encode(manifes)) == list(HARAPAN["manifest"].values())
    assert {str(n): baris for n, baris in isi.baris.items()} == HARAPAN["rows"]
    percaya = with_certificate(percaya, manifes.certificate_chain, organisasi())
    sesudah = with_issued(percaya, OPD, manifes.issued, organisasi())
    assert sesudah.current(KUNCI["laptop"]["device"]) is not None

    (induk,) = isi.terusan.values()
    dalam, isi_induk = PassedOnBundle(induk, "data induk"), Penampung()
    dalam.frames(dalam.verify(kunci), isi_induk)
    assert {str(n): baris for n, baris in isi_induk.baris.items()} == HARAPAN["passed_on"]["rows"]
    peta = {satu.nomor: satu for satu in skema.PETA.values()}
    for nomor, baris in [*isi.baris.items(), *isi_induk.baris.items()]:
        for satu in baris:
            periksa(peta[nomor], Kiriman(*satu[:5], satu[5:]))
    for tabel in (*manifes.tables, *pembuat.TABEL_INDUK):
        assert kolom_dikenal(peta[tabel.number])[: len(tabel.fields)] == tabel.fields, tabel.name

    (b,) = isi.baris[53]
    badan = SealBody(1, b[0], *b[5:7], b[7], b[8], b[9], b[10], b[11], b[12] or b"", b[13])
    mesin = chain_of_seal(percaya, b[14], organisasi())[-1]
    assert sealed_by(mesin, badan, b[15], organisasi())


@pytest.fixture
def _kode_sungguh(_kode_murah: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Codes as they are outside the tests: those of the vector are."""
    for nama, nilai in _kode_murah.items():
        monkeypatch.setattr(spoken_code, nama, nilai)


@pytest.mark.usefixtures("_kode_sungguh")
def test_the_program_installs_the_answer() -> None:
    from kinerja_desktop.sync.enrolment import install
    from kinerja_desktop.sync.enrolment_request import Pending, read_request

    diminta = read_request(HARAPAN["request"])
    terpasang = install(Pending(pembuat.MESIN["laptop"], diminta), HARAPAN["answer"], HARAPAN["answer_code"])
    assert terpasang.chain[-1] == HARAPAN["certificates"]["laptop"]["bytes"]
    assert read_request(HARAPAN["renewal"]).signed_by_old(KUNCI["laptop"]["ed25519_public"])


@pytest.mark.usefixtures("_kode_sungguh")
def test_the_program_makes_the_same_bytes_today() -> None:
    """What zstd makes of a payload is a matter of its version; what a frame holds is not."""
    kini = pembuat.harapan()
    if HARAPAN["zstd"] == ".".join(map(str, zstandard.ZSTD_VERSION)):
        assert pembuat.bundel() == BERKAS
        assert kini == TERSIMPAN
    tetap = ("certificates", "manifest", "pinned_roots", "roots_after", "revoked", "rows", "hashes", "request")
    assert {nama: kini[nama] for nama in tetap} == {nama: TERSIMPAN[nama] for nama in tetap}


def test_the_page_tells_the_fields_and_limits_of_the_program() -> None:
    from kinerja_desktop.sync import certificates, enrolment, enrolment_request, revocation, roots, scope, seal
    from kinerja_desktop.sync.identity import PublicIdentity

    bagian = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", HALAMAN.read_text("utf-8"), re.MULTILINE | re.DOTALL))
    wujud: dict[str, list[Any]] = {
        "Certificate": [PublicIdentity, certificates.Certificate, scope.Scope],
        "Roots": [roots._Roots, roots._Pinned],
        "Revocation list": [revocation._ListFile, revocation._List, revocation.Entry],
        "Era": [revocation._Leap],
        "Seal": [seal.SealBody],
        "Request": [enrolment_request._RequestFile, enrolment_request._Request],
        "Answer": [enrolment._Answer],
    }
    for judul, semua in wujud.items():
        bidang = sum(len(satu.__struct_fields__) for satu in semua)
        assert len(re.findall(r"^\| \d+ \|", bagian[judul], re.MULTILINE)) == bidang, judul
    batas = {
        "Certificate": [certificates.CERTIFICATE_BYTES, certificates.CHAIN, scope.IDS],
        "Roots": [roots.ROOTS_BYTES, roots.PINNED_BYTES, roots.STEPS, roots._RETIRED],
        "Revocation list": [revocation.LIST_BYTES, revocation.ENTRIES],
        "Era": [revocation.LEAP_BYTES],
        "Request": [enrolment_request.REQUEST_BYTES],
        "Answer": [enrolment.MASTER_BYTES, enrolment.OFFICE_BYTES, enrolment.ANSWER_BYTES],
    }
    hilang = [
        (j, a) for j, semua in batas.items() for a in semua if f"{a:,}" not in bagian[j] and str(a) not in bagian[j]
    ]
    assert hilang == []
    guna = {satu._PURPOSE for satu in (certificates, roots, revocation, seal, enrolment, enrolment_request)}
    guna |= {revocation._LEAP_PURPOSE, enrolment_request._RENEWAL}
    assert set(re.findall(r"`kinerja-([a-z-]+)-v1`", HALAMAN.read_text("utf-8"))) >= guna

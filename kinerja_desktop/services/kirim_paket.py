"""Sending: what a neighbour may see and has not confirmed, signed and sealed for it, read back, and copied away."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import kinerja_desktop
from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pertukaran import KepalaPaket
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services import data_induk, kotak_paket, saksi, wewenang
from kinerja_desktop.services.cakupan_perangkat import kiriman_bagi
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.laju_paket import BITA_CATATAN, Kemajuan, PengukurKirim, Tahap, diam
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import ATURAN, Sifat
from kinerja_desktop.store.ditahan import ditahan_di_sini
from kinerja_desktop.store.induk import PETA_INDUK, DataInduk
from kinerja_desktop.store.induk import data_induk as ambil_induk
from kinerja_desktop.store.kiriman import kiriman_mentah
from kinerja_desktop.store.lampiran_susulan import catat_susulan, susulan, susulan_ada
from kinerja_desktop.store.muatan import Muatan
from kinerja_desktop.store.pertukaran import (
    banyak_paket,
    dasar_berikut,
    lampiran_dari,
    lupakan_kirim,
    lupakan_pengakuan,
    pengetahuan,
    siapkan_kirim,
    tandai_disalin,
    ujung_kiriman,
)
from kinerja_desktop.store.tetangga import hitung_kiriman, rentang_dari
from kinerja_desktop.sync.bundle_writer import WrittenBundle, write_bundle
from kinerja_desktop.sync.composer import Attachment, Item, PassOn, Readable, Rows
from kinerja_desktop.sync.delivery import SUFFIX, Delivered, blocks, build_in_outbox, bundle_name, write_new
from kinerja_desktop.sync.manifest import (
    FORMAT,
    MAX_CHAIN,
    MAX_FILES,
    MAX_HELD,
    NO_BUNDLE,
    Acknowledgement,
    AttachedFile,
    AuditHead,
    Header,
    Held,
    Manifest,
    TrustNews,
)
from kinerja_desktop.sync.medium import unwritable
from kinerja_desktop.sync.trust import TrustStore, issued_by

JENIS = "pertukaran"
TABEL = {peta.nomor: peta for peta in skema.PETA.values() if ATURAN[peta.tabel.name].sifat is not Sifat.TINGGAL}
"""Tables that travel, by their number; master data only as the centre signed them (`services.data_induk`)."""

KIRIM = {
    nomor: TABEL[nomor]
    for nomor in sorted(TABEL, key=lambda nomor: TABEL[nomor].tabel is not skema.segel)
    if nomor not in PETA_INDUK
}
"""Tables whose records a bundle holds itself: seals first, by which corrections of a sealed month are judged."""

LAMPIRAN_TERBANYAK = 50_000
"""Files in one bundle; what has more goes on in the next one."""

JEJAK = 8
"""How many earlier bundles to the same machine a bundle names with their entries in the change log."""

_SEKALI = 256
"""Records after which the listener is told again; it is told with each table in any case."""


@dataclass(frozen=True, slots=True)
class HasilKirim:
    """A bundle that was made: where it lies, how many records and files it holds, and which numbers it covers.

    `induk` says that it carries the master data of the centre as well, which are not counted, and `bersambung` that
    there were too many files for one bundle: the next one, after its receipt, goes on from `sampai`. `baru` is what
    `tukar.siap_kirim` promised, and `kembali` how many records came from the receiver and go along once more.
    `tertinggal` files that its records name could not be read; they follow with the first bundle that can have them.
    """

    paket: bytes
    berkas: Path
    catatan: int
    lampiran: int
    dari: int
    sampai: int
    induk: bool = False
    bersambung: bool = False
    baru: int = 0
    kembali: int = 0
    tertinggal: int = 0


def kirim(
    konteks: Context,
    ini: Mesin,
    penerima: bytes,
    tujuan: Path | None = None,
    *,
    penuh: bool = False,
    kemajuan: Kemajuan = diam,
) -> HasilKirim:
    """Make a bundle for a neighbour and copy it to `tujuan`, a folder or the name of a file; else only to the outbox.

    It holds what the neighbour may see and has not confirmed; with `penuh` all that it may see. `kemajuan` hears bytes
    in every step, and `LajuKirim` as text. A bundle that is cancelled or fails leaves no file and no line in the
    history, and the next one holds all of it; one that is whole stays in the outbox whatever happens to its copy, and
    counts as sent when that is whole.
    Raises Dibatalkan, UserError UMM-01 for the role, PKT-41 for an unknown neighbour, PKT-47 when one record alone has
    more files than a bundle can hold, PKT-20 to PKT-26 by what the medium did. A name that is taken is never
    overwritten: the copy gets another one.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "mengirim paket")
    ini = ini.segar(konteks)
    tetangga = ini.kenal(penerima)
    if penerima == ini.identitas.device:
        raise UserError("PKT-41", perangkat=penerima.hex()[:8])
    letak = None if tujuan is None else _sebuah_folder(tujuan)
    kotak_paket.buang_yang_diakui(konteks)
    keluar = kotak_paket.folder(konteks, Kotak.KELUAR)
    lihat = kiriman_bagi(konteks, tetangga)
    with ExitStack() as sampai_jadi:
        sampai_jadi.enter_context(konteks.store.hemat())
        with konteks.store.tanpa_sela():  # from the note to the snapshot
            with konteks.transaksi("kirim paket") as kerja:
                if penuh:
                    lupakan_pengakuan(kerja.koneksi, penerima)
                data_induk.siapkan(konteks, ini, kerja)
                muatan, disebut = _muatan(konteks, kerja.koneksi, lihat, penerima)
                waktu = ke_teks(konteks.sekarang())
                kepala = siapkan_kirim(
                    kerja, penerima, lihat.sidik(), ini.identitas.device, waktu, sampai=muatan.sampai
                )
            saksi.ingat(konteks.store, konteks.saksi)
            nama = bundle_name(ini.sertifikat.name, tetangga.name, konteks.hari_ini(), kepala.id)
            sampai_jadi.enter_context(_tercatat_bila_jadi(konteks, keluar, nama, kepala.id))
            koneksi = sampai_jadi.enter_context(konteks.store.baca())
            susunan = _Susunan(konteks, koneksi, muatan, disebut, kepala, penerima, kemajuan)
            susunan.sana = "" if penuh else rentang_dari(koneksi, penerima, kepala.dasar)
            susunan.induk = data_induk.untuk(ini, koneksi, penerima, penuh=penuh)
        jadi = susunan.buat(ini, tetangga.subject.recipient, keluar, nama)
    if tujuan is not None and letak is not None:
        folder, nama = (tujuan, nama) if letak else (tujuan.parent, tujuan.name)
        ukur = PengukurKirim(kemajuan, {Tahap.SALIN: jadi.size, Tahap.BACA_KEMBALI: jadi.size})
        pengawas = ukur.pengawas(Tahap.SALIN, Tahap.BACA_KEMBALI)
        jadi = write_new(folder, nama, jadi.size, partial(blocks, jadi.path), watch=pengawas)
        catat_salinan(konteks, kepala.id)
    return HasilKirim(
        kepala.id,
        jadi.path,
        susunan.catatan,
        len(susunan.lampiran),
        kepala.dasar,
        kepala.sampai,
        susunan.induk is not None,
        muatan.sampai is not None,
        susunan.baru,
        susunan.kembali,
        len(susunan.tertinggal),
    )


def _sebuah_folder(tujuan: Path) -> bool:
    """Raises UserError PKT-20 to PKT-26 for a place of which nobody can tell, before a bundle is made for it."""
    try:
        return tujuan.is_dir()
    except OSError as galat:
        raise unwritable(galat, tujuan.name, tujuan.parent) from galat


def catat_salinan(konteks: Context, paket: bytes) -> None:
    """Note that a bundle left this machine: a copy of it lies on a medium, read back and equal to its file.

    A word of it that cannot be kept is no reason to say otherwise: the copy is there.
    """
    with suppress(UserError), konteks.transaksi("salin paket") as kerja:
        tandai_disalin(kerja.koneksi, paket, ke_teks(konteks.sekarang()))


def _muatan(konteks: Context, koneksi: Any, lihat: Cakupan, penerima: bytes) -> tuple[Muatan, dict[str, int]]:
    """What the next bundle holds, and the files that go along with the sizes that are told of them.

    Behind those that its records name, those that earlier bundles left out. Raises UserError PKT-47, before anything
    was noted, where more of them lie here than a bundle holds: names alone are no files.
    """
    dasar = dasar_berikut(koneksi, penerima, lihat.sidik())
    dari_sana = lampiran_dari(koneksi, penerima) if dasar else frozenset()

    def berkas(muatan: Muatan) -> dict[str, int]:
        disebut = muatan.berkas(koneksi, KIRIM.values())
        return {sidik: bukti.ukuran for sidik, bukti in disebut.items() if bytes.fromhex(sidik) not in dari_sana}

    muatan = Muatan(lihat, dasar)
    disebut = berkas(muatan)
    ada = konteks.brankas.ada
    if len(disebut) > LAMPIRAN_TERBANYAK:
        muatan = muatan.dibatasi(koneksi, KIRIM.values(), LAMPIRAN_TERBANYAK, set(filter(ada, disebut)))
        disebut = berkas(muatan)
    if len(disebut) > MAX_FILES and (jumlah := sum(map(ada, disebut))) > MAX_FILES:
        raise UserError("PKT-47", jumlah=jumlah, batas=MAX_FILES)
    menyusul = [sidik for sidik in lampiran_menyusul(koneksi, lihat, penerima) if sidik not in disebut]
    ruang = max(0, LAMPIRAN_TERBANYAK - len(disebut))
    if len(menyusul) > ruang:
        menyusul = sorted(menyusul, key=ada, reverse=True)
        ruang = max(ruang, LAMPIRAN_TERBANYAK - sum(map(ada, disebut)))
    return muatan, disebut | dict.fromkeys(menyusul[:ruang], 0)


def lampiran_menyusul(koneksi: Any, lihat: Cakupan, penerima: bytes) -> list[str]:
    """Files that earlier bundles left out and that a record which the receiver may see still names."""
    semua = [satu.hex() for satu in susulan(koneksi, penerima)]
    if not semua:
        return []
    disebut = Muatan(lihat, 0).berkas(koneksi, KIRIM.values())
    return [sidik for sidik in semua if sidik in disebut]


@contextmanager
def _tercatat_bila_jadi(konteks: Context, keluar: Path, nama: str, paket: bytes) -> Iterator[None]:
    """Take the note of a bundle back when its file does not come to be: nothing was sent, and nobody may be told so.

    Its number was handed out and is never used again. Where a file may stand, or the note cannot be removed, it stays:
    that is harmless to the exchange.
    """
    try:
        yield
    except (Exception, KeyboardInterrupt):
        with suppress(UserError, OSError):
            if not any(keluar.glob(f"{Path(nama).stem}*{SUFFIX}")):
                with konteks.transaksi("batal kirim") as kerja:
                    lupakan_kirim(kerja.koneksi, paket)
        raise


class _Susunan:
    """What goes into one bundle, read from the snapshot of `koneksi`, which begins here."""

    def __init__(
        self,
        konteks: Context,
        koneksi: Any,
        muatan: Muatan,
        disebut: dict[str, int],
        kepala: KepalaPaket,
        penerima: bytes,
        kemajuan: Kemajuan,
    ) -> None:
        self._konteks, self._koneksi = konteks, koneksi
        self._ujung = ujung_kiriman(koneksi, kepala.id, JEJAK)
        self._muatan, self._disebut, self._kepala, self._penerima = muatan, disebut, kepala, penerima
        self._laju = PengukurKirim(kemajuan)
        self.lampiran: tuple[AttachedFile, ...] = ()
        self.tertinggal: frozenset[bytes] = frozenset()
        self.induk: PassOn | None = None
        self.sana = ""
        self.catatan = self.baru = self.kembali = 0

    def buat(self, ini: Mesin, untuk: str, keluar: Path, nama: str) -> Delivered:
        """Write the bundle to the outbox, readable with the key `untuk`, our own and those of recovery."""
        header = Header(self._kepala.id, self._kepala.dari, self._penerima, kinerja_desktop.__version__)
        kunci = [untuk, ini.identitas.public.recipient, *ini.percaya.roots.recovery]
        pengawas = self._laju.pengawas(Tahap.LAMPIRAN, Tahap.PERIKSA)
        self._kumpulkan()
        manifes = self._manifes(ini)

        def tulis(berkas: Path) -> WrittenBundle:
            jadi = write_bundle(berkas, header, manifes, self._isi(), kunci, ini.identitas.sign_digest)
            self._laju.rencana[Tahap.PERIKSA] = jadi.size
            return jadi

        return build_in_outbox(keluar, nama, tulis, pengawas)

    def _kumpulkan(self) -> None:
        """How much there is, and the files that go along: those named by the records that are here."""
        for peta in KIRIM.values():
            self._laju.maju(Tahap.BACA_LAMPIRAN)
            satu = hitung_kiriman(self._koneksi, [peta], self._muatan, self.sana)
            self.baru += satu.jumlah
            self.kembali += satu.kembali
        self._laju.rencana = _rencana(self.baru + self.kembali, sum(self._disebut.values()))
        self.lampiran = tuple(satu for sidik in self._disebut for satu in self._ikut(sidik))
        self._catat_susulan()

    def _catat_susulan(self) -> None:
        """Remember what does not go along, before there is a file, which may be carried away at any time.

        Over a connection of its own: this one reads a snapshot.
        """
        ada = {satu.sha256 for satu in self.lampiran}
        self.tertinggal = frozenset(map(bytes.fromhex, self._disebut)) - ada
        belum = set(susulan(self._koneksi, self._penerima))
        usang = belum - ada - self.tertinggal if len(self._disebut) < LAMPIRAN_TERBANYAK else ()
        if self.tertinggal or belum:
            with self._konteks.samping() as lain, lain.transaksi("lampiran menyusul") as kerja:
                catat_susulan(kerja.koneksi, self._penerima, self._kepala.id, self.tertinggal, ada & belum)
                susulan_ada(kerja.koneksi, self._penerima, usang)

    def _ikut(self, sidik: str) -> Iterator[AttachedFile]:
        """The file with the size that it has here, whatever the record says; nothing for one that does not go along."""
        self._laju.maju(Tahap.BACA_LAMPIRAN)
        with suppress(UserError), self._konteks.brankas.baca(sidik) as berkas:
            ukuran = berkas.habiskan()
            self._laju.maju(Tahap.BACA_LAMPIRAN, ukuran)
            yield AttachedFile(bytes.fromhex(sidik), ukuran)

    def _manifes(self, ini: Mesin) -> Manifest:
        """Everything about the bundle but its content."""
        kepala = self._kepala
        (nomor, rantai), *jejak = self._ujung
        induk = ambil_induk(self._koneksi)
        return Manifest(
            format=FORMAT,
            min_reader=1,
            bundle_id=kepala.id,
            kind=JENIS,
            certificate_chain=ini.mentah,
            receivers=(self._penerima,),
            epoch=kepala.epoch,
            chain=tuple(sorted(kepala.rantai)[:MAX_CHAIN]),
            basis=kepala.dasar,
            to=kepala.sampai,
            acks=tuple(Acknowledgement(a.epoch, a.paket or NO_BUNDLE, 0) for a in kepala.akuan),
            scope_hash=self._muatan.lihat.sidik(),
            tables=data_induk.tabel_kirim(KIRIM, self._koneksi),
            attachments=self.lampiran,
            master_version=induk.versi[1] if induk else 0,
            revocation_version=ini.percaya.revocations.version.number,
            audit_no=nomor,
            audit_head=rantai,
            made_at=ke_teks(self._konteks.sekarang()),
            basis_bundle=kepala.dasar_paket,
            trust=self._berita(ini.percaya, induk, pusat=ini.sertifikat.role is PeranPerangkat.PUSAT),
            audit_trail=tuple(AuditHead(*satu) for satu in jejak),
            issued=issued_by(ini.percaya, ini.identitas.device) if ini.di_atas(self._penerima) else (),
            held=tuple(Held(*satu) for satu in ditahan_di_sini(self._koneksi, self._penerima, MAX_HELD)),
        )

    def _berita(self, percaya: TrustStore, induk: DataInduk | None, *, pusat: bool) -> TrustNews:
        """The steps from the first roots on; the list, unless the receiver is known to have this one or a newer.

        Where it has others under the same number, each bundle brings another of those that are in force here; a centre
        brings them also where the receiver has a higher number, as that list may be one of a centre that is revoked.
        """
        daftar, tahu = percaya.revocations, pengetahuan(self._koneksi, self._penerima)
        versi = (daftar.version.era, daftar.version.number)
        cabut = daftar.raw if versi > tahu.cabut else b""
        lain = versi == tahu.cabut or (pusat and versi < tahu.cabut)
        if lain and daftar.raw and daftar.digest != tahu.sidik_cabut:
            semua = (daftar.raw, *daftar.others)
            cabut = semua[banyak_paket(self._koneksi, self._penerima) % len(semua)]
        return TrustNews(
            roots=percaya.roots.steps,
            era=daftar.version.era,
            revocations=cabut,
            leap=daftar.leap if cabut else b"",
            master_era=induk.versi[0] if induk else 0,
            master_bundle=induk.paket if induk else b"",
            lists=daftar.digest,
        )

    def _isi(self) -> Iterator[Item]:
        """The master data first, by which the rest is judged; rows of every table, then the files that they name."""
        self.catatan = 0
        if self.induk is not None:
            yield self.induk
        for nomor in KIRIM:
            self._laju.maju(Tahap.CATATAN)
            yield Rows(nomor, self._baris(nomor))
        for berkas in self.lampiran:
            sidik = berkas.sha256.hex()
            with self._konteks.brankas.baca(sidik) as isi:
                terukur = _Terukur(isi, partial(self._laju.maju, Tahap.LAMPIRAN))
                yield Attachment(berkas.sha256, terukur, sidik[:12])

    def _baris(self, nomor: int) -> Iterator[Sequence[Any]]:
        peta, belum = KIRIM[nomor], 0
        for satu in kiriman_mentah(self._koneksi, peta, self._kepala.dasar, self._muatan.syarat(peta)):
            self.catatan += 1
            belum += 1
            if belum == _SEKALI:
                self._laju.maju(Tahap.CATATAN, belum)
                belum = 0
            yield satu
        self._laju.maju(Tahap.CATATAN, belum)


def _rencana(catatan: int, bita: int) -> dict[Tahap, int]:
    """What the steps have to do for so many records and files of so many bytes."""
    berkas = bita + BITA_CATATAN * catatan
    return {Tahap.BACA_LAMPIRAN: bita, Tahap.CATATAN: catatan, Tahap.LAMPIRAN: bita, Tahap.PERIKSA: berkas}


class _Terukur:
    """A file of the vault; `baca` hears how much of it was read."""

    def __init__(self, isi: Readable, baca: Callable[[int], None]) -> None:
        self._isi, self._baca = isi, baca

    def read(self, size: int, /) -> bytes:
        """The next bytes, told before they are handed out."""
        data = self._isi.read(size)
        self._baca(len(data))
        return data

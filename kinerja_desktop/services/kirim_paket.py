"""Sending: what a neighbour may see and has not confirmed, signed and sealed for it, read back, and copied away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import kinerja_desktop
from kinerja_desktop.domain.cakupan import Cakupan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pertukaran import KepalaPaket
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services import data_induk, kotak_paket, saksi
from kinerja_desktop.services.cakupan_perangkat import cakupan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.laju_paket import Kemajuan, diam
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store import skema
from kinerja_desktop.store.cakupan import ATURAN, Sifat, bukti_disebut, syarat
from kinerja_desktop.store.induk import PETA_INDUK, DataInduk
from kinerja_desktop.store.induk import data_induk as ambil_induk
from kinerja_desktop.store.kiriman import kiriman_mentah
from kinerja_desktop.store.pertukaran import lampiran_dari, lupakan_pengakuan, pengetahuan, siapkan_kirim, ujung_kiriman
from kinerja_desktop.store.tetangga import jumlah_kiriman
from kinerja_desktop.sync.bundle_writer import WrittenBundle, write_bundle
from kinerja_desktop.sync.composer import Attachment, Item, PassOn, Rows
from kinerja_desktop.sync.delivery import blocks, build_in_outbox, bundle_name, write_new
from kinerja_desktop.sync.manifest import (
    FORMAT,
    NO_BUNDLE,
    Acknowledgement,
    AttachedFile,
    AuditHead,
    Header,
    Manifest,
    TrustNews,
)
from kinerja_desktop.sync.trust import TrustStore

JENIS = "pertukaran"
TABEL = {peta.nomor: peta for peta in skema.PETA.values() if ATURAN[peta.tabel.name].sifat is not Sifat.TINGGAL}
"""Tables that travel, by their number; master data only as the centre signed them (`services.data_induk`)."""

KIRIM = {
    nomor: TABEL[nomor]
    for nomor in sorted(TABEL, key=lambda nomor: TABEL[nomor].tabel is not skema.segel)
    if nomor not in PETA_INDUK
}
"""Tables whose records a bundle holds itself: seals first, by which corrections of a sealed month are judged."""

JEJAK = 8
"""How many earlier bundles to the same machine a bundle names with their entries in the change log."""

_SEKALI = 256


@dataclass(frozen=True, slots=True)
class HasilKirim:
    """A bundle that was made: where it lies, how many records and files it holds, and which numbers it covers.

    `induk` says that it carries the master data of the centre as well, which are not counted.
    """

    berkas: Path
    catatan: int
    lampiran: int
    dari: int
    sampai: int
    induk: bool = False


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

    It holds what the neighbour may see and has not confirmed; with `penuh` all that it may see. `kemajuan` hears
    records; a bundle that is cancelled leaves no file, and the next one holds all of it. Raises Dibatalkan, UserError
    PKT-41 for an unknown neighbour, PKT-20 to PKT-25 by what the medium did. A name that is taken is never overwritten:
    the copy gets another one.
    """
    ini = ini.segar(konteks)
    tetangga = ini.kenal(penerima)
    kotak_paket.buang_yang_diakui(konteks)
    lihat = cakupan(konteks, tetangga)
    with konteks.transaksi("kirim paket") as kerja:
        if penuh:
            lupakan_pengakuan(kerja.koneksi, penerima)
        data_induk.siapkan(konteks, ini, kerja)
        kepala = siapkan_kirim(kerja, penerima, lihat.sidik(), ini.identitas.device, ke_teks(konteks.sekarang()))
    saksi.ingat(konteks.store, konteks.saksi)
    with konteks.store.hemat(), konteks.store.baca() as koneksi:
        susunan = _Susunan(konteks, koneksi, lihat, kepala, penerima, kemajuan)
        susunan.induk = data_induk.untuk(ini, koneksi, penerima, penuh=penuh)
        manifes = susunan.manifes(ini, penerima)
        nama = bundle_name(ini.sertifikat.name, tetangga.name, konteks.hari_ini(), kepala.id)
        header = Header(kepala.id, kepala.dari, penerima, kinerja_desktop.__version__)
        untuk = [tetangga.subject.recipient, ini.identitas.public.recipient, *ini.percaya.roots.recovery]

        def tulis(berkas: Path) -> WrittenBundle:
            return write_bundle(berkas, header, manifes, susunan.isi(), untuk, ini.identitas.sign_digest)

        jadi = build_in_outbox(kotak_paket.folder(konteks, Kotak.KELUAR), nama, tulis)
    if tujuan is not None:
        folder, nama = (tujuan, nama) if tujuan.is_dir() else (tujuan.parent, tujuan.name)
        jadi = write_new(folder, nama, jadi.size, partial(blocks, jadi.path))
    return HasilKirim(
        jadi.path, susunan.catatan, len(manifes.attachments), kepala.dasar, kepala.sampai, susunan.induk is not None
    )


class _Susunan:
    """What goes into one bundle, read from one snapshot."""

    def __init__(
        self, konteks: Context, koneksi: Any, lihat: Cakupan, kepala: KepalaPaket, penerima: bytes, kemajuan: Kemajuan
    ) -> None:
        self._konteks, self._koneksi, self._lihat, self._kepala = konteks, koneksi, lihat, kepala
        self._kemajuan = kemajuan
        self._semua = (
            0 if kemajuan is diam else sum(jumlah_kiriman(koneksi, KIRIM.values(), lihat, kepala.dasar).values())
        )
        self._dari_sana = lampiran_dari(koneksi, penerima) if kepala.dasar else frozenset()
        self._lampiran = tuple(self._disebut())
        self.induk: PassOn | None = None
        self.catatan = 0

    def manifes(self, ini: Mesin, penerima: bytes) -> Manifest:
        """Everything about the bundle but its content."""
        kepala = self._kepala
        (nomor, rantai), *jejak = ujung_kiriman(self._koneksi, kepala.id, JEJAK)
        induk = ambil_induk(self._koneksi)
        return Manifest(
            format=FORMAT,
            min_reader=1,
            bundle_id=kepala.id,
            kind=JENIS,
            certificate_chain=ini.mentah,
            receivers=(penerima,),
            epoch=kepala.epoch,
            chain=tuple(sorted(kepala.rantai)),
            basis=kepala.dasar,
            to=kepala.sampai,
            acks=tuple(Acknowledgement(a.epoch, a.paket or NO_BUNDLE, 0) for a in kepala.akuan),
            scope_hash=self._lihat.sidik(),
            tables=data_induk.tabel_kirim(KIRIM, self._koneksi),
            attachments=self._lampiran,
            master_version=induk.versi[1] if induk else 0,
            revocation_version=ini.percaya.revocations.version.number,
            audit_no=nomor,
            audit_head=rantai,
            made_at=ke_teks(self._konteks.sekarang()),
            basis_bundle=kepala.dasar_paket,
            trust=self._berita(ini.percaya, penerima, induk),
            audit_trail=tuple(AuditHead(*satu) for satu in jejak),
        )

    def _berita(self, percaya: TrustStore, penerima: bytes, induk: DataInduk | None) -> TrustNews:
        """The steps from the first roots on; the list, unless the receiver is known to have this one or a newer."""
        daftar = percaya.revocations
        baru = (daftar.version.era, daftar.version.number) > pengetahuan(self._koneksi, penerima).cabut
        return TrustNews(
            roots=percaya.roots.steps,
            era=daftar.version.era,
            revocations=daftar.raw if baru else b"",
            leap=daftar.leap if baru else b"",
            master_era=induk.versi[0] if induk else 0,
            master_bundle=induk.paket if induk else b"",
        )

    def isi(self) -> Iterator[Item]:
        """The master data first, by which the rest is judged; rows of every table, then the files that they name."""
        self.catatan = 0
        if self.induk is not None:
            yield self.induk
        for nomor in KIRIM:
            yield Rows(nomor, self._baris(nomor))
        for berkas in self._lampiran:
            sidik = berkas.sha256.hex()
            yield Attachment(berkas.sha256, BytesIO(self._konteks.brankas.ambil(sidik)), sidik[:12])

    def _baris(self, nomor: int) -> Iterator[Sequence[Any]]:
        peta = KIRIM[nomor]
        for satu in kiriman_mentah(self._koneksi, peta, self._kepala.dasar, syarat(peta.tabel, self._lihat)):
            self.catatan += 1
            if self.catatan % _SEKALI == 0:
                self._kemajuan(self.catatan, max(self._semua, self.catatan), "")
            yield satu

    def _disebut(self) -> Iterator[AttachedFile]:
        """Files named by the records of the bundle that are here, and did not come from the receiver."""
        for sidik in bukti_disebut(self._koneksi, KIRIM.values(), self._kepala.dasar, self._lihat):
            yield from self._ikut(sidik)

    def _ikut(self, sidik: str) -> Iterator[AttachedFile]:
        """The file with the size that it has here, whatever the record says; nothing for one that does not go along."""
        if bytes.fromhex(sidik) in self._dari_sana:
            return
        with suppress(UserError):
            yield AttachedFile(bytes.fromhex(sidik), len(self._konteks.brankas.ambil(sidik)))

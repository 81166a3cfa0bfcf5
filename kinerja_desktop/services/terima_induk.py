"""Taking in the master data that the centre signed and somebody passed on."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pertukaran import Pengetahuan
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services.data_induk import (
    TERBESAR,
    baca_baris,
    baca_tanpa_bukti,
    buktikan,
    dapat_dibuktikan,
    hitung_sidik,
    nomor_salinan,
    pastikan_dikenal,
)
from kinerja_desktop.services.organisasi import META_HARI
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.store import skema
from kinerja_desktop.store.gabung import Penggabung
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.induk import (
    PETA_INDUK,
    DataInduk,
    berbeda,
    bersama,
    catat_sebelum_induk,
    data_induk,
    data_induk_tertunda,
    dipakai,
    isi_data_induk,
    lupakan_tertunda,
    nisan,
    sebelum_induk,
    simpan_data_induk,
    titip_data_induk,
    tunda_data_induk,
)
from kinerja_desktop.store.kiriman import Kiriman
from kinerja_desktop.store.pertukaran import catat_pengetahuan, tetapkan
from kinerja_desktop.store.unit_of_work import UnitOfWork
from kinerja_desktop.sync.bundle_reader import PassedOnBundle, VerifiedBundle
from kinerja_desktop.sync.certificates import read_link
from kinerja_desktop.sync.enrolment import Enrolled
from kinerja_desktop.sync.revocation import Kind, Version, accept, opens
from kinerja_desktop.sync.scope import organisation_unknown

_META_DITINJAU = "induk_ditinjau"
"""The digest of the list of revocations by which the copies here were looked through last."""

_DILEWATI = frozenset({"KNC-17"})
"""Why a copy is passed over although the bundle around it is not refused: its centre was revoked meanwhile."""


class PenerimaInduk:
    """Gathers the copy in one bundle and applies it, once, in the open transaction.

    Versions never go down: a copy that is not newer than the one kept here is passed over. The centre itself merges
    what it signed in a life that it lost, and numbers its next copy after it. Where a newer copy does not stand on the
    one here, a centre that was restored has counted on without what it lost: both count together, and the older one is
    kept until it is back there. So does one that comes from below, of which the newest here does not know. What only a
    copy of a revoked centre says is deleted: but for people and units that something here belongs to.
    """

    def __init__(self, store: Store, ini: Mesin, kerja: UnitOfWork, gabung: Penggabung) -> None:
        self._store, self._ini, self._kerja, self._gabung = store, ini, kerja, gabung
        self._nomor = b""
        self._isi = BytesIO()
        self._pusat = ini.sertifikat.role is PeranPerangkat.PUSAT
        self.diterapkan = False

    def potongan(self, paket: bytes, offset: int, data: bytes) -> None:
        """The next piece. Raises UserError PKT-07 (too large), PKT-09 (a second one)."""
        if self._nomor not in (b"", paket):
            raise UserError("PKT-09")
        if offset + len(data) > TERBESAR:
            raise UserError("PKT-07")
        self._nomor = paket
        self._isi.write(data)

    def terapkan(self) -> None:
        """Apply what was gathered; nothing when there is none, or when it was applied.

        Raises UserError PKT-45 (not of the centre), KNC-21 (an era that no root opened), GBG-01, and as `buktikan`.
        """
        isi, self._isi = self._isi.getvalue(), BytesIO()
        if not isi:
            return
        try:
            pembaca, terbukti = buktikan(self._ini, isi)
        except UserError as galat:
            if galat.kode not in _DILEWATI:
                raise
            return
        if terbukti.manifest.bundle_id != self._nomor:
            raise UserError("PKT-09")
        baru, ada = _dari_manifes(terbukti), data_induk(self._kerja.koneksi)
        if self._dikenal(ada, baru):
            return
        self._pastikan_naik(ada, baru)
        sebelum, baris = self._berubah(), self._baca(pembaca, terbukti)
        sidik = baris.sidik.digest()
        sama = ada is not None and (baru.versi, sidik) == (ada.versi, ada.sidik)
        if ada is not None and not self._pusat and sama:
            if baru.paket > ada.paket or not dapat_dibuktikan(self._ini, isi_data_induk(self._kerja.koneksi)):
                # as the centre does: of two that say the same one is kept everywhere, and one that can be proved
                catat_sebelum_induk(self._kerja.koneksi, (ada.paket, *terbukti.manifest.chain))
                simpan_data_induk(self._kerja.koneksi, replace(baru, sidik=ada.sidik), isi)
            return
        if ada is not None and not self._pusat and baru.versi <= ada.versi:
            self._terapkan(self._titip(baru, isi))
            berganti = False
        else:
            ditinggal = self._ditinggalkan(ada, terbukti)
            baris = baris.bersama(self._hilang(ada, terbukti))
            self._terapkan(baris)
            self._cabut(ditinggal, baris)
            berganti = self._simpan(ada, replace(baru, sidik=sidik), isi, terbukti.manifest.chain)
        if berganti or self._berubah() > sebelum:
            self._store.hapus_meta(META_HARI)
            self.diterapkan = True

    def _dikenal(self, ada: DataInduk | None, baru: DataInduk) -> bool:
        """Whether the copy brings nothing: it is one that is here, or one on which the newest here stands.

        Below the centre also one of an earlier era, and any older one while it is not known on which ours stands.
        """
        if ada is None or ada.paket == baru.paket:
            return ada is not None
        koneksi = self._kerja.koneksi
        sebelum = sebelum_induk(koneksi)
        if baru.paket in sebelum or baru.paket in dict(data_induk_tertunda(koneksi)):
            return True
        return not self._pusat and baru.versi <= ada.versi and (baru.versi[0] < ada.versi[0] or not sebelum)

    def _titip(self, baru: DataInduk, isi: bytes) -> _Baris:
        """A copy that came from below and that the centre has lost: it goes on up, and counts together with ours."""
        koneksi = self._kerja.koneksi
        titip_data_induk(koneksi, baru, isi)
        milik = self._tersimpan(isi_data_induk(koneksi))
        if not milik.semua:  # its centre is revoked: what is older must not take its place
            return milik
        return milik.bersama(self._tersimpan(*(satu for _, satu in data_induk_tertunda(koneksi))))

    def _hilang(self, ada: DataInduk | None, terbukti: VerifiedBundle) -> _Baris:
        """What copies here hold on which the newer one does not stand: the centre lost them, and gets them back.

        One of an older program does not say on which it stands, and one of a new era begins anew.
        """
        koneksi, manifes = self._kerja.koneksi, terbukti.manifest
        if ada is None or self._pusat or not manifes.chain:
            return _Baris()
        if manifes.trust.master_era > ada.versi[0]:
            lupakan_tertunda(koneksi)
            return _Baris()
        if ada.paket not in manifes.chain and dapat_dibuktikan(self._ini, isi_data_induk(koneksi)):
            tunda_data_induk(koneksi, ada)
        lupakan_tertunda(koneksi, manifes.chain)
        return self._tersimpan(*(isi for _, isi in data_induk_tertunda(koneksi)))

    def _ditinggalkan(self, ada: DataInduk | None, terbukti: VerifiedBundle) -> list[bytes]:
        """Copies of revoked centres: they count no more, now that a newer one comes which does not stand on them."""
        koneksi, manifes = self._kerja.koneksi, terbukti.manifest
        if ada is None or self._pusat:
            return []
        semua = {**dict(data_induk_tertunda(koneksi)), ada.paket: isi_data_induk(koneksi)}
        sisa = [isi for paket, isi in semua.items() if paket not in manifes.chain]
        return [isi for isi in sisa if not dapat_dibuktikan(self._ini, isi)]

    def _cabut(self, ditinggal: Sequence[bytes], kini: _Baris) -> None:
        """Delete records that stand here only by copies that count no more: nobody else knows of them, or could.

        Somebody who has an account or work here stays, and the unit that he is in: nobody is locked out of his own.
        """
        koneksi = self._kerja.koneksi
        for isi in ditinggal:
            lama = _Baris()
            baca_tanpa_bukti(isi, lama)
            for nomor in sorted(lama.semua, key=lambda nomor: PETA_INDUK[nomor].tabel is skema.unit_kerja):
                peta = PETA_INDUK[nomor]
                sisa = {satu.id for satu in lama.semua[nomor]} - {satu.id for satu in kini.semua.get(nomor, ())}
                while tanda := nisan(koneksi, peta, sisa - dipakai(koneksi, peta, sisa)):  # units from below
                    self._gabung.terapkan(peta, tanda, lambda _: True)
                    sisa -= {satu.id for satu in tanda}

    def tinjau(self) -> None:
        """What stands beside the newest copy by one of a centre that is revoked now goes at once.

        Asked once for each list of revocations, however it came: a certificate brings one too. The centre has nothing
        new to sign by that. Where the newest copy itself is such a one, its next one does this.
        """
        daftar = self._ini.percaya.revocations.digest.hex()
        if self._store.meta(_META_DITINJAU) != daftar:
            self._buang_yang_dicabut()
            self._store.atur_meta(_META_DITINJAU, daftar)

    def _buang_yang_dicabut(self) -> None:
        koneksi = self._kerja.koneksi
        isi, tertunda = isi_data_induk(koneksi), data_induk_tertunda(koneksi)
        mati = {paket: satu for paket, satu in tertunda if not dapat_dibuktikan(self._ini, satu)}
        if self._pusat or not mati or not dapat_dibuktikan(self._ini, isi):
            return
        kini = self._tersimpan(isi, *(satu for paket, satu in tertunda if paket not in mati))
        self._terapkan(kini)
        self._cabut([*mati.values()], kini)
        lupakan_tertunda(koneksi, [*mati])
        self._store.hapus_meta(META_HARI)
        self.diterapkan = True

    def _tersimpan(self, *semua: bytes) -> _Baris:
        """The rows of copies that are kept here, without those whose centre was revoked meanwhile."""
        baris = _Baris()
        for isi in semua:
            with suppress(UserError):
                pembaca, lama = buktikan(self._ini, isi)
                pembaca.frames(lama, baris)
        return baris

    def _simpan(self, ada: DataInduk | None, baru: DataInduk, isi: bytes, rantai: Sequence[bytes]) -> bool:
        """Keep the newer copy, and on which it stands. True when it is this one.

        The centre numbers its next copy after every one that came back, so that who has that one follows. It opens the
        era as ours does where the one that came has not heard of a replaced root, which signed that anew.
        """
        koneksi = self._kerja.koneksi
        semua = (*rantai, *sebelum_induk(koneksi)) if self._pusat else rantai
        if ada is not None and self._pusat and ada.versi[0] == baru.versi[0] and not self._dibuka(baru):
            baru = replace(baru, pembuka=ada.pembuka)
        if ada is None or baru.versi > ada.versi:
            catat_sebelum_induk(koneksi, (*((ada.paket,) if ada and self._pusat else ()), *semua))
            simpan_data_induk(koneksi, baru, isi)
            lupakan_tertunda(koneksi, rantai)
            return True
        lain = ada if baru.sidik == ada.sidik and baru.paket > ada.paket else baru
        catat_sebelum_induk(koneksi, (lain.paket, *semua))
        if lain is ada:  # two desks that say the same come to rest at one of both
            simpan_data_induk(koneksi, replace(baru, lsn=ada.lsn), isi)
        elif baru.sidik != ada.sidik:
            simpan_data_induk(koneksi, replace(ada, lsn=-1, sidik=b""), isi_data_induk(koneksi))
        return False

    def _dibuka(self, satu: DataInduk) -> bool:
        return opens(satu.pembuka, Kind.MASTER, Version(*satu.versi), self._ini.percaya.roots)

    def _berubah(self) -> int:
        """How many records the bundle has changed so far."""
        return sum(satu.ditulis for satu in self._gabung.jumlah.values())

    def _pastikan_naik(self, ada: DataInduk | None, baru: DataInduk) -> None:
        """The first copy of a machine may have any era, as its first list; later ones only an era opened by a root."""
        if ada is not None and baru.versi > ada.versi:
            accept(Version(*ada.versi), Version(*baru.versi), Kind.MASTER, baru.pembuka, self._ini.percaya.roots)

    def _baca(self, pembaca: PassedOnBundle, terbukti: VerifiedBundle) -> _Baris:
        if terbukti.unknown_tables({peta.nomor for peta in skema.PETA.values()}):
            raise UserError("PKT-42")
        pastikan_dikenal(terbukti.manifest, PETA_INDUK, self._kerja.koneksi)
        baris = _Baris()
        pembaca.frames(terbukti, baris)
        return baris

    def _terapkan(self, baris: _Baris) -> None:
        """Merge rows at the centre; elsewhere they take the place of what is here."""
        for nomor, semua in baris.semua.items():
            peta = PETA_INDUK[nomor]
            beda, diganti = berbeda(self._kerja.koneksi, peta, bersama(peta, semua), menggantikan=not self._pusat)
            self._gabung.terapkan(peta, beda, lambda _: True, diganti=diganti)


def terima_bekal(store: Store, kerja: UnitOfWork, hasil: Enrolled, pelaku: UUID, sekarang: datetime) -> None:
    """Apply the master data that came with an answer to an enrolment, if any came.

    Raises UserError as `PenerimaInduk.terapkan`.
    """
    isi = hasil.provisions.master
    if not isi:
        return
    rantai = tuple(read_link(satu) for satu in hasil.chain)
    ini = Mesin(hasil.identity, rantai, hasil.trust, organisation_unknown)
    nomor = nomor_salinan(isi)
    gabung = Penggabung(kerja)
    penerima = PenerimaInduk(store, ini, kerja, gabung)
    penerima.potongan(nomor, 0, isi)
    penerima.terapkan()
    if penerima.diterapkan:
        gabung.selesai(UUID(bytes=nomor), b"", pelaku, ke_teks(sekarang))
        tetapkan(kerja.koneksi)
    _pemberi_tahu(kerja, ini)


def _pemberi_tahu(kerja: UnitOfWork, ini: Mesin) -> None:
    """Who gave the certificate has what came with it: it is not sent back."""
    ada, daftar = data_induk(kerja.koneksi), ini.percaya.revocations.version
    if ini.atasan is not None and ada is not None:
        tahu = Pengetahuan((daftar.era, daftar.number), ada.versi, ada.paket, ini.percaya.revocations.digest)
        catat_pengetahuan(kerja.koneksi, ini.atasan, tahu)


class _Baris:
    """Rows of the copy by table (a `BundleSink`)."""

    def __init__(self) -> None:
        self.semua: dict[int, list[Kiriman]] = {}
        self.sidik = hashlib.sha256()

    def bersama(self, lain: _Baris) -> _Baris:
        """These rows and those of another one."""
        for nomor, semua in lain.semua.items():
            self.semua.setdefault(nomor, []).extend(semua)
        return self

    def rows(self, table: int, rows: list[Any]) -> None:
        """Rows of one table. Raises UserError PKT-45 for records that are no master data."""
        peta = PETA_INDUK.get(table)
        if peta is None:
            raise UserError("PKT-45")
        for baris in rows:
            hitung_sidik(self.sidik, table, baris)
        self.semua.setdefault(table, []).extend(baca_baris(peta, rows))

    def attachment(self, _sha256: bytes, _offset: int, _data: bytes) -> None:
        """Master data have no files."""
        raise UserError("PKT-45")

    def pass_on(self, _bundle_id: bytes, _offset: int, _data: bytes) -> None:
        """Nothing is passed on inside what is passed on."""
        raise UserError("PKT-45")


def _dari_manifes(terbukti: VerifiedBundle) -> DataInduk:
    manifes = terbukti.manifest
    berita = manifes.trust
    return DataInduk(manifes.bundle_id, (berita.master_era, manifes.master_version), berita.master_leap, b"", -1)

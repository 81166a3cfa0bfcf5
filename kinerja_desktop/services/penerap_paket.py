"""Taking what one verified bundle holds into the database, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.jumlah_terima import Jumlah
from kinerja_desktop.domain.pertukaran import Akuan, Hasil, KepalaPaket
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services import data_induk, umur_induk
from kinerja_desktop.services.cakupan_perangkat import berlaptop_di_sana, cakupan
from kinerja_desktop.services.jaga_catatan import DIJAGA, penjaga_catatan
from kinerja_desktop.services.kirim_paket import TABEL
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laju_paket import Laju
from kinerja_desktop.services.lampiran_masuk import LampiranMasuk
from kinerja_desktop.services.penulis_sah import PenulisSah
from kinerja_desktop.services.segel_periksa import penjaga
from kinerja_desktop.services.terima_induk import PenerimaInduk
from kinerja_desktop.services.terima_kepercayaan import Pemeriksa, dikatakan
from kinerja_desktop.store import skema
from kinerja_desktop.store.ditahan import catat_ditahan
from kinerja_desktop.store.gabung import Kabar, Penggabung
from kinerja_desktop.store.kiriman import SEKALI, Kiriman
from kinerja_desktop.store.pertukaran import (
    catat_lampiran_masuk,
    catat_pengetahuan,
    catat_terima,
)
from kinerja_desktop.store.putusan_lawan import Lawan, lawan
from kinerja_desktop.store.ujung import Ujung, catat_ujung
from kinerja_desktop.store.unit_of_work import UnitOfWork
from kinerja_desktop.sync.bundle_reader import VerifiedBundle
from kinerja_desktop.sync.manifest import NO_BUNDLE


class Penerap:
    """Takes the content of one verified bundle into the open transaction (a `BundleSink`)."""

    def __init__(
        self, konteks: Context, pemeriksa: Pemeriksa, kerja: UnitOfWork, laju: Laju, lampiran: LampiranMasuk
    ) -> None:
        self._konteks, self._pemeriksa, self._kerja, self._laju = konteks, pemeriksa, kerja, laju
        self._pengirim = pemeriksa.pengirim
        self._lampiran = lampiran
        self.membuka = self.janggal = False
        self.ditahan_sana = 0
        self.lawan: Lawan = {}
        self._mulai = kerja.buku.lsn
        self._gabung = Penggabung(kerja)
        self._induk = PenerimaInduk(konteks.store, pemeriksa.ini, kerja, self._gabung)
        self._sah: PenulisSah | None = None
        self._nanti: list[Kiriman] = []
        """Signatures of which the decision on an objection tells, which comes behind them in a bundle."""

    @property
    def jumlah(self) -> dict[str, Jumlah]:
        """Numbers by table."""
        return self._gabung.jumlah

    def kabari(self, kabar: Kabar) -> None:
        """Tell `kabar` of each record that is counted."""
        self._gabung.kabar = kabar

    def rows(self, table: int, rows: list[Any]) -> None:
        """Merge rows of one table; the master data that came before them decide who may change what."""
        peta = TABEL[table]
        if self._sah is None:
            self._sah = self._hak()
        sah = self._sah
        for awal in range(0, len(rows), SEKALI):
            frame = data_induk.baca_baris(peta, rows[awal : awal + SEKALI])
            langsung, ditanya = sah.pilah(peta, frame)
            self._gabung.terapkan(peta, langsung, lambda nilai: sah(peta, nilai), sah.langsung(peta))
            if peta.kelas is PenetapanEvaluasi:
                ditanya = self._tunda(ditanya, sah)
            self._gabung.terapkan(peta, ditanya, lambda nilai: sah(peta, nilai))
            self._laju.catatan(len(frame))

    def _tunda(self, ditanya: Sequence[Kiriman], sah: PenulisSah) -> list[Kiriman]:
        """What is judged now; what an objection asked for waits for the decision on it, as far as there is room."""
        sekarang: list[Kiriman] = []
        for satu in ditanya:
            tunggu = len(self._nanti) < SEKALI and sah.atas_keberatan(satu)
            (self._nanti if tunggu else sekarang).append(satu)
        return sekarang

    def _hak(self) -> PenulisSah:
        self._induk.terapkan()
        ini = self._pemeriksa.ini
        dari_atas = ini.dalam_rantai(self._pengirim.device)
        pengirim = cakupan(self._konteks, self._pengirim.certificate)
        segel = penjaga(self._konteks, ini.sertifikat.role, pengirim, ini.percaya)
        self._gabung.jaga = penjaga_catatan(self._konteks, segel, dari_atas=dari_atas) or self._gabung.jaga
        self._gabung.dijaga = () if dari_atas else DIJAGA
        berlaptop = partial(berlaptop_di_sana, ini.percaya, self._pengirim.device)
        return PenulisSah(self._konteks, pengirim, self._pengirim.certificate, dari_atas, berlaptop)

    def attachment(self, sha256: bytes, offset: int, data: bytes) -> None:
        """The next piece of a file, for the vault."""
        self._lampiran.potongan(sha256, offset, data)

    def pass_on(self, bundle_id: bytes, offset: int, data: bytes) -> None:
        """Gather the master data of the centre."""
        self._induk.potongan(bundle_id, offset, data)

    def selesai(self, terbukti: VerifiedBundle) -> Hasil:
        """Close the bundle: log, files, bookkeeping."""
        self._lampiran.selesai()
        self._induk.terapkan()
        self._induk.tinjau()
        if self._nanti and (sah := self._sah) is not None:
            peta = skema.PETA[PenetapanEvaluasi]
            self._gabung.terapkan(peta, self._nanti, lambda nilai: sah(peta, nilai))
        self.lawan = lawan(self._kerja.koneksi, self._mulai, self.jumlah)
        for tabel, semua in self.lawan.items():
            hitung = self.jumlah[tabel]
            hitung.baru, hitung.bertentangan = hitung.baru - len(semua), hitung.bertentangan + len(semua)
        manifes, waktu = terbukti.manifest, ke_teks(self._konteks.sekarang())
        catat_lampiran_masuk(self._kerja.koneksi, self._pengirim.device, self._lampiran.berkas)
        self._gabung.selesai(UUID(bytes=manifes.bundle_id), terbukti.digest, self._konteks.saya, waktu)
        kepala = KepalaPaket(
            manifes.bundle_id,
            self._pengirim.device,
            manifes.epoch,
            frozenset(manifes.chain),
            manifes.basis,
            manifes.basis_bundle,
            manifes.to,
            tuple(Akuan(a.epoch, b"" if a.bundle_id == NO_BUNDLE else a.bundle_id) for a in manifes.acks),
        )
        disegel = skema.segel.name in self.jumlah and self.jumlah[skema.segel.name].baru > 0
        umur_induk.catat(self._konteks, baru=self._induk.diterapkan or self._pemeriksa.daftar_baru)
        self.membuka = self._pemeriksa.simpan(self._konteks, manifes) or self._induk.diterapkan or disegel
        jejak = {satu.number: satu.head for satu in manifes.audit_trail}
        ujung = Ujung(manifes.audit_no, manifes.audit_head, manifes.basis, manifes.to, jejak)
        self.janggal = not catat_ujung(self._kerja.koneksi, self._pengirim.device, manifes.epoch, ujung)
        catat_pengetahuan(self._kerja.koneksi, self._pengirim.device, dikatakan(manifes))
        ditahan = {satu.bundle_id: satu.records for satu in manifes.held}
        nomor = (manifes.epoch, manifes.audit_no)
        self.ditahan_sana = catat_ditahan(self._kerja.koneksi, self._pengirim.device, nomor, ditahan)
        jumlah, berkas = self._gabung.jumlah.values(), self._lampiran.berkas
        return catat_terima(self._kerja, kepala, jumlah, waktu, berkas=berkas)

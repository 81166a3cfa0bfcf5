"""Receiving: each file is copied in, verified whole, then applied in one transaction or not at all.

A bad file goes to quarantine with its reason and stops no other. What only a newer program can read waits. A preview
does everything and takes it back. Who cancels keeps what was taken in before, and every file where it was.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import kinerja_desktop
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.domain.jumlah_terima import Jumlah
from kinerja_desktop.domain.pertukaran import Akuan, Hasil, KepalaPaket
from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.services import data_induk, kotak_paket, pulih_paket, saksi, ulang_paket, umur_induk, wewenang
from kinerja_desktop.services.cakupan_perangkat import cakupan
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib, belum_tersalin, galat_ditahan
from kinerja_desktop.services.jaga_hapus import penjaga_catatan
from kinerja_desktop.services.kirim_paket import JENIS, TABEL
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.laju_paket import Kemajuan, Laju, diam
from kinerja_desktop.services.lampiran_masuk import LampiranMasuk, pastikan_muat
from kinerja_desktop.services.penulis_sah import PenulisSah
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.services.rincian_terima import RINCIAN, batas, rinci
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
    keadaan_masuk,
    sudah_diterima,
)
from kinerja_desktop.store.putusan_lawan import Lawan, lawan
from kinerja_desktop.store.rincian_paket import Rincian
from kinerja_desktop.store.ujung import Ujung, catat_ujung
from kinerja_desktop.store.unit_of_work import UnitOfWork
from kinerja_desktop.sync.bundle_reader import WAITING, BundleReader, VerifiedBundle, read_header
from kinerja_desktop.sync.delivery import ensure_room
from kinerja_desktop.sync.manifest import NO_BUNDLE, Header, newer
from kinerja_desktop.sync.medium import size_of

RUANG = 4
"""How many times its size a file needs free before it is taken in: its copy, and what the database grows by (2.6)."""

RUANG_ISI = 2
"""How many times what it holds a bundle needs free before it is applied, even to be looked at: compressed, a few
kilobytes may hold hundreds of megabytes."""

_DASAR_PUTUSAN = frozenset(
    {
        "laporan_harian",
        "skp",
        "penetapan_evaluasi",
        "keberatan",
        "keputusan_keberatan",
        "permintaan_umpan_balik",
        "catatan_mutasi",
    }
)
_TUNGGU = WAITING | {"PKT-12", "PKT-42", "PKT-48", "PKT-49", "PKT-53", "PKT-54", "KNC-16", "KNC-22"}

_SIA_SIA = frozenset({"PKT-48"})
"""What no other bundle mends: tried again when somebody asks for it, after the program was updated."""

_logger = logging.getLogger(__name__)


class _Kembalikan(Exception):
    """Takes back a file that came again and changed nothing."""


def terima(
    konteks: Context, ini: Mesin, berkas: Sequence[Path], *, pratinjau: bool = False, kemajuan: Kemajuan = diam
) -> list[HasilTerima]:
    """Take in files one after the other, in any order; a preview does the same, and takes all of it back at its end.

    When one of them brought trust, master data or records that decisions name, or an earlier run was interrupted, what
    waits here or was held back is tried again, so that the order of files makes no difference: what became of those
    that bring something now follows after the results of `berkas`. `kemajuan` hears bytes, as each is read twice, and
    `LajuTerima` as text. Raises Dibatalkan when it does, UserError UMM-01 for the role. One run at a time: others wait.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "menerima paket")
    with konteks.store.bersama.satu_lama():
        laju = Laju(berkas, kemajuan)
        terputus = not pratinjau and ulang_paket.terputus(konteks, berkas)
        with konteks.store.hemat():
            if pratinjau:
                hasil = _lihat_semua(konteks, ini, berkas, laju)
            else:
                hasil = [replace(_satu(konteks, ini, jalur, laju.berikut()), asal=(jalur,)) for jalur in berkas]
        if berkas:
            laju.tuntas()
        if not pratinjau and (terputus or any(map(_membuka, hasil))):
            lagi = ulangi_menunggu(konteks, ini, kemajuan=kemajuan, tanpa=_SIA_SIA)
            hasil += [satu for satu in lagi if satu.nasib is not Nasib.MENUNGGU and satu.membawa]
        return hasil


def ulangi_menunggu(
    konteks: Context, ini: Mesin, *, kemajuan: Kemajuan = diam, tanpa: Collection[str] = ()
) -> list[HasilTerima]:
    """Try once more what waits, and what was held back in quarantine; one result for each of these files.

    But for those that were laid aside with a code of `tanpa`. `kemajuan` is told as by `terima`. Raises as it does.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "menerima paket")

    def coba(jalur: Path, laju: Laju) -> HasilTerima:
        try:
            hasil = _baca(konteks, ini, jalur, jalur.name, laju)
        except UserError as galat:
            return HasilTerima(jalur.name, _nasib(galat), galat=galat)
        return replace(hasil, galat=galat_ditahan(hasil)) if hasil.total("ditahan") else hasil

    with konteks.store.bersama.satu_lama():
        return ulang_paket.ulangi(konteks, coba, kemajuan, tanpa)


def _lihat_semua(konteks: Context, ini: Mesin, berkas: Sequence[Path], laju: Laju) -> list[HasilTerima]:
    """What `terima` would do: each file after those before it, and once more what they made possible."""
    banyak = batas(len(berkas))
    with konteks.sementara() as kerja:
        hasil = {
            jalur: _lihat(konteks, ini, jalur, laju.berikut(), kerja).ringkas(banyak) for jalur in dict.fromkeys(berkas)
        }
        maju = any(satu.membawa for satu in hasil.values())
        while maju:
            maju = False
            for jalur, dulu in hasil.items():
                if dulu.total("ditahan") or dulu.nasib is Nasib.MENUNGGU:
                    lagi = _lihat(konteks, ini, jalur, Laju([jalur], diam).berikut(), kerja)
                    maju |= lagi.membawa
                    hasil[jalur] = lagi.setelah(dulu).ringkas(banyak)
    return list(hasil.values())


def _lihat(konteks: Context, ini: Mesin, jalur: Path, laju: Laju, kerja: UnitOfWork) -> HasilTerima:
    if (lain := _untuk_lain(ini.segar(konteks), jalur)) is not None:
        return lain
    try:
        with kerja.buku.percobaan():
            return replace(_baca(konteks, ini, jalur, jalur.name, laju, pratinjau=True), asal=(jalur,))
    except UserError as galat:
        return HasilTerima(jalur.name, _nasib(galat), galat=galat, asal=(jalur,))


def _satu(konteks: Context, ini: Mesin, jalur: Path, laju: Laju) -> HasilTerima:
    if (lain := _untuk_lain(ini.segar(konteks), jalur)) is not None:
        return lain
    try:
        tempat = kotak_paket.folder(konteks, Kotak.MASUK)
        ensure_room(tempat, jalur.name, RUANG * size_of(jalur))
        salinan = kotak_paket.salin_masuk(konteks, jalur)
    except UserError as galat:  # the file is where it was
        return HasilTerima(jalur.name, Nasib.MENUNGGU, galat=belum_tersalin(galat, jalur.name))
    try:
        hasil = _baca(konteks, ini, salinan, jalur.name, laju)
    except Dibatalkan:
        kotak_paket.buang(salinan)  # the file itself is where it was
        raise
    except UserError as galat:
        nasib = _nasib(galat)
        kotak_paket.sisihkan(konteks, jalur, salinan, Kotak(nasib.value), galat)
        return HasilTerima(jalur.name, nasib, galat=galat)
    if hasil.total("ditahan"):
        sebab = galat_ditahan(hasil)
        kotak_paket.sisihkan(konteks, jalur, salinan, Kotak.KARANTINA, sebab)
        return replace(hasil, galat=sebab)
    kotak_paket.buang(salinan)
    return hasil


def _untuk_lain(ini: Mesin, jalur: Path) -> HasilTerima | None:
    """What to tell of a bundle whose public header is for another machine; it stays there, whoever the two are.

    The header is no proof, and none is needed: what is not opened changes nothing. Nor could it be taken in: what is
    sealed names its receivers as well, and an id that this machine had before it was enrolled anew is none of its own.
    """
    try:
        return untuk_lain(ini, read_header(jalur), jalur.name)
    except UserError:
        return None


def untuk_lain(ini: Mesin, kepala: Header, nama: str) -> HasilTerima | None:
    """The same of a header and the name of its bundle."""
    milik = ini.identitas.device
    if kepala.receiver in (None, milik):
        return None
    pengirim, penerima = (ini.sebut(satu) for satu in (kepala.sender, kepala.receiver))
    galat = UserError("MED-13" if kepala.sender == milik else "MED-11", berkas=nama, penerima=penerima)
    return HasilTerima(nama, Nasib.LAIN, pengirim, galat=galat)


def _membuka(hasil: HasilTerima) -> bool:
    """Whether what waits or was held back may come in now: by trust, master data, or what decisions rest on."""
    baru = {tabel for tabel, satu in hasil.jumlah.items() if satu.baru or satu.nisan}
    return hasil.membuka or not baru.isdisjoint(_DASAR_PUTUSAN)


def _nasib(galat: UserError) -> Nasib:
    """What the file must wait for lies with the program or this machine; everything else is the file's own fault."""
    mesin_ini = galat.kode.startswith("KTR-")
    return Nasib.MENUNGGU if mesin_ini or galat.kode in _TUNGGU else Nasib.KARANTINA


def _baca(konteks: Context, ini: Mesin, jalur: Path, nama: str, laju: Laju, *, pratinjau: bool = False) -> HasilTerima:
    """Verify and apply one file as `_terapkan`; what nobody foresaw in it is its own, and stops no other (PKT-48).

    What this machine lacks, memory or its disk, is told as that (PKT-49). A value that no program up to this one knows
    may be one of the newer program that wrote it (PKT-42).
    """
    try:
        return _terapkan(konteks, ini, jalur, nama, laju, pratinjau=pratinjau)
    except Dibatalkan:
        raise
    except UserError as galat:
        if galat.kode == "GBG-01" and newer(read_header(jalur), kinerja_desktop.__version__):
            raise UserError("PKT-42") from galat
        raise
    except (OSError, MemoryError) as galat:
        _logger.exception("this machine could not take a bundle in")
        raise UserError("PKT-49", sebab=str(galat) or type(galat).__name__) from galat
    except Exception as galat:
        _logger.exception("a bundle could not be taken in")
        raise UserError("PKT-48", sebab=type(galat).__name__) from galat


def _terapkan(konteks: Context, ini: Mesin, jalur: Path, nama: str, laju: Laju, *, pratinjau: bool) -> HasilTerima:
    """Verify and apply one file; one of which as much is still held back as before, and that brings nothing, leaves no
    trace.
    """
    ini = ini.segar(konteks)
    pemeriksa = Pemeriksa(ini)
    pembaca = BundleReader(jalur, ini.identitas.openers, device=ini.identitas.device, watch=laju.maju)
    try:
        terbukti = pembaca.verify(pemeriksa)
    except UserError as galat:
        if not pratinjau:
            pemeriksa.simpan_pencabutan(konteks, galat)
        if galat.kode == "KNC-17" and _sudah(konteks, jalur):
            return HasilTerima(nama, Nasib.ULANG)
        raise
    if terbukti.manifest.kind != JENIS or pemeriksa.pengirim.device == ini.identitas.device:
        raise UserError("PKT-09")  # anybody can encrypt a copy of the master data to the centre that signed it
    pastikan_muat(terbukti.manifest)
    laju.mulai_catatan(sum(terbukti.rows.values()))
    pengirim = pemeriksa.pengirim.certificate.name
    paket = (pemeriksa.pengirim.device, terbukti.manifest.bundle_id)
    if terbukti.unknown_tables(TABEL):
        raise UserError("PKT-42")
    with konteks.store.baca() as koneksi:
        if (dulu := keadaan_masuk(koneksi, *paket)) is not None and not dulu[1]:
            return HasilTerima(nama, Nasib.ULANG, pengirim, paket=paket)
    ensure_room(konteks.folder, nama, RUANG_ISI * terbukti.content, "PKT-54")
    try:
        with (
            closing(LampiranMasuk(None if pratinjau else konteks.brankas)) as lampiran,
            konteks.transaksi("terima paket") as kerja,
        ):
            daftar = Rincian(kerja.koneksi, RINCIAN) if pratinjau else None
            data_induk.pastikan_dikenal(terbukti.manifest, TABEL, kerja.koneksi)
            ditunggu = pulih_paket.menunggu(konteks) and _ditunggu(ini, pemeriksa.pengirim.device, kerja)
            penerap = _Penerap(konteks, pemeriksa, kerja, laju, lampiran)
            if daftar is not None:
                penerap.kabari(daftar.catat)
            pembaca.frames(terbukti, penerap)
            catatan = penerap.selesai(terbukti)
            hasil = HasilTerima(
                nama, Nasib.DITERIMA, pengirim, penerap.jumlah, pulih=catatan.pulih, membuka=penerap.membuka
            )
            hasil = replace(hasil, janggal=penerap.janggal, ditahan_sana=penerap.ditahan_sana, paket=paket)
            if daftar is not None:
                return replace(hasil, rincian=rinci(konteks, daftar.baca(penerap.lawan), pengirim))
            if dulu == (catatan.utuh, hasil.total("ditahan")) and not hasil.membawa and not hasil.pulih:
                raise _Kembalikan
            if catatan.pulih:
                pulih_paket.ingat(konteks.store, konteks.sekarang())
            elif catatan.utuh and ditunggu:
                pulih_paket.kembali(konteks.store)
    except _Kembalikan:
        return hasil
    saksi.ingat(konteks.store, konteks.saksi)
    return hasil


def _ditunggu(ini: Mesin, pengirim: bytes, kerja: UnitOfWork) -> bool:
    """Whether a restored machine waits for this one: who stands in its chain, or where its bundles go (`beranda`).

    Asked before the bundle is noted: it is not for this one to say that the machine was waiting for it.
    """
    return ini.dalam_rantai(pengirim) or pengirim == ini.utama(kerja.koneksi)


def _sudah(konteks: Context, jalur: Path) -> bool:
    """Whether a file says to be a bundle that was applied here: it brings nothing, whoever may have made it since."""
    kepala = read_header(jalur)
    with konteks.store.baca() as koneksi:
        return sudah_diterima(koneksi, kepala.sender, kepala.bundle_id)


class _Penerap:
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
        return PenulisSah(self._konteks, pengirim, self._pengirim.certificate, dari_atas)

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

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

import kinerja_desktop
from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.services import data_induk, kotak_paket, pulih_paket, saksi, ulang_paket, wewenang
from kinerja_desktop.services.hasil_terima import HasilTerima, Nasib, belum_tersalin, galat_ditahan
from kinerja_desktop.services.kirim_paket import JENIS, TABEL
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.kotak_paket import Kotak
from kinerja_desktop.services.laju_paket import Kemajuan, Laju, diam
from kinerja_desktop.services.lampiran_masuk import LampiranMasuk, pastikan_muat
from kinerja_desktop.services.penerap_paket import Penerap
from kinerja_desktop.services.perangkat_simpanan import Mesin
from kinerja_desktop.services.rincian_terima import RINCIAN, batas, rinci
from kinerja_desktop.services.terima_kepercayaan import Pemeriksa
from kinerja_desktop.store.pertukaran import (
    keadaan_masuk,
    sudah_diterima,
)
from kinerja_desktop.store.rincian_paket import Rincian
from kinerja_desktop.store.unit_of_work import UnitOfWork
from kinerja_desktop.sync.bundle_reader import WAITING, BundleReader, read_header
from kinerja_desktop.sync.delivery import ensure_room
from kinerja_desktop.sync.manifest import Header, newer
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
            lagi = ulangi_menunggu(konteks, ini, kemajuan=kemajuan, tanpa=_SIA_SIA, ditanya=ulang_paket.DITANYA)
            hasil += [satu for satu in lagi if satu.nasib is not Nasib.MENUNGGU and satu.membawa]
        return hasil


def ulangi_menunggu(
    konteks: Context,
    ini: Mesin,
    *,
    kemajuan: Kemajuan = diam,
    tanpa: Collection[str] = (),
    ditanya: int | None = None,
) -> list[HasilTerima]:
    """Try once more what waits, and what was held back in quarantine; one result for each of these files.

    But for those that were laid aside with a code of `tanpa`, and as far as `ulang_paket.ulangi` goes with `ditanya`.
    `kemajuan` is told as by `terima`. Raises as it does.
    """
    wewenang.pastikan_peran(konteks, wewenang.PENUKAR, "menerima paket")

    def coba(jalur: Path, laju: Laju) -> HasilTerima:
        try:
            hasil = _baca(konteks, ini, jalur, jalur.name, laju)
        except UserError as galat:
            return HasilTerima(jalur.name, _nasib(galat), galat=galat)
        return replace(hasil, galat=galat_ditahan(hasil)) if hasil.total("ditahan") else hasil

    with konteks.store.bersama.satu_lama():
        return ulang_paket.ulangi(konteks, coba, kemajuan, tanpa, ditanya)


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
            penerap = Penerap(konteks, pemeriksa, kerja, laju, lampiran)
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
                pulih_paket.ingat(konteks.store, konteks.sekarang(), pemeriksa.pengirim.device)
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

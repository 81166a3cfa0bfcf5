"""Composition root: paths, key, engine, migrations -> Context. Knows all storeys below, is known by gui and cli."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from kinerja_desktop.domain.akun import Akun
from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import jam_mesin, mulai_izin, pulih_paket, sisa_paket
from kinerja_desktop.services import saksi as saksi_kantor
from kinerja_desktop.services.akun import catat_jejak
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mulai_izin import KantorIzin
from kinerja_desktop.services.organisasi import sesuaikan_hari
from kinerja_desktop.services.peran_staf import sesuaikan_peran
from kinerja_desktop.services.pintu import SANDI_LATIHAN, Pintu
from kinerja_desktop.services.rencana_kantor import PANJANG_SANDI, RencanaKantor
from kinerja_desktop.services.wewenang import NAMA_PERAN
from kinerja_desktop.store import kunci as slot
from kinerja_desktop.store import skema
from kinerja_desktop.store.brankas import Brankas
from kinerja_desktop.store.bulk import pemuatan
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.kunci import Gantungan, Slot
from kinerja_desktop.store.pertukaran import diri, mulai_epoch
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.sync import keyfile
from kinerja_desktop.system.tunggal import KunciTunggal, SedangDipakai

PULIH = ".dipulihkan"
Kemajuan = Callable[[int, int, str], None]


def sekarang_wib() -> datetime:
    """The machine's clock in the office's zone."""
    return datetime.now(WIB)


@dataclass
class KantorTerbuka:
    """An office whose key is known; `masuk` makes the session of an account of it."""

    folder: Path
    store: Store
    brankas: Brankas
    kunci: bytes
    pengunci: KunciTunggal | None
    sekarang: Callable[[], datetime]
    saksi: Path | None = None

    def konteks(self, nama_akun: str) -> Context:
        """The session of one account. Raises UserError AKN-02."""
        with self.store.baca() as koneksi:
            daftar = cari(koneksi, Akun, skema.akun.c.nama_akun == nama_akun, skema.akun.c.aktif == 1)
            orang = ambil(koneksi, Pegawai, daftar[0].nilai.pegawai_id) if daftar else None
        if orang is None:
            raise UserError("AKN-02", akun=nama_akun)
        konteks = Context(
            self.folder,
            self.store,
            self.brankas,
            daftar[0].nilai,
            orang.nilai,
            self.store.kantor(),
            self.sekarang,
            self.saksi,
        )
        jam_mesin.mulai(konteks)
        catat_jejak(konteks)
        sesuaikan_hari(konteks)
        sesuaikan_peran(konteks)
        return konteks

    def tutup(self) -> None:
        """Close the store and give the office free for another program."""
        saksi_kantor.ingat(self.store, self.saksi)
        try:
            self.store.tutup()
        finally:
            if self.pengunci is not None:
                self.pengunci.lepas()


def buat_kantor(
    folder: Path, rencana: RencanaKantor, sekarang: Callable[[], datetime] = sekarang_wib
) -> tuple[KantorTerbuka, str]:
    """Make an office in the new or empty `folder`; return it open, with its recovery code.

    Raises UserError KTR-09 (folder not empty), KTR-03 (not writable), AKN-05 (password too short).
    """
    for sandi in rencana.sandi.values():
        if len(sandi) < PANJANG_SANDI:
            raise UserError("AKN-05", panjang=PANJANG_SANDI)
    if folder.exists() and any(folder.iterdir()):
        raise UserError("KTR-09", folder=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as galat:
        raise UserError("KTR-03", berkas=str(folder)) from galat
    kunci, kode = slot.kunci_baru(), slot.kode_pemulihan_baru()
    pengunci = _kunci_tunggal(folder)
    store = Store.buka(folder, kunci)
    store.atur_meta("perangkat_id", str(id_baru(sekarang())))
    pelaku = rencana.akun[0].pegawai_id
    with store.transaksi(pelaku, "buat kantor", sekarang(), (skema.PUSAT,)) as kerja:
        kerja.simpan_kantor(rencana.kantor)
    with pemuatan(store, pelaku, "buat kantor", sekarang()) as pemuat:
        pemuat.muat(UnitKerja, rencana.unit)
        pemuat.muat(Pegawai, rencana.pegawai)
        pemuat.muat(Akun, rencana.akun)
    slot.tulis(folder, _gantungan(rencana, kunci, kode))
    return KantorTerbuka(folder, store, Brankas(folder, kunci), kunci, pengunci, sekarang), kode


def kantor_dari_izin(
    folder: Path,
    data: bytes,
    kode_izin: str,
    sandi: str,
    nip: Sequence[str] = (),
    sekarang: Callable[[], datetime] = sekarang_wib,
) -> tuple[KantorTerbuka, KantorIzin, str]:
    """Make the office of a new computer from the answer to its request, which waits in `folder`.

    `sandi` is the password that the person chose with the request: it becomes that of the first account, the others
    must change it when they come in. Returns the office open, what was made, and its recovery code. What is refused
    leaves the folder as it was, and the request waiting. Raises as `mulai_izin.buka` and `mulai_izin.isi`, KTR-03.
    """
    hasil = mulai_izin.buka(folder, data, kode_izin, sandi)
    sekarang = _jam_latihan(mulai_izin.hari_latihan(hasil), sekarang)
    kunci, kode = slot.kunci_baru(), slot.kode_pemulihan_baru()
    semula = set(folder.iterdir())
    pengunci = _kunci_tunggal(folder)
    store = None
    try:
        store = Store.buka(folder, kunci)
        dibuat = mulai_izin.isi(store, hasil, nip, sekarang)
        slot.tulis(folder, _gantungan_izin(dibuat, kunci, kode, sandi))
    except BaseException:
        if store is not None:
            store.tutup()
        pengunci.lepas()
        _kosongkan(folder, semula)
        raise
    for nama in (keyfile.PENDING_FILE, mulai_izin.SALINAN):
        with suppress(OSError):
            (folder / nama).unlink()
    return KantorTerbuka(folder, store, Brankas(folder, kunci), kunci, pengunci, sekarang), dibuat, kode


def _gantungan_izin(dibuat: KantorIzin, kunci: bytes, kode: str, sandi: str) -> Gantungan:
    daftar = [
        slot.buat_slot(replace(slot_akun(akun, orang), harus_ganti=nomor > 0), sandi, kunci)
        for nomor, (akun, orang) in enumerate(dibuat.orang)
    ]
    pemulihan = slot.buat_slot(Slot(slot.PEMULIHAN, "", ""), slot.rapikan_kode(kode), kunci)
    return Gantungan(dibuat.kantor.nama, praktik=False, slot=(*daftar, pemulihan))  # each has a password of its own


def _kosongkan(folder: Path, semula: set[Path]) -> None:
    """Take back what a failed beginning wrote."""
    for satu in set(folder.iterdir()) - semula:
        if satu.is_dir():
            shutil.rmtree(satu, ignore_errors=True)
        else:
            with suppress(OSError):
                satu.unlink()


def _kunci_tunggal(folder: Path) -> KunciTunggal:
    """The lock of the office. Raises UserError KTR-08 (open in another program), KTR-03 (not writable)."""
    try:
        return KunciTunggal(folder)
    except SedangDipakai as galat:
        raise UserError("KTR-08") from galat
    except OSError as galat:
        raise UserError("KTR-03", berkas=str(folder)) from galat


def _gantungan(rencana: RencanaKantor, kunci: bytes, kode: str) -> Gantungan:
    orang = {p.id: p for p in rencana.pegawai}
    calon = [slot_akun(a, orang[a.pegawai_id]) for a in rencana.akun if a.nama_akun in rencana.sandi]
    if rencana.kantor.praktik and calon:
        daftar = slot.buat_slot_praktik(calon, SANDI_LATIHAN, kunci)
    else:
        daftar = [slot.buat_slot(s, rencana.sandi[s.akun], kunci) for s in calon]
    pemulihan = slot.buat_slot(Slot(slot.PEMULIHAN, "", ""), slot.rapikan_kode(kode), kunci)
    return Gantungan(rencana.kantor.nama, rencana.kantor.praktik, slot=(*daftar, pemulihan))


def slot_akun(akun: Akun, orang: Pegawai) -> Slot:
    """An empty slot with what the list of Masuk shows."""
    return Slot(akun.nama_akun, "", "", nama=orang.nama, peran=NAMA_PERAN[akun.peran], jabatan=orang.jabatan)


def buka_kantor(
    folder: Path, kunci: bytes, sekarang: Callable[[], datetime] = sekarang_wib, saksi: Path | None = None
) -> KantorTerbuka:
    """Open an office whose data key is known (from `Pintu`). Raises UserError KTR-01…KTR-08, KTR-14.

    `saksi` is the folder of witnesses, by which a machine that was put back to an earlier state notices it; without it
    none is asked and none is written.
    """
    if not (folder / "kinerja.db").exists():
        raise UserError("KTR-06", folder=str(folder))
    pengunci = _kunci_tunggal(folder)
    try:
        store = Store.buka(folder, kunci, sebelum_migrasi=lambda: _cadangan_migrasi(folder, kunci, sekarang()))
        terbuka = KantorTerbuka(
            folder,
            store,
            Brankas(folder, kunci),
            kunci,
            pengunci,
            sekarang,
            None if saksi is None else saksi_kantor.berkas_saksi(saksi, folder),
        )
        return _siapkan(terbuka)
    except BaseException:
        pengunci.lepas()
        raise


def _siapkan(terbuka: KantorTerbuka) -> KantorTerbuka:
    """What is done once at each opening; the store is closed again when it fails."""
    store, sekarang = terbuka.store, terbuka.sekarang
    try:
        if (terbuka.folder / PULIH).exists():
            store.atur_meta("perangkat_id", str(id_baru(sekarang())))
            _hidup_baru(store, sekarang())
            (terbuka.folder / PULIH).unlink()
        elif saksi_kantor.lebih_tahu(store, terbuka.saksi):
            _hidup_baru(store, sekarang(), ditemukan=True)
        sisa_paket.buang(terbuka.folder)
        terbuka.sekarang = _jam(store, sekarang)
    except BaseException:
        store.tutup()
        raise
    return terbuka


def _hidup_baru(store: Store, saat: datetime, *, ditemukan: bool = False) -> None:
    """An office that exchanged and was restored begins a new life: what it sends next is whole (sync design, 2.4).

    `ditemukan`: the program found it out, nobody asked for it; a person is told before anything is sent.
    """
    with store.transaksi(skema.PUSAT, "pulihkan dari cadangan", saat) as kerja:
        if diri(kerja.koneksi) is not None:
            mulai_epoch(kerja.koneksi)
            pulih_paket.tunggu(store)
        if ditemukan:
            pulih_paket.ingat(store, saat)


def buka_baca(folder: Path, kunci: bytes, sekarang: Callable[[], datetime] = sekarang_wib) -> KantorTerbuka:
    """Open an office for reading only, beside the program that has it open. Raises UserError KTR-01, KTR-02, KTR-08."""
    store = Store.buka_baca(folder, kunci)
    return KantorTerbuka(folder, store, Brankas(folder, kunci), kunci, None, _jam(store, sekarang))


def _jam(store: Store, sekarang: Callable[[], datetime]) -> Callable[[], datetime]:
    """The clock of an office, which in a training office stays on its day."""
    hari = store.meta(skema.META_HARI_LATIHAN)
    return _jam_latihan(None if hari is None else date.fromisoformat(hari), sekarang)


def _jam_latihan(hari: date | None, sekarang: Callable[[], datetime]) -> Callable[[], datetime]:
    """The clock of a training office: the time of day goes on, the day is the one its content was made for."""
    if hari is None or sekarang is not sekarang_wib:
        return sekarang
    return lambda: datetime.combine(hari, sekarang_wib().timetz())


def pulihkan_kantor(berkas: Path, folder: Path) -> None:
    """Unpack a backup into the empty `folder`; the first opening gives it a new machine identity.

    Raises UserError CDG-02 (no backup, damaged), KTR-09 (folder not empty).
    """
    from kinerja_desktop.store.cadangan import pulihkan

    pulihkan(berkas, folder)
    (folder / PULIH).touch()


def _cadangan_migrasi(folder: Path, kunci: bytes, saat: datetime) -> None:
    from kinerja_desktop.store.cadangan import AKHIRAN, cadangkan

    cadangkan(folder, kunci, folder / "cadangan" / f"sebelum-migrasi-{saat:%Y%m%d-%H%M%S}{AKHIRAN}")


def pulihkan_akun(folder: Path, kode: str, nama_akun: str, sandi_baru: str) -> None:
    """Set a new password with the office's recovery code. Raises AKN-04 (wrong code), AKN-02, AKN-05."""
    if len(sandi_baru) < PANJANG_SANDI:
        raise UserError("AKN-05", panjang=PANJANG_SANDI)
    gantungan = slot.baca(folder)
    slot.cari_slot(gantungan, nama_akun)
    try:
        kunci = slot.buka_slot(slot.cari_slot(gantungan, slot.PEMULIHAN), slot.rapikan_kode(kode))
    except UserError as galat:
        raise UserError("AKN-04") from galat
    _pasang_sandi(folder, nama_akun, sandi_baru, kunci, "pulihkan kata sandi dengan kode pemulihan")


def ganti_sandi(folder: Path, nama_akun: str, sandi_lama: str, sandi_baru: str) -> None:
    """Change the password of one account by its owner. Raises AKN-01 (old one wrong), AKN-03, AKN-05, AKN-10."""
    if len(sandi_baru) < PANJANG_SANDI:
        raise UserError("AKN-05", panjang=PANJANG_SANDI)
    pintu = Pintu(folder)
    kunci = pintu.kunci(nama_akun, sandi_lama)
    if sandi_baru == sandi_lama and pintu.harus_ganti(nama_akun):
        raise UserError("AKN-10")
    _pasang_sandi(folder, nama_akun, sandi_baru, kunci, "ganti kata sandi")


def _pasang_sandi(folder: Path, nama_akun: str, sandi: str, kunci: bytes, jejak: str) -> None:
    """Put a password of the owner's own choice into the file of keys; the next session logs it as `jejak`."""
    gantungan = slot.baca(folder)
    lama = slot.cari_slot(gantungan, nama_akun)
    contoh = replace(lama, garam="", harus_ganti=False, jejak=jejak)
    slot.tulis(folder, slot.pasang(gantungan, slot.buat_slot(contoh, sandi, kunci)))


def buat_latihan(
    folder: Path,
    preset: str,
    pegawai: int | None = None,
    bulan: int | None = None,
    benih: int = 1,
    kemajuan: Kemajuan | None = None,
) -> dict[str, Any]:
    """Make a training office; return the keys of `kinerja demo --json`. The same arguments give the same content.

    Raises UserError KTR-09 (folder not empty), KTR-03, KTR-04.
    """
    from kinerja_desktop.services import demo

    rencana = demo.rencana(preset, pegawai, bulan, benih)
    terbuka, _ = buat_kantor(folder, rencana.kantor, rencana.sekarang)
    try:
        demo.isi(terbuka.store, terbuka.brankas, rencana, kemajuan)
        terbuka.store.atur_meta(skema.META_HARI_LATIHAN, rencana.rancangan.hari_ini.isoformat())
        jumlah = demo.jumlah(terbuka.store)
    except BaseException:
        terbuka.tutup()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    terbuka.tutup()
    return {"office": str(folder), "praktik": True, "akun": rencana.daftar_akun, "jumlah": jumlah}

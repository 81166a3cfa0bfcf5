"""Dialog kinerja and plans of action of the named people of a training office (articles 7-8, Lampiran III.A.2)."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from uuid import UUID

from kinerja_desktop.domain.dialog_kinerja import DialogKinerja, JenisDialog
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.rencana_aksi import ButirAksi, RencanaAksi, Trayektori, masa_rencana
from kinerja_desktop.domain.skp import Aspek, Iki, Skp
from kinerja_desktop.domain.target import Arah, angka_target
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.latihan.acak import SumberAcak

_POKOK = (
    "Ekspektasi atas hasil kerja dan indikatornya, serta perilaku kerja yang diharapkan. Dibahas pula hasil umpan "
    "balik tahun sebelumnya."
)
_SEPAKAT = (
    "Target disepakati sebagaimana tertulis dalam SKP. Dukungan alat dan anggaran disediakan; perkembangan dilaporkan "
    "setiap akhir bulan. Bila target terlampaui, diusulkan mengikuti pelatihan."
)
_POKOK_TENGAH = "Perkembangan tengah tahun dan kendala di lapangan."
_SEPAKAT_TENGAH = "Target tetap. Jadwal kunjungan lapangan diatur ulang supaya beban kerja merata."


def catatan_dialog(acak: SumberAcak, skp: Skp, nama: str, pimpinan: str, hari_ini: date) -> list[DialogKinerja]:
    """The dialog of January written by the owner, and that of July written by his penilai."""
    if skp.penilai_id is None:
        return []
    mulai, tengah = date(skp.tahun, 1, 12), date(skp.tahun, 7, 6)
    isi = (
        (mulai, JenisDialog.PENETAPAN_EKSPEKTASI, skp.pegawai_id, _POKOK, _SEPAKAT),
        (tengah, JenisDialog.PENYESUAIAN, skp.penilai_id, _POKOK_TENGAH, _SEPAKAT_TENGAH),
    )
    peserta = f"{nama}; {pimpinan}" if pimpinan else nama
    return [
        DialogKinerja(
            _id(acak, skp, hari, "dialog", hari), skp.id, skp.pegawai_id, oleh, hari, jenis, peserta, pokok, sepakat
        )
        for hari, jenis, oleh, pokok, sepakat in isi
        if skp.mulai <= hari <= min(skp.selesai, hari_ini)
    ]


def _id(acak: SumberAcak, skp: Skp, hari: date, *nama: object) -> UUID:
    return acak.id(datetime.combine(hari, time(9), WIB), skp.id, *nama)


def rencana_aksi(acak: SumberAcak, skp: Skp) -> RencanaAksi | None:
    """The steps that the plan names, quarter by quarter, and growing targets; None for a plan without steps."""
    langkah = [(r, teks) for r in skp.rhk for teks in r.rencana_aksi]
    if not langkah:
        return None
    masa = [str(p) for p in masa_rencana(skp, JenisPeriode.TRIWULANAN)]
    butir = tuple(
        ButirAksi(_id(acak, skp, skp.mulai, "langkah", nomor), r.id, teks, tuple(masa))
        for nomor, (r, teks) in enumerate(langkah)
    )
    trayektori = tuple(t for r in skp.rhk for iki in r.iki for t in _trayektori(iki, masa))
    nomor = _id(acak, skp, skp.mulai, "rencana aksi")
    return RencanaAksi(nomor, skp.pegawai_id, skp.id, JenisPeriode.TRIWULANAN, butir, trayektori)


def _trayektori(iki: Iki, masa: list[str]) -> list[Trayektori]:
    """Amounts grow evenly until they reach the target; states keep it from the first period on."""
    angka = angka_target(iki.target)
    if angka is None or angka.arah is not Arah.SEDIKITNYA:
        return []
    if iki.aspek is not Aspek.KUANTITAS or angka.nilai != int(angka.nilai) or angka.satuan.startswith("%"):
        return [Trayektori(iki.id, p, iki.target) for p in masa]
    banyak = Decimal(len(masa))
    return [
        Trayektori(iki.id, p, f"{int(angka.nilai * urut / banyak)} {angka.satuan}".strip())
        for urut, p in enumerate(masa, start=1)
    ]

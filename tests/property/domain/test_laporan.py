"""Histories of a daily report: no order of intents and decisions reaches a forbidden state."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID, uuid4

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kinerja_desktop.domain import laporan as lap
from kinerja_desktop.domain import putusan_laporan as pst
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keputusan import pastikan_bukan_diri
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.domain.waktu import WIB

SITI, PURBA, TOGAR = UUID(int=1), UUID(int=2), UUID(int=3)
HARI = date(2026, 11, 23)
AWAL, AKHIR = date(2026, 1, 1), date(2026, 12, 31)
DASAR = LaporanHarian(UUID(int=10), SITI, HARI, time(8), time(9), UUID(int=20), "", "Kelas ibu hamil", "", 1, "kelas")
MULAI = datetime(2026, 11, 23, 12, tzinfo=WIB)
DIAJUKAN, H = replace(DASAR, diajukan_pada=MULAI), b"h" * 20
STATUS = st.sampled_from(list(StatusLaporan))
TEKS = st.text(alphabet=st.characters(), max_size=40)


def revisi(laporan: LaporanHarian) -> bytes:
    return hashlib.sha256(repr(laporan).encode("utf-8", "surrogatepass")).digest()


def isi(laporan: LaporanHarian) -> LaporanHarian:
    """Content without the marks of the workflow."""
    return replace(laporan, diajukan_pada=None, alasan_koreksi="")


class AlurLaporan(RuleBasedStateMachine):
    """The owner and two officers act in any order; decisions may name an old revision, as after an exchange."""

    def __init__(self) -> None:
        super().__init__()
        self.laporan = DASAR
        self.revisi_lama = [revisi(DASAR)]
        self.keputusan: list[KeputusanLaporan] = []
        self.sekarang = MULAI

    @property
    def status(self) -> StatusLaporan:
        return pst.status_laporan(self.laporan, revisi(self.laporan), self.keputusan)

    def simpan(self, baru: LaporanHarian) -> None:
        sebelum, berubah = self.status, isi(baru) != isi(self.laporan)
        self.laporan = baru
        self.revisi_lama.append(revisi(baru))
        self.sekarang += timedelta(minutes=1)
        if berubah and sebelum in (StatusLaporan.DISETUJUI, StatusLaporan.PERLU_DISETUJUI_ULANG):
            assert baru.alasan_koreksi.strip()
            assert self.status is StatusLaporan.PERLU_DISETUJUI_ULANG

    @rule(kegiatan=st.sampled_from(["Kelas ibu hamil", "Posyandu", " "]), realisasi=st.sampled_from([None, 1, 2]))
    def ubah(self, kegiatan: str, realisasi: int | None) -> None:
        sebelum = self.status
        try:
            baru = lap.ubah(self.laporan, replace(self.laporan, kegiatan=kegiatan, realisasi=realisasi), sebelum)
        except UserError as galat:
            assert sebelum not in (StatusLaporan.DRAF, StatusLaporan.DIKEMBALIKAN), galat
            return
        self.simpan(baru)
        assert self.status in (StatusLaporan.DRAF, StatusLaporan.DIKEMBALIKAN)

    @rule()
    def ajukan(self) -> None:
        sebelum = self.status
        try:
            baru = lap.ajukan(self.laporan, AWAL, AKHIR, self.sekarang, sebelum)
        except UserError as galat:
            assert galat.kode in ("LAP-05", "LAP-06", "LAP-18")
            assert self.status is sebelum
            return
        self.simpan(baru)
        assert self.status in (StatusLaporan.DIAJUKAN, StatusLaporan.PERLU_DISETUJUI_ULANG)

    @rule()
    def tarik(self) -> None:
        sebelum = self.status
        try:
            self.simpan(lap.tarik(self.laporan, sebelum))
        except UserError:
            assert sebelum is not StatusLaporan.DIAJUKAN
            return
        assert self.status in (StatusLaporan.DRAF, StatusLaporan.DIKEMBALIKAN)

    @rule(alasan=st.sampled_from(["", " ", "Salah hitung"]), realisasi=st.integers(1, 3))
    def koreksi(self, alasan: str, realisasi: int) -> None:
        sebelum = self.status
        calon = replace(self.laporan, realisasi=realisasi)
        try:
            baru = lap.koreksi(self.laporan, calon, alasan, sebelum, self.sekarang)
        except UserError as galat:
            assert galat.kode in ("LAP-20", "LAP-21", "LAP-22")
            return
        assert alasan.strip()
        self.simpan(baru)
        assert self.status is StatusLaporan.PERLU_DISETUJUI_ULANG

    @rule(
        oleh=st.sampled_from([SITI, PURBA, TOGAR]),
        putusan=st.sampled_from(list(PutusanLaporan)),
        catatan=st.sampled_from(["", "Lengkapi bukti"]),
    )
    def putuskan(self, oleh: UUID, putusan: PutusanLaporan, catatan: str) -> None:
        sebelum, kini = self.status, revisi(self.laporan)
        try:
            pastikan_bukan_diri(self.laporan.pegawai_id, oleh)
            rapi = pst.putuskan(sebelum, putusan, catatan)
        except UserError:
            return
        assert oleh != SITI
        assert putusan is not PutusanLaporan.KEMBALIKAN or rapi
        lama = pst.menggantikan(putusan, kini, self.keputusan, oleh)
        self.tambah(KeputusanLaporan(self.nomor(), DASAR.id, kini, putusan, rapi, oleh, self.sekarang, lama))
        sesudah = {
            PutusanLaporan.SETUJUI: StatusLaporan.DISETUJUI,
            PutusanLaporan.KEMBALIKAN: StatusLaporan.DIKEMBALIKAN,
        }
        if putusan in sesudah:
            assert self.status is sesudah[putusan]

    @precondition(lambda self: len(self.revisi_lama) > 1)
    @rule(data=st.data(), putusan=st.sampled_from(list(PutusanLaporan)))
    def keputusan_atas_revisi_lama(self, data: st.DataObject, putusan: PutusanLaporan) -> None:
        lama = data.draw(st.sampled_from(self.revisi_lama))
        if lama == revisi(self.laporan):
            return
        disetujui = self.status is StatusLaporan.DISETUJUI
        nama = pst.menggantikan(putusan, lama, self.keputusan, TOGAR)
        self.tambah(KeputusanLaporan(self.nomor(), DASAR.id, lama, putusan, "x", TOGAR, self.sekarang, nama))
        assert (self.status is StatusLaporan.DISETUJUI) == disetujui

    def nomor(self) -> UUID:
        return UUID(int=100 + len(self.keputusan))

    def tambah(self, keputusan: KeputusanLaporan) -> None:
        self.keputusan.append(keputusan)

    @invariant()
    def disetujui_hanya_oleh_orang_lain_atas_isi_ini(self) -> None:
        if self.status is not StatusLaporan.DISETUJUI:
            return
        kini = revisi(self.laporan)
        setuju = [
            k
            for k in pst.keputusan_efektif(self.keputusan)
            if k.laporan_hash == kini and k.putusan is PutusanLaporan.SETUJUI
        ]
        assert setuju
        assert all(k.oleh_id != self.laporan.pegawai_id for k in setuju)

    @invariant()
    def yang_disetujui_tidak_dapat_diubah_atau_dihapus(self) -> None:
        if self.status in (StatusLaporan.DISETUJUI, StatusLaporan.PERLU_DISETUJUI_ULANG):
            assert not lap.boleh_ubah(self.status)
            assert not lap.boleh_hapus(self.status)
            assert not lap.boleh_tarik(self.status)


TestAlurLaporan = AlurLaporan.TestCase
TestAlurLaporan.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


LANGKAH = st.lists(st.tuples(st.sampled_from((PURBA, TOGAR)), st.sampled_from(list(PutusanLaporan))), max_size=4)


def _di_mesin(langkah: list[tuple[UUID, PutusanLaporan]], awal: list[KeputusanLaporan]) -> list[KeputusanLaporan]:
    """What one machine adds that knows `awal` and itself: every step that the rules allow there."""
    tahu = list(awal)
    for oleh, putusan in langkah:
        berbeda = bool(pst.putusan_berbeda(DIAJUKAN, H, tahu))
        if putusan is PutusanLaporan.URUNGKAN and not pst.boleh_urungkan(H, tahu, oleh):
            continue
        try:
            pst.putuskan(pst.status_laporan(DIAJUKAN, H, tahu), putusan, "x", berbeda=berbeda)
        except UserError:
            continue
        lama = pst.menggantikan(putusan, H, tahu, oleh)
        tahu.append(KeputusanLaporan(uuid4(), DASAR.id, H, putusan, "x", oleh, MULAI, lama))
    return tahu[len(awal) :]


@given(LANGKAH, st.lists(LANGKAH, min_size=1, max_size=3), st.randoms())
def test_what_machines_decided_unaware_of_each_other_stands_alike_in_any_order(
    awal: list[tuple[UUID, PutusanLaporan]], mesin: list[list[tuple[UUID, PutusanLaporan]]], acak: Random
) -> None:
    """Nothing passes for approved that any of them sent back and leaves standing, and nobody who agrees is asked."""
    bersama = _di_mesin(awal, [])
    cabang = [_di_mesin(satu, bersama) for satu in mesin]
    semua = [*bersama, *(k for satu in cabang for k in satu)]
    status, berbeda = pst.status_laporan(DIAJUKAN, H, semua), pst.putusan_berbeda(DIAJUKAN, H, semua)
    tanpa_urut = list(semua)
    acak.shuffle(tanpa_urut)
    assert pst.status_laporan(DIAJUKAN, H, tanpa_urut) is status
    assert set(pst.putusan_berbeda(DIAJUKAN, H, tanpa_urut)) == set(berbeda)

    baru = [k for satu in cabang for k in pst.keputusan_efektif([*bersama, *satu]) if k in satu]
    if any(k.putusan is PutusanLaporan.KEMBALIKAN for k in baru):
        assert status is StatusLaporan.DIKEMBALIKAN
    if any(k.putusan is PutusanLaporan.SETUJUI for k in baru):
        assert status is StatusLaporan.DISETUJUI or berbeda
    if berbeda:
        selesai = _di_mesin([(PURBA, PutusanLaporan.SETUJUI)], semua)
        assert pst.status_laporan(DIAJUKAN, H, [*semua, *selesai]) is StatusLaporan.DISETUJUI
        assert pst.putusan_berbeda(DIAJUKAN, H, [*semua, *selesai]) == ()


@given(TEKS, st.booleans())
def test_bersihkan_dua_kali_sama_dan_dapat_disimpan(teks: str, berbaris: bool) -> None:
    rapi = bersihkan(teks, berbaris)
    assert bersihkan(rapi, berbaris) == rapi
    rapi.encode("utf-8")
    assert "\x00" not in rapi
    assert berbaris or "\n" not in rapi


JAM = st.builds(lambda a, b: (a, b), st.integers(0, 1439), st.integers(0, 1439))


@given(st.lists(JAM, max_size=8))
def test_menit_sehari_sama_dengan_himpunan_menit(jam: list[tuple[int, int]]) -> None:
    daftar = [
        replace(DASAR, id=UUID(int=i), mulai=time(a // 60, a % 60), selesai=time(b // 60, b % 60))
        for i, (a, b) in enumerate(jam)
    ]
    menit = {m for a, b in jam for m in range(a, b)}
    assert lap.menit_sehari(daftar) == len(menit)
    bertindih = sum(max(0, b - a) for a, b in jam) > len(menit)
    assert bool(lap.tumpang_tindih(daftar)) == bertindih


@given(STATUS)
def test_setiap_status_punya_tepat_satu_jalan_mengubah(status: StatusLaporan) -> None:
    dapat_dikoreksi = status in (StatusLaporan.DISETUJUI, StatusLaporan.PERLU_DISETUJUI_ULANG)
    assert [lap.boleh_ubah(status), lap.boleh_tarik(status), dapat_dikoreksi].count(True) == 1

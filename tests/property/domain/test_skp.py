"""Histories of a plan: a set plan changes only with a reason, and only other people's verdicts on this text count."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kinerja_desktop.domain import skp as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keputusan import pastikan_bukan_diri
from kinerja_desktop.domain.silsilah import AWALAN
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, KeputusanSkp, PutusanSkp, Rhk, Skp, StatusSkp
from kinerja_desktop.domain.target import angka_target, capaian_persen
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.domain.waktu import WIB

SITI, PURBA, TOGAR = UUID(int=1), UUID(int=2), UUID(int=3)
RHK = Rhk(
    UUID(int=21),
    JenisRhk.UTAMA,
    "Hasil",
    rhk_pimpinan="Hasil pimpinan",
    iki=(Iki(UUID(int=31), Aspek.KUANTITAS, "Jumlah", "12 dokumen"),),
)
DASAR = Skp(UUID(int=10), SITI, PURBA, 2026, date(2026, 1, 1), date(2026, 12, 31), rhk=(RHK,))


def revisi(skp: Skp, induk: bytes = b"") -> bytes:
    return hashlib.sha256(repr(skp).encode() + induk).digest()


def leluhur(semua: list[bytes]) -> bytes:
    """The ancestors of the last of these revisions, as its row has them."""
    return b"".join(satu[:AWALAN] for satu in reversed(semua[:-1]))


class AlurSkp(RuleBasedStateMachine):
    """The owner and two officers act in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.skp = DASAR
        self.revisi = [revisi(DASAR)]
        self.keputusan: list[KeputusanSkp] = []
        self.sekarang = datetime(2026, 1, 5, 9, tzinfo=WIB)

    @property
    def status(self) -> StatusSkp:
        urut = aturan.urut_keputusan(self.keputusan, self.revisi[-1], leluhur(self.revisi))
        return aturan.status_skp(self.skp, self.revisi[-1], urut)

    def simpan(self, baru: Skp) -> None:
        sebelum = self.status
        self.skp = baru
        self.revisi.append(revisi(baru, self.revisi[-1]))
        self.sekarang += timedelta(minutes=1)
        if sebelum is StatusSkp.DITETAPKAN:
            assert baru.alasan_revisi.strip()
            assert self.status is StatusSkp.DRAF

    @rule(
        isi_target=st.sampled_from(["12 dokumen", "semua dokumen", " "]),
        plt=st.booleans(),
        jenis=st.sampled_from(JenisRhk),
    )
    def ubah(self, isi_target: str, plt: bool, jenis: JenisRhk) -> None:
        sebelum = self.status
        rhk = replace(RHK, jenis=jenis, plt=plt, iki=(replace(RHK.iki[0], target=isi_target),))
        try:
            baru = aturan.ubah(self.skp, replace(self.skp, rhk=(rhk,), alasan_revisi=""), sebelum)
        except UserError as galat:
            assert galat.kode == ("SKP-21" if sebelum is StatusSkp.DITETAPKAN else "SKP-20")
            return
        assert baru.alasan_revisi == self.skp.alasan_revisi
        self.simpan(baru)

    @rule()
    def ajukan(self) -> None:
        sebelum = self.status
        try:
            baru = aturan.ajukan(self.skp, self.sekarang, sebelum)
        except UserError as galat:
            assert galat.kode in ("SKP-01", "SKP-05", "SKP-21", "SKP-22")
            return
        self.simpan(baru)
        assert self.status is StatusSkp.DIAJUKAN
        assert any(r.jenis is JenisRhk.UTAMA for r in baru.rhk)

    @rule()
    def tarik(self) -> None:
        sebelum = self.status
        try:
            self.simpan(aturan.tarik(self.skp, sebelum))
        except UserError:
            assert sebelum is not StatusSkp.DIAJUKAN

    @rule(alasan=st.sampled_from(["", " ", "Penugasan baru"]))
    def buka_revisi(self, alasan: str) -> None:
        sebelum = self.status
        try:
            self.simpan(aturan.buka_revisi(self.skp, alasan, sebelum))
        except UserError as galat:
            assert galat.kode in ("SKP-24", "SKP-25")
            return
        assert sebelum is StatusSkp.DITETAPKAN

    @rule(oleh=st.sampled_from([SITI, PURBA]), putusan=st.sampled_from(PutusanSkp), catatan=st.sampled_from(["", "x"]))
    def putuskan(self, oleh: UUID, putusan: PutusanSkp, catatan: str) -> None:
        try:
            pastikan_bukan_diri(self.skp.pegawai_id, oleh)
            rapi = aturan.putuskan(self.status, putusan, catatan)
        except UserError:
            return
        self.keputusan.append(self.putusan(self.revisi[-1], putusan, rapi, oleh))

    def putusan(self, kini: bytes, putusan: PutusanSkp, catatan: str, oleh: UUID) -> KeputusanSkp:
        nomor = UUID(int=len(self.keputusan) + 1)
        return KeputusanSkp(nomor, DASAR.id, kini, putusan, catatan, oleh, self.sekarang)

    @rule(data=st.data(), putusan=st.sampled_from(PutusanSkp))
    def keputusan_atas_revisi_lama(self, data: st.DataObject, putusan: PutusanSkp) -> None:
        lama, sebelum = data.draw(st.sampled_from(self.revisi)), self.status
        if lama == self.revisi[-1]:
            return
        self.keputusan.append(self.putusan(lama, putusan, "x", TOGAR))
        tetap = (StatusSkp.DIAJUKAN, StatusSkp.DISETUJUI, StatusSkp.DITETAPKAN)
        assert (self.status in tetap) == (sebelum in tetap)
        assert sebelum not in tetap or self.status is sebelum

    @invariant()
    def ditetapkan_hanya_oleh_orang_lain_atas_isi_ini(self) -> None:
        if self.status in (StatusSkp.DISETUJUI, StatusSkp.DITETAPKAN):
            atas_ini = [k for k in self.keputusan if k.skp_hash == self.revisi[-1]]
            assert atas_ini
            assert all(k.oleh_id != self.skp.pegawai_id for k in atas_ini)
            assert not any(m.berat.value == "galat" for m in aturan.periksa_ajukan(self.skp))


@given(
    st.lists(st.tuples(st.integers(0, 5), st.sampled_from(PutusanSkp)), max_size=7).flatmap(
        lambda isi: st.tuples(st.just(isi), st.permutations(range(len(isi))), st.permutations(range(len(isi))))
    )
)
def test_what_is_in_force_follows_from_the_revisions_in_whatever_order_the_decisions_came_and_were_made(
    bahan: tuple[list[tuple[int, PutusanSkp]], list[int], list[int]],
) -> None:
    isi, nomor, tiba = bahan
    semua = [revisi(DASAR, bytes([n])) for n in range(6)]  # the last one stands; the first is no ancestor of it
    keputusan = [
        KeputusanSkp(UUID(int=nomor[n]), DASAR.id, semua[ke], putusan, "", PURBA, datetime(2026, 1, 5, tzinfo=WIB))
        for n, (ke, putusan) in enumerate(isi)
    ]
    urut = aturan.urut_keputusan(keputusan, semua[-1], leluhur(semua[1:]))
    assert urut == aturan.urut_keputusan([keputusan[n] for n in tiba], semua[-1], leluhur(semua[1:]))
    berlaku = aturan.penetapan_terakhir(urut)
    tetap = [(semua.index(k.skp_hash), k.id) for k in keputusan if k.putusan is PutusanSkp.TETAPKAN]
    assert (None if berlaku is None else (semua.index(berlaku.skp_hash), berlaku.id)) == max(tetap, default=None)
    pertama = aturan.penetapan_pertama(urut)
    assert (None if pertama is None else pertama.id) == min((i for _, i in tetap), default=None)


TestAlurSkp = AlurSkp.TestCase
TestAlurSkp.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


@given(st.text(max_size=60))
def test_target_apa_pun_dapat_dibaca(teks: str) -> None:
    angka = angka_target(teks)
    assert angka is None or angka.nilai >= 0
    persen = capaian_persen(teks, 7)
    assert persen is None or persen >= 0


@given(st.integers(1, 10**9), st.integers(0, 10**9))
def test_persen_seratus_tepat_saat_target_tercapai(target: int, jumlah: int) -> None:
    for teks in (f"{target} dokumen", f"{tulis_angka(target)} dokumen"):
        persen = capaian_persen(teks, jumlah)
        assert persen is not None
        assert (persen >= 100) == (jumlah >= target)
        turun = capaian_persen(f"≤ {teks}", jumlah)
        assert (turun == 100) == (jumlah <= target)


@given(st.decimals(min_value=0, max_value=10**6, places=2))
def test_angka_yang_ditulis_dapat_dibaca_kembali(nilai: Decimal) -> None:
    angka = angka_target(f"{tulis_angka(nilai, 2)} km")
    assert angka is not None
    assert angka.nilai == nilai

"""`kinerja import evaluasi`: realisasi, feedback and ratings of one person and period as JSON, all or nothing (cli.md).

The penilai copies what was written on paper: realisasi stands in the name of the pegawai, feedback names its giver as
written. The evaluation is kept unsigned unless the penilai asks to sign it in the same act.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from kinerja_desktop.domain import penetapan as aturan
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Evaluasi, Realisasi, Studi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.id_tunggal import id_realisasi
from kinerja_desktop.domain.kuadran import SIASN_PREDIKAT, penjelasan
from kinerja_desktop.domain.masalah import hanya_galat, hanya_peringatan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai, Skp
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik, rapikan
from kinerja_desktop.services import capaian as layanan_capaian
from kinerja_desktop.services import evaluasi as layanan
from kinerja_desktop.services import hak_menilai
from kinerja_desktop.services import realisasi as layanan_realisasi
from kinerja_desktop.services.evaluasi_bentuk import SUDAH_DITETAPKAN, IsianEvaluasi, LembarEvaluasi
from kinerja_desktop.services.evaluasi_impor_isi import IsiEvaluasi, IsiUmpan
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.impor import baca, salah_aturan, salah_di, teks_wajib
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.realisasi import IsianIki
from kinerja_desktop.services.umpan_balik import Tentang
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import pegawai as kueri_pegawai
from kinerja_desktop.store import skema
from kinerja_desktop.store import umpan_balik as kueri_umpan
from kinerja_desktop.store.rekaman import Tersimpan
from kinerja_desktop.store.unit_of_work import UnitOfWork

_MENGIMPOR = "mengimpor evaluasi pegawai ini (rating hanya diberikan pejabat penilainya)"
BATAS_DARI = 200
_WAKTU = frozenset({"periode"})
_TAK_BERLAKU = frozenset({"EVL-43", "EVL-44", "EVL-46"})
"""What no signature could mend: a study of nobody who studies, an average between two rows, a result not agreed."""
_KUNCI = {"capaian": "capaian_organisasi"}
DITANDATANGANI = "Evaluasi ditetapkan dan ditandatangani."
BELUM_DITANDATANGANI = "Evaluasi tersimpan dan belum ditandatangani; tetapkan pada halaman Evaluasi."


@dataclass(frozen=True)
class _Siap:
    """Everything to be written, checked before the first write."""

    orang: Pegawai
    skp: Skp
    periode: Periode
    isian: dict[UUID, IsianIki]
    umpan: list[UmpanBalik]
    evaluasi: Evaluasi
    dasar: bytes | None
    unit_id: UUID
    capaian: CapaianOrganisasi | None


def impor_evaluasi(konteks: Context, data: Any, *, tetapkan: bool = False) -> dict[str, Any]:
    """Take in one evaluation; return the keys of the command: `predikat`, `kuadran`, `pesan`.

    What the file gives replaces what is stored unsigned; what it leaves out (ratings, notes, indicators) stays;
    feedback that is here already is not doubled. `tetapkan` signs it as the window does, in the same transaction; what
    stops the signature stops the whole import. Raises UserError IMP-03 with the path of the value at fault, IMP-04
    (unknown NIP), UMM-01 for anybody but the penilai, IMP-41 for an account of the pegawai at a machine of staff, from
    which no other machine takes it.
    """
    masuk = baca(data, IsiEvaluasi)
    siap, kini = _siapkan(konteks, masuk, tetapkan)
    atas_nama = {siap.orang.id} | ({skema.PUSAT} if siap.capaian else set())
    peringatan = hanya_peringatan(aturan.periksa_tetapkan(siap.evaluasi, _keadaan(konteks, kini, siap)))
    with konteks.transaksi("impor evaluasi", atas_nama) as kerja:
        _tulis(konteks, kerja, siap)
        layanan.buang_draf(konteks, siap.orang.id, siap.periode)
        if tetapkan:
            kini = lembar(konteks, siap.orang.id, siap.periode)
            layanan.tetapkan(konteks, siap.orang.id, siap.periode, kini.isian, kini.dasar)
    return _jawaban(siap, [*(m.judul for m in peringatan), DITANDATANGANI if tetapkan else BELUM_DITANDATANGANI])


def _jawaban(siap: _Siap, pesan: list[str]) -> dict[str, Any]:
    hasil, perilaku = siap.evaluasi.rating_hasil, siap.evaluasi.rating_perilaku
    predikat = aturan.predikat_evaluasi(siap.evaluasi)
    return {
        "predikat": predikat.value if predikat else None,
        "kuadran": {
            "hasil_kerja": hasil.value if hasil else None,
            "perilaku_kerja": perilaku.value if perilaku else None,
            "nomor": SIASN_PREDIKAT[predikat] if predikat else None,
        },
        "penjelasan": penjelasan(hasil, perilaku),
        "pesan": pesan,
    }


@contextmanager
def _pada(tempat: str) -> Iterator[None]:
    """Turn a refusal of a rule into one that names the value at fault."""
    try:
        yield
    except UserError as galat:
        salah_aturan(tempat, galat)


def _siapkan(konteks: Context, masuk: IsiEvaluasi, tetapkan: bool) -> tuple[_Siap, LembarEvaluasi]:
    orang = _pegawai(konteks, masuk.nip)
    with _pada("$.periode"):
        periode = Periode.baca(masuk.periode)
    hak_menilai.pastikan_penilai(konteks, orang.id, periode, _MENGIMPOR)
    kini = lembar(konteks, orang.id, periode)
    if kini.keadaan in SUDAH_DITETAPKAN:
        salah_di("$.periode", "EVL-07 Evaluasi sudah ditetapkan")
    if kini.skp is None:
        salah_di("$.periode", f"EVL-10 SKP {periode.tahun} belum ditetapkan")
    with _pada("$.periode"):
        layanan.susun(konteks, kini, IsianEvaluasi())
    with _pada("$.catatan"):
        layanan.susun(konteks, kini, IsianEvaluasi(catatan=masuk.catatan or ""))
    with _pada("$.alasan_rating"):
        layanan.susun(konteks, kini, IsianEvaluasi(alasan_rating=masuk.alasan_rating or ""))
    isian = _realisasi(masuk, kini.skp)
    with _pada("$.studi"):
        nilai = layanan.susun(konteks, kini, _isian(masuk, kini))
    siap = _Siap(
        orang,
        kini.skp,
        periode,
        isian,
        _umpan(konteks, masuk, orang, periode, kini.skp),
        nilai,
        layanan.dasar_baru(kini),
        kini.capaian.unit_kerja_id,
        _capaian(masuk, kini),
    )
    for masalah in hanya_galat(aturan.periksa_tetapkan(nilai, _keadaan(konteks, kini, siap))):
        if tetapkan or masalah.bidang in _WAKTU or masalah.kode in _TAK_BERLAKU:
            salah_aturan(f"$.{_KUNCI.get(masalah.bidang, masalah.bidang)}", masalah.galat)
    return siap, kini


def _pegawai(konteks: Context, nip: str) -> Pegawai:
    with konteks.store.baca() as koneksi:
        orang = kueri_pegawai.menurut_nip(koneksi, "".join(c for c in nip if c.isalnum()))
    if orang is None:
        raise UserError("IMP-04", nip=nip[:40], tempat="$.nip")
    return orang


def _isian(masuk: IsiEvaluasi, kini: LembarEvaluasi) -> IsianEvaluasi:
    """What the file gives on top of what the same penilai has stored unsigned."""
    ada = None if kini.milik is None else kini.milik.nilai
    lama = (
        IsianEvaluasi()
        if ada is None
        else IsianEvaluasi(
            ada.rating_hasil,
            ada.rating_perilaku,
            ada.penilaian_iki,
            ada.penilaian_nilai,
            ada.alasan_rating,
            ada.catatan,
            alasan_atasan=ada.alasan_atasan or "",
            studi=ada.studi,
            putus_studi=ada.putus_studi,
            predikat_putus_studi=ada.predikat_putus_studi,
            disalin_dari=ada.disalin_dari,
        )
    )
    if masuk.predikat_putus_studi is not None:
        lama = replace(lama, putus_studi=True, predikat_putus_studi=masuk.predikat_putus_studi)
    if masuk.studi is not None:
        s = masuk.studi
        lama = replace(lama, studi=Studi(s.jenjang.value, s.akreditasi.value, s.ipk, (s.ketepatan or "")))
    if masuk.disalin_dari is not None:
        lama = _salin(masuk.disalin_dari, kini, lama)
    return replace(
        lama,
        rating_hasil=masuk.rating_hasil or lama.rating_hasil,
        rating_perilaku=masuk.rating_perilaku or lama.rating_perilaku,
        alasan_rating=lama.alasan_rating if masuk.alasan_rating is None else masuk.alasan_rating,
        catatan=lama.catatan if masuk.catatan is None else masuk.catatan,
        alasan_atasan=lama.alasan_atasan if masuk.alasan_atasan is None else masuk.alasan_atasan,
    )


def _salin(teks: str, kini: LembarEvaluasi, isian: IsianEvaluasi) -> IsianEvaluasi:
    """The ratings of an earlier result that the agreement of a transfer allows to use again (R48)."""
    with _pada("$.disalin_dari"):
        periode = Periode.baca(teks)
    lalu = kini.hasil_lalu
    if lalu is None or lalu.periode != periode:
        salah_di("$.disalin_dari", f"EVL-43 tidak ada kesepakatan memakai hasil {periode.label}")
    return replace(isian, rating_hasil=lalu.rating_hasil, rating_perilaku=lalu.rating_perilaku, disalin_dari=periode)


def _keadaan(konteks: Context, kini: LembarEvaluasi, siap: _Siap) -> aturan.Keadaan:
    keadaan = layanan.keadaan_penetapan(konteks, kini, IsianEvaluasi())
    return replace(
        keadaan,
        capaian=siap.capaian or keadaan.capaian,
        ada_realisasi=bool(siap.isian) or keadaan.ada_realisasi,
    )


def _capaian(masuk: IsiEvaluasi, kini: LembarEvaluasi) -> CapaianOrganisasi | None:
    """The capaian to set: that of the file where it is new and the penilai may set it."""
    minta, ada = masuk.capaian_organisasi, kini.capaian
    if minta is None or (minta is ada.capaian and not ada.tahun_lalu):
        return None
    if not ada.boleh_menetapkan:
        tercatat = ada.capaian.value if ada.capaian else "belum ada"
        siapa = "hanya pimpinan unit atau operator yang menetapkannya"
        salah_di("$.capaian_organisasi", f"capaian {ada.nama_unit} yang tercatat: {tercatat}; {siapa}")
    return minta


def _realisasi(masuk: IsiEvaluasi, skp: Skp) -> dict[UUID, IsianIki]:
    hasil: dict[UUID, IsianIki] = {}
    for urut, satu in enumerate(masuk.realisasi):
        tempat = f"$.realisasi[{urut}]"
        rhk = _ke(skp.rhk, satu.rhk, f"{tempat}.rhk", "RHK")
        iki = _ke(rhk.iki, satu.iki, f"{tempat}.iki", "IKI")
        if iki.id in hasil:
            salah_di(tempat, f"RHK {satu.rhk} IKI {satu.iki} disebut dua kali")
        hasil[iki.id] = IsianIki(satu.uraian)
        with _pada(f"{tempat}.uraian"):
            layanan_realisasi.rapikan(skp, {iki.id: hasil[iki.id]})
    return hasil


def _ke(daftar: tuple[Any, ...], nomor: int, tempat: str, apa: str) -> Any:
    if not 1 <= nomor <= len(daftar):
        salah_di(tempat, f"{apa} {nomor} tidak ada; SKP ini mempunyai 1–{len(daftar)}")
    return daftar[nomor - 1]


def _umpan(konteks: Context, masuk: IsiEvaluasi, orang: Pegawai, periode: Periode, skp: Skp) -> list[UmpanBalik]:
    sasaran: list[tuple[str, IsiUmpan, Tentang]] = []
    for urut, satu in enumerate(masuk.realisasi):
        rhk = skp.rhk[satu.rhk - 1]
        tentang = Tentang(rhk.id, rhk.iki[satu.iki - 1].id)
        for ke, umpan in enumerate(satu.umpan_balik):
            sasaran.append((f"$.realisasi[{urut}].umpan_balik[{ke}]", umpan, tentang))
    for nilai in Nilai:
        for ke, umpan in enumerate(getattr(masuk.perilaku, nilai.value)):
            sasaran.append((f"$.perilaku.{nilai.value}[{ke}]", umpan, Tentang(nilai=nilai)))
    hasil = []
    for tempat, umpan, tentang in sasaran:
        dari = teks_wajib(f"{tempat}.dari", umpan.dari, BATAS_DARI)
        with _pada(f"{tempat}.isi"):
            hasil.append(rapikan(_satu_umpan(konteks, orang, periode, dari, umpan, tentang)))
    return hasil


def _satu_umpan(
    konteks: Context, orang: Pegawai, periode: Periode, dari: str, umpan: IsiUmpan, tentang: Tentang
) -> UmpanBalik:
    pimpinan = dari.casefold() == "pimpinan"
    return UmpanBalik(
        konteks.id_baru(),
        orang.id,
        konteks.saya,
        umpan.hubungan or (Hubungan.PIMPINAN if pimpinan else Hubungan.REKAN),
        periode,
        umpan.isi,
        konteks.sekarang(),
        tentang.rhk_id,
        tentang.iki_id,
        tentang.nilai,
        dari_cetak="" if pimpinan else dari,
    )


def _tulis(konteks: Context, kerja: UnitOfWork, siap: _Siap) -> None:
    if siap.capaian is not None:
        layanan_capaian.simpan_dalam(kerja, siap.unit_id, siap.periode, siap.capaian, "")
    if siap.isian:
        lama = kueri.realisasi(kerja.koneksi, siap.skp, siap.periode)
        baru = _gabung(konteks, siap, lama)
        di_laptop = konteks.store.meta(skema.META_PERAN) == PeranPerangkat.PEGAWAI.value
        if di_laptop and (lama is None or baru != lama.nilai):
            raise UserError("IMP-41", nama=siap.orang.nama)
        kerja.simpan(baru, lama.hash if lama else None)
    ada = {_pokok(u) for u in kueri_umpan.tentang(kerja.koneksi, siap.orang.id, siap.periode)}
    kerja.simpan_semua(u for u in siap.umpan if _pokok(u) not in ada)
    kerja.simpan(siap.evaluasi, siap.dasar)


def _gabung(konteks: Context, siap: _Siap, lama: Tersimpan[Realisasi] | None) -> Realisasi:
    """The account with the texts of the file; what it does not name, and cited reports, stay."""
    isian = {r.iki_id: IsianIki(r.uraian, r.laporan_id) for r in lama.nilai.isi} if lama else {}
    for iki_id, satu in siap.isian.items():
        isian[iki_id] = IsianIki(satu.uraian, isian.get(iki_id, satu).laporan_id)
    isi = layanan_realisasi.rapikan(siap.skp, isian)
    if lama is not None and lama.nilai.isi == isi and lama.nilai.diajukan_pada is not None:
        return lama.nilai
    rekaman = lama.nilai.id if lama else id_realisasi(siap.skp.id, siap.periode)
    return Realisasi(rekaman, siap.orang.id, siap.skp.id, siap.periode, isi, diajukan_pada=konteks.sekarang())


def _pokok(umpan: UmpanBalik) -> tuple[Any, ...]:
    return (umpan.dari_id, umpan.dari_cetak, umpan.rhk_id, umpan.iki_id, umpan.nilai, umpan.isi)

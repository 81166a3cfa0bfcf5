"""Patterns to write an activity or a category as a result (article 9(1), Anak Lampiran 1): advice with a blank to fill.

``…`` marks the blank for the measure; only the person knows how many, how well and by when.
"""

from __future__ import annotations

import re

from kinerja_desktop.domain.kalimat_hasil import JenisKalimat, Sebab, telaah
from kinerja_desktop.domain.kalimat_kata import KEGIATAN, RINGAN

RUMPANG = "…"
_TERBANYAK = 3

_HASIL_KERJA: dict[str, str] = {
    "membuat": "Tersedianya",
    "menyediakan": "Tersedianya",
    "menulis": "Tersedianya",
    "mengembangkan": "Tersedianya",
    "menyiapkan": "Tersedianya",
    "menyusun": "Tersusunnya",
    "merancang": "Tersusunnya",
    "melatih": "Terlatihnya",
    "melayani": "Terlayaninya",
    "memeriksa": "Terperiksanya",
    "mengelola": "Terkelolanya",
    "mengurus": "Terkelolanya",
    "menata": "Tertatanya",
    "mengatur": "Tertatanya",
    "merapikan": "Tertatanya",
    "mengarsipkan": "Terarsipkannya",
    "mendokumentasikan": "Terdokumentasikannya",
    "mencatat": "Tercatatnya",
    "menginput": "Tercatatnya",
    "mendata": "Terdatanya",
    "memantau": "Terpantaunya",
    "mengawasi": "Terawasinya",
    "membina": "Terbinanya",
    "membimbing": "Terbimbingnya",
    "mendampingi": "Terdampinginya",
    "memfasilitasi": "Terfasilitasinya",
    "menyampaikan": "Tersampaikannya",
    "melaporkan": "Tersampaikannya",
    "mengirim": "Terkirimnya",
    "menyalurkan": "Tersalurkannya",
    "mendistribusikan": "Tersalurkannya",
    "memverifikasi": "Terverifikasinya",
    "memvalidasi": "Tervalidasinya",
    "menjaga": "Terjaganya",
    "menjawab": "Terjawabnya",
    "menangani": "Tertanganinya",
    "menindaklanjuti": "Selesainya tindak lanjut",
    "menyelesaikan": "Terselesaikannya",
    "memelihara": "Terpeliharanya",
    "merawat": "Terawatnya",
    "membersihkan": "Terjaganya kebersihan",
    "memperbaiki": "Pulihnya",
    "mengajar": "Meningkatnya hasil belajar",
    "mendidik": "Meningkatnya hasil belajar",
    "menerbitkan": "Terbitnya",
    "memproses": "Selesainya",
    "mensosialisasikan": "Dipahaminya",
    "menyosialisasikan": "Dipahaminya",
}
"""How each verb reads once its work is done."""

_DARI_NAMA: dict[str, str] = {
    "pelatihan": "melatih",
    "pelayanan": "melayani",
    "layanan": "melayani",
    "penyusunan": "menyusun",
    "pembuatan": "membuat",
    "pemeriksaan": "memeriksa",
    "pengelolaan": "mengelola",
    "pendampingan": "mendampingi",
    "asistensi": "mendampingi",
    "fasilitasi": "memfasilitasi",
    "pemantauan": "memantau",
    "monitoring": "memantau",
    "pengawasan": "mengawasi",
    "pembinaan": "membina",
    "bimbingan": "membimbing",
    "verifikasi": "memverifikasi",
    "validasi": "memvalidasi",
    "pendataan": "mendata",
    "pencatatan": "mencatat",
    "penyampaian": "menyampaikan",
    "pemeliharaan": "memelihara",
    "penyaluran": "menyalurkan",
    "penanganan": "menangani",
    "pengarsipan": "mengarsipkan",
    "sosialisasi": "menyosialisasikan",
    "penerbitan": "menerbitkan",
    "pengembangan": "mengembangkan",
    "penyediaan": "menyediakan",
}
"""The verb behind the name of an activity."""

_SAMBUNG = re.compile(r"^(?:terhadap|kepada|bagi|pada|untuk|atas|tentang|dalam|terkait|dengan)\s+", re.IGNORECASE)
_BERSAMA = re.compile(r"^(?:/|dan\s|serta\s|&)\s*(\w+)\s*", re.IGNORECASE)


def saran_hasil(teks: str) -> tuple[str, ...]:
    """Ways to write an activity or a category as a result; nothing for what is one already."""
    hasil = telaah(teks)
    if hasil is None or hasil.jenis is JenisKalimat.PENCAPAIAN:
        return ()
    inti = _tanpa_ringan(teks)
    kepala, objek = _belah(inti)
    jadi = _HASIL_KERJA.get(_DARI_NAMA.get(kepala, kepala))
    saran = []
    if jadi and objek:
        saran.append(f"{jadi} {objek} {RUMPANG}")
    elif kepala in KEGIATAN:
        saran.append(f"Terlaksananya {_awal_kecil(inti)} sesuai {RUMPANG}")
    if hasil.sebab is Sebab.HANYA_BIDANG:
        saran.append(f"Meningkatnya mutu {_awal_kecil(inti)} {RUMPANG}")
    elif objek:
        saran.append(f"Meningkatnya {RUMPANG} {objek}")
    pokok = inti if hasil.sebab is Sebab.HANYA_BIDANG else objek
    if pokok and " yang " not in pokok:
        saran.append(f"{_awal_besar(pokok)} yang {RUMPANG}")
    return _rapikan(saran)


def saran_indikator(teks: str) -> tuple[str, ...]:
    """Ways to write an activity or a category as a measure of success."""
    hasil = telaah(teks)
    if hasil is None or hasil.jenis is JenisKalimat.PENCAPAIAN:
        return ()
    inti = _tanpa_ringan(teks)
    _, objek = _belah(inti)
    pokok = _awal_kecil(inti) if hasil.sebab is Sebab.HANYA_BIDANG else objek
    if not pokok:
        return ()
    akhir = RUMPANG if " yang " in pokok else f"yang {RUMPANG}"
    return _rapikan([f"Persentase {pokok} {akhir}", f"Jumlah {pokok} {akhir}", f"Ketepatan waktu {RUMPANG} {pokok}"])


def letak_rumpang(teks: str) -> tuple[int, int] | None:
    """Place and length of the first blank, so that the next keystroke replaces it."""
    awal = teks.find(RUMPANG)
    return None if awal < 0 else (awal, len(RUMPANG))


def _tanpa_ringan(teks: str) -> str:
    kata = teks.split()
    while kata and kata[0].casefold() in RINGAN:
        kata = kata[1:]
    return " ".join(kata).rstrip(" .;,")


def _belah(inti: str) -> tuple[str, str]:
    """What is done, and to what: ``pelatihan kader`` is ``pelatihan`` of ``kader``.

    Activities that stand together (``monitoring dan supervisi``, ``asistensi/ pendampingan``) are one.
    """
    kepala, _, objek = inti.partition(" ")
    if kepala.endswith("/"):
        objek = f"/ {objek}"
    while (cocok := _BERSAMA.match(objek)) is not None and cocok[1].casefold() in KEGIATAN:
        objek = objek[cocok.end() :]
    while (tanpa := _SAMBUNG.sub("", objek.strip(" /,"))) != objek:
        objek = tanpa
    return kepala.strip("/,.").casefold(), objek


def _awal_kecil(teks: str) -> str:
    """Lower the first letter, but not of an abbreviation such as ``SPM``."""
    return teks if teks[1:2].isupper() else teks[:1].lower() + teks[1:]


def _awal_besar(teks: str) -> str:
    return teks[:1].upper() + teks[1:]


def _rapikan(saran: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(s.split()) for s in saran))[:_TERBANYAK]

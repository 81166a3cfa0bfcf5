"""Small evidence files of practice: a two-page PDF or a photo made from its title, the same each time."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.teks import tulis_tanggal

_LEBAR, _TINGGI = 595, 842
_TANDA = "CONTOH LATIHAN - BUKAN DOKUMEN RESMI"
_KALI_ASLI = 9
"""The invented original of a photo was this many times larger."""


@dataclass(frozen=True, slots=True)
class BerkasBukti:
    """A file and the record that names it."""

    bukti: BuktiDukung
    isi: bytes


def buat_bukti(nama: str, judul: str, uraian: str, hari: date) -> BerkasBukti:
    """Make the evidence `nama` (``.pdf`` or ``.jpg``) of a report."""
    foto = nama.endswith(".jpg")
    isi = _foto(judul) if foto else _pdf(judul, uraian, hari)
    bukti = BuktiDukung(
        hashlib.sha256(isi).hexdigest(),
        nama,
        len(isi),
        "image/jpeg" if foto else "application/pdf",
        len(isi) * _KALI_ASLI + 1 if foto else None,
        hari.isoformat() if foto else "",
    )
    return BerkasBukti(bukti, isi)


def _pdf(judul: str, uraian: str, hari: date) -> bytes:
    titik = (f"{i}. {'.' * 40}" for i in range(1, 19))
    halaman = [
        [_TANDA, "", judul, tulis_tanggal(hari), "", *_lipat(uraian, 76)],
        [_TANDA, "", "Daftar hadir", "", *titik],
    ]
    benda = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    anak = []
    for baris in halaman:
        isi = zlib.compress(_tulisan(baris), 9)
        benda.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(isi), isi))
        nomor = len(benda)
        benda.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % (_LEBAR, _TINGGI, nomor)
        )
        anak.append(b"%d 0 R" % (nomor + 1))
    benda[1] = b"<< /Type /Pages /Kids [%b] /Count %d >>" % (b" ".join(anak), len(anak))
    return _rangkai(benda)


def _tulisan(baris: list[str]) -> bytes:
    perintah = [b"BT /F1 12 Tf 56 780 Td 20 TL"]
    perintah += [b"(%b) Tj T*" % _lolos(teks) for teks in baris]
    return b"\n".join([*perintah, b"ET", b"0.8 w 56 770 m 539 770 l S"])


def _lolos(teks: str) -> bytes:
    rata = teks.replace("—", "-").replace("–", "-").replace("≤", "<=").replace("≥", ">=")
    polos = rata.encode("ascii", "replace")
    return polos.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _lipat(teks: str, lebar: int) -> list[str]:
    baris = [""]
    for kata in teks.split():
        if len(baris[-1]) + len(kata) >= lebar:
            baris.append("")
        baris[-1] = f"{baris[-1]} {kata}".strip()
    return baris


def _rangkai(benda: list[bytes]) -> bytes:
    keluar = io.BytesIO(b"")
    keluar.write(b"%PDF-1.4\n")
    letak = []
    for nomor, isi in enumerate(benda, 1):
        letak.append(keluar.tell())
        keluar.write(b"%d 0 obj\n%b\nendobj\n" % (nomor, isi))
    awal = keluar.tell()
    keluar.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(benda) + 1))
    keluar.write(b"".join(b"%010d 00000 n \n" % posisi for posisi in letak))
    keluar.write(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(benda) + 1, awal))
    return keluar.getvalue()


def _foto(judul: str) -> bytes:
    """A picture that says what it stands for: sky, ground, some people, and the words of practice."""
    from PIL import Image, ImageDraw

    sidik = hashlib.sha256(judul.encode()).digest()
    gambar = Image.linear_gradient("L").resize((640, 420)).convert("RGB")
    gambar = Image.blend(gambar, Image.new("RGB", gambar.size, (120 + sidik[0] % 60, 160, 200)), 0.7)
    pena = ImageDraw.Draw(gambar)
    pena.rectangle((0, 300, 640, 420), fill=(150, 170, 120))
    pena.rectangle((60, 130, 300, 320), fill=(236, 226, 204), outline=(120, 100, 80), width=3)
    for x in (92, 216):
        pena.rectangle((x, 175, x + 54, 225), fill=(150, 196, 214), outline=(120, 100, 80), width=3)
    pena.rectangle((158, 240, 204, 320), fill=(134, 94, 66))
    pena.polygon(((40, 130), (180, 60), (320, 130)), fill=(150, 70, 60))
    for i in range(3 + sidik[1] % 4):
        x = 340 + i * 46
        warna = (80 + sidik[2 + i] % 140, 90 + sidik[8 + i] % 120, 120 + sidik[14 + i] % 100)
        pena.ellipse((x, 210, x + 26, 236), fill=(206, 160, 124))
        pena.rounded_rectangle((x - 6, 238, x + 32, 330), 10, fill=warna)
    pena.rectangle((0, 384, 640, 420), fill=(20, 30, 44))
    pena.text((14, 395), f"FOTO LATIHAN  |  {judul[:70]}".encode("ascii", "replace").decode(), fill=(255, 255, 255))
    keluar = io.BytesIO()
    gambar.save(keluar, "JPEG", quality=82)
    return keluar.getvalue()

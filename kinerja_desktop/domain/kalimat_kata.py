"""Words by which `kalimat_hasil` tells a category, an activity and an achievement apart."""

from __future__ import annotations


def _himpunan(teks: str) -> frozenset[str]:
    return frozenset(teks.split())


BUKAN_AKTIF = _himpunan(
    "media medis mesin merek mental menu menteri mentor memo member menengah merdeka melayu memorandum "
    "berita berkas berkala beras berat bersama berikut berbagai berbasis berdasarkan berkelanjutan"
)
"""Words that only look like an active verb."""

BUKAN_PASIF = _himpunan(
    "dinas digital disiplin diklat divisi diagnosa diagnosis direktorat direktur distribusi dialog dibanding diskusi "
    "dispensasi dinamika dimensi diare diabetes direksi disabilitas disposisi dibandingkan dirinya diversifikasi "
    "direktif difabel difteri"
)
"""Words that only look like a passive verb."""

BUKAN_TERCAPAI = _himpunan(
    "terhadap tertentu terkait terbaik terus teritorial termasuk terdiri terampil terpadu tertinggi terendah terdekat "
    "terminal ternak terapi teras terigu terbuka terpencil terbatas tertular terdampak tersebut terapan terakhir "
    "terjangkau terbaru termometer terlantar tertinggal tersangka"
)
"""Words that only look like a state that was reached."""

PERUBAHAN = _himpunan("meningkatkan menurunkan mengurangi mempercepat mewujudkan")
"""Active verbs that name the change itself; the filled examples begin results with them (Anak Lampiran 2, p. 131)."""

UKURAN = _himpunan(
    "kepuasan persentase presentase persen jumlah nilai indeks tingkat rata-rata rerata ketepatan kecepatan rasio "
    "angka waktu deviasi skor cakupan capaian frekuensi proporsi kesesuaian keakuratan akurasi keberhasilan "
    "kelengkapan predikat opini kepatuhan keterisian ketersediaan keterjangkauan realisasi"
)
"""Nouns that measure: whoever begins with one says what is reached."""

GAGASAN = _himpunan("ide gagasan inovasi terobosan")
KEADAAN = _himpunan(
    "meningkat menurun turun naik berkurang bertambah berjalan selesai puas bebas siap sesuai lengkap tuntas akurat "
    "selaras sahih mutakhir bersih aktif tanpa memuaskan membaik tertib nihil mandiri aman sehat layak rampung "
    "tepat optimal"
)
"""Words that say how it stands when the work is done."""

KEGIATAN = _himpunan(
    "asistensi pendampingan fasilitasi sosialisasi koordinasi pelatihan pelaksanaan penyusunan pembuatan pemeriksaan "
    "monitoring supervisi pengawasan evaluasi pembinaan penyuluhan pemantauan verifikasi validasi rapat pertemuan "
    "kunjungan pendataan penginputan pengetikan penginformasian rekapitulasi bimbingan konsultasi pengumpulan "
    "penyampaian pengembangan pemeliharaan perbaikan pengadaan penyelenggaraan partisipasi keikutsertaan "
    "pemberian pengajaran survei kajian analisis peninjauan penelaahan"
)
"""Names of what is done; with an object they are an activity, alone a category."""

LATAR = _himpunan("untuk dalam dengan dan atau guna agar melalui serta sambil saat yang cara upaya")
"""Words before a verb that make it a circumstance, not what the sentence says."""

RINGAN = _himpunan(
    "melaksanakan melakukan menyelenggarakan mengadakan menjalankan memberikan pelaksanaan penyelenggaraan pemberian "
    "mengikuti ikut turut"
)
"""Words that say only that something is done; what is done follows them."""

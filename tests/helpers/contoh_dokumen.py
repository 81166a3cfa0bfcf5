"""Invented people and forms of a puskesmas, as frozen records for printing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import cycle

from kinerja_desktop.domain.dokumen import (
    DokumenEvaluasi,
    Formulir,
    FormulirEvaluasi,
    FormulirSkp,
    IkiCetak,
    IsiKeberatan,
    KopSurat,
    PerilakuCetak,
    RhkCetak,
    TandaTangan,
    UmpanBalikCetak,
    lampiran_skp,
)
from kinerja_desktop.domain.dokumen_umpan_balik import RekamanUmpanBalik
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.skp import Aspek, JenisRhk, LampiranSkp, Nilai, Pendekatan, Perspektif, Untuk

KOP = KopSurat(
    ("PEMERINTAH KOTA PEMATANGSIANTAR", "DINAS KESEHATAN", "UPTD PUSKESMAS SUNGAI BUNGA"),
    "Jalan Melur Nomor 12, Kecamatan Siantar Selatan, Pematangsiantar 21126",
)
INSTANSI = "Pemerintah Kota Pematangsiantar"
PEGAWAI = Identitas(
    "Rotua Melati Sinaga, A.Md.Keb.", "199003152015032002", "Pengatur Tingkat I / II/d", "Bidan Terampil",
    "UPTD Puskesmas Sungai Bunga",
)  # fmt: skip
PENILAI = Identitas(
    "dr. Hotman Parlindungan Saragih, M.Kes.", "197808212005021003", "Pembina / IV/a", "Kepala UPTD Puskesmas",
    "UPTD Puskesmas Sungai Bunga",
)  # fmt: skip
ATASAN = Identitas(
    "drg. Ratna Delima Purba, M.K.M.", "196911301996032001", "Pembina Utama Muda / IV/c", "Kepala Dinas Kesehatan",
    "Dinas Kesehatan Kota Pematangsiantar",
)  # fmt: skip
WALI_KOTA = Identitas("Wesli Contoh Damanik", "", "", "Wali Kota Pematangsiantar", "Pemerintah Kota Pematangsiantar")

_RHK_PIMPINAN = (
    "Meningkatnya cakupan pelayanan kesehatan ibu hamil sesuai standar\n"
    "Indikator Kinerja Individu: Persentase ibu hamil yang mendapat pelayanan sesuai standar"
)
RHK = (
    RhkCetak(
        JenisRhk.UTAMA,
        _RHK_PIMPINAN,
        "Ibu hamil di wilayah kerja mendapat pemeriksaan antenatal terpadu (ANC) enam kali sesuai standar",
        "Kepala Puskesmas",
        (
            IkiCetak(
                Aspek.KUANTITAS,
                "Jumlah ibu hamil yang mendapat pemeriksaan ANC lengkap",
                "120 ibu hamil",
                "34 ibu hamil (register kohort Juli s.d. September 2026)",
                (
                    UmpanBalikCetak(
                        "Pimpinan", "Cakupan sudah baik, pertahankan kunjungan rumah bagi ibu hamil risiko tinggi."
                    ),
                    UmpanBalikCetak(
                        "Pegawai (Desi Anggraini)", "Sangat membantu saat posyandu di Kelurahan Aek Nauli 👍"
                    ),
                    UmpanBalikCetak("Umum — Pimpinan", "Tertib mencatat dan cepat membantu rekan."),
                ),
            ),
            IkiCetak(
                Aspek.KUALITAS,
                "Persentase pemeriksaan ANC yang memenuhi standar 10T",
                "95–100%",
                "97% berdasarkan audit kohort",
                (UmpanBalikCetak("Pimpinan", "Hasil audit menunjukkan kelengkapan catatan yang konsisten."),),
            ),
            IkiCetak(Aspek.WAKTU, "Kohort ibu diperbarui setelah pemeriksaan", "≤ 1 hari kerja", "1 hari kerja"),
        ),
    ),
    RhkCetak(
        JenisRhk.UTAMA,
        _RHK_PIMPINAN,
        "Kelas ibu hamil terselenggara di empat kelurahan",
        "Kepala Puskesmas",
        (
            IkiCetak(Aspek.KUANTITAS, "Jumlah kelas ibu hamil yang terselenggara", "16 kali", "4 kali"),
            IkiCetak(
                Aspek.KUALITAS,
                "Nilai rata-rata evaluasi akhir peserta",
                "≥ 80",
                "84,5",
                (
                    UmpanBalikCetak(
                        "Stakeholder terkait (Kader PKK)", "Materi mudah dipahami dan disampaikan dengan sabar."
                    ),
                ),
            ),
        ),
    ),
    RhkCetak(
        JenisRhk.UTAMA,
        "Meningkatnya cakupan imunisasi dasar lengkap",
        "Bayi di wilayah binaan mendapat imunisasi dasar lengkap",
        "",
        (
            IkiCetak(
                Aspek.KUANTITAS, "Persentase bayi dengan imunisasi dasar lengkap", "≥ 95%", "23,8% (kumulatif 71,2%)"
            ),
        ),
    ),
    RhkCetak(
        JenisRhk.TAMBAHAN,
        "Meningkatnya mutu layanan puskesmas",
        "Dokumen akreditasi pokja KIA tersusun",
        "Ketua Tim Mutu",
        (
            IkiCetak(
                Aspek.WAKTU, "Dokumen akreditasi pokja KIA selesai disusun", "Oktober 2026", "90%, menunggu pengesahan"
            ),
        ),
    ),
)

PERILAKU = (
    PerilakuCetak(
        Nilai.BERORIENTASI_PELAYANAN,
        "- Memberikan pelayanan maksimal kepada ibu dan bayi\n- Menyapa setiap pasien dengan ramah",
        (UmpanBalikCetak("Pimpinan", "Selalu menanyakan hal yang dapat diperbaiki."),),
    ),
    PerilakuCetak(Nilai.AKUNTABEL),
    PerilakuCetak(
        Nilai.KOMPETEN,
        "Bersedia mengajarkan pengetahuan dan keterampilan yang dimiliki kepada orang lain",
        (UmpanBalikCetak("Rekan kerja setingkat (Maria Simbolon)", "Bersedia berbagi cara mengisi kohort digital."),),
    ),
    PerilakuCetak(Nilai.HARMONIS),
    PerilakuCetak(Nilai.LOYAL),
    PerilakuCetak(Nilai.ADAPTIF, "", (UmpanBalikCetak("Pimpinan", "Cepat menyesuaikan diri dengan aplikasi baru."),)),
    PerilakuCetak(Nilai.KOLABORATIF, "Aktif berpartisipasi dan berkontribusi sesuai keahliannya"),
)

SKP = FormulirSkp(
    KOP, INSTANSI, date(2026, 1, 1), date(2026, 12, 31), PEGAWAI, PENILAI, RHK, PERILAKU,
    tanda_penilai=TandaTangan("Pematangsiantar", date(2026, 1, 28)),
)  # fmt: skip
KUALITATIF = replace(SKP, pendekatan=Pendekatan.KUALITATIF)
_PERSPEKTIF = cycle(Perspektif)
JPT = replace(
    SKP,
    untuk=Untuk.JPT,
    penilai=WALI_KOTA,
    rhk=tuple(replace(r, iki=tuple(replace(i, perspektif=next(_PERSPEKTIF)) for i in r.iki)) for r in RHK),
)
JPT_KUALITATIF = replace(JPT, pendekatan=Pendekatan.KUALITATIF)
LAMPIRAN = lampiran_skp(
    replace(
        SKP,
        lampiran=LampiranSkp(
            ("Kendaraan operasional untuk kunjungan rumah", "Buku KIA dan register kohort yang cukup untuk setahun"),
            ("Cakupan dilaporkan setiap bulan dari register kohort",),
            ("Apabila memenuhi ekspektasi Pimpinan maka diusulkan mengikuti pelatihan kegawatdaruratan maternal",),
        ),
    )
)
FORMULIR_A: dict[str, Formulir] = {
    "a11": JPT_KUALITATIF, "a12": JPT, "a16": KUALITATIF, "a17": SKP, "a18": LAMPIRAN,
}  # fmt: skip
EVALUASI = FormulirEvaluasi(
    KOP, INSTANSI, date(2026, 7, 1), date(2026, 9, 30), "TRIWULAN III", PEGAWAI, PENILAI, CapaianOrganisasi.BAIK, RHK,
    Rating.SESUAI, PERILAKU, Rating.DI_ATAS, Predikat.BAIK,
    TandaTangan("Pematangsiantar", date(2026, 10, 6)),
)  # fmt: skip
DOKUMEN = DokumenEvaluasi(
    KOP, INSTANSI, date(2026, 7, 1), date(2026, 9, 30), "TRIWULAN III", PEGAWAI, PENILAI, ATASAN,
    CapaianOrganisasi.BAIK, Predikat.BAIK,
    "Pertahankan kunjungan rumah. Direkomendasikan mengikuti pelatihan kegawatdaruratan maternal dan neonatal.",
    TandaTangan("Pematangsiantar", date(2026, 10, 6)), TandaTangan("Pematangsiantar", date(2026, 10, 9)),
)  # fmt: skip
EVALUASI_JPT = replace(EVALUASI, untuk=Untuk.JPT, penilai=WALI_KOTA, rhk=JPT.rhk)
EVALUASI_KUALITATIF = replace(EVALUASI, pendekatan=Pendekatan.KUALITATIF)
EVALUASI_JPT_KUALITATIF = replace(EVALUASI_JPT, pendekatan=Pendekatan.KUALITATIF)
OLEH_ATASAN = replace(DOKUMEN, oleh_atasan=True)
SETELAH_KEBERATAN = replace(
    DOKUMEN,
    predikat=Predikat.SANGAT_BAIK,
    isi_keberatan=IsiKeberatan(
        "Kunjungan rumah bulan Agustus belum diperhitungkan, padahal tercatat pada kohort ibu.",
        "Catatan kunjungan bulan Agustus baru diterima setelah hasil evaluasi ditandatangani.",
        "Keberatan dapat diterima. Rating hasil kerja diubah dan rekomendasi pelatihan tetap berlaku.",
        TandaTangan("Pematangsiantar", date(2026, 10, 22)),
    ),
)
REKAMAN = RekamanUmpanBalik(
    KOP, INSTANSI, date(2026, 7, 1), date(2026, 9, 30), "TRIWULAN III", PEGAWAI, PENILAI, RHK, PERILAKU,
    Untuk.JA_JF, Pendekatan.KUANTITATIF, TandaTangan("Pematangsiantar"),
)  # fmt: skip
REKAMAN_JPT = replace(REKAMAN, untuk=Untuk.JPT, penilai=WALI_KOTA, rhk=JPT.rhk)
REKAMAN_KUALITATIF = replace(REKAMAN, pendekatan=Pendekatan.KUALITATIF)
FORMULIR_PENILAIAN: dict[str, Formulir] = {
    "b13": REKAMAN_KUALITATIF, "b14": REKAMAN_JPT, "b15": REKAMAN, "c11": EVALUASI_JPT_KUALITATIF,
    "c12": EVALUASI_JPT, "c13": EVALUASI, "d11": DOKUMEN, "d12": OLEH_ATASAN, "d13": SETELAH_KEBERATAN,
}  # fmt: skip

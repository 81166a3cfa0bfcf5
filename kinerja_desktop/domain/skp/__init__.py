"""Sasaran Kinerja Pegawai: the plan of one year (PermenPANRB 6/2022 articles 7-14, Lampiran BAB II)."""

from kinerja_desktop.domain.skp.bentuk import (
    BATAS_JUMLAH,
    BATAS_TEKS,
    LABEL_LAMPIRAN,
    LABEL_PERSPEKTIF,
    Aspek,
    Iki,
    JenisRhk,
    KeputusanSkp,
    LampiranSkp,
    Nilai,
    Pendekatan,
    Perspektif,
    PutusanSkp,
    Rhk,
    Sandaran,
    Skp,
    StatusSkp,
    SumberRhk,
    Untuk,
)
from kinerja_desktop.domain.skp.cetak import (
    baris_indikator,
    perspektif_tampil,
    teks_diintervensi,
)
from kinerja_desktop.domain.skp.keadaan import (
    boleh_putuskan,
    boleh_tarik,
    boleh_ubah,
    penetapan_pertama,
    penetapan_terakhir,
    status_skp,
)
from kinerja_desktop.domain.skp.masa import (
    dialog_dengan_atasan_penilai,
    skp_pada,
    tenggat_penetapan,
    terlambat_ditetapkan,
)
from kinerja_desktop.domain.skp.pendekatan import (
    IngatanIki,
    ganti_pendekatan,
    narasi_dari,
)
from kinerja_desktop.domain.skp.periksa import (
    penugasan_lain,
    periksa_ajukan,
    periksa_revisi,
)
from kinerja_desktop.domain.skp.sumber import (
    dengan_sumber,
    periksa_sumber,
    sumber_rhk,
)
from kinerja_desktop.domain.skp.teks import (
    rapikan,
)
from kinerja_desktop.domain.skp.tindakan import (
    ajukan,
    buka_revisi,
    putuskan,
    salin_isi,
    tarik,
    ubah,
    utamakan_plt,
)
from kinerja_desktop.domain.skp.untuk import (
    PilihanUntuk,
    SebabUntuk,
    untuk_jabatan,
)

__all__ = [
    "BATAS_JUMLAH",
    "BATAS_TEKS",
    "LABEL_LAMPIRAN",
    "LABEL_PERSPEKTIF",
    "Aspek",
    "Iki",
    "IngatanIki",
    "JenisRhk",
    "KeputusanSkp",
    "LampiranSkp",
    "Nilai",
    "Pendekatan",
    "Perspektif",
    "PilihanUntuk",
    "PutusanSkp",
    "Rhk",
    "Sandaran",
    "SebabUntuk",
    "Skp",
    "StatusSkp",
    "SumberRhk",
    "Untuk",
    "ajukan",
    "baris_indikator",
    "boleh_putuskan",
    "boleh_tarik",
    "boleh_ubah",
    "buka_revisi",
    "dengan_sumber",
    "dialog_dengan_atasan_penilai",
    "ganti_pendekatan",
    "narasi_dari",
    "penetapan_pertama",
    "penetapan_terakhir",
    "penugasan_lain",
    "periksa_ajukan",
    "periksa_revisi",
    "periksa_sumber",
    "perspektif_tampil",
    "putuskan",
    "rapikan",
    "salin_isi",
    "skp_pada",
    "status_skp",
    "sumber_rhk",
    "tarik",
    "teks_diintervensi",
    "tenggat_penetapan",
    "terlambat_ditetapkan",
    "ubah",
    "untuk_jabatan",
    "utamakan_plt",
]

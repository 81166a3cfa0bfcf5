CREATE TABLE bimbingan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    pembimbing_id BLOB NOT NULL,
    jenis TEXT NOT NULL,
    mulai TEXT NOT NULL,
    pokok TEXT NOT NULL,
    langkah TEXT NOT NULL,
    jurnal TEXT NOT NULL,
    hasil TEXT NOT NULL,
    ditandatangani_pada TEXT,
    cuplikan TEXT NOT NULL,
    skp_id BLOB,
    tindakan_id BLOB,
    dibatalkan_pada TEXT,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_bimbingan_lsn ON bimbingan (lsn)
--;;
CREATE INDEX ix_bimbingan_pegawai ON bimbingan (pegawai_id)
--;;
CREATE INDEX ix_bimbingan_pembimbing ON bimbingan (pembimbing_id)
--;;
CREATE TABLE catatan_konseling (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    kasus_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    langkah TEXT NOT NULL,
    pada TEXT NOT NULL,
    isi TEXT NOT NULL,
    laporan TEXT,
    konselor_id BLOB,
    jenis_konselor TEXT,
    jadwal TEXT,
    tempat TEXT NOT NULL,
    cuplikan TEXT NOT NULL,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_catatan_konseling_lsn ON catatan_konseling (lsn)
--;;
CREATE INDEX ix_konseling_kasus ON catatan_konseling (kasus_id)
--;;
CREATE INDEX ix_konseling_konselor ON catatan_konseling (konselor_id)
--;;
CREATE INDEX ix_konseling_oleh ON catatan_konseling (oleh_id)
--;;
CREATE INDEX ix_konseling_pegawai ON catatan_konseling (pegawai_id)
--;;
CREATE TABLE evaluasi_kompetensi (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    bimbingan_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    butir TEXT NOT NULL,
    rekomendasi TEXT NOT NULL,
    pada TEXT NOT NULL,
    cuplikan TEXT NOT NULL,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_evaluasi_kompetensi ON evaluasi_kompetensi (bimbingan_id)
--;;
CREATE INDEX ix_evaluasi_kompetensi_lsn ON evaluasi_kompetensi (lsn)
--;;
CREATE TABLE isian_bimbingan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    bimbingan_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    tujuan TEXT NOT NULL,
    fakta TEXT NOT NULL,
    peluang TEXT NOT NULL,
    keahlian TEXT NOT NULL,
    diserahkan_pada TEXT,
    ditandatangani_pada TEXT,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_isian_bimbingan ON isian_bimbingan (bimbingan_id)
--;;
CREATE INDEX ix_isian_bimbingan_lsn ON isian_bimbingan (lsn)
--;;
CREATE TABLE tindakan_kemajuan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    pimpinan_id BLOB NOT NULL,
    periode TEXT NOT NULL,
    jenis TEXT NOT NULL,
    uraian TEXT NOT NULL,
    pada TEXT NOT NULL,
    rhk_id BLOB,
    bentuk TEXT,
    pembimbing_id BLOB,
    penugasan TEXT NOT NULL,
    dibatalkan_pada TEXT,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_tindakan_kemajuan ON tindakan_kemajuan (pegawai_id, periode)
--;;
CREATE INDEX ix_tindakan_kemajuan_lsn ON tindakan_kemajuan (lsn)
--;;
CREATE INDEX ix_tindakan_pembimbing ON tindakan_kemajuan (pembimbing_id)
--;;
CREATE TABLE umpan_balik_bimbingan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    bimbingan_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    kepada_id BLOB NOT NULL,
    jawaban TEXT NOT NULL,
    pada TEXT NOT NULL,
    cuplikan TEXT NOT NULL,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_umpan_balik_bimbingan ON umpan_balik_bimbingan (bimbingan_id)
--;;
CREATE INDEX ix_umpan_balik_bimbingan_lsn ON umpan_balik_bimbingan (lsn)
--;;
CREATE INDEX ix_umpan_bimbingan_kepada ON umpan_balik_bimbingan (kepada_id)

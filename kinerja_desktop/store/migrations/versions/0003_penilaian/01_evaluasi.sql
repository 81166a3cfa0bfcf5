ALTER TABLE umpan_balik ADD COLUMN permintaan_id BLOB
--;;
ALTER TABLE evaluasi ADD COLUMN sebagai TEXT
--;;
ALTER TABLE evaluasi ADD COLUMN alasan_atasan TEXT
--;;
ALTER TABLE evaluasi ADD COLUMN disalin_dari TEXT
--;;
ALTER TABLE evaluasi ADD COLUMN studi TEXT
--;;
ALTER TABLE penetapan_evaluasi ADD COLUMN sebagai TEXT
--;;
ALTER TABLE penetapan_evaluasi ADD COLUMN alasan_final TEXT
--;;
ALTER TABLE penetapan_evaluasi ADD COLUMN keberatan_id BLOB
--;;
CREATE TABLE keberatan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    penetapan_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    periode TEXT NOT NULL,
    alasan TEXT NOT NULL,
    diajukan_pada TEXT NOT NULL,
    bukti TEXT NOT NULL,
    terlambat INTEGER NOT NULL,
    dicabut_pada TEXT,
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
CREATE INDEX ix_keberatan ON keberatan (penetapan_id)
--;;
CREATE INDEX ix_keberatan_lsn ON keberatan (lsn)
--;;
CREATE INDEX ix_keberatan_pegawai ON keberatan (pegawai_id)
--;;
CREATE TABLE keputusan_keberatan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    keberatan_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    putusan TEXT NOT NULL,
    pertimbangan TEXT NOT NULL,
    rekomendasi TEXT NOT NULL,
    pada TEXT NOT NULL,
    rating_hasil TEXT,
    rating_perilaku TEXT,
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
CREATE INDEX ix_keputusan_keberatan ON keputusan_keberatan (keberatan_id)
--;;
CREATE INDEX ix_keputusan_keberatan_lsn ON keputusan_keberatan (lsn)
--;;
CREATE TABLE pelaporan_evaluasi (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    unit_kerja_id BLOB NOT NULL,
    periode TEXT NOT NULL,
    tanggal TEXT NOT NULL,
    kepada TEXT NOT NULL,
    penetapan TEXT NOT NULL,
    pada TEXT NOT NULL,
    nomor_surat TEXT NOT NULL,
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
CREATE INDEX ix_pelaporan_evaluasi ON pelaporan_evaluasi (periode)
--;;
CREATE INDEX ix_pelaporan_evaluasi_lsn ON pelaporan_evaluasi (lsn)
--;;
CREATE TABLE pembatalan_pelaporan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pelaporan_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    alasan TEXT NOT NULL,
    pada TEXT NOT NULL,
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
CREATE INDEX ix_pembatalan_pelaporan ON pembatalan_pelaporan (pelaporan_id)
--;;
CREATE INDEX ix_pembatalan_pelaporan_lsn ON pembatalan_pelaporan (lsn)
--;;
CREATE TABLE penjelasan_keberatan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    keberatan_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    isi TEXT NOT NULL,
    pada TEXT NOT NULL,
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
CREATE INDEX ix_penjelasan_keberatan ON penjelasan_keberatan (keberatan_id)
--;;
CREATE INDEX ix_penjelasan_keberatan_lsn ON penjelasan_keberatan (lsn)
--;;
CREATE TABLE penyerahan_evaluasi (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    penetapan_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    tanggal TEXT NOT NULL,
    cara TEXT NOT NULL,
    pada TEXT NOT NULL,
    keterangan TEXT NOT NULL,
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
CREATE INDEX ix_penyerahan_evaluasi ON penyerahan_evaluasi (penetapan_id)
--;;
CREATE INDEX ix_penyerahan_evaluasi_lsn ON penyerahan_evaluasi (lsn)
--;;
CREATE TABLE permintaan_umpan_balik (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    peminta_id BLOB NOT NULL,
    tentang_id BLOB NOT NULL,
    kepada_id BLOB NOT NULL,
    periode TEXT NOT NULL,
    pesan TEXT NOT NULL,
    pada TEXT NOT NULL,
    rhk_id BLOB,
    nilai TEXT,
    sampai TEXT,
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
CREATE INDEX ix_permintaan_kepada ON permintaan_umpan_balik (kepada_id)
--;;
CREATE INDEX ix_permintaan_tentang ON permintaan_umpan_balik (tentang_id)
--;;
CREATE INDEX ix_permintaan_umpan_balik_lsn ON permintaan_umpan_balik (lsn)

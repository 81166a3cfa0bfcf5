CREATE TABLE catatan_penilai (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    penilai_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    tanggal TEXT NOT NULL,
    isi TEXT NOT NULL,
    pada TEXT NOT NULL,
    rhk_id BLOB,
    nilai TEXT,
    nada TEXT NOT NULL,
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
CREATE INDEX ix_catatan_penilai ON catatan_penilai (penilai_id, pegawai_id)
--;;
CREATE INDEX ix_catatan_penilai_lsn ON catatan_penilai (lsn)
--;;
CREATE INDEX ix_permintaan_peminta ON permintaan_umpan_balik (peminta_id)
--;;
CREATE TABLE tanggapan_permintaan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    permintaan_id BLOB NOT NULL,
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
CREATE INDEX ix_tanggapan_permintaan ON tanggapan_permintaan (permintaan_id)
--;;
CREATE INDEX ix_tanggapan_permintaan_lsn ON tanggapan_permintaan (lsn)
--;;
CREATE INDEX ix_umpan_dari ON umpan_balik (dari_id)
--;;
CREATE INDEX ix_umpan_permintaan ON umpan_balik (permintaan_id)

CREATE TABLE tindak_lanjut (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    penetapan_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    jenis TEXT NOT NULL,
    keadaan TEXT NOT NULL,
    catatan TEXT NOT NULL,
    tanggal TEXT NOT NULL,
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
CREATE INDEX ix_tindak_lanjut ON tindak_lanjut (penetapan_id)
--;;
CREATE INDEX ix_tindak_lanjut_lsn ON tindak_lanjut (lsn)

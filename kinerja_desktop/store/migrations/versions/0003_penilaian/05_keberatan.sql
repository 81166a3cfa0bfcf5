CREATE TABLE surat_keputusan_keberatan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    keputusan_id BLOB NOT NULL,
    atas_nama_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    nomor_surat TEXT NOT NULL,
    tanggal TEXT NOT NULL,
    pada TEXT NOT NULL,
    berkas TEXT NOT NULL,
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
CREATE INDEX ix_surat_keputusan_keberatan ON surat_keputusan_keberatan (keputusan_id)
--;;
CREATE INDEX ix_surat_keputusan_keberatan_lsn ON surat_keputusan_keberatan (lsn)

CREATE TABLE pengumuman (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    judul TEXT NOT NULL,
    isi TEXT NOT NULL,
    mulai TEXT NOT NULL,
    sampai TEXT NOT NULL,
    penting INTEGER NOT NULL,
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
CREATE INDEX ix_pengumuman ON pengumuman (sampai)
--;;
CREATE INDEX ix_pengumuman_lsn ON pengumuman (lsn)

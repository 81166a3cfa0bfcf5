CREATE TABLE segel (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    bulan TEXT NOT NULL,
    pada TEXT NOT NULL,
    jumlah INTEGER NOT NULL,
    akar BLOB NOT NULL,
    daftar BLOB NOT NULL,
    menggantikan_id BLOB,
    perangkat BLOB NOT NULL,
    rantai BLOB NOT NULL,
    tanda BLOB NOT NULL,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
) STRICT
--;;
CREATE INDEX ix_segel ON segel (pegawai_id, bulan)
--;;
CREATE INDEX ix_segel_bulan ON segel (bulan)
--;;
CREATE INDEX ix_segel_lsn ON segel (lsn)

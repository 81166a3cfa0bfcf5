CREATE TABLE data_induk (
    paket BLOB NOT NULL,
    era INTEGER NOT NULL,
    nomor INTEGER NOT NULL,
    pembuka BLOB NOT NULL,
    sidik BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    isi BLOB NOT NULL,
    PRIMARY KEY (paket)
) STRICT
--;;
CREATE TABLE lebih (
    hash BLOB NOT NULL,
    tabel INTEGER NOT NULL,
    id BLOB NOT NULL,
    mulai INTEGER NOT NULL,
    isi BLOB NOT NULL,
    PRIMARY KEY (hash)
) STRICT
--;;
CREATE INDEX ix_lebih_tabel ON lebih (tabel)

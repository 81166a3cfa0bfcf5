CREATE TABLE daun_lain (
    hash BLOB NOT NULL,
    tabel INTEGER NOT NULL,
    id BLOB NOT NULL,
    hapus INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    isi BLOB NOT NULL,
    PRIMARY KEY (hash)
) STRICT
--;;
CREATE INDEX ix_daun_lain_id ON daun_lain (id)
--;;
CREATE TABLE tetangga (
    perangkat BLOB NOT NULL,
    epoch BLOB NOT NULL,
    rantai BLOB NOT NULL,
    diakui INTEGER NOT NULL,
    diakui_paket BLOB NOT NULL,
    paket BLOB NOT NULL,
    terapan INTEGER NOT NULL,
    PRIMARY KEY (perangkat, epoch)
) STRICT
--;;
CREATE TABLE paket_keluar (
    id BLOB NOT NULL,
    perangkat BLOB NOT NULL,
    cakupan BLOB NOT NULL,
    dasar INTEGER NOT NULL,
    sampai INTEGER NOT NULL,
    waktu TEXT NOT NULL,
    diakui TEXT,
    PRIMARY KEY (id)
) STRICT
--;;
CREATE INDEX ix_paket_keluar_perangkat ON paket_keluar (perangkat, sampai)
--;;
CREATE TABLE paket_masuk (
    id BLOB NOT NULL,
    perangkat BLOB NOT NULL,
    epoch BLOB NOT NULL,
    dasar INTEGER NOT NULL,
    sampai INTEGER NOT NULL,
    utuh INTEGER NOT NULL,
    waktu TEXT NOT NULL,
    baru INTEGER NOT NULL,
    berubah INTEGER NOT NULL,
    bertentangan INTEGER NOT NULL,
    ditahan INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT
--;;
CREATE INDEX ix_paket_masuk_perangkat ON paket_masuk (perangkat)
--;;
CREATE TABLE lampiran_asal (
    sha256 BLOB NOT NULL,
    perangkat BLOB NOT NULL,
    PRIMARY KEY (sha256, perangkat)
) STRICT

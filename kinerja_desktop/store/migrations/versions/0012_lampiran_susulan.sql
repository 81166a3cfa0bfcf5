CREATE TABLE lampiran_susulan (
    sha256 BLOB NOT NULL,
    perangkat BLOB NOT NULL,
    paket BLOB NOT NULL,
    PRIMARY KEY (sha256, perangkat, paket)
) STRICT

ALTER TABLE paket_keluar ADD COLUMN disalin TEXT
--;;
UPDATE paket_keluar SET disalin = waktu
--;;
CREATE TABLE paket_masuk_baru (
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
    PRIMARY KEY (id, perangkat)
) STRICT
--;;
INSERT INTO paket_masuk_baru SELECT * FROM paket_masuk
--;;
DROP TABLE paket_masuk
--;;
ALTER TABLE paket_masuk_baru RENAME TO paket_masuk
--;;
CREATE INDEX ix_paket_masuk_perangkat ON paket_masuk (perangkat)
--;;
ALTER TABLE revisi_lama ADD COLUMN cabang INTEGER DEFAULT 0 NOT NULL

CREATE TABLE penilai_lama (
    pegawai_id BLOB NOT NULL,
    penilai_id BLOB NOT NULL,
    PRIMARY KEY (pegawai_id, penilai_id)
) STRICT
--;;
CREATE INDEX ix_penilai_lama_penilai_id ON penilai_lama (penilai_id)
--;;
CREATE TRIGGER penilai_lama_u AFTER UPDATE OF penilai_id ON pegawai
WHEN old.penilai_id IS NOT NULL AND old.penilai_id IS NOT new.penilai_id BEGIN
    INSERT OR IGNORE INTO penilai_lama (pegawai_id, penilai_id) VALUES (old.id, old.penilai_id);
END

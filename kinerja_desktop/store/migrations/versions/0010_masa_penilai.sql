ALTER TABLE penilai_lama ADD COLUMN lsn INTEGER NOT NULL DEFAULT 0
--;;
CREATE INDEX ix_skp_penilai ON skp (penilai_id)
--;;
CREATE INDEX ix_penetapan_oleh ON penetapan_penilai (penilai_id)
--;;
DROP TRIGGER penilai_lama_u
--;;
CREATE TRIGGER penilai_lama_u AFTER UPDATE OF penilai_id ON pegawai
WHEN old.penilai_id IS NOT NULL AND old.penilai_id IS NOT new.penilai_id BEGIN
    INSERT INTO penilai_lama (pegawai_id, penilai_id, lsn) VALUES (old.id, old.penilai_id, new.lsn)
    ON CONFLICT (pegawai_id, penilai_id) DO UPDATE SET lsn = excluded.lsn;
END

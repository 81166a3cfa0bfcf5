ALTER TABLE pegawai ADD COLUMN penilai_dihitung INTEGER

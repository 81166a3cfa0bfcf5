ALTER TABLE keputusan_laporan ADD COLUMN menggantikan TEXT

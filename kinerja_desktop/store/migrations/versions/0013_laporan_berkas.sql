CREATE INDEX ix_laporan_berkas ON laporan_harian (lsn) WHERE bukti != '[]'

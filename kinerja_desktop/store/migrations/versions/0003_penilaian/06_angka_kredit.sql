CREATE TABLE biodata_jf (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    jenjang TEXT NOT NULL,
    karpeg TEXT NOT NULL,
    tempat_lahir TEXT NOT NULL,
    tanggal_lahir TEXT,
    tmt_pangkat TEXT,
    tmt_jabatan TEXT,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_biodata_jf ON biodata_jf (pegawai_id)
--;;
CREATE INDEX ix_biodata_jf_lsn ON biodata_jf (lsn)
--;;
CREATE TABLE penetapan_ak (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    nomor_surat TEXT NOT NULL,
    tanggal TEXT NOT NULL,
    riwayat TEXT NOT NULL,
    cuplikan TEXT NOT NULL,
    pada TEXT NOT NULL,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_penetapan_ak ON penetapan_ak (pegawai_id)
--;;
CREATE INDEX ix_penetapan_ak_lsn ON penetapan_ak (lsn)
--;;
CREATE TABLE riwayat_ak (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    jenis TEXT NOT NULL,
    jenjang TEXT NOT NULL,
    nilai TEXT NOT NULL,
    tanggal TEXT NOT NULL,
    keterangan TEXT NOT NULL,
    nomor_surat TEXT NOT NULL,
    tahun INTEGER,
    bulan_mulai INTEGER,
    bulan_selesai INTEGER,
    predikat TEXT,
    penetapan_id BLOB,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_riwayat_ak ON riwayat_ak (pegawai_id)
--;;
CREATE INDEX ix_riwayat_ak_lsn ON riwayat_ak (lsn)

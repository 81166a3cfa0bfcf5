ALTER TABLE unit_kerja ADD COLUMN kode TEXT
--;;
ALTER TABLE unit_kerja ADD COLUMN mulai TEXT
--;;
ALTER TABLE unit_kerja ADD COLUMN selesai TEXT
--;;
ALTER TABLE pegawai ADD COLUMN kode_siasn TEXT
--;;
ALTER TABLE pegawai ADD COLUMN penilai_dihitung INTEGER
--;;
ALTER TABLE skp ADD COLUMN penempatan_id BLOB
--;;
CREATE INDEX ix_pegawai_nip ON pegawai (nip)
--;;
CREATE TABLE jabatan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    nama TEXT NOT NULL,
    jenis_jabatan TEXT NOT NULL,
    unit_kerja_id BLOB NOT NULL,
    memimpin INTEGER NOT NULL,
    kebutuhan INTEGER NOT NULL,
    mulai TEXT,
    selesai TEXT,
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
CREATE INDEX ix_jabatan_lsn ON jabatan (lsn)
--;;
CREATE TABLE penempatan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    unit_kerja_id BLOB NOT NULL,
    jabatan TEXT NOT NULL,
    jenis_jabatan TEXT NOT NULL,
    sifat TEXT NOT NULL,
    mulai TEXT NOT NULL,
    selesai TEXT,
    memimpin INTEGER NOT NULL,
    jabatan_id BLOB,
    dasar TEXT NOT NULL,
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
CREATE INDEX ix_penempatan_lsn ON penempatan (lsn)
--;;
CREATE INDEX ix_penempatan_pegawai ON penempatan (pegawai_id, mulai)
--;;
CREATE INDEX ix_penempatan_unit ON penempatan (unit_kerja_id)
--;;
CREATE TABLE penetapan_penilai (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    penilai_id BLOB NOT NULL,
    mulai TEXT NOT NULL,
    alasan TEXT NOT NULL,
    selesai TEXT,
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
CREATE INDEX ix_penetapan_penilai ON penetapan_penilai (pegawai_id)
--;;
CREATE INDEX ix_penetapan_penilai_lsn ON penetapan_penilai (lsn)
--;;
CREATE TABLE catatan_mutasi (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    jenis TEXT NOT NULL,
    pegawai_id BLOB NOT NULL,
    tanggal TEXT NOT NULL,
    rincian TEXT NOT NULL,
    oleh_id BLOB NOT NULL,
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
CREATE INDEX ix_catatan_mutasi ON catatan_mutasi (pegawai_id)
--;;
CREATE INDEX ix_catatan_mutasi_lsn ON catatan_mutasi (lsn)
--;;
CREATE TABLE penutupan_skp (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    skp_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    selesai TEXT NOT NULL,
    alasan TEXT NOT NULL,
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
CREATE INDEX ix_penutupan_skp ON penutupan_skp (skp_id)
--;;
CREATE INDEX ix_penutupan_skp_lsn ON penutupan_skp (lsn)
--;;
CREATE TABLE riwayat_impor (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pada TEXT NOT NULL,
    oleh_id BLOB NOT NULL,
    berkas TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    baru INTEGER NOT NULL,
    berubah INTEGER NOT NULL,
    sama INTEGER NOT NULL,
    ditolak INTEGER NOT NULL,
    rincian TEXT NOT NULL,
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
CREATE INDEX ix_riwayat_impor_lsn ON riwayat_impor (lsn)
--;;
CREATE TABLE aturan_jam (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    nama TEXT NOT NULL,
    jenis TEXT NOT NULL,
    mulai TEXT NOT NULL,
    selesai TEXT,
    jam TEXT NOT NULL,
    unit_kerja_id BLOB,
    pasti INTEGER NOT NULL,
    dasar TEXT NOT NULL,
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
CREATE INDEX ix_aturan_jam_lsn ON aturan_jam (lsn)
--;;
CREATE TABLE manual_indikator (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    skp_id BLOB NOT NULL,
    iki_id BLOB NOT NULL,
    tujuan TEXT NOT NULL,
    definisi TEXT NOT NULL,
    formula TEXT NOT NULL,
    satuan TEXT NOT NULL,
    kendali TEXT,
    sumber_data TEXT NOT NULL,
    periode_pelaporan TEXT,
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
CREATE INDEX ix_manual_indikator ON manual_indikator (skp_id)
--;;
CREATE INDEX ix_manual_indikator_lsn ON manual_indikator (lsn)
--;;
CREATE TABLE strategi (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    skp_id BLOB NOT NULL,
    judul TEXT NOT NULL,
    iki_id TEXT NOT NULL,
    pemilik TEXT NOT NULL,
    pihak_terlibat TEXT NOT NULL,
    waktu_penyelesaian TEXT NOT NULL,
    penerima_manfaat TEXT NOT NULL,
    tujuan TEXT NOT NULL,
    anggaran TEXT NOT NULL,
    strategi_rutin TEXT NOT NULL,
    strategi_transformatif TEXT NOT NULL,
    keluaran_rutin TEXT NOT NULL,
    keluaran_transformatif TEXT NOT NULL,
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
CREATE INDEX ix_strategi ON strategi (skp_id)
--;;
CREATE INDEX ix_strategi_lsn ON strategi (lsn)
--;;
CREATE TABLE anggota_matriks (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pimpinan_id BLOB NOT NULL,
    skp_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    urut INTEGER NOT NULL,
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
CREATE INDEX ix_anggota_matriks ON anggota_matriks (skp_id)
--;;
CREATE INDEX ix_anggota_matriks_lsn ON anggota_matriks (lsn)
--;;
CREATE TABLE sel_matriks (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pimpinan_id BLOB NOT NULL,
    skp_id BLOB NOT NULL,
    kolom_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    isi TEXT NOT NULL,
    pendekatan TEXT,
    target TEXT NOT NULL,
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
CREATE INDEX ix_sel_matriks_lsn ON sel_matriks (lsn)
--;;
CREATE INDEX ix_sel_matriks_pegawai ON sel_matriks (pegawai_id)
--;;
CREATE INDEX ix_sel_matriks_skp ON sel_matriks (skp_id)
--;;
CREATE TABLE dialog_kinerja (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    skp_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    oleh_id BLOB NOT NULL,
    tanggal TEXT NOT NULL,
    jenis TEXT NOT NULL,
    peserta TEXT NOT NULL,
    pokok TEXT NOT NULL,
    kesepakatan TEXT NOT NULL,
    dengan_atasan INTEGER NOT NULL,
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
CREATE INDEX ix_dialog_kinerja ON dialog_kinerja (skp_id)
--;;
CREATE INDEX ix_dialog_kinerja_lsn ON dialog_kinerja (lsn)
--;;
CREATE TABLE rencana_aksi (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    skp_id BLOB NOT NULL,
    jenis TEXT NOT NULL,
    butir TEXT NOT NULL,
    trayektori TEXT NOT NULL,
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
CREATE INDEX ix_rencana_aksi ON rencana_aksi (skp_id)
--;;
CREATE INDEX ix_rencana_aksi_lsn ON rencana_aksi (lsn)

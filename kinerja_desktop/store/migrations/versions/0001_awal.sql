CREATE TABLE akun (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    nama_akun TEXT NOT NULL,
    peran TEXT NOT NULL,
    pegawai_id BLOB NOT NULL,
    aktif INTEGER NOT NULL,
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
CREATE INDEX ix_akun_lsn ON akun (lsn)
--;;
CREATE TABLE capaian_unit (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    unit_kerja_id BLOB NOT NULL,
    periode TEXT NOT NULL,
    capaian TEXT NOT NULL,
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
CREATE INDEX ix_capaian_unit_lsn ON capaian_unit (lsn)
--;;
CREATE TABLE evaluasi (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    penilai_id BLOB NOT NULL,
    skp_id BLOB NOT NULL,
    periode TEXT NOT NULL,
    rating_hasil TEXT,
    rating_perilaku TEXT,
    penilaian_iki TEXT NOT NULL,
    penilaian_nilai TEXT NOT NULL,
    alasan_rating TEXT NOT NULL,
    catatan TEXT NOT NULL,
    putus_studi INTEGER NOT NULL,
    predikat_putus_studi TEXT,
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
CREATE INDEX ix_evaluasi ON evaluasi (pegawai_id, periode)
--;;
CREATE INDEX ix_evaluasi_lsn ON evaluasi (lsn)
--;;
CREATE TABLE hari_libur (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    tanggal TEXT NOT NULL,
    jenis TEXT NOT NULL,
    keterangan TEXT NOT NULL,
    pasti INTEGER NOT NULL,
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
CREATE INDEX ix_hari_libur_lsn ON hari_libur (lsn)
--;;
CREATE TABLE keputusan_laporan (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    laporan_id BLOB NOT NULL,
    laporan_hash BLOB NOT NULL,
    putusan TEXT NOT NULL,
    catatan TEXT NOT NULL,
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
CREATE INDEX ix_keputusan_laporan ON keputusan_laporan (laporan_id)
--;;
CREATE INDEX ix_keputusan_laporan_lsn ON keputusan_laporan (lsn)
--;;
CREATE TABLE keputusan_skp (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    skp_id BLOB NOT NULL,
    skp_hash BLOB NOT NULL,
    putusan TEXT NOT NULL,
    catatan TEXT NOT NULL,
    oleh_id BLOB NOT NULL,
    pada TEXT NOT NULL,
    cuplikan TEXT NOT NULL,
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
CREATE INDEX ix_keputusan_skp ON keputusan_skp (skp_id)
--;;
CREATE INDEX ix_keputusan_skp_lsn ON keputusan_skp (lsn)
--;;
CREATE TABLE ketidakhadiran (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    mulai TEXT NOT NULL,
    selesai TEXT NOT NULL,
    jenis TEXT NOT NULL,
    keterangan TEXT NOT NULL,
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
CREATE INDEX ix_ketidakhadiran ON ketidakhadiran (pegawai_id, mulai)
--;;
CREATE INDEX ix_ketidakhadiran_lsn ON ketidakhadiran (lsn)
--;;
CREATE TABLE lampiran (
    sha256 BLOB NOT NULL,
    ukuran INTEGER NOT NULL,
    lsn INTEGER NOT NULL,
    PRIMARY KEY (sha256)
)
 STRICT
--;;
CREATE INDEX ix_lampiran_lsn ON lampiran (lsn)
--;;
CREATE TABLE laporan_harian (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    tanggal TEXT NOT NULL,
    mulai TEXT,
    selesai TEXT,
    rhk_id BLOB,
    rencana_aksi TEXT NOT NULL,
    kegiatan TEXT NOT NULL,
    uraian TEXT NOT NULL,
    realisasi INTEGER,
    satuan TEXT NOT NULL,
    bukti TEXT NOT NULL,
    diajukan_pada TEXT,
    alasan_koreksi TEXT NOT NULL,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    status TEXT DEFAULT 'draf' NOT NULL,
    menit INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_laporan_harian_lsn ON laporan_harian (lsn)
--;;
CREATE INDEX ix_laporan_menunggu ON laporan_harian (pegawai_id, tanggal) WHERE status in ('diajukan','perlu_disetujui_ulang') and hapus = 0
--;;
CREATE INDEX ix_laporan_pegawai ON laporan_harian (pegawai_id, tanggal)
--;;
CREATE TABLE meta (
    kunci TEXT NOT NULL,
    nilai TEXT NOT NULL,
    PRIMARY KEY (kunci)
)
 STRICT
--;;
CREATE TABLE pegawai (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    nip TEXT NOT NULL,
    nama TEXT NOT NULL,
    jenis TEXT NOT NULL,
    jabatan TEXT NOT NULL,
    jenis_jabatan TEXT NOT NULL,
    unit_kerja_id BLOB NOT NULL,
    golongan TEXT,
    penilai_id BLOB,
    kedudukan TEXT NOT NULL,
    jenis_kelamin TEXT NOT NULL,
    mulai_bertugas TEXT,
    unit_mandiri INTEGER NOT NULL,
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
CREATE INDEX ix_pegawai_lsn ON pegawai (lsn)
--;;
CREATE INDEX ix_pegawai_penilai ON pegawai (penilai_id)
--;;
CREATE INDEX ix_pegawai_unit ON pegawai (unit_kerja_id)
--;;
CREATE TABLE penerimaan_evaluasi (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    penetapan_id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
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
CREATE INDEX ix_penerimaan ON penerimaan_evaluasi (penetapan_id)
--;;
CREATE INDEX ix_penerimaan_evaluasi_lsn ON penerimaan_evaluasi (lsn)
--;;
CREATE TABLE penetapan_evaluasi (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    evaluasi_id BLOB NOT NULL,
    evaluasi_hash BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    periode TEXT NOT NULL,
    predikat TEXT NOT NULL,
    oleh_id BLOB NOT NULL,
    pada TEXT NOT NULL,
    cuplikan TEXT NOT NULL,
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
CREATE INDEX ix_penetapan ON penetapan_evaluasi (pegawai_id, periode)
--;;
CREATE INDEX ix_penetapan_evaluasi_lsn ON penetapan_evaluasi (lsn)
--;;
CREATE TABLE realisasi (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    skp_id BLOB NOT NULL,
    periode TEXT NOT NULL,
    isi TEXT NOT NULL,
    diajukan_pada TEXT,
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
CREATE INDEX ix_realisasi ON realisasi (pegawai_id, periode)
--;;
CREATE INDEX ix_realisasi_lsn ON realisasi (lsn)
--;;
CREATE TABLE revisi_lama (
    hash BLOB NOT NULL,
    tabel INTEGER NOT NULL,
    id BLOB NOT NULL,
    isi BLOB NOT NULL,
    PRIMARY KEY (hash)
)
 STRICT
--;;
CREATE INDEX ix_revisi_lama_id ON revisi_lama (id)
--;;
CREATE TABLE riwayat (
    lsn INTEGER NOT NULL,
    waktu TEXT NOT NULL,
    pelaku BLOB NOT NULL,
    aksi TEXT NOT NULL,
    tabel INTEGER NOT NULL,
    id BLOB NOT NULL,
    rev INTEGER NOT NULL,
    hash BLOB NOT NULL,
    rantai BLOB NOT NULL,
    PRIMARY KEY (lsn)
)
 STRICT
--;;
CREATE INDEX ix_riwayat_id ON riwayat (id, lsn)
--;;
CREATE TABLE skp (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    penilai_id BLOB,
    tahun INTEGER NOT NULL,
    mulai TEXT NOT NULL,
    selesai TEXT NOT NULL,
    pendekatan TEXT NOT NULL,
    untuk TEXT NOT NULL,
    rhk TEXT NOT NULL,
    ekspektasi_khusus TEXT NOT NULL,
    lampiran TEXT NOT NULL,
    penilai_cetak TEXT,
    diajukan_pada TEXT,
    alasan_revisi TEXT NOT NULL,
    hapus INTEGER DEFAULT 0 NOT NULL,
    rev INTEGER NOT NULL,
    induk BLOB NOT NULL,
    leluhur BLOB NOT NULL,
    hash BLOB NOT NULL,
    lsn INTEGER NOT NULL,
    status TEXT DEFAULT 'draf' NOT NULL,
    PRIMARY KEY (nomor),
    UNIQUE (id)
)
 STRICT
--;;
CREATE INDEX ix_skp_lsn ON skp (lsn)
--;;
CREATE INDEX ix_skp_pegawai ON skp (pegawai_id, tahun)
--;;
CREATE TABLE umpan_balik (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    pegawai_id BLOB NOT NULL,
    dari_id BLOB NOT NULL,
    hubungan TEXT NOT NULL,
    periode TEXT NOT NULL,
    isi TEXT NOT NULL,
    pada TEXT NOT NULL,
    rhk_id BLOB,
    iki_id BLOB,
    nilai TEXT,
    nada TEXT NOT NULL,
    berkala INTEGER NOT NULL,
    dari_cetak TEXT NOT NULL,
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
CREATE INDEX ix_umpan_balik ON umpan_balik (pegawai_id, periode)
--;;
CREATE INDEX ix_umpan_balik_lsn ON umpan_balik (lsn)
--;;
CREATE TABLE unit_kerja (
    nomor INTEGER NOT NULL,
    id BLOB NOT NULL,
    nama TEXT NOT NULL,
    jenis TEXT NOT NULL,
    induk_id BLOB,
    pimpinan_id BLOB,
    mandiri INTEGER NOT NULL,
    hari_kerja INTEGER NOT NULL,
    alamat TEXT NOT NULL,
    telepon TEXT NOT NULL,
    tempat TEXT NOT NULL,
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
CREATE INDEX ix_unit_kerja_lsn ON unit_kerja (lsn)
--;;
CREATE TABLE draf (
    akun BLOB NOT NULL,
    jenis TEXT NOT NULL,
    kunci TEXT NOT NULL,
    isi TEXT NOT NULL,
    waktu TEXT NOT NULL,
    PRIMARY KEY (akun, jenis, kunci),
    FOREIGN KEY(akun) REFERENCES akun (id)
)
 STRICT
--;;
CREATE TABLE preferensi (
    akun BLOB NOT NULL,
    kunci TEXT NOT NULL,
    nilai TEXT NOT NULL,
    PRIMARY KEY (akun, kunci),
    FOREIGN KEY(akun) REFERENCES akun (id)
)
 STRICT
--;;
CREATE TRIGGER riwayat_tetap_u BEFORE UPDATE ON riwayat BEGIN SELECT RAISE(ABORT, 'riwayat append-only'); END
--;;
CREATE TRIGGER riwayat_tetap_d BEFORE DELETE ON riwayat BEGIN SELECT RAISE(ABORT, 'riwayat append-only'); END
--;;
CREATE VIRTUAL TABLE cari_laporan USING fts5(kegiatan, uraian, content='laporan_harian', content_rowid='nomor', tokenize='unicode61 remove_diacritics 2', prefix='2 3')
--;;
CREATE TRIGGER cari_i AFTER INSERT ON laporan_harian BEGIN INSERT INTO cari_laporan(rowid, kegiatan, uraian) VALUES (new.nomor, new.kegiatan, new.uraian); END
--;;
CREATE TRIGGER cari_d AFTER DELETE ON laporan_harian BEGIN INSERT INTO cari_laporan(cari_laporan, rowid, kegiatan, uraian) VALUES ('delete', old.nomor, old.kegiatan, old.uraian); END
--;;
CREATE TRIGGER cari_u AFTER UPDATE OF kegiatan, uraian ON laporan_harian BEGIN INSERT INTO cari_laporan(cari_laporan, rowid, kegiatan, uraian) VALUES ('delete', old.nomor, old.kegiatan, old.uraian); INSERT INTO cari_laporan(rowid, kegiatan, uraian) VALUES (new.nomor, new.kegiatan, new.uraian); END

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AngkaKreditPage</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Kumulatif</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Pejabat fungsional</source>
        <translation>Functional officer</translation>
    </message>
    <message>
        <source>Cari nama, NIP, atau jabatan</source>
        <translation>Search name, NIP or position</translation>
    </message>
    <message>
        <source>Hanya yang sudah memenuhi</source>
        <translation>Only who meets a requirement</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Ubah kata pencarian.</source>
        <translation>Change the words of the search.</translation>
    </message>
    <message>
        <source>Belum ada pejabat fungsional</source>
        <translation>No functional officials yet</translation>
    </message>
    <message>
        <source>Angka kredit hanya untuk pejabat fungsional.</source>
        <translation>Angka kredit is for functional officials only.</translation>
    </message>
    <message>
        <source>Angka kredit hanya untuk pejabat fungsional</source>
        <translation>Angka kredit is for functional officials only</translation>
    </message>
    <message>
        <source>Jabatan Anda, {jabatan}, tidak memakai angka kredit. Kenaikan pangkat Anda mengikuti ketentuan lain.</source>
        <translation>Your position, {jabatan}, does not use angka kredit. Your promotion follows other rules.</translation>
    </message>
    <message>
        <source>Simpan daftar</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Daftar tersimpan</source>
        <translation>List saved</translation>
    </message>
</context>
<context>
    <name>AntreanModel</name>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Menit</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Proof</translation>
    </message>
</context>
<context>
    <name>Aplikasi</name>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>hari ini {jam}</source>
        <translation>today {jam}</translation>
    </message>
</context>
<context>
    <name>AwalImpor</name>
    <message>
        <source>Riwayat impor</source>
        <translation>History of imports</translation>
    </message>
    <message>
        <source>Belum ada impor</source>
        <translation>No import yet</translation>
    </message>
    <message>
        <source>Setiap impor yang mengubah data tercatat di sini, lengkap dengan berkas dan jumlahnya.</source>
        <translation>Every import that changes data is kept here with its file and its numbers.</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>… dan {n} lagi</source>
        <translation>… and {n} more</translation>
    </message>
    <message>
        <source>Baris {nomor}</source>
        <translation>Row {nomor}</translation>
    </message>
</context>
<context>
    <name>AwalPage</name>
    <message>
        <source>Permintaan izin komputer ini menunggu jawaban</source>
        <translation>The request of this computer waits for its answer</translation>
    </message>
    <message>
        <source>Lihat lagi kodenya, atau pasang berkas izin yang sudah datang.</source>
        <translation>See its code again, or install the permission file that came.</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>BagianBimbingan</name>
    <message>
        <source>Peluang</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Peluang: apa yang dapat saya lakukan? (diisi pegawai; boleh kosong)</source>
        <translation>Opportunity: what can I do? (by the pegawai; may stay empty)</translation>
    </message>
    <message>
        <source>Hasil pelatihan</source>
        <translation>Result of the training</translation>
    </message>
</context>
<context>
    <name>BandingView</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Catatan kerja</source>
        <translation>Working notes</translation>
    </message>
    <message>
        <source>Predikat lalu</source>
        <translation>Earlier predikat</translation>
    </message>
    <message>
        <source>Rating kini</source>
        <translation>Rating now</translation>
    </message>
    <message>
        <source>Catatan kerja penilai: ↑ di atas, = sesuai, ↓ di bawah ekspektasi</source>
        <translation>Working ratings of the penilai: ↑ above, = meets, ↓ below expectations</translation>
    </message>
    <message>
        <source>Cari pegawai</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Urutkan menurut</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Urut: {kolom}</source>
        <translation>Sorted: {kolom}</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>predikat lalu</source>
        <translation>of the earlier predikat</translation>
    </message>
    <message>
        <source>Seluruh {periode}{bulan}, bukan hanya minggu terakhir. Batang umpan balik: hijau positif, kelabu netral, kuning perlu perbaikan. Klik kepala kolom untuk mengurutkan.</source>
        <translation>The whole of {periode}{bulan}, not only the last weeks. Bars of feedback: green positive, grey neutral, yellow to be improved. Click a heading to sort.</translation>
    </message>
    <message>
        <source>Tidak ada pegawai yang cocok</source>
        <translation>Nobody matches</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Tidak ada pegawai</source>
        <translation>No employees</translation>
    </message>
    <message>
        <source>Pegawai yang Anda nilai muncul di sini setelah data organisasi terisi.</source>
        <translation>The people you rate appear here once the organisation is filled in.</translation>
    </message>
    <message>
        <source>predikat lalu {nama}</source>
        <translation>of the earlier predikat of {nama}</translation>
    </message>
    <message>
        <source>{positif} positif, {netral} netral, {perlu} perlu perbaikan</source>
        <translation>{positif} positive, {netral} neutral, {perlu} to be improved</translation>
    </message>
    <message>
        <source>indikator</source>
        <translation>indicators</translation>
    </message>
    <message>
        <source>hasil {catatan}</source>
        <translation>results {catatan}</translation>
    </message>
    <message>
        <source>perilaku {catatan}</source>
        <translation>conduct {catatan}</translation>
    </message>
    <message>
        <source>belum lengkap</source>
        <translation>not complete</translation>
    </message>
    <message>
        <source>perlu alasan</source>
        <translation>needs a reason</translation>
    </message>
    <message>
        <source>Perbandingan evaluasi {periode}</source>
        <translation>Comparison of evaluations {periode}</translation>
    </message>
    <message>
        <source>Lembar kerja (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Perbandingan tersimpan</source>
        <translation>Comparison saved</translation>
    </message>
</context>
<context>
    <name>BarisBidang</name>
    <message>
        <source>berbeda</source>
        <translation>different</translation>
    </message>
    <message>
        <source>sama</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>Tulis sendiri</source>
        <translation>Write it anew</translation>
    </message>
    <message>
        <source>{nama}: tulis sendiri</source>
        <translation>{nama}: write it anew</translation>
    </message>
    <message>
        <source>Isi {nama}</source>
        <translation>Content of {nama}</translation>
    </message>
</context>
<context>
    <name>BarisButir</name>
    <message>
        <source>Simpan sebagai frasa saya</source>
        <translation>Keep as my phrase</translation>
    </message>
    <message>
        <source>Pindahkan ke atas (Alt+Atas)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Pindahkan ke bawah (Alt+Bawah)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Hapus butir</source>
        <translation>Delete item</translation>
    </message>
</context>
<context>
    <name>BarisIsian</name>
    <message>
        <source>Hapus baris {n}</source>
        <translation>Delete row {n}</translation>
    </message>
</context>
<context>
    <name>BarisKompetensi</name>
    <message>
        <source>Alasan nilai {n}</source>
        <translation>Reason for the value of {n}</translation>
    </message>
    <message>
        <source>Nilai {n}</source>
        <translation>Value of {n}</translation>
    </message>
    <message>
        <source>kompetensi teknis</source>
        <translation>technical competence</translation>
    </message>
    <message>
        <source>Alasan: apa yang diamati</source>
        <translation>Reason: what was observed</translation>
    </message>
    <message>
        <source>Hapus kompetensi</source>
        <translation>Delete the competence</translation>
    </message>
    <message>
        <source>Nama kompetensi teknis</source>
        <translation>Name of the technical competence</translation>
    </message>
</context>
<context>
    <name>BarisTindakan</name>
    <message>
        <source>tenggat pada “{apa}”</source>
        <translation>of the deadline in “{apa}”</translation>
    </message>
</context>
<context>
    <name>BarisTujuan</name>
    <message>
        <source>{punya} dari {butuh} · terpenuhi</source>
        <translation>{punya} of {butuh} · met</translation>
    </message>
    <message>
        <source>{punya} dari {butuh} · kurang {kurang}, kira-kira {lama} pada predikat Baik</source>
        <translation>{punya} of {butuh} · {kurang} missing, about {lama} at predikat Baik</translation>
    </message>
    <message>
        <source>{n} tahun</source>
        <translation>{n} years</translation>
    </message>
    <message>
        <source>{n} bulan</source>
        <translation>{n} months</translation>
    </message>
</context>
<context>
    <name>BedaSkp</name>
    <message>
        <source>Ditambah</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Masa SKP</source>
        <translation>Time of the SKP</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Rating officer</translation>
    </message>
    <message>
        <source>Pendekatan</source>
        <translation>Approach</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Planned result (RHK)</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>RHK pimpinan</source>
        <translation>RHK of the leader</translation>
    </message>
    <message>
        <source>Penugasan dari</source>
        <translation>Assigned by</translation>
    </message>
    <message>
        <source>Sebagai Plt./Plh.</source>
        <translation>As Plt./Plh.</translation>
    </message>
    <message>
        <source>Dari perjanjian kinerja</source>
        <translation>From the performance agreement</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Perspektif</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Rencana aksi</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Ekspektasi khusus</source>
        <translation>Special expectation</translation>
    </message>
    <message>
        <source>Dukungan sumber daya</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Skema pertanggungjawaban</source>
        <translation>Accountability</translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <translation>Consequences</translation>
    </message>
</context>
<context>
    <name>BelumBertukar</name>
    <message>
        <source>Minta izin…</source>
        <translation>Ask for permission…</translation>
    </message>
    <message>
        <source>Pasang izin…</source>
        <translation>Install permission…</translation>
    </message>
    <message>
        <source>Simpan berkas permintaan lagi…</source>
        <translation>Save the request file again…</translation>
    </message>
    <message>
        <source>Jadikan pusat…</source>
        <translation>Make it the centre…</translation>
    </message>
    <message>
        <source>Komputer ini meminta izin kepada kantor atau pusat. Anda membacakan sebuah kode lewat telepon, lalu memasang berkas jawabannya.</source>
        <translation>This computer asks the office or the centre for permission. You read a code out over the telephone, then install the answer.</translation>
    </message>
    <message>
        <source>Ikut bertukar</source>
        <translation>Take part</translation>
    </message>
    <message>
        <source>Untuk komputer BKPSDM saja: komputer ini membagikan data induk, memberi izin, dan menerima hasil semua kantor.</source>
        <translation>For the computer of BKPSDM only: it gives out master data and permissions and takes in the results of all offices.</translation>
    </message>
    <message>
        <source>Menjadi pusat</source>
        <translation>Become the centre</translation>
    </message>
    <message>
        <source>1. Kirim</source>
        <translation>1. Send</translation>
    </message>
    <message>
        <source>Satu paket berisi yang belum dimiliki penerimanya. Paketnya terkunci: hanya dia dapat membuka.</source>
        <translation>One package holds what its receiver lacks. It is locked: only the receiver can open it.</translation>
    </message>
    <message>
        <source>2. Terima</source>
        <translation>2. Receive</translation>
    </message>
    <message>
        <source>Sebelum ada yang berubah, Anda melihat isinya: berapa yang baru, berubah, atau bertentangan.</source>
        <translation>Before anything changes you see what it holds: how much is new, changed or in conflict.</translation>
    </message>
    <message>
        <source>3. Tanda terima</source>
        <translation>3. Receipt</translation>
    </message>
    <message>
        <source>Kiriman menjadi hijau hanya bila penerimanya membalas. Yang hilang di jalan ikut lagi dalam paket berikutnya.</source>
        <translation>What you sent turns green only when its receiver answers. What is lost on the way comes along in the next package.</translation>
    </message>
    <message>
        <source>Alasan dari pusat: {alasan}. Pekerjaan Anda tetap ada dan tetap tersimpan. Untuk bertukar lagi, minta izin baru.</source>
        <translation>Reason given by the centre: {alasan}. Your work is still there and still saved. To exchange again, ask for a new permission.</translation>
    </message>
    <message>
        <source>Komputer ini tidak lagi bertukar paket</source>
        <translation>This computer does not exchange packages any more</translation>
    </message>
    <message>
        <source>1. Serahkan berkas .knj-permintaan kepada pemberi izin.
2. Bacakan kode di bawah lewat telepon; kode ini berlaku untuk permintaan terakhir saja.
3. Setelah berkas .knj-izin datang, tekan Pasang izin… dan ketik kode yang dibacakan pemberi izin.</source>
        <translation>1. Hand the .knj-permintaan file to who gives the certificate.
2. Read the code below out by telephone; it is that of the last request only.
3. When the .knj-izin file comes, press Install… and type the code that is read out to you.</translation>
    </message>
    <message>
        <source>Izin komputer ini dicabut</source>
        <translation>The permission of this computer was revoked</translation>
    </message>
    <message>
        <source>Permintaan izin menunggu jawaban</source>
        <translation>A request for permission waits for its answer</translation>
    </message>
    <message>
        <source>Komputer ini belum bertukar paket</source>
        <translation>This computer does not exchange packages yet</translation>
    </message>
    <message>
        <source>Semua pekerjaan tersimpan di komputer ini dan dapat dipakai seterusnya. Bila kantor Anda bertukar lewat flashdisk, surel, atau folder bersama, mulailah di sini; tanpa itu tidak ada yang perlu dilakukan.</source>
        <translation>All work is saved on this computer and can be used for good. If your office exchanges by stick, e-mail or shared folder, begin here; without that nothing needs to be done.</translation>
    </message>
    <message>
        <source>Buat permintaan baru…</source>
        <translation>Make a new request…</translation>
    </message>
    <message>
        <source>Buat permintaan dahulu</source>
        <translation>Make a request first</translation>
    </message>
    <message>
        <source>Operator atau pimpinan unit yang mengaturnya.</source>
        <translation>The operator or the head of the unit arranges it.</translation>
    </message>
    <message>
        <source>Berkas kuncinya rusak.</source>
        <translation>Its key file is damaged.</translation>
    </message>
    <message>
        <source>Kuncinya tidak ada di folder ini: cadangan tidak memuat kunci.</source>
        <translation>Its keys are not in this folder: a backup holds no keys.</translation>
    </message>
    <message>
        <source>Kuncinya terikat pada komputer Windows yang lain.</source>
        <translation>Its keys are bound to another Windows computer.</translation>
    </message>
    <message>
        <source>Catatan tentang perangkat yang dikenalnya rusak.</source>
        <translation>The record of the devices it knows is damaged.</translation>
    </message>
    <message>
        <source>Kuncinya tidak terbuka.</source>
        <translation>Its keys do not open.</translation>
    </message>
    <message>
        <source>Yang ditulis di sini tetap tersimpan, tetapi belum sampai ke siapa pun.</source>
        <translation>What is written here stays saved, but has reached nobody yet.</translation>
    </message>
    <message>
        <source>Pulihkan kantor ini dari cadangan.</source>
        <translation>Restore this office from a backup.</translation>
    </message>
    <message>
        <source>Jadikan komputer ini pusat lagi dengan flashdisk kunci induk.</source>
        <translation>Make this computer the centre again with the stick of the root keys.</translation>
    </message>
    <message>
        <source>Minta izin lagi kepada kantor atau pusat. Sesudah itu yang pernah dikirim kembali bersama paket dari sana; jangan ditulis ulang. Minta pemberi izin mencabut izin yang lama.</source>
        <translation>Ask the office or the centre for a certificate again. After that, what was sent once comes back with the package from there; do not write it anew. Ask the issuer to revoke the old certificate.</translation>
    </message>
    <message>
        <source>Folder untuk berkas permintaan</source>
        <translation>Folder for the request file</translation>
    </message>
    <message>
        <source>{berkas}. Kodenya tetap sama.</source>
        <translation>{berkas}. Its code is still the same.</translation>
    </message>
    <message>
        <source>Berkas permintaan tersimpan</source>
        <translation>Request file saved</translation>
    </message>
    <message>
        <source>Komputer ini sekarang {nama}, dengan izin dari {dari}</source>
        <translation>This computer is now {nama}, with permission of {dari}</translation>
    </message>
    <message>
        <source>Komputer ini sekarang pusat</source>
        <translation>This computer is the centre now</translation>
    </message>
</context>
<context>
    <name>Beranda</name>
    <message>
        <source>triwulan {nomor}</source>
        <translation>quarter {nomor}</translation>
    </message>
    <message>
        <source>tahun {tahun}</source>
        <translation>year {tahun}</translation>
    </message>
    <message>
        <source>Sangat Baik</source>
        <translation>Very Good</translation>
    </message>
    <message>
        <source>Baik</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Butuh Perbaikan</source>
        <translation>Needs Improvement</translation>
    </message>
    <message>
        <source>Kurang</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Sangat Kurang</source>
        <translation>Very Poor</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>di atas ekspektasi</source>
        <translation>above</translation>
    </message>
    <message>
        <source>sesuai</source>
        <translation>met</translation>
    </message>
    <message>
        <source>di bawah ekspektasi</source>
        <translation>below</translation>
    </message>
    <message>
        <source>Penilai Anda belum ada</source>
        <translation>You have no penilai yet</translation>
    </message>
    <message>
        <source>Baca panduan</source>
        <translation>Read the guide</translation>
    </message>
    <message>
        <source>Laporan {hari} — {kegiatan}</source>
        <translation>Report of {hari} — {kegiatan}</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>Laporan {hari}</source>
        <translation>Report of {hari}</translation>
    </message>
    <message>
        <source>Hari ini belum ada laporan</source>
        <translation>No report today yet</translation>
    </message>
    <message>
        <source>Hari kerja ini belum ada laporannya</source>
        <translation>This working day has no report yet</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Tulis laporan</source>
        <translation>Write report</translation>
    </message>
    <message>
        <source>{jumlah} hari kerja lain belum ada laporannya</source>
        <translation>Other working days without a report: {jumlah}</translation>
    </message>
    <message>
        <source>Terakhir {hari}; lima hari sekaligus dalam satu tabel</source>
        <translation>Latest {hari}; fill in five days at once in one table</translation>
    </message>
    <message>
        <source>Isi sepekan</source>
        <translation>Fill in a week</translation>
    </message>
    <message>
        <source>{jumlah} laporan lain masih draf</source>
        <translation>More reports still drafts: {jumlah}</translation>
    </message>
    <message>
        <source>Lengkapi, lalu ajukan</source>
        <translation>Complete them, then hand in</translation>
    </message>
    <message>
        <source>tanpa kegiatan</source>
        <translation>no activity</translation>
    </message>
    <message>
        <source>Masih draf, belum diajukan</source>
        <translation>Still a draft, not handed in</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Isi realisasi {jumlah} indikator {periode}</source>
        <translation>Fill in the realisasi of {periode}: {jumlah} to go</translation>
    </message>
    <message>
        <source>Ajukan realisasi {periode}</source>
        <translation>Hand in the realisasi of {periode}</translation>
    </message>
    <message>
        <source>Periode berakhir {hari}</source>
        <translation>The period ends {hari}</translation>
    </message>
    <message>
        <source>Evaluasi tahunan berakhir {hari}</source>
        <translation>Annual evaluation ends {hari}</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Isi realisasi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>{jumlah} umpan balik baru lain</source>
        <translation>More new feedback: {jumlah}</translation>
    </message>
    <message>
        <source>Umpan balik baru dari {oleh}</source>
        <translation>New feedback from {oleh}</translation>
    </message>
    <message>
        <source>Tentang {rhk}</source>
        <translation>About {rhk}</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Baca</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>{jumlah} laporan menunggu persetujuan Anda</source>
        <translation>Reports waiting for your approval: {jumlah}</translation>
    </message>
    <message>
        <source>Terlama diajukan {hari}</source>
        <translation>Oldest handed in {hari}</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>{jumlah} evaluasi {periode} menunggu Anda</source>
        <translation>Evaluations of {periode} waiting for you: {jumlah}</translation>
    </message>
    <message>
        <source>Tanda tangani hasil evaluasi {periode}</source>
        <translation>Sign the evaluation of {periode}</translation>
    </message>
    <message>
        <source>Ditetapkan {hari}; dikembalikan paling lambat 14 hari kerja</source>
        <translation>Signed by the penilai {hari}; return it within 14 working days</translation>
    </message>
    <message>
        <source>Tanda tangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Terlambat {n} hari dari {tenggat}, tetap dapat ditetapkan</source>
        <translation>{n} days after {tenggat}, it can still be set</translation>
    </message>
    <message>
        <source>Tenggat penetapan {tenggat} (Pasal 14)</source>
        <translation>To be set by {tenggat} (article 14)</translation>
    </message>
    <message>
        <source>SKP {tahun} {oleh} belum diklarifikasi penilainya</source>
        <translation>The SKP of {tahun} of {oleh} was not clarified by the penilai</translation>
    </message>
    <message>
        <source>Sebagai atasan penilai, Anda dapat memutuskannya</source>
        <translation>As the superior of the penilai you may decide on it</translation>
    </message>
    <message>
        <source>Penilai berganti: klarifikasi SKP {tahun} dengan {oleh}</source>
        <translation>New penilai: clarify the SKP of {tahun} with {oleh}</translation>
    </message>
    <message>
        <source>SKP tetap berlaku sampai ditetapkan penilai yang baru</source>
        <translation>The SKP stays in force until the new penilai sets it</translation>
    </message>
    <message>
        <source>Klarifikasi SKP {tahun} dengan {oleh}</source>
        <translation>Clarify the SKP of {tahun} with {oleh}</translation>
    </message>
    <message>
        <source>Anda penilai yang baru; pegawai mengajukan, Anda menetapkan</source>
        <translation>You are the new penilai; the pegawai hands in, you set it</translation>
    </message>
    <message>
        <source>SKP {tahun} dikembalikan</source>
        <translation>SKP {tahun} was returned</translation>
    </message>
    <message>
        <source>Perbaiki sesuai catatan pejabat penilai, lalu ajukan lagi</source>
        <translation>Mend it as the rating officer noted, then hand it in again</translation>
    </message>
    <message>
        <source>SKP {tahun} belum diajukan</source>
        <translation>SKP {tahun} is not handed in yet</translation>
    </message>
    <message>
        <source>Susun SKP</source>
        <translation>Write SKP</translation>
    </message>
    <message>
        <source>SKP {tahun} {oleh} menunggu keputusan Anda</source>
        <translation>SKP {tahun} of {oleh} waits for your decision</translation>
    </message>
    <message>
        <source>Periksa rencana hasil kerjanya</source>
        <translation>Check the planned results</translation>
    </message>
    <message>
        <source>{jumlah} pegawai belum punya pejabat penilai</source>
        <translation>Employees without a rating officer: {jumlah}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Laporannya tidak dapat diajukan</source>
        <translation>Their reports cannot be handed in</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>{jumlah} pegawai belum punya SKP yang ditetapkan</source>
        <translation>Employees without a set SKP: {jumlah}</translation>
    </message>
    <message>
        <source>Batas penetapan {batas} (Pasal 14)</source>
        <translation>To be set by {batas} (article 14)</translation>
    </message>
    <message>
        <source>Lihat dasbor</source>
        <translation>View dashboard</translation>
    </message>
    <message>
        <source>Perlu tindakan Anda</source>
        <translation>For you to do</translation>
    </message>
    <message>
        <source>Sasaran saya</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>SKP baru mulai {tanggal} perlu disusun</source>
        <translation>The new SKP from {tanggal} has to be written</translation>
    </message>
    <message>
        <source>Setelah mutasi, ekspektasi ditetapkan bersama pimpinan baru (Lampiran II.C.6)</source>
        <translation>After a transfer the expectations are set with the new leader (Annex II.C.6)</translation>
    </message>
    <message>
        <source>Anda masih menilai {periode} untuk {jumlah} pegawai sampai {tanggal}</source>
        <translation>You still rate {periode} for {jumlah} people until {tanggal}</translation>
    </message>
    <message>
        <source>{nama} — mutasi Anda jatuh dalam jendela evaluasinya (Lampiran IV.A.14)</source>
        <translation>{nama} — your transfer fell inside the evaluation window (Annex IV.A.14)</translation>
    </message>
    <message>
        <source>{jumlah} laporan sejak {tanggal} menunjuk SKP lama</source>
        <translation>{jumlah} reports since {tanggal} point to the old SKP</translation>
    </message>
    <message>
        <source>Pilih hasil kerja dari SKP baru, atau biarkan bila memang pekerjaan yang lama</source>
        <translation>Choose a result of the new SKP, or leave them where it was the old work</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Tautkan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>{oleh} mengajukan keberatan atas evaluasi {periode}</source>
        <translation>{oleh} objects to the evaluation {periode}</translation>
    </message>
    <message>
        <source>Beri penjelasan</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Keberatan {oleh} atas evaluasi {periode} menunggu keputusan</source>
        <translation>The objection of {oleh} to the evaluation {periode} waits for a decision</translation>
    </message>
    <message>
        <source>Keberatan Anda atas evaluasi {periode} sudah diputus</source>
        <translation>Your objection to the evaluation {periode} was decided</translation>
    </message>
    <message>
        <source>Keberatan {oleh} atas evaluasi {periode} sudah diputus</source>
        <translation>The objection of {oleh} to the evaluation {periode} was decided</translation>
    </message>
    <message>
        <source>Hasil evaluasi diubah · {tanggal}</source>
        <translation>Result changed · {tanggal}</translation>
    </message>
    <message>
        <source>Hasil evaluasi dikuatkan · {tanggal}</source>
        <translation>Result upheld · {tanggal}</translation>
    </message>
    <message>
        <source>Diputus paling lambat {tanggal}</source>
        <translation>To be decided by {tanggal}</translation>
    </message>
    <message>
        <source>Batas {tanggal} sudah lewat; keputusan tetap dapat ditetapkan</source>
        <translation>The last day, {tanggal}, has passed; a decision is still possible</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>{jumlah} pegawai belum dinilai untuk {periode}</source>
        <translation>{jumlah} people not evaluated yet for {periode}</translation>
    </message>
    <message>
        <source>{nama} — jendela evaluasi berakhir {tanggal}; sesudah itu atasan Anda yang menilai</source>
        <translation>{nama} — the window ends {tanggal}; after it your superior evaluates</translation>
    </message>
    <message>
        <source>Evaluasi {periode} Anda dinilai {nama}</source>
        <translation>{nama} evaluates your {periode}</translation>
    </message>
    <message>
        <source>Penilai belum menandatangani; sampai {tanggal}. Anda tidak perlu berbuat apa-apa</source>
        <translation>The rater has not signed; until {tanggal}. You need not do anything</translation>
    </message>
    <message>
        <source>Dokumen evaluasi {periode} menunggu Anda terima</source>
        <translation>The evaluation of {periode} waits for your receipt</translation>
    </message>
    <message>
        <source>Diserahkan lewat aplikasi {tanggal}; waktu Anda dihitung sejak menyatakan menerima</source>
        <translation>Handed over in the program {tanggal}; your time counts from your confirmation</translation>
    </message>
    <message>
        <source>{jumlah} evaluasi {periode} menunggu Anda sebagai atasan penilai</source>
        <translation>{jumlah} evaluations of {periode} wait for you as the rater&apos;s superior</translation>
    </message>
    <message>
        <source>{nama} — penilai belum menandatangani; sampai {tanggal} (Lampiran V.A.8)</source>
        <translation>{nama} — the rater has not signed; until {tanggal} (annex V.A.8)</translation>
    </message>
    <message>
        <source>{jumlah} dokumen evaluasi {periode} belum diserahkan</source>
        <translation>{jumlah} evaluations of {periode} not handed over</translation>
    </message>
    <message>
        <source>{nama} — sampai {tanggal} (Lampiran V.A.5)</source>
        <translation>{nama} — until {tanggal} (annex V.A.5)</translation>
    </message>
    <message>
        <source>{jumlah} berkas evaluasi {periode} belum dilaporkan</source>
        <translation>{jumlah} sets of {periode} not reported</translation>
    </message>
    <message>
        <source>{nama} — kepada PyB sampai {tanggal} (Lampiran V.A.7)</source>
        <translation>{nama} — to the PyB until {tanggal} (annex V.A.7)</translation>
    </message>
    <message>
        <source>atasan penilai</source>
        <translation>the rater&apos;s superior</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Mulai bimbingan untuk {nama}</source>
        <translation>Begin guidance for {nama}</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>{bentuk}: isi bagian Anda</source>
        <translation>{bentuk}: fill in your part</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>{bentuk} {nama}: lengkapi dan tanda tangani</source>
        <translation>{bentuk} of {nama}: complete and sign</translation>
    </message>
    <message>
        <source>Lengkapi</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>{bentuk}: baca, lalu setujui dan tanda tangani</source>
        <translation>{bentuk}: read, then agree and sign</translation>
    </message>
    <message>
        <source>{bentuk}: isi umpan balik bimbingan (B.1.8)</source>
        <translation>{bentuk}: fill in the feedback on the guidance (B.1.8)</translation>
    </message>
    <message>
        <source>{bentuk} {nama}: isi evaluasi kompetensi (B.1.9)</source>
        <translation>{bentuk} of {nama}: fill in the evaluation of competence (B.1.9)</translation>
    </message>
    <message>
        <source>Konseling {nama}: tetapkan konselor dan jadwal</source>
        <translation>Counselling of {nama}: name the counsellor and the time</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Konseling {nama}: isi rekaman hasil</source>
        <translation>Counselling of {nama}: write the record of the result</translation>
    </message>
    <message>
        <source>Konseling {nama}: catat tindak lanjut</source>
        <translation>Counselling of {nama}: note the follow-up</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note down</translation>
    </message>
    <message>
        <source>{jumlah} hal pembinaan lain menunggu Anda</source>
        <translation>{jumlah} other things of guidance wait for you</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pembinaan</source>
        <translation>Pembinaan</translation>
    </message>
    <message>
        <source>Perubahan terakhir tercatat {dulu}, sedangkan jam komputer menunjukkan {kini}</source>
        <translation>The last change was recorded on {dulu}, but the clock of the computer shows {kini}</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Jam komputer meragukan</source>
        <translation>The clock of the computer is doubtful</translation>
    </message>
    <message>
        <source>{jumlah} orang meminta umpan balik Anda</source>
        <translation>{jumlah} people ask for your feedback</translation>
    </message>
    <message>
        <source>{nama} — diminta sampai {tanggal}</source>
        <translation>{nama} — wished for by {tanggal}</translation>
    </message>
    <message>
        <source>Jawab</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>{jumlah} anggota tim belum diberi umpan balik berkala {periode}</source>
        <translation>{jumlah} in the team without scheduled feedback in {periode}</translation>
    </message>
    <message>
        <source>{nama} — sisa {n} hari (Pasal 19 ayat 2)</source>
        <translation>{nama} — {n} days left (article 19 paragraph 2)</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Data Anda belum tiba di komputer ini</source>
        <translation>Your data have not reached this computer yet</translation>
    </message>
    <message>
        <source>Mintalah paket pertama dari {dari}; jangan menyusun ulang SKP.</source>
        <translation>Ask {dari} for the first package; do not write the SKP again.</translation>
    </message>
    <message>
        <source>Buka Sinkronisasi</source>
        <translation>Open Synchronisation</translation>
    </message>
    <message>
        <source>Komputer ini tidak lagi bertukar paket</source>
        <translation>This computer does not exchange packages any more</translation>
    </message>
    <message>
        <source>Tulisan Anda tetap tersimpan, tetapi belum sampai ke siapa pun. Daftarkan lagi komputer ini.</source>
        <translation>What you write stays saved, but has reached nobody yet. Enrol this computer again.</translation>
    </message>
    <message>
        <source>Komputer ini pernah dipulihkan</source>
        <translation>This computer was restored</translation>
    </message>
    <message>
        <source>Mintalah paket dari {dari} sebelum menulis laporan lagi: yang pernah dikirim kembali bersama paket itu.</source>
        <translation>Ask {dari} for a package before you write reports again: what was once sent comes back with it.</translation>
    </message>
    <message>
        <source>{jumlah} hal perlu keputusan Anda</source>
        <translation>Needs your decision: {jumlah}</translation>
    </message>
    <message>
        <source>{catatan}: datang berbeda dari dua komputer</source>
        <translation>{catatan}: two computers sent different versions</translation>
    </message>
    <message>
        <source>{catatan}, dan lainnya: datang berbeda dari dua komputer</source>
        <translation>{catatan}, and others: two computers sent different versions</translation>
    </message>
    <message>
        <source>Buka Perlu keputusan</source>
        <translation>Open Needs a decision</translation>
    </message>
</context>
<context>
    <name>BerandaPage</name>
    <message>
        <source>Tidak ada yang perlu dikerjakan sekarang</source>
        <translation>Nothing to do now</translation>
    </message>
    <message>
        <source>Laporan, realisasi, dan umpan balik Anda sudah lengkap.</source>
        <translation>Your reports, realisasi and feedback are complete.</translation>
    </message>
    <message>
        <source>Belum ada SKP tahun ini</source>
        <translation>No SKP for this year yet</translation>
    </message>
    <message>
        <source>Susun rencana hasil kerja bersama pejabat penilai.</source>
        <translation>Write the planned results with your rating officer.</translation>
    </message>
    <message>
        <source>Susun SKP</source>
        <translation>Write SKP</translation>
    </message>
    <message>
        <source>{jumlah} hal</source>
        <translation>{jumlah} to do</translation>
    </message>
    <message>
        <source>menit terhadap norma</source>
        <translation>of the minutes against the guide</translation>
    </message>
    <message>
        <source>predikat</source>
        <translation>of the predikat</translation>
    </message>
    <message>
        <source>kemajuan sasaran</source>
        <translation>of the progress of the plan</translation>
    </message>
    <message>
        <source>{n} disetujui</source>
        <translation>{n} approved</translation>
    </message>
    <message>
        <source>{n} diajukan</source>
        <translation>{n} handed in</translation>
    </message>
    <message>
        <source>{n} dikembalikan</source>
        <translation>{n} returned</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Belum ada laporan</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>Libur</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Cuti</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>{n} laporan</source>
        <translation>Reports: {n}</translation>
    </message>
    <message>
        <source>tenggat: {apa}</source>
        <translation>deadline: {apa}</translation>
    </message>
    <message>
        <source>Laporan bulan ini</source>
        <translation>Reports this month</translation>
    </message>
    <message>
        <source>Laporan {bulan}</source>
        <translation>Reports {bulan}</translation>
    </message>
    <message>
        <source>/ {hari} hari kerja</source>
        <translation>/ {hari} working days</translation>
    </message>
    <message>
        <source>Menit kerja tercatat</source>
        <translation>Minutes recorded</translation>
    </message>
    <message>
        <source>{persen}% dari norma hari berjalan</source>
        <translation>{persen}% of the norm to date</translation>
    </message>
    <message>
        <source>Realisasi SKP</source>
        <translation>Realisasi of the SKP</translation>
    </message>
    <message>
        <source>belum ada SKP</source>
        <translation>no SKP yet</translation>
    </message>
    <message>
        <source>Realisasi SKP {periode}</source>
        <translation>Realisasi {periode}</translation>
    </message>
    <message>
        <source>{n} indikator belum diisi</source>
        <translation>indicators to fill in: {n}</translation>
    </message>
    <message>
        <source>semua indikator terisi</source>
        <translation>all indicators filled in</translation>
    </message>
    <message>
        <source>/ {n} indikator</source>
        <translation>/ {n} indicators</translation>
    </message>
    <message>
        <source>Buka Sinkronisasi</source>
        <translation>Open Synchronisation</translation>
    </message>
    <message>
        <source>SKP yang sudah ada tiba bersama paket pertama.</source>
        <translation>An SKP that exists comes with the first package.</translation>
    </message>
    <message>
        <source>Belum ada SKP di komputer ini</source>
        <translation>No SKP on this computer yet</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Rating (predikat)</translation>
    </message>
    <message>
        <source>belum ada evaluasi yang ditetapkan</source>
        <translation>no signed evaluation yet</translation>
    </message>
    <message>
        <source>Predikat {periode}</source>
        <translation>Rating (predikat) {periode}</translation>
    </message>
    <message>
        <source>hasil {hasil} · perilaku {perilaku}</source>
        <translation>results {hasil} · conduct {perilaku}</translation>
    </message>
    <message>
        <source>draf</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>diajukan</source>
        <translation>handed in</translation>
    </message>
    <message>
        <source>dikembalikan</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>disetujui</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>ditetapkan</source>
        <translation>set</translation>
    </message>
    <message>
        <source>SKP {tahun} · {status}</source>
        <translation>SKP {tahun} · {status}</translation>
    </message>
    <message>
        <source>Pegawai dinilai</source>
        <translation>Employees to rate</translation>
    </message>
    <message>
        <source>SKP {tahun} ditetapkan</source>
        <translation>SKP {tahun} set</translation>
    </message>
    <message>
        <source>/ {n} pegawai</source>
        <translation>/ {n} employees</translation>
    </message>
    <message>
        <source>Laporan menunggu persetujuan</source>
        <translation>Reports waiting for approval</translation>
    </message>
    <message>
        <source>di semua unit kantor ini</source>
        <translation>in all units of this office</translation>
    </message>
    <message>
        <source>Evaluasi {periode}</source>
        <translation>Evaluations {periode}</translation>
    </message>
</context>
<context>
    <name>BerkasPyb</name>
    <message>
        <source>Simpan berkas lengkap</source>
        <translation>Save complete sets</translation>
    </message>
    <message>
        <source>Folder untuk berkas lengkap</source>
        <translation>Folder for complete sets</translation>
    </message>
    <message>
        <source>Dibatalkan; tidak ada berkas yang dibuat</source>
        <translation>Cancelled; no file was made</translation>
    </message>
    <message>
        <source>{n} berkas sudah tersimpan; sisanya dibatalkan</source>
        <translation>{n} sets are saved; the rest was cancelled</translation>
    </message>
    <message>
        <source>Menyusun berkas…</source>
        <translation>Making sets…</translation>
    </message>
    <message>
        <source>Belum lengkap: {nama}</source>
        <translation>Not complete: {nama}</translation>
    </message>
    <message>
        <source>Belum ada yang ditandatangani: {nama}</source>
        <translation>Nothing signed yet: {nama}</translation>
    </message>
    <message>
        <source>Berkas {n} pegawai tersimpan</source>
        <translation>Sets of {n} people saved</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>BilahKemajuan</name>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{n} dari {semua}</source>
        <translation>{n} of {semua}</translation>
    </message>
    <message>
        <source>{jumlah} · {laju} per menit · sisa {sisa} detik</source>
        <translation>{jumlah} · {laju} a minute · {sisa} seconds left</translation>
    </message>
    <message>
        <source>Membatalkan…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>BilahLangkah</name>
    <message>
        <source>Capaian kinerja organisasi</source>
        <translation>Performance of the organisation</translation>
    </message>
    <message>
        <source>Kalibrasi</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>1. Capaian organisasi</source>
        <translation>1. Capaian of the organisation</translation>
    </message>
    <message>
        <source>2. Pola distribusi</source>
        <translation>2. Distribution guide</translation>
    </message>
    <message>
        <source>3. Rating dan predikat</source>
        <translation>3. Ratings and predikat</translation>
    </message>
    <message>
        <source>belum ditetapkan</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>kurva capaian {capaian}</source>
        <translation>curve of capaian {capaian}</translation>
    </message>
    <message>
        <source>menunggu capaian</source>
        <translation>waits for the capaian</translation>
    </message>
    <message>
        <source>{n} dari {semua} ditetapkan</source>
        <translation>{n} of {semua} signed</translation>
    </message>
</context>
<context>
    <name>BilahPerubahan</name>
    <message>
        <source>Anda sedang tugas belajar</source>
        <translation>You are on study leave</translation>
    </message>
    <message>
        <source>Ekspektasi selama tugas belajar ditambahkan pada SKP ini, tanpa SKP baru (Lampiran II.B.12).</source>
        <translation>Expectations on the study leave are added to this SKP, without a new one (annex II.B.12).</translation>
    </message>
    <message>
        <source>Tambahkan ekspektasi…</source>
        <translation>Add expectations…</translation>
    </message>
    <message>
        <source>Pegawai sudah mengajukan hasil klarifikasi. Periksa, lalu tetapkan SKP ini.</source>
        <translation>The pegawai handed in what was clarified. Check it, then set this SKP.</translation>
    </message>
    <message>
        <source>Anda penilai yang baru: klarifikasi SKP ini dengan pegawai, lalu catat di tab Dialog.</source>
        <translation>You are the new penilai: clarify this SKP with the pegawai and record it on the tab Dialogue.</translation>
    </message>
    <message>
        <source>Penilai berganti</source>
        <translation>New penilai</translation>
    </message>
    <message>
        <source>Penilai berganti: klarifikasi SKP dengan {nama}</source>
        <translation>New penilai: clarify the SKP with {nama}</translation>
    </message>
    <message>
        <source>Sudah diajukan; SKP yang lama berlaku sampai ditetapkan.</source>
        <translation>Handed in; the former SKP is in force until it is set.</translation>
    </message>
    <message>
        <source>SKP tetap berlaku (Lampiran II.C.7). Bila isinya perlu diubah, gunakan Buka revisi.</source>
        <translation>The SKP stays in force (annex II.C.7). If its content must change, use Open revision.</translation>
    </message>
    <message>
        <source>Sudah diklarifikasi tanpa perubahan</source>
        <translation>Clarified without changes</translation>
    </message>
    <message>
        <source>Revisi ini diajukan kepada penilai yang baru.</source>
        <translation>This revision goes to the new penilai.</translation>
    </message>
</context>
<context>
    <name>BilahPesan</name>
    <message>
        <source>Tutup pesan</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>BilahRencana</name>
    <message>
        <source>Pendekatan</source>
        <translation>Approach</translation>
    </message>
    <message>
        <source>Formulir {format}</source>
        <translation>Form {format}</translation>
    </message>
    <message>
        <source>Ganti ke {format}</source>
        <translation>Change to {format}</translation>
    </message>
    <message>
        <source>{nama}: wajib</source>
        <translation>{nama}: required</translation>
    </message>
</context>
<context>
    <name>BilahSaring</name>
    <message>
        <source>Cari isi atau nama pemberi</source>
        <translation>Search text or giver</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Semua periode</source>
        <translation>All periods</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Semua pemberi</source>
        <translation>All givers</translation>
    </message>
    <message>
        <source>Pemberi</source>
        <translation>Giver</translation>
    </message>
    <message>
        <source>Semua nada</source>
        <translation>All tones</translation>
    </message>
    <message>
        <source>Nada</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Semua hal</source>
        <translation>All subjects</translation>
    </message>
    <message>
        <source>Hal</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>BilahSegel</name>
    <message>
        <source>Segel bulan…</source>
        <translation>Seal month…</translation>
    </message>
    <message>
        <source>{n} siap disegel</source>
        <translation>{n} ready to seal</translation>
    </message>
    <message>
        <source>{n} masih menunggu</source>
        <translation>{n} still waiting</translation>
    </message>
    <message>
        <source>{n} berubah sesudah disegel</source>
        <translation>{n} changed after sealing</translation>
    </message>
    <message>
        <source>{n} disegel</source>
        <translation>{n} sealed</translation>
    </message>
    <message>
        <source>{bulan}: belum ada laporan</source>
        <translation>{bulan}: no reports yet</translation>
    </message>
</context>
<context>
    <name>BilahTawaran</name>
    <message>
        <source>…dan {n} peran lain</source>
        <translation>…and {n} more roles</translation>
    </message>
    <message>
        <source>Yang diambil memerlukan persetujuan pejabat penilai, dan dapat dihapus lagi.</source>
        <translation>What you take needs the consent of your rater, and can be deleted again.</translation>
    </message>
    <message>
        <source>Ambil ke SKP</source>
        <translation>Take into the SKP</translation>
    </message>
    <message>
        <source>Peran dari pimpinan lain</source>
        <translation>Roles from other leaders</translation>
    </message>
</context>
<context>
    <name>BilahTerlapor</name>
    <message>
        <source>Laporan yang sudah dikirim</source>
        <translation>Reports that were sent</translation>
    </message>
    <message>
        <source>Batalkan laporan…</source>
        <translation>Cancel the report…</translation>
    </message>
    <message>
        <source>Daftar pengantar…</source>
        <translation>Cover list…</translation>
    </message>
    <message>
        <source>{n} dari {semua} sudah dilaporkan</source>
        <translation>{n} of {semua} reported</translation>
    </message>
    <message>
        <source>Dibatalkan: {laporan}</source>
        <translation>Cancelled: {laporan}</translation>
    </message>
    <message>
        <source>Yang dapat membatalkan laporan ini hanya yang mengirimnya</source>
        <translation>Only who sent this report can cancel it</translation>
    </message>
    <message>
        <source>Catat bahwa laporan ini keliru; pegawainya dapat dilaporkan lagi</source>
        <translation>Note that this report was a mistake; its people may be reported again</translation>
    </message>
    <message>
        <source>Laporan diurungkan</source>
        <translation>Report undone</translation>
    </message>
    <message>
        <source>Laporan dibatalkan</source>
        <translation>Report cancelled</translation>
    </message>
    <message>
        <source>Pegawainya dapat dilaporkan lagi. Catatan laporan itu tetap dapat dibaca.</source>
        <translation>Its people may be reported again. The note of the report can still be read.</translation>
    </message>
    <message>
        <source>Simpan daftar pengantar</source>
        <translation>Save the cover list</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Daftar pengantar tersimpan</source>
        <translation>Cover list saved</translation>
    </message>
    <message>
        <source>{tanggal} kepada {kepada}</source>
        <translation>{tanggal} to {kepada}</translation>
    </message>
    <message>
        <source>Laporan {tanggal} kepada {kepada} dibatalkan {pada} oleh {oleh}: {alasan}</source>
        <translation>The report of {tanggal} to {kepada} was cancelled on {pada} by {oleh}: {alasan}</translation>
    </message>
</context>
<context>
    <name>BimbinganLembar</name>
    <message>
        <source>Tambah dari SKP</source>
        <translation>Add from the SKP</translation>
    </message>
    <message>
        <source>Batalkan bimbingan</source>
        <translation>Call the guidance off</translation>
    </message>
    <message>
        <source>Tarik tanda tangan</source>
        <translation>Take the signature back</translation>
    </message>
    <message>
        <source>Revisi SKP</source>
        <translation>Revise the SKP</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Serahkan bagian saya</source>
        <translation>Hand over my part</translation>
    </message>
    <message>
        <source>Tanda tangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Setuju dan tanda tangani</source>
        <translation>Agree and sign</translation>
    </message>
    <message>
        <source>Isi umpan balik (B.1.8)</source>
        <translation>Fill in the feedback (B.1.8)</translation>
    </message>
    <message>
        <source>Evaluasi kompetensi (B.1.9)</source>
        <translation>Evaluation of competence (B.1.9)</translation>
    </message>
    <message>
        <source>Pegawai: {pegawai} · Pembimbing: {pembimbing} · Mulai {tanggal}</source>
        <translation>Pegawai: {pegawai} · Guided by: {pembimbing} · Begins {tanggal}</translation>
    </message>
    <message>
        <source>Penugasan khusus: {dasar}</source>
        <translation>Special assignment: {dasar}</translation>
    </message>
    <message>
        <source>Serahkan kembali</source>
        <translation>Hand over again</translation>
    </message>
    <message>
        <source>Isi bagian Anda, lalu serahkan. Pembimbing baru membacanya sesudah diserahkan.</source>
        <translation>Fill in your part, then hand it over. Who guides you reads it only then.</translation>
    </message>
    <message>
        <source>Pegawai belum menyerahkan bagiannya. Anda sudah dapat menyiapkan bagian Anda.</source>
        <translation>The pegawai has not handed over his part yet. You can already prepare yours.</translation>
    </message>
    <message>
        <source>Pembimbing sudah menandatangani. Baca langkah ke depan; tanda tangani bila sepakat.</source>
        <translation>Who guides you has signed. Read the steps ahead; sign if you agree.</translation>
    </message>
    <message>
        <source>Disepakati penyesuaian ukuran keberhasilan atau target: SKP perlu direvisi.</source>
        <translation>An adjustment of measure or target was agreed: the SKP must be revised.</translation>
    </message>
    <message>
        <source>Ada penyesuaian YA: sesudah ditandatangani, SKP perlu direvisi (catatan formulir B.1.6).</source>
        <translation>There is an adjustment YA: once it is signed, the SKP must be revised (note of form B.1.6).</translation>
    </message>
    <message>
        <source>Bagian Anda tersimpan</source>
        <translation>Your part is saved</translation>
    </message>
    <message>
        <source>Bagian Anda diserahkan kepada {nama}</source>
        <translation>Your part was handed to {nama}</translation>
    </message>
    <message>
        <source>Tanda tangani bimbingan ini?</source>
        <translation>Sign this guidance?</translation>
    </message>
    <message>
        <source>Isinya dibekukan, lalu {nama} diminta menyetujui. Sebelum itu Anda masih dapat menariknya.</source>
        <translation>The content is frozen, then {nama} is asked to agree. Until then you can still take it back.</translation>
    </message>
    <message>
        <source>Bimbingan ditandatangani</source>
        <translation>Guidance signed</translation>
    </message>
    <message>
        <source>Bimbingan disepakati dan ditandatangani</source>
        <translation>Guidance agreed and signed</translation>
    </message>
    <message>
        <source>Bimbingan dibatalkan</source>
        <translation>Guidance called off</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Tanda tangan ditarik; bimbingan dapat diubah lagi</source>
        <translation>Signature taken back; the guidance can be changed again</translation>
    </message>
</context>
<context>
    <name>BlokBimbingan</name>
    <message>
        <source>Tujuan: apa yang ingin saya capai?</source>
        <translation>Goal: what do I want to reach?</translation>
    </message>
    <message>
        <source>diisi pegawai</source>
        <translation>by the pegawai</translation>
    </message>
    <message>
        <source>Indikator kinerja individu</source>
        <translation>Individual performance indicator</translation>
    </message>
    <message>
        <source>Baseline target (jika ada)</source>
        <translation>Baseline (if any)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Strategi pencapaian target</source>
        <translation>Strategy to reach the target</translation>
    </message>
    <message>
        <source>Fakta: di mana saya sekarang?</source>
        <translation>Facts: where am I now?</translation>
    </message>
    <message>
        <source>Target SKP</source>
        <translation>Target of the SKP</translation>
    </message>
    <message>
        <source>Progres pencapaian target</source>
        <translation>Progress towards the target</translation>
    </message>
    <message>
        <source>Masalah/hambatan</source>
        <translation>Problem or obstacle</translation>
    </message>
    <message>
        <source>Penyebab</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Langkah ke depan: apa yang akan saya lakukan?</source>
        <translation>Steps ahead: what will I do?</translation>
    </message>
    <message>
        <source>rekomendasi pembimbing, disepakati dengan pegawai</source>
        <translation>recommended by who guides, agreed with the pegawai</translation>
    </message>
    <message>
        <source>Strategi mengatasi masalah/hambatan</source>
        <translation>Strategy to overcome the obstacle</translation>
    </message>
    <message>
        <source>Penyesuaian ukuran dan target</source>
        <translation>Adjust measure and target</translation>
    </message>
    <message>
        <source>Keahlian/keterampilan spesifik</source>
        <translation>Specific skill</translation>
    </message>
    <message>
        <source>Jangka waktu</source>
        <translation>Time span</translation>
    </message>
    <message>
        <source>Perubahan yang diharapkan</source>
        <translation>Expected change</translation>
    </message>
    <message>
        <source>Ukuran keberhasilan</source>
        <translation>Measure of success</translation>
    </message>
    <message>
        <source>Jurnal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>tambah satu baris setiap selesai bertemu</source>
        <translation>add a row after each meeting</translation>
    </message>
    <message>
        <source>Waktu dan tempat</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>Materi</source>
        <translation>Subject matter</translation>
    </message>
    <message>
        <source>Rencana aksi</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Target waktu</source>
        <translation>Target date</translation>
    </message>
</context>
<context>
    <name>BukaLembar</name>
    <message>
        <source>Pokok bimbingan</source>
        <translation>Subject of the guidance</translation>
    </message>
    <message>
        <source>Misalnya: mengejar kunjungan rumah ibu hamil risiko tinggi</source>
        <translation>For instance: catching up with home visits to high-risk pregnancies</translation>
    </message>
    <message>
        <source>Bentuk bimbingan</source>
        <translation>Kind of guidance</translation>
    </message>
    <message>
        <source>Pertemuan pertama</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>Pegawai membacanya: tulis apa yang ingin dibantu, bukan kesalahannya.</source>
        <translation>The pegawai reads it: write what you want to help with, not what went wrong.</translation>
    </message>
    <message>
        <source>Mulai bimbingan</source>
        <translation>Begin guidance</translation>
    </message>
    <message>
        <source>Bimbingan untuk {nama}</source>
        <translation>Guidance for {nama}</translation>
    </message>
    <message>
        <source>Isian dipulihkan</source>
        <translation>Text recovered</translation>
    </message>
    <message>
        <source>Bimbingan dimulai</source>
        <translation>Guidance has begun</translation>
    </message>
    <message>
        <source>Pegawai dapat mengisi bagiannya.</source>
        <translation>The pegawai can fill in his part.</translation>
    </message>
</context>
<context>
    <name>ButirNavigasi</name>
    <message>
        <source>{jumlah} menunggu</source>
        <translation>{jumlah} waiting</translation>
    </message>
</context>
<context>
    <name>CaraDasbor</name>
    <message>
        <source>laporan masuk</source>
        <translation>of the reports in</translation>
    </message>
    <message>
        <source>rata-rata lama persetujuan</source>
        <translation>of the average time to approval</translation>
    </message>
    <message>
        <source>realisasi terhadap target RHK</source>
        <translation>of the realisasi against the targets</translation>
    </message>
    <message>
        <source>sebaran predikat</source>
        <translation>of the spread of predikat</translation>
    </message>
</context>
<context>
    <name>Cetak</name>
    <message>
        <source>Cetak dokumen</source>
        <translation>Print document</translation>
    </message>
</context>
<context>
    <name>DaftarAkibat</name>
    <message>
        <source>Akibat mutasi</source>
        <translation>What follows from the transfer</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu dilakukan siapa pun.</source>
        <translation>Nobody has to do anything.</translation>
    </message>
    <message>
        <source>Perhatian</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>DaftarBeda</name>
    <message>
        <source>Perbedaan kedua SKP</source>
        <translation>Differences of the two SKP</translation>
    </message>
    <message>
        <source>Semula: {teks}</source>
        <translation>Before: {teks}</translation>
    </message>
    <message>
        <source>Menjadi: {teks}</source>
        <translation>Now: {teks}</translation>
    </message>
</context>
<context>
    <name>DaftarBukti</name>
    <message>
        <source>Keluarkan {nama}</source>
        <translation>Take out {nama}</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose files</translation>
    </message>
</context>
<context>
    <name>DaftarButir</name>
    <message>
        <source>Belum ada butir.</source>
        <translation>No items yet.</translation>
    </message>
    <message>
        <source>Tambah butir</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Contoh frasa</source>
        <translation>Sample phrases</translation>
    </message>
</context>
<context>
    <name>DaftarCatatan</name>
    <message>
        <source>Catatan</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>catatan yang dihapus pengirimnya</source>
        <translation>a record that its sender deleted</translation>
    </message>
    <message>
        <source>Yang terjadi</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Catatan di dalamnya</source>
        <translation>Records in it</translation>
    </message>
    <message>
        <source>Lihat semua paket</source>
        <translation>Show all packages</translation>
    </message>
    <message>
        <source>Jenis catatan</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Semua jenis</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Masih ada {sisa} yang tidak didaftar satu per satu; jenisnya sama dengan yang di atas.</source>
        <translation>There are {sisa} more that are not listed one by one; they are of the same kinds as those above.</translation>
    </message>
</context>
<context>
    <name>DaftarLaporan</name>
    <message>
        <source>Cari kegiatan atau uraian</source>
        <translation>Find an activity or description</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>(tanpa kegiatan)</source>
        <translation>(no activity)</translation>
    </message>
    <message>
        <source>• ada perubahan yang belum disimpan</source>
        <translation>• has changes that are not saved</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{kata}”</source>
        <translation>Nothing matches “{kata}”</translation>
    </message>
    <message>
        <source>Cari di semua waktu</source>
        <translation>Search all time</translation>
    </message>
    <message>
        <source>Periksa kata atau saringan.</source>
        <translation>Check the words or the filter.</translation>
    </message>
    <message>
        <source>Tidak ada laporan yang dihapus</source>
        <translation>No deleted reports</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Tidak ada laporan dengan status ini</source>
        <translation>No report has this status</translation>
    </message>
    <message>
        <source>Belum ada laporan pada {masa}</source>
        <translation>No reports in {masa} yet</translation>
    </message>
    <message>
        <source>Tulis laporan pertama, atau salin dari hari kerja terakhir.</source>
        <translation>Write the first report, or copy from the last working day.</translation>
    </message>
    <message>
        <source>Salin kemarin</source>
        <translation>Copy last day</translation>
    </message>
</context>
<context>
    <name>DaftarSasaran</name>
    <message>
        <source>Sasaran saya</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>tanpa hitungan</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>{persen} · {n} lagi</source>
        <translation>{persen} · {n} more</translation>
    </message>
</context>
<context>
    <name>DaftarTahunan</name>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>DaftarTim</name>
    <message>
        <source>Cari pegawai</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ekspor SIASN…</source>
        <translation>Export for SIASN…</translation>
    </message>
    <message>
        <source>Hasil yang sudah ditetapkan pada periode ini, dengan kode SIASN</source>
        <translation>The signed results of this period, with the codes of SIASN</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Rating (predikat)</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Menunggu saya sebagai atasan</source>
        <translation>Waiting for me as atasan</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu Anda sebagai atasan</source>
        <translation>Nobody waits for you as atasan</translation>
    </message>
    <message>
        <source>Pegawai muncul di sini bila jendela evaluasi berakhir dan penilainya belum menetapkan.</source>
        <translation>People appear here when the evaluation window has ended and their penilai has not signed.</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Tidak ada pegawai yang cocok</source>
        <translation>Nobody matches</translation>
    </message>
    <message>
        <source>Tidak ada pegawai</source>
        <translation>No employees</translation>
    </message>
    <message>
        <source>Pegawai yang Anda nilai muncul di sini setelah data organisasi terisi.</source>
        <translation>The people you rate appear here once the organisation is filled in.</translation>
    </message>
    <message>
        <source>Tidak ada lagi yang menunggu ditetapkan</source>
        <translation>Nobody is left to be signed</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;JSON (*.json)</source>
        <translation>Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Simpan hasil untuk SIASN</source>
        <translation>Save results for SIASN</translation>
    </message>
    <message>
        <source>Ekspor SIASN tersimpan: {n} pegawai</source>
        <translation>Export for SIASN saved: {n} people</translation>
    </message>
    <message>
        <source>{n} pegawai tidak diekspor; alasannya di kolom terakhir berkas.</source>
        <translation>{n} people are not exported; the last column of the file says why.</translation>
    </message>
    <message>
        <source>{n} dari {semua}</source>
        <translation>{n} of {semua}</translation>
    </message>
</context>
<context>
    <name>Dasbor</name>
    <message>
        <source>disetujui</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>diajukan, belum diputus</source>
        <translation>handed in, not decided</translation>
    </message>
    <message>
        <source>dikembalikan</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>belum ada laporan</source>
        <translation>no report yet</translation>
    </message>
    <message>
        <source>libur, tidak dihitung</source>
        <translation>day off, not counted</translation>
    </message>
    <message>
        <source>cuti, tidak dihitung</source>
        <translation>leave, not counted</translation>
    </message>
    <message>
        <source>belum tiba</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>belum bertugas, tidak dihitung</source>
        <translation>not in service yet, not counted</translation>
    </message>
    <message>
        <source>pejabat negara</source>
        <translation>state official</translation>
    </message>
    <message>
        <source>cuti di luar tanggungan negara</source>
        <translation>unpaid leave</translation>
    </message>
    <message>
        <source>diberhentikan sementara</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>masa persiapan pensiun</source>
        <translation>preparing for retirement</translation>
    </message>
    <message>
        <source>pensiun</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>tugas belajar</source>
        <translation>study leave</translation>
    </message>
    <message>
        <source>belum bertugas</source>
        <translation>not in service yet</translation>
    </message>
    <message>
        <source>cuti sepanjang hari kerja bulan ini</source>
        <translation>on leave on every working day of this month</translation>
    </message>
    <message>
        <source>belum ada hari kerja yang berjalan</source>
        <translation>no working day has passed yet</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Menunggu penilaian</source>
        <translation>Waiting to be rated</translation>
    </message>
    <message>
        <source>Realisasi belum diajukan</source>
        <translation>Realisasi not handed in</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Rating officer</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>{a} dari {b} hari</source>
        <translation>{a} of {b} days</translation>
    </message>
    <message>
        <source>Terisi</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>Kepatuhan</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Terlama</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Yang berbeda</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Disegel oleh</source>
        <translation>Sealed by</translation>
    </message>
    <message>
        <source>Pada</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Rata-rata</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Diputus</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Realisasi / target</source>
        <translation>Realisasi / target</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Kepatuhan laporan per hari kerja</source>
        <translation>Reports by working day</translation>
    </message>
    <message>
        <source>hijau disetujui · kuning dikembalikan · abu kosong</source>
        <translation>green approved · yellow returned · grey empty</translation>
    </message>
    <message>
        <source>Realisasi terhadap target RHK unit</source>
        <translation>Realisasi against the targets of the unit</translation>
    </message>
    <message>
        <source>klik untuk rincian pegawai</source>
        <translation>click to see the people</translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>terlama lebih dahulu</source>
        <translation>oldest first</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Salin daftar</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>DasborPage</name>
    <message>
        <source>RHK</source>
        <translation>RHK</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Terlama</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Buka daftarnya ({tombol})</source>
        <translation>Open the list ({tombol})</translation>
    </message>
    <message>
        <source>{unit} · {n} pegawai</source>
        <translation>{unit} · {n} employees</translation>
    </message>
    <message>
        <source>Semua unit</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Laporan masuk</source>
        <translation>Reports in</translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>terlama {n} hari</source>
        <translation>oldest {n} days</translation>
    </message>
    <message>
        <source>tidak ada yang lama</source>
        <translation>none old</translation>
    </message>
    <message>
        <source>SKP ditetapkan</source>
        <translation>SKP set</translation>
    </message>
    <message>
        <source>Evaluasi {periode}</source>
        <translation>Evaluations {periode}</translation>
    </message>
    <message>
        <source>{n} pegawai belum</source>
        <translation>not yet: {n}</translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>Lama persetujuan</source>
        <translation>Time to approval</translation>
    </message>
    <message>
        <source>{n} laporan diputus</source>
        <translation>reports decided: {n}</translation>
    </message>
    <message>
        <source>Segel {bulan}</source>
        <translation>Seal {bulan}</translation>
    </message>
    <message>
        <source>belum ada laporan</source>
        <translation>no report yet</translation>
    </message>
    <message>
        <source>{n} tidak cocok</source>
        <translation>{n} do not match</translation>
    </message>
    <message>
        <source>{n} belum disegel</source>
        <translation>{n} not sealed</translation>
    </message>
    <message>
        <source>semua cocok</source>
        <translation>all match</translation>
    </message>
    <message>
        <source>sama dengan {bulan}</source>
        <translation>same as {bulan}</translation>
    </message>
    <message>
        <source>{tanda}{n} poin dari {bulan}</source>
        <translation>{tanda}{n} points from {bulan}</translation>
    </message>
    <message>
        <source>Kepatuhan laporan per hari kerja</source>
        <translation>Reports by working day</translation>
    </message>
    <message>
        <source>{n} pegawai lain tidak digambar; pilih unit yang lebih kecil.</source>
        <translation>Not drawn: {n} more employees; choose a smaller unit.</translation>
    </message>
    <message>
        <source>{kata}, tidak dihitung</source>
        <translation>{kata}, not counted</translation>
    </message>
    <message>
        <source>S. Kurang</source>
        <translation>Very Poor</translation>
    </message>
    <message>
        <source>Perbaikan</source>
        <translation>Needs Impr.</translation>
    </message>
    <message>
        <source>S. Baik</source>
        <translation>Very Good</translation>
    </message>
    <message>
        <source>Predikat {periode}</source>
        <translation>Rating (predikat) {periode}</translation>
    </message>
    <message>
        <source>capaian organisasi belum ditetapkan</source>
        <translation>performance of the organisation not recorded</translation>
    </message>
    <message>
        <source>pola acuan: organisasi {capaian}</source>
        <translation>guide: organisation {capaian}</translation>
    </message>
    <message>
        <source>Garis adalah pola acuan, bukan kuota.</source>
        <translation>The lines are a guide, not a quota.</translation>
    </message>
    <message>
        <source>belum ada yang dapat dijumlahkan</source>
        <translation>nothing to add up yet</translation>
    </message>
    <message>
        <source>Laporan {tanggal} bukan pada hari kerja</source>
        <translation>The report of {tanggal} is not on a working day</translation>
    </message>
    <message>
        <source>Daftar ini memuat hari kerja saja; laporan itu tersimpan dan tidak dihitung di sini.</source>
        <translation>This list has working days only; the report is kept and is not counted here.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>DialogAkhir</name>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>DialogAkun</name>
    <message>
        <source>Tambah akun</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Nama akun</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kata sandi pertama</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Ketik nama, lalu pilih</source>
        <translation>Type a name, then choose</translation>
    </message>
    <message>
        <source>{nama} bukan pegawai kantor ini. Yang diputuskannya di komputer ini baru diterima pusat bila izin komputer ini menyebut namanya: minta pusat menambahkannya saat kunci diperbarui, atau pakailah laptopnya.</source>
        <translation>{nama} does not belong to this office. What is decided by {nama} on this computer reaches the centre only once the permission of this computer names this person: ask the centre to add the name when the keys are renewed, or use the own laptop.</translation>
    </message>
    <message>
        <source>Pilih pegawai dari daftar; yang sudah berakun tidak dimuat.</source>
        <translation>Choose a person from the list; those who have an account are not in it.</translation>
    </message>
    <message>
        <source>Kata sandi sekurangnya {n} huruf.</source>
        <translation>The password needs at least {n} characters.</translation>
    </message>
</context>
<context>
    <name>DialogBanding</name>
    <message>
        <source>Bandingkan: {catatan}</source>
        <translation>Compare: {catatan}</translation>
    </message>
    <message>
        <source>Yang berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Versi {nomor}</source>
        <translation>Version {nomor}</translation>
    </message>
    <message>
        <source>Sudah dipilih. Semua versi tetap tersimpan di kantor ini dan dapat dibaca di sini.</source>
        <translation>Already chosen. All versions stay in this office and can be read here.</translation>
    </message>
    <message>
        <source>Diubah di lebih dari satu perangkat sebelum bertukar paket. Semua tersimpan. Yang memilih: {penulis}</source>
        <translation>Changed on more than one device before packages were exchanged. All are kept. Who chooses: {penulis}</translation>
    </message>
    <message>
        <source>Diubah di lebih dari satu perangkat sebelum bertukar paket. Pakai salah satu, atau pilih per bagian.</source>
        <translation>Changed on more than one device before packages were exchanged. Use one of them, or choose part by part.</translation>
    </message>
    <message>
        <source>Diubah di lebih dari satu perangkat sebelum bertukar paket. Pilih versi yang berlaku.</source>
        <translation>Changed on more than one device before packages were exchanged. Choose the version that holds.</translation>
    </message>
    <message>
        <source>disimpan di komputer ini</source>
        <translation>saved on this computer</translation>
    </message>
    <message>
        <source>dari {perangkat}</source>
        <translation>from {perangkat}</translation>
    </message>
    <message>
        <source>dari perangkat lain</source>
        <translation>from another device</translation>
    </message>
    <message>
        <source>diterima {waktu}</source>
        <translation>received {waktu}</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Isi kedua versi</source>
        <translation>Content of both versions</translation>
    </message>
    <message>
        <source>{n} bagian sama — sembunyikan</source>
        <translation>{n} parts are the same — hide</translation>
    </message>
    <message>
        <source>{n} bagian sama — tampilkan</source>
        <translation>{n} parts are the same — show</translation>
    </message>
    <message>
        <source>Tidak ada yang hilang: semua versi tetap tersimpan dan dapat dibaca di Sinkronisasi, Sudah dipilih.</source>
        <translation>Nothing is lost: all versions are kept and can be read in Synchronisation, Already chosen.</translation>
    </message>
    <message>
        <source>Nanti saja</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Simpan gabungan</source>
        <translation>Save the combination</translation>
    </message>
    <message>
        <source>Pakai {versi}</source>
        <translation>Use {versi}</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Dihapus di sini</source>
        <translation>Deleted here</translation>
    </message>
    <message>
        <source>Dihapus di perangkat lain</source>
        <translation>Deleted on another device</translation>
    </message>
    <message>
        <source>Sementara tampil</source>
        <translation>Shown for now</translation>
    </message>
    <message>
        <source>Pilih dahulu bagian dari versi yang lain</source>
        <translation>First choose a part of the other version</translation>
    </message>
    <message>
        <source>Tulisan gabungan Anda belum disimpan dan tidak ikut dipakai.</source>
        <translation>What you wrote is not saved, and will not be used.</translation>
    </message>
    <message>
        <source>Pakai versi {n} saja?</source>
        <translation>Use version {n} only?</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan?</source>
        <translation>Close without saving?</translation>
    </message>
    <message>
        <source>Tulisan gabungan Anda belum disimpan. Kedua versi tetap seperti semula.</source>
        <translation>What you wrote is not saved. Both versions stay as they were.</translation>
    </message>
    <message>
        <source>Buang tulisan</source>
        <translation>Discard what I wrote</translation>
    </message>
    <message>
        <source>Kembali menulis</source>
        <translation>Go on writing</translation>
    </message>
</context>
<context>
    <name>DialogBaris</name>
    <message>
        <source>Catat angka kredit</source>
        <translation>Record angka kredit</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>misalnya 18,75</source>
        <translation>such as 18,75</translation>
    </message>
    <message>
        <source>Angka kredit *</source>
        <translation>Angka kredit *</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jenjang</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DialogBatalLapor</name>
    <message>
        <source>Batalkan laporan?</source>
        <translation>Cancel the report?</translation>
    </message>
    <message>
        <source>{n} pegawai kembali belum dilaporkan. Laporan tidak dihapus: siapa yang membatalkan, kapan, dan mengapa tetap dapat dibaca.</source>
        <translation>{n} people count as not reported again. The report is not deleted: who cancelled it, when and why can still be read.</translation>
    </message>
    <message>
        <source>Alasan *</source>
        <translation>Reason *</translation>
    </message>
    <message>
        <source>Misalnya: salah tujuan, atau belum jadi dikirim</source>
        <translation>For example: wrong addressee, or not sent after all</translation>
    </message>
    <message>
        <source>Batalkan laporan</source>
        <translation>Cancel the report</translation>
    </message>
    <message>
        <source>Jangan batalkan</source>
        <translation>Do not cancel</translation>
    </message>
</context>
<context>
    <name>DialogBeri</name>
    <message>
        <source>{nama} · {unit} meminta izin sebagai {peran}.</source>
        <translation>{nama} · {unit} asks for permission as {peran}.</translation>
    </message>
    <message>
        <source>Beri izin perangkat</source>
        <translation>Give a device permission</translation>
    </message>
    <message>
        <source>Ketik nama unit, lalu pilih</source>
        <translation>Type the name of a unit, then choose</translation>
    </message>
    <message>
        <source>Kode yang dibacakan pemintanya *</source>
        <translation>Code that the asker reads out *</translation>
    </message>
    <message>
        <source>Nama perangkat *</source>
        <translation>Name of the device *</translation>
    </message>
    <message>
        <source>Komputer itu</source>
        <translation>That computer</translation>
    </message>
    <message>
        <source>Nama perangkat</source>
        <translation>Name of the device</translation>
    </message>
    <message>
        <source>{nama} meminta kunci baru. Kunci lamanya ikut menandatangani, jadi tidak ada kode yang dibacakan; peran dan cakupannya tetap.</source>
        <translation>{nama} asks for new keys. Its old keys signed the request too, so no code is read out; role and scope stay.</translation>
    </message>
    <message>
        <source>Pegawai yang memakainya *</source>
        <translation>Person who uses it *</translation>
    </message>
    <message>
        <source>Ubah pegawai atau unit yang diwakili komputer ini</source>
        <translation>Change the people or unit that this computer speaks for</translation>
    </message>
    <message>
        <source>Mewakili unit, dengan semua di bawahnya *</source>
        <translation>Speaks for a unit, with all below it *</translation>
    </message>
    <message>
        <source>Simpan berkas izin ke *</source>
        <translation>Save the permission file to *</translation>
    </message>
    <message>
        <source>Folder untuk berkas izin</source>
        <translation>Folder for the permission file</translation>
    </message>
    <message>
        <source>Beri izin</source>
        <translation>Give permission</translation>
    </message>
</context>
<context>
    <name>DialogBerkas</name>
    <message>
        <source>Berkas lengkap untuk PyB</source>
        <translation>Complete sets for the PyB</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Cari nama atau NIP</source>
        <translation>Search name or NIP</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Sudah ditandatangani</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Satu PDF…</source>
        <translation>One PDF…</translation>
    </message>
    <message>
        <source>Satu PDF per orang…</source>
        <translation>One PDF each…</translation>
    </message>
    <message>
        <source>Dokumen evaluasi dilaporkan kepada PyB bersama SKP dan hasil evaluasinya (PermenPANRB 6/2022, Lampiran V.A.2). Hanya yang sudah ditandatangani ikut ke dalam berkas.</source>
        <translation>The evaluation document is reported to the PyB together with SKP and evaluation result (PermenPANRB 6/2022, Lampiran V.A.2). Only what is signed becomes part of the set.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Memeriksa berkas…</source>
        <translation>Looking at the sets…</translation>
    </message>
    <message>
        <source>Memeriksa berkas {n} dari {semua}…</source>
        <translation>Looking at set {n} of {semua}…</translation>
    </message>
    <message>
        <source>Tidak ada pegawai dengan nama itu</source>
        <translation>Nobody has that name</translation>
    </message>
    <message>
        <source>Belum ada pegawai</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Hapus kata pencarian atau pilih periode lain.</source>
        <translation>Clear the search or choose another period.</translation>
    </message>
    <message>
        <source>{lengkap} dari {semua} berkas lengkap · {n} dipilih</source>
        <translation>{lengkap} of {semua} sets complete · {n} chosen</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Kurang {apa}</source>
        <translation>Lacks {apa}</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan Pegawai</source>
        <translation>Waits for the signature of the Pegawai</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
</context>
<context>
    <name>DialogBiodata</name>
    <message>
        <source>Data jabatan fungsional</source>
        <translation>Data of the functional position</translation>
    </message>
    <message>
        <source>Jenjang *</source>
        <translation>Jenjang *</translation>
    </message>
    <message>
        <source>TMT jenjang *</source>
        <translation>TMT of the jenjang *</translation>
    </message>
    <message>
        <source>Tercatat: {lama}. Jenjang lain menambah riwayat ini.</source>
        <translation>Recorded: {lama}. Another jenjang adds to this history.</translation>
    </message>
    <message>
        <source>Nomor seri karpeg</source>
        <translation>Karpeg number</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>TMT pangkat</source>
        <translation>TMT of the pangkat</translation>
    </message>
    <message>
        <source>TMT jabatan</source>
        <translation>In the position since</translation>
    </message>
</context>
<context>
    <name>DialogBukti</name>
    <message>
        <source>Isi {nama}</source>
        <translation>Content of {nama}</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Simpan salinan…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Buka dengan program lain</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source> · diambil {waktu}</source>
        <translation> · taken {waktu}</translation>
    </message>
    <message>
        <source>Jenis berkas ini tidak dapat ditampilkan di sini.</source>
        <translation>This kind of file cannot be shown here.</translation>
    </message>
    <message>
        <source>{kini} dari {semua}</source>
        <translation>{kini} of {semua}</translation>
    </message>
    <message>
        <source>Simpan salinan bukti</source>
        <translation>Save a copy of the evidence</translation>
    </message>
    <message>
        <source>Salinan disimpan: {berkas}</source>
        <translation>Copy saved: {berkas}</translation>
    </message>
    <message>
        <source>Tidak ada program untuk jenis berkas ini</source>
        <translation>There is no program for this kind of file</translation>
    </message>
</context>
<context>
    <name>DialogCabut</name>
    <message>
        <source>Paket baru dari {nama}, nomor {nomor}, akan ditolak di semua komputer. Yang sudah diterima tetap ada. Pencabutan tidak dapat diurungkan; komputer itu dapat didaftarkan lagi sebagai perangkat baru.</source>
        <translation>New packages of {nama}, number {nomor}, will be refused on every computer. What was received stays. Revoking cannot be undone; that computer can be enrolled again as a new device.</translation>
    </message>
    <message>
        <source>Cabut izin perangkat</source>
        <translation>Revoke the permission of a device</translation>
    </message>
    <message>
        <source>Izin {n} komputer yang didaftarkannya ikut berakhir, sampai penggantinya memberi mereka izin lagi.</source>
        <translation>The certificates of {n} computers that it enrolled end with it, until its replacement gives them new ones.</translation>
    </message>
    <message>
        <source>Alasan *</source>
        <translation>Reason *</translation>
    </message>
    <message>
        <source>misalnya laptop hilang</source>
        <translation>for example laptop lost</translation>
    </message>
    <message>
        <source>Hanya kunci lamanya, sesudah kunci diperbarui</source>
        <translation>Only its old keys, after a renewal</translation>
    </message>
    <message>
        <source>Cabut izin</source>
        <translation>Revoke permission</translation>
    </message>
</context>
<context>
    <name>DialogCatatan</name>
    <message>
        <source>Catatan pribadi</source>
        <translation>Private notes</translation>
    </message>
    <message>
        <source>Hanya Anda yang dapat membacanya; tidak dicetak dan bukan umpan balik.</source>
        <translation>Only you can read it; it is not printed and is no feedback.</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Catatan *</source>
        <translation>Note *</translation>
    </message>
    <message>
        <source>Apa yang Anda amati, kapan, dan dampaknya.</source>
        <translation>What you observed, when, and its effect.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nada</source>
        <translation>Tone</translation>
    </message>
</context>
<context>
    <name>DialogDuaTanda</name>
    <message>
        <source>Bandingkan penetapan</source>
        <translation>Compare signatures</translation>
    </message>
    <message>
        <source>Evaluasi {nama}, {periode}</source>
        <translation>Evaluation of {nama}, {periode}</translation>
    </message>
    <message>
        <source>Seperti yang ditandatangani. Yang berbeda ditulis tebal.</source>
        <translation>As it was signed. What differs is in bold.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Rating of results</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Rating of conduct</translation>
    </message>
    <message>
        <source>Alasan rating</source>
        <translation>Reason for the rating</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DialogForm</name>
    <message>
        <source>Dengan atasan pejabat penilai (Lampiran II.C.5)</source>
        <translation>With the superior of the penilai (annex II.C.5)</translation>
    </message>
    <message>
        <source>Simpan catatan</source>
        <translation>Save record</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nama pegawai dan pimpinan, dipisah titik koma</source>
        <translation>Names of the pegawai and the leader, apart by semicolons</translation>
    </message>
    <message>
        <source>Apa yang dibicarakan: hasil kerja, indikator, target, perilaku</source>
        <translation>What was discussed: results, indicators, targets, conduct</translation>
    </message>
    <message>
        <source>Apa yang disepakati: sumber daya, pelaporan, konsekuensi</source>
        <translation>What was agreed: resources, reporting, consequences</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jenis dialog</source>
        <translation>Kind of dialogue</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Pokok bahasan</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Kesepakatan</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Simpan perbaikan</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>Ditulis {oleh}, {kapan}</source>
        <translation>Written by {oleh}, {kapan}</translation>
    </message>
    <message>
        <source>Sebelum diperbaiki:
{teks}</source>
        <translation>Before the correction:
{teks}</translation>
    </message>
</context>
<context>
    <name>DialogIsian</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DialogJabatan</name>
    <message>
        <source>Jabatan baru</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Ubah jabatan</source>
        <translation>Change post</translation>
    </message>
    <message>
        <source>Nama jabatan *</source>
        <translation>Name of the post *</translation>
    </message>
    <message>
        <source>Jenis jabatan</source>
        <translation>Kind of position</translation>
    </message>
    <message>
        <source>Kebutuhan (orang)</source>
        <translation>Needed (people)</translation>
    </message>
    <message>
        <source>Pemegangnya memimpin unit ini</source>
        <translation>Its holder leads this unit</translation>
    </message>
    <message>
        <source>Mulai ada</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>Terakhir ada</source>
        <translation>Ends on</translation>
    </message>
</context>
<context>
    <name>DialogKirim</name>
    <message>
        <source>Buat paket</source>
        <translation>Make package</translation>
    </message>
    <message>
        <source>Penerima</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Terakhir dikirimi</source>
        <translation>Last sent to</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Penerima paket</source>
        <translation>Receivers of the package</translation>
    </message>
    <message>
        <source>Menghitung…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Paket ditandatangani dan dikunci untuk penerimanya; orang lain yang menemukannya tidak dapat membacanya.</source>
        <translation>Packages are signed and locked for their receiver; nobody else who finds one can read it.</translation>
    </message>
    <message>
        <source>Simpan ke</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>Kirim semuanya sekali lagi, juga yang sudah pernah sampai (bila penerima memintanya)</source>
        <translation>Send everything once more, also what arrived already (when the receiver asks for it)</translation>
    </message>
    <message>
        <source>Folder lain…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Bagi menjadi berkas paling besar 10 MB, untuk surel</source>
        <translation>Split into files of at most 10 MB, for e-mail</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Centang dahulu penerimanya</source>
        <translation>Tick the receivers first</translation>
    </message>
    <message>
        <source>Buat {n} paket</source>
        <translation>Make packages ({n})</translation>
    </message>
    <message>
        <source>{n} laporan masih diketik dan belum disimpan ({hari}), jadi tidak ikut dalam paket. Simpan dahulu di Laporan Harian bila perlu dikirim.</source>
        <translation>Reports that are still typed and not saved ({hari}): {n}; they do not go with the package. Save them in the daily reports first if they are to be sent.</translation>
    </message>
    <message>
        <source>Folder untuk paket</source>
        <translation>Folder for the package</translation>
    </message>
</context>
<context>
    <name>DialogKonversi</name>
    <message>
        <source>Konversi predikat ke angka kredit</source>
        <translation>Convert the predikat to angka kredit</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Dari bulan</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>Sampai bulan</source>
        <translation>To month</translation>
    </message>
    <message>
        <source>Bulan tanpa tugas, misalnya cuti di luar tanggungan negara, tidak dihitung.</source>
        <translation>Months without duty, such as unpaid leave, do not count.</translation>
    </message>
    <message>
        <source>Konversi</source>
        <translation>Convert</translation>
    </message>
    <message>
        <source>Predikat tahun {tahun}: {predikat}</source>
        <translation>Predikat of {tahun}: {predikat}</translation>
    </message>
</context>
<context>
    <name>DialogKutipan</name>
    <message>
        <source>Laporan yang dikutip</source>
        <translation>Cited reports</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>DialogLapor</name>
    <message>
        <source>Laporkan kepada Pejabat yang Berwenang (PyB)</source>
        <translation>Report to the authorised officer (PyB)</translation>
    </message>
    <message>
        <source>{n} berkas lengkap dicatat sudah dilaporkan. Bila keliru, laporan dapat diurungkan atau dibatalkan.</source>
        <translation>{n} complete sets are noted as reported. A mistake can be undone or cancelled.</translation>
    </message>
    <message>
        <source>Kepada *</source>
        <translation>To *</translation>
    </message>
    <message>
        <source>Nama jabatan, misalnya Kepala BKPSDM</source>
        <translation>An office, for example Kepala BKPSDM</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Laporkan</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>DialogMinta</name>
    <message>
        <source>Minta umpan balik</source>
        <translation>Ask for feedback</translation>
    </message>
    <message>
        <source>Tentang siapa</source>
        <translation>About whom</translation>
    </message>
    <message>
        <source>Cari nama atau hubungan</source>
        <translation>Search a name or relation</translation>
    </message>
    <message>
        <source>Kepada *</source>
        <translation>To *</translation>
    </message>
    <message>
        <source>Misalnya: bagaimana penyampaian laporan saya, dan apa yang sebaiknya diubah?</source>
        <translation>For example: how do I present my reports, and what should change?</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Diharapkan sampai</source>
        <translation>Wished for by</translation>
    </message>
    <message>
        <source>Yang dimintai boleh menolak dengan alasan; namanya tercantum.</source>
        <translation>Whoever is asked may decline with a reason; the name is shown.</translation>
    </message>
    <message>
        <source>Kirim permintaan</source>
        <translation>Send the request</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>{n} orang dicentang.</source>
        <translation>{n} ticked.</translation>
    </message>
    <message>
        <source>Centang dahulu paling sedikit satu orang.</source>
        <translation>First tick at least one person.</translation>
    </message>
    <message>
        <source>Tidak ada nama yang cocok.</source>
        <translation>No name matches.</translation>
    </message>
    <message>
        <source>Berkas permintaan dibawa kepada operator kantor atau pusat. Ia menjawab dengan berkas izin.</source>
        <translation>The request file goes to the operator of the office or to the centre, who answers with a permission file.</translation>
    </message>
    <message>
        <source>Minta izin bertukar</source>
        <translation>Ask for permission to exchange</translation>
    </message>
    <message>
        <source>Daftar ulang komputer ini</source>
        <translation>Enrol this computer again</translation>
    </message>
    <message>
        <source>Hanya bila izin yang lama sudah dicabut, misalnya laptop yang hilang lalu ditemukan. Data tetap ada, dan izin yang lama tetap dipakai sampai izin yang baru dipasang.</source>
        <translation>Only when the old permission was revoked, such as of a laptop that was lost and found. The data stay, and the old permission is used until the new one is installed.</translation>
    </message>
    <message>
        <source>Komputer ini</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Nama komputer *</source>
        <translation>Name of the computer *</translation>
    </message>
    <message>
        <source>misalnya Laptop KIA</source>
        <translation>for example Laptop KIA</translation>
    </message>
    <message>
        <source>Unit kerja *</source>
        <translation>Unit *</translation>
    </message>
    <message>
        <source>Simpan ke *</source>
        <translation>Save to *</translation>
    </message>
    <message>
        <source>Folder untuk berkas permintaan</source>
        <translation>Folder for the request file</translation>
    </message>
    <message>
        <source>Buat permintaan</source>
        <translation>Make request</translation>
    </message>
    <message>
        <source>Nama komputer</source>
        <translation>Name of the computer</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Berkas permintaan tersimpan: {berkas}. Bawa kepada pemberi izin, lalu bacakan kode ini lewat telepon.</source>
        <translation>Request file saved: {berkas}. Take it to who gives the permission, then read this code out over the telephone.</translation>
    </message>
    <message>
        <source>Permintaan dibuat</source>
        <translation>Request made</translation>
    </message>
    <message>
        <source>Folder untuk permintaan kunci baru</source>
        <translation>Folder for the request for new keys</translation>
    </message>
    <message>
        <source>Bawa {berkas} kepada pemberi izin. Kunci lama tetap dipakai sampai jawabannya dipasang.</source>
        <translation>Take {berkas} to who gives the permission. The old key stays in use until the answer is installed.</translation>
    </message>
    <message>
        <source>Permintaan kunci baru dibuat</source>
        <translation>Request for new keys made</translation>
    </message>
</context>
<context>
    <name>DialogPasang</name>
    <message>
        <source>Pemberi izin membacakan sebuah kode; ketik di sini. Dengan begitu berkas yang tertukar atau dipalsukan ketahuan.</source>
        <translation>Who gives the permission reads out a code; type it here. So a file that was swapped or forged is found out.</translation>
    </message>
    <message>
        <source>Pasang izin</source>
        <translation>Install permission</translation>
    </message>
    <message>
        <source>Izin perangkat (*.knj-izin);;Semua berkas (*)</source>
        <translation>Device permissions (*.knj-izin);;All files (*)</translation>
    </message>
    <message>
        <source>Berkas izin *</source>
        <translation>Permission file *</translation>
    </message>
    <message>
        <source>Berkas izin</source>
        <translation>Permission file</translation>
    </message>
    <message>
        <source>Kode yang dibacakan pemberi izin (kosong bila hanya memperbarui kunci)</source>
        <translation>Code that its giver reads out (empty when only keys are renewed)</translation>
    </message>
    <message>
        <source>Pasang</source>
        <translation>Install</translation>
    </message>
</context>
<context>
    <name>DialogPekan</name>
    <message>
        <source>Isi sepekan</source>
        <translation>Fill in a week</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
    <message>
        <source>{n} laporan dapat diubah pekan ini</source>
        <translation>Reports that can be changed this week: {n}</translation>
    </message>
    <message>
        <source>Belum ada isian untuk disimpan</source>
        <translation>Nothing to save yet</translation>
    </message>
    <message>
        <source>{n} laporan disimpan sebagai draf</source>
        <translation>Reports saved as drafts: {n}</translation>
    </message>
    <message>
        <source>Belum ada baris yang lengkap</source>
        <translation>No row is complete yet</translation>
    </message>
    <message>
        <source>Pilih baris bertanda “Belum lengkap” untuk melihat apa yang kurang.</source>
        <translation>Select a row marked “Incomplete” to see what is missing.</translation>
    </message>
    <message>
        <source>{n} laporan diajukan</source>
        <translation>Reports handed in: {n}</translation>
    </message>
    <message>
        <source>, {sisa} belum lengkap dan tetap draf</source>
        <translation>; incomplete and still drafts: {sisa}</translation>
    </message>
</context>
<context>
    <name>DialogPenempatan</name>
    <message>
        <source>Penempatan baru</source>
        <translation>New assignment</translation>
    </message>
    <message>
        <source>Koreksi penempatan</source>
        <translation>Correct the assignment</translation>
    </message>
    <message>
        <source>Unit kerja *</source>
        <translation>Unit *</translation>
    </message>
    <message>
        <source>Jabatan pada bagan</source>
        <translation>Post of the chart</translation>
    </message>
    <message>
        <source>Nama jabatan *</source>
        <translation>Name of the post *</translation>
    </message>
    <message>
        <source>Jenis jabatan</source>
        <translation>Kind of position</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Held as</translation>
    </message>
    <message>
        <source>Memimpin unit ini</source>
        <translation>Leads this unit</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Mulai *</source>
        <translation>First day *</translation>
    </message>
    <message>
        <source>Dasar, misalnya nomor SK</source>
        <translation>Basis, such as the number of the decree</translation>
    </message>
    <message>
        <source>di luar daftar: tulis namanya di bawah</source>
        <translation>not in the list: write its name below</translation>
    </message>
</context>
<context>
    <name>DialogPenetapan</name>
    <message>
        <source>Tetapkan angka kredit</source>
        <translation>Set angka kredit</translation>
    </message>
    <message>
        <source>{n} baris baru ditetapkan; kumulatif pada jenjang ini {jumlah}.</source>
        <translation>{n} new rows are set; cumulative in this jenjang {jumlah}.</translation>
    </message>
    <message>
        <source>Nomor penetapan *</source>
        <translation>Number of the decision *</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sesudah ditetapkan, baris-barisnya tidak dapat diubah; koreksi dicatat sebagai baris baru.</source>
        <translation>Once it is set its rows cannot be changed; a correction is noted as a new row.</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>DialogPenilai</name>
    <message>
        <source>Tetapkan penilai untuk {nama}</source>
        <translation>Choose the penilai of {nama}</translation>
    </message>
    <message>
        <source>Untuk pendelegasian, atau bila bagan organisasi tidak menunjukkan atasan langsungnya.</source>
        <translation>For a delegation, or where the chart does not tell the direct superior.</translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja *</source>
        <translation>Penilai *</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Mulai *</source>
        <translation>First day *</translation>
    </message>
    <message>
        <source>Alasan *</source>
        <translation>Reason *</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>DialogPratinjau</name>
    <message>
        <source>Periksa sebelum menerima</source>
        <translation>Examine before receiving</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Paket yang diperiksa</source>
        <translation>Packages examined</translation>
    </message>
    <message>
        <source>Menghitung lagi…</source>
        <translation>Counting anew…</translation>
    </message>
    <message>
        <source>Yang bertentangan disimpan dua-duanya, lalu penulisnya atau pejabat penilai memilih.</source>
        <translation>Of what contradicts each other both are kept; who wrote it, or the rater, chooses then.</translation>
    </message>
    <message>
        <source>{n} paket tidak dicentang: berkasnya tetap di tempatnya dan dapat diterima kemudian.</source>
        <translation>{n} packages are not ticked: their files stay where they are and can be taken in later.</translation>
    </message>
    <message>
        <source>Hilangkan centang paket yang belum ingin Anda terima.</source>
        <translation>Untick a package that you do not want to take in yet.</translation>
    </message>
    <message>
        <source>Simpan, terima nanti</source>
        <translation>Keep, receive later</translation>
    </message>
    <message>
        <source>Dari {jumlah} potongan paket, nomor {nomor} belum ada. Potongan yang sudah ada akan disimpan.</source>
        <translation>Of the {jumlah} parts of a package, number {nomor} is not there yet. The parts that are there will be kept.</translation>
    </message>
    <message>
        <source>{n} catatan tidak akan diterima: bukan wewenang {pengirim}, atau mengubah laporan di bulan yang sudah disegel. Berkasnya akan disimpan di Disisihkan; yang lain dapat diterima.</source>
        <translation>{n} records will not be taken in: they are not {pengirim}&apos;s to write, or change reports of a sealed month. The file will be kept in Laid aside; the others can be taken in.</translation>
    </message>
    <message>
        <source>Bukan untuk komputer ini</source>
        <translation>Not for this computer</translation>
    </message>
    <message>
        <source>Berikan paket ini kepada penerimanya.</source>
        <translation>Give this package to its receiver.</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah</source>
        <translation>Nothing changes</translation>
    </message>
    <message>
        <source>Semuanya sudah ada di sini.</source>
        <translation>Everything is here already.</translation>
    </message>
    <message>
        <source>Berkasnya akan disisihkan bersama alasannya; tidak ada data yang masuk.</source>
        <translation>The file will be laid aside with its reason; no data came in.</translation>
    </message>
    <message>
        <source>Berkasnya tetap di tempatnya; tidak ada yang disimpan.</source>
        <translation>The file stays where it is; nothing is kept.</translation>
    </message>
    <message>
        <source>Belum ada yang dapat diterima</source>
        <translation>Nothing can be received yet</translation>
    </message>
    <message>
        <source>Catatan di semua paket yang dipilih</source>
        <translation>Records in all chosen packages</translation>
    </message>
    <message>
        <source>Catatan di paket {nama}</source>
        <translation>Records in the package of {nama}</translation>
    </message>
    <message>
        <source>Belum ada yang diubah.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>Simpan, tunggu sisanya</source>
        <translation>Keep and wait for the rest</translation>
    </message>
    <message>
        <source>Sisihkan</source>
        <translation>Lay aside</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Receive</translation>
    </message>
</context>
<context>
    <name>DialogPusat</name>
    <message>
        <source>Jadikan komputer ini pusat</source>
        <translation>Make this computer the centre</translation>
    </message>
    <message>
        <source>Nama pusat *</source>
        <translation>Name of the centre *</translation>
    </message>
    <message>
        <source>BKPSDM</source>
        <translation>BKPSDM</translation>
    </message>
    <message>
        <source>Kantor ini sudah mempunyai kunci induk. Pasang flashdisk berisi kunci induk atau serepnya: dengannya komputer ini disahkan menjadi pusat lagi. Sesudah itu cabut izin komputer pusat yang lama.</source>
        <translation>This office has its root keys already. Plug in the stick with a root key or its spare: by it this computer becomes the centre again. Afterwards revoke the old computer of the centre.</translation>
    </message>
    <message>
        <source>Pusat membagikan data induk dan menerima hasil semua kantor. Kunci induk ditulis ke flashdisk, bukan ke komputer ini: simpan di tempat terkunci.</source>
        <translation>The centre hands out master data and takes in the results of all offices. Root keys are written to a stick, not to this computer: keep it in a locked place.</translation>
    </message>
    <message>
        <source>Folder kunci induk</source>
        <translation>Folder of the root keys</translation>
    </message>
    <message>
        <source>Folder kunci induk (flashdisk) *</source>
        <translation>Folder of the root key (stick) *</translation>
    </message>
    <message>
        <source>Kata sandi kunci induk *</source>
        <translation>Password of the root keys *</translation>
    </message>
    <message>
        <source>Ulangi kata sandi *</source>
        <translation>Password again *</translation>
    </message>
    <message>
        <source>Nama pusat</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>Jadikan pusat</source>
        <translation>Make it the centre</translation>
    </message>
</context>
<context>
    <name>DialogPutusan</name>
    <message>
        <source>Dua putusan berbeda</source>
        <translation>Two different verdicts</translation>
    </message>
    <message>
        <source>Laporan {nama}, {tanggal}</source>
        <translation>Report of {nama}, {tanggal}</translation>
    </message>
    <message>
        <source>Catatan (wajib bila dikembalikan)</source>
        <translation>Note (needed for a return)</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Diputuskan di dua komputer sebelum bertukar paket. Keduanya tersimpan; sampai diselesaikan, laporan ini dianggap dikembalikan.</source>
        <translation>Decided on two computers before they exchanged packages. Both are kept; until it is settled, this report counts as sent back.</translation>
    </message>
    <message>
        <source>Putusan Anda di sini menyelesaikannya.</source>
        <translation>Your verdict here settles it.</translation>
    </message>
    <message>
        <source>Yang memutuskan: pejabat penilai kinerjanya.</source>
        <translation>The rater of this person decides.</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Tanpa catatan.</source>
        <translation>Without a note.</translation>
    </message>
</context>
<context>
    <name>DialogRincian</name>
    <message>
        <source>Rincian perangkat</source>
        <translation>Details of the device</translation>
    </message>
    <message>
        <source>komputer ini</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Mewakili</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>Izin dari</source>
        <translation>Permission from</translation>
    </message>
    <message>
        <source>Keadaan izin</source>
        <translation>State of the permission</translation>
    </message>
    <message>
        <source>Urutan kunci</source>
        <translation>Keys number</translation>
    </message>
    <message>
        <source>Nomor perangkat</source>
        <translation>Device number</translation>
    </message>
    <message>
        <source>Sidik kunci induk kantor ini</source>
        <translation>Fingerprint of the root keys of this office</translation>
    </message>
    <message>
        <source>Nomor kunci induk</source>
        <translation>Numbers of the root keys</translation>
    </message>
    <message>
        <source>Kode permintaan yang menunggu jawaban</source>
        <translation>Code of the request that waits for an answer</translation>
    </message>
    <message>
        <source>Bandingkan sidik kunci induk lewat telepon dengan yang tampil di komputer lain: bila sama, keduanya satu kantor.</source>
        <translation>Compare the fingerprint of the root keys on the telephone with that on another computer: if it is the same, both belong to one office.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Dicabut: {alasan}</source>
        <translation>Revoked: {alasan}</translation>
    </message>
    <message>
        <source>Tidak berlaku: izin di atasnya dicabut atau kunci induknya diganti</source>
        <translation>Not in force: a permission above it was revoked, or the root keys were replaced</translation>
    </message>
    <message>
        <source>1, belum pernah diperbarui</source>
        <translation>1, never renewed</translation>
    </message>
    <message>
        <source>{n}, pernah diperbarui</source>
        <translation>{n}, renewed</translation>
    </message>
</context>
<context>
    <name>DialogSalin</name>
    <message>
        <source>Salin umpan balik pihak lain</source>
        <translation>Copy feedback of others</translation>
    </message>
    <message>
        <source>Dari masyarakat, mitra, atau kertas. Dicetak dengan nama pemberinya (Pasal 18).</source>
        <translation>From the public, partners, or paper. Printed with the name of the giver (article 18).</translation>
    </message>
    <message>
        <source>Untuk pegawai</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Pemberi</source>
        <translation>Giver</translation>
    </message>
    <message>
        <source>Nama atau instansi *</source>
        <translation>Name or agency *</translation>
    </message>
    <message>
        <source>Umpan balik *</source>
        <translation>Feedback *</translation>
    </message>
    <message>
        <source>Salin kata-katanya seutuhnya.</source>
        <translation>Copy the words in full.</translation>
    </message>
    <message>
        <source>Nada</source>
        <translation>Tone</translation>
    </message>
</context>
<context>
    <name>DialogSandi</name>
    <message>
        <source>sekurangnya {n} huruf</source>
        <translation>at least {n} letters</translation>
    </message>
    <message>
        <source>Kata sandi sekarang</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Ulangi kata sandi baru</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>Kata sandi sekurangnya {n} huruf.</source>
        <translation>The password needs at least {n} characters.</translation>
    </message>
    <message>
        <source>Kedua kata sandi berbeda; ketik ulang.</source>
        <translation>The two passwords differ; type them again.</translation>
    </message>
    <message>
        <source>Kata sandi sekarang belum benar; ketik lagi. Kata sandi belum berubah.</source>
        <translation>The current password is not right; type it again. The password has not changed.</translation>
    </message>
</context>
<context>
    <name>DialogSegel</name>
    <message>
        <source>Segel bulan</source>
        <translation>Seal month</translation>
    </message>
    <message>
        <source>Pegawai yang Anda nilai</source>
        <translation>People whom you rate</translation>
    </message>
    <message>
        <source>Tidak ada pegawai</source>
        <translation>No employees</translation>
    </message>
    <message>
        <source>Pada bulan itu tidak ada yang Anda nilai.</source>
        <translation>You rated nobody in that month.</translation>
    </message>
    <message>
        <source>Segel membuktikan kepada siapa pun yang menerimanya bahwa tepat laporan inilah yang Anda setujui. Segel tidak dapat ditarik; laporan yang dikoreksi sesudahnya terlihat, dan Anda dapat menyegel lagi.</source>
        <translation>A seal proves to whoever receives it that exactly these reports were approved by you. It cannot be taken back; reports corrected later show, and you can seal again.</translation>
    </message>
    <message>
        <source>&amp;Bulan</source>
        <translation>&amp;Month</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Centang yang siap</source>
        <translation>Tick who is ready</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>{n} laporan dengan dua versi</source>
        <translation>{n} reports with two versions</translation>
    </message>
    <message>
        <source>{n} laporan masih draf atau dikembalikan, tidak ikut disegel</source>
        <translation>{n} reports are drafts or returned and not sealed</translation>
    </message>
    <message>
        <source>Sudah disegel dan tidak berubah</source>
        <translation>Sealed and unchanged</translation>
    </message>
    <message>
        <source>Tidak ada laporan yang disetujui</source>
        <translation>No approved report</translation>
    </message>
    <message>
        <source>Bulan ini belum berakhir</source>
        <translation>This month is not over</translation>
    </message>
    <message>
        <source>Putuskan dahulu laporan yang menunggu</source>
        <translation>Decide the waiting reports first</translation>
    </message>
    <message>
        <source>Ditandatangani dengan kunci komputer ini.</source>
        <translation>Signed by the key of this computer.</translation>
    </message>
    <message>
        <source>Tanpa tanda tangan komputer, karena kantor ini belum terdaftar dalam pertukaran: perubahan tetap ketahuan, tetapi segel ini belum menjadi bukti bagi kantor lain.</source>
        <translation>Without the signature of a computer, because this office is not enrolled in the exchange: changes are noticed all the same, but this seal is no proof to other offices yet.</translation>
    </message>
    <message>
        <source>Segel {n} pegawai</source>
        <translation>Seal {n} people</translation>
    </message>
    <message>
        <source>Segel</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>{bulan}: {n} pegawai disegel, {laporan} laporan.</source>
        <translation>{bulan}: {n} people sealed, {laporan} reports.</translation>
    </message>
    <message>
        <source>{n} lagi</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>Dilewati: {daftar}</source>
        <translation>Left out: {daftar}</translation>
    </message>
</context>
<context>
    <name>DialogSerah</name>
    <message>
        <source>Catat penyerahan dokumen evaluasi</source>
        <translation>Note the handing over of the evaluation</translation>
    </message>
    <message>
        <source>Tanggal diserahkan</source>
        <translation>Day of handing over</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Cetakan, diterima hari itu juga</source>
        <translation>Printed, received the same day</translation>
    </message>
    <message>
        <source>Lewat aplikasi, pegawai menyatakan menerima</source>
        <translation>In the program, the pegawai confirms the receipt</translation>
    </message>
    <message>
        <source>Keterangan (wajib bila bukan hari ini)</source>
        <translation>Remark (needed unless it was today)</translation>
    </message>
    <message>
        <source>Untuk semua {n} dokumen {periode} yang belum diserahkan</source>
        <translation>For all {n} documents of {periode} not handed over yet</translation>
    </message>
    <message>
        <source>Waktu pegawai untuk menandatangani dan mengajukan keberatan dihitung sejak ia menerima dokumennya.</source>
        <translation>The pegawai&apos;s time to sign and to object counts from the receipt of the document.</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note down</translation>
    </message>
</context>
<context>
    <name>DialogStudi</name>
    <message>
        <source>Ekspektasi selama tugas belajar</source>
        <translation>Expectations on study leave</translation>
    </message>
    <message>
        <source>Strata 1 (S-1)</source>
        <translation>Bachelor (S-1)</translation>
    </message>
    <message>
        <source>Profesi, S-2, atau S-3</source>
        <translation>Profession, S-2 or S-3</translation>
    </message>
    <message>
        <source>Luar negeri</source>
        <translation>Abroad</translation>
    </message>
    <message>
        <source>Tambahkan ke SKP</source>
        <translation>Add to the SKP</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Jenjang</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Akreditasi universitas</source>
        <translation>Accreditation of the university</translation>
    </message>
    <message>
        <source>Target awal: IPK {target} dan lulus tepat waktu. Keduanya dapat diubah sebelum diajukan.</source>
        <translation>Targets to begin with: grade average {target} and graduation in time. Both can be changed before handing in.</translation>
    </message>
</context>
<context>
    <name>DialogTab</name>
    <message>
        <source>Catat dialog</source>
        <translation>Record a dialogue</translation>
    </message>
    <message>
        <source>Simpan catatan dialog…</source>
        <translation>Save the dialogue log…</translation>
    </message>
    <message>
        <source>Semua catatan dialog SKP ini sebagai PDF untuk dicetak</source>
        <translation>All dialogue records of this plan as a PDF to print</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Catatan dialog kinerja</source>
        <translation>Records of the dialogue</translation>
    </message>
    <message>
        <source>Catat dialog pertama</source>
        <translation>Record the first dialogue</translation>
    </message>
    <message>
        <source>Belum ada dialog kinerja yang dicatat</source>
        <translation>No dialogue is recorded yet</translation>
    </message>
    <message>
        <source>Pimpinan dan pegawai menetapkan dan mengklarifikasi ekspektasi lewat dialog: hasil dan perilaku kerja, sumber daya, skema pertanggungjawaban, dan konsekuensi (Pasal 7–13). Dialog dimulai sejak rancangan perjanjian kinerja disusun; bila belum diklarifikasi sampai akhir Januari, pegawai berdialog dengan atasan pejabat penilai (Lampiran II.C.5).</source>
        <translation>Leader and pegawai set and clarify expectations in a dialogue: results and conduct, resources, accountability and consequences (articles 7–13). It starts when the performance agreement is drafted; if nothing was clarified by the end of January, the pegawai holds it with the superior of the penilai (annex II.C.5).</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
    <message>
        <source>Catatan dialog tersimpan</source>
        <translation>Dialogue record saved</translation>
    </message>
    <message>
        <source>Catatan dialog kinerja {tahun}</source>
        <translation>Performance dialogue log {tahun}</translation>
    </message>
    <message>
        <source>Simpan catatan dialog</source>
        <translation>Save the dialogue log</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Catatan dialog tersimpan sebagai PDF</source>
        <translation>Dialogue log saved as PDF</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Isian dibuang</source>
        <translation>Text discarded</translation>
    </message>
</context>
<context>
    <name>DialogTempel</name>
    <message>
        <source>Tempel dari lembar kerja</source>
        <translation>Paste from a spreadsheet</translation>
    </message>
    <message>
        <source>Papan klip belum berisi baris laporan</source>
        <translation>The clipboard holds no report rows yet</translation>
    </message>
    <message>
        <source>Salin dahulu baris dari lembar kerja, lalu tekan Ctrl+V di sini.</source>
        <translation>First copy rows in the spreadsheet, then press Ctrl+V here.</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>RHK</source>
        <translation>RHK</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Masukkan {n} draf</source>
        <translation>Add drafts: {n}</translation>
    </message>
    <message>
        <source>Judul kolom disalin; tempelkan di baris pertama lembar kerja Anda.</source>
        <translation>Column headings copied; paste them into the first row of your spreadsheet.</translation>
    </message>
    <message>
        <source>{n} baris masuk sebagai draf</source>
        <translation>Rows added as drafts: {n}</translation>
    </message>
</context>
<context>
    <name>DialogTemuan</name>
    <message>
        <source>Isi {nama}</source>
        <translation>Content of {nama}</translation>
    </message>
    <message>
        <source>Tidak ada yang dibuka atau diubah di media ini. Yang tersembunyi pun dicari; yang menyamar disebut.</source>
        <translation>Nothing on this medium is opened or changed. Hidden files are found too, and decoys are named.</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Isi media</source>
        <translation>Content of the medium</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Periksa dan terima</source>
        <translation>Examine and receive</translation>
    </message>
</context>
<context>
    <name>DialogTentang</name>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Tetap seperti semula</source>
        <translation>Stays as it was</translation>
    </message>
    <message>
        <source>Pekerjaannya secara umum</source>
        <translation>The work in general</translation>
    </message>
</context>
<context>
    <name>DialogUnit</name>
    <message>
        <source>Unit baru</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Ubah unit</source>
        <translation>Change unit</translation>
    </message>
    <message>
        <source>Nama unit *</source>
        <translation>Name of the unit *</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kode SIASN (boleh kosong)</source>
        <translation>SIASN code (may be empty)</translation>
    </message>
    <message>
        <source>Unit di atasnya</source>
        <translation>Unit above</translation>
    </message>
    <message>
        <source>tidak ada: unit teratas</source>
        <translation>none: a topmost unit</translation>
    </message>
    <message>
        <source>{jumlah} hari sepekan</source>
        <translation>{jumlah} days a week</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Unit kerja mandiri: pimpinannya memakai formulir SKP JPT</source>
        <translation>Independent unit: its head uses the SKP form of JPT</translation>
    </message>
    <message>
        <source>Mulai berlaku</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>Terakhir berlaku</source>
        <translation>Ends on</translation>
    </message>
</context>
<context>
    <name>Dokumen</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Dokumen bantu; data resmi pada e-Kinerja BKN.</source>
        <translation>An aid only; the official data are in BKN&apos;s e-Kinerja.</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Simpan semua…</source>
        <translation>Save all…</translation>
    </message>
    <message>
        <source>Berkas lengkap (PyB)…</source>
        <translation>Complete sets (PyB)…</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Simpan Excel…</source>
        <translation>Save Excel…</translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>DokumenPage</name>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Isi terkini</source>
        <translation>Present content</translation>
    </message>
    <message>
        <source>Belum ada dokumen</source>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>Formulir muncul di sini setelah SKP disusun atau evaluasi dibuat.</source>
        <translation>Forms appear here once an SKP is written or an evaluation is made.</translation>
    </message>
    <message>
        <source>Buka Sasaran Kinerja</source>
        <translation>Open Performance Plan</translation>
    </message>
    <message>
        <source>Simpan dokumen</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Folder untuk semua dokumen di daftar</source>
        <translation>Folder for all documents of the list</translation>
    </message>
    <message>
        <source>{n} dokumen tersimpan</source>
        <translation>Documents saved: {n}</translation>
    </message>
    <message>
        <source>{n} dokumen sudah tersimpan; sisanya dibatalkan</source>
        <translation>{n} documents were saved; the rest was cancelled</translation>
    </message>
    <message>
        <source>Menyimpan dokumen…</source>
        <translation>Saving documents…</translation>
    </message>
    <message>
        <source>Dokumen dikirim ke pencetak</source>
        <translation>Document sent to the printer</translation>
    </message>
    <message>
        <source>Pencetakan dibatalkan; tidak ada yang dikirim ke pencetak</source>
        <translation>Printing cancelled; nothing was sent to the printer</translation>
    </message>
    <message>
        <source>Mencetak…</source>
        <translation>Printing…</translation>
    </message>
</context>
<context>
    <name>DokumentasiView</name>
    <message>
        <source>Periode pendokumentasian</source>
        <translation>Period of the documentation</translation>
    </message>
    <message>
        <source>Pendokumentasian kinerja</source>
        <translation>Documentation of performance</translation>
    </message>
    <message>
        <source>Hasil kerja · langkah · laporan</source>
        <translation>Result · step · report</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Seluruh masa SKP</source>
        <translation>The whole time of the SKP</translation>
    </message>
    <message>
        <source>{n} laporan disetujui</source>
        <translation>Reports approved: {n}</translation>
    </message>
    <message>
        <source>Belum ada laporan disetujui. Pendokumentasian terisi dari laporan harian yang disetujui.</source>
        <translation>No approved report yet. Documentation is made from approved daily reports.</translation>
    </message>
    <message>
        <source>Tanpa langkah</source>
        <translation>Without a step</translation>
    </message>
    <message>
        <source>{langkah} (tidak lagi direncanakan)</source>
        <translation>{langkah} (no longer planned)</translation>
    </message>
    <message>
        <source>{n} laporan</source>
        <translation>Reports: {n}</translation>
    </message>
</context>
<context>
    <name>Evaluasi</name>
    <message>
        <source>Di atas ekspektasi</source>
        <translation>Above expectation</translation>
    </message>
    <message>
        <source>Sesuai ekspektasi</source>
        <translation>As expected</translation>
    </message>
    <message>
        <source>Di bawah ekspektasi</source>
        <translation>Below expectation</translation>
    </message>
    <message>
        <source>Di atas</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>Sesuai</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Di bawah</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>SKP belum ditetapkan</source>
        <translation>SKP not set yet</translation>
    </message>
    <message>
        <source>Belum ada realisasi</source>
        <translation>No realisasi yet</translation>
    </message>
    <message>
        <source>Siap dinilai</source>
        <translation>Ready to rate</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Perlu ditinjau ulang</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Diterima pegawai</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>{predikat} ({oleh}, {waktu})</source>
        <translation>{predikat} ({oleh}, {waktu})</translation>
    </message>
    <message>
        <source>Ditetapkan di dua komputer sebelum bertukar paket: {semua}.</source>
        <translation>Signed on two computers before they exchanged packages: {semua}.</translation>
    </message>
    <message>
        <source> dan </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Sementara berlaku yang disebut terakhir. Tetapkan sekali lagi untuk memilih; semuanya disimpan.</source>
        <translation>Until then the last one counts. Sign once more to choose; all of them are kept.</translation>
    </message>
    <message>
        <source>Sementara berlaku yang disebut terakhir; pejabat penilai memilih dengan menetapkan lagi.</source>
        <translation>Until then the last one counts; the rating officer chooses by signing again.</translation>
    </message>
    <message>
        <source>Tetapkan evaluasi {nama}?</source>
        <translation>Sign the evaluation of {nama}?</translation>
    </message>
    <message>
        <source>Tetapkan &amp;&amp; tanda tangani</source>
        <translation>Set &amp;&amp; sign</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Periode: {periode}</source>
        <translation>Period: {periode}</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Conduct</translation>
    </message>
    <message>
        <source>Predikat: {predikat}</source>
        <translation>Predikat: {predikat}</translation>
    </message>
    <message>
        <source>Sebagai atasan pejabat penilai: {alasan}</source>
        <translation>As atasan of the penilai: {alasan}</translation>
    </message>
    <message>
        <source>Hasilnya bersifat final; pegawai tidak dapat mengajukan keberatan.</source>
        <translation>The result is final; no objection is possible.</translation>
    </message>
    <message>
        <source>• {n} dari {semua} indikator belum diberi penilaian.</source>
        <translation>• {n} of {semua} indicators are not rated yet.</translation>
    </message>
    <message>
        <source>Evaluasi yang sudah ditandatangani tidak dapat dibatalkan.</source>
        <translation>A signed evaluation cannot be taken back.</translation>
    </message>
    <message>
        <source>Tetapkan capaian organisasi?</source>
        <translation>Set the capaian of the organisation?</translation>
    </message>
    <message>
        <source>Capaian {unit} pada {periode} menjadi {capaian}. Nilai ini dipakai pada evaluasi semua pegawai yang dinilai pimpinan unit itu; yang sudah ditandatangani tidak berubah.</source>
        <translation>The capaian of {unit} in {periode} becomes {capaian}. It counts in the evaluations of all whom the head of that unit rates; what is signed does not change.</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Capaian {unit}: {capaian}</source>
        <translation>Capaian of {unit}: {capaian}</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Capaian organisasi belum ditetapkan: pilih di atas.</source>
        <translation>The achievement of the organisation is not set: choose it above.</translation>
    </message>
    <message>
        <source>Capaian organisasi {unit} belum ditetapkan. Mintalah pimpinan unit di atasnya, operator kepegawaian, atau BKPSDM menetapkannya.</source>
        <translation>The achievement of {unit} is not set yet. Ask the head of the unit above, the personnel operator or BKPSDM to set it.</translation>
    </message>
    <message>
        <source>Yang dievaluasi</source>
        <translation>Evaluation of</translation>
    </message>
</context>
<context>
    <name>EvaluasiPage</name>
    <message>
        <source>Tim</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Saya</source>
        <translation>Mine</translation>
    </message>
</context>
<context>
    <name>Formulir</name>
    <message>
        <source>Sumber data: {isi}</source>
        <translation>Source of data: {isi}</translation>
    </message>
    <message>
        <source>Pilih rencana hasil kerja…</source>
        <translation>Choose a planned result…</translation>
    </message>
    <message>
        <source>RHK dari SKP lain</source>
        <translation>RHK of another SKP</translation>
    </message>
    <message>
        <source>Pilih rencana aksi…</source>
        <translation>Choose an action plan…</translation>
    </message>
    <message>
        <source>Saran dari laporan Anda: “{teks}” — Tab untuk memakai</source>
        <translation>Suggested from your reports: “{teks}” — Tab to use it</translation>
    </message>
</context>
<context>
    <name>FormulirPegawai</name>
    <message>
        <source>Nama dengan gelar *</source>
        <translation>Name with titles *</translation>
    </message>
    <message>
        <source>NIP *</source>
        <translation>NIP *</translation>
    </message>
    <message>
        <source>Jabatan *</source>
        <translation>Position *</translation>
    </message>
    <message>
        <source>Jenis jabatan</source>
        <translation>Kind of position</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Unit kerja *</source>
        <translation>Unit *</translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>kosong: mengikuti pimpinan unit</source>
        <translation>empty: follows the head of the unit</translation>
    </message>
    <message>
        <source>Unit dan penilai mengikuti penempatan; ubah di tab Penempatan atau Penilai.</source>
        <translation>Unit and penilai follow the assignment; change them in the tab Assignments or Penilai.</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nama akun (boleh kosong)</source>
        <translation>Account name (may be empty)</translation>
    </message>
    <message>
        <source>Kata sandi pertama</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Peran akun</source>
        <translation>Role of the account</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation>Executing staff</translation>
    </message>
    <message>
        <source>Pejabat fungsional</source>
        <translation>Functional officer</translation>
    </message>
    <message>
        <source>Pejabat pengawas</source>
        <translation>Supervisor (pengawas)</translation>
    </message>
    <message>
        <source>Pejabat administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Pejabat pimpinan tinggi</source>
        <translation>High leader (JPT)</translation>
    </message>
    <message>
        <source>Kepala daerah (tanpa NIP)</source>
        <translation>Head of the region (no NIP)</translation>
    </message>
    <message>
        <source>Pegawai baru</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Tanpa akun, orang ini belum dapat masuk di komputer ini.</source>
        <translation>Without an account this person cannot log in on this computer yet.</translation>
    </message>
    <message>
        <source>Akun di komputer ini: {akun}. Kata sandi dan peran diatur di Pengaturan.</source>
        <translation>Account on this computer: {akun}. Password and role are kept in Settings.</translation>
    </message>
    <message>
        <source>Belum punya akun di komputer ini; buat di Pengaturan, Akun.</source>
        <translation>No account on this computer yet; make one in Settings, Accounts.</translation>
    </message>
</context>
<context>
    <name>FormulirUmpan</name>
    <message>
        <source>— pilih pegawai —</source>
        <translation>— choose a person —</translation>
    </message>
    <message>
        <source>{nama} · ada draf</source>
        <translation>{nama} · draft waiting</translation>
    </message>
    <message>
        <source>anggota tim</source>
        <translation>team member</translation>
    </message>
    <message>
        <source>rekan</source>
        <translation>colleague</translation>
    </message>
    <message>
        <source>pimpinan</source>
        <translation>head</translation>
    </message>
    <message>
        <source>Pekerjaannya secara umum</source>
        <translation>The work in general</translation>
    </message>
    <message>
        <source>Menjawab permintaan umpan balik</source>
        <translation>Answers a request for feedback</translation>
    </message>
</context>
<context>
    <name>GalatProgram</name>
    <message>
        <source>Ada kesalahan pada program</source>
        <translation>Something failed in the program</translation>
    </message>
    <message>
        <source>Tindakan terakhir tidak selesai. Data yang sudah tersimpan utuh, dan isian Anda masih ada di layar.
Simpan paket bantuan (tanpa data pribadi) untuk petugas TI?</source>
        <translation>The last action did not finish. What was saved is whole, and what you typed is still on the screen.
Save a support packet (no personal data) for the IT staff?</translation>
    </message>
    <message>
        <source>Simpan paket bantuan…</source>
        <translation>Save support packet…</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Simpan paket bantuan</source>
        <translation>Save support packet</translation>
    </message>
    <message>
        <source>Teks (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>Gerbang</name>
    <message>
        <source>Kantor siap di komputer ini</source>
        <translation>The office is ready on this computer</translation>
    </message>
    <message>
        <source>Pilih folder kantor</source>
        <translation>Choose the office folder</translation>
    </message>
    <message>
        <source>Pilih berkas cadangan</source>
        <translation>Choose a backup file</translation>
    </message>
    <message>
        <source>Cadangan Kinerja Desktop (*.kcadangan)</source>
        <translation>Kinerja Desktop backups (*.kcadangan)</translation>
    </message>
    <message>
        <source>Memulihkan dari cadangan</source>
        <translation>Restoring from the backup</translation>
    </message>
    <message>
        <source>Kata sandi baru tersimpan</source>
        <translation>New password saved</translation>
    </message>
    <message>
        <source>Silakan masuk.</source>
        <translation>Please log in.</translation>
    </message>
</context>
<context>
    <name>GerbangAwal</name>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Kinerja Desktop membantu ASN merencanakan, mencatat, dan menilai kinerja tanpa jaringan. Data resmi tetap pada e-Kinerja BKN.</source>
        <translation>Kinerja Desktop helps civil servants (ASN) plan, document and evaluate performance without a network. The official data stay in BKN&apos;s e-Kinerja.</translation>
    </message>
    <message>
        <source>Kantor di komputer ini</source>
        <translation>Offices on this computer</translation>
    </message>
    <message>
        <source>Berlatih dengan kantor contoh</source>
        <translation>Practise with a sample office</translation>
    </message>
    <message>
        <source>Puskesmas dengan 42 pegawai rekaan. Aman dicoba, tidak ada data resmi.</source>
        <translation>A health centre with 42 invented employees. Safe to try, no official data.</translation>
    </message>
    <message>
        <source>Mulai berlatih</source>
        <translation>Start practising</translation>
    </message>
    <message>
        <source>Menyiapkan kantor baru</source>
        <translation>Set up a new office</translation>
    </message>
    <message>
        <source>Isi nama kantor, pimpinan, dan akun pertama. Perlu lima menit.</source>
        <translation>Enter the name of the office, its head and the first account. It takes five minutes.</translation>
    </message>
    <message>
        <source>Siapkan kantor</source>
        <translation>Set up office</translation>
    </message>
    <message>
        <source>Ikut kantor yang sudah ada</source>
        <translation>Join an office that exists</translation>
    </message>
    <message>
        <source>Kantor Anda sudah memakai program ini di komputer lain: minta izin dengan satu berkas.</source>
        <translation>Your office uses this program on another computer already: ask for permission with one file.</translation>
    </message>
    <message>
        <source>Minta izin…</source>
        <translation>Ask for permission…</translation>
    </message>
    <message>
        <source>Membuka kantor yang sudah ada</source>
        <translation>Open an office that exists</translation>
    </message>
    <message>
        <source>Pilih folder kantor di komputer ini, atau pulihkan dari cadangan.</source>
        <translation>Choose the office folder on this computer, or restore a backup.</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Pulihkan dari cadangan…</source>
        <translation>Restore a backup…</translation>
    </message>
</context>
<context>
    <name>GerbangIkut</name>
    <message>
        <source>Ikut kantor yang sudah ada</source>
        <translation>Join an office that exists</translation>
    </message>
    <message>
        <source>Komputer ini meminta izin kepada operator kantor atau pusat: Anda membawa satu berkas kepadanya, dan ia membalas dengan satu berkas. Jaringan tidak diperlukan.</source>
        <translation>This computer asks the operator of the office or the centre for permission: you bring one file, and one file comes back. No network is needed.</translation>
    </message>
    <message>
        <source>Komputer ini</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Nama komputer</source>
        <translation>Name of the computer</translation>
    </message>
    <message>
        <source>misalnya Laptop KIA</source>
        <translation>for example Laptop KIA</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>misalnya Puskesmas Kartini</source>
        <translation>for instance Puskesmas Kartini</translation>
    </message>
    <message>
        <source>Kata sandi untuk masuk (dipakai lagi saat izinnya datang)</source>
        <translation>Password for logging in (used again when the permission comes)</translation>
    </message>
    <message>
        <source>Ulangi kata sandi</source>
        <translation>Repeat the password</translation>
    </message>
    <message>
        <source>Simpan berkas permintaan ke (flashdisk)</source>
        <translation>Save the request file to (USB stick)</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Pilih tempat berkas permintaan</source>
        <translation>Choose the place of the request file</translation>
    </message>
    <message>
        <source>Folder kantor di komputer ini</source>
        <translation>Office folder on this computer</translation>
    </message>
    <message>
        <source>Pilih folder kantor</source>
        <translation>Choose the office folder</translation>
    </message>
    <message>
        <source>Serahkan berkas permintaan kepada pemberi izin. Bacakan kode ini lewat telepon saat ia membukanya:</source>
        <translation>Hand the request file to whoever gives the permission. Read this code out on the telephone when it is opened:</translation>
    </message>
    <message>
        <source>Kode permintaan</source>
        <translation>Code of the request</translation>
    </message>
    <message>
        <source>Simpan berkas permintaan lagi…</source>
        <translation>Save the request file again…</translation>
    </message>
    <message>
        <source>Program boleh ditutup: komputer ini mengingat permintaannya. Bila berkas izin sudah datang, lanjutkan di sini.</source>
        <translation>The program may be closed: this computer remembers its request. When the permission file has come, go on here.</translation>
    </message>
    <message>
        <source>Pemberi izin membacakan sebuah kode. Dengan kode itu berkas yang tertukar atau dipalsukan ketahuan.</source>
        <translation>Whoever gives the permission reads out a code. It shows when a file was swapped or forged.</translation>
    </message>
    <message>
        <source>Berkas izin</source>
        <translation>Permission file</translation>
    </message>
    <message>
        <source>Pilih berkas izin</source>
        <translation>Choose the permission file</translation>
    </message>
    <message>
        <source>Kode yang dibacakan pemberi izin</source>
        <translation>Code that is read out to you</translation>
    </message>
    <message>
        <source>NIP yang bekerja di komputer ini</source>
        <translation>NIP of who works at this computer</translation>
    </message>
    <message>
        <source>kosongkan bila izinnya sudah menyebut orangnya</source>
        <translation>leave empty where the permission names the people</translation>
    </message>
    <message>
        <source>Beberapa NIP dipisahkan dengan koma. Yang pertama memakai kata sandi di bawah ini; yang lain menggantinya saat masuk pertama kali.</source>
        <translation>Put commas between several NIP. The first person uses the password below; the others change it when they log in first.</translation>
    </message>
    <message>
        <source>Kata sandi yang dibuat bersama permintaan</source>
        <translation>Password that was chosen with the request</translation>
    </message>
    <message>
        <source>Cetak atau tulis kode pemulihan ini, masukkan ke amplop tertutup, dan simpan di lemari kantor. Tanpa kata sandi dan tanpa kode ini data tidak dapat dibuka oleh siapa pun.</source>
        <translation>Print or write down this recovery code, put it into a sealed envelope and keep it in the office cabinet. Without a password and without this code nobody can open the data.</translation>
    </message>
    <message>
        <source>Kode pemulihan</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Salin kode</source>
        <translation>Copy code</translation>
    </message>
    <message>
        <source>Simpan lembar PDF…</source>
        <translation>Save PDF sheet…</translation>
    </message>
    <message>
        <source>Kode pemulihan sudah saya simpan</source>
        <translation>I have put the recovery code away</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Buat permintaan baru…</source>
        <translation>Make a new request…</translation>
    </message>
    <message>
        <source>Buat permintaan</source>
        <translation>Make request</translation>
    </message>
</context>
<context>
    <name>GerbangKantor</name>
    <message>
        <source>Menyiapkan kantor baru</source>
        <translation>Set up a new office</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Puskesmas Kartini</source>
        <translation>Puskesmas Kartini</translation>
    </message>
    <message>
        <source>Jenis unit kerja</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Instansi (kepala formulir)</source>
        <translation>Agency (heading of forms)</translation>
    </message>
    <message>
        <source>PEMERINTAH KOTA PEMATANGSIANTAR</source>
        <translation>PEMERINTAH KOTA PEMATANGSIANTAR</translation>
    </message>
    <message>
        <source>Alamat dan telepon</source>
        <translation>Address and telephone</translation>
    </message>
    <message>
        <source>Tempat tanda tangan</source>
        <translation>Place of signature</translation>
    </message>
    <message>
        <source>Hari kerja seminggu</source>
        <translation>Working days a week</translation>
    </message>
    <message>
        <source>Folder kantor di komputer ini</source>
        <translation>Office folder on this computer</translation>
    </message>
    <message>
        <source>Pilih folder kantor</source>
        <translation>Choose the office folder</translation>
    </message>
    <message>
        <source>Nama pimpinan dengan gelar</source>
        <translation>Name of the head with titles</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>18 angka</source>
        <translation>18 digits</translation>
    </message>
    <message>
        <source>Golongan ruang</source>
        <translation>Grade (golongan)</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pejabat penilai pimpinan (nama dan jabatan)</source>
        <translation>Rating officer of the head (name and position)</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP pejabat penilai (kosongkan untuk Kepala Daerah)</source>
        <translation>NIP of the rating officer (empty for a head of region)</translation>
    </message>
    <message>
        <source>Akun pimpinan</source>
        <translation>Account of the head</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Ulangi kata sandi</source>
        <translation>Repeat the password</translation>
    </message>
    <message>
        <source>Operator kepegawaian (boleh dikosongkan)</source>
        <translation>Personnel operator (may stay empty)</translation>
    </message>
    <message>
        <source>Nama dengan gelar</source>
        <translation>Name with titles</translation>
    </message>
    <message>
        <source>Akun operator</source>
        <translation>Account of the operator</translation>
    </message>
    <message>
        <source>Folder cadangan harian (sebaiknya di disk atau flashdisk lain)</source>
        <translation>Folder for daily backups (better on another disk or stick)</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Akun pertama di komputer ini. Pegawai lain dapat ditambahkan kemudian di halaman Pegawai &amp; Organisasi.</source>
        <translation>The first account on this computer. Other people can be added later on the page People &amp; Organisation.</translation>
    </message>
    <message>
        <source>Cetak atau tulis kode pemulihan ini, masukkan ke amplop tertutup, dan simpan di lemari kantor. Tanpa kata sandi dan tanpa kode ini data tidak dapat dibuka oleh siapa pun.</source>
        <translation>Print or write down this recovery code, put it into a sealed envelope and keep it in the office cabinet. Without a password and without this code nobody can open the data.</translation>
    </message>
    <message>
        <source>Kode pemulihan</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Salin kode</source>
        <translation>Copy code</translation>
    </message>
    <message>
        <source>Simpan lembar PDF…</source>
        <translation>Save PDF sheet…</translation>
    </message>
    <message>
        <source>Kode pemulihan sudah saya simpan</source>
        <translation>I have put the recovery code away</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>GerbangMasuk</name>
    <message>
        <source>Pilih nama Anda, lalu ketik kata sandi.</source>
        <translation>Choose your name, then type the password.</translation>
    </message>
    <message>
        <source>Cari nama…</source>
        <translation>Find a name…</translation>
    </message>
    <message>
        <source>Daftar akun</source>
        <translation>List of accounts</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Lupa kata sandi?</source>
        <translation>Forgot the password?</translation>
    </message>
    <message>
        <source>Ganti pengguna</source>
        <translation>Switch user</translation>
    </message>
    <message>
        <source>Kantor lain…</source>
        <translation>Another office…</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Log in</translation>
    </message>
</context>
<context>
    <name>GerbangPulih</name>
    <message>
        <source>Membuat kata sandi baru</source>
        <translation>Make a new password</translation>
    </message>
    <message>
        <source>Ambil lembar kode pemulihan kantor dari amplopnya. Kode ini membuka kantor dan memberi akun Anda kata sandi baru; tidak ada data yang hilang.</source>
        <translation>Take the sheet with the recovery code out of its envelope. The code opens the office and gives your account a new password; no data are lost.</translation>
    </message>
    <message>
        <source>Kode pemulihan</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>ABCD-EFGH-…</source>
        <translation>ABCD-EFGH-…</translation>
    </message>
    <message>
        <source>Kata sandi baru (sekurangnya 6 huruf)</source>
        <translation>New password (at least 6 characters)</translation>
    </message>
    <message>
        <source>Ulangi kata sandi baru</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Simpan kata sandi</source>
        <translation>Save password</translation>
    </message>
</context>
<context>
    <name>Grafik</name>
    <message>
        <source>Salin sebagai tabel</source>
        <translation>Copy as a table</translation>
    </message>
</context>
<context>
    <name>GrafikBatang</name>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Pola acuan</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>GrafikGaris</name>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>Halaman</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Sasaran Kinerja</source>
        <translation>Performance Plan</translation>
    </message>
    <message>
        <source>Laporan Harian</source>
        <translation>Daily Reports</translation>
    </message>
    <message>
        <source>Umpan Balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Matriks Peran Hasil</source>
        <translation>Role and Result Matrix</translation>
    </message>
    <message>
        <source>Pembinaan</source>
        <translation>Pembinaan</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Dasbor Unit</source>
        <translation>Unit Dashboard</translation>
    </message>
    <message>
        <source>Pohon Kinerja</source>
        <translation>Results Tree</translation>
    </message>
    <message>
        <source>Tenggat &amp; Pelaporan</source>
        <translation>Deadlines &amp; Reports</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Angka Kredit</source>
        <translation>Angka Kredit</translation>
    </message>
    <message>
        <source>Pegawai &amp; Organisasi</source>
        <translation>People &amp; Organisation</translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>HalamanDokumen</name>
    <message>
        <source>Dokumen tersimpan</source>
        <translation>Document saved</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Berkas belum dapat dibuka</source>
        <translation>The file could not be opened</translation>
    </message>
    <message>
        <source>Tidak ada program untuk membukanya di komputer ini. Berkasnya tersimpan: {berkas}</source>
        <translation>This computer has no program for it. The file is saved: {berkas}</translation>
    </message>
</context>
<context>
    <name>HalamanModel</name>
    <message>
        <source>dipilih</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>belum dipilih</source>
        <translation>not selected</translation>
    </message>
</context>
<context>
    <name>HasilKerjaEditor</name>
    <message>
        <source>Hasil kerja</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Pilih dari SKP pimpinan…</source>
        <translation>Choose from the leader&apos;s SKP…</translation>
    </message>
    <message>
        <source>Ketik di bawah</source>
        <translation>Type below</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Tetap hapus</source>
        <translation>Delete all the same</translation>
    </message>
    <message>
        <source>Hasil kerja dihapus</source>
        <translation>Result deleted</translation>
    </message>
    <message>
        <source>Indikator dihapus</source>
        <translation>Indicator deleted</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>HasilPerilaku</name>
    <message>
        <source>Perilaku kerja</source>
        <translation>Conduct</translation>
    </message>
    <message>
        <source>{n} masukan</source>
        <translation>feedback: {n}</translation>
    </message>
    <message>
        <source>Umpan balik secara umum</source>
        <translation>Feedback in general</translation>
    </message>
    <message>
        <source>Sepanjang periode</source>
        <translation>Over the whole period</translation>
    </message>
    <message>
        <source>tindakan dan catatan pribadi Anda</source>
        <translation>actions and your private notes</translation>
    </message>
    <message>
        <source>BerAKHLAK · {n} masukan</source>
        <translation>BerAKHLAK · feedback: {n}</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Planned result (RHK)</translation>
    </message>
    <message>
        <source>Aspek · indikator</source>
        <translation>Aspect · indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Terhadap ekspektasi</source>
        <translation>Against expectation</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{n} laporan yang dikutip berubah sejak disetujui</source>
        <translation>Cited reports that changed since they were approved: {n}</translation>
    </message>
    <message>
        <source>Ekspektasi: {teks}</source>
        <translation>Expectation: {teks}</translation>
    </message>
</context>
<context>
    <name>IkutPage</name>
    <message>
        <source>Laptop atau komputer pegawai</source>
        <translation>Laptop or computer of staff</translation>
    </message>
    <message>
        <source>Komputer kantor (perangkat daerah atau unit)</source>
        <translation>Computer of an office (agency or unit)</translation>
    </message>
    <message>
        <source>Sandi (min. {n} huruf)</source>
        <translation>Password (min. {n} letters)</translation>
    </message>
    <message>
        <source>permintaan</source>
        <translation>request</translation>
    </message>
    <message>
        <source>kode permintaan</source>
        <translation>code of the request</translation>
    </message>
    <message>
        <source>izin</source>
        <translation>permission</translation>
    </message>
    <message>
        <source>kode pemulihan</source>
        <translation>recovery code</translation>
    </message>
    <message>
        <source>Langkah {n} dari 4: {nama}</source>
        <translation>Step {n} of 4: {nama}</translation>
    </message>
    <message>
        <source>Buat permintaan</source>
        <translation>Make request</translation>
    </message>
    <message>
        <source>Pasang izin…</source>
        <translation>Install permission…</translation>
    </message>
    <message>
        <source>Pasang izin</source>
        <translation>Install permission</translation>
    </message>
    <message>
        <source>Lanjut ke halaman masuk</source>
        <translation>Go on to the login</translation>
    </message>
    <message>
        <source>Nama komputer</source>
        <translation>Name of the computer</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Simpan berkas permintaan</source>
        <translation>Save the request file</translation>
    </message>
    <message>
        <source>Folder kantor</source>
        <translation>Folder of the office</translation>
    </message>
    <message>
        <source>Kunci komputer ini dibuat dan dikunci dengan kata sandi…</source>
        <translation>The keys of this computer are made and locked with the password…</translation>
    </message>
    <message>
        <source>Berkas permintaan tersimpan: {berkas}</source>
        <translation>Request file saved: {berkas}</translation>
    </message>
    <message>
        <source>Simpan berkas permintaan ke</source>
        <translation>Save the request file to</translation>
    </message>
    <message>
        <source>Berkas izin</source>
        <translation>Permission file</translation>
    </message>
    <message>
        <source>Kode dari pemberi izin</source>
        <translation>Code from whoever gives the permission</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Izin diperiksa dan kantor dibuat di komputer ini…</source>
        <translation>The permission is verified and the office is made on this computer…</translation>
    </message>
    <message>
        <source>✓ {kantor} sudah ada di komputer ini, dengan izin dari {dari}.</source>
        <translation>✓ {kantor} is on this computer now, with permission from {dari}.</translation>
    </message>
    <message>
        <source>Akun {akun} untuk {nama}</source>
        <translation>Account {akun} for {nama}</translation>
    </message>
    <message>
        <source>Sidik kunci induk kantor ini: {sidik}</source>
        <translation>Fingerprint of the root keys of this office: {sidik}</translation>
    </message>
    <message>
        <source>Pilih tempat folder kantor</source>
        <translation>Choose where the office folder goes</translation>
    </message>
    <message>
        <source>Izin perangkat (*.knj-izin);;Semua berkas (*)</source>
        <translation>Device permissions (*.knj-izin);;All files (*)</translation>
    </message>
</context>
<context>
    <name>ImporView</name>
    <message>
        <source>Lembar kerja (*.xlsx *.xls *.ods *.csv);;Semua berkas (*)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.ods *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih daftar pegawai</source>
        <translation>Choose a list of people</translation>
    </message>
    <message>
        <source>Lembar kerja (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Simpan templat</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>Templat Pegawai.xlsx</source>
        <translation>Template of people.xlsx</translation>
    </message>
    <message>
        <source>Templat tersimpan</source>
        <translation>Template saved</translation>
    </message>
    <message>
        <source>Membaca {berkas}</source>
        <translation>Reading {berkas}</translation>
    </message>
    <message>
        <source>Membandingkan dengan data kantor</source>
        <translation>Comparing with the office</translation>
    </message>
    <message>
        <source>Menyimpan pegawai</source>
        <translation>Saving people</translation>
    </message>
    <message>
        <source>{baru} baru, {berubah} berubah, {sama} sama, {ditolak} ditolak.</source>
        <translation>{baru} new, {berubah} changed, {sama} the same, {ditolak} refused.</translation>
    </message>
    <message>
        <source>Impor selesai</source>
        <translation>Import done</translation>
    </message>
    <message>
        <source>Impor dibatalkan</source>
        <translation>Import cancelled</translation>
    </message>
    <message>
        <source>Tidak ada yang disimpan.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>Simpan rincian</source>
        <translation>Save refused rows</translation>
    </message>
    <message>
        <source>Baris ditolak.xlsx</source>
        <translation>Refused rows.xlsx</translation>
    </message>
    <message>
        <source>Baris yang ditolak tersimpan</source>
        <translation>Refused rows saved</translation>
    </message>
</context>
<context>
    <name>IsianTanggal</name>
    <message>
        <source>hh/bb/tttt</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Pilih dari kalender (Alt+Bawah)</source>
        <translation>Choose from the calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>“{teks}” bukan tanggal. Tanggal tetap {lama}; ketik seperti 17/08/2026.</source>
        <translation>“{teks}” is not a date. The date stays {lama}; type it like 17/08/2026.</translation>
    </message>
    <message>
        <source>“{teks}” di luar batas {awal} – {akhir}. Tanggal tetap {lama}.</source>
        <translation>“{teks}” is outside {awal} – {akhir}. The date stays {lama}.</translation>
    </message>
</context>
<context>
    <name>Istilah</name>
    <message>
        <source>pegawai</source>
        <translation>employee</translation>
    </message>
    <message>
        <source>pejabat penilai</source>
        <translation>rating officer</translation>
    </message>
    <message>
        <source>pimpinan unit</source>
        <translation>head of the unit</translation>
    </message>
    <message>
        <source>operator kepegawaian</source>
        <translation>personnel operator</translation>
    </message>
    <message>
        <source>pusat (BKPSDM)</source>
        <translation>head office (BKPSDM)</translation>
    </message>
    <message>
        <source>pengawas</source>
        <translation>inspector</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Evaluasi, realisasi, atau umpan balik</source>
        <translation>Evaluation, realisasi or feedback</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Laporan harian</source>
        <translation>Daily report</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Pejabat Penilai Kinerja pegawai ini</source>
        <translation>The rating officer of this employee</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>SKP pimpinan unit</source>
        <translation>SKP of the head of the unit</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit kerja penilai</source>
        <translation>The unit of the rating officer</translation>
    </message>
    <message>
        <source>melampirkan bukti dukung</source>
        <translation>attach evidence</translation>
    </message>
    <message>
        <source>melihat SKP pegawai ini</source>
        <translation>see the SKP of this employee</translation>
    </message>
    <message>
        <source>melihat jam kerja</source>
        <translation>see the working hours</translation>
    </message>
    <message>
        <source>mengelola jam kerja</source>
        <translation>keep the working hours</translation>
    </message>
    <message>
        <source>Jam kerja biasa</source>
        <translation>Usual working hours</translation>
    </message>
    <message>
        <source>Jam kerja Ramadan</source>
        <translation>Ramadan hours</translation>
    </message>
    <message>
        <source>Jam kerja giliran (shift)</source>
        <translation>Hours in shifts</translation>
    </message>
    <message>
        <source>melihat manual indikator ini</source>
        <translation>see this manual</translation>
    </message>
    <message>
        <source>menulis manual indikator ini</source>
        <translation>write this manual</translation>
    </message>
    <message>
        <source>melihat strategi ini</source>
        <translation>see this strategy</translation>
    </message>
    <message>
        <source>menulis strategi ini</source>
        <translation>write this strategy</translation>
    </message>
    <message>
        <source>menghapus strategi ini</source>
        <translation>delete this strategy</translation>
    </message>
    <message>
        <source>Strategi</source>
        <translation>Strategies</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Definisi</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Satuan pengukuran</source>
        <translation>Unit of measurement</translation>
    </message>
    <message>
        <source>Sumber data</source>
        <translation>Source of data</translation>
    </message>
    <message>
        <source>Kualitas dan tingkat kendali</source>
        <translation>Quality and level of control</translation>
    </message>
    <message>
        <source>Periode pelaporan</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Judul inisiatif strategi</source>
        <translation>Title of the strategic initiative</translation>
    </message>
    <message>
        <source>Pemilik strategi</source>
        <translation>Owner of the strategy</translation>
    </message>
    <message>
        <source>Pihak yang terlibat</source>
        <translation>Parties involved</translation>
    </message>
    <message>
        <source>Waktu penyelesaian</source>
        <translation>Time of completion</translation>
    </message>
    <message>
        <source>Penerima manfaat</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Indikator dan target yang diintervensi</source>
        <translation>Indicators and targets it serves</translation>
    </message>
    <message>
        <source>Strategi (key activities)</source>
        <translation>Strategy (key activities)</translation>
    </message>
    <message>
        <source>Keluaran kunci (key milestone)</source>
        <translation>Key milestones</translation>
    </message>
    <message>
        <source>Strategi rutin</source>
        <translation>Routine strategy</translation>
    </message>
    <message>
        <source>Strategi transformatif</source>
        <translation>Transforming strategy</translation>
    </message>
    <message>
        <source>Keluaran kunci rutin</source>
        <translation>Routine milestones</translation>
    </message>
    <message>
        <source>Keluaran kunci transformatif</source>
        <translation>Transforming milestones</translation>
    </message>
    <message>
        <source>melihat antrean persetujuan</source>
        <translation>see the queue of approvals</translation>
    </message>
    <message>
        <source>melihat daftar akun</source>
        <translation>see the accounts</translation>
    </message>
    <message>
        <source>melihat daftar evaluasi</source>
        <translation>see the evaluations</translation>
    </message>
    <message>
        <source>melihat dokumen pegawai ini</source>
        <translation>see the documents of this employee</translation>
    </message>
    <message>
        <source>melihat evaluasi pegawai ini</source>
        <translation>see the evaluation of this employee</translation>
    </message>
    <message>
        <source>melihat dasbor unit</source>
        <translation>see the unit dashboard</translation>
    </message>
    <message>
        <source>melihat matriks peran hasil ini</source>
        <translation>see this matrix of roles and results</translation>
    </message>
    <message>
        <source>membaca laporan harian</source>
        <translation>read daily reports</translation>
    </message>
    <message>
        <source>membaca laporan harian ini</source>
        <translation>read this daily report</translation>
    </message>
    <message>
        <source>membaca laporan pegawai ini</source>
        <translation>read the reports of this employee</translation>
    </message>
    <message>
        <source>membuat SKP</source>
        <translation>make an SKP</translation>
    </message>
    <message>
        <source>membuat akun</source>
        <translation>make accounts</translation>
    </message>
    <message>
        <source>membuka bukti dukung</source>
        <translation>open evidence</translation>
    </message>
    <message>
        <source>memulihkan SKP ini</source>
        <translation>restore this SKP</translation>
    </message>
    <message>
        <source>menyalin SKP ini</source>
        <translation>copy this plan</translation>
    </message>
    <message>
        <source>menyusun SKP</source>
        <translation>write an SKP</translation>
    </message>
    <message>
        <source>memulihkan laporan harian</source>
        <translation>restore daily reports</translation>
    </message>
    <message>
        <source>memulihkan laporan ini</source>
        <translation>restore this report</translation>
    </message>
    <message>
        <source>memutuskan SKP ini</source>
        <translation>decide this SKP</translation>
    </message>
    <message>
        <source>memutuskan laporan pegawai ini</source>
        <translation>decide the reports of this employee</translation>
    </message>
    <message>
        <source>memberi umpan balik</source>
        <translation>give feedback</translation>
    </message>
    <message>
        <source>menandatangani evaluasi pegawai ini</source>
        <translation>sign the evaluation of this employee</translation>
    </message>
    <message>
        <source>menarik laporan harian</source>
        <translation>take back daily reports</translation>
    </message>
    <message>
        <source>menarik realisasi pegawai ini</source>
        <translation>take back the realisasi of this employee</translation>
    </message>
    <message>
        <source>mencetak dokumen pegawai ini</source>
        <translation>print the documents of this employee</translation>
    </message>
    <message>
        <source>menempelkan laporan harian</source>
        <translation>paste daily reports</translation>
    </message>
    <message>
        <source>menetapkan evaluasi pegawai ini</source>
        <translation>sign the evaluation of this employee as penilai</translation>
    </message>
    <message>
        <source>menetapkan capaian kinerja organisasi unit ini</source>
        <translation>record the performance of this unit</translation>
    </message>
    <message>
        <source>mengatur kata sandi</source>
        <translation>set passwords</translation>
    </message>
    <message>
        <source>menghapus laporan harian</source>
        <translation>delete daily reports</translation>
    </message>
    <message>
        <source>mengimpor SKP pegawai ini</source>
        <translation>import the SKP of this employee</translation>
    </message>
    <message>
        <source>mengimpor evaluasi pegawai ini (rating hanya diberikan pejabat penilainya)</source>
        <translation>import the evaluation of this employee (only the rating officer gives ratings)</translation>
    </message>
    <message>
        <source>mengisi realisasi pegawai ini</source>
        <translation>fill in the realisasi of this employee</translation>
    </message>
    <message>
        <source>mengubah pengaturan kantor</source>
        <translation>change the office settings</translation>
    </message>
    <message>
        <source>menilai diri sendiri</source>
        <translation>rate oneself</translation>
    </message>
    <message>
        <source>menilai pegawai ini</source>
        <translation>rate this employee</translation>
    </message>
    <message>
        <source>menulis laporan harian</source>
        <translation>write daily reports</translation>
    </message>
    <message>
        <source>menutup akun</source>
        <translation>close accounts</translation>
    </message>
    <message>
        <source>menutup akun sendiri</source>
        <translation>close one&apos;s own account</translation>
    </message>
    <message>
        <source>menyalin laporan harian</source>
        <translation>copy daily reports</translation>
    </message>
    <message>
        <source>menyimpan favorit laporan</source>
        <translation>keep favourites of reports</translation>
    </message>
    <message>
        <source>mengubah SKP ini</source>
        <translation>change this SKP</translation>
    </message>
    <message>
        <source>mengubah matriks peran hasil ini</source>
        <translation>change this matrix of roles and results</translation>
    </message>
    <message>
        <source>diajukan</source>
        <translation>handed in</translation>
    </message>
    <message>
        <source>Orang ini</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>mengajukan SKP ini</source>
        <translation>hand in this SKP</translation>
    </message>
    <message>
        <source>menghapus SKP ini</source>
        <translation>delete this SKP</translation>
    </message>
    <message>
        <source>tarik SKP</source>
        <translation>take back the SKP</translation>
    </message>
    <message>
        <source>revisi SKP</source>
        <translation>revise the SKP</translation>
    </message>
    <message>
        <source>menarik laporan ini</source>
        <translation>take back this report</translation>
    </message>
    <message>
        <source>mengubah laporan ini</source>
        <translation>change this report</translation>
    </message>
    <message>
        <source>menghapus laporan ini</source>
        <translation>delete this report</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Uraian dan hasil</source>
        <translation>Description and result</translation>
    </message>
    <message>
        <source>Rencana aksi</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Alasan koreksi</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>Alasan rating</source>
        <translation>Reason for the rating</translation>
    </message>
    <message>
        <source>Alasan revisi</source>
        <translation>Reason for the revision</translation>
    </message>
    <message>
        <source>Catatan/rekomendasi</source>
        <translation>Note/recommendation</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Dukungan sumber daya</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Skema pertanggungjawaban</source>
        <translation>Accountability</translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <translation>Consequences</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>membaca dialog kinerja pegawai ini</source>
        <translation>read this person&apos;s dialogs</translation>
    </message>
    <message>
        <source>mencatat dialog kinerja pegawai ini</source>
        <translation>write down this person&apos;s dialogs</translation>
    </message>
    <message>
        <source>menyusun rencana aksi pegawai ini</source>
        <translation>write this person&apos;s plan of action</translation>
    </message>
    <message>
        <source>Formulir yang dibekukan</source>
        <translation>The frozen form</translation>
    </message>
    <message>
        <source>melihat rencana aksi pegawai ini</source>
        <translation>see this person&apos;s plan of action</translation>
    </message>
    <message>
        <source>melihat riwayat SKP pegawai ini</source>
        <translation>see the history of this person&apos;s SKP</translation>
    </message>
    <message>
        <source>menambah ekspektasi tugas belajar pada SKP ini</source>
        <translation>add study expectations to this SKP</translation>
    </message>
    <message>
        <source>mengklarifikasi SKP ini</source>
        <translation>clarify this SKP</translation>
    </message>
    <message>
        <source>Kuantitas</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Kualitas</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Di atas ekspektasi</source>
        <translation>Above expectation</translation>
    </message>
    <message>
        <source>Sesuai ekspektasi</source>
        <translation>As expected</translation>
    </message>
    <message>
        <source>Di bawah ekspektasi</source>
        <translation>Below expectation</translation>
    </message>
    <message>
        <source>di atas ekspektasi</source>
        <translation>above expectation</translation>
    </message>
    <message>
        <source>sesuai ekspektasi</source>
        <translation>as expected</translation>
    </message>
    <message>
        <source>di bawah ekspektasi</source>
        <translation>below expectation</translation>
    </message>
    <message>
        <source>Sangat Baik</source>
        <translation>Very Good</translation>
    </message>
    <message>
        <source>Baik</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Butuh Perbaikan</source>
        <translation>Needs Improvement</translation>
    </message>
    <message>
        <source>Kurang</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Kurang/Misconduct</source>
        <translation>Poor (Kurang/Misconduct)</translation>
    </message>
    <message>
        <source>Sangat Kurang</source>
        <translation>Very Poor</translation>
    </message>
    <message>
        <source>Istimewa</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>hasil kerja</source>
        <translation>results</translation>
    </message>
    <message>
        <source>perilaku kerja</source>
        <translation>conduct</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>mengubah bagan organisasi</source>
        <translation>change the chart of the organisation</translation>
    </message>
    <message>
        <source>mengubah jabatan pada bagan organisasi</source>
        <translation>change posts of the chart</translation>
    </message>
    <message>
        <source>mengubah penempatan pegawai</source>
        <translation>change assignments</translation>
    </message>
    <message>
        <source>menetapkan pejabat penilai kinerja</source>
        <translation>choose a penilai</translation>
    </message>
    <message>
        <source>melihat bagan organisasi</source>
        <translation>see the chart of the organisation</translation>
    </message>
    <message>
        <source>melihat jabatan</source>
        <translation>see posts</translation>
    </message>
    <message>
        <source>melihat riwayat penempatan</source>
        <translation>see the history of assignments</translation>
    </message>
    <message>
        <source>melihat penetapan penilai</source>
        <translation>see chosen penilai</translation>
    </message>
    <message>
        <source>melihat penilai pegawai ini</source>
        <translation>see who rates this person</translation>
    </message>
    <message>
        <source>melihat siapa menilai siapa</source>
        <translation>see who rates whom</translation>
    </message>
    <message>
        <source>Nama unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Nama jabatan</source>
        <translation>Name of the post</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Penempatan</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Penetapan penilai</source>
        <translation>Choice of a penilai</translation>
    </message>
    <message>
        <source>sejak {mulai} sampai {selesai}</source>
        <translation>from {mulai} to {selesai}</translation>
    </message>
    <message>
        <source>awal</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>seterusnya</source>
        <translation>no fixed day</translation>
    </message>
    <message>
        <source>Tercatat</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Pimpinan unit</source>
        <translation>Head of the unit</translation>
    </message>
    <message>
        <source>Plt. pimpinan</source>
        <translation>Acting head (Plt.)</translation>
    </message>
    <message>
        <source>Plh. pimpinan</source>
        <translation>Daily head (Plh.)</translation>
    </message>
    <message>
        <source>Tidak dinilai</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>Tidak dikenal</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Belum ada pimpinan</source>
        <translation>No head yet</translation>
    </message>
    <message>
        <source>Pimpinan ganda</source>
        <translation>Two heads</translation>
    </message>
    <message>
        <source>Unit tidak ada</source>
        <translation>No such unit</translation>
    </message>
    <message>
        <source>Bagan berputar</source>
        <translation>The chart goes round</translation>
    </message>
    <message>
        <source>Saling menilai</source>
        <translation>Rate each other</translation>
    </message>
    <message>
        <source>Penilai berhenti</source>
        <translation>Penilai has left</translation>
    </message>
    <message>
        <source>{nama}, karena {sebab}; selama menjadi Plt. di {tugas} penilaian mengikuti tugas itu (IV.A.5); belum ada pimpinan pada {unit}.</source>
        <translation>{nama}, because {sebab}; while acting (Plt.) in {tugas} the rating follows that duty (IV.A.5); nobody leads {unit} yet.</translation>
    </message>
    <message>
        <source>{nama}, karena {sebab}; selama menjadi Plt. di {tugas} penilaian mengikuti tugas itu (IV.A.5).</source>
        <translation>{nama}, because {sebab}; while acting (Plt.) in {tugas} the rating follows that duty (IV.A.5).</translation>
    </message>
    <message>
        <source>{nama}, karena {sebab}; belum ada pimpinan pada {unit}.</source>
        <translation>{nama}, because {sebab}; nobody leads {unit} yet.</translation>
    </message>
    <message>
        <source>{nama}, karena {sebab}.</source>
        <translation>{nama}, because {sebab}.</translation>
    </message>
    <message>
        <source>tercatat sebagai penilai pada data pegawai</source>
        <translation>recorded as penilai with the person&apos;s data</translation>
    </message>
    <message>
        <source>ditetapkan dengan alasan “{alasan}”</source>
        <translation>chosen by hand with the reason “{alasan}”</translation>
    </message>
    <message>
        <source>memimpin {unit}</source>
        <translation>of leading {unit}</translation>
    </message>
    <message>
        <source>Plt. pimpinan {unit} dan menerima pendelegasian (Lampiran IV.A.3)</source>
        <translation>of leading {unit} as Plt. by delegation (Lampiran IV.A.3)</translation>
    </message>
    <message>
        <source>Plh. pimpinan {unit} dan menerima pendelegasian (Lampiran IV.A.3)</source>
        <translation>of leading {unit} as Plh. by delegation (Lampiran IV.A.3)</translation>
    </message>
    <message>
        <source>Penilai belum dapat ditentukan: {sebab}.</source>
        <translation>The penilai cannot be told yet: {sebab}.</translation>
    </message>
    <message>
        <source>{nama} pejabat negara atau kepala daerah, sehingga tidak dinilai menurut peraturan ini</source>
        <translation>{nama} is a state official or head of the region and not rated by this regulation</translation>
    </message>
    <message>
        <source>pegawai ini tidak ada dalam data</source>
        <translation>this person is not in the data</translation>
    </message>
    <message>
        <source>belum ada pimpinan pada {unit} dan unit di atasnya; operator kepegawaian perlu mengisinya</source>
        <translation>nobody leads {unit} or the units above it; the personnel operator should fill this in</translation>
    </message>
    <message>
        <source>{unit} tercatat memiliki lebih dari satu pimpinan pada hari ini; operator kepegawaian perlu menetapkan satu</source>
        <translation>{unit} has more than one head on this day; the personnel operator should settle on one</translation>
    </message>
    <message>
        <source>unit kerja {nama} tidak ada dalam bagan organisasi</source>
        <translation>the unit of {nama} is not in the chart</translation>
    </message>
    <message>
        <source>bagan organisasi {unit} berputar: sebuah unit menjadi induk dari induknya sendiri</source>
        <translation>the chart of {unit} goes round: a unit is the parent of its own parent</translation>
    </message>
    <message>
        <source>menurut {unit}, {nama} akan menilai penilainya sendiri; operator kepegawaian perlu mencatat penilainya</source>
        <translation>by {unit}, {nama} would rate the own penilai; the personnel operator should record who rates this person</translation>
    </message>
    <message>
        <source>pejabat yang ditunjuk sebagai penilai sudah tidak bertugas; operator kepegawaian perlu menetapkan penggantinya</source>
        <translation>the official named as penilai is no longer in office; the personnel operator should name another</translation>
    </message>
    <message>
        <source>pegawai ini</source>
        <translation>this person</translation>
    </message>
    <message>
        <source>unit kerjanya</source>
        <translation>the own unit</translation>
    </message>
    <message>
        <source>{sebutan}: hasil kerja {hasil} dan perilaku kerja {perilaku} (kuadran kinerja pegawai, {pasal}).</source>
        <translation>{sebutan}: results {hasil} and conduct {perilaku} (quadrant of performance, {pasal}).</translation>
    </message>
    <message>
        <source>Predikat belum ada: rating hasil kerja dan perilaku kerja belum ditetapkan.</source>
        <translation>No predikat yet: the ratings of results and conduct are not chosen.</translation>
    </message>
    <message>
        <source>Predikat belum ada: rating {bagian} belum ditetapkan.</source>
        <translation>No predikat yet: the rating of {bagian} is not chosen.</translation>
    </message>
    <message>
        <source>Pegawai tugas belajar yang tidak menyelesaikan studinya ditetapkan Kurang atau Sangat Kurang dengan mempertimbangkan perilaku kerja ({pasal}).</source>
        <translation>An employee on study leave who did not finish the study is rated Kurang or Sangat Kurang, considering the conduct ({pasal}).</translation>
    </message>
    <message>
        <source>{hitungan}: sebagian besar di bawah ekspektasi.</source>
        <translation>{hitungan}: most are below expectation.</translation>
    </message>
    <message>
        <source>{hitungan}; {utama_bawah} dari {utama} hasil kerja utama di bawah ekspektasi.</source>
        <translation>{hitungan}; {utama_bawah} of {utama} main results below expectation.</translation>
    </message>
    <message>
        <source>{hitungan}, tetapi {utama_bawah} hasil kerja utama di bawah ekspektasi.</source>
        <translation>{hitungan}; but main results below expectation: {utama_bawah}.</translation>
    </message>
    <message>
        <source>{hitungan}, tetapi umpan balik belum sebagian besar positif.</source>
        <translation>{hitungan}; but the feedback is not mostly positive.</translation>
    </message>
    <message>
        <source>{hitungan}, dan tidak ada hasil kerja utama di bawah ekspektasi.</source>
        <translation>{hitungan}; and no main result is below expectation.</translation>
    </message>
    <message>
        <source>{hitungan}: nilai dasar belum dijalankan secara konsisten.</source>
        <translation>{hitungan}: the core values are not lived consistently yet.</translation>
    </message>
    <message>
        <source>{hitungan}: konsisten untuk diri sendiri dan menjadi penjaga penerapan nilai dasar.</source>
        <translation>{hitungan}: consistent, and a guardian of the core values for others.</translation>
    </message>
    <message>
        <source>{atas} dari {n} hasil di atas ekspektasi, {sesuai} sesuai, {bawah} di bawah.</source>
        <translation>{atas} of {n} results above expectation, {sesuai} as expected, {bawah} below.</translation>
    </message>
    <message>
        <source>{atas} dari {n} hasil di atas ekspektasi, {sesuai} sesuai, {bawah} di bawah</source>
        <translation>{atas} of {n} results above expectation, {sesuai} as expected, {bawah} below</translation>
    </message>
    <message>
        <source>{atas} dari {n} nilai di atas ekspektasi, {sesuai} sesuai, {bawah} di bawah.</source>
        <translation>{atas} of {n} values above expectation, {sesuai} as expected, {bawah} below.</translation>
    </message>
    <message>
        <source>{atas} dari {n} nilai di atas ekspektasi, {sesuai} sesuai, {bawah} di bawah</source>
        <translation>{atas} of {n} values above expectation, {sesuai} as expected, {bawah} below</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi</source>
        <translation>Performance of the organisation</translation>
    </message>
    <message>
        <source>Realisasi · {uraian}</source>
        <translation>Realisasi · {uraian}</translation>
    </message>
    <message>
        <source>Umpan balik · {tentang}</source>
        <translation>Feedback · {tentang}</translation>
    </message>
    <message>
        <source>Laporan {tanggal} · {kegiatan}</source>
        <translation>Report {tanggal} · {kegiatan}</translation>
    </message>
    <message>
        <source>disetujui</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>berubah atau persetujuannya dicabut</source>
        <translation>changed, or its approval was undone</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi tahun {tahun} belum ditetapkan; digunakan capaian tahun {lalu} ({pasal}).</source>
        <translation>The performance of the organisation in {tahun} is not recorded yet; that of {lalu} is used ({pasal}).</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Cuti tahunan</source>
        <translation>Annual leave</translation>
    </message>
    <message>
        <source>Cuti sakit</source>
        <translation>Sick leave</translation>
    </message>
    <message>
        <source>Cuti melahirkan</source>
        <translation>Maternity leave</translation>
    </message>
    <message>
        <source>Cuti alasan penting</source>
        <translation>Leave for important reasons</translation>
    </message>
    <message>
        <source>Cuti besar</source>
        <translation>Long leave</translation>
    </message>
    <message>
        <source>Tugas luar</source>
        <translation>Duty travel</translation>
    </message>
    <message>
        <source>Hari gangguan</source>
        <translation>Day of outage</translation>
    </message>
    <message>
        <source>Libur nasional</source>
        <translation>National holiday</translation>
    </message>
    <message>
        <source>Cuti bersama</source>
        <translation>Joint leave</translation>
    </message>
    <message>
        <source>Libur daerah</source>
        <translation>Regional holiday</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Tugas belajar</source>
        <translation>Study assignment</translation>
    </message>
    <message>
        <source>Cuti di luar tanggungan negara</source>
        <translation>Unpaid leave</translation>
    </message>
    <message>
        <source>Diberhentikan sementara</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Pejabat negara</source>
        <translation>State official</translation>
    </message>
    <message>
        <source>Masa persiapan pensiun</source>
        <translation>Preparing for retirement</translation>
    </message>
    <message>
        <source>Pensiun</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>mengelola data pegawai</source>
        <translation>keep the data of people</translation>
    </message>
    <message>
        <source>mengimpor data pegawai</source>
        <translation>import people</translation>
    </message>
    <message>
        <source>melihat riwayat impor</source>
        <translation>see the history of imports</translation>
    </message>
    <message>
        <source>mengelola hari libur dan ketidakhadiran</source>
        <translation>keep holidays and absences</translation>
    </message>
    <message>
        <source>melihat data pegawai</source>
        <translation>see the data of people</translation>
    </message>
    <message>
        <source>melihat kalender kantor</source>
        <translation>see the calendar of the office</translation>
    </message>
    <message>
        <source>Berkas basis data rusak: {hasil}</source>
        <translation>The database file is damaged: {hasil}</translation>
    </message>
    <message>
        <source>Rujukan putus di tabel {tabel} baris {baris}</source>
        <translation>Broken reference in table {tabel}, row {baris}</translation>
    </message>
    <message>
        <source>Riwayat berlubang setelah nomor {nomor}</source>
        <translation>The history has a gap after number {nomor}</translation>
    </message>
    <message>
        <source>Rantai jejak audit putus pada nomor {nomor}</source>
        <translation>The audit chain breaks at number {nomor}</translation>
    </message>
    <message>
        <source>Isi {tabel} {id} tidak cocok dengan sidiknya</source>
        <translation>The content of {tabel} {id} does not match its fingerprint</translation>
    </message>
    <message>
        <source>Riwayat tidak cocok dengan {tabel} {id}</source>
        <translation>The history does not match {tabel} {id}</translation>
    </message>
    <message>
        <source>{tabel} {id} hilang dari tabelnya</source>
        <translation>{tabel} {id} is missing from its table</translation>
    </message>
    <message>
        <source>Status laporan {id} tidak cocok dengan keputusannya</source>
        <translation>The status of report {id} does not match its decisions</translation>
    </message>
    <message>
        <source>Status SKP {id} tidak cocok dengan keputusannya</source>
        <translation>The status of SKP {id} does not match its decisions</translation>
    </message>
    <message>
        <source>Lampiran {sidik}: {sebab}</source>
        <translation>Attachment {sidik}: {sebab}</translation>
    </message>
    <message>
        <source>Kalender dan SKP</source>
        <translation>Calendar and SKP</translation>
    </message>
    <message>
        <source>{nama} bertugas sebagai {jabatan} di {unit} mulai {mulai} sampai {selesai}.</source>
        <translation>{nama} works as {jabatan} in {unit} from {mulai} to {selesai}.</translation>
    </message>
    <message>
        <source>{nama} bertugas sebagai {jabatan} di {unit} mulai {mulai}.</source>
        <translation>{nama} works as {jabatan} in {unit} from {mulai}.</translation>
    </message>
    <message>
        <source>Penempatan {nama} sebagai {jabatan} di {unit} berakhir {tanggal}.</source>
        <translation>The assignment of {nama} as {jabatan} in {unit} ends {tanggal}.</translation>
    </message>
    <message>
        <source>SKP {tahun} {nama} berlaku sampai {tanggal}, lalu hanya dibaca dan dicetak. SKP ini belum ditetapkan sampai hari itu.</source>
        <translation>SKP {tahun} {nama} is in force until {tanggal}, then it is only read and printed. It was not set by that day.</translation>
    </message>
    <message>
        <source>SKP {tahun} {nama} berlaku sampai {tanggal}, lalu hanya dibaca dan dicetak.</source>
        <translation>SKP {tahun} {nama} is in force until {tanggal}, then it is only read and printed.</translation>
    </message>
    <message>
        <source>{nama} menyusun SKP baru mulai {tanggal} bersama {penilai}.</source>
        <translation>{nama} writes a new SKP from {tanggal} together with {penilai}.</translation>
    </message>
    <message>
        <source>Tugas sebagai {sebutan} ditambahkan pada SKP {tahun} {nama} sebagai hasil kerja utama.</source>
        <translation>The task as {sebutan} is added to SKP {tahun} {nama} as a main result.</translation>
    </message>
    <message>
        <source>Ekspektasi selama tugas belajar ditambahkan pada SKP {tahun} {nama}; tidak ada SKP baru.</source>
        <translation>The expectations of the study leave are added to SKP {tahun} {nama}; there is no new SKP.</translation>
    </message>
    <message>
        <source>Mulai {tanggal} ekspektasi untuk sisa tahun diklarifikasi pada SKP yang sama.</source>
        <translation>From {tanggal} the expectations for the rest of the year are clarified in the same SKP.</translation>
    </message>
    <message>
        <source>Bila studi tidak diselesaikan, predikatnya Kurang atau Sangat Kurang.</source>
        <translation>If the study is not completed, the predikat is Poor or Very Poor.</translation>
    </message>
    <message>
        <source>{nama} tidak menyusun SKP mulai {tanggal}.</source>
        <translation>{nama} writes no SKP from {tanggal}.</translation>
    </message>
    <message>
        <source>Penilai {orang} beralih dari {lama} kepada {baru}.</source>
        <translation>The penilai of {orang} changes from {lama} to {baru}.</translation>
    </message>
    <message>
        <source>Penilai {orang} beralih kepada {baru}.</source>
        <translation>The penilai of {orang} becomes {baru}.</translation>
    </message>
    <message>
        <source>Mulai {tanggal} penilai {orang} kembali kepada {penilai}.</source>
        <translation>From {tanggal} the penilai of {orang} is {penilai} again.</translation>
    </message>
    <message>
        <source>Penilai {orang} belum dapat ditentukan; tetapkan pimpinan unitnya atau penilainya.</source>
        <translation>The penilai of {orang} cannot be told yet; name the head of the unit or the penilai.</translation>
    </message>
    <message>
        <source>{penilai} mengklarifikasi ulang ekspektasi SKP {orang}; SKP tetap berlaku.</source>
        <translation>{penilai} clarifies the expectations of the SKP of {orang} again; the SKP stays in force.</translation>
    </message>
    <message>
        <source>SKP {orang} yang belum ditetapkan diputuskan oleh {penilai}.</source>
        <translation>The SKP of {orang} that is not set yet is decided by {penilai}.</translation>
    </message>
    <message>
        <source>{jumlah} laporan {orang} masih menunggu: sebaiknya diputuskan {lama} paling lambat {tanggal}; sesudah itu oleh {baru}.</source>
        <translation>{jumlah} reports of {orang} still wait: best decided by {lama} until {tanggal}; after that by {baru}.</translation>
    </message>
    <message>
        <source>{jumlah} laporan {orang} masih menunggu: sebaiknya diputuskan {lama} paling lambat {tanggal}.</source>
        <translation>{jumlah} reports of {orang} still wait: best decided by {lama} until {tanggal}.</translation>
    </message>
    <message>
        <source>{jumlah} laporan sejak {tanggal} menunjuk SKP lama; {nama} dapat menautkannya ke SKP baru atau membiarkannya.</source>
        <translation>{jumlah} reports since {tanggal} point to the old SKP; {nama} may link them to the new SKP or leave them.</translation>
    </message>
    <message>
        <source>{unit} tidak lagi memiliki pimpinan; tetapkan pimpinan baru atau tunjuk Plt.</source>
        <translation>{unit} has no head any more; name a new head or a Plt.</translation>
    </message>
    <message>
        <source>{nama} masih memimpin {unit}, sehingga tetap menjadi penilai di sana.</source>
        <translation>{nama} still leads {unit} and so stays the penilai there.</translation>
    </message>
    <message>
        <source>Penempatan {nama} yang baru belum dicatat; lanjutkan dengan mutasinya.</source>
        <translation>The new assignment of {nama} is not recorded yet; go on with that transfer.</translation>
    </message>
    <message>
        <source>Akun {akun} milik {nama} perlu ditutup di Pengaturan.</source>
        <translation>The account {akun} of {nama} has to be closed in Settings.</translation>
    </message>
    <message>
        <source>Akun {akun} berperan pimpinan unit, padahal {nama} tidak lagi memimpin.</source>
        <translation>The account {akun} has the role head of unit, but {nama} leads no longer.</translation>
    </message>
    <message>
        <source>Akun {akun} milik {nama} perlu peran pejabat penilai.</source>
        <translation>The account {akun} of {nama} needs the role rater.</translation>
    </message>
    <message>
        <source>{lama} masih menilai {orang} untuk {periode}; bila terlewat, atasannya menilai paling lambat {batas}.</source>
        <translation>{lama} still rates {orang} for {periode}; if that is missed, the superior rates until {batas}.</translation>
    </message>
    <message>
        <source>{baru} menilai {orang} untuk {periode}; {lama} tidak lagi menilainya.</source>
        <translation>{baru} rates {orang} for {periode}; {lama} does so no longer.</translation>
    </message>
    <message>
        <source>{orang} belum dinilai untuk {periode} dan jendelanya sudah lewat: atasan penilai, {atasan}, menilai paling lambat {batas}.</source>
        <translation>{orang} is not rated for {periode} and its window has passed: the superior of the penilai, {atasan}, rates until {batas}.</translation>
    </message>
    <message>
        <source>{orang} belum dinilai untuk {periode} dan jendelanya sudah lewat: atasan penilai menilai paling lambat {batas}.</source>
        <translation>{orang} is not rated for {periode} and its window has passed: the superior of the penilai rates until {batas}.</translation>
    </message>
    <message>
        <source>{penilai} menilai {orang} untuk {periode}, masa sampai {tanggal}.</source>
        <translation>{penilai} rates {orang} for {periode}, the time until {tanggal}.</translation>
    </message>
    <message>
        <source>{penilai} menilai {orang} untuk {periode}.</source>
        <translation>{penilai} rates {orang} for {periode}.</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi yang dipakai adalah capaian {unit}, unit yang dipimpin {penilai}.</source>
        <translation>The capaian that counts is that of {unit}, the unit led by {penilai}.</translation>
    </message>
    <message>
        <source>Sesuai kesepakatan, evaluasi {orang} untuk {periode} dapat memakai hasil evaluasi {lalu}.</source>
        <translation>As agreed, the evaluation of {orang} for {periode} may use the result of {lalu}.</translation>
    </message>
    <message>
        <source>{nama} dinilai oleh penilai di tempat barunya; {penilai} menyerahkan catatan umpan baliknya.</source>
        <translation>{nama} is rated in the new place; {penilai} hands over the notes of feedback.</translation>
    </message>
    <message>
        <source>Selama menjadi Plt., {nama} dinilai oleh {penilai}.</source>
        <translation>While Plt., {nama} is rated by {penilai}.</translation>
    </message>
    <message>
        <source>{nama}; dan {jumlah} lainnya</source>
        <translation>{nama}; and {jumlah} more</translation>
    </message>
    <message>
        <source>penilai yang belum ditetapkan</source>
        <translation>the penilai who is not named yet</translation>
    </message>
    <message>
        <source>Mutasi</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Ganti pimpinan</source>
        <translation>Change of leader</translation>
    </message>
    <message>
        <source>Plt.</source>
        <translation>Plt.</translation>
    </message>
    <message>
        <source>Plh.</source>
        <translation>Plh.</translation>
    </message>
    <message>
        <source>Berhenti bertugas</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>Lembar Serah Terima</source>
        <translation>Handover page</translation>
    </message>
    <message>
        <source>Data mutasi</source>
        <translation>Data of the transfer</translation>
    </message>
    <message>
        <source>mencatat mutasi pegawai</source>
        <translation>recording a transfer</translation>
    </message>
    <message>
        <source>membatalkan mutasi pegawai</source>
        <translation>undoing a transfer</translation>
    </message>
    <message>
        <source>melihat riwayat mutasi</source>
        <translation>reading the list of transfers</translation>
    </message>
    <message>
        <source>membaca lembar serah terima ini</source>
        <translation>reading this handover page</translation>
    </message>
    <message>
        <source>SKP baru yang sudah disusun</source>
        <translation>the new SKP, which is written already</translation>
    </message>
    <message>
        <source>penempatan yang lebih baru</source>
        <translation>a newer assignment</translation>
    </message>
    <message>
        <source>mutasi yang lebih baru</source>
        <translation>a newer transfer</translation>
    </message>
    <message>
        <source>penempatan atau penetapan penilai yang lebih baru</source>
        <translation>a newer assignment or choice of penilai</translation>
    </message>
    <message>
        <source>Dialog kinerja</source>
        <translation>Performance dialogue</translation>
    </message>
    <message>
        <source>evaluasi yang sudah ditetapkan</source>
        <translation>a signed evaluation</translation>
    </message>
    <message>
        <source>keputusan atas SKP</source>
        <translation>a decision about an SKP</translation>
    </message>
    <message>
        <source>keputusan atas laporan</source>
        <translation>a decision about a report</translation>
    </message>
    <message>
        <source>{jenis} per {tanggal}</source>
        <translation>{jenis} as of {tanggal}</translation>
    </message>
    <message>
        <source>Apresiasi</source>
        <translation>Appreciation</translation>
    </message>
    <message>
        <source>Catatan pribadi</source>
        <translation>Private notes</translation>
    </message>
    <message>
        <source>Penugasan baru</source>
        <translation>New assignment</translation>
    </message>
    <message>
        <source>Penyesuaian ekspektasi</source>
        <translation>Adjusting expectations</translation>
    </message>
    <message>
        <source>Penyesuaian dukungan sumber daya</source>
        <translation>Adjusting resources</translation>
    </message>
    <message>
        <source>Pembinaan kinerja</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Pengambilalihan hasil kerja</source>
        <translation>Taking a result over</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Pelatihan formal</source>
        <translation>Formal training</translation>
    </message>
    <message>
        <source>Pelatihan informal</source>
        <translation>Informal training</translation>
    </message>
    <message>
        <source>Laporan permasalahan perilaku kerja</source>
        <translation>Report of a problem of conduct</translation>
    </message>
    <message>
        <source>Penetapan konselor</source>
        <translation>Appointment of the konselor</translation>
    </message>
    <message>
        <source>Rekaman hasil konseling</source>
        <translation>Record of the result</translation>
    </message>
    <message>
        <source>Tindak lanjut konseling</source>
        <translation>Follow-up of the counselling</translation>
    </message>
    <message>
        <source>PyB atau pimpinan unit kerja yang membidangi pengelolaan kepegawaian</source>
        <translation>the PyB or the head of the personnel unit</translation>
    </message>
    <message>
        <source>atasan dari Pejabat Penilai Kinerja</source>
        <translation>the superior of the penilai</translation>
    </message>
    <message>
        <source>Pejabat Penilai Kinerja dan atasan dari Pejabat Penilai Kinerja</source>
        <translation>the penilai and his superior</translation>
    </message>
    <message>
        <source>Umpan balik bimbingan</source>
        <translation>Feedback on the guidance</translation>
    </message>
    <message>
        <source>Evaluasi kompetensi</source>
        <translation>Evaluation of competence</translation>
    </message>
    <message>
        <source>Konseling kinerja</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <source>Undangan konseling</source>
        <translation>Invitation to counselling</translation>
    </message>
    <message>
        <source>Manajerial</source>
        <translation>Managerial</translation>
    </message>
    <message>
        <source>Sosio Kultural</source>
        <translation>Sociocultural</translation>
    </message>
    <message>
        <source>Teknis</source>
        <translation>Technical</translation>
    </message>
    <message>
        <source>Kurang memadai</source>
        <translation>Not adequate</translation>
    </message>
    <message>
        <source>Memadai</source>
        <translation>Adequate</translation>
    </message>
    <message>
        <source>Diatas Memadai</source>
        <translation>More than adequate</translation>
    </message>
    <message>
        <source>mencatat tindakan kemajuan pegawai ini</source>
        <translation>record an action about this pegawai</translation>
    </message>
    <message>
        <source>melihat pembinaan pegawai ini</source>
        <translation>see the guidance of this pegawai</translation>
    </message>
    <message>
        <source>melihat bimbingan pegawai ini</source>
        <translation>see this guidance</translation>
    </message>
    <message>
        <source>menulis bimbingan pegawai ini</source>
        <translation>write this guidance</translation>
    </message>
    <message>
        <source>membaca umpan balik bimbingan ini</source>
        <translation>read this feedback on the guidance</translation>
    </message>
    <message>
        <source>mengisi umpan balik bimbingan ini</source>
        <translation>fill in this feedback on the guidance</translation>
    </message>
    <message>
        <source>menilai kompetensi pegawai ini</source>
        <translation>evaluate the competence of this pegawai</translation>
    </message>
    <message>
        <source>melaporkan perilaku kerja pegawai ini</source>
        <translation>report the conduct of this pegawai</translation>
    </message>
    <message>
        <source>membaca kasus konseling ini</source>
        <translation>read this case</translation>
    </message>
    <message>
        <source>menetapkan konseling</source>
        <translation>set a counselling</translation>
    </message>
    <message>
        <source>mengisi rekaman konseling</source>
        <translation>write the record of a counselling</translation>
    </message>
    <message>
        <source>menentukan tindak lanjut konseling</source>
        <translation>decide what follows a counselling</translation>
    </message>
    <message>
        <source>membaca laporan perilaku kerja ini</source>
        <translation>read this report of conduct</translation>
    </message>
    <message>
        <source>mencari pegawai untuk pembinaan</source>
        <translation>search people for guidance</translation>
    </message>
    <message>
        <source>Tindakan kemajuan</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Bimbingan kinerja</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Kasus konseling</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Planned result (RHK)</translation>
    </message>
    <message>
        <source>Penghargaan</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Rencana suksesi</source>
        <translation>Succession plan</translation>
    </message>
    <message>
        <source>Pengembangan kompetensi</source>
        <translation>Competence development</translation>
    </message>
    <message>
        <source>Pembinaan</source>
        <translation>Pembinaan</translation>
    </message>
    <message>
        <source>Indikasi sanksi</source>
        <translation>Indication of a sanction</translation>
    </message>
    <message>
        <source>Diusulkan</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Ditindaklanjuti</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Tidak dilanjutkan</source>
        <translation>Not pursued</translation>
    </message>
    <message>
        <source>Predikat Sangat Baik dapat diberi penghargaan oleh PPK.</source>
        <translation>The PPK may award the predikat Sangat Baik.</translation>
    </message>
    <message>
        <source>Predikat Sangat Baik diprioritaskan untuk kelompok rencana suksesi.</source>
        <translation>The predikat Sangat Baik has priority for the succession group.</translation>
    </message>
    <message>
        <source>Predikat Sangat Baik diprioritaskan untuk pengembangan kompetensi; hasil kerja di bawah ekspektasi menunjukkan kebutuhan pendidikan atau pelatihan.</source>
        <translation>The predikat Sangat Baik has priority for competence development; results below expectation show a need of education or training.</translation>
    </message>
    <message>
        <source>Rating di bawah ekspektasi, predikat di bawah Baik, atau predikat yang menurun perlu pembinaan.</source>
        <translation>A rating below expectation, a predikat below Baik, or a falling predikat needs coaching.</translation>
    </message>
    <message>
        <source>Predikat Kurang atau Sangat Kurang merupakan indikasi; sanksi hanya dijatuhkan oleh pejabat yang berwenang menurut peraturan perundang-undangan.</source>
        <translation>The predikat Kurang or Sangat Kurang is an indication; only the official in charge imposes a sanction, by law.</translation>
    </message>
    <message>
        <source>Menunggu keputusan keberatan pegawai.</source>
        <translation>Waits for the decision on the objection of the pegawai.</translation>
    </message>
    <message>
        <source>PPPK: menurut perjanjian kerja dan peraturan tentang manajemen PPPK</source>
        <translation>PPPK: by the contract and the rules on PPPK</translation>
    </message>
    <message>
        <source>Usulan, bukan keputusan: PyB dan PPK yang memutuskan.</source>
        <translation>A proposal, not a decision: PyB and PPK decide.</translation>
    </message>
    <message>
        <source>Indikasi: predikat {predikat}, {periode}</source>
        <translation>Indication: predikat {predikat}, {periode}</translation>
    </message>
    <message>
        <source>Predikat {predikat}, {periode}</source>
        <translation>Predikat {predikat}, {periode}</translation>
    </message>
    <message>
        <source>Juga {predikat} pada {periode}</source>
        <translation>Also {predikat} in {periode}</translation>
    </message>
    <message>
        <source>Menurun dari {dulu} ({periode}) ke {kini}</source>
        <translation>Fell from {dulu} ({periode}) to {kini}</translation>
    </message>
    <message>
        <source>Hasil kerja di bawah ekspektasi, {periode}: kebutuhan pelatihan</source>
        <translation>Results below expectation, {periode}: a need of training</translation>
    </message>
    <message>
        <source>Hasil kerja di bawah ekspektasi</source>
        <translation>Results below expectation</translation>
    </message>
    <message>
        <source>Perilaku kerja di bawah ekspektasi</source>
        <translation>Conduct below expectation</translation>
    </message>
    <message>
        <source>Usulan {daftar}: {nama}</source>
        <translation>Proposal {daftar}: {nama}</translation>
    </message>
    <message>
        <source>Dinilai oleh atasan pejabat penilai kinerja sesudah jendela evaluasi berakhir; hasilnya bersifat final (Lampiran BAB IV.A.11).</source>
        <translation>Evaluated by the atasan of the penilai after the evaluation window; the result is final (Annex IV.A.11).</translation>
    </message>
    <message>
        <source>Hasil evaluasi pejabat pimpinan tinggi yang dinilai kepala daerah bersifat final (Lampiran BAB IV.A.12.c).</source>
        <translation>The evaluation of a high leader by the head of the region is final (Annex IV.A.12.c).</translation>
    </message>
    <message>
        <source>Hasil evaluasi pimpinan unit kerja mandiri yang dinilai kepala daerah bersifat final (Lampiran BAB IV.A.12.e).</source>
        <translation>The evaluation of the head of an independent unit by the head of the region is final (Annex IV.A.12.e).</translation>
    </message>
    <message>
        <source>Profesi/S-2/S-3</source>
        <translation>Professional, master&apos;s or doctoral degree</translation>
    </message>
    <message>
        <source>S-1</source>
        <translation>Bachelor&apos;s degree</translation>
    </message>
    <message>
        <source>Akreditasi A</source>
        <translation>Accreditation A</translation>
    </message>
    <message>
        <source>Akreditasi B</source>
        <translation>Accreditation B</translation>
    </message>
    <message>
        <source>Akreditasi C</source>
        <translation>Accreditation C</translation>
    </message>
    <message>
        <source>Luar negeri</source>
        <translation>Abroad</translation>
    </message>
    <message>
        <source>Lebih cepat</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Tepat waktu</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Adanya perpanjangan</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Predikat kinerja pegawai</source>
        <translation>Predikat of the person</translation>
    </message>
    <message>
        <source>Panduan rating hasil kerja</source>
        <translation>Guide for the rating of results</translation>
    </message>
    <message>
        <source>Panduan rating perilaku kerja</source>
        <translation>Guide for the rating of conduct</translation>
    </message>
    <message>
        <source>Panduan tugas belajar</source>
        <translation>Guide for study leave</translation>
    </message>
    <message>
        <source>Sejak 7 Februari 2022 (PermenPANRB 6/2022 diundangkan)</source>
        <translation>Since 7 February 2022 (PermenPANRB 6/2022 promulgated)</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Rating of results</translation>
    </message>
    <message>
        <source>Catatan kerja indikator</source>
        <translation>Working ratings of indicators</translation>
    </message>
    <message>
        <source>Catatan kerja nilai BerAKHLAK</source>
        <translation>Working ratings of BerAKHLAK values</translation>
    </message>
    <message>
        <source>Alasan penilai</source>
        <translation>Reason of the penilai</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Rating of conduct</translation>
    </message>
    <message>
        <source>Studi</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>tidak diselesaikan (tidak lulus/drop out)</source>
        <translation>not finished (failed or dropped out)</translation>
    </message>
    <message>
        <source>Predikat dipilih penilai: Kurang atau Sangat Kurang, dengan mempertimbangkan perilaku kerja.</source>
        <translation>The penilai chooses Kurang or Sangat Kurang, considering conduct.</translation>
    </message>
    <message>
        <source>Tugas belajar yang tidak diselesaikan tidak memakai kuadran</source>
        <translation>A study that was not finished does not use the quadrant</translation>
    </message>
    <message>
        <source>Baris kuadran adalah rating hasil kerja, kolomnya rating perilaku kerja.</source>
        <translation>The row of the quadrant is the rating of results, its column the rating of conduct.</translation>
    </message>
    <message>
        <source>Predikat tahunan tidak dihitung dari predikat periodik; hanya dari rating tahunan.</source>
        <translation>The annual predikat is not computed from the periodic ones, only from the annual ratings.</translation>
    </message>
    <message>
        <source>Kuadran kinerja pegawai; predikat tidak dapat dipilih</source>
        <translation>Quadrant of performance; a predikat cannot be chosen</translation>
    </message>
    <message>
        <source>Hasil dengan beberapa indikator memakai rating tengahnya; dari dua, yang lebih rendah.</source>
        <translation>A result with several indicators uses the middle rating; of two, the lower one.</translation>
    </message>
    <message>
        <source>Di atas: sebagian besar di atas, tidak ada hasil kerja utama di bawah, umpan balik sebagian besar positif.</source>
        <translation>Above: most are above, no main result is below, feedback is mostly positive.</translation>
    </message>
    <message>
        <source>Di bawah: sebagian besar di bawah, atau sebagian besar hasil kerja utama di bawah. Selain itu: sesuai.</source>
        <translation>Below: most are below, or most of the main results are. Otherwise: as expected.</translation>
    </message>
    <message>
        <source>Di atas: sebagian besar nilai di atas, tidak ada yang di bawah, umpan balik sebagian besar positif.</source>
        <translation>Above: most values are above, none is below, feedback is mostly positive.</translation>
    </message>
    <message>
        <source>Di bawah: dua nilai atau lebih di bawah. Selain itu: sesuai.</source>
        <translation>Below: two or more values are below. Otherwise: as expected.</translation>
    </message>
    <message>
        <source>Panduan hanya menyarankan; penilai boleh memilih lain dengan alasan tertulis</source>
        <translation>The guide only suggests; the penilai may choose otherwise with a written reason</translation>
    </message>
    <message>
        <source>Ambang “sebagian besar” dan “sebagian kecil” adalah bacaan program ini: lebih dari setengah, dan paling banyak setengah.</source>
        <translation>“Most” and “a small part” are read by this program as more than half, and at most half.</translation>
    </message>
    <message>
        <source>Hasil kerja utama di bawah</source>
        <translation>Main results below</translation>
    </message>
    <message>
        <source>tidak ada yang bertanda</source>
        <translation>none is marked</translation>
    </message>
    <message>
        <source>{n} dari {semua} positif</source>
        <translation>{n} of {semua} positive</translation>
    </message>
    <message>
        <source>{n} dari {semua} hasil kerja</source>
        <translation>{n} of {semua} results</translation>
    </message>
    <message>
        <source>{n} dari {semua} nilai BerAKHLAK</source>
        <translation>{n} of {semua} BerAKHLAK values</translation>
    </message>
    <message>
        <source>{n} dari {semua} hasil kerja utama</source>
        <translation>{n} of {semua} main results</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Rating officer</translation>
    </message>
    <message>
        <source>Unit yang dipimpin</source>
        <translation>Unit led</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Yang dipakai ialah capaian unit yang dipimpin pejabat penilai, bukan unit tempat pegawai bertugas.</source>
        <translation>What counts is the capaian of the unit led by the penilai, not of the unit in which the person works.</translation>
    </message>
    <message>
        <source>Capaian {periode} belum ditetapkan sampai akhir Januari, sehingga dipakai capaian {dari}.</source>
        <translation>The capaian of {periode} was not out by the end of January, so that of {dari} is used.</translation>
    </message>
    <message>
        <source>Capaian {unit} untuk {periode} belum ditetapkan; evaluasi belum dapat ditandatangani.</source>
        <translation>The capaian of {unit} for {periode} is not set yet; the evaluation cannot be signed.</translation>
    </message>
    <message>
        <source>Capaian tahun sebelumnya hanya menggantikan capaian tahunan</source>
        <translation>Last year&apos;s capaian only replaces an annual one</translation>
    </message>
    <message>
        <source>perlu dibulatkan</source>
        <translation>to be rounded</translation>
    </message>
    <message>
        <source>Jenjang</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Institusi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Baik {baik}; Butuh Perbaikan {perbaikan}; di atasnya Sangat Baik, di bawahnya Kurang.</source>
        <translation>Baik {baik}; Butuh Perbaikan {perbaikan}; above is Sangat Baik, below is Kurang.</translation>
    </message>
    <message>
        <source>IPK {ipk} berada di antara dua baris. Program tidak menebak: isi dua desimal transkrip.</source>
        <translation>An average of {ipk} falls between two rows. The program does not guess: fill in the two decimals of the transcript.</translation>
    </message>
    <message>
        <source>IPK {ipk} termasuk baris {predikat}.</source>
        <translation>An average of {ipk} belongs to the row {predikat}.</translation>
    </message>
    <message>
        <source>Panduan ekspektasi akademik; predikat tetap dari kuadran, dan yang berbeda memerlukan alasan</source>
        <translation>A guide for academic expectations; the predikat comes from the quadrant, and a different one needs a reason</translation>
    </message>
    <message>
        <source>Tidak dibulatkan program; tabel memakai dua desimal</source>
        <translation>Not rounded by the program; the table has two decimals</translation>
    </message>
    <message>
        <source>menilai sebagai atasan pejabat penilai</source>
        <translation>evaluate as atasan of the penilai</translation>
    </message>
    <message>
        <source>mengekspor hasil evaluasi untuk SIASN</source>
        <translation>export results for SIASN</translation>
    </message>
    <message>
        <source>dokumen evaluasi</source>
        <translation>evaluation document</translation>
    </message>
    <message>
        <source>hasil evaluasi</source>
        <translation>evaluation result</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Alasan keberatan</source>
        <translation>Reasons of the objection</translation>
    </message>
    <message>
        <source>Penjelasan</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Pertimbangan</source>
        <translation>Considerations</translation>
    </message>
    <message>
        <source>Rekomendasi</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Menunggu penjelasan</source>
        <translation>Waits for explanation</translation>
    </message>
    <message>
        <source>Menunggu keputusan</source>
        <translation>Waits for a decision</translation>
    </message>
    <message>
        <source>Hasil dikuatkan</source>
        <translation>Result upheld</translation>
    </message>
    <message>
        <source>Hasil diubah</source>
        <translation>Result changed</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Tercatat terlambat</source>
        <translation>Noted as late</translation>
    </message>
    <message>
        <source>menunggu penjelasan</source>
        <translation>waits for explanation</translation>
    </message>
    <message>
        <source>menunggu keputusan</source>
        <translation>waits for a decision</translation>
    </message>
    <message>
        <source>hasil dikuatkan</source>
        <translation>result upheld</translation>
    </message>
    <message>
        <source>hasil diubah</source>
        <translation>result changed</translation>
    </message>
    <message>
        <source>dicabut</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>tercatat terlambat</source>
        <translation>noted as late</translation>
    </message>
    <message>
        <source>mengajukan keberatan atas evaluasi ini</source>
        <translation>object to this evaluation</translation>
    </message>
    <message>
        <source>memutus keberatan ini</source>
        <translation>decide this objection</translation>
    </message>
    <message>
        <source>melihat keberatan ini</source>
        <translation>see this objection</translation>
    </message>
    <message>
        <source>mencabut keberatan ini</source>
        <translation>withdraw this objection</translation>
    </message>
    <message>
        <source>menjelaskan keberatan ini</source>
        <translation>explain this objection</translation>
    </message>
    <message>
        <source>mencatat keputusan atas keberatan</source>
        <translation>note a decision on an objection</translation>
    </message>
    <message>
        <source>melihat daftar keberatan</source>
        <translation>see the list of objections</translation>
    </message>
    <message>
        <source>melihat hasil evaluasi sendiri</source>
        <translation>see one&apos;s own results</translation>
    </message>
    <message>
        <source>Keberatan dapat diajukan sesudah dokumen evaluasi Anda terima.</source>
        <translation>You may object after you received the document.</translation>
    </message>
    <message>
        <source>Dinilai oleh atasan pejabat penilai; hasilnya bersifat final (Lampiran BAB IV.A.11).</source>
        <translation>Evaluated by the superior of the penilai; the result is final (Annex IV.A.11).</translation>
    </message>
    <message>
        <source>Dinilai oleh kepala daerah; hasilnya bersifat final (Lampiran BAB IV.A.12).</source>
        <translation>Evaluated by the head of the region; the result is final (Annex IV.A.12).</translation>
    </message>
    <message>
        <source>Diputus atas keberatan (Lampiran BAB V.B.5); peraturan tidak mengatur keberatan kedua.</source>
        <translation>Decided on an objection (Annex V.B.5); the regulation knows no second objection.</translation>
    </message>
    <message>
        <source>Batas mengajukan keberatan</source>
        <translation>Last day to object</translation>
    </message>
    <message>
        <source>Batas memutus keberatan</source>
        <translation>Last day to decide an objection</translation>
    </message>
    <message>
        <source>Dokumen diterima</source>
        <translation>Document received</translation>
    </message>
    <message>
        <source>Keberatan diterima</source>
        <translation>Objection received</translation>
    </message>
    <message>
        <source>Cara menghitung</source>
        <translation>Way of counting</translation>
    </message>
    <message>
        <source>hari kalender</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>Predikat dibaca dari kuadran kinerja pegawai, tidak dipilih.</source>
        <translation>The predikat is read from the quadrant, never chosen.</translation>
    </message>
    <message>
        <source>Keberatan diajukan paling lama 14 {satuan} sejak dokumen evaluasi diterima.</source>
        <translation>An objection is filed within 14 {satuan} after the document was received.</translation>
    </message>
    <message>
        <source>Keputusan ditetapkan paling lama 7 hari kerja sejak keberatan diterima.</source>
        <translation>It is decided within 7 working days after the objection was received.</translation>
    </message>
    <message>
        <source>Hitungan dimulai sehari sesudah {tanggal}.</source>
        <translation>Counting starts the day after {tanggal}.</translation>
    </message>
    <message>
        <source>{jumlah} hari akhir pekan atau libur tidak dihitung.</source>
        <translation>{jumlah} days of weekends or holidays do not count.</translation>
    </message>
    <message>
        <source>Tidak ada hari yang dilewati.</source>
        <translation>No day is skipped.</translation>
    </message>
    <message>
        <source>Hari kerja ke-{jumlah} jatuh pada {tanggal}.</source>
        <translation>Working day {jumlah} is {tanggal}.</translation>
    </message>
    <message>
        <source>Hari ke-{jumlah} jatuh pada {tanggal}; akhir pekan dan hari libur ikut dihitung.</source>
        <translation>Day {jumlah} is {tanggal}; weekends and holidays count.</translation>
    </message>
    <message>
        <source>Naskah PP 30/2019 dibaca dari kutipan, bukan dari lembaran resmi; pengaturan kantor memilih cara ini.</source>
        <translation>PP 30/2019 was read in quotations, not in the official gazette; the settings of the office chose this way.</translation>
    </message>
    <message>
        <source>PP 30/2019 Pasal 59 menyebut 14 hari; pengaturan kantor memilih hari kerja (PermenPANRB 6/2022).</source>
        <translation>PP 30/2019 article 59 says 14 days; the settings of the office chose working days (PermenPANRB 6/2022).</translation>
    </message>
    <message>
        <source>nomor surat</source>
        <translation>number of the letter</translation>
    </message>
    <message>
        <source>tanggal surat</source>
        <translation>date of the letter</translation>
    </message>
    <message>
        <source>pindaian surat</source>
        <translation>scan of the letter</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Belum memenuhi</source>
        <translation>Not met yet</translation>
    </message>
    <message>
        <source>Memenuhi</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Pemula</source>
        <translation>Pemula</translation>
    </message>
    <message>
        <source>Terampil</source>
        <translation>Terampil</translation>
    </message>
    <message>
        <source>Mahir</source>
        <translation>Mahir</translation>
    </message>
    <message>
        <source>Penyelia</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Ahli Pertama</source>
        <translation>Ahli Pertama</translation>
    </message>
    <message>
        <source>Ahli Muda</source>
        <translation>Ahli Muda</translation>
    </message>
    <message>
        <source>Ahli Madya</source>
        <translation>Ahli Madya</translation>
    </message>
    <message>
        <source>Ahli Utama</source>
        <translation>Ahli Utama</translation>
    </message>
    <message>
        <source>Angka kredit dasar yang diberikan</source>
        <translation>Basic angka kredit</translation>
    </message>
    <message>
        <source>Angka kredit JF lama</source>
        <translation>Old angka kredit</translation>
    </message>
    <message>
        <source>Angka kredit penyesuaian/penyetaraan</source>
        <translation>Adjusted angka kredit</translation>
    </message>
    <message>
        <source>Angka kredit konversi</source>
        <translation>Converted angka kredit</translation>
    </message>
    <message>
        <source>Angka kredit yang diperoleh dari peningkatan pendidikan</source>
        <translation>Angka kredit of further education</translation>
    </message>
    <message>
        <source>Angka kredit lain</source>
        <translation>Other angka kredit</translation>
    </message>
    <message>
        <source>Angka kredit kumulatif</source>
        <translation>Cumulative angka kredit</translation>
    </message>
    <message>
        <source>Kenaikan pangkat ke {golongan}</source>
        <translation>Promotion to {golongan}</translation>
    </message>
    <message>
        <source>Kenaikan jenjang ke {jenjang}</source>
        <translation>Promotion to the jenjang {jenjang}</translation>
    </message>
    <message>
        <source>Angka kredit {tahun}, {bulan}</source>
        <translation>Angka kredit {tahun}, {bulan}</translation>
    </message>
    <message>
        <source>melihat angka kredit pegawai ini</source>
        <translation>see the angka kredit of this pegawai</translation>
    </message>
    <message>
        <source>mencatat angka kredit pegawai ini</source>
        <translation>record angka kredit of this pegawai</translation>
    </message>
    <message>
        <source>melihat daftar angka kredit</source>
        <translation>see the list of angka kredit</translation>
    </message>
    <message>
        <source>menyimpan daftar angka kredit</source>
        <translation>save the list of angka kredit</translation>
    </message>
    <message>
        <source>melihat langkah evaluasi tim</source>
        <translation>see the steps of the team&apos;s evaluation</translation>
    </message>
    <message>
        <source>menyusun berkas pegawai ini</source>
        <translation>compile the set of this employee</translation>
    </message>
    <message>
        <source>Permintaan</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>menetapkan angka kredit pegawai ini</source>
        <translation>set the angka kredit of this pegawai</translation>
    </message>
    <message>
        <source>Riwayat angka kredit</source>
        <translation>History of angka kredit</translation>
    </message>
    <message>
        <source>Data jabatan fungsional</source>
        <translation>Data of the functional position</translation>
    </message>
    <message>
        <source>Kewajiban umpan balik berkala</source>
        <translation>Duty of scheduled feedback</translation>
    </message>
    <message>
        <source>{belum} dari {tim} anggota tim belum</source>
        <translation>{belum} of {tim} in the team do not have it</translation>
    </message>
    <message>
        <source>Anggota tim</source>
        <translation>People of the team</translation>
    </message>
    <message>
        <source>Sudah diberi</source>
        <translation>Given already</translation>
    </message>
    <message>
        <source>Akhir periode</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Sisa hari</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Dihitung setiap pegawai yang Anda nilai.</source>
        <translation>Everybody whom you rate is counted.</translation>
    </message>
    <message>
        <source>Yang sudah: ada umpan balik dari Anda sendiri pada periode ini dengan tanda berkala.</source>
        <translation>Given: there is feedback of yours in this period that is marked as scheduled.</translation>
    </message>
    <message>
        <source>Umpan balik insidentil dan umpan balik orang lain tidak menggantikannya.</source>
        <translation>Incidental feedback and that of others do not take its place.</translation>
    </message>
    <message>
        <source>Sisa hari adalah hari kalender sampai akhir periode.</source>
        <translation>Days left are calendar days until the end of the period.</translation>
    </message>
    <message>
        <source>Pimpinan wajib memberikan umpan balik berkala sesuai kesepakatan dengan pegawai</source>
        <translation>Leaders must give scheduled feedback as agreed with the pegawai</translation>
    </message>
    <message>
        <source>Selama periode evaluasi berjalan</source>
        <translation>While the evaluation period runs</translation>
    </message>
    <message>
        <source>Ini pengingat: evaluasi tetap dapat ditetapkan. Peraturan tidak menyebut berapa kali; sekali setiap periode adalah anggapan aplikasi, karena jadwalnya menurut kesepakatan.</source>
        <translation>This is a reminder: the evaluation can be signed all the same. The regulation does not say how often; once in each period is an assumption of the program, as the schedule is by agreement.</translation>
    </message>
    <message>
        <source>mencatat tentang pegawai ini</source>
        <translation>noting something about this person</translation>
    </message>
    <message>
        <source>membaca catatan pribadi penilai</source>
        <translation>reading private notes of a rater</translation>
    </message>
    <message>
        <source>meminta umpan balik tentang pegawai ini</source>
        <translation>asking for feedback about this person</translation>
    </message>
    <message>
        <source>menjawab permintaan ini</source>
        <translation>answering this request</translation>
    </message>
    <message>
        <source>membatalkan permintaan ini</source>
        <translation>cancelling this request</translation>
    </message>
    <message>
        <source>membaca permintaan umpan balik</source>
        <translation>reading requests for feedback</translation>
    </message>
    <message>
        <source>menyalin umpan balik tentang pegawai ini</source>
        <translation>copying feedback about this person</translation>
    </message>
    <message>
        <source>Angka SE MenPANRB 3/2023 diketahui dari pemberitaan; cocokkan dengan naskah surat edarannya.</source>
        <translation>The numbers of SE MenPANRB 3/2023 are known from the press; compare them with the text of the letter.</translation>
    </message>
    <message>
        <source>Angka panduan ini diatur oleh kantor, berbeda dari SE MenPANRB 3/2023 menurut pemberitaan.</source>
        <translation>These numbers of the guide are set by the office, other than SE MenPANRB 3/2023 as the press tells it.</translation>
    </message>
    <message>
        <source>membandingkan evaluasi tim</source>
        <translation>compare the evaluations of a team</translation>
    </message>
    <message>
        <source>mencetak perbandingan evaluasi tim</source>
        <translation>print the comparison of a team</translation>
    </message>
    <message>
        <source>Persentase {predikat}</source>
        <translation>Percentage of {predikat}</translation>
    </message>
    <message>
        <source>Pegawai berpredikat {predikat}</source>
        <translation>People with the predikat {predikat}</translation>
    </message>
    <message>
        <source>Semua pegawai yang berpredikat</source>
        <translation>All people with a predikat</translation>
    </message>
    <message>
        <source>Capaian organisasi</source>
        <translation>Capaian of the organisation</translation>
    </message>
    <message>
        <source>belum ditetapkan</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Belum ada pegawai yang berpredikat.</source>
        <translation>Nobody has a predikat yet.</translation>
    </message>
    <message>
        <source>Capaian organisasi belum ditetapkan, jadi belum ada panduan.</source>
        <translation>The achievement of the organisation is not set, so there is no guide yet.</translation>
    </message>
    <message>
        <source>Panduan untuk {predikat}: {isi}.</source>
        <translation>Guide for {predikat}: {isi}.</translation>
    </message>
    <message>
        <source>tidak ada batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Kurang dari {n} pegawai: persentase ditampilkan tanpa peringatan.</source>
        <translation>Fewer than {n} people: percentages are shown without warnings.</translation>
    </message>
    <message>
        <source>paling banyak {persen} %</source>
        <translation>at most {persen} %</translation>
    </message>
    <message>
        <source>sekurangnya {persen} % bersama {lain}</source>
        <translation>at least {persen} % together with {lain}</translation>
    </message>
    <message>
        <source>sekurangnya {persen} %</source>
        <translation>at least {persen} %</translation>
    </message>
    <message>
        <source>harus ada, atau {lain}</source>
        <translation>there must be one, or {lain}</translation>
    </message>
    <message>
        <source>harus ada</source>
        <translation>there must be one</translation>
    </message>
    <message>
        <source>Pola distribusi predikat menurut capaian organisasi; acuan, bukan pemaksa.</source>
        <translation>Distribution of predikat by the achievement of the organisation; a guide, never forced.</translation>
    </message>
    <message>
        <source>Tahun 2023 dan seterusnya</source>
        <translation>2023 and after</translation>
    </message>
    <message>
        <source>Satu angka di belakang koma; peringatan dihitung dari angka yang belum dibulatkan.</source>
        <translation>One decimal; warnings are worked out from figures that are not rounded.</translation>
    </message>
    <message>
        <source>Menetapkan SKP</source>
        <translation>Set the SKP</translation>
    </message>
    <message>
        <source>Menilai dan menandatangani</source>
        <translation>Rate and sign</translation>
    </message>
    <message>
        <source>Menilai menggantikan penilai</source>
        <translation>Rate in place of the rater</translation>
    </message>
    <message>
        <source>Menyerahkan dokumen evaluasi</source>
        <translation>Hand the document over</translation>
    </message>
    <message>
        <source>Menandatangani dan mengembalikan dokumen</source>
        <translation>Sign and return the document</translation>
    </message>
    <message>
        <source>Mengajukan keberatan</source>
        <translation>File an objection</translation>
    </message>
    <message>
        <source>Memutus keberatan</source>
        <translation>Decide an objection</translation>
    </message>
    <message>
        <source>Melaporkan kepada PyB</source>
        <translation>Report to the PyB</translation>
    </message>
    <message>
        <source>Atasan pejabat penilai</source>
        <translation>The rater&apos;s superior</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Hampir habis</source>
        <translation>Nearly over</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Selesai terlambat</source>
        <translation>Finished late</translation>
    </message>
    <message>
        <source>Tidak digunakan</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Jendela evaluasi {periode} dibuka {tanggal}</source>
        <translation>The evaluation window of {periode} opened {tanggal}</translation>
    </message>
    <message>
        <source>Jendela evaluasi ditutup {tanggal} tanpa tanda tangan penilai</source>
        <translation>The evaluation window closed {tanggal} without the rater&apos;s signature</translation>
    </message>
    <message>
        <source>Jangka waktu evaluasi berakhir {tanggal}</source>
        <translation>The time of evaluation ended {tanggal}</translation>
    </message>
    <message>
        <source>Dokumen evaluasi ditandatangani {tanggal}</source>
        <translation>The document was signed {tanggal}</translation>
    </message>
    <message>
        <source>Dokumen evaluasi diterima {tanggal}</source>
        <translation>The document was received {tanggal}</translation>
    </message>
    <message>
        <source>Keberatan diterima {tanggal}</source>
        <translation>The objection was received {tanggal}</translation>
    </message>
    <message>
        <source>SKP belum ditetapkan sampai akhir Januari; pegawai berdialog dengan atasan penilai</source>
        <translation>The SKP was not set by the end of January; the pegawai holds the dialog with the rater&apos;s superior</translation>
    </message>
    <message>
        <source>Tahun kinerja {tahun} dimulai</source>
        <translation>The performance year {tahun} began</translation>
    </message>
    <message>
        <source>Mulai dari</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Yang bertindak</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>Dilakukan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tanggal terakhir disebut peraturan: {tanggal}.</source>
        <translation>The regulation names the last day itself: {tanggal}.</translation>
    </message>
    <message>
        <source>Hitungan mulai {tanggal}, sehari sesudahnya.</source>
        <translation>Counting begins {tanggal}, the day after.</translation>
    </message>
    <message>
        <source>Hari libur yang dilewati: {daftar}.</source>
        <translation>Holidays that are skipped: {daftar}.</translation>
    </message>
    <message>
        <source>{n} hari kerja berakhir {tanggal}.</source>
        <translation>{n} working days end {tanggal}.</translation>
    </message>
    <message>
        <source>{n} hari kalender berakhir {tanggal}.</source>
        <translation>{n} calendar days end {tanggal}.</translation>
    </message>
    <message>
        <source>{apa} paling lambat {n} hari kerja.</source>
        <translation>{apa} within {n} working days.</translation>
    </message>
    <message>
        <source>{apa} sampai tanggal itu.</source>
        <translation>{apa} by that day.</translation>
    </message>
    <message>
        <source>Hari kerja menurut kalender kantor: akhir pekan dan hari libur tidak dihitung.</source>
        <translation>Working days of the office&apos;s calendar: weekends and holidays are not counted.</translation>
    </message>
    <message>
        <source>Hari kerja menurut kalender kantor: akhir pekan dan hari libur tidak dihitung. Setiap tenggat dihitung sendiri: 14 + 14 + 7 hari kerja melebihi 30 hari kerja pelaporan, dan peraturan tidak menyelesaikannya.</source>
        <translation>Working days of the office&apos;s calendar: weekends and holidays are not counted. Each deadline counts by itself: 14 + 14 + 7 working days are more than the 30 to report, and the regulation does not solve it.</translation>
    </message>
    <message>
        <source>Kantor ini memilih hari kalender menurut PP 30/2019; PermenPANRB 6/2022 menulis hari kerja. Setiap tenggat dihitung sendiri: 14 + 14 + 7 hari kerja melebihi 30 hari kerja pelaporan, dan peraturan tidak menyelesaikannya.</source>
        <translation>This office chose calendar days by PP 30/2019; PermenPANRB 6/2022 writes working days. Each deadline counts by itself: 14 + 14 + 7 working days are more than the 30 to report, and the regulation does not solve it.</translation>
    </message>
    <message>
        <source>penyerahan dokumen kepada pegawai</source>
        <translation>handing over to the pegawai</translation>
    </message>
    <message>
        <source>tanda tangan pegawai (masih dalam waktunya)</source>
        <translation>signature of the pegawai (still in time)</translation>
    </message>
    <message>
        <source>mencatat penyerahan dokumen evaluasi pegawai ini</source>
        <translation>note the handing over of this person&apos;s evaluation</translation>
    </message>
    <message>
        <source>menerima dokumen evaluasi pegawai ini</source>
        <translation>receive this person&apos;s evaluation</translation>
    </message>
    <message>
        <source>melihat tenggat pegawai ini</source>
        <translation>see this person&apos;s deadlines</translation>
    </message>
    <message>
        <source>melihat pelaporan kepada PyB</source>
        <translation>see the reports to the PyB</translation>
    </message>
    <message>
        <source>melaporkan evaluasi kepada PyB</source>
        <translation>report evaluations to the PyB</translation>
    </message>
    <message>
        <source>membatalkan laporan evaluasi ini</source>
        <translation>cancel this report of evaluations</translation>
    </message>
    <message>
        <source>Diurungkan sesaat sesudah dilaporkan.</source>
        <translation>Undone right after it was reported.</translation>
    </message>
    <message>
        <source>menyatakan tanggal komputer benar</source>
        <translation>confirm the date of the computer</translation>
    </message>
    <message>
        <source>menjadikan komputer ini pusat</source>
        <translation>make this computer the centre</translation>
    </message>
    <message>
        <source>meminta izin perangkat</source>
        <translation>ask for a device certificate</translation>
    </message>
    <message>
        <source>memperbarui kunci perangkat</source>
        <translation>renew the keys of the device</translation>
    </message>
    <message>
        <source>memasang izin perangkat</source>
        <translation>install a device certificate</translation>
    </message>
    <message>
        <source>membaca permintaan perangkat</source>
        <translation>read the request of a device</translation>
    </message>
    <message>
        <source>memberi izin perangkat</source>
        <translation>give a device certificate</translation>
    </message>
    <message>
        <source>melihat daftar perangkat</source>
        <translation>see the list of devices</translation>
    </message>
    <message>
        <source>mencabut perangkat</source>
        <translation>revoke a device</translation>
    </message>
    <message>
        <source>membuka era baru</source>
        <translation>opening a new era</translation>
    </message>
    <message>
        <source>mengganti kunci induk</source>
        <translation>replacing the root keys</translation>
    </message>
    <message>
        <source>Menit kerja tercatat terhadap norma</source>
        <translation>Recorded minutes against the guide</translation>
    </message>
    <message>
        <source>Menit tercatat</source>
        <translation>Minutes recorded</translation>
    </message>
    <message>
        <source>Hari kerja berjalan</source>
        <translation>Working days so far</translation>
    </message>
    <message>
        <source>Norma sehari (menit)</source>
        <translation>Guide a day (minutes)</translation>
    </message>
    <message>
        <source>Menit semua laporan bulan itu dijumlahkan; menit yang bertumpang tindih dihitung sekali.</source>
        <translation>The minutes of all reports of the month are added up; overlapping minutes count once.</translation>
    </message>
    <message>
        <source>Hari kerja berjalan sampai hari ini; hari libur dan cuti tidak dihitung.</source>
        <translation>Working days up to today; holidays and leave do not count.</translation>
    </message>
    <message>
        <source>{hari} hari × {menit} menit = {norma} menit.</source>
        <translation>{hari} days × {menit} minutes = {norma} minutes.</translation>
    </message>
    <message>
        <source>Norma sehari adalah pedoman kantor; lebih kecil pada jam kerja yang lebih pendek, seperti Ramadan</source>
        <translation>The guide a day is set by the office; it is lower where working hours are shorter, as in Ramadan</translation>
    </message>
    <message>
        <source>Pengaturan kantor; jam kerja menurut Perpres 21/2023</source>
        <translation>Settings of the office; working hours by Perpres 21/2023</translation>
    </message>
    <message>
        <source>Dibulatkan ke persen terdekat</source>
        <translation>Rounded to the nearest percent</translation>
    </message>
    <message>
        <source>Kemajuan sasaran</source>
        <translation>Progress of the plan</translation>
    </message>
    <message>
        <source>{n} dari {semua} RHK dapat dihitung</source>
        <translation>{n} of {semua} RHK can be counted</translation>
    </message>
    <message>
        <source>tanpa target yang dapat dijumlahkan</source>
        <translation>no target that can be added up</translation>
    </message>
    <message>
        <source>tanpa target yang dapat dijumlahkan · {uraian}</source>
        <translation>no target that can be added up · {uraian}</translation>
    </message>
    <message>
        <source>{jumlah} ÷ {n} indikator = {persen} · {uraian}</source>
        <translation>{jumlah} ÷ {n} indicators = {persen} · {uraian}</translation>
    </message>
    <message>
        <source>Volume laporan yang disetujui dijumlahkan menurut satuannya, lalu dibagi target kuantitas.</source>
        <translation>Volumes of approved reports are added up by their unit, then divided by the target of quantity.</translation>
    </message>
    <message>
        <source>RHK dengan beberapa indikator memakai yang paling rendah.</source>
        <translation>Of an RHK with several indicators the lowest counts.</translation>
    </message>
    <message>
        <source>Persentase, waktu, dan teks tidak dapat dijumlahkan; pejabat penilai yang menilainya.</source>
        <translation>Percentages, times and texts cannot be added up; the rating officer judges them.</translation>
    </message>
    <message>
        <source>Kemajuan menurut laporan yang disetujui; bukan nilai evaluasi</source>
        <translation>Progress by approved reports; not a rating</translation>
    </message>
    <message>
        <source>Dibulatkan ke bawah; dapat melebihi 100%</source>
        <translation>Rounded down; may be more than 100%</translation>
    </message>
    <message>
        <source>Realisasi terhadap target RHK unit</source>
        <translation>Realisasi against the targets of the unit</translation>
    </message>
    <message>
        <source>Capaian setiap indikator tim adalah realisasi ÷ target, paling banyak 100%.</source>
        <translation>The progress of each indicator of the team is realisasi ÷ target, at most 100%.</translation>
    </message>
    <message>
        <source>Capaian semua indikator yang menuju satu RHK dijumlahkan, lalu dibagi banyaknya indikator.</source>
        <translation>The progress of all indicators towards one RHK is added up and divided by how many they are.</translation>
    </message>
    <message>
        <source>Dibulatkan ke bawah</source>
        <translation>Rounded down</translation>
    </message>
    <message>
        <source>Laporan masuk</source>
        <translation>Reports in</translation>
    </message>
    <message>
        <source>Hari terisi</source>
        <translation>Days filled in</translation>
    </message>
    <message>
        <source>Hari jatuh tempo</source>
        <translation>Days due</translation>
    </message>
    <message>
        <source>Pembanding, {bulan}</source>
        <translation>For comparison, {bulan}</translation>
    </message>
    <message>
        <source>Jatuh tempo: hari kerja sampai kemarin, tanpa hari libur, cuti, dan hari sebelum mulai bertugas.</source>
        <translation>Due: working days up to yesterday, without holidays, leave and days before the person began.</translation>
    </message>
    <message>
        <source>Terisi: hari yang laporannya menunggu atau sudah disetujui.</source>
        <translation>Filled in: days whose report waits or is approved.</translation>
    </message>
    <message>
        <source>Hitungan program ini; tidak ditetapkan peraturan</source>
        <translation>A figure of this program; no regulation sets it</translation>
    </message>
    <message>
        <source>Dibulatkan ke bawah, sehingga 100% berarti semua</source>
        <translation>Rounded down, so that 100% means all</translation>
    </message>
    <message>
        <source>Rata-rata lama persetujuan</source>
        <translation>Average time to approval</translation>
    </message>
    <message>
        <source>Laporan diputus</source>
        <translation>Reports decided</translation>
    </message>
    <message>
        <source>Waktu tunggu (hari)</source>
        <translation>Time waited (days)</translation>
    </message>
    <message>
        <source>rata-rata {n} hari</source>
        <translation>{n} days on average</translation>
    </message>
    <message>
        <source>Setiap laporan dihitung dari saat diajukan sampai diputus pertama kali; akhir pekan ikut dihitung.</source>
        <translation>Each report counts from when it was handed in to the first decision; weekends count too.</translation>
    </message>
    <message>
        <source>{jumlah} hari ÷ {n} = {hasil} hari.</source>
        <translation>{jumlah} days ÷ {n} = {hasil} days.</translation>
    </message>
    <message>
        <source>Satu angka di belakang koma</source>
        <translation>One decimal</translation>
    </message>
    <message>
        <source>Capaian indikator</source>
        <translation>Progress of the indicator</translation>
    </message>
    <message>
        <source>Realisasi / target</source>
        <translation>Realisasi / target</translation>
    </message>
    <message>
        <source>Sebaran predikat</source>
        <translation>Spread of predikat</translation>
    </message>
    <message>
        <source>{n} pegawai berpredikat</source>
        <translation>{n} people with a predikat</translation>
    </message>
    <message>
        <source>Persentase = pegawai dengan predikat itu ÷ semua pegawai yang berpredikat × 100.</source>
        <translation>Percentage = people with that predikat ÷ all people with a predikat × 100.</translation>
    </message>
    <message>
        <source>Setiap predikat dibaca dari kedua rating periode itu pada kuadran.</source>
        <translation>Each predikat is read from both ratings of that period in the quadrant.</translation>
    </message>
    <message>
        <source>{predikat}; Rating hasil kerja: {hasil}; Rating perilaku kerja: {perilaku}</source>
        <translation>{predikat}; rating of results: {hasil}; rating of conduct: {perilaku}</translation>
    </message>
    <message>
        <source>{predikat}; Studi: {keadaan}</source>
        <translation>{predikat}; study: {keadaan}</translation>
    </message>
    <message>
        <source>belum ada unit kerja atau pegawai yang disebut</source>
        <translation>no unit or person is named yet</translation>
    </message>
    <message>
        <source>Triwulan {nomor}</source>
        <translation>Quarter {nomor}</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>melanjutkan pengiriman</source>
        <translation>go on sending</translation>
    </message>
    <message>
        <source>melihat pengiriman dan penerimaan</source>
        <translation>see what was sent and received</translation>
    </message>
    <message>
        <source>menerima paket</source>
        <translation>receive packages</translation>
    </message>
    <message>
        <source>mengirim paket</source>
        <translation>send packages</translation>
    </message>
    <message>
        <source>membaca daftar pengumuman</source>
        <translation>read the list of announcements</translation>
    </message>
    <message>
        <source>menulis pengumuman</source>
        <translation>write announcements</translation>
    </message>
    <message>
        <source>Pengumuman {mulai} — {judul}</source>
        <translation>Announcement {mulai} — {judul}</translation>
    </message>
    <message>
        <source>Penting</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>menyegel bulan pegawai ini</source>
        <translation>sealing the month of this pegawai</translation>
    </message>
    <message>
        <source>melihat segel pegawai ini</source>
        <translation>seeing the seal of this pegawai</translation>
    </message>
    <message>
        <source>Unit kerja — {nama}</source>
        <translation>Unit — {nama}</translation>
    </message>
    <message>
        <source>Data pegawai — {nama}</source>
        <translation>Employee record — {nama}</translation>
    </message>
    <message>
        <source>Hari libur {tanggal} — {keterangan}</source>
        <translation>Holiday {tanggal} — {keterangan}</translation>
    </message>
    <message>
        <source>Ketidakhadiran {mulai} — {pegawai_id}</source>
        <translation>Absence {mulai} — {pegawai_id}</translation>
    </message>
    <message>
        <source>SKP {tahun} — {pegawai_id}</source>
        <translation>SKP {tahun} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Laporan {tanggal} — {pegawai_id}</source>
        <translation>Report {tanggal} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Realisasi {periode} — {pegawai_id}</source>
        <translation>Realisasi {periode} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Evaluasi {periode} — {pegawai_id}</source>
        <translation>Evaluation {periode} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Capaian {periode} — {unit_kerja_id}</source>
        <translation>Achievement {periode} — {unit_kerja_id}</translation>
    </message>
    <message>
        <source>Jabatan — {nama}</source>
        <translation>Post — {nama}</translation>
    </message>
    <message>
        <source>Penempatan {mulai} — {pegawai_id}</source>
        <translation>Assignment {mulai} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Penetapan penilai {mulai} — {pegawai_id}</source>
        <translation>Choice of penilai {mulai} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Jam kerja — {nama}</source>
        <translation>Working hours — {nama}</translation>
    </message>
    <message>
        <source>Manual indikator — {pegawai_id}</source>
        <translation>Indicator manual — {pegawai_id}</translation>
    </message>
    <message>
        <source>Strategi “{judul}” — {pegawai_id}</source>
        <translation>Strategy “{judul}” — {pegawai_id}</translation>
    </message>
    <message>
        <source>Anggota matriks peran hasil — {pegawai_id}</source>
        <translation>Member of the matrix of roles and results — {pegawai_id}</translation>
    </message>
    <message>
        <source>Sel matriks peran hasil — {pegawai_id}</source>
        <translation>Cell of the matrix of roles and results — {pegawai_id}</translation>
    </message>
    <message>
        <source>Dialog kinerja {tanggal} — {pegawai_id}</source>
        <translation>Performance dialogue {tanggal} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Rencana aksi — {pegawai_id}</source>
        <translation>Action plan — {pegawai_id}</translation>
    </message>
    <message>
        <source>Keberatan {periode} — {pegawai_id}</source>
        <translation>Objection {periode} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Permintaan umpan balik {periode} — {tentang_id}</source>
        <translation>Request for feedback {periode} — {tentang_id}</translation>
    </message>
    <message>
        <source>Catatan {tanggal} — {pegawai_id}</source>
        <translation>Note {tanggal} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Tindakan atas kemajuan {periode} — {pegawai_id}</source>
        <translation>Action on progress {periode} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Bimbingan {mulai} — {pegawai_id}</source>
        <translation>Guidance {mulai} — {pegawai_id}</translation>
    </message>
    <message>
        <source>Isian bimbingan — {pegawai_id}</source>
        <translation>Guidance form — {pegawai_id}</translation>
    </message>
    <message>
        <source>Biodata jabatan fungsional — {pegawai_id}</source>
        <translation>Functional post data — {pegawai_id}</translation>
    </message>
    <message>
        <source>Angka kredit {tanggal} — {pegawai_id}</source>
        <translation>Credit points {tanggal} — {pegawai_id}</translation>
    </message>
    <message>
        <source>pengelola kepegawaian</source>
        <translation>who keeps the staff records</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>tidak dikenal di perangkat ini</source>
        <translation>not known on this device</translation>
    </message>
    <message>
        <source>Catatan yang berbeda di dua perangkat</source>
        <translation>Records that differ on two devices</translation>
    </message>
    <message>
        <source>Ada</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Unit atasan</source>
        <translation>Unit above</translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Unit mandiri</source>
        <translation>Independent unit</translation>
    </message>
    <message>
        <source>Hari kerja sepekan</source>
        <translation>Working days a week</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Jenis jabatan</source>
        <translation>Kind of position</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Mulai bertugas</source>
        <translation>In office since</translation>
    </message>
    <message>
        <source>Memimpin unit mandiri</source>
        <translation>Heads an independent unit</translation>
    </message>
    <message>
        <source>Kode SIASN</source>
        <translation>SIASN code</translation>
    </message>
    <message>
        <source>Penilai menurut bagan</source>
        <translation>Penilai by the chart</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sudah pasti</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Pendekatan</source>
        <translation>Approach</translation>
    </message>
    <message>
        <source>Formulir untuk</source>
        <translation>Form for</translation>
    </message>
    <message>
        <source>Ekspektasi khusus</source>
        <translation>Special expectation</translation>
    </message>
    <message>
        <source>Lampiran SKP</source>
        <translation>Annex of the SKP</translation>
    </message>
    <message>
        <source>Penilai yang dicetak</source>
        <translation>Penilai as printed</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Rating perilaku</source>
        <translation>Conduct rating</translation>
    </message>
    <message>
        <source>Penilaian indikator</source>
        <translation>Rating of the indicator</translation>
    </message>
    <message>
        <source>Penilaian perilaku</source>
        <translation>Rating of conduct</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Putus studi</source>
        <translation>Study broken off</translation>
    </message>
    <message>
        <source>Predikat putus studi</source>
        <translation>Predikat of the broken-off study</translation>
    </message>
    <message>
        <source>Menilai sebagai</source>
        <translation>Evaluates as</translation>
    </message>
    <message>
        <source>Alasan menilai sebagai atasan</source>
        <translation>Reason for evaluating as the atasan</translation>
    </message>
    <message>
        <source>Disalin dari</source>
        <translation>Copied from</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Decree</translation>
    </message>
    <message>
        <source>Memimpin unit</source>
        <translation>Heads the unit</translation>
    </message>
    <message>
        <source>Kebutuhan</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Held as</translation>
    </message>
    <message>
        <source>Jabatan dalam bagan</source>
        <translation>Post in the chart</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Tingkat kendali</source>
        <translation>Degree of control</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pemilik</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Keluaran rutin</source>
        <translation>Routine outputs</translation>
    </message>
    <message>
        <source>Keluaran transformatif</source>
        <translation>Transformative outputs</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Kolom matriks</source>
        <translation>Column of the matrix</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Dicatat oleh</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Pokok pembicaraan</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Kesepakatan</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Dengan atasan penilai</source>
        <translation>With the atasan of the penilai</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Trayektori target</source>
        <translation>Target trajectory</translation>
    </message>
    <message>
        <source>Penetapan evaluasi</source>
        <translation>Signed evaluation</translation>
    </message>
    <message>
        <source>Lewat batas waktu</source>
        <translation>After the deadline</translation>
    </message>
    <message>
        <source>Peminta</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dicatat</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Nada</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Pembimbing</source>
        <translation>Who guides</translation>
    </message>
    <message>
        <source>Penugasan</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Langkah ke depan</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Jurnal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ditandatangani</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Tindakan atas kemajuan</source>
        <translation>Action on progress</translation>
    </message>
    <message>
        <source>Bimbingan</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Fakta</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Peluang</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Keahlian</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Diserahkan</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Nomor Karpeg</source>
        <translation>Karpeg number</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>TMT pangkat</source>
        <translation>TMT of the pangkat</translation>
    </message>
    <message>
        <source>TMT jabatan</source>
        <translation>In the position since</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Bulan mulai</source>
        <translation>First month</translation>
    </message>
    <message>
        <source>Bulan selesai</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Rating (predikat)</translation>
    </message>
    <message>
        <source>Laporan yang dikutip</source>
        <translation>Cited reports</translation>
    </message>
    <message>
        <source>Penilai</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Hasil antara</source>
        <translation>Intermediate result</translation>
    </message>
    <message>
        <source>Angka kredit</source>
        <translation>Angka kredit</translation>
    </message>
    <message>
        <source>Uraian — {indikator}</source>
        <translation>Description — {indikator}</translation>
    </message>
    <message>
        <source>Laporan yang dikutip — {indikator}</source>
        <translation>Reports cited — {indikator}</translation>
    </message>
    <message>
        <source>Penilaian indikator — {indikator}</source>
        <translation>Rating of the indicator — {indikator}</translation>
    </message>
    <message>
        <source>Rencana hasil kerja {nomor}</source>
        <translation>Planned result {nomor}</translation>
    </message>
    <message>
        <source>Langkah {nomor}</source>
        <translation>Step {nomor}</translation>
    </message>
</context>
<context>
    <name>JalanKirim</name>
    <message>
        <source>Mengirim</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>menyiapkan paket</source>
        <translation>preparing the package</translation>
    </message>
    <message>
        <source>{n} paket ditulis ke {tempat} dan dibaca kembali: isinya sama dengan aslinya.</source>
        <translation>Packages written to {tempat} and read back: {n}, equal to the originals.</translation>
    </message>
    <message>
        <source>para penerimanya</source>
        <translation>its receivers</translation>
    </message>
    <message>
        <source>Yang lain tidak dibuat.</source>
        <translation>The others were not made.</translation>
    </message>
    <message>
        <source>Paket tidak jadi dibuat, jadi tidak ada yang dikirim. Data tidak berubah.</source>
        <translation>The package was not made, so nothing was sent. No data changed.</translation>
    </message>
    <message>
        <source>Paket sudah jadi dan tersimpan di komputer ini, tetapi tidak disalin ke {tempat}. Buat paket lagi bila hendak mengirimnya: isinya tetap lengkap.</source>
        <translation>The package was made and is kept on this computer, but it was not copied to {tempat}. Make a package again when you want to send it: it will hold everything.</translation>
    </message>
    <message>
        <source>{n} dari {semua} paket sudah ditulis ke {tempat} dan dibaca kembali.</source>
        <translation>{n} of {semua} packages were written to {tempat} and read back.</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>JalanPaket</name>
    <message>
        <source>Baca dahulu pemberitahuan di halaman ini, lalu tekan Saya mengerti.</source>
        <translation>Read the notice on this page first, then press I understand.</translation>
    </message>
    <message>
        <source>Pengiriman dijeda</source>
        <translation>Sending is paused</translation>
    </message>
    <message>
        <source>Yang sedang berjalan tampil di kartu biru. Tunggu sampai selesai, atau batalkan dahulu.</source>
        <translation>What is under way is shown in the blue card. Wait until it is done, or cancel it first.</translation>
    </message>
    <message>
        <source>Tunggu sebentar</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Berkas paket</source>
        <translation>Package files</translation>
    </message>
    <message>
        <source>Folder paket</source>
        <translation>Folder of packages</translation>
    </message>
    <message>
        <source>mencari paket</source>
        <translation>looking for packages</translation>
    </message>
    <message>
        <source>Tidak ada paket di sana</source>
        <translation>There are no packages</translation>
    </message>
    <message>
        <source>Paket adalah berkas berakhiran .kinerja.</source>
        <translation>Packages are files that end in .kinerja.</translation>
    </message>
    <message>
        <source>Terima {n} paket</source>
        <translation>Receive packages: {n}</translation>
    </message>
    <message>
        <source>Terima semua</source>
        <translation>Receive all</translation>
    </message>
    <message>
        <source>Menerima</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>menyalin ke komputer ini</source>
        <translation>copying to this computer</translation>
    </message>
    <message>
        <source>Tidak ada yang diterima. Semua berkas tetap di tempatnya.</source>
        <translation>Nothing was taken in. All files stay where they are.</translation>
    </message>
    <message>
        <source>Pemeriksaan dibatalkan</source>
        <translation>Looking was cancelled</translation>
    </message>
    <message>
        <source>Paket (*.kinerja*);;Semua berkas (*)</source>
        <translation>Packages (*.kinerja*);;All files (*)</translation>
    </message>
    <message>
        <source>Setiap paket diperiksa, lalu diterima satu demi satu. Yang rusak atau tidak dikenal disisihkan dan tidak menghentikan yang lain. Anda dapat membatalkan di tengah jalan; yang sudah diterima tetap diterima. Hitung dahulu memperlihatkan isinya sebelum ada yang diubah; lamanya hampir sama dengan menerimanya.</source>
        <translation>Each package is examined, then received one by one. Those that are damaged or unknown are laid aside and stop no other. You can cancel on the way; what was received stays received. Count first shows what they hold before anything is changed; it takes about as long as receiving them.</translation>
    </message>
    <message>
        <source>Hitung dahulu</source>
        <translation>Count first</translation>
    </message>
    <message>
        <source>Memeriksa</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>membuka paket</source>
        <translation>opening packages</translation>
    </message>
    <message>
        <source>Riwayat perubahan {nama} tidak menyambung dengan paketnya yang dulu. Catatannya diterima; tanyakan apakah komputer itu dipulihkan, atau kuncinya dipakai dua komputer.</source>
        <translation>The change log of {nama} does not continue what an earlier package told. Its records are received; ask whether that computer was restored, or two computers use its keys.</translation>
    </message>
    <message>
        <source>{nama} menahan catatan dari komputer ini; lihat di Perangkat.</source>
        <translation>{nama} holds back records of this computer; look at Devices.</translation>
    </message>
    <message>
        <source>Lihat alasannya</source>
        <translation>See why</translation>
    </message>
    <message>
        <source>Sudah pernah diterima</source>
        <translation>Received before</translation>
    </message>
    <message>
        <source>Bukan untuk komputer ini</source>
        <translation>Not for this computer</translation>
    </message>
    <message>
        <source>Paket diterima sebagian</source>
        <translation>Package taken in, in part</translation>
    </message>
    <message>
        <source>Yang bertentangan disimpan dua-duanya; penulisnya atau pejabat penilai memilih di Perlu keputusan.</source>
        <translation>Of what contradicts each other both are kept; who wrote it, or the rater, chooses in Needs a decision.</translation>
    </message>
    <message>
        <source>Paket diterima</source>
        <translation>Packages received</translation>
    </message>
    <message>
        <source>Paket belum diterima</source>
        <translation>No package was received</translation>
    </message>
    <message>
        <source>Paket yang sudah selesai tetap tercatat di riwayat; semua berkas tetap di tempatnya.</source>
        <translation>Packages that were finished stand in the history; all files are where they were.</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>JamView</name>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Seluruh kantor</source>
        <translation>The whole office</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Daftar aturan jam kerja</source>
        <translation>List of rules of hours</translation>
    </message>
    <message>
        <source>Belum ada aturan jam kerja</source>
        <translation>No rule of hours yet</translation>
    </message>
    <message>
        <source>Tanpa aturan, hari kerja mengikuti unit: 5 atau 6 hari sepekan.</source>
        <translation>Without a rule the unit tells the working days: 5 or 6 a week.</translation>
    </message>
    <message>
        <source>Nama *</source>
        <translation>Name *</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Dasar, misalnya nomor keputusan</source>
        <translation>Basis, for example the number of the decree</translation>
    </message>
    <message>
        <source>Tanggalnya sudah pasti</source>
        <translation>The dates are certain</translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>sejak {mulai}</source>
        <translation>since {mulai}</translation>
    </message>
    <message>
        <source>Belum pasti</source>
        <translation>Not certain</translation>
    </message>
    <message>
        <source>Akan datang</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Lengkapi jam pada hari yang dicentang</source>
        <translation>Complete the hours of the ticked days</translation>
    </message>
    <message>
        <source>{jumlah} sepekan di luar istirahat</source>
        <translation>{jumlah} a week without breaks</translation>
    </message>
    <message>
        <source>{nama} tersimpan</source>
        <translation>{nama} saved</translation>
    </message>
    <message>
        <source>{nama} dihapus</source>
        <translation>{nama} deleted</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>JejakStatus</name>
    <message>
        <source>Keadaan laporan: {kini}, dari {semua}</source>
        <translation>State of the report: {kini}, of {semua}</translation>
    </message>
    <message>
        <source>1 Dikembalikan</source>
        <translation>1 Returned</translation>
    </message>
    <message>
        <source>1 Draf</source>
        <translation>1 Draft</translation>
    </message>
    <message>
        <source>3 Diperiksa ulang {penilai}</source>
        <translation>3 Checked again by {penilai}</translation>
    </message>
    <message>
        <source>3 Diperiksa {penilai}</source>
        <translation>3 Checked by {penilai}</translation>
    </message>
    <message>
        <source>penilai</source>
        <translation>the penilai</translation>
    </message>
    <message>
        <source>2 Diajukan</source>
        <translation>2 Handed in</translation>
    </message>
    <message>
        <source>4 Disetujui</source>
        <translation>4 Approved</translation>
    </message>
</context>
<context>
    <name>Kaki</name>
    <message>
        <source>Cadangan gagal {kapan}</source>
        <translation>Backup failed {kapan}</translation>
    </message>
    <message>
        <source>Belum pernah dicadangkan</source>
        <translation>Never backed up</translation>
    </message>
    <message>
        <source>Dicadangkan {kapan}</source>
        <translation>Backed up {kapan}</translation>
    </message>
    <message>
        <source>Dicadangkan {kapan}, tanpa {n} lampiran</source>
        <translation>Backed up {kapan}, without {n} attachments</translation>
    </message>
    <message>
        <source>pemeriksaan {kapan}: {n} masalah</source>
        <translation>check {kapan}: {n} problems</translation>
    </message>
    <message>
        <source>basis data sehat {kapan}</source>
        <translation>database sound {kapan}</translation>
    </message>
    <message>
        <source>Jangan hapus cadangan lama. Klik untuk membaca masalahnya, lalu hubungi petugas TI.</source>
        <translation>Do not delete old backups. Click to read what is wrong, then call your IT staff.</translation>
    </message>
    <message>
        <source>Periksa folder cadangan dan sisa ruangnya. Klik di sini, lalu pilih “Cadangkan sekarang”.</source>
        <translation>Check the backup folder and its free space. Click here, then choose “Back up now”.</translation>
    </message>
    <message>
        <source>Cadangan harian dibuat sendiri. Bila tetap belum ada, klik lalu “Cadangkan sekarang”.</source>
        <translation>The daily backup makes itself. If there is still none, click, then choose “Back up now”.</translation>
    </message>
    <message>
        <source>Cadangan terakhir tidak memuat semua lampiran: berkasnya hilang atau rusak di kantor ini. Data lain utuh. Simpan cadangan yang lebih lama, lalu klik di sini.</source>
        <translation>The last backup does not hold all attachments: their files are missing or damaged in this office. Other data is whole. Keep the older backups, then click here.</translation>
    </message>
    <message>
        <source>Cadangan lebih dari satu hari kerja. Klik di sini, lalu pilih “Cadangkan sekarang”.</source>
        <translation>The backup is older than one working day. Click here, then choose “Back up now”.</translation>
    </message>
    <message>
        <source>Salinan dibuka dan diperiksa sesudah dibuat. Klik untuk melihat cadangan.</source>
        <translation>The copy was opened and checked after it was made. Click to see the backups.</translation>
    </message>
    <message>
        <source>Semua perubahan sudah tersimpan di komputer ini. Bila kantor Anda bertukar paket, kirim dari halaman Sinkronisasi.</source>
        <translation>All changes are saved on this computer. If your office exchanges packages, send from the page Synchronisation.</translation>
    </message>
    <message>
        <source>Belum ada paket dikirim</source>
        <translation>No package sent yet</translation>
    </message>
    <message>
        <source>{jumlah} perubahan belum dikirim</source>
        <translation>Changes not sent yet: {jumlah}</translation>
    </message>
    <message>
        <source>Paket terakhir {hari}</source>
        <translation>Last package {hari}</translation>
    </message>
    <message>
        <source>Paket terakhir {hari} · semua sudah sampai</source>
        <translation>Last package {hari} · all of it arrived</translation>
    </message>
    <message>
        <source>Paket terakhir {hari} · menunggu tanda terima</source>
        <translation>Last package {hari} · waiting for the receipt</translation>
    </message>
    <message>
        <source>Paket terakhir {hari} · {jumlah} perubahan menunggu</source>
        <translation>Last package {hari} · changes waiting: {jumlah}</translation>
    </message>
</context>
<context>
    <name>KakiKolom</name>
    <message>
        <source>Jumlah tiap kolom</source>
        <translation>Sum of each column</translation>
    </message>
</context>
<context>
    <name>KalenderBulan</name>
    <message>
        <source>Kalender bulan {bulan}/{tahun}</source>
        <translation>Calendar of {bulan}/{tahun}</translation>
    </message>
    <message>
        <source>Sn Sl Rb Km Jm Sb Mg</source>
        <translation>Mo Tu We Th Fr Sa Su</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>KalenderPilih</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Bulan sebelumnya</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>di luar batas</source>
        <translation>outside the limits</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>KalibrasiView</name>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Mengurungkan pemindahan terakhir (Ctrl Z)</source>
        <translation>Takes the last move back (Ctrl Z)</translation>
    </message>
    <message>
        <source>Mengulangi pemindahan yang diurungkan (Ctrl Y)</source>
        <translation>Makes the move again that was taken back (Ctrl Y)</translation>
    </message>
    <message>
        <source>Tidak ada pegawai</source>
        <translation>No employees</translation>
    </message>
    <message>
        <source>Pegawai yang Anda nilai muncul di sini setelah data organisasi terisi.</source>
        <translation>The people you rate appear here once the organisation is filled in.</translation>
    </message>
    <message>
        <source>Seret pegawai ke kotak lain, atau pilih dengan J dan K lalu pindahkan dengan panah. Enter membuka lembarnya. Yang berpindah hanya draf; penetapan tetap di lembar masing-masing.</source>
        <translation>Drag a person to another cell, or choose with J and K and move with the arrows. Enter opens the sheet. Only drafts move; signing stays on each sheet.</translation>
    </message>
    <message>
        <source>{n} pegawai · {tetap} sudah ditetapkan</source>
        <translation>{n} people · {tetap} signed</translation>
    </message>
    <message>
        <source>{n} perlu alasan</source>
        <translation>{n} need a reason</translation>
    </message>
</context>
<context>
    <name>KantorBaruPage</name>
    <message>
        <source>Puskesmas</source>
        <translation>Health centre (Puskesmas)</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Urban village (Kelurahan)</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>District (Kecamatan)</translation>
    </message>
    <message>
        <source>Dinas, badan, atau sekretariat</source>
        <translation>Agency, board or secretariat</translation>
    </message>
    <message>
        <source>UPTD</source>
        <translation>Technical unit (UPTD)</translation>
    </message>
    <message>
        <source>Sekolah</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Bagian atau bidang</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Sandi (min. {n} huruf)</source>
        <translation>Password (min. {n} letters)</translation>
    </message>
    <message>
        <source>kantor</source>
        <translation>office</translation>
    </message>
    <message>
        <source>pimpinan</source>
        <translation>head</translation>
    </message>
    <message>
        <source>akun dan cadangan</source>
        <translation>accounts and backup</translation>
    </message>
    <message>
        <source>kode pemulihan</source>
        <translation>recovery code</translation>
    </message>
    <message>
        <source>Langkah {n} dari 4: {nama}</source>
        <translation>Step {n} of 4: {nama}</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Buat kantor</source>
        <translation>Make office</translation>
    </message>
    <message>
        <source>Masuk ke kantor</source>
        <translation>Enter the office</translation>
    </message>
    <message>
        <source>Pilih tempat folder kantor</source>
        <translation>Choose where the office folder goes</translation>
    </message>
    <message>
        <source>Folder cadangan</source>
        <translation>Backup folder</translation>
    </message>
</context>
<context>
    <name>KartuCara</name>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Decree</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Pembulatan</source>
        <translation>Rounding</translation>
    </message>
</context>
<context>
    <name>KartuHasil</name>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Pegawai sebelumnya</source>
        <translation>Previous employee</translation>
    </message>
    <message>
        <source>Pegawai berikutnya</source>
        <translation>Next employee</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Ke pegawai berikutnya yang belum ditetapkan (Ctrl →); yang sebelumnya: Ctrl ←</source>
        <translation>To the next person who is not signed (Ctrl →); the one before: Ctrl ←</translation>
    </message>
    <message>
        <source>{n} laporan disetujui</source>
        <translation>Reports approved: {n}</translation>
    </message>
    <message>
        <source>{rhk} RHK · {iki} indikator · {n} laporan disetujui</source>
        <translation>RHK {rhk} · indicators {iki} · approved reports {n}</translation>
    </message>
    <message>
        <source>Berubah sesudah ditetapkan — {bidang}: {lama} → {baru}</source>
        <translation>Changed since it was signed — {bidang}: {lama} → {baru}</translation>
    </message>
    <message>
        <source>Bandingkan keduanya…</source>
        <translation>Compare both…</translation>
    </message>
    <message>
        <source>Bandingkan semuanya…</source>
        <translation>Compare them all…</translation>
    </message>
    <message>
        <source>Hanya konteks: predikat tahunan tidak dihitung dari predikat periodik (Lampiran IV.B.3).</source>
        <translation>Context only: the annual predikat is not computed from the periodic ones (Annex IV.B.3).</translation>
    </message>
</context>
<context>
    <name>KartuKhusus</name>
    <message>
        <source>Alasan menilai sebagai atasan *</source>
        <translation>Reason for evaluating as atasan *</translation>
    </message>
    <message>
        <source>Anda menilai sebagai atasan dari {penilai}: jendela evaluasi berakhir {selesai}. Batas penetapan {batas}. Hasilnya bersifat final (Lampiran IV.A.11).</source>
        <translation>You evaluate as atasan of {penilai}: the window ended on {selesai}. Sign by {batas}. The result is final (Annex IV.A.11).</translation>
    </message>
    <message>
        <source>Pakai lagi hasil {periode}: {predikat}</source>
        <translation>Use the result of {periode} again: {predikat}</translation>
    </message>
    <message>
        <source>Kesepakatan kedua pihak tercatat pada mutasi {tanggal} (Lampiran IV.A.13.a).</source>
        <translation>The agreement of both sides is recorded with the transfer of {tanggal} (Annex IV.A.13.a).</translation>
    </message>
</context>
<context>
    <name>KartuLaju</name>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>menyalin ke komputer ini</source>
        <translation>copying to this computer</translation>
    </message>
    <message>
        <source>paket {n} dari {semua}</source>
        <translation>package {n} of {semua}</translation>
    </message>
    <message>
        <source>1 paket</source>
        <translation>1 package</translation>
    </message>
    <message>
        <source>mengimpor {n} dari {semua} catatan</source>
        <translation>importing {n} of {semua} records</translation>
    </message>
    <message>
        <source>menghitung akibatnya, {n} dari {semua} catatan</source>
        <translation>counting what would change, {n} of {semua} records</translation>
    </message>
    <message>
        <source>memeriksa tanda tangan</source>
        <translation>checking the signature</translation>
    </message>
    <message>
        <source>jangan cabut flashdisk</source>
        <translation>do not pull the stick out</translation>
    </message>
    <message>
        <source>membaca lampiran, {n} dari {semua}</source>
        <translation>reading attachments, {n} of {semua}</translation>
    </message>
    <message>
        <source>menulis {n} dari {semua} catatan</source>
        <translation>writing {n} of {semua} records</translation>
    </message>
    <message>
        <source>menulis lampiran, {n} dari {semua}</source>
        <translation>writing attachments, {n} of {semua}</translation>
    </message>
    <message>
        <source>memeriksa paket, {n} dari {semua}</source>
        <translation>checking the package, {n} of {semua}</translation>
    </message>
    <message>
        <source>menyalin, {n} dari {semua}</source>
        <translation>copying, {n} of {semua}</translation>
    </message>
    <message>
        <source>membaca kembali salinannya, {n} dari {semua}</source>
        <translation>reading the copy back, {n} of {semua}</translation>
    </message>
    <message>
        <source>mengumpulkan catatan</source>
        <translation>gathering records</translation>
    </message>
    <message>
        <source>{ukuran}/dtk</source>
        <translation>{ukuran}/s</translation>
    </message>
    <message>
        <source>± {menit} mnt lagi</source>
        <translation>about {menit} min left</translation>
    </message>
    <message>
        <source>{detik} dtk lagi</source>
        <translation>{detik} s left</translation>
    </message>
    <message>
        <source>{n} catatan/dtk</source>
        <translation>{n} records/s</translation>
    </message>
    <message>
        <source>Membatalkan…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>KartuMedia</name>
    <message>
        <source>Lihat isinya…</source>
        <translation>See its content…</translation>
    </message>
    <message>
        <source>Periksa dan terima</source>
        <translation>Examine and receive</translation>
    </message>
    <message>
        <source>Kirim ke sini…</source>
        <translation>Send to this…</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{nama}: {isi}. Buka Sinkronisasi.</source>
        <translation>{nama}: {isi}. Open Synchronisation.</translation>
    </message>
</context>
<context>
    <name>KartuPengumuman</name>
    <message>
        <source>Sudah dibaca</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>sampai {hari}</source>
        <translation>until {hari}</translation>
    </message>
    <message>
        <source>{n} dari {semua} ›</source>
        <translation>{n} of {semua} ›</translation>
    </message>
    <message>
        <source>Pengumuman: {judul}</source>
        <translation>Announcement: {judul}</translation>
    </message>
</context>
<context>
    <name>KartuPerangkat</name>
    <message>
        <source>Perangkat</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Diterima sampai</source>
        <translation>Received up to</translation>
    </message>
    <message>
        <source>Mereka terima</source>
        <translation>They received</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Belum ada perangkat lain</source>
        <translation>No other devices yet</translation>
    </message>
    <message>
        <source>Kirimi paket…</source>
        <translation>Send a package…</translation>
    </message>
    <message>
        <source>Daftarkan perangkat…</source>
        <translation>Enrol device…</translation>
    </message>
    <message>
        <source>Cabut izin…</source>
        <translation>Revoke permission…</translation>
    </message>
    <message>
        <source>Lihat rincian…</source>
        <translation>See details…</translation>
    </message>
    <message>
        <source>Daftarkan perangkat dari berkas permintaannya; sesudah itu paket dapat dibuat untuknya.</source>
        <translation>Enrol a device from its request file; then packages can be made for it.</translation>
    </message>
    <message>
        <source>semua nomor urut lengkap kecuali {n}</source>
        <translation>all numbers are complete but for {n}</translation>
    </message>
    <message>
        <source>{n} lama tak terdengar</source>
        <translation>{n} long silent</translation>
    </message>
    <message>
        <source>{n} belum pernah bertukar</source>
        <translation>{n} never exchanged with</translation>
    </message>
    <message>
        <source>semua nomor urut lengkap</source>
        <translation>all numbers are complete</translation>
    </message>
    <message>
        <source>Dijeda sampai pemberitahuan di atas dibaca</source>
        <translation>Paused until the notice above has been read</translation>
    </message>
    <message>
        <source>Belum pernah ada paket dari {nama}. Mintalah paket pertama dari sana, lalu terima lewat flashdisk atau Pilih berkas…</source>
        <translation>There was never a package from {nama}. Ask for the first one from there, then receive it by stick or with Choose a file…</translation>
    </message>
    <message>
        <source>Nomor perangkat {nama} juga diberi izin oleh {lain}. Tanyakan komputer mana yang benar. Bila ragu, cabut: semua izin nomor ini ikut dicabut, lalu komputer yang benar didaftarkan kembali.</source>
        <translation>The id of {nama} was certified by {lain} too. Ask which computer is the true one. When in doubt revoke: all certificates of this id are revoked, and the true computer is enrolled again.</translation>
    </message>
    <message>
        <source>Perubahan #{dari}–#{sampai} dari {nama} belum sampai. Kirimi paket: paket itu memberi tahu apa yang kurang, dan paket berikutnya dari sana membawanya.</source>
        <translation>Changes #{dari}–#{sampai} of {nama} have not come. Send a package: it tells what is missing, and the next package from there carries it.</translation>
    </message>
    <message>
        <source>{nama} menahan {n} catatan dari komputer ini: bukan wewenang penulisnya, atau mengubah laporan di bulan yang sudah disegel. Catatan itu aman di kedua komputer, tetapi belum berlaku di sana. Tanyakan kepada petugasnya; alasannya ada di Disisihkan di komputer itu.</source>
        <translation>{nama} holds back {n} records of this computer: they are not their writer&apos;s to decide, or change reports of a sealed month. They are safe on both computers, but do not count there. Ask its officer; the reason stands in Laid aside on that computer.</translation>
    </message>
    <message>
        <source>Terakhir terdengar {waktu}. Paket berikutnya dari sana membawa semua yang belum sampai.</source>
        <translation>Last heard of {waktu}. The next package from there brings all that has not arrived.</translation>
    </message>
    <message>
        <source>Belum pernah ada paket dari {nama}.</source>
        <translation>No package ever came from {nama}.</translation>
    </message>
    <message>
        <source>Paket baru dari {nama} ditolak; yang sudah diterima tetap ada.</source>
        <translation>New packages from {nama} are refused; what was received stays.</translation>
    </message>
    <message>
        <source>{nama} bertukar dengan {lewat}, bukan dengan komputer ini. Izinnya dapat dicabut di sini.</source>
        <translation>{nama} exchanges with {lewat}, not with this computer. Its certificate can be revoked here.</translation>
    </message>
    <message>
        <source>{n} paket untuk {nama} belum diakui. Tanda terimanya datang bersama paket dari sana.</source>
        <translation>Packages for {nama} not confirmed yet: {n}. The receipt comes with a package from there.</translation>
    </message>
    <message>
        <source>Nomor perangkat {nama} juga diberi izin oleh {lain}. Tanyakan komputer mana yang benar. Bila ragu, mintalah {pusat} mencabutnya.</source>
        <translation>The device number of {nama} was also certified by {lain}. Ask which computer is the right one. If in doubt, ask {pusat} to revoke it.</translation>
    </message>
    <message>
        <source>Permintaan izin (*.knj-permintaan);;Semua berkas (*)</source>
        <translation>Permission requests (*.knj-permintaan);;All files (*)</translation>
    </message>
    <message>
        <source>Berkas permintaan</source>
        <translation>Request file</translation>
    </message>
    <message>
        <source>Berkas izin tersimpan: {berkas}. Bawa kepada pemintanya.</source>
        <translation>Permission file saved: {berkas}. Take it to who asked for it.</translation>
    </message>
    <message>
        <source>Bacakan kode ini saat ia memasangnya:</source>
        <translation>Read this code out while they install it:</translation>
    </message>
    <message>
        <source>Izin diberikan</source>
        <translation>Permission given</translation>
    </message>
    <message>
        <source>Kunci lama {nama} dicabut</source>
        <translation>Old keys of {nama} revoked</translation>
    </message>
    <message>
        <source>Izin {nama} dicabut</source>
        <translation>The permission of {nama} was revoked</translation>
    </message>
    <message>
        <source>Daftar pencabutan ikut dalam paket berikutnya ke tiap perangkat.</source>
        <translation>The list of revocations goes with the next package to every device.</translation>
    </message>
</context>
<context>
    <name>KartuRiwayat</name>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Riwayat paket</source>
        <translation>History of packages</translation>
    </message>
    <message>
        <source>Belum ada paket</source>
        <translation>No packages yet</translation>
    </message>
    <message>
        <source>Yang dikirim dan diterima dicatat di sini.</source>
        <translation>What is sent and received is noted here.</translation>
    </message>
</context>
<context>
    <name>KartuSebaran</name>
    <message>
        <source>Sebaran predikat tim</source>
        <translation>Spread of the team</translation>
    </message>
    <message>
        <source>draf dan yang ditetapkan</source>
        <translation>drafts and signed ones</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi</source>
        <translation>Performance of the organisation</translation>
    </message>
    <message>
        <source>persentase {predikat}</source>
        <translation>percentage of {predikat}</translation>
    </message>
    <message>
        <source>Kurang dari {n} pegawai berpredikat: persentase ditampilkan tanpa peringatan.</source>
        <translation>Fewer than {n} people have a predikat: percentages are shown without warnings.</translation>
    </message>
    <message>
        <source>Garis pola distribusi: acuan, bukan pemaksa.</source>
        <translation>Lines of the guide: they guide and do not force.</translation>
    </message>
    <message>
        <source>Capaian {unit}</source>
        <translation>Achievement of {unit}</translation>
    </message>
    <message>
        <source>Yang dipakai adalah capaian unit yang Anda pimpin.</source>
        <translation>The achievement of the unit that you lead counts.</translation>
    </message>
</context>
<context>
    <name>KasusLembar</name>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Konselor</source>
        <translation>Konselor</translation>
    </message>
    <message>
        <source>Jenis konselor</source>
        <translation>Kind of konselor</translation>
    </message>
    <message>
        <source>Tanggal konseling</source>
        <translation>Day of the counselling</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Tempat yang menjaga kerahasiaan</source>
        <translation>Place that keeps it confidential</translation>
    </message>
    <message>
        <source>Tetapkan konseling</source>
        <translation>Set the counselling</translation>
    </message>
    <message>
        <source>Tanda tangani rekaman</source>
        <translation>Sign the record</translation>
    </message>
    <message>
        <source>Catat tindak lanjut</source>
        <translation>Note the follow-up</translation>
    </message>
    <message>
        <source>Konseling {nama}</source>
        <translation>Counselling of {nama}</translation>
    </message>
    <message>
        <source>Anda membaca hasilnya sebagai atasan pejabat penilai dan dapat menentukan tindak lanjutnya (Lampiran III.D.5.d–e). Laporan awal dan catatan untuk konselor tetap rahasia.</source>
        <translation>You read the result as the superior of the rating official and may decide what follows (Annex III.D.5.d–e). The first report and the note to the counsellor stay confidential.</translation>
    </message>
    <message>
        <source>Rekaman hasil dilaporkan kepada {siapa} (Lampiran III.D.5.d).</source>
        <translation>The record of the result is reported to {siapa} (annex III.D.5.d).</translation>
    </message>
    <message>
        <source>Catatan untuk konselor (boleh kosong)</source>
        <translation>Note for the konselor (may stay empty)</translation>
    </message>
    <message>
        <source>Rekaman hasil konseling</source>
        <translation>Record of the result</translation>
    </message>
    <message>
        <source>Tindak lanjut yang ditentukan</source>
        <translation>Follow-up that was decided</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Disampaikan kepada pegawai: {t}</source>
        <translation>Told to the pegawai: {t}</translation>
    </message>
    <message>
        <source>Nilai dasar: {t}</source>
        <translation>Basic values: {t}</translation>
    </message>
    <message>
        <source>Ekspektasi khusus: {t}</source>
        <translation>Special expectation: {t}</translation>
    </message>
    <message>
        <source>Permasalahan: {t}</source>
        <translation>Problem: {t}</translation>
    </message>
    <message>
        <source>Serupa pada pegawai lain: {t}</source>
        <translation>Similar with others: {t}</translation>
    </message>
    <message>
        <source>Yang sudah dilakukan: {t}</source>
        <translation>What was done: {t}</translation>
    </message>
    <message>
        <source>Bukti umpan balik: {t}</source>
        <translation>Feedback as proof: {t}</translation>
    </message>
    <message>
        <source>{konselor} ({jenis}), {tanggal} pukul {jam}, {tempat}</source>
        <translation>{konselor} ({jenis}), {tanggal} at {jam}, {tempat}</translation>
    </message>
    <message>
        <source>Konseling ditetapkan; pegawai melihat undangannya</source>
        <translation>Counselling set; the pegawai sees his invitation</translation>
    </message>
    <message>
        <source>Rekaman konseling ditandatangani</source>
        <translation>Record of the counselling signed</translation>
    </message>
    <message>
        <source>Tindak lanjut tercatat</source>
        <translation>Follow-up noted</translation>
    </message>
</context>
<context>
    <name>Keberatan</name>
    <message>
        <source>Belum diterima</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Batas lewat</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>Dapat diajukan</source>
        <translation>May object</translation>
    </message>
</context>
<context>
    <name>KeberatanPage</name>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Keberatan tim</source>
        <translation>Objections of the team</translation>
    </message>
    <message>
        <source>Hasil saya</source>
        <translation>My results</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Daftar keberatan</source>
        <translation>List of objections</translation>
    </message>
    <message>
        <source>Pilih satu baris</source>
        <translation>Choose a line</translation>
    </message>
    <message>
        <source>Rinciannya muncul di sini.</source>
        <translation>Its details appear here.</translation>
    </message>
    <message>
        <source>Belum ada hasil evaluasi</source>
        <translation>No evaluation result yet</translation>
    </message>
    <message>
        <source>Sesudah penilai menetapkan evaluasi Anda, batas waktu keberatannya tampil di sini.</source>
        <translation>After your penilai signed your evaluation, the last day to object is shown here.</translation>
    </message>
    <message>
        <source>Tidak ada keberatan</source>
        <translation>No objections</translation>
    </message>
    <message>
        <source>Keberatan yang perlu Anda jelaskan, putuskan, atau ketahui muncul di sini.</source>
        <translation>Objections that you explain, decide or should know appear here.</translation>
    </message>
    <message>
        <source>{n} menunggu Anda</source>
        <translation>{n} wait for you</translation>
    </message>
</context>
<context>
    <name>KepalaKolom</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
</context>
<context>
    <name>KetidakhadiranView</name>
    <message>
        <source>Pegawai</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Daftar cuti dan tugas luar</source>
        <translation>List of leave and duty travel</translation>
    </message>
    <message>
        <source>Belum ada cuti atau tugas luar</source>
        <translation>No leave or duty travel yet</translation>
    </message>
    <message>
        <source>Hari yang tercatat di sini tidak dihitung wajib lapor.</source>
        <translation>On the days noted here no report is due.</translation>
    </message>
    <message>
        <source>Pegawai *</source>
        <translation>Person *</translation>
    </message>
    <message>
        <source>Keterangan, misalnya nomor surat</source>
        <translation>Note, such as the number of the letter</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note down</translation>
    </message>
    <message>
        <source>Tercatat untuk {nama}</source>
        <translation>Noted for {nama}</translation>
    </message>
    <message>
        <source>Catatan {nama} dihapus</source>
        <translation>Note of {nama} deleted</translation>
    </message>
</context>
<context>
    <name>Ketikan</name>
    <message>
        <source>Isian dipulihkan</source>
        <translation>Text recovered</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
</context>
<context>
    <name>KisiMatriks</name>
    <message>
        <source>Matriks peran hasil</source>
        <translation>Role and result matrix</translation>
    </message>
    <message>
        <source>Jumlah kolom</source>
        <translation>Column totals</translation>
    </message>
    <message>
        <source>Nama pegawai</source>
        <translation>Names</translation>
    </message>
</context>
<context>
    <name>KolomBanding</name>
    <message>
        <source>berlaku sekarang</source>
        <translation>counts now</translation>
    </message>
</context>
<context>
    <name>KompetensiLembar</name>
    <message>
        <source>Tambah kompetensi teknis</source>
        <translation>Add a technical competence</translation>
    </message>
    <message>
        <source>Rekomendasi</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Tanda tangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Evaluasi kompetensi {nama}</source>
        <translation>Evaluation of competence of {nama}</translation>
    </message>
    <message>
        <source>Formulir B.1.9 sebagai tindak lanjut bimbingan. Skala 1–5 mengikuti standar kompetensi jabatan.</source>
        <translation>Form B.1.9 follows up a guidance. The scale of 1–5 follows the competence standard of the post.</translation>
    </message>
    <message>
        <source>Ditandatangani</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Ditandatangani {oleh}, {tanggal}.</source>
        <translation>Signed by {oleh}, {tanggal}.</translation>
    </message>
    <message>
        <source>Baris dihapus</source>
        <translation>Line deleted</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Tanda tangani evaluasi kompetensi?</source>
        <translation>Sign the evaluation of competence?</translation>
    </message>
    <message>
        <source>Pegawai, penilai, dan atasan penilai dapat membacanya. Isinya tidak dapat diubah lagi.</source>
        <translation>The pegawai, the penilai and his superior can read it. It cannot be changed any more.</translation>
    </message>
    <message>
        <source>Evaluasi kompetensi ditandatangani</source>
        <translation>Evaluation of competence signed</translation>
    </message>
</context>
<context>
    <name>KosongSkp</name>
    <message>
        <source>Pegawai ini belum menyusun SKP tahun {tahun}.</source>
        <translation>This employee has not written the SKP of {tahun}.</translation>
    </message>
    <message>
        <source>SKP belum ada</source>
        <translation>No SKP yet</translation>
    </message>
    <message>
        <source>Salin dari SKP {tahun}</source>
        <translation>Copy from SKP {tahun}</translation>
    </message>
    <message>
        <source>Mulai menyusun SKP</source>
        <translation>Start the plan</translation>
    </message>
    <message>
        <source>SKP {tahun} belum ada</source>
        <translation>No SKP {tahun} yet</translation>
    </message>
    <message>
        <source>SKP ditetapkan paling lambat akhir Januari (Pasal 14).</source>
        <translation>The SKP is set by the end of January (article 14).</translation>
    </message>
    <message>
        <source>Anda tidak wajib menyusun SKP {tahun}</source>
        <translation>You need not write an SKP {tahun}</translation>
    </message>
    <message>
        <source>Kedudukan Anda ({kedudukan}) dikecualikan dari perencanaan kinerja (Lampiran II.C.8). SKP tetap dapat disusun.</source>
        <translation>Your standing ({kedudukan}) is exempt from planning (annex II.C.8). An SKP can still be written.</translation>
    </message>
</context>
<context>
    <name>KotakBukti</name>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>pilih…</source>
        <translation>choose…</translation>
    </message>
    <message>
        <source>Tambah tautan…</source>
        <translation>Add link…</translation>
    </message>
    <message>
        <source>{nama} · menyiapkan…</source>
        <translation>{nama} · preparing…</translation>
    </message>
    <message>
        <source>Tidak ada bukti dukung.</source>
        <translation>No evidence.</translation>
    </message>
    <message>
        <source>Seret berkas ke sini, tempel, atau</source>
        <translation>Drop files, paste, or</translation>
    </message>
    <message>
        <source> (dikecilkan dari {asli})</source>
        <translation> (reduced from {asli})</translation>
    </message>
    <message>
        <source>{tautan}
Klik untuk membuka di peramban, Delete untuk melepas</source>
        <translation>{tautan}
Click to open in the browser, Delete to take it off</translation>
    </message>
    <message>
        <source>Diambil {waktu}</source>
        <translation>Taken {waktu}</translation>
    </message>
    <message>
        <source>Klik untuk membuka, Delete untuk melepas</source>
        <translation>Click to open, Delete to remove</translation>
    </message>
</context>
<context>
    <name>KotakCari</name>
    <message>
        <source>Cari</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>KotakCariUtama</name>
    <message>
        <source>Cari pegawai, laporan, menu</source>
        <translation>Find people, reports, menus</translation>
    </message>
    <message>
        <source>Cari apa saja (Ctrl K)</source>
        <translation>Find anything (Ctrl K)</translation>
    </message>
    <message>
        <source>Cari pegawai, laporan, menu…</source>
        <translation>Find people, reports, menus…</translation>
    </message>
</context>
<context>
    <name>Kuadran</name>
    <message>
        <source>Kuadran kinerja: {predikat}</source>
        <translation>Quadrant of performance: {predikat}</translation>
    </message>
    <message>
        <source>belum ada predikat</source>
        <translation>no predikat yet</translation>
    </message>
</context>
<context>
    <name>KuadranBanding</name>
    <message>
        <source>Hasil kerja ↓
Perilaku kerja →</source>
        <translation>Results ↓
Conduct →</translation>
    </message>
    <message>
        <source>{predikat} · baru</source>
        <translation>{predikat} · new</translation>
    </message>
    <message>
        <source>{predikat} · semula</source>
        <translation>{predikat} · before</translation>
    </message>
</context>
<context>
    <name>KunciInduk</name>
    <message>
        <source>Paling sedikit 12 huruf. Kata sandi ini tidak dapat dipulihkan.</source>
        <translation>At least 12 letters. This password cannot be recovered.</translation>
    </message>
    <message>
        <source>Kunci dikunci dengan kata sandi. Ini sengaja lama: beberapa detik, dan banyak memori…</source>
        <translation>The keys are locked with the password. This is slow on purpose: some seconds, and much memory…</translation>
    </message>
    <message>
        <source>Buat kunci pemulihan paket</source>
        <translation>Make a recovery key of packages</translation>
    </message>
    <message>
        <source>Ganti kunci induk</source>
        <translation>Replace root keys</translation>
    </message>
    <message>
        <source>Kunci lama</source>
        <translation>Old keys</translation>
    </message>
    <message>
        <source>Folder kunci induk sekarang (flashdisk) *</source>
        <translation>Folder of the present root key (stick) *</translation>
    </message>
    <message>
        <source>Kata sandinya *</source>
        <translation>Its password *</translation>
    </message>
    <message>
        <source>Kunci baru</source>
        <translation>New keys</translation>
    </message>
    <message>
        <source>Folder untuk kunci baru (flashdisk kosong) *</source>
        <translation>Folder for the new key (empty stick) *</translation>
    </message>
    <message>
        <source>Kata sandi kunci baru *</source>
        <translation>Password of the new keys *</translation>
    </message>
    <message>
        <source>Ulangi kata sandi *</source>
        <translation>Password again *</translation>
    </message>
    <message>
        <source>Kunci lama bocor atau dicuri: semua komputer didaftarkan lagi</source>
        <translation>The old keys leaked or were stolen: all computers enrol again</translation>
    </message>
    <message>
        <source>Ganti juga kunci pemulihan paket</source>
        <translation>Replace the recovery key of packages too</translation>
    </message>
    <message>
        <source>Buat kunci pemulihan</source>
        <translation>Make recovery key</translation>
    </message>
    <message>
        <source>Buka era baru</source>
        <translation>Open a new era</translation>
    </message>
    <message>
        <source>Kunci induk mengesahkan pusat. Gantilah bila petugas yang memegangnya berganti, flashdisknya hilang, atau kuncinya bocor. Jangan menggantinya tanpa sebab. Komputer lain mengikuti dari paket berikutnya; sesudah bocor semuanya harus didaftarkan lagi.</source>
        <translation>Root keys certify the centre. Replace them when the officer who keeps them changes, the stick is lost or a key leaked. Do not replace them without a cause. Other computers follow with the next package; after a leak all must be enrolled again.</translation>
    </message>
    <message>
        <source>Kunci induk tersimpan di flashdisk. Salin tiap kunci ke dua flashdisk dan simpan di dua tempat terkunci yang berbeda.</source>
        <translation>The root keys are on the stick. Copy each key to two sticks and keep them in two different locked places.</translation>
    </message>
    <message>
        <source>Folder kunci induk</source>
        <translation>Folder of the root keys</translation>
    </message>
    <message>
        <source>Folder kunci induk (flashdisk) *</source>
        <translation>Folder of the root key (stick) *</translation>
    </message>
    <message>
        <source>Kata sandi kunci induk *</source>
        <translation>Password of the root keys *</translation>
    </message>
    <message>
        <source>Kunci induk dibuka. Ini sengaja lama: beberapa detik, dan banyak memori…</source>
        <translation>The root keys are opened. This is slow on purpose: some seconds, and much memory…</translation>
    </message>
    <message>
        <source>Kunci pemulihan membuka setiap paket kantor ini bila kunci komputernya hilang. Ia dicetak dan disimpan di brankas, tidak pernah di komputer. Kunci yang baru disahkan bersama kunci induk yang baru; paket lama tetap dibuka dengan kunci pemulihan yang lama, jadi jangan membuangnya.</source>
        <translation>The recovery key opens every package of this office when the keys of its computer are lost. It is printed and kept in a safe, never on a computer. The new one is certified together with new root keys; old packages are still opened by the old recovery key, so do not throw it away.</translation>
    </message>
    <message>
        <source>Hanya sesudah pusat dipulihkan dari cadangan, dan tidak ada komputer lain yang masih menyimpan daftar pencabutan serta data induk terbaru. Bila masih ada, cukup terima satu paket dari sana. Era baru membuat semua komputer mengikuti pusat ini lagi, meski nomornya lebih kecil.</source>
        <translation>Only after the centre was restored from a backup, and when no other computer has the newest list of revocations and master data. If one has, a package from there is enough. A new era makes all computers follow this centre again, although its numbers are lower.</translation>
    </message>
    <message>
        <source>Cetak lembar kunci pemulihan paket yang ada di sana dan simpan di brankas, lalu hapus berkasnya: pemegangnya dapat membaca semua paket.</source>
        <translation>Print the sheet with the recovery key of packages that lies there and keep it in the safe, then delete its files: whoever holds it can read all packages.</translation>
    </message>
    <message>
        <source>Sidik kunci induk kantor ini:</source>
        <translation>Fingerprint of the root keys of this office:</translation>
    </message>
</context>
<context>
    <name>LabelPembinaan</name>
    <message>
        <source>Menunggu pegawai</source>
        <translation>Waits for the pegawai</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan</source>
        <translation>Waits for a signature</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Dilaporkan</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Dijadwalkan</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Dilaksanakan</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Ditandatangani</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Coaching: menggali strategi lewat pertanyaan</source>
        <translation>Coaching: finding a strategy by questions</translation>
    </message>
    <message>
        <source>Mentoring: berbagi pengetahuan dan pengalaman</source>
        <translation>Mentoring: sharing knowledge and experience</translation>
    </message>
    <message>
        <source>Pelatihan formal</source>
        <translation>Formal training</translation>
    </message>
    <message>
        <source>Pelatihan informal</source>
        <translation>Informal training</translation>
    </message>
    <message>
        <source>Konselor independen yang ditunjuk instansi</source>
        <translation>Independent konselor named by the agency</translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja yang terlatih</source>
        <translation>Penilai trained in counselling</translation>
    </message>
    <message>
        <source>Pejabat berfungsi konseling</source>
        <translation>Official with a counselling function</translation>
    </message>
    <message>
        <source>Ada kemajuan: apresiasi</source>
        <translation>Progress: appreciation</translation>
    </message>
    <message>
        <source>Ada kemajuan: penugasan baru</source>
        <translation>Progress: new assignment</translation>
    </message>
    <message>
        <source>Belum ada kemajuan: penyesuaian ekspektasi</source>
        <translation>No progress yet: adjust expectations</translation>
    </message>
    <message>
        <source>Belum ada kemajuan: penyesuaian sumber daya</source>
        <translation>No progress yet: adjust resources</translation>
    </message>
    <message>
        <source>Belum ada kemajuan: pembinaan kinerja</source>
        <translation>No progress yet: guidance</translation>
    </message>
    <message>
        <source>Tetap belum ada kemajuan: pengambilalihan hasil kerja</source>
        <translation>Still no progress: take the result over</translation>
    </message>
    <message>
        <source>Sampaikan apa yang dihargai, dengan contohnya (Pasal 20 ayat (2)).</source>
        <translation>Say what is appreciated, with an example (article 20(2)).</translation>
    </message>
    <message>
        <source>Penugasan baru dituangkan dengan merevisi SKP (Pasal 20 ayat (2)).</source>
        <translation>A new assignment is written down by revising the SKP (article 20(2)).</translation>
    </message>
    <message>
        <source>Ekspektasi diklarifikasi kembali, lalu SKP direvisi (Pasal 20 ayat (4)).</source>
        <translation>Expectations are clarified again, then the SKP is revised (article 20(4)).</translation>
    </message>
    <message>
        <source>Dukungan disepakati kembali, lalu lampiran SKP direvisi (Pasal 20 ayat (5)).</source>
        <translation>Support is agreed again, then the annex of the SKP is revised (article 20(5)).</translation>
    </message>
    <message>
        <source>Bimbingan diberikan oleh Anda, atau orang lain dengan penugasan khusus (Pasal 21, Lampiran III.D).</source>
        <translation>You guide, or another person with a special assignment (article 21, annex III.D).</translation>
    </message>
    <message>
        <source>Uraian di bawah menjadi catatan bahwa pegawai tidak dapat menyelesaikan hasil kerja ini, dan menjadi pertimbangan evaluasi (Pasal 20 ayat (6)–(8)).</source>
        <translation>The text below is the note that the pegawai cannot complete this result, and is considered in the evaluation (article 20(6)–(8)).</translation>
    </message>
    <message>
        <source>Kemajuan Anda diperhatikan dan dihargai. Terima kasih.</source>
        <translation>Your progress is seen and appreciated. Thank you.</translation>
    </message>
    <message>
        <source>Kemajuan Anda membuka penugasan baru. Bicarakan isinya, lalu sesuaikan SKP bersama pimpinan.</source>
        <translation>Your progress opens a new assignment. Talk about it, then adjust the SKP with your leader.</translation>
    </message>
    <message>
        <source>Pimpinan mengajak meninjau kembali ekspektasi agar lebih dapat dicapai.</source>
        <translation>Your leader invites you to look at the expectations again, so that they can be met.</translation>
    </message>
    <message>
        <source>Pimpinan menyesuaikan dukungan yang Anda perlukan. Sampaikan bila masih ada yang kurang.</source>
        <translation>Your leader adjusts the support that you need. Say so if something is still missing.</translation>
    </message>
    <message>
        <source>Anda akan didampingi untuk mencari jalan bersama. Bimbingan membantu, bukan menghukum.</source>
        <translation>Somebody will accompany you to find a way together. Guidance helps; it does not punish.</translation>
    </message>
    <message>
        <source>Pimpinan melanjutkan hasil kerja ini. Anda dapat membicarakan sebabnya, dan menanggapinya pada evaluasi.</source>
        <translation>Your leader carries this result on. You can talk about the reasons, and respond at the evaluation.</translation>
    </message>
</context>
<context>
    <name>LabelUmpan</name>
    <message>
        <source>Positif</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Netral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Perlu perbaikan</source>
        <translation>Needs improvement</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Dijawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Lewat tanggal</source>
        <translation>Past its date</translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Rekan setingkat</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Bawahan</source>
        <translation>Subordinate</translation>
    </message>
    <message>
        <source>Pihak lain</source>
        <translation>Outside party</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Conduct</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>LampiranEditor</name>
    <message>
        <source>Lampiran SKP</source>
        <translation>Annex of the SKP</translation>
    </message>
    <message>
        <source>Cari frasa…</source>
        <translation>Search phrases…</translation>
    </message>
    <message>
        <source>Disimpan sebagai frasa Anda</source>
        <translation>Kept as your phrase</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Butir dihapus</source>
        <translation>Item deleted</translation>
    </message>
</context>
<context>
    <name>LangkahApa</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Pegawai *</source>
        <translation>Person *</translation>
    </message>
    <message>
        <source>Apa yang terjadi?</source>
        <translation>What happens?</translation>
    </message>
</context>
<context>
    <name>LangkahData</name>
    <message>
        <source>Berakhir pada</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Pindah ke luar kantor ini (instansi atau kantor lain)</source>
        <translation>Moves out of this office (another agency or office)</translation>
    </message>
    <message>
        <source>Memimpin unit ini</source>
        <translation>Leads this unit</translation>
    </message>
    <message>
        <source>Penilai dan pegawai sepakat memakai hasil evaluasi periode sebelumnya</source>
        <translation>Penilai and pegawai agree to use the result of the evaluation before</translation>
    </message>
    <message>
        <source>Tetapkan penilai dengan tangan</source>
        <translation>Name the penilai by hand</translation>
    </message>
    <message>
        <source>Nomor dan tanggal SK atau surat perintah</source>
        <translation>Number and date of the decree or order</translation>
    </message>
    <message>
        <source>Misalnya nomor surat pendelegasian</source>
        <translation>For example the number of the letter of delegation</translation>
    </message>
    <message>
        <source>Terhitung mulai tanggal *</source>
        <translation>First day *</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Kedudukan yang baru *</source>
        <translation>New standing *</translation>
    </message>
    <message>
        <source>Unit kerja *</source>
        <translation>Unit *</translation>
    </message>
    <message>
        <source>Jabatan *</source>
        <translation>Position *</translation>
    </message>
    <message>
        <source>Jenis jabatan</source>
        <translation>Kind of position</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Decree</translation>
    </message>
    <message>
        <source>Pejabat penilai *</source>
        <translation>Penilai *</translation>
    </message>
    <message>
        <source>Alasan *</source>
        <translation>Reason *</translation>
    </message>
    <message>
        <source>pilih unit kerja</source>
        <translation>choose a unit</translation>
    </message>
</context>
<context>
    <name>LangkahModel</name>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Target langkah</source>
        <translation>Target of the step</translation>
    </message>
    <message>
        <source>(tulis langkah)</source>
        <translation>(write the step)</translation>
    </message>
    <message>
        <source>{masa}: ya</source>
        <translation>{masa}: yes</translation>
    </message>
    <message>
        <source>{masa}: tidak</source>
        <translation>{masa}: no</translation>
    </message>
</context>
<context>
    <name>Laporan</name>
    <message>
        <source>+ Laporan baru</source>
        <translation>+ New report</translation>
    </message>
    <message>
        <source>Salin kemarin</source>
        <translation>Copy last day</translation>
    </message>
    <message>
        <source>Salin laporan hari kerja terakhir sebagai draf baru (Ctrl+D)</source>
        <translation>Copy the reports of the last working day as new drafts (Ctrl+D)</translation>
    </message>
    <message>
        <source>Cari kegiatan atau uraian</source>
        <translation>Find an activity or description</translation>
    </message>
    <message>
        <source>Cari (Ctrl+F)</source>
        <translation>Find (Ctrl+F)</translation>
    </message>
    <message>
        <source>Saring menurut masa dan status</source>
        <translation>Filter by time and status</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Isi sepekan, tempel dari lembar kerja</source>
        <translation>Fill in a week, paste from a spreadsheet</translation>
    </message>
    <message>
        <source>Cara mengisi yang lain</source>
        <translation>Other ways to fill in</translation>
    </message>
    <message>
        <source>Daftar laporan</source>
        <translation>List of reports</translation>
    </message>
    <message>
        <source>Mendukung rencana hasil kerja *</source>
        <translation>Supports the planned result (RHK) *</translation>
    </message>
    <message>
        <source>Rencana aksi *</source>
        <translation>Action plan *</translation>
    </message>
    <message>
        <source>Kegiatan *</source>
        <translation>Activity *</translation>
    </message>
    <message>
        <source>Favorit</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Mulai – selesai</source>
        <translation>Start – end</translation>
    </message>
    <message>
        <source>Hasil (volume)</source>
        <translation>Result (volume)</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>08.00 – 11.30</source>
        <translation>08.00 – 11.30</translation>
    </message>
    <message>
        <source>23</source>
        <translation>23</translation>
    </message>
    <message>
        <source>Uraian dan hasil</source>
        <translation>Description and result</translation>
    </message>
    <message>
        <source>Alasan koreksi *</source>
        <translation>Reason for the correction *</translation>
    </message>
    <message>
        <source>Misalnya: jumlah ibu hamil keliru dihitung</source>
        <translation>For example: the number of pregnant women was miscounted</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Isian tetap SUMBER DATA pada Progres Harian e-Kinerja BKN</source>
        <translation>The fixed field SUMBER DATA of Progres Harian in BKN&apos;s e-Kinerja</translation>
    </message>
    <message>
        <source>Buang perubahan</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Pulihkan laporan</source>
        <translation>Restore report</translation>
    </message>
    <message>
        <source>Tarik laporan</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Koreksi…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Batal koreksi</source>
        <translation>Cancel correction</translation>
    </message>
    <message>
        <source>Simpan draf</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Ajukan</source>
        <translation>Hand in</translation>
    </message>
</context>
<context>
    <name>LaporanPage</name>
    <message>
        <source>Isi sepekan…</source>
        <translation>Fill in a week…</translation>
    </message>
    <message>
        <source>Tempel dari lembar kerja…</source>
        <translation>Paste from a spreadsheet…</translation>
    </message>
    <message>
        <source>Salin untuk e-Kinerja BKN</source>
        <translation>Copy for BKN&apos;s e-Kinerja</translation>
    </message>
    <message>
        <source>Semua laporan {dari} sudah ada pada {ke}.</source>
        <translation>All reports of {dari} are already there on {ke}.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu disalin</source>
        <translation>Nothing to copy</translation>
    </message>
    <message>
        <source>{jumlah} laporan {dari} disalin sebagai draf {ke}</source>
        <translation>Reports of {dari} copied as drafts of {ke}: {jumlah}</translation>
    </message>
    <message>
        <source>Hasil, uraian, dan bukti belum diisi.</source>
        <translation>Result, description and evidence are still empty.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Laporan disalin untuk e-Kinerja BKN</source>
        <translation>Report copied for BKN&apos;s e-Kinerja</translation>
    </message>
    <message>
        <source>Tempel di tempat lain, lalu ketik ulang isian demi isian pada Progres Harian.</source>
        <translation>Paste it elsewhere, then retype it field by field in Progres Harian.</translation>
    </message>
    <message>
        <source>Laporan dihapus</source>
        <translation>Report deleted</translation>
    </message>
    <message>
        <source>{n} laporan dihapus</source>
        <translation>Reports deleted: {n}</translation>
    </message>
    <message>
        <source>Masih dapat diambil dari saringan “Baru dihapus”.</source>
        <translation>It can still be found with the filter “Recently deleted”.</translation>
    </message>
    <message>
        <source>Laporan dipulihkan</source>
        <translation>Report restored</translation>
    </message>
</context>
<context>
    <name>LaporanPekan</name>
    <message>
        <source>Isi sepekan</source>
        <translation>Fill in a week</translation>
    </message>
    <message>
        <source>Pekan sebelumnya (Alt+Kiri)</source>
        <translation>Previous week (Alt+Left)</translation>
    </message>
    <message>
        <source>Pekan sebelumnya</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Pekan berikutnya (Alt+Kanan)</source>
        <translation>Next week (Alt+Right)</translation>
    </message>
    <message>
        <source>Pekan berikutnya</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Ketik langsung di sel; Tab ke kanan, Enter ke bawah, Ctrl+D menyalin sel di atasnya. Setiap isian tersimpan sendiri.</source>
        <translation>Type into the cells; Tab goes right, Enter goes down, Ctrl+D copies the cell above. Each entry saves itself.</translation>
    </message>
    <message>
        <source>Laporan sepekan</source>
        <translation>Reports of a week</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Isian tetap tersimpan sebagai draf</source>
        <translation>What you typed stays saved as drafts</translation>
    </message>
    <message>
        <source>Simpan draf</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Ajukan yang lengkap</source>
        <translation>Hand in complete rows</translation>
    </message>
</context>
<context>
    <name>LaporanTempel</name>
    <message>
        <source>Tempel dari lembar kerja</source>
        <translation>Paste from a spreadsheet</translation>
    </message>
    <message>
        <source>Salin baris dari lembar kerja dengan kolom Tanggal, Mulai, Selesai, Kegiatan, Hasil, Satuan, RHK, Uraian; urutan bebas bila ada judul kolom. Periksa dahulu, belum ada yang ditulis.</source>
        <translation>Copy rows of a spreadsheet with the columns Tanggal, Mulai, Selesai, Kegiatan, Hasil, Satuan, RHK, Uraian; in any order when headings are included. Check first, nothing is written yet.</translation>
    </message>
    <message>
        <source>Baris yang akan ditempel</source>
        <translation>Rows to be pasted</translation>
    </message>
    <message>
        <source>Baca papan klip lagi</source>
        <translation>Read clipboard again</translation>
    </message>
    <message>
        <source>Salin judul kolom</source>
        <translation>Copy column headings</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Masukkan sebagai draf</source>
        <translation>Add as drafts</translation>
    </message>
</context>
<context>
    <name>Lembar</name>
    <message>
        <source>Draf disimpan {jam} ✓</source>
        <translation>Draft saved {jam} ✓</translation>
    </message>
    <message>
        <source>Laporan diajukan ke {penilai}</source>
        <translation>Report handed in to {penilai}</translation>
    </message>
    <message>
        <source>Ia menerimanya bersama paket Anda berikutnya; kirim lewat Sinkronisasi.</source>
        <translation>It reaches them with your next package; send it in Synchronisation.</translation>
    </message>
    <message>
        <source>Tarik kembali</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Bulan ini sudah disegel</source>
        <translation>This month is sealed</translation>
    </message>
    <message>
        <source>Sesudah dikoreksi segelnya tidak cocok lagi; pejabat penilai menyetujui, lalu menyegel lagi.</source>
        <translation>After a correction the seal no longer matches; the rating officer approves, then seals again.</translation>
    </message>
    <message>
        <source>Perubahan yang belum disimpan dibuang</source>
        <translation>Unsaved changes discarded</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Kembali ke garis waktu</source>
        <translation>Back to the timeline</translation>
    </message>
    <message>
        <source>Simpan formulir…</source>
        <translation>Save form…</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
    <message>
        <source>Baris dihapus</source>
        <translation>Line deleted</translation>
    </message>
    <message>
        <source>Simpan formulir</source>
        <translation>Save form</translation>
    </message>
    <message>
        <source>{nama} tersimpan</source>
        <translation>{nama} saved</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>LembarIsi</name>
    <message>
        <source>Ada perubahan yang belum disimpan</source>
        <translation>There are changes that are not saved</translation>
    </message>
    <message>
        <source>Tersimpan otomatis di komputer ini</source>
        <translation>Saved automatically on this computer</translation>
    </message>
    <message>
        <source>Dikembalikan {oleh}, {kapan}</source>
        <translation>Returned by {oleh}, {kapan}</translation>
    </message>
    <message>
        <source>Laporan ini sudah berubah di tempat lain</source>
        <translation>This report was changed elsewhere</translation>
    </message>
    <message>
        <source>Isian Anda yang belum disimpan masih ada di formulir. “Buang perubahan” memuat yang tercatat.</source>
        <translation>What you have not saved is still in the form. “Discard changes” loads what is recorded.</translation>
    </message>
    <message>
        <source>Pakai isian saya</source>
        <translation>Use my text</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam}</source>
        <translation>Saved by itself {jam}</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{menit} menit · total {hari} {total} dari {norma} menit norma</source>
        <translation>{menit} minutes · total {hari}: {total} of {norma} (norm)</translation>
    </message>
    <message>
        <source>Ajukan koreksi</source>
        <translation>Hand in correction</translation>
    </message>
    <message>
        <source>Ajukan ke {penilai}</source>
        <translation>Hand in to {penilai}</translation>
    </message>
    <message>
        <source>penilai</source>
        <translation>the penilai</translation>
    </message>
</context>
<context>
    <name>LembarPegawai</name>
    <message>
        <source>hasil kerja</source>
        <translation>results</translation>
    </message>
    <message>
        <source>perilaku kerja</source>
        <translation>conduct</translation>
    </message>
    <message>
        <source>Rating {bagian} {nama}: {lama} menjadi {baru}</source>
        <translation>Rating of {bagian} of {nama}: {lama} becomes {baru}</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam}</source>
        <translation>Saved by itself {jam}</translation>
    </message>
    <message>
        <source>Evaluasi tersimpan, belum ditetapkan</source>
        <translation>Evaluation saved, not signed yet</translation>
    </message>
    <message>
        <source>Evaluasi {nama} ditetapkan</source>
        <translation>Evaluation of {nama} signed</translation>
    </message>
</context>
<context>
    <name>LembarView</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Lembar serah terima</source>
        <translation>Handover page</translation>
    </message>
    <message>
        <source>Lembar serah terima · {nama}</source>
        <translation>Handover page · {nama}</translation>
    </message>
    <message>
        <source>Halaman {n}</source>
        <translation>Page {n}</translation>
    </message>
</context>
<context>
    <name>LepasView</name>
    <message>
        <source>Laporan dari hasil kerja yang dihapus</source>
        <translation>Reports of deleted results</translation>
    </message>
    <message>
        <source>{n} laporan disetujui tetap dapat dikutip pada indikator mana pun, lewat tombol buktinya.</source>
        <translation>{n} approved reports can still be cited under any indicator, by its evidence button.</translation>
    </message>
    <message>
        <source>… dan {n} lagi</source>
        <translation>… and {n} more</translation>
    </message>
    <message>
        <source>Realisasi indikator yang dihapus</source>
        <translation>Realisasi of deleted indicators</translation>
    </message>
</context>
<context>
    <name>LiburView</name>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kepastian</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Daftar hari libur</source>
        <translation>List of holidays</translation>
    </message>
    <message>
        <source>Hari libur tahun ini belum diisi</source>
        <translation>No holidays of this year yet</translation>
    </message>
    <message>
        <source>Tanpa hari libur, setiap hari kerja dihitung wajib lapor.</source>
        <translation>Without holidays a report is due on each working day.</translation>
    </message>
    <message>
        <source>Isi libur nasional tetap</source>
        <translation>Add fixed national holidays</translation>
    </message>
    <message>
        <source>Lima hari libur yang tanggalnya sama setiap tahun</source>
        <translation>Five holidays that fall on the same day each year</translation>
    </message>
    <message>
        <source>Nama hari libur *</source>
        <translation>Name of the holiday *</translation>
    </message>
    <message>
        <source>Belum pasti, menunggu keputusan bersama</source>
        <translation>Not certain, waiting for the joint decree</translation>
    </message>
    <message>
        <source>Tambah hari libur</source>
        <translation>Add holiday</translation>
    </message>
    <message>
        <source>pasti</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>belum pasti</source>
        <translation>not certain</translation>
    </message>
    <message>
        <source>{nama} tersimpan</source>
        <translation>{nama} saved</translation>
    </message>
    <message>
        <source>Hari libur tetap tersimpan</source>
        <translation>Fixed holidays saved</translation>
    </message>
    <message>
        <source>Tambahkan hari libur lain dan cuti bersama sesuai keputusan bersama tahun itu.</source>
        <translation>Add the other holidays and joint leave by the joint decree of that year.</translation>
    </message>
    <message>
        <source>{nama} dihapus dari kalender</source>
        <translation>{nama} taken out of the calendar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ganti pengguna…</source>
        <translation>Switch user…</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock screen</translation>
    </message>
    <message>
        <source>Perbesar teks</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Perkecil teks</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Ganti tema terang/gelap</source>
        <translation>Switch light/dark theme</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>ManualTab</name>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Mengapa indikator ini diukur</source>
        <translation>Why this indicator is measured</translation>
    </message>
    <message>
        <source>Definisi</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Apa yang dihitung, apa yang tidak, dan siapa sasarannya</source>
        <translation>What counts, what does not, and who it is about</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>misalnya: jumlah K4 dibagi sasaran ibu hamil, dikali 100%</source>
        <translation>for example: K4 visits divided by expected mothers, times 100%</translation>
    </message>
    <message>
        <source>Satuan pengukuran</source>
        <translation>Unit of measurement</translation>
    </message>
    <message>
        <source>misalnya: persen; orang; dokumen</source>
        <translation>for example: per cent; people; documents</translation>
    </message>
    <message>
        <source>Kualitas dan tingkat kendali</source>
        <translation>Quality and level of control</translation>
    </message>
    <message>
        <source>Sumber data</source>
        <translation>Source of data</translation>
    </message>
    <message>
        <source>misalnya: kohort ibu, e-PPGBM</source>
        <translation>for example: the register of mothers</translation>
    </message>
    <message>
        <source>Periode pelaporan</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Pakai manual SKP lalu</source>
        <translation>Use the manual of the last SKP</translation>
    </message>
    <message>
        <source>Daftar indikator</source>
        <translation>List of indicators</translation>
    </message>
    <message>
        <source>Belum ada indikator</source>
        <translation>No indicator yet</translation>
    </message>
    <message>
        <source>Isi hasil kerja dan indikatornya dahulu.</source>
        <translation>Fill in results and their indicators first.</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Outcome antara</source>
        <translation>Intermediate outcome</translation>
    </message>
    <message>
        <source>Output kendali rendah</source>
        <translation>Output of low control</translation>
    </message>
    <message>
        <source>Bulanan</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Triwulanan</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Semesteran</source>
        <translation>Half-yearly</translation>
    </message>
    <message>
        <source>Tahunan</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Manual indikator</source>
        <translation>Indicator manual</translation>
    </message>
</context>
<context>
    <name>MasukPage</name>
    <message>
        <source>Layar terkunci</source>
        <translation>Screen locked</translation>
    </message>
    <message>
        <source>Pilih nama Anda, lalu ketik kata sandi.</source>
        <translation>Choose your name, then type the password.</translation>
    </message>
    <message>
        <source>Ketik kata sandi untuk melanjutkan. Isian Anda tersimpan, juga bila orang lain masuk.</source>
        <translation>Type your password to go on. What you typed is kept, also when somebody else comes in.</translation>
    </message>
    <message>
        <source>Kantor latihan: kata sandi setiap akun adalah “latihan”.</source>
        <translation>Training office: the password of every account is “latihan”.</translation>
    </message>
    <message>
        <source>Tunggu {detik} detik</source>
        <translation>Wait {detik} seconds</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Log in</translation>
    </message>
</context>
<context>
    <name>Matriks</name>
    <message>
        <source>SKP belum ada</source>
        <translation>No SKP yet</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>SKP sudah ditetapkan: perannya berubah sesudah pegawai membuka revisi. Sel kosong hanya dapat diisi hasil kerja yang sudah ada di SKP-nya, atau TIDAK ADA PERAN.</source>
        <translation>The SKP is set: its roles change after its owner opens a revision. An empty cell takes only a result that stands in that SKP already, or TIDAK ADA PERAN.</translation>
    </message>
    <message>
        <source>SKP menunggu keputusan: perannya berubah sesudah SKP dikembalikan. Sel kosong hanya dapat diisi hasil kerja yang sudah ada di SKP-nya, atau TIDAK ADA PERAN.</source>
        <translation>The SKP waits for a decision: its roles change after it is returned. An empty cell takes only a result that stands in that SKP already, or TIDAK ADA PERAN.</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Langsung: aspek atau tahapan</source>
        <translation>Direct: aspect or stage</translation>
    </message>
    <message>
        <source>Langsung: wilayah</source>
        <translation>Direct: area</translation>
    </message>
    <message>
        <source>Langsung: beban target</source>
        <translation>Direct: share of the target</translation>
    </message>
    <message>
        <source>Tidak langsung: layanan</source>
        <translation>Not direct: service</translation>
    </message>
    <message>
        <source>Tidak langsung: output antara</source>
        <translation>Not direct: intermediate output</translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Beban</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Output antara</source>
        <translation>Intermediate output</translation>
    </message>
    <message>
        <source>{jumlah} dari {target} {satuan}</source>
        <translation>{jumlah} of {target} {satuan}</translation>
    </message>
    <message>
        <source>, {n} bagian tanpa angka</source>
        <translation>, {n} shares without a number</translation>
    </message>
    <message>
        <source>{n} pembawa</source>
        <translation>{n} carry it</translation>
    </message>
    <message>
        <source>Tanpa pembawa</source>
        <translation>Nobody carries it</translation>
    </message>
    <message>
        <source>{n} kosong</source>
        <translation>{n} empty</translation>
    </message>
    <message>
        <source>{n} sel kosong</source>
        <translation>{n} empty cells</translation>
    </message>
    <message>
        <source>{n} orang tanpa peran</source>
        <translation>{n} people without a role</translation>
    </message>
    <message>
        <source>{n} kolom tanpa pembawa</source>
        <translation>{n} columns nobody carries</translation>
    </message>
    <message>
        <source>Semua sel terisi</source>
        <translation>All cells are filled in</translation>
    </message>
    <message>
        <source>Hasil kerja: {teks}</source>
        <translation>Result: {teks}</translation>
    </message>
    <message>
        <source>Target: {teks}</source>
        <translation>Target: {teks}</translation>
    </message>
    <message>
        <source>Matriks milik</source>
        <translation>Matrix of</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Urungkan (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Ulangi (Ctrl+Shift+Z)</source>
        <translation>Redo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Ke sel kosong berikutnya (F4)</source>
        <translation>To the next empty cell (F4)</translation>
    </message>
    <message>
        <source>Sel kosong</source>
        <translation>Empty cell</translation>
    </message>
    <message>
        <source>Cetak A.1.5</source>
        <translation>Print A.1.5</translation>
    </message>
    <message>
        <source>Tambah pegawai</source>
        <translation>Add person</translation>
    </message>
</context>
<context>
    <name>MatriksModel</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
</context>
<context>
    <name>MatriksPage</name>
    <message>
        <source>Tim saya</source>
        <translation>My team</translation>
    </message>
    <message>
        <source>Tahun {tahun}</source>
        <translation>Year {tahun}</translation>
    </message>
    <message>
        <source>SKP ini ditutup {tanggal}</source>
        <translation>This plan was closed {tanggal}</translation>
    </message>
    <message>
        <source>Matriksnya tetap dapat dibaca dan dicetak. Peran baru dibagi pada SKP yang berlaku sekarang.</source>
        <translation>Its matrix can still be read and printed. New roles are shared out on the plan in force now.</translation>
    </message>
    <message>
        <source>Belum ada matriks {tahun}</source>
        <translation>No matrix of {tahun} yet</translation>
    </message>
    <message>
        <source>Matriks muncul di sini sesudah pimpinan menyusun SKP dan membagi peran.</source>
        <translation>The matrix appears here once the leader has a plan and shares out the roles.</translation>
    </message>
    <message>
        <source>Kolom matriks berasal dari SKP Anda</source>
        <translation>The columns come from your SKP</translation>
    </message>
    <message>
        <source>Susun dahulu hasil kerja dan indikator SKP {tahun}; peran tim dibagi dari sana.</source>
        <translation>First write results and indicators of your SKP {tahun}; the roles of the team are shared out from there.</translation>
    </message>
    <message>
        <source>Buka Sasaran Kinerja</source>
        <translation>Open Performance Plan</translation>
    </message>
    <message>
        <source>SKP pimpinan belum berisi</source>
        <translation>The leader&apos;s SKP is empty</translation>
    </message>
    <message>
        <source>Matriks dibagi dari hasil kerja dan indikator pimpinan.</source>
        <translation>The matrix is shared out from the results and indicators of the leader.</translation>
    </message>
    <message>
        <source>Tambah pegawai</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Belum ada pegawai dalam matriks</source>
        <translation>Nobody in the matrix yet</translation>
    </message>
    <message>
        <source>Pegawai yang Anda nilai muncul sendiri; pegawai unit lain dapat ditambahkan.</source>
        <translation>People whom you rate appear by themselves; people of other units can be added.</translation>
    </message>
    <message>
        <source>{n} peran berada pada kolom yang sudah dihapus dari SKP Anda</source>
        <translation>{n} roles stand in columns that were deleted from your SKP</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Mengetik…</source>
        <translation>Typing…</translation>
    </message>
    <message>
        <source>Matriks ini hanya dapat diubah oleh pemiliknya</source>
        <translation>Only its owner can change this matrix</translation>
    </message>
    <message>
        <source>Sel {nama} tidak diubah</source>
        <translation>The cell of {nama} was not changed</translation>
    </message>
    <message>
        <source>{n} sel tempelan berada di luar matriks</source>
        <translation>{n} pasted cells lie outside the matrix</translation>
    </message>
    <message>
        <source>Yang muat sudah diisikan. Pilih sel awal lain, atau tambah pegawai, lalu tempel lagi.</source>
        <translation>What fits is filled in. Choose another first cell, or add people, then paste again.</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
    <message>
        <source>{nama} masuk ke matriks</source>
        <translation>{nama} is in the matrix</translation>
    </message>
    <message>
        <source>{nama} keluar dari matriks</source>
        <translation>{nama} is out of the matrix</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>MatriksPanel</name>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Cara membagi</source>
        <translation>Way of dividing</translation>
    </message>
    <message>
        <source>Bagian target</source>
        <translation>Share of the target</translation>
    </message>
    <message>
        <source>Misalnya 5 ton</source>
        <translation>For example 5 ton</translation>
    </message>
    <message>
        <source>Pakai cara ini untuk seluruh kolom</source>
        <translation>Use this way for the whole column</translation>
    </message>
    <message>
        <source>Buka SKP</source>
        <translation>Open SKP</translation>
    </message>
    <message>
        <source>Keluarkan</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Ketik untuk mengisi. Enter ke bawah, Tab ke kanan, F2 menyunting, tanda − berarti tidak ada peran, Ctrl+D menyalin dari atas. Blok dari lembar kerja dapat ditempel.</source>
        <translation>Type to fill in. Enter goes down, Tab to the right, F2 edits, − means no role, Ctrl+D copies from above. Blocks of a spreadsheet can be pasted.</translation>
    </message>
    <message>
        <source>Tambah pegawai</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Pegawai yang ditemukan</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Tambahkan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>MedanIki</name>
    <message>
        <source>Indikator dan target dalam satu narasi *</source>
        <translation>Indicator and target in one narration *</translation>
    </message>
    <message>
        <source>Indikator kinerja individu *</source>
        <translation>Individual indicator (IKI) *</translation>
    </message>
    <message>
        <source>misalnya: komplain atas layanan menurun dari tahun sebelumnya</source>
        <translation>for example: komplain atas layanan menurun dari tahun sebelumnya</translation>
    </message>
    <message>
        <source>Kemajuan dihitung dari jumlah hasil laporan yang disetujui.</source>
        <translation>Progress is counted from the results of approved reports.</translation>
    </message>
    <message>
        <source>Tulis angka dan satuannya agar kemajuan dapat dihitung.</source>
        <translation>Write number and unit so that progress can be counted.</translation>
    </message>
</context>
<context>
    <name>MedanStudi</name>
    <message>
        <source>Tugas belajar</source>
        <translation>Study assignment</translation>
    </message>
    <message>
        <source>misalnya 3,25</source>
        <translation>such as 3,25</translation>
    </message>
    <message>
        <source>Jenjang</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Institusi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>IPK (skala 4)</source>
        <translation>Grade average (of 4)</translation>
    </message>
    <message>
        <source>Ketepatan waktu</source>
        <translation>Time of graduation</translation>
    </message>
    <message>
        <source>panduan tugas belajar</source>
        <translation>of the study guide</translation>
    </message>
    <message>
        <source>Studi tidak selesai (tidak lulus/drop out)</source>
        <translation>Study not finished (failed or dropped out)</translation>
    </message>
    <message>
        <source>Predikat pegawai yang tidak menyelesaikan studi</source>
        <translation>Predikat of somebody who did not finish the study</translation>
    </message>
    <message>
        <source>pilih predikat…</source>
        <translation>choose a predikat…</translation>
    </message>
    <message>
        <source>Isi jenjang, institusi, dan IPK untuk melihat panduan (Lampiran II.B.5).</source>
        <translation>Fill in level, institution and average to see the guide (Annex II.B.5).</translation>
    </message>
    <message>
        <source>IPK ini di antara dua baris tabel: isi dua desimal seperti pada transkrip.</source>
        <translation>This average falls between two rows of the table: fill in two decimals as on the transcript.</translation>
    </message>
    <message>
        <source>panduan: {predikat}</source>
        <translation>guide: {predikat}</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>{n} paket untuk komputer ini</source>
        <translation>{n} for this computer</translation>
    </message>
    <message>
        <source>{n} paket belum lengkap potongannya</source>
        <translation>{n} with parts missing</translation>
    </message>
    <message>
        <source>{n} sudah pernah diterima</source>
        <translation>{n} received before</translation>
    </message>
    <message>
        <source>{n} untuk komputer lain</source>
        <translation>{n} for other computers</translation>
    </message>
    <message>
        <source>{n} rusak</source>
        <translation>{n} damaged</translation>
    </message>
    <message>
        <source>{n} berkas mencurigakan, jangan dibuka</source>
        <translation>suspicious files: {n}, do not open</translation>
    </message>
    <message>
        <source>{n} tempat tidak terbaca</source>
        <translation>{n} places unreadable</translation>
    </message>
    <message>
        <source>siap dipakai, tidak ada paket di dalamnya</source>
        <translation>ready, no packages on it</translation>
    </message>
    <message>
        <source>Untuk komputer ini</source>
        <translation>For this computer</translation>
    </message>
    <message>
        <source>Potongan lengkap</source>
        <translation>Parts complete</translation>
    </message>
    <message>
        <source>Potongan kurang</source>
        <translation>Parts missing</translation>
    </message>
    <message>
        <source>Sudah pernah</source>
        <translation>Received before</translation>
    </message>
    <message>
        <source>Untuk yang lain</source>
        <translation>For another</translation>
    </message>
    <message>
        <source>Rusak</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Jangan dibuka</source>
        <translation>Do not open</translation>
    </message>
    <message>
        <source>Tidak terbaca</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Flashdisk</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>Diska</source>
        <translation>Disk</translation>
    </message>
</context>
<context>
    <name>MenuFavorit</name>
    <message>
        <source>Jadikan isian ini favorit</source>
        <translation>Make this a favourite</translation>
    </message>
    <message>
        <source>Belum ada favorit</source>
        <translation>No favourites yet</translation>
    </message>
    <message>
        <source>Hapus favorit</source>
        <translation>Delete favourite</translation>
    </message>
    <message>
        <source>“{nama}” menjadi favorit</source>
        <translation>“{nama}” is a favourite now</translation>
    </message>
    <message>
        <source>Sisipkan kapan saja dari menu Favorit.</source>
        <translation>Insert it any time from the menu Favourites.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>MenuKunci</name>
    <message>
        <source>Kunci komputer…</source>
        <translation>Keys of this computer…</translation>
    </message>
    <message>
        <source>Kunci kantor…</source>
        <translation>Keys of the office…</translation>
    </message>
    <message>
        <source>Ganti kunci induk…</source>
        <translation>Replace root keys…</translation>
    </message>
    <message>
        <source>Kunci pemulihan paket…</source>
        <translation>Recovery key of packages…</translation>
    </message>
    <message>
        <source>Buka era baru…</source>
        <translation>Open a new era…</translation>
    </message>
    <message>
        <source>Perbarui kunci…</source>
        <translation>Renew keys…</translation>
    </message>
    <message>
        <source>Daftar ulang komputer ini…</source>
        <translation>Enrol this computer again…</translation>
    </message>
    <message>
        <source>Pasang izin…</source>
        <translation>Install permission…</translation>
    </message>
    <message>
        <source>Rincian komputer ini…</source>
        <translation>Details of this computer…</translation>
    </message>
    <message>
        <source>Kunci induk diganti</source>
        <translation>Root keys replaced</translation>
    </message>
    <message>
        <source>Kunci pemulihan paket dibuat</source>
        <translation>Recovery key of packages made</translation>
    </message>
    <message>
        <source>Izin di bawah kunci lama berakhir: daftarkan lagi setiap komputer.</source>
        <translation>Permissions below the old keys ended: enrol every computer again.</translation>
    </message>
    <message>
        <source>Komputer lain mengikuti dari paket berikutnya. Simpan kunci lama sampai semua ikut.</source>
        <translation>Other computers follow from the next package. Keep the old keys until all of them do.</translation>
    </message>
    <message>
        <source>Era {n} dibuka</source>
        <translation>Era {n} opened</translation>
    </message>
    <message>
        <source>Komputer lain mengikuti pusat ini lagi dari paket berikutnya. Buat paket untuk semuanya.</source>
        <translation>Other computers follow this centre again from the next package. Make packages for all of them.</translation>
    </message>
    <message>
        <source>Kunci baru terpasang</source>
        <translation>New keys installed</translation>
    </message>
</context>
<context>
    <name>Mutasi</name>
    <message>
        <source>Pindah tugas</source>
        <translation>Move to another post</translation>
    </message>
    <message>
        <source>Unit atau jabatan baru, di kantor ini atau di luar</source>
        <translation>Another unit or position, in this office or outside</translation>
    </message>
    <message>
        <source>Ganti pimpinan unit</source>
        <translation>Change of leader</translation>
    </message>
    <message>
        <source>Orang ini menjadi pimpinan definitif sebuah unit</source>
        <translation>This person becomes the definitive head of a unit</translation>
    </message>
    <message>
        <source>Pelaksana tugas (Plt.)</source>
        <translation>Acting head (Plt.)</translation>
    </message>
    <message>
        <source>Memimpin unit yang kosong untuk sementara</source>
        <translation>Leads a unit without head for a time</translation>
    </message>
    <message>
        <source>Pelaksana harian (Plh.)</source>
        <translation>Daily deputy (Plh.)</translation>
    </message>
    <message>
        <source>Mewakili pimpinan yang berhalangan sementara</source>
        <translation>Stands in for a head who is away for a time</translation>
    </message>
    <message>
        <source>Tugas belajar</source>
        <translation>Study assignment</translation>
    </message>
    <message>
        <source>Tetap dinilai di sini, SKP yang sama dilanjutkan</source>
        <translation>Still rated here, the same SKP goes on</translation>
    </message>
    <message>
        <source>Berhenti bertugas</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>Pensiun, masa persiapan pensiun, cuti di luar tanggungan</source>
        <translation>Retirement, preparation for it, unpaid leave</translation>
    </message>
    <message>
        <source>Penempatan</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Rating officer</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Yang masih menunggu</source>
        <translation>What still waits</translation>
    </message>
    <message>
        <source>Perlu perhatian</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>{siapa}; dan {jumlah} lainnya</source>
        <translation>{siapa}; and {jumlah} more</translation>
    </message>
    <message>
        <source>Yang melakukan: {siapa}</source>
        <translation>To be done by: {siapa}</translation>
    </message>
    <message>
        <source>paling lambat {tanggal}</source>
        <translation>until {tanggal}</translation>
    </message>
</context>
<context>
    <name>MutasiView</name>
    <message>
        <source>Penempatan, SKP, dan penilai kembali seperti semula. Catatan mutasinya tetap tersimpan.</source>
        <translation>Assignment, SKP and penilai are as they were. The record of the transfer stays.</translation>
    </message>
    <message>
        <source>Mutasi dibatalkan</source>
        <translation>Transfer undone</translation>
    </message>
    <message>
        <source>Simpan lembar serah terima</source>
        <translation>Save the handover page</translation>
    </message>
    <message>
        <source>Lembar serah terima tersimpan</source>
        <translation>Handover page saved</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lembar serah terima dikirim ke pencetak</source>
        <translation>Handover page sent to the printer</translation>
    </message>
</context>
<context>
    <name>Navigasi</name>
    <message>
        <source>Menu utama</source>
        <translation>Main menu</translation>
    </message>
</context>
<context>
    <name>OrangView</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Penempatan</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Cari nama, NIP, atau jabatan</source>
        <translation>Search name, NIP or position</translation>
    </message>
    <message>
        <source>Tambah pegawai</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Mutasi…</source>
        <translation>Transfer…</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>People</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Penilai</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Daftar pegawai</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Tidak ada pegawai yang cocok</source>
        <translation>Nobody matches</translation>
    </message>
    <message>
        <source>Ubah kata pencariannya.</source>
        <translation>Change the words of the search.</translation>
    </message>
    <message>
        <source>Isian pegawai belum disimpan</source>
        <translation>The person is not saved yet</translation>
    </message>
    <message>
        <source>Simpan dahulu, atau tekan Batal untuk membuangnya.</source>
        <translation>Save first, or press Cancel to drop it.</translation>
    </message>
    <message>
        <source>{nama} tersimpan</source>
        <translation>{nama} saved</translation>
    </message>
    <message>
        <source>{nama} tersimpan, tetapi akunnya belum dibuat</source>
        <translation>{nama} saved, but the account was not made</translation>
    </message>
</context>
<context>
    <name>Organisasi</name>
    <message>
        <source>sejak {hari}</source>
        <translation>since {hari}</translation>
    </message>
    <message>
        <source>sampai {hari}</source>
        <translation>until {hari}</translation>
    </message>
</context>
<context>
    <name>OrganisasiView</name>
    <message>
        <source>Cari unit atau pimpinannya</source>
        <translation>Search a unit or its head</translation>
    </message>
    <message>
        <source>Per tanggal</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Tanpa pimpinan</source>
        <translation>Without head</translation>
    </message>
    <message>
        <source>Tambah unit</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Bagan organisasi</source>
        <translation>Chart of the organisation</translation>
    </message>
    <message>
        <source>Tidak ada unit yang cocok</source>
        <translation>No unit fits</translation>
    </message>
    <message>
        <source>Ubah kata pencarian atau tanggalnya.</source>
        <translation>Change the words or the day.</translation>
    </message>
    <message>
        <source>{nama} tersimpan</source>
        <translation>{nama} saved</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Palet</name>
    <message>
        <source>Cari</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Ketik nama pegawai, laporan, menu, atau bantuan…</source>
        <translation>Type a person, report, menu or help topic…</translation>
    </message>
    <message>
        <source>Kata yang dicari</source>
        <translation>Words to find</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{kata}”.</source>
        <translation>Nothing matches “{kata}”.</translation>
    </message>
</context>
<context>
    <name>Panduan</name>
    <message>
        <source>Daftar panduan</source>
        <translation>Topics</translation>
    </message>
</context>
<context>
    <name>PanduanPage</name>
    <message>
        <source>Cari di panduan…</source>
        <translation>Find in the guide…</translation>
    </message>
    <message>
        <source>Ctrl F; Enter ke daftar</source>
        <translation>Ctrl F; Enter goes to the list</translation>
    </message>
</context>
<context>
    <name>PanelAjuan</name>
    <message>
        <source>predikat</source>
        <translation>of the predikat</translation>
    </message>
    <message>
        <source>batas keberatan</source>
        <translation>of the last day to object</translation>
    </message>
    <message>
        <source>Hasil evaluasi</source>
        <translation>Result of the evaluation</translation>
    </message>
    <message>
        <source>Ajukan keberatan</source>
        <translation>File objection</translation>
    </message>
    <message>
        <source>Keberatan adalah hak Anda dan tidak mengurangi penilaian. Yang membacanya hanya penilai Anda, atasannya, bagian kepegawaian, dan pengawas.</source>
        <translation>An objection is your right and does not lower your rating. Only your penilai, his superior, the personnel office and the pengawas read it.</translation>
    </message>
    <message>
        <source>Alasan keberatan</source>
        <translation>Reasons of the objection</translation>
    </message>
    <message>
        <source>Bagian mana dari hasil evaluasi yang menurut Anda keliru, dan mengapa</source>
        <translation>Which part of the result is wrong in your view, and why</translation>
    </message>
    <message>
        <source>Lampirkan bukti</source>
        <translation>Attach evidence</translation>
    </message>
    <message>
        <source>Alasan yang menyebut bagian dan buktinya lebih mudah diperiksa; satu kata saja sulit dipahami.</source>
        <translation>Reasons that name the part and its evidence are easier to examine; a single word is hard to understand.</translation>
    </message>
    <message>
        <source>Hasil kerja: {hasil} · Perilaku kerja: {perilaku}
Ditetapkan {penilai}, {tanggal}</source>
        <translation>Results: {hasil} · Conduct: {perilaku}
Signed by {penilai}, {tanggal}</translation>
    </message>
    <message>
        <source>Catat keberatan (terlambat)</source>
        <translation>Note the objection (late)</translation>
    </message>
    <message>
        <source>Catat keberatan</source>
        <translation>Note the objection</translation>
    </message>
    <message>
        <source>Batas {batas} sudah lewat. Keberatan masih dapat dicatat, tetapi tidak diputus (Lampiran BAB V.B.2).</source>
        <translation>The last day, {batas}, has passed. An objection can still be noted but is not decided (Annex V.B.2).</translation>
    </message>
    <message>
        <source>Keberatan dapat diajukan sampai {batas}.</source>
        <translation>You may object until {batas}.</translation>
    </message>
    <message>
        <source>Isian dipulihkan</source>
        <translation>Text recovered</translation>
    </message>
    <message>
        <source>Disimpan sebagai catatan; tidak diputus dan tidak tercetak pada dokumen evaluasi.</source>
        <translation>Kept as a note; it is not decided and not printed on the document of evaluation.</translation>
    </message>
    <message>
        <source>Bila hasil diubah, tercetak pada dokumen D.1.3:
6. KEBERATAN: {teks}</source>
        <translation>If the result is changed, document D.1.3 prints:
6. KEBERATAN: {teks}</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
    <message>
        <source>Catat keberatan yang terlambat?</source>
        <translation>Note the late objection?</translation>
    </message>
    <message>
        <source>Keberatan ini disimpan sebagai catatan dan tidak diputus.</source>
        <translation>This objection is kept as a note and not decided.</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note down</translation>
    </message>
    <message>
        <source>Keberatan dicatat</source>
        <translation>Objection noted</translation>
    </message>
    <message>
        <source>Keberatan diajukan</source>
        <translation>Objection filed</translation>
    </message>
</context>
<context>
    <name>PanelAk</name>
    <message>
        <source>angka kredit kumulatif</source>
        <translation>of the cumulative angka kredit</translation>
    </message>
    <message>
        <source>Riwayat angka kredit</source>
        <translation>History of angka kredit</translation>
    </message>
    <message>
        <source>Angka kredit</source>
        <translation>Angka kredit</translation>
    </message>
    <message>
        <source>Masa</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Rating (predikat)</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Data jabatan fungsional…</source>
        <translation>Data of the functional position…</translation>
    </message>
    <message>
        <source>Catat…</source>
        <translation>Record…</translation>
    </message>
    <message>
        <source>Ubah…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cara hitung baris ini</source>
        <translation>Working of this row</translation>
    </message>
    <message>
        <source>Belum ditetapkan</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Cetak formulir</source>
        <translation>Print forms</translation>
    </message>
    <message>
        <source>Tetapkan angka kredit…</source>
        <translation>Set angka kredit…</translation>
    </message>
    <message>
        <source>Riwayat masih kosong</source>
        <translation>No history yet</translation>
    </message>
    <message>
        <source>Terakhir ditetapkan {tanggal} dengan nomor {nomor}</source>
        <translation>Last set on {tanggal} with number {nomor}</translation>
    </message>
    <message>
        <source>Belum pernah ditetapkan.</source>
        <translation>Never set yet.</translation>
    </message>
    <message>
        <source>Jenjang dan TMT-nya belum dicatat, jadi angka kredit belum dapat dihitung.</source>
        <translation>Jenjang and its TMT are not recorded, so angka kredit cannot be computed yet.</translation>
    </message>
    <message>
        <source>{jabatan} · jenjang {jenjang} · golongan {golongan}</source>
        <translation>{jabatan} · jenjang {jenjang} · golongan {golongan}</translation>
    </message>
    <message>
        <source>Predikat tahunan sudah ada dan dapat dikonversi.</source>
        <translation>The annual predikat is there and can be converted.</translation>
    </message>
    <message>
        <source>Baris pertama muncul sesudah predikat tahunan dikonversi atau angka kredit lama dicatat.</source>
        <translation>The first row comes when an annual predikat is converted or old angka kredit is recorded.</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Konversi {tahun}…</source>
        <translation>Convert {tahun}…</translation>
    </message>
    <message>
        <source>Hanya baris konversi predikat yang mempunyai hitungan</source>
        <translation>Only rows that convert a predikat have a working</translation>
    </message>
    <message>
        <source>Data jabatan fungsional tersimpan</source>
        <translation>Data of the functional position saved</translation>
    </message>
    <message>
        <source>Predikat dikonversi ke angka kredit</source>
        <translation>Predikat converted to angka kredit</translation>
    </message>
    <message>
        <source>Angka kredit tercatat</source>
        <translation>Angka kredit recorded</translation>
    </message>
    <message>
        <source>Baris dihapus</source>
        <translation>Line deleted</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Angka kredit ditetapkan</source>
        <translation>Angka kredit set</translation>
    </message>
</context>
<context>
    <name>PanelAkun</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>ditutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>bisa</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Akun dibuat</source>
        <translation>Account made</translation>
    </message>
    <message>
        <source>Kata sandi untuk {nama}</source>
        <translation>Password for {nama}</translation>
    </message>
    <message>
        <source>Kata sandi diatur</source>
        <translation>Password set</translation>
    </message>
    <message>
        <source>Tutup akun</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>{nama} tidak dapat masuk lagi di komputer ini. Catatannya tetap tersimpan.</source>
        <translation>{nama} cannot log in on this computer any more. The records are kept.</translation>
    </message>
    <message>
        <source>Akun ditutup</source>
        <translation>Account closed</translation>
    </message>
</context>
<context>
    <name>PanelAturan</name>
    <message>
        <source>Simpan aturan penilaian</source>
        <translation>Save rating rules</translation>
    </message>
    <message>
        <source>Pola distribusi predikat</source>
        <translation>Distribution guide of predikat</translation>
    </message>
    <message>
        <source>Panduan untuk capaian kinerja organisasi</source>
        <translation>Guide for the achievement of the organisation</translation>
    </message>
    <message>
        <source>Panduan hanya memberi peringatan; tidak ada predikat yang dipaksakan.</source>
        <translation>The guide only warns; no predikat is forced.</translation>
    </message>
    <message>
        <source>Kembalikan ke SE 3/2023</source>
        <translation>Back to SE 3/2023</translation>
    </message>
    <message>
        <source>Paling banyak</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Sekurangnya</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>{predikat} paling banyak</source>
        <translation>{predikat} at most</translation>
    </message>
    <message>
        <source>{predikat} sekurangnya</source>
        <translation>{predikat} at least</translation>
    </message>
    <message>
        <source>Kurang dan Butuh Perbaikan bersama</source>
        <translation>Kurang and Butuh Perbaikan together</translation>
    </message>
    <message>
        <source>Harus ada yang Butuh Perbaikan dan/atau Kurang</source>
        <translation>Somebody must be Butuh Perbaikan and/or Kurang</translation>
    </message>
    <message>
        <source>— berarti tanpa batas</source>
        <translation>— means no limit</translation>
    </message>
    <message>
        <source>Waktu dan pembulatan</source>
        <translation>Times and rounding</translation>
    </message>
    <message>
        <source>14 hari kerja (PermenPANRB 6/2022)</source>
        <translation>14 working days (PermenPANRB 6/2022)</translation>
    </message>
    <message>
        <source>14 hari kalender (PP 30/2019)</source>
        <translation>14 calendar days (PP 30/2019)</translation>
    </message>
    <message>
        <source>{n} angka di belakang koma</source>
        <translation>{n} decimals</translation>
    </message>
    <message>
        <source> hari</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Evaluasi periodik ditetapkan paling lama</source>
        <translation>Periodic evaluations are signed within</translation>
    </message>
    <message>
        <source>Dihitung sesudah bulan atau triwulannya berakhir; peraturan menyerahkannya kepada instansi. Sesudahnya atasan penilai dapat menilai dan hasilnya final (Lampiran IV.A.11).</source>
        <translation>Counted after the month or quarter ends; the regulation leaves it to the instansi. After it the superior of the penilai may evaluate, and the result is final (Annex IV.A.11).</translation>
    </message>
    <message>
        <source>Batas mengajukan keberatan</source>
        <translation>Last day to object</translation>
    </message>
    <message>
        <source>PermenPANRB 6/2022 Lampiran V.B.2 menulis 14 hari kerja; PP 30/2019 Pasal 59 menulis 14 hari (diketahui dari kutipan, bukan naskahnya). Ikuti pedoman kantor Anda.</source>
        <translation>PermenPANRB 6/2022 Annex V.B.2 says 14 working days; PP 30/2019 article 59 says 14 days (known from quotations, not from its text). Follow the rule of your office.</translation>
    </message>
    <message>
        <source>Angka kredit pada formulir</source>
        <translation>Credit points on forms</translation>
    </message>
    <message>
        <source>Contoh resmi memakai 2 dan 3 angka; ikuti yang diminta instansi pembina.</source>
        <translation>Official examples use 2 and 3 decimals; follow what the supervising agency asks for.</translation>
    </message>
    <message>
        <source>Angka SE 3/2023 ada di layar; simpan untuk memakainya</source>
        <translation>The numbers of SE 3/2023 are on the screen; save to use them</translation>
    </message>
    <message>
        <source>Aturan penilaian tersimpan</source>
        <translation>Rating rules saved</translation>
    </message>
</context>
<context>
    <name>PanelBerkas</name>
    <message>
        <source>batas keputusan</source>
        <translation>of the last day to decide</translation>
    </message>
    <message>
        <source>Cabut keberatan</source>
        <translation>Withdraw objection</translation>
    </message>
    <message>
        <source>Hasil evaluasi</source>
        <translation>Result of the evaluation</translation>
    </message>
    <message>
        <source>predikat</source>
        <translation>of the predikat</translation>
    </message>
    <message>
        <source>Lihat dokumen</source>
        <translation>View document</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Penjelasan</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Penjelasan penilai dan pegawai</source>
        <translation>Explanations of penilai and pegawai</translation>
    </message>
    <message>
        <source>Jelaskan dengan tenang, disertai dasarnya</source>
        <translation>Explain calmly, with your grounds</translation>
    </message>
    <message>
        <source>Kirim penjelasan</source>
        <translation>Send explanation</translation>
    </message>
    <message>
        <source>Keputusan atasan penilai</source>
        <translation>Decision of the superior</translation>
    </message>
    <message>
        <source>Keputusan ditetapkan</source>
        <translation>Decision signed</translation>
    </message>
    <message>
        <source>Keberatan Anda</source>
        <translation>Your objection</translation>
    </message>
    <message>
        <source>Hasil kerja: {hasil}
Perilaku kerja: {perilaku}
Ditetapkan {penilai}, {tanggal}</source>
        <translation>Results: {hasil}
Conduct: {perilaku}
Signed by {penilai}, {tanggal}</translation>
    </message>
    <message>
        <source>Diajukan {tanggal}</source>
        <translation>Filed {tanggal}</translation>
    </message>
    <message>
        <source>Dicatat {tanggal}</source>
        <translation>Noted {tanggal}</translation>
    </message>
    <message>
        <source>atasan penilai (belum tercatat)</source>
        <translation>the superior of the penilai (not known)</translation>
    </message>
    <message>
        <source>Batas keputusan {batas} sudah lewat; {atasan} tetap dapat memutus.</source>
        <translation>The last day to decide, {batas}, has passed; {atasan} may still decide.</translation>
    </message>
    <message>
        <source>Diputus {atasan} paling lambat {batas}.</source>
        <translation>{atasan} decides by {batas}.</translation>
    </message>
    <message>
        <source>Dicatat sesudah batas waktu: disimpan sebagai catatan dan tidak diputus.</source>
        <translation>Noted after the last day: kept as a note and not decided.</translation>
    </message>
    <message>
        <source>Dicabut {tanggal}.</source>
        <translation>Withdrawn {tanggal}.</translation>
    </message>
    <message>
        <source>Batas keputusan: {batas}.</source>
        <translation>Last day to decide: {batas}.</translation>
    </message>
    <message>
        <source>Belum ada penjelasan dari {nama}</source>
        <translation>No explanation from {nama} yet</translation>
    </message>
    <message>
        <source>Belum ada keputusan.</source>
        <translation>No decision yet.</translation>
    </message>
    <message>
        <source>Mengubah rating; predikat tetap {predikat} (dokumen D.1.3).</source>
        <translation>Ratings changed; the predikat stays {predikat} (document D.1.3).</translation>
    </message>
    <message>
        <source>Mengubah hasil evaluasi: predikat menjadi {predikat} (dokumen D.1.3).</source>
        <translation>Result changed: the predikat is now {predikat} (document D.1.3).</translation>
    </message>
    <message>
        <source>Menguatkan hasil evaluasi: predikat tetap {predikat}.</source>
        <translation>Result upheld: the predikat stays {predikat}.</translation>
    </message>
    <message>
        <source>Rekomendasi: {teks}</source>
        <translation>Recommendation: {teks}</translation>
    </message>
    <message>
        <source>— {nama}, surat {nomor} tanggal {tanggal}; dicatat bagian kepegawaian</source>
        <translation>— {nama}, letter {nomor} of {tanggal}; noted by the personnel office</translation>
    </message>
    <message>
        <source>Cabut keberatan ini?</source>
        <translation>Withdraw this objection?</translation>
    </message>
    <message>
        <source>Keberatan tidak akan diputus. Keberatan baru dapat diajukan selama batas waktunya belum lewat.</source>
        <translation>It will not be decided. A new one may be filed while its time runs.</translation>
    </message>
    <message>
        <source>Keberatan dicabut</source>
        <translation>Objection withdrawn</translation>
    </message>
    <message>
        <source>Penjelasan terkirim</source>
        <translation>Explanation sent</translation>
    </message>
</context>
<context>
    <name>PanelCatatan</name>
    <message>
        <source>Catatan pribadi</source>
        <translation>Private notes</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nada</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Belum ada catatan pribadi</source>
        <translation>No private notes yet</translation>
    </message>
    <message>
        <source>Catat pengamatan sehari-hari tentang tim Anda. Hanya Anda yang dapat membacanya.</source>
        <translation>Note what you observe of your team day by day. Only you can read it.</translation>
    </message>
    <message>
        <source>Catatan baru</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Jadikan umpan balik</source>
        <translation>Turn into feedback</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Catatan dihapus</source>
        <translation>Note deleted</translation>
    </message>
</context>
<context>
    <name>PanelKantor</name>
    <message>
        <source>Triwulanan</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Bulanan</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>PermenPANRB 6/2022</source>
        <translation>PermenPANRB 6/2022</translation>
    </message>
    <message>
        <source>UU 20/2023</source>
        <translation>Law 20/2023</translation>
    </message>
    <message>
        <source>Lambang yang dicetak</source>
        <translation>Emblem that is printed</translation>
    </message>
    <message>
        <source>Realisasi dan rating dibuat setiap triwulan, ditambah satu evaluasi tahunan (Pasal 24).</source>
        <translation>Realisasi and ratings are made every quarter, and one evaluation a year (article 24).</translation>
    </message>
    <message>
        <source>Realisasi dan rating dibuat setiap bulan, ditambah satu evaluasi tahunan (Pasal 24).</source>
        <translation>Realisasi and ratings are made every month, and one evaluation a year (article 24).</translation>
    </message>
    <message>
        <source>Sesudah disimpan, semua pegawai mengisi realisasi menurut siklus baru. Evaluasi yang sudah ada tetap tersimpan menurut periodenya, tetapi halaman hanya menampilkan periode siklus baru. Tidak dapat diganti bila triwulan berjalan sudah berisi realisasi atau evaluasi.</source>
        <translation>Once saved, everybody fills in realisasi by the new cycle. Evaluations that exist stay stored under their period, but the pages show periods of the new cycle only. It cannot change while the running quarter has realisasi or evaluations.</translation>
    </message>
    <message>
        <source>Pengaturan kantor tersimpan</source>
        <translation>Office settings saved</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pilih gambar lambang</source>
        <translation>Choose the picture of the emblem</translation>
    </message>
    <message>
        <source>Lambang dipakai mulai cetakan berikutnya</source>
        <translation>The emblem is used from the next print on</translation>
    </message>
    <message>
        <source>Formulir dicetak tanpa lambang</source>
        <translation>Forms are printed without an emblem</translation>
    </message>
    <message>
        <source>Dicetak di kepala D.1.1, seperti tampak di kiri.</source>
        <translation>Printed at the head of D.1.1 as shown at the left.</translation>
    </message>
    <message>
        <source>Belum dipilih; tempatnya dikosongkan pada cetakan. PNG atau JPG.</source>
        <translation>None chosen; its place stays empty in print. PNG or JPG.</translation>
    </message>
</context>
<context>
    <name>PanelKewajiban</name>
    <message>
        <source>Belum diberi umpan balik berkala</source>
        <translation>Without scheduled feedback</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>kewajiban umpan balik berkala</source>
        <translation>the duty of scheduled feedback</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Belum ada anggota tim</source>
        <translation>Nobody in the team yet</translation>
    </message>
    <message>
        <source>Pegawai yang Anda nilai akan muncul di sini.</source>
        <translation>People whom you rate will appear here.</translation>
    </message>
    <message>
        <source>{belum} dari {tim} anggota tim belum, {periode} · sisa {n} hari</source>
        <translation>{belum} of {tim} in the team do not have it, {periode} · {n} days left</translation>
    </message>
    <message>
        <source>Semua sudah diberi</source>
        <translation>Everybody has it</translation>
    </message>
    <message>
        <source>Setiap anggota tim sudah mendapat yang berkala.</source>
        <translation>Everybody in the team has scheduled feedback.</translation>
    </message>
</context>
<context>
    <name>PanelMatriks</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Cari pegawai</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Dari unit mana pun di kantor ini.</source>
        <translation>From any unit of this office.</translation>
    </message>
    <message>
        <source>Nama, NIP, atau jabatan</source>
        <translation>Name, NIP or position</translation>
    </message>
    <message>
        <source>Target: {teks}</source>
        <translation>Target: {teks}</translation>
    </message>
    <message>
        <source>Bagian belum pas: {teks}</source>
        <translation>The shares do not fit: {teks}</translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Berbeda dari SKP pegawai. </source>
        <translation>Differs from the SKP of this person. </translation>
    </message>
    <message>
        <source>Belum diambil ke SKP pegawai. </source>
        <translation>Not taken into the SKP of the person yet. </translation>
    </message>
    <message>
        <source>Tidak ditemukan</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Periksa ejaan nama atau NIP.</source>
        <translation>Check the spelling of the name or the NIP.</translation>
    </message>
</context>
<context>
    <name>PanelPermintaan</name>
    <message>
        <source>Permintaan umpan balik</source>
        <translation>Requests for feedback</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Permintaan</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Belum ada permintaan</source>
        <translation>No requests yet</translation>
    </message>
    <message>
        <source>Minta pendapat pimpinan, rekan, atau bawahan; permintaan kepada Anda muncul di sini.</source>
        <translation>Ask leaders, peers or subordinates for their view; requests to you appear here.</translation>
    </message>
    <message>
        <source>Minta umpan balik</source>
        <translation>Ask for feedback</translation>
    </message>
    <message>
        <source>Batalkan permintaan</source>
        <translation>Cancel the request</translation>
    </message>
    <message>
        <source>Tolak…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>Jawab</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Kepada {nama}</source>
        <translation>To {nama}</translation>
    </message>
    <message>
        <source>Dari {nama}</source>
        <translation>From {nama}</translation>
    </message>
    <message>
        <source>Dari {nama} tentang {siapa}</source>
        <translation>From {nama} about {siapa}</translation>
    </message>
    <message>
        <source>sampai {tanggal}</source>
        <translation>until {tanggal}</translation>
    </message>
    <message>
        <source>Tentang pegawai: {nama}</source>
        <translation>About: {nama}</translation>
    </message>
    <message>
        <source>Tentang: {teks}</source>
        <translation>About: {teks}</translation>
    </message>
    <message>
        <source>Alasan menolak: {teks}</source>
        <translation>Reason for declining: {teks}</translation>
    </message>
    <message>
        <source>Tolak permintaan</source>
        <translation>Decline the request</translation>
    </message>
    <message>
        <source>Alasan untuk {nama}</source>
        <translation>Reason for {nama}</translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Permintaan ditolak; alasannya terkirim</source>
        <translation>Request declined; the reason was sent</translation>
    </message>
    <message>
        <source>Batalkan permintaan ini?</source>
        <translation>Cancel this request?</translation>
    </message>
    <message>
        <source>{nama} tidak akan diminta menjawab lagi. Anda dapat meminta kembali.</source>
        <translation>{nama} will not be asked any more. You can ask again.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Permintaan dibatalkan</source>
        <translation>Request cancelled</translation>
    </message>
</context>
<context>
    <name>PanelPilih</name>
    <message>
        <source>Tutup panel (Esc)</source>
        <translation>Close the panel (Esc)</translation>
    </message>
    <message>
        <source>Cari dalam daftar…</source>
        <translation>Search the list…</translation>
    </message>
    <message>
        <source>Daftar pilihan</source>
        <translation>List to choose from</translation>
    </message>
    <message>
        <source>Sisipkan</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Coba kata lain.</source>
        <translation>Nothing fits. Try other words.</translation>
    </message>
</context>
<context>
    <name>PanelPutusan</name>
    <message>
        <source>Menguatkan hasil evaluasi</source>
        <translation>Uphold the result</translation>
    </message>
    <message>
        <source>Mengubah hasil evaluasi</source>
        <translation>Change the result</translation>
    </message>
    <message>
        <source>Rating hasil kerja baru</source>
        <translation>New rating of results</translation>
    </message>
    <message>
        <source>Rating perilaku kerja baru</source>
        <translation>New rating of conduct</translation>
    </message>
    <message>
        <source>predikat sesudah keputusan</source>
        <translation>of the predikat after the decision</translation>
    </message>
    <message>
        <source>Pertimbangan</source>
        <translation>Considerations</translation>
    </message>
    <message>
        <source>Apa yang diperiksa, dan mengapa diputuskan demikian</source>
        <translation>What was examined, and why it is decided so</translation>
    </message>
    <message>
        <source>Rekomendasi</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Apa yang sebaiknya dilakukan pegawai</source>
        <translation>What the person should do</translation>
    </message>
    <message>
        <source>Tetapkan keputusan</source>
        <translation>Sign decision</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Conduct</translation>
    </message>
    <message>
        <source>Nomor surat keputusan</source>
        <translation>Number of the letter of decision</translation>
    </message>
    <message>
        <source>Tanggal surat keputusan</source>
        <translation>Date of the letter of decision</translation>
    </message>
    <message>
        <source>Lampirkan pindaian surat</source>
        <translation>Attach scan of the letter</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>{nama} tidak mempunyai akun. Catat keputusan tertulisnya, dengan suratnya sebagai bukti.</source>
        <translation>{nama} has no account. Note the written decision, with its letter as evidence.</translation>
    </message>
    <message>
        <source>Rating berubah, predikat tetap {semula}. Dokumen D.1.3 terbit dengan keberatan, penjelasan, dan keputusan ini; hasilnya final dan langsung berlaku.</source>
        <translation>The ratings change, the predikat stays {semula}. Document D.1.3 is issued with objection, explanation and this decision; the result is final and counts at once.</translation>
    </message>
    <message>
        <source>Predikat {semula} menjadi {baru}. Dokumen D.1.3 terbit dengan keberatan, penjelasan, dan keputusan ini; hasilnya final dan langsung berlaku.</source>
        <translation>The predikat {semula} becomes {baru}. Document D.1.3 is issued with objection, explanation and this decision; the result is final and counts at once.</translation>
    </message>
    <message>
        <source>Pilih kedua rating; predikat mengikuti kuadran.</source>
        <translation>Choose both ratings; the predikat follows the quadrant.</translation>
    </message>
    <message>
        <source>Predikat tetap {semula}. Dokumen D.1.3 tidak diterbitkan.</source>
        <translation>The predikat stays {semula}. No document D.1.3 is issued.</translation>
    </message>
    <message>
        <source>Pilih keputusan untuk melihat akibatnya.</source>
        <translation>Choose a decision to see what follows.</translation>
    </message>
    <message>
        <source>Penilai belum memberi penjelasan.</source>
        <translation>The penilai did not explain yet.</translation>
    </message>
    <message>
        <source>Tetapkan keputusan ini?</source>
        <translation>Sign this decision?</translation>
    </message>
    <message>
        <source>Keputusan tidak dapat ditarik kembali.</source>
        <translation>A decision cannot be taken back.</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
</context>
<context>
    <name>PanelRincian</name>
    <message>
        <source>RHK laporan ini tidak ada lagi dalam SKP pegawai</source>
        <translation>The RHK of this report is no longer in the employee&apos;s SKP</translation>
    </message>
    <message>
        <source>RHK {n} — {uraian}</source>
        <translation>RHK {n} — {uraian}</translation>
    </message>
    <message>
        <source>Rencana aksi: {teks}</source>
        <translation>Action plan: {teks}</translation>
    </message>
    <message>
        <source>Berubah sejak Anda setujui</source>
        <translation>Changed since you approved it</translation>
    </message>
    <message>
        <source>Bukti “{bukti}” juga ada di laporan {nama}, {tanggal}: {kegiatan}</source>
        <translation>Evidence “{bukti}” is also in a report of {nama}, {tanggal}: {kegiatan}</translation>
    </message>
    <message>
        <source>Perlu diperhatikan</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Keputusan sebelumnya</source>
        <translation>Earlier decisions</translation>
    </message>
    <message>
        <source>&lt;b&gt;{laporan}&lt;/b&gt; laporan · &lt;b&gt;{menit}&lt;/b&gt; menit</source>
        <translation>Reports: &lt;b&gt;{laporan}&lt;/b&gt; · minutes: &lt;b&gt;{menit}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Terhadap target RHK {n}</source>
        <translation>Against the target of RHK {n}</translation>
    </message>
    <message>
        <source>tidak berupa jumlah</source>
        <translation>not an amount</translation>
    </message>
    <message>
        <source>{realisasi} dari {target} {satuan}</source>
        <translation>{realisasi} of {target} {satuan}</translation>
    </message>
    <message>
        <source>Tulis alasan pengembalian lebih dahulu.</source>
        <translation>First write the reason for returning it.</translation>
    </message>
    <message>
        <source>baris ini</source>
        <translation>of this row</translation>
    </message>
    <message>
        <source>Daftar ini kosong</source>
        <translation>This list is empty</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu ditampilkan.</source>
        <translation>There is nothing to show.</translation>
    </message>
    <message>
        <source>per tanggal {hari}, pukul {jam}</source>
        <translation>as of {hari}, {jam}</translation>
    </message>
    <message>
        <source>baris {nama}</source>
        <translation>of the row of {nama}</translation>
    </message>
    <message>
        <source>Laporan {nama} · {masa}</source>
        <translation>Reports of {nama} · {masa}</translation>
    </message>
    <message>
        <source>Laporan {nama} yang menunggu persetujuan</source>
        <translation>Reports of {nama} that wait for approval</translation>
    </message>
    <message>
        <source>Predikat {predikat} · {masa}</source>
        <translation>Rating (predikat) {predikat} · {masa}</translation>
    </message>
    <message>
        <source>Laporan masuk · {masa}</source>
        <translation>Reports in · {masa}</translation>
    </message>
    <message>
        <source>Menunggu persetujuan, semua tanggal</source>
        <translation>Waiting for approval, all dates</translation>
    </message>
    <message>
        <source>SKP · {masa}</source>
        <translation>SKP · {masa}</translation>
    </message>
    <message>
        <source>Evaluasi · {masa}</source>
        <translation>Evaluations · {masa}</translation>
    </message>
    <message>
        <source>Lama persetujuan · laporan {masa}</source>
        <translation>Time to approval · reports of {masa}</translation>
    </message>
    <message>
        <source>Realisasi terhadap RHK unit · sampai {masa}</source>
        <translation>Realisasi against the RHK of the unit · to {masa}</translation>
    </message>
    <message>
        <source>Laporan · {masa}</source>
        <translation>Reports · {masa}</translation>
    </message>
    <message>
        <source>Segel · {masa}</source>
        <translation>Seal · {masa}</translation>
    </message>
    <message>
        <source>{a} dari {b} hari kerja terisi</source>
        <translation>{a} of {b} working days filled in</translation>
    </message>
    <message>
        <source>{a} laporan dari {n} pegawai</source>
        <translation>reports: {a} · employees: {n}</translation>
    </message>
    <message>
        <source>{a} laporan</source>
        <translation>{a} reports</translation>
    </message>
    <message>
        <source>{b} laporan, rata-rata {lama}</source>
        <translation>reports: {b}, average {lama}</translation>
    </message>
    <message>
        <source>{b} indikator, rata-rata {persen}</source>
        <translation>indicators: {b}, average {persen}</translation>
    </message>
    <message>
        <source>{n} pegawai</source>
        <translation>employees: {n}</translation>
    </message>
    <message>
        <source>{a} dari {b} cocok</source>
        <translation>{a} of {b} match</translation>
    </message>
    <message>
        <source>{a} dari {b} pegawai ditetapkan</source>
        <translation>set for {a} of {b} employees</translation>
    </message>
    <message>
        <source> dan {n} lainnya</source>
        <translation> and {n} others</translation>
    </message>
    <message>
        <source>Tidak dihitung {n} pegawai · {daftar}</source>
        <translation>Not counted: {n} employees · {daftar}</translation>
    </message>
</context>
<context>
    <name>PanelTindak</name>
    <message>
        <source>usulan ini</source>
        <translation>of this proposal</translation>
    </message>
    <message>
        <source>Apa yang diputuskan, oleh siapa</source>
        <translation>What was decided, and by whom</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note down</translation>
    </message>
    <message>
        <source>Catat tindak lanjut</source>
        <translation>Note the follow-up</translation>
    </message>
    <message>
        <source>Pilih satu baris untuk membaca alasannya.</source>
        <translation>Choose a line to read the reason.</translation>
    </message>
    <message>
        <source>Rekomendasi penilai: {teks}</source>
        <translation>Recommendation of the penilai: {teks}</translation>
    </message>
    <message>
        <source>Wajib untuk sanksi yang dijatuhkan</source>
        <translation>Required for a sanction that was imposed</translation>
    </message>
    <message>
        <source>Tindak lanjut dicatat</source>
        <translation>Follow-up recorded</translation>
    </message>
</context>
<context>
    <name>PapanKuadran</name>
    <message>
        <source>Papan kalibrasi</source>
        <translation>Calibration board</translation>
    </message>
    <message>
        <source>Belum ada pegawai.</source>
        <translation>Nobody yet.</translation>
    </message>
    <message>
        <source>Hasil kerja: {rating}</source>
        <translation>Results: {rating}</translation>
    </message>
    <message>
        <source>Perilaku kerja: {rating}</source>
        <translation>Conduct: {rating}</translation>
    </message>
    <message>
        <source>Sudah ditetapkan, tidak dapat dipindah</source>
        <translation>Signed, cannot be moved</translation>
    </message>
    <message>
        <source>SKP belum ditetapkan, tidak dapat dipindah</source>
        <translation>SKP not set, cannot be moved</translation>
    </message>
    <message>
        <source>Perlu alasan: berbeda dari panduan. Enter membuka lembarnya.</source>
        <translation>Needs a reason: it differs from the guide. Enter opens the sheet.</translation>
    </message>
    <message>
        <source>Rating belum lengkap</source>
        <translation>Ratings not complete</translation>
    </message>
    <message>
        <source>perlu alasan</source>
        <translation>needs a reason</translation>
    </message>
</context>
<context>
    <name>PegawaiPage</name>
    <message>
        <source>Pegawai</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Organisasi</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Penilai</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Cuti dan tugas luar</source>
        <translation>Leave and duty travel</translation>
    </message>
    <message>
        <source>Jam kerja</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Pengumuman</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Mutasi</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>PekanJam</name>
    <message>
        <source>masuk</source>
        <translation>from</translation>
    </message>
    <message>
        <source>pulang</source>
        <translation>to</translation>
    </message>
    <message>
        <source>istirahat, menit</source>
        <translation>break, minutes</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Pulang</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
</context>
<context>
    <name>PekanModel</name>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sen Sel Rab Kam Jum Sab Min</source>
        <translation>Mon Tue Wed Thu Fri Sat Sun</translation>
    </message>
    <message>
        <source>Libur</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Belum tiba</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Periksa ulang</source>
        <translation>Check again</translation>
    </message>
</context>
<context>
    <name>Pelampir</name>
    <message>
        <source>Bukti dukung (*.jpg *.jpeg *.png *.webp *.pdf *.docx *.xlsx *.pptx);;Semua berkas (*)</source>
        <translation>Evidence (*.jpg *.jpeg *.png *.webp *.pdf *.docx *.xlsx *.pptx);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih bukti dukung</source>
        <translation>Choose evidence</translation>
    </message>
    <message>
        <source>Tambah tautan bukti</source>
        <translation>Add a link as evidence</translation>
    </message>
    <message>
        <source>Alamat berkas atau halaman, misalnya tautan berbagi Google Drive</source>
        <translation>Address of a file or page, such as a sharing link of Google Drive</translation>
    </message>
    <message>
        <source>Tambahkan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>{nama} dilepas dari laporan</source>
        <translation>{nama} removed from the report</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>PelaporanPage</name>
    <message>
        <source>Tenggat</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Pelaporan ke PyB</source>
        <translation>Reports to the PyB</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Perubahan terakhir tercatat {dulu}, sedangkan jam komputer menunjukkan {kini}. Tenggat dihitung dari jam ini: periksa tanggalnya dahulu.</source>
        <translation>The last change was recorded on {dulu}, but the clock of the computer shows {kini}. Deadlines are counted from this clock: check its date first.</translation>
    </message>
    <message>
        <source>Jam komputer meragukan</source>
        <translation>The clock of the computer is doubtful</translation>
    </message>
    <message>
        <source>Tanggalnya benar</source>
        <translation>The date is right</translation>
    </message>
</context>
<context>
    <name>PelukisSel</name>
    <message>
        <source>Berbeda dari SKP</source>
        <translation>Differs from the SKP</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
</context>
<context>
    <name>PemanduMutasi</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Lembar serah terima</source>
        <translation>Handover page</translation>
    </message>
    <message>
        <source>Batalkan mutasi</source>
        <translation>Undo transfer</translation>
    </message>
    <message>
        <source>Siapa, dan apa yang terjadi?</source>
        <translation>Who, and what happens?</translation>
    </message>
    <message>
        <source>Data yang baru</source>
        <translation>The new data</translation>
    </message>
    <message>
        <source>Periksa akibatnya sebelum diterapkan</source>
        <translation>Look at what follows before it is applied</translation>
    </message>
    <message>
        <source>Mutasi tercatat</source>
        <translation>Transfer recorded</translation>
    </message>
    <message>
        <source>Langkah {n} dari 4</source>
        <translation>Step {n} of 4</translation>
    </message>
    <message>
        <source>Terapkan mutasi</source>
        <translation>Apply transfer</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PembinaanPage</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Cari pegawai</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Pegawai dalam pembinaan</source>
        <translation>People in guidance</translation>
    </message>
    <message>
        <source>Tidak ada nama yang cocok</source>
        <translation>No name fits</translation>
    </message>
    <message>
        <source>Saya</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>{n} menunggu Anda</source>
        <translation>{n} wait for you</translation>
    </message>
    <message>
        <source>{n} bimbingan berjalan</source>
        <translation>Guidance in progress: {n}</translation>
    </message>
    <message>
        <source>Belum ada yang perlu Anda tangani</source>
        <translation>Nothing waits for you yet</translation>
    </message>
    <message>
        <source>Kasus konseling yang dilaporkan kepada unit kepegawaian muncul di sini (Lampiran III.D.5).</source>
        <translation>Cases of counselling that are reported to the personnel unit appear here (annex III.D.5).</translation>
    </message>
    <message>
        <source>Undangan konseling</source>
        <translation>Invitation to counselling</translation>
    </message>
</context>
<context>
    <name>PemilihPeriode</name>
    <message>
        <source>Periode: {nama}</source>
        <translation>Period: {nama}</translation>
    </message>
    <message>
        <source>Periode:</source>
        <translation>Period:</translation>
    </message>
</context>
<context>
    <name>PemilihSkp</name>
    <message>
        <source>SKP dalam tahun ini</source>
        <translation>SKP of this year</translation>
    </message>
    <message>
        <source>ditutup: {alasan}</source>
        <translation>closed: {alasan}</translation>
    </message>
    <message>
        <source>akan ditutup: {alasan}</source>
        <translation>will be closed: {alasan}</translation>
    </message>
</context>
<context>
    <name>Pemutus</name>
    <message>
        <source>Disetujui: {judul}</source>
        <translation>Approved: {judul}</translation>
    </message>
    <message>
        <source>Laporan dikembalikan: {judul}</source>
        <translation>Report returned: {judul}</translation>
    </message>
    <message>
        <source>{selesai} dari {semua}</source>
        <translation>{selesai} of {semua}</translation>
    </message>
    <message>
        <source> · {laju}/detik · sisa {sisa} detik</source>
        <translation> · {laju}/second · {sisa} seconds left</translation>
    </message>
    <message>
        <source>Persetujuan dibatalkan</source>
        <translation>Approval cancelled</translation>
    </message>
    <message>
        <source>Tidak ada laporan yang diputuskan.</source>
        <translation>No report was decided.</translation>
    </message>
    <message>
        <source>{n} laporan disetujui</source>
        <translation>Reports approved: {n}</translation>
    </message>
    <message>
        <source>, {n} dilewati</source>
        <translation>; skipped: {n}</translation>
    </message>
    <message>
        <source>Urungkan · Ctrl Z</source>
        <translation>Undo · Ctrl Z</translation>
    </message>
    <message>
        <source>Batalkan {n} persetujuan?</source>
        <translation>Take {n} approvals back?</translation>
    </message>
    <message>
        <source>Laporan-laporan itu kembali menunggu keputusan Anda.</source>
        <translation>These reports wait for your decision again.</translation>
    </message>
    <message>
        <source>Batalkan persetujuan</source>
        <translation>Take approval back</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{n} persetujuan dibatalkan</source>
        <translation>{n} approvals taken back</translation>
    </message>
    <message>
        <source>Laporan itu kembali menunggu keputusan Anda.</source>
        <translation>The report waits for your decision again.</translation>
    </message>
    <message>
        <source>{n} keputusan diurungkan</source>
        <translation>Decisions undone: {n}</translation>
    </message>
</context>
<context>
    <name>PenempatanView</name>
    <message>
        <source>Penempatan</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Masa</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Riwayat penempatan</source>
        <translation>History of assignments</translation>
    </message>
    <message>
        <source>Belum ada penempatan</source>
        <translation>No assignment yet</translation>
    </message>
    <message>
        <source>Unit, jabatan, dan penilainya diambil dari data pegawai.</source>
        <translation>Unit, post and penilai are those of the person&apos;s data.</translation>
    </message>
    <message>
        <source>Tambah penempatan</source>
        <translation>Add assignment</translation>
    </message>
    <message>
        <source>Koreksi</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Akhiri</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Penilai ditetapkan</source>
        <translation>Penilai chosen</translation>
    </message>
    <message>
        <source>– seterusnya</source>
        <translation>– open</translation>
    </message>
    <message>
        <source>berlaku hari ini</source>
        <translation>in force today</translation>
    </message>
    <message>
        <source>sudah berakhir</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>akan datang</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>Penilai {nama}, {keadaan}. Alasan: {alasan}</source>
        <translation>Penilai {nama}, {keadaan}. Reason: {alasan}</translation>
    </message>
    <message>
        <source>{teks} Dasar: {dasar}</source>
        <translation>{teks} Basis: {dasar}</translation>
    </message>
    <message>
        <source>Penilai hari ini: {kalimat}</source>
        <translation>Penilai today: {kalimat}</translation>
    </message>
    <message>
        <source>Penempatan tersimpan</source>
        <translation>Assignment saved</translation>
    </message>
    <message>
        <source>Penempatan dikoreksi</source>
        <translation>Assignment corrected</translation>
    </message>
    <message>
        <source>Penilai semua orang yang terkena dihitung kembali mulai hari berikutnya.</source>
        <translation>From the next day the penilai of everybody concerned is computed again.</translation>
    </message>
    <message>
        <source>Akhiri penempatan</source>
        <translation>End the assignment</translation>
    </message>
    <message>
        <source>Akhiri penetapan</source>
        <translation>End the choice</translation>
    </message>
    <message>
        <source>Tanggal akhir tersimpan</source>
        <translation>Last day saved</translation>
    </message>
    <message>
        <source>Baris dihapus</source>
        <translation>Line deleted</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Pengaturan</name>
    <message>
        <source>Akun saya</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Ganti kata sandi…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Ukuran teks</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Bahasa berlaku setelah masuk kembali.</source>
        <translation>The language changes at the next log-in.</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Cadangkan sekarang…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Folder cadangan…</source>
        <translation>Backup folder…</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Instansi (kepala formulir)</source>
        <translation>Agency (heading of forms)</translation>
    </message>
    <message>
        <source>Alamat pada kop surat</source>
        <translation>Address of the letterhead</translation>
    </message>
    <message>
        <source>Tempat tanda tangan</source>
        <translation>Place of signature</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Lambang pada D.1.1</source>
        <translation>Emblem on D.1.1</translation>
    </message>
    <message>
        <source>Pilih gambar…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Aturan kantor</source>
        <translation>Rules of the office</translation>
    </message>
    <message>
        <source>Kunci otomatis</source>
        <translation>Auto-lock</translation>
    </message>
    <message>
        <source> menit</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Norma menit sehari</source>
        <translation>Norm of minutes a day</translation>
    </message>
    <message>
        <source>0 menit berarti layar tidak dikunci sendiri. Perubahan langsung berlaku.</source>
        <translation>0 minutes means that the screen does not lock by itself. A change acts at once.</translation>
    </message>
    <message>
        <source>Ukuran foto bukti dukung paling besar</source>
        <translation>Largest size of a photo</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Foto baru dikecilkan sampai ukuran ini; foto yang sudah tersimpan tidak berubah.</source>
        <translation>New photos are made smaller to this; photos that are stored do not change.</translation>
    </message>
    <message>
        <source>Siklus evaluasi</source>
        <translation>Evaluation cycle</translation>
    </message>
    <message>
        <source>Naskah BerAKHLAK</source>
        <translation>BerAKHLAK wording</translation>
    </message>
    <message>
        <source>Dipakai formulir yang ditandatangani sesudah ini; yang sudah ditandatangani tidak berubah</source>
        <translation>Used by forms signed from now on; signed ones do not change</translation>
    </message>
    <message>
        <source>Simpan pengaturan kantor</source>
        <translation>Save office settings</translation>
    </message>
    <message>
        <source>Daftar akun</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Akun di komputer ini</source>
        <translation>Accounts on this computer</translation>
    </message>
    <message>
        <source>Tambah akun…</source>
        <translation>Add account…</translation>
    </message>
    <message>
        <source>Atur kata sandi…</source>
        <translation>Set password…</translation>
    </message>
    <message>
        <source>Tutup akun…</source>
        <translation>Close account…</translation>
    </message>
    <message>
        <source>Perangkat dan keutuhan data</source>
        <translation>Device and health of the data</translation>
    </message>
    <message>
        <source>Saya dan komputer ini</source>
        <translation>Me and this computer</translation>
    </message>
    <message>
        <source>Periksa basis data</source>
        <translation>Check database</translation>
    </message>
</context>
<context>
    <name>PengaturanPage</name>
    <message>
        <source>{nama} · akun {akun} · {peran}</source>
        <translation>{nama} · account {akun} · {peran}</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Belum pernah dicadangkan.</source>
        <translation>Never backed up.</translation>
    </message>
    <message>
        <source>Terakhir dicadangkan dan diperiksa: {kapan}.</source>
        <translation>Last backed up and checked: {kapan}.</translation>
    </message>
    <message>
        <source>Cadangan harian: {folder} ({n} berkas)</source>
        <translation>Daily backups: {folder} (files: {n})</translation>
    </message>
    <message>
        <source>Versi {versi} · skema {skema} · perangkat {perangkat}</source>
        <translation>Version {versi} · schema {skema} · device {perangkat}</translation>
    </message>
    <message>
        <source>Aturan penilaian</source>
        <translation>Rating rules</translation>
    </message>
    <message>
        <source>Cadangan otomatis {kapan} gagal; akan dicoba lagi.</source>
        <translation>The automatic backup of {kapan} failed; it will be tried again.</translation>
    </message>
    <message>
        <source>Belum pernah diperiksa di komputer ini.</source>
        <translation>Never checked on this computer.</translation>
    </message>
    <message>
        <source>Pemeriksaan {kapan}: {n} masalah. Periksa lagi untuk membacanya.</source>
        <translation>Check of {kapan}: {n} problems. Check again to read them.</translation>
    </message>
    <message>
        <source>Terakhir diperiksa {kapan}: sehat.</source>
        <translation>Last checked {kapan}: sound.</translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Kata sandi diganti</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save backup</translation>
    </message>
    <message>
        <source>Cadangan (*.kcadangan)</source>
        <translation>Backups (*.kcadangan)</translation>
    </message>
    <message>
        <source>Pencadangan dibatalkan; cadangan yang sudah ada tetap utuh</source>
        <translation>Backup cancelled; backups that exist stay whole</translation>
    </message>
    <message>
        <source>Cadangan tersimpan, tetapi tidak lengkap</source>
        <translation>Backup saved, but not complete</translation>
    </message>
    <message>
        <source>Cadangan tersimpan dan sudah diperiksa</source>
        <translation>Backup saved and checked</translation>
    </message>
    <message>
        <source>{n} lampiran hilang atau rusak di kantor ini. Data lain utuh. Pulihkan dari cadangan yang lebih lama.</source>
        <translation>{n} attachments of this office are missing or damaged. All other data are whole. Restore them from an older backup.</translation>
    </message>
    <message>
        <source>Folder cadangan harian</source>
        <translation>Folder for daily backups</translation>
    </message>
    <message>
        <source>Memeriksa…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Basis data sehat: berkas, riwayat, dan lampiran cocok.</source>
        <translation>The database is sound: file, history and attachments agree.</translation>
    </message>
</context>
<context>
    <name>PenggantiJenis</name>
    <message>
        <source>Pendekatan menjadi {nama}</source>
        <translation>The approach is now {nama}</translation>
    </message>
    <message>
        <source>Kata-kata pendekatan sebelumnya tersimpan dan kembali bila Anda beralih lagi.</source>
        <translation>The words of the former approach are kept and come back when you switch again.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Formulir menjadi {format}</source>
        <translation>The form is now {format}</translation>
    </message>
</context>
<context>
    <name>PengirimTunda</name>
    <message>
        <source>Umpan balik untuk {nama} segera terkirim</source>
        <translation>Feedback for {nama} is about to be sent</translation>
    </message>
    <message>
        <source>Urungkan · Ctrl Z</source>
        <translation>Undo · Ctrl Z</translation>
    </message>
    <message>
        <source>Umpan balik untuk {nama} tersimpan</source>
        <translation>Feedback for {nama} saved</translation>
    </message>
</context>
<context>
    <name>PengumumanView</name>
    <message>
        <source>Pengumuman</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Tampil</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>sampai {hari}</source>
        <translation>until {hari}</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Daftar pengumuman</source>
        <translation>List of announcements</translation>
    </message>
    <message>
        <source>Belum ada pengumuman</source>
        <translation>No announcements yet</translation>
    </message>
    <message>
        <source>Pengumuman tampil di Beranda setiap orang selama masanya.</source>
        <translation>An announcement stands on everybody&apos;s Beranda in its time.</translation>
    </message>
    <message>
        <source>Judul *</source>
        <translation>Title *</translation>
    </message>
    <message>
        <source>Isi *</source>
        <translation>Text *</translation>
    </message>
    <message>
        <source>Tampil mulai</source>
        <translation>Shown from</translation>
    </message>
    <message>
        <source>Tampil sampai</source>
        <translation>Shown until</translation>
    </message>
    <message>
        <source>Penting: tetap tampil sampai masanya habis</source>
        <translation>Important: stays until its end</translation>
    </message>
    <message>
        <source>Umumkan</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>Penting</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>{judul} diumumkan</source>
        <translation>{judul} was announced</translation>
    </message>
    <message>
        <source>Tampil di Beranda; ke komputer lain ikut bersama data induk.</source>
        <translation>It stands on Beranda; it goes to other computers with the master data.</translation>
    </message>
    <message>
        <source>{judul} tidak tampil lagi</source>
        <translation>{judul} is shown no more</translation>
    </message>
</context>
<context>
    <name>PenilaiSaya</name>
    <message>
        <source>Penilai Anda: {kalimat}</source>
        <translation>Your penilai: {kalimat}</translation>
    </message>
    <message>
        <source>Tanyakan kepada pimpinan unit Anda.</source>
        <translation>Ask the head of your unit.</translation>
    </message>
    <message>
        <source>Tanyakan kepada pengelola data kepegawaian: {nama}.</source>
        <translation>Ask who keeps the personnel data: {nama}.</translation>
    </message>
</context>
<context>
    <name>PenilaiView</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Rating officer</translation>
    </message>
    <message>
        <source>Atasan penilai</source>
        <translation>Superior of the penilai</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Siapa menilai siapa</source>
        <translation>Who rates whom</translation>
    </message>
    <message>
        <source>Cari nama, NIP, jabatan, unit, atau penilai</source>
        <translation>Search name, NIP, post, unit or penilai</translation>
    </message>
    <message>
        <source>Hanya yang bermasalah</source>
        <translation>Only problems</translation>
    </message>
    <message>
        <source>Per tanggal</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Tetapkan penilai lain</source>
        <translation>Choose another penilai</translation>
    </message>
    <message>
        <source>Tidak ada yang bermasalah</source>
        <translation>Nothing is wrong</translation>
    </message>
    <message>
        <source>Setiap pegawai mempunyai satu penilai.</source>
        <translation>Everybody has one penilai.</translation>
    </message>
    <message>
        <source>Tidak ada pegawai yang cocok</source>
        <translation>Nobody matches</translation>
    </message>
    <message>
        <source>Ubah kata pencariannya.</source>
        <translation>Change the words of the search.</translation>
    </message>
    <message>
        <source>{dinilai} pegawai dinilai per {hari} · {celah} tanpa penilai · {dilihat} perlu dilihat</source>
        <translation>{dinilai} people rated on {hari} · {celah} without penilai · {dilihat} to look at</translation>
    </message>
    <message>
        <source>Pilih seorang pegawai untuk membaca sebabnya.</source>
        <translation>Choose a person to read the reason.</translation>
    </message>
    <message>
        <source>{nama} dinilai {kalimat}</source>
        <translation>{nama} is rated by {kalimat}</translation>
    </message>
    <message>
        <source>Penilai ditetapkan</source>
        <translation>Penilai chosen</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Simpan daftar penilai</source>
        <translation>Save the list of penilai</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Menyiapkan daftar…</source>
        <translation>Preparing the list…</translation>
    </message>
    <message>
        <source>Daftar penilai tersimpan</source>
        <translation>List of penilai saved</translation>
    </message>
</context>
<context>
    <name>Penilaian</name>
    <message>
        <source>Predikat kinerja</source>
        <translation>Rating (predikat)</translation>
    </message>
    <message>
        <source>tegak: hasil kerja · mendatar: perilaku</source>
        <translation>down: results · across: conduct</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Rating of results</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Rating of conduct</translation>
    </message>
    <message>
        <source>panduan rating hasil kerja</source>
        <translation>of the guide for results</translation>
    </message>
    <message>
        <source>panduan rating perilaku kerja</source>
        <translation>of the guide for conduct</translation>
    </message>
    <message>
        <source>predikat</source>
        <translation>of the predikat</translation>
    </message>
    <message>
        <source>Hasil kerja · 1 2 3</source>
        <translation>Results · 1 2 3</translation>
    </message>
    <message>
        <source>Perilaku kerja · 4 5 6</source>
        <translation>Conduct · 4 5 6</translation>
    </message>
    <message>
        <source>Angka pada papan tombol: di atas, sesuai, di bawah ekspektasi</source>
        <translation>Digits on the keyboard: above, as, below expectation</translation>
    </message>
    <message>
        <source>Sebaran predikat tim</source>
        <translation>Spread of the team</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi</source>
        <translation>Performance of the organisation</translation>
    </message>
    <message>
        <source>capaian kinerja organisasi</source>
        <translation>of the capaian of the organisation</translation>
    </message>
    <message>
        <source>sebaran predikat tim</source>
        <translation>spread of the team&apos;s predikat</translation>
    </message>
    <message>
        <source>Alasan memilih rating lain dari panduan *</source>
        <translation>Reason for another rating than the guide *</translation>
    </message>
    <message>
        <source>Alasan menetapkan ulang *</source>
        <translation>Reason for signing again *</translation>
    </message>
    <message>
        <source>Catatan / rekomendasi</source>
        <translation>Note / recommendation</translation>
    </message>
    <message>
        <source>Pratinjau PDF</source>
        <translation>Preview PDF</translation>
    </message>
    <message>
        <source>Pratinjau PDF hasil evaluasi (Ctrl P)</source>
        <translation>PDF preview of the evaluation (Ctrl P)</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Menyimpan tanpa menetapkan (Ctrl S). Isian juga tersimpan sendiri.</source>
        <translation>Saves without signing (Ctrl S). What you type is also kept by itself.</translation>
    </message>
    <message>
        <source>Dihitung: yang ditetapkan dan pegawai ini.</source>
        <translation>Counted: signed ones and this person.</translation>
    </message>
    <message>
        <source>Tetapkan &amp;&amp; tanda tangani</source>
        <translation>Set &amp;&amp; sign</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Tetapkan ulang</source>
        <translation>Sign again</translation>
    </message>
    <message>
        <source>belum ditetapkan</source>
        <translation>not recorded yet</translation>
    </message>
    <message>
        <source>capaian:</source>
        <translation>achievement:</translation>
    </message>
    <message>
        <source>capaian organisasi: {capaian}</source>
        <translation>organisation: {capaian}</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi {unit}</source>
        <translation>Organisation performance of {unit}</translation>
    </message>
    <message>
        <source>Garis pola distribusi: acuan, bukan pemaksa.</source>
        <translation>Lines of the guide: they guide and do not force.</translation>
    </message>
    <message>
        <source>Isi kesepakatan memakai hasil sebelumnya *</source>
        <translation>What was agreed about using the earlier result *</translation>
    </message>
    <message>
        <source>S. Kurang</source>
        <translation>Very Poor</translation>
    </message>
    <message>
        <source>Kurang</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Perbaikan</source>
        <translation>Needs Impr.</translation>
    </message>
    <message>
        <source>Baik</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>S. Baik</source>
        <translation>Very Good</translation>
    </message>
    <message>
        <source>hasil kerja</source>
        <translation>results</translation>
    </message>
    <message>
        <source>perilaku</source>
        <translation>conduct</translation>
    </message>
    <message>
        <source>panduan: {rating}</source>
        <translation>guide: {rating}</translation>
    </message>
    <message>
        <source>Panduan {nama}: {rating}. {alasan}</source>
        <translation>Guide for {nama}: {rating}. {alasan}</translation>
    </message>
</context>
<context>
    <name>PerilakuEditor</name>
    <message>
        <source>Ekspektasi khusus pimpinan (boleh kosong)</source>
        <translation>Special expectations of the leader (may stay empty)</translation>
    </message>
    <message>
        <source>Ekspektasi khusus: {nilai}</source>
        <translation>Special expectation: {nilai}</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Conduct</translation>
    </message>
</context>
<context>
    <name>PerilakuLembar</name>
    <message>
        <source>Ekspektasi khusus</source>
        <translation>Special expectation</translation>
    </message>
    <message>
        <source>Permasalahan</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Permasalahan serupa juga terjadi pada pegawai lain</source>
        <translation>A similar problem occurs with other pegawai</translation>
    </message>
    <message>
        <source>Upaya perbaikan</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Laporan ini rahasia: hanya dibaca Anda, konselor yang ditunjuk, dan unit kepegawaian. Permasalahan disampaikan dahulu kepada pegawai (Lampiran III.D.5).</source>
        <translation>This report is confidential: only you, the named konselor and the personnel unit read it. The pegawai is told of the problem first (annex III.D.5).</translation>
    </message>
    <message>
        <source>Disampaikan kepada pegawai pada</source>
        <translation>Told to the pegawai on</translation>
    </message>
    <message>
        <source>Nilai dasar yang menjadi dasar permasalahan</source>
        <translation>Basic values that the problem rests on</translation>
    </message>
    <message>
        <source>Ekspektasi khusus terhadap yang bersangkutan, bila ada</source>
        <translation>Special expectation of this person, if any</translation>
    </message>
    <message>
        <source>Permasalahan secara rinci</source>
        <translation>The problem in detail</translation>
    </message>
    <message>
        <source>Tulis kejadian yang diamati dan akibatnya bagi individu, tim, atau unit; bukan sifat orangnya.</source>
        <translation>Write what was observed and its effect on the person, team or unit; not what the person is like.</translation>
    </message>
    <message>
        <source>Yang sudah dilakukan untuk perbaikan</source>
        <translation>What was done to improve it</translation>
    </message>
    <message>
        <source>Bukti umpan balik yang dilampirkan</source>
        <translation>Feedback attached as proof</translation>
    </message>
    <message>
        <source>Tanda tangani dan laporkan</source>
        <translation>Sign and report</translation>
    </message>
    <message>
        <source>Laporan perilaku kerja {nama}</source>
        <translation>Report about the conduct of {nama}</translation>
    </message>
    <message>
        <source>Isian dipulihkan</source>
        <translation>Text recovered</translation>
    </message>
    <message>
        <source>Anda belum pernah memberi umpan balik kepada pegawai ini.</source>
        <translation>You have never given feedback to this pegawai.</translation>
    </message>
    <message>
        <source>Sesudah dikirim ke unit kepegawaian, laporan tidak dapat diubah.</source>
        <translation>Once sent to the personnel unit, the report cannot be changed.</translation>
    </message>
    <message>
        <source>Belum ada umpan balik yang dilampirkan sebagai bukti.</source>
        <translation>No feedback is attached as proof yet.</translation>
    </message>
    <message>
        <source>Laporkan kepada unit kepegawaian?</source>
        <translation>Report to the personnel unit?</translation>
    </message>
    <message>
        <source>Laporkan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Laporan dikirim kepada unit kepegawaian</source>
        <translation>Report sent to the personnel unit</translation>
    </message>
</context>
<context>
    <name>PerluKeputusan</name>
    <message>
        <source>Perlu keputusan</source>
        <translation>Needs a decision</translation>
    </message>
    <message>
        <source>Catatan yang berbeda di dua perangkat</source>
        <translation>Records that differ on two devices</translation>
    </message>
    <message>
        <source>{n} dari {semua} untuk Anda</source>
        <translation>{n} of {semua} for you</translation>
    </message>
    <message>
        <source>Sudah dipilih: {n} — sembunyikan</source>
        <translation>Already chosen: {n} — hide</translation>
    </message>
    <message>
        <source>Sudah dipilih: {n} — lihat</source>
        <translation>Already chosen: {n} — show</translation>
    </message>
    <message>
        <source>Evaluasi {nama}, {periode}</source>
        <translation>Evaluation of {nama}, {periode}</translation>
    </message>
    <message>
        <source>Buka evaluasi…</source>
        <translation>Open the evaluation…</translation>
    </message>
    <message>
        <source>SKP {nama}, {tahun}</source>
        <translation>SKP of {nama}, {tahun}</translation>
    </message>
    <message>
        <source>Saya sudah membaca</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Putuskan…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Lihat…</source>
        <translation>Look…</translation>
    </message>
    <message>
        <source>Bandingkan…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Tidak ada catatan yang berbeda di dua perangkat.</source>
        <translation>No records differ on two devices.</translation>
    </message>
    <message>
        <source>Sudah dipilih</source>
        <translation>Already chosen</translation>
    </message>
    <message>
        <source>{n} versi tersimpan</source>
        <translation>{n} versions kept</translation>
    </message>
    <message>
        <source>Lihat versi…</source>
        <translation>See versions…</translation>
    </message>
    <message>
        <source>Dihapus di satu perangkat, diubah di perangkat lain. Semua versi disimpan.</source>
        <translation>Deleted on one device, changed on another. All versions are kept.</translation>
    </message>
    <message>
        <source>Diubah di beberapa perangkat sebelum bertukar paket. {n} versi disimpan.</source>
        <translation>Changed on several devices before they exchanged packages. {n} versions are kept.</translation>
    </message>
    <message>
        <source>Diubah di dua perangkat sebelum bertukar paket. Keduanya disimpan.</source>
        <translation>Changed on two devices before they exchanged packages. Both are kept.</translation>
    </message>
    <message>
        <source>Yang memilih: {penulis}</source>
        <translation>Who chooses: {penulis}</translation>
    </message>
    <message>
        <source>{satu} memutuskan berbeda di dua komputer ({waktu}). Kini dianggap dikembalikan.</source>
        <translation>{satu} decided differently on two computers ({waktu}). It now counts as sent back.</translation>
    </message>
    <message>
        <source>{semua} memutuskan berbeda sebelum bertukar paket. Kini dianggap dikembalikan.</source>
        <translation>{semua} decided differently before packages were exchanged. It now counts as sent back.</translation>
    </message>
    <message>
        <source> dan </source>
        <translation> and </translation>
    </message>
    <message>
        <source>{oleh} menetapkan naskah yang lebih lama, sebelum komputernya menerima naskah yang lebih baru. Yang berlaku: naskah lebih baru yang sudah ditetapkan. Keduanya tersimpan di riwayat SKP.</source>
        <translation>{oleh} set an earlier text before the computer received the later one. In force: the later text that was set. Both are kept in the history of the SKP.</translation>
    </message>
    <message>
        <source>Ditetapkan di satu komputer, dikembalikan {oleh} di komputer lain: “{catatan}”. Yang berlaku: ditetapkan. Bila catatan itu masih perlu, bukalah revisi SKP.</source>
        <translation>Set on one computer, sent back by {oleh} on another: “{catatan}”. It counts as set. If that note still matters, open a revision of the SKP.</translation>
    </message>
    <message>
        <source>{tombol} {catatan}</source>
        <translation>{tombol} {catatan}</translation>
    </message>
</context>
<context>
    <name>Persetujuan</name>
    <message>
        <source>Perlu disetujui ulang</source>
        <translation>To be approved again</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Perlu ulang</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Semua laporan tim Anda sudah diputuskan.</source>
        <translation>All reports of your team are decided.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Tidak ada laporan yang diubah setelah disetujui.</source>
        <translation>No report changed after its approval.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu disetujui ulang</source>
        <translation>Nothing to approve again</translation>
    </message>
    <message>
        <source>Tidak ada keputusan ini pada {periode}.</source>
        <translation>No such decisions in {periode}.</translation>
    </message>
    <message>
        <source>Belum ada laporan di sini</source>
        <translation>No reports here yet</translation>
    </message>
    <message>
        <source>… dan {n} lagi</source>
        <translation>… and {n} more</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>{menit} menit</source>
        <translation>{menit} minutes</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jam mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Jam selesai</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Planned result (RHK)</translation>
    </message>
    <message>
        <source>Rencana aksi</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Uraian dan hasil</source>
        <translation>Description and result</translation>
    </message>
    <message>
        <source>Hasil (volume)</source>
        <translation>Result (volume)</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Alasan koreksi</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>dipindahkan ke RHK lain</source>
        <translation>moved to another RHK</translation>
    </message>
    <message>
        <source>(tidak ada)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Jam bertumpang tindih dengan “{kegiatan}” ({mulai} – {selesai}); dihitung sekali.</source>
        <translation>Hours overlap “{kegiatan}” ({mulai} – {selesai}); counted once.</translation>
    </message>
    <message>
        <source>{tanggal} bukan hari kerja.</source>
        <translation>{tanggal} is not a working day.</translation>
    </message>
    <message>
        <source>Pegawai tercatat cuti pada {tanggal}.</source>
        <translation>Recorded as on leave on {tanggal}.</translation>
    </message>
    <message>
        <source>Keputusan diurungkan</source>
        <translation>Decision undone</translation>
    </message>
    <message>
        <source>Semua pegawai</source>
        <translation>All employees</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Kemajuan persetujuan</source>
        <translation>Progress of approval</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Antrean laporan</source>
        <translation>Queue of reports</translation>
    </message>
    <message>
        <source>Buka SKP</source>
        <translation>Open SKP</translation>
    </message>
</context>
<context>
    <name>PersetujuanPage</name>
    <message>
        <source>Setujui terpilih</source>
        <translation>Approve selected</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>{laporan} laporan menunggu · {pegawai} pegawai</source>
        <translation>Reports waiting: {laporan} · employees: {pegawai}</translation>
    </message>
    <message>
        <source>{n} SKP menunggu keputusan: {nama}</source>
        <translation>SKP waiting for a decision: {n} ({nama})</translation>
    </message>
    <message>
        <source>Tidak ada laporan yang cocok</source>
        <translation>No report matches</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Tidak ada laporan terpilih</source>
        <translation>No report selected</translation>
    </message>
    <message>
        <source>Batalkan terpilih</source>
        <translation>Take ticked back</translation>
    </message>
    <message>
        <source>Batalkan {n} terpilih</source>
        <translation>Take {n} ticked back</translation>
    </message>
    <message>
        <source>Setujui {n} terpilih</source>
        <translation>Approve {n} selected</translation>
    </message>
</context>
<context>
    <name>PersetujuanRincian</name>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Catatan untuk pegawai</source>
        <translation>Note to the employee</translation>
    </message>
    <message>
        <source>Wajib diisi bila dikembalikan</source>
        <translation>Needed when you return it</translation>
    </message>
    <message>
        <source>Laporan sebelumnya</source>
        <translation>Previous report</translation>
    </message>
    <message>
        <source>Laporan berikutnya</source>
        <translation>Next report</translation>
    </message>
    <message>
        <source>Batalkan persetujuan</source>
        <translation>Take approval back</translation>
    </message>
    <message>
        <source>Laporan kembali menunggu keputusan Anda</source>
        <translation>The report waits for your decision again</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Tulis alasan, lalu Ctrl+Enter untuk mengirim</source>
        <translation>Write the reason, then Ctrl+Enter to send</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
</context>
<context>
    <name>PetaPanas</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>PilihFolder</name>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>PilihOrang</name>
    <message>
        <source>Ketik nama, lalu pilih</source>
        <translation>Type a name, then choose</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>PilihPeriode</name>
    <message>
        <source>Periode evaluasi</source>
        <translation>Evaluation period</translation>
    </message>
    <message>
        <source>Evaluasi periodik, atau evaluasi tahunan yang dinilai Desember sampai Januari</source>
        <translation>The periodic evaluation, or the annual one, which is rated from December to January</translation>
    </message>
</context>
<context>
    <name>PitaLatihan</name>
    <message>
        <source>MODE LATIHAN — data tidak resmi</source>
        <translation>TRAINING MODE — data not official</translation>
    </message>
</context>
<context>
    <name>Pohon</name>
    <message>
        <source>Hasil kerja</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Indikator dan target</source>
        <translation>Indicator and target</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Dalam proses</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Belum dibawa</source>
        <translation>Not carried</translation>
    </message>
    <message>
        <source>Indikator lepas</source>
        <translation>Loose indicator</translation>
    </message>
    <message>
        <source>Tanpa induk</source>
        <translation>Without parent</translation>
    </message>
    <message>
        <source>Tanpa SKP</source>
        <translation>Without SKP</translation>
    </message>
    <message>
        <source>Belum ada anggota tim yang membawa hasil kerja ini. Bagikan lewat Matriks Peran Hasil, atau biarkan bila dikerjakan pimpinan sendiri.</source>
        <translation>No member of the team carries this result. Share it out in the Matriks Peran Hasil, or leave it if the leader does it himself.</translation>
    </message>
    <message>
        <source>Indikator ini belum dibawa siapa pun:</source>
        <translation>Nobody carries these indicators yet:</translation>
    </message>
    <message>
        <source>Hasil kerja ini tidak menunjuk hasil kerja pimpinan. Pilih RHK pimpinan yang diintervensi pada SKP-nya.</source>
        <translation>This result names none of the leader&apos;s results. Choose the leader&apos;s RHK it serves in its SKP.</translation>
    </message>
    <message>
        <source>(+{n} lagi)</source>
        <translation>(+{n} more)</translation>
    </message>
    <message>
        <source>Pegawai tanpa SKP ({n})</source>
        <translation>People without SKP ({n})</translation>
    </message>
    <message>
        <source>Ajak dialog kinerja; SKP ditetapkan paling lambat akhir Januari</source>
        <translation>Invite them to a dialog; the SKP is set by the end of January</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Bentangkan</source>
        <translation>Expand</translation>
    </message>
    <message>
        <source>Ciutkan</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Buka SKP</source>
        <translation>Open SKP</translation>
    </message>
</context>
<context>
    <name>PohonPage</name>
    <message>
        <source>Pohon kinerja</source>
        <translation>Results tree</translation>
    </message>
    <message>
        <source>Cari dalam pohon</source>
        <translation>Search the tree</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Belum dibawa siapa pun</source>
        <translation>Carried by nobody</translation>
    </message>
    <message>
        <source>Indikator lepas</source>
        <translation>Loose indicator</translation>
    </message>
    <message>
        <source>Tanpa induk</source>
        <translation>Without parent</translation>
    </message>
    <message>
        <source>Pegawai tanpa SKP</source>
        <translation>People without SKP</translation>
    </message>
    <message>
        <source>dari {n} pegawai</source>
        <translation>of {n} people</translation>
    </message>
    <message>
        <source>tekan untuk melihat</source>
        <translation>press to see</translation>
    </message>
    <message>
        <source>tidak ada celah</source>
        <translation>no gaps</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Tidak ada celah seperti ini, atau ubah kata pencariannya.</source>
        <translation>There is no such gap, or change the search words.</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Belum ada SKP untuk tahun ini</source>
        <translation>No SKP for this year yet</translation>
    </message>
    <message>
        <source>Pohon tumbuh dari SKP pimpinan ke SKP setiap pegawai. Mulailah dari SKP pimpinan unit.</source>
        <translation>The tree grows from the leader&apos;s SKP to everybody&apos;s. Begin with the SKP of the head of the unit.</translation>
    </message>
    <message>
        <source>Buka Sasaran Kinerja</source>
        <translation>Open Performance Plan</translation>
    </message>
    <message>
        <source>Pohon Kinerja {tahun}</source>
        <translation>Results tree {tahun}</translation>
    </message>
    <message>
        <source>Simpan pohon kinerja</source>
        <translation>Save the results tree</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pohon kinerja tersimpan</source>
        <translation>Results tree saved</translation>
    </message>
</context>
<context>
    <name>Pratinjau</name>
    <message>
        <source>Selebar ruang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Perkecil</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Perbesar</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>{apa} (Ctrl+Alt+{tanda}, Ctrl+roda tetikus)</source>
        <translation>{apa} (Ctrl+Alt+{tanda}, Ctrl+mouse wheel)</translation>
    </message>
    <message>
        <source>Ukuran pratinjau</source>
        <translation>Size of the preview</translation>
    </message>
    <message>
        <source>Halaman {n} dari {semua}</source>
        <translation>Page {n} of {semua}</translation>
    </message>
</context>
<context>
    <name>PratinjauBukti</name>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Perbesar bukti</source>
        <translation>Enlarge evidence</translation>
    </message>
    <message>
        <source>Buka tautan di peramban</source>
        <translation>Open link in the browser</translation>
    </message>
    <message>
        <source>Simpan salinan…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Pratinjau {nama}</source>
        <translation>Preview of {nama}</translation>
    </message>
    <message>
        <source>Tidak ada bukti dukung</source>
        <translation>No evidence</translation>
    </message>
    <message>
        <source>Memuat pratinjau {nama}…</source>
        <translation>Loading the preview of {nama}…</translation>
    </message>
    <message>
        <source>{nama} tidak dapat dipratinjau</source>
        <translation>There is no preview of {nama}</translation>
    </message>
    <message>
        <source>Gambar ini tidak dapat ditampilkan</source>
        <translation>This picture cannot be shown</translation>
    </message>
    <message>
        <source>halaman {n} dari {semua}</source>
        <translation>page {n} of {semua}</translation>
    </message>
    <message>
        <source>Salin tautan</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Tautan disalin</source>
        <translation>Link copied</translation>
    </message>
    <message>
        <source>Simpan salinan bukti</source>
        <translation>Save a copy of the evidence</translation>
    </message>
    <message>
        <source>Salinan tersimpan</source>
        <translation>Copy saved</translation>
    </message>
</context>
<context>
    <name>PulihPage</name>
    <message>
        <source>Kata sandi Anda diatur orang lain. Buat kata sandi yang hanya Anda ketahui, lalu masuk dengannya; tidak ada data yang berubah.</source>
        <translation>Your password was set by somebody else. Make one that only you know, then log in with it; no data changed.</translation>
    </message>
    <message>
        <source>Akun: {akun}</source>
        <translation>Account: {akun}</translation>
    </message>
</context>
<context>
    <name>PustakaRhk</name>
    <message>
        <source>Pustaka hasil kerja</source>
        <translation>Library of results</translation>
    </message>
    <message>
        <source>Cari hasil, indikator, atau jabatan…</source>
        <translation>Search results, indicators or posts…</translation>
    </message>
    <message>
        <source>Untuk jabatan Anda</source>
        <translation>For your post</translation>
    </message>
    <message>
        <source>SKP yang ditetapkan di kantor ini, jabatan yang sama</source>
        <translation>Set plans of this office, the same post</translation>
    </message>
    <message>
        <source>SKP Anda sebelumnya</source>
        <translation>Your earlier plans</translation>
    </message>
    <message>
        <source>Jabatan lain</source>
        <translation>Other posts</translation>
    </message>
    <message>
        <source>“{hasil}” disisipkan</source>
        <translation>“{hasil}” inserted</translation>
    </message>
    <message>
        <source>Sesuaikan target dan kalimatnya dengan keadaan Anda.</source>
        <translation>Adjust target and wording to your case.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>PutusanBerbeda</name>
    <message>
        <source>Dua putusan berbeda: laporan {nama}, {tanggal}</source>
        <translation>Two different verdicts: report of {nama}, {tanggal}</translation>
    </message>
</context>
<context>
    <name>PybTab</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Rating officer</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Berkas evaluasi</source>
        <translation>Evaluation sets</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Untuk Pejabat yang Berwenang (PyB): dokumen evaluasi (D.1), SKP, dan hasil evaluasi (C.1)</source>
        <translation>For the authorised officer (PyB): document of evaluation (D.1), plan (SKP) and result of evaluation (C.1)</translation>
    </message>
    <message>
        <source>Centang yang lengkap</source>
        <translation>Tick the complete ones</translation>
    </message>
    <message>
        <source>Laporkan…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Cetak berkas…</source>
        <translation>Print the sets…</translation>
    </message>
    <message>
        <source>Satu PDF berisi D.1, SKP, dan C.1 pegawai yang dicentang</source>
        <translation>One PDF with D.1, SKP and C.1 of the people who are ticked</translation>
    </message>
    <message>
        <source>Belum ada pegawai</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>batas pelaporan</source>
        <translation>of the last day to report</translation>
    </message>
    <message>
        <source>Tidak ada SKP yang berlaku pada periode itu.</source>
        <translation>No SKP is in force in that period.</translation>
    </message>
    <message>
        <source>Paling lambat {tanggal}, 30 hari kerja sesudah jendela evaluasi (Lampiran V.A.7)</source>
        <translation>By {tanggal}, 30 working days after the evaluation window (annex V.A.7)</translation>
    </message>
    <message>
        <source>keberatan belum diputus</source>
        <translation>objection not decided yet</translation>
    </message>
    <message>
        <source>kurang: {apa}</source>
        <translation>missing: {apa}</translation>
    </message>
    <message>
        <source>Dikirim oleh {nama}</source>
        <translation>Sent by {nama}</translation>
    </message>
    <message>
        <source>D.1: dokumen evaluasi kinerja
SKP: sasaran kinerja pegawai
C.1: hasil evaluasi kinerja</source>
        <translation>D.1: document of evaluation
SKP: performance plan
C.1: result of evaluation</translation>
    </message>
    <message>
        <source>Dilaporkan {tanggal}</source>
        <translation>Reported {tanggal}</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Laporan dibatalkan</source>
        <translation>Report cancelled</translation>
    </message>
    <message>
        <source>Dilaporkan {tanggal} oleh {oleh}</source>
        <translation>Reported {tanggal} by {oleh}</translation>
    </message>
    <message>
        <source>Centang untuk meneruskannya dengan laporan Anda sendiri</source>
        <translation>Tick to pass it on with a report of your own</translation>
    </message>
    <message>
        <source>Sudah Anda laporkan</source>
        <translation>Reported by you</translation>
    </message>
    <message>
        <source>Satu PDF berisi D.1, SKP, dan C.1 pegawai dalam laporan di samping</source>
        <translation>One PDF with D.1, SKP and C.1 of the people of the report beside</translation>
    </message>
    <message>
        <source>{n} berkas dilaporkan</source>
        <translation>{n} sets reported</translation>
    </message>
    <message>
        <source>Urungkan · Ctrl Z</source>
        <translation>Undo · Ctrl Z</translation>
    </message>
    <message>
        <source>Simpan berkas untuk PyB</source>
        <translation>Save the sets for the PyB</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Menyiapkan berkas…</source>
        <translation>Preparing the sets…</translation>
    </message>
    <message>
        <source>Berkas {n} pegawai tersimpan</source>
        <translation>Sets of {n} people saved</translation>
    </message>
    <message>
        <source>Belum lengkap: {nama}</source>
        <translation>Not complete: {nama}</translation>
    </message>
</context>
<context>
    <name>RencanaTab</name>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Buang perubahan</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Simpan rencana aksi</source>
        <translation>Save action plan</translation>
    </message>
    <message>
        <source>Trayektori target</source>
        <translation>Target trajectory</translation>
    </message>
    <message>
        <source>Pendokumentasian</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Per triwulan</source>
        <translation>By quarter</translation>
    </message>
    <message>
        <source>Per bulan</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Periode rencana aksi</source>
        <translation>Periods of the action plan</translation>
    </message>
    <message>
        <source>Tambah langkah</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Langkah tiap hasil kerja</source>
        <translation>Steps of each result</translation>
    </message>
    <message>
        <source>Trayektori target tiap indikator</source>
        <translation>Target trajectory of each indicator</translation>
    </message>
    <message>
        <source>Belum ada hasil kerja</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>Rencana aksi disusun untuk hasil kerja dalam SKP.</source>
        <translation>The plan of action is written for results of the SKP.</translation>
    </message>
    <message>
        <source>Rencana aksi</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Formulir B.1.2</source>
        <translation>Form B.1.2</translation>
    </message>
    <message>
        <source>Formulir B.1.1</source>
        <translation>Form B.1.1</translation>
    </message>
    <message>
        <source>SKP ini ditutup {tanggal}; rencana aksinya hanya dapat dibaca.</source>
        <translation>This SKP was closed on {tanggal}; its action plan can only be read.</translation>
    </message>
    <message>
        <source>Tulis target sampai akhir tiap periode, atau bagian tiap periode yang dijumlahkan. Tinjauan hanya saran.</source>
        <translation>Write the target at the end of each period, or the part of each period that adds up. The review is advice only.</translation>
    </message>
    <message>
        <source>Disepakati lewat dialog sepanjang dibutuhkan (Lampiran III.A.2). Spasi mencentang, Ctrl+V menempel dari lembar kerja. Laporan Harian memilih dari langkah ini.</source>
        <translation>Agreed in a dialogue as far as needed (annex III.A.2). Space ticks, Ctrl+V pastes from a spreadsheet. Daily reports choose from these steps.</translation>
    </message>
    <message>
        <source>{n} baris ditempel</source>
        <translation>{n} rows pasted</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Langkah dihapus</source>
        <translation>Step deleted</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
    <message>
        <source>Rencana aksi tersimpan</source>
        <translation>Action plan saved</translation>
    </message>
    <message>
        <source>Perubahan dibuang</source>
        <translation>Changes discarded</translation>
    </message>
</context>
<context>
    <name>RiwayatMutasi</name>
    <message>
        <source>Terhitung mulai</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Dicatat oleh</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Riwayat mutasi</source>
        <translation>List of transfers</translation>
    </message>
    <message>
        <source>Mutasi baru…</source>
        <translation>New transfer…</translation>
    </message>
    <message>
        <source>Lembar serah terima</source>
        <translation>Handover page</translation>
    </message>
    <message>
        <source>Batalkan mutasi</source>
        <translation>Undo transfer</translation>
    </message>
    <message>
        <source>Cari nama pegawai</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>Tidak ada mutasi yang cocok</source>
        <translation>No transfer matches</translation>
    </message>
    <message>
        <source>Ubah kata pencariannya.</source>
        <translation>Change the words of the search.</translation>
    </message>
    <message>
        <source>Catat mutasi untuk melihat dahulu apa akibatnya, lalu menerapkannya.</source>
        <translation>Record a transfer to see first what follows, then apply it.</translation>
    </message>
    <message>
        <source>Belum ada mutasi</source>
        <translation>No transfers yet</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Berlaku nanti</source>
        <translation>Takes effect later</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Valid</translation>
    </message>
</context>
<context>
    <name>RiwayatTab</name>
    <message>
        <source>SKP yang dibandingkan</source>
        <translation>SKP that is compared</translation>
    </message>
    <message>
        <source>SKP pembanding</source>
        <translation>SKP to compare with</translation>
    </message>
    <message>
        <source>Simpan formulir…</source>
        <translation>Save form…</translation>
    </message>
    <message>
        <source>Formulir resmi sebagaimana ditetapkan waktu itu, PDF atau Excel</source>
        <translation>The official form as it was set then, PDF or Excel</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Ke-{nomor}, {tanggal} (berlaku)</source>
        <translation>No. {nomor}, {tanggal} (in force)</translation>
    </message>
    <message>
        <source>Ke-{nomor}, {tanggal}</source>
        <translation>No. {nomor}, {tanggal}</translation>
    </message>
    <message>
        <source>Diajukan {kapan}</source>
        <translation>Handed in {kapan}</translation>
    </message>
    <message>
        <source>Alasan revisi: {alasan}</source>
        <translation>Reason for the revision: {alasan}</translation>
    </message>
    <message>
        <source>SKP ini ditetapkan satu kali. Setelah direvisi, perubahannya terlihat di sini.</source>
        <translation>This SKP was set once. After a revision its changes stand here.</translation>
    </message>
    <message>
        <source>Isi kedua SKP sama.</source>
        <translation>Both SKP have the same content.</translation>
    </message>
    <message>
        <source>SKP_{tahun}_ke-{nomor}.pdf</source>
        <translation>SKP_{tahun}_no-{nomor}.pdf</translation>
    </message>
    <message>
        <source>Simpan formulir</source>
        <translation>Save form</translation>
    </message>
    <message>
        <source>Formulir tersimpan</source>
        <translation>Form saved</translation>
    </message>
    <message>
        <source>Belum ada pengajuan atau keputusan.</source>
        <translation>Not handed in or decided yet.</translation>
    </message>
</context>
<context>
    <name>SampingView</name>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Berkas yang disisihkan</source>
        <translation>Files laid aside</translation>
    </message>
    <message>
        <source>Tidak ada berkas yang disisihkan</source>
        <translation>No files laid aside</translation>
    </message>
    <message>
        <source>Paket yang rusak, tidak dikenal, atau menunggu disimpan di sini dengan alasannya.</source>
        <translation>Packages that are damaged, unknown or waiting are kept here with the reason.</translation>
    </message>
    <message>
        <source>Coba terima lagi</source>
        <translation>Try to receive again</translation>
    </message>
    <message>
        <source>Coba semua yang menunggu</source>
        <translation>Try all that wait</translation>
    </message>
    <message>
        <source>Simpan salinan…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Buang…</source>
        <translation>Discard…</translation>
    </message>
    <message>
        <source>Buang {nama}?</source>
        <translation>Discard {nama}?</translation>
    </message>
    <message>
        <source>Isinya sudah diterima dari berkas lain, jadi tidak ada catatan yang hilang.</source>
        <translation>Its content came with another file, so no record is lost.</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Isinya sudah diterima dari berkas lain</source>
        <translation>Its content came with another file</translation>
    </message>
    <message>
        <source>Isinya sudah diterima dari berkas lain. Berkas ini tidak diperlukan lagi.</source>
        <translation>Its content was taken in from another file. This file is not needed any more.</translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Salinan tersimpan</source>
        <translation>Copy saved</translation>
    </message>
</context>
<context>
    <name>SaranKalimat</name>
    <message>
        <source>Abaikan saran untuk kalimat ini</source>
        <translation>Ignore advice for this sentence</translation>
    </message>
    <message>
        <source>Anak Lampiran 1 menggolongkannya seperti “{contoh}”.</source>
        <translation>Anak Lampiran 1 classes it like “{contoh}”.</translation>
    </message>
</context>
<context>
    <name>Saringan</name>
    <message>
        <source>Bulan yang dipilih</source>
        <translation>Chosen month</translation>
    </message>
    <message>
        <source>Setahun</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>Semua waktu</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Baru dihapus</source>
        <translation>Recently deleted</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Periksa ulang</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Menampilkan laporan yang baru dihapus</source>
        <translation>Showing recently deleted reports</translation>
    </message>
    <message>
        <source>semua waktu</source>
        <translation>all time</translation>
    </message>
    <message>
        <source>Hanya: {apa}</source>
        <translation>Only: {apa}</translation>
    </message>
</context>
<context>
    <name>Sasaran</name>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Hapus draf</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>Tarik</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Buka revisi…</source>
        <translation>Open revision…</translation>
    </message>
    <message>
        <source>Pratinjau PDF</source>
        <translation>Preview PDF</translation>
    </message>
    <message>
        <source>Simpan draf</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Ajukan</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Kembalikan…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Tetapkan SKP</source>
        <translation>Set SKP</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Kuantitas</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Kualitas</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Utama</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Tambahan</source>
        <translation>Additional</translation>
    </message>
    <message>
        <source>Kuantitatif</source>
        <translation>Quantitative</translation>
    </message>
    <message>
        <source>Kualitatif</source>
        <translation>Qualitative</translation>
    </message>
    <message>
        <source>Indikator dan target ditulis terpisah dan terukur (Pasal 9 ayat (3)).</source>
        <translation>Indicator and target are written apart and measurable (article 9(3)).</translation>
    </message>
    <message>
        <source>Indikator dan target ditulis dalam satu narasi (Pasal 9 ayat (3)).</source>
        <translation>Indicator and target are written in one narration (article 9(3)).</translation>
    </message>
    <message>
        <source>Bagi pejabat pimpinan tinggi dan pimpinan unit kerja mandiri</source>
        <translation>For JPT and heads of independent units</translation>
    </message>
    <message>
        <source>Bagi pejabat administrasi dan pejabat fungsional</source>
        <translation>For administrators and functional officers</translation>
    </message>
    <message>
        <source>Menurut data kantor, jabatan ini jabatan pimpinan tinggi.</source>
        <translation>By the data of the office, this post is JPT.</translation>
    </message>
    <message>
        <source>Menurut data kantor, pegawai ini memimpin unit kerja mandiri.</source>
        <translation>By the data of the office, this person heads an independent unit.</translation>
    </message>
    <message>
        <source>Pegawai ini memimpin unit; kantor belum mencatat apakah unitnya mandiri.</source>
        <translation>This person heads a unit; the office has not recorded whether it is independent.</translation>
    </message>
    <message>
        <source>Menurut data kantor, jabatan ini bukan pimpinan unit kerja mandiri.</source>
        <translation>By the data of the office, this post does not head an independent unit.</translation>
    </message>
    <message>
        <source>Belum disebut</source>
        <translation>Not named yet</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja</source>
        <translation>Perjanjian Kinerja</translation>
    </message>
    <message>
        <source>Direktif pimpinan</source>
        <translation>Directive of the leader</translation>
    </message>
    <message>
        <source>Rencana aksi/inisiatif strategis</source>
        <translation>Action plan/strategic initiative</translation>
    </message>
    <message>
        <source>Pilih perspektif</source>
        <translation>Choose a perspective</translation>
    </message>
    <message>
        <source>Penerima Layanan</source>
        <translation>Penerima Layanan</translation>
    </message>
    <message>
        <source>Proses Bisnis</source>
        <translation>Proses Bisnis</translation>
    </message>
    <message>
        <source>Penguatan Internal</source>
        <translation>Penguatan Internal</translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Setiap indikator memuat satu dari empat perspektif (Lampiran II.2.a.8).</source>
        <translation>Every indicator carries one of four perspectives (annex II.2.a.8).</translation>
    </message>
    <message>
        <source>Terpenuhinya harapan penerima layanan dan pemangku kepentingan.</source>
        <translation>The expectations of service recipients and stakeholders are met.</translation>
    </message>
    <message>
        <source>Perbaikan proses yang menghasilkan nilai tambah.</source>
        <translation>Better processes that add value.</translation>
    </message>
    <message>
        <source>Pengembangan sumber daya sebagai pengungkit tujuan organisasi.</source>
        <translation>Resources developed as a lever for the goals of the organisation.</translation>
    </message>
    <message>
        <source>Efektivitas dan efisiensi anggaran; harus ada dalam setiap SKP ini.</source>
        <translation>Effective and efficient use of the budget; must be in every such SKP.</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Aktivitas</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Pencapaian</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>“{kata}” menyebut apa yang dikerjakan, bukan yang dicapai.</source>
        <translation>“{kata}” says what is done, not what is achieved.</translation>
    </message>
    <message>
        <source>“{kata}” adalah nama kegiatan, belum menyebut yang dicapai.</source>
        <translation>“{kata}” names an activity, not yet what is achieved.</translation>
    </message>
    <message>
        <source>“{kata} …” hanya menyebut bidang kerja, belum yang dicapai.</source>
        <translation>“{kata} …” only names a field of work, not yet what is achieved.</translation>
    </message>
    <message>
        <source>Penetapan ekspektasi</source>
        <translation>Setting of expectations</translation>
    </message>
    <message>
        <source>Klarifikasi</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>Penyesuaian</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>{n} laporan</source>
        <translation>{n} reports</translation>
    </message>
    <message>
        <source>{n} realisasi</source>
        <translation>{n} realisasi</translation>
    </message>
    <message>
        <source>{jumlah} bersandar pada indikator ini</source>
        <translation>{jumlah} rest on this indicator</translation>
    </message>
    <message>
        <source>{jumlah} bersandar pada hasil kerja ini</source>
        <translation>{jumlah} rest on this result</translation>
    </message>
    <message>
        <source>Bila dihapus, semuanya tetap tersimpan dan dapat dikutip, tetapi tidak lagi masuk ke SKP Anda.</source>
        <translation>If it is deleted, all of it is kept and can be cited, but no longer belongs to your SKP.</translation>
    </message>
    <message>
        <source>RHK {nomor} diberikan pimpinan lain ({asal}). Pegawai menyatakan Anda menyetujuinya.</source>
        <translation>RHK {nomor} was assigned by another leader ({asal}). The pegawai states that you approve it.</translation>
    </message>
    <message>
        <source>Dengan menyetujui atau menetapkan SKP ini, Anda memastikannya.</source>
        <translation>By approving or setting this SKP you confirm it.</translation>
    </message>
    <message>
        <source>tidak disebutkan</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>penilai belum ditetapkan</source>
        <translation>no rating officer yet</translation>
    </message>
    <message>
        <source>1 Draf → 2 Diajukan → 3 Disetujui {penilai} → 4 Ditetapkan</source>
        <translation>1 Draft → 2 Handed in → 3 Approved by {penilai} → 4 Set</translation>
    </message>
    <message>
        <source>{n} hari lagi</source>
        <translation>{n} days left</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Tenggat penetapan {tanggal} ({sisa}, Pasal 14).</source>
        <translation>To be set by {tanggal} ({sisa}, article 14).</translation>
    </message>
    <message>
        <source>Dikembalikan: “{alasan}”</source>
        <translation>Returned: “{alasan}”</translation>
    </message>
    <message>
        <source>Sedang direvisi: {alasan}</source>
        <translation>Under revision: {alasan}</translation>
    </message>
    <message>
        <source>SKP ini ditutup {tanggal}; dapat dibaca dan dicetak, tidak diubah lagi.</source>
        <translation>This SKP was closed on {tanggal}; it can be read and printed, no longer changed.</translation>
    </message>
    <message>
        <source>Terlambat {n} hari dari {tanggal}, tetap dapat ditetapkan (Pasal 14).</source>
        <translation>{n} days after {tanggal}, it can still be set (article 14).</translation>
    </message>
    <message>
        <source>Ditetapkan sesudah 31 Januari (Pasal 14).</source>
        <translation>Set after 31 January (article 14).</translation>
    </message>
    <message>
        <source>Anda dapat memutuskannya sebagai atasan pejabat penilai, dengan alasan (Lampiran II.C.5).</source>
        <translation>You may decide on it as the superior of the penilai, with a reason (annex II.C.5).</translation>
    </message>
    <message>
        <source>Sudah lewat Januari: dialog kinerja dapat dilakukan dengan atasan pejabat penilai.</source>
        <translation>January is over: the dialogue may be held with the superior of the rating officer.</translation>
    </message>
    <message>
        <source>dan {n} lagi; tandanya ada pada baris masing-masing</source>
        <translation>and {n} more; each is marked at its row</translation>
    </message>
    <message>
        <source>Ajukan ke {nama}</source>
        <translation>Hand in to {nama}</translation>
    </message>
    <message>
        <source>dari Matriks Peran Hasil</source>
        <translation>from the Matriks Peran Hasil</translation>
    </message>
    <message>
        <source>(belum diisi)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Pimpinan sudah memberi {n} peran hasil: mulai SKP</source>
        <translation>Your leader gave you {n} roles: begin your SKP</translation>
    </message>
    <message>
        <source>…dan {n} perubahan lain dari matriks pimpinan</source>
        <translation>…and {n} other changes from the leader&apos;s matrix</translation>
    </message>
    <message>
        <source>Hasil kerja ini berasal dari matriks pimpinan</source>
        <translation>This result comes from the leader&apos;s matrix</translation>
    </message>
    <message>
        <source>“{hasil}” tetap di SKP selama pimpinan memberikannya. Bicarakan dalam dialog kinerja.</source>
        <translation>“{hasil}” stays in the SKP while your leader gives it. Discuss it in the performance dialog.</translation>
    </message>
    <message>
        <source>Dukungan sumber daya</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Skema pertanggungjawaban</source>
        <translation>Accountability</translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <translation>Consequences</translation>
    </message>
    <message>
        <source>Yang dibutuhkan untuk memenuhi ekspektasi: sumber daya manusia, anggaran, peralatan kerja, pendampingan pimpinan, sarana dan prasarana (Pasal 11).</source>
        <translation>What is needed to meet the expectations: people, budget, equipment, support of the leader, facilities (article 11).</translation>
    </message>
    <message>
        <source>Kapan perkembangan dilaporkan, dan bukti atau data apa yang dilaporkan (Pasal 12).</source>
        <translation>When progress is reported, and with which evidence or data (article 12).</translation>
    </message>
    <message>
        <source>Yang terjadi apabila ekspektasi dipenuhi, dan apabila tidak dipenuhi (Pasal 13).</source>
        <translation>What follows when the expectations are met, and when they are not (article 13).</translation>
    </message>
    <message>
        <source>SDM</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Peralatan</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Pendampingan</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Sarana</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>Jadwal</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Positif</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Negatif</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Frasa saya</source>
        <translation>My phrases</translation>
    </message>
    <message>
        <source>Dari SKP lama</source>
        <translation>From earlier plans</translation>
    </message>
    <message>
        <source>Contoh</source>
        <translation>Examples</translation>
    </message>
</context>
<context>
    <name>SasaranPage</name>
    <message>
        <source>Daftar pegawai</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Isi SKP disetujui dan tidak berubah lagi; SKP baru berlaku sesudah ditetapkan. Boleh dilewati.</source>
        <translation>The content is approved and does not change any more; the SKP is in force only once it is set. This step may be left out.</translation>
    </message>
    <message>
        <source>SKP berlaku dan menjadi dasar laporan serta evaluasi (Pasal 14)</source>
        <translation>The SKP is in force and the basis of reports and evaluation (article 14)</translation>
    </message>
    <message>
        <source>SKP {tahun}</source>
        <translation>SKP {tahun}</translation>
    </message>
    <message>
        <source>Ada isian yang dipulihkan</source>
        <translation>Unsaved text was recovered</translation>
    </message>
    <message>
        <source>Mengetik…</source>
        <translation>Typing…</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
</context>
<context>
    <name>SasaranRhk</name>
    <message>
        <source>RHK</source>
        <translation>RHK</translation>
    </message>
    <message>
        <source>Rencana hasil kerja baru (Ctrl+Shift+N)</source>
        <translation>New planned result (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indikator baru (Ctrl+Shift+I)</source>
        <translation>New indicator (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Pustaka</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Salin hasil kerja dan indikator dari pustaka (Ctrl+Shift+P)</source>
        <translation>Copy results and indicators from the library (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Pindahkan ke atas (Alt+Atas)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Pindahkan ke bawah (Alt+Bawah)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Rencana hasil kerja dan indikator</source>
        <translation>Planned results and indicators</translation>
    </message>
    <message>
        <source>Pilih rencana hasil kerja atau indikator di sebelah kiri, atau tambahkan yang baru.</source>
        <translation>Choose a planned result or indicator on the left, or add a new one.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Dari Matriks Peran Hasil: kalimatnya diubah oleh pimpinan pada matriks.</source>
        <translation>From the Matriks Peran Hasil: its words are changed by the leader in the matrix.</translation>
    </message>
    <message>
        <source>Pilih dari SKP pimpinan</source>
        <translation>Choose from the leader&apos;s SKP</translation>
    </message>
    <message>
        <source>Rencana hasil kerja pimpinan yang diintervensi *</source>
        <translation>Leader&apos;s planned result that it supports *</translation>
    </message>
    <message>
        <source>Rencana hasil kerja pimpinan yang diintervensi (tidak dicetak pada A.1.6)</source>
        <translation>The leader&apos;s planned result that is supported (not printed on A.1.6)</translation>
    </message>
    <message>
        <source>Langkahnya ada di tab Rencana aksi</source>
        <translation>Its steps stand on the tab Action plan</translation>
    </message>
    <message>
        <source>Rencana hasil kerja *</source>
        <translation>Planned result (RHK) *</translation>
    </message>
    <message>
        <source>Rencana aksi (bila dibutuhkan)</source>
        <translation>Action plans (where needed)</translation>
    </message>
    <message>
        <source>Satu baris satu rencana aksi; laporan harian memilih salah satunya</source>
        <translation>One action plan per line; a daily report chooses one of them</translation>
    </message>
    <message>
        <source>Penugasan dari (jabatan pimpinan atau tim kerja)</source>
        <translation>Assigned by (position of the leader, or team)</translation>
    </message>
    <message>
        <source>Diberikan oleh pimpinan lain, bukan penilai</source>
        <translation>Given by another leader, not the penilai</translation>
    </message>
    <message>
        <source>Saya nyatakan penilai sudah menyetujuinya</source>
        <translation>I state that the penilai has approved it</translation>
    </message>
    <message>
        <source>Tugas sebagai Plt./Plh. (selalu utama)</source>
        <translation>Duty as Plt./Plh. (always main)</translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Perspektif *</source>
        <translation>Perspective *</translation>
    </message>
    <message>
        <source>Indikator kinerja individu *</source>
        <translation>Individual indicator (IKI) *</translation>
    </message>
    <message>
        <source>Target *</source>
        <translation>Target *</translation>
    </message>
    <message>
        <source>misalnya 120 ibu hamil, 95%, ≤ 30 menit</source>
        <translation>for example 120 ibu hamil, 95%, ≤ 30 menit</translation>
    </message>
</context>
<context>
    <name>SayaView</name>
    <message>
        <source>Realisasi</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Tarik kembali</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Simpan draf</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Ajukan realisasi</source>
        <translation>Hand in realisasi</translation>
    </message>
    <message>
        <source>Hasil evaluasi</source>
        <translation>Result of the evaluation</translation>
    </message>
    <message>
        <source>Lihat dokumen</source>
        <translation>View document</translation>
    </message>
    <message>
        <source>Tanda tangani penerimaan</source>
        <translation>Sign the receipt</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Lihat sampai kapan keberatan dapat diajukan, atau ajukan</source>
        <translation>See until when you may object, or file an objection</translation>
    </message>
    <message>
        <source>Belum ada SKP yang ditetapkan</source>
        <translation>No SKP is set yet</translation>
    </message>
    <message>
        <source>Realisasi diisi terhadap SKP yang berlaku pada {periode}.</source>
        <translation>The realisasi is filled in against the SKP in force in {periode}.</translation>
    </message>
    <message>
        <source>Buka Sasaran Kinerja</source>
        <translation>Open Performance Plan</translation>
    </message>
    <message>
        <source>Sudah dinilai</source>
        <translation>Evaluated</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Isian dipulihkan</source>
        <translation>Text recovered</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>target {target}</translation>
    </message>
    <message>
        <source>Tulis hasil yang dicapai sampai akhir periode, dengan angkanya</source>
        <translation>Write what was achieved by the end of the period, with its number</translation>
    </message>
    <message>
        <source>Isi dari laporan</source>
        <translation>Fill in from reports</translation>
    </message>
    <message>
        <source>{n} laporan sebagai bukti</source>
        <translation>Reports as evidence: {n}</translation>
    </message>
    <message>
        <source>Belum ada laporan yang disetujui untuk hasil kerja ini</source>
        <translation>No approved report for this result yet</translation>
    </message>
    <message>
        <source>Tulis realisasi dengan kata-kata Anda.</source>
        <translation>Write the realisasi in your own words.</translation>
    </message>
    <message>
        <source>Realisasi diisi dari laporan</source>
        <translation>Realisasi filled in from reports</translation>
    </message>
    <message>
        <source>Tulisan Anda sebelumnya masih dapat dikembalikan.</source>
        <translation>What you wrote before can still be brought back.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Laporan dari hasil kerja yang dihapus</source>
        <translation>Reports of deleted results</translation>
    </message>
    <message>
        <source>Belum ada laporan yang disetujui</source>
        <translation>No approved report yet</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
    <message>
        <source>Realisasi tersimpan</source>
        <translation>Realisasi saved</translation>
    </message>
    <message>
        <source>Realisasi diajukan kepada penilai</source>
        <translation>Realisasi handed in to the penilai</translation>
    </message>
    <message>
        <source>Realisasi ditarik dan dapat diubah</source>
        <translation>Realisasi taken back; it can be changed</translation>
    </message>
    <message>
        <source>Belum ditetapkan</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Penilai menetapkan evaluasi sesudah realisasi diajukan. Predikat dan penjelasannya muncul di sini.</source>
        <translation>The penilai signs the evaluation after the realisasi is handed in. The predikat and the sentence that explains it appear here.</translation>
    </message>
    <message>
        <source>Hasil kerja: {hasil}
Perilaku kerja: {perilaku}</source>
        <translation>Results: {hasil}
Conduct: {perilaku}</translation>
    </message>
    <message>
        <source>Ditetapkan {penilai}, {tanggal}</source>
        <translation>Signed by {penilai}, {tanggal}</translation>
    </message>
    <message>
        <source>Catatan: {teks}</source>
        <translation>Note: {teks}</translation>
    </message>
    <message>
        <source>Anda terima {tanggal}</source>
        <translation>Accepted by you {tanggal}</translation>
    </message>
    <message>
        <source>Tanda tangani penerimaan?</source>
        <translation>Sign the receipt?</translation>
    </message>
    <message>
        <source>Anda menyatakan sudah menerima dokumen evaluasi {periode}. Tanda tangan ini bukan persetujuan atas isinya: keberatan tetap dapat diajukan dalam tenggatnya. Tanda tangan tidak dapat ditarik kembali.</source>
        <translation>You declare that you received the evaluation of {periode}. This signature does not agree to its content: you may still object within the time for it. It cannot be taken back.</translation>
    </message>
    <message>
        <source>Tanda tangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Penerimaan dokumen evaluasi ditandatangani</source>
        <translation>Receipt of the evaluation signed</translation>
    </message>
</context>
<context>
    <name>Segel</name>
    <message>
        <source>Belum berakhir</source>
        <translation>Not over</translation>
    </message>
    <message>
        <source>Tidak ada laporan</source>
        <translation>No reports</translation>
    </message>
    <message>
        <source>Ada yang menunggu</source>
        <translation>Something waits</translation>
    </message>
    <message>
        <source>Siap disegel</source>
        <translation>Ready to seal</translation>
    </message>
    <message>
        <source>Disegel</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Berubah sesudah disegel</source>
        <translation>Changed after sealing</translation>
    </message>
    <message>
        <source>Belum disegel</source>
        <translation>Not sealed</translation>
    </message>
    <message>
        <source>Cocok</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Cocok, tanpa tanda tangan</source>
        <translation>Matches, unsigned</translation>
    </message>
    <message>
        <source>Laporan belum lengkap di sini</source>
        <translation>Reports not all here</translation>
    </message>
    <message>
        <source>Izin komputer dicabut</source>
        <translation>Certificate revoked</translation>
    </message>
    <message>
        <source>Tanda tangan tidak sah</source>
        <translation>Invalid signature</translation>
    </message>
    <message>
        <source>{oleh}, {tanggal}, tanpa tanda tangan komputer</source>
        <translation>{oleh}, {tanggal}, without the signature of a computer</translation>
    </message>
    <message>
        <source>{oleh}, {tanggal}</source>
        <translation>{oleh}, {tanggal}</translation>
    </message>
    <message>
        <source>{oleh}, {tanggal}, di {mesin}</source>
        <translation>{oleh}, {tanggal}, on {mesin}</translation>
    </message>
    <message>
        <source>{n} laporan berubah</source>
        <translation>{n} reports changed</translation>
    </message>
    <message>
        <source>{n} laporan bertambah</source>
        <translation>{n} reports added</translation>
    </message>
    <message>
        <source>{n} laporan tidak ada di sini</source>
        <translation>{n} reports not here</translation>
    </message>
    <message>
        <source>{bulan} berubah sesudah disegel: {beda}. Pejabat penilai perlu menyegel lagi.</source>
        <translation>{bulan} changed after sealing: {beda}. The rating officer has to seal again.</translation>
    </message>
    <message>
        <source>{bulan} sudah disegel oleh {oleh} pada {tanggal}</source>
        <translation>{bulan} was sealed by {oleh} on {tanggal}</translation>
    </message>
</context>
<context>
    <name>Seksi</name>
    <message>
        <source>Kinerja saya</source>
        <translation>My performance</translation>
    </message>
    <message>
        <source>Tim</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>Sifat</name>
    <message>
        <source>Definitif</source>
        <translation>Definitive</translation>
    </message>
    <message>
        <source>Plt. (pelaksana tugas)</source>
        <translation>Plt. (acting)</translation>
    </message>
    <message>
        <source>Plh. (pelaksana harian)</source>
        <translation>Plh. (day to day)</translation>
    </message>
    <message>
        <source>Tugas belajar</source>
        <translation>Study assignment</translation>
    </message>
    <message>
        <source>Diperbantukan</source>
        <translation>Seconded</translation>
    </message>
</context>
<context>
    <name>SifatHasil</name>
    <message>
        <source>predikat</source>
        <translation>of the predikat</translation>
    </message>
    <message>
        <source>capaian kinerja organisasi</source>
        <translation>of the capaian of the organisation</translation>
    </message>
    <message>
        <source>batas keberatan</source>
        <translation>of the last day to object</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Rating (predikat)</translation>
    </message>
    <message>
        <source>Capaian organisasi</source>
        <translation>Capaian of the organisation</translation>
    </message>
    <message>
        <source>Tidak ada keberatan, karena hasil ini final. {alasan}</source>
        <translation>No objection is possible, because this result is final. {alasan}</translation>
    </message>
    <message>
        <source>Batas mengajukan keberatan, {tanggal}, sudah lewat (Lampiran BAB V.B.2).</source>
        <translation>The last day to object, {tanggal}, has passed (Annex V.B.2).</translation>
    </message>
    <message>
        <source>Keberatan dapat diajukan paling lambat {tanggal} (Lampiran BAB V.B.2).</source>
        <translation>You may object until {tanggal} (Annex V.B.2).</translation>
    </message>
    <message>
        <source>Keberatan dapat diajukan dalam 14 hari kerja sejak dokumen Anda terima (Lampiran BAB V.B.2).</source>
        <translation>You may object within 14 working days after you receive the document (Annex V.B.2).</translation>
    </message>
</context>
<context>
    <name>SimpanKode</name>
    <message>
        <source>✓ Kode tersalin. Tempelkan sekarang di tempat yang aman.</source>
        <translation>✓ Code copied. Paste it now in a safe place.</translation>
    </message>
    <message>
        <source>Simpan lembar kode pemulihan</source>
        <translation>Save the sheet with the recovery code</translation>
    </message>
    <message>
        <source>✓ Lembar tersimpan: {berkas}. Cetak, masukkan ke amplop, lalu hapus berkasnya.</source>
        <translation>✓ Sheet saved: {berkas}. Print it, put it into an envelope, then delete the file.</translation>
    </message>
</context>
<context>
    <name>SinkronisasiPage</name>
    <message>
        <source>Perangkat</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Kirim</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Buat paket…</source>
        <translation>Make package…</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Komputer ini pernah dipulihkan dari cadangan atau disalin</source>
        <translation>This computer was once restored from a backup or copied</translation>
    </message>
    <message>
        <source>Saya mengerti</source>
        <translation>I understand</translation>
    </message>
    <message>
        <source>Data induk di komputer ini sudah lama tidak diperbarui</source>
        <translation>The master data of this computer has not been updated for long</translation>
    </message>
    <message>
        <source>penerima paket Anda</source>
        <translation>the receiver of your packages</translation>
    </message>
    <message>
        <source>Terlihat {waktu}. Yang pernah dikirim dari sini kembali bersama paket: mintalah paket dari {dari} sebelum menulis ulang apa pun. Yang ditulis sesudah cadangan itu dan belum pernah dikirim tidak dapat kembali; periksa laporan Anda. Pengiriman dijeda sampai Anda membaca ini; paket berikutnya membawa semuanya sekali lagi.</source>
        <translation>Seen {waktu}. What was ever sent from here comes back with a package: ask {dari} for one before you write anything anew. What was written after that backup and never sent cannot come back; check your reports. Sending pauses until you have read this; the next package carries everything once more.</translation>
    </message>
    <message>
        <source>Data induk atau daftar pencabutan yang terbaru tiba pada {tanggal}. Semua tetap berjalan. Mintalah paket baru dari {pemberi}; bila di sana memang belum ada perubahan, tidak perlu berbuat apa-apa.</source>
        <translation>The newest master data or list of revocations came on {tanggal}. Everything goes on. Ask {pemberi} for a new package; if nothing has changed there, there is nothing to do.</translation>
    </message>
    <message>
        <source>Pengawas hanya melihat; tidak mengirim dan menerima</source>
        <translation>An inspector only looks; he neither sends nor receives</translation>
    </message>
    <message>
        <source>Dijeda sampai pemberitahuan di bawah dibaca</source>
        <translation>Paused until the notice below has been read</translation>
    </message>
    <message>
        <source>Belum ada yang perlu dikirim</source>
        <translation>Nothing needs to be sent yet</translation>
    </message>
    <message>
        <source>Ikut dalam paket berikutnya. Versi yang lain tetap tersimpan di Sudah dipilih.</source>
        <translation>It goes with the next package. The other version stays under Already chosen.</translation>
    </message>
    <message>
        <source>Pilihan tersimpan</source>
        <translation>Choice saved</translation>
    </message>
    <message>
        <source>Ikut dalam paket berikutnya. Kedua putusan yang lama tetap tersimpan di laporan itu.</source>
        <translation>It goes along with the next package. Both earlier verdicts stay with that report.</translation>
    </message>
    <message>
        <source>Putusan tersimpan</source>
        <translation>Verdict saved</translation>
    </message>
</context>
<context>
    <name>Sinonim</name>
    <message>
        <source>Perintah</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ganti tema terang/gelap</source>
        <translation>Switch light/dark theme</translation>
    </message>
    <message>
        <source>Perbesar teks</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Perkecil teks</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Ganti pengguna…</source>
        <translation>Switch user…</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Cetak atau simpan formulir</source>
        <translation>Print or save a form</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Bagi peran tim</source>
        <translation>Share out the roles of the team</translation>
    </message>
    <message>
        <source>Matriks Peran Hasil</source>
        <translation>Role and Result Matrix</translation>
    </message>
    <message>
        <source>Kata sandi, tema, ukuran teks, bahasa</source>
        <translation>Password, theme, text size, language</translation>
    </message>
    <message>
        <source>Cadangan dan pemeriksaan data</source>
        <translation>Backup and check of the data</translation>
    </message>
    <message>
        <source>Hari libur, cuti, dan data pegawai</source>
        <translation>Holidays, leave, and people</translation>
    </message>
    <message>
        <source>Pegawai &amp; Organisasi</source>
        <translation>People &amp; Organisation</translation>
    </message>
    <message>
        <source>Mutasi, Plt./Plh., pensiun, dan serah terima</source>
        <translation>Transfers, Plt./Plh., retirement and handover</translation>
    </message>
    <message>
        <source>Siapa membawa hasil kerja pimpinan</source>
        <translation>Who carries the leader&apos;s results</translation>
    </message>
    <message>
        <source>Pohon Kinerja</source>
        <translation>Results Tree</translation>
    </message>
    <message>
        <source>Angka kredit dan PAK</source>
        <translation>Angka kredit and PAK</translation>
    </message>
    <message>
        <source>Angka Kredit</source>
        <translation>Angka Kredit</translation>
    </message>
    <message>
        <source>Tenggat, penyerahan dokumen, dan laporan ke PyB</source>
        <translation>Deadlines, handing over, and reports to the PyB</translation>
    </message>
    <message>
        <source>Tenggat &amp; Pelaporan</source>
        <translation>Deadlines &amp; Reports</translation>
    </message>
    <message>
        <source>Penghargaan, pengembangan, pembinaan, dan sanksi</source>
        <translation>Awards, development, coaching and sanctions</translation>
    </message>
    <message>
        <source>Panduan dan pintasan papan ketik</source>
        <translation>Help and keyboard shortcuts</translation>
    </message>
    <message>
        <source>Panduan</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>StrategiTab</name>
    <message>
        <source>Strategi</source>
        <translation>Strategies</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tambah strategi</source>
        <translation>Add a strategy</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Daftar strategi</source>
        <translation>List of strategies</translation>
    </message>
    <message>
        <source>Satu baris satu butir</source>
        <translation>One item a line</translation>
    </message>
    <message>
        <source>Judul inisiatif strategi</source>
        <translation>Title of the strategic initiative</translation>
    </message>
    <message>
        <source>misalnya: Jemput bola ibu hamil risiko tinggi</source>
        <translation>for example: visits to mothers at high risk</translation>
    </message>
    <message>
        <source>Pemilik strategi</source>
        <translation>Owner of the strategy</translation>
    </message>
    <message>
        <source>Jabatan yang bertanggung jawab</source>
        <translation>The post that answers for it</translation>
    </message>
    <message>
        <source>Pihak yang terlibat</source>
        <translation>Parties involved</translation>
    </message>
    <message>
        <source>Tim, unit lain, atau mitra</source>
        <translation>The team, other units, or partners</translation>
    </message>
    <message>
        <source>Waktu penyelesaian</source>
        <translation>Time of completion</translation>
    </message>
    <message>
        <source>misalnya: Januari–Desember 2026</source>
        <translation>for example: January–December 2026</translation>
    </message>
    <message>
        <source>Penerima manfaat</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Siapa yang merasakan hasilnya</source>
        <translation>Who feels the result</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Apa yang berubah bila strategi ini berhasil</source>
        <translation>What changes if this strategy succeeds</translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>misalnya: Rp120.000.000 (BOK)</source>
        <translation>for example: Rp120,000,000 (BOK)</translation>
    </message>
    <message>
        <source>Indikator dan target yang diintervensi</source>
        <translation>Indicators and targets it serves</translation>
    </message>
    <message>
        <source>Strategi (key activities): rutin</source>
        <translation>Strategy (key activities): routine</translation>
    </message>
    <message>
        <source>Strategi (key activities): transformatif</source>
        <translation>Strategy (key activities): transforming</translation>
    </message>
    <message>
        <source>Keluaran kunci (key milestone): rutin</source>
        <translation>Key milestones: routine</translation>
    </message>
    <message>
        <source>Keluaran kunci (key milestone): transformatif</source>
        <translation>Key milestones: transforming</translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Belum ada strategi</source>
        <translation>No strategy yet</translation>
    </message>
    <message>
        <source>Workblock menjawab bagaimana hasil kerja dicapai sebelum peran dibagikan (Lampiran II.4).</source>
        <translation>The workblock answers how results will be reached before roles are shared out (Lampiran II.4).</translation>
    </message>
    <message>
        <source>Strategi “{judul}” dihapus</source>
        <translation>Strategy “{judul}” deleted</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>SumberPaket</name>
    <message>
        <source>Folder bersama ({nama})</source>
        <translation>Shared folder ({nama})</translation>
    </message>
    <message>
        <source>Tidak terjangkau: folder {nama}</source>
        <translation>Cannot be reached: folder {nama}</translation>
    </message>
    <message>
        <source>Seret berkas; folder bersama juga dipantau</source>
        <translation>Drag files; the shared folder is watched too</translation>
    </message>
    <message>
        <source>Folder bersama</source>
        <translation>Shared folder</translation>
    </message>
    <message>
        <source>Folder bersama tidak dipantau lagi</source>
        <translation>The shared folder is watched no more</translation>
    </message>
    <message>
        <source>Paket yang muncul di sana diberitahukan di halaman ini.</source>
        <translation>Packages that appear there are told on this page.</translation>
    </message>
    <message>
        <source>{folder} dipantau</source>
        <translation>{folder} is watched</translation>
    </message>
    <message>
        <source>{folder} tidak menjawab. Paket di sana diberitahukan begitu tersambung lagi; flashdisk dan berkas tetap dapat dipakai. Periksa jaringan, atau ganti foldernya lewat tombol Folder…</source>
        <translation>{folder} does not answer. You will be told of packages there as soon as it is connected again; sticks and files still work. Check the network, or choose another folder with the button Folder…</translation>
    </message>
    <message>
        <source>Seret berkas ke sini, atau colokkan flashdisk</source>
        <translation>Drop files here, or plug in a stick</translation>
    </message>
    <message>
        <source>Folder bersama dipantau: {folder}</source>
        <translation>The shared folder is watched: {folder}</translation>
    </message>
    <message>
        <source>Terima satu folder…</source>
        <translation>Receive a folder…</translation>
    </message>
    <message>
        <source>Periksa {nama} lagi</source>
        <translation>Look through {nama} again</translation>
    </message>
    <message>
        <source>Pantau folder bersama…</source>
        <translation>Watch a shared folder…</translation>
    </message>
    <message>
        <source>Ganti folder bersama…</source>
        <translation>Change the shared folder…</translation>
    </message>
    <message>
        <source>Berhenti memantau {folder}</source>
        <translation>Stop watching {folder}</translation>
    </message>
</context>
<context>
    <name>SusunanKartu</name>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Disisihkan</source>
        <translation>Laid aside</translation>
    </message>
    <message>
        <source>Menunggu dan karantina</source>
        <translation>Waiting and quarantine</translation>
    </message>
    <message>
        <source>Disisihkan ({n})</source>
        <translation>Laid aside ({n})</translation>
    </message>
    <message>
        <source>Perlu keputusan ({n})</source>
        <translation>Needs a decision ({n})</translation>
    </message>
    <message>
        <source>Perlu keputusan</source>
        <translation>Needs a decision</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>SusunanLembar</name>
    <message>
        <source>Hasil dan perilaku</source>
        <translation>Results and conduct</translation>
    </message>
    <message>
        <source>Rating dan catatan</source>
        <translation>Ratings and note</translation>
    </message>
    <message>
        <source>Ctrl+Tab: berpindah</source>
        <translation>Ctrl+Tab: the other card</translation>
    </message>
</context>
<context>
    <name>TabRekaman</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lengkap ✓</source>
        <translation>Complete ✓</translation>
    </message>
    <message>
        <source>Belum diisi: {daftar}</source>
        <translation>Still empty: {daftar}</translation>
    </message>
    <message>
        <source>Mengetik…</source>
        <translation>Typing…</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
    <message>
        <source>Tersimpan {jam} ✓</source>
        <translation>Saved {jam} ✓</translation>
    </message>
</context>
<context>
    <name>TabelIsian</name>
    <message>
        <source>Belum ada baris.</source>
        <translation>No rows yet.</translation>
    </message>
    <message>
        <source>Tambah baris</source>
        <translation>Add a row</translation>
    </message>
</context>
<context>
    <name>TautanKutipan</name>
    <message>
        <source>{n} laporan</source>
        <translation>{n} reports</translation>
    </message>
    <message>
        <source>Lihat {n} laporan: {indikator}</source>
        <translation>Show {n} reports: {indikator}</translation>
    </message>
    <message>
        <source>Lihat laporan yang dikutip dan buktinya</source>
        <translation>Show the cited reports and their evidence</translation>
    </message>
</context>
<context>
    <name>TempatBerkas</name>
    <message>
        <source>Bawa daftar pegawai Anda: .xlsx, .xls, .ods, atau .csv</source>
        <translation>Bring your list of people: .xlsx, .xls, .ods or .csv</translation>
    </message>
    <message>
        <source>Ekspor SIASN, daftar urut kepangkatan, atau templat kami. Judul di atas tabel, sel gabungan, dan NIP berspasi tidak apa-apa; yang wajib hanya kolom NIP dan Nama. Anda melihat dahulu apa yang akan terjadi, dan tidak ada yang disimpan sebelum Anda menyetujuinya.</source>
        <translation>An export of SIASN, a list of ranks, or our template. Titles above the table, merged cells and spaces in NIP do no harm; only the columns NIP and Nama are needed. You first see what would happen, and nothing is saved before you agree.</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Simpan templat…</source>
        <translation>Save template…</translation>
    </message>
    <message>
        <source>atau seret satu berkas ke kotak ini</source>
        <translation>or drop one file on this box</translation>
    </message>
</context>
<context>
    <name>TenggatTab</name>
    <message>
        <source>Tenggat</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Yang bertindak</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Daftar tenggat</source>
        <translation>List of deadlines</translation>
    </message>
    <message>
        <source>Cari nama, NIP, atau yang bertindak</source>
        <translation>Search name, NIP or who acts</translation>
    </message>
    <message>
        <source>Giliran saya</source>
        <translation>My turn</translation>
    </message>
    <message>
        <source>Yang selesai juga</source>
        <translation>Finished too</translation>
    </message>
    <message>
        <source>Jenis tenggat</source>
        <translation>Kind of deadline</translation>
    </message>
    <message>
        <source>Semua tenggat</source>
        <translation>All deadlines</translation>
    </message>
    <message>
        <source>tenggat ini</source>
        <translation>of this deadline</translation>
    </message>
    <message>
        <source>Saya sudah menerima dokumen</source>
        <translation>I have received the document</translation>
    </message>
    <message>
        <source>Catat penyerahan…</source>
        <translation>Note the handing over…</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Ubah saringan di atas.</source>
        <translation>Change the filters above.</translation>
    </message>
    <message>
        <source>Tidak ada tenggat yang berjalan</source>
        <translation>No deadline is running</translation>
    </message>
    <message>
        <source>Tenggat muncul ketika jendela evaluasi dibuka, yaitu pada bulan terakhir periode.</source>
        <translation>Deadlines appear when the evaluation window opens, in the last month of the period.</translation>
    </message>
    <message>
        <source>Anda</source>
        <translation>You</translation>
    </message>
    <message>
        <source>dilakukan {tanggal}</source>
        <translation>done {tanggal}</translation>
    </message>
    <message>
        <source>sudah lewat</source>
        <translation>has passed</translation>
    </message>
    <message>
        <source>hari terakhir</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>{n} hari kerja lagi</source>
        <translation>{n} working days left</translation>
    </message>
    <message>
        <source>Penilai belum menandatangani sampai jendelanya tutup, jadi {siapa} yang akan menilai.</source>
        <translation>The rater had not signed when the window closed, so {siapa} will evaluate.</translation>
    </message>
    <message>
        <source>atasan penilai</source>
        <translation>the rater&apos;s superior</translation>
    </message>
    <message>
        <source>Keberatan adalah hak Anda, bukan kewajiban. {sebab}.</source>
        <translation>An objection is your right, not a duty. {sebab}.</translation>
    </message>
    <message>
        <source>Penerimaan dokumen tercatat</source>
        <translation>The receipt is noted</translation>
    </message>
    <message>
        <source>Penyerahan dokumen tercatat</source>
        <translation>The handing over is noted</translation>
    </message>
</context>
<context>
    <name>TimView</name>
    <message>
        <source>Tampilan tim</source>
        <translation>Views of the team</translation>
    </message>
    <message>
        <source>Ctrl+Tab: berpindah</source>
        <translation>Ctrl+Tab: the other card</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Perbandingan</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Kalibrasi</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Tidak ada lagi yang menunggu ditetapkan</source>
        <translation>Nobody is left to be signed</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>TindakLanjutTab</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Rating (predikat)</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Daftar tindak lanjut</source>
        <translation>Follow-up list</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Cari nama, NIP, atau jabatan</source>
        <translation>Search name, NIP or position</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Semua keadaan</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>{dinilai} pegawai sudah dinilai pada {periode} · usulan, bukan keputusan</source>
        <translation>{dinilai} pegawai are evaluated in {periode} · proposals, not decisions</translation>
    </message>
    <message>
        <source>Belum ada hasil evaluasi</source>
        <translation>No evaluation result yet</translation>
    </message>
    <message>
        <source>Daftar ini terisi sesudah evaluasi periode itu ditetapkan.</source>
        <translation>This list fills when the evaluations of that period are signed.</translation>
    </message>
    <message>
        <source>Buka Evaluasi</source>
        <translation>Open Evaluasi</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Ubah saringan di atas.</source>
        <translation>Change the filters above.</translation>
    </message>
    <message>
        <source>Tidak ada usulan</source>
        <translation>No proposals</translation>
    </message>
    <message>
        <source>Semua hasil periode itu sesuai ekspektasi.</source>
        <translation>All results of that period are as expected.</translation>
    </message>
    <message>
        <source>Simpan tindak lanjut</source>
        <translation>Save follow-up</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Menyiapkan daftar…</source>
        <translation>Preparing the list…</translation>
    </message>
    <message>
        <source>Daftar tindak lanjut tersimpan</source>
        <translation>Follow-up list saved</translation>
    </message>
</context>
<context>
    <name>TindakanLembar</name>
    <message>
        <source>Saya sendiri, atau ketik nama</source>
        <translation>Myself, or type a name</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Nomor dan tanggal surat tugas</source>
        <translation>Number and date of the letter of assignment</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Bentuk bimbingan</source>
        <translation>Kind of guidance</translation>
    </message>
    <message>
        <source>Pembimbing</source>
        <translation>Who guides</translation>
    </message>
    <message>
        <source>Penugasan khusus</source>
        <translation>Special assignment</translation>
    </message>
    <message>
        <source>Batalkan tindakan</source>
        <translation>Call the action off</translation>
    </message>
    <message>
        <source>Buka SKP</source>
        <translation>Open SKP</translation>
    </message>
    <message>
        <source>Mulai bimbingan</source>
        <translation>Begin guidance</translation>
    </message>
    <message>
        <source>Catat tindakan</source>
        <translation>Record an action</translation>
    </message>
    <message>
        <source>Tindakan untuk {nama}</source>
        <translation>Action for {nama}</translation>
    </message>
    <message>
        <source>Kinerja secara keseluruhan</source>
        <translation>The work as a whole</translation>
    </message>
    <message>
        <source>Isian dipulihkan</source>
        <translation>Text recovered</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Dicatat {oleh}, {tanggal}, {periode}</source>
        <translation>Recorded by {oleh}, {tanggal}, {periode}</translation>
    </message>
    <message>
        <source>Tindakan tercatat</source>
        <translation>Action recorded</translation>
    </message>
    <message>
        <source>Tindakan dibatalkan</source>
        <translation>Action called off</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TindakanSkp</name>
    <message>
        <source>SKP {tahun} disalin sebagai draf</source>
        <translation>SKP {tahun} copied as a draft</translation>
    </message>
    <message>
        <source>Sesuaikan target, rencana pimpinan, dan lampirannya sebelum diajukan.</source>
        <translation>Adjust targets, the leader&apos;s results and the annex before you hand it in.</translation>
    </message>
    <message>
        <source>Draf SKP tersimpan</source>
        <translation>Draft of the SKP saved</translation>
    </message>
    <message>
        <source>SKP diajukan</source>
        <translation>SKP handed in</translation>
    </message>
    <message>
        <source>SKP ditarik dan dapat diubah</source>
        <translation>SKP taken back; it can be changed</translation>
    </message>
    <message>
        <source>SKP disetujui</source>
        <translation>SKP approved</translation>
    </message>
    <message>
        <source>{nama}, SKP tahun {tahun}, {rhk} RHK dan {iki} indikator.
Sesudah ditetapkan, SKP hanya dapat berubah lewat revisi oleh pegawai.</source>
        <translation>{nama}, SKP of {tahun}, {rhk} RHK and {iki} indicators.
Once set, the SKP changes only by a revision of the pegawai.</translation>
    </message>
    <message>
        <source>Tetapkan SKP {nama}?</source>
        <translation>Set the SKP of {nama}?</translation>
    </message>
    <message>
        <source>Tetapkan SKP</source>
        <translation>Set SKP</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>SKP ditetapkan</source>
        <translation>SKP set</translation>
    </message>
    <message>
        <source>Kembalikan SKP</source>
        <translation>Return the SKP</translation>
    </message>
    <message>
        <source>Alasan untuk pegawai</source>
        <translation>Reason for the employee</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>SKP dikembalikan</source>
        <translation>SKP returned</translation>
    </message>
    <message>
        <source>Buka revisi SKP</source>
        <translation>Open a revision of the SKP</translation>
    </message>
    <message>
        <source>Alasan revisi. SKP yang sekarang tetap berlaku sampai revisinya ditetapkan.</source>
        <translation>Reason of the revision. The present SKP stays in force until its revision is set.</translation>
    </message>
    <message>
        <source>Buka revisi</source>
        <translation>Open revision</translation>
    </message>
    <message>
        <source>SKP dibuka untuk direvisi</source>
        <translation>SKP opened for revision</translation>
    </message>
    <message>
        <source>Memutuskan sebagai atasan pejabat penilai</source>
        <translation>Decide as the superior of the penilai</translation>
    </message>
    <message>
        <source>Alasan, misalnya pejabat penilai berhalangan sampai akhir Januari</source>
        <translation>Reason, for instance that the penilai was away until the end of January</translation>
    </message>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Klarifikasi tanpa perubahan</source>
        <translation>Clarification without changes</translation>
    </message>
    <message>
        <source>Yang disepakati dengan penilai yang baru</source>
        <translation>What was agreed with the new penilai</translation>
    </message>
    <message>
        <source>Ekspektasi tidak berubah.</source>
        <translation>The expectations do not change.</translation>
    </message>
    <message>
        <source>Catat dan ajukan</source>
        <translation>Record and hand in</translation>
    </message>
    <message>
        <source>Klarifikasi dicatat, SKP diajukan</source>
        <translation>Clarification recorded, SKP handed in</translation>
    </message>
    <message>
        <source>Ekspektasi tugas belajar ditambahkan</source>
        <translation>Expectations on study leave added</translation>
    </message>
    <message>
        <source>Draf SKP dihapus</source>
        <translation>Draft of the SKP deleted</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TinjauImpor</name>
    <message>
        <source>Pratinjau impor</source>
        <translation>Preview of the import</translation>
    </message>
    <message>
        <source>Tidak ada baris di sini</source>
        <translation>No rows here</translation>
    </message>
    <message>
        <source>Pilih angka lain di atas.</source>
        <translation>Choose another number above.</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Yang terjadi</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan rincian yang ditolak…</source>
        <translation>Save the refused rows…</translation>
    </message>
    <message>
        <source>Pratinjau {berkas}</source>
        <translation>Preview of {berkas}</translation>
    </message>
    <message>
        <source>Pratinjau {berkas}, lembar {lembar}</source>
        <translation>Preview of {berkas}, sheet {lembar}</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Belum ada yang disimpan.</source>
        <translation>Nothing is saved yet.</translation>
    </message>
    <message>
        <source>, dan {n} lagi</source>
        <translation>, and {n} more</translation>
    </message>
    <message>
        <source>{n} unit kerja baru akan dibuat: {nama}.</source>
        <translation>{n} new units will be made: {nama}.</translation>
    </message>
    <message>
        <source>{n} pegawai kantor ini tidak disebut di berkas dan dibiarkan.</source>
        <translation>{n} people of this office are not named in the file and are left alone.</translation>
    </message>
    <message>
        <source>{n} penugasan Plt., Plh., atau Pj. tidak diimpor; catat melalui Mutasi: {nama}.</source>
        <translation>{n} assignments as Plt., Plh. or Pj. are not imported; record them through Transfer: {nama}.</translation>
    </message>
    <message>
        <source>Lembar lain yang tidak dibaca: {nama}.</source>
        <translation>Other sheets that were not read: {nama}.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diimpor</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>Impor {baru} baru, {berubah} berubah</source>
        <translation>Import {baru} new, {berubah} changed</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jenis pegawai</source>
        <translation>Kind of appointment</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Jenis jabatan</source>
        <translation>Kind of position</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Penilai</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>TMT jabatan</source>
        <translation>In the position since</translation>
    </message>
    <message>
        <source>ID SIASN</source>
        <translation>SIASN id</translation>
    </message>
    <message>
        <source>Baris {nomor}</source>
        <translation>Row {nomor}</translation>
    </message>
</context>
<context>
    <name>TombolCara</name>
    <message>
        <source>Cara hitung</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Cara hitung {tentang}</source>
        <translation>Working {tentang}</translation>
    </message>
</context>
<context>
    <name>TombolKeadaan</name>
    <message>
        <source>Keadaan data</source>
        <translation>State of the data</translation>
    </message>
</context>
<context>
    <name>TrayektoriModel</name>
    <message>
        <source>Jumlah {n} ✓</source>
        <translation>Sum {n} ✓</translation>
    </message>
    <message>
        <source>Nilai akhir {n} ✓</source>
        <translation>Last value {n} ✓</translation>
    </message>
    <message>
        <source>Baru {n} dari {target}</source>
        <translation>Only {n} of {target}</translation>
    </message>
    <message>
        <source>{n}, melebihi {target}</source>
        <translation>{n}, more than {target}</translation>
    </message>
    <message>
        <source>Turun pada {masa}</source>
        <translation>Falls in {masa}</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Tinjauan</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>Tukar</name>
    <message>
        <source>laporan harian</source>
        <translation>daily reports</translation>
    </message>
    <message>
        <source>putusan laporan</source>
        <translation>decisions on reports</translation>
    </message>
    <message>
        <source>segel bulanan</source>
        <translation>monthly seals</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>putusan SKP</source>
        <translation>decisions on SKP</translation>
    </message>
    <message>
        <source>realisasi</source>
        <translation>realisasi</translation>
    </message>
    <message>
        <source>umpan balik</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>permintaan umpan balik</source>
        <translation>feedback requests</translation>
    </message>
    <message>
        <source>tanggapan permintaan</source>
        <translation>answers to requests</translation>
    </message>
    <message>
        <source>evaluasi yang sedang disusun</source>
        <translation>evaluations in the making</translation>
    </message>
    <message>
        <source>evaluasi yang ditandatangani</source>
        <translation>signed evaluations</translation>
    </message>
    <message>
        <source>penyerahan evaluasi</source>
        <translation>handovers of evaluations</translation>
    </message>
    <message>
        <source>penerimaan evaluasi</source>
        <translation>receipts of evaluations</translation>
    </message>
    <message>
        <source>keberatan</source>
        <translation>objections</translation>
    </message>
    <message>
        <source>penjelasan keberatan</source>
        <translation>explanations of objections</translation>
    </message>
    <message>
        <source>putusan keberatan</source>
        <translation>decisions on objections</translation>
    </message>
    <message>
        <source>surat putusan keberatan</source>
        <translation>letters of decisions on objections</translation>
    </message>
    <message>
        <source>pelaporan ke PyB</source>
        <translation>reports to the PyB</translation>
    </message>
    <message>
        <source>pembatalan pelaporan</source>
        <translation>withdrawn reports</translation>
    </message>
    <message>
        <source>tindak lanjut</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>pegawai</source>
        <translation>employee</translation>
    </message>
    <message>
        <source>unit kerja</source>
        <translation>units</translation>
    </message>
    <message>
        <source>jabatan</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>penempatan</source>
        <translation>assignments</translation>
    </message>
    <message>
        <source>penetapan penilai</source>
        <translation>choices of penilai</translation>
    </message>
    <message>
        <source>hari libur</source>
        <translation>holidays</translation>
    </message>
    <message>
        <source>pengumuman</source>
        <translation>announcements</translation>
    </message>
    <message>
        <source>cuti dan tugas luar</source>
        <translation>leave and duty elsewhere</translation>
    </message>
    <message>
        <source>jam kerja</source>
        <translation>working hours</translation>
    </message>
    <message>
        <source>capaian unit</source>
        <translation>achievements of units</translation>
    </message>
    <message>
        <source>catatan mutasi</source>
        <translation>records of transfers</translation>
    </message>
    <message>
        <source>penutupan SKP</source>
        <translation>closings of SKP</translation>
    </message>
    <message>
        <source>manual indikator</source>
        <translation>indicator manuals</translation>
    </message>
    <message>
        <source>strategi</source>
        <translation>strategies</translation>
    </message>
    <message>
        <source>rencana aksi</source>
        <translation>action plans</translation>
    </message>
    <message>
        <source>anggota matriks</source>
        <translation>members of the matrix</translation>
    </message>
    <message>
        <source>sel matriks</source>
        <translation>cells of the matrix</translation>
    </message>
    <message>
        <source>dialog kinerja</source>
        <translation>performance dialogues</translation>
    </message>
    <message>
        <source>catatan penilai</source>
        <translation>notes of the penilai</translation>
    </message>
    <message>
        <source>tindakan kemajuan</source>
        <translation>actions on progress</translation>
    </message>
    <message>
        <source>bimbingan</source>
        <translation>coaching</translation>
    </message>
    <message>
        <source>isian bimbingan</source>
        <translation>coaching entries</translation>
    </message>
    <message>
        <source>umpan balik bimbingan</source>
        <translation>feedback on coaching</translation>
    </message>
    <message>
        <source>evaluasi kompetensi</source>
        <translation>evaluations of competence</translation>
    </message>
    <message>
        <source>catatan konseling</source>
        <translation>counselling records</translation>
    </message>
    <message>
        <source>biodata jabatan fungsional</source>
        <translation>data of functional positions</translation>
    </message>
    <message>
        <source>riwayat angka kredit</source>
        <translation>credit history</translation>
    </message>
    <message>
        <source>penetapan angka kredit</source>
        <translation>credit determinations</translation>
    </message>
    <message>
        <source>kunci induk</source>
        <translation>root key</translation>
    </message>
    <message>
        <source>Pusat (BKPSDM)</source>
        <translation>Centre (BKPSDM)</translation>
    </message>
    <message>
        <source>Komputer perangkat daerah</source>
        <translation>Office workstation</translation>
    </message>
    <message>
        <source>Laptop pegawai</source>
        <translation>Staff laptop</translation>
    </message>
    <message>
        <source>Nomor ganda</source>
        <translation>Number used twice</translation>
    </message>
    <message>
        <source>{n} ditahan di sana</source>
        <translation>{n} held back there</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Kurang</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Lama tak terdengar</source>
        <translation>Long silent</translation>
    </message>
    <message>
        <source>Belum pernah</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Tidak langsung</source>
        <translation>Not directly</translation>
    </message>
    <message>
        <source>Izin dicabut</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Ditahan</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Belum disalin</source>
        <translation>Not copied</translation>
    </message>
    <message>
        <source>Dikirim</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Karantina</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>alasannya tidak tercatat</source>
        <translation>reason not noted</translation>
    </message>
    <message>
        <source>{ada} dari {total} potongan, kurang nomor {nomor}</source>
        <translation>{ada} of {total} parts, number {nomor} is missing</translation>
    </message>
    <message>
        <source>{ada} dari {total} potongan</source>
        <translation>{ada} of {total} parts</translation>
    </message>
    <message>
        <source>#{dari}–#{sampai}</source>
        <translation>#{dari}–#{sampai}</translation>
    </message>
    <message>
        <source>tanda terima saja</source>
        <translation>receipts only</translation>
    </message>
    <message>
        <source>{nomor} · diakui {hari}</source>
        <translation>{nomor} · confirmed {hari}</translation>
    </message>
    <message>
        <source>{n} baru</source>
        <translation>{n} new</translation>
    </message>
    <message>
        <source>{n} berubah</source>
        <translation>{n} changed</translation>
    </message>
    <message>
        <source>{n} dihapus</source>
        <translation>{n} deleted</translation>
    </message>
    <message>
        <source>{n} bertentangan</source>
        <translation>{n} in conflict</translation>
    </message>
    <message>
        <source>{n} ditahan</source>
        <translation>{n} held back</translation>
    </message>
    <message>
        <source>tidak ada yang berubah</source>
        <translation>nothing changes</translation>
    </message>
    <message>
        <source>{n} lainnya</source>
        <translation>{n} others</translation>
    </message>
    <message>
        <source>{n} paket menunggu program yang lebih baru</source>
        <translation>{n} packages wait for a newer program</translation>
    </message>
    <message>
        <source>{n} paket akan menunggu program yang lebih baru</source>
        <translation>{n} packages will wait for a newer program</translation>
    </message>
    <message>
        <source>{n} paket akan menunggu</source>
        <translation>{n} packages will wait</translation>
    </message>
    <message>
        <source>{n} paket akan disisihkan</source>
        <translation>{n} packages will be laid aside</translation>
    </message>
    <message>
        <source>{n} paket tidak terbaca atau tidak tersalin</source>
        <translation>{n} packages could not be read or copied</translation>
    </message>
    <message>
        <source>{n} paket sudah pernah diterima</source>
        <translation>received before: {n}</translation>
    </message>
    <message>
        <source>{n} paket menunggu</source>
        <translation>waiting: {n}</translation>
    </message>
    <message>
        <source>Diketahui dari paket {nama}, untuk ke-{kali} kalinya.</source>
        <translation>Told by a package from {nama}, {kali} times by now.</translation>
    </message>
    <message>
        <source>Diketahui dari paket {nama}.</source>
        <translation>Told by a package from {nama}.</translation>
    </message>
    <message>
        <source>Bila komputer ini tidak pernah dipulihkan atau disalin, komputer itulah yang perlu diperiksa.</source>
        <translation>If this computer was never restored or copied, that computer is the one to look into.</translation>
    </message>
    <message>
        <source>Kurang {n} nomor</source>
        <translation>{n} numbers missing</translation>
    </message>
    <message>
        <source>Belum diakui</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>{nomor} · {n} ditahan</source>
        <translation>{nomor} · {n} held back</translation>
    </message>
    <message>
        <source>{n} paket masuk karantina</source>
        <translation>{n} packages go to quarantine</translation>
    </message>
    <message>
        <source>{n} salinan paket yang sama</source>
        <translation>{n} copies of the same package</translation>
    </message>
    <message>
        <source>{n} paket untuk komputer lain</source>
        <translation>{n} packages for another computer</translation>
    </message>
    <message>
        <source>{n} {apa} baru</source>
        <translation>{n} new {apa}</translation>
    </message>
    <message>
        <source>{n} {apa} berubah</source>
        <translation>{n} changed {apa}</translation>
    </message>
    <message>
        <source>{n} {apa} dihapus</source>
        <translation>{n} deleted {apa}</translation>
    </message>
    <message>
        <source>{n} {apa} bertentangan</source>
        <translation>{n} contradicting {apa}</translation>
    </message>
    <message>
        <source>{n} {apa} ditahan</source>
        <translation>{n} held back {apa}</translation>
    </message>
    <message>
        <source>catatan</source>
        <translation>records</translation>
    </message>
    <message>
        <source>{n} perangkat</source>
        <translation>{n} devices</translation>
    </message>
    <message>
        <source>Belum ada penerima</source>
        <translation>No receiver yet</translation>
    </message>
    <message>
        <source>semua sudah dipastikan sampai</source>
        <translation>all confirmed</translation>
    </message>
    <message>
        <source>{n} belum pernah dikirimi</source>
        <translation>{n} never sent to</translation>
    </message>
    <message>
        <source>{n} belum memastikan paketnya sampai</source>
        <translation>{n} have not confirmed their package</translation>
    </message>
    <message>
        <source>{n} penerima · {keadaan}</source>
        <translation>{n} receivers · {keadaan}</translation>
    </message>
    <message>
        <source>Tidak ada perubahan baru; hanya membawa tanda terima.</source>
        <translation>No new changes; it only carries receipts.</translation>
    </message>
    <message>
        <source>{n} perubahan dan {lampiran} lampiran</source>
        <translation>changes: {n}, attachments: {lampiran}</translation>
    </message>
    <message>
        <source>Tidak ada perubahan baru; {n} catatan dari sana ikut lagi.</source>
        <translation>No new changes; {n} records from there go along again.</translation>
    </message>
    <message>
        <source>{n} perubahan</source>
        <translation>changes: {n}</translation>
    </message>
    <message>
        <source>{apa} belum pasti sampai</source>
        <translation>{apa} not yet confirmed</translation>
    </message>
    <message>
        <source>{nama}, folder {folder}</source>
        <translation>{nama}, folder {folder}</translation>
    </message>
    <message>
        <source>Tidak ada perubahan baru. {n} catatan dan {lampiran} lampiran dari {nama} ikut lagi, bila di sana hilang.</source>
        <translation>No new changes. {n} records and {lampiran} attachments from {nama} go along again, in case they were lost there.</translation>
    </message>
    <message>
        <source>Tidak ada perubahan baru. {n} catatan dari {nama} ikut lagi, bila di sana hilang.</source>
        <translation>No new changes. {n} records from {nama} go along again, in case they were lost there.</translation>
    </message>
    <message>
        <source>Lampirannya terlalu banyak untuk satu paket: sisanya ikut paket berikutnya, setelah tanda terima paket ini masuk</source>
        <translation>Too many attachments for one package: the rest goes with the next one, after the receipt for this package has come in</translation>
    </message>
    <message>
        <source>{n} lampiran belum dapat dibaca di komputer ini, jadi belum ikut; paket berikutnya membawanya begitu dapat.</source>
        <translation>{n} attachments cannot be read at this computer yet, so they did not go along; the next bundle brings them as soon as they can.</translation>
    </message>
    <message>
        <source>{n} belum diakui</source>
        <translation>{n} not confirmed</translation>
    </message>
    <message>
        <source>Dari {nama}</source>
        <translation>From {nama}</translation>
    </message>
    <message>
        <source>Untuk {nama}</source>
        <translation>To {nama}</translation>
    </message>
    <message>
        <source>Sudah diterima</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Dapat diterima</source>
        <translation>Can be taken in</translation>
    </message>
    <message>
        <source>Sudah pernah</source>
        <translation>Received before</translation>
    </message>
    <message>
        <source>Salinan</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tidak terbaca</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Sebagian ditahan</source>
        <translation>Held back in part</translation>
    </message>
    <message>
        <source>salinan paket yang sama</source>
        <translation>a copy of the same package</translation>
    </message>
    <message>
        <source>sudah pernah diterima; tidak ada yang berubah</source>
        <translation>received before; nothing changes</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>berubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>bertentangan</source>
        <translation>in conflict</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>ditahan</source>
        <translation>held back</translation>
    </message>
</context>
<context>
    <name>TulisUmpan</name>
    <message>
        <source>Draf untuk {nama} tersimpan</source>
        <translation>Draft for {nama} saved</translation>
    </message>
    <message>
        <source>Isian dipulihkan</source>
        <translation>Text recovered</translation>
    </message>
    <message>
        <source>Urungkan · Ctrl Z</source>
        <translation>Undo · Ctrl Z</translation>
    </message>
    <message>
        <source>Isian dikosongkan</source>
        <translation>Form cleared</translation>
    </message>
    <message>
        <source>Tersimpan otomatis {jam} ✓</source>
        <translation>Saved by itself {jam} ✓</translation>
    </message>
</context>
<context>
    <name>UmpanBalikForm</name>
    <message>
        <source>Beri umpan balik</source>
        <translation>Give feedback</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Sebut apa yang Anda lihat, dampaknya, dan saran Anda. Tulis tentang pekerjaan, bukan tentang orangnya.</source>
        <translation>Say what you saw, its effect, and what you suggest. Write about the work, not about the person.</translation>
    </message>
    <message>
        <source>Nada</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Umpan balik berkala (terjadwal)</source>
        <translation>Scheduled feedback</translation>
    </message>
    <message>
        <source>Pilih dahulu pegawai yang menerimanya.</source>
        <translation>First choose who receives it.</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>UmpanBalikPage</name>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Diberikan</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Salin dari pihak lain…</source>
        <translation>Copy from others…</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Nada</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>{n} belum dibaca</source>
        <translation>{n} unread</translation>
    </message>
    <message>
        <source>semua sudah dibaca</source>
        <translation>all read</translation>
    </message>
    <message>
        <source>Daftar umpan balik</source>
        <translation>List of feedback</translation>
    </message>
    <message>
        <source>Permintaan</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Belum berkala</source>
        <translation>Not yet scheduled</translation>
    </message>
    <message>
        <source>Catatan pribadi</source>
        <translation>Private notes</translation>
    </message>
    <message>
        <source>Kepada {nama}</source>
        <translation>To {nama}</translation>
    </message>
    <message>
        <source>{n} anggota tim belum mendapat umpan balik berkala {periode} (Pasal 19).</source>
        <translation>{n} in the team still lack scheduled feedback in {periode} (article 19).</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Ubah saringan di atas.</source>
        <translation>Change the filters above.</translation>
    </message>
    <message>
        <source>Belum ada umpan balik</source>
        <translation>No feedback yet</translation>
    </message>
    <message>
        <source>Umpan balik pimpinan, rekan, dan bawahan tentang Anda muncul di sini.</source>
        <translation>What leaders, colleagues and subordinates say about your work appears here.</translation>
    </message>
    <message>
        <source>Anda belum memberi umpan balik</source>
        <translation>You have not given feedback yet</translation>
    </message>
    <message>
        <source>Tulis yang pertama di sebelah kanan; rekan Anda akan terbantu.</source>
        <translation>Write the first on the right; it helps your colleagues.</translation>
    </message>
    <message>
        <source>berkala</source>
        <translation>scheduled</translation>
    </message>
    <message>
        <source>insidentil</source>
        <translation>occasional</translation>
    </message>
    <message>
        <source>Tentang: {teks}</source>
        <translation>About: {teks}</translation>
    </message>
    <message>
        <source>Saya sendiri</source>
        <translation>Myself</translation>
    </message>
    <message>
        <source>Permintaan umpan balik terkirim</source>
        <translation>Request for feedback sent</translation>
    </message>
    <message>
        <source>Umpan balik tersalin</source>
        <translation>Feedback copied</translation>
    </message>
    <message>
        <source>Catatan tersimpan</source>
        <translation>Note saved</translation>
    </message>
    <message>
        <source>Simpan umpan balik</source>
        <translation>Save feedback</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Daftar umpan balik tersimpan</source>
        <translation>List of feedback saved</translation>
    </message>
</context>
<context>
    <name>UmpanLembar</name>
    <message>
        <source>Tanda tangani dan serahkan</source>
        <translation>Sign and hand over</translation>
    </message>
    <message>
        <source>Pilih, atau tulis dengan kata Anda sendiri</source>
        <translation>Choose, or write in your own words</translation>
    </message>
    <message>
        <source>Umpan balik pelaksanaan bimbingan</source>
        <translation>Feedback on the guidance</translation>
    </message>
    <message>
        <source>Formulir B.1.8 diserahkan kepada {kepada}, atasan dari pimpinan. {pembimbing} tidak membacanya di sini; jawablah dengan leluasa.</source>
        <translation>Form B.1.8 is handed to {kepada}, the superior of the leader. {pembimbing} does not read it here; answer freely.</translation>
    </message>
    <message>
        <source>Diserahkan</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>{pegawai} tentang bimbingan oleh {pembimbing}; diserahkan kepada {kepada}, {tanggal}.</source>
        <translation>{pegawai} on the guidance by {pembimbing}; handed to {kepada}, {tanggal}.</translation>
    </message>
    <message>
        <source>Serahkan umpan balik ini?</source>
        <translation>Hand this feedback over?</translation>
    </message>
    <message>
        <source>Sesudah diserahkan kepada {kepada}, isinya tidak dapat diubah.</source>
        <translation>Once handed to {kepada}, it cannot be changed.</translation>
    </message>
    <message>
        <source>Serahkan</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Umpan balik diserahkan. Terima kasih.</source>
        <translation>Feedback handed over. Thank you.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Bagian, bidang, seksi, atau ruang</source>
        <translation>Section, field or ward</translation>
    </message>
    <message>
        <source>Perangkat daerah</source>
        <translation>Regional office</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>District (Kecamatan)</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Urban village (Kelurahan)</translation>
    </message>
    <message>
        <source>UPTD</source>
        <translation>Technical unit (UPTD)</translation>
    </message>
    <message>
        <source>Puskesmas</source>
        <translation>Health centre (Puskesmas)</translation>
    </message>
    <message>
        <source>Sekolah</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Pemerintah daerah</source>
        <translation>Regional government</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ubah unit</source>
        <translation>Change unit</translation>
    </message>
    <message>
        <source>Tutup unit</source>
        <translation>Close unit</translation>
    </message>
    <message>
        <source>Mutasi pimpinan…</source>
        <translation>Transfer of the head…</translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pegawai unit ini</source>
        <translation>People of this unit</translation>
    </message>
    <message>
        <source>Belum ada pegawai</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Tempatkan pegawai dari tab Pegawai.</source>
        <translation>Place people from the tab People.</translation>
    </message>
    <message>
        <source>Terisi</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>Jabatan unit ini</source>
        <translation>Posts of this unit</translation>
    </message>
    <message>
        <source>Belum ada jabatan</source>
        <translation>No posts yet</translation>
    </message>
    <message>
        <source>Jabatan boleh ditulis langsung.</source>
        <translation>A post may be written freely.</translation>
    </message>
    <message>
        <source>Tambah jabatan</source>
        <translation>Add post</translation>
    </message>
    <message>
        <source>Ubah jabatan</source>
        <translation>Change post</translation>
    </message>
    <message>
        <source>memimpin unit</source>
        <translation>leads the unit</translation>
    </message>
    <message>
        <source>sampai {hari}</source>
        <translation>until {hari}</translation>
    </message>
    <message>
        <source>Pilih sebuah unit</source>
        <translation>Choose a unit</translation>
    </message>
    <message>
        <source>di bawah {nama}</source>
        <translation>below {nama}</translation>
    </message>
    <message>
        <source>kode {kode}</source>
        <translation>code {kode}</translation>
    </message>
    <message>
        <source>Pegawai ({jumlah})</source>
        <translation>People ({jumlah})</translation>
    </message>
    <message>
        <source>Jabatan ({jumlah})</source>
        <translation>Posts ({jumlah})</translation>
    </message>
    <message>
        <source>Pimpinan: {nama}</source>
        <translation>Head: {nama}</translation>
    </message>
    <message>
        <source>{celah}. Penilaian pegawainya naik ke unit di atasnya.</source>
        <translation>{celah}. The rating of its people goes to the unit above.</translation>
    </message>
    <message>
        <source>Tutup {nama}</source>
        <translation>Close {nama}</translation>
    </message>
    <message>
        <source>Pegawai, jabatan, dan unit di dalamnya dipindahkan atau diakhiri lebih dahulu.</source>
        <translation>People, posts and units in it are moved or ended first.</translation>
    </message>
    <message>
        <source>{nama} ditutup</source>
        <translation>{nama} closed</translation>
    </message>
    <message>
        <source>Jabatan tersimpan</source>
        <translation>Post saved</translation>
    </message>
</context>
<context>
    <name>WaktuView</name>
    <message>
        <source>Catat tindakan</source>
        <translation>Record an action</translation>
    </message>
    <message>
        <source>Mulai bimbingan</source>
        <translation>Begin guidance</translation>
    </message>
    <message>
        <source>Laporkan perilaku kerja…</source>
        <translation>Report conduct…</translation>
    </message>
    <message>
        <source>Formulir B.1.10, rahasia, untuk unit kepegawaian</source>
        <translation>Form B.1.10, confidential, for the personnel unit</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Peristiwa</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Garis waktu pembinaan</source>
        <translation>Timeline of guidance</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pembinaan saya</source>
        <translation>My guidance</translation>
    </message>
    <message>
        <source>{n} hal menunggu Anda; ditandai tebal pada daftar.</source>
        <translation>{n} things wait for you; they stand in bold in the list.</translation>
    </message>
    <message>
        <source>Belum ada pembinaan untuk Anda</source>
        <translation>No guidance for you yet</translation>
    </message>
    <message>
        <source>Apresiasi, penugasan baru, dan bimbingan dari pimpinan muncul di sini.</source>
        <translation>Appreciation, new assignments and guidance by your leader appear here.</translation>
    </message>
    <message>
        <source>Catat tindakan pertama</source>
        <translation>Record the first action</translation>
    </message>
    <message>
        <source>Belum ada pembinaan untuk {nama}</source>
        <translation>No guidance for {nama} yet</translation>
    </message>
    <message>
        <source>Catat apresiasi atas kemajuan, atau bantuan ketika kemajuan belum tampak (Pasal 20).</source>
        <translation>Record appreciation for progress, or help where no progress is seen yet (article 20).</translation>
    </message>
</context>
<context>
    <name>_KepalaVersi</name>
    <message>
        <source>Versi di kolom kiri</source>
        <translation>Version in the left column</translation>
    </message>
    <message>
        <source>Versi di kolom kanan</source>
        <translation>Version in the right column</translation>
    </message>
    <message>
        <source>Pakai versi ini</source>
        <translation>Use this version</translation>
    </message>
</context>
<context>
    <name>_Keping</name>
    <message>
        <source>Keluarkan {nama}</source>
        <translation>Take out {nama}</translation>
    </message>
</context>
<context>
    <name>_Pengisi</name>
    <message>
        <source>(tanpa RHK)</source>
        <translation>(no RHK)</translation>
    </message>
    <message>
        <source>RHK dari SKP lain</source>
        <translation>RHK of another SKP</translation>
    </message>
</context>
</TS>

"""The preview of an import: numbers that filter, every row with what would happen to it and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.impor_pegawai.banding import Beda, Nasib
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services.pegawai_impor import IsiLembar
from kinerja_desktop.services.pegawai_impor_rencana import BarisRencana, Pratinjau

_RUPA: dict[Nasib, JenisTag] = {Nasib.BARU: "ok", Nasib.BERUBAH: "aju", Nasib.SAMA: "draf", Nasib.DITOLAK: "bad"}
_PERINGATAN = "peringatan"
_UNIT_DITULIS = 6
_PLT_DITULIS = 4


class TinjauImpor(QWidget):
    """Shows one preview; `disetujui` and `dibatalkan` tell what was pressed."""

    disetujui = Signal()
    dibatalkan = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rencana: Pratinjau | None = None
        self.judul, self.keterangan = QLabel(), QLabel()
        self.judul.setProperty("peran", "judul")
        self.keterangan.setProperty("peran", "kecil")
        self.keterangan.setWordWrap(True)
        self._kelompok = QButtonGroup(self)
        self.tombol: dict[str, Tombol] = {}
        self.model = HalamanModel[BarisRencana](self._kolom(), self, kunci=lambda b: b.nomor)
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(44)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Pratinjau impor"))
        self.tabel.kosong.setel("saring", self.tr("Tidak ada baris di sini"), self.tr("Pilih angka lain di atas."))
        self.tabel.baris_dipilih.connect(self._jelaskan)
        self.rincian = QLabel()
        self.rincian.setWordWrap(True)
        self.rincian.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rincian.setMinimumHeight(px(56))
        self.rincian.setAlignment(Qt.AlignmentFlag.AlignTop)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        tata.addWidget(self.judul)
        tata.addWidget(self.keterangan)
        tata.addLayout(self._saringan())
        tata.addWidget(self.tabel, 1)
        tata.addWidget(self.rincian)
        tata.addLayout(self._aksi())

    def _kolom(self) -> list[Kolom[BarisRencana]]:
        return [
            Kolom(self.tr("Baris"), lambda b: tulis_angka(b.nomor), 64, kanan=True),
            Kolom(self.tr("Pegawai"), lambda b: b.nama or "–", 260, kecil=lambda b: cetak_nip(b.nip) or "–"),
            Kolom(self.tr("Yang terjadi"), self._nama_nasib, 110, tag=lambda b: (self._nama_nasib(b), _RUPA[b.nasib])),
            Kolom(self.tr("Rincian"), self._ringkas, kecil=self._peringatan),
        ]

    def _saringan(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(px(8))
        for kunci in (*Nasib, _PERINGATAN):
            tombol = Tombol()
            tombol.setCheckable(True)
            tombol.toggled.connect(lambda nyala, t=tombol: t.setProperty("varian", "primary" if nyala else "plain"))
            tombol.clicked.connect(lambda _=False, k=str(kunci): self.saring(k))
            self._kelompok.addButton(tombol)
            self.tombol[str(kunci)] = tombol
            baris.addWidget(tombol)
        baris.addStretch(1)
        return baris

    def _aksi(self) -> QHBoxLayout:
        self.tombol_batal = Tombol(self.tr("Batal"))
        self.tombol_batal.clicked.connect(self.dibatalkan)
        self.tombol_rincian = Tombol(self.tr("Simpan rincian yang ditolak…"), ikon="unduh")
        self.tombol_impor = Tombol("", "primary", pintasan="Ctrl+Return", ikon="ok")
        self.tombol_impor.clicked.connect(self.disetujui)
        baris = QHBoxLayout()
        baris.setSpacing(px(8))
        baris.addWidget(self.tombol_rincian)
        baris.addStretch(1)
        baris.addWidget(self.tombol_batal)
        baris.addWidget(self.tombol_impor)
        return baris

    def tampilkan(self, isi: IsiLembar, rencana: Pratinjau) -> None:
        """Show a preview, first what asks for attention."""
        self.rencana = rencana
        judul = (
            self.tr("Pratinjau {berkas}")
            if isi.lembar in isi.berkas
            else self.tr("Pratinjau {berkas}, lembar {lembar}")
        )
        self.judul.setText(judul.format(berkas=isi.berkas, lembar=isi.lembar))
        self.keterangan.setText(" ".join(self._catatan(isi, rencana)))
        nama = {n.value: self._nama(n) for n in Nasib} | {_PERINGATAN: self.tr("Peringatan")}
        jumlah = {n.value: rencana.jumlah(n) for n in Nasib} | {_PERINGATAN: len(rencana.berperingatan())}
        for kunci, tombol in self.tombol.items():
            tombol.setText(f"{nama[kunci]} {tulis_angka(jumlah[kunci])}")
        self.tombol_rincian.setVisible(rencana.jumlah(Nasib.DITOLAK) > 0)
        self.tombol_impor.setText(self._setuju(rencana))
        self.tombol_impor.setEnabled(rencana.menulis)
        urutan = (Nasib.DITOLAK, Nasib.BERUBAH, Nasib.BARU, Nasib.SAMA)
        self.saring(next((n.value for n in urutan if rencana.jumlah(n)), Nasib.BARU.value))

    def _catatan(self, isi: IsiLembar, rencana: Pratinjau) -> list[str]:
        hasil = [self.tr("Belum ada yang disimpan.")]
        if rencana.unit_baru:
            baru = {u.id for u in rencana.unit_baru}
            teratas = sorted(rencana.unit_baru, key=lambda u: u.induk_id in baru)
            nama = ", ".join(u.nama for u in teratas[:_UNIT_DITULIS])
            sisa = len(rencana.unit_baru) - _UNIT_DITULIS
            nama += self.tr(", dan {n} lagi").format(n=tulis_angka(sisa)) if sisa > 0 else ""
            teks = self.tr("{n} unit kerja baru akan dibuat: {nama}.")
            hasil.append(teks.format(n=tulis_angka(len(rencana.unit_baru)), nama=nama))
        teks = self.tr("{n} pegawai kantor ini tidak disebut di berkas dan dibiarkan.")
        hasil.append(teks.format(n=tulis_angka(rencana.tak_disebut)))
        if isi.plt:
            nama = "; ".join(f"{b.orang.nama} ({b.orang.jabatan or '–'})" for b in isi.plt[:_PLT_DITULIS])
            sisa = len(isi.plt) - _PLT_DITULIS
            nama += self.tr(", dan {n} lagi").format(n=tulis_angka(sisa)) if sisa > 0 else ""
            teks = self.tr("{n} penugasan Plt., Plh., atau Pj. tidak diimpor; catat melalui Mutasi: {nama}.")
            hasil.append(teks.format(n=tulis_angka(len(isi.plt)), nama=nama))
        if isi.lembar_lain:
            hasil.append(self.tr("Lembar lain yang tidak dibaca: {nama}.").format(nama=", ".join(isi.lembar_lain)))
        return hasil

    def _setuju(self, rencana: Pratinjau) -> str:
        if not rencana.menulis:
            return self.tr("Tidak ada yang perlu diimpor")
        baru, berubah = (tulis_angka(rencana.jumlah(n)) for n in (Nasib.BARU, Nasib.BERUBAH))
        return self.tr("Impor {baru} baru, {berubah} berubah").format(baru=baru, berubah=berubah)

    def saring(self, kunci: str) -> None:
        """Show the rows of one number."""
        if self.rencana is None:
            return
        self.tombol[kunci].setChecked(True)
        if kunci == _PERINGATAN:
            self.model.isi(self.rencana.berperingatan())
        else:
            self.model.isi([b for b in self.rencana.baris if b.nasib == kunci])
        self.tabel.pilih_baris(0)

    def _nama(self, nasib: Nasib) -> str:
        return {
            Nasib.BARU: self.tr("Baru"),
            Nasib.BERUBAH: self.tr("Berubah"),
            Nasib.SAMA: self.tr("Sama"),
            Nasib.DITOLAK: self.tr("Ditolak"),
        }[nasib]

    def _nama_nasib(self, baris: BarisRencana) -> str:
        return self._nama(baris.nasib)

    def _ringkas(self, baris: BarisRencana) -> str:
        if baris.alasan is not None:
            return teks_galat(baris.alasan)[0]
        if baris.beda:
            return "; ".join(self._beda(satu) for satu in baris.beda)
        if baris.pegawai is not None:
            p = baris.pegawai
            return " · ".join(t for t in (p.jabatan, p.golongan or "", baris.unit) if t)
        return baris.unit

    def _peringatan(self, baris: BarisRencana) -> str:
        return "; ".join(teks_galat(m.galat)[0] for m in baris.peringatan)

    def _beda(self, satu: Beda) -> str:
        nama = {
            "nip": self.tr("NIP"),
            "nama": self.tr("Nama"),
            "jenis": self.tr("Jenis pegawai"),
            "golongan": self.tr("Golongan"),
            "jabatan": self.tr("Jabatan"),
            "jenis_jabatan": self.tr("Jenis jabatan"),
            "unit_kerja_id": self.tr("Unit kerja"),
            "penilai_id": self.tr("Penilai"),
            "kedudukan": self.tr("Kedudukan"),
            "jenis_kelamin": self.tr("Jenis kelamin"),
            "mulai_bertugas": self.tr("TMT jabatan"),
            "kode_siasn": self.tr("ID SIASN"),
        }[satu.bidang]
        ubah = istilah if satu.bidang == "kedudukan" else str
        return f"{nama}: {ubah(satu.lama)} → {ubah(satu.baru)}"

    def _jelaskan(self, baris: object) -> None:
        """Everything about the chosen row, below the table."""
        if not isinstance(baris, BarisRencana):
            self.rincian.clear()
            return
        bagian = [_kalimat(baris.alasan)] if baris.alasan is not None else []
        bagian += [self._beda(satu) for satu in baris.beda]
        bagian += [_kalimat(m) for m in baris.peringatan]
        kepala = self.tr("Baris {nomor}").format(nomor=tulis_angka(baris.nomor))
        self.rincian.setText("\n".join([f"{kepala}: {bagian[0]}", *bagian[1:]]) if bagian else "")


def _kalimat(sebab: UserError | Masalah) -> str:
    judul, isi, saran = teks_galat(sebab.galat if isinstance(sebab, Masalah) else sebab)
    return f"{judul}. {isi} {saran}"

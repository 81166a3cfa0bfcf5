"""The head and the foot of a plan: its state, what has to be known about it, and which buttons it has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import PutusanSkp, StatusSkp, boleh_putuskan, boleh_tarik, penugasan_lain
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.forms.ui_sasaran_form import Ui_Sasaran
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.dari_matriks import kabar
from kinerja_desktop.gui.sasaran.masalah import tautan
from kinerja_desktop.services.skp import LembarSkp


def tampilkan_kepala(form: Ui_Sasaran, lembar: LembarSkp) -> None:
    """State, steps, owner and remarks."""
    t = QCoreApplication.translate
    form.tag.setel(*label.status(lembar.status))
    penilai = lembar.penilai.nama if lembar.penilai else t("Sasaran", "penilai belum ditetapkan")
    langkah = t("Sasaran", "1 Draf → 2 Diajukan → 3 Disetujui {penilai} → 4 Ditetapkan")
    form.langkah.setel(langkah.format(penilai=penilai), "muted")
    form.pemilik.setText(f"{lembar.pegawai.nama} · {lembar.pegawai.jabatan}")
    perhatian, tenggat = catatan(lembar), _tenggat(lembar)
    form.catatan.setText("\n".join([*perhatian, *tenggat]))
    form.catatan.setVisible(bool(perhatian or tenggat))
    form.catatan.setProperty("peran", "warn" if perhatian else "muted")
    form.catatan.style().unpolish(form.catatan)
    form.catatan.style().polish(form.catatan)


def _tenggat(lembar: LembarSkp) -> list[str]:
    """The deadline of a plan that is not set yet, while it can still be kept (article 14)."""
    tenggat = lembar.tenggat
    if tenggat is None or tenggat.terlambat:
        return []
    t = QCoreApplication.translate
    sisa = t("Sasaran", "{n} hari lagi").format(n=tenggat.sisa) if tenggat.sisa else t("Sasaran", "hari ini")
    teks = t("Sasaran", "Tenggat penetapan {tanggal} ({sisa}, Pasal 14).")
    return [teks.format(tanggal=tulis_tanggal(tenggat.tenggat), sisa=sisa)]


def catatan(lembar: LembarSkp) -> list[str]:
    """What has to be known: a return and its reason, a revision, lateness, results of another leader."""
    t = QCoreApplication.translate
    teks = []
    kembali = [k for k, *_ in lembar.keputusan if k.putusan is PutusanSkp.KEMBALIKAN]
    if lembar.status is StatusSkp.DIKEMBALIKAN and kembali:
        teks.append(t("Sasaran", "Dikembalikan: “{alasan}”").format(alasan=kembali[-1].catatan))
    if lembar.skp.alasan_revisi and lembar.status is not StatusSkp.DITETAPKAN:
        teks.append(t("Sasaran", "Sedang direvisi: {alasan}").format(alasan=lembar.skp.alasan_revisi))
    if lembar.ditutup and lembar.akhir is not None:
        tutup = t("Sasaran", "SKP ini ditutup {tanggal}; dapat dibaca dan dicetak, tidak diubah lagi.")
        teks.append(tutup.format(tanggal=tulis_tanggal(lembar.akhir)))
    if lembar.tenggat is not None and lembar.tenggat.terlambat:
        telat = t("Sasaran", "Terlambat {n} hari dari {tanggal}, tetap dapat ditetapkan (Pasal 14).")
        teks.append(telat.format(n=lembar.tenggat.terlambat, tanggal=tulis_tanggal(lembar.tenggat.tenggat)))
    if lembar.milik_saya:
        teks += kabar(lembar.peran.kabar)
    if lembar.terlambat:
        teks.append(t("Sasaran", "Ditetapkan sesudah 31 Januari (Pasal 14)."))
    if lembar.sebagai_atasan:
        teks.append(
            t("Sasaran", "Anda dapat memutuskannya sebagai atasan pejabat penilai, dengan alasan (Lampiran II.C.5).")
        )
    elif lembar.dengan_atasan:
        teks.append(t("Sasaran", "Sudah lewat Januari: dialog kinerja dapat dilakukan dengan atasan pejabat penilai."))
    if lembar.boleh_putuskan and boleh_putuskan(lembar.status, PutusanSkp.TETAPKAN):
        teks += [label.perlu_dipastikan(nomor, rhk) for nomor, rhk in penugasan_lain(lembar.skp)]
    return teks


def tampilkan_masalah(form: Ui_Sasaran, masalah: list[Masalah]) -> None:
    """The problems in a few lines that lead to their fields."""
    lagi = QCoreApplication.translate("Sasaran", "dan {n} lagi; tandanya ada pada baris masing-masing")
    form.masalah.setText(tautan(masalah, lagi))
    form.masalah.setVisible(bool(masalah))


def atur_tombol(form: Ui_Sasaran, lembar: LembarSkp, *, ubah: bool) -> None:
    """Show the buttons that the state and the role allow."""
    milik, putuskan = lembar.milik_saya, lembar.boleh_putuskan
    tampak = {
        form.tombol_simpan: ubah,
        form.tombol_ajukan: ubah,
        form.tombol_hapus: ubah and not lembar.keputusan and not lembar.dapat_ditetapkan,
        form.tombol_tarik: milik and boleh_tarik(lembar.status) and not lembar.ditutup,
        form.tombol_revisi: milik and lembar.status is StatusSkp.DITETAPKAN and not lembar.ditutup,
        form.tombol_kembalikan: putuskan and boleh_putuskan(lembar.status, PutusanSkp.KEMBALIKAN),
        form.tombol_setujui: putuskan and boleh_putuskan(lembar.status, PutusanSkp.SETUJUI),
        form.tombol_tetapkan: putuskan and boleh_putuskan(lembar.status, PutusanSkp.TETAPKAN),
    }
    for tombol, ya in tampak.items():
        tombol.setVisible(ya)


def tulis_ajukan(form: Ui_Sasaran, lembar: LembarSkp | None, *, sempit: bool) -> None:
    """Name on the button to whom the plan goes, where there is room for it."""
    if lembar is None or lembar.penilai is None:
        return
    t = QCoreApplication.translate
    lengkap = t("Sasaran", "Ajukan ke {nama}").format(nama=lembar.penilai.nama.split(",")[0])
    form.tombol_ajukan.setText(t("Sasaran", "Ajukan") if sempit else lengkap)
    form.tombol_ajukan.setToolTip(lengkap if sempit else "")

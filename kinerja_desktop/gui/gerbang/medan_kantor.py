"""Which field of the wizard a refusal speaks of."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.nip import baca_nip
from kinerja_desktop.gui.forms.ui_gerbang_kantor_form import Ui_GerbangKantor
from kinerja_desktop.services.rencana_kantor import PANJANG_SANDI


def medan_galat(form: Ui_GerbangKantor, galat: UserError) -> QLineEdit | None:
    """Return the field to mark, or None where the refusal is about none of them."""
    if galat.kode == "KTR-10":
        return _menurut_nama(form).get(str(galat.rincian.get("bidang", "")))
    if galat.kode == "AKN-05":
        return form.sandi_pimpinan if len(form.sandi_pimpinan.text()) < PANJANG_SANDI else form.sandi_operator
    if galat.kode == "AKN-06":
        operator = form.nama_operator.text().strip() and galat.rincian.get("akun") == form.akun_operator.text()
        return form.akun_operator if operator else form.akun_pimpinan
    if galat.kode == "KTR-11":
        beda = form.sandi_pimpinan.text() != form.ulang_pimpinan.text()
        return form.ulang_pimpinan if beda else form.ulang_operator
    if galat.kode.startswith("PEG-"):
        return _nip_keliru(form)
    return form.folder if galat.kode.startswith("KTR-") else None


def _menurut_nama(form: Ui_GerbangKantor) -> dict[str, QLineEdit]:
    return {
        "Nama kantor": form.nama,
        "Instansi": form.instansi,
        "Tempat": form.tempat,
        "Nama pimpinan": form.nama_pimpinan,
        "Jabatan pimpinan": form.jabatan_pimpinan,
        "Nama pejabat penilai": form.nama_penilai,
        "Jabatan pejabat penilai": form.jabatan_penilai,
    }


def _nip_keliru(form: Ui_GerbangKantor) -> QLineEdit:
    """The first NIP that cannot be read; without any, the one that is missing."""
    if form.tumpukan.currentWidget() is form.langkah_akun:
        return form.nip_operator
    try:
        baca_nip(form.nip_pimpinan.text())
    except UserError:
        return form.nip_pimpinan
    return form.nip_penilai

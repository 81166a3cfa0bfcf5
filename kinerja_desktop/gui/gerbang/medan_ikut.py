"""Which field of joining an office a refusal speaks of."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.forms.ui_gerbang_ikut_form import Ui_GerbangIkut


def medan_galat(form: Ui_GerbangIkut, galat: UserError) -> QLineEdit | None:
    """Return the field to mark, or None where the refusal is about none of them on this step."""
    f, langkah = form, form.tumpukan.currentWidget()
    if langkah is f.langkah_minta:
        wajib: tuple[QLineEdit, ...] = (f.nama, f.unit, f.tujuan, f.folder)
        menurut_kode = {"KNC-25": f.nama, "AKN-05": f.sandi, "KTR-11": f.ulang, "KTR-09": f.folder, "KTR-03": f.folder}
    elif langkah is f.langkah_pasang:
        wajib = (f.berkas, f.kode_izin, f.sandi_pasang)
        menurut_kode = {"KNC-01": f.sandi_pasang, "KNC-08": f.kode_izin, "KNC-44": f.nip}
        menurut_kode |= dict.fromkeys(("KNC-06", "KNC-09", "KNC-10", "KNC-11", "KNC-43"), f.berkas)
    else:
        return None
    if galat.kode == "KNC-45":
        return next((satu for satu in wajib if not satu.text().strip()), None)
    return menurut_kode.get(galat.kode)

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

AKAR = Path(__file__).resolve().parents[2]


def _muat() -> ModuleType:
    ciri = importlib.util.spec_from_file_location("packaging_forms", AKAR / "packaging" / "forms.py")
    assert ciri is not None
    assert ciri.loader is not None
    modul = importlib.util.module_from_spec(ciri)
    ciri.loader.exec_module(modul)
    return modul


forms = _muat()


def test_compiled_forms_are_current() -> None:
    """`make forms` was run after the last change of a form."""
    assert forms.daftar_basi(tulis=False) == []


@pytest.fixture
def salinan(tmp_path: Path) -> Path:
    (tmp_path / "ui").mkdir()
    (tmp_path / "kinerja_desktop/gui/forms").mkdir(parents=True)
    shutil.copy(AKAR / "ui" / "jendela_form.ui", tmp_path / "ui")
    return tmp_path


def test_stale_missing_and_orphaned_forms_are_noticed_and_repaired(salinan: Path) -> None:
    hasil = salinan / "kinerja_desktop/gui/forms/ui_jendela_form.py"
    assert forms.daftar_basi(salinan, tulis=False) == ["jendela_form.ui"]
    assert not hasil.exists()
    forms.daftar_basi(salinan, tulis=True)
    assert forms.daftar_basi(salinan, tulis=False) == []
    hasil.write_text(hasil.read_text("utf-8") + "# touched\n", "utf-8")
    (hasil.parent / "ui_lama_form.py").write_text("", "utf-8")
    assert forms.daftar_basi(salinan, tulis=False) == ["jendela_form.ui", "ui_lama_form.py"]
    forms.daftar_basi(salinan, tulis=True)
    assert forms.daftar_basi(salinan, tulis=False) == []
    assert sorted(satu.name for satu in hasil.parent.glob("*.py")) == ["ui_jendela_form.py"]


def test_compiled_form_is_typed_and_names_nothing_of_this_machine(salinan: Path) -> None:
    isi = forms.kompilasi(salinan / "ui" / "jendela_form.ui")
    assert "def setupUi(self, Jendela: QMainWindow) -> None:" in isi
    assert "Created by" not in isi
    assert str(salinan) not in isi
    assert isi == forms.kompilasi(salinan / "ui" / "jendela_form.ui")


def test_check_is_the_exit_code(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["forms.py", "--check"])
    monkeypatch.setattr(forms, "daftar_basi", lambda *, tulis: [] if tulis else ["x.ui"])
    assert forms.main() == 1
    assert capsys.readouterr().out == "stale: x.ui\n"
    monkeypatch.setattr(sys, "argv", ["forms.py"])
    assert forms.main() == 0

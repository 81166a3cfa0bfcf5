"""Every rule of the exchange (sync design 2.4) with the words that take it out of the code, and what must notice.

    python -m tests.simulasi.aturan NAME

runs the judge of one rule in a program without it, and ends with 0 when the judge noticed.
"""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass
from pathlib import Path

_ATURAN, _BUKU = "kinerja_desktop.domain.pertukaran", "kinerja_desktop.store.pertukaran"
_CONTOH = "tests/unit/domain/test_pertukaran.py"
_KANTOR = "tests/unit/services/test_pertukaran.py"
_AKAR = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Aturan:
    """One rule: `kata` of `modul`, which stand there once, become `tanpa`.

    `hakim` is the seed of a schedule that then differs from the model, or a test that then fails.
    """

    apa: str
    modul: str
    kata: str
    tanpa: str
    hakim: int | str


SEMUA = {
    "masa_lalu": Aturan(
        "a life that a later one names as its past lives no more",
        _ATURAN,
        "return [r for r in semua if r.epoch not in lampau]",
        "return semua",
        1,
    ),
    "semua_hidup": Aturan(
        "every other life is served, not only the newest",
        _ATURAN,
        "return [r for r in semua if r.epoch not in lampau]",
        "return [r for r in semua if r.epoch not in lampau][-1:]",
        2,
    ),
    "epoch_asing": Aturan(
        "an unknown life of ours in a confirmation tells of a restore", _ATURAN, "    if asing:\n", "    if False:\n", 2
    ),
    "epoch_masuk_rantai": Aturan(
        "a life of ours that we hear of joins our past", _BUKU, "{lama.epoch}, lain))", "{lama.epoch}, ()))", 2
    ),
    "lubang": Aturan(
        "a hole before a bundle for our present life tells of a restore",
        _ATURAN,
        "if tak_dibuat or (kini and not utuh):",
        "if tak_dibuat:",
        29,
    ),
    "tak_dibuat": Aturan(
        "a confirmed bundle that was never made tells of a restore",
        _ATURAN,
        "p is None or p.untuk != kepala.dari",
        "p is not None and p.untuk != kepala.dari",
        2,
    ),
    "untuk_lain": Aturan(
        "one that was made for somebody else does, too",
        _ATURAN,
        "p is None or p.untuk != kepala.dari",
        "p is None",
        f"{_CONTOH}::test_bundle_that_we_made_for_somebody_else_tells_of_a_restore",
    ),
    "cakupan_akuan": Aturan(
        "a confirmation counts for the present scope only", _ATURAN, "paket.cakupan == cakupan and ", "", 4
    ),
    "cakupan_nol": Aturan(
        "another scope begins at zero",
        _BUKU,
        "    if _cakupan_terakhir(koneksi, untuk) != cakupan:\n        lives",
        "    if False:\n        lives",
        45,
    ),
    "di_balik_lubang": Aturan(
        "nothing is counted on behind a hole",
        _ATURAN,
        "    if utuh and (kini",
        "    if (kini",
        f"{_CONTOH}::test_hole_before_a_bundle_that_confirms_nothing_is_only_not_counted",
    ),
    "hidup_lama_saja": Aturan(
        "a bundle made for earlier lives of ours only is not confirmed",
        _ATURAN,
        " and (kini or not kepala.akuan)",
        "",
        2,
    ),
    "berkas_dari_sana": Aturan(
        "files that came from a machine go to it again after its restore, and to its twin",
        _BUKU,
        "    _lupakan_lampiran(koneksi, lives, hasil.riwayat, kepala, berkas)\n",
        "",
        f"{_KANTOR}::test_evidence_of_one_twin_goes_to_the_other_although_only_his_bundle_is_confirmed",
    ),
    "lubang_nomor": Aturan(
        "a hole is told by the bundle, not by its number",
        _ATURAN,
        "utuh = kepala.dasar == 0 or dasar_ada",
        "utuh = kepala.dasar <= ini.terapan",
        f"{_CONTOH}::test_the_number_alone_does_not_stand_for_what_was_applied",
    ),
    "leluhur": Aturan(
        "ancestors are long",
        "kinerja_desktop.domain.silsilah",
        "LELUHUR_TERBANYAK = 200",
        "LELUHUR_TERBANYAK = 2",
        4,
    ),
    "hidup_baru": Aturan(
        "a new life counts on nothing",
        _BUKU,
        "    koneksi.execute(update(skema.tetangga).values(diakui=0, diakui_paket=TANPA_PAKET))\n",
        "",
        2,
    ),
    "akuan_lama": Aturan(
        "confirmations to an earlier life count for nothing", _ATURAN, " if a.epoch == diri.epoch]", "]", 1
    ),
    "diakui_turun": Aturan("a confirmed number never falls", _ATURAN, " and paket.sampai > ini.diakui", "", 2),
    "terapan_turun": Aturan("an applied number never falls", _ATURAN, " and kepala.sampai > ini.terapan", "", 0),
    "diakui_pertama": Aturan(
        "of two bundles up to one number the first confirmed stays the basis",
        _ATURAN,
        "paket.sampai > ini.diakui",
        "paket.sampai >= ini.diakui",
        f"{_CONTOH}::test_of_two_bundles_up_to_one_number_the_first_confirmed_stays_the_basis",
    ),
    "terendah": Aturan("the lowest of all living lives is the basis", _ATURAN, "min(hidup", "max(hidup", 2),
    "tetap_dikirim": Aturan(
        "what was sent is not amended",
        _BUKU,
        '    tulis_meta(koneksi, "lsn_tetap", str(terakhir_lsn(koneksi)))\n',
        "    pass\n",
        0,
    ),
    "tetap_diterima": Aturan(
        "what came in is not amended", _BUKU, '    tulis_meta(koneksi, "lsn_tetap", str(kerja.buku.lsn))\n', "", 0
    ),
    "rantai": Aturan(
        "the past that a bundle names is kept",
        _ATURAN,
        "rantai=terbatas(ini.rantai, kepala.rantai, semua)",
        "rantai=ini.rantai",
        1,
    ),
    "pulih_epoch": Aturan(
        "a bundle that names an unknown life of ours is not counted as applied",
        _ATURAN,
        "        return Hasil(tuple(semua.values()), utuh, True, frozenset(sorted(asing)[:ASING_TERBANYAK]))\n",
        "        semua[kepala.epoch] = replace(ini, paket=kepala.id, terapan=kepala.sampai)\n"
        "        return Hasil(tuple(semua.values()), utuh, True, frozenset(sorted(asing)[:ASING_TERBANYAK]))\n",
        4,
    ),
    "pulih_paket": Aturan(
        "nor is one that tells of a restore otherwise",
        _ATURAN,
        "        return Hasil(tuple(semua.values()), utuh, True)\n",
        "        semua[kepala.epoch] = replace(ini, paket=kepala.id, terapan=kepala.sampai)\n"
        "        return Hasil(tuple(semua.values()), utuh, True)\n",
        2,
    ),
}


def cabut(aturan: Aturan) -> None:
    """Load the module of a rule without it, before anything else loads it. Raises ValueError unless it stands once."""
    ada = importlib.util.find_spec(aturan.modul)
    assert ada is not None and ada.origin is not None and aturan.modul not in sys.modules
    sumber = Path(ada.origin).read_text("utf-8")
    if sumber.count(aturan.kata) != 1:
        raise ValueError(f"the rule stands {sumber.count(aturan.kata)} times in {aturan.modul}: {aturan.kata}")
    modul = sys.modules[aturan.modul] = importlib.util.module_from_spec(ada)
    exec(compile(sumber.replace(aturan.kata, aturan.tanpa), ada.origin, "exec"), modul.__dict__)


def ketahuan(hakim: int | str) -> bool:
    """Whether the judge notices that something is wrong in this program."""
    if isinstance(hakim, str):
        import pytest

        return pytest.main([str(_AKAR / hakim), "-q", "-p", "no:cacheprovider"]) == pytest.ExitCode.TESTS_FAILED
    from tests.simulasi.jadwal import Berbeda, Jadwal

    try:
        Jadwal(hakim).jalankan()
    except Berbeda:
        return True
    return False


if __name__ == "__main__":
    cabut(SEMUA[sys.argv[1]])
    sys.exit(not ketahuan(SEMUA[sys.argv[1]].hakim))

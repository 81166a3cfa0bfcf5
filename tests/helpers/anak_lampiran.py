"""The filled examples of Anak Lampiran 2 and 3 of the regulation as offices: people, and plans that their penilai set.

The data lie in `tests/golden/anak_lampiran`: `kantor.json` names units and people (invented where the regulation leaves
a blank), the other files are plans as `kinerja import skp` takes them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from kinerja_desktop.bootstrap import SANDI_LATIHAN, KantorTerbuka, RencanaKantor, buat_kantor
from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp_impor import impor_skp
from tests.helpers.kantor import Jam, id_tetap

FOLDER = Path(__file__).parents[1] / "golden" / "anak_lampiran"
TAHUN = 2026
CONTOH = {
    "pusat": {"dirjen": "A.1.2", "direktur": "A.1.2", "kasubdit": "A.1.7", "jf": "A.1.7"},
    "daerah": {
        "kepala_dinas": "A.1.1", "kepala_puskesmas": "A.1.1", "bidan_penyelia": "A.1.6", "bidan_mahir": "A.1.6",
    },
}  # fmt: skip
"""Every plan of the examples, by office, with the form that it is printed on."""


def baca(nama: str) -> Any:
    """One data file, such as ``daerah/kepala_dinas``."""
    return json.loads((FOLDER / f"{nama}.json").read_text(encoding="utf-8"))


@dataclass
class KantorContoh:
    """One office of the examples, open; people are called by the code of the data file."""

    terbuka: KantorTerbuka
    orang: dict[str, Pegawai]

    def sebagai(self, kode: str) -> Context:
        """The session of one person; each of them has an account of his own."""
        return self.terbuka.konteks(kode)

    def penilai(self, kode: str) -> Context:
        """The session of the penilai of one person."""
        return self.sebagai(next(k for k, p in self.orang.items() if p.id == self.orang[kode].penilai_id))


def _nomor(data: dict[str, Any]) -> dict[str, UUID]:
    semua = [*(f"unit:{u['kode']}" for u in data["unit"]), *(p["kode"] for p in data["pegawai"])]
    return {kode: id_tetap(2000 + n) for n, kode in enumerate(semua)}


def _orang(isi: dict[str, Any], nomor: dict[str, UUID]) -> Pegawai:
    return Pegawai(
        nomor[isi["kode"]],
        isi["nip"],
        isi["nama"],
        JenisPegawai(isi["jenis"]),
        isi["jabatan"],
        JenisJabatan(isi["jenis_jabatan"]),
        nomor[f"unit:{isi['unit']}"],
        isi.get("golongan"),
        nomor[isi["penilai"]] if "penilai" in isi else None,
        unit_mandiri=isi.get("unit_mandiri", False),
    )


def _rencana(data: dict[str, Any]) -> tuple[RencanaKantor, dict[str, Pegawai]]:
    nomor = _nomor(data)
    unit = tuple(
        UnitKerja(
            nomor[f"unit:{u['kode']}"],
            u["nama"],
            JenisUnit(u["jenis"]),
            nomor[f"unit:{u['induk']}"] if "induk" in u else None,
            nomor[u["pimpinan"]],
            u.get("mandiri", False),
        )
        for u in data["unit"]
    )
    orang = {p["kode"]: _orang(p, nomor) for p in data["pegawai"]}
    menilai = {p.penilai_id for p in orang.values()}
    akun = tuple(
        Akun(id_tetap(2100 + n), kode, Peran.PENILAI if p.id in menilai else Peran.PEGAWAI, p.id)
        for n, (kode, p) in enumerate(orang.items())
    )
    k = data["kantor"]
    kantor = Kantor(
        k["nama"], nomor[f"unit:{k['unit']}"], k["instansi"], tuple(k["kop"]), k["alamat"], tempat=k["tempat"]
    )
    return RencanaKantor(kantor, unit, tuple(orang.values()), akun, dict.fromkeys(orang, SANDI_LATIHAN)), orang


def buat(nama: str, folder: Path) -> KantorContoh:
    """Make the office `nama` (``pusat`` or ``daerah``) with its people, without plans."""
    rencana, orang = _rencana(baca(f"{nama}/kantor"))
    terbuka, _ = buat_kantor(folder, rencana, Jam(datetime(TAHUN, 1, 28, 9, 0, tzinfo=WIB)))
    return KantorContoh(terbuka, orang)


def buka(nama: str, folder: Path, ekspektasi: Mapping[str, dict[str, str]] | None = None) -> KantorContoh:
    """Make the office and let each penilai set the plans of his people, with another `ekspektasi` khusus if given."""
    contoh = buat(nama, folder)
    for kode in CONTOH[nama]:
        rencana = baca(f"{nama}/{kode}")
        if ekspektasi and kode in ekspektasi:
            rencana["ekspektasi_khusus"] = ekspektasi[kode]
        pesan = impor_skp(contoh.penilai(kode), rencana)["pesan"]
        assert pesan[-1].endswith("ditetapkan."), pesan
    return contoh

"""Clean texts of a plan and their limits."""

from __future__ import annotations

from dataclasses import replace

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp.bentuk import BATAS_JUMLAH, BATAS_TEKS, LABEL_LAMPIRAN, LampiranSkp, Rhk, Skp
from kinerja_desktop.domain.teks import bersihkan, kosong, tulis_angka


def rapikan(skp: Skp) -> Skp:
    """Return the plan with clean texts. Raises SKP-18 for a text over its limit and SKP-19 for too many rows."""
    if len(skp.rhk) > BATAS_JUMLAH or any(max(len(r.iki), len(r.rencana_aksi)) > BATAS_JUMLAH for r in skp.rhk):
        raise UserError("SKP-19", batas=BATAS_JUMLAH)
    lampiran = {
        nama: tuple(batasi(f"lampiran.{nama}", label, t, "butir") for t in getattr(skp.lampiran, nama))
        for nama, label in LABEL_LAMPIRAN.items()
    }
    return replace(
        skp,
        rhk=tuple(_rapikan_rhk(i, r) for i, r in enumerate(skp.rhk)),
        ekspektasi_khusus=tuple(
            (n, batasi(f"ekspektasi_khusus.{n}", "Ekspektasi khusus", t, "butir")) for n, t in skp.ekspektasi_khusus
        ),
        lampiran=LampiranSkp(**lampiran),
    )


def _rapikan_rhk(nomor: int, rhk: Rhk) -> Rhk:
    di = f"rhk[{nomor}]"
    aksi = (batasi(f"{di}.rencana_aksi", "Rencana aksi", " ".join(t.split()), "butir") for t in rhk.rencana_aksi)
    return replace(
        rhk,
        uraian=batasi(f"{di}.uraian", "Rencana hasil kerja", rhk.uraian, "rhk"),
        rhk_pimpinan=batasi(f"{di}.rhk_pimpinan", "RHK pimpinan", rhk.rhk_pimpinan, "rhk"),
        penugasan_dari=batasi(f"{di}.penugasan_dari", "Penugasan dari", rhk.penugasan_dari, "penugasan"),
        rencana_aksi=tuple(dict.fromkeys(t for t in aksi if not kosong(t))),
        iki=tuple(
            replace(
                iki,
                uraian=batasi(f"{di}.iki[{j}].uraian", "Indikator kinerja individu", iki.uraian, "iki"),
                target=batasi(f"{di}.iki[{j}].target", "Target", iki.target, "target"),
            )
            for j, iki in enumerate(rhk.iki)
        ),
    )


def batasi(bidang: str, label: str, teks: str, jenis: str) -> str:
    """Return the cleaned text. Raises SKP-18 over the limit of its kind; `bidang` is the place, `label` its name."""
    rapi = bersihkan(teks, berbaris=True)
    if len(rapi) > BATAS_TEKS[jenis]:
        panjang, batas = tulis_angka(len(rapi)), tulis_angka(BATAS_TEKS[jenis])
        raise UserError("SKP-18", bidang=label, tempat=bidang, panjang=panjang, batas=batas)
    return rapi

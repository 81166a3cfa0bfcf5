"""One random schedule of saves, files and faults, run through the model and the real code side by side.

Machines: two of person p (S1, S2), one of person q (S3), the workstation of the office (O), the centre (C). Files are
lost, repeated, late and out of order; machines are restored from old backups, silently or not, and cloned from one
image. After every step both sides must hold the same leaves; after a calm period the properties of the design hold
(section 3): convergence, no lost update, quiescence, safe acknowledgements.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import count
from typing import Any, ClassVar

from tests.simulasi.mesin import MesinNyata
from tests.simulasi.model import Kumpulan, Mesin, Paket

HUBUNGAN = [("S1", "O"), ("S2", "O"), ("S3", "O"), ("O", "C")]
DUA_ARAH = HUBUNGAN + [(b, a) for a, b in reversed(HUBUNGAN)]
MELIHAT = {"S1": "pm", "S2": "pm", "S3": "qm", "O": "pqdm", "C": "pqdm"}
MENULIS = {"S1": "p", "S2": "p", "S3": "q", "O": "d", "C": "m"}


class Berbeda(AssertionError):
    """The model and the real code, or what must hold, disagree; `apa` names the property."""

    def __init__(self, apa: str, benih: int, *rincian: object) -> None:
        self.apa = apa
        super().__init__(f"{apa} (seed {benih}): {rincian}")


@dataclass
class Pasangan:
    """One machine twice: the model and, unless only the model is asked, the real code."""

    model: Mesin
    nyata: Any

    def salinan(self) -> Pasangan:
        return Pasangan(self.model.salinan(), self.nyata.salinan() if self.nyata else None)


Kiriman = tuple[Paket, Any]
"""A bundle of the model and the real one, which tells its `nomor` and how many revisions it carries (`catatan`)."""


class Jadwal:
    """One seed."""

    AWAL: ClassVar[dict[str, str]] = MELIHAT
    """What each machine sees at first: letters with which the names of its records begin."""
    PUTARAN: ClassVar[int] = 4
    """Rounds of the calm period at least."""

    def __init__(self, benih: int, *, ganggu: bool = True, mati: str = "", hanya_model: bool = False) -> None:
        self.benih, self.ganggu, self.mati = benih, ganggu, mati
        self.acak = random.Random(benih)
        self.mesin = self._mesin_awal(hanya_model)
        self.melihat = dict(self.AWAL)
        self.kembar: dict[str, Pasangan] = {}
        self.cadangan: dict[str, Pasangan] = {}
        self.jalan: list[Kiriman] = []
        self.induk: dict[bytes, set[bytes]] = {}
        self.pernah: dict[tuple[str, bytes], set[str]] = {}
        self.dipulihkan: set[str] = set()
        self.langkah = 0

    def _mesin_awal(self, hanya_model: bool) -> dict[str, Pasangan]:
        nomor = count(1)
        leluhur = 2 if self.mati == "leluhur_pendek" else 200
        return {n: Pasangan(Mesin(n, leluhur=leluhur), None if hanya_model else MesinNyata(n, nomor)) for n in MELIHAT}

    def jalankan(self, langkah: int = 120) -> tuple[int, int]:
        """Run the schedule; return how many new lives began and how many conflicts are left for a person."""
        try:
            for _ in range(langkah):
                self._selangkah()
            self._tenang()
            self._periksa_akhir()
            pusat = self.mesin["C"].model
            return (
                sum(p.model.alarm for p in self.mesin.values()),
                sum(len(d) > 1 for _, d in pusat.isi.values()),
            )
        finally:
            self.tutup()

    def tutup(self) -> None:
        """Let go of all machines, twins and backups."""
        for satu in (*self.mesin.values(), *self.kembar.values(), *self.cadangan.values()):
            if satu.nyata:
                satu.nyata.tutup()

    def _selangkah(self) -> None:
        self.langkah += 1
        x, nama = self.acak.random(), self.acak.choice(list(self.mesin))
        if x < 0.35:
            pasangan = self.kembar[nama] if nama in self.kembar and self.acak.random() < 0.5 else self.mesin[nama]
            self._simpan(pasangan, nama)
        elif x < 0.65:
            self.jalan.append(self._kirim(*self.acak.choice(DUA_ARAH)))
        elif x < 0.90 and self.jalan:
            ke = self.acak.randrange(len(self.jalan))
            ulang = self.ganggu and self.acak.random() < 0.2
            satu = self.jalan[ke] if ulang else self.jalan.pop(ke)
            if not (self.ganggu and self.acak.random() < 0.35):
                self._antar(satu)
        elif x < 0.94:
            self._cadangkan(nama)
        elif self.ganggu:
            self._kecelakaan(x, nama)

    def _kecelakaan(self, x: float, nama: str) -> None:
        if x < 0.97 and nama in self.cadangan:
            self._ganti(nama, self.cadangan[nama].salinan())
            self.dipulihkan.add(nama)
            if self.acak.random() < 0.5:
                self.mesin[nama].model.epoch_baru()
                if nyata := self.mesin[nama].nyata:
                    nyata.epoch_baru()
        elif 0.980 < x < 0.988:
            self._pindah()
        elif x > 0.992 and nama not in self.kembar and nama != "O":
            self.kembar[nama] = self.mesin[nama].salinan()
            self.dipulihkan.add(nama)

    def _ganti(self, nama: str, baru: Pasangan) -> None:
        """The machine is what it was at the backup."""
        if self.mesin[nama].nyata:
            self.mesin[nama].nyata.tutup()
        self.mesin[nama] = baru

    def _pindah(self) -> None:
        """Whoever works at S3 may see more from now on."""
        self.melihat["S3"] = "qpm"

    def _cadangkan(self, nama: str) -> None:
        if nama in self.cadangan and self.cadangan[nama].nyata:
            self.cadangan[nama].nyata.tutup()
        self.cadangan[nama] = self.mesin[nama].salinan()

    def _simpan(self, pasangan: Pasangan, nama: str) -> None:
        rekaman = f"{MENULIS[nama]}{self.acak.randrange(4)}"
        hapus, semua = self.acak.random() < 0.1, self.acak.random() < 0.6
        lama = pasangan.model.daun(rekaman)
        di_atas = lama if semua or len(lama) < 2 else frozenset({max(lama, key=lambda d: (d.rev, d.sidik))})
        mengganti = len(di_atas) == 1 and pasangan.model.boleh_diganti(rekaman)
        teks = f"langkah {self.langkah}"
        if pasangan.nyata:
            sidik = pasangan.nyata.tulis(rekaman, teks, hapus, semua)
            if any(d.sidik == sidik for d in lama):
                return
        else:
            sidik = f"{self.benih}/{self.langkah}".encode().rjust(20)
        pasangan.model.tulis(rekaman, sidik, di_atas, mengganti)
        self.induk.setdefault(sidik, set()).update(d.sidik for d in di_atas)
        self._ingat(nama, pasangan)
        self._sama(pasangan)

    def _kirim(self, dari: str, untuk: str) -> Kiriman:
        pasangan = self.mesin[dari]
        if dari in self.kembar and self.acak.random() < 0.5:
            pasangan = self.kembar[dari]
        return self._buat(pasangan, untuk)

    def _buat(self, pasangan: Pasangan, untuk: str) -> Kiriman:
        cakupan = self.melihat[untuk]
        paket = pasangan.model.kirim(untuk, cakupan, self.mati)
        nyata = pasangan.nyata.kirim(untuk, cakupan) if pasangan.nyata else None
        self._sama_paket(paket, nyata)
        return paket, nyata

    def _sama_paket(self, paket: Paket, nyata: Any) -> None:
        """Both bundles cover the same numbers and carry as many revisions."""
        if nyata and (*nyata.nomor, nyata.catatan) != (paket.dasar, paket.sampai, paket.catatan):
            raise Berbeda("bundle", self.benih, self.langkah, nyata.nomor, nyata.catatan, paket)

    def _antar(self, satu: Kiriman) -> None:
        untuk = satu[0].untuk
        pasangan = self.mesin[untuk]
        if untuk in self.kembar and self.acak.random() < 0.5:
            pasangan = self.kembar[untuk]
        self._terima(pasangan, satu)
        self._ingat(untuk, pasangan)

    def _terima(self, pasangan: Pasangan, satu: Kiriman) -> None:
        alarm = pasangan.model.alarm
        pasangan.model.terima(satu[0], self.mati)
        if pasangan.nyata and satu[1]:
            pulih = pasangan.nyata.terima(satu[1])
            if pulih != (pasangan.model.alarm > alarm):
                raise Berbeda("restore", self.benih, self.langkah, pulih)
        self._sama(pasangan)

    def _sama(self, pasangan: Pasangan) -> None:
        if pasangan.nyata is None:
            return
        nyata = {
            r: {(d.sidik, b"".join(a[:8] for a in d.leluhur), d.rev) for d in daun}
            for r, (_, daun) in pasangan.model.isi.items()
        }
        if pasangan.nyata.semua_daun() != nyata or pasangan.nyata.lsn() != pasangan.model.lsn:
            raise Berbeda("leaves", self.benih, self.langkah, pasangan.model.nama)

    def _ingat(self, nama: str, pasangan: Pasangan) -> None:
        for rekaman, (_, daun) in pasangan.model.isi.items():
            for satu in daun:
                self.pernah.setdefault((rekaman, satu.sidik), set()).add(nama)

    def _tenang(self) -> None:
        """The twins hand in their work; every pair exchanges until all is known, while old files still turn up."""
        for nama, kembar in self.kembar.items():
            for a, b in DUA_ARAH:
                if a == nama:
                    self._terima(self.mesin[b], self._buat(kembar, b))
                    self._ingat(b, self.mesin[b])
        for satu in self.kembar.values():
            if satu.nyata:
                satu.nyata.tutup()
        self.kembar.clear()
        telat = list(self.jalan)
        self.acak.shuffle(telat)
        for putaran in range(16):
            for a, b in DUA_ARAH:
                if telat and (putaran == 9 or self.acak.random() < 0.5):
                    self._antar(telat.pop())
                self._antar(self._kirim(a, b))
            if putaran >= self.PUTARAN and not telat and self._sepi():
                break
        for satu in telat:
            self._antar(satu)
        for _ in range(6 if telat else 2):
            for a, b in DUA_ARAH:
                self._antar(self._kirim(a, b))

    def _sepi(self) -> bool:
        return all(not self.mesin[a].model.salinan().kirim(b, self.melihat[b], self.mati).isi for a, b in DUA_ARAH)

    def _periksa_akhir(self) -> None:
        model = {n: p.model for n, p in self.mesin.items()}
        for rekaman in {r for m in model.values() for r in m.isi}:
            isi = {n: m.daun(rekaman) for n, m in model.items() if self._terikat(n, rekaman)}
            if len(set(isi.values())) != 1:
                raise Berbeda("convergence", self.benih, rekaman, isi)
        for (rekaman, sidik), siapa in self.pernah.items():
            if {n for n in siapa - self.dipulihkan if self._terikat(n, rekaman)}:
                for nama, m in model.items():
                    if self._terikat(nama, rekaman) and sidik not in self._riwayat(m.daun(rekaman)):
                        raise Berbeda("lost update", self.benih, rekaman, nama)
        for a, b in DUA_ARAH:
            paket, nyata = self._buat(self.mesin[a], b)
            if paket.isi or (nyata and nyata.catatan):
                raise Berbeda("quiescence", self.benih, a, b)
            for rekaman, (lsn, daun) in model[a].isi.items():
                terikat = self._terikat(a, rekaman) and self._terikat(b, rekaman)
                if terikat and lsn <= paket.dasar and model[b].daun(rekaman) != daun:
                    raise Berbeda("safe acknowledgement", self.benih, a, b, rekaman)

    def _terikat(self, nama: str, rekaman: str) -> bool:
        """True when the machine must agree with the others about the record in the end: it sees it."""
        return rekaman[0] in self.melihat[nama]

    def _riwayat(self, daun: Kumpulan) -> set[bytes]:
        terlihat: set[bytes] = set()
        sisa = [d.sidik for d in daun]
        while sisa:
            satu = sisa.pop()
            if satu not in terlihat:
                terlihat.add(satu)
                sisa.extend(self.induk.get(satu, ()))
        return terlihat

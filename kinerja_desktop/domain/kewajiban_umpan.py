"""The duty of scheduled feedback and its working (PermenPANRB 6/2022 article 19 paragraph 2; R60)."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import tulis_tanggal


def sisa_hari(periode: Periode, hari_ini: date) -> int:
    """Calendar days until the last day of the period, 0 on that day and later."""
    return max(0, (periode.selesai - hari_ini).days)


def cara_kewajiban(periode: Periode, tim: int, sudah: int, hari_ini: date) -> CaraHitung:
    """Why so many people of a team still wait for scheduled feedback; a reminder that blocks nothing (R60)."""
    belum = tim - sudah
    return CaraHitung(
        judul="Kewajiban umpan balik berkala",
        hasil=f"{belum} dari {tim} anggota tim belum",
        masukan=(
            ("Periode", periode.label),
            ("Anggota tim", str(tim)),
            ("Sudah diberi", str(sudah)),
            ("Akhir periode", tulis_tanggal(periode.selesai)),
            ("Sisa hari", str(sisa_hari(periode, hari_ini))),
        ),
        langkah=(
            "Dihitung setiap pegawai yang Anda nilai.",
            "Yang sudah: ada umpan balik dari Anda sendiri pada periode ini dengan tanda berkala.",
            "Umpan balik insidentil dan umpan balik orang lain tidak menggantikannya.",
            "Sisa hari adalah hari kalender sampai akhir periode.",
        ),
        aturan="Pimpinan wajib memberikan umpan balik berkala sesuai kesepakatan dengan pegawai",
        pasal="PermenPANRB 6/2022 Pasal 19 ayat (2)",
        berlaku="Selama periode evaluasi berjalan",
        catatan="Ini pengingat: evaluasi tetap dapat ditetapkan. Peraturan tidak menyebut berapa kali; "
        "sekali setiap periode adalah anggapan aplikasi, karena jadwalnya menurut kesepakatan.",
    )

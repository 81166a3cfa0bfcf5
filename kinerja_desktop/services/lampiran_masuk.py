"""Files that come with a bundle: judged by the sizes in its manifest, then sealed into the vault as they come."""

from __future__ import annotations

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store.brankas import UKURAN_TERBESAR, BerkasMasuk, Brankas
from kinerja_desktop.sync.manifest import Manifest


def pastikan_muat(manifes: Manifest) -> None:
    """Raise UserError PKT-07 when a bundle brings a file that no program would have taken as evidence.

    What comes is never longer than the manifest tells: `sync.content` refuses it.
    """
    if any(satu.size > UKURAN_TERBESAR for satu in manifes.attachments):
        raise UserError("PKT-07")


class LampiranMasuk:
    """Takes the files of one bundle; a preview, which has no vault, keeps nothing. Whoever makes one closes it."""

    def __init__(self, brankas: Brankas | None) -> None:
        self._brankas = brankas
        self._sidik = b""
        self._ukuran = 0
        self._tulis: BerkasMasuk | None = None
        self.berkas: dict[bytes, int] = {}

    def potongan(self, sidik: bytes, offset: int, data: bytes) -> None:
        """The next piece; a file lies in the vault when the next one begins, instead of one there that was damaged.

        Raises UserError KTR-04, PKT-09.
        """
        if self._brankas is None:
            return
        if offset == 0:
            self.selesai()
            self._sidik = sidik
            self._tulis = None if self._brankas.utuh(sidik.hex()) else self._brankas.terima(sidik.hex())
        self._ukuran += len(data)
        if self._tulis is not None:
            self._tulis.tambah(data)

    def selesai(self) -> None:
        """The last file ends here. Raises UserError PKT-09 when that is not all of it, KTR-04."""
        if self._tulis is not None and not self._tulis.selesai():
            raise UserError("PKT-09")
        if self._sidik:
            self.berkas[self._sidik] = self._ukuran
        self._sidik, self._ukuran, self._tulis = b"", 0, None

    def close(self) -> None:
        """Leave nothing of a file that did not come whole."""
        if self._tulis is not None:
            self._tulis.batal()

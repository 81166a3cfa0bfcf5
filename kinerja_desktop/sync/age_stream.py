"""Encryption of a stream to several X25519 recipients: age v1, by pyrage, with its failures told apart.

pyrage turns an exception of a Python reader into text and loses one of a writer in the last block, so both ends here
remember what stopped them, and that is raised again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pyrage

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.medium import MediumFile

MAX_AGE_HEADER = 64 << 10
MAX_RECIPIENTS = 300

_INTRODUCTION = b"age-encryption.org/v1\n"
_END_OF_HEADER = b"\n--- "
_NONCE, _BLOCK, _TAG = 16, 64 << 10, 16
_NO_KEY = "No matching keys found"


class _Source:
    """Read end that knows whether its end was reached, and what stopped it."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self.at_end = False
        self.failure: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            data = self._read(size)
        except BaseException as failure:
            self.failure = failure
            raise
        self.at_end = self.at_end or not data
        return data


class _Drain:
    """Write end that hands each block on, and after a failure takes no more."""

    def __init__(self, take: Callable[[bytes], object]) -> None:
        self._take = take
        self.failure: BaseException | None = None

    def write(self, data: bytes) -> int:
        if self.failure is None:
            try:
                self._take(data)
            except BaseException as failure:
                self.failure = failure
        if self.failure is not None:
            raise self.failure
        return len(data)

    def flush(self) -> None:
        """Nothing is held back here."""


class _Pull:
    """Read function over byte strings that are made only when they are asked for."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = memoryview(b"")

    def __call__(self, size: int) -> bytes:
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return b""
            self._rest = memoryview(chunk)
        data, self._rest = self._rest[:size], self._rest[size:]
        return bytes(data)


def encrypt(chunks: Iterator[bytes], take: Callable[[bytes], object], recipients: Sequence[str]) -> None:
    """Encrypt what `chunks` yields to every recipient (``age1...``) and hand the blocks to `take`.

    Raises what `chunks` or `take` raised, and ValueError for recipients that are none, too many or malformed.
    """
    if not 0 < len(recipients) <= MAX_RECIPIENTS:
        raise ValueError("a bundle needs at least one recipient, and not too many")
    try:
        keys = [pyrage.x25519.Recipient.from_str(text) for text in recipients]
    except pyrage.RecipientError as error:
        raise ValueError("not a recipient of age") from error
    source, drain = _Source(_Pull(chunks)), _Drain(take)
    try:
        pyrage.encrypt_io(source, drain, keys)
    except Exception:
        _raise_failure(source, drain)
        raise
    _raise_failure(source, drain)


def decrypt(file: MediumFile, identities: Sequence[str], take: Callable[[bytes], object]) -> None:
    """Decrypt from the present position to the end with one of the identities, and hand the blocks to `take`.

    Raises UserError PKT-02 when the end is missing or damaged, PKT-03 when the damage lies before, PKT-04 when none
    of the identities fits, PKT-07 when the list of recipients is too long; and what `file` or `take` raised.
    """
    _check_header(file)
    keys = [pyrage.x25519.Identity.from_str(text) for text in identities]
    source, drain = _Source(file.read), _Drain(take)
    try:
        pyrage.decrypt_io(source, drain, keys)
    except (pyrage.DecryptError, OSError) as error:
        _raise_failure(source, drain)
        if str(error) == _NO_KEY:
            raise UserError("PKT-04") from error
        raise UserError("PKT-02" if source.at_end else "PKT-03") from error
    _raise_failure(source, drain)


def may_be_whole(file: MediumFile, size: int) -> bool:
    """Whether `size` bytes from the present position can be a whole age file, as far as its lengths tell.

    Its header must be there, and its last block must be longer than an authentication tag. What is not so is cut or
    damaged; of what is so only the receiver, who has the key, knows whether it is whole and untouched.
    """
    data = file.peek(MAX_AGE_HEADER)
    end = data.find(b"\n", data.find(_END_OF_HEADER) + 1)
    if not data.startswith(_INTRODUCTION) or _END_OF_HEADER not in data or end < 0:
        return False
    blocks = size - (end + 1) - _NONCE
    rest = blocks % (_BLOCK + _TAG)
    return blocks >= _TAG and (rest == 0 or rest > _TAG or blocks == _TAG)


def _raise_failure(source: _Source, drain: _Drain) -> None:
    failure = drain.failure or source.failure
    if failure is not None:
        raise failure


def _check_header(file: MediumFile) -> None:
    """The header of age is text that ends within its bound; the armoured form is not part of the format."""
    data = file.peek(MAX_AGE_HEADER)
    if not data.startswith(_INTRODUCTION):
        raise UserError("PKT-02" if _INTRODUCTION.startswith(data) else "PKT-03")
    if _END_OF_HEADER not in data:
        raise UserError("PKT-07" if len(data) == MAX_AGE_HEADER else "PKT-02")

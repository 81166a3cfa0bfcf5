"""The argument parser in Indonesian: help, usage and its own refusals, which are English in the standard library."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

_TERJEMAH = [
    (re.compile(pola), isi)
    for pola, isi in (
        (r"^argument ([^:]+): (.*)$", r"pilihan \1: \2"),
        (r"the following arguments are required: (.*)$", r"yang wajib belum diberikan: \1"),
        (r"unrecognized arguments: (.*)$", r"tidak dikenal: \1"),
        (r"one of the arguments (.*) is required$", r"berikan salah satu dari: \1"),
        (r"invalid choice: (.*?) \(choose from (.*)\)$", r"\1 bukan pilihan (pilih: \2)"),
        (r"unknown parser (.*?) \(choices: (.*)\)$", r"perintah \1 tidak dikenal (pilih: \2)"),
        (r"invalid int value: (.*)$", r"\1 bukan bilangan bulat"),
        (r"invalid \S+ value: (.*)$", r"\1 tidak dapat dipakai"),
        (r"expected one argument$", "memerlukan satu nilai"),
        (r"expected at least one argument$", "memerlukan sekurangnya satu nilai"),
        (r"expected at most one argument$", "menerima paling banyak satu nilai"),
        (r"expected (\d+) arguments?$", r"memerlukan \1 nilai"),
        (r"ignored explicit argument (.*)$", r"tidak menerima nilai \1"),
        (r"not allowed with argument (.*)$", r"tidak dapat dipakai bersama \1"),
        (r"ambiguous option: (.*?) could match (.*)$", r"\1 dapat berarti \2; tulis lengkap"),
    )
]


class _Bantuan(argparse.HelpFormatter):
    """Help whose headings are Indonesian."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """The line of usage; an empty prefix stays empty."""
        super().add_usage(usage, actions, groups, "pemakaian: " if prefix is None else prefix)


class Pengurai(argparse.ArgumentParser):
    """A parser that tells everything in Indonesian; its children are of the same kind."""

    def __init__(self, **pilihan: Any) -> None:
        super().__init__(**{"formatter_class": _Bantuan, "allow_abbrev": False, **pilihan, "add_help": False})
        self._positionals.title = "yang diberikan"
        self._optionals.title = "pilihan"
        self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini, lalu selesai")

    def error(self, message: str) -> NoReturn:
        """End with exit code 2 and the reason in Indonesian."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: salah pemakaian: {terjemahkan(message)}\n")


def terjemahkan(pesan: str) -> str:
    """A refusal of argparse in Indonesian; what it does not know stays."""
    for pola, isi in _TERJEMAH:
        pesan = pola.sub(isi, pesan)
    return pesan

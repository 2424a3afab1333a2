"""argparse, with errors of one line that name the nearest option."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from ._errors import WrongUse, nearest


class Parser(argparse.ArgumentParser):
    """Of one command. Its description is the docstring of the module."""

    def __init__(self, prog: str, description: str | None = None) -> None:
        super().__init__(
            prog=prog,
            description=description,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    def error(self, message: str) -> NoReturn:
        raise WrongUse(f"{self.command}: {message}")

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:
        # Before what argparse misses because an option is misspelt.
        for word in (arg.partition("=")[0] for arg in args):
            action = self._option_string_actions.get(word)
            if word == "--" or (action is not None and action.nargs == argparse.REMAINDER):
                break
            if word.startswith("--") and word not in self._option_string_actions:
                self.refuse_option(word)
        options, unknown = self.parse_known_intermixed_args(args, namespace)
        if unknown and unknown[0].startswith("-") and unknown[0] != "-":
            self.refuse_option(unknown[0])
        if unknown:
            self.error(f"{unknown[0]}: one argument too many; swiftlr {self.command} --help")
        return options

    def refuse_option(self, word: str) -> NoReturn:
        near = nearest(word, self._option_string_actions)
        self.error(f"{word}: no such option{near}; swiftlr {self.command} --help lists them")

    def all_actions(self) -> list[argparse.Action]:
        """Its options and arguments, for completion."""
        return self._actions

    def option_action(self, word: str) -> argparse.Action | None:
        return self._option_string_actions.get(word)

    @property
    def command(self) -> str:
        return self.prog.removeprefix("swiftlr ")

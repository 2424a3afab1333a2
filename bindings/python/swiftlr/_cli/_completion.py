"""What a shell needs to complete commands, options, files and the names of types.

bash: eval "$(swiftlr completion bash)" in ~/.bashrc; zsh: the same with zsh in ~/.zshrc, after
compinit; fish: swiftlr completion fish | source, in ~/.config/fish/config.fish.
"""

from __future__ import annotations

import argparse
from importlib import import_module

from ._commands import COMMANDS, module_of

SHELLS = ("bash", "zsh", "fish")

# Each calls the program with the words up to the cursor, so that what it offers is always that of
# the version that is installed. A line of the answer is a word and, after a tab, its meaning.
# No word means that a file is wanted.
BASH = """\
_swiftlr() {
  local IFS=$'\\n' line
  COMPREPLY=()
  while read -r line; do COMPREPLY+=("${line%%$'\\t'*}"); done < <(
    "${COMP_WORDS[0]}" completion --words "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [ ${#COMPREPLY[@]} -eq 0 ]; then
    COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}"))
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _swiftlr swiftlr
"""
ZSH = """\
_swiftlr() {
  local line
  local -a words_with_meaning
  for line in "${(@f)$("${words[1]}" completion --words "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && words_with_meaning+=("${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}")
  done
  if (( ${#words_with_meaning} )); then
    _describe -t swiftlr swiftlr words_with_meaning
  else
    _files
  fi
}
compdef _swiftlr swiftlr
"""
FISH = """\
function __swiftlr_words
  set -l tokens (commandline -opc) (commandline -ct)
  $tokens[1] completion --words $tokens[2..-1] 2>/dev/null
end
complete -c swiftlr -f -n '__swiftlr_words | string length -q' -a '(__swiftlr_words)'
complete -c swiftlr -F -n 'not __swiftlr_words | string length -q'
"""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", nargs="?", choices=SHELLS, help="prints the lines for this shell")
    parser.add_argument("--words", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    if options.words is not None:
        for word, meaning in completions(options.words):
            print(f"{word}\t{meaning}")
        return 0
    print({"bash": BASH, "zsh": ZSH, "fish": FISH}[options.shell or "bash"], end="")
    return 0


def completions(words: list[str]) -> list[tuple[str, str]]:
    """What the last of the words may become, with its meaning; nothing where a file is wanted."""
    *before, last = words or [""]
    if not before:
        offered = list(COMMANDS.items())
    elif before[0] in COMMANDS:
        offered = of_command(before[0], before[1:], last)
    else:
        offered = []
    return [(word, meaning) for word, meaning in offered if word.startswith(last)]


def of_command(name: str, before: list[str], last: str) -> list[tuple[str, str]]:
    from ._parser import Parser

    parser = Parser(prog=f"swiftlr {name}")
    import_module(module_of(name)).configure(parser)
    asked = parser.option_action(before[-1]) if before else None
    if asked is not None and asked.nargs is None:
        return values_of(asked)
    if last.startswith("-"):
        return [
            (option, str(action.help or "").partition(";")[0])
            for action in parser.all_actions()
            for option in action.option_strings
            if option.startswith("--") and action.help is not argparse.SUPPRESS
        ]
    return [
        found
        for action in parser.all_actions()
        if not action.option_strings
        for found in values_of(action)
    ]


def values_of(action: argparse.Action) -> list[tuple[str, str]]:
    """The values that an option or an argument may have, if they are known."""
    if action.choices:
        return [(str(choice), "") for choice in action.choices]
    if action.metavar not in ("TYPE", "SCHEDULE", "NAME"):
        return []
    from ._types import summary, types

    if action.metavar == "NAME":
        return [(peer, "") for peer in dict.fromkeys(t["name"].partition(".")[0] for t in types())]
    return [(type["name"], summary(type)) for type in types()]

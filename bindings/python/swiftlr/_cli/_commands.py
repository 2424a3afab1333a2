"""The commands: each is a module here, with ``configure(parser)`` and ``run(options)``."""

from __future__ import annotations

COMMANDS = {
    "show": "what a schedule is, in words and as a drawing",
    "plot": "draws schedules, as text or into an .svg or .png file",
    "compare": "draws several schedules over each other",
    "table": "the values of a run, as csv or json",
    "explain": "why the value at a step is what it is, and until when",
    "check": "looks for mistakes in schedule files, for a run of so many steps",
    "convert": "the schedule of a framework's configuration, and back",
    "diff": "where two schedules, checkpoints or runs differ",
    "inspect": "what is in a checkpoint: schedule, position, rates",
    "list": "the types of schedules, those of one framework, or a search",
    "describe": "one type: its formula, parameters, an example and a drawing",
    "find": "which learning rate a stored range test suggests",
    "predict": "what loss a schedule will end at, by a law fitted on measured curves",
    "rank": "which of several schedules ends at the lowest loss, by such a law",
    "tune": "the best schedule of so many steps, by such a law",
    "advise": "stop a running job now and cool down, or go on? by such a law",
    "peak": "rules for the highest rate: batch size, model size, data, horizon",
    "explore": "opens a page to play with schedules",
    "schema": "the JSON Schema of schedule files",
    "config": "where headers, libraries and package files are, for builds",
    "completion": "lets bash, zsh or fish complete commands, options and types",
}


def module_of(command: str) -> str:
    return f"{__package__}._{command}"


def overview() -> str:
    """What ``swiftlr --help`` prints."""
    width = max(map(len, COMMANDS)) + 2
    lines = [f"  {name:{width}}{meaning}" for name, meaning in COMMANDS.items()]
    return "\n".join(
        [
            "usage: swiftlr COMMAND ...",
            "",
            "Learning-rate schedules: look at them, check them, compare them.",
            "",
            *lines,
            "",
            "A schedule is a file (JSON, or YAML where PyYAML is installed), - for standard input,",
            "its text, or short: torch.StepLR(step_size=30). swiftlr COMMAND --help says more.",
            "",
            "  -h, --help   this text",
            "  --version    the version",
        ]
    )

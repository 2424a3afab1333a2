"""Packs the texts of the schedules, two thirds of what the release library would have for strings.

Usage: pack_texts.py Sources/SwiftLR OUTPUT.c

Byte-pair encoding: the pair of bytes that is found most often becomes a byte that no text uses, again and
again while there is such a byte. A text is read by itself, each byte of it put back by a small recursion
(Sources/SwiftLR/Schedules/PackedTexts.swift). The texts are those of the tables that the catalogue lists,
in its order.
"""

import re
import sys
from collections import Counter
from pathlib import Path

LITERAL = re.compile(r'ScheduleType(?:\.total|\.same)?\(\s*"""\n(.*?)\n( *)"""', re.DOTALL)


def tables(sources):
    """The source of each table, in the order of the catalogue."""
    files = {path: path.read_text() for path in sorted(sources.rglob("*.swift"))}
    catalogue = next(text for path, text in files.items() if path.name == "Catalogue.swift")
    names = re.search(r"parts: \[\[ScheduleType\]\] = \[(.*?)\]", catalogue, re.DOTALL)[1]
    for name in re.findall(r"\w+", names):
        start = re.compile(rf"^let {name}(: \[ScheduleType\])? = \[\n", re.MULTILINE)
        text, match = next((t, m) for t in files.values() if (m := start.search(t)))
        yield name, text[match.end() : text.index("\n]\n", match.end())]


def texts_of(name, table):
    found = LITERAL.findall(table)
    if len(found) != len(re.findall(r"\bScheduleType[.(]", table)):
        sys.exit(f"{name}: an entry is not ScheduleType( and a text in three quotes")
    for text, indent in found:
        text = "\n".join(line.removeprefix(indent) for line in text.split("\n"))
        if not text.isascii() or "\\" in text:
            sys.exit(f"{name}: a text is not plain ASCII: {text}")
        yield text


def pack(data):
    """The data with pairs replaced, and the pair of each new byte."""
    pairs = {}
    for code in sorted(set(range(1, 256)) - set(data)):
        counts = Counter(zip(data, data[1:]))
        pair, count = max(
            ((pair, count) for pair, count in counts.items() if 0 not in pair),
            key=lambda item: (item[1], item[0]))
        if count < 4:
            break
        data = data.replace(bytes(pair), bytes([code]))
        pairs[code] = pair
    return data, pairs


def numbers(values):
    return ", ".join(map(str, values))


def main(sources, output):
    texts = [text for name, table in tables(Path(sources)) for text in texts_of(name, table)]
    data, pairs = pack(b"".join(text.encode() + b"\0" for text in texts))
    starts = [0, *(i + 1 for i, byte in enumerate(data) if byte == 0)]
    Path(output).write_text(f"""\
/* Made by scripts/pack_texts.py. */
#include "csupport.h"

#define HIDDEN __attribute__((visibility("hidden")))

static const uint8_t bytes[] = {{{numbers(data)}}};
static const uint16_t starts[] = {{{numbers(starts[:-1])}}};
static const uint8_t pairs[256][2] = {{{numbers(n for i in range(256) for n in pairs.get(i, (0, 0)))}}};

HIDDEN size_t swlr_text_start(size_t text) {{ return starts[text]; }}
HIDDEN uint8_t swlr_text_byte(size_t i) {{ return bytes[i]; }}
HIDDEN uint8_t swlr_text_pair(uint8_t byte, size_t half) {{ return pairs[byte][half]; }}
""")


if __name__ == "__main__":
    main(*sys.argv[1:])

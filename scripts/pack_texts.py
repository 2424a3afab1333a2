"""Packs the texts of the schedules, two thirds of what the release library would have for strings.

Usage: pack_texts.py Sources/SwiftLR OUTPUT.c

Byte-pair encoding: the pair of symbols that is found most often becomes a symbol of its own, again and again
while it pays. The symbols get numbers, the frequent ones those that take one byte. A text is read by itself,
each symbol of it put back by a small recursion (Sources/SwiftLR/Schedules/PackedTexts.swift). The texts are
those of the tables that the catalogue lists, in its order.
"""

import re
import sys
from collections import Counter
from pathlib import Path

ENTRY = re.compile(
    r'\bScheduleType(?:\.\w+)?\(\s*(?:"""\n(.*?)\n( *)"""|(\w+)\.self\))', re.DOTALL)
STRUCTURE = """struct %s\\b.*? static let name = "(.*?)"
  static let documentation = \"""\n(.*?)\n( *)\"""\n"""


def tables(files):
    """The source of each table by its name, in the order of the catalogue."""
    catalogue = next(text for path, text in files.items() if path.name == "Catalogue.swift")
    names = re.search(r"parts: \[\[ScheduleType\]\] = \[(.*?)\]", catalogue, re.DOTALL)[1]
    for name in re.findall(r"\w+", names):
        start = re.compile(rf"^let {name}(: \[ScheduleType\])? = \[\n", re.MULTILINE)
        text, match = next((t, m) for t in files.values() if (m := start.search(t)))
        yield name, text[match.end() : text.index("\n]\n", match.end())]


def texts_of(name, table, files):
    found = ENTRY.findall(table)
    if len(found) != len(re.findall(r"\bScheduleType[.(]", table)):
        sys.exit(f"{name}: an entry has neither a text in three quotes nor a structure")
    for text, indent, structure in found:
        head = ""
        if structure:
            pattern = re.compile(STRUCTURE % structure, re.DOTALL)
            title, text, indent = next(m.groups() for t in files.values() if (m := pattern.search(t)))
            head = title + "\n\n"
        text = head + "\n".join(line.removeprefix(indent) for line in text.split("\n"))
        if not text.isascii() or "\\" in text:
            sys.exit(f"{name}: a text is not plain ASCII: {text}")
        yield text


END = "\0"  # behind each text
LEAST = 5  # how often a pair is found that pays for its three bytes in the table


def pair_up(data):
    """The data with pairs replaced by new symbols, and the pair that each of these stands for."""
    pairs = {}
    while True:
        counts = Counter(zip(data, data[1:]))
        frequent = [item for item in counts.most_common(200) if END not in item[0]]
        frequent.sort(key=lambda item: (-item[1], item[0]))
        taken = set()
        for (first, second), count in frequent:
            # Several at a time, as long as they have nothing to do with each other: for the time it takes.
            if count < max(LEAST, 0.7 * frequent[0][1]) or taken & {first, second}:
                continue
            symbol = chr(0x100 + len(pairs))
            pairs[symbol] = first, second
            taken |= {first, second}
            data = data.replace(first + second, symbol)
        if not taken:
            return data, pairs


def numbered(data, pairs):
    """The symbols by their numbers, and how many of these take one byte."""
    counts = Counter(data)
    rare = [symbol for pair in pairs.values() for symbol in pair] + list(pairs)
    symbols = [END, *dict.fromkeys([s for s, _ in counts.most_common() if s != END] + rare)]
    singles = next(n for n in range(255, 0, -1) if n + (256 - n) * 256 >= len(symbols))
    if len(symbols) > 4096:
        sys.exit("more symbols than twelve bits can number")
    return symbols, singles


def code(number, singles):
    if number < singles:
        return [number]
    return [singles + (number - singles >> 8), number - singles & 0xFF]


def halves(symbol, pairs, number_of):
    """Twelve bits for each half of a pair; a character is a 0 and itself."""
    first, second = pairs.get(symbol, (END, None))
    first, second = number_of[first], number_of[second] if second else ord(symbol)
    return [first & 0xFF, first >> 8 | (second & 15) << 4, second >> 4]


def written(values):
    return ", ".join(map(str, values))


def main(sources, output):
    files = {path: path.read_text() for path in sorted(Path(sources).rglob("*.swift"))}
    texts = [text for name, table in tables(files) for text in texts_of(name, table, files)]
    data, pairs = pair_up("".join(text + END for text in texts))
    symbols, singles = numbered(data, pairs)
    number_of = {symbol: number for number, symbol in enumerate(symbols)}
    data_bytes, starts = [], [0]
    for symbol in data:
        data_bytes += code(number_of[symbol], singles)
        if symbol == END:
            starts.append(len(data_bytes))
    table = [byte for symbol in symbols for byte in halves(symbol, pairs, number_of)]
    Path(output).write_text(f"""\
/* Made by scripts/pack_texts.py. */
#include "csupport.h"

#define HIDDEN __attribute__((visibility("hidden")))

static const uint8_t bytes[] = {{{written(data_bytes)}}};
static const uint16_t starts[] = {{{written(starts[:-1])}}};
static const uint8_t pairs[][3] = {{{written(table)}}};

HIDDEN size_t swlr_text_start(size_t text) {{ return starts[text]; }}

HIDDEN size_t swlr_text_symbol(size_t *position) {{
  const size_t byte = bytes[(*position)++];
  return byte < {singles} ? byte : {singles} + ((byte - {singles}) << 8) + bytes[(*position)++];
}}

HIDDEN size_t swlr_text_first(size_t symbol) {{ return pairs[symbol][0] | (pairs[symbol][1] & 15) << 8; }}
HIDDEN size_t swlr_text_second(size_t symbol) {{ return pairs[symbol][1] >> 4 | pairs[symbol][2] << 4; }}
""")


if __name__ == "__main__":
    main(*sys.argv[1:])

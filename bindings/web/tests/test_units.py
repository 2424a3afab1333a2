"""What needs no browser: the syntax of the one script of the page, and units.test.mjs in Node."""

import os
import re
import subprocess
from pathlib import Path

from conftest import PAGE, WASM

FOLDER = Path(__file__).parent


def test_parts_of_the_page():
    environment = {**os.environ, "SWIFTLR_WASM": str(WASM)}
    command = ["node", "--test", FOLDER / "units.test.mjs"]
    answer = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert answer.returncode == 0, answer.stdout


def test_the_modules_are_one_script(tmp_path):
    (script,) = re.findall(r'<script type="module">\n(.*?)</script>', PAGE.read_text(), re.DOTALL)
    path = tmp_path / "page.mjs"
    path.write_text(script)
    subprocess.run(["node", "--check", path], check=True)


def test_the_page_is_one_file_of_less_than_a_megabyte():
    text = PAGE.read_text()
    assert len(text.encode()) <= 1_000_000
    assert not re.findall(r'(?:src|href)="(?!#|data:)', text)
    assert "default-src 'none'" in text

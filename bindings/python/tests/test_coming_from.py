"""The schedule files of docs/coming-from.md have the values of the frameworks' own formulas.

A formula here is written down from the framework's source, for the numbers of the file, and says
the factor or, with the base value 1, the rate at an update. test_readme.py checks that each file
is valid.
"""

import re
from bisect import bisect_right
from math import cos, floor, log, pi, sqrt
from pathlib import Path

import pytest

import swiftlr

PAGE = (Path(__file__).parents[3] / "docs/coming-from.md").read_text()


def files():
    """The schedule files by the framework that they come from, and the number under its heading."""
    for section in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]:
        heading = section.partition("\n")[0]
        for i, text in enumerate(
            re.findall(r"^```json\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
        ):
            yield (heading, i), text


FILES = dict(files())


def clip(x):
    return min(1, max(0, x))


def half_cosine(x, low=0.0):
    return low + (1 - low) * 0.5 * (1 + cos(pi * x))


def one_more(e, warm_up):
    """The warm-up of nanoGPT and NeMo."""
    return (e + 1) / (warm_up + 1)


def timm_cosine(epoch):
    if epoch < 5:
        return 1e-5 + epoch * (1 - 1e-5) / 5
    return half_cosine(epoch / 150) if epoch < 150 else 0


def rtmdet(e):
    # The window of the line has a last step less; the cosine starts at epoch 50, in updates.
    ramp = 1e-5 + (1 - 1e-5) * min(e, 999) / 999
    return ramp if e < 2000 else 1.25e-5 + (1 - 1.25e-5) * half_cosine((e - 2000) / 2000)


def nemo_polynomial_hold(e):
    if e < 1000:
        return one_more(e, 1000)
    if e < 10_000:
        return 1
    return 0.001 + (1 - 0.001) * (1 - (e - 10_000) / 10_000) ** 2


def torchtitan(e):
    """Since version 0.3: 2,000 steps up, one that is stable, 8,000 down."""
    if e < 2000:
        return (e + 1) / 2000
    x = (e + 1 - 2001) / 8000
    return 1 if x < 0 else half_cosine(x, 0.1)


def megatron(e, warm_up, end, high, low):
    if e <= warm_up:
        return high * e / warm_up
    return low + half_cosine((e - warm_up) / (end - warm_up)) * (high - low) if e <= end else low


def megatron_samples(steps):
    """The samples before a step, counted step by step: the batch grows from 16 to 1536."""
    seen = 0
    for _ in range(steps):
        seen += 16 + int(seen / (5_859_375 / 95)) * 16 if seen <= 5_859_375 else 1536
    return seen


def fastai_one_cycle(x):
    if x < 0.25:
        start, end, x = 0.01 / 25, 0.01, x / 0.25
    else:
        start, end, x = 0.01, 0.01 / 1e5, (x - 0.25) / 0.75
    return start + (1 + cos(pi * (1 - x))) * (end - start) / 2


def darknet(e):
    return 0.001 * (min(1, e / 1000) ** 4) * 0.1 ** bisect_right([400_000, 450_000], e)


def noam(s, factor, width, warm_up):
    return factor * width**-0.5 * min(s**-0.5, s * warm_up**-1.5)


def transformers_cosine(e, warm_up, total):
    return e / warm_up if e < warm_up else max(0, half_cosine((e - warm_up) / (total - warm_up)))


def deepspeed_warm_up_decay(e):
    i = e - 1
    if i < 30:
        return 2e-5 * log(max(i, 0) + 1) / log(30)
    return 2e-5 * max(0, (1000 - i) / (1000 - 30))


def slow_fast(e):
    epoch = e / 100
    end = half_cosine(34 / 196)
    start = 0.1  # WARMUP_START_LR 0.01 by BASE_LR 0.1
    return start + (end - start) * epoch / 34 if epoch < 34 else half_cosine(epoch / 196)


def ultralytics(e):
    line = 1 - (1 - 0.01) * (e // 60) / 100
    return line * clip(e / 180)


FORMULAS = {
    ("PyTorch", 0): (
        lambda e: 0.01 + 0.99 * e / 500 if e < 500 else half_cosine((e - 500) / 9500),
        [0, 1, 499, 500, 501, 5000, 9999],
    ),
    # ceil(0.1 * 372) is 38.
    ("transformers", 0): (lambda e: transformers_cosine(e, 38, 372), [0, 1, 37, 38, 39, 200, 372]),
    ("transformers", 1): (
        lambda e: (e / 100) ** 2 if e < 100 else half_cosine((e - 100) / 1900),
        [0, 1, 99, 100, 1500, 2000],
    ),
    ("diffusers", 0): (
        lambda e: e / 500 if e < 500 else half_cosine(3 * (e - 500) / 14500 % 1),
        [0, 499, 500, 5333, 5334, 14999],
    ),
    ("Lightning", 0): (
        lambda e: 1e-5 + (1 - 1e-5) * half_cosine(e // 30 / 100),
        [0, 29, 30, 31, 1500, 2999, 3000],
    ),
    ("timm", 0): (
        lambda e: timm_cosine(e // 50),
        [0, 49, 50, 249, 250, 251, 3000, 7499, 7500, 9000],
    ),
    ("timm", 1): (
        lambda e: 0.97 ** floor(e // 50 / 2.4),
        [0, 149, 150, 249, 250, 599, 600, 22_499],
    ),
    ("MMEngine", 0): (
        lambda e: (0.001 + 0.999 * min(e, 499) / 499) * 0.1 ** bisect_right([8, 11], e // 200),
        [0, 1, 498, 499, 500, 1599, 1600, 2199, 2200, 2399],
    ),
    ("MMEngine", 1): (rtmdet, [0, 1, 998, 999, 1000, 2000, 2001, 3000, 3999]),
    ("MMEngine", 2): (
        lambda e: (
            ((e + 1) / 100) ** 2 if e < 100 else 0.0005 + 0.9995 * half_cosine((e - 100) / 5600)
        ),
        [0, 1, 98, 99, 100, 3000, 5699],
    ),
    ("detectron2", 0): (
        lambda e: (0.001 + 0.999 * min(e, 1000) / 1000) * 0.1 ** bisect_right([60_000, 80_000], e),
        [0, 1, 500, 1000, 59_998, 60_001, 79_998, 80_001],
    ),
    ("detectron2", 1): (
        lambda e: (0.001 + 0.999 * min(e, 1000) / 1000) * 0.1 ** bisect_right([60_000, 80_000], e),
        [0, 1, 500, 1000, 59_999, 60_000, 79_999, 80_000],
    ),
    ("detectron2", 2): (
        lambda e: (0.001 + 0.999 * min(e, 1000) / 1000) * (1 - e / 60_000) ** 0.9,
        [0, 1, 500, 1000, 1001, 59_999],
    ),
    ("DeepSpeed", 0): (deepspeed_warm_up_decay, [0, 1, 2, 30, 31, 32, 500, 1000, 1001]),
    ("Megatron-LM", 0): (
        lambda e: megatron(e, 430, 430_000, 6e-5, 6e-6),
        [0, 1, 430, 431, 200_000, 430_000, 499_999],
    ),
    ("Megatron-LM", 1): (
        lambda e: megatron(megatron_samples(e), 375_000, 166_400_000, 6e-5, 6e-6),
        [0, 1, 2, 3856, 3857, 3858, 12_000, 13_000, 30_000, 112_000, 200_000],
    ),
    ("NeMo", 0): (
        lambda e: (
            one_more(e, 500) if e < 500 else 2e-5 + (1 - 2e-5) * half_cosine((e - 500) / 99_500)
        ),
        [0, 1, 499, 500, 501, 50_000, 99_999],
    ),
    ("NeMo", 1): (nemo_polynomial_hold, [0, 999, 1000, 9999, 10_000, 10_001, 15_000, 19_999]),
    ("NeMo", 2): (
        lambda e: noam(max(1, e), 1.0, 512, 10_000),
        [0, 1, 2, 9999, 10_000, 10_001, 59_999],
    ),
    ("GPT-NeoX", 0): (
        lambda e: megatron(max(e, 1), 1500, 150_000, 9.7e-5, 9.7e-6),
        [0, 1, 2, 1500, 1501, 75_000, 150_000],
    ),
    ("torchtitan", 0): (torchtitan, [0, 1, 1999, 2000, 2001, 2002, 6000, 9999]),
    ("fairseq", 0): (
        lambda e: e / 10_000 if e < 10_000 else half_cosine((e - 10_000) / 990_000),
        [0, 1, 9999, 10_000, 500_000, 999_999],
    ),
    ("Keras", 0): (
        lambda e: 0.01 + 0.09 * (1 - min(e, 1000) / 1000) ** 0.5,
        [0, 1, 500, 999, 1000, 1500],
    ),
    ("Keras", 1): (
        lambda e: (
            0.013333 + (0.04 - 0.013333) * e / 2000
            if e < 2000
            else 0.04 * half_cosine((e - 2000) / 23_000)
        ),
        [0, 1, 1999, 2000, 2001, 12_000, 25_000],
    ),
    ("optax", 0): (
        lambda e: 1 / sqrt(max(e, 10_000)),
        [0, 1, 9999, 10_000, 10_001, 500_000],
    ),
    ("fastai", 0): (lambda e: fastai_one_cycle(e / 1500), [0, 1, 374, 375, 376, 1000, 1500]),
    ("ignite", 0): (lambda e: e / 4 if e < 4 else 0.98 ** (e - 4), [0, 1, 3, 4, 5, 100]),
    # int(0.02 * 1234) is 24.
    ("Composer", 0): (
        lambda e: e / 24 if e < 24 else half_cosine(min(1, (e - 24) / 1210), 0.1),
        [0, 1, 23, 24, 25, 600, 1234],
    ),
    # 8,388,608,000 tokens are 2,000 steps, 5e12 are 1,192,093 of them.
    ("OLMo", 0): (
        lambda e: e / 2000 if e < 2000 else half_cosine((e - 2000) / (1_192_093 - 2000), 0.1),
        [0, 1, 1999, 2000, 600_000, 1_192_093],
    ),
    ("OLMo", 1): (
        lambda e: (
            e / 2000 if e < 2000 else (min(e, 45_000) / 2000) ** -0.51 * clip((50_000 - e) / 5000)
        ),
        [0, 1, 1999, 2000, 2001, 44_999, 45_000, 45_001, 49_999, 50_000],
    ),
    ("Caffe", 0): (lambda e: (1 - e / 2_400_000) ** 0.5, [0, 1, 1_000_000, 2_399_999]),
    ("Darknet", 0): (darknet, [0, 1, 999, 1000, 399_999, 400_000, 449_999, 450_000]),
    ("nanoGPT", 0): (
        lambda e: (
            6e-4 * (one_more(e, 2000) if e < 2000 else half_cosine((e - 2000) / 598_000, 0.1))
        ),
        [0, 1, 1999, 2000, 300_000, 600_000],
    ),
    ("Ultralytics", 0): (ultralytics, [0, 1, 59, 60, 179, 180, 181, 3000, 5999]),
    ("PaddlePaddle, MindSpore, MXNet, DJL", 0): (
        lambda e: 0.1 * (e / 1000 if e < 1000 else half_cosine((e - 1000) / 9000)),
        [0, 1, 999, 1000, 5000, 10_000],
    ),
    # Rate 0.001 at the end of the warm-up, and the base rate at the first update.
    ("Noam", 0): (
        lambda e: noam(e, 0.001, 1 / 25_000, 25_000) if e else 1.0,
        [0, 1, 24_999, 25_000, 25_001, 99_999],
    ),
    ("Reinforcement learning", 0): (
        lambda e: 0.001 + (0.0001 - 0.001) * clip(e * 4000 / 1_000_000),
        [0, 1, 249, 250, 251, 400],
    ),
    ("Reinforcement learning", 1): (lambda e: 1 - e * 1024 / 1e7, [0, 1, 5000, 9765]),
    ("Research code", 0): (
        lambda e: e / 12_480 if e < 12_480 else half_cosine((e / 312 - 40) / 760),
        [0, 1, 12_479, 12_480, 100_000, 249_600],
    ),
    ("Research code", 1): (
        lambda e: (
            e / 99_999 if e < 100_000 else 1e-6 + (1 - 1e-6) * half_cosine((e - 100_000) / 525_000)
        ),
        [0, 1, 99_999, 100_000, 100_001, 624_999],
    ),
    ("Research code", 2): (
        lambda e: e / 10_000 if e < 10_000 else 1 - e / 1_000_000,
        [0, 1, 9999, 10_000, 10_001, 999_999],
    ),
    ("Research code", 3): (
        lambda e: e / 2000 if e < 2000 else 0.5 ** (max(0, e - 90_000) / 5000),
        [0, 1, 1999, 2000, 90_000, 90_001, 95_000, 100_000],
    ),
    ("Research code", 4): (slow_fast, [0, 1, 3399, 3400, 3401, 10_000, 19_600]),
}

# Computed in single precision; by fastai where its phases end.
SINGLE = {("Darknet", 0), ("fastai", 0), ("Keras", 1), ("optax", 0), ("Research code", 2)}

# Two curves at once: golden values of the peer check each.
ELSEWHERE = {("DeepSpeed", 1)}


@pytest.mark.parametrize("file", FORMULAS, ids=lambda file: f"{file[0]} {file[1]}")
def test_the_values_are_those_of_the_framework(file):
    formula, positions = FORMULAS[file]
    schedule = swiftlr.Schedule(FILES[file])
    rel, near_zero = (1e-6, 1e-7) if file in SINGLE else (1e-11, 1e-15)
    for position in positions:
        expected = pytest.approx(formula(position), rel=rel, abs=near_zero)
        assert schedule.value(position, base=1.0) == expected, position


def test_every_file_has_a_formula():
    assert set(FILES) == {*FORMULAS, *ELSEWHERE}

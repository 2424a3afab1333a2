"""What a frozen trainer does with swiftlr. It prints it as JSON."""

import contextlib
import io
import json
import pkgutil
import sys

import swiftlr
from swiftlr._cli import main

schedule = swiftlr.schedules.torch.CosineAnnealingLR(4)
scheduler = swiftlr.Scheduler(schedule, [1.0])
rates = [scheduler.get_last_lr()]
rates += [scheduler.step() for _ in range(2)]
scheduler = swiftlr.Scheduler.restore(scheduler.checkpoint())
rates += [scheduler.step() for _ in range(2)]

try:
    swiftlr.Schedule({"type": "torch.StepLR", "step_size": 0})
    refused = ""
except swiftlr.SpecError as error:
    refused = str(error)

halving = swiftlr.Schedule(
    {"type": "torch.LambdaLR", "lr_lambda": "halve"}, {"halve": lambda epoch: 0.5**epoch}
)

with contextlib.redirect_stdout(io.StringIO()) as table:
    main(["table", "torch.StepLR(step_size=2)", "--steps", "3"])

darknet = {"policy": "steps", "learning_rate": 0.1, "steps": [9], "scales": [0.1]}
converted = swiftlr.convert(darknet)

print(
    json.dumps(
        {
            "frozen": getattr(sys, "frozen", False),
            "backend": swiftlr.backend,
            "rates": rates,
            "refused": refused,
            "halved": halving.value(3, 1.0),
            "table": table.getvalue(),
            "converted": converted.framework,
            "drawn": str(schedule.plot(9)).splitlines()[0],
            "parts": sorted(module.name for module in pkgutil.iter_modules(swiftlr.__path__)),
        }
    )
)

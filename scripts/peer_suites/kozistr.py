"""pytorch_optimizer: tests/test_lr_schedulers.py of its repository."""

from ._swap import swap_method, without


def swap():
    from pytorch_optimizer.lr_scheduler import cosine_anealing, linear_warmup

    for name in ("LinearScheduler", "CosineScheduler", "PolyScheduler"):

        def spec(given, name=name):
            found = without(given, "optimizer", "kwargs")
            return {"type": f"kozistr.{name}", **found, **given.get("kwargs", {})}

        swap_method(
            getattr(linear_warmup, name),
            "_step",
            spec,
            lambda self, ours: ours.value(self.step_t),
        )

    def restarts(given):
        found = without(given, "optimizer", "last_epoch")
        return {"type": "kozistr.CosineAnnealingWarmupRestarts", **found}

    def place(self, ours):
        """It counts within its cycle. Before the first step its constructor overrules the method,
        with the lowest rate, which is what the type has."""
        if self.step_in_cycle == -1 or self.step_in_cycle == self.cycle == 0:
            return None
        start, size = 0, self.first_cycle_steps
        for _ in range(self.cycle):
            start += size
            size = max(1, int((size - self.warmup_steps) * self.cycle_mult)) + self.warmup_steps
        return [ours.value(start + self.step_in_cycle) for _ in self.base_lrs]

    swap_method(cosine_anealing.CosineAnnealingWarmupRestarts, "get_lr", restarts, place)

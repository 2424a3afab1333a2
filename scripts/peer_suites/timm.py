"""timm: tests/test_scheduler.py of its repository. Of timm its folder scheduler is executed."""

from type_rows.timm import package

from ._swap import swap_method, without

LEFT = ("optimizer", "noise_range_t", "noise_pct", "noise_std", "noise_seed", "initialize")


def swap():
    scheduler = package()
    for name in ("Cosine", "Tanh", "Poly", "Step", "MultiStep", "WSD"):
        type_ = f"timm.{name}LRScheduler"

        def spec(given, type_=type_):
            return {"type": type_, **without(given, *LEFT)}

        swap_method(
            getattr(scheduler, f"{name}LRScheduler"),
            "_get_lr",
            spec,
            lambda self, ours, t: [ours.value(t, base) for base in self.base_values],
        )

"""Range tests: which rate to start from, and how sure the answer is. Without a framework."""

from __future__ import annotations

from ._backend import api
from ._suggestion import Suggestion
from ._types import JSON, Any, Iterable
from ._values import json_text, number, rates

_STATUSES = ("goes_on", "end", "diverged", "not_finite")
_AS_GIVEN, _AVERAGED = "default", "ignite"  # rules of which the curve has all points


def suggest(
    rates: Iterable[float],
    losses: Iterable[float] | Iterable[Iterable[float]],
    rule: str | dict[str, Any] = "default",
) -> Suggestion:
    """What a rule makes of the losses of a range test: a rate, or a reason why there is none.

    ``rates`` are above 0 and rise, one for each loss. ``losses`` may be several lists, of repeated
    sweeps: the answer is then for their median at each rate, and its ``band`` says from where to
    where the answers for single sweeps lie. ``rule`` is a name, or a dict with options,
    ``{"rule": "torch_lr_finder.steepest", "skip_start": 5}``; docs/finder.md lists them.
    """
    wanted = [number(f"rates[{i}]", rate) for i, rate in enumerate(rates)]
    curves: list[list[Any]] = [[*losses]]
    if curves[0] and hasattr(curves[0][0], "__iter__"):
        curves = [list(curve) for curve in curves[0]]
    checked = [[number("losses", loss) for loss in curve] for curve in curves]
    text = _rule(rule)
    if len(checked) == 1:
        return Suggestion.from_json(api.suggest(wanted, checked[0], text))
    from statistics import median

    # A sweep that ended early has no losses for the last rates.
    longest = max(map(len, checked))
    shared = [median([c[i] for c in checked if i < len(c)]) for i in range(longest)]
    single = [Suggestion.from_json(api.suggest(wanted[: len(c)], c, text)).lr for c in checked]
    found = [lr for lr in single if lr is not None]
    suggestion = Suggestion.from_json(api.suggest(wanted[:longest], shared, text))
    suggestion.band = (min(found), max(found)) if found else None
    return suggestion


def _rule(rule: str | dict[str, Any]) -> bytes:
    return rule.encode() if isinstance(rule, str) else json_text("rule", rule)


class Finder:
    """A range test at work: it gives the rates of each step, takes the loss that the step had, and
    says when it is over.

    ``lrs`` has the rate of each group; their ratios stay. The first group, or the one that
    ``group`` names and that is then swept alone, goes from ``start_lr`` (its own rate, if that is
    None) to ``end_lr`` in ``num_iter`` steps. ``convention`` says whose exponents, averages of
    losses and end are used: those of "torch_lr_finder", "ignite", "fastai" or "lightning".

        finder = Finder([1e-5])
        while finder.status == "goes_on":
            finder.step(train_one_batch(finder.lrs))
        print(finder.suggest())
    """

    __slots__ = ("_handle", "lrs", "status")

    lrs: list[float]
    """The rates of the groups for the step that is to be made."""
    status: str
    """How the sweep stands: "goes_on", or over: "end", "diverged" or "not_finite"."""

    def __init__(
        self,
        lrs: Iterable[float],
        *,
        start_lr: float | None = None,
        end_lr: float = 10.0,
        num_iter: int = 100,
        step_mode: str = "exp",
        convention: str = "torch_lr_finder",
        smooth_f: float = 0.05,
        diverge_th: float | None = None,
        group: int | None = None,
    ) -> None:
        plan = {
            "start_lr": start_lr,
            "end_lr": end_lr,
            "num_iter": num_iter,
            "step_mode": step_mode,
            "convention": convention,
            "smooth_f": smooth_f,
            "diverge_th": diverge_th,
            "group": group,
        }
        initial = rates("lrs", lrs)
        self._adopt(api.finder_create(json_text("plan", plan), initial), len(initial))

    def _adopt(self, handle: Any, count: int) -> Finder:
        self._handle = handle
        self._stand(api.finder_rates(handle, count))
        return self

    def _stand(self, answer: tuple[int, list[float]]) -> str:
        status, self.lrs = answer
        self.status = _STATUSES[status]
        return self.status

    def step(self, loss: float) -> str:
        """Takes the loss of the step that was made with ``lrs``. Returns ``status``."""
        return self._stand(api.finder_step(self._handle, number("loss", loss), len(self.lrs)))

    @property
    def history(self) -> dict[str, list[float]]:
        """The rates of the first group, or of the only one that is swept, and the losses as the
        convention averages them."""
        return self._curve(_AVERAGED)

    @property
    def raw(self) -> dict[str, list[float]]:
        """The same rates, and the losses as they were given, those that are finite."""
        import json

        state = json.loads(self.state_json())
        losses = [float(loss) for loss in state["losses"]]
        return {"lr": self.history["lr"], "loss": losses[: len(self.history["lr"])]}

    def _curve(self, rule: str) -> dict[str, list[float]]:
        import json

        found = json.loads(api.finder_suggest(self._handle, rule.encode()))
        return {"lr": found["lrs"], "loss": found["losses"]}

    def suggest(self, rule: str | dict[str, Any] = "default") -> Suggestion:
        """What a rule suggests for the sweep so far, as :func:`swiftlr.suggest` does. The rules of
        peers are given the losses as their finders average and trim them."""
        return Suggestion.from_json(api.finder_suggest(self._handle, _rule(rule)))

    def state_json(self) -> str:
        """The plan, the rates before the sweep, and the losses: :meth:`restore` goes on from it."""
        state: str = api.finder_state(self._handle)
        return state

    @classmethod
    def restore(cls, text: JSON) -> Finder:
        """A finder from what :meth:`state_json` gave, at the step where that was."""
        import json

        state = json_text("state", text)
        handle = api.finder_restore(state)
        return cls.__new__(cls)._adopt(handle, len(json.loads(state)["lrs"]))

    def __repr__(self) -> str:
        return f"<swiftlr.Finder, {len(self.history['lr'])} steps, {self.status}>"

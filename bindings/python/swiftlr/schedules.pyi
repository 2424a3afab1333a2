# Made by scripts/make_stubs.py.

from typing import Any, Callable, Literal, Mapping, Optional, Sequence, Union

from ._schedule import Schedule
from ._types import Spec as Part

Function = Union[str, Callable[[float], float]]
Functions = Optional[dict[str, Callable[[float], float]]]
Length = Union[float, str, Mapping[str, Any]]

class torch:
    @staticmethod
    def ConstantLR(
        factor: float = 0.3333333333333333,
        total_iters: Length = 5,
    ) -> Schedule:
        """A factor on the base value until `total_iters`, then the base value.

        - Closed: `base * (factor + (e >= total_iters) * (1 - factor))`
        - Chain: `lr * factor` at 0, `lr * (1 / factor)` at `total_iters`, else `lr`.

        As in torch, the chain form never leaves the factor where `total_iters` is 0, and divides by zero at
        `total_iters` where `factor` is 0. The closed form has none of this.

        Parameters:
            factor: What the base value is multiplied with at first. Allowed: a number of at least 0 and at most 1.
            total_iters: Steps that the factor lasts. Allowed: a number of at least 0, or a length.

        Source: torch.optim.lr_scheduler.ConstantLR.
        """
    @staticmethod
    def LinearLR(
        start_factor: float = 0.3333333333333333,
        end_factor: float = 1.0,
        total_iters: Length = 5,
    ) -> Schedule:
        """The base value times a factor that goes in a straight line from `start_factor` to `end_factor`.

        - Closed: `base * (start_factor + ((end_factor - start_factor) * min(total_iters, e)) / total_iters)`
        - Chain: `lr * start_factor` at 0; then until `total_iters`, with `d = end_factor - start_factor`,
          `lr * (1 + d / ((total_iters * start_factor) + ((e - 1) * d)))`.

        As in torch, where `total_iters` is 0 the chain form never leaves `start_factor` and the closed form
        divides by zero.

        Parameters:
            start_factor: The factor at position 0. Allowed: a number above 0 and at most 1.
            end_factor: The factor from `total_iters` on. Allowed: a number of at least 0 and at most 1.
            total_iters: Steps from one to the other. Allowed: a number of at least 0, or a length.

        Source: torch.optim.lr_scheduler.LinearLR.
        """
    @staticmethod
    def StepLR(
        step_size: Length,
        gamma: float = 0.1,
    ) -> Schedule:
        """The base value times `gamma` once every `step_size` steps.

        - Closed: `base * gamma ** (e // step_size)`
        - Chain: `lr * gamma` where `e` is a multiple of `step_size` other than 0, else `lr`.

        Parameters:
            step_size: Steps from one decay to the next. Allowed: a number above 0, or a length.
            gamma: What a decay multiplies with. Allowed: a number.

        Source: torch.optim.lr_scheduler.StepLR.
        """
    @staticmethod
    def MultiStepLR(
        milestones: Sequence[Length],
        gamma: float = 0.1,
    ) -> Schedule:
        """The base value times `gamma` at each of some positions.

        - Closed: `base * gamma ** bisect_right(milestones, e)`
        - Chain: `lr * gamma ** count` where `e` is `count` of the milestones, else `lr`.

        A state has the milestones as pairs `[position, count]`: torch's own has an object with numbers for keys.

        As in torch, a scheduler made with `last_epoch` just before a milestone decays twice there; `resume` does
        not.

        Parameters:
            milestones: Positions of a decay, in any order; one that stands twice is two. Allowed: a list, each a number, or a length.
            gamma: What a decay multiplies with. Allowed: a number.

        Source: torch.optim.lr_scheduler.MultiStepLR.
        """
    @staticmethod
    def ExponentialLR(
        gamma: float,
    ) -> Schedule:
        """The base value times `gamma` at every step.

        - Closed: `base * gamma ** e`
        - Chain: `lr * gamma`, but `lr` at the start.

        Parameters:
            gamma: What each step multiplies with. Allowed: a number.

        Source: torch.optim.lr_scheduler.ExponentialLR.
        """
    @staticmethod
    def PolynomialLR(
        total_iters: Length = 5,
        power: float = 1.0,
    ) -> Schedule:
        """A power of a straight line from the base value to 0 at `total_iters`.

        - Closed: `base * (1 - min(total_iters, e) / total_iters) ** power`
        - Chain: until `total_iters`, with `r = (1 - e / total_iters) / (1 - (e - 1) / total_iters)`,
          `lr * r ** power`; `lr` at the start and after `total_iters`.

        As in torch, where `total_iters` is 0 the chain form leaves the rate alone and the closed form divides by
        zero; where it is no whole number the chain form stops short of 0.

        Parameters:
            total_iters: Steps until the value is 0. Allowed: a number of at least 0, or a length.
            power: The power of the line; 1 is the line itself. Allowed: a number.

        Source: torch.optim.lr_scheduler.PolynomialLR.
        """
    @staticmethod
    def CosineAnnealingLR(
        T_max: Length,
        eta_min: float = 0.0,
    ) -> Schedule:
        """Half a cosine wave from the base value to `eta_min` at `T_max`.

        - Closed: `eta_min + ((base - eta_min) * (1 + cos((pi * e) / T_max))) / 2`
        - Chain: `(1 + cos((pi * e) / T_max)) / (1 + cos((pi * (e - 1)) / T_max)) * (lr - eta_min) + eta_min`;
          one step after each minimum, where that would divide by almost nothing,
          `lr + ((base - eta_min) * (1 - cos(pi / T_max))) / 2`.

        As in torch, the value rises again after `T_max`, with a period of `2 * T_max`.

        Parameters:
            T_max: Steps from the base to `eta_min`. Allowed: a number above 0, or a length.
            eta_min: The lowest value. Allowed: a number.

        Source: torch.optim.lr_scheduler.CosineAnnealingLR; I. Loshchilov, F. Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", ICLR 2017, arXiv:1608.03983, without the restarts.
        """
    @staticmethod
    def CosineAnnealingWarmRestarts(
        T_0: Length,
        T_mult: int = 1,
        eta_min: float = 0.0,
    ) -> Schedule:
        """Half a cosine wave from the base value towards `eta_min`, over and over: the first one lasts `T_0` steps,
        each later one `T_mult` times as long as the one before.

        - Both forms, `T_cur` steps after the last restart in a period of `T_i`:
          `eta_min + ((base - eta_min) * (1 + cos((pi * T_cur) / T_i))) / 2`

        As in torch, `eta_min` is never reached, and in chain form: a jump to a position, where `T_mult` is above
        1, finds its period with a logarithm that is sometimes rounded down at a restart (`T_0` 1, `T_mult` 3,
        position 121), and the value is then that of the end of the period before; where `T_mult` is 1, a jump
        leaves `T_i` as it is; made with `last_epoch`, a scheduler starts in a wrong period. The closed form and
        `resume` have none of this.

        Parameters:
            T_0: Steps to the first restart. Allowed: a whole number of at least 1, or a length.
            T_mult: What each period is longer than the one before by. Allowed: a whole number of at least 1.
            eta_min: The value that each wave falls towards. Allowed: a number.

        Source: torch.optim.lr_scheduler.CosineAnnealingWarmRestarts; I. Loshchilov, F. Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", ICLR 2017, arXiv:1608.03983.
        """
    @staticmethod
    def CyclicLR(
        base_lr: float | Sequence[float],
        max_lr: float | Sequence[float],
        step_size_up: Length = 2000,
        step_size_down: Length | None = None,
        mode: Literal['triangular', 'triangular2', 'exp_range'] = 'triangular',
        gamma: float = 1.0,
        scale_fn: Function | None = None,
        scale_mode: Literal['cycle', 'iterations'] = 'cycle',
        cycle_momentum: bool = True,
        base_momentum: float | Sequence[float] = 0.8,
        max_momentum: float | Sequence[float] = 0.9,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Up from `base_lr` to `max_lr` and down again in straight lines, over and over, whatever the base value.
        The momentum goes the other way.

        - Both forms: with `total = step_size_up + step_size_down`, `ratio = step_size_up / total`,
          `cycle = floor(1 + e / total)`, `x = (1 + e / total) - cycle`, and `s = x / ratio` up to the top,
          `(x - 1) / (ratio - 1)` after it:
          `base_lr + ((max_lr - base_lr) * s) * scale`, `max_momentum - ((max_momentum - base_momentum) * s) * scale`
        - `scale`: 1 in mode `triangular`, `1 / 2 ** (cycle - 1)` in `triangular2`, `gamma ** e` in `exp_range`;
          or `scale_fn` of the cycle or, if `scale_mode` is `iterations`, of `e`.

        As in torch, `triangular2` overflows after 1,024 cycles, and the mode of a built-in scale says what it is
        given, not `scale_mode`.

        Parameters:
            base_lr: The value at the bottom. Allowed: a number, or a list of them, one a group.
            max_lr: The value at the top. Allowed: a number, or a list of them, one a group.
            step_size_up: Steps up. Allowed: a number above 0, or a length.
            step_size_down: Steps down; as many as up if null. Allowed: a number of at least 0, or a length, or null.
            mode: How the height changes from cycle to cycle. Allowed: "triangular" or "triangular2" or "exp_range".
            gamma: The base of the power in mode `exp_range`. Allowed: a number.
            scale_fn: What gives the scale instead of the mode. Allowed: the name of a function, or null.
            scale_mode: What `scale_fn` is given. Allowed: "cycle" or "iterations".
            cycle_momentum: Whether the momentum cycles. Allowed: true or false.
            base_momentum: The momentum at the top of the rate. Allowed: a number, or a list of them, one a group.
            max_momentum: The momentum at its bottom. Allowed: a number, or a list of them, one a group.

        Source: torch.optim.lr_scheduler.CyclicLR; L. N. Smith, "Cyclical Learning Rates for Training Neural Networks", WACV 2017, arXiv:1506.01186.
        """
    @staticmethod
    def OneCycleLR(
        max_lr: float | Sequence[float],
        total_steps: Length | None = None,
        epochs: int | None = None,
        steps_per_epoch: Length | None = None,
        pct_start: float = 0.3,
        anneal_strategy: Literal['cos', 'linear'] = 'cos',
        cycle_momentum: bool = True,
        base_momentum: float | Sequence[float] = 0.85,
        max_momentum: float | Sequence[float] = 0.95,
        div_factor: float = 25.0,
        final_div_factor: float = 10000.0,
        three_phase: bool = False,
    ) -> Schedule:
        """Up from `max_lr / div_factor` to `max_lr`, then down to `max_lr / div_factor / final_div_factor` at the
        last step, whatever the base value. The momentum goes the other way. With `three_phase`, down first the
        way it came up, then to the end.

        - Both forms: in a phase from position `s` to `t`, with `pct = (e - s) / (t - s)`, cosine
          `end + ((start - end) / 2) * (cos(pi * pct) + 1)`, linear `(end - start) * pct + start`
        - Phases end at `pct_start * total_steps - 1`, with three of them at `2 * pct_start * total_steps - 2`, and
          at `total_steps - 1`.

        As in torch, position `total_steps`, one after the last, has a value, which leaves the range: the cosine
        rises again, the straight line goes below 0. Where `pct_start * total_steps` is 1 there is no value at the
        start, as its phase has no length.

        Parameters:
            max_lr: The value at the top. Allowed: a number, or a list of them, one a group.
            total_steps: Steps in all. Allowed: a whole number of at least 1, or a length, or null.
            epochs: Or this many epochs. Allowed: a whole number of at least 1, or null.
            steps_per_epoch: Steps of each of these epochs. Allowed: a whole number of at least 1, or a length, or null.
            pct_start: The part of the steps that go up: 0.3 is 30 %. Allowed: a number of at least 0 and at most 1.
            anneal_strategy: The shape of each phase. Allowed: "cos" or "linear".
            cycle_momentum: Whether the momentum cycles. Allowed: true or false.
            base_momentum: The momentum at the top of the rate. Allowed: a number, or a list of them, one a group.
            max_momentum: The momentum at both ends. Allowed: a number, or a list of them, one a group.
            div_factor: What the first value is less than the top by. Allowed: a number.
            final_div_factor: What the last is less than the first by. Allowed: a number.
            three_phase: Whether there are three phases and not two. Allowed: true or false.

        Source: torch.optim.lr_scheduler.OneCycleLR; L. N. Smith, N. Topin, "Super-Convergence: Very Fast Training of Neural Networks Using Large Learning Rates", arXiv:1708.07120.
        """
    @staticmethod
    def SWALR(
        swa_lr: float | Sequence[float],
        anneal_epochs: Length = 10,
        anneal_strategy: Literal['cos', 'linear'] = 'cos',
    ) -> Schedule:
        """From the base value to `swa_lr` in `anneal_epochs` steps, where it stays: the rate for stochastic weight
        averaging.

        - Closed: with `a = anneal(e / anneal_epochs)` between 0 and 1, `swa_lr * a + base * (1 - a)`
        - Chain: the rate that the annealing must have started from is computed back from the current one:
          with `s` steps taken and `b = anneal((s - 1) / anneal_epochs)`,
          `swa_lr * a + ((lr - b * swa_lr) / (1 - b)) * (1 - a)`
        - `anneal`: cosine `(1 - cos(pi * t)) / 2`, linear `t`

        As in torch, the chain form counts its own steps and not the position: made with `last_epoch`, a scheduler
        starts the annealing anew, and a jump is one more step. The closed form and `resume` have none of this.

        Parameters:
            swa_lr: The value at the end. Allowed: a number, or a list of them, one a group.
            anneal_epochs: Steps until there. Allowed: a whole number of at least 0, or a length.
            anneal_strategy: The shape of the way. Allowed: "cos" or "linear".

        Source: torch.optim.swa_utils.SWALR; P. Izmailov et al., "Averaging Weights Leads to Wider Optima and Better Generalization", UAI 2018, arXiv:1803.05407.
        """
    @staticmethod
    def ReduceLROnPlateau(
        mode: Literal['min', 'max'] = 'min',
        factor: float = 0.1,
        patience: Length = 10,
        threshold: float = 0.0001,
        threshold_mode: Literal['rel', 'abs'] = 'rel',
        cooldown: Length = 0,
        min_lr: float | Sequence[float] = 0,
        eps: float = 1e-08,
    ) -> Schedule:
        """The rate times `factor` whenever a metric has not improved for more than `patience` steps.

        - Closed: the same as the chain from the base value, as a part of other schedules as well.
        - Chain: `max(lr * factor, min_lr)`, if that is more than `eps` below `lr`; then for `cooldown` steps
          nothing. Better than `best` is, in mode `min`, `metric < best * (1 - threshold)` if `threshold_mode` is
          `rel` and `metric < best - threshold` if it is `abs`; in mode `max`,
          `metric > best * (threshold + 1)` and `metric > best + threshold`.

        As in torch, a metric that is NaN has not improved, and with negative metrics `rel` takes worse values for
        better ones: use `abs` there.

        Parameters:
            mode: Whether the metric shall fall or rise. Allowed: "min" or "max".
            factor: What a reduction multiplies with. Allowed: a number below 1.
            patience: Steps without improvement that are allowed. Allowed: a number, or a length.
            threshold: What an improvement is at least. Allowed: a number.
            threshold_mode: Relative to the best metric, or absolute. Allowed: "rel" or "abs".
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            min_lr: The lowest value. Allowed: a number, or a list of them, one a group.
            eps: A reduction by less than this is not made. Allowed: a number.

        Source: torch.optim.lr_scheduler.ReduceLROnPlateau.
        """
    @staticmethod
    def LambdaLR(
        lr_lambda: Function | Sequence[Function],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """The base value times what a function of the caller's says.

        - Both forms: `base * lr_lambda(e)`

        The functions are given when the schedule is created; the spec names them. As in torch, a state has a
        `null` for each: to go on from a checkpoint, functions of the same names are given again.

        Parameters:
            lr_lambda: What gives the factor for a position. Allowed: the name of a function, or a list of names, one a group.

        Source: torch.optim.lr_scheduler.LambdaLR.
        """
    @staticmethod
    def MultiplicativeLR(
        lr_lambda: Function | Sequence[Function],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """The value before times what a function of the caller's says.

        - Closed: none. The value is a product over all steps, not a function of the position.
        - Chain: `lr * lr_lambda(e)`; at the start `lr`, and the function is not called.

        As in torch, a jump is one more step, with the function's value for the position jumped to. Functions
        are named and given as for `torch.LambdaLR`.

        Parameters:
            lr_lambda: What gives the factor of a step. Allowed: the name of a function, or a list of names, one a group.

        Source: torch.optim.lr_scheduler.MultiplicativeLR.
        """
    @staticmethod
    def SequentialLR(
        schedules: Sequence[Part],
        milestones: Sequence[Length],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """One schedule after the other.

        - Closed: the part whose stretch the position lies in, `bisect_right(milestones, e)`, at the position
          counted from its milestone.
        - Chain: each part goes on from the rate that the one before left.

        As in torch, in chain form: a sequence inside a sequence runs one step ahead as the first part; a
        composition as a later part fails where it should start; a part without a closed form starts from the
        rate that the one before left. In closed form compositions nest freely and each part starts from the
        base value.

        Parameters:
            schedules: The parts in their order. Allowed: a list of at least one schedule.
            milestones: Positions at which the second and each later part starts, in rising order. Allowed: a list, each a number, or a length.

        Source: torch.optim.lr_scheduler.SequentialLR.
        """
    @staticmethod
    def ChainedScheduler(
        schedules: Sequence[Part],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """All schedules at once.

        - Closed: each part's value is the base value of the next.
        - Chain: each part goes on from the rate that the one before left.

        As in torch, in chain form: parts that follow from the initial rate and not from the current one
        (`torch.LambdaLR`, `torch.CyclicLR`, `torch.OneCycleLR`, `torch.CosineAnnealingWarmRestarts`) undo those
        before them.

        Parameters:
            schedules: The parts in their order. Allowed: a list of at least one schedule.

        Source: torch.optim.lr_scheduler.ChainedScheduler.
        """

class swiftlr:
    @staticmethod
    def constant() -> Schedule:
        """The plain fixed rate.

        - Closed: `base`
        - Chain: `lr`, so that a hand-edited rate stays.
        """
    @staticmethod
    def value(
        value: float,
    ) -> Schedule:
        """A fixed value, whatever the base value.

        - Closed: `value`, whatever the base value

        Parameters:
            value: The value. Allowed: a number.
        """
    @staticmethod
    def curve(
        shape: Literal['linear', 'cosine', '1-sqrt', 'square', 'mirror_cosine', 'exponential', 'polynomial', 'rex', 'sigmoid', 'tanh', 'sine', 'logarithmic'] = 'linear',
        from_: float | None = None,
        to: float = 0.0,
        *,
        over: Length,
        power: float = 2.0,
        past_end: Literal['clamp', 'reflect', 'repeat', 'error'] = 'clamp',
        to_ratio: float | None = None,
    ) -> Schedule:
        """From one value to another along a shape, both of them exactly.

        - Closed: with `x = e / over` from 0 to 1, `to + (from - to) * f` where `f` is `1 - x`, `0.5 *
          (1 + cos(pi * x))`, `1 - sqrt(x)`, `1 - x ** 2`, `2 * (1 - x) - 0.5 * (1 + cos(pi * x))`,
          `(1 - x) ** power`, `(1 - x) / (1 - power * x / (1 + power))`, the part of a logistic curve
          or of a hyperbolic tangent between `-power` and `power`, `1 - sin(pi * x / 2)` or `1 - log(1
          + x) / log(2)`; exponential `from * (to / from) ** x`; with `to_ratio`, `to` is `base * to_ratio`

        After the end comes the last value, the way back, the start again, or an error. A curve of 0 steps
        is at its end from the start.

        Parameters:
            shape: The shape. Allowed: "linear" or "cosine" or "1-sqrt" or "square" or "mirror_cosine" or "exponential" or "polynomial" or "rex" or "sigmoid" or "tanh" or "sine" or "logarithmic".
            from_: The first value; the base value if null. Allowed: a number, or null.
            to: The last value. Allowed: a number.
            over: Steps from one to the other. Allowed: a number of at least 0, or a length.
            power: The power of `polynomial`, the bend of `rex`, the steepness of `sigmoid` and `tanh`. Allowed: a number above 0.
            past_end: What comes after the end. Allowed: "clamp" or "reflect" or "repeat" or "error".
            to_ratio: The last value as a ratio of the base value, in place of `to`. Allowed: a number, or null.
        """
    @staticmethod
    def exponential(
        rate: float,
        every: Length = 1,
    ) -> Schedule:
        """The base value times `rate` once every `every` steps, without stairs.

        - Closed: `base * rate ** (e / every)`; in stairs with `swiftlr.staircase`

        Parameters:
            rate: The factor of a unit. Allowed: a number above 0.
            every: Steps of a unit. Allowed: a number above 0, or a length.
        """
    @staticmethod
    def inverse_sqrt(
        timescale: Length,
    ) -> Schedule:
        """The inverse square root of the time.

        - Closed: `base / sqrt(1 + e / timescale)`

        Parameters:
            timescale: Steps until the value has fallen to `1 / sqrt(2)`. Allowed: a number above 0, or a length.
        """
    @staticmethod
    def inverse_time(
        timescale: Length,
        power: float = 1.0,
    ) -> Schedule:
        """A power of the inverse of the time.

        - Closed: `base / (1 + e / timescale) ** power`

        Parameters:
            timescale: Steps until the value has fallen to a half, with power 1. Allowed: a number above 0, or a length.
            power: The power. Allowed: a number above 0.
        """
    @staticmethod
    def knots(
        knots: Sequence[tuple[Length, float]],
        interpolate: Literal['linear', 'cosine', 'step'] = 'linear',
    ) -> Schedule:
        """A curve through given points.

        - Closed: between two knots straight lines, halves of a cosine wave, or the value before; the
          first and the last value outside

        Parameters:
            knots: Pairs of a position and a value, in rising order. Allowed: a list of pairs of numbers.
            interpolate: What lies between two knots. Allowed: "linear" or "cosine" or "step".
        """
    @staticmethod
    def sequence(
        schedules: Sequence[Part],
        lengths: Sequence[Length],
        clock: Literal['local', 'global'] = 'local',
        *,
        functions: Functions = None,
    ) -> Schedule:
        """One schedule after the other; a boundary belongs to the part that starts there.

        - Closed: the part whose stretch the position lies in; a part of 0 steps is skipped

        Parameters:
            schedules: The parts in their order. Allowed: a list of at least one schedule.
            lengths: Steps of each but the last. Allowed: a list, each a number of at least 0, or a length.
            clock: Whether each part counts from its own start. Allowed: "local" or "global".
        """
    @staticmethod
    def combine(
        schedules: Sequence[Part],
        by: Literal['product', 'sum', 'mean', 'min', 'max'] = 'product',
        *,
        functions: Functions = None,
    ) -> Schedule:
        """The product, sum, mean, least or greatest of schedules.

        - Closed: the sum, mean, least or greatest of the values; or `base` times the product of the
          values for the base value 1

        Parameters:
            schedules: What is combined. Allowed: a list of at least one schedule.
            by: How. Allowed: "product" or "sum" or "mean" or "min" or "max".
        """
    @staticmethod
    def clamp(
        schedule: Part,
        min: float | None = None,
        max: float | None = None,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule that is kept between two values.

        - Closed: `max(min, min(max, value))`

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            min: The lowest value. Allowed: a number, or null.
            max: The highest value. Allowed: a number, or null.
        """
    @staticmethod
    def warmup(
        schedule: Part,
        steps: Length,
        start: float = 0.0,
        shape: Literal['linear', 'cosine', '1-sqrt', 'square', 'logarithmic', 'constant'] = 'linear',
        clock: Literal['shift', 'overlay'] = 'shift',
        target: Literal['first', 'at_end', 'base', 'value'] = 'first',
        offset: float = 0,
        extra: float = 0,
        from_: float | None = None,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Up to a schedule, in any of the ways that peers do it.

        - Closed: before `steps` `target * (start + (1 - start) * f(x))` with `x = (e + offset) /
          (steps + extra)` from 0 to 1 and `f` one of `x`, `0.5 * (1 - cos(pi * x))`, `1 - sqrt(1 -
          x)`, `x ** 2`, `log(1 + e) / log(1 + W)` and 0; with `from`, `from + (target - from) *
          f(x)`; then the schedule

        A warm-up of 0 steps is none.

        Parameters:
            schedule: What is warmed up. Allowed: a schedule.
            steps: Steps of the warm-up, `W`. Allowed: a number of at least 0, or a length.
            start: The first ratio of the target. Allowed: a number.
            shape: The shape. Allowed: "linear" or "cosine" or "1-sqrt" or "square" or "logarithmic" or "constant".
            clock: Whether the schedule starts after the warm-up or runs during it. Allowed: "shift" or "overlay".
            target: What the warm-up goes to: the first value of the schedule, its value at the end of the warm-up, the base value, or the value meanwhile. Allowed: "first" or "at_end" or "base" or "value".
            offset: What is added to the position: 1 to start above the first value. Allowed: a number of at least -1 and at most 1.
            extra: What is added to `W` in the progress. Allowed: a number of at least -1 and at most 1.
            from_: The first value, in place of `start` times the target. Allowed: a number, or null.
        """
    @staticmethod
    def repeat(
        schedule: Part,
        period: Length,
        growth: float = 1.0,
        decay: float = 1.0,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule over and over, in cycles that may grow and get lower.

        - Closed: in cycle `i`, `c` steps after its start, the schedule at `c / growth ** i` with the
          base value `base * decay ** i`

        The cycle is found with a logarithm and corrected, so that restarts are where they belong.

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            period: Steps of the first cycle. Allowed: a number above 0, or a length.
            growth: How many times longer each cycle is. Allowed: a number above 0.
            decay: What the base value is multiplied with each cycle. Allowed: a number.
        """
    @staticmethod
    def shift(
        schedule: Part,
        by: Length,
        past_start: Literal['clamp', 'error'] = 'clamp',
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule that starts later, or earlier.

        - Closed: the schedule at `max(0, e - by)`

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            by: Steps by which it comes later. Allowed: a number, or a length.
            past_start: What comes before its start. Allowed: "clamp" or "error".
        """
    @staticmethod
    def stretch(
        schedule: Part,
        by: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule that takes more time, or less.

        - Closed: the schedule at `e / by`

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            by: How many times longer it is; for one of a fraction, the steps in all. Allowed: a number above 0, or a length.
        """
    @staticmethod
    def sample_clock(
        schedule: Part,
        batch_size: int,
        start_batch_size: int | None = None,
        increment: int = 1,
        ramp_samples: int = 0,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule that counts samples, whatever the size of the batch is when it is evaluated.

        - Closed: the schedule at the samples that `e` steps have seen: `e * batch_size`; with a ramp the
          batch has `start_batch_size + k * increment` samples while the samples seen so far are at least
          `k` of `(batch_size - start_batch_size) / increment` parts of `ramp_samples`

        Lengths inside it are in samples, `"1e6sp"` or plain numbers. The ramp is that of Megatron-LM's
        `--rampup-batch-size start_batch_size increment ramp_samples`.

        Parameters:
            schedule: What is evaluated, its unit the sample. Allowed: a schedule.
            batch_size: Samples of a step. Allowed: a whole number of at least 1.
            start_batch_size: Samples of the first step, where the batch grows. Allowed: a whole number of at least 1, or null.
            increment: What the batch grows by. Allowed: a whole number of at least 1.
            ramp_samples: Samples until the batch has its whole size. Allowed: a whole number of at least 0.
        """
    @staticmethod
    def reverse(
        schedule: Part,
        over: Length,
        past_end: Literal['clamp', 'reflect', 'repeat', 'error'] = 'clamp',
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule from its end to its start.

        - Closed: the schedule at `over - e`, from `over` back to 0

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            over: Where it starts. Allowed: a number of at least 0, or a length.
            past_end: What comes after the end. Allowed: "clamp" or "reflect" or "repeat" or "error".
        """
    @staticmethod
    def staircase(
        schedule: Part,
        every: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule whose value is kept for `every` steps.

        - Closed: the schedule at the last multiple of `every`

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            every: Steps of a stair. Allowed: a number above 0, or a length.
        """
    @staticmethod
    def hold(
        schedule: Part,
        begin: Length,
        steps: Length | None = None,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule whose clock stops for a while, or for ever.

        - Closed: the schedule at `e` up to `begin`, then at `begin` for `steps`, then at `e - steps`

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            begin: Where its clock stops. Allowed: a number of at least 0, or a length.
            steps: For how many steps; for ever if null. Allowed: a number of at least 0, or a length, or null.
        """
    @staticmethod
    def base(
        schedule: Part,
        base: float,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule with a base value of its own.

        - Closed: the schedule with this base value, whatever the group's is

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            base: The base value. Allowed: a number.
        """
    @staticmethod
    def scale(
        schedule: Part,
        by: float,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule times a factor.

        - Closed: the schedule times `by`

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            by: The factor. Allowed: a number.
        """
    @staticmethod
    def groups(
        schedules: Sequence[Part],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule for each group.

        - Closed: for each group its own schedule

        Parameters:
            schedules: One for each group. There may be more groups; the last one serves those. Allowed: a list of at least one schedule.
        """
    @staticmethod
    def layer_decay(
        schedule: Part,
        rate: float = 0.75,
        *,
        groups: int,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule that is lower for each group before the last one.

        - Closed: the schedule times `rate ** (groups - 1 - group)`

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            rate: The factor from one group to the one before. Allowed: a number above 0.
            groups: The number of groups, that of the optimizer; the last one has the factor 1. Allowed: a whole number of at least 1.
        """
    @staticmethod
    def curves(
        curves: Mapping[str, Part],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Several hyper-parameters at once, each by a schedule of its own: `lr`, `momentum`,
        `weight_decay`, `betas.0`, or what else a trainer knows by its name.

        - Closed: the value is that of the curve `lr`, without one `base`. Each other curve has base
          values of its own, 1 until they are set.

        Without a curve `lr` a scheduler leaves the rates as they are, whoever sets them. A curve
        `weight_decay` leaves groups whose base value is 0 at 0 where another group has more, so that
        biases and norms stay without decay. Where all are 0 it drives them all.

        It is a whole spec and cannot be a part of one. Where the type of the curve `lr` drives the
        momentum, a curve `momentum` takes precedence.

        Parameters:
            curves: A schedule under the name of each hyper-parameter. Allowed: an object with a schedule under each name.
        """
    @staticmethod
    def noise(
        schedule: Part,
        amplitude: float = 0.1,
        distribution: Literal['uniform', 'normal'] = 'uniform',
        seed: int = 0,
        every: Length = 1,
        per_group: bool = False,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule with noise, which depends on the position and a seed alone.

        - Closed: the schedule times `1 + amplitude * n`, with `n` from -1 to 1, or a standard normal
          number below 6 in size

        `n` follows from `seed` and `e // every` alone. It is the same in every run, at any position at
        once, and after a resume, because the seed is in the spec and with it in every checkpoint. It
        comes from Philox4x32-10 with the seed as key. The counter is `e // every` in two words, the
        index of the group, or 0, and the number of the attempt.

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            amplitude: How strong the noise is. Allowed: a number.
            distribution: Its law. Allowed: "uniform" or "normal".
            seed: Which noise it is. Allowed: a whole number of at least 0.
            every: Steps for which a number is kept. Allowed: a number above 0, or a length.
            per_group: Whether each group has noise of its own. Allowed: true or false.

        Source: Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011.
        """
    @staticmethod
    def cooldown(
        schedule: Part,
        at: Length,
        steps: Length,
        to: float = 0.0,
        shape: Literal['linear', 'cosine', '1-sqrt', 'square', 'mirror_cosine', 'exponential', 'polynomial', 'rex', 'sigmoid', 'tanh', 'sine', 'logarithmic'] = 'linear',
        power: float = 2.0,
        to_ratio: float | None = None,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """From the value at `at` down to `to`: the branch that ends a run of a constant rate (WSD).

        - Closed: after `at` as `swiftlr.curve` from the value there, at `e - at` over `steps`; then
          `to`, or `base * to_ratio`

        The momentum goes on as it would have. With 0 steps the value is `to` right after `at`.

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            at: The last position of the past. Allowed: a number of at least 0, or a length.
            steps: Steps of the way down. Allowed: a number of at least 0, or a length.
            to: The last value. Allowed: a number.
            shape: The shape, one of those of `swiftlr.curve`. Allowed: "linear" or "cosine" or "1-sqrt" or "square" or "mirror_cosine" or "exponential" or "polynomial" or "rex" or "sigmoid" or "tanh" or "sine" or "logarithmic".
            power: The power, bend or steepness of the shape. Allowed: a number above 0.
            to_ratio: The last value as a ratio of the base value, in place of `to`. Allowed: a number, or null.

        Source: S. Hu et al., "MiniCPM", 2024, arXiv:2404.06395.
        """
    @staticmethod
    def extend(
        schedule: Part,
        at: Length,
        end: Length,
        new_end: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Another horizon: what is left of the way takes more steps, or fewer.

        - Closed: after `at` the schedule at `at + (e - at) * (end - at) / (new_end - at)`

        What was to come at `end` comes at `new_end`, up to the rounding of the position. After that
        the clock keeps its pace.

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            at: The last position of the past. Allowed: a number of at least 0, or a length.
            end: Where the schedule was to end; above `at`. Allowed: a number, or a length.
            new_end: Where it is to end; above `at`. Allowed: a number, or a length.
        """
    @staticmethod
    def rewarm(
        schedule: Part,
        at: Length,
        steps: Length,
        start: float | None = None,
        shape: Literal['linear', 'cosine'] = 'linear',
        anew: bool = False,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A warm-up in the middle of a run, as for new data.

        - Closed: after `at` the target is the schedule at `e`, or at `e - at` if `anew`; for `steps`
          the way to it, as `swiftlr.curve` goes it, from the value at `at` or from `start * target`;
          then the target; 0 steps are no warm-up

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            at: The last position of the past. Allowed: a number of at least 0, or a length.
            steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            start: The first ratio of the target; if null, the warm-up starts from the value at `at`. Allowed: a number, or null.
            shape: The shape. Allowed: "linear" or "cosine".
            anew: Whether the schedule starts again from 0 meanwhile, or goes on. Allowed: true or false.

        Source: A. Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large Language Models", 2024, arXiv:2403.08763.
        """
    @staticmethod
    def branch(
        schedule: Part,
        at: Length,
        then: Part,
        scaled: bool = False,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Another schedule from a position on.

        - Closed: after `at` the value of `then` at `e - at`; if `scaled` times the value of the
          schedule at `at` by that of `then` at 0

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            at: The last position of the past. Allowed: a number of at least 0, or a length.
            then: What comes after `at`, on its own clock. Allowed: a schedule.
            scaled: Whether it is scaled so that it goes on from the value at `at`. Allowed: true or false.
        """
    @staticmethod
    def rewind(
        schedule: Part,
        at: Length,
        to: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """The clock is set back, or ahead.

        - Closed: after `at` the schedule at `to + (e - at)`

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            at: The last position of the past. Allowed: a number of at least 0, or a length.
            to: What the clock says there from then on. Allowed: a number of at least 0, or a length.
        """
    @staticmethod
    def plateau(
        mode: Literal['min', 'max'] = 'min',
        factor: float = 0.1,
        patience: Length = 10,
        threshold: float = 0.0001,
        threshold_mode: Literal['rel', 'abs'] = 'rel',
        cooldown: Length = 0,
        min: float | Sequence[float] = 0.0,
        window: Length = 1,
    ) -> Schedule:
        """The rate times `factor` whenever a metric has not improved for more than `patience` steps.

        - Closed: that of `torch.ReduceLROnPlateau`, with `abs(best) * threshold` for the margin

        Negative metrics count as positive ones do. For a warm-up, put it into `swiftlr.warmup`.

        Parameters:
            mode: Whether the metric shall fall or rise. Allowed: "min" or "max".
            factor: What a reduction multiplies with. Allowed: a number above 0 and below 1.
            patience: Steps without improvement that are allowed. Allowed: a number of at least 0, or a length.
            threshold: What an improvement is at least. Allowed: a number of at least 0.
            threshold_mode: Relative to the size of the best metric, or absolute. Allowed: "rel" or "abs".
            cooldown: Steps after a reduction that do not count. Allowed: a number of at least 0, or a length.
            min: The lowest value. Allowed: a number, or a list of them, one a group.
            window: Metrics of which the mean counts, at most 1000. Allowed: a whole number of at least 1, or a length.
        """

class transformers:
    @staticmethod
    def constant() -> Schedule:
        """The base value.

        - Closed: `base`

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def constant_with_warmup(
        num_warmup_steps: Length,
    ) -> Schedule:
        """A warm-up in a straight line, then the base value.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base`

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def linear(
        num_warmup_steps: Length,
        num_training_steps: Length,
    ) -> Schedule:
        """A warm-up in a straight line, then a straight line to 0.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
          `base * max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`

        As in transformers, the first value of a warm-up is 0.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all, warm-up included. Allowed: a number of at least 0, or a length.

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def cosine(
        num_warmup_steps: Length,
        num_training_steps: Length,
        num_cycles: float = 0.5,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave to 0.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
          `x = (e - W) / max(1, num_training_steps - W)`
          `base * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x)))`

        As in transformers, the value rises again after the end.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all, warm-up included. Allowed: a number of at least 0, or a length.
            num_cycles: Waves; half of one ends at 0. Allowed: a number.

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def cosine_with_restarts(
        num_warmup_steps: Length,
        num_training_steps: Length,
        num_cycles: float = 1,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave to 0, `num_cycles` times.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
          `x = (e - W) / max(1, num_training_steps - W)` below 1
          `base * max(0, 0.5 * (1 + cos(pi * ((num_cycles * x) % 1))))`; 0 after the end

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all, warm-up included. Allowed: a number of at least 0, or a length.
            num_cycles: How often the value goes down the cosine. Allowed: a number.

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def polynomial(
        num_warmup_steps: Length,
        num_training_steps: Length,
        lr_end: float = 1e-07,
        power: float = 1.0,
    ) -> Schedule:
        """A warm-up in a straight line, then a power of a straight line to `lr_end`.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
          `T = num_training_steps`
          `base * (((base - lr_end) * (1 - (e - W) / (T - W)) ** power + lr_end) / base)`; after `T`
          `base * (lr_end / base)`

        As in transformers, `lr_end` has to be below the base value, and where `T` is `W` the value
        there divides by zero. In transformers the base value is that of the optimizer's defaults
        for all groups; here it is each group's.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all, warm-up included. Allowed: a number of at least 0, or a length.
            lr_end: The value at the end. Allowed: a number.
            power: The power of the line; 1 is the line itself. Allowed: a number.

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def inverse_sqrt(
        num_warmup_steps: Length,
        timescale: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
          `base * (1 / sqrt((e + (timescale - W)) / timescale))`

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            timescale: The stretch of the curve; if null, that of the warm-up, or 10000 without a warm-up. Allowed: a number above 0, or null.

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def cosine_with_min_lr(
        num_warmup_steps: Length,
        num_training_steps: Length,
        num_cycles: float = 0.5,
        min_lr: float | None = None,
        min_lr_rate: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave down to a lowest rate.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
          `x = (e - W) / max(1, num_training_steps - W)` and `m = min_lr / base` or `min_lr_rate`
          `base * max(0, (0.5 * (1 + cos(((pi * num_cycles) * 2) * x))) * (1 - m) + m)`

        As in transformers, the warm-up starts at 0, below the lowest value, and the value rises
        again after the end.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all, warm-up included. Allowed: a number of at least 0, or a length.
            num_cycles: Waves; half of one ends at the lowest value. Allowed: a number.
            min_lr: The lowest value; or give `min_lr_rate`. Allowed: a number, or null.
            min_lr_rate: The lowest value as a ratio of the base value. Allowed: a number, or null.

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def cosine_warmup_with_min_lr(
        num_warmup_steps: Length,
        num_training_steps: Length,
        num_cycles: float = 0.5,
        min_lr: float | None = None,
        min_lr_rate: float | None = None,
        warmup_lr_rate: float | None = None,
    ) -> Schedule:
        """A warm-up that does not start at 0, then half a cosine wave down to a lowest rate.

        - Closed: before `W = num_warmup_steps` `base * ((e + 1) / max(1, W))`, or with
          `r = warmup_lr_rate` `base * (r + ((1 - r) * e) / max(1, W - 1))`; then that of
          `transformers.cosine_with_min_lr` at the next step

        As in transformers, the lowest value is reached one step before the end.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all, warm-up included. Allowed: a number of at least 0, or a length.
            num_cycles: Waves; half of one ends at the lowest value. Allowed: a number.
            min_lr: The lowest value; or give `min_lr_rate`. Allowed: a number, or null.
            min_lr_rate: The lowest value as a ratio of the base value. Allowed: a number, or null.
            warmup_lr_rate: The ratio of the base value that the warm-up starts at. Allowed: a number, or null.

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def warmup_stable_decay(
        num_warmup_steps: Length,
        num_decay_steps: Length,
        num_training_steps: Length | None = None,
        num_stable_steps: Length | None = None,
        warmup_type: Literal['linear', 'cosine', '1-sqrt'] = 'linear',
        decay_type: Literal['linear', 'cosine', '1-sqrt'] = 'cosine',
        min_lr_ratio: float = 0,
        num_cycles: float = 0.5,
    ) -> Schedule:
        """A warm-up, a stable phase, and a decay, each in one of three shapes.

        - Closed: with `m = min_lr_ratio` `base * max(0, f * (1 - m) + m)`: in the warm-up, with
          `x = e / max(1, num_warmup_steps)`, `f` is `x`, `0.5 * (1 - cos(pi * x))` or
          `1 - sqrt(1 - x)`; in the decay, with the part `x` of `max(1, num_decay_steps)`, it is
          `1 - x`, `0.5 * (1 + cos(((pi * num_cycles) * 2) * x))` or `1 - sqrt(x)`; between them
          `base`, after them `base * m`

        As in transformers, the warm-up starts at the lowest value, and `num_stable_steps` wins over
        `num_training_steps`.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_decay_steps: Steps of the decay. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all. Allowed: a number of at least 0, or a length, or null.
            num_stable_steps: Steps at the base value; if null, all steps but those of the warm-up and the decay. Allowed: a number of at least 0, or a length, or null.
            warmup_type: The shape of the warm-up. Allowed: "linear" or "cosine" or "1-sqrt".
            decay_type: The shape of the decay. Allowed: "linear" or "cosine" or "1-sqrt".
            min_lr_ratio: The lowest value as a ratio of the base value. Allowed: a number.
            num_cycles: Waves of a cosine; half of one ends at the lowest value. Allowed: a number.

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def reduce_lr_on_plateau(
        mode: Literal['min', 'max'] = 'min',
        factor: float = 0.1,
        patience: Length = 10,
        threshold: float = 0.0001,
        threshold_mode: Literal['rel', 'abs'] = 'rel',
        cooldown: Length = 0,
        min_lr: float | Sequence[float] = 0,
        eps: float = 1e-08,
    ) -> Schedule:
        """The rate times `factor` whenever a metric has not improved for more than `patience` steps.

        - Closed: that of `torch.ReduceLROnPlateau`

        Parameters:
            mode: Whether the metric shall fall or rise. Allowed: "min" or "max".
            factor: What a reduction multiplies with. Allowed: a number below 1.
            patience: Steps without improvement that are allowed. Allowed: a number, or a length.
            threshold: What an improvement is at least. Allowed: a number.
            threshold_mode: Relative to the best metric, or absolute. Allowed: "rel" or "abs".
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            min_lr: The lowest value. Allowed: a number, or a list of them, one a group.
            eps: A reduction by less than this is not made. Allowed: a number.

        Source: transformers.optimization, transformers 5.24.
        """
    @staticmethod
    def greedy(
        mode: Literal['min', 'max'] = 'min',
        factor: float = 0.95,
        patience: Length = 10,
        threshold: float = 1e-06,
        threshold_mode: Literal['rel', 'abs'] = 'abs',
        cooldown: Length = 0,
        warmup: Length = 0,
        min_lr: float | Sequence[float] = 0.001,
        max_lr: float | Sequence[float] = 1.0,
        eps: float = 1e-08,
        smooth: bool = False,
        window_size: Length = 50,
        reset_start: float = 500,
    ) -> Schedule:
        """The rate raised while a metric improves, and lowered while it does not.

        - Closed: `min(lr / factor, max_lr)` when a metric has improved more than `patience` times
          in a row, `max(lr * factor, min_lr)` when it has not

        As in transformers, the sum of the metrics is carried from step to step, so that a NaN stays
        in it.

        Parameters:
            mode: Whether the metric shall fall or rise. Allowed: "min" or "max".
            factor: What a reduction multiplies with, and an increase divides by. Allowed: a number above 0 and below 1.
            patience: Steps without improvement, or with it, that change nothing. Allowed: a number, or a length.
            threshold: What an improvement is at least. Allowed: a number.
            threshold_mode: Relative to the best metric, or absolute. Allowed: "rel" or "abs".
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            warmup: Steps after an increase that do not count. Allowed: a number, or a length.
            min_lr: The lowest value. Allowed: a number, or a list of them, one a group.
            max_lr: The highest value. Allowed: a number, or a list of them, one a group.
            eps: A change by less than this is not made. Allowed: a number.
            smooth: Whether the mean of the last metrics counts. Allowed: true or false.
            window_size: Metrics of which the mean counts, at most 1000. Allowed: a whole number of at least 1, or a length.
            reset_start: Reductions at the lowest value after which it starts anew. Allowed: a number.

        Source: transformers.optimization, transformers 5.24.
        """

class timm:
    @staticmethod
    def CosineLRScheduler(
        t_initial: Length,
        lr_min: float = 0.0,
        cycle_mul: float = 1.0,
        cycle_decay: float = 1.0,
        cycle_limit: float = 1,
        warmup_t: Length = 0,
        warmup_lr_init: float = 0.0,
        warmup_prefix: bool = False,
        t_in_epochs: bool = True,
        noise_range_t: Sequence[Length] = [],
        noise_pct: float = 0.67,
        noise_std: float = 1.0,
        noise_seed: int = 42,
        noise_type: Literal['normal', 'uniform'] = 'normal',
        lr_scale: float | Sequence[float] = 1.0,
        k_decay: float = 1.0,
    ) -> Schedule:
        """Down to `lr_min` along a cosine, in cycles. In cycle `i`, `c` steps after its start, of length
        `l`, with `h = base * cycle_decay ** i - lr_min`:

        - Closed: `lr_min + (0.5 * h) * (1 + cos((pi * c ** k_decay) / l ** k_decay))`; before
          `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; after `cycle_limit`
          cycles `lr_min`

        As in timm, without `warmup_prefix` the curve runs during the warm-up, and the cycle is found
        with a logarithm, which misses restarts where `cycle_mul` is 3 or 10, and some others. The
        noise multiplies with `1 + n`, where `n` is drawn from torch's generator with the seed `noise_seed +
        e`, and `lr_scale` is that of each group, which comes last.

        Parameters:
            t_initial: Steps of the first cycle. Allowed: a number above 0, or a length.
            lr_min: The lowest value. Allowed: a number of at least 0.
            cycle_mul: How many times longer each cycle is. Allowed: a number above 0.
            cycle_decay: What the peak is multiplied with each cycle. Allowed: a number.
            cycle_limit: The number of cycles. Allowed: a number of at least 0.
            warmup_t: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_lr_init: The first value of the warm-up. Allowed: a number of at least 0.
            warmup_prefix: Whether the curve starts after the warm-up. Allowed: true or false.
            t_in_epochs: Whether positions are epochs for the trainer; the curve is the same. Allowed: true or false.
            noise_range_t: Where noise starts and, if two, ends; none if empty. Allowed: a list, each a number, or a length.
            noise_pct: The bound of the noise. Allowed: a number above 0.
            noise_std: The standard deviation of normal noise. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.
            noise_type: Whether it is normal within the bound, or uniform. Allowed: "normal" or "uniform".
            lr_scale: What the value of a group is multiplied with at last. Allowed: a number, or a list of them, one a group.
            k_decay: The power of the progress. Allowed: a number.

        Source: timm.scheduler, timm 1.0.31.
        """
    @staticmethod
    def TanhLRScheduler(
        t_initial: Length,
        lr_min: float = 0.0,
        cycle_mul: float = 1.0,
        cycle_decay: float = 1.0,
        cycle_limit: float = 1,
        warmup_t: Length = 0,
        warmup_lr_init: float = 0.0,
        warmup_prefix: bool = False,
        t_in_epochs: bool = True,
        noise_range_t: Sequence[Length] = [],
        noise_pct: float = 0.67,
        noise_std: float = 1.0,
        noise_seed: int = 42,
        noise_type: Literal['normal', 'uniform'] = 'normal',
        lr_scale: float | Sequence[float] = 1.0,
        lb: float = -7.0,
        ub: float = 3.0,
    ) -> Schedule:
        """Down towards `lr_min` along a hyperbolic tangent, in cycles as those of
        `timm.CosineLRScheduler`.

        - Closed: with `r = c / l`, `lr_min + (0.5 * h) * (1 - tanh(lb * (1 - r) + ub * r))`

        As in timm, without `warmup_prefix` the warm-up aims at the curve's value at `warmup_t`, and
        `lr_min` is not quite reached.

        Parameters:
            t_initial: Steps of the first cycle. Allowed: a number above 0, or a length.
            lr_min: The lowest value. Allowed: a number of at least 0.
            cycle_mul: How many times longer each cycle is. Allowed: a number above 0.
            cycle_decay: What the peak is multiplied with each cycle. Allowed: a number.
            cycle_limit: The number of cycles. Allowed: a number of at least 0.
            warmup_t: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_lr_init: The first value of the warm-up. Allowed: a number of at least 0.
            warmup_prefix: Whether the curve starts after the warm-up. Allowed: true or false.
            t_in_epochs: Whether positions are epochs for the trainer; the curve is the same. Allowed: true or false.
            noise_range_t: Where noise starts and, if two, ends; none if empty. Allowed: a list, each a number, or a length.
            noise_pct: The bound of the noise. Allowed: a number above 0.
            noise_std: The standard deviation of normal noise. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.
            noise_type: Whether it is normal within the bound, or uniform. Allowed: "normal" or "uniform".
            lr_scale: What the value of a group is multiplied with at last. Allowed: a number, or a list of them, one a group.
            lb: Where on the tangent a cycle starts. Allowed: a number.
            ub: Where it ends. Allowed: a number.

        Source: timm.scheduler, timm 1.0.31.
        """
    @staticmethod
    def PolyLRScheduler(
        t_initial: Length,
        lr_min: float = 0.0,
        cycle_mul: float = 1.0,
        cycle_decay: float = 1.0,
        cycle_limit: float = 1,
        warmup_t: Length = 0,
        warmup_lr_init: float = 0.0,
        warmup_prefix: bool = False,
        t_in_epochs: bool = True,
        noise_range_t: Sequence[Length] = [],
        noise_pct: float = 0.67,
        noise_std: float = 1.0,
        noise_seed: int = 42,
        noise_type: Literal['normal', 'uniform'] = 'normal',
        lr_scale: float | Sequence[float] = 1.0,
        k_decay: float = 1.0,
        power: float = 0.5,
    ) -> Schedule:
        """Down to `lr_min` along a power of a line, in cycles as those of `timm.CosineLRScheduler`.

        - Closed: `lr_min + h * (1 - c ** k_decay / l ** k_decay) ** power`

        Parameters:
            t_initial: Steps of the first cycle. Allowed: a number above 0, or a length.
            lr_min: The lowest value. Allowed: a number of at least 0.
            cycle_mul: How many times longer each cycle is. Allowed: a number above 0.
            cycle_decay: What the peak is multiplied with each cycle. Allowed: a number.
            cycle_limit: The number of cycles. Allowed: a number of at least 0.
            warmup_t: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_lr_init: The first value of the warm-up. Allowed: a number of at least 0.
            warmup_prefix: Whether the curve starts after the warm-up. Allowed: true or false.
            t_in_epochs: Whether positions are epochs for the trainer; the curve is the same. Allowed: true or false.
            noise_range_t: Where noise starts and, if two, ends; none if empty. Allowed: a list, each a number, or a length.
            noise_pct: The bound of the noise. Allowed: a number above 0.
            noise_std: The standard deviation of normal noise. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.
            noise_type: Whether it is normal within the bound, or uniform. Allowed: "normal" or "uniform".
            lr_scale: What the value of a group is multiplied with at last. Allowed: a number, or a list of them, one a group.
            k_decay: The power of the progress. Allowed: a number.
            power: The power of the line. Allowed: a number.

        Source: timm.scheduler, timm 1.0.31.
        """
    @staticmethod
    def StepLRScheduler(
        decay_t: Length,
        decay_rate: float = 1.0,
        warmup_t: Length = 0,
        warmup_lr_init: float = 0.0,
        warmup_prefix: bool = True,
        t_in_epochs: bool = True,
        noise_range_t: Sequence[Length] = [],
        noise_pct: float = 0.67,
        noise_std: float = 1.0,
        noise_seed: int = 42,
        noise_type: Literal['normal', 'uniform'] = 'normal',
        lr_scale: float | Sequence[float] = 1.0,
    ) -> Schedule:
        """The base value times `decay_rate` once every `decay_t` steps, after a warm-up if one is given.

        - Closed: with `t = e - warmup_t`, or `e` without `warmup_prefix`, `base * decay_rate ** (t //
          decay_t)`; before `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`

        The noise is that of `timm.CosineLRScheduler`.

        Parameters:
            decay_t: Steps from one decay to the next. Allowed: a number above 0, or a length.
            decay_rate: The factor of a decay. Allowed: a number.
            warmup_t: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_lr_init: The first value of the warm-up. Allowed: a number of at least 0.
            warmup_prefix: Whether the curve starts after the warm-up. Allowed: true or false.
            t_in_epochs: Whether positions are epochs for the trainer; the curve is the same. Allowed: true or false.
            noise_range_t: Where noise starts and, if two, ends; none if empty. Allowed: a list, each a number, or a length.
            noise_pct: The bound of the noise. Allowed: a number above 0.
            noise_std: The standard deviation of normal noise. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.
            noise_type: Whether it is normal within the bound, or uniform. Allowed: "normal" or "uniform".
            lr_scale: What the value of a group is multiplied with at last. Allowed: a number, or a list of them, one a group.

        Source: timm.scheduler, timm 1.0.31.
        """
    @staticmethod
    def MultiStepLRScheduler(
        decay_t: Sequence[Length],
        decay_rate: float = 1.0,
        warmup_t: Length = 0,
        warmup_lr_init: float = 0.0,
        warmup_prefix: bool = True,
        t_in_epochs: bool = True,
        noise_range_t: Sequence[Length] = [],
        noise_pct: float = 0.67,
        noise_std: float = 1.0,
        noise_seed: int = 42,
        noise_type: Literal['normal', 'uniform'] = 'normal',
        lr_scale: float | Sequence[float] = 1.0,
    ) -> Schedule:
        """The base value times `decay_rate` at each of some positions, after a warm-up if one is given.

        - Closed: with `t = e - warmup_t`, or `e` without `warmup_prefix`, `base * decay_rate **
          bisect_right(decay_t, t + 1)`; before `warmup_t` `warmup_lr_init + e * ((base -
          warmup_lr_init) / warmup_t)`

        As in timm, each decay comes one step before its position. The noise is that of
        `timm.CosineLRScheduler`.

        Parameters:
            decay_t: Positions of a decay, in rising order. Allowed: a list, each a number, or a length.
            decay_rate: The factor of a decay. Allowed: a number.
            warmup_t: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_lr_init: The first value of the warm-up. Allowed: a number of at least 0.
            warmup_prefix: Whether the curve starts after the warm-up. Allowed: true or false.
            t_in_epochs: Whether positions are epochs for the trainer; the curve is the same. Allowed: true or false.
            noise_range_t: Where noise starts and, if two, ends; none if empty. Allowed: a list, each a number, or a length.
            noise_pct: The bound of the noise. Allowed: a number above 0.
            noise_std: The standard deviation of normal noise. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.
            noise_type: Whether it is normal within the bound, or uniform. Allowed: "normal" or "uniform".
            lr_scale: What the value of a group is multiplied with at last. Allowed: a number, or a list of them, one a group.

        Source: timm.scheduler, timm 1.0.31.
        """
    @staticmethod
    def WSDLRScheduler(
        t_initial: Length,
        decay_t: Length,
        lr_min: float = 0.0,
        stable_fn: Literal['constant', 'rsqrt', 'power'] = 'constant',
        stable_timescale: float | None = None,
        stable_power: float = 0.5,
        decay_fn: Literal['linear', '1-sqrt', 'cosine', 'power', 'exp'] = '1-sqrt',
        decay_power: float = 0.5,
        decay_ratio: float = 0.1,
        warmup_t: Length = 0,
        warmup_lr_init: float = 0.0,
        t_in_epochs: bool = True,
        noise_range_t: Sequence[Length] = [],
        noise_pct: float = 0.67,
        noise_std: float = 1.0,
        noise_seed: int = 42,
        noise_type: Literal['normal', 'uniform'] = 'normal',
        lr_scale: float | Sequence[float] = 1.0,
    ) -> Schedule:
        """Up to the base value, a stable phase and a decay to `lr_min`.

        - Closed: before `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; then
          with `t = e - warmup_t` the stable value is `s = max(base * f, lr_min)` where `f` is 1, or
          `(1 + t / stable_timescale) ** -stable_power`, with the power 0.5 for `rsqrt`; in the decay,
          `x = (t - (t_initial - decay_t)) / decay_t` from 0 to 1, it is `lr_min + (s - lr_min) * d`,
          where `d` is `1 - x`, `1 - sqrt(x)`, `0.5 * (1 + cos(pi * x))`, `1 - x ** decay_power` or,
          with `r = decay_ratio`, `(r ** x - r) / (1 - r)`

        As in timm, the decay acts on the stable curve as that goes on. The noise is that of
        `timm.CosineLRScheduler`.

        Parameters:
            t_initial: Steps after the warm-up. Allowed: a number above 0, or a length.
            decay_t: How many of them decay. Allowed: a number above 0, or a length.
            lr_min: The lowest value. Allowed: a number of at least 0.
            stable_fn: The shape of the stable phase. Allowed: "constant" or "rsqrt" or "power".
            stable_timescale: The stretch of it; `warmup_t` if null. Allowed: a number above 0, or null.
            stable_power: The power of `power`. Allowed: a number above 0.
            decay_fn: The shape of the decay. Allowed: "linear" or "1-sqrt" or "cosine" or "power" or "exp".
            decay_power: The power of `power`. Allowed: a number above 0.
            decay_ratio: The ratio of `exp`. Allowed: a number above 0 and below 1.
            warmup_t: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_lr_init: The first value of the warm-up. Allowed: a number of at least 0.
            t_in_epochs: Whether positions are epochs for the trainer; the curve is the same. Allowed: true or false.
            noise_range_t: Where noise starts and, if two, ends; none if empty. Allowed: a list, each a number, or a length.
            noise_pct: The bound of the noise. Allowed: a number above 0.
            noise_std: The standard deviation of normal noise. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.
            noise_type: Whether it is normal within the bound, or uniform. Allowed: "normal" or "uniform".
            lr_scale: What the value of a group is multiplied with at last. Allowed: a number, or a list of them, one a group.

        Source: timm.scheduler, timm 1.0.31.
        """
    @staticmethod
    def PlateauLRScheduler(
        mode: Literal['min', 'max'] = 'max',
        decay_rate: float = 0.1,
        patience_t: Length = 10,
        threshold: float = 0.0001,
        cooldown_t: Length = 0,
        lr_min: float | Sequence[float] = 0.0,
        warmup_t: Length = 0,
        warmup_lr_init: float = 0.0,
        noise_range_t: Sequence[Length] = [],
        noise_pct: float = 0.67,
        noise_std: float = 1.0,
        noise_seed: int = 42,
        noise_type: Literal['normal', 'uniform'] = 'normal',
        lr_scale: float | Sequence[float] = 1.0,
    ) -> Schedule:
        """A warm-up, then the rate times `decay_rate` whenever a metric has not improved.

        - Closed: `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)` up to `warmup_t`,
          without a metric; then that of `torch.ReduceLROnPlateau`

        As in timm, `lr_scale` scales the warm-up and so what the plateau starts from, not `lr_min`. The noise
        is that of `timm.CosineLRScheduler`, and the plateau does not see it.

        Parameters:
            mode: Whether the metric shall fall or rise. Allowed: "min" or "max".
            decay_rate: What a reduction multiplies with. Allowed: a number below 1.
            patience_t: Steps without improvement that are allowed. Allowed: a number, or a length.
            threshold: What an improvement is at least, relative to the best metric. Allowed: a number.
            cooldown_t: Steps after a reduction that do not count. Allowed: a number, or a length.
            lr_min: The lowest value. Allowed: a number, or a list of them, one a group.
            warmup_t: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_lr_init: The first value. Allowed: a number.
            noise_range_t: Where noise starts and, if two, ends; none if empty. Allowed: a list, each a number, or a length.
            noise_pct: The bound of the noise. Allowed: a number above 0.
            noise_std: The standard deviation of normal noise. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.
            noise_type: Whether it is normal within the bound, or uniform. Allowed: "normal" or "uniform".
            lr_scale: What the value of a group is multiplied with at last. Allowed: a number, or a list of them, one a group.

        Source: timm.scheduler, timm 1.0.31.
        """

class optax:
    @staticmethod
    def constant_schedule(
        value: float,
    ) -> Schedule:
        """A fixed value.

        - Closed: `value`

        Parameters:
            value: The value. Allowed: a number.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def polynomial_schedule(
        init_value: float,
        end_value: float,
        power: float,
        transition_steps: Length,
        transition_begin: Length = 0,
    ) -> Schedule:
        """A power of a straight line from one value to another.

        - Closed: with `T = transition_steps` and `c = clip(e - transition_begin, 0, T)`,
          `(init_value - end_value) * (1 - c / T) ** power + end_value`; `init_value` where `T` is not
          above 0

        Parameters:
            init_value: The value at the start. Allowed: a number.
            end_value: The value at the end. Allowed: a number.
            power: The power of the line. Allowed: a number.
            transition_steps: Steps from one to the other. Allowed: a number, or a length.
            transition_begin: Steps before them. Allowed: a number, or a length.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def linear_schedule(
        init_value: float,
        end_value: float,
        transition_steps: Length,
        transition_begin: Length = 0,
    ) -> Schedule:
        """A straight line from one value to another.

        - Closed: that of `optax.polynomial_schedule` with power 1

        Parameters:
            init_value: The value at the start. Allowed: a number.
            end_value: The value at the end. Allowed: a number.
            transition_steps: Steps from one to the other. Allowed: a number, or a length.
            transition_begin: Steps before them. Allowed: a number, or a length.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def exponential_decay(
        init_value: float,
        transition_steps: Length,
        decay_rate: float,
        transition_begin: Length = 0,
        staircase: bool = False,
        end_value: float | None = None,
    ) -> Schedule:
        """The first value times `decay_rate` once every `transition_steps` steps, with or without
        stairs.

        - Closed: with `x = (e - transition_begin) / transition_steps`, or `floor(x)` with
          `staircase`, `init_value * decay_rate ** x`; `init_value` up to `transition_begin`; not
          beyond `end_value`

        Parameters:
            init_value: The value at the start. Allowed: a number.
            transition_steps: Steps until the value was multiplied with `decay_rate`. Allowed: a number, or a length.
            decay_rate: The factor. Allowed: a number of at least 0.
            transition_begin: Steps before the decay. Allowed: a number, or a length.
            staircase: Whether the value falls at whole multiples only. Allowed: true or false.
            end_value: The value that is not passed. Allowed: a number, or null.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def cosine_decay_schedule(
        init_value: float,
        decay_steps: Length,
        alpha: float = 0.0,
        exponent: float = 1.0,
    ) -> Schedule:
        """Half a cosine wave, or a power of it, down to a ratio of the first value.

        - Closed: with `w = 0.5 * (1 + cos((pi * min(e, decay_steps)) / decay_steps))`,
          `init_value * ((1 - alpha) * w ** exponent + alpha)`

        Parameters:
            init_value: The value at the start. Allowed: a number.
            decay_steps: Steps of the decay. Allowed: a number above 0, or a length.
            alpha: The floor as a ratio of `init_value`. Allowed: a number.
            exponent: The power of the cosine. Allowed: a number.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def warmup_constant_schedule(
        init_value: float,
        peak_value: float,
        warmup_steps: Length,
    ) -> Schedule:
        """A warm-up in a straight line, then the peak value.

        - Closed: that of `optax.linear_schedule` from `init_value` to `peak_value`

        As in optax, without a warm-up the value is `init_value`.

        Parameters:
            init_value: The value at the start. Allowed: a number.
            peak_value: The value after the warm-up. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number, or a length.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def warmup_cosine_decay_schedule(
        init_value: float,
        peak_value: float,
        warmup_steps: Length,
        decay_steps: Length,
        end_value: float = 0.0,
        exponent: float = 1.0,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave.

        - Closed: that of `optax.linear_schedule` before `W = warmup_steps`, then
          `optax.cosine_decay_schedule` from `peak_value` over `decay_steps - W` steps, with `alpha =
          end_value / peak_value`

        As in optax, `decay_steps` includes the warm-up.

        Parameters:
            init_value: The value at the start. Allowed: a number.
            peak_value: The value after the warm-up. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number, or a length.
            decay_steps: Steps in all. Allowed: a number, or a length.
            end_value: The value at the end. Allowed: a number.
            exponent: The power of the cosine. Allowed: a number.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def warmup_exponential_decay_schedule(
        init_value: float,
        peak_value: float,
        warmup_steps: Length,
        transition_steps: Length,
        decay_rate: float,
        transition_begin: Length = 0,
        staircase: bool = False,
        end_value: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, then an exponential decay.

        - Closed: that of `optax.linear_schedule` before `warmup_steps`, then
          `optax.exponential_decay` from `peak_value`

        Parameters:
            init_value: The value at the start. Allowed: a number.
            peak_value: The value after the warm-up. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number, or a length.
            transition_steps: Steps until the value was multiplied with `decay_rate`. Allowed: a number, or a length.
            decay_rate: The factor. Allowed: a number of at least 0.
            transition_begin: Steps before the decay. Allowed: a number, or a length.
            staircase: Whether the value falls at whole multiples only. Allowed: true or false.
            end_value: The value that is not passed. Allowed: a number, or null.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def sgdr_schedule(
        cosine_kwargs: Sequence[Mapping[str, Any]],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A warm-up and half a cosine wave, over and over, each with its own values.

        - Closed: the one whose `decay_steps` the position lies in, counted from its start; the last
          one stays

        Parameters:
            cosine_kwargs: The parameters of each `optax.warmup_cosine_decay_schedule`. Allowed: a list of at least one schedule.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def piecewise_constant_schedule(
        init_value: float,
        boundaries_and_scales: Sequence[tuple[Length, float]],
    ) -> Schedule:
        """A value that is scaled at given positions.

        - Closed: `init_value * scale` for each boundary that is at most `e`, in rising order

        As in optax, a boundary that stands twice counts once, the last one.

        Parameters:
            init_value: The value at the start. Allowed: a number.
            boundaries_and_scales: Pairs of a position and a scale of at least 0. Allowed: a list of pairs of numbers.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def piecewise_interpolate_schedule(
        interpolate_type: Literal['linear', 'cosine'] = 'linear',
        *,
        init_value: float,
        boundaries_and_scales: Sequence[tuple[Length, float]],
    ) -> Schedule:
        """Through knots: `init_value` at 0, and the value before times a scale at each boundary.

        - Closed: between two knots `s` and `t`, with the part `x` of the way that is done, `(t - s) *
          x + s` or `t + ((s - t) / 2) * (cos(pi * x) + 1)`; after the last knot its value

        As in optax, a boundary that stands twice counts once, the last one.

        Parameters:
            interpolate_type: The shape between two knots. Allowed: "linear" or "cosine".
            init_value: The value at the start. Allowed: a number.
            boundaries_and_scales: Pairs of a position and a scale of at least 0. Allowed: a list of pairs of numbers.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def linear_onecycle_schedule(
        transition_steps: Length,
        peak_value: float,
        pct_start: float = 0.3,
        pct_final: float = 0.85,
        div_factor: float = 25.0,
        final_div_factor: float = 10000.0,
    ) -> Schedule:
        """Up to the peak value and down again in straight lines, in three phases.

        - Closed: `optax.piecewise_interpolate_schedule` from `peak_value / div_factor`, with the
          scale `div_factor` at `int(pct_start * transition_steps)`, `1 / div_factor` at
          `int(pct_final * transition_steps)` and `1 / final_div_factor` at `transition_steps`

        Parameters:
            transition_steps: Steps in all. Allowed: a number above 0, or a length.
            peak_value: The value at the top. Allowed: a number.
            pct_start: The part of the steps that goes up. Allowed: a number of at least 0 and at most 1.
            pct_final: Where the second way down starts. Allowed: a number of at least 0 and at most 1.
            div_factor: The peak divided by the first value. Allowed: a number above 0.
            final_div_factor: The first value divided by the last. Allowed: a number above 0.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def cosine_onecycle_schedule(
        transition_steps: Length,
        peak_value: float,
        pct_start: float = 0.3,
        div_factor: float = 25.0,
        final_div_factor: float = 10000.0,
    ) -> Schedule:
        """Up to the peak value and down again along cosine waves.

        - Closed: `optax.piecewise_interpolate_schedule` of type `cosine` from `peak_value /
          div_factor`, with the scale `div_factor` at `int(pct_start * transition_steps)` and `1 /
          (div_factor * final_div_factor)` at `transition_steps`

        Parameters:
            transition_steps: Steps in all. Allowed: a number above 0, or a length.
            peak_value: The value at the top. Allowed: a number.
            pct_start: The part of the steps that goes up. Allowed: a number of at least 0 and at most 1.
            div_factor: The peak divided by the first value. Allowed: a number above 0.
            final_div_factor: The first value divided by the last. Allowed: a number above 0.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def join_schedules(
        schedules: Sequence[Part],
        boundaries: Sequence[Length],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """One schedule after the other, each on its own clock.

        - Closed: the part whose stretch the position lies in, at the position counted from its start

        Parameters:
            schedules: The parts in their order. Allowed: a list of at least one schedule.
            boundaries: Where the second and each later part starts. Allowed: a list, each a number, or a length.

        Source: optax.schedules, optax 0.2.8.
        """
    @staticmethod
    def contrib_reduce_on_plateau(
        factor: float = 0.1,
        patience: Length = 10,
        rtol: float = 0.0001,
        atol: float = 0.0,
        cooldown: Length = 0,
        accumulation_size: Length = 1,
        min_scale: float = 0.0,
    ) -> Schedule:
        """The rate times `factor` whenever the mean of a metric has not improved for `patience` times.

        - Closed: `max(lr * factor, base * min_scale)` at the last of `patience` means in a row that
          are not below `(1 - rtol) * best - atol`

        As in optax, `patience` is one less than in PyTorch.

        Parameters:
            factor: What a reduction multiplies with. Allowed: a number above 0 and below 1.
            patience: Steps without improvement after which a reduction comes. Allowed: a number, or a length.
            rtol: What an improvement is at least, relative to the best metric. Allowed: a number of at least 0 and at most 1.
            atol: What an improvement is at least. Allowed: a number of at least 0.
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            accumulation_size: Metrics whose mean counts as one. Allowed: a whole number of at least 1, or a length.
            min_scale: The lowest value as a ratio of the base value. Allowed: a number.

        Source: optax.contrib, optax 0.2.8.
        """

class keras:
    @staticmethod
    def ExponentialDecay(
        initial_learning_rate: float,
        decay_steps: Length,
        decay_rate: float,
        staircase: bool = False,
    ) -> Schedule:
        """The initial rate times `decay_rate` once every `decay_steps` steps, with or without stairs.

        - Closed: `initial_learning_rate * decay_rate ** x` with `x = e / decay_steps`, with
          `staircase` `floor(x)`

        Parameters:
            initial_learning_rate: The value at the start. Allowed: a number.
            decay_steps: Steps of one factor. Allowed: a number above 0, or a length.
            decay_rate: The factor. Allowed: a number of at least 0.
            staircase: Whether the value changes at whole multiples only. Allowed: true or false.

        Source: keras.optimizers.schedules, Keras 3.15.
        """
    @staticmethod
    def PiecewiseConstantDecay(
        boundaries: Sequence[Length],
        values: Sequence[float],
    ) -> Schedule:
        """Given rates between given positions.

        - Closed: the first value up to the first boundary, the next one up to the second, and so on

        As in Keras, a boundary belongs to the value before it.

        Parameters:
            boundaries: Positions in rising order. Allowed: a list, each a number, or a length.
            values: The values, one more than there are boundaries. Allowed: a list, each a number.

        Source: keras.optimizers.schedules, Keras 3.15.
        """
    @staticmethod
    def PolynomialDecay(
        initial_learning_rate: float,
        decay_steps: Length,
        end_learning_rate: float = 0.0001,
        power: float = 1.0,
        cycle: bool = False,
    ) -> Schedule:
        """A power of a straight line from one rate to another, whose length may grow again and again.

        - Closed: with `I` and `E` the first and the last value and `D = decay_steps`, `(I - E) * (1 -
          min(e, D) / D) ** power + E`; with `cycle` `D` times `ceil(e / decay_steps)`

        Parameters:
            initial_learning_rate: The value at the start. Allowed: a number.
            decay_steps: Steps of the decay. Allowed: a number above 0, or a length.
            end_learning_rate: The value at the end. Allowed: a number.
            power: The power of the line. Allowed: a number.
            cycle: Whether the end moves on when it is passed. Allowed: true or false.

        Source: keras.optimizers.schedules, Keras 3.15.
        """
    @staticmethod
    def InverseTimeDecay(
        initial_learning_rate: float,
        decay_steps: Length,
        decay_rate: float,
        staircase: bool = False,
    ) -> Schedule:
        """The inverse of the time, with or without stairs.

        - Closed: `initial_learning_rate / (1 + decay_rate * x)` with `x = e / decay_steps`, with
          `staircase` `floor(x)`

        Parameters:
            initial_learning_rate: The value at the start. Allowed: a number.
            decay_steps: Steps of one unit. Allowed: a number above 0, or a length.
            decay_rate: What a unit adds to the divisor. Allowed: a number.
            staircase: Whether the value changes at whole multiples only. Allowed: true or false.

        Source: keras.optimizers.schedules, Keras 3.15.
        """
    @staticmethod
    def CosineDecay(
        initial_learning_rate: float,
        decay_steps: Length,
        alpha: float = 0.0,
        warmup_target: float | None = None,
        warmup_steps: Length = 0,
    ) -> Schedule:
        """Half a cosine wave, after a warm-up if one is given.

        - Closed: before `W = warmup_steps` `(warmup_target - I) * (e / W) + I` with `I =
          initial_learning_rate`, then `warmup_target * ((1 - alpha) * (0.5 * (1 + cos(pi * (min(e -
          W, D) / D)))) + alpha)` with `D = decay_steps`; without a target the same from `I` with `W =
          0`

        As in Keras, `decay_steps` does not include the warm-up.

        Parameters:
            initial_learning_rate: The value at the start. Allowed: a number.
            decay_steps: Steps of the decay. Allowed: a number above 0, or a length.
            alpha: The floor as a ratio of the highest value. Allowed: a number.
            warmup_target: The value after the warm-up; no warm-up if null. Allowed: a number, or null.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.

        Source: keras.optimizers.schedules, Keras 3.15.
        """
    @staticmethod
    def CosineDecayRestarts(
        initial_learning_rate: float,
        first_decay_steps: Length,
        t_mul: float = 2.0,
        m_mul: float = 1.0,
        alpha: float = 0.0,
    ) -> Schedule:
        """Half a cosine wave, over and over, in cycles that may grow and get lower.

        - Closed: in cycle `i`, with the part `x` of it that is done, `initial_learning_rate * ((1 -
          alpha) * ((0.5 * m_mul ** i) * (1 + cos(pi * x))) + alpha)`

        As in Keras, the floor does not shrink, and the cycle is found with a logarithm.

        Parameters:
            initial_learning_rate: The value at the start. Allowed: a number.
            first_decay_steps: Steps of the first cycle. Allowed: a number above 0, or a length.
            t_mul: How many times longer each cycle is. Allowed: a number above 0.
            m_mul: How many times higher each cycle is. Allowed: a number.
            alpha: The floor as a ratio of the first height. Allowed: a number.

        Source: keras.optimizers.schedules, Keras 3.15.
        """
    @staticmethod
    def ReduceLROnPlateau(
        mode: Literal['min', 'max', 'auto'] = 'auto',
        factor: float = 0.1,
        patience: Length = 10,
        min_delta: float = 0.0001,
        cooldown: Length = 0,
        min_lr: float = 0.0,
    ) -> Schedule:
        """The rate times `factor` whenever a metric has not improved for `patience` steps.

        - Closed: `max(lr * factor, min_lr)` at the last of `patience` steps in a row whose `metric +
          min_delta` is not below the best metric

        As in Keras, `patience` is one less than in PyTorch, and single precision decides.

        Parameters:
            mode: Whether the metric shall fall or rise; it shall fall if `auto`. Allowed: "min" or "max" or "auto".
            factor: What a reduction multiplies with. Allowed: a number below 1.
            patience: Steps in a row without improvement that lead to a reduction. Allowed: a number, or a length.
            min_delta: What an improvement is at least. Allowed: a number.
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            min_lr: The lowest value. Allowed: a number.

        Source: keras.callbacks, Keras 3.15.
        """

class fastai:
    @staticmethod
    def SchedNo(
        start: float,
        end: float,
    ) -> Schedule:
        """A fixed value.

        - Closed: `start`

        Parameters:
            start: The value at the start. Allowed: a number.
            end: The value at the end. Allowed: a number.

        Source: fastai.callback.schedule, fastai 2.8.
        """
    @staticmethod
    def SchedLin(
        start: float,
        end: float,
    ) -> Schedule:
        """A straight line from one value to another.

        - Closed: `start + e * (end - start)`

        Parameters:
            start: The value at the start. Allowed: a number.
            end: The value at the end. Allowed: a number.

        Source: fastai.callback.schedule, fastai 2.8.
        """
    @staticmethod
    def SchedCos(
        start: float,
        end: float,
    ) -> Schedule:
        """Half a cosine wave from one value to another.

        - Closed: `start + ((1 + cos(pi * (1 - e))) * (end - start)) / 2`

        Parameters:
            start: The value at the start. Allowed: a number.
            end: The value at the end. Allowed: a number.

        Source: fastai.callback.schedule, fastai 2.8.
        """
    @staticmethod
    def SchedExp(
        start: float,
        end: float,
    ) -> Schedule:
        """An exponential curve from one value to another.

        - Closed: `start * (end / start) ** e`

        Parameters:
            start: The value at the start. Allowed: a number.
            end: The value at the end. Allowed: a number.

        Source: fastai.callback.schedule, fastai 2.8.
        """
    @staticmethod
    def SchedPoly(
        start: float,
        end: float,
        power: float,
    ) -> Schedule:
        """A power of a straight line from one value to another.

        - Closed: `start + (end - start) * e ** power`

        Parameters:
            start: The value at the start. Allowed: a number.
            end: The value at the end. Allowed: a number.
            power: The power of the position. Allowed: a number.

        Source: fastai.callback.schedule, fastai 2.8.
        """
    @staticmethod
    def combined_cos(
        pct: float,
        start: float,
        middle: float,
        end: float,
    ) -> Schedule:
        """From `start` to `middle` and on to `end`, each along half a cosine wave.

        - Closed: `fastai.SchedCos` in each part

        As in fastai, the position in a part is computed in single precision.

        Parameters:
            pct: The part of the first cosine. Allowed: a number of at least 0 and at most 1.
            start: The value at the start. Allowed: a number.
            middle: The value between the two. Allowed: a number.
            end: The value at the end. Allowed: a number.

        Source: fastai.callback.schedule, fastai 2.8.
        """
    @staticmethod
    def fit_one_cycle(
        lr_max: float | None = None,
        div: float = 25.0,
        div_final: float = 100000.0,
        pct_start: float = 0.25,
    ) -> Schedule:
        """The rate of `fit_one_cycle`: up along half a cosine wave and down along another.

        - Closed: `fastai.combined_cos` from `lr_max / div` to `lr_max` and on to `lr_max / div_final`

        Parameters:
            lr_max: The highest value; the base value if null. Allowed: a number, or null.
            div: The highest value divided by the first. Allowed: a number above 0.
            div_final: The highest value divided by the last. Allowed: a number above 0.
            pct_start: The part that goes up. Allowed: a number of at least 0 and at most 1.

        Source: fastai.callback.schedule, fastai 2.8.
        """
    @staticmethod
    def fit_flat_cos(
        lr: float | None = None,
        div_final: float = 100000.0,
        pct_start: float = 0.75,
    ) -> Schedule:
        """The rate of `fit_flat_cos`: constant, then down along half a cosine wave.

        - Closed: `fastai.combined_cos` from `lr` to `lr` and on to `lr / div_final`

        Parameters:
            lr: The flat value; the base value if null. Allowed: a number, or null.
            div_final: The flat value divided by the last. Allowed: a number above 0.
            pct_start: The part that is flat. Allowed: a number of at least 0 and at most 1.

        Source: fastai.callback.schedule, fastai 2.8.
        """
    @staticmethod
    def fit_sgdr(
        n_cycles: int,
        cycle_len: float,
        lr_max: float | None = None,
        cycle_mult: float = 2,
    ) -> Schedule:
        """Down to 0 along half a cosine wave, over and over.

        - Closed: `fastai.SchedCos` from `lr_max` to 0 in each cycle

        Parameters:
            n_cycles: The number of cycles. Allowed: a whole number of at least 1 and below 64.
            cycle_len: The length of the first. Allowed: a number above 0.
            lr_max: The value at the start of each; the base value if null. Allowed: a number, or null.
            cycle_mult: How many times longer each cycle is. Allowed: a number above 1.

        Source: fastai.callback.schedule, fastai 2.8.
        """
    @staticmethod
    def combine_scheds(
        pcts: Sequence[float],
        scheds: Sequence[Part],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """One schedule after the other, each for a part of the run.

        - Closed: the part that the position lies in, at its own progress, 0 to 1

        As in fastai, the bounds and the progress are computed in single precision.

        Parameters:
            pcts: How much of the run each takes; 1 in all. Allowed: a list, each a number of at least 0.
            scheds: The parts in their order. Allowed: a list of at least one schedule.

        Source: fastai.callback.schedule, fastai 2.8.
        """
    @staticmethod
    def ReduceLROnPlateau(
        comp: Literal['less', 'greater'] = 'less',
        min_delta: float = 0.0,
        patience: Length = 1,
        factor: float = 10.0,
        min_lr: float = 0,
    ) -> Schedule:
        """The rate divided by `factor` whenever a metric has not improved for `patience` steps.

        - Closed: `max(lr / factor, min_lr)` at the last of `patience` steps in a row whose `metric +
          min_delta` is not below the best metric

        Parameters:
            comp: Whether the metric shall fall or rise. Allowed: "less" or "greater".
            min_delta: What an improvement is at least. Allowed: a number.
            patience: Steps in a row without improvement that lead to a reduction. Allowed: a number, or a length.
            factor: What a reduction divides by. Allowed: a number above 0.
            min_lr: The lowest value. Allowed: a number.

        Source: fastai.callback.tracker, fastai 2.8.
        """

class katsura:
    @staticmethod
    def CosineAnnealingWarmupRestarts(
        first_cycle_steps: Length,
        cycle_mult: float = 1.0,
        max_lr: float = 0.1,
        min_lr: float = 0.001,
        warmup_steps: Length = 0,
        gamma: float = 1.0,
        by_epoch: bool = False,
    ) -> Schedule:
        """From `min_lr` up in a straight line and back along a cosine, in cycles.

        - Closed: `s` steps after the start of cycle `i`, of length `C`, with `W = warmup_steps` and
          `M = max_lr * gamma ** i`, `((M - min_lr) * s) / W + min_lr` before `W`, then
          `min_lr + ((M - min_lr) * (1 + cos((pi * (s - W)) / (C - W)))) / 2`; the next length is
          `int((C - W) * cycle_mult) + W`

        As in that class, the first value is `min_lr` even without a warm-up; and given the epoch with each
        step (`by_epoch`), from `first_cycle_steps` on the cycle is `i = int(log((e / first_cycle_steps) *
        (cycle_mult - 1) + 1, cycle_mult))`, its start `int((first_cycle_steps * (cycle_mult ** i - 1)) /
        (cycle_mult - 1))`, and its length `first_cycle_steps * cycle_mult ** i`, as if the warm-up grew too.

        Parameters:
            first_cycle_steps: Steps of the first cycle. Allowed: a whole number of at least 1, or a length.
            cycle_mult: How many times longer each cycle is, without its warm-up. Allowed: a number above 0.
            max_lr: The highest value of the first cycle. Allowed: a number.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up of each cycle. Allowed: a whole number of at least 0, or a length.
            gamma: What the highest value is multiplied with each cycle. Allowed: a number.
            by_epoch: Whether the position is an epoch that each step is given, whole or not. Allowed: true or false.

        Source: katsura-jp/pytorch-cosine-annealing-with-warmup 12d03c0.
        """

class ignite:
    @staticmethod
    def PiecewiseLinear(
        milestones_values: Sequence[tuple[Length, float]],
    ) -> Schedule:
        """Straight lines through given points.

        - Closed: `a + ((b - a) * (e - i)) / (j - i)` between the milestones `i` and `j`; the first
          and the last value outside

        Parameters:
            milestones_values: Pairs of a position and a value, in rising order. Allowed: a list of pairs of numbers.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """
    @staticmethod
    def ConcatScheduler(
        schedulers: Sequence[Part],
        durations: Sequence[Length],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """One schedule after the other, each on its own clock.

        - Closed: the part whose stretch the position lies in, at the position counted from its
          start

        As in ignite, the first part may have 0 steps and is then skipped; a later part of 0 steps goes
        on for ever.

        Parameters:
            schedulers: The parts in their order. Allowed: a list of at least one schedule.
            durations: Steps of each but the last. Allowed: a list, each a whole number of at least 0, or a length.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """
    @staticmethod
    def create_lr_scheduler_with_warmup(
        lr_scheduler: Part,
        warmup_start_value: float,
        warmup_duration: Length,
        warmup_end_value: float | None = None,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Up in a straight line, and then a schedule from its start.

        - Closed: `start + ((end - start) * e) / (W - 1)` up to `W - 1` with `W = warmup_duration`;
          then the schedule at `e - (W - 1)`, or at `e - W` where it does not start with the value
          that the warm-up ends with

        As in ignite, a scheduler of its own that starts with that value is warmed up along `start +
        ((end - d - start) * e) / (W - 2)` with `d = (end - start) / (W - 1)`: the same line with
        other last bits.

        Parameters:
            lr_scheduler: What is warmed up. Allowed: a schedule.
            warmup_start_value: The first value. Allowed: a number.
            warmup_duration: Steps of the warm-up. Allowed: a whole number of at least 2, or a length.
            warmup_end_value: The last value of the warm-up; the base value if null. Allowed: a number, or null.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """
    @staticmethod
    def ParamGroupScheduler(
        schedulers: Sequence[Part],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule for each group.

        - Closed: for each group its own schedule

        Parameters:
            schedulers: One for each group. There may be more groups; the last one serves those. Allowed: a list of at least one schedule.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """
    @staticmethod
    def PiecewiseLinearStateScheduler(
        milestones_values: Sequence[tuple[Length, float]],
    ) -> Schedule:
        """This is for a value of the engine's state. As in ignite, the position of the first event is
        1.

        That of `ignite.PiecewiseLinear`.

        Straight lines through given points.

        - Closed: `a + ((b - a) * (e - i)) / (j - i)` between the milestones `i` and `j`; the first
          and the last value outside

        Parameters:
            milestones_values: Pairs of a position and a value, in rising order. Allowed: a list of pairs of numbers.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """
    @staticmethod
    def ExpStateScheduler(
        initial_value: float,
        gamma: float,
    ) -> Schedule:
        """A value of the engine's state that is multiplied with `gamma` at every event.

        - Closed: `initial_value * gamma ** e`; the first event is at 1

        Parameters:
            initial_value: The value at the start. Allowed: a number.
            gamma: The factor of an event. Allowed: a number.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """
    @staticmethod
    def StepStateScheduler(
        initial_value: float,
        gamma: float,
        step_size: Length,
    ) -> Schedule:
        """A value of the engine's state that is multiplied with `gamma` every `step_size` events.

        - Closed: `initial_value * gamma ** (e // step_size)`; the first event is at 1

        Parameters:
            initial_value: The value at the start. Allowed: a number.
            gamma: The factor of a decay. Allowed: a number.
            step_size: Events from one decay to the next. Allowed: a number above 0, or a length.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """
    @staticmethod
    def MultiStepStateScheduler(
        initial_value: float,
        gamma: float,
        milestones: Sequence[Length],
    ) -> Schedule:
        """A value of the engine's state that is multiplied with `gamma` at each of some events.

        - Closed: `initial_value * gamma ** bisect_right(milestones, e)`; the first event is at 1

        Parameters:
            initial_value: The value at the start. Allowed: a number.
            gamma: The factor of a decay. Allowed: a number.
            milestones: Positions of a decay, in rising order. Allowed: a list, each a number, or a length.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """
    @staticmethod
    def LinearCyclicalScheduler(
        start_value: float,
        end_value: float,
        cycle_size: Length,
        cycle_mult: float = 1.0,
        start_value_mult: float = 1.0,
        end_value_mult: float = 1.0,
        warmup_duration: Length = 0,
        monotonic: bool = False,
    ) -> Schedule:
        """From one value to another and back in straight lines, over and over.

        - Closed: at the part `x` of a cycle that is done
          `end + ((start - end) * abs(x - 0.5)) * 2`, or with `monotonic`
          `start + (end - start) * x`; after it, `s` steps on,
          `end + (next_start - end) * (s / warmup_duration)`. Lengths are cut to whole numbers.

        Parameters:
            start_value: The value at the start of a cycle. Allowed: a number.
            end_value: The value at its other bound. Allowed: a number.
            cycle_size: Steps of the first cycle. Allowed: a whole number of at least 2, or a length.
            cycle_mult: How many times longer each cycle is. Allowed: a number above 0.
            start_value_mult: What the start is multiplied with each cycle. Allowed: a number.
            end_value_mult: What the other bound is multiplied with each cycle. Allowed: a number.
            warmup_duration: Steps from the end of a cycle to the start of the next. Allowed: a whole number of at least 0, or a length.
            monotonic: Whether the value goes one way only in a cycle. Allowed: true or false.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """
    @staticmethod
    def CosineAnnealingScheduler(
        start_value: float,
        end_value: float,
        cycle_size: Length,
        cycle_mult: float = 1.0,
        start_value_mult: float = 1.0,
        end_value_mult: float = 1.0,
        warmup_duration: Length = 0,
    ) -> Schedule:
        """From one value to another and back along a cosine, over and over.

        - Closed: at the part `x` of a cycle that is done
          `start + ((end - start) / 2) * (1 - cos(pi * x))`; after it, `s` steps on,
          `end + (next_start - end) * (s / warmup_duration)`. Lengths are cut to whole numbers.

        Parameters:
            start_value: The value at the start of a cycle. Allowed: a number.
            end_value: The value at its other bound. Allowed: a number.
            cycle_size: Steps of the first cycle. Allowed: a whole number of at least 2, or a length.
            cycle_mult: How many times longer each cycle is. Allowed: a number above 0.
            start_value_mult: What the start is multiplied with each cycle. Allowed: a number.
            end_value_mult: What the other bound is multiplied with each cycle. Allowed: a number.
            warmup_duration: Steps from the end of a cycle to the start of the next. Allowed: a whole number of at least 0, or a length.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """
    @staticmethod
    def ReduceLROnPlateauScheduler(
        mode: Literal['min', 'max'] = 'min',
        factor: float = 0.1,
        patience: Length = 10,
        threshold: float = 0.0001,
        threshold_mode: Literal['rel', 'abs'] = 'rel',
        cooldown: Length = 0,
        min_lr: float | Sequence[float] = 0,
        eps: float = 1e-08,
    ) -> Schedule:
        """The rate times `factor` whenever a metric has not improved for more than `patience` steps.

        - Closed: that of `torch.ReduceLROnPlateau`

        Parameters:
            mode: Whether the metric shall fall or rise. Allowed: "min" or "max".
            factor: What a reduction multiplies with. Allowed: a number below 1.
            patience: Steps without improvement that are allowed. Allowed: a number, or a length.
            threshold: What an improvement is at least. Allowed: a number.
            threshold_mode: Relative to the best metric, or absolute. Allowed: "rel" or "abs".
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            min_lr: The lowest value. Allowed: a number, or a list of them, one a group.
            eps: A reduction by less than this is not made. Allowed: a number.

        Source: ignite.handlers.param_scheduler, pytorch-ignite 0.5.5.
        """

class fvcore:
    @staticmethod
    def ConstantParamScheduler(
        value: float,
    ) -> Schedule:
        """A fixed value.

        - Closed: `value`, below position 1

        As in fvcore, there is no value from 1 on.

        Parameters:
            value: The value. Allowed: a number.

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221.
        """
    @staticmethod
    def CosineParamScheduler(
        start_value: float,
        end_value: float,
    ) -> Schedule:
        """Half a cosine wave from one value to another.

        - Closed: `end_value + (0.5 * (start_value - end_value)) * (1 + cos(pi * e))`

        Parameters:
            start_value: The value at the start. Allowed: a number.
            end_value: The value at the end. Allowed: a number.

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221.
        """
    @staticmethod
    def ExponentialParamScheduler(
        start_value: float,
        decay: float,
    ) -> Schedule:
        """An exponential decay.

        - Closed: `start_value * decay ** e`

        Parameters:
            start_value: The value at the start. Allowed: a number.
            decay: The factor of the whole run. Allowed: a number of at least 0.

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221.
        """
    @staticmethod
    def LinearParamScheduler(
        start_value: float,
        end_value: float,
    ) -> Schedule:
        """A straight line from one value to another.

        - Closed: `end_value * e + start_value * (1 - e)`

        Parameters:
            start_value: The value at the start. Allowed: a number.
            end_value: The value at the end. Allowed: a number.

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221.
        """
    @staticmethod
    def PolynomialDecayParamScheduler(
        base_value: float,
        power: float,
    ) -> Schedule:
        """A power of a straight line to 0.

        - Closed: `base_value * (1 - e) ** power`

        Parameters:
            base_value: The value at the start. Allowed: a number.
            power: The power of the line. Allowed: a number.

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221.
        """
    @staticmethod
    def StepWithFixedGammaParamScheduler(
        base_value: float,
        num_decays: int,
        gamma: float,
        num_updates: Length,
    ) -> Schedule:
        """The base value times `gamma` at each of `num_decays` positions, equally far apart.

        - Closed: `base_value * gamma ** i` with `i = int((e + 1e-6) * (num_decays + 1))`

        As in fvcore, there is no value from 1 on.

        Parameters:
            base_value: The value at the start. Allowed: a number above 0.
            num_decays: The number of decays. Allowed: a whole number of at least 1.
            gamma: The factor of each. Allowed: a number above 0.
            num_updates: Steps of the run, which change nothing. Allowed: a whole number of at least 1, or a length.

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221.
        """
    @staticmethod
    def StepParamScheduler(
        num_updates: Length,
        values: Sequence[float],
    ) -> Schedule:
        """Given values, each for an equal part of the run.

        - Closed: `values[int((e + 1e-6) * n)]` of `n` values

        As in fvcore, there is no value from 1 on.

        Parameters:
            num_updates: Steps of the run, which change nothing. Allowed: a number above 0, or a length.
            values: The values, each for an equal part of the run. Allowed: a list, each a number.

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221.
        """
    @staticmethod
    def MultiStepParamScheduler(
        values: Sequence[float],
        num_updates: Length | None = None,
        milestones: Sequence[Length] = [],
    ) -> Schedule:
        """Given values between given positions.

        - Closed: `values[bisect_right(milestones, int((e + 1e-6) * num_updates))]`; without milestones
          they are the multiples of `ceil(num_updates / n)` for `n` values

        Parameters:
            values: The values. Allowed: a list, each a number.
            num_updates: The end; the last milestone if null. Allowed: a number above 0, or a length, or null.
            milestones: Where each value ends, without the last end if `num_updates` is given; equally far apart if empty. Allowed: a list, each a number, or a length.

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221.
        """
    @staticmethod
    def CompositeParamScheduler(
        schedulers: Sequence[Part],
        lengths: Sequence[float],
        interval_scaling: Literal['rescaled', 'fixed'] | Sequence[Literal['rescaled', 'fixed']] = 'rescaled',
        *,
        functions: Functions = None,
    ) -> Schedule:
        """One schedule after the other.

        - Closed: the part that `e + 1e-6` lies in, at its own progress, 0 to 1, or at `e`

        As in fvcore, the last length is what the others leave of 1, if they do not make 1 in all.

        Parameters:
            schedulers: The parts in their order. Allowed: a list of at least one schedule.
            lengths: How much of the run each takes; 1 in all. Allowed: a list, each a number of at least 0.
            interval_scaling: Whether a part sees its own progress or that of the run. Allowed: "rescaled" or "fixed", or a list of them, one a part.

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.post20221221.
        """

class detectron2:
    @staticmethod
    def WarmupParamScheduler(
        schedule: Part,
        warmup_factor: float,
        warmup_length: float,
        warmup_method: Literal['linear', 'constant'] = 'linear',
        rescale_interval: bool = False,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Up to the value that the schedule has at the end of the warm-up; its own clock runs meanwhile.

        - Closed: up to `L = warmup_length`, with `a = warmup_factor * schedule(0)`, `schedule(L) * (e
          / L) + a * (1 - e / L)`, or `a`; then `schedule(e)`

        Parameters:
            schedule: What is warmed up. Allowed: a schedule.
            warmup_factor: The first ratio of its first value. Allowed: a number.
            warmup_length: The part of the run that is warm-up. Allowed: a number above 0 and below 1.
            warmup_method: The shape of the warm-up. Allowed: "linear" or "constant".
            rescale_interval: Whether the schedule starts after the warm-up, not during it. Allowed: true or false.

        Source: detectron2.solver.lr_scheduler.
        """
    @staticmethod
    def LRMultiplier(
        multiplier: Part,
        max_iter: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """The base value times a schedule of the part of the run that is done.

        - Closed: `base` times the multiplier at `e / max_iter`

        Parameters:
            multiplier: The ratio, a function of the part of the run that is done. Allowed: a schedule.
            max_iter: Steps in all. Allowed: a number above 0, or a length.

        Source: detectron2.solver.lr_scheduler.
        """

class mmengine:
    @staticmethod
    def ConstantLR(
        factor: float = 0.3333333333333333,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """A factor on the base value in a window, then the base value.

        - Closed: `base * factor` in the window but for its last step, `base` from there on
        - Chain: `lr * factor` at its first step, `lr * (1 / factor)` at its last

        Parameters:
            factor: The ratio. Allowed: a number of at least 0 and at most 1.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def LinearLR(
        start_factor: float = 0.3333333333333333,
        end_factor: float = 1.0,
        begin: Length = 0,
        *,
        end: Length,
    ) -> Schedule:
        """The base value times a factor that goes in a straight line, in a window.

        - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
          `base * (start_factor + ((end_factor - start_factor) * x) / n)`
        - Chain: `lr * start_factor` at the first step of the window, then with
          `d = end_factor - start_factor` `lr * (1 + d / (n * start_factor + (x - 1) * d))`

        As in MMEngine, a chain that starts at 0 divides by zero at its second step.

        Parameters:
            start_factor: The first ratio. Allowed: a number of at least 0 and at most 1.
            end_factor: The last ratio. Allowed: a number of at least 0 and at most 1.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window. Allowed: a number, or a length.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def CosineAnnealingLR(
        T_max: Length | None = None,
        eta_min: float | None = None,
        eta_min_ratio: float | None = None,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """Half a cosine wave in a window.

        - Closed: with `x = e - begin` in the window,
          `eta_min + ((base - eta_min) * (1 + cos((pi * x) / T_max))) / 2`
        - Chain: that of `torch.CosineAnnealingLR` in the window

        Parameters:
            T_max: Steps of the fall; if null, those of the window. Allowed: a number above 0, or a length, or null.
            eta_min: The lowest value. Allowed: a number, or null.
            eta_min_ratio: The lowest value as a ratio of the base value. Allowed: a number, or null.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def CosineRestartLR(
        periods: Sequence[Length],
        restart_weights: Sequence[float],
        eta_min: float | None = None,
        eta_min_ratio: float | None = None,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """Half a cosine wave, over and over, with given lengths and heights.

        - Closed: `s` steps after the start of a cycle of `n` steps, with `high = base * weight`,
          `eta_min + ((high - eta_min) * (1 + cos((pi * s) / n))) / 2`; after the last cycle its
          last value
        - Chain: `high` at the start of a cycle, then
          `((1 + cos((pi * s) / n)) / (1 + cos((pi * (s - 1)) / n))) * (lr - eta_min) + eta_min`

        Parameters:
            periods: Steps of each cycle; one of 0 steps is skipped. Allowed: a list, each a whole number of at least 0, or a length.
            restart_weights: The first ratio of each. Allowed: a list, each a number.
            eta_min: The lowest value. Allowed: a number, or null.
            eta_min_ratio: The lowest value as a ratio of the base value. Allowed: a number, or null.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def ExponentialLR(
        gamma: float,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """The base value times `gamma` at every step of a window.

        - Closed: `base * gamma ** x` with `x = e - begin` in the window
        - Chain: `lr * gamma` from its second step on

        Parameters:
            gamma: The factor of a step. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def StepLR(
        step_size: Length,
        gamma: float = 0.1,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """The base value times `gamma` once every `step_size` steps of a window.

        - Closed: `base * gamma ** (x // step_size)` with `x = e - begin` in the window
        - Chain: `lr * gamma` where `x` is a multiple of `step_size` above 0

        Parameters:
            step_size: Steps from one decay to the next. Allowed: a whole number of at least 1, or a length.
            gamma: The factor of a decay. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def MultiStepLR(
        milestones: Sequence[Length],
        gamma: float = 0.1,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """The base value times `gamma` at each of some positions in a window.

        - Closed: `base` times `gamma ** count` at each of the milestones up to `e - begin`, in
          rising order, where `count` says how often the list has it
        - Chain: `lr * gamma ** count` at a milestone of the window

        Parameters:
            milestones: Positions of a decay; one that stands twice is two. Allowed: a list, each a number, or a length.
            gamma: The factor of a decay. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def OneCycleLR(
        eta_max: float | Sequence[float],
        total_steps: Length | None = None,
        pct_start: float = 0.3,
        anneal_strategy: Literal['cos', 'linear'] = 'cos',
        div_factor: float = 25.0,
        final_div_factor: float = 10000.0,
        three_phase: bool = False,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """Up to `eta_max` and down again, in two or three phases.

        - Closed: from `eta_max / div_factor` to `eta_max` and then, with `three_phase` over the
          first value, to the first value divided by `final_div_factor`; each way from `a` to `b` by
          `b + ((a - b) / 2) * (cos(pi * x) + 1)` or `(b - a) * x + a`
        - Chain: the same in the window, `lr` outside of it

        Parameters:
            eta_max: The highest value. Allowed: a number, or a list of them, one a group.
            total_steps: Steps in all; if null, those of the window. Allowed: a number above 0, or a length, or null.
            pct_start: The part of the steps that goes up. Allowed: a number of at least 0 and at most 1.
            anneal_strategy: The shape of each way. Allowed: "cos" or "linear".
            div_factor: The highest value divided by the first. Allowed: a number above 0.
            final_div_factor: The first value divided by the last. Allowed: a number above 0.
            three_phase: Whether the way down is as long as the way up, with a third way after it. Allowed: true or false.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def PolyLR(
        eta_min: float = 0,
        power: float = 1.0,
        begin: Length = 0,
        *,
        end: Length,
    ) -> Schedule:
        """A power of a straight line in a window.

        - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
          `(base - eta_min) * (1 - x / n) ** power + eta_min`
        - Chain: `(lr - eta_min) * (1 - 1 / (n - x + 1)) ** power + eta_min` from its second step on

        Parameters:
            eta_min: The value at the end. Allowed: a number.
            power: The power of the line. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window. Allowed: a number, or a length.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def ReduceOnPlateauLR(
        rule: Literal['less', 'greater'] = 'less',
        factor: float = 0.1,
        patience: Length = 10,
        threshold: float = 0.0001,
        threshold_rule: Literal['rel', 'abs'] = 'rel',
        cooldown: Length = 0,
        min_value: float | Sequence[float] = 0.0,
        eps: float = 1e-08,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """The rate times `factor` whenever a metric has not improved for more than `patience` steps.

        - Closed: that of `torch.ReduceLROnPlateau`; only metrics of the steps from `begin` to before `end`
          count, the first of which is step 1

        Parameters:
            rule: Whether the metric shall fall or rise. Allowed: "less" or "greater".
            factor: What a reduction multiplies with. Allowed: a number below 1.
            patience: Steps without improvement that are allowed. Allowed: a number, or a length.
            threshold: What an improvement is at least. Allowed: a number of at least 0.
            threshold_rule: Relative to the best metric, or absolute. Allowed: "rel" or "abs".
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            min_value: The lowest value. Allowed: a number, or a list of them, one a group.
            eps: A reduction by less than this is not made. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def ConstantMomentum(
        factor: float = 0.3333333333333333,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """A value of the momentum, or of the first beta.

        That of `mmengine.ConstantLR`.

        A factor on the base value in a window, then the base value.

        - Closed: `base * factor` in the window but for its last step, `base` from there on
        - Chain: `lr * factor` at its first step, `lr * (1 / factor)` at its last

        Parameters:
            factor: The ratio. Allowed: a number of at least 0 and at most 1.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def LinearMomentum(
        start_factor: float = 0.3333333333333333,
        end_factor: float = 1.0,
        begin: Length = 0,
        *,
        end: Length,
    ) -> Schedule:
        """A value of the momentum, or of the first beta.

        That of `mmengine.LinearLR`.

        The base value times a factor that goes in a straight line, in a window.

        - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
          `base * (start_factor + ((end_factor - start_factor) * x) / n)`
        - Chain: `lr * start_factor` at the first step of the window, then with
          `d = end_factor - start_factor` `lr * (1 + d / (n * start_factor + (x - 1) * d))`

        As in MMEngine, a chain that starts at 0 divides by zero at its second step.

        Parameters:
            start_factor: The first ratio. Allowed: a number of at least 0 and at most 1.
            end_factor: The last ratio. Allowed: a number of at least 0 and at most 1.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window. Allowed: a number, or a length.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def CosineAnnealingMomentum(
        T_max: Length | None = None,
        eta_min: float | None = None,
        eta_min_ratio: float | None = None,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """A value of the momentum, or of the first beta.

        That of `mmengine.CosineAnnealingLR`.

        Half a cosine wave in a window.

        - Closed: with `x = e - begin` in the window,
          `eta_min + ((base - eta_min) * (1 + cos((pi * x) / T_max))) / 2`
        - Chain: that of `torch.CosineAnnealingLR` in the window

        Parameters:
            T_max: Steps of the fall; if null, those of the window. Allowed: a number above 0, or a length, or null.
            eta_min: The lowest value. Allowed: a number, or null.
            eta_min_ratio: The lowest value as a ratio of the base value. Allowed: a number, or null.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def CosineRestartMomentum(
        periods: Sequence[Length],
        restart_weights: Sequence[float],
        eta_min: float | None = None,
        eta_min_ratio: float | None = None,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """A value of the momentum, or of the first beta.

        That of `mmengine.CosineRestartLR`.

        Half a cosine wave, over and over, with given lengths and heights.

        - Closed: `s` steps after the start of a cycle of `n` steps, with `high = base * weight`,
          `eta_min + ((high - eta_min) * (1 + cos((pi * s) / n))) / 2`; after the last cycle its
          last value
        - Chain: `high` at the start of a cycle, then
          `((1 + cos((pi * s) / n)) / (1 + cos((pi * (s - 1)) / n))) * (lr - eta_min) + eta_min`

        Parameters:
            periods: Steps of each cycle; one of 0 steps is skipped. Allowed: a list, each a whole number of at least 0, or a length.
            restart_weights: The first ratio of each. Allowed: a list, each a number.
            eta_min: The lowest value. Allowed: a number, or null.
            eta_min_ratio: The lowest value as a ratio of the base value. Allowed: a number, or null.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def ExponentialMomentum(
        gamma: float,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """A value of the momentum, or of the first beta.

        That of `mmengine.ExponentialLR`.

        The base value times `gamma` at every step of a window.

        - Closed: `base * gamma ** x` with `x = e - begin` in the window
        - Chain: `lr * gamma` from its second step on

        Parameters:
            gamma: The factor of a step. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def StepMomentum(
        step_size: Length,
        gamma: float = 0.1,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """A value of the momentum, or of the first beta.

        That of `mmengine.StepLR`.

        The base value times `gamma` once every `step_size` steps of a window.

        - Closed: `base * gamma ** (x // step_size)` with `x = e - begin` in the window
        - Chain: `lr * gamma` where `x` is a multiple of `step_size` above 0

        Parameters:
            step_size: Steps from one decay to the next. Allowed: a whole number of at least 1, or a length.
            gamma: The factor of a decay. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def MultiStepMomentum(
        milestones: Sequence[Length],
        gamma: float = 0.1,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """A value of the momentum, or of the first beta.

        That of `mmengine.MultiStepLR`.

        The base value times `gamma` at each of some positions in a window.

        - Closed: `base` times `gamma ** count` at each of the milestones up to `e - begin`, in
          rising order, where `count` says how often the list has it
        - Chain: `lr * gamma ** count` at a milestone of the window

        Parameters:
            milestones: Positions of a decay; one that stands twice is two. Allowed: a list, each a number, or a length.
            gamma: The factor of a decay. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def PolyMomentum(
        eta_min: float = 0,
        power: float = 1.0,
        begin: Length = 0,
        *,
        end: Length,
    ) -> Schedule:
        """A value of the momentum, or of the first beta.

        That of `mmengine.PolyLR`.

        A power of a straight line in a window.

        - Closed: with `x = e - begin` in the window and `n = end - begin - 1`,
          `(base - eta_min) * (1 - x / n) ** power + eta_min`
        - Chain: `(lr - eta_min) * (1 - 1 / (n - x + 1)) ** power + eta_min` from its second step on

        Parameters:
            eta_min: The value at the end. Allowed: a number.
            power: The power of the line. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window. Allowed: a number, or a length.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def ReduceOnPlateauMomentum(
        rule: Literal['less', 'greater'] = 'less',
        factor: float = 0.1,
        patience: Length = 10,
        threshold: float = 0.0001,
        threshold_rule: Literal['rel', 'abs'] = 'rel',
        cooldown: Length = 0,
        min_value: float | Sequence[float] = 0.0,
        eps: float = 1e-08,
        begin: Length = 0,
        end: Length | None = None,
    ) -> Schedule:
        """A value of the momentum, or of the first beta.

        That of `mmengine.ReduceOnPlateauLR`.

        The rate times `factor` whenever a metric has not improved for more than `patience` steps.

        - Closed: that of `torch.ReduceLROnPlateau`; only metrics of the steps from `begin` to before `end`
          count, the first of which is step 1

        Parameters:
            rule: Whether the metric shall fall or rise. Allowed: "less" or "greater".
            factor: What a reduction multiplies with. Allowed: a number below 1.
            patience: Steps without improvement that are allowed. Allowed: a number, or a length.
            threshold: What an improvement is at least. Allowed: a number of at least 0.
            threshold_rule: Relative to the best metric, or absolute. Allowed: "rel" or "abs".
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            min_value: The lowest value. Allowed: a number, or a list of them, one a group.
            eps: A reduction by less than this is not made. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def param_scheduler(
        schedulers: Sequence[Part],
        intervals: Sequence[Length] = [],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A list of MMEngine's schedules at work on one value, each in its window; windows may overlap.

        - Closed: each part's value is the base value of the next
        - Chain: each part goes on from the value that the one before it left, with the initial value for its
          base value, as in MMEngine; at a step after the first one the parts with an interval of 1 come first

        The chain form is there for parts of `mmengine` that follow no metric. The forms agree where the
        windows of parts with a lowest value overlap no others. In MMEngine `OneCycleLR` sets the base value
        of the parts after it; here it does not.

        Parameters:
            schedulers: The parts in their order. Allowed: a list of at least one schedule.
            intervals: Steps from one step of each part to its next, such as "1ep" for a part by epochs; 1 if empty. Allowed: a list, each a whole number of at least 1, or a length.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """

class deepspeed:
    @staticmethod
    def WarmupLR(
        warmup_min_lr: float | Sequence[float] = 0.0,
        warmup_max_lr: float | Sequence[float] | None = None,
        warmup_num_steps: Length = 1000,
        warmup_type: Literal['log', 'linear'] = 'log',
    ) -> Schedule:
        """A warm-up along a logarithm or a straight line, then a fixed rate.

        - Closed: with `i = e - 1`, `warmup_min_lr + (warmup_max_lr - warmup_min_lr) * g`, where `g`
          is `(1 / log(W)) * log(i + 1)` or `i / W` before `W = warmup_num_steps`, then 1

        As in DeepSpeed, the first two values are the lowest, and with `log` the last one of the
        warm-up can miss the highest by an ulp.

        Parameters:
            warmup_min_lr: The first value. Allowed: a number, or a list of them, one a group.
            warmup_max_lr: The last value; the base value if null. Allowed: a number, a list of them, one a group, or null.
            warmup_num_steps: Steps of the warm-up; fewer than 2 count as 2. Allowed: a whole number of at least 0, or a length.
            warmup_type: The shape of the warm-up. Allowed: "log" or "linear".

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8.
        """
    @staticmethod
    def WarmupDecayLR(
        total_num_steps: Length,
        warmup_min_lr: float | Sequence[float] = 0.0,
        warmup_max_lr: float | Sequence[float] = 0.001,
        warmup_num_steps: Length = 1000,
        warmup_type: Literal['log', 'linear'] = 'log',
    ) -> Schedule:
        """A warm-up along a logarithm or a straight line, then a straight line to 0.

        - Closed: that of `deepspeed.WarmupLR`, and with `i = e - 1` from `W = warmup_num_steps` on
          `g` is `max(0, (T - i) / max(1, T - W))` with `T = total_num_steps`

        Parameters:
            total_num_steps: Steps in all. Allowed: a number of at least 0, or a length.
            warmup_min_lr: The lowest value. Allowed: a number, or a list of them, one a group.
            warmup_max_lr: The highest value. Allowed: a number, or a list of them, one a group.
            warmup_num_steps: Steps of the warm-up; fewer than 2 count as 2. Allowed: a whole number of at least 0, or a length.
            warmup_type: The shape of the warm-up. Allowed: "log" or "linear".

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8.
        """
    @staticmethod
    def WarmupCosineLR(
        total_num_steps: Length,
        warmup_min_ratio: float = 0.0,
        warmup_num_steps: Length = 1000,
        cos_min_ratio: float = 0.0001,
        warmup_type: Literal['log', 'linear'] = 'log',
    ) -> Schedule:
        """A warm-up along a logarithm or a straight line, then half a cosine wave.

        - Closed: with `i = e - 1`, `base * (r + g * (1 - r))` with `r = warmup_min_ratio` and the
          `g` of `deepspeed.WarmupLR`; from `W = warmup_num_steps` on, with
          `x = min(1, (i - W + 1) / max(1, total_num_steps - W))` and `c = cos_min_ratio`,
          `base * max(0, c + (1 - c) * ((1 + cos(pi * x)) / 2))`

        As in DeepSpeed, the first value is 0, whatever the ratios are.

        Parameters:
            total_num_steps: Steps in all. Allowed: a number of at least 0, or a length.
            warmup_min_ratio: The first ratio. Allowed: a number.
            warmup_num_steps: Steps of the warm-up; fewer than 2 count as 2. Allowed: a whole number of at least 0, or a length.
            cos_min_ratio: The last ratio. Allowed: a number.
            warmup_type: The shape of the warm-up. Allowed: "log" or "linear".

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8.
        """
    @staticmethod
    def LRRangeTest(
        lr_range_test_min_lr: float | Sequence[float] = 0.001,
        lr_range_test_step_size: Length = 2000,
        lr_range_test_step_rate: float = 1.0,
        lr_range_test_staircase: bool = False,
    ) -> Schedule:
        """A rate that rises all the time, to find one that is too high.

        - Closed: with `x = e / lr_range_test_step_size`, or `floor(x)` in stairs,
          `lr_range_test_min_lr * (1 + lr_range_test_step_rate * x)`

        Parameters:
            lr_range_test_min_lr: The first value. Allowed: a number, or a list of them, one a group.
            lr_range_test_step_size: Steps of one unit. Allowed: a number above 0, or a length.
            lr_range_test_step_rate: What a unit adds to the factor. Allowed: a number.
            lr_range_test_staircase: Whether the value rises at whole units only. Allowed: true or false.

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8.
        """
    @staticmethod
    def OneCycle(
        cycle_first_step_size: Length = 2000,
        cycle_second_step_size: Length | None = None,
        cycle_first_stair_count: int = 0,
        cycle_second_stair_count: int | None = None,
        decay_step_size: Length = 0,
        *,
        cycle_min_lr: float | Sequence[float],
        cycle_max_lr: float | Sequence[float],
        decay_lr_rate: float = 0.0,
    ) -> Schedule:
        """From `cycle_min_lr` to `cycle_max_lr` and back in straight lines or stairs, then slowly down.

        - Closed: in the cycle of `S` steps `cycle_min_lr + (cycle_max_lr - cycle_min_lr) * s`: with
          `x = 1 + e / S - floor(1 + e / S)` and `r` the part of the first half, `s` is `x / r` up
          to `r`, then `(x - 1) / (r - 1)`; after it
          `cycle_min_lr / (1 + decay_lr_rate * ((e - S) / decay_step_size))`

        Parameters:
            cycle_first_step_size: Steps of the first half. Allowed: a number above 0, or a length.
            cycle_second_step_size: Steps of the second half; as many as of the first if null. Allowed: a number of at least 0, or a length, or null.
            cycle_first_stair_count: Stairs of the first half. Allowed: a whole number of at least 0.
            cycle_second_stair_count: Stairs of the second half; as many as of the first if null. Allowed: a whole number of at least 0, or null.
            decay_step_size: Steps of one unit of the decay. Allowed: a number of at least 0, or a length.
            cycle_min_lr: The lowest value of the cycle. Allowed: a number, or a list of them, one a group.
            cycle_max_lr: The highest value. Allowed: a number, or a list of them, one a group.
            decay_lr_rate: How fast the value falls after the cycle. Allowed: a number.

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8.
        """
    @staticmethod
    def OneCycle_momentum(
        cycle_first_step_size: Length = 2000,
        cycle_second_step_size: Length | None = None,
        cycle_first_stair_count: int = 0,
        cycle_second_stair_count: int | None = None,
        decay_step_size: Length = 0,
        cycle_min_mom: float | Sequence[float] = 0.8,
        cycle_max_mom: float | Sequence[float] = 0.9,
        decay_mom_rate: float = 0.0,
    ) -> Schedule:
        """The first beta that goes with `deepspeed.OneCycle`: down as the rate goes up.

        - Closed: `cycle_max_mom - (cycle_max_mom - cycle_min_mom) * s` in the cycle, then
          `cycle_max_mom * (1 + decay_mom_rate * ((e - S) / decay_step_size))`

        As in DeepSpeed, the first value, which it gives to the optimizer before the first step, is the
        lowest, and the value grows beyond 1 after the cycle. In DeepSpeed the second beta becomes 0.99 as well.

        Parameters:
            cycle_first_step_size: Steps of the first half. Allowed: a number above 0, or a length.
            cycle_second_step_size: Steps of the second half; as many as of the first if null. Allowed: a number of at least 0, or a length, or null.
            cycle_first_stair_count: Stairs of the first half. Allowed: a whole number of at least 0.
            cycle_second_stair_count: Stairs of the second half; as many as of the first if null. Allowed: a whole number of at least 0, or null.
            decay_step_size: Steps of one unit of the decay. Allowed: a number of at least 0, or a length.
            cycle_min_mom: The lowest value of the cycle. Allowed: a number, or a list of them, one a group.
            cycle_max_mom: The highest value. Allowed: a number, or a list of them, one a group.
            decay_mom_rate: How fast the value grows after the cycle. Allowed: a number.

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.8.
        """

class megatron:
    @staticmethod
    def OptimizerParamScheduler(
        init_lr: float = 0.0,
        max_lr: float | None = None,
        min_lr: float = 0.0,
        lr_warmup_steps: Length = 0,
        *,
        lr_decay_steps: Length,
        lr_decay_style: Literal['constant', 'linear', 'cosine', 'inverse-square-root', 'WSD'] = 'linear',
        wsd_decay_steps: Length | None = None,
        lr_wsd_decay_style: Literal['linear', 'cosine', 'exponential', 'minus_sqrt'] = 'exponential',
    ) -> Schedule:
        """Up to `max_lr` in a straight line, then down to `min_lr` in one of five styles.

        - Closed: up to `W = lr_warmup_steps` `init_lr + ((max_lr - init_lr) * e) / W`; then, up to
          `D = lr_decay_steps`, `min_lr + k * (max_lr - min_lr)` with `x = (e - W) / (D - W)`, or in
          WSD the part `x` of the last `wsd_decay_steps`, where `k` is `1 - x`,
          `0.5 * (cos(pi * x) + 1)`, `2 * 0.5 ** x - 1` or `1 - sqrt(x)`; inverse square root
          `max(min_lr, (max_lr * max(W, 1) ** 0.5) / max(e, 1) ** 0.5)`; `min_lr` after `D`

        Parameters:
            init_lr: The first value of the warm-up. Allowed: a number.
            max_lr: The highest value; the base value if null. Allowed: a number, or null.
            min_lr: The lowest value. Allowed: a number.
            lr_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            lr_decay_steps: Steps in all, warm-up included. Allowed: a number above 0, or a length.
            lr_decay_style: The shape of the decay. Allowed: "constant" or "linear" or "cosine" or "inverse-square-root" or "WSD".
            wsd_decay_steps: The last steps, which decay in `WSD`. Allowed: a number of at least 0, or a length, or null.
            lr_wsd_decay_style: The shape of the decay in `WSD`. Allowed: "linear" or "cosine" or "exponential" or "minus_sqrt".

        Source: megatron.core.optimizer_param_scheduler.OptimizerParamScheduler, megatron-core 0.16.
        """
    @staticmethod
    def OptimizerParamScheduler_weight_decay(
        start_wd: float,
        end_wd: float,
        wd_incr_steps: Length,
        wd_incr_style: Literal['constant', 'linear', 'cosine'] = 'constant',
    ) -> Schedule:
        """The weight decay, up from `start_wd` to `end_wd`.

        - Closed: with `x = e / wd_incr_steps`, `start_wd + k * (end_wd - start_wd)` where `k` is
          `x` or `0.5 * (cos(pi * (1 - x)) + 1)`; after `wd_incr_steps`, or where it is constant,
          `end_wd`

        Parameters:
            start_wd: The first value. Allowed: a number.
            end_wd: The last value. Allowed: a number.
            wd_incr_steps: Steps from one to the other. Allowed: a number of at least 0, or a length.
            wd_incr_style: The shape of the way. Allowed: "constant" or "linear" or "cosine".

        Source: megatron.core.optimizer_param_scheduler.OptimizerParamScheduler, megatron-core 0.16.
        """

class composer:
    @staticmethod
    def ConstantScheduler(
        alpha: float = 1.0,
        *,
        t_max: Length,
    ) -> Schedule:
        """A factor on the base value until `t_max`, then the base value.

        - Closed: `base * alpha` before `t_max`, then `base`

        Parameters:
            alpha: The ratio. Allowed: a number.
            t_max: Steps in all. Allowed: a number of at least 0, or a length.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def StepScheduler(
        step_size: Length,
        gamma: float = 0.1,
    ) -> Schedule:
        """The base value times `gamma` once every `step_size` steps.

        - Closed: `base * gamma ** int(e / step_size)`

        Parameters:
            step_size: Steps from one decay to the next. Allowed: a number above 0, or a length.
            gamma: The factor of a decay. Allowed: a number.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def LinearScheduler(
        alpha_i: float = 1.0,
        alpha_f: float = 0.0,
        *,
        t_max: Length,
    ) -> Schedule:
        """A straight line from one ratio of the base value to another.

        - Closed: `base * (alpha_i + min(1, e / t_max) * (alpha_f - alpha_i))`

        Parameters:
            alpha_i: The first ratio. Allowed: a number.
            alpha_f: The last ratio. Allowed: a number.
            t_max: Steps in all. Allowed: a number above 0, or a length.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def ExponentialScheduler(
        gamma: float,
        decay_period: Length,
    ) -> Schedule:
        """The base value times `gamma` once every `decay_period` steps, without stairs.

        - Closed: `base * gamma ** (e / decay_period)`

        Parameters:
            gamma: The factor of a period. Allowed: a number of at least 0.
            decay_period: Steps of a period. Allowed: a number above 0, or a length.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def CosineAnnealingScheduler(
        t_max: Length,
        alpha_f: float = 0.0,
    ) -> Schedule:
        """Half a cosine wave from the base value down to a ratio of it.

        - Closed: `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with `x = e / t_max`
          from 0 to 1

        Parameters:
            t_max: Steps in all. Allowed: a number above 0, or a length.
            alpha_f: The last ratio. Allowed: a number.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def PolynomialScheduler(
        power: float,
        t_max: Length,
        alpha_f: float = 0.0,
    ) -> Schedule:
        """A power of a straight line from the base value down to a ratio of it.

        - Closed: `base * (alpha_f + (1 - min(1, e / t_max)) ** power * (1 - alpha_f))`

        Parameters:
            power: The power of the line. Allowed: a number.
            t_max: Steps in all. Allowed: a number above 0, or a length.
            alpha_f: The last ratio. Allowed: a number.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def ConstantWithWarmupScheduler(
        t_warmup: Length,
        alpha: float = 1.0,
        *,
        t_max: Length,
        scale_warmup: bool = False,
        scale_schedule_ratio: float = 1.0,
    ) -> Schedule:
        """A warm-up in a straight line, then a fixed ratio of the base value.

        - Closed: `base * (min(1, e / t_warmup) * alpha)`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            alpha: The ratio. Allowed: a number.
            t_max: Steps in all; the curve is the same. Allowed: a number of at least 0, or a length.
            scale_warmup: Whether `scale_schedule_ratio` scales the line of the warm-up as well. Allowed: true or false.
            scale_schedule_ratio: What the lengths but that of the warm-up are multiplied with. Allowed: a number above 0.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def LinearWithWarmupScheduler(
        t_warmup: Length,
        alpha_i: float = 1.0,
        alpha_f: float = 0.0,
        *,
        t_max: Length,
        scale_warmup: bool = False,
        scale_schedule_ratio: float = 1.0,
    ) -> Schedule:
        """A warm-up in a straight line, then a straight line down.

        - Closed: `base * (e / W * alpha_i)` before `W = t_warmup`, then
          `base * (alpha_i + min(1, (e - W) / (t_max - W)) * (alpha_f - alpha_i))`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            alpha_i: The ratio after the warm-up. Allowed: a number.
            alpha_f: The last ratio. Allowed: a number.
            t_max: Steps in all. Allowed: a number of at least 0, or a length.
            scale_warmup: Whether `scale_schedule_ratio` scales the line of the warm-up as well. Allowed: true or false.
            scale_schedule_ratio: What the lengths but that of the warm-up are multiplied with. Allowed: a number above 0.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def CosineAnnealingWithWarmupScheduler(
        t_warmup: Length,
        t_max: Length,
        alpha_f: float = 0.0,
        scale_warmup: bool = False,
        scale_schedule_ratio: float = 1.0,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave.

        - Closed: `base * (e / W)` before `W = t_warmup`, then
          `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with
          `x = min(1, (e - W) / (t_max - W))`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            t_max: Steps in all. Allowed: a number of at least 0, or a length.
            alpha_f: The last ratio. Allowed: a number.
            scale_warmup: Whether `scale_schedule_ratio` scales the line of the warm-up as well. Allowed: true or false.
            scale_schedule_ratio: What the lengths but that of the warm-up are multiplied with. Allowed: a number above 0.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def PolynomialWithWarmupScheduler(
        t_warmup: Length,
        power: float = 2.0,
        *,
        t_max: Length,
        alpha_f: float = 0.0,
        scale_warmup: bool = False,
        scale_schedule_ratio: float = 1.0,
    ) -> Schedule:
        """A warm-up in a straight line, then a power of a straight line.

        - Closed: `base * (e / W)` before `W = t_warmup`, then
          `base * (alpha_f + (1 - min(1, (e - W) / (t_max - W))) ** power * (1 - alpha_f))`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            power: The power of the line. Allowed: a number.
            t_max: Steps in all. Allowed: a number of at least 0, or a length.
            alpha_f: The last ratio. Allowed: a number.
            scale_warmup: Whether `scale_schedule_ratio` scales the line of the warm-up as well. Allowed: true or false.
            scale_schedule_ratio: What the lengths but that of the warm-up are multiplied with. Allowed: a number above 0.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def CosineAnnealingWarmRestartsScheduler(
        t_0: Length,
        t_mult: float = 1.0,
        alpha_f: float = 0.0,
    ) -> Schedule:
        """Half a cosine wave, over and over, in cycles that may grow.

        - Closed: that of `composer.CosineAnnealingScheduler` in each cycle; the next length is
          `int(t_mult * length)`

        Parameters:
            t_0: Steps of the first cycle. Allowed: a whole number of at least 1, or a length.
            t_mult: How many times longer each cycle is. Allowed: a number above 0.
            alpha_f: The last ratio. Allowed: a number.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def MultiStepScheduler(
        milestones: Sequence[Length],
        gamma: float = 0.1,
    ) -> Schedule:
        """The base value times `gamma` at each of some positions.

        - Closed: `base * gamma` for each milestone that is at most `e`

        Parameters:
            milestones: Positions of a decay. Allowed: a list, each a number, or a length.
            gamma: The factor of a decay. Allowed: a number.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """
    @staticmethod
    def MultiStepWithWarmupScheduler(
        t_warmup: Length,
        milestones: Sequence[Length],
        gamma: float = 0.1,
        scale_warmup: bool = False,
        scale_schedule_ratio: float = 1.0,
    ) -> Schedule:
        """A warm-up in a straight line, then `gamma` at each of some positions.

        - Closed: `base * (e / t_warmup)` before `t_warmup`, then that of
          `composer.MultiStepScheduler`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            milestones: Positions of a decay. Allowed: a list, each a number, or a length.
            gamma: The factor of a decay. Allowed: a number.
            scale_warmup: Whether `scale_schedule_ratio` scales the line of the warm-up as well. Allowed: true or false.
            scale_schedule_ratio: What the lengths but that of the warm-up are multiplied with. Allowed: a number above 0.

        Source: composer.optim.scheduler, mosaicml 0.32.1.
        """

class llmfoundry:
    @staticmethod
    def InverseSquareRootWithWarmupScheduler(
        t_warmup: Length,
        t_scale: Length,
        t_cooldown: Length,
        t_max: Length,
        alpha_f_decay: float = 0.0,
        alpha_f_cooldown: float = 0.0,
    ) -> Schedule:
        """Up in a straight line, down with the inverse square root, and down in a straight line.

        - Closed: `(base * e) / W` before `W = t_warmup`; then `base * f(e)` with
          `f(e) = a + (1 - a) / sqrt((e - W + S) / S)`, `S = t_scale` and `a = alpha_f_decay`; from
          `C = t_max - t_cooldown` on
          `base * (f(C) + min(1, (e - C) / t_cooldown) * (alpha_f_cooldown - f(C)))`, or without a
          cooldown `base * f(C)`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            t_scale: The stretch of the curve. Allowed: a number above 0, or a length.
            t_cooldown: Steps of the last straight line. Allowed: a number of at least 0, or a length.
            t_max: Steps in all. Allowed: a number above 0, or a length.
            alpha_f_decay: The ratio that the curve goes to. Allowed: a number.
            alpha_f_cooldown: The last ratio. Allowed: a number.

        Source: llmfoundry.optim.scheduler.
        """

class fairseq:
    @staticmethod
    def inverse_sqrt(
        warmup_updates: Length = 4000,
        warmup_init_lr: float = -1.0,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root.

        - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`,
          then `(base * W ** 0.5) * e ** -0.5`

        Parameters:
            warmup_updates: Steps of the warm-up. Allowed: a number above 0, or a length.
            warmup_init_lr: The first value; below 0 it stands for 0. Allowed: a number.

        Source: fairseq.optim.lr_scheduler, fairseq 3d262bb.
        """
    @staticmethod
    def polynomial_decay(
        warmup_updates: Length = 0,
        end_learning_rate: float = 0.0,
        power: float = 1.0,
        total_num_update: Length = 1000000.0,
    ) -> Schedule:
        """A warm-up in a straight line, then a power of a straight line.

        - Closed: `(e / W) * base` up to `W = warmup_updates`; then `(base - end_learning_rate) * (1 -
          (e - W) / (T - W)) ** power + end_learning_rate` before `T = total_num_update`; from there
          on `end_learning_rate`

        Parameters:
            warmup_updates: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            end_learning_rate: The value at the end. Allowed: a number.
            power: The power of the line. Allowed: a number.
            total_num_update: Steps in all. Allowed: a number above 0, or a length.

        Source: fairseq.optim.lr_scheduler, fairseq 3d262bb.
        """
    @staticmethod
    def cosine(
        warmup_updates: Length = 0,
        warmup_init_lr: float = -1.0,
        min_lr: float = 0.0,
        t_mult: float = 1.0,
        lr_period_updates: Length | None = None,
        lr_shrink: float = 0.1,
        max_update: Length | None = None,
    ) -> Schedule:
        """Down along a cosine, in cycles.

        - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`;
          then in cycle `i`, `c` steps after its start, of length `l`, with both bounds times
          `lr_shrink ** i`, `min + (0.5 * (max - min)) * (1 + cos((pi * c) / l))`

        As in fairseq, the cycle is found with a logarithm, as that of `timm.CosineLRScheduler`.

        Parameters:
            warmup_updates: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_init_lr: The first value; below 0 it stands for `min_lr`. Allowed: a number.
            min_lr: The lowest value of the first cycle. Allowed: a number.
            t_mult: How many times longer each cycle is. Allowed: a number above 0.
            lr_period_updates: Steps of the first cycle; if null or not above 0, all of `max_update` after the warm-up. Allowed: a number, or a length, or null.
            lr_shrink: What both bounds are multiplied with each cycle. Allowed: a number.
            max_update: Steps in all, where `lr_period_updates` does not say it. Allowed: a number above 0, or a length, or null.

        Source: fairseq.optim.lr_scheduler, fairseq 3d262bb.
        """
    @staticmethod
    def tri_stage(
        warmup_steps: Length = 4000,
        hold_steps: Length = 20000,
        decay_steps: Length = 60000,
        init_lr_scale: float = 0.01,
        final_lr_scale: float = 0.01,
    ) -> Schedule:
        """A warm-up, a stable phase, and an exponential decay.

        - Closed: `b + ((base - b) / W) * e` with `b = init_lr_scale * base` before `W =
          warmup_steps`; `base` for `hold_steps`; then, `d` steps after that and up to `decay_steps`,
          `base * exp(-(-log(final_lr_scale) / decay_steps) * d)`; then `final_lr_scale * base`

        Parameters:
            warmup_steps: Steps of the ramp. Allowed: a number of at least 0, or a length.
            hold_steps: Steps at the base value. Allowed: a number of at least 0, or a length.
            decay_steps: Steps of the fall. Allowed: a number above 0, or a length.
            init_lr_scale: The first ratio. Allowed: a number.
            final_lr_scale: The last ratio. Allowed: a number above 0.

        Source: fairseq.optim.lr_scheduler, fairseq 3d262bb.
        """
    @staticmethod
    def triangular(
        max_lr: float,
        lr_period_updates: Length = 5000,
        lr_shrink: float = 0.1,
        shrink_min: bool = False,
    ) -> Schedule:
        """Up and down in straight lines, over and over, with lower and lower peaks.

        - Closed: with `s = lr_period_updates // 2` and the cycle `i = floor(e / (2 * s))`, `low +
          (max_lr * lr_shrink ** i - low) * max(0, 1 - abs(e / s - 2 * (i + 1) + 1))`

        Parameters:
            max_lr: The highest value of the first cycle. Allowed: a number.
            lr_period_updates: Steps of a cycle. Allowed: a number above 0, or a length.
            lr_shrink: What the height is multiplied with each cycle. Allowed: a number.
            shrink_min: Whether the lowest value shrinks as well. Allowed: true or false.

        Source: fairseq.optim.lr_scheduler, fairseq 3d262bb.
        """
    @staticmethod
    def step(
        warmup_updates: Length = 0,
        warmup_init_lr: float = -1.0,
        min_lr: float = 0.0,
        lr_decay_period: Length = 25000,
        lr_decay: float = 0.5,
    ) -> Schedule:
        """A warm-up, then a decay once every `lr_decay_period` updates, down to `min_lr`.

        - Closed: `warmup_init_lr + e * ((base - warmup_init_lr) / W)` before `W = warmup_updates`,
          then `max(base * lr_decay ** ((e - W) // lr_decay_period), min_lr)`

        Parameters:
            warmup_updates: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_init_lr: The first value; below 0 it stands for `min_lr`. Allowed: a number.
            min_lr: The lowest value. Allowed: a number.
            lr_decay_period: Steps from one decay to the next. Allowed: a number above 0, or a length.
            lr_decay: The factor of a decay. Allowed: a number.

        Source: fairseq.optim.lr_scheduler, fairseq 3d262bb.
        """
    @staticmethod
    def manual(
        update2lr: Sequence[tuple[Length, float]],
    ) -> Schedule:
        """Given rates from given positions on.

        - Closed: the value of the last position that is at most `e`; `base` before the first

        As in fairseq, a range such as `1-5` counts by its first number alone. The positions of
        `epoch2lr` are epochs, counted from 1.

        Parameters:
            update2lr: Pairs of a position, in rising order, and the value from there on. Allowed: a list of pairs of numbers.

        Source: fairseq.optim.lr_scheduler, fairseq 3d262bb.
        """
    @staticmethod
    def fixed(
        lr: Sequence[float],
        lr_shrink: float = 0.1,
        force_anneal: Length | None = None,
        warmup_updates: Length = 0,
    ) -> Schedule:
        """A given rate for each epoch, then a shrinking one.

        - Closed: `lr[e]`, or from `force_anneal` on the last value times `lr_shrink ** (e + 1 -
          force_anneal)`; before `warmup_updates` all of that times `(e + 1) / warmup_updates`

        Parameters:
            lr: A value for each step, the last one for the rest. Allowed: a list, each a number.
            lr_shrink: The factor of a step after `force_anneal`. Allowed: a number.
            force_anneal: Where the shrinking starts. Allowed: a number of at least 0, or a length, or null.
            warmup_updates: Steps of the warm-up. Allowed: a number of at least 0, or a length.

        Source: fairseq.optim.lr_scheduler, fairseq 3d262bb.
        """

class llmc:
    @staticmethod
    def cosine(
        learning_rate: float,
        warmup_iterations: Length,
        train_num_batches: Length,
        final_learning_rate_frac: float = 0.0,
    ) -> Schedule:
        """Up in a straight line that starts above 0, and down along a cosine, in single precision.

        - Closed: `(learning_rate * (e + 1)) / W` before `W = warmup_iterations`; then with `d = (e -
          W) / (train_num_batches - W)` and `m = learning_rate * final_learning_rate_frac`, `m + (0.5
          * (1 + cos(pi * d))) * (learning_rate - m)`

        As in llm.c, there is no value after the end.

        Parameters:
            learning_rate: The highest value. Allowed: a number.
            warmup_iterations: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            train_num_batches: Steps in all. Allowed: a number above 0, or a length.
            final_learning_rate_frac: The last ratio. Allowed: a number.

        Source: karpathy/llm.c llmc/schedulers.h.
        """
    @staticmethod
    def linear(
        learning_rate: float,
        warmup_iterations: Length,
        train_num_batches: Length,
        final_learning_rate_frac: float = 0.0,
    ) -> Schedule:
        """Up in a straight line that starts above 0, and down in a straight line, in single precision.

        - Closed: that of `llmc.cosine` with `learning_rate - d * (learning_rate - m)` after the
          warm-up

        Parameters:
            learning_rate: The highest value. Allowed: a number.
            warmup_iterations: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            train_num_batches: Steps in all. Allowed: a number above 0, or a length.
            final_learning_rate_frac: The last ratio. Allowed: a number.

        Source: karpathy/llm.c llmc/schedulers.h.
        """
    @staticmethod
    def constant(
        learning_rate: float,
    ) -> Schedule:
        """A fixed rate.

        - Closed: `learning_rate`, in single precision

        Parameters:
            learning_rate: The value. Allowed: a number.

        Source: karpathy/llm.c llmc/schedulers.h.
        """
    @staticmethod
    def wsd(
        learning_rate: float,
        warmup_iterations: Length,
        train_num_batches: Length,
        final_learning_rate_frac: float = 0.0,
    ) -> Schedule:
        """A warm-up, a stable phase, and a decay along a square root over the last fifth.

        - Closed: `learning_rate * ((e + 1) / W)` before `W = warmup_iterations`, `learning_rate`
          before `D = int(0.8 * train_num_batches)`, then with `d = (e - D) / (train_num_batches - D)`
          and the `m` of `llmc.cosine` `m + (1 - sqrt(d)) * (learning_rate - m)`, in single precision

        As in llm.c, there is no value after the end.

        Parameters:
            learning_rate: The highest value. Allowed: a number.
            warmup_iterations: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            train_num_batches: Steps in all. Allowed: a number above 0, or a length.
            final_learning_rate_frac: The last ratio. Allowed: a number.

        Source: karpathy/llm.c llmc/schedulers.h.
        """

class darknet:
    @staticmethod
    def policy(
        policy: Literal['constant', 'step', 'exp', 'poly', 'sig', 'random'] = 'constant',
        *,
        learning_rate: float,
        burn_in: Length = 0,
        power: float = 4.0,
        scale: float = 1.0,
        step: Length = 1,
        gamma: float = 1.0,
        max_batches: Length = 1,
        seed: int = 0,
    ) -> Schedule:
        """The policies of a Darknet configuration, after a burn-in: constant, step, exp, poly, sig and
        random.

        - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate`
          times 1, `scale ** (e // step)`, `gamma ** e`, `(1 - e / max_batches) ** power`, `1 / (1 +
          exp(gamma * (e - step)))` or `u ** power`

        As in Darknet, values are rounded to single precision, quotients as well, a positive `gamma` lets
        `sig` fall, and before `step`, where the count is below 0 and has no sign, `sig` is at its end. The
        random `u` from 0 to 1 is that of `swiftlr.noise` and not that of C.

        Parameters:
            policy: The shape. Allowed: "constant" or "step" or "exp" or "poly" or "sig" or "random".
            learning_rate: The value at the start. Allowed: a number.
            burn_in: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            power: The power of the warm-up, of `poly` and of `random`. Allowed: a number.
            scale: The factor of a `step`. Allowed: a number.
            step: Steps from one `step` to the next, or the middle of `sig`. Allowed: a number above 0, or a length.
            gamma: The base of `exp`, the slope of `sig`. Allowed: a number.
            max_batches: The end of `poly`. Allowed: a number above 0, or a length.
            seed: Which random numbers `random` takes. Allowed: a whole number of at least 0.

        Source: pjreddie/darknet f6afaab src/network.c.
        """
    @staticmethod
    def steps(
        learning_rate: float,
        burn_in: Length = 0,
        power: float = 4.0,
        *,
        steps: Sequence[Length],
        scales: Sequence[float],
    ) -> Schedule:
        """Darknet's policy `steps`: a scale at each of some positions, after a burn-in.

        - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate`
          times the scales of the steps that are at most `e`

        As in Darknet, values are rounded to single precision.

        Parameters:
            learning_rate: The value at the start. Allowed: a number.
            burn_in: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            power: The power of the warm-up. Allowed: a number.
            steps: Positions of a change, in rising order. Allowed: a list, each a number, or a length.
            scales: The factor at each. Allowed: a list, each a number.

        Source: pjreddie/darknet f6afaab src/network.c.
        """

class caffe:
    @staticmethod
    def lr_policy(
        lr_policy: Literal['fixed', 'step', 'exp', 'inv', 'poly', 'sigmoid'] = 'fixed',
        gamma: float = 1.0,
        power: float = 1.0,
        stepsize: Length = 1,
        max_iter: Length = 1,
    ) -> Schedule:
        """The policies of a Caffe solver: fixed, step, exp, inv, poly and sigmoid.

        - Closed: the base value times 1, `gamma ** (e // stepsize)`, `gamma ** e`, `(1 + gamma * e)
          ** -power`, `(1 - e / max_iter) ** power`, or `base / (1 + exp(-gamma * (e - stepsize)))`

        As in Caffe, a negative `gamma` lets `sigmoid` fall.

        Parameters:
            lr_policy: The shape. Allowed: "fixed" or "step" or "exp" or "inv" or "poly" or "sigmoid".
            gamma: The factor of `step` and `exp`, the slope of `inv` and `sigmoid`. Allowed: a number.
            power: The power of `inv` and `poly`. Allowed: a number.
            stepsize: Steps from one decay of `step` to the next, or the middle of `sigmoid`. Allowed: a number above 0, or a length.
            max_iter: The end of `poly`. Allowed: a number above 0, or a length.

        Source: BVLC/caffe src/caffe/solvers/sgd_solver.cpp.
        """
    @staticmethod
    def multistep(
        gamma: float = 1.0,
        *,
        stepvalue: Sequence[Length],
    ) -> Schedule:
        """The base value times `gamma` at each of some positions.

        - Closed: `base * gamma ** bisect_right(stepvalue, e)`

        Parameters:
            gamma: The factor of a decay. Allowed: a number.
            stepvalue: Positions of a decay, in rising order. Allowed: a list, each a number, or a length.

        Source: BVLC/caffe src/caffe/solvers/sgd_solver.cpp.
        """

class llamacpp:
    @staticmethod
    def lr_opt(
        lr0: float,
        lr_min: float,
        decay_epochs: Length,
    ) -> Schedule:
        """Halved at a steady pace down to a minimum.

        - Closed: `lr0 * 0.5 ** (e * (log2(lr0 / lr_min) / decay_epochs))` before `decay_epochs`, then
          `lr_min`; `lr0` where `lr_min` is not above 0

        As in llama.cpp, the value stays `lr0` before `decay_epochs` where `lr_min` is not below it.

        Parameters:
            lr0: The value at the start. Allowed: a number above 0.
            lr_min: The value at the end; none if not above 0. Allowed: a number.
            decay_epochs: Epochs from one to the other. Allowed: a number above 0, or a length.

        Source: ggml-org/llama.cpp common.
        """
    @staticmethod
    def cosine_decay(
        warmup: Length,
        cos_decay_steps: Length,
        cos_decay_min: float = 0.1,
        lr_min: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave down to a ratio.

        - Closed: with `r = e / warmup` before `warmup`, then `r = ((1 - m) * 0.5) * (1 + cos((pi *
          min(e, N)) / N)) + m` for `N = cos_decay_steps` and `m = cos_decay_min`, `base * (lr_min +
          (1 - lr_min) * r)`

        As in llama.cpp, the decay counts its position from the start and not from the end of the
        warm-up.

        Parameters:
            warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            cos_decay_steps: Steps of the decay. Allowed: a number above 0, or a length.
            cos_decay_min: The last ratio of the decay. Allowed: a number.
            lr_min: The lowest ratio of all. Allowed: a number.

        Source: ggml-org/llama.cpp common.
        """
    @staticmethod
    def cosine_decay_restart(
        warmup: Length,
        cos_decay_steps: Length,
        cos_decay_min: float = 0.1,
        cos_decay_restart: float = 1.1,
        lr_min: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave, over and over, in cycles that may grow.

        - Closed: that of `llamacpp.cosine_decay`, but after the warm-up with the part `x` of a cycle
          that is done `r = ((1 - m) * 0.5) * (1 + cos(pi * x)) + m`; the next length is
          `int(cos_decay_restart * length)`, multiplied in single precision

        As in llama.cpp, a boundary belongs to the cycle that ends there.

        Parameters:
            warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            cos_decay_steps: Steps of the first cycle. Allowed: a whole number of at least 1, or a length.
            cos_decay_min: The last ratio of a cycle. Allowed: a number.
            cos_decay_restart: How many times longer each cycle is. Allowed: a number above 0.
            lr_min: The lowest ratio of all. Allowed: a number.

        Source: ggml-org/llama.cpp common.
        """

class mlx:
    @staticmethod
    def exponential_decay(
        init: float,
        decay_rate: float,
    ) -> Schedule:
        """The first rate times `decay_rate` at every step.

        - Closed: `init * decay_rate ** e`

        Parameters:
            init: The value at the start. Allowed: a number.
            decay_rate: The factor of a step. Allowed: a number of at least 0.

        Source: mlx.optimizers.schedulers.
        """
    @staticmethod
    def step_decay(
        init: float,
        decay_rate: float,
        step_size: Length,
    ) -> Schedule:
        """The first rate times `decay_rate` once every `step_size` steps.

        - Closed: `init * decay_rate ** (e // step_size)`

        Parameters:
            init: The value at the start. Allowed: a number.
            decay_rate: The factor of a decay. Allowed: a number of at least 0.
            step_size: Steps from one decay to the next. Allowed: a number above 0, or a length.

        Source: mlx.optimizers.schedulers.
        """
    @staticmethod
    def cosine_decay(
        init: float,
        decay_steps: Length,
        end: float = 0.0,
    ) -> Schedule:
        """Half a cosine wave from one rate to another.

        - Closed: `end + (0.5 * (1 + cos((pi * min(e, decay_steps)) / decay_steps))) * (init - end)`

        Parameters:
            init: The value at the start. Allowed: a number.
            decay_steps: Steps of the decay. Allowed: a number above 0, or a length.
            end: The value at the end. Allowed: a number.

        Source: mlx.optimizers.schedulers.
        """
    @staticmethod
    def linear_schedule(
        init: float,
        end: float,
        steps: Length,
    ) -> Schedule:
        """A straight line from one rate to another.

        - Closed: `init + min(e, steps) * ((end - init) / steps)`

        Parameters:
            init: The value at the start. Allowed: a number.
            end: The value at the end. Allowed: a number.
            steps: Steps from one to the other. Allowed: a number above 0, or a length.

        Source: mlx.optimizers.schedulers.
        """
    @staticmethod
    def join_schedules(
        schedules: Sequence[Part],
        boundaries: Sequence[Length],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """That of `optax.join_schedules`.

        One schedule after the other, each on its own clock.

        - Closed: the part whose stretch the position lies in, at the position counted from its start

        Parameters:
            schedules: The parts in their order. Allowed: a list of at least one schedule.
            boundaries: Where the second and each later part starts. Allowed: a list, each a number, or a length.

        Source: mlx.optimizers.schedulers.
        """

class mlx_swift:
    @staticmethod
    def exponentialDecay(
        initial: float,
        decayRate: float,
    ) -> Schedule:
        """The first rate times `decayRate` at every step.

        - Closed: `initial * decayRate ** e`

        Parameters:
            initial: The value at the start. Allowed: a number.
            decayRate: The factor of a step. Allowed: a number of at least 0.

        Source: ml-explore/mlx-swift MLXOptimizers.
        """
    @staticmethod
    def stepDecay(
        initial: float,
        decayRate: float,
        stepSize: Length,
    ) -> Schedule:
        """The first rate times `decayRate` once every `stepSize` steps.

        - Closed: `initial * decayRate ** (e // stepSize)`

        Parameters:
            initial: The value at the start. Allowed: a number.
            decayRate: The factor of a decay. Allowed: a number of at least 0.
            stepSize: Steps from one decay to the next. Allowed: a number above 0, or a length.

        Source: ml-explore/mlx-swift MLXOptimizers.
        """
    @staticmethod
    def cosineDecay(
        initial: float,
        decaySteps: Length,
        end: float = 0.0,
    ) -> Schedule:
        """Half a cosine wave from one rate to another.

        - Closed: that of `mlx.cosine_decay`

        Parameters:
            initial: The value at the start. Allowed: a number.
            decaySteps: Steps of the decay. Allowed: a number above 0, or a length.
            end: The value at the end. Allowed: a number.

        Source: ml-explore/mlx-swift MLXOptimizers.
        """
    @staticmethod
    def linearSchedule(
        initial: float,
        end: float,
        steps: Length,
    ) -> Schedule:
        """A straight line from one rate to another.

        - Closed: that of `mlx.linear_schedule`

        Parameters:
            initial: The value at the start. Allowed: a number.
            end: The value at the end. Allowed: a number.
            steps: Steps from one to the other. Allowed: a number above 0, or a length.

        Source: ml-explore/mlx-swift MLXOptimizers.
        """
    @staticmethod
    def joinSchedules(
        schedules: Sequence[Part],
        boundaries: Sequence[Length],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """That of `optax.join_schedules`.

        One schedule after the other, each on its own clock.

        - Closed: the part whose stretch the position lies in, at the position counted from its start

        Parameters:
            schedules: The parts in their order. Allowed: a list of at least one schedule.
            boundaries: Where the second and each later part starts. Allowed: a list, each a number, or a length.

        Source: ml-explore/mlx-swift MLXOptimizers.
        """

class burn:
    @staticmethod
    def ConstantLr(
        lr: float,
    ) -> Schedule:
        """A fixed rate.

        - Closed: `lr`

        Parameters:
            lr: The value. Allowed: a number.

        Source: tracel-ai/burn lr_scheduler.
        """
    @staticmethod
    def LinearLrScheduler(
        initial_lr: float,
        final_lr: float,
        num_iters: Length,
    ) -> Schedule:
        """A straight line from one rate to another.

        - Closed: `final_lr - ((final_lr - initial_lr) / num_iters) * max(num_iters - e, 0)`

        Parameters:
            initial_lr: The value at the start. Allowed: a number.
            final_lr: The value at the end. Allowed: a number.
            num_iters: Steps from one to the other. Allowed: a whole number of at least 1, or a length.

        Source: tracel-ai/burn lr_scheduler.
        """
    @staticmethod
    def CosineAnnealingLrScheduler(
        initial_lr: float,
        num_iters: Length,
        min_lr: float = 0.0,
    ) -> Schedule:
        """Half a cosine wave, back and forth.

        - Closed: `min_lr + (0.5 * (initial_lr - min_lr)) * (1 + cos((e / num_iters) * pi))`

        As in Burn, the value rises again after `num_iters`. Burn before 0.22 started anew after
        `num_iters + 1` values: `swiftlr.repeat` does that.

        Parameters:
            initial_lr: The value at the start. Allowed: a number.
            num_iters: Steps of a fall. Allowed: a whole number of at least 1, or a length.
            min_lr: The lowest value. Allowed: a number.

        Source: tracel-ai/burn lr_scheduler.
        """
    @staticmethod
    def ExponentialLrScheduler(
        initial_lr: float,
        gamma: float,
    ) -> Schedule:
        """The initial rate times `gamma` at every step.

        - Closed: `initial_lr * gamma ** e`

        Parameters:
            initial_lr: The value at the start. Allowed: a number.
            gamma: The factor of a step. Allowed: a number above 0 and at most 1.

        Source: tracel-ai/burn lr_scheduler.
        """
    @staticmethod
    def StepLrScheduler(
        initial_lr: float,
        step_size: Length,
        gamma: float = 0.1,
    ) -> Schedule:
        """The initial rate times `gamma` once every `step_size` steps.

        - Closed: `initial_lr * gamma ** (e // step_size)`

        Parameters:
            initial_lr: The value at the start. Allowed: a number.
            step_size: Steps from one decay to the next. Allowed: a whole number of at least 1, or a length.
            gamma: The factor of a decay. Allowed: a number.

        Source: tracel-ai/burn lr_scheduler.
        """
    @staticmethod
    def NoamLrScheduler(
        factor: float,
        warmup_steps: Length = 4000,
        model_size: float = 512,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root.

        - Closed: `(factor * model_size ** -0.5) * min(s ** -0.5, s * warmup_steps ** -1.5)` with `s =
          e + 1`

        Parameters:
            factor: The factor. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.
            model_size: The width of the model. Allowed: a number above 0.

        Source: tracel-ai/burn lr_scheduler.
        """
    @staticmethod
    def SequentialLrScheduler(
        schedulers: Sequence[Part],
        num_iters: Sequence[Length],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """One schedule after the other, each on its own clock. A boundary belongs to the part that
        starts there.

        - Closed: the part whose stretch the position lies in, at the position counted from its start

        Parameters:
            schedulers: The parts in their order. Allowed: a list of at least one schedule.
            num_iters: Steps of each but the last. Allowed: a list, each a whole number of at least 1, or a length.

        Source: tracel-ai/burn lr_scheduler.
        """
    @staticmethod
    def ComposedLrScheduler(
        schedulers: Sequence[Part],
        reduction: Literal['avg', 'sum', 'prod'] = 'prod',
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Several schedules, combined.

        - Closed: the mean, sum or product of the values

        Parameters:
            schedulers: The schedules whose values are combined. Allowed: a list of at least one schedule.
            reduction: Whether it is their mean, sum or product. Allowed: "avg" or "sum" or "prod".

        Source: tracel-ai/burn lr_scheduler.
        """

class flux:
    @staticmethod
    def Step(
        start: float,
        decay: float,
        step_sizes: Length | Sequence[Length],
    ) -> Schedule:
        """The first value times `decay` once every `step_sizes` steps.

        - Closed: `start * decay ** (e // step_sizes)`; with a list `start * decay ** i` after `i` of the
          steps in it

        Parameters:
            start: The value at the start. Allowed: a number.
            decay: The factor of a decay. Allowed: a number.
            step_sizes: Steps from one decay to the next. Allowed: a number above 0, or a length, or a list of them.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Exp(
        start: float,
        decay: float,
    ) -> Schedule:
        """The first value times `decay` at every step.

        - Closed: `start * decay ** e`

        Parameters:
            start: The value at the start. Allowed: a number.
            decay: The factor of a step. Allowed: a number of at least 0.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Poly(
        start: float,
        degree: float,
        max_iter: Length,
    ) -> Schedule:
        """A power of a straight line to 0.

        - Closed: `start * (1 - e / max_iter) ** degree`, then 0

        Parameters:
            start: The value at the start. Allowed: a number.
            degree: The power of the line. Allowed: a number.
            max_iter: Steps until 0. Allowed: a number above 0, or a length.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Inv(
        start: float,
        decay: float,
        degree: float,
    ) -> Schedule:
        """A power of the inverse of the time.

        - Closed: `start / (1 + e * decay) ** degree`

        Parameters:
            start: The value at the start. Allowed: a number.
            decay: What a step adds to the divisor. Allowed: a number.
            degree: The power of the divisor. Allowed: a number.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def CosAnneal(
        l0: float,
        l1: float,
        period: Length,
        restart: bool = True,
    ) -> Schedule:
        """A cosine wave between two values, with restarts or back and forth.

        - Closed: `(abs(l0 - l1) * (1 + cos((pi * x) / period))) / 2 + min(l0, l1)` with `x = e`, or
          `e % period` with `restart`

        Parameters:
            l0: One bound. Allowed: a number.
            l1: The other bound. Allowed: a number.
            period: Steps of a cycle. Allowed: a number above 0, or a length.
            restart: Whether the wave starts anew; else it swings back. Allowed: true or false.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Triangle(
        l0: float,
        l1: float,
        period: Length,
    ) -> Schedule:
        """Up and down between two values in straight lines, over and over.

        - Closed: `abs(l0 - l1) * ((2 / pi) * abs(asin(sin((pi * e) / period)))) + min(l0, l1)`

        Parameters:
            l0: One bound. Allowed: a number.
            l1: The other bound. Allowed: a number.
            period: Steps of a cycle. Allowed: a number above 0, or a length.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def TriangleDecay2(
        l0: float,
        l1: float,
        period: Length,
    ) -> Schedule:
        """Up and down in straight lines, each time half as high.

        - Closed: that of `flux.Triangle`, its height times `0.5 ** floor(e / period)`

        Parameters:
            l0: One bound. Allowed: a number.
            l1: The other bound. Allowed: a number.
            period: Steps of a cycle. Allowed: a number above 0, or a length.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def TriangleExp(
        l0: float,
        l1: float,
        period: Length,
        decay: float,
    ) -> Schedule:
        """Up and down in straight lines, lower and lower.

        - Closed: that of `flux.Triangle`, its height times `decay ** e`

        Parameters:
            l0: One bound. Allowed: a number.
            l1: The other bound. Allowed: a number.
            period: Steps of a cycle. Allowed: a number above 0, or a length.
            decay: The factor of a step. Allowed: a number of at least 0.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Sin(
        l0: float,
        l1: float,
        period: Length,
    ) -> Schedule:
        """Up and down between two values along a sine wave, over and over.

        - Closed: `abs(l0 - l1) * (abs(sin((pi * e) / period))) + min(l0, l1)`

        Parameters:
            l0: One bound. Allowed: a number.
            l1: The other bound. Allowed: a number.
            period: Steps of a cycle. Allowed: a number above 0, or a length.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def SinDecay2(
        l0: float,
        l1: float,
        period: Length,
    ) -> Schedule:
        """Up and down along a sine wave, each time half as high.

        - Closed: that of `flux.Sin`, its height times `0.5 ** floor(e / period)`

        Parameters:
            l0: One bound. Allowed: a number.
            l1: The other bound. Allowed: a number.
            period: Steps of a cycle. Allowed: a number above 0, or a length.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def SinExp(
        l0: float,
        l1: float,
        period: Length,
        decay: float,
    ) -> Schedule:
        """Up and down along a sine wave, lower and lower.

        - Closed: that of `flux.Sin`, its height times `decay ** e`

        Parameters:
            l0: One bound. Allowed: a number.
            l1: The other bound. Allowed: a number.
            period: Steps of a cycle. Allowed: a number above 0, or a length.
            decay: The factor of a step. Allowed: a number of at least 0.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Sequence(
        schedules: Sequence[Part],
        step_sizes: Sequence[Length],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """One schedule after the other, each on its own clock. A boundary belongs to the part that
        starts there.

        - Closed: the part whose stretch the position lies in, at the position counted from its start

        Parameters:
            schedules: The parts in their order. Allowed: a list of at least one schedule.
            step_sizes: Steps of each but the last. Allowed: a list, each a whole number of at least 0, or a length.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Loop(
        schedule: Part,
        period: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule over and over.

        - Closed: the schedule at `e % period`

        Parameters:
            schedule: The schedule that is repeated. Allowed: a schedule.
            period: Steps of a cycle. Allowed: a number above 0, or a length.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Interpolator(
        schedule: Part,
        rate: Length,
        ceil_fn: Literal['ceil', 'floor', 'identity'] = 'ceil',
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule at another pace.

        - Closed: the schedule at `t - 1`, where `t` is `(e + 1) / rate`, rounded by `ceil_fn`

        Parameters:
            schedule: The schedule that runs at another pace. Allowed: a schedule.
            rate: Steps for one step of it. Allowed: a number above 0, or a length.
            ceil_fn: How the step of the schedule is made whole. Allowed: "ceil" or "floor" or "identity".

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Shifted(
        schedule: Part,
        offset: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule that starts elsewhere.

        - Closed: the schedule at `e + offset - 1`

        Parameters:
            schedule: The schedule that is shifted. Allowed: a schedule.
            offset: The step that it starts at, counted from 1. Allowed: a number, or a length.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Constant(
        value: float,
    ) -> Schedule:
        """A fixed value.

        - Closed: `value`

        Parameters:
            value: The value. Allowed: a number.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def Shortened(
        schedule: Part,
        nsteps: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule that ends.

        - Closed: the schedule before `nsteps`

        As in ParameterSchedulers.jl, there is no value after the end.

        Parameters:
            schedule: The schedule that ends. Allowed: a schedule.
            nsteps: Its steps. Allowed: a number of at least 0, or a length.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """
    @staticmethod
    def OneCycle(
        nsteps: Length,
        maxval: float,
        startval: float | None = None,
        endval: float | None = None,
        percent_start: float = 0.25,
    ) -> Schedule:
        """Up along half a cosine wave, and down along another.

        - Closed: with `W = ceil(nsteps * percent_start)`, `(abs(maxval - startval) * (1 + cos((pi * (e +
          W)) / W))) / 2 + min(maxval, startval)` before `W`, then with `N = nsteps - W`
          `(abs(maxval - endval) * (1 + cos((pi * (e - W)) / N))) / 2 + min(maxval, endval)`

        As in ParameterSchedulers.jl, there is no value after the last step.

        Parameters:
            nsteps: Steps in all. Allowed: a whole number of at least 1, or a length.
            maxval: The highest value. Allowed: a number.
            startval: The first value; `maxval / 25` if null. Allowed: a number, or null.
            endval: The value that the way down goes to; `maxval / 1e5` if null. Allowed: a number, or null.
            percent_start: The part of the steps that goes up. Allowed: a number above 0 and below 1.

        Source: FluxML/ParameterSchedulers.jl 0.4.3, f6ca703.
        """

class dl4j:
    @staticmethod
    def FixedSchedule(
        value: float,
    ) -> Schedule:
        """A fixed rate.

        - Closed: `value`

        Parameters:
            value: The value. Allowed: a number.

        Source: org.nd4j.linalg.schedule.
        """
    @staticmethod
    def ExponentialSchedule(
        initialValue: float,
        gamma: float,
    ) -> Schedule:
        """The initial value times `gamma` at every step.

        - Closed: `initialValue * gamma ** e`

        Parameters:
            initialValue: The value at the start. Allowed: a number.
            gamma: The factor of a step. Allowed: a number of at least 0.

        Source: org.nd4j.linalg.schedule.
        """
    @staticmethod
    def InverseSchedule(
        initialValue: float,
        gamma: float,
        power: float,
    ) -> Schedule:
        """A power of the inverse of the time.

        - Closed: `initialValue / (1 + gamma * e) ** power`

        Parameters:
            initialValue: The value at the start. Allowed: a number.
            gamma: What a step adds to the divisor. Allowed: a number.
            power: The power of the divisor. Allowed: a number.

        Source: org.nd4j.linalg.schedule.
        """
    @staticmethod
    def PolySchedule(
        initialValue: float,
        power: float,
        maxIter: Length,
    ) -> Schedule:
        """A power of a rising straight line, then 0.

        - Closed: `initialValue * (1 + e / maxIter) ** power`, from `maxIter` on 0

        As in DL4J, the value rises until it is 0. `caffe.lr_policy` with the policy `poly` falls.

        Parameters:
            initialValue: The value at the start. Allowed: a number.
            power: The power of the line. Allowed: a number.
            maxIter: Steps until 0. Allowed: a number above 0, or a length.

        Source: org.nd4j.linalg.schedule.
        """
    @staticmethod
    def SigmoidSchedule(
        initialValue: float,
        gamma: float,
        stepSize: Length,
    ) -> Schedule:
        """A logistic curve around `stepSize`.

        - Closed: `initialValue / (1 + exp(-gamma * (e - stepSize)))`

        Parameters:
            initialValue: The value at the start. Allowed: a number.
            gamma: The slope; a negative one lets it fall. Allowed: a number.
            stepSize: The middle. Allowed: a number, or a length.

        Source: org.nd4j.linalg.schedule.
        """
    @staticmethod
    def StepSchedule(
        initialValue: float,
        decayRate: float,
        step: Length,
    ) -> Schedule:
        """The initial value times `decayRate` once every `step` steps.

        - Closed: `initialValue * decayRate ** floor(e / step)`

        Parameters:
            initialValue: The value at the start. Allowed: a number.
            decayRate: The factor of a decay. Allowed: a number.
            step: Steps from one decay to the next. Allowed: a number above 0, or a length.

        Source: org.nd4j.linalg.schedule.
        """
    @staticmethod
    def CycleSchedule(
        initialLearningRate: float,
        maxLearningRate: float,
        cycleLength: Length,
        annealingLength: Length,
        annealingDecay: float,
    ) -> Schedule:
        """Up, down, and quickly down further.

        - Closed: with `s = (cycleLength - annealingLength) // 2`, `d = (maxLearningRate -
          initialLearningRate) / s` and the position `c` in the cycle, `initialLearningRate + d * c`
          before `s`, `maxLearningRate - d * (c - s)` before `2 * s`, then `initialLearningRate *
          annealingDecay ** (annealingLength - (cycleLength - c))`

        As in DL4J, where `cycleLength - annealingLength` is odd, the last phase starts a step early,
        with one factor too few.

        Parameters:
            initialLearningRate: The value at both ends. Allowed: a number.
            maxLearningRate: The value in the middle. Allowed: a number.
            cycleLength: Steps of a cycle. Allowed: a number above 0, or a length.
            annealingLength: How many of them, the last ones, go down further. Allowed: a number of at least 0, or a length.
            annealingDecay: The factor of each of the last steps. Allowed: a number of at least 0.

        Source: org.nd4j.linalg.schedule.
        """
    @staticmethod
    def RampSchedule(
        baseSchedule: Part,
        numIter: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A warm-up in a straight line over any schedule, which runs meanwhile.

        - Closed: the schedule times `(e + 1) / numIter` before `numIter - 1`

        As in DL4J, the schedule runs during the warm-up.

        Parameters:
            baseSchedule: The schedule that is warmed up. Allowed: a schedule.
            numIter: Steps of the warm-up. Allowed: a number of at least 0, or a length.

        Source: org.nd4j.linalg.schedule.
        """
    @staticmethod
    def MapSchedule(
        values: Sequence[tuple[Length, float]],
    ) -> Schedule:
        """Given values from given positions on.

        - Closed: the value of the last position that is at most `e`

        Parameters:
            values: Pairs of a position and the value from there on; the first position is 0. Allowed: a list of pairs of numbers.

        Source: org.nd4j.linalg.schedule.
        """

class kozistr:
    @staticmethod
    def CosineAnnealingWarmupRestarts(
        first_cycle_steps: Length,
        cycle_mult: float = 1.0,
        max_lr: float = 0.0001,
        min_lr: float = 1e-06,
        warmup_steps: Length = 0,
        gamma: float = 0.9,
    ) -> Schedule:
        """From `min_lr` up in a straight line and back along a cosine, in cycles.

        - Closed: that of `katsura.CosineAnnealingWarmupRestarts`

        Parameters:
            first_cycle_steps: Steps of the first cycle. Allowed: a whole number of at least 1, or a length.
            cycle_mult: How many times longer each cycle is, without its warm-up. Allowed: a number above 0.
            max_lr: The highest value of the first cycle. Allowed: a number.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up of each cycle. Allowed: a whole number of at least 0, or a length.
            gamma: What the highest value is multiplied with each cycle. Allowed: a number.

        Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1.
        """
    @staticmethod
    def LinearScheduler(
        t_max: Length,
        max_lr: float,
        min_lr: float = 0.0,
        init_lr: float = 0.0,
        warmup_steps: Length = 0,
    ) -> Schedule:
        """A warm-up in a straight line, then a straight line down.

        - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
          `W`, then `max_lr + ((min_lr - max_lr) * (e - W)) / (t_max - W)`

        Parameters:
            t_max: Steps in all. Allowed: a number above 0, or a length.
            max_lr: The highest value. Allowed: a number.
            min_lr: The lowest value. Allowed: a number.
            init_lr: The first value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.

        Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1.
        """
    @staticmethod
    def CosineScheduler(
        t_max: Length,
        max_lr: float,
        min_lr: float = 0.0,
        init_lr: float = 0.0,
        warmup_steps: Length = 0,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave.

        - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
          `W`, then `min_lr + ((max_lr - min_lr) * (cos(((e - W) / (t_max - W)) * pi) + 1)) / 2`

        Parameters:
            t_max: Steps in all. Allowed: a number above 0, or a length.
            max_lr: The highest value. Allowed: a number.
            min_lr: The lowest value. Allowed: a number.
            init_lr: The first value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.

        Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1.
        """
    @staticmethod
    def PolyScheduler(
        t_max: Length,
        max_lr: float,
        min_lr: float = 0.0,
        init_lr: float = 0.0,
        warmup_steps: Length = 0,
        poly_order: float = 0.5,
    ) -> Schedule:
        """A warm-up in a straight line, then a power of the steps since then.

        - Closed: `init_lr + ((max_lr - init_lr) * e) / W` before `W = warmup_steps`, `max_lr` at
          `W`, then `min_lr + (max_lr - min_lr) * (e - W) ** poly_order`

        As in pytorch_optimizer, the value grows without end.

        Parameters:
            t_max: Steps in all. Allowed: a number above 0, or a length.
            max_lr: The highest value. Allowed: a number.
            min_lr: The lowest value. Allowed: a number.
            init_lr: The first value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            poly_order: The power. Allowed: a number above 0.

        Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1.
        """
    @staticmethod
    def REXScheduler(
        total_steps: Length,
        max_lr: float = 1.0,
        min_lr: float = 0.0,
    ) -> Schedule:
        """A fall that is slow at first and steep at the end.

        - Closed: `min_lr + (max_lr - min_lr) * ((1 - x) / (1 - x / 2))` with `x = e / total_steps`,
          then `min_lr`

        As in pytorch_optimizer, the first explicit step gives the value of position 1.

        Parameters:
            total_steps: Steps in all. Allowed: a number above 0, or a length.
            max_lr: The value at the start. Allowed: a number.
            min_lr: The value at the end. Allowed: a number.

        Source: pytorch_optimizer.REXScheduler; arXiv:2107.04197.
        """
    @staticmethod
    def get_wsd_schedule(
        num_warmup_steps: Length,
        num_stable_steps: Length,
        num_decay_steps: Length,
        min_lr_ratio: float = 0.0,
        num_cycles: float = 0.5,
        cooldown_type: Literal['cosine', '1-sqrt', 'linear', '1-square'] = '1-sqrt',
    ) -> Schedule:
        """A warm-up, a stable phase, and a decay in one of several shapes.

        - Closed: `base * (e / max(1, num_warmup_steps))`, then `base`, then with the part `x` of
          the decay that is done the base value times
          `(1 - m) * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x))) + m`, `1 - sqrt(x)`,
          `1 - x` or `1 - x ** 2`; then `base * m` with `m = min_lr_ratio`

        As in pytorch_optimizer, only the cosine ends at `base * m`; the others fall to 0 and jump.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_stable_steps: Steps at the base value. Allowed: a number of at least 0, or a length.
            num_decay_steps: Steps of the decay. Allowed: a number of at least 0, or a length.
            min_lr_ratio: The last ratio. Allowed: a number.
            num_cycles: Waves of a cosine; half of one ends at the last ratio. Allowed: a number.
            cooldown_type: The shape of the decay. Allowed: "cosine" or "1-sqrt" or "linear" or "1-square".

        Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1.
        """
    @staticmethod
    def get_chebyshev_schedule(
        num_epochs: Length,
        is_warmup: bool = False,
    ) -> Schedule:
        """The base value times the inverse of a Chebyshev node, in an order that keeps gradient descent
        stable.

        - Closed: with `P` the power of 2 from `num_epochs` on and `k` the place of `max(0, e - 2)`
          in the fractal order, `base * (1 / (0.525 - 0.475 * cos(((k + 0.5) * pi) / P)))`

        As in pytorch_optimizer, the first three values are equal, and some values are 20 times the
        base value.

        Parameters:
            num_epochs: The number of steps. Allowed: a whole number of at least 1, or a length.
            is_warmup: Whether the value is the base value at every step. Allowed: true or false.

        Source: pytorch_optimizer.get_chebyshev_schedule; arXiv:2103.01338.
        """
    @staticmethod
    def ProportionScheduler(
        lr_scheduler: Part,
        max_lr: float,
        min_lr: float = 0.0,
        max_value: float = 2.0,
        min_value: float = 2.0,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Another value in proportion to a rate.

        - Closed: `min_value + ((max_value - min_value) * (lr - min_lr)) / (max_lr - min_lr)`;
          `max_value` where `max_lr` is not above `min_lr`

        Parameters:
            lr_scheduler: The schedule of the rate. Allowed: a schedule.
            max_lr: The highest rate. Allowed: a number.
            min_lr: The lowest rate. Allowed: a number.
            max_value: The value at the highest rate. Allowed: a number.
            min_value: The value at the lowest rate. Allowed: a number.

        Source: pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1.
        """

class torchtitan:
    @staticmethod
    def lr_scheduler(
        warmup_steps: Length = 200,
        total_steps: Length | None = None,
        decay_ratio: float | None = None,
        decay_type: Literal['linear', 'sqrt', 'cosine'] = 'linear',
        min_lr_factor: float = 0.0,
        form: Literal['today', '2025'] = 'today',
        stable_steps: Length | None = None,
        decay_steps: Length | None = None,
    ) -> Schedule:
        """A warm-up, a stable phase, and a decay in one of three shapes.

        - Closed: with `T = total_steps`, `W = min(warmup_steps, T)`, `D = round(T * decay_ratio)`, which is
          at most `T - W` and that if `decay_ratio` is null, and `S = T + 1 - W - D`:
          `base * ((e + 1) / W)` before `W`, then `base` for `S` steps, then with
          `x = (e + 1 - (W + S)) / D` and `f` one of `1 - x`, `1 - sqrt(x)` and `0.5 * (1 + cos(pi * x))`,
          `base * (m + (1 - m) * f)` with `m = min_lr_factor`

        As in torchtitan, the lowest value comes one step after the last one of the run, and the straight
        line and the root go on below it. Up to June 2025 torchtitan counted one step more in both ramps:
        form `2025` has `stable_steps` and `decay_steps` in place of `total_steps` and `decay_ratio`,
        `base * ((e + 1) / (W + 1))` before `W`, and
        `x = min(1, (e + 1 - (W + stable_steps)) / (decay_steps + 1))`.

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            total_steps: Steps in all; required but in form `2025`. Allowed: a number above 0, or a length, or null.
            decay_ratio: The part of the steps that decays; if null, all steps after the warm-up do. Allowed: a number of at least 0 and at most 1, or null.
            decay_type: The shape of the decay. Allowed: "linear" or "sqrt" or "cosine".
            min_lr_factor: The last ratio. Allowed: a number.
            form: The formula of today, or that up to June 2025, which is meant where `stable_steps` is given. Allowed: "today" or "2025".
            stable_steps: Of form `2025`: steps at the base value. Allowed: a number of at least 0, or a length, or null.
            decay_steps: Of form `2025`: steps of the decay. Allowed: a number of at least 0, or a length, or null.

        Source: pytorch/torchtitan components/optimizer/lr_scheduler.py, torchtitan 0.3.0.
        """

class epfml:
    @staticmethod
    def wsd(
        n_iterations: Length,
        n_warmup: Length,
        init_div_factor: float = 100,
        final_lr_factor: float = 0.01,
        fract_decay: float = 0.1,
        decay_type: Literal['linear', 'sqrt', 'cosine', 'exp', 'mirror_cosine', 'square'] = 'linear',
    ) -> Schedule:
        """A warm-up, a stable phase, and a decay in one of several shapes.

        - Closed: `base * (e / W + (1 - e / W) / init_div_factor)` before `W = n_warmup`; `base` up to
          the last `n = int(fract_decay * n_iterations)` steps; then with the part `x` of them that is
          done and `m = final_lr_factor`, `base * (m + (1 - m) * f)` with `f` one of `1 - x`, `1 -
          sqrt(x)`, `0.5 * (1 + cos(pi * x))`, `2 * (1 - x) - 0.5 * (1 + cos(pi * x))` and `1 - x **
          2`, or `base * m ** x`; then `base * m`

        Parameters:
            n_iterations: Steps in all. Allowed: a number above 0, or a length.
            n_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            init_div_factor: The base value divided by the first. Allowed: a number above 0.
            final_lr_factor: The last ratio. Allowed: a number of at least 0.
            fract_decay: The part of the steps that decays. Allowed: a number above 0 and at most 1.
            decay_type: The shape of the decay. Allowed: "linear" or "sqrt" or "cosine" or "exp" or "mirror_cosine" or "square".

        Source: epfml/schedules-and-scaling; arXiv:2405.18392.
        """

class gpt_neox:
    @staticmethod
    def AnnealingLR(
        start_lr: float,
        warmup_iter: Length,
        total_iters: Length,
        decay_style: Literal['constant', 'linear', 'cosine', 'exponential'] = 'linear',
        min_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, and a decay.

        - Closed: `(start_lr * max(1, e)) / W` up to `W = warmup_iter`; then with `n = e - W` and `E =
          total_iters - W`, at least `min_lr`: `(start_lr * (E - n)) / E` with `linear`, `min_lr +
          ((start_lr - min_lr) / 2) * (cos((pi * n) / E) + 1)` with `cosine`, `start_lr * exp((-0.693
          * n) / E)` with `exponential`, `start_lr` with `constant`

        As in GPT-NeoX, the cosine goes up again after `total_iters`.

        Parameters:
            start_lr: The value after the warm-up. Allowed: a number.
            warmup_iter: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            total_iters: Steps in all. Allowed: a number above 0, or a length.
            decay_style: The shape of the decay. Allowed: "constant" or "linear" or "cosine" or "exponential".
            min_lr: The lowest value after the warm-up. Allowed: a number.

        Source: EleutherAI/gpt-neox@ea7aefd8 megatron/learning_rates.py.
        """
    @staticmethod
    def infinite(
        warmup_end: Length,
        cooldown_end: Length,
        constant_end: Length,
        total: Length,
        constant_lr: float,
        min_lr: float,
        alpha: float = 10.0,
        cooldown: Literal['cosine', 'linear', 'inv_sqrt'] = 'cosine',
    ) -> Schedule:
        """Up, down to a constant that can go on for ever, and an annealing.

        - Closed: `(base * e) / warmup_end`; then with the part `x` of the cooldown that is done and
          `c = constant_lr`, `c + ((base - c) * (1 + cos(pi * x))) / 2`, `base + (c - base) * x` or
          `base + ((c - base) / h(1)) * h(x)` with `h(x) = 1 / sqrt(1 + alpha * x) - 1`; then `c`;
          then, with the part `x` that is done, `c * exp(log(min_lr / c) * x)`, and `min_lr`

        Parameters:
            warmup_end: The end of the warm-up. Allowed: a number of at least 0, or a length.
            cooldown_end: The end of the cooldown. Allowed: a number of at least 0, or a length.
            constant_end: The end of the constant phase. Allowed: a number of at least 0, or a length.
            total: The end of the annealing. Allowed: a number above 0, or a length.
            constant_lr: The value of the constant phase. Allowed: a number above 0.
            min_lr: The value at the end. Allowed: a number above 0.
            alpha: The stretch of `inv_sqrt`. Allowed: a number above 0.
            cooldown: The shape of the cooldown. Allowed: "cosine" or "linear" or "inv_sqrt".

        Source: Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large Language Models", 2024; EleutherAI/gpt-neox pull request 1194.
        """

class knee:
    @staticmethod
    def lr(
        warmup: Length,
        explore: Length,
        total: Length,
    ) -> Schedule:
        """A warm-up, a long stable phase to explore, and a straight line to 0.

        - Closed: `(base * e) / warmup`, then `base` for `explore` steps, then `max(0, base - (base /
          (total - warmup - explore)) * (e - warmup - explore))`

        Parameters:
            warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            explore: Steps at the base value. Allowed: a number of at least 0, or a length.
            total: Steps in all. Allowed: a number above 0, or a length.

        Source: Iyer et al., "Wide-minima Density Hypothesis and the Explore-Exploit Learning Rate Schedule", arXiv:2003.03977.
        """

class power:
    @staticmethod
    def lr(
        a: float,
        b: float,
        lr_max: float,
        tokens_per_step: float,
        warmup_tokens: float,
        decay_tokens: float,
        total_tokens: float,
    ) -> Schedule:
        """A warm-up, a power of the number of tokens, and a straight line to 0.

        - Closed: with `n = e * tokens_per_step` and `f(n) = min(lr_max, a * n ** b)`, `f(W) * (n /
          W)` before `W = warmup_tokens`, then `f(n)`, then in a straight line from `f(total_tokens -
          decay_tokens)` to 0

        Parameters:
            a: The factor. Allowed: a number above 0.
            b: The power of the tokens. Allowed: a number.
            lr_max: The highest value. Allowed: a number above 0.
            tokens_per_step: Tokens of a step. Allowed: a number above 0.
            warmup_tokens: Tokens of the warm-up. Allowed: a number of at least 0.
            decay_tokens: Tokens of the decay, the last ones. Allowed: a number of at least 0.
            total_tokens: Tokens in all. Allowed: a number above 0.

        Source: Shen et al., "Power Scheduler", arXiv:2408.13359; the shape of the decay is not that of the paper.
        """

class rex:
    @staticmethod
    def lr(
        total: Length,
        d: float = 0.5,
        min_lr: float = 0.0,
    ) -> Schedule:
        """A fall that is slow at first and steep at the end.

        - Closed: `min_lr + (base - min_lr) * (z / ((1 - d) + d * z))` with `z = 1 - e / total`, then
          `min_lr`

        Parameters:
            total: Steps in all. Allowed: a number above 0, or a length.
            d: The bend; 0 is a straight line. Allowed: a number of at least 0 and below 1.
            min_lr: The last value. Allowed: a number.

        Source: Chen et al., "REX: Revisiting Budgeted Training with an Improved Schedule", arXiv:2107.04197.
        """

class budget:
    @staticmethod
    def linear(
        total: Length,
    ) -> Schedule:
        """A straight line from the base value to 0.

        - Closed: `base * (1 - e / total)`, then 0

        Parameters:
            total: Steps in all. Allowed: a number above 0, or a length.

        Source: Li et al., "Budgeted Training", arXiv:1905.04753.
        """

class noam:
    @staticmethod
    def lr(
        factor: float = 1.0,
        model_size: float = 512,
        warmup: Length = 4000,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root.

        - Closed: `factor * (model_size ** -0.5 * min(s ** -0.5, s * warmup ** -1.5))` with `s = e +
          1`

        Parameters:
            factor: The factor. Allowed: a number.
            model_size: The width of the model. Allowed: a number above 0.
            warmup: Steps of the warm-up. Allowed: a number above 0, or a length.

        Source: Vaswani et al., "Attention Is All You Need", arXiv:1706.03762, section 5.3.
        """

class big_vision:
    @staticmethod
    def rsqrt(
        total_steps: Length,
        warmup_steps: Length,
        cooldown_steps: Length = 0,
        timescale: float = 10000,
        shift: Length = 0,
    ) -> Schedule:
        """The inverse square root between a warm-up and a cooldown in straight lines.

        - Closed: `base / sqrt(1 + (max(e, W) + shift - W) / timescale)` with `W = warmup_steps`,
          times `min(1, e / W)` and `min(1, (total_steps - e) / cooldown_steps)`

        Parameters:
            total_steps: Steps in all. Allowed: a number above 0, or a length.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            cooldown_steps: The last steps, which go down to 0. Allowed: a number of at least 0, or a length.
            timescale: The stretch of the curve. Allowed: a number above 0.
            shift: Where on the curve the warm-up ends. Allowed: a number, or a length.

        Source: google-research/big_vision utils.py.
        """
    @staticmethod
    def polynomial(
        total_steps: Length,
        warmup_steps: Length = 0,
        cooldown_steps: Length = 0,
        power: float = 1,
        end: float = 0,
    ) -> Schedule:
        """A power of a straight line between a warm-up and a cooldown in straight lines.

        - Closed: `end + (base - end) * (1 - x) ** power` with `x = clip((e - W) / (total_steps - W),
          0, 1)` and `W = warmup_steps`, times the ramps of `big_vision.rsqrt`

        Parameters:
            total_steps: Steps in all. Allowed: a number above 0, or a length.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            cooldown_steps: The last steps, which go down to 0. Allowed: a number of at least 0, or a length.
            power: The power of the line. Allowed: a number.
            end: The value at the end. Allowed: a number.

        Source: google-research/big_vision utils.py.
        """
    @staticmethod
    def linear(
        total_steps: Length,
        warmup_steps: Length = 0,
        cooldown_steps: Length = 0,
        power: float = 1,
        end: float = 0,
    ) -> Schedule:
        """That of `big_vision.polynomial`.

        A power of a straight line between a warm-up and a cooldown in straight lines.

        - Closed: `end + (base - end) * (1 - x) ** power` with `x = clip((e - W) / (total_steps - W),
          0, 1)` and `W = warmup_steps`, times the ramps of `big_vision.rsqrt`

        Parameters:
            total_steps: Steps in all. Allowed: a number above 0, or a length.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            cooldown_steps: The last steps, which go down to 0. Allowed: a number of at least 0, or a length.
            power: The power of the line. Allowed: a number.
            end: The value at the end. Allowed: a number.

        Source: google-research/big_vision utils.py.
        """
    @staticmethod
    def cosine(
        total_steps: Length,
        warmup_steps: Length = 0,
        cooldown_steps: Length = 0,
    ) -> Schedule:
        """Half a cosine wave between a warm-up and a cooldown in straight lines.

        - Closed: `(base * 0.5) * (1 + cos(pi * x))` with the `x` of `big_vision.polynomial`, times
          the ramps of `big_vision.rsqrt`

        Parameters:
            total_steps: Steps in all. Allowed: a number above 0, or a length.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            cooldown_steps: The last steps, which go down to 0. Allowed: a number of at least 0, or a length.

        Source: google-research/big_vision utils.py.
        """
    @staticmethod
    def stair(
        total_steps: Length,
        warmup_steps: Length = 0,
        cooldown_steps: Length = 0,
        *,
        steps: Sequence[Length],
        mults: Sequence[float],
    ) -> Schedule:
        """Given ratios at given positions, between a warm-up and a cooldown in straight lines.

        - Closed: the base times the ratio of the last position up to `e`, 1 before the first, times
          the ramps of `big_vision.rsqrt`

        Parameters:
            total_steps: Steps in all. Allowed: a number above 0, or a length.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            cooldown_steps: The last steps, which go down to 0. Allowed: a number of at least 0, or a length.
            steps: Positions of a change, in rising order. Allowed: a list, each a number, or a length.
            mults: The ratio from each on. Allowed: a list, each a number.

        Source: google-research/big_vision utils.py.
        """

class olmo_core:
    @staticmethod
    def WSD(
        warmup_steps: Length,
        decay_steps: Length,
        t_max: Length,
        warmup_min_lr: float = 0.0,
        decay_min_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up, a stable phase, and a decay in a straight line.

        - Closed: with `line(a, b, s, n) = a + ((b - a) * min(s, n)) / n`,
          `line(warmup_min_lr, base, e, warmup_steps)` up to `warmup_steps`, `base`, and from
          `t_max - decay_steps` on `line(decay_min_lr, base, t_max - e, decay_steps)`

        As in OLMo-core, the line goes on below `decay_min_lr` after the end.

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            decay_steps: Steps of the decay. Allowed: a number of at least 0, or a length.
            t_max: Steps in all. Allowed: a number above 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            decay_min_lr: The last value. Allowed: a number.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def PowerLR(
        warmup_steps: Length,
        decay_steps: Length,
        t_max: Length,
        warmup_min_lr: float = 0.0,
        decay_min_lr: float = 0.0,
        b: float = -0.51,
    ) -> Schedule:
        """A warm-up in a straight line, a power of the time, which knows no end, and a decay in a straight
        line.

        - Closed: that of `olmo_core.WSD` with `base * (e / warmup_steps) ** b` in place of `base` after the
          warm-up, and its value at `t_max - decay_steps` for the decay

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.
            decay_steps: Steps of the decay. Allowed: a number of at least 0, or a length.
            t_max: Steps in all. Allowed: a number above 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            decay_min_lr: The last value. Allowed: a number.
            b: The power of the time. Allowed: a number below 0.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def WSDS(
        warmup_steps: Length,
        period_lengths: Sequence[Length],
        decay_steps: Length | None = None,
        warmup_min_lr: float = 0.0,
        decay_min_lr: float = 0.0,
        period_lr_multipliers: Sequence[float] = [],
        decay_fraction: float | None = None,
    ) -> Schedule:
        """A warm-up, and a stable phase and a decay over and over.

        - Closed: with the peak `base * period_lr_multipliers[i]` of period `i`, or `base` without these:
          `warmup_min_lr + ((peak - warmup_min_lr) * e) / warmup_steps`; then `peak`, but for the last
          `d` steps of each period, `decay_steps` or `round(decay_fraction * period_lengths[i])`, with
          `l` left of them `decay_min_lr + ((peak - decay_min_lr) * l) / d`

        As in OLMo-core, the position at which a period ends belongs to it, not to the next one.

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            period_lengths: Steps of each period; the first includes the warm-up. Allowed: a list, each a whole number of at least 1, or a length.
            decay_steps: The last steps of each period; or give `decay_fraction`. Allowed: a number of at least 0, or a length, or null.
            warmup_min_lr: The first value. Allowed: a number.
            decay_min_lr: The last value of a period. Allowed: a number.
            period_lr_multipliers: What the base value is multiplied with in each period. Allowed: a list, each a number above 0.
            decay_fraction: The part of each period that decays. Allowed: a number of at least 0 and at most 1, or null.

        Source: olmo_core.optim.scheduler.WSDS, ai2-olmo-core 3.0.0. arXiv:2410.05192.
        """
    @staticmethod
    def InvSqrtWithWarmup(
        warmup_steps: Length,
        warmup_min_lr: float = 0.0,
        alpha_f: float = 0.1,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root.

        - Closed: a line from `warmup_min_lr` to `base`, then `lo + (base - lo) * sqrt(W / e)` with
          `lo = alpha_f * base`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            alpha_f: The lowest ratio. Allowed: a number.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def LinearWithWarmup(
        warmup_steps: Length,
        t_max: Length,
        warmup_min_lr: float = 0.0,
        alpha_f: float = 0.1,
    ) -> Schedule:
        """A warm-up in a straight line, then a straight line down.

        - Closed: a line from `warmup_min_lr` to `base`, and one to `alpha_f * base`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            t_max: Steps of the warm-up and the fall. Allowed: a number above 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            alpha_f: The last ratio. Allowed: a number.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def CosWithWarmup(
        warmup_steps: Length,
        t_max: Length,
        warmup_min_lr: float = 0.0,
        alpha_f: float = 0.1,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave.

        - Closed: a line from `warmup_min_lr` to `base`, then with `lo = alpha_f * base` and the part
          `x` that is done `lo + ((base - lo) * (1 + cos(pi * x))) / 2`, where `pi * x` is
          `(pi * (e - warmup_steps)) / (t_max - warmup_steps)`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            t_max: Steps of the warm-up and the fall. Allowed: a number above 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            alpha_f: The last ratio. Allowed: a number.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def CosWithWarmupAndLinearDecay(
        warmup_steps: Length,
        t_max: Length,
        warmup_min_lr: float = 0.0,
        alpha_f: float = 0.1,
        *,
        decay_steps: Length,
        decay_min_lr: float = 0.0,
        max_steps: Length | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, half a cosine wave, and a straight line at its end.

        - Closed: that of `olmo_core.CosWithWarmup`, but for the last `decay_steps` of the run of `T` steps,
          `decay_min_lr + ((c - decay_min_lr) * min(T - e, decay_steps)) / decay_steps`, where `c` is that at
          `T - decay_steps`

        As in OLMo-core, the line goes on below `decay_min_lr` after the end.

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            t_max: Steps of the warm-up and the fall. Allowed: a number above 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            alpha_f: The last ratio. Allowed: a number.
            decay_steps: The last steps. Allowed: a number of at least 0, or a length.
            decay_min_lr: The last value. Allowed: a number.
            max_steps: Steps of the run, at whose end the line ends; `t_max` if null. Allowed: a number above 0, or a length, or null.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def HalfCosWithWarmup(
        warmup_steps: Length,
        t_max: Length,
        warmup_min_lr: float = 0.0,
        alpha_f: float = 0.1,
    ) -> Schedule:
        """A warm-up in a straight line, then the second half of a cosine wave, whose middle it starts at.

        - Closed: with `lo = alpha_f * base`, `W = warmup_steps` and `N = t_max - W`: a line from
          `warmup_min_lr` to `lo + (base - lo) / 2`, then
          `lo + ((base - lo) * (1 + cos((pi * (e - W + N)) / (N * 2)))) / 2`; `lo` from `t_max` on

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            t_max: Steps of the warm-up and the fall. Allowed: a number above 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            alpha_f: The last ratio. Allowed: a number.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def ExponentialScheduler(
        lr_min: float = 1e-09,
        *,
        t_max: Length,
    ) -> Schedule:
        """An exponential curve from `lr_min` to the base value, which then stays.

        - Closed: `lr_min` at 0, `lr_min * (base / lr_min) ** (e / t_max)`, and `base` from `t_max` on

        Parameters:
            lr_min: The value at the start. Allowed: a number above 0.
            t_max: Steps until the base value. Allowed: a number above 0, or a length.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def ConstantScheduler() -> Schedule:
        """That of `transformers.constant`.

        The base value.

        - Closed: `base`

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def ConstantWithWarmup(
        warmup_steps: Length,
        warmup_min_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then the base value.

        - Closed: a line from `warmup_min_lr` to `base`, then `base`

        As in OLMo-core, the line reaches up to `warmup_steps`, where it can miss the base value by an ulp.

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def SequentialScheduler(
        schedulers: Sequence[Part],
        schedulers_max_steps: Sequence[Length],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """One schedule after the other, each on its own clock and with the last value of the one before
        as its base value.

        - Closed: the part whose stretch the position lies in, at the position counted from its start

        As in OLMo-core, a boundary belongs to the part that ends there, be it one of 0 steps.

        Parameters:
            schedulers: The parts in their order. Allowed: a list of at least one schedule.
            schedulers_max_steps: Steps of each but the last. Allowed: a list, each a number of at least 0, or a length.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def ComposableSchedulerStage(
        duration: Length,
        shape: Literal['linear', 'cosine'] = 'linear',
        start_lr: float | None = None,
        start_lr_fraction: float | None = None,
        end_lr: float | None = None,
        end_lr_fraction: float | None = None,
    ) -> Schedule:
        """A straight line or half a cosine wave from one value to another: a stage of
        `olmo_core.ComposableScheduler`, by itself.

        - Closed: from `start_lr`, `start_lr_fraction * base` or else `base` to `end_lr` or
          `end_lr_fraction * base`: `a + ((b - a) * e) / duration` or
          `b + ((a - b) * (1 + cos((pi * e) / duration))) / 2`; from `duration` on `b`

        Parameters:
            duration: Steps of it. Allowed: a number above 0, or a length.
            shape: The shape of the way. Allowed: "linear" or "cosine".
            start_lr: The first value. Allowed: a number of at least 0, or null.
            start_lr_fraction: It as a ratio of the base value. Allowed: a number of at least 0, or null.
            end_lr: The last value; or give `end_lr_fraction`. Allowed: a number of at least 0, or null.
            end_lr_fraction: It as a ratio of the base value. Allowed: a number of at least 0, or null.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def ComposableScheduler(
        stages: Sequence[Mapping[str, Any]],
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Stages, each a straight line or half a cosine wave that starts where the one before ended, unless it
        says otherwise.

        - Closed: the stage whose steps the position lies in, by the formula of
          `olmo_core.ComposableSchedulerStage`; after the last one its end

        OLMo-core's `override_decay` is `olmo_core.OverrideDecay` around it.

        Parameters:
            stages: The parameters of each `olmo_core.ComposableSchedulerStage`. Allowed: a list of at least one schedule.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """
    @staticmethod
    def OverrideDecay(
        schedule: Part,
        start: Length,
        duration: Length,
        shape: Literal['linear', 'cosine'] = 'linear',
        end_lr: float | None = None,
        end_lr_fraction: float | None = None,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule that a decay replaces from a step on: OLMo-core's `override_decay` of
        `olmo_core.ComposableScheduler` and `olmo_core.SequentialScheduler`.

        - Closed: the schedule before `start`; then from its value at `start` to `end_lr` or
          `end_lr_fraction * base` over `duration` steps, in the shapes of
          `olmo_core.ComposableSchedulerStage`; then that value

        Parameters:
            schedule: What the decay replaces. Allowed: a schedule.
            start: The step that the decay starts at. Allowed: a number of at least 0, or a length.
            duration: Steps of it. Allowed: a number above 0, or a length.
            shape: The shape of the way. Allowed: "linear" or "cosine".
            end_lr: The last value; or give `end_lr_fraction`. Allowed: a number of at least 0, or null.
            end_lr_fraction: It as a ratio of the base value. Allowed: a number of at least 0, or null.

        Source: olmo_core.optim.scheduler, ai2-olmo-core 3.0.0.
        """

class axolotl:
    @staticmethod
    def cosine_constant(
        num_warmup_steps: Length,
        num_training_steps: Length,
        constant_lr_ratio: float,
        min_lr_ratio: float = 0.0,
        num_cycles: float = 0.5,
    ) -> Schedule:
        """A warm-up, a cosine that ends early, and a constant tail.

        - Closed: `base * (e / max(1, W))`, then with `x` the part done of the steps from `W =
          num_warmup_steps` to `int(num_training_steps * constant_lr_ratio)` and `m = min_lr_ratio`
          `base * (max(0, ((1 - m) * 0.5) * (1 + cos(((pi * num_cycles) * 2) * x))) + m)`

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all. Allowed: a number of at least 0, or a length.
            constant_lr_ratio: The part of the steps before the flat tail. Allowed: a number of at least 0 and at most 1.
            min_lr_ratio: The ratio of the tail. Allowed: a number.
            num_cycles: The number of waves; half a wave ends at the lowest value. Allowed: a number.

        Source: axolotl.utils.schedulers, axolotl 0.19.0.
        """
    @staticmethod
    def get_cosine_schedule_with_quadratic_warmup(
        num_warmup_steps: Length,
        num_training_steps: Length,
        num_cycles: float = 0.5,
    ) -> Schedule:
        """A warm-up along a square, then half a cosine wave.

        - Closed: `base * (e / max(1, W)) ** 2` before `W = num_warmup_steps`, then `base * max(0, 0.5
          * (1 + cos(((pi * num_cycles) * 2) * ((e - W) / max(1, num_training_steps - W)))))`

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all. Allowed: a number of at least 0, or a length.
            num_cycles: The number of waves; half a wave ends at 0. Allowed: a number.

        Source: axolotl.utils.schedulers, axolotl 0.19.0.
        """
    @staticmethod
    def get_cosine_schedule_with_min_lr(
        num_warmup_steps: Length,
        num_training_steps: Length,
        min_lr_ratio: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave down to a ratio.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base * ((1 - m) * (0.5
          * (1 + cos(pi * ((e - W) / max(1, num_training_steps - W))))) + m)` with `m = min_lr_ratio`

        As in axolotl, the wave goes up again after `num_training_steps`.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all. Allowed: a number of at least 0, or a length.
            min_lr_ratio: The last ratio. Allowed: a number.

        Source: axolotl.utils.schedulers, axolotl 0.19.0.
        """
    @staticmethod
    def RexLR(
        max_lr: float,
        min_lr: float,
        total_steps: Length = 0,
        num_warmup_steps: Length = 0,
    ) -> Schedule:
        """A warm-up in a straight line, then reflected exponential decay down to a ratio.

        - Closed: with `s = e + 1` and `W = num_warmup_steps`, `(base * s) / W` up to `W`; then with
          `r = min_lr / max_lr` and the part `z` of the other steps that is left, `base * (r + (1 - r)
          * (z / (0.1 + 0.9 * z)))`; `min_lr` from `total_steps` on

        As in axolotl, the first value is that of step 1.

        Parameters:
            max_lr: What the ratio of `min_lr` is of. Allowed: a number above 0.
            min_lr: The value at the end. Allowed: a number.
            total_steps: Steps in all. Allowed: a number of at least 0, or a length.
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.

        Source: axolotl.utils.schedulers, axolotl 0.19.0.
        """
    @staticmethod
    def InterpolatingLogScheduler(
        num_steps: Length,
        min_lr: float,
        max_lr: float,
    ) -> Schedule:
        """From one value to another by a factor at every step.

        - Closed: `min_lr * q ** (e - 1)` with `q = (max_lr / min_lr) ** (1 / (num_steps - 1))`;
          `min_lr` at 0, and `max_lr` from `num_steps` on

        Parameters:
            num_steps: Steps from one to the other. Allowed: a whole number of at least 2, or a length.
            min_lr: The value at the start. Allowed: a number above 0.
            max_lr: The value at the end. Allowed: a number above 0.

        Source: axolotl.utils.schedulers, axolotl 0.19.0.
        """
    @staticmethod
    def JaggedLRRestartScheduler(
        inner_schedule: Part,
        jagged_restart_steps: Length,
        jagged_restart_warmup_steps: Length,
        jagged_restart_anneal_steps: Length = 1,
        min_lr_scale: float = 0.001,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule with a gap at each restart of its optimizer: down in a straight line, and up again.

        - Closed: with `s = e + 1`, the value of the part at `s` times 1 before the first gap, then
          times `c * (1 - m) + m` with `m = min_lr_scale` and, for `t = s % jagged_restart_steps`, `c
          = t / W` before `W = jagged_restart_warmup_steps`, `c = (jagged_restart_steps - t) / A` in
          the last `A = jagged_restart_anneal_steps`, and 1 between them

        As in axolotl, the first value is that of step 1.

        Parameters:
            inner_schedule: The schedule that gets the gaps. Allowed: a schedule.
            jagged_restart_steps: Steps from one restart to the next. Allowed: a number above 0, or a length.
            jagged_restart_warmup_steps: Steps of the way up. Allowed: a number of at least 0, or a length.
            jagged_restart_anneal_steps: Steps of the way down. Allowed: a number of at least 0, or a length.
            min_lr_scale: The lowest ratio. Allowed: a number.

        Source: axolotl.utils.schedulers, axolotl 0.19.0.
        """

class diffusers:
    @staticmethod
    def constant() -> Schedule:
        """That of `transformers.constant`.

        The base value.

        - Closed: `base`

        Source: diffusers.optimization.
        """
    @staticmethod
    def constant_with_warmup(
        num_warmup_steps: Length,
    ) -> Schedule:
        """That of `transformers.constant_with_warmup`.

        A warm-up in a straight line, then the base value.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base`

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.

        Source: diffusers.optimization.
        """
    @staticmethod
    def linear(
        num_warmup_steps: Length,
        num_training_steps: Length,
    ) -> Schedule:
        """That of `transformers.linear`.

        A warm-up in a straight line, then a straight line to 0.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then
          `base * max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`

        As in transformers, the first value of a warm-up is 0.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all, warm-up included. Allowed: a number of at least 0, or a length.

        Source: diffusers.optimization.
        """
    @staticmethod
    def cosine(
        num_warmup_steps: Length,
        num_training_steps: Length,
        num_cycles: float = 0.5,
    ) -> Schedule:
        """That of `transformers.cosine`.

        A warm-up in a straight line, then half a cosine wave to 0.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
          `x = (e - W) / max(1, num_training_steps - W)`
          `base * max(0, 0.5 * (1 + cos(((pi * num_cycles) * 2) * x)))`

        As in transformers, the value rises again after the end.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all, warm-up included. Allowed: a number of at least 0, or a length.
            num_cycles: Waves; half of one ends at 0. Allowed: a number.

        Source: diffusers.optimization.
        """
    @staticmethod
    def cosine_with_restarts(
        num_warmup_steps: Length,
        num_training_steps: Length,
        num_cycles: float = 1,
    ) -> Schedule:
        """That of `transformers.cosine_with_restarts`.

        A warm-up in a straight line, then half a cosine wave to 0, `num_cycles` times.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
          `x = (e - W) / max(1, num_training_steps - W)` below 1
          `base * max(0, 0.5 * (1 + cos(pi * ((num_cycles * x) % 1))))`; 0 after the end

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all, warm-up included. Allowed: a number of at least 0, or a length.
            num_cycles: How often the value goes down the cosine. Allowed: a number.

        Source: diffusers.optimization.
        """
    @staticmethod
    def polynomial(
        num_warmup_steps: Length,
        num_training_steps: Length,
        lr_end: float = 1e-07,
        power: float = 1.0,
    ) -> Schedule:
        """That of `transformers.polynomial`.

        A warm-up in a straight line, then a power of a straight line to `lr_end`.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then with
          `T = num_training_steps`
          `base * (((base - lr_end) * (1 - (e - W) / (T - W)) ** power + lr_end) / base)`; after `T`
          `base * (lr_end / base)`

        As in transformers, `lr_end` has to be below the base value, and where `T` is `W` the value
        there divides by zero. In transformers the base value is that of the optimizer's defaults
        for all groups; here it is each group's.

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all, warm-up included. Allowed: a number of at least 0, or a length.
            lr_end: The value at the end. Allowed: a number.
            power: The power of the line; 1 is the line itself. Allowed: a number.

        Source: diffusers.optimization.
        """
    @staticmethod
    def piecewise_constant(
        step_rules: Sequence[tuple[Length, float]],
        last_ratio: float = 1.0,
    ) -> Schedule:
        """Given ratios of the base value, each up to a given position.

        - Closed: the base times the ratio of the first position above `e`

        Parameters:
            step_rules: Pairs of a position and the ratio before it. Allowed: a list of pairs of numbers.
            last_ratio: The ratio from the last position on. Allowed: a number.

        Source: diffusers.optimization.
        """

class libtorch:
    @staticmethod
    def StepLR(
        step_size: Length,
        gamma: float = 0.1,
    ) -> Schedule:
        """The base value times `gamma` once every `step_size` steps, in C++.

        - Closed: `base` times `gamma` for each multiple of `step_size` from 1 to `e - 1`

        As in libtorch, each decay comes one step after that of `torch.StepLR`.

        Parameters:
            step_size: Steps from one decay to the next. Allowed: a whole number of at least 1, or a length.
            gamma: The factor of a decay. Allowed: a number.

        Source: torch::optim of libtorch 2.13.
        """

class pytorch_warmup:
    @staticmethod
    def LinearWarmup(
        schedule: Part,
        warmup_period: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A warm-up in a straight line over any schedule, which runs meanwhile.

        - Closed: the schedule times `min(1, (e + 1) / warmup_period)`

        Parameters:
            schedule: The schedule that is multiplied with the factor. Allowed: a schedule.
            warmup_period: Steps of the warm-up. Allowed: a number above 0, or a length.

        Source: pytorch_warmup 0.2.
        """
    @staticmethod
    def ExponentialWarmup(
        schedule: Part,
        warmup_period: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """An exponential warm-up over any schedule, which runs meanwhile.

        - Closed: the schedule times `1 - exp(-(e + 1) / warmup_period)`

        Parameters:
            schedule: The schedule that is multiplied with the factor. Allowed: a schedule.
            warmup_period: The time constant. Allowed: a number above 0, or a length.

        Source: pytorch_warmup 0.2.
        """
    @staticmethod
    def UntunedLinearWarmup(
        schedule: Part,
        beta2: float,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A warm-up in a straight line whose length follows from Adam's `beta2`.

        - Closed: the schedule times `min(1, (e + 1) / int(2 / (1 - beta2)))`

        Parameters:
            schedule: The schedule that is multiplied with the factor. Allowed: a schedule.
            beta2: The second beta of the optimizer. Allowed: a number of at least 0 and below 1.

        Source: pytorch_warmup 0.2.
        """
    @staticmethod
    def UntunedExponentialWarmup(
        schedule: Part,
        beta2: float,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """An exponential warm-up whose length follows from Adam's `beta2`.

        - Closed: the schedule times `1 - exp(-(e + 1) / int(1 / (1 - beta2)))`

        Parameters:
            schedule: The schedule that is multiplied with the factor. Allowed: a schedule.
            beta2: The second beta of the optimizer. Allowed: a number of at least 0 and below 1.

        Source: pytorch_warmup 0.2.
        """
    @staticmethod
    def RAdamWarmup(
        schedule: Part,
        beta2: float,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """The warm-up that is in RAdam, over any schedule.

        - Closed: with `i = 2 / (1 - beta2) - 1`,
          `r(t) = i - (2 * t * beta2 ** t) / (1 - beta2 ** t)`, the first `t` at which that is above
          4, and `r = r(e + t)`, the schedule times
          `sqrt(((r - 4) * (r - 2) * i) / ((i - 4) * (i - 2) * r))`

        Parameters:
            schedule: The schedule that is multiplied with the factor. Allowed: a schedule.
            beta2: The second beta of the optimizer, above 0.6. Allowed: a number above 0 and below 1.

        Source: Tony-Y/pytorch_warmup RAdamWarmup; arXiv:1908.03265.
        """

class icefall:
    @staticmethod
    def Eden(
        lr_batches: Length,
        lr_epochs: float,
        steps_per_epoch: Length,
        warmup_batches: Length = 500.0,
        warmup_start: float = 0.5,
    ) -> Schedule:
        """A fall with the fourth root of the squares of batches and epochs, after a short warm-up.

        - Closed: with `n = floor(e / steps_per_epoch)`, `base * (((e ** 2 + lr_batches ** 2) /
          lr_batches ** 2) ** -0.25 * ((n ** 2 + lr_epochs ** 2) / lr_epochs ** 2) ** -0.25)`, times
          `warmup_start + (1 - warmup_start) * (e / warmup_batches)` before `warmup_batches`

        Parameters:
            lr_batches: Batches after which the value falls noticeably. Allowed: a number above 0, or a length.
            lr_epochs: Epochs after which the value falls noticeably. Allowed: a number above 0.
            steps_per_epoch: Steps of an epoch, such as "1ep". Allowed: a number above 0, or a length.
            warmup_batches: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_start: The first ratio of the warm-up. Allowed: a number of at least 0 and at most 1.

        Source: k2-fsa/icefall@36e0420c egs/librispeech/ASR/zipformer/optim.py.
        """
    @staticmethod
    def Eden2(
        lr_batches: Length,
        warmup_batches: Length = 500.0,
        warmup_start: float = 0.5,
    ) -> Schedule:
        """A fall with the square root of the square of batches, after a short warm-up.

        - Closed: `base * ((e ** 2 + lr_batches ** 2) / lr_batches ** 2) ** -0.5`, times `warmup_start
          + (1 - warmup_start) * (e / warmup_batches)` before `warmup_batches`

        Parameters:
            lr_batches: Batches after which the value falls noticeably. Allowed: a number above 0, or a length.
            warmup_batches: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_start: The first ratio of the warm-up. Allowed: a number of at least 0 and at most 1.

        Source: k2-fsa/icefall@36e0420c egs/librispeech/ASR/zipformer/optim.py.
        """

class speechbrain:
    @staticmethod
    def WarmAndExpDecayLRSchedule(
        lr: float,
        n_warmup_steps: Length,
        total_steps: Length,
        decay_factor: float = 0.1,
    ) -> Schedule:
        """A warm-up in a straight line, then an exponential decay that reaches a ratio at the end.

        - Closed: `(lr * e) / W` before `W = n_warmup_steps`, then `min(lr, lr * decay_factor ** ((e -
          W) / (total_steps - W)))`

        Parameters:
            lr: The highest value. Allowed: a number.
            n_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            total_steps: Steps in all. Allowed: a number above 0, or a length.
            decay_factor: The last ratio. Allowed: a number of at least 0.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def NewBobScheduler(
        initial_value: float | None = None,
        annealing_factor: float = 0.5,
        improvement_threshold: float = 0.0025,
        patient: Length = 0,
    ) -> Schedule:
        """The rate times `annealing_factor` whenever a metric improved too little on the one before.

        - Closed: `lr * annealing_factor` where `(last - metric) / last`, or 0 where `last` is 0, is
          below `improvement_threshold`, after `patient` such metrics that change nothing

        Parameters:
            initial_value: The value at the start; the base value where it is null. Allowed: a number, or null.
            annealing_factor: What a reduction multiplies with. Allowed: a number.
            improvement_threshold: What an improvement is at least, relative to the last metric. Allowed: a number.
            patient: Metrics with too little improvement before each reduction. Allowed: a number, or a length.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def LinearScheduler(
        initial_value: float,
        final_value: float,
        epoch_count: Length,
    ) -> Schedule:
        """A straight line from one value to another, in as many values as there are epochs.

        - Closed: the value at `min(e, epoch_count - 1)` of `torch.linspace(initial_value,
          final_value, epoch_count)`, in single precision

        SpeechBrain fails after `epoch_count`; here the last value stays.

        Parameters:
            initial_value: The value at the start. Allowed: a number.
            final_value: The value at the end. Allowed: a number.
            epoch_count: Values in all. Allowed: a whole number of at least 1, or a length.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def LinearWarmupScheduler(
        initial_value: float,
        num_warmup_steps: Length,
        num_training_steps: Length,
    ) -> Schedule:
        """A warm-up in a straight line, then a straight line to 0.

        - Closed: `e / max(1, W) * initial_value` before `W = num_warmup_steps`, then `initial_value *
          max(0, (T - e) / max(1, T - W))` with `T = num_training_steps`; `base` at 0

        Parameters:
            initial_value: The highest value. Allowed: a number.
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            num_training_steps: Steps in all. Allowed: a number of at least 0, or a length.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def StepScheduler(
        initial_value: float,
        decay_factor: float | None = None,
        decay_drop: float | None = None,
        half_life: float | None = None,
    ) -> Schedule:
        """A value times a factor once every few epochs.

        - Closed: `initial_value * decay_factor ** floor((1 + e) / decay_drop)`; with `half_life`, the
          factor is `exp(-log(2) / half_life)` and `decay_drop` 1

        As in SpeechBrain, the first decay comes one epoch early.

        Parameters:
            initial_value: The value at the start. Allowed: a number.
            decay_factor: The factor of a decay; 0.5 where it is null. Allowed: a number above 0, or null.
            decay_drop: Epochs from one decay to the next; 2 where it is null. Allowed: a number above 0, or null.
            half_life: Epochs after which the value is half. Allowed: a number above 0, or null.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def NoamScheduler(
        lr_initial: float,
        n_warmup_steps: Length,
        model_size: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root.

        - Closed: `lr_initial * (normalize * min(e ** -0.5, e * n_warmup_steps ** -1.5))` with
          `normalize = n_warmup_steps ** 0.5`, or `model_size ** -0.5` where that is given; `base` at
          0

        Parameters:
            lr_initial: The value at the top, where no width is given. Allowed: a number.
            n_warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.
            model_size: The width of the model. Allowed: a number above 0, or null.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def NoamIntervalScheduler(
        lr_initial: float,
        n_warmup_steps: Length,
        anneal_steps: Sequence[Length],
        anneal_rates: Sequence[float],
        model_size: float | None = None,
    ) -> Schedule:
        """That of `speechbrain.NoamScheduler`, times a rate after each of some steps.

        - Closed: `lr_initial * (s * rate)` for each rate of `anneal_rates` whose step in
          `anneal_steps` is below `e`, with the scale `s` of `speechbrain.NoamScheduler`; `base` at 0

        Parameters:
            lr_initial: The value at the top, where no width is given. Allowed: a number.
            n_warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.
            anneal_steps: The last step before each rate. Allowed: a list, each a number, or a length.
            anneal_rates: What the value is multiplied with from there on. Allowed: a list, each a number.
            model_size: The width of the model. Allowed: a number above 0, or null.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def LinearNoamScheduler(
        lr_initial: float,
        n_warmup_steps: Length,
        n_keep_steps: Length,
    ) -> Schedule:
        """A warm-up in a straight line, a stable phase, and a fall with the number of steps.

        - Closed: `lr_initial * (e / W)` before `W = n_warmup_steps`, `lr_initial` for `K =
          n_keep_steps`, then `lr_initial * (W / (e - K))`; `base` at 0

        Parameters:
            lr_initial: The highest value. Allowed: a number.
            n_warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.
            n_keep_steps: Steps of the stable phase. Allowed: a number of at least 0, or a length.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def CyclicCosineScheduler(
        n_warmup_steps: Length,
        lr_initial: float,
        total_steps: Length = 100000,
    ) -> Schedule:
        """A cosine whose top is at the end of the warm-up, over and over.

        - Closed: `lr_initial * (0.5 * (cos((pi * (e - n_warmup_steps)) / total_steps) + 1))`; `base`
          at 0

        SpeechBrain takes `lr_initial` as optional; without it, each step multiplies what the steps
        before have left. Here it is required.

        Parameters:
            n_warmup_steps: Where the top is. Allowed: a number above 0, or a length.
            lr_initial: The highest value. Allowed: a number.
            total_steps: Steps of half a wave. Allowed: a number above 0, or a length.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def ReduceLROnPlateau(
        lr_min: float = 1e-08,
        factor: float = 0.5,
        patience: Length = 2,
        dont_halve_until_epoch: Length = 65,
    ) -> Schedule:
        """The rate times `factor` whenever a metric has been above its anchor for too long.

        - Closed: `max(lr, lr_min)`; `max(lr * factor, lr_min)` at a metric above the anchor that
          comes after `patience` others. A metric that is not above it becomes the anchor, and so does
          each one up to `dont_halve_until_epoch`

        Parameters:
            lr_min: The lowest value. Allowed: a number.
            factor: What a reduction multiplies with. Allowed: a number.
            patience: Metrics above the anchor before each reduction. Allowed: a number, or a length.
            dont_halve_until_epoch: Metrics at the start that reduce nothing. Allowed: a number, or a length.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def CyclicLRScheduler(
        base_lr: float = 0.001,
        max_lr: float = 0.006,
        step_size: Length = 2000,
        mode: Literal['triangular', 'triangular2', 'exp_range'] = 'triangular',
        gamma: float = 1.0,
    ) -> Schedule:
        """Up and down in straight lines, over and over.

        - Closed: `base_lr + ((max_lr - base_lr) * max(0, 1 - x)) * scale` with the cycle `c = floor(1
          + e / (2 * step_size))` and `x = abs(e / step_size - 2 * c + 1)`; the scale is 1, `1 / 2 **
          (c - 1)` with `triangular2`, `gamma ** e` with `exp_range`; `base` at 0

        Parameters:
            base_lr: The lowest value. Allowed: a number.
            max_lr: The highest value of the first cycle. Allowed: a number.
            step_size: Steps of half a cycle. Allowed: a number above 0, or a length.
            mode: How the height changes from cycle to cycle. Allowed: "triangular" or "triangular2" or "exp_range".
            gamma: The factor of a step with `exp_range`. Allowed: a number of at least 0.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def IntervalScheduler(
        intervals: Sequence[tuple[Length, float]],
    ) -> Schedule:
        """Given values from given steps on.

        - Closed: the value of the last of the intervals that has started, `base` before the first

        As in SpeechBrain, an interval that starts at 0 does not count.

        Parameters:
            intervals: The `steps` and the `lr` of each interval. Allowed: a list of pairs of numbers.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def InverseSquareRootScheduler(
        warmup_steps: Length,
    ) -> Schedule:
        """The inverse square root of the step, constant at first.

        - Closed: `1 / sqrt(max(warmup_steps, e))`; `base` at 0

        Parameters:
            warmup_steps: Steps of the constant phase. Allowed: a number of at least 0, or a length.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def WarmCoolDecayLRSchedule(
        lr: float,
        warmup: Length,
        cooldown: Length,
        total_steps: Length,
        decay_factor: float = 0.75,
        decay_every: Length = 100000,
    ) -> Schedule:
        """A warm-up in a straight line, a slow exponential decay, and a cooldown in a straight line.

        - Closed: `(lr * e) / warmup` before `warmup`; with `p = log(decay_factor) / decay_every` and
          `C = total_steps - cooldown`, `lr * exp(p * (e - warmup))` up to `C`; then `b - (b /
          cooldown) * (e - C)` with `b = lr * exp(p * C)`

        As in SpeechBrain, the cooldown starts lower than the decay ends, because its value does not
        count from the end of the warm-up, and it goes below 0 after `total_steps`. Without a cooldown
        there is no value there.

        Parameters:
            lr: The highest value. Allowed: a number.
            warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            cooldown: Steps of the cooldown. Allowed: a number of at least 0, or a length.
            total_steps: Steps in all. Allowed: a number above 0, or a length.
            decay_factor: The factor of a decay. Allowed: a number above 0.
            decay_every: Steps of a decay. Allowed: a number above 0, or a length.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """
    @staticmethod
    def TriStageLRSchedule(
        lr: float,
        warmup_steps: Length,
        hold_steps: Length,
        decay_steps: Length,
        total_steps: Length,
        init_lr_scale: float = 0.01,
        final_lr_scale: float = 0.05,
    ) -> Schedule:
        """A warm-up, a stable phase, and an exponential decay.

        - Closed: `b + ((lr - b) / W) * e` with `b = init_lr_scale * lr` before `W = warmup_steps`;
          `lr` for `H = hold_steps`; then `lr * exp(-(-log(final_lr_scale) / decay_steps) * (e - H -
          W))`

        As in SpeechBrain, the decay goes on after its steps.

        Parameters:
            lr: The highest value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.
            hold_steps: Steps of the stable phase. Allowed: a number of at least 0, or a length.
            decay_steps: Steps of the decay. Allowed: a number above 0, or a length.
            total_steps: Steps in all; the curve is the same. Allowed: a number, or a length.
            init_lr_scale: The first ratio. Allowed: a number.
            final_lr_scale: The ratio after the decay. Allowed: a number above 0.

        Source: speechbrain.nnet.schedulers, speechbrain 1.1.2.
        """

class espnet:
    @staticmethod
    def WarmupLR(
        warmup_steps: Length = 25000,
    ) -> Schedule:
        """A warm-up in a straight line to the base value, then the inverse square root.

        - Closed: `(base * warmup_steps ** 0.5) * min(n ** -0.5, n * warmup_steps ** -1.5)` with `n =
          e + 1`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.

        Source: espnet2.schedulers, espnet 202511.
        """
    @staticmethod
    def NoamLR(
        model_size: float = 320,
        warmup_steps: Length = 25000,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root, by the width of the model.

        - Closed: `(base * model_size ** -0.5) * min(n ** -0.5, n * warmup_steps ** -1.5)` with `n = e
          + 1`

        Parameters:
            model_size: The width of the model. Allowed: a number above 0.
            warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.

        Source: espnet2.schedulers, espnet 202511.
        """
    @staticmethod
    def PiecewiseLinearWarmupLR(
        warmup_steps_list: Sequence[Length] = [0, 25000],
        warmup_lr_list: Sequence[float] = [0.0, 0.001],
    ) -> Schedule:
        """A warm-up in straight lines through given values, then the inverse square root.

        - Closed: with `n = e + 1`, the value at `n` on the lines through the points of
          `warmup_steps_list` and `warmup_lr_list`; after the last point, at `W`, `(base * W ** 0.5) *
          n ** -0.5`

        Parameters:
            warmup_steps_list: Positions of the points. Allowed: a list, each a number of at least 0, or a length.
            warmup_lr_list: Values of the points. Allowed: a list, each a number.

        Source: espnet2.schedulers, espnet 202511.
        """
    @staticmethod
    def WarmupStepLR(
        warmup_steps: Length = 25000,
        steps_per_epoch: Length = 10000,
        step_size: int = 1,
        gamma: float = 0.1,
    ) -> Schedule:
        """A warm-up in a straight line, then the base value times `gamma` once every few epochs.

        - Closed: with `n = e + 1`, `(base * warmup_steps ** -1) * n` up to `warmup_steps`, then `base
          * gamma ** ((n // steps_per_epoch - warmup_steps // steps_per_epoch) // step_size)`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.
            steps_per_epoch: Steps of an epoch. Allowed: a whole number of at least 1, or a length.
            step_size: Epochs from one decay to the next. Allowed: a whole number of at least 1.
            gamma: The factor of a decay. Allowed: a number.

        Source: espnet2.schedulers, espnet 202511.
        """
    @staticmethod
    def WarmupReduceLROnPlateau(
        warmup_steps: Length = 25000,
        mode: Literal['min', 'max'] = 'min',
        factor: float = 0.1,
        patience: Length = 10,
        threshold: float = 0.0001,
        threshold_mode: Literal['rel', 'abs'] = 'rel',
        cooldown: Length = 0,
        min_lr: float | Sequence[float] = 0,
        eps: float = 1e-08,
    ) -> Schedule:
        """A warm-up in a straight line, then the rate times `factor` whenever a metric has not improved
        for more than `patience` steps.

        - Closed: `(base * warmup_steps ** -1) * e` up to `warmup_steps`, `base` at 0; then that of
          `torch.ReduceLROnPlateau`

        ESPnet counts batches in the warm-up and validations after it. Here metrics count from the end
        of the warm-up on.

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.
            mode: Whether the metric shall fall or rise. Allowed: "min" or "max".
            factor: What a reduction multiplies with. Allowed: a number below 1.
            patience: Steps without improvement that are allowed. Allowed: a number, or a length.
            threshold: What an improvement is at least. Allowed: a number.
            threshold_mode: Relative to the best metric, or absolute. Allowed: "rel" or "abs".
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            min_lr: The lowest value. Allowed: a number, or a list of them, one a group.
            eps: A reduction by less than this is not made. Allowed: a number.

        Source: espnet2.schedulers, espnet 202511.
        """
    @staticmethod
    def CosineAnnealingWarmupRestarts(
        first_cycle_steps: Length,
        cycle_mult: float = 1.0,
        max_lr: float = 0.1,
        min_lr: float = 0.001,
        warmup_steps: Length = 0,
        gamma: float = 1.0,
        by_epoch: bool = False,
    ) -> Schedule:
        """That of `katsura.CosineAnnealingWarmupRestarts`.

        From `min_lr` up in a straight line and back along a cosine, in cycles.

        - Closed: `s` steps after the start of cycle `i`, of length `C`, with `W = warmup_steps` and
          `M = max_lr * gamma ** i`, `((M - min_lr) * s) / W + min_lr` before `W`, then
          `min_lr + ((M - min_lr) * (1 + cos((pi * (s - W)) / (C - W)))) / 2`; the next length is
          `int((C - W) * cycle_mult) + W`

        As in that class, the first value is `min_lr` even without a warm-up; and given the epoch with each
        step (`by_epoch`), from `first_cycle_steps` on the cycle is `i = int(log((e / first_cycle_steps) *
        (cycle_mult - 1) + 1, cycle_mult))`, its start `int((first_cycle_steps * (cycle_mult ** i - 1)) /
        (cycle_mult - 1))`, and its length `first_cycle_steps * cycle_mult ** i`, as if the warm-up grew too.

        Parameters:
            first_cycle_steps: Steps of the first cycle. Allowed: a whole number of at least 1, or a length.
            cycle_mult: How many times longer each cycle is, without its warm-up. Allowed: a number above 0.
            max_lr: The highest value of the first cycle. Allowed: a number.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up of each cycle. Allowed: a whole number of at least 0, or a length.
            gamma: What the highest value is multiplied with each cycle. Allowed: a number.
            by_epoch: Whether the position is an epoch that each step is given, whole or not. Allowed: true or false.

        Source: espnet2.schedulers, espnet 202511.
        """
    @staticmethod
    def TristageLR(
        max_steps: Length = 25000,
        warmup_ratio: float = 0.1,
        hold_ratio: float = 0.4,
        decay_ratio: float = 0.5,
        init_lr_scale: float = 0.01,
        final_lr_scale: float = 0.01,
    ) -> Schedule:
        """A warm-up, a stable phase, and an exponential decay.

        - Closed: with `n = min(e + 1, max_steps)`, `W = int(max_steps * warmup_ratio)` and `H =
          int(max_steps * hold_ratio)`, `b + ((base - b) / W) * n` with `b = init_lr_scale * base`
          before `W`; `base` before `W + H`; then `base * exp(-(-log(final_lr_scale) / (max_steps - W
          - H)) * (n - W - H))`

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            warmup_ratio: The part of the warm-up. Allowed: a number of at least 0 and at most 1.
            hold_ratio: The part of the stable phase. Allowed: a number of at least 0 and at most 1.
            decay_ratio: The part of the decay. Allowed: a number of at least 0 and at most 1.
            init_lr_scale: The first ratio. Allowed: a number above 0 and at most 1.
            final_lr_scale: The last ratio. Allowed: a number above 0 and at most 1.

        Source: espnet2.schedulers, espnet 202511.
        """
    @staticmethod
    def ExponentialDecayWarmup(
        max_lr: float,
        min_lr: float,
        total_steps: Length,
        warmup_steps: Length = 0,
        warm_from_zero: bool = False,
    ) -> Schedule:
        """A warm-up, then an exponential decay from one value to another.

        - Closed: with `W = warmup_steps`, `max_lr * ((e + 1) / W)` before `W` if `warm_from_zero`,
          else `base`; then `max_lr * exp((log(min_lr / max_lr) * (e - W)) / (total_steps - W))`. The
          first value is 0 if `warm_from_zero`, else `max_lr`

        Parameters:
            max_lr: The highest value. Allowed: a number above 0.
            min_lr: The value at the end. Allowed: a number above 0.
            total_steps: Steps in all. Allowed: a number above 0, or a length.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warm_from_zero: Whether the warm-up is a line from 0, and not constant. Allowed: true or false.

        Source: espnet2.schedulers, espnet 202511.
        """

class nemo:
    @staticmethod
    def WarmupPolicy(
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
        max_steps: Length | None = None,
        min_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then the base value.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr`
          after `max_steps`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            max_steps: Steps in all. Allowed: a number above 0, or a length, or null.
            min_lr: The value after them. Allowed: a number.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def WarmupHoldPolicy(
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
        hold_steps: Length | None = None,
        hold_ratio: float | None = None,
        *,
        max_steps: Length,
        min_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then the base value.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr`
          after both `max_steps` and the `hold_steps` that follow the warm-up

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            hold_steps: Steps of the stable phase. Allowed: a number of at least 0, or a length, or null.
            hold_ratio: In place of `hold_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The value after them. Allowed: a number.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def SquareRootConstantPolicy(
        constant_steps: Length,
        max_steps: Length,
        min_lr: float = 0.0,
    ) -> Schedule:
        """A constant, then the base value.

        - Closed: `1 / constant_steps ** 0.5` up to `constant_steps`, then `base`, and `min_lr` after
          `max_steps`

        NeMo refuses a `constant_ratio` in its place with a `TypeError`.

        Parameters:
            constant_steps: Steps of the constant. Allowed: a number above 0, or a length.
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The value after them. Allowed: a number.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def WarmupAnnealHoldPolicy(
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
        constant_steps: Length | None = None,
        constant_ratio: float | None = None,
        *,
        max_steps: Length,
        min_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, the base value, and a constant end.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base`, and `min_lr` for
          the last `constant_steps` of `max_steps` and after them

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            constant_steps: Steps of the constant end. Allowed: a number of at least 0, or a length, or null.
            constant_ratio: In place of `constant_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The lowest value. Allowed: a number.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def SquareAnnealing(
        max_steps: Length,
        min_lr: float = 1e-05,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, then the square of a straight line.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `max(base * ((M - (e -
          W)) / M) ** 2, min_lr)` with `M = max_steps - W`, and `min_lr` after `max_steps`

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def SquareRootAnnealing(
        max_steps: Length,
        min_lr: float = 0,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, then the square root of a straight line.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `max(base * ((max_steps
          - e) / max_steps) ** 0.5, min_lr)`, and `min_lr` after `max_steps`

        As in NeMo, the line starts at 0 and not at the end of the warm-up.

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def CosineAnnealing(
        max_steps: Length,
        min_lr: float = 0.0,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
        constant_steps: Length | None = None,
        constant_ratio: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, half a cosine wave, and a constant end.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `(base - min_lr) * (0.5
          * (1 + cos((pi * (e - W)) / (max_steps - W)))) + min_lr`, and `min_lr` after `max_steps`.
          With `constant_steps` `base * (e / W)` and `min_lr + (0.5 * (cos(pi * ((e - W) / D)) + 1)) *
          (base - min_lr)` over `D` steps, so that the last `constant_steps` have `min_lr`

        As in NeMo, there is no value for a base value below `min_lr`.

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            constant_steps: Steps of the constant end. Allowed: a number of at least 0, or a length, or null.
            constant_ratio: In place of `constant_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def NoamAnnealing(
        d_model: float,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
        max_steps: Length | None = None,
        min_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root.

        - Closed: `base * (d_model ** -0.5 * min(s ** -0.5, s * W ** -1.5))` with `s = max(1, e)` and
          `W = warmup_steps`, without a warm-up `base * (d_model ** -0.5 * s ** -0.5)`; at least
          `min_lr` after the warm-up

        As in NeMo, there is no value for a base value below `min_lr`.

        Parameters:
            d_model: The width of the model. Allowed: a number above 0.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            max_steps: Steps in all, for `warmup_ratio`. Allowed: a number above 0, or a length, or null.
            min_lr: The lowest value after the warm-up. Allowed: a number.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def NoamHoldAnnealing(
        max_steps: Length,
        decay_rate: float = 0.5,
        min_lr: float = 0.0,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
        hold_steps: Length | None = None,
        hold_ratio: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, a stable phase, and the inverse of a power.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` for `H = hold_steps`,
          then `max((base * max(1, W ** decay_rate)) / max(1, (e - H) ** decay_rate), min_lr)`, and
          `min_lr` after `max_steps`

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            decay_rate: The power. Allowed: a number.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            hold_steps: Steps of the stable phase. Allowed: a number of at least 0, or a length, or null.
            hold_ratio: In place of `hold_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def WarmupHoldAnnealOneMinusSquareRoot(
        max_steps: Length,
        min_lr: float = 0.0,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
        hold_steps: Length | None = None,
        hold_ratio: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, a stable phase, and a decay along a square root.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
          hold_steps`, then `max(min_lr, base * (1 - ((e - H) / (max_steps - H)) ** 0.5))`, and
          `min_lr` after `max_steps`

        As in NeMo, `H` is 0 where no stable phase is given, whatever the warm-up.

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            hold_steps: Steps of the stable phase. Allowed: a number of at least 0, or a length, or null.
            hold_ratio: In place of `hold_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def WarmupHoldAnnealLinear(
        max_steps: Length,
        min_lr: float = 0.0,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
        hold_steps: Length | None = None,
        hold_ratio: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, a stable phase, and a straight line down.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
          hold_steps`, then `base - (base - min_lr) * ((e - H) / (max_steps - H))`, and `min_lr` after
          `max_steps`

        As in NeMo, `H` is 0 where no stable phase is given, whatever the warm-up.

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            hold_steps: Steps of the stable phase. Allowed: a number of at least 0, or a length, or null.
            hold_ratio: In place of `hold_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def WarmupAnnealing(
        max_steps: Length,
        min_lr: float = 0,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, then a straight line down.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `min_lr + (1 - (e - W) /
          (max_steps - W)) * (base - min_lr)`, and `min_lr` after `max_steps`

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def InverseSquareRootAnnealing(
        max_steps: Length,
        min_lr: float = 0,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `base / ((e + 1) / (W +
          1)) ** 0.5`, and `min_lr` after `max_steps`

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def T5InverseSquareRootAnnealing(
        constant_steps: Length,
        max_steps: Length,
        min_lr: float = 0.0,
    ) -> Schedule:
        """The inverse square root of the step, constant at first.

        - Closed: `1 / constant_steps ** 0.5` up to `constant_steps`, then `1 / e ** 0.5`, and
          `min_lr` after `max_steps`

        NeMo refuses a `constant_ratio` in its place with a `TypeError`.

        Parameters:
            constant_steps: Steps of the constant. Allowed: a number above 0, or a length.
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The value after them. Allowed: a number.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def PolynomialDecayAnnealing(
        max_steps: Length,
        min_lr: float = 0.0,
        power: float = 1.0,
        cycle: bool = False,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, then a power of a straight line.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, then `(base - min_lr) * (1 -
          (e - W) / (max_steps - W)) ** power + min_lr`, and `min_lr` after `max_steps`

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The lowest value. Allowed: a number.
            power: The power of the line. Allowed: a number.
            cycle: Whether a longer line follows on the end of one. Allowed: true or false.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """
    @staticmethod
    def PolynomialHoldDecayAnnealing(
        max_steps: Length,
        min_lr: float = 0.0,
        power: float = 1.0,
        cycle: bool = False,
        warmup_steps: Length | None = None,
        warmup_ratio: float | None = None,
        hold_steps: Length | None = None,
        hold_ratio: float | None = None,
    ) -> Schedule:
        """A warm-up in a straight line, a stable phase, and a power of a straight line.

        - Closed: `base * ((e + 1) / (W + 1))` up to `W = warmup_steps`, `base` before `H = W +
          hold_steps`, then `(base - min_lr) * (1 - (e - H) / (max_steps - max(W, H))) ** power +
          min_lr`, and `min_lr` after `max_steps`

        As in NeMo, `H` is 0 where no stable phase is given, and the line reaches its end early.

        Parameters:
            max_steps: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The lowest value. Allowed: a number.
            power: The power of the line. Allowed: a number.
            cycle: Whether a longer line follows on the end of one. Allowed: true or false.
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length, or null.
            warmup_ratio: In place of `warmup_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.
            hold_steps: Steps of the stable phase. Allowed: a number of at least 0, or a length, or null.
            hold_ratio: In place of `hold_steps`, their part of `max_steps`. Allowed: a number of at least 0 and at most 1, or null.

        Source: nemo.core.optim.lr_scheduler, nemo_toolkit 3.0.0.
        """

class maxtext:
    @staticmethod
    def create_learning_rate_schedule(
        learning_rate: float = 3e-05,
        lr_schedule_type: Literal['cosine', 'wsd'] = 'cosine',
        learning_rate_final_fraction: float = 0.1,
        wsd_decay_steps_fraction: float = 0.1,
        wsd_decay_style: Literal['linear', 'cosine'] = 'linear',
        warmup_steps_fraction: float = 0.1,
        learning_rate_schedule_steps: Length = -1,
        steps: Length = 150001,
    ) -> Schedule:
        """A warm-up in a straight line, a cosine or a stable phase and a decay, and zeros to the end.

        - Closed: with `S = learning_rate_schedule_steps`, `W = int(S * warmup_steps_fraction)` and
          `low = learning_rate * learning_rate_final_fraction`, a line from 0 before `W`; then with
          `a = 0.5 * (cos(pi * (e - W) / (S - W - 1)) + 1)`, `learning_rate * a + low * (1 - a)`. With
          `wsd` `learning_rate`, and a line or that cosine over the last `int(S *
          wsd_decay_steps_fraction)` steps. From `S` on 0, if `steps` is above `S`

        As in MaxText, a cosine that no zeros follow goes up again.

        Parameters:
            learning_rate: The highest value. Allowed: a number of at least 0.
            lr_schedule_type: The phases. Allowed: "cosine" or "wsd".
            learning_rate_final_fraction: The ratio after the decay. Allowed: a number.
            wsd_decay_steps_fraction: The part of the decay with `wsd`. Allowed: a number of at least 0 and at most 1.
            wsd_decay_style: The shape of the decay with `wsd`. Allowed: "linear" or "cosine".
            warmup_steps_fraction: The part of the warm-up. Allowed: a number of at least 0 and at most 1.
            learning_rate_schedule_steps: Steps before the zeros; -1 for all. Allowed: a whole number of at least -1, or a length.
            steps: Steps in all; -1 for those before the zeros. Allowed: a whole number of at least -1, or a length.

        Source: AI-Hypercomputer/maxtext@e591f30c src/maxtext/utils/maxtext_utils.py.
        """

class nanotron:
    @staticmethod
    def lr_scheduler_builder(
        total_training_steps: Length,
        learning_rate: float,
        lr_warmup_steps: Length = 0,
        lr_warmup_style: Literal['linear', 'constant'] = 'linear',
        lr_decay_style: Literal['linear', 'cosine', '1-sqrt'] = 'linear',
        lr_decay_steps: Length | None = None,
        lr_decay_starting_step: Length | None = None,
        min_decay_lr: float | None = None,
    ) -> Schedule:
        """A warm-up, a stable phase, a decay, and a constant.

        - Closed: with `W = lr_warmup_steps`, `base * e / max(W, 1)` or `learning_rate` up to `W`;
          `base` before `S = lr_decay_starting_step`; then over `D = lr_decay_steps` steps, with `m =
          min_decay_lr` and `x = e - S`, `m + ((base - m) * (D - x)) / D`, `m + ((base - m) * (1 +
          cos((pi * x) / D))) / 2` or `m + (base - m) * (1 - sqrt(x / D))`; then `m`. All of it
          divided by `base` and times `base`

        As in nanotron, the first value is 0 even without a warm-up, unless its style is constant; and
        without a warm-up and a decay it is `base * base`.

        Parameters:
            total_training_steps: Steps in all. Allowed: a number of at least 0, or a length.
            learning_rate: The rate of the configuration. Allowed: a number.
            lr_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            lr_warmup_style: The shape of the warm-up. Allowed: "linear" or "constant".
            lr_decay_style: The shape of the decay. Allowed: "linear" or "cosine" or "1-sqrt".
            lr_decay_steps: Steps of the decay; where it is null, all but `lr_warmup_steps` and `lr_decay_starting_step`. Allowed: a number of at least 0, or a length, or null.
            lr_decay_starting_step: Where the decay starts; after the warm-up where it is null. Allowed: a number of at least 0, or a length, or null.
            min_decay_lr: The value after the decay; `learning_rate` where it is null. Allowed: a number, or null.

        Source: huggingface/nanotron@2411b022 src/nanotron/helpers.py.
        """

class levanter:
    @staticmethod
    def lr_scheduler(
        num_train_steps: Length,
        learning_rate: float = 0.0006,
        min_lr_ratio: float = 0.1,
        warmup: float = 0.01,
        decay: float | None = None,
        rewarmup: float = 0.0,
        cooldown: float | None = None,
        cycle_length: float | None = None,
        cycles: int | None = None,
        haps: Sequence[Length] = [],
        lr_schedule: Literal['constant', 'cosine', 'linear', 'inv', 'polynomial', 'power', 'inv_sqrt', 'inv_sqrt_decay'] = 'cosine',
        exponent: float = 1.0,
        timescale: Length = 10000,
        power: float = 2.0,
        decay_constant: float = 28.6,
        batch_size: int | None = None,
        seq_length: int | None = None,
        a: float = 4.6,
        b: float = -0.51,
    ) -> Schedule:
        """Cycles of a warm-up, a stable phase and a decay, and a cooldown.

        - Closed: in each cycle, a line up from the last value of the one before, or 0, over `W` steps
          of `warmup`, later of `rewarmup`; `learning_rate`; and over the last `D` steps of `decay`,
          `n` steps after their start and never below `low = learning_rate * min_lr_ratio`, with
          `cosine` and `linear` the way to `low`, with `polynomial` `(learning_rate - low) * (1 - n /
          D) ** power + low`, with `inv_sqrt` `learning_rate / sqrt(max(n + W, 1) / timescale)`, with
          `inv` `learning_rate / (((learning_rate / low - 1) * n) / D + 1)`, with `inv_sqrt_decay`
          `learning_rate / sqrt(1 + (decay_constant * n) / D)`, with `power` `min(learning_rate,
          (batch_size * a) * (n * batch_size * seq_length) ** b)`. After the cycles a line to `low`
          over `cooldown`

        A list in Levanter's `cycles` is `haps` here, and so are the sums of one in `cycle_length`.
        `haps` take the place of `cycles`, as in Levanter.

        Parameters:
            num_train_steps: Steps in all. Allowed: a number above 0, or a length.
            learning_rate: The highest value. Allowed: a number.
            min_lr_ratio: The lowest ratio. Allowed: a number.
            warmup: The warm-up of the first cycle, a part of at most 1, or steps. Allowed: a number of at least 0.
            decay: The decay of each cycle, all after the warm-up where it is null, a part of at most 1, or steps. Allowed: a number of at least 0, or null.
            rewarmup: The warm-up of later cycles, a part of at most 1, or steps. Allowed: a number of at least 0.
            cooldown: What follows the cycles, a part of at most 1, or steps. Allowed: a number of at least 0, or null.
            cycle_length: The length of a cycle, a part of at most 1, or steps. Allowed: a number above 0, or null.
            cycles: How many cycles of the same length there are. Allowed: a whole number of at least 1, or null.
            haps: Where each cycle ends, the last one at the end. Allowed: a list, each a whole number of at least 1, or a length.
            lr_schedule: The shape of a decay. Allowed: "constant" or "cosine" or "linear" or "inv" or "polynomial" or "power" or "inv_sqrt" or "inv_sqrt_decay".
            exponent: The power of the cosine. Allowed: a number of at least 0.
            timescale: The steps of `inv_sqrt`. Allowed: a number above 0, or a length.
            power: The power of `polynomial`. Allowed: a number of at least 0.
            decay_constant: How much of `inv_sqrt_decay` there is. Allowed: a number of at least 0.
            batch_size: The samples of a step, for `power`. Allowed: a whole number of at least 1, or null.
            seq_length: The tokens of a sample, for `power`. Allowed: a whole number of at least 1, or null.
            a: The factor of `power`. Allowed: a number above 0.
            b: The power of the tokens. Allowed: a number below 0.

        Source: marin-community/marin@0f45aa1c lib/levanter/src/levanter/optim/config.py.
        """

class t5x:
    @staticmethod
    def create_learning_rate_scheduler(
        factors: str = 'constant * linear_warmup * rsqrt_decay',
        base_learning_rate: float = 0.5,
        warmup_steps: Length = 1000,
        decay_factor: float = 0.5,
        steps_per_decay: Length = 20000,
        steps_per_cycle: Length = 100000,
        step_offset: Length = 0,
        min_learning_rate: float = 1e-08,
    ) -> Schedule:
        """A product of factors, such as `constant * linear_warmup * rsqrt_decay`, in single precision.

        - Closed: with `s = max(0, e - step_offset)` and `W = warmup_steps`, the product of
          `constant`: `base_learning_rate`, `linear_warmup`: `min(1, s / W)`, `linear_decay`:
          `base_learning_rate * min(s / W, 1 + decay_factor * (W - s))`, `rsqrt_decay`: `1 /
          sqrt(max(s, W))`, `rsqrt_normalized_decay`: `sqrt(W) / sqrt(max(s, W))`, `decay_every`:
          `decay_factor ** (s // steps_per_decay)`, and `cosine_decay`: `max(0, 0.5 * (1 + cos(pi * (x
          % 1))))` with `x = max(0, (s - W) / steps_per_cycle)`; at least `min_learning_rate`

        As in T5X, `linear_decay` has the constant and the warm-up in it.

        Parameters:
            factors: The factors. Allowed: names with "*" between them, each "constant" or "linear_warmup" or "linear_decay" or "rsqrt_decay" or "rsqrt_normalized_decay" or "decay_every" or "cosine_decay".
            base_learning_rate: The factor `constant`. Allowed: a number.
            warmup_steps: Steps of the warm-up, and before the decay. Allowed: a number of at least 0, or a length.
            decay_factor: The factor of `decay_every`, and the slope of `linear_decay`. Allowed: a number.
            steps_per_decay: Steps from one decay of `decay_every` to the next. Allowed: a number above 0, or a length.
            steps_per_cycle: Steps of a cycle of `cosine_decay`. Allowed: a number above 0, or a length.
            step_offset: Where the schedule starts. Allowed: a number, or a length.
            min_learning_rate: The lowest value. Allowed: a number.

        Source: google-research/t5x@cc342d41 t5x/utils.py.
        """

class scenic:
    @staticmethod
    def compound_lr_scheduler(
        factors: str = 'constant',
        *,
        base_learning_rate: float,
        warmup_steps: Length = 0,
        warmup_alpha: float = 0,
        decay_steps: Length | None = None,
        end_factor: float | None = None,
        power: float | None = None,
        decay_events: Sequence[Length] = [],
        decay_factors: Sequence[float] = [],
        timescale: Length = 10000,
        steps_per_decay: Length | None = None,
        decay_factor: float | None = None,
        decay_rate: float | None = None,
        staircase: bool = False,
        steps_per_cycle: Length | None = None,
        t_mul: float = 1.0,
        m_mul: float = 1.0,
        alpha: float = 0.0,
        start_decay_step: Length = 0,
        total_steps: Length | None = None,
        end_learning_rate: float = 0.0,
        cooldown_steps: Length | None = None,
    ) -> Schedule:
        """A product of factors, such as `constant * cosine_decay * linear_warmup`, in single precision.

        - Closed: the product of `constant`: `base_learning_rate`, `polynomial`: `(1 - end_factor) *
          (1 - e / decay_steps) ** power + end_factor`, `piecewise_constant` and `piecewise_linear`:
          through `decay_factors` at `decay_events`, `linear_warmup`: `min(1, warmup_alpha + (e * (1 -
          warmup_alpha)) / warmup_steps)`, `rsqrt_decay`: `sqrt(timescale) / sqrt(e + timescale -
          warmup_steps)` after `warmup_steps`, `decay_every`: `decay_factor ** (e //
          steps_per_decay)`, `exponential_decay`: `decay_rate ** (e / decay_steps)`, `cosine_decay`:
          `(1 - alpha) * max(0, (0.5 * m_mul ** i) * (1 + cos(pi * x))) + alpha` in cycle `i`,
          `linear_cooldown`: `min(1, (total_steps - max(e, warmup_steps)) / cooldown_steps)`, and
          `linear_decay`, which takes the product so far down to `end_learning_rate` in a line

        As in Scenic, a cosine starts anew at its end, and its warm-up shortens the cycle.

        Parameters:
            factors: The factors, in their order. Allowed: names with "*" between them, each "constant" or "polynomial" or "piecewise_constant" or "piecewise_linear" or "linear_warmup" or "rsqrt_decay" or "decay_every" or "exponential_decay" or "cosine_decay" or "linear_decay" or "linear_cooldown".
            base_learning_rate: The factor `constant`. Allowed: a number.
            warmup_steps: Steps of the warm-up, and before a decay. Allowed: a number of at least 0, or a length.
            warmup_alpha: The first ratio of `linear_warmup`. Allowed: a number.
            decay_steps: Steps of `polynomial`, or until `exponential_decay` has its factor. Allowed: a number above 0, or a length, or null.
            end_factor: The last ratio of `polynomial`. Allowed: a number, or null.
            power: The power of `polynomial`. Allowed: a number, or null.
            decay_events: The positions of the piecewise factors. Allowed: a list, each a number of at least 0, or a length.
            decay_factors: The ratios at them. Allowed: a list, each a number.
            timescale: The steps of `rsqrt_decay` that change little. Allowed: a number above 0, or a length.
            steps_per_decay: Steps from one decay of `decay_every` to the next. Allowed: a number above 0, or a length, or null.
            decay_factor: The factor of `decay_every`. Allowed: a number, or null.
            decay_rate: The factor of `exponential_decay`. Allowed: a number of at least 0, or null.
            staircase: Whether `exponential_decay` falls at whole multiples only. Allowed: true or false.
            steps_per_cycle: Steps of the first cycle of `cosine_decay`. Allowed: a number above 0, or a length, or null.
            t_mul: How many times longer each cycle is. Allowed: a number above 0.
            m_mul: What the height is multiplied with each cycle. Allowed: a number.
            alpha: The lowest ratio of `cosine_decay`. Allowed: a number.
            start_decay_step: Steps after the warm-up before `cosine_decay`. Allowed: a number, or a length.
            total_steps: Steps in all. Allowed: a number above 0, or a length, or null.
            end_learning_rate: The value after `linear_decay`. Allowed: a number.
            cooldown_steps: Steps of `linear_cooldown`. Allowed: a number above 0, or a length, or null.

        Source: google-research/scenic@4a38d475 scenic/train_lib/lr_schedules.py.
        """

class tensor2tensor:
    @staticmethod
    def learning_rate_schedule(
        learning_rate_schedule: str = 'constant*linear_warmup*rsqrt_decay*rsqrt_hidden_size',
        learning_rate_constant: float = 1.0,
        learning_rate_warmup_steps: Length = 100,
        learning_rate_decay_steps: Length = 5000,
        learning_rate_decay_rate: float = 1.0,
        learning_rate_decay_staircase: bool = False,
        train_steps: Length = 250000,
        hidden_size: float = 64,
        optimizer_multistep_accumulate_steps: Length = 0,
    ) -> Schedule:
        """A product of factors, such as `constant * linear_warmup * rsqrt_decay`, in single precision.

        - Closed: with `W = learning_rate_warmup_steps`, `D = learning_rate_decay_steps`, `T =
          train_steps` and `x = max(e, W) - W`, the product of `constant`: `learning_rate_constant`,
          `linear_warmup`: `min(1, e / W)`, `linear_decay`: `(T - e) / D` from 0 to 1, `cosdecay`: `0.5
          * (1 + cos((pi * e) / D))` after `W`, `single_cycle_cos_decay`: `cos((x * pi) / (T - W)) / 2
          + 0.5`, `multi_cycle_cos_decay`: `cos((x * pi) / D) / 2 + 0.5`, `rsqrt_decay`: `1 /
          sqrt(max(e, W))`, `rsqrt_normalized_decay`: `sqrt(W) / sqrt(max(e, W))`, `exp_decay`:
          `learning_rate_decay_rate ** max((e - W) / D, 0)`, and `rsqrt_hidden_size`: `hidden_size **
          -0.5`

        The factor `legacy` is not among them.

        Parameters:
            learning_rate_schedule: The factors. Allowed: names with "*" between them, each "constant" or "linear_warmup" or "linear_decay" or "cosdecay" or "single_cycle_cos_decay" or "multi_cycle_cos_decay" or "rsqrt_decay" or "rsqrt_normalized_decay" or "exp_decay" or "rsqrt_hidden_size".
            learning_rate_constant: The factor `constant`. Allowed: a number.
            learning_rate_warmup_steps: Steps of the warm-up, and before a decay. Allowed: a number of at least 0, or a length.
            learning_rate_decay_steps: Steps of a decay. Allowed: a number above 0, or a length.
            learning_rate_decay_rate: The factor of `exp_decay`. Allowed: a number of at least 0.
            learning_rate_decay_staircase: Whether `exp_decay` falls at whole multiples only. Allowed: true or false.
            train_steps: Steps in all. Allowed: a number of at least 0, or a length.
            hidden_size: The width of the model. Allowed: a number above 0.
            optimizer_multistep_accumulate_steps: Steps that count as one; 0 for 1. Allowed: a number of at least 0, or a length.

        Source: tensor2tensor.utils.learning_rate, tensor2tensor 1.15.7.
        """

class nanogpt:
    @staticmethod
    def get_lr(
        learning_rate: float = 0.0006,
        warmup_iters: Length = 2000,
        lr_decay_iters: Length = 600000,
        min_lr: float = 6e-05,
    ) -> Schedule:
        """A warm-up in a straight line that starts above 0, then half a cosine wave.

        - Closed: `(learning_rate * (e + 1)) / (W + 1)` before `W = warmup_iters`, then `min_lr + (0.5
          * (1 + cos(pi * ((e - W) / (lr_decay_iters - W))))) * (learning_rate - min_lr)`, and
          `min_lr` after `lr_decay_iters`

        Parameters:
            learning_rate: The highest value. Allowed: a number.
            warmup_iters: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            lr_decay_iters: Steps in all. Allowed: a number above 0, or a length.
            min_lr: The value at the end. Allowed: a number.

        Source: karpathy/nanoGPT@3adf61e1 train.py.
        """

class modded_nanogpt:
    @staticmethod
    def get_lr(
        duration: Sequence[float] = [0.3333333333333333, 0.3333333333333333, 0.3333333333333333],
        lr_mul: Sequence[float] = [1.0, 1.52, 1.73, 1.0],
        scheduled_iterations: Length = 1270,
        extension_iterations: Length = 15,
        cooldown_frac: float = 0.6,
    ) -> Schedule:
        """A ratio for each stage of the batch size, and a cooldown in a straight line to 0.15.

        - Closed: `base * r` with the `lr_mul` `r` of the stage; from `C = int(N * (1 -
          cooldown_frac))` on `base * (r * (1 - t) + 0.15 * t)` with `N = scheduled_iterations` and `t
          = min(1, (e - C) / (N - C))`. A stage ends at `round(c * N)` for the sum `c` of the
          durations up to it, the last one `extensionStepsiterations` later

        Parameters:
            duration: The part of each stage but the last; they make 1. Allowed: a list, each a number above 0.
            lr_mul: The ratio of each stage. Allowed: a list, each a number.
            scheduled_iterations: Steps of the stages but the last. Allowed: a whole number of at least 1, or a length.
            extension_iterations: Steps of the last stage. Allowed: a whole number of at least 0, or a length.
            cooldown_frac: The part of the cooldown. Allowed: a number of at least 0 and at most 1.

        Source: KellerJordan/modded-nanogpt@f411b3d3 train_gpt.py.
        """
    @staticmethod
    def get_muon_momentum(
        muon_warmup_steps: Length = 300,
        muon_cooldown_steps: Length = 50,
        momentum_min: float = 0.85,
        momentum_max: float = 0.95,
        total_steps: Length = 1285,
    ) -> Schedule:
        """A momentum that goes up in a straight line at the start, and down again at the end.

        - Closed: with `d = momentum_max - momentum_min`, `momentum_min + (e / muon_warmup_steps) * d`
          before `muon_warmup_steps`; after `C = total_steps - muon_cooldown_steps`, `momentum_max -
          ((e - C) / muon_cooldown_steps) * d`; `momentum_max` between them

        As in modded-nanogpt, it goes on down after `total_steps`. Without a way down there is no value
        there.

        Parameters:
            muon_warmup_steps: Steps of the way up. Allowed: a number of at least 0, or a length.
            muon_cooldown_steps: Steps of the way down. Allowed: a number of at least 0, or a length.
            momentum_min: The lowest value. Allowed: a number.
            momentum_max: The highest value. Allowed: a number.
            total_steps: Steps in all. Allowed: a number of at least 0, or a length.

        Source: KellerJordan/modded-nanogpt@f411b3d3 train_gpt.py.
        """

class paddle:
    @staticmethod
    def NoamDecay(
        d_model: float,
        warmup_steps: Length,
        learning_rate: float = 1.0,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root.

        - Closed: `(learning_rate * d_model ** -0.5) * min(e ** -0.5, warmup_steps ** -1.5 * e)`, at
          the start with 1 for `e ** -0.5`

        Parameters:
            d_model: The width of the model. Allowed: a number above 0.
            warmup_steps: Steps of the warm-up. Allowed: a number above 0, or a length.
            learning_rate: The factor. Allowed: a number of at least 0.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def PiecewiseDecay(
        boundaries: Sequence[Length],
        values: Sequence[float],
    ) -> Schedule:
        """Given rates between given positions.

        - Closed: the value in the place of the first boundary that is above `e`, the last value
          after the last boundary

        Parameters:
            boundaries: Positions of a change. Allowed: a list, each a number, or a length.
            values: The values, one more than there are boundaries. Allowed: a list, each a number.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def NaturalExpDecay(
        learning_rate: float | None = None,
        *,
        gamma: float,
    ) -> Schedule:
        """A fall with the natural exponential.

        - Closed: `learning_rate * exp(-gamma * e)`

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            gamma: How fast the value falls. Allowed: a number above 0.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def InverseTimeDecay(
        learning_rate: float | None = None,
        *,
        gamma: float,
    ) -> Schedule:
        """The inverse of the time.

        - Closed: `learning_rate / (1 + gamma * e)`

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            gamma: What a step adds to the divisor. Allowed: a number.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def PolynomialDecay(
        learning_rate: float | None = None,
        *,
        decay_steps: Length,
        end_lr: float = 0.0001,
        power: float = 1.0,
        cycle: bool = False,
    ) -> Schedule:
        """A power of a straight line from one rate to another, whose length may grow again and again.

        - Closed: `(learning_rate - end_lr) * (1 - min(e, D) / D) ** power + end_lr` with `D =
          decay_steps`, with `cycle` times `ceil(e / decay_steps)`

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            decay_steps: Steps of the decay. Allowed: a whole number of at least 1, or a length.
            end_lr: The value at the end. Allowed: a number.
            power: The power of the line. Allowed: a number above 0.
            cycle: Whether the end moves on when it is passed. Allowed: true or false.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def LinearWarmup(
        learning_rate: Part,
        warmup_steps: Length,
        start_lr: float,
        end_lr: float,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A warm-up in a straight line, then any schedule, which starts after it.

        - Closed: `((end_lr - start_lr) * e) / warmup_steps + start_lr` before `warmup_steps`, then
          the schedule at `e - warmup_steps`

        A rate in the place of the schedule is `{"type": "swiftlr.base", "base": 0.1, "schedule":
        {"type": "swiftlr.constant"}}`.

        Parameters:
            learning_rate: The schedule after the warm-up. Allowed: a schedule.
            warmup_steps: Steps of the warm-up. Allowed: a whole number of at least 1, or a length.
            start_lr: The first value. Allowed: a number.
            end_lr: The value that the warm-up goes to. Allowed: a number.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def ExponentialDecay(
        learning_rate: float | None = None,
        *,
        gamma: float,
    ) -> Schedule:
        """The initial value times `gamma` at every step.

        - Closed: `learning_rate * gamma ** e`

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            gamma: The factor of a step. Allowed: a number above 0 and below 1.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def MultiStepDecay(
        learning_rate: float | None = None,
        *,
        milestones: Sequence[Length],
        gamma: float = 0.1,
    ) -> Schedule:
        """The initial value times `gamma` at each of some positions.

        - Closed: `learning_rate * gamma ** bisect_right(milestones, e)`

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            milestones: Positions of a decay. Allowed: a list, each a number, or a length.
            gamma: The factor of a decay. Allowed: a number below 1.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def StepDecay(
        learning_rate: float | None = None,
        *,
        step_size: Length,
        gamma: float = 0.1,
    ) -> Schedule:
        """The initial value times `gamma` once every `step_size` steps.

        - Closed: `learning_rate * gamma ** (e // step_size)`

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            step_size: Steps from one decay to the next. Allowed: a whole number of at least 1, or a length.
            gamma: The factor of a decay. Allowed: a number below 1.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def LambdaDecay(
        learning_rate: float | None = None,
        *,
        lr_lambda: Function | Sequence[Function],
        functions: Functions = None,
    ) -> Schedule:
        """The initial value times what a function of the caller's says.

        - Closed: `learning_rate * lr_lambda(e)`

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            lr_lambda: What gives the factor for a position. Allowed: the name of a function, or a list of names, one a group.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def MultiplicativeDecay(
        learning_rate: float | None = None,
        *,
        lr_lambda: Function | Sequence[Function],
        functions: Functions = None,
    ) -> Schedule:
        """The value before times what a function of the caller's says.

        - Closed: `learning_rate * lr_lambda(1) * lr_lambda(2) * ... * lr_lambda(e)`
        - Chain: `lr * lr_lambda(e)`, the same with one call

        As in Paddle, the closed form calls the function for each position up to the asked one. It has
        no value after a million of them.

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            lr_lambda: What gives the factor of a step. Allowed: the name of a function, or a list of names, one a group.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def ReduceOnPlateau(
        learning_rate: float | None = None,
        mode: Literal['min', 'max'] = 'min',
        factor: float = 0.1,
        patience: Length = 10,
        threshold: float = 0.0001,
        threshold_mode: Literal['rel', 'abs'] = 'rel',
        cooldown: Length = 0,
        min_lr: float = 0,
        epsilon: float = 1e-08,
    ) -> Schedule:
        """The rate times `factor` whenever a metric has not improved for more than `patience` steps.

        - Closed: `max(lr * factor, min_lr)`, if that is less by more than `epsilon`, after more than
          `patience` steps in a row whose metric is not below `best - best * threshold`

        As in Paddle, the metrics of a cooldown are ignored; torch remembers the best of them.

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            mode: Whether the metric shall fall or rise. Allowed: "min" or "max".
            factor: What a reduction multiplies with. Allowed: a number below 1.
            patience: Steps without improvement that are allowed. Allowed: a number, or a length.
            threshold: What an improvement is at least. Allowed: a number.
            threshold_mode: Relative to the best metric, or absolute. Allowed: "rel" or "abs".
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            min_lr: The lowest value. Allowed: a number.
            epsilon: A reduction by less than this is not made. Allowed: a number.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def CosineAnnealingDecay(
        learning_rate: float | None = None,
        *,
        T_max: Length,
        eta_min: float = 0,
    ) -> Schedule:
        """Half a cosine wave down, and up again.

        - Closed: `eta_min + (learning_rate - eta_min) * (1 + cos(pi * e / T_max)) / 2`
        - Chain: that of `torch.CosineAnnealingLR`

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            T_max: Steps of half a wave. Allowed: a whole number of at least 1, or a length.
            eta_min: The lowest value. Allowed: a number.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def OneCycleLR(
        max_learning_rate: float,
        total_steps: Length,
        divide_factor: float = 25.0,
        end_learning_rate: float = 0.0001,
        phase_pct: float = 0.3,
        anneal_strategy: Literal['cos', 'linear'] = 'cos',
        three_phase: bool = False,
    ) -> Schedule:
        """Up to the highest rate and far down again, in two or three phases.

        - Closed: between the value `a` at the start of a phase and `b` at its end, with the part `x`
          of it, `b + ((a - b) / 2) * (cos(pi * x) + 1)`, with `linear` `(b - a) * x + a`; the phases
          end at `phase_pct * total_steps - 1`, with `three_phase` at `2 * phase_pct * total_steps -
          2`, and at `total_steps - 1`

        As in Paddle, `end_learning_rate` is a rate, not a divisor, and `total_steps` has a value.

        Parameters:
            max_learning_rate: The highest value. Allowed: a number of at least 0.
            total_steps: Steps in all. Allowed: a whole number of at least 1, or a length.
            divide_factor: How many times lower the first value is. Allowed: a number.
            end_learning_rate: The last value. Allowed: a number of at least 0.
            phase_pct: The part of the steps that goes up. Allowed: a number of at least 0 and at most 1.
            anneal_strategy: The shape. Allowed: "cos" or "linear".
            three_phase: Whether it goes down as it went up before it goes further. Allowed: true or false.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def CyclicLR(
        base_learning_rate: float,
        max_learning_rate: float,
        step_size_up: Length,
        step_size_down: Length | None = None,
        mode: Literal['triangular', 'triangular2', 'exp_range'] = 'triangular',
        exp_gamma: float = 1.0,
    ) -> Schedule:
        """Up and down between two rates in straight lines, over and over.

        - Closed: `base_learning_rate + ((max_learning_rate - base_learning_rate) * h) * s`, where `h`
          goes from 0 to 1 and back in a cycle, and `s` is 1, `1 / 2 ** i` in cycle `i` with
          `triangular2`, `exp_gamma ** e` with `exp_range`

        Paddle's `scale_fn` has no counterpart.

        Parameters:
            base_learning_rate: The lowest value. Allowed: a number of at least 0.
            max_learning_rate: The highest value. Allowed: a number of at least 0.
            step_size_up: Steps up. Allowed: a whole number of at least 1, or a length.
            step_size_down: Steps down; as many as up if null. Allowed: a whole number of at least 1, or a length, or null.
            mode: What happens to the height. Allowed: "triangular" or "triangular2" or "exp_range".
            exp_gamma: The factor of a step of `exp_range`. Allowed: a number.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def LinearLR(
        learning_rate: float | None = None,
        *,
        total_steps: Length,
        start_factor: float = 0.3333333333333333,
        end_factor: float = 1.0,
    ) -> Schedule:
        """The initial value times a factor that goes in a straight line.

        - Closed: `learning_rate * (start_factor + (end_factor - start_factor) * min(e, T) / T)` with
          `T = total_steps`
        - Chain: with `d = end_factor - start_factor` `lr * (1 + d / (T * start_factor + (e - 1) *
          d))` up to `T`

        Paddle has the chain form only.

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            total_steps: Steps of the line. Allowed: a number above 0, or a length.
            start_factor: The first ratio. Allowed: a number above 0 and at most 1.
            end_factor: The last ratio. Allowed: a number of at least 0 and at most 1.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """
    @staticmethod
    def CosineAnnealingWarmRestarts(
        learning_rate: float | None = None,
        *,
        T_0: Length,
        T_mult: int = 1,
        eta_min: float = 0,
    ) -> Schedule:
        """Half a cosine wave, over and over, in cycles that may grow.

        - Closed: `c` steps after the start of a cycle of `n` steps, `eta_min + (learning_rate -
          eta_min) * (1 + cos(pi * c / n)) / 2`

        Parameters:
            learning_rate: The initial value; the base value if null. Allowed: a number of at least 0, or null.
            T_0: Steps of the first cycle. Allowed: a whole number of at least 1, or a length.
            T_mult: How many times longer each cycle is. Allowed: a whole number of at least 1.
            eta_min: The lowest value. Allowed: a number.

        Source: paddle.optimizer.lr, PaddlePaddle 3.3.
        """

class mindspore:
    @staticmethod
    def piecewise_constant_lr(
        milestone: Sequence[Length],
        learning_rates: Sequence[float],
    ) -> Schedule:
        """Given rates up to given positions.

        - Closed: the rate of the first milestone that is above `e`

        As in MindSpore, there is no value from the last milestone on.

        Parameters:
            milestone: Where each rate ends, in rising order. Allowed: a list, each a whole number of at least 1, or a length.
            learning_rates: The rates, one for each milestone. Allowed: a list, each a number.

        Source: mindspore.nn.dynamic_lr, MindSpore 2.10.
        """
    @staticmethod
    def exponential_decay_lr(
        learning_rate: float | None = None,
        *,
        decay_rate: float,
        total_step: Length,
        step_per_epoch: Length,
        decay_epoch: float,
        is_stair: bool = False,
    ) -> Schedule:
        """The initial value times `decay_rate` once every `decay_epoch` epochs, with or without stairs.

        - Closed: `learning_rate * decay_rate ** x` with `x = floor(e / step_per_epoch) /
          decay_epoch`, with `is_stair` `floor(x)`

        Parameters:
            learning_rate: The rate; the base value if null. Allowed: a number of at least 0, or null.
            decay_rate: How fast the value falls. Allowed: a number above 0.
            total_step: Steps in all. Allowed: a number above 0, or a length.
            step_per_epoch: Steps of an epoch, such as "1ep". Allowed: a number above 0, or a length.
            decay_epoch: Epochs of one unit of the decay. Allowed: a number above 0.
            is_stair: Whether the value changes after whole units only. Allowed: true or false.

        Source: mindspore.nn.dynamic_lr, MindSpore 2.10.
        """
    @staticmethod
    def natural_exp_decay_lr(
        learning_rate: float | None = None,
        *,
        decay_rate: float,
        total_step: Length,
        step_per_epoch: Length,
        decay_epoch: float,
        is_stair: bool = False,
    ) -> Schedule:
        """A fall with the natural exponential of the epoch, with or without stairs.

        - Closed: `learning_rate * e ** (-decay_rate * x)` with Euler's number `e` and the epoch `x =
          floor(step / step_per_epoch)`, with `is_stair` `floor(x / decay_epoch) * decay_epoch`

        Parameters:
            learning_rate: The rate; the base value if null. Allowed: a number of at least 0, or null.
            decay_rate: How fast the value falls. Allowed: a number above 0.
            total_step: Steps in all. Allowed: a number above 0, or a length.
            step_per_epoch: Steps of an epoch, such as "1ep". Allowed: a number above 0, or a length.
            decay_epoch: Epochs of one unit of the decay. Allowed: a number above 0.
            is_stair: Whether the value changes after whole units only. Allowed: true or false.

        Source: mindspore.nn.dynamic_lr, MindSpore 2.10.
        """
    @staticmethod
    def inverse_decay_lr(
        learning_rate: float | None = None,
        *,
        decay_rate: float,
        total_step: Length,
        step_per_epoch: Length,
        decay_epoch: float,
        is_stair: bool = False,
    ) -> Schedule:
        """The inverse of the epoch, with or without stairs.

        - Closed: `learning_rate / (1 + (decay_rate * x) / decay_epoch)` with the epoch `x = floor(e /
          step_per_epoch)`, with `is_stair` `learning_rate / (1 + decay_rate * floor(x /
          decay_epoch))`

        Parameters:
            learning_rate: The rate; the base value if null. Allowed: a number of at least 0, or null.
            decay_rate: How fast the value falls. Allowed: a number above 0.
            total_step: Steps in all. Allowed: a number above 0, or a length.
            step_per_epoch: Steps of an epoch, such as "1ep". Allowed: a number above 0, or a length.
            decay_epoch: Epochs of one unit of the decay. Allowed: a number above 0.
            is_stair: Whether the value changes after whole units only. Allowed: true or false.

        Source: mindspore.nn.dynamic_lr, MindSpore 2.10.
        """
    @staticmethod
    def cosine_decay_lr(
        min_lr: float,
        max_lr: float | None = None,
        *,
        total_step: Length,
        step_per_epoch: Length,
        decay_epoch: float,
    ) -> Schedule:
        """Half a cosine wave of the epoch.

        - Closed: `min_lr + (0.5 * (max_lr - min_lr)) * (1 + cos((pi * x) / decay_epoch))` with `x =
          min(floor(e / step_per_epoch), decay_epoch)`

        Parameters:
            min_lr: The lowest value. Allowed: a number of at least 0.
            max_lr: The highest value; the base value if null. Allowed: a number above 0, or null.
            total_step: Steps in all. Allowed: a number above 0, or a length.
            step_per_epoch: Steps of an epoch, such as "1ep". Allowed: a number above 0, or a length.
            decay_epoch: Epochs of the decay. Allowed: a number above 0.

        Source: mindspore.nn.dynamic_lr, MindSpore 2.10.
        """
    @staticmethod
    def polynomial_decay_lr(
        learning_rate: float | None = None,
        *,
        end_learning_rate: float,
        total_step: Length,
        step_per_epoch: Length,
        decay_epoch: float,
        power: float,
        update_decay_epoch: bool = False,
    ) -> Schedule:
        """A power of a straight line of the epoch, whose length may grow again and again.

        - Closed: `(learning_rate - end_learning_rate) * (1 - min(x, D) / D) ** power +
          end_learning_rate` with the epoch `x = floor(e / step_per_epoch)` and `D = decay_epoch`,
          with `update_decay_epoch` times `max(ceil(x / decay_epoch), 1)`

        Parameters:
            learning_rate: The rate; the base value if null. Allowed: a number of at least 0, or null.
            end_learning_rate: The value at the end. Allowed: a number of at least 0.
            total_step: Steps in all. Allowed: a number above 0, or a length.
            step_per_epoch: Steps of an epoch, such as "1ep". Allowed: a number above 0, or a length.
            decay_epoch: Epochs of the decay. Allowed: a number above 0.
            power: The power of the line. Allowed: a number above 0.
            update_decay_epoch: Whether the end moves on when it is passed. Allowed: true or false.

        Source: mindspore.nn.dynamic_lr, MindSpore 2.10.
        """
    @staticmethod
    def warmup_lr(
        learning_rate: float | None = None,
        *,
        total_step: Length,
        step_per_epoch: Length,
        warmup_epoch: float,
    ) -> Schedule:
        """A warm-up by the epoch.

        - Closed: `(learning_rate * min(x, warmup_epoch)) / warmup_epoch` with `x = floor(e /
          step_per_epoch)`

        Parameters:
            learning_rate: The rate; the base value if null. Allowed: a number of at least 0, or null.
            total_step: Steps in all. Allowed: a number above 0, or a length.
            step_per_epoch: Steps of an epoch, such as "1ep". Allowed: a number above 0, or a length.
            warmup_epoch: Epochs of the warm-up. Allowed: a number above 0.

        Source: mindspore.nn.dynamic_lr, MindSpore 2.10.
        """
    @staticmethod
    def ExponentialDecayLR(
        learning_rate: float | None = None,
        *,
        decay_rate: float,
        decay_steps: Length,
        is_stair: bool = False,
    ) -> Schedule:
        """The initial value times `decay_rate` once every `decay_steps` steps, with or without stairs,
        in single precision.

        - Closed: `learning_rate * decay_rate ** x` with `x = e / decay_steps`, with `is_stair`
          `floor(x)`

        Parameters:
            learning_rate: The rate; the base value if null. Allowed: a number of at least 0, or null.
            decay_rate: How fast the value falls. Allowed: a number above 0.
            decay_steps: Steps of one unit of the decay. Allowed: a whole number of at least 1, or a length.
            is_stair: Whether the value changes after whole units only. Allowed: true or false.

        Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10.
        """
    @staticmethod
    def NaturalExpDecayLR(
        learning_rate: float | None = None,
        *,
        decay_rate: float,
        decay_steps: Length,
        is_stair: bool = False,
    ) -> Schedule:
        """A fall with the natural exponential, with or without stairs, in single precision.

        - Closed: `learning_rate * e ** (-decay_rate * x)` with Euler's number `e` and the position
          `x`, with `is_stair` `floor(x / decay_steps) * decay_steps`

        Parameters:
            learning_rate: The rate; the base value if null. Allowed: a number of at least 0, or null.
            decay_rate: How fast the value falls. Allowed: a number above 0.
            decay_steps: Steps of one unit of the decay. Allowed: a whole number of at least 1, or a length.
            is_stair: Whether the value changes after whole units only. Allowed: true or false.

        Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10.
        """
    @staticmethod
    def InverseDecayLR(
        learning_rate: float | None = None,
        *,
        decay_rate: float,
        decay_steps: Length,
        is_stair: bool = False,
    ) -> Schedule:
        """The inverse of the time, with or without stairs, in single precision.

        - Closed: `learning_rate * (1 / (1 + decay_rate * x))` with `x = e / decay_steps`, with
          `is_stair` `floor(x)`

        Parameters:
            learning_rate: The rate; the base value if null. Allowed: a number of at least 0, or null.
            decay_rate: How fast the value falls. Allowed: a number above 0.
            decay_steps: Steps of one unit of the decay. Allowed: a whole number of at least 1, or a length.
            is_stair: Whether the value changes after whole units only. Allowed: true or false.

        Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10.
        """
    @staticmethod
    def CosineDecayLR(
        min_lr: float,
        max_lr: float | None = None,
        *,
        decay_steps: Length,
    ) -> Schedule:
        """Half a cosine wave in single precision.

        - Closed: `min_lr + (0.5 * (max_lr - min_lr)) * (1 + sin(pi * (min(e, D) / D + 0.5)))` with
          `D = decay_steps`

        Parameters:
            min_lr: The lowest value. Allowed: a number of at least 0.
            max_lr: The highest value; the base value if null. Allowed: a number above 0, or null.
            decay_steps: Steps of the decay. Allowed: a whole number of at least 1, or a length.

        Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10.
        """
    @staticmethod
    def PolynomialDecayLR(
        learning_rate: float | None = None,
        *,
        end_learning_rate: float,
        decay_steps: Length,
        power: float,
        update_decay_steps: bool = False,
    ) -> Schedule:
        """A power of a straight line, whose length may grow again and again, in single precision.

        - Closed: `(learning_rate - end_learning_rate) * (1 - min(e, D) / D) ** power +
          end_learning_rate` with `D = decay_steps`, with `update_decay_steps` times `max(ceil(e /
          decay_steps), 1)`

        Parameters:
            learning_rate: The rate; the base value if null. Allowed: a number of at least 0, or null.
            end_learning_rate: The value at the end. Allowed: a number of at least 0.
            decay_steps: Steps of the decay. Allowed: a whole number of at least 1, or a length.
            power: The power of the line. Allowed: a number above 0.
            update_decay_steps: Whether the end moves on when it is passed. Allowed: true or false.

        Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10.
        """
    @staticmethod
    def WarmUpLR(
        learning_rate: float | None = None,
        *,
        warmup_steps: Length,
    ) -> Schedule:
        """A warm-up in single precision.

        - Closed: `learning_rate * (min(e, warmup_steps) / warmup_steps)`

        Parameters:
            learning_rate: The rate; the base value if null. Allowed: a number of at least 0, or null.
            warmup_steps: Steps of the warm-up. Allowed: a whole number of at least 1, or a length.

        Source: mindspore.nn.learning_rate_schedule, MindSpore 2.10.
        """

class ultralytics:
    @staticmethod
    def lr(
        lr0: float | None = None,
        lrf: float = 0.01,
        cos_lr: bool = False,
        epochs: int = 100,
        steps_per_epoch: Length = 1,
        warmup_epochs: float = 3.0,
        warmup_bias_lr: float = 0.1,
        param_group: Literal['weight', 'bn', 'bias'] = 'weight',
    ) -> Schedule:
        """A warm-up by the batch, and a line or half a cosine wave by the epoch.

        - Closed: in epoch `x = floor(e / steps_per_epoch)` `lr0 * f` with `f = max(1 - x / epochs, 0)
          * (1 - lrf) + lrf`, with `cos_lr` `f = max((1 - cos(x * pi / epochs)) / 2, 0) * (lrf - 1) +
          1`; up to the last batch `W` of the warm-up `((lr0 * f - s) / W) * e + s`, where `s` is
          `warmup_bias_lr` for biases and 0 for others

        Ultralytics has a group for each `param_group`: `swiftlr.groups` with a part of this type for
        `weight`, `bn` and `bias` gives the rates of its optimizer. The warm-up leaves the last epoch
        to the decay.

        Parameters:
            lr0: The rate after the warm-up; the base value if null. Allowed: a number, or null.
            lrf: The last ratio. Allowed: a number.
            cos_lr: Whether it falls along a cosine. Allowed: true or false.
            epochs: Epochs of the run. Allowed: a whole number of at least 1.
            steps_per_epoch: Steps of an epoch, such as "1ep"; positions are epochs if it is 1. Allowed: a number above 0, or a length.
            warmup_epochs: Epochs of the warm-up, at most all but the last. Allowed: a number of at least 0.
            warmup_bias_lr: The rate of biases at the start. Allowed: a number.
            param_group: What the parameters of the group are. Allowed: "weight" or "bn" or "bias".

        Source: ultralytics.engine.trainer, Ultralytics 8.4.
        """
    @staticmethod
    def momentum(
        momentum: float = 0.937,
        epochs: int = 100,
        steps_per_epoch: Length = 1,
        warmup_epochs: float = 3.0,
        warmup_momentum: float = 0.8,
    ) -> Schedule:
        """The momentum, or the first beta, that goes with `ultralytics.lr`.

        - Closed: `((momentum - warmup_momentum) / W) * e + warmup_momentum` before the last batch `W`
          of the warm-up, then `momentum`

        Parameters:
            momentum: The value after the warm-up. Allowed: a number.
            epochs: Epochs of the run. Allowed: a whole number of at least 1.
            steps_per_epoch: Steps of an epoch, such as "1ep"; positions are epochs if it is 1. Allowed: a number above 0, or a length.
            warmup_epochs: Epochs of the warm-up, at most all but the last. Allowed: a number of at least 0.
            warmup_momentum: The value at the start. Allowed: a number.

        Source: ultralytics.engine.trainer, Ultralytics 8.4.
        """

class djl:
    @staticmethod
    def FixedTracker(
        value: float,
    ) -> Schedule:
        """A fixed value.

        - Closed: `value`, in single precision

        Parameters:
            value: The value. Allowed: a number.

        Source: ai.djl.training.tracker, DJL 0.37.
        """
    @staticmethod
    def FactorTracker(
        baseValue: float,
        factor: float,
        minValue: float | None = None,
        maxUpdates: Length | None = None,
    ) -> Schedule:
        """The first value times `factor` at every update, up to a number of updates or down to a value.

        - Closed: `baseValue * factor ** min(e, maxUpdates)`, in single precision; `minValue` stands
          for `maxUpdates = round(log(minValue / baseValue) / log(factor))`

        Parameters:
            baseValue: The first value. Allowed: a number.
            factor: The factor of an update. Allowed: a number above 0 and at most 1.
            minValue: The value to stop near. Allowed: a number above 0, or null.
            maxUpdates: Updates that change the value. Allowed: a whole number of at least 0, or a length, or null.

        Source: ai.djl.training.tracker, DJL 0.37.
        """
    @staticmethod
    def LinearTracker(
        baseValue: float,
        slope: float,
        minValue: float | None = None,
        maxValue: float | None = None,
        maxUpdates: Length | None = None,
    ) -> Schedule:
        """A straight line, up to a number of updates or to a value.

        - Closed: `baseValue + min(e, maxUpdates) * slope`, in single precision; `maxValue` stands for
          `maxUpdates = round((maxValue - baseValue) / slope)`, `minValue` for `-round((baseValue -
          minValue) / slope)`

        Parameters:
            baseValue: The first value. Allowed: a number.
            slope: What an update adds. Allowed: a number.
            minValue: The value to stop near. Allowed: a number, or null.
            maxValue: The same of a line that rises. Allowed: a number, or null.
            maxUpdates: Updates that change the value. Allowed: a whole number of at least 0, or a length, or null.

        Source: ai.djl.training.tracker, DJL 0.37.
        """
    @staticmethod
    def MultiFactorTracker(
        baseValue: float,
        steps: Sequence[Length],
        factor: float = 1,
    ) -> Schedule:
        """The first value times `factor` after each of some updates.

        - Closed: `baseValue` times `factor` for each of the `steps` that is below `e`, in single
          precision

        As in DJL, a step has the value before it still.

        Parameters:
            baseValue: The first value. Allowed: a number.
            steps: Updates after which the value changes, at least two. Allowed: a list, each a whole number of at least 1, or a length.
            factor: The factor of a change. Allowed: a number of at least -1 and at most 1.

        Source: ai.djl.training.tracker, DJL 0.37.
        """
    @staticmethod
    def CosineTracker(
        baseValue: float,
        finalValue: float = 0.01,
        *,
        maxUpdates: Length,
    ) -> Schedule:
        """Half a cosine wave, then the last value.

        - Closed: `finalValue + ((baseValue - finalValue) / 2) * (1 + cos((pi * e) / maxUpdates))` up
          to `maxUpdates`, then `finalValue`, in single precision

        Parameters:
            baseValue: The first value. Allowed: a number above 0.
            finalValue: The last value. Allowed: a number.
            maxUpdates: Updates until the end. Allowed: a whole number of at least 1, or a length.

        Source: ai.djl.training.tracker, DJL 0.37.
        """
    @staticmethod
    def CyclicalTracker(
        baseValue: float = 0.001,
        maxValue: float = 0.006,
        stepSizeUp: Length = 2000,
        stepSizeDown: Length = 0,
        mode: Literal['TRIANGULAR', 'TRIANGULAR2', 'EXP_RANGE'] = 'TRIANGULAR',
        gamma: float = 1.0,
    ) -> Schedule:
        """Up and down between two values in straight lines, over and over.

        - Closed: `baseValue + ((maxValue - baseValue) * h) * s`, where `h` goes from 0 to 1 and back
          in a cycle, and `s` is 1, `1 / 2 ** i` in cycle `i` with `TRIANGULAR2`, `gamma ** e` with
          `EXP_RANGE`, in single precision

        DJL's scale function has no counterpart.

        Parameters:
            baseValue: The lowest value. Allowed: a number above 0.
            maxValue: The highest value. Allowed: a number above 0.
            stepSizeUp: Updates up. Allowed: a whole number of at least 1, or a length.
            stepSizeDown: Updates down; as many as up if 0. Allowed: a whole number of at least 0, or a length.
            mode: What happens to the height. Allowed: "TRIANGULAR" or "TRIANGULAR2" or "EXP_RANGE".
            gamma: The factor of an update of `EXP_RANGE`. Allowed: a number of at least 0 and at most 1.

        Source: ai.djl.training.tracker, DJL 0.37.
        """
    @staticmethod
    def PolynomialDecayTracker(
        baseValue: float,
        endLearningRate: float,
        decaySteps: Length,
        power: float = 1,
    ) -> Schedule:
        """A power of a straight line, then the last value.

        - Closed: `(baseValue - endLearningRate) * (1 - min(e, D) / D) ** power + endLearningRate`
          with `D = decaySteps`, rounded to single precision

        Parameters:
            baseValue: The first value. Allowed: a number.
            endLearningRate: The last value. Allowed: a number.
            decaySteps: Updates until the end. Allowed: a whole number of at least 1, or a length.
            power: The power of the line. Allowed: a number.

        Source: ai.djl.training.tracker, DJL 0.37.
        """
    @staticmethod
    def WarmUpTracker(
        mainTracker: Part,
        warmUpSteps: Length = 0,
        warmUpBeginValue: float = 0,
        warmUpMode: Literal['LINEAR', 'CONSTANT'] = 'LINEAR',
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A warm-up in a straight line or at a fixed value, then any tracker, which starts after it.

        - Closed: before `W = warmUpSteps` `warmUpBeginValue + ((v - warmUpBeginValue) * e) / W` with
          the first value `v` of the tracker, with `CONSTANT` `warmUpBeginValue`, in single precision;
          then the tracker at `e - W`

        Parameters:
            mainTracker: The schedule after the warm-up. Allowed: a schedule.
            warmUpSteps: Updates of the warm-up. Allowed: a whole number of at least 0, or a length.
            warmUpBeginValue: The first value. Allowed: a number.
            warmUpMode: The shape. Allowed: "LINEAR" or "CONSTANT".

        Source: ai.djl.training.tracker, DJL 0.37.
        """

class mxnet:
    @staticmethod
    def FactorScheduler(
        step: Length,
        factor: float = 1,
        stop_factor_lr: float = 1e-08,
        base_lr: float = 0.01,
        warmup_steps: Length = 0,
        warmup_begin_lr: float = 0,
        warmup_mode: Literal['linear', 'constant'] = 'linear',
    ) -> Schedule:
        """The rate times `factor` after every `step` updates, down to `stop_factor_lr`.

        - Closed: the values of `mxnet.PolyScheduler` before `warmup_steps`, then `base_lr` times
          `factor` for each multiple of `step` that is below `e`, but at least `stop_factor_lr` once
          it has changed

        Parameters:
            step: Updates from one change to the next. Allowed: a whole number of at least 1, or a length.
            factor: The factor of a change. Allowed: a number of at least 0 and at most 1.
            stop_factor_lr: The lowest value. Allowed: a number.
            base_lr: The highest value. Allowed: a number.
            warmup_steps: Updates of the warm-up. Allowed: a whole number of at least 0, or a length.
            warmup_begin_lr: The first value of the warm-up. Allowed: a number.
            warmup_mode: The shape of the warm-up. Allowed: "linear" or "constant".

        Source: mxnet.lr_scheduler, MXNet 1.9.1.
        """
    @staticmethod
    def MultiFactorScheduler(
        step: Sequence[Length],
        factor: float = 1,
        base_lr: float = 0.01,
        warmup_steps: Length = 0,
        warmup_begin_lr: float = 0,
        warmup_mode: Literal['linear', 'constant'] = 'linear',
    ) -> Schedule:
        """The rate times `factor` after each of some updates.

        - Closed: the values of `mxnet.PolyScheduler` before `warmup_steps`, then `base_lr` times
          `factor` for each `step` that is below `e`

        Parameters:
            step: Updates after which the rate changes, in rising order. Allowed: a list, each a whole number of at least 1, or a length.
            factor: The factor of a change. Allowed: a number of at least 0 and at most 1.
            base_lr: The highest value. Allowed: a number.
            warmup_steps: Updates of the warm-up. Allowed: a whole number of at least 0, or a length.
            warmup_begin_lr: The first value of the warm-up. Allowed: a number.
            warmup_mode: The shape of the warm-up. Allowed: "linear" or "constant".

        Source: mxnet.lr_scheduler, MXNet 1.9.1.
        """
    @staticmethod
    def PolyScheduler(
        max_update: Length,
        base_lr: float = 0.01,
        pwr: float = 2,
        final_lr: float = 0,
        warmup_steps: Length = 0,
        warmup_begin_lr: float = 0,
        warmup_mode: Literal['linear', 'constant'] = 'linear',
    ) -> Schedule:
        """A power of a straight line, after a warm-up if one is given.

        - Closed: before `W = warmup_steps` `warmup_begin_lr + ((base_lr - warmup_begin_lr) * e) / W`,
          with `constant` `warmup_begin_lr`; then `final_lr + (base_lr - final_lr) * (1 - (e - W) / (N
          - W)) ** pwr` up to `N = max_update`, where it stays

        Parameters:
            max_update: The last update that changes the rate. Allowed: a whole number of at least 1, or a length.
            base_lr: The highest value. Allowed: a number.
            pwr: The power of the line. Allowed: a number.
            final_lr: The last value. Allowed: a number.
            warmup_steps: Updates of the warm-up. Allowed: a whole number of at least 0, or a length.
            warmup_begin_lr: The first value of the warm-up. Allowed: a number.
            warmup_mode: The shape of the warm-up. Allowed: "linear" or "constant".

        Source: mxnet.lr_scheduler, MXNet 1.9.1.
        """
    @staticmethod
    def CosineScheduler(
        max_update: Length,
        base_lr: float = 0.01,
        final_lr: float = 0,
        warmup_steps: Length = 0,
        warmup_begin_lr: float = 0,
        warmup_mode: Literal['linear', 'constant'] = 'linear',
    ) -> Schedule:
        """Half a cosine wave, after a warm-up if one is given.

        - Closed: the values of `mxnet.PolyScheduler` before `W = warmup_steps`, then `final_lr +
          ((base_lr - final_lr) * (1 + cos((pi * (e - W)) / (N - W)))) / 2` up to `N = max_update`,
          where it stays

        Parameters:
            max_update: The last update that changes the rate. Allowed: a whole number of at least 1, or a length.
            base_lr: The highest value. Allowed: a number.
            final_lr: The last value. Allowed: a number.
            warmup_steps: Updates of the warm-up. Allowed: a whole number of at least 0, or a length.
            warmup_begin_lr: The first value of the warm-up. Allowed: a number.
            warmup_mode: The shape of the warm-up. Allowed: "linear" or "constant".

        Source: mxnet.lr_scheduler, MXNet 1.9.1.
        """

class slowfast:
    @staticmethod
    def cosine(
        base_lr: float | None = None,
        warmup_epochs: float = 0.0,
        warmup_start_lr: float = 0.01,
        steps_per_epoch: Length = 1,
        max_epoch: float = 300,
        cosine_end_lr: float = 0.0,
        cosine_after_warmup: bool = False,
    ) -> Schedule:
        """Half a cosine wave, whose start a warm-up covers.

        - Closed: in epoch `x = e / steps_per_epoch`, with `o = warmup_epochs` if
          `cosine_after_warmup`, else 0, `end + ((base_lr - end) * (cos((pi * (x - o)) / (max_epoch -
          o)) + 1)) * 0.5` with `end = cosine_end_lr`; before `W = warmup_epochs` `x * ((v - s) / W)
          + s` from `s = warmup_start_lr` to the value `v` at `W`

        Parameters:
            base_lr: The highest value; the base value if null. Allowed: a number, or null.
            warmup_epochs: Epochs of the warm-up. Allowed: a number of at least 0.
            warmup_start_lr: The first value of the warm-up. Allowed: a number.
            steps_per_epoch: Steps of an epoch, such as "1ep"; positions are epochs if it is 1. Allowed: a number above 0, or a length.
            max_epoch: Epochs of the run. Allowed: a number above 0.
            cosine_end_lr: The value at the end. Allowed: a number.
            cosine_after_warmup: Whether the wave starts after the warm-up. Allowed: true or false.

        Source: facebookresearch/SlowFast slowfast/utils/lr_policy.py, commit 287ec007.
        """
    @staticmethod
    def steps_with_relative_lrs(
        base_lr: float | None = None,
        warmup_epochs: float = 0.0,
        warmup_start_lr: float = 0.01,
        steps_per_epoch: Length = 1,
        max_epoch: float = 300,
        *,
        steps: Sequence[float],
        lrs: Sequence[float],
    ) -> Schedule:
        """Given ratios from given epochs on, whose start a warm-up covers.

        - Closed: `lrs[i] * base_lr` with the last of the `steps` that is at most `e /
          steps_per_epoch`; the warm-up of `slowfast.cosine`

        As in SlowFast, an epoch before the first step has the last ratio, and the ratio does not
        change after `max_epoch`.

        Parameters:
            base_lr: The highest value; the base value if null. Allowed: a number, or null.
            warmup_epochs: Epochs of the warm-up. Allowed: a number of at least 0.
            warmup_start_lr: The first value of the warm-up. Allowed: a number.
            steps_per_epoch: Steps of an epoch, such as "1ep"; positions are epochs if it is 1. Allowed: a number above 0, or a length.
            max_epoch: Epochs of the run. Allowed: a number above 0.
            steps: Epochs of a change. Allowed: a list, each a number.
            lrs: The ratio from each on. Allowed: a list, each a number.

        Source: facebookresearch/SlowFast slowfast/utils/lr_policy.py, commit 287ec007.
        """

class mae:
    @staticmethod
    def adjust_learning_rate(
        lr: float | None = None,
        min_lr: float = 0.0,
        warmup_epochs: float = 40,
        epochs: float = 400,
        steps_per_epoch: Length = 1,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave.

        - Closed: in epoch `x = e / steps_per_epoch` `(lr * x) / W` before `W = warmup_epochs`, then
          `min_lr + ((lr - min_lr) * 0.5) * (1 + cos((pi * (x - W)) / (epochs - W)))`

        In MAE a group with an `lr_scale` has this value times it.

        Parameters:
            lr: The highest value; the base value if null. Allowed: a number, or null.
            min_lr: The value at the end. Allowed: a number.
            warmup_epochs: Epochs of the warm-up. Allowed: a number of at least 0.
            epochs: Epochs of the run. Allowed: a number above 0.
            steps_per_epoch: Steps of an epoch, such as "1ep"; positions are epochs if it is 1. Allowed: a number above 0, or a length.

        Source: facebookresearch/mae util/lr_sched.py, commit efb2a806.
        """

class dino:
    @staticmethod
    def cosine_scheduler(
        base_value: float | None = None,
        *,
        final_value: float,
        epochs: int,
        niter_per_ep: Length,
        warmup_epochs: int = 0,
        start_warmup_value: float = 0,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave.

        - Closed: before `W = warmup_epochs * niter_per_ep` `e * ((base_value - s) / (W - 1)) + s` with
          `s = start_warmup_value`; then with the rest of the run of `n` steps `final_value + (0.5 *
          (base_value - final_value)) * (1 + cos((pi * (e - W)) / n))`

        As in DINO, the last step of the warm-up has `base_value` already, and there is no value after
        the end.

        Parameters:
            base_value: The highest value; the base value if null. Allowed: a number, or null.
            final_value: The last value. Allowed: a number.
            epochs: Epochs of the run. Allowed: a whole number of at least 1.
            niter_per_ep: Steps of an epoch, such as "1ep". Allowed: a whole number of at least 1, or a length.
            warmup_epochs: Epochs of the warm-up. Allowed: a whole number of at least 0.
            start_warmup_value: The first value of the warm-up. Allowed: a number.

        Source: facebookresearch/dino utils.py, commit 7c446df5.
        """

class dinov2:
    @staticmethod
    def CosineScheduler(
        base_value: float | None = None,
        *,
        final_value: float,
        total_iters: Length,
        warmup_iters: Length = 0,
        start_warmup_value: float = 0,
        freeze_iters: Length = 0,
    ) -> Schedule:
        """Zero for some steps, a warm-up in a straight line, half a cosine wave, then the last value.

        - Closed: 0 before `F = freeze_iters`; before `F + W` with `W = warmup_iters` `x * ((base_value
          - s) / (W - 1)) + s` with `x = e - F` and `s = start_warmup_value`; then with `n =
          total_iters - W - F` and `x = e - W - F` `final_value + (0.5 * (base_value - final_value)) *
          (1 + cos((pi * x) / n))`; `final_value` from `total_iters` on

        As in DINOv2, the last step of the warm-up has `base_value` already.

        Parameters:
            base_value: The highest value; the base value if null. Allowed: a number, or null.
            final_value: The last value. Allowed: a number.
            total_iters: Steps in all. Allowed: a whole number of at least 1, or a length.
            warmup_iters: Steps of the warm-up. Allowed: a whole number of at least 0, or a length.
            start_warmup_value: The first value of the warm-up. Allowed: a number.
            freeze_iters: Steps at 0. Allowed: a whole number of at least 0, or a length.

        Source: facebookresearch/dinov2 dinov2/utils/utils.py, commit b8931f7b.
        """

class openfold:
    @staticmethod
    def AlphaFoldLRScheduler(
        base_lr: float = 0.0,
        max_lr: float = 0.001,
        warmup_no_steps: Length = 1000,
        start_decay_after_n_steps: Length = 50000,
        decay_every_n_steps: Length = 50000,
        decay_factor: float = 0.95,
    ) -> Schedule:
        """A warm-up, a fixed rate, then a factor once every so many steps.

        - Closed: `base_lr + (e / warmup_no_steps) * max_lr` up to `warmup_no_steps`, `max_lr` up to
          `S = start_decay_after_n_steps`, then `max_lr * decay_factor ** ((e - S) //
          decay_every_n_steps + 1)`

        As in OpenFold, the warm-up ends at `base_lr + max_lr`.

        Parameters:
            base_lr: The first value. Allowed: a number.
            max_lr: The rate after the warm-up. Allowed: a number.
            warmup_no_steps: Steps of the warm-up. Allowed: a number above 0, or a length.
            start_decay_after_n_steps: The step after which the rate decays. Allowed: a whole number of at least 0, or a length.
            decay_every_n_steps: Steps from one decay to the next. Allowed: a number above 0, or a length.
            decay_factor: The factor of a decay. Allowed: a number.

        Source: aqlaboratory/openfold openfold/utils/lr_schedulers.py, commit ce0029e1.
        """

class minicpm:
    @staticmethod
    def WSD(
        warmup_steps: Length,
        stable_end: Length,
        half_life: Length = 5000,
    ) -> Schedule:
        """A warm-up, a stable phase, then a half every so many steps.

        - Closed: `base * (e / W)` before `W = warmup_steps`, `base` up to `T = stable_end`, then
          `base * 0.5 ** ((e - T) / half_life)`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            stable_end: The last step of the stable phase. Allowed: a number of at least 0, or a length.
            half_life: Steps in which the rate halves. Allowed: a number above 0, or a length.

        Source: Hu et al., "MiniCPM: Unveiling the Potential of Small Language Models with Scalable Training Strategies",
        arXiv:2404.06395, section 4.
        """
    @staticmethod
    def WarmupStableDrop(
        warmup_iter: Length,
        end_iter: Length,
        drop_iter: Length = 0,
    ) -> Schedule:
        """A warm-up, a stable phase, then a straight line to a tenth.

        - Closed: `(base * e) / warmup_iter` before `warmup_iter`, `base` up to `end_iter -
          drop_iter`, then `base * (0.1 + max((0.9 * (end_iter - e)) / drop_iter, 0))`

        Parameters:
            warmup_iter: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            end_iter: Steps in all. Allowed: a number of at least 0, or a length.
            drop_iter: The last steps, which go down. Allowed: a number of at least 0, or a length.

        Source: WarmupStableDrop of OpenBMB's trainers.
        """

class rwkv:
    @staticmethod
    def train_callback(
        lr_init: float = 0.0006,
        lr_final: float = 1e-05,
        warmup_steps: Length = -1,
        epoch_count: int = 500,
        epoch_steps: Length = 1000,
        my_pile_edecay: int = 0,
        my_exit_tokens: float = 0,
        ctx_len: float = 1024,
        real_bsz: float = 96,
    ) -> Schedule:
        """A fall by the step or along a cosine by the token, times a warm-up.

        - Closed: with `x = min(1, max(0, (e - D - W + 1) / (N - W)))`, `D = my_pile_edecay *
          epoch_steps`, `N = (epoch_count - my_pile_edecay) * epoch_steps` and `W = warmup_steps`,
          `lr_init * exp(log(lr_final / lr_init) * x)`, or `lr_init + (lr_final - lr_init) * x` if one
          of the two is 0
        - With `my_exit_tokens` `E` and the tokens of a step `t = ctx_len * real_bsz`, `lr_init *
          ((0.5 + f / 2) + (0.5 - f / 2) * cos(pi * x))` with `f = lr_final / lr_init` and `x = min(1,
          max(0, (e * t - W * t) / (abs(E) - W * t)))`; if `E` is negative the mean of both
        - Before `W` times `0.01 + (0.99 * e) / W`

        Parameters:
            lr_init: The value after the warm-up. Allowed: a number.
            lr_final: The value at the end. Allowed: a number.
            warmup_steps: Steps of the warm-up; none if negative. Allowed: a number of at least -1, or a length.
            epoch_count: Epochs of the fall; no fall if 0. Allowed: a whole number of at least 0.
            epoch_steps: Steps of an epoch. Allowed: a whole number of at least 1, or a length.
            my_pile_edecay: Epochs before the fall. Allowed: a whole number of at least 0.
            my_exit_tokens: Tokens of the cosine; no cosine if 0. Allowed: a number.
            ctx_len: Tokens of a sample. Allowed: a number above 0.
            real_bsz: Samples of a step. Allowed: a number above 0.

        Source: BlinkDL/RWKV-LM RWKV-v5/src/trainer.py and RWKV-v7/train_temp/src/trainer.py, commit 524481d5.
        """

class bert:
    @staticmethod
    def create_optimizer(
        init_lr: float | None = None,
        *,
        num_train_steps: Length,
        num_warmup_steps: Length = 0,
    ) -> Schedule:
        """A straight line to 0, whose start a warm-up covers, in single precision.

        - Closed: `init_lr * (1 - min(e, N) * (1 / N))` with `N = num_train_steps`; before `W =
          num_warmup_steps` `(init_lr * (1 / W)) * e`

        As in BERT, the rate after the warm-up is that of a line from the start of the run, so it
        jumps down.

        Parameters:
            init_lr: The value at the start; the base value if null. Allowed: a number, or null.
            num_train_steps: Steps in all. Allowed: a whole number of at least 1, or a length.
            num_warmup_steps: Steps of the warm-up. Allowed: a whole number of at least 0, or a length.

        Source: google-research/bert optimization.py, commit eedf5716.
        """

class object_detection:
    @staticmethod
    def exponential_decay_with_burnin(
        learning_rate_base: float,
        learning_rate_decay_steps: Length,
        learning_rate_decay_factor: float,
        burnin_learning_rate: float = 0.0,
        burnin_steps: Length = 0,
        min_learning_rate: float = 0.0,
        staircase: bool = True,
    ) -> Schedule:
        """A fixed rate for some steps, then a factor once every so many steps, in single precision.

        - Closed: `burnin_learning_rate` before `burnin_steps`, or `learning_rate_base` if that is 0;
          then `learning_rate_base * learning_rate_decay_factor ** x` with `x = (e - burnin_steps) /
          learning_rate_decay_steps`, with `staircase` `floor(x)`, and at least `min_learning_rate`

        Parameters:
            learning_rate_base: The rate that decays. Allowed: a number.
            learning_rate_decay_steps: Steps of one factor. Allowed: a whole number of at least 1, or a length.
            learning_rate_decay_factor: The factor. Allowed: a number of at least 0.
            burnin_learning_rate: The rate at the start; that after it if 0. Allowed: a number.
            burnin_steps: Steps at that rate. Allowed: a whole number of at least 0, or a length.
            min_learning_rate: The lowest value. Allowed: a number.
            staircase: Whether the value changes after whole units only. Allowed: true or false.

        Source: object_detection.utils.learning_schedules, TF Object Detection 2.8.
        """
    @staticmethod
    def exponential_decay_with_warmup(
        learning_rate_base: float,
        learning_rate_decay_steps: Length,
        learning_rate_decay_factor: float,
        warmup_learning_rate: float = 0.0,
        warmup_steps: Length = 0,
        min_learning_rate: float = 0.0,
        staircase: bool = True,
    ) -> Schedule:
        """A warm-up, then a factor once every so many steps, in single precision.

        - Closed: before `W = warmup_steps` `((learning_rate_base - w) / W) * e + w` with `w =
          warmup_learning_rate`; then the values of `object_detection.exponential_decay_with_burnin`

        Parameters:
            learning_rate_base: The rate that decays. Allowed: a number.
            learning_rate_decay_steps: Steps of one factor. Allowed: a whole number of at least 1, or a length.
            learning_rate_decay_factor: The factor. Allowed: a number of at least 0.
            warmup_learning_rate: The first value of the warm-up. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a whole number of at least 0, or a length.
            min_learning_rate: The lowest value. Allowed: a number.
            staircase: Whether the value changes after whole units only. Allowed: true or false.

        Source: object_detection.utils.learning_schedules, TF Object Detection 2.8.
        """
    @staticmethod
    def cosine_decay_with_warmup(
        learning_rate_base: float,
        total_steps: Length,
        warmup_learning_rate: float = 0.0,
        warmup_steps: Length = 0,
        hold_base_rate_steps: Length = 0,
    ) -> Schedule:
        """A warm-up, a fixed rate, half a cosine wave, then 0, in single precision.

        - Closed: before `W = warmup_steps` `((base - w) / W) * e + w` with `base =
          learning_rate_base` and `w = warmup_learning_rate`; `base` for `H = hold_base_rate_steps`;
          then `(0.5 * base) * (1 + cos((pi * (e - W - H)) / (total_steps - W - H)))`; 0 after
          `total_steps`

        Parameters:
            learning_rate_base: The highest value. Allowed: a number.
            total_steps: Steps in all. Allowed: a whole number of at least 1, or a length.
            warmup_learning_rate: The first value of the warm-up. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a whole number of at least 0, or a length.
            hold_base_rate_steps: Steps at the highest value. Allowed: a whole number of at least 0, or a length.

        Source: object_detection.utils.learning_schedules, TF Object Detection 2.8.
        """
    @staticmethod
    def manual_stepping(
        boundaries: Sequence[Length],
        rates: Sequence[float],
        warmup: bool = False,
    ) -> Schedule:
        """Given rates from given steps on, with or without a line to the second, in single precision.

        - Closed: the rate of the last of the boundaries that is at most `e`, the first one before;
          with `warmup` `rates[0] + ((rates[1] - rates[0]) / boundaries[0]) * e` before the first

        Parameters:
            boundaries: Steps of a change. Allowed: a list, each a whole number of at least 1, or a length.
            rates: The rates, one more than there are boundaries. Allowed: a list, each a number.
            warmup: Whether a line goes to the second rate. Allowed: true or false.

        Source: object_detection.utils.learning_schedules, TF Object Detection 2.8.
        """

class thinc:
    @staticmethod
    def constant(
        rate: float,
    ) -> Schedule:
        """A fixed rate.

        - Closed: `rate`

        Parameters:
            rate: The value. Allowed: a number.

        Source: thinc.schedules, Thinc 9.1.
        """
    @staticmethod
    def constant_then(
        rate: float,
        steps: Length,
        schedule: Part,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A fixed rate for some steps, then any schedule, which runs meanwhile.

        - Closed: `rate` before `steps`, then the schedule at `e`

        Parameters:
            rate: The first value. Allowed: a number.
            steps: Steps at that value. Allowed: a number, or a length.
            schedule: The schedule from there on. Allowed: a schedule.

        Source: thinc.schedules, Thinc 9.1.
        """
    @staticmethod
    def decaying(
        base_rate: float,
        decay: float,
        t: Length = 0.0,
    ) -> Schedule:
        """The inverse of the time.

        - Closed: `base_rate * (1 / (1 + decay * (e + t)))`

        Parameters:
            base_rate: The value at the start. Allowed: a number.
            decay: What a step adds to the divisor. Allowed: a number.
            t: What is added to the position. Allowed: a number, or a length.

        Source: thinc.schedules, Thinc 9.1.
        """
    @staticmethod
    def compounding(
        start: float,
        stop: float,
        compound: float,
        t: Length = 0.0,
    ) -> Schedule:
        """The first value times a factor at every step, as far as the last value.

        - Closed: `min(start * compound ** (e + t), stop)`, `max` if `start` is above `stop`

        Parameters:
            start: The first value. Allowed: a number.
            stop: The last value. Allowed: a number.
            compound: The factor of a step. Allowed: a number.
            t: What is added to the position. Allowed: a number, or a length.

        Source: thinc.schedules, Thinc 9.1.
        """
    @staticmethod
    def warmup_linear(
        initial_rate: float,
        warmup_steps: Length,
        total_steps: Length,
    ) -> Schedule:
        """A warm-up in a straight line, then a straight line to 0.

        - Closed: `(e / max(1, W)) * initial_rate` before `W = warmup_steps`, then `max(0, (T - e) /
          max(1, T - W)) * initial_rate` with `T = total_steps`

        Parameters:
            initial_rate: The highest value. Allowed: a number.
            warmup_steps: Steps of the warm-up. Allowed: a number, or a length.
            total_steps: Steps in all. Allowed: a number, or a length.

        Source: thinc.schedules, Thinc 9.1.
        """
    @staticmethod
    def slanted_triangular(
        max_rate: float,
        num_steps: Length,
        cut_frac: float = 0.1,
        ratio: float = 32,
        t: Length = 0.0,
    ) -> Schedule:
        """Up quickly, and down slowly, in straight lines.

        - Closed: `(max_rate * (1 + x * (ratio - 1))) * (1 / ratio)` with `s = e + t + 1`, `c =
          int(num_steps * cut_frac)` and `x = s / c` before `c`, then `1 - (s - c) / (c * (1 /
          cut_frac - 1))`

        As in Thinc, the line goes on below 0 after the end.

        Parameters:
            max_rate: The highest value. Allowed: a number.
            num_steps: Steps in all. Allowed: a whole number of at least 1, or a length.
            cut_frac: The part that goes up. Allowed: a number above 0 and at most 1.
            ratio: How many times the highest value is above the lowest. Allowed: a number.
            t: What is added to the position. Allowed: a number, or a length.

        Source: thinc.schedules, Thinc 9.1.
        """
    @staticmethod
    def cyclic_triangular(
        min_lr: float,
        max_lr: float,
        period: Length,
    ) -> Schedule:
        """Up and down between two rates in straight lines, over and over.

        - Closed: `min_lr + (max_lr - min_lr) * max(0, 1 - abs((e + 1) / period - 2 * c + 1))` with `c
          = floor(1 + (e + 1) / (2 * period))`

        Parameters:
            min_lr: The lowest value. Allowed: a number.
            max_lr: The highest value. Allowed: a number.
            period: Steps of half a cycle. Allowed: a number above 0, or a length.

        Source: thinc.schedules, Thinc 9.1.
        """
    @staticmethod
    def plateau(
        max_patience: Length,
        scale: float,
        schedule: Part,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Any schedule times a factor, which gets another `scale` whenever a score has not risen for
        some evaluations.

        - Closed: `scale ** n * schedule`, where `n` grows by 1 after `max_patience` scores in a row
          that are not above the best one

        Parameters:
            max_patience: Scores in a row without improvement that lead to a reduction. Allowed: a number, or a length.
            scale: What a reduction multiplies with. Allowed: a number.
            schedule: The schedule that is multiplied. Allowed: a schedule.

        Source: thinc.schedules, Thinc 9.1.
        """

class stable_baselines3:
    @staticmethod
    def ConstantSchedule(
        val: float,
    ) -> Schedule:
        """A fixed rate.

        - Closed: `val`

        Parameters:
            val: The value. Allowed: a number.

        Source: stable_baselines3.common.utils, Stable-Baselines3 2.9.
        """
    @staticmethod
    def LinearSchedule(
        start: float,
        end: float,
        end_fraction: float,
        total_timesteps: Length,
    ) -> Schedule:
        """A straight line over a part of the run.

        - Closed: `start + ((1 - r) * (end - start)) / end_fraction` with `r = 1 - e /
          total_timesteps`, `end` once `1 - r` is above `end_fraction`

        Parameters:
            start: The first value. Allowed: a number.
            end: The last value. Allowed: a number.
            end_fraction: The part of the run that the line takes. Allowed: a number.
            total_timesteps: Steps of the environment in all. Allowed: a number above 0, or a length.

        Source: stable_baselines3.common.utils, Stable-Baselines3 2.9.
        """
    @staticmethod
    def get_linear_fn(
        start: float,
        end: float,
        end_fraction: float,
        total_timesteps: Length,
    ) -> Schedule:
        """The old name of the same.

        That of `stable_baselines3.LinearSchedule`.

        A straight line over a part of the run.

        - Closed: `start + ((1 - r) * (end - start)) / end_fraction` with `r = 1 - e /
          total_timesteps`, `end` once `1 - r` is above `end_fraction`

        Parameters:
            start: The first value. Allowed: a number.
            end: The last value. Allowed: a number.
            end_fraction: The part of the run that the line takes. Allowed: a number.
            total_timesteps: Steps of the environment in all. Allowed: a number above 0, or a length.

        Source: stable_baselines3.common.utils, Stable-Baselines3 2.9.
        """

class rl_zoo3:
    @staticmethod
    def linear_schedule(
        initial_value: float | None = None,
        *,
        total_timesteps: Length,
    ) -> Schedule:
        """A straight line to 0, which the hyperparameters of RL Zoo write as `lin_2.5e-4`.

        - Closed: `(1 - e / total_timesteps) * initial_value`

        Parameters:
            initial_value: The value at the start; the base value if null. Allowed: a number, or null.
            total_timesteps: Steps of the environment in all. Allowed: a number above 0, or a length.

        Source: rl_zoo3.utils.linear_schedule, RL Zoo3 2.9.
        """

class rllib:
    @staticmethod
    def ConstantSchedule(
        value: float,
    ) -> Schedule:
        """A fixed rate.

        - Closed: `value`

        Parameters:
            value: The value. Allowed: a number.

        Source: ray.rllib.utils.schedules, Ray 2.60.
        """
    @staticmethod
    def PiecewiseSchedule(
        endpoints: Sequence[tuple[Length, float]],
        outside_value: float | None = None,
    ) -> Schedule:
        """Straight lines between given points.

        - Closed: `l + ((e - s) / (t - s)) * (r - l)` between the points `[s, l]` and `[t, r]`,
          `outside_value` before the first and from the last point on

        As in RLlib, points are rounded down to whole steps, and without an `outside_value` there is
        no value outside.

        Parameters:
            endpoints: Pairs of a step and the value there. Allowed: a list of pairs of numbers.
            outside_value: The value outside; none if null. Allowed: a number, or null.

        Source: ray.rllib.utils.schedules, Ray 2.60.
        """
    @staticmethod
    def Scheduler(
        fixed_value_or_schedule: Sequence[tuple[Length, float]],
    ) -> Schedule:
        """RLlib's setting `lr` as a list: straight lines between given points, then the last value.

        - Closed: that of `rllib.PiecewiseSchedule` with the last value outside

        Parameters:
            fixed_value_or_schedule: Pairs of a step and the value there. Allowed: a list of pairs of numbers.

        Source: ray.rllib.utils.schedules.scheduler, Ray 2.60.
        """
    @staticmethod
    def PolynomialSchedule(
        schedule_timesteps: Length,
        final_p: float,
        initial_p: float = 1.0,
        power: float = 2.0,
    ) -> Schedule:
        """A power of a straight line.

        - Closed: `final_p + (initial_p - final_p) * (1 - min(e, T) / T) ** power` with `T =
          schedule_timesteps`

        Parameters:
            schedule_timesteps: Steps of the line. Allowed: a number above 0, or a length.
            final_p: The last value. Allowed: a number.
            initial_p: The first value. Allowed: a number.
            power: The power of the line. Allowed: a number.

        Source: ray.rllib.utils.schedules, Ray 2.60.
        """
    @staticmethod
    def LinearSchedule(
        schedule_timesteps: Length,
        final_p: float,
        initial_p: float = 1.0,
    ) -> Schedule:
        """A straight line.

        - Closed: `final_p + (initial_p - final_p) * (1 - min(e, T) / T)` with `T =
          schedule_timesteps`

        Parameters:
            schedule_timesteps: Steps of the line. Allowed: a number above 0, or a length.
            final_p: The last value. Allowed: a number.
            initial_p: The first value. Allowed: a number.

        Source: ray.rllib.utils.schedules, Ray 2.60.
        """
    @staticmethod
    def ExponentialSchedule(
        schedule_timesteps: Length,
        initial_p: float = 1.0,
        decay_rate: float = 0.1,
    ) -> Schedule:
        """A power of the part of the run that is done.

        - Closed: `initial_p * decay_rate ** (e / schedule_timesteps)`

        Parameters:
            schedule_timesteps: Steps of one factor. Allowed: a number above 0, or a length.
            initial_p: The value at the start. Allowed: a number.
            decay_rate: The factor. Allowed: a number of at least 0.

        Source: ray.rllib.utils.schedules, Ray 2.60.
        """

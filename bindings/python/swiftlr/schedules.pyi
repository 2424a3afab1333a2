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
        steps_per_epoch: int | None = None,
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
            steps_per_epoch: Steps of each of these epochs. Allowed: a whole number of at least 1, or null.
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
    ) -> Schedule:
        """From one value to another along a shape, both of them exactly.

        - Closed: with `x = e / over` from 0 to 1, `to + (from - to) * f` where `f` is `1 - x`, `0.5 *
          (1 + cos(pi * x))`, `1 - sqrt(x)`, `1 - x ** 2`, `2 * (1 - x) - 0.5 * (1 + cos(pi * x))`,
          `(1 - x) ** power`, `(1 - x) / (1 - power * x / (1 + power))`, the part of a logistic curve
          or of a hyperbolic tangent between `-power` and `power`, `1 - sin(pi * x / 2)` or `1 - log(1
          + x) / log(2)`; exponential `from * (to / from) ** x`

        After the end comes the last value, the way back, the start again, or an error. A curve of 0 steps
        is at its end from the start.

        Parameters:
            shape: The shape. Allowed: "linear" or "cosine" or "1-sqrt" or "square" or "mirror_cosine" or "exponential" or "polynomial" or "rex" or "sigmoid" or "tanh" or "sine" or "logarithmic".
            from_: The first value; the base value if null. Allowed: a number, or null.
            to: The last value. Allowed: a number.
            over: Steps from one to the other. Allowed: a number of at least 0, or a length.
            power: The power of `polynomial`, the bend of `rex`, the steepness of `sigmoid` and `tanh`. Allowed: a number above 0.
            past_end: What comes after the end. Allowed: "clamp" or "reflect" or "repeat" or "error".
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
        *,
        functions: Functions = None,
    ) -> Schedule:
        """Up to a schedule, in any of the ways that peers do it.

        - Closed: before `steps` `target * (start + (1 - start) * f(x))` with `x = (e + offset) /
          (steps + extra)` from 0 to 1 and `f` one of `x`, `0.5 * (1 - cos(pi * x))`, `1 - sqrt(1 -
          x)`, `x ** 2`, `log(1 + e) / log(1 + W)` and 0; then the schedule

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
        by: float,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule that takes more time, or less.

        - Closed: the schedule at `e / by`

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            by: How many times longer it is; for one of a fraction, the steps in all. Allowed: a number above 0.
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
        *,
        functions: Functions = None,
    ) -> Schedule:
        """From the value at `at` down to `to`: the branch that ends a run of a constant rate (WSD).

        - Closed: after `at` as `swiftlr.curve` from the value there, at `e - at` over `steps`; then
          `to`

        The momentum goes on as it would have. With 0 steps the value is `to` right after `at`.

        Parameters:
            schedule: What is changed. Allowed: a schedule.
            at: The last position of the past. Allowed: a number of at least 0, or a length.
            steps: Steps of the way down. Allowed: a number of at least 0, or a length.
            to: The last value. Allowed: a number.
            shape: The shape, one of those of `swiftlr.curve`. Allowed: "linear" or "cosine" or "1-sqrt" or "square" or "mirror_cosine" or "exponential" or "polynomial" or "rex" or "sigmoid" or "tanh" or "sine" or "logarithmic".
            power: The power, bend or steepness of the shape. Allowed: a number above 0.

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
        min: float = 0.0,
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
            min: The lowest value. Allowed: a number.
            window: Metrics of which the mean counts, at most 1000. Allowed: a whole number of at least 1, or a length.
        """

class transformers:
    @staticmethod
    def constant() -> Schedule:
        """The base value.

        - Closed: `base`

        Source: transformers.optimization, transformers 5.23.
        """
    @staticmethod
    def constant_with_warmup(
        num_warmup_steps: Length,
    ) -> Schedule:
        """A warm-up in a straight line, then the base value.

        - Closed: `base * (e / max(1, W))` before `W = num_warmup_steps`, then `base`

        Parameters:
            num_warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.

        Source: transformers.optimization, transformers 5.23.
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

        Source: transformers.optimization, transformers 5.23.
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

        Source: transformers.optimization, transformers 5.23.
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

        Source: transformers.optimization, transformers 5.23.
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

        Source: transformers.optimization, transformers 5.23.
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

        Source: transformers.optimization, transformers 5.23.
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

        Source: transformers.optimization, transformers 5.23.
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

        Source: transformers.optimization, transformers 5.23.
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

        Source: transformers.optimization, transformers 5.23.
        """
    @staticmethod
    def reduce_lr_on_plateau(
        mode: Literal['min', 'max'] = 'min',
        factor: float = 0.1,
        patience: Length = 10,
        threshold: float = 0.0001,
        threshold_mode: Literal['rel', 'abs'] = 'rel',
        cooldown: Length = 0,
        min_lr: float = 0,
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
            min_lr: The lowest value. Allowed: a number.
            eps: A reduction by less than this is not made. Allowed: a number.

        Source: transformers.optimization, transformers 5.23.
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
        min_lr: float = 0.001,
        max_lr: float = 1.0,
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
            min_lr: The lowest value. Allowed: a number.
            max_lr: The highest value. Allowed: a number.
            eps: A change by less than this is not made. Allowed: a number.
            smooth: Whether the mean of the last metrics counts. Allowed: true or false.
            window_size: Metrics of which the mean counts, at most 1000. Allowed: a whole number of at least 1, or a length.
            reset_start: Reductions at the lowest value after which it starts anew. Allowed: a number.

        Source: transformers.optimization, transformers 5.23.
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
        k_decay: float = 1.0,
    ) -> Schedule:
        """Down to `lr_min` along a cosine, in cycles. In cycle `i`, `c` steps after its start, of length
        `l`, with `h = base * cycle_decay ** i - lr_min`:

        - Closed: `lr_min + (0.5 * h) * (1 + cos((pi * c ** k_decay) / l ** k_decay))`; before
          `warmup_t` `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)`; after `cycle_limit`
          cycles `lr_min`

        As in timm, without `warmup_prefix` the curve runs during the warm-up, and the cycle is found
        with a logarithm, which misses restarts where `cycle_mul` is 3 or 10, and some others. The
        noise multiplies with `1 + n`; it has timm's law, but `n` comes from the generator of
        `swiftlr.noise` and not from torch's.

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
            noise_std: Its standard deviation. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.
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
            noise_std: Its standard deviation. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.
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
            noise_std: Its standard deviation. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.
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
            noise_std: Its standard deviation. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.

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
            noise_std: Its standard deviation. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.

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
            noise_std: Its standard deviation. Allowed: a number of at least 0.
            noise_seed: Which noise it is. Allowed: a whole number of at least 0.

        Source: timm.scheduler, timm 1.0.31.
        """
    @staticmethod
    def PlateauLRScheduler(
        mode: Literal['min', 'max'] = 'max',
        decay_rate: float = 0.1,
        patience_t: Length = 10,
        threshold: float = 0.0001,
        cooldown_t: Length = 0,
        lr_min: float = 0.0,
        warmup_t: Length = 0,
        warmup_lr_init: float = 0.0,
    ) -> Schedule:
        """A warm-up, then the rate times `decay_rate` whenever a metric has not improved.

        - Closed: `warmup_lr_init + e * ((base - warmup_lr_init) / warmup_t)` up to `warmup_t`,
          without a metric; then that of `torch.ReduceLROnPlateau`

        Parameters:
            mode: Whether the metric shall fall or rise. Allowed: "min" or "max".
            decay_rate: What a reduction multiplies with. Allowed: a number below 1.
            patience_t: Steps without improvement that are allowed. Allowed: a number, or a length.
            threshold: What an improvement is at least, relative to the best metric. Allowed: a number.
            cooldown_t: Steps after a reduction that do not count. Allowed: a number, or a length.
            lr_min: The lowest value. Allowed: a number.
            warmup_t: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_lr_init: The first value. Allowed: a number.

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
    ) -> Schedule:
        """From `min_lr` up in a straight line and back along a cosine, in cycles.

        - Closed: `s` steps after the start of cycle `i`, of length `C`, with `W = warmup_steps` and
          `M = max_lr * gamma ** i`, `((M - min_lr) * s) / W + min_lr` before `W`, then
          `min_lr + ((M - min_lr) * (1 + cos((pi * (s - W)) / (C - W)))) / 2`; the next length is
          `int((C - W) * cycle_mult) + W`

        As in that class, the first value is `min_lr` even without a warm-up.

        Parameters:
            first_cycle_steps: Steps of the first cycle. Allowed: a whole number of at least 1, or a length.
            cycle_mult: How many times longer each cycle is, without its warm-up. Allowed: a number above 0.
            max_lr: The highest value of the first cycle. Allowed: a number.
            min_lr: The lowest value. Allowed: a number.
            warmup_steps: Steps of the warm-up of each cycle. Allowed: a whole number of at least 0, or a length.
            gamma: What the highest value is multiplied with each cycle. Allowed: a number.

        Source: katsura-jp/pytorch-cosine-annealing-with-warmup.
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
        min_lr: float = 0,
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
            min_lr: The lowest value. Allowed: a number.
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

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.
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

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.
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

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.
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

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.
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

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.
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

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.
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

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.
        """
    @staticmethod
    def MultiStepParamScheduler(
        values: Sequence[float],
        num_updates: float | None = None,
        *,
        milestones: Sequence[Length],
    ) -> Schedule:
        """Given values between given positions.

        - Closed: `values[bisect_right(milestones, int((e + 1e-6) * num_updates))]`

        Parameters:
            values: The values. Allowed: a list, each a number.
            num_updates: The end; the last milestone if null. Allowed: a number above 0, or null.
            milestones: Where each value ends; the last end may be left out if `num_updates` is given. Allowed: a list, each a number, or a length.

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.
        """
    @staticmethod
    def CompositeParamScheduler(
        schedulers: Sequence[Part],
        lengths: Sequence[float],
        interval_scaling: Literal['rescaled', 'fixed'] = 'rescaled',
        *,
        functions: Functions = None,
    ) -> Schedule:
        """One schedule after the other.

        - Closed: the part that `e + 1e-6` lies in, at its own progress, 0 to 1, or at `e`

        Parameters:
            schedulers: The parts in their order. Allowed: a list of at least one schedule.
            lengths: How much of the run each takes; 1 in all. Allowed: a list, each a number of at least 0.
            interval_scaling: Whether a part sees its own progress or that of the run. Allowed: "rescaled" or "fixed".

        Source: fvcore.common.param_scheduler, fvcore 0.1.5.
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

        Parameters:
            start_factor: The first ratio. Allowed: a number above 0 and at most 1.
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

        Parameters:
            milestones: Positions of a decay; one that stands twice is two. Allowed: a list, each a number, or a length.
            gamma: The factor of a decay. Allowed: a number.
            begin: The first step of the window. Allowed: a number, or a length.
            end: The step after the window; none if null. Allowed: a number, or a length, or null.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """
    @staticmethod
    def OneCycleLR(
        eta_max: float,
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

        Parameters:
            eta_max: The highest value. Allowed: a number.
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
        min_value: float = 0.0,
        eps: float = 1e-08,
    ) -> Schedule:
        """The rate times `factor` whenever a metric has not improved for more than `patience` steps.

        - Closed: that of `torch.ReduceLROnPlateau`

        Parameters:
            rule: Whether the metric shall fall or rise. Allowed: "less" or "greater".
            factor: What a reduction multiplies with. Allowed: a number below 1.
            patience: Steps without improvement that are allowed. Allowed: a number, or a length.
            threshold: What an improvement is at least. Allowed: a number of at least 0.
            threshold_rule: Relative to the best metric, or absolute. Allowed: "rel" or "abs".
            cooldown: Steps after a reduction that do not count. Allowed: a number, or a length.
            min_value: The lowest value. Allowed: a number.
            eps: A reduction by less than this is not made. Allowed: a number.

        Source: mmengine.optim.scheduler, MMEngine 0.10.7.
        """

class deepspeed:
    @staticmethod
    def WarmupLR(
        warmup_min_lr: float = 0.0,
        warmup_max_lr: float | None = None,
        warmup_num_steps: Length = 1000,
        warmup_type: Literal['log', 'linear'] = 'log',
    ) -> Schedule:
        """A warm-up along a logarithm or a straight line, then a fixed rate.

        - Closed: with `i = e - 1`, `warmup_min_lr + (warmup_max_lr - warmup_min_lr) * g`, where `g`
          is `(1 / log(W)) * log(i + 1)` or `i / W` before `W = warmup_num_steps`, then 1

        As in DeepSpeed, the first two values are the lowest, and with `log` the last one of the
        warm-up can miss the highest by an ulp.

        Parameters:
            warmup_min_lr: The first value. Allowed: a number.
            warmup_max_lr: The last value; the base value if null. Allowed: a number, or null.
            warmup_num_steps: Steps of the warm-up; fewer than 2 count as 2. Allowed: a whole number of at least 0, or a length.
            warmup_type: The shape of the warm-up. Allowed: "log" or "linear".

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.
        """
    @staticmethod
    def WarmupDecayLR(
        total_num_steps: Length,
        warmup_min_lr: float = 0.0,
        warmup_max_lr: float = 0.001,
        warmup_num_steps: Length = 1000,
        warmup_type: Literal['log', 'linear'] = 'log',
    ) -> Schedule:
        """A warm-up along a logarithm or a straight line, then a straight line to 0.

        - Closed: that of `deepspeed.WarmupLR`, and with `i = e - 1` from `W = warmup_num_steps` on
          `g` is `max(0, (T - i) / max(1, T - W))` with `T = total_num_steps`

        Parameters:
            total_num_steps: Steps in all. Allowed: a number of at least 0, or a length.
            warmup_min_lr: The lowest value. Allowed: a number.
            warmup_max_lr: The highest value. Allowed: a number.
            warmup_num_steps: Steps of the warm-up; fewer than 2 count as 2. Allowed: a whole number of at least 0, or a length.
            warmup_type: The shape of the warm-up. Allowed: "log" or "linear".

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.
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

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.
        """
    @staticmethod
    def LRRangeTest(
        lr_range_test_min_lr: float = 0.001,
        lr_range_test_step_size: Length = 2000,
        lr_range_test_step_rate: float = 1.0,
        lr_range_test_staircase: bool = False,
    ) -> Schedule:
        """A rate that rises all the time, to find one that is too high.

        - Closed: with `x = e / lr_range_test_step_size`, or `floor(x)` in stairs,
          `lr_range_test_min_lr * (1 + lr_range_test_step_rate * x)`

        Parameters:
            lr_range_test_min_lr: The first value. Allowed: a number.
            lr_range_test_step_size: Steps of one unit. Allowed: a number above 0, or a length.
            lr_range_test_step_rate: What a unit adds to the factor. Allowed: a number.
            lr_range_test_staircase: Whether the value rises at whole units only. Allowed: true or false.

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.
        """
    @staticmethod
    def OneCycle(
        cycle_first_step_size: Length = 2000,
        cycle_second_step_size: Length | None = None,
        cycle_first_stair_count: int = 0,
        cycle_second_stair_count: int | None = None,
        decay_step_size: Length = 0,
        *,
        cycle_min_lr: float,
        cycle_max_lr: float,
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
            cycle_min_lr: The lowest value of the cycle. Allowed: a number.
            cycle_max_lr: The highest value. Allowed: a number.
            decay_lr_rate: How fast the value falls after the cycle. Allowed: a number.

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.
        """
    @staticmethod
    def OneCycle_momentum(
        cycle_first_step_size: Length = 2000,
        cycle_second_step_size: Length | None = None,
        cycle_first_stair_count: int = 0,
        cycle_second_stair_count: int | None = None,
        decay_step_size: Length = 0,
        cycle_min_mom: float = 0.8,
        cycle_max_mom: float = 0.9,
        decay_mom_rate: float = 0.0,
    ) -> Schedule:
        """The first beta that goes with `deepspeed.OneCycle`: down as the rate goes up.

        - Closed: `cycle_max_mom - (cycle_max_mom - cycle_min_mom) * s` in the cycle, then
          `cycle_max_mom * (1 + decay_mom_rate * ((e - S) / decay_step_size))`

        As in DeepSpeed, the first value is the lowest, and the value grows beyond 1 after the
        cycle. In DeepSpeed the second beta becomes 0.99 as well.

        Parameters:
            cycle_first_step_size: Steps of the first half. Allowed: a number above 0, or a length.
            cycle_second_step_size: Steps of the second half; as many as of the first if null. Allowed: a number of at least 0, or a length, or null.
            cycle_first_stair_count: Stairs of the first half. Allowed: a whole number of at least 0.
            cycle_second_stair_count: Stairs of the second half; as many as of the first if null. Allowed: a whole number of at least 0, or null.
            decay_step_size: Steps of one unit of the decay. Allowed: a number of at least 0, or a length.
            cycle_min_mom: The lowest value of the cycle. Allowed: a number.
            cycle_max_mom: The highest value. Allowed: a number.
            decay_mom_rate: How fast the value grows after the cycle. Allowed: a number.

        Source: deepspeed.runtime.lr_schedules, DeepSpeed 0.19.
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

        Source: composer.optim.scheduler.
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

        Source: composer.optim.scheduler.
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

        Source: composer.optim.scheduler.
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

        Source: composer.optim.scheduler.
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

        Source: composer.optim.scheduler.
        """
    @staticmethod
    def PolynomialScheduler(
        power: float,
        t_max: Length,
        alpha_f: float = 0.0,
    ) -> Schedule:
        """A power of a straight line from the base value down to a ratio of it.

        - Closed: `base * (alpha_f + (1 - e / t_max) ** power * (1 - alpha_f))`

        As in Composer, the line goes on after `t_max`.

        Parameters:
            power: The power of the line. Allowed: a number.
            t_max: Steps in all. Allowed: a number above 0, or a length.
            alpha_f: The last ratio. Allowed: a number.

        Source: composer.optim.scheduler.
        """
    @staticmethod
    def ConstantWithWarmupScheduler(
        t_warmup: Length,
        alpha: float = 1.0,
        *,
        t_max: Length,
    ) -> Schedule:
        """A warm-up in a straight line, then a fixed ratio of the base value.

        - Closed: `base * (min(1, e / t_warmup) * alpha)`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            alpha: The ratio. Allowed: a number.
            t_max: Steps in all; the curve is the same. Allowed: a number of at least 0, or a length.

        Source: composer.optim.scheduler.
        """
    @staticmethod
    def LinearWithWarmupScheduler(
        t_warmup: Length,
        alpha_i: float = 1.0,
        alpha_f: float = 0.0,
        *,
        t_max: Length,
    ) -> Schedule:
        """A warm-up in a straight line, then a straight line down.

        - Closed: `base * (e / W * alpha_i)` before `W = t_warmup`, then
          `base * (alpha_i + min(1, (e - W) / (t_max - W)) * (alpha_f - alpha_i))`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            alpha_i: The ratio after the warm-up. Allowed: a number.
            alpha_f: The last ratio. Allowed: a number.
            t_max: Steps in all. Allowed: a number of at least 0, or a length.

        Source: composer.optim.scheduler.
        """
    @staticmethod
    def CosineAnnealingWithWarmupScheduler(
        t_warmup: Length,
        t_max: Length,
        alpha_f: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then half a cosine wave.

        - Closed: `base * (e / W)` before `W = t_warmup`, then
          `base * (alpha_f + ((1 - alpha_f) * (1 + cos(x * pi))) / 2)` with
          `x = min(1, (e - W) / (t_max - W))`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            t_max: Steps in all. Allowed: a number of at least 0, or a length.
            alpha_f: The last ratio. Allowed: a number.

        Source: composer.optim.scheduler.
        """
    @staticmethod
    def PolynomialWithWarmupScheduler(
        t_warmup: Length,
        power: float = 2.0,
        *,
        t_max: Length,
        alpha_f: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then a power of a straight line.

        - Closed: `base * (e / W)` before `W = t_warmup`, then
          `base * (alpha_f + (1 - min(1, (e - W) / (t_max - W))) ** power * (1 - alpha_f))`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            power: The power of the line. Allowed: a number.
            t_max: Steps in all. Allowed: a number of at least 0, or a length.
            alpha_f: The last ratio. Allowed: a number.

        Source: composer.optim.scheduler.
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

        Source: composer.optim.scheduler.
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

        Source: composer.optim.scheduler.
        """
    @staticmethod
    def MultiStepWithWarmupScheduler(
        t_warmup: Length,
        milestones: Sequence[Length],
        gamma: float = 0.1,
    ) -> Schedule:
        """A warm-up in a straight line, then `gamma` at each of some positions.

        - Closed: `base * (e / t_warmup)` before `t_warmup`, then that of
          `composer.MultiStepScheduler`

        Parameters:
            t_warmup: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            milestones: Positions of a decay. Allowed: a list, each a number, or a length.
            gamma: The factor of a decay. Allowed: a number.

        Source: composer.optim.scheduler.
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
          `base * (f(C) + min(1, (e - C) / t_cooldown) * (alpha_f_cooldown - f(C)))`

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
        warmup_init_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then the inverse square root.

        - Closed: `warmup_init_lr + (e * (base - warmup_init_lr)) / W` before `W = warmup_updates`,
          then `(base * W ** 0.5) * e ** -0.5`

        Parameters:
            warmup_updates: Steps of the warm-up. Allowed: a number above 0, or a length.
            warmup_init_lr: The first value. Allowed: a number.

        Source: fairseq.optim.lr_scheduler.
        """
    @staticmethod
    def polynomial_decay(
        warmup_updates: Length = 0,
        end_learning_rate: float = 0.0,
        power: float = 1.0,
        total_num_update: Length = 1000000.0,
    ) -> Schedule:
        """A warm-up in a straight line, then a power of a straight line.

        - Closed: `(base * e) / W` up to `W = warmup_updates`; then `(base - end_learning_rate) * (1 -
          (e - W) / (T - W)) ** power + end_learning_rate` before `T = total_num_update`; from there
          on `end_learning_rate`

        Parameters:
            warmup_updates: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            end_learning_rate: The value at the end. Allowed: a number.
            power: The power of the line. Allowed: a number.
            total_num_update: Steps in all. Allowed: a number above 0, or a length.

        Source: fairseq.optim.lr_scheduler.
        """
    @staticmethod
    def cosine(
        warmup_updates: Length = 0,
        warmup_init_lr: float = 0.0,
        min_lr: float = 0.0,
        t_mult: float = 1.0,
        *,
        lr_period_updates: Length,
        lr_shrink: float = 0.1,
    ) -> Schedule:
        """Down along a cosine, in cycles.

        - Closed: `warmup_init_lr + (e * (base - warmup_init_lr)) / W` before `W = warmup_updates`;
          then in cycle `i`, `c` steps after its start, of length `l`, with both bounds times
          `lr_shrink ** i`, `min + (0.5 * (max - min)) * (1 + cos((pi * c) / l))`

        As in fairseq, the cycle is found with a logarithm, as that of `timm.CosineLRScheduler`.

        Parameters:
            warmup_updates: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_init_lr: The first value. Allowed: a number.
            min_lr: The lowest value of the first cycle. Allowed: a number.
            t_mult: How many times longer each cycle is. Allowed: a number above 0.
            lr_period_updates: Steps of the first cycle. Allowed: a number above 0, or a length.
            lr_shrink: What both bounds are multiplied with each cycle. Allowed: a number.

        Source: fairseq.optim.lr_scheduler.
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

        Source: fairseq.optim.lr_scheduler.
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

        Source: fairseq.optim.lr_scheduler.
        """
    @staticmethod
    def step(
        warmup_updates: Length = 0,
        warmup_init_lr: float = 0.0,
        min_lr: float = 0.0,
        lr_decay_period: Length = 25000,
        lr_decay: float = 0.5,
    ) -> Schedule:
        """A warm-up, then a decay once every `lr_decay_period` updates, down to `min_lr`.

        - Closed: `warmup_init_lr + (e * (base - warmup_init_lr)) / W` before `W = warmup_updates`,
          then `max(base * lr_decay ** ((e - W) // lr_decay_period), min_lr)`

        Parameters:
            warmup_updates: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_init_lr: The first value. Allowed: a number.
            min_lr: The lowest value. Allowed: a number.
            lr_decay_period: Steps from one decay to the next. Allowed: a number above 0, or a length.
            lr_decay: The factor of a decay. Allowed: a number.

        Source: fairseq.optim.lr_scheduler.
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

        Source: fairseq.optim.lr_scheduler.
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

        Source: fairseq.optim.lr_scheduler.
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
        max_batches: float = 1,
        seed: int = 0,
    ) -> Schedule:
        """The policies of a Darknet configuration, after a burn-in: constant, step, exp, poly, sig and
        random.

        - Closed: `learning_rate * (e / burn_in) ** power` before `burn_in`, then `learning_rate`
          times 1, `scale ** (e // step)`, `gamma ** e`, `(1 - e / max_batches) ** power`, `1 / (1 +
          exp(gamma * (e - step)))` or `u ** power`

        As in Darknet, values are rounded to single precision, and a positive `gamma` lets `sig`
        fall. The random `u` from 0 to 1 is that of `swiftlr.noise` and not that of C.

        Parameters:
            policy: The shape. Allowed: "constant" or "step" or "exp" or "poly" or "sig" or "random".
            learning_rate: The value at the start. Allowed: a number.
            burn_in: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            power: The power of the warm-up, of `poly` and of `random`. Allowed: a number.
            scale: The factor of a `step`. Allowed: a number.
            step: Steps from one `step` to the next, or the middle of `sig`. Allowed: a number above 0, or a length.
            gamma: The base of `exp`, the slope of `sig`. Allowed: a number.
            max_batches: The end of `poly`. Allowed: a number above 0.
            seed: Which random numbers `random` takes. Allowed: a whole number of at least 0.

        Source: pjreddie/darknet src/network.c.
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

        Source: pjreddie/darknet src/network.c.
        """

class caffe:
    @staticmethod
    def lr_policy(
        lr_policy: Literal['fixed', 'step', 'exp', 'inv', 'poly', 'sigmoid'] = 'fixed',
        gamma: float = 1.0,
        power: float = 1.0,
        stepsize: Length = 1,
        max_iter: float = 1,
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
            max_iter: The end of `poly`. Allowed: a number above 0.

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
        decay_epochs: float,
    ) -> Schedule:
        """Halved at a steady pace down to a minimum.

        - Closed: `lr0 * 0.5 ** (e * (log2(lr0 / lr_min) / decay_epochs))` before `decay_epochs`, then
          `lr_min`

        Parameters:
            lr0: The value at the start. Allowed: a number above 0.
            lr_min: The value at the end. Allowed: a number above 0.
            decay_epochs: Epochs from one to the other. Allowed: a number above 0.

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
          `int(cos_decay_restart * length)`

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
        """Half a cosine wave, over and over.

        - Closed: `min_lr + (0.5 * (initial_lr - min_lr)) * (1 + cos((i / num_iters) * pi))` with `i =
          e % (num_iters + 1)`

        As in Burn, the wave starts anew after `num_iters + 1` values.

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
        step_sizes: Length,
    ) -> Schedule:
        """The first value times `decay` once every `step_sizes` steps.

        - Closed: `start * decay ** (e // step_sizes)`

        Parameters:
            start: The value at the start. Allowed: a number.
            decay: The factor of a decay. Allowed: a number.
            step_sizes: Steps from one decay to the next. Allowed: a number above 0, or a length.

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
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

        Source: FluxML/ParameterSchedulers.jl.
        """
    @staticmethod
    def Interpolator(
        schedule: Part,
        rate: Length,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule at another pace.

        - Closed: the schedule at `e / rate`

        Parameters:
            schedule: The schedule that runs at another pace. Allowed: a schedule.
            rate: Steps for one step of it. Allowed: a number above 0, or a length.

        Source: FluxML/ParameterSchedulers.jl.
        """
    @staticmethod
    def Shifted(
        schedule: Part,
        offset: float,
        *,
        functions: Functions = None,
    ) -> Schedule:
        """A schedule that starts elsewhere.

        - Closed: the schedule at `e + offset - 1`

        Parameters:
            schedule: The schedule that is shifted. Allowed: a schedule.
            offset: The step that it starts at, counted from 1. Allowed: a number.

        Source: FluxML/ParameterSchedulers.jl.
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
        """A power of a straight line to 0.

        - Closed: `initialValue * (1 - e / maxIter) ** power`, then 0

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
        stepSize: float,
    ) -> Schedule:
        """A logistic curve around `stepSize`.

        - Closed: `initialValue / (1 + exp(-gamma * (e - stepSize)))`

        Parameters:
            initialValue: The value at the start. Allowed: a number.
            gamma: The slope; a negative one lets it fall. Allowed: a number.
            stepSize: The middle. Allowed: a number.

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

        - Closed: with `s = (cycleLength - annealingLength) / 2` and the position `c` in the cycle,
          `initialLearningRate + (maxLearningRate - initialLearningRate) * (c / s)` before `s`, from
          there down to the start at `2 * s`, then `initialLearningRate * annealingDecay ** (c - 2 *
          s)`

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
        num_epochs: int,
        is_warmup: bool = False,
    ) -> Schedule:
        """The base value times the inverse of a Chebyshev node, in an order that keeps gradient descent
        stable.

        - Closed: with `P` the power of 2 from `num_epochs` on and `k` the place of `max(0, e - 2)`
          in the fractal order, `base * (1 / (0.525 - 0.475 * cos(((k + 0.5) * pi) / P)))`

        As in pytorch_optimizer, the first three values are equal, and some values are 20 times the
        base value.

        Parameters:
            num_epochs: The number of steps. Allowed: a whole number of at least 1.
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
        warmup_steps: Length,
        stable_steps: Length,
        decay_steps: Length,
        decay_type: Literal['linear', 'sqrt', 'cosine'] = 'linear',
        min_lr_factor: float = 0.0,
    ) -> Schedule:
        """A warm-up, a stable phase, and a decay in one of three shapes.

        - Closed: `base * ((e + 1) / (W + 1))` before `W = warmup_steps`, then `base` for
          `stable_steps`, then with `x = (e + 1 - (W + stable_steps)) / (decay_steps + 1)` and `f` one
          of `1 - x`, `1 - sqrt(x)` and `0.5 * (1 + cos(pi * x))`, `base * (m + (1 - m) * f)` with `m
          = min_lr_factor`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            stable_steps: Steps at the base value. Allowed: a number of at least 0, or a length.
            decay_steps: Steps of the decay. Allowed: a number of at least 0, or a length.
            decay_type: The shape of the decay. Allowed: "linear" or "sqrt" or "cosine".
            min_lr_factor: The last ratio. Allowed: a number.

        Source: pytorch/torchtitan components/lr_scheduler.py.
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

        - Closed: `base / sqrt(1 + (e + shift - W) / timescale)` from `W = warmup_steps` on, times
          `min(1, e / W)` and `min(1, (total_steps - e) / cooldown_steps)`

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

        - Closed: a line from `warmup_min_lr` to `base`, `base`, and a line to `decay_min_lr` over the
          last `decay_steps`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            decay_steps: Steps of the decay. Allowed: a number of at least 0, or a length.
            t_max: Steps in all. Allowed: a number above 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            decay_min_lr: The last value. Allowed: a number.

        Source: olmo_core.optim.scheduler.
        """
    @staticmethod
    def WSDS(
        warmup_steps: Length,
        period_lengths: Sequence[Length],
        decay_steps: Length,
        warmup_min_lr: float = 0.0,
        decay_min_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up, and a stable phase and a decay over and over.

        - Closed: a line from `warmup_min_lr` to `base`; then `base`, but for the last `decay_steps`
          of each period, which go down to `decay_min_lr` in a line; each period starts at `base`
          again

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            period_lengths: Steps of each period; the first includes the warm-up. Allowed: a list, each a whole number of at least 1, or a length.
            decay_steps: The last steps of each period. Allowed: a number of at least 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            decay_min_lr: The last value of a period. Allowed: a number.

        Source: allenai/OLMo-core optim/scheduler.py WSDS. arXiv:2410.05192.
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

        Source: olmo_core.optim.scheduler.
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
            t_max: Steps in all. Allowed: a number above 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            alpha_f: The last ratio. Allowed: a number.

        Source: olmo_core.optim.scheduler.
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
          `x` that is done `lo + ((base - lo) * (1 + cos(pi * x))) / 2`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            t_max: Steps in all. Allowed: a number above 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            alpha_f: The last ratio. Allowed: a number.

        Source: olmo_core.optim.scheduler.
        """
    @staticmethod
    def CosWithWarmupAndLinearDecay(
        warmup_steps: Length,
        t_max: Length,
        decay_steps: Length,
        warmup_min_lr: float = 0.0,
        alpha_f: float = 0.1,
        decay_min_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, half a cosine wave, and a straight line at its end.

        - Closed: that of `olmo_core.CosWithWarmup`, but for the last `decay_steps`, which go to
          `decay_min_lr` in a line

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            t_max: Steps in all. Allowed: a number above 0, or a length.
            decay_steps: The last steps. Allowed: a number of at least 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            alpha_f: The last ratio of the cosine. Allowed: a number.
            decay_min_lr: The last value. Allowed: a number.

        Source: olmo_core.optim.scheduler.
        """
    @staticmethod
    def HalfCosWithWarmup(
        warmup_steps: Length,
        t_max: Length,
        warmup_min_lr: float = 0.0,
        alpha_f: float = 0.1,
    ) -> Schedule:
        """A warm-up in a straight line, then a quarter of a cosine wave.

        - Closed: that of `olmo_core.CosWithWarmup` with the second half of the wave: `cos((pi * (1 +
          x)) / 2)`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            t_max: Steps in all. Allowed: a number above 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.
            alpha_f: The last ratio. Allowed: a number.

        Source: olmo_core.optim.scheduler.
        """
    @staticmethod
    def ExponentialScheduler(
        lr_min: float,
        t_max: Length,
    ) -> Schedule:
        """An exponential curve from `lr_min` to the base value.

        - Closed: `lr_min * (base / lr_min) ** (e / t_max)`

        Parameters:
            lr_min: The value at the start. Allowed: a number above 0.
            t_max: Steps until the base value. Allowed: a number above 0, or a length.

        Source: olmo_core.optim.scheduler.
        """
    @staticmethod
    def ConstantScheduler() -> Schedule:
        """That of `transformers.constant`.

        The base value.

        - Closed: `base`

        Source: olmo_core.optim.scheduler.
        """
    @staticmethod
    def ConstantWithWarmup(
        warmup_steps: Length,
        warmup_min_lr: float = 0.0,
    ) -> Schedule:
        """A warm-up in a straight line, then the base value.

        - Closed: a line from `warmup_min_lr` to `base`, then `base`

        Parameters:
            warmup_steps: Steps of the warm-up. Allowed: a number of at least 0, or a length.
            warmup_min_lr: The first value. Allowed: a number.

        Source: olmo_core.optim.scheduler.
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

        Source: olmo_core.optim.scheduler.
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
            constant_lr_ratio: The part of the steps before the flat tail. Allowed: a number above 0 and at most 1.
            min_lr_ratio: The ratio of the tail. Allowed: a number.
            num_cycles: The number of waves; half a wave ends at the lowest value. Allowed: a number.

        Source: axolotl-ai-cloud/axolotl utils/schedulers.py.
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

        Source: k2-fsa/icefall egs/librispeech/ASR/zipformer/optim.py.
        """

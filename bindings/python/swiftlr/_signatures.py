"""What each function of swiftlr.h returns and takes; else ctypes would cut a handle to 32 bits.

Made from include/swiftlr.h by scripts/make_reference.py.
"""

from ctypes import (
    POINTER,
    c_char_p,
    c_double,
    c_float,
    c_int32,
    c_int64,
    c_size_t,
    c_uint64,
    c_void_p,
)

SIGNATURES = {
    "swiftlr_version": (c_char_p, []),
    "swiftlr_version_number": (c_int32, []),
    "swiftlr_build_info": (c_char_p, []),
    "swiftlr_abi": (c_int32, []),
    "swiftlr_status_name": (c_char_p, [c_int32]),
    "swiftlr_last_error": (c_char_p, []),
    "swiftlr_number_text": (c_int32, [c_double, c_char_p, c_size_t, POINTER(c_size_t)]),
    "swiftlr_function_failed": (None, [c_char_p, c_size_t]),
    "swiftlr_schedule_create": (
        c_int32,
        [c_char_p, c_size_t, c_void_p, c_size_t, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_free": (None, [c_void_p]),
    "swiftlr_schedule_value": (c_int32, [c_void_p, c_double, c_double, POINTER(c_double)]),
    "swiftlr_schedule_fill": (
        c_int32,
        [c_void_p, c_double, c_double, c_double, POINTER(c_double), c_size_t],
    ),
    "swiftlr_schedule_fill_float": (
        c_int32,
        [c_void_p, c_double, c_double, c_double, POINTER(c_float), c_size_t],
    ),
    "swiftlr_schedule_group_count": (c_int32, [c_void_p, POINTER(c_size_t)]),
    "swiftlr_schedule_group_value": (
        c_int32,
        [c_void_p, c_size_t, c_double, c_double, POINTER(c_double)],
    ),
    "swiftlr_schedule_group_fill": (
        c_int32,
        [c_void_p, c_size_t, c_double, c_double, c_double, POINTER(c_double), c_size_t],
    ),
    "swiftlr_schedule_next_change": (
        c_int32,
        [c_void_p, c_double, c_double, POINTER(c_double)],
    ),
    "swiftlr_schedule_explain": (
        c_int32,
        [c_void_p, c_double, c_double, c_char_p, c_size_t, POINTER(c_size_t)],
    ),
    "swiftlr_schedule_horizon": (c_int32, [c_void_p, POINTER(c_double)]),
    "swiftlr_schedule_envelope": (
        c_int32,
        [
            c_void_p,
            c_size_t,
            c_double,
            c_double,
            c_double,
            POINTER(c_double),
            POINTER(c_double),
            c_size_t,
        ],
    ),
    "swiftlr_schedule_outline": (
        c_int32,
        [
            c_void_p,
            c_size_t,
            c_double,
            c_double,
            c_double,
            c_size_t,
            c_char_p,
            c_size_t,
            POINTER(c_size_t),
        ],
    ),
    "swiftlr_schedule_check": (
        c_int32,
        [c_void_p, c_int64, c_double, c_double, c_char_p, c_size_t, POINTER(c_size_t)],
    ),
    "swiftlr_schedule_lint": (
        c_int32,
        [c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_size_t)],
    ),
    "swiftlr_schedule_spec": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(c_size_t)]),
    "swiftlr_schedule_fingerprint": (c_int32, [c_void_p, POINTER(c_uint64)]),
    "swiftlr_schedule_curve": (c_int32, [c_void_p, c_char_p, POINTER(c_void_p)]),
    "swiftlr_spec_resolve": (
        c_int32,
        [c_char_p, c_size_t, c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_size_t)],
    ),
    "swiftlr_schedule_constant": (c_int32, [POINTER(c_void_p)]),
    "swiftlr_schedule_step": (c_int32, [c_int64, c_double, POINTER(c_void_p)]),
    "swiftlr_schedule_multi_step": (
        c_int32,
        [POINTER(c_int64), c_size_t, c_double, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_exponential": (c_int32, [c_double, POINTER(c_void_p)]),
    "swiftlr_schedule_polynomial": (c_int32, [c_int64, c_double, POINTER(c_void_p)]),
    "swiftlr_schedule_cosine": (c_int32, [c_int64, c_double, POINTER(c_void_p)]),
    "swiftlr_schedule_warm_restarts": (
        c_int32,
        [c_int64, c_int64, c_double, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_one_cycle": (
        c_int32,
        [c_double, c_int64, c_double, c_double, c_double, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_cyclic": (
        c_int32,
        [c_double, c_double, c_int64, c_int64, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_warmup_cosine": (
        c_int32,
        [c_int64, c_int64, c_double, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_wsd": (
        c_int32,
        [c_int64, c_int64, c_int64, c_double, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_inverse_sqrt": (c_int32, [c_int64, c_int64, POINTER(c_void_p)]),
    "swiftlr_schedule_plateau": (
        c_int32,
        [c_int32, c_double, c_int64, c_double, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_build": (c_int32, [c_char_p, c_void_p, c_size_t, POINTER(c_void_p)]),
    "swiftlr_schedule_sequence": (
        c_int32,
        [POINTER(c_void_p), POINTER(c_double), c_size_t, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_chain": (c_int32, [POINTER(c_void_p), c_size_t, POINTER(c_void_p)]),
    "swiftlr_schedule_groups": (c_int32, [POINTER(c_void_p), c_size_t, POINTER(c_void_p)]),
    "swiftlr_schedule_curves": (
        c_int32,
        [POINTER(c_char_p), POINTER(c_void_p), c_size_t, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_warmup": (c_int32, [c_void_p, c_double, c_double, POINTER(c_void_p)]),
    "swiftlr_schedule_scale": (c_int32, [c_void_p, c_double, POINTER(c_void_p)]),
    "swiftlr_schedule_cooldown": (
        c_int32,
        [c_void_p, c_double, c_double, c_double, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_extend": (
        c_int32,
        [c_void_p, c_double, c_double, c_double, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_rewarm": (
        c_int32,
        [c_void_p, c_double, c_double, c_double, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_branch": (c_int32, [c_void_p, c_double, c_void_p, POINTER(c_void_p)]),
    "swiftlr_schedule_rewind": (c_int32, [c_void_p, c_double, c_double, POINTER(c_void_p)]),
    "swiftlr_types": (c_int32, [c_char_p, c_size_t, POINTER(c_size_t)]),
    "swiftlr_type_name": (c_int32, [c_size_t, c_char_p, c_size_t, POINTER(c_size_t)]),
    "swiftlr_type_parameter": (
        c_int32,
        [c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_size_t)],
    ),
    "swiftlr_type_candidates": (c_int32, [c_char_p, c_char_p, c_size_t, POINTER(c_size_t)]),
    "swiftlr_check_rules": (c_int32, [c_char_p, c_size_t, POINTER(c_size_t)]),
    "swiftlr_scheduler_create": (
        c_int32,
        [c_void_p, c_int32, POINTER(c_double), c_size_t, POINTER(c_void_p)],
    ),
    "swiftlr_scheduler_clone": (c_int32, [c_void_p, POINTER(c_void_p)]),
    "swiftlr_scheduler_free": (None, [c_void_p]),
    "swiftlr_scheduler_step": (c_int32, [c_void_p, POINTER(c_double), c_size_t]),
    "swiftlr_scheduler_step_to": (c_int32, [c_void_p, c_double, POINTER(c_double), c_size_t]),
    "swiftlr_scheduler_step_metric": (
        c_int32,
        [c_void_p, c_double, POINTER(c_double), c_size_t],
    ),
    "swiftlr_scheduler_hold": (c_int32, [c_void_p, POINTER(c_double), c_size_t]),
    "swiftlr_scheduler_last_epoch": (c_int32, [c_void_p, POINTER(c_double)]),
    "swiftlr_scheduler_step_count": (c_int32, [c_void_p, POINTER(c_int64)]),
    "swiftlr_scheduler_last_lr": (c_int32, [c_void_p, POINTER(c_double), c_size_t]),
    "swiftlr_scheduler_last_values": (
        c_int32,
        [c_void_p, c_char_p, POINTER(c_double), c_size_t],
    ),
    "swiftlr_scheduler_group_count": (c_int32, [c_void_p, POINTER(c_size_t)]),
    "swiftlr_scheduler_value_names": (
        c_int32,
        [c_void_p, c_char_p, c_size_t, POINTER(c_size_t)],
    ),
    "swiftlr_scheduler_value_name": (
        c_int32,
        [c_void_p, c_size_t, c_char_p, c_size_t, POINTER(c_size_t)],
    ),
    "swiftlr_scheduler_set_base": (c_int32, [c_void_p, c_char_p, POINTER(c_double), c_size_t]),
    "swiftlr_scheduler_create_float": (
        c_int32,
        [c_void_p, c_int32, POINTER(c_float), c_size_t, POINTER(c_void_p)],
    ),
    "swiftlr_scheduler_step_float": (c_int32, [c_void_p, POINTER(c_float), c_size_t]),
    "swiftlr_scheduler_step_to_float": (
        c_int32,
        [c_void_p, c_double, POINTER(c_float), c_size_t],
    ),
    "swiftlr_scheduler_step_metric_float": (
        c_int32,
        [c_void_p, c_double, POINTER(c_float), c_size_t],
    ),
    "swiftlr_scheduler_hold_float": (c_int32, [c_void_p, POINTER(c_float), c_size_t]),
    "swiftlr_scheduler_last_lr_float": (c_int32, [c_void_p, POINTER(c_float), c_size_t]),
    "swiftlr_scheduler_rebase": (
        c_int32,
        [c_void_p, POINTER(c_double), c_size_t, POINTER(c_void_p)],
    ),
    "swiftlr_schedule_change": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(c_void_p)]),
    "swiftlr_scheduler_change": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(c_void_p)]),
    "swiftlr_scheduler_state": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(c_size_t)]),
    "swiftlr_scheduler_load_state": (c_int32, [c_void_p, c_char_p, c_size_t]),
    "swiftlr_scheduler_checkpoint": (
        c_int32,
        [c_void_p, c_char_p, c_size_t, POINTER(c_size_t)],
    ),
    "swiftlr_scheduler_restore": (
        c_int32,
        [c_char_p, c_size_t, c_void_p, c_size_t, POINTER(c_void_p)],
    ),
    "swiftlr_scheduler_resume": (
        c_int32,
        [c_char_p, c_size_t, c_void_p, c_int32, POINTER(c_void_p)],
    ),
    "swiftlr_scheduler_resume_as": (
        c_int32,
        [
            c_char_p,
            c_size_t,
            c_void_p,
            c_int32,
            POINTER(c_double),
            c_size_t,
            c_int32,
            POINTER(c_void_p),
        ],
    ),
    "swiftlr_finder_create": (
        c_int32,
        [c_char_p, c_size_t, POINTER(c_double), c_size_t, POINTER(c_void_p)],
    ),
    "swiftlr_finder_free": (None, [c_void_p]),
    "swiftlr_finder_step": (
        c_int32,
        [c_void_p, c_double, POINTER(c_double), c_size_t, POINTER(c_int32)],
    ),
    "swiftlr_finder_rates": (
        c_int32,
        [c_void_p, POINTER(c_double), c_size_t, POINTER(c_int32)],
    ),
    "swiftlr_finder_state": (c_int32, [c_void_p, c_char_p, c_size_t, POINTER(c_size_t)]),
    "swiftlr_finder_restore": (c_int32, [c_char_p, c_size_t, POINTER(c_void_p)]),
    "swiftlr_finder_suggest": (
        c_int32,
        [c_void_p, c_char_p, c_size_t, POINTER(c_double), c_char_p, c_size_t, POINTER(c_size_t)],
    ),
    "swiftlr_suggest": (
        c_int32,
        [
            POINTER(c_double),
            POINTER(c_double),
            c_size_t,
            c_char_p,
            c_size_t,
            POINTER(c_double),
            c_char_p,
            c_size_t,
            POINTER(c_size_t),
        ],
    ),
    "swiftlr_law_losses": (
        c_int32,
        [
            c_char_p,
            c_size_t,
            POINTER(c_double),
            c_size_t,
            POINTER(c_int64),
            c_size_t,
            c_int64,
            POINTER(c_double),
        ],
    ),
    "swiftlr_convex_bound": (
        c_int32,
        [POINTER(c_double), c_size_t, POINTER(c_double), c_size_t, POINTER(c_double)],
    ),
    "swiftlr_refined_rates": (
        c_int32,
        [POINTER(c_double), c_size_t, c_int32, c_int64, POINTER(c_double)],
    ),
}

import CSwiftLR
import SwiftLREngine

// The section "Schedules that are written by hand" of swiftlr.h.

/// Builds the schedule of a spec of this type.
@inline(never)
private func build(
  _ type: String, _ parameters: [Member], _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    let spec = Value.object([Member("type", .string(type))] + parameters)
    unsafe out.pointee = handle(try Schedule.read(spec, at: "", in: Context()))
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@inline(never)
private func whole(_ name: String, _ number: Int64) -> Member { Member(name, .integer(number)) }

@inline(never)
private func real(_ name: String, _ number: Double) -> Member { Member(name, .real(number)) }

@_cdecl("swiftlr_schedule_constant") @implementation
public func swiftlr_schedule_constant(
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build("swiftlr.constant", [], out)
}

@_cdecl("swiftlr_schedule_step") @implementation
public func swiftlr_schedule_step(
  _ step_size: Int64, _ gamma: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build("torch.StepLR", [whole("step_size", step_size), real("gamma", gamma)], out)
}

@_cdecl("swiftlr_schedule_multi_step") @implementation
public func swiftlr_schedule_multi_step(
  _ milestones: UnsafePointer<Int64>?, _ count: Int, _ gamma: Double,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let milestones = unsafe milestones else { return reportNull("milestones") }
  guard count >= 0 && count <= 1 << 20 else {
    return report(tooMany(count))
  }
  let list = (0..<count).map { unsafe Value.integer(milestones[$0]) }
  let parameters = [real("gamma", gamma), Member("milestones", .list(list))]
  return unsafe build("torch.MultiStepLR", parameters, out)
}

@_cdecl("swiftlr_schedule_exponential") @implementation
public func swiftlr_schedule_exponential(
  _ gamma: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build("torch.ExponentialLR", [real("gamma", gamma)], out)
}

@_cdecl("swiftlr_schedule_polynomial") @implementation
public func swiftlr_schedule_polynomial(
  _ total_iters: Int64, _ power: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "torch.PolynomialLR", [whole("total_iters", total_iters), real("power", power)], out)
}

@_cdecl("swiftlr_schedule_cosine") @implementation
public func swiftlr_schedule_cosine(
  _ T_max: Int64, _ eta_min: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build("torch.CosineAnnealingLR", [whole("T_max", T_max), real("eta_min", eta_min)], out)
}

@_cdecl("swiftlr_schedule_warm_restarts") @implementation
public func swiftlr_schedule_warm_restarts(
  _ T_0: Int64, _ T_mult: Int64, _ eta_min: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "torch.CosineAnnealingWarmRestarts",
    [whole("T_0", T_0), whole("T_mult", T_mult), real("eta_min", eta_min)], out)
}

@_cdecl("swiftlr_schedule_one_cycle") @implementation
public func swiftlr_schedule_one_cycle(
  _ max_lr: Double, _ total_steps: Int64, _ pct_start: Double, _ div_factor: Double,
  _ final_div_factor: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "torch.OneCycleLR",
    [
      real("max_lr", max_lr), whole("total_steps", total_steps), real("pct_start", pct_start),
      real("div_factor", div_factor), real("final_div_factor", final_div_factor),
    ], out)
}

@_cdecl("swiftlr_schedule_cyclic") @implementation
public func swiftlr_schedule_cyclic(
  _ base_lr: Double, _ max_lr: Double, _ step_size_up: Int64, _ step_size_down: Int64,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "torch.CyclicLR",
    [
      real("base_lr", base_lr), real("max_lr", max_lr), whole("step_size_up", step_size_up),
      whole("step_size_down", step_size_down),
    ], out)
}

@_cdecl("swiftlr_schedule_warmup_cosine") @implementation
public func swiftlr_schedule_warmup_cosine(
  _ num_warmup_steps: Int64, _ num_training_steps: Int64, _ min_lr_rate: Double,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "transformers.cosine_with_min_lr",
    [
      whole("num_warmup_steps", num_warmup_steps), whole("num_training_steps", num_training_steps),
      real("min_lr_rate", min_lr_rate),
    ], out)
}

@_cdecl("swiftlr_schedule_wsd") @implementation
public func swiftlr_schedule_wsd(
  _ num_warmup_steps: Int64, _ num_stable_steps: Int64, _ num_decay_steps: Int64,
  _ min_lr_ratio: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "transformers.warmup_stable_decay",
    [
      whole("num_warmup_steps", num_warmup_steps), whole("num_stable_steps", num_stable_steps),
      whole("num_decay_steps", num_decay_steps), real("min_lr_ratio", min_lr_ratio),
    ], out)
}

@_cdecl("swiftlr_schedule_inverse_sqrt") @implementation
public func swiftlr_schedule_inverse_sqrt(
  _ num_warmup_steps: Int64, _ timescale: Int64, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "transformers.inverse_sqrt",
    [whole("num_warmup_steps", num_warmup_steps), whole("timescale", timescale)], out)
}

@_cdecl("swiftlr_schedule_plateau") @implementation
public func swiftlr_schedule_plateau(
  _ mode: Int32, _ factor: Double, _ patience: Int64, _ min_lr: Double,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard mode == SWIFTLR_PLATEAU_MIN || mode == SWIFTLR_PLATEAU_MAX else {
    return report(
      Failure(
        .argument, at: "mode", mode.description + " is not allowed",
        "SWIFTLR_PLATEAU_MIN (0) or SWIFTLR_PLATEAU_MAX (1)"))
  }
  let parameters = [
    Member("mode", .string(mode == SWIFTLR_PLATEAU_MIN ? "min" : "max")), real("factor", factor),
    whole("patience", patience), real("min_lr", min_lr),
  ]
  return unsafe build("torch.ReduceLROnPlateau", parameters, out)
}

import CSwiftLR
import SwiftLR

// The section "Schedules that are written by hand" of swiftlr.h.

/// The members of a spec whose parameters are numbers, given as bits: values with names would take twice the
/// room in each call, as default arguments would.
///
/// - Parameter text: the type and the names of the parameters, with a point behind that of a real number.
@inline(never)
private func members(
  _ text: String, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64, _ e: UInt64
) -> [Member] {
  let words = pieces(of: text, at: 32)
  var members = [Member("type", .string(words[0]))]
  for i in 1..<words.count {
    let bits = i == 1 ? a : i == 2 ? b : i == 3 ? c : i == 4 ? d : e
    let name = pieces(of: words[i], at: 46)
    members.append(
      Member(
        name[0],
        name.count > 1 ? .real(Double(bitPattern: bits)) : .integer(Int64(bitPattern: bits))))
  }
  return members
}

@inline(never)
private func build(_ members: [Member], _ out: UnsafeMutablePointer<OpaquePointer?>?) -> Int32 {
  guard let out = unsafe out else { return reportNull("out") }
  do throws(Failure) {
    unsafe out.pointee = handle(try Schedule.read(.object(members), at: "", in: Context()))
    return SWIFTLR_OK
  } catch {
    return report(error)
  }
}

@inline(never)
private func build(
  _ text: String, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64, _ e: UInt64,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(members(text, a, b, c, d, e), out)
}

extension Int64 {
  fileprivate var bits: UInt64 { UInt64(bitPattern: self) }
}

extension Double {
  fileprivate var bits: UInt64 { bitPattern }
}

@_cdecl("swiftlr_schedule_constant") @implementation
public func swiftlr_schedule_constant(
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build("swiftlr.constant", 0, 0, 0, 0, 0, out)
}

@_cdecl("swiftlr_schedule_step") @implementation
public func swiftlr_schedule_step(
  _ step_size: Int64, _ gamma: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build("torch.StepLR step_size gamma.", step_size.bits, gamma.bits, 0, 0, 0, out)
}

@_cdecl("swiftlr_schedule_multi_step") @implementation
public func swiftlr_schedule_multi_step(
  _ milestones: UnsafePointer<Int64>?, _ count: Int, _ gamma: Double,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  guard let milestones = unsafe milestones else { return reportNull("milestones") }
  guard count >= 0 && count <= 1 << 20 else {
    return report(
      Failure(
        .argument, at: "count", UInt(bitPattern: count).description + " is not allowed",
        "at most 1048576"))
  }
  let list = (0..<count).map { unsafe Value.integer(milestones[$0]) }
  return unsafe build(
    members("torch.MultiStepLR gamma.", gamma.bits, 0, 0, 0, 0) + [
      Member("milestones", .list(list))
    ], out)
}

@_cdecl("swiftlr_schedule_exponential") @implementation
public func swiftlr_schedule_exponential(
  _ gamma: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build("torch.ExponentialLR gamma.", gamma.bits, 0, 0, 0, 0, out)
}

@_cdecl("swiftlr_schedule_polynomial") @implementation
public func swiftlr_schedule_polynomial(
  _ total_iters: Int64, _ power: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build("torch.PolynomialLR total_iters power.", total_iters.bits, power.bits, 0, 0, 0, out)
}

@_cdecl("swiftlr_schedule_cosine") @implementation
public func swiftlr_schedule_cosine(
  _ T_max: Int64, _ eta_min: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build("torch.CosineAnnealingLR T_max eta_min.", T_max.bits, eta_min.bits, 0, 0, 0, out)
}

@_cdecl("swiftlr_schedule_warm_restarts") @implementation
public func swiftlr_schedule_warm_restarts(
  _ T_0: Int64, _ T_mult: Int64, _ eta_min: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "torch.CosineAnnealingWarmRestarts T_0 T_mult eta_min.", T_0.bits, T_mult.bits, eta_min.bits, 0,
    0, out)
}

@_cdecl("swiftlr_schedule_one_cycle") @implementation
public func swiftlr_schedule_one_cycle(
  _ max_lr: Double, _ total_steps: Int64, _ pct_start: Double, _ div_factor: Double,
  _ final_div_factor: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "torch.OneCycleLR max_lr. total_steps pct_start. div_factor. final_div_factor.", max_lr.bits,
    total_steps.bits, pct_start.bits, div_factor.bits, final_div_factor.bits, out)
}

@_cdecl("swiftlr_schedule_cyclic") @implementation
public func swiftlr_schedule_cyclic(
  _ base_lr: Double, _ max_lr: Double, _ step_size_up: Int64, _ step_size_down: Int64,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "torch.CyclicLR base_lr. max_lr. step_size_up step_size_down", base_lr.bits, max_lr.bits,
    step_size_up.bits, step_size_down.bits, 0, out)
}

@_cdecl("swiftlr_schedule_warmup_cosine") @implementation
public func swiftlr_schedule_warmup_cosine(
  _ num_warmup_steps: Int64, _ num_training_steps: Int64, _ min_lr_rate: Double,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "transformers.cosine_with_min_lr num_warmup_steps num_training_steps min_lr_rate.",
    num_warmup_steps.bits, num_training_steps.bits, min_lr_rate.bits, 0, 0, out)
}

@_cdecl("swiftlr_schedule_wsd") @implementation
public func swiftlr_schedule_wsd(
  _ num_warmup_steps: Int64, _ num_stable_steps: Int64, _ num_decay_steps: Int64,
  _ min_lr_ratio: Double, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "transformers.warmup_stable_decay num_warmup_steps num_stable_steps num_decay_steps min_lr_ratio.",
    num_warmup_steps.bits, num_stable_steps.bits, num_decay_steps.bits, min_lr_ratio.bits, 0, out)
}

@_cdecl("swiftlr_schedule_inverse_sqrt") @implementation
public func swiftlr_schedule_inverse_sqrt(
  _ num_warmup_steps: Int64, _ timescale: Int64, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe build(
    "transformers.inverse_sqrt num_warmup_steps timescale", num_warmup_steps.bits, timescale.bits,
    0, 0, 0, out)
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
  let word = mode == SWIFTLR_PLATEAU_MIN ? "min" : "max"
  return unsafe build(
    members(
      "torch.ReduceLROnPlateau factor. patience min_lr.", factor.bits, patience.bits, min_lr.bits,
      0, 0) + [Member("mode", .string(word))], out)
}

import CSwiftLR
import Testing

/// Constructors with plain arguments stand for specs.
@Suite("Schedules that are written by hand")
struct WrittenByHandTests {
  private typealias Make = @Sendable (Library, Library.Out) -> Int32

  private static let milestones: [Int64] = [30, 60]

  private static let constructors: [(make: Make, spec: String)] = [
    ({ $0.scheduleConstant($1) }, #"{"type": "swiftlr.constant"}"#),
    (
      { $0.scheduleStep(30, 0.5, $1) },
      #"{"type": "torch.StepLR", "step_size": 30, "gamma": 0.5}"#
    ),
    (
      { $0.scheduleMultiStep(milestones, 2, 0.5, $1) },
      #"{"type": "torch.MultiStepLR", "milestones": [30, 60], "gamma": 0.5}"#
    ),
    ({ $0.scheduleExponential(0.95, $1) }, #"{"type": "torch.ExponentialLR", "gamma": 0.95}"#),
    (
      { $0.schedulePolynomial(100, 2, $1) },
      #"{"type": "torch.PolynomialLR", "total_iters": 100, "power": 2.0}"#
    ),
    (
      { $0.scheduleCosine(100, 0.01, $1) },
      #"{"type": "torch.CosineAnnealingLR", "T_max": 100, "eta_min": 0.01}"#
    ),
    (
      { $0.scheduleWarmRestarts(10, 2, 0.01, $1) },
      #"{"type": "torch.CosineAnnealingWarmRestarts", "T_0": 10, "T_mult": 2, "eta_min": 0.01}"#
    ),
    (
      { $0.scheduleOneCycle(0.1, 100, 0.4, 10, 100, $1) },
      """
      {"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 100, "pct_start": 0.4,
       "div_factor": 10.0, "final_div_factor": 100.0}
      """
    ),
    (
      { $0.scheduleCyclic(0.01, 0.1, 50, 60, $1) },
      """
      {"type": "torch.CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": 50,
       "step_size_down": 60}
      """
    ),
    (
      { $0.scheduleWarmupCosine(10, 100, 0.1, $1) },
      """
      {"type": "transformers.cosine_with_min_lr", "num_warmup_steps": 10, "num_training_steps": 100,
       "min_lr_rate": 0.1}
      """
    ),
    (
      { $0.scheduleWsd(10, 70, 20, 0.1, $1) },
      """
      {"type": "transformers.warmup_stable_decay", "num_warmup_steps": 10, "num_stable_steps": 70,
       "num_decay_steps": 20, "min_lr_ratio": 0.1}
      """
    ),
    (
      { $0.scheduleInverseSqrt(10, 20, $1) },
      #"{"type": "transformers.inverse_sqrt", "num_warmup_steps": 10, "timescale": 20}"#
    ),
    (
      { $0.schedulePlateau(SWIFTLR_PLATEAU_MAX, 0.5, 3, 0.001, $1) },
      """
      {"type": "torch.ReduceLROnPlateau", "mode": "max", "factor": 0.5, "patience": 3,
       "min_lr": 0.001}
      """
    ),
    (
      { $0.schedulePlateau(SWIFTLR_PLATEAU_MIN, 0.5, 3, 0, $1) },
      #"{"type": "torch.ReduceLROnPlateau", "factor": 0.5, "patience": 3, "min_lr": 0.0}"#
    ),
  ]

  @Test("have the fingerprints of their specs", arguments: Build.present)
  func same(build: Build) throws {
    let library = try build.library()
    for (make, spec) in Self.constructors {
      var made: OpaquePointer?
      #expect(make(library, &made) == SWIFTLR_OK, "\(spec): \(library.lastMessage)")
      defer { library.scheduleFree(made) }
      let read = try Schedule(library, spec)
      var fingerprints: (UInt64, UInt64) = (0, 1)
      #expect(library.scheduleFingerprint(made, &fingerprints.0) == SWIFTLR_OK)
      #expect(library.scheduleFingerprint(read.handle, &fingerprints.1) == SWIFTLR_OK)
      #expect(fingerprints.0 == fingerprints.1, "\(spec)")
    }
  }

  @Test("fail as their specs do, and name the parameter", arguments: Build.present)
  func failures(build: Build) throws {
    let library = try build.library()
    let cases: [(make: Make, status: Int32, message: String)] = [
      (
        { $0.scheduleStep(0, 0.1, $1) }, SWIFTLR_ERROR_SPEC,
        "step_size: 0 is not allowed; a number above 0"
      ),
      (
        { $0.scheduleCosine(1 << 60, 0, $1) }, SWIFTLR_ERROR_SPEC,
        "T_max: 1152921504606846976 is not allowed"
      ),
      ({ $0.scheduleExponential(.nan, $1) }, SWIFTLR_ERROR_SPEC, "gamma: nan is not allowed"),
      (
        { $0.scheduleMultiStep(Self.milestones, 1 << 21, 0.1, $1) }, SWIFTLR_ERROR_ARGUMENT,
        "count: 2097152 is not allowed; at most 1048576"
      ),
      (
        { $0.scheduleMultiStep(nil, 0, 0.1, $1) }, SWIFTLR_ERROR_ARGUMENT,
        "milestones: NULL is not allowed"
      ),
      (
        { $0.schedulePlateau(2, 0.1, 10, 0, $1) }, SWIFTLR_ERROR_ARGUMENT,
        "mode: 2 is not allowed; SWIFTLR_PLATEAU_MIN (0) or SWIFTLR_PLATEAU_MAX (1)"
      ),
      (
        { $0.schedulePlateau(0, 1, 10, 0, $1) }, SWIFTLR_ERROR_SPEC,
        "factor: 1.0 is not allowed; a number below 1"
      ),
    ]
    for (make, status, message) in cases {
      var made: OpaquePointer?
      #expect(make(library, &made) == status && made == nil, "\(message)")
      #expect(library.lastMessage.hasPrefix(message), "\(library.lastMessage)")
    }
  }
}

import CSwiftLR
import Foundation

/// One schedule and one scheduler, and memory of a known content, to call any function of the header with.
final class Bench {
  private let library: Library
  private let statuses: Set<Int32>
  private let schedule: Schedule
  private let spec: String
  private var scheduler: Scheduler
  private let state: [UInt8]
  /// The texts to hand over, by the names of the parameters.
  private let texts: [String: [UInt8]]
  private static let emptyObject = Array("{}".utf8)

  private let doubles = UnsafeMutablePointer<Double>.allocate(capacity: capacity)
  private let out = UnsafeMutablePointer<OpaquePointer?>.allocate(capacity: 1)
  private let functions = UnsafeMutablePointer<swiftlr_function>.allocate(capacity: capacity)
  private let functionName = strdup("half")
  /// Lists that a schedule is composed of.
  private let parts = UnsafeMutablePointer<OpaquePointer?>.allocate(capacity: capacity)
  private let names = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: capacity)
  private let parameters = UnsafeMutablePointer<swiftlr_parameter>.allocate(capacity: capacity)
  private let parameterName = strdup("schedule")
  private let by = strdup("by")
  /// Finders that the next call is given, which it may change.
  private var finders: [OpaquePointer] = []
  /// For each parameter a slice of its own, for text to read and for memory to write.
  private let text = UnsafeMutableRawPointer.allocate(
    byteCount: DynamicCall.words * slice, alignment: 8)
  private let memory = UnsafeMutableRawPointer.allocate(
    byteCount: DynamicCall.words * slice, alignment: 8)
  private let pattern = UnsafeMutableRawPointer.allocate(
    byteCount: DynamicCall.words * slice, alignment: 8)

  /// The text that is compared.
  private let written = UnsafeMutableRawPointer.allocate(byteCount: slice, alignment: 8)

  private static let slice = 4096
  /// More than any number in `OddArgument.sizes` that can pass for a right one.
  private static let capacity = 1024

  init(_ library: Library, _ spec: String, form: Int32 = SWIFTLR_FORM_CHAIN) throws {
    self.library = library
    self.spec = spec
    statuses = try Set(
      Header.swiftlr.get().values.filter {
        $0.key == "SWIFTLR_OK" || $0.key.hasPrefix("SWIFTLR_ERROR_")
      }.map { Int32($0.value) })
    schedule = try Schedule(library, spec)
    // Several curves have no chain form.
    scheduler = try Scheduler(
      schedule, form: spec == Sample.curves ? SWIFTLR_FORM_CLOSED : form)
    let state = try scheduler.state()
    texts = try [
      "spec": schedule.spec(), "name": "momentum", "state": state, "type": "swiftlr.scale",
      "rule": "fastai.minimum",
      "law": #"{"kind": "convex_bound", "parameters": {"D": 1, "G": 1}}"#,
      "sweep": Sample.sweep,
      "checkpoint": scheduler.checkpoint(),
      "run": #"{"total_steps": 9}"#,
      "settings": #"{"steps": 9, "ignore": ["zero_start"]}"#,
      "operation": #"{"type": "swiftlr.cooldown", "at": 3, "steps": 2}"#,
    ].mapValues { Array($0.utf8) }
    self.state = Array(state.utf8)
    let half = swiftlr_function(
      name: functionName,
      call: { _, _, factor in
        factor?.pointee = 0.5
        return 0
      }, user: nil, release: nil)
    functions.initialize(repeating: half, count: Self.capacity)
    parts.initialize(repeating: schedule.handle, count: Self.capacity)
    names.initialize(repeating: functionName.map { UnsafePointer($0) }, count: Self.capacity)
    names[0] = parameterName.map { UnsafePointer($0) }
    var parameter = swiftlr_parameter()
    parameter.name = parameterName.map { UnsafePointer($0) }
    parameter.kind = SWIFTLR_KIND_SCHEDULE
    parameter.schedules = UnsafePointer(parts)
    parameters.initialize(repeating: parameter, count: Self.capacity)
    parameters[1].name = by.map { UnsafePointer($0) }
    parameters[1].kind = SWIFTLR_KIND_NUMBER
    memset(pattern, 0xA5, DynamicCall.words * Self.slice)
  }

  deinit {
    doubles.deallocate()
    out.deallocate()
    functions.deallocate()
    parts.deallocate()
    names.deallocate()
    parameters.deallocate()
    free(functionName)
    free(parameterName)
    free(by)
    for block in [text, memory, pattern, written] { block.deallocate() }
  }

  struct Answer {
    var status = SWIFTLR_OK
    var message = ""
    /// Which of the promises that all functions give did not hold.
    var problem: String?
  }

  /// Whether a function is given a handle or a text, which another bench has not.
  static func takesItsOwn(_ function: Header.Function) -> Bool {
    function.parameters.contains {
      $0.type == "const char *" || $0.type.hasSuffix(" *") && $0.type.contains("swiftlr_schedule")
    }
  }

  /// Calls with good arguments, but for odd ones at some places.
  func call(_ function: Header.Function, _ odd: [(place: Int, argument: OddArgument)]) throws
    -> Answer
  {
    guard let symbol = library.address(of: function.name) else {
      return Answer(problem: "it is not exported")
    }
    var number = 0.1
    for case (_, .array(let other)) in odd { number = other }
    doubles.update(repeating: number, count: Self.capacity)
    memcpy(memory, pattern, DynamicCall.words * Self.slice)
    out.initialize(to: nil)

    let arguments = try function.parameters.indices.map { i in
      try odd.last { $0.place == i }?.argument.register ?? goodArgument(function, i)
    }
    let result = DynamicCall.call(symbol, arguments)
    if function.result != "void" { for finder in finders { library.finderFree(finder) } }
    finders = []

    switch function.result {
    case "void": return Answer()
    case "const char *": return Answer(problem: result == 0 ? "the text is NULL" : nil)
    default:
      if function.parameters.isEmpty { return Answer() }
      let status = Int32(truncatingIfNeeded: result)
      if status == SWIFTLR_OK {
        discard(function)
        return Answer()
      }
      let problem = problem(after: status, number)
      if problem != nil { discard(function) }
      return Answer(status: status, message: library.lastMessage, problem: problem)
    }
  }

  private func goodArgument(_ function: Header.Function, _ i: Int) throws -> DynamicCall.Argument {
    let (parameter, isFree) = (function.parameters[i], function.result == "void")
    let slice = i * Self.slice
    switch parameter.type {
    case "double": return .double(["factor": 0.5, "end": 2, "new_end": 2][parameter.name] ?? 1)
    case "int32_t", "int64_t": return .word(1)
    case "size_t": return .word(goodSize(function, i))
    case "double *", "const double *": return .word(Int(bitPattern: doubles))
    case "const swiftlr_function *": return .word(Int(bitPattern: functions))
    case "const swiftlr_finder *", "swiftlr_finder *":
      var rates = [0.1, 0.2]
      try library.check(library.finderCreate("{}", 2, &rates, 2, out))
      let finder = out.pointee
      if let finder { finders.append(finder) }
      out.pointee = nil
      return .word(Int(bitPattern: finder))
    case "const swiftlr_parameter *": return .word(Int(bitPattern: parameters))
    case "swiftlr_schedule *const *": return .word(Int(bitPattern: parts))
    case "const char *const *": return .word(Int(bitPattern: names))
    case "const swiftlr_schedule *": return .word(Int(bitPattern: schedule.handle))
    case "swiftlr_schedule *" where isFree:
      try library.check(library.scheduleCreate(spec, spec.utf8.count, nil, 0, out))
      return .word(Int(bitPattern: out.pointee))
    case "swiftlr_scheduler *" where isFree:
      try library.check(library.schedulerClone(scheduler.handle, out))
      return .word(Int(bitPattern: out.pointee))
    case "const swiftlr_scheduler *", "swiftlr_scheduler *":
      return .word(Int(bitPattern: scheduler.handle))
    case "const char *":
      let bytes = texts[parameter.name] ?? Self.emptyObject
      memset(text + slice, 0, Self.slice)
      (text + slice).copyMemory(from: bytes, byteCount: bytes.count)
      return .word(Int(bitPattern: text + slice))
    case "const int64_t *":
      memset(text + slice, 0, Self.slice)
      return .word(Int(bitPattern: text + slice))
    case let type where type.hasSuffix("**"): return .word(Int(bitPattern: out))
    default: return .word(Int(bitPattern: memory + slice))
    }
  }

  private func goodSize(_ function: Header.Function, _ i: Int) -> Int {
    switch function.parameters[i].name {
    case "length", "run_length":
      texts[function.parameters[i - 1].name, default: Self.emptyObject].count
    case "function_count": 1
    case "capacity": Self.slice
    default: scheduler.rates.count
    }
  }

  /// Nothing is written, the handles are what they were, and there is a message.
  private func problem(after status: Int32, _ number: Double) -> String? {
    if !statuses.contains(status) { return "status \(status) is none" }
    if library.lastMessage.isEmpty { return "no message" }
    if out.pointee != nil { return "a handle is written" }
    if memcmp(memory, pattern, DynamicCall.words * Self.slice) != 0 { return "memory is written" }
    for i in 0..<4 where doubles[i].bitPattern != number.bitPattern { return "a value is written" }
    if !isText(state, { library.schedulerState(scheduler.handle, $0, $1, $2) }) {
      return "the scheduler has changed"
    }
    if !isText(texts["spec"] ?? [], { library.scheduleSpec(schedule.handle, $0, $1, $2) }) {
      return "the schedule has changed"
    }
    return nil
  }

  /// Whether a text is written that has these bytes.
  private func isText(
    _ bytes: [UInt8], _ write: (Library.Buffer, Int, Library.Size) -> Int32
  ) -> Bool {
    var needed = 0
    let buffer = written.assumingMemoryBound(to: CChar.self)
    return write(buffer, Self.slice, &needed) == SWIFTLR_OK && needed == bytes.count + 1
      && memcmp(written, bytes, bytes.count) == 0
  }

  /// Frees what the call made, and gives a scheduler that it may have changed its state back.
  private func discard(_ function: Header.Function) {
    for parameter in function.parameters {
      switch (parameter.type, function.result) {
      case ("swiftlr_schedule **", _): library.scheduleFree(out.pointee)
      case ("swiftlr_scheduler **", _): library.schedulerFree(out.pointee)
      case ("swiftlr_finder **", _): library.finderFree(out.pointee)
      case ("swiftlr_scheduler *", "int32_t"):
        _ = withBytes(state) { library.schedulerLoadState(scheduler.handle, $0, $1) }
      default: break
      }
    }
  }
}

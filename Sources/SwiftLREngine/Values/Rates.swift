/// One double for each parameter group: a block of memory with one owner. There is at least one group.
///
/// An array would do, but a step that reads arrays from an object counts references, atomically, and
/// that costs more than the arithmetic. These are the only pointers of the engine.
///
/// Rates of single precision hold floats. Every operation on them rounds its inputs and then its result to
/// single precision, as torch does with a float32 tensor.
@safe struct Rates: ~Copyable {
  /// The rates; where precisions are mixed, after them a 1 for each one of single precision, a 0 for each other.
  private let storage: UnsafeMutablePointer<Double>
  let count: Int
  /// Bit 0: some are of single precision. Bit 1: others are not. In bits, for the sake of the short ways below.
  private let precision: UInt8

  init(_ count: Int, _ precision: Precision = .double) {
    self.count = count
    self.precision = precision == .double ? 0 : precision == .single ? 1 : 3
    let capacity = max(precision.singles.isEmpty ? count : 2 * count, 1)
    unsafe storage = .allocate(capacity: capacity)
    unsafe storage.initialize(repeating: 0, count: capacity)
    if precision.singles.isEmpty { return }
    for i in 0..<count where precision.isSingle(i) { unsafe storage[count + i] = 1 }
  }

  deinit { unsafe storage.deallocate() }

  var indices: Range<Int> { 0..<count }

  /// Checked in debug builds: every caller runs over `indices` of rates of the same scheduler.
  subscript(i: Int) -> Double {
    @inline(__always) get {
      assert(i >= 0 && i < count, "i")
      return unsafe storage[i]
    }
    @inline(__always) nonmutating set {
      assert(i >= 0 && i < count, "i")
      unsafe storage[i] = newValue
    }
  }

  /// Whether any of them is of single precision.
  var hasSingles: Bool { precision & 1 != 0 }
  private var isMixed: Bool { precision & 2 != 0 }

  @inline(__always)
  func isSingle(_ i: Int) -> Bool {
    guard hasSingles else { return false }
    return unsafe !isMixed || storage[count + i] != 0
  }

  // Most optimizers have one group. A loop would cost more instructions than its one number, so the functions
  // below treat the first rate by itself.

  /// Gives each rate its next value; `single` is the same formula in single precision.
  @inline(__always)
  func update(_ next: (Double) -> Double, single: (Float) -> Float) {
    if hasSingles {
      for i in indices {
        self[i] = isSingle(i) ? Double(single(Float(self[i]))) : next(self[i])
      }
    } else {
      self[0] = next(self[0])
      if count > 1 { for i in 1..<count { self[i] = next(self[i]) } }
    }
  }

  /// Gives each rate its next value from the rate and its initial value.
  @inline(__always)
  func update(
    _ bases: borrowing Rates, _ next: (_ rate: Double, _ base: Double) -> Double,
    single: (_ rate: Float, _ base: Float) -> Float
  ) {
    if hasSingles {
      for i in indices {
        let (rate, base) = (self[i], bases[i])
        self[i] = isSingle(i) ? Double(single(Float(rate), Float(base))) : next(rate, base)
      }
    } else {
      for i in indices { self[i] = next(self[i], bases[i]) }
    }
  }

  /// Multiplies each rate.
  @inline(__always)
  func scale(by factor: Double) {
    if count == 1 && !hasSingles { self[0] *= factor } else { scaleAll(by: factor) }
  }

  @inline(never) @_optimize(speed)
  private func scaleAll(by factor: Double) {
    update({ $0 * factor }, single: { $0 * Float(factor) })
  }

  /// Sets one rate to what was computed in double precision.
  @inline(__always)
  func set(_ i: Int, _ value: Double) {
    self[i] = isSingle(i) ? Double(Float(value)) : value
  }

  /// Sets one rate to a rate times a factor.
  @inline(__always)
  func set(_ i: Int, _ rate: Double, times factor: Double) {
    self[i] = isSingle(i) ? Double(Float(rate) * Float(factor)) : rate * factor
  }

  /// Takes over the values of as many rates.
  @inline(__always)
  func copy(from other: borrowing Rates) {
    self[0] = other[0]
    if count > 1 { copyOthers(from: other) }
  }

  @inline(never)
  private func copyOthers(from other: borrowing Rates) {
    for i in 1..<count { self[i] = other[i] }
  }

  /// Takes over the values of other rates, of which there may be more, fewer or none. Not inlined: no step calls it.
  @inline(never)
  func replace(by other: borrowing Rates) {
    for i in 0..<min(count, other.count) { self[i] = other[i] }
  }

  @inline(__always)
  func copy(from lent: LentRates) {
    self[0] = lent[0]
    if count > 1 || hasSingles { copyOthers(from: lent) }
  }

  @inline(never)
  private func copyOthers(from lent: LentRates) {
    for i in indices { set(i, lent[i]) }
  }

  @inline(__always)
  func copy(to lent: LentRates) {
    lent[0] = self[0]
    if count > 1 { copyOthers(to: lent) }
  }

  @inline(never)
  private func copyOthers(to lent: LentRates) {
    for i in 1..<count { lent[i] = self[i] }
  }

  var lent: LentRates { unsafe LentRates(storage) }

  /// For callers beyond the engine. The pointer must not outlive the call.
  func withPointer(_ call: (UnsafeMutablePointer<Double>) -> Int32) -> Int32 {
    unsafe call(storage)
  }

  var array: [Double] {
    var array: [Double] = []
    array.reserveCapacity(count)
    for i in indices { array.append(self[i]) }
    return array
  }
}

/// In which precision each rate is computed.
package struct Precision: Equatable, Sendable {
  private let isSingle: Bool
  /// For each rate whether it is single, the last one for all further rates; empty unless they differ.
  let singles: [Bool]

  package static var double: Precision { Precision([]) }
  package static var single: Precision { Precision([true]) }

  /// - Parameter singles: for each rate whether it is single.
  package init(_ singles: [Bool]) {
    isSingle = singles.contains(true)
    self.singles = isSingle && singles.contains(false) ? singles : []
  }

  func isSingle(_ i: Int) -> Bool {
    singles.isEmpty ? isSingle : singles[min(i, singles.count - 1)]
  }
}

/// The caller's rates, one for each group, for the time of a call. The caller has checked their number.
@safe package struct LentRates {
  private let start: UnsafeMutablePointer<Double>

  /// - Parameter start: the first of them; not NULL.
  package init(_ start: UnsafeMutablePointer<Double>) { unsafe self.start = start }

  subscript(i: Int) -> Double {
    @inline(__always) get { unsafe start[i] }
    @inline(__always) nonmutating set { unsafe start[i] = newValue }
  }
}

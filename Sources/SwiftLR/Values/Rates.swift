/// One double for each parameter group: a block of memory with one owner.
///
/// An array would do, but a step that reads arrays from an object counts references, atomically, and
/// that costs more than the arithmetic. The only pointer of the engine; nothing outside this file sees it.
@safe struct Rates: ~Copyable {
  private let storage: UnsafeMutableBufferPointer<Double>

  init(_ count: Int) {
    unsafe storage = .allocate(capacity: count)
    unsafe storage.initialize(repeating: 0)
  }

  init(_ values: [Double]) {
    self.init(values.count)
    for i in values.indices { self[i] = values[i] }
  }

  deinit { unsafe storage.deallocate() }

  var count: Int { unsafe storage.count }

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

  /// Takes over the values of as many rates.
  func copy(from other: borrowing Rates) {
    for i in indices { self[i] = other[i] }
  }

  func copy(from span: borrowing MutableSpan<Double>) {
    for i in indices { self[i] = span[i] }
  }

  func copy(to span: inout MutableSpan<Double>) {
    for i in indices { span[i] = self[i] }
  }

  var array: [Double] {
    var array: [Double] = []
    array.reserveCapacity(count)
    for i in indices { array.append(self[i]) }
    return array
  }
}

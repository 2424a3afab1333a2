/// A call of a C function that is known by its declaration only.
///
/// On x86-64 and on 64-bit ARM, integers and pointers are passed in registers of one kind and doubles in
/// registers of another, each in their own order. Integers and pointers that are left over are passed on
/// the stack, also in order. So one type of function with enough of both can stand for every function
/// whose doubles fit into the registers.
enum DynamicCall {
  private typealias Registers =
    @convention(c) (
      Int, Int, Int, Int, Int, Int, Double, Double, Double, Double, Double, Double, Double, Double,
      Int, Int, Int, Int, Int, Int
    ) -> Int

  /// The most integers and pointers.
  static let words = 12

  /// An argument, by the kind of register that it goes in.
  enum Argument {
    case word(Int)
    case double(Double)
  }

  /// The first result register. If the function returns `int32_t`, only the low half has a meaning; if it
  /// returns `void`, nothing has.
  static func call(_ function: UnsafeMutableRawPointer, _ arguments: [Argument]) -> Int {
    var words: [Int] = []
    var doubles: [Double] = []
    for argument in arguments {
      switch argument {
      case .word(let word): words.append(word)
      case .double(let double): doubles.append(double)
      }
    }
    precondition(words.count <= Self.words && doubles.count <= 8, "too many arguments")
    words += Array(repeating: 0, count: Self.words - words.count)
    doubles += Array(repeating: 0, count: 8 - doubles.count)
    return unsafeBitCast(function, to: Registers.self)(
      words[0], words[1], words[2], words[3], words[4], words[5], doubles[0], doubles[1],
      doubles[2], doubles[3], doubles[4], doubles[5], doubles[6], doubles[7], words[6], words[7],
      words[8], words[9], words[10], words[11])
  }
}

/// A call of a C function that is known by its declaration only.
///
/// On x86-64 and on 64-bit ARM, integers and pointers go in registers of one kind and doubles in those
/// of another, each in their own order. So one type of function with enough of both calls every function
/// that fits into the registers.
enum DynamicCall {
  private typealias Registers =
    @convention(c) (
      Int, Int, Int, Int, Int, Int, Double, Double, Double, Double, Double, Double, Double, Double
    ) -> Int

  /// An argument, by the kind of register that it goes in.
  enum Argument {
    case word(Int)
    case double(Double)
  }

  /// The first result register. Only its low half means something where the function returns `int32_t`,
  /// and nothing where it returns `void`.
  static func call(_ function: UnsafeMutableRawPointer, _ arguments: [Argument]) -> Int {
    var words: [Int] = []
    var doubles: [Double] = []
    for argument in arguments {
      switch argument {
      case .word(let word): words.append(word)
      case .double(let double): doubles.append(double)
      }
    }
    precondition(words.count <= 6 && doubles.count <= 8, "more arguments than registers")
    words += Array(repeating: 0, count: 6 - words.count)
    doubles += Array(repeating: 0, count: 8 - doubles.count)
    return unsafeBitCast(function, to: Registers.self)(
      words[0], words[1], words[2], words[3], words[4], words[5], doubles[0], doubles[1],
      doubles[2], doubles[3], doubles[4], doubles[5], doubles[6], doubles[7])
  }
}

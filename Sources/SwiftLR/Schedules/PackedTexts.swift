#if hasFeature(Embedded)
  import CSupport

  /// The texts of the tables as the release library has them: packed by `scripts/pack_texts.py`, which tells
  /// how. What a table's own initializer is given does not get into that library.
  enum PackedTexts {
    static func text(_ i: Int) -> String {
      var bytes: [UInt8] = []
      walk(i) { byte in
        bytes.append(byte)
        return true
      }
      return SwiftLR.text(ofBytes: bytes)
    }

    /// Without making the text: a type is looked for among all of them.
    static func isPrefix(_ start: String, of i: Int) -> Bool {
      var rest = start.utf8.makeIterator()
      var next = rest.next()
      walk(i) { byte in
        if next != byte { return false }
        next = rest.next()
        return next != nil
      }
      return next == nil
    }

    /// The bytes of a text until one is answered with false.
    private static func walk(_ i: Int, _ visit: (UInt8) -> Bool) {
      var position = swlr_text_start(i)
      while true {
        let symbol = unsafe swlr_text_symbol(&position)
        if symbol == 0 || !unpack(symbol, visit) { return }
      }
    }

    private static func unpack(_ symbol: Int, _ visit: (UInt8) -> Bool) -> Bool {
      let (first, second) = (swlr_text_first(symbol), swlr_text_second(symbol))
      if first == 0 { return visit(UInt8(truncatingIfNeeded: second)) }
      return unpack(first, visit) && unpack(second, visit)
    }
  }
#endif

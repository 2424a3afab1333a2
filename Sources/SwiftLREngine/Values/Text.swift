// Text by its bytes. Swift's own `==` on strings takes canonical Unicode equivalents for equal, which would be wrong
// for the keys of a schedule file, and it links the Unicode tables.
//
// Nothing here is inlined: the copies took 9 kB of the library.

@inline(never)
package func same(_ a: String, _ b: String) -> Bool { lead(a, b) == (true, true) }

/// The order of bytes.
@inline(never)
func isBefore(_ a: String, _ b: String) -> Bool {
  var result = false
  unsafe a.utf8.withContiguousStorageIfAvailable { a in
    unsafe b.utf8.withContiguousStorageIfAvailable { b in
      var i = 0
      while i < a.count && i < b.count, unsafe a[i] == b[i] { i += 1 }
      if i < b.count { result = unsafe i == a.count || a[i] < b[i] }
    }
  }
  return result
}

@inline(never)
func isPrefix(_ start: String, of text: String) -> Bool { lead(start, text).0 }

@inline(never)
func contains(_ text: String, _ word: String) -> Bool {
  let (text, word) = (bytes(of: text), bytes(of: word))
  var start = 0
  while start + word.count <= text.count {
    var end = 0
    while end < word.count && text[start + end] == word[end] { end += 1 }
    if end == word.count { return true }
    start += 1
  }
  return false
}

/// Whether all of the first text is the start of the second one, and whether all of the second is the start of the
/// first.
@inline(never)
private func lead(_ a: String, _ b: String) -> (Bool, Bool) {
  var result = (false, false)
  unsafe a.utf8.withContiguousStorageIfAvailable { a in
    unsafe b.utf8.withContiguousStorageIfAvailable { b in
      var i = 0
      while i < a.count && i < b.count, unsafe a[i] == b[i] { i += 1 }
      result = (i == a.count, i == b.count)
    }
  }
  return result
}

/// The bytes of a text. Here and in `text(ofBytes:)` alone, because the conversions take much room. All texts of this
/// library lie in one piece, but `Array(text.utf8)` would link what reads others.
@inline(never)
package func bytes(of text: String) -> [UInt8] {
  unsafe text.utf8.withContiguousStorageIfAvailable { unsafe Array($0) } ?? []
}

@inline(never)
package func text(ofBytes bytes: [UInt8]) -> String {
  do throws(UTF8.ValidationError) {
    return String(copying: try UTF8Span(validating: bytes.span))
  } catch {
    return "\u{FFFD}"
  }
}

/// A text of C's, which ends with a zero byte; if it is no UTF-8, the character that stands for that.
@inline(never)
package func text(ofChars chars: UnsafePointer<CChar>) -> String {
  var bytes: [UInt8] = []
  while unsafe chars[bytes.count] != 0 {
    unsafe bytes.append(UInt8(bitPattern: chars[bytes.count]))
  }
  return text(ofBytes: bytes)
}

/// A text cut at each byte of a value.
@inline(never)
package func pieces(of text: String, at cut: UInt8) -> [String] {
  var list: [String] = []
  var piece: [UInt8] = []
  for byte in bytes(of: text) {
    if byte == cut {
      list.append(SwiftLREngine.text(ofBytes: piece))
      piece = []
    } else {
      piece.append(byte)
    }
  }
  list.append(SwiftLREngine.text(ofBytes: piece))
  return list
}

/// Pieces with a text between each two.
@inline(never)
func joined(_ list: [String], with text: String) -> String {
  var all: [UInt8] = []
  for (i, piece) in list.enumerated() {
    if i > 0 { all += bytes(of: text) }
    all += bytes(of: piece)
  }
  return SwiftLREngine.text(ofBytes: all)
}

/// The first of some quoted names, for a message: the list may be the caller's, of any length.
@inline(never)
package func listed(_ names: [String]) -> String {
  var first: [String] = []
  for name in names where first.count < 20 { first.append(name) }
  let rest = names.count - first.count
  return joined(first, with: ", ") + (rest > 0 ? " and " + rest.description + " more" : "")
}

/// The path of what an object has under a name, and of an item of a list.
@inline(never)
func dotted(_ path: String, _ name: String) -> String { path + "." + name }

@inline(never)
package func indexed(_ path: String, _ i: Int) -> String { path + "[" + i.description + "]" }

/// The text that Python's `repr` and `json.dumps` write for a finite double, the shortest that reads
/// back to the same bits. Swift switches to an exponent at 2^53, Python at 10^16; between them every
/// double is whole.
@inline(never)
package func text(of value: Double) -> String {
  if value.magnitude > Number.wholeLimit && value.magnitude < 1e16 {
    return Int64(value).description + ".0"
  }
  return value.description
}

/// A whole number without its `.0`.
@inline(never)
func text(ofWhole value: Double) -> String {
  Int64(exactly: value)?.description ?? text(of: value)
}

/// A text that came from outside, whole up to 44 bytes: else its start, its length and its end, cut between characters.
@inline(never)
package func shortened(_ text: String) -> String {
  let source = bytes(of: text)
  if source.count <= 44 { return text }
  var (head, tail) = (20, source.count - 8)
  while source[head] & 0xC0 == 0x80 { head -= 1 }
  while source[tail] & 0xC0 == 0x80 { tail -= 1 }
  var result: [UInt8] = []
  for i in 0..<head { result.append(source[i]) }
  result += bytes(of: "...(" + source.count.description + " bytes)...")
  for i in tail..<source.count { result.append(source[i]) }
  return SwiftLREngine.text(ofBytes: result)
}

/// A text whose control characters cannot reach a terminal: `\n` for a new line, `\u001b` and the like for others.
@inline(never)
func withoutControls(_ text: String) -> String {
  var result: [UInt8] = []
  var last: UInt8 = 0
  for byte in bytes(of: text) {
    // In UTF-8 those from U+0080 to U+009F are 0xC2 and their own number.
    let isSecond = last == 0xC2 && byte < 0xA0
    if isSecond { result.removeLast() }
    if byte == 0x0A {
      result += [0x5C, 0x6E]
    } else if byte < 0x20 || byte == 0x7F || isSecond {
      result += bytes(of: "\\u00") + hexadecimal(byte)
    } else {
      result.append(byte)
    }
    last = byte
  }
  return SwiftLREngine.text(ofBytes: result)
}

@inline(never)
func hexadecimal(_ byte: UInt8) -> [UInt8] {
  let digits = bytes(of: "0123456789abcdef")
  return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
}

/// The candidate that a misspelt name most likely meant.
@inline(never)
func nearest(to name: String, among candidates: [String]) -> String? {
  placeOfNearest(to: name, among: candidates).map { candidates[$0] }
}

/// The place of the candidate with the fewest single-letter edits, and no more than a third of its letters. Upper and
/// lower case count as equal.
@inline(never)
func placeOfNearest(to name: String, among candidates: [String]) -> Int? {
  let target = lowered(name)
  guard target.count <= 64 else { return nil }
  var best: Int?
  var bestDistance = target.count / 3 + 1
  for (i, candidate) in candidates.enumerated() {
    let distance = editDistance(target, lowered(candidate), atMost: bestDistance)
    if distance < bestDistance || (distance == bestDistance && best == nil) {
      (best, bestDistance) = (i, distance)
    }
  }
  return best
}

func lowered(_ text: String) -> [UInt8] {
  bytes(of: text).map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
}

/// - Parameter limit: a distance beyond it is some number beyond it.
func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
  if a.count > b.count + limit || b.count > a.count + limit { return .max }
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    var least = i + 1
    for (j, y) in b.enumerated() {
      let replaced = diagonal + (x == y ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, min(row[j], row[j + 1]) + 1)
      least = min(least, row[j + 1])
    }
    if least > limit { return least }
  }
  return row[b.count]
}

#if hasFeature(Embedded)
  extension String {
    /// The standard library's, which would be inlined; the tests could not tell them apart.
    @inline(never)
    package static func + (a: String, b: String) -> String {
      SwiftLREngine.text(ofBytes: bytes(of: a) + bytes(of: b))
    }

    @inline(never)
    package static func += (a: inout String, b: String) { a = a + b }
  }
#endif

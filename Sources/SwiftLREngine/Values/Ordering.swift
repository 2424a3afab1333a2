/// The places of some things in rising order; those of equal things keep their order.
///
/// Heapsort, which never takes longer than its logarithm, over closures, so that there is one of it: the standard
/// library's sort takes kilobytes for each type.
@inline(never)
func ordered(_ count: Int, by isBefore: (Int, Int) -> Bool) -> [Int] {
  var places = Array(0..<count)
  func comesFirst(_ a: Int, _ b: Int) -> Bool { isBefore(a, b) || (a < b && !isBefore(b, a)) }
  func sink(_ start: Int, _ end: Int) {
    var parent = start
    while 2 * parent + 1 < end {
      var child = 2 * parent + 1
      if child + 1 < end && comesFirst(places[child], places[child + 1]) { child += 1 }
      if !comesFirst(places[parent], places[child]) { return }
      places.swapAt(parent, child)
      parent = child
    }
  }
  for start in (0..<count / 2).reversed() { sink(start, count) }
  if count < 2 { return places }
  for end in (1..<count).reversed() {
    places.swapAt(0, end)
    sink(0, end)
  }
  return places
}

/// The places of some things in rising order; those of equal things keep their order.
///
/// Heapsort, which never takes longer than its logarithm, over closures, so that there is one of it: the standard
/// library's sort takes kilobytes for each type.
@inline(never)
func ordered(_ count: Int, by isBefore: (Int, Int) -> Bool) -> [Int] {
  var places = Array(0..<count)
  func comesFirst(_ a: Int, _ b: Int) -> Bool { isBefore(a, b) || (a < b && !isBefore(b, a)) }
  var (start, end) = (count / 2, count)
  while end > 1 {
    if start > 0 {
      start -= 1
    } else {
      end -= 1
      places.swapAt(0, end)
    }
    var parent = start
    while 2 * parent + 1 < end {
      var child = 2 * parent + 1
      if child + 1 < end && comesFirst(places[child], places[child + 1]) { child += 1 }
      if !comesFirst(places[parent], places[child]) { break }
      places.swapAt(parent, child)
      parent = child
    }
  }
  return places
}

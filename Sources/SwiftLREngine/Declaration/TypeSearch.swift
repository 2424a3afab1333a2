/// The types that somebody may mean by a name that is none.
///
/// First it is looked for as the name of a type without its peer, or in the table of known names: whatever the case and
/// the separators, alone or at the end of a path such as `torch.optim.lr_scheduler.StepLR`. If it is in neither, types
/// whose names differ by a few letters, or have the same words. What belongs to a peer that the path names comes first.
final class TypeSearch {
  /// At most five, the likeliest first.
  private(set) var types: [String] = []
  /// Rows of the table that have the name.
  private(set) var known: [KnownName] = []

  private let all: [String]
  /// The pieces between dots.
  private let path: [String]
  /// The last of them.
  private let bare: String
  /// The peer that the path names; empty if it names none.
  private var peer = ""

  private static var mostTypes: Int { 5 }
  private static var mostBytes: Int { 200 }

  init(_ name: String) {
    all = Catalogue.names
    let dotted = bytes(of: name).map { $0 == 0x3A || $0 == 0x2F ? 0x2E : $0 }
    var path = pieces(of: text(ofBytes: dotted), at: 0x2E).filter { !$0.utf8.isEmpty }
    // Thinc's names have a version: `warmup_linear.v1`.
    if path.count == 2, same(path[1], "v1") { path = ["thinc", path[0]] }
    self.path = path
    bare = path.last ?? ""
    if bare.utf8.isEmpty || bytes(of: name).count > Self.mostBytes { return }
    peer = peerNamed()
    findExact(joined(path, with: "."))
    if types.isEmpty && known.isEmpty { findSimilar() }
  }

  /// For programs.
  var json: Value {
    let (object, rows) = (Fields.writing(), Fields.writing())
    object.put("types", .list(types.map { .string($0) }))
    for row in known { rows.put("", row.json(all)) }
    object.put("known", rows.list)
    return object.object
  }

  // MARK: Peers

  private func peerNamed() -> String {
    let packages = KnownName.rows(of: KnownName.packages)
    for piece in path.dropLast() {
      let word = plain(piece)
      for name in all where plain(peerName(of: name)) == word { return peerName(of: name) }
      for package in packages where package.count == 2 && plain(package[0]) == word {
        return package[1]
      }
    }
    return ""
  }

  @inline(never)
  private func isOfPeer(_ type: String) -> Bool { same(peerName(of: type), peer) }

  /// Whether a row is about something that the path names.
  private func isOfPath(_ row: KnownName) -> Bool {
    let place = text(ofBytes: plain(row.place))
    if !peer.utf8.isEmpty && contains(place, text(ofBytes: plain(peer))) { return true }
    return path.dropLast().contains { contains(place, text(ofBytes: plain($0))) }
  }

  // MARK: The same name

  private func findExact(_ name: String) {
    let (whole, last) = (plain(name), plain(bare))
    var ranks = all.map { type in
      let own = ownName(of: type)
      let plainOwn = plain(own)
      let isWhole = plainOwn == whole || plain(type) == whole
      // The last name of `optax.contrib.reduce_on_plateau` is enough.
      let isLast = plainOwn.contains(0x2E) && plain(pieces(of: own, at: 0x2E).last ?? "") == last
      let isSame = isWhole || plainOwn == last || isLast
      if !isSame { return Int.max }
      let isInCase = same(own, bare) || same(own, name)
      return (isOfPeer(type) ? 0 : 4) + (isInCase ? 0 : 2) + (isWhole ? 0 : 1)
    }
    var rows = KnownName.all.filter { row in
      row.names.contains { plain($0) == whole || plain($0) == last }
    }
    let rowsOfPath = rows.filter { isOfPath($0) }
    if !rowsOfPath.isEmpty { rows = rowsOfPath }
    known = rows
    // What a row says of this peer, or what it has of similar names, comes before the same name elsewhere.
    if !ranks.contains(where: { $0 < 4 }) {
      if !rowsOfPath.isEmpty {
        add(rows)
      } else if !peer.utf8.isEmpty {
        findSimilar(ofPeerOnly: true)
      }
    }
    add(&ranks, below: .max)
    add(rows)
  }

  // MARK: A similar name

  private func findSimilar(ofPeerOnly isOfPeerOnly: Bool = false) {
    findNearest(isOfPeerOnly) { distance($0, atMost: min(2, bytes(of: bare).count / 6)) }
    if types.isEmpty { findNearest(isOfPeerOnly) { missingWords($0) } }
    if types.isEmpty {
      findNearest(isOfPeerOnly) { distance($0, atMost: bytes(of: bare).count / 3) }
    }
  }

  /// Adds those types that are the least far away, by themselves or by a name in the table.
  private func findNearest(_ isOfPeerOnly: Bool, _ distance: (String) -> Int?) {
    let far = 100
    var ranks = all.map { type in
      if isOfPeerOnly && !isOfPeer(type) { return 2 * far }
      let own = distance(ownName(of: type)) ?? far
      let whole = distance(type) ?? far
      return 2 * min(own, whole) + (peer.utf8.isEmpty || isOfPeer(type) ? 0 : 5)
    }
    for row in KnownName.all where !isOfPeerOnly {
      var least = far
      for name in row.names { least = min(least, distance(name) ?? far) }
      if least == far { continue }
      let types = row.types(all)
      for (i, type) in all.enumerated() where types.contains(where: { same($0, type) }) {
        let isOther = !peer.utf8.isEmpty && !isOfPath(row) && !isOfPeer(type)
        ranks[i] = min(ranks[i], 2 * least + (isOther ? 5 : 0) + 1)
      }
    }
    let least = ranks.min() ?? far
    if least < far { add(&ranks, below: min(far, least + 3)) }
  }

  /// The letters in which two names differ, nil if these are many. An ending such as `Scheduler` counts as one.
  ///
  /// - Parameter most: how many letters may differ; one may in any case.
  private func distance(_ name: String, atMost most: Int) -> Int? {
    // A type with its peer is compared with all of the path.
    let (asked, other) = (plain(contains(name, ".") ? joined(path, with: ".") : bare), plain(name))
    let limit = max(1, most)
    let whole = editDistance(asked, other, atMost: limit)
    let (askedStem, stem) = (withoutEnding(asked), withoutEnding(other))
    let stems = editDistance(askedStem, stem, atMost: limit)
    let least = min(whole, stems == .max ? .max : stems + 1)
    return least <= limit ? least : nil
  }

  /// How many words one of two names has and the other has not, nil if they have too little in common.
  private func missingWords(_ name: String) -> Int? {
    let (asked, other) = (words(of: bare), words(of: name))
    if asked.isEmpty { return nil }
    var shared = 0
    for word in asked where other.contains(where: { isSimilar(word, $0) }) { shared += 1 }
    let needed = asked.count > 2 ? asked.count - 1 : asked.count
    if shared < needed { return nil }
    return 2 * (asked.count - shared) + max(0, other.count - shared)
  }

  private func isSimilar(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    if short.count >= 3 && Array(long.prefix(short.count)) == short { return true }
    return a == b || short.count >= 5 && editDistance(a, b, atMost: 1) <= 1
  }

  // MARK: What was found

  @inline(never)
  private func add(_ ranks: inout [Int], below limit: Int) {
    while types.count < Self.mostTypes {
      guard let least = ranks.min(), least < limit, let i = ranks.firstIndex(of: least) else {
        return
      }
      add(all[i])
      ranks[i] = .max
    }
  }

  @inline(never)
  private func add(_ rows: [KnownName]) {
    for row in rows { for type in row.types(all) { add(type) } }
  }

  @inline(never)
  private func add(_ type: String) {
    if types.count < Self.mostTypes && !types.contains(where: { same($0, type) }) {
      types.append(type)
    }
  }
}

extension Catalogue {
  /// What may be meant by a name, for programs.
  package static func candidates(for name: String) -> Value { TypeSearch(name).json }
}

@inline(never)
private func peerName(of type: String) -> String {
  text(ofBytes: Array(bytes(of: type).prefix { $0 != 0x2E }))
}

/// The name of a type without its peer.
@inline(never)
private func ownName(of type: String) -> String {
  text(ofBytes: Array(bytes(of: type).drop { $0 != 0x2E }.dropFirst()))
}

/// A name without what people write in different ways: upper case, `_`, `-` and spaces.
@inline(never)
private func plain(_ name: String) -> [UInt8] {
  lowered(name).filter { $0 != 0x5F && $0 != 0x2D && $0 != 0x20 }
}

@inline(never)
private func withoutEnding(_ name: [UInt8]) -> [UInt8] {
  var name = name
  let start = bytes(of: "get")
  if Array(name.prefix(3)) == start { name.removeFirst(3) }
  for ending in ["scheduler", "schedule", "lr"] {
    let ending = bytes(of: ending)
    if name.count > ending.count + 2 && Array(name.suffix(ending.count)) == ending {
      name.removeLast(ending.count)
    }
  }
  return name
}

/// The words that tell a name from others: `get_cosine_schedule_with_warmup` and `CosineWithWarmup` have the same.
@inline(never)
private func words(of name: String) -> [[UInt8]] {
  var words: [[UInt8]] = []
  var word: [UInt8] = []
  var wasLower = false
  for byte in bytes(of: name) {
    let isUpper = byte >= 0x41 && byte <= 0x5A
    let isLower = byte >= 0x61 && byte <= 0x7A
    if isUpper && wasLower || !isUpper && !isLower {
      words.append(word)
      word = []
    }
    if isUpper || isLower { word.append(isUpper ? byte + 32 : byte) }
    wasLower = isLower
  }
  words.append(word)
  let common = pieces(of: "lr scheduler schedule param get with and of learning rate", at: 0x20)
  return words.filter { word in
    word.count > 1 && !common.contains { bytes(of: $0) == word }
  }
}

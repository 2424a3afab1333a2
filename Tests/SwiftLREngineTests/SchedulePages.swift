import SwiftLREngine

/// The pages of `docs/schedules/`, made from the declarations: an index, and one page for each peer.
struct SchedulePages {
  /// The text of each page by the name of its file.
  let all: [String: String]

  private static let mark = """
    <!-- Made from the declarations in Sources/SwiftLREngine by `make types`. -->


    """

  init(_ types: [ScheduleType]) {
    let peers = Dictionary(grouping: types) { Self.peer(of: $0.name) }
    let names = Set(types.map(\.name))
    var pages = peers.map { peer, types in
      ("\(peer).md", Self.mark + Self.page(peer, types, names))
    }
    pages.append(("README.md", Self.mark + Self.index(peers, names)))
    pages.append(("names.md", Self.mark + Self.namesPage(types.map(\.name))))
    all = Dictionary(uniqueKeysWithValues: pages)
  }

  static func peer(of name: String) -> String { String(name.prefix { $0 != "." }) }

  static func link(to name: String, from peer: String? = nil) -> String {
    let page = peer == Self.peer(of: name) ? "" : Self.peer(of: name) + ".md"
    return "[`\(name)`](\(page)#\(name.lowercased().filter { $0 != "." }))"
  }

  // MARK: - The page of a peer

  private static func page(
    _ peer: String, _ types: [ScheduleType], _ names: Set<String>
  ) -> String {
    """
    # \(peer)

    [All schedules](README.md) · [names that you may know](names.md) ·
    [how to write a schedule file](../schedule-files.md)

    In the formulas `base` is a group's initial value, `e` the position (steps from 0) and `lr` the value
    before the step. The pictures show the values of small specs for the base value 1.

    """ + types.map { section($0, peer, names) }.joined()
  }

  private static func section(
    _ type: ScheduleType, _ peer: String, _ names: Set<String>
  ) -> String {
    let others = names.subtracting([type.name])
    var text = "\n## \(type.name)\n\n![\(type.name)](../catalogue/\(type.name).svg)\n\n"
    text += linked(type.documentation, names: others, on: peer) + "\n"
    if !type.source.isEmpty { text += "\nSource: \(type.source).\n" }
    let parameters = type.describe()
    if parameters.isEmpty { return text }
    text += "\n| parameter | default | allowed | meaning |\n|---|---|---|---|\n"
    for parameter in parameters {
      let standard = parameter.standard.map { "`\($0.quoted)`" } ?? "required"
      let meaning = linked(parameter.meaning, names: others, on: peer)
      text += "| `\(parameter.name)` | \(standard) | \(parameter.allowed) | \(meaning) |\n"
    }
    return text
  }

  /// The text with a link wherever it names one of these types.
  private static func linked(
    _ text: String, names: Set<String>, on peer: String? = nil
  ) -> String {
    // Every second piece stands between backticks.
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    return pieces.enumerated().map { i, piece in
      if i % 2 == 0 { return piece }
      return names.contains(piece) ? link(to: piece, from: peer) : "`\(piece)`"
    }.joined()
  }

  // MARK: - The index

  private static func index(_ peers: [String: [ScheduleType]], _ names: Set<String>) -> String {
    let sorted = peers.sorted { $0.key < $1.key }
    let contents = sorted.map { "[\($0)](#\($0)) (\($1.count))" }.joined(separator: " ·\n")
    return """
      # Schedules

      - You have a configuration and look for the name in it, `cosine_with_restarts`, `WarmupMultiStepLR`,
        `noam`: [names.md](names.md).
      - You come from a framework and ask what its settings become: [coming from X](../coming-from.md).
      - You write a schedule file: [schedule files](../schedule-files.md).

      Each schedule has the name and the parameters of its peer, and the peer's values: bit for bit where
      the peer computes in double precision. Those under `swiftlr` are swiftlr's own, from which others
      are composed.

      \(contents)

      """
        + sorted.map { peer, types in
          """

          ## \(peer)

          | | type | what it does |
          |---|---|---|

          """ + types.map { row($0, names) }.joined()
        }.joined()
  }

  private static func row(_ type: ScheduleType, _ names: Set<String>) -> String {
    let picture = #"<img src="../catalogue/\#(type.name).svg" width="120" alt="">"#
    let line = linked(line(type.documentation), names: names)
    return "| \(picture) | \(link(to: type.name)) | \(line) |\n"
  }

  /// What a type does, in one line: the first sentence of its documentation, or the formula where there is
  /// none, cut where it is long.
  static func line(_ documentation: String) -> String {
    let words = firstParagraph(of: documentation).split(whereSeparator: \.isWhitespace)
    var line = ""
    var isCode = false
    for (i, word) in words.enumerated() {
      line += i == 0 ? word.prefix(1).uppercased() + word.dropFirst() : " " + word
      if word.filter({ $0 == "`" }).count % 2 == 1 { isCode.toggle() }
      if isCode || i == words.count - 1 { continue }
      if documentation.hasPrefix("- ") {
        if line.count > 98 { return line + " …" }
      } else if word.hasSuffix(".") || word.hasSuffix(":") {
        return line.dropLast() + "."
      }
    }
    return line.hasSuffix(":") ? line.dropLast() + "." : line
  }

  /// The words before the first empty line or the second item, without the mark of an item.
  private static func firstParagraph(of documentation: String) -> String {
    var paragraph: [Substring] = []
    for line in documentation.split(separator: "\n", omittingEmptySubsequences: false) {
      if !paragraph.isEmpty, line.isEmpty || line.hasPrefix("- ") { break }
      paragraph.append(line)
    }
    var text = paragraph.joined(separator: "\n")
    for mark in ["- Closed: ", "- Both forms: ", "- "] where text.hasPrefix(mark) {
      text.removeFirst(mark.count)
      break
    }
    return text
  }
}

import SwiftLREngine

/// The page `names.md`: the table of known names, and the types by their names without the peer.
extension SchedulePages {
  private struct Row {
    let names: [String]
    let place: String
    let here: String

    var text: String {
      "| \(names.map { "`\($0)`" }.joined(separator: ", ")) | \(place) | \(here) |\n"
    }
    /// What it is sorted by.
    var key: String { names[0].lowercased() }
  }

  static func namesPage(_ types: [String]) -> String {
    let rows = (typesByName(types) + KnownName.all.map { row($0, types) }).enumerated()
      .sorted { a, b in
        let (one, other) = (a.element.key, b.element.key)
        // Types come before settings of the same name.
        if one == other { return a.offset < b.offset }
        return one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
      }
    return """
      # Names that you may know

      What stands in your configuration, and what it is here. One name often means several things: the second
      column says where it is found. What the settings around it become is in [coming from X](../coming-from.md).
      `swiftlr convert` reads many configurations as they are.

      | name | found in | here |
      |---|---|---|

      """ + rows.map(\.element.text).joined()
  }

  /// A row for each name that types have without their peer.
  private static func typesByName(_ types: [String]) -> [Row] {
    var rows: [Row] = []
    for type in types {
      let name = String(type.drop { $0 != "." }.dropFirst())
      let same = types.filter {
        $0.hasSuffix("." + name) && $0.dropLast(name.count + 1) == peer(of: $0)
      }
      if same[0] != type { continue }
      let here = same.map { link(to: $0) }.joined(separator: ", ")
      rows.append(
        Row(
          names: [name], place: same.map { title(of: peer(of: $0)) }.joined(separator: ", "),
          here: here))
    }
    return rows
  }

  /// What people call a peer, and programs that have taken its names over.
  private static func title(of peer: String) -> String {
    switch peer {
    case "torch": "PyTorch"
    case "transformers": "transformers, LLaMA-Factory, TRL"
    case "diffusers": "diffusers, kohya"
    case "timm": "timm, Swin, DeiT"
    case "keras": "Keras, TensorFlow"
    case "mmengine": "MMEngine"
    case "deepspeed": "DeepSpeed"
    case "megatron": "Megatron-LM"
    case "composer": "Composer"
    case "llmfoundry": "llm-foundry"
    case "llmc": "llm.c"
    case "darknet": "Darknet"
    case "caffe": "Caffe"
    case "llamacpp": "llama.cpp"
    case "mlx": "MLX"
    case "mlx_swift": "mlx-swift"
    case "burn": "Burn"
    case "flux": "Flux ParameterSchedulers"
    case "dl4j": "DL4J"
    case "kozistr": "pytorch_optimizer"
    case "katsura": "pytorch-cosine-annealing-with-warmup"
    case "gpt_neox": "GPT-NeoX"
    case "olmo_core": "OLMo-core"
    default: peer
    }
  }

  private static func row(_ known: KnownName, _ types: [String]) -> Row {
    let words = known.here.split(separator: " ").map { word in
      let end = word.drop { !",;:".contains($0) }
      let name = String(word.dropLast(end.count))
      return types.contains(name) ? link(to: name) + end : String(word)
    }
    let here = words.joined(separator: " ")
    if known.section.isEmpty { return Row(names: known.names, place: known.place, here: here) }
    let isFiles = known.section == "schedule files"
    let anchor = known.section.lowercased().replacing(" ", with: "-")
    let page = isFiles ? "../schedule-files.md#lengths" : "../coming-from.md#\(anchor)"
    let guide = "[\(known.section)](\(page))"
    return Row(
      names: known.names, place: known.place, here: here.isEmpty ? guide : "\(here): \(guide)")
  }
}

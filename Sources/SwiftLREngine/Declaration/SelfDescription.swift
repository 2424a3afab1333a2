extension Catalogue {
  /// Every type with its parameters, for programs that make schemas, constructors and documentation.
  package static func description(version: String) -> Value {
    let (object, list) = (Fields.writing(), Fields.writing())
    for type in types { list.put("", type.description) }
    object.put("version", version)
    object.put("types", list.list)
    return object.object
  }
}

extension ScheduleType {
  /// A list of objects, one a parameter.
  package var parameters: Value { described().list }

  package var parameterNames: [String] {
    var names: [String] = []
    for parameter in described().members {
      if case .string(let name) = parameter.value["name"] { names.append(name) }
    }
    return names
  }

  /// A small spec of this type.
  package var example: Value { example(described()) }

  private func example(_ fields: Fields) -> Value {
    .object([Member("type", .string(name))] + fields.examples)
  }

  fileprivate var description: Value {
    let (object, forms) = (Fields.writing(), Fields.writing())
    if hasClosedForm { forms.put("", "closed") }
    if hasChainForm { forms.put("", "chain") }
    object.put("name", name)
    object.put("documentation", documentation)
    object.put("source", source)
    object.put("forms", forms.list)
    let fields = described()
    object.put("parameters", fields.list)
    object.put("example", example(fields))
    return object.object
  }
}

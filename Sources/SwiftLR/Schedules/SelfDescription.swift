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
  fileprivate var description: Value {
    let (object, forms) = (Fields.writing(), Fields.writing())
    if hasClosedForm { forms.put("", "closed") }
    if hasChainForm { forms.put("", "chain") }
    object.put("name", name)
    object.put("documentation", documentation)
    object.put("source", source)
    object.put("forms", forms.list)
    object.put("parameters", parameters)
    return object.object
  }
}

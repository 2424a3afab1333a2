import Foundation

/// What a C header declares, as the compiler reads it.
struct Header {
  struct Variable: Equatable {
    let name: String
    /// As it is written: `const swiftlr_schedule *`.
    let type: String
    /// Without typedefs of numbers: `unsigned long` for `size_t`.
    let plainType: String

    /// As a declaration, which C writes around the name of a pointer to a function.
    var declaration: String {
      if type.contains("(*)") { return type.replacing("(*)", with: "(*\(name))") }
      return type.hasSuffix("*") ? type + name : type + " " + name
    }
  }

  struct Function {
    let name: String
    let result: String
    let parameters: [Variable]

    var prototype: String {
      let list = parameters.map(\.declaration).joined(separator: ", ")
      let space = result.hasSuffix("*") ? "" : " "
      return result + space + name + "(" + (list.isEmpty ? "void" : list) + ")"
    }
  }

  struct Structure {
    let name: String
    /// Empty where the header keeps them to itself.
    let fields: [Variable]
  }

  let functions: [Function]
  let structures: [Structure]
  /// The macros that are numbers, by their names.
  let values: [String: Int]

  static let swiftlr = Result { try Header(Tool.path("include/swiftlr.h")) }

  var names: Set<String> { Set(functions.map(\.name)) }

  init(_ path: String) throws {
    let dump = try Tool.clang(
      "-x", "c", "-std=c99", "-fsyntax-only", "-Xclang", "-ast-dump=json", path)
    let nodes = try JSONDecoder().decode(Node.self, from: Data(dump.utf8)).inner ?? []
    let own = nodes.filter { $0.name?.hasPrefix("swiftlr_") == true }
    functions = own.filter { $0.kind == "FunctionDecl" }.map { node in
      let result = (node.type?.qualType ?? "").prefix { $0 != "(" }
      return Function(
        name: node.name ?? "", result: result.trimmingCharacters(in: .whitespaces),
        parameters: node.variables("ParmVarDecl"))
    }
    structures = own.filter { $0.kind == "RecordDecl" }.map {
      Structure(name: $0.name ?? "", fields: $0.variables("FieldDecl"))
    }
    var values: [String: Int] = [:]
    for line in try Tool.clang("-x", "c", "-std=c99", "-dM", "-E", path).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 3, words[1].hasPrefix("SWIFTLR_"), let value = Int(words[2]) {
        values[String(words[1])] = value
      }
    }
    self.values = values
  }

  private struct Node: Decodable {
    struct TypeName: Decodable {
      let qualType: String
      let desugaredQualType: String?
    }
    let kind: String
    let name: String?
    let type: TypeName?
    let inner: [Node]?

    func variables(_ kind: String) -> [Variable] {
      (inner ?? []).filter { $0.kind == kind }.map {
        Variable(
          name: $0.name ?? "", type: $0.type?.qualType ?? "",
          plainType: $0.type?.desugaredQualType ?? $0.type?.qualType ?? "")
      }
    }
  }
}

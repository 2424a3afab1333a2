import Foundation

/// Images of digits and what they show, the training ones first.
struct Digits {
  static let pixels = 64
  static let classes = 10

  let training: Int
  let validation: Int
  /// `pixels` values of an image after those of the image before.
  private(set) var images: [Float] = []
  private(set) var labels: [Int] = []

  /// - Parameter text: two counts, and for each image its pixels, from 0 to 16, and its label.
  init?(_ text: Data) {
    let words = text.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    let numbers = words.compactMap { Float(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == words.count && numbers.count >= 2 else { return nil }
    guard let training = Int(exactly: numbers[0]), let validation = Int(exactly: numbers[1]),
      training > 0, validation > 0, training <= 1_000_000, validation <= 1_000_000
    else { return nil }
    self.training = training
    self.validation = validation
    let row = Self.pixels + 1
    guard numbers.count == 2 + (training + validation) * row else { return nil }
    for start in stride(from: 2, to: numbers.count, by: row) {
      images += numbers[start..<start + Self.pixels].map { $0 / 16 }
      guard let label = Int(exactly: numbers[start + Self.pixels]), 0..<Self.classes ~= label
      else { return nil }
      labels.append(label)
    }
  }
}

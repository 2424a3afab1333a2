import Foundation

/// A perceptron with two hidden layers, trained by gradient descent with momentum. Its arithmetic is that of
/// train_digits.c, in the same order.
struct Network {
  static let batch = 64
  private static let hidden = 128
  private static let momentum: Float = 0.9

  /// The parameters in torch's order: the weights of a layer, its biases, and then the next layer.
  var parameters: [Float] = []
  var velocity: [Float]

  private var gradient: [Float]
  private let layers = [
    Layer(inputs: Digits.pixels, outputs: hidden, start: 0),
    Layer(inputs: hidden, outputs: hidden, start: hidden * (Digits.pixels + 1)),
    Layer(inputs: hidden, outputs: Digits.classes, start: hidden * (Digits.pixels + hidden + 2)),
  ]
  /// What goes into each layer, and what the last one gives: a row for each unit, in it a value for each image.
  private var activations: [[Float]]
  /// The gradients by the same.
  private var byActivations: [[Float]]

  /// The same network at every start: evenly spread in ±1 / sqrt(inputs), as torch does it.
  init() {
    var random: UInt32 = 1
    for layer in layers {
      for _ in 0..<layer.count {
        random = random &* 1_664_525 &+ 1_013_904_223
        let spread = Float(random >> 8) / 8_388_608 - 1
        parameters.append(spread / Float(layer.inputs).squareRoot())
      }
    }
    velocity = [Float](repeating: 0, count: parameters.count)
    gradient = velocity
    let widths = [layers[0].inputs] + layers.map(\.outputs)
    activations = widths.map { [Float](repeating: 0, count: $0 * Self.batch) }
    byActivations = activations
  }

  /// One step of the optimizer. Returns the loss before it.
  mutating func trainBatch(_ digits: Digits, _ step: Int, rate: Float) -> Float {
    let first = step % digits.training * Self.batch % digits.training
    classify(digits, first, in: 0..<digits.training)
    let loss = crossEntropy(digits, first)
    for i in layers.indices.reversed() {
      layers[i].backward(
        parameters, activations[i], byActivations[i + 1], &gradient, &byActivations[i])
      if i == 0 { break }
      for j in activations[i].indices where !(activations[i][j] > 0) { byActivations[i][j] = 0 }
    }
    for i in parameters.indices {
      velocity[i] = Self.momentum * velocity[i] + gradient[i]
      parameters[i] -= rate * velocity[i]
    }
    return loss
  }

  /// The part of the images for validation whose digit it tells.
  mutating func accuracy(_ digits: Digits) -> Double {
    let images = digits.training..<digits.training + digits.validation
    var right = 0
    for first in stride(from: images.lowerBound, to: images.upperBound, by: Self.batch) {
      classify(digits, first, in: images)
      for b in 0..<min(Self.batch, images.upperBound - first) {
        var guess = 0
        for c in 1..<Digits.classes where score(c, b) > score(guess, b) { guess = c }
        right += guess == digits.labels[first + b] ? 1 : 0
      }
    }
    return Double(right) / Double(digits.validation)
  }

  private func score(_ unit: Int, _ image: Int) -> Float {
    activations[layers.count][unit * Self.batch + image]
  }

  /// Scores for a batch of images from `first` on. After the end of the range it goes on at its start.
  private mutating func classify(_ digits: Digits, _ first: Int, in images: Range<Int>) {
    for b in 0..<Self.batch {
      let image = images.lowerBound + (first - images.lowerBound + b) % images.count
      for i in 0..<Digits.pixels {
        activations[0][i * Self.batch + b] = digits.images[image * Digits.pixels + i]
      }
    }
    for (i, layer) in layers.enumerated() {
      layer.forward(parameters, activations[i], &activations[i + 1])
      if i == layers.count - 1 { break }
      for j in activations[i + 1].indices where !(activations[i + 1][j] > 0) {
        activations[i + 1][j] = 0
      }
    }
  }

  /// The mean cross entropy of the batch, with its gradient by the scores.
  private mutating func crossEntropy(_ digits: Digits, _ first: Int) -> Float {
    var loss: Float = 0
    for b in 0..<Self.batch {
      let label = digits.labels[(first + b) % digits.training]
      var most = score(0, b)
      for c in 1..<Digits.classes { most = max(most, score(c, b)) }
      var sum: Float = 0
      for c in 0..<Digits.classes { sum += exp(score(c, b) - most) }
      loss += log(sum) + most - score(label, b)
      for c in 0..<Digits.classes {
        byActivations[layers.count][c * Self.batch + b] =
          (exp(score(c, b) - most) / sum - (c == label ? 1 : 0)) / Float(Self.batch)
      }
    }
    return loss / Float(Self.batch)
  }
}

/// A layer whose units are all connected with all of the one before.
private struct Layer {
  let inputs: Int
  let outputs: Int
  /// Where its parameters start: the weights of each unit, and then all biases.
  let start: Int

  var count: Int { outputs * (inputs + 1) }
  private var biases: Int { start + outputs * inputs }

  func forward(_ parameters: [Float], _ x: [Float], _ y: inout [Float]) {
    let batch = Network.batch
    for o in 0..<outputs {
      for b in 0..<batch { y[o * batch + b] = parameters[biases + o] }
      for i in 0..<inputs {
        let weight = parameters[start + o * inputs + i]
        for b in 0..<batch { y[o * batch + b] += weight * x[i * batch + b] }
      }
    }
  }

  /// From the gradient by `y` to those by the parameters and by `x`.
  func backward(
    _ parameters: [Float], _ x: [Float], _ byY: [Float], _ gradient: inout [Float],
    _ byX: inout [Float]
  ) {
    let batch = Network.batch
    for i in byX.indices { byX[i] = 0 }
    for o in 0..<outputs {
      var sum: Float = 0
      for b in 0..<batch { sum += byY[o * batch + b] }
      gradient[biases + o] = sum
      for i in 0..<inputs {
        let weight = start + o * inputs + i
        var sum: Float = 0
        for b in 0..<batch {
          sum += byY[o * batch + b] * x[i * batch + b]
          byX[i * batch + b] += parameters[weight] * byY[o * batch + b]
        }
        gradient[weight] = sum
      }
    }
  }
}

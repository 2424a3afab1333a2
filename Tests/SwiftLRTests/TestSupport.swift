/// The bits, all NaNs as one.
func bits(_ values: [Double]) -> [UInt64] {
  values.map { $0.isNaN ? Double.nan.bitPattern : $0.bitPattern }
}

enum Sample {
  static let step = #"{"type": "torch.StepLR", "step_size": 3, "gamma": 0.1}"#
  static let cosine = #"{"type": "torch.CosineAnnealingLR", "T_max": 50, "eta_min": 0.001}"#
  static let cycle = #"{"type": "torch.OneCycleLR", "max_lr": 0.5, "total_steps": 40}"#
  static let plateau = #"{"type": "torch.ReduceLROnPlateau", "patience": 1}"#
  static let sequence = """
    {"type": "torch.SequentialLR", "milestones": [4], "schedules": [
      {"type": "torch.LinearLR", "total_iters": 4}, {"type": "torch.ExponentialLR", "gamma": 0.9}]}
    """
  static let curves = """
    {"type": "swiftlr.curves", "curves": {
      "lr": {"type": "torch.StepLR", "step_size": 2},
      "weight_decay": {"type": "torch.ExponentialLR", "gamma": 0.5}}}
    """
}

/// Where a torch scheduler stands: the fields that all of torch's classes share, except the lists.
struct TorchCursor {
  /// `last_epoch`: the position of the last step.
  var epoch: Number = -1
  /// `_step_count`: steps taken, the one of the constructor included.
  var stepCount: Int64 = 0
  /// `_is_initial`: whether this is the constructor's step.
  var isInitial = false
  /// `_get_lr_called_within_step`: torch's guard against calls from outside. The engine only keeps it.
  var isWithinStep = false

  /// The cursor of the next step.
  @inline(__always)
  func advanced() throws(EvaluationError) -> TorchCursor {
    if epoch.value.magnitude >= Number.wholeLimit { throw .position }
    var next = self
    next.epoch = epoch.next
    next.stepCount &+= 1
    return next
  }

  /// The cursor of a step to an epoch.
  func jumped(to epoch: Number) -> TorchCursor {
    var next = self
    next.epoch = epoch
    next.stepCount &+= 1
    return next
  }
}

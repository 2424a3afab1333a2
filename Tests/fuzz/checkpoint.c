/* Any bytes as a checkpoint: refused with a message, or a scheduler that survives its own checkpoint. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  swiftlr_scheduler *scheduler = NULL;
  const int32_t status = swiftlr_scheduler_restore((const char *)data, size, caller_functions,
                                                   function_count, &scheduler);
  if (status == SWIFTLR_OK) {
    check_checkpoint(scheduler);
  } else {
    REQUIRE(scheduler == NULL && swiftlr_last_error()[0] != 0);
  }
  swiftlr_scheduler_free(scheduler);
  return 0;
}

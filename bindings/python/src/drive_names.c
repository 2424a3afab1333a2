/* Drive: the attributes and methods that it reads by name, and the class itself. */

#include "drive.h"

PyTypeObject *drive_type;
struct DriveNames drive_names;

int drive_start_names(void) {
  const struct {
    PyObject **slot;
    const char *text;
  } names[] = {
      {&drive_names.moving[LAST_EPOCH], "last_epoch"},
      {&drive_names.moving[STEP_COUNT], "_step_count"},
      {&drive_names.moving[LAST_LR], "_last_lr"},
      {&drive_names.lr, "lr"},
      {&drive_names.param_groups, "param_groups"},
      {&drive_names.betas, "betas"},
      {&drive_names.engage, "_engage"},
      {&drive_names.take_back, "_take_back"},
      {&drive_names.witness, "_witness"},
      {&drive_names.torch_step, "_torch_step"},
      {&drive_names.leaps, "_leaps"},
      {&drive_names.warns, "_warns"},
      {&drive_names.takes_metric, "_takes_metric"},
      {&drive_names.holds, "_holds"},
      {&drive_names.fits, "fits"},
      {&drive_names.read, "read"},
      {&drive_names.write, "write"},
      {&drive_names.wrap, "wrap"},
  };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (!*names[i].slot && !(*names[i].slot = PyUnicode_InternFromString(names[i].text))) return -1;
  return 0;
}

// What a reader copies: the spec as JSON, and programs that use it.

/** JSON as people write it: short lists and objects on one line. */
export function jsonText(value, indent = '') {
  const flat =
      JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ').replace(/([[{]) | ([\]}])/g, '$1$2');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (indent.length + flat.length <= 88) return flatText(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + jsonText(item, inner));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const items = Object.entries(value).map(
      ([key, item]) => `${inner}${JSON.stringify(key)}: ${jsonText(item, inner)}`);
  return `{\n${items.join(',\n')}\n${indent}}`;
}

/** JSON on one line, with a space after each comma and colon. */
export function flatText(value) {
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const items =
      Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatText(item)}`);
  return `{${items.join(', ')}}`;
}

function pythonText(json) {
  // Words outside of texts.
  return json.replace(/"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b/g,
      (token) => ({true: 'True', false: 'False', null: 'None'})[token] ?? token);
}

function cText(text) {
  return text.split('\n').map((line) => `    ${JSON.stringify(`${line}\n`)}`).join('\n');
}

/** A text as one word of a POSIX shell. */
function shellText(text) {
  return `'${text.replaceAll('\'', `'\\''`)}'`;
}

/**
 * @param {{spec: Object, lr: number, steps: number, run: ?Object, functions: string[], followsMetric: boolean}}
 *   curve `run` is given if the spec has lengths that need it
 */
export function pythonProgram({spec, lr, steps, run, functions, followsMetric}) {
  const names = functions.map((name) => `${JSON.stringify(name)}: ${identifier(name)}`);
  const options =
      [
        functions.length ? `functions={${names.join(', ')}}` : null,
        run ? `run=${pythonText(flatText(run))}` : null,
      ].filter(Boolean)
          .map((option) => `, ${option}`)
          .join('');
  const define =
      functions
          .map((name) => `def ${identifier(name)}(epoch):\n    return 0.99**epoch  # yours\n\n\n`)
          .join('');
  const step = followsMetric ? 'scheduler.step(metric=validation_loss)' : 'scheduler.step()';
  const last = Math.max(0, steps - 1);
  const look = followsMetric ?
      `scheduler = swiftlr.Scheduler(schedule, [${lr}])\nprint(scheduler.step(metric=2.5))` :
      `print(schedule.value(0, ${lr}), schedule.value(${last}, ${lr}))`;
  return `import swiftlr

${define}spec = ${pythonText(jsonText(spec))}
schedule = swiftlr.Schedule(spec${options})
${look}

# In a training loop with PyTorch, whose optimizer has the rate ${lr}:
#   scheduler = swiftlr.torch.ScheduleLR(optimizer, spec${options})
#   ${step}  # after each optimizer.step()
`;
}

function identifier(name) {
  return name.replace(/\W/g, '_').replace(/^(\d)/, '_$1') || '_';
}

/** A program in C99 that prints the rates of the first steps. */
export function cProgram({resolved, lr, steps, functions, followsMetric}) {
  const isCalling = functions.length > 0;
  const calls = isCalling ? `
static int32_t yours(void *user, double epoch, double *factor) {
  (void)user;
  *factor = 1 / (1 + epoch / 100); /* your function */
  return 0;
}

static const swiftlr_function functions[] = {
${functions.map((name) => `    {${JSON.stringify(name)}, yours, NULL, NULL},`).join('\n')}
};
` :
                            '';
  const given = isCalling ? 'functions, sizeof functions / sizeof *functions' : 'NULL, 0';
  const step = followsMetric ?
      'swiftlr_scheduler_step_metric(scheduler, 2.5 /* the loss */, rates, 1)' :
      'swiftlr_scheduler_step(scheduler, rates, 1)';
  return `#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <swiftlr.h>

static const char spec[] =
${cText(resolved)};
${calls}
static void check(int32_t status) {
  if (status == SWIFTLR_OK) return;
  fprintf(stderr, "%s\\n", swiftlr_last_error());
  exit(1);
}

int main(void) {
  swiftlr_schedule *schedule;
  swiftlr_scheduler *scheduler;
  double rates[1] = {${lr}};

  check(swiftlr_schedule_create(spec, strlen(spec), ${given}, &schedule));
  check(swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CLOSED, rates, 1, &scheduler));
  for (int step = 0; step < ${steps}; step++) {
    printf("%d %.17g\\n", step, rates[0]);
    check(${step});
  }
  swiftlr_scheduler_free(scheduler);
  swiftlr_schedule_free(schedule);
  return 0;
}
`;
}

/** Commands of `swiftlr`. A function of the caller is drawn with a stand-in there, and not checked. */
export function commandLines({spec, lr, steps, run, functions, followsMetric}) {
  const options = [
    `--steps ${steps}`,
    `--lr ${lr}`,
    run?.steps_per_epoch ? `--steps-per-epoch ${run.steps_per_epoch}` : null,
    run?.batch_size ? `--batch-size ${run.batch_size}` : null,
    run?.tokens_per_step ? `--tokens-per-step ${run.tokens_per_step}` : null,
    run?.rounding ? `--rounding ${run.rounding}` : null,
  ];
  const rest = `${shellText(flatText(spec))} ${options.filter(Boolean).join(' ')}`;
  const metric = followsMetric ? ' --metric losses.csv' : '';
  const lines = [`swiftlr show ${rest}`, `swiftlr plot ${rest}${metric} -o schedule.svg`];
  if (!functions.length) lines.push(`swiftlr check ${rest}`);
  return lines.map((line) => `${line}\n`).join('');
}

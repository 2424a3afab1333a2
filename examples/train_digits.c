/* Trains a perceptron on the digits in plain C: nothing but swiftlr and libm.
 *
 *   train_digits SPEC DIGITS CHECKPOINT STEPS
 *   train_digits find DIGITS
 *
 * SPEC is a schedule file such as warm_up_cosine.json, DIGITS comes from `digits.py --write`. The run
 * goes on from CHECKPOINT if there is one, and trains up to STEPS. A line for each step has its number,
 * rate and loss. It may be killed at any moment.
 *
 * With "find" it makes a range test and prints the rates that it suggests.
 *
 * A checkpoint is what swiftlr_scheduler_checkpoint() writes, a newline, and the network and its
 * momentum as floats. train_digits.cpp and relay.py read and write the same. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <swiftlr.h>

enum { PIXELS = 64, HIDDEN = 128, CLASSES = 10, BATCH = 64, CHECKPOINT_EVERY = 30 };

static const double base_rate = 0.3;
static const float momentum = 0.9f;

/* Two hidden layers. The parameters lie in torch's order, and nothing lies between them. */
typedef struct {
  float weight1[HIDDEN * PIXELS], bias1[HIDDEN];
  float weight2[HIDDEN * HIDDEN], bias2[HIDDEN];
  float weight3[CLASSES * HIDDEN], bias3[CLASSES];
} network;

enum { PARAMETERS = sizeof(network) / sizeof(float) };

typedef struct {
  int training, validation;
  float (*images)[PIXELS]; /* training ones first */
  int *labels;
} digits;

static network model, velocity, gradient;
static swiftlr_scheduler *scheduler;
static double rate = 0;

/* ---- Errors and files -------------------------------------------------------------------------- */

static void fail(const char *where, const char *what) {
  fprintf(stderr, "%s: %s\n", where, what);
  exit(1);
}

static void check(int32_t status) {
  if (status != SWIFTLR_OK) fail(swiftlr_status_name(status), swiftlr_last_error());
}

static void *allocate(size_t size) {
  void *memory = malloc(size > 0 ? size : 1);
  if (memory == NULL) fail("malloc", "out of memory");
  return memory;
}

/* The whole content, or NULL where there is no file. */
static char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (file == NULL && errno == ENOENT) return NULL;
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) fail(path, strerror(errno));
  const long length = ftell(file);
  if (length < 0) fail(path, strerror(errno));
  rewind(file);
  char *content = allocate((size_t)length);
  *size = fread(content, 1, (size_t)length, file);
  if (*size != (size_t)length) fail(path, "cannot be read to its end");
  fclose(file);
  return content;
}

static digits read_digits(const char *path) {
  FILE *file = fopen(path, "r");
  if (file == NULL) fail(path, strerror(errno));
  digits data;
  if (fscanf(file, "%d %d", &data.training, &data.validation) != 2 || data.training < 1 ||
      data.validation < 1 || data.training > 1000000 || data.validation > 1000000) {
    fail(path, "does not start with two counts");
  }
  const int count = data.training + data.validation;
  data.images = allocate((size_t)count * sizeof *data.images);
  data.labels = allocate((size_t)count * sizeof *data.labels);
  for (int i = 0; i < count; i++) {
    for (int j = 0; j < PIXELS; j++) {
      if (fscanf(file, "%f", &data.images[i][j]) != 1) fail(path, "ends too early");
      data.images[i][j] /= 16;
    }
    int *label = &data.labels[i];
    if (fscanf(file, "%d", label) != 1 || *label < 0 || *label >= CLASSES)
      fail(path, "has no label");
  }
  fclose(file);
  return data;
}

/* ---- The network ------------------------------------------------------------------------------- */

/* A batch at one layer: a row for each unit, in it a value for each image. */
typedef float activations[HIDDEN][BATCH];

static void forward(const float *weight, const float *bias, int in, int out, activations x,
                    activations y) {
  for (int o = 0; o < out; o++) {
    for (int b = 0; b < BATCH; b++) y[o][b] = bias[o];
    for (int i = 0; i < in; i++) {
      for (int b = 0; b < BATCH; b++) y[o][b] += weight[o * in + i] * x[i][b];
    }
  }
}

/* From the gradient by y to those by weight, bias and, if it is wanted, x. */
static void backward(const float *weight, int in, int out, activations x, activations by_y,
                     float *by_weight, float *by_bias, activations by_x) {
  if (by_x != NULL) memset(by_x, 0, sizeof(activations));
  for (int o = 0; o < out; o++) {
    by_bias[o] = 0;
    for (int b = 0; b < BATCH; b++) by_bias[o] += by_y[o][b];
    for (int i = 0; i < in; i++) {
      float sum = 0;
      for (int b = 0; b < BATCH; b++) sum += by_y[o][b] * x[i][b];
      by_weight[o * in + i] = sum;
      if (by_x == NULL) continue;
      for (int b = 0; b < BATCH; b++) by_x[i][b] += weight[o * in + i] * by_y[o][b];
    }
  }
}

static void relu(activations x) {
  for (int i = 0; i < HIDDEN; i++) {
    for (int b = 0; b < BATCH; b++) x[i][b] = x[i][b] > 0 ? x[i][b] : 0;
  }
}

static void relu_backward(activations y, activations by_y) {
  for (int i = 0; i < HIDDEN; i++) {
    for (int b = 0; b < BATCH; b++) by_y[i][b] = y[i][b] > 0 ? by_y[i][b] : 0;
  }
}

static activations input, hidden1, hidden2, scores, by_scores, by_hidden2, by_hidden1;

/* Scores for BATCH images, the first of them image `first`; after `end` it goes on at `start`. */
static void classify(const digits *data, int first, int start, int end) {
  for (int b = 0; b < BATCH; b++) {
    const int image = start + (first - start + b) % (end - start);
    for (int i = 0; i < PIXELS; i++) input[i][b] = data->images[image][i];
  }
  forward(model.weight1, model.bias1, PIXELS, HIDDEN, input, hidden1);
  relu(hidden1);
  forward(model.weight2, model.bias2, HIDDEN, HIDDEN, hidden1, hidden2);
  relu(hidden2);
  forward(model.weight3, model.bias3, HIDDEN, CLASSES, hidden2, scores);
}

/* The mean cross entropy of the batch, with its gradient by the scores. */
static float cross_entropy(const digits *data, int first) {
  float loss = 0;
  for (int b = 0; b < BATCH; b++) {
    const int label = data->labels[(first + b) % data->training];
    float most = scores[0][b], sum = 0;
    for (int c = 1; c < CLASSES; c++) most = fmaxf(most, scores[c][b]);
    for (int c = 0; c < CLASSES; c++) sum += expf(scores[c][b] - most);
    loss += logf(sum) + most - scores[label][b];
    for (int c = 0; c < CLASSES; c++) {
      by_scores[c][b] = (expf(scores[c][b] - most) / sum - (c == label ? 1 : 0)) / BATCH;
    }
  }
  return loss / BATCH;
}

static float train_batch(const digits *data, long step) {
  const int first = (int)(step % data->training * BATCH % data->training);
  classify(data, first, 0, data->training);
  const float loss = cross_entropy(data, first);
  backward(model.weight3, HIDDEN, CLASSES, hidden2, by_scores, gradient.weight3, gradient.bias3,
           by_hidden2);
  relu_backward(hidden2, by_hidden2);
  backward(model.weight2, HIDDEN, HIDDEN, hidden1, by_hidden2, gradient.weight2, gradient.bias2,
           by_hidden1);
  relu_backward(hidden1, by_hidden1);
  backward(model.weight1, PIXELS, HIDDEN, input, by_hidden1, gradient.weight1, gradient.bias1,
           NULL);

  float *w = (float *)&model, *v = (float *)&velocity, *g = (float *)&gradient;
  for (int i = 0; i < PARAMETERS; i++) {
    v[i] = momentum * v[i] + g[i];
    w[i] -= (float)rate * v[i];
  }
  return loss;
}

static double accuracy(const digits *data) {
  const int end = data->training + data->validation;
  int right = 0;
  for (int first = data->training; first < end; first += BATCH) {
    classify(data, first, data->training, end);
    for (int b = 0; b < BATCH && first + b < end; b++) {
      int guess = 0;
      for (int c = 1; c < CLASSES; c++) guess = scores[c][b] > scores[guess][b] ? c : guess;
      right += guess == data->labels[first + b];
    }
  }
  return (double)right / data->validation;
}

/* ---- The start, and checkpoints ---------------------------------------------------------------- */

/* Evenly spread in ±1 / sqrt(in), as torch does it; the same at every start. */
static void spread(float *values, int count, int in) {
  static uint32_t random = 1;
  for (int i = 0; i < count; i++) {
    random = random * 1664525u + 1013904223u;
    values[i] = ((float)(random >> 8) / 8388608.0f - 1) / sqrtf((float)in);
  }
}

static void spread_network(void) {
  spread(model.weight1, HIDDEN * PIXELS + HIDDEN, PIXELS);
  spread(model.weight2, HIDDEN * HIDDEN + HIDDEN, HIDDEN);
  spread(model.weight3, CLASSES * HIDDEN + CLASSES, HIDDEN);
}

static void start(const char *path) {
  spread_network();
  size_t size;
  char *spec = read_file(path, &size);
  if (spec == NULL) fail(path, strerror(errno));
  swiftlr_schedule *schedule;
  check(swiftlr_schedule_create(spec, size, NULL, 0, &schedule));
  rate = base_rate;
  check(swiftlr_scheduler_create(schedule, SWIFTLR_FORM_CLOSED, &rate, 1, &scheduler));
  swiftlr_schedule_free(schedule);
  free(spec);
}

static void resume(const char *path, char *content, size_t size) {
  const char *end = memchr(content, '\n', size);
  if (end == NULL) fail(path, "is no checkpoint");
  check(swiftlr_scheduler_restore(content, (size_t)(end - content), NULL, 0, &scheduler));
  check(swiftlr_scheduler_last_lr(scheduler, &rate, 1));
  if (size - (size_t)(end + 1 - content) != sizeof model + sizeof velocity) {
    fail(path, "is a checkpoint of another network");
  }
  memcpy(&model, end + 1, sizeof model);
  memcpy(&velocity, end + 1 + sizeof model, sizeof velocity);
}

/* Under another name first: whoever is killed here leaves the old checkpoint or the new one. */
static void save(const char *path) {
  static char unfinished[4096];
  if (snprintf(unfinished, sizeof unfinished, "%s.unfinished", path) >= (int)sizeof unfinished) {
    fail(path, "is too long a name");
  }
  size_t size;
  check(swiftlr_scheduler_checkpoint(scheduler, NULL, 0, &size));
  char *text = allocate(size);
  check(swiftlr_scheduler_checkpoint(scheduler, text, size, &size));
  FILE *file = fopen(unfinished, "wb");
  if (file == NULL) fail(unfinished, strerror(errno));
  const int written = fprintf(file, "%s\n", text) > 0 &&
                      fwrite(&model, sizeof model, 1, file) == 1 &&
                      fwrite(&velocity, sizeof velocity, 1, file) == 1;
  if (fclose(file) != 0 || !written || rename(unfinished, path) != 0) fail(path, strerror(errno));
  free(text);
}

/* ---- A rate to begin with ---------------------------------------------------------------------- */

/* The network is afterwards what it was before. */
static void find_rate(const digits *data) {
  static const char plan[] = "{\"end_lr\": 10, \"num_iter\": 100}", rule[] = "default";
  static char answer[20000];
  static network before[2];
  before[0] = model;
  before[1] = velocity;

  swiftlr_finder *finder;
  int32_t status = SWIFTLR_FINDER_GOES_ON;
  rate = 1e-4;
  check(swiftlr_finder_create(plan, strlen(plan), &rate, 1, &finder));
  for (long step = 0; status == SWIFTLR_FINDER_GOES_ON; step++) {
    const double used = rate;
    const float loss = train_batch(data, step);
    check(swiftlr_finder_step(finder, loss, &rate, 1, &status));
    printf("%ld %a %.6f\n", step, used, loss);
  }
  double suggested;
  size_t needed;
  check(swiftlr_finder_suggest(finder, rule, strlen(rule), &suggested, answer, sizeof answer,
                               &needed));
  swiftlr_finder_free(finder);
  model = before[0];
  velocity = before[1];
  fprintf(stderr, "C: the rate %.3g, of %s\n", suggested, answer);
}

int main(int argc, char **argv) {
  if (argc == 3 && strcmp(argv[1], "find") == 0) {
    const digits all = read_digits(argv[2]);
    spread_network();
    find_rate(&all);
    return 0;
  }
  if (argc != 5) fail(argv[0], "usage: train_digits SPEC DIGITS CHECKPOINT STEPS, or find DIGITS");
  const digits data = read_digits(argv[2]);
  const char *path = argv[3];
  size_t size;
  char *checkpoint = read_file(path, &size);
  if (checkpoint == NULL) {
    start(argv[1]);
  } else {
    resume(path, checkpoint, size);
  }
  double position;
  check(swiftlr_scheduler_last_epoch(scheduler, &position));

  setvbuf(stdout, NULL, _IOLBF, BUFSIZ);
  const long steps = atol(argv[4]);
  for (long step = (long)position; step < steps; step++) {
    const double used = rate;
    const float loss = train_batch(&data, step);
    check(swiftlr_scheduler_step(scheduler, &rate, 1));
    if ((step + 1) % CHECKPOINT_EVERY == 0 || step + 1 == steps) save(path);
    printf("%ld %a %.6f\n", step, used, loss);
  }
  fprintf(stderr, "C: %.1f %% of the validation digits\n", 100 * accuracy(&data));
  swiftlr_scheduler_free(scheduler);
  free(checkpoint);
  free(data.images);
  free(data.labels);
  return 0;
}

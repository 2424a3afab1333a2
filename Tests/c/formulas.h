/* The formulas of the schedules in `specs`, written out in C in torch's order of operations. The
 * library has to give the same bits. Compiled without contraction and without builtins. */
#ifndef FORMULAS_H
#define FORMULAS_H

#include <math.h>

static const double pi = 3.14159265358979323846;

typedef struct {
  const char *spec;
  double (*closed)(double base, double epoch);
  double (*chain)(double lr, double base, double epoch); /* for epoch 0 as for every other */
} formula;

static double step_closed(double base, double epoch) { return base * pow(0.5, floor(epoch / 3)); }
static double step_chain(double lr, double base, double epoch) {
  (void)base;
  return epoch == 0 || fmod(epoch, 3) != 0 ? lr : lr * 0.5;
}

static double constant_closed(double base, double epoch) {
  return base * (0.25 + (epoch >= 6 ? 1.0 : 0.0) * (1.0 - 0.25));
}
static double constant_chain(double lr, double base, double epoch) {
  (void)base;
  if (epoch == 0) return lr * 0.25;
  return epoch == 6 ? lr * (1.0 / 0.25) : lr;
}

static double linear_closed(double base, double epoch) {
  return base * (0.1 + (0.9 - 0.1) * (epoch < 8 ? epoch : 8.0) / 8.0);
}
static double linear_chain(double lr, double base, double epoch) {
  (void)base;
  if (epoch == 0) return lr * 0.1;
  if (epoch > 8) return lr;
  return lr * (1.0 + (0.9 - 0.1) / (8.0 * 0.1 + (epoch - 1) * (0.9 - 0.1)));
}

static double exponential_closed(double base, double epoch) { return base * pow(0.9, epoch); }
static double exponential_chain(double lr, double base, double epoch) {
  (void)base;
  return epoch == 0 ? lr : lr * 0.9;
}

static double polynomial_closed(double base, double epoch) {
  return base * pow(1.0 - (epoch < 7 ? epoch : 7.0) / 7.0, 1.5);
}
static double polynomial_chain(double lr, double base, double epoch) {
  (void)base;
  if (epoch == 0 || epoch > 7) return lr;
  return lr * pow((1.0 - epoch / 7.0) / (1.0 - (epoch - 1) / 7.0), 1.5);
}

static double cosine_closed(double base, double epoch) {
  return 0.001 + (base - 0.001) * (1 + cos(pi * epoch / 10)) / 2;
}
static double cosine_chain(double lr, double base, double epoch) {
  if (epoch == 0) return lr;
  if (fmod(epoch - 1 - 10, 20) == 0) return lr + (base - 0.001) * (1 - cos(pi / 10)) / 2;
  return (1 + cos(pi * epoch / 10)) / (1 + cos(pi * (epoch - 1) / 10)) * (lr - 0.001) + 0.001;
}

/* Linear warm-up over 8 steps, then the cosine on its own clock. */
static double sequence_closed(double base, double epoch) {
  return epoch < 8 ? linear_closed(base, epoch) : cosine_closed(base, epoch - 8);
}
/* When a later part begins, torch sets it to its position 0 by its closed form. */
static double sequence_chain(double lr, double base, double epoch) {
  if (epoch < 8) return linear_chain(lr, base, epoch);
  return epoch == 8 ? cosine_closed(base, 0) : cosine_chain(lr, base, epoch - 8);
}

static double fixed_closed(double base, double epoch) {
  (void)epoch;
  return base;
}
static double fixed_chain(double lr, double base, double epoch) {
  (void)base, (void)epoch;
  return lr;
}

#define LINEAR \
  "{\"type\": \"torch.LinearLR\", \"start_factor\": 0.1, \"end_factor\": 0.9, \"total_iters\": 8}"
#define COSINE "{\"type\": \"torch.CosineAnnealingLR\", \"T_max\": 10, \"eta_min\": 0.001}"

static const formula formulas[] = {
    {"{\"type\": \"torch.StepLR\", \"step_size\": 3, \"gamma\": 0.5}", step_closed, step_chain},
    {"{\"type\": \"torch.ConstantLR\", \"factor\": 0.25, \"total_iters\": 6}", constant_closed,
     constant_chain},
    {LINEAR, linear_closed, linear_chain},
    {"{\"type\": \"torch.ExponentialLR\", \"gamma\": 0.9}", exponential_closed, exponential_chain},
    {"{\"type\": \"torch.PolynomialLR\", \"total_iters\": 7, \"power\": 1.5}", polynomial_closed,
     polynomial_chain},
    {COSINE, cosine_closed, cosine_chain},
    {"{\"type\": \"torch.SequentialLR\", \"schedules\": [" LINEAR ", " COSINE
     "], \"milestones\": [8]}",
     sequence_closed, sequence_chain},
    {"{\"type\": \"swiftlr.constant\"}", fixed_closed, fixed_chain},
};
enum { formula_count = sizeof formulas / sizeof formulas[0] };

#endif

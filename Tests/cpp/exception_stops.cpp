// An exception that leaves a function of the program ends the process, with the message of C++: it must not
// unwind frames of the library, which would leave its objects half changed.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <stdexcept>

#include <swiftlr.h>

static int32_t throws(void *, double, double *) { throw std::runtime_error("a function failed"); }

int main() {
  int ends[2];
  if (pipe(ends) != 0) return 2;
  const pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], STDERR_FILENO);
    const swiftlr_function function = {"f", throws, nullptr, nullptr};
    const char spec[] = R"({"type": "torch.LambdaLR", "lr_lambda": "f"})";
    swiftlr_schedule *schedule = nullptr;
    double value = 0;
    if (swiftlr_schedule_create(spec, std::strlen(spec), &function, 1, &schedule) != SWIFTLR_OK)
      _exit(3);
    try {
      const int32_t status = swiftlr_schedule_value(schedule, 0.1, 1, &value);
      _exit(status == SWIFTLR_OK ? 4 : 5);
    } catch (const std::runtime_error &) {
      _exit(6);
    }
  }
  close(ends[1]);
  char text[4096] = "";
  std::size_t length = 0;
  for (ssize_t count; (count = read(ends[0], text + length, sizeof text - 1 - length)) > 0;)
    length += static_cast<std::size_t>(count);
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT &&
      std::strstr(text, "a function failed") != nullptr)
    return 0;
  std::fprintf(stderr, "the child ended with %d and wrote: %s\n", status, text);
  return 1;
}

// The value at position 2 of a spec, -1 where it is none.
double value_by_result(const char *spec);

// libFuzzer's own entry: SwiftPM gives main another name, so that the usual one is not found.

#ifndef COPSE_FUZZER_RUNTIME_H
#define COPSE_FUZZER_RUNTIME_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*take)(const uint8_t *bytes, size_t size));

#endif

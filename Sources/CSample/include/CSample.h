#ifndef CSAMPLE_H
#define CSAMPLE_H

#include <stddef.h>

/// The number of files of the sample audit that the program carries.
int copse_sample_count(void);

/// The name of a file in the audit's folder; NULL when there is no such file.
const char *_Nullable copse_sample_name(int index);

/// The bytes of a file, without a zero at their end; NULL when there is no such file.
const unsigned char *_Nullable copse_sample_bytes(int index);

/// The number of its bytes; 0 when there is no such file.
size_t copse_sample_length(int index);

#endif

#include "CZlib.h"

bool copse_inflate_begin(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS) == Z_OK; }

// zlib, and its call that is a macro, which Swift cannot import.

#ifndef COPSE_CZLIB_H
#define COPSE_CZLIB_H

#include <stdbool.h>
#include <zlib.h>

/* Makes a stream ready for deflated data without a header, as zip archives hold it. */
bool copse_inflate_begin(z_stream *stream);

#endif

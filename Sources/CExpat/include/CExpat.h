// Expat as it is, and what Swift should not do with the names that it gives.

#ifndef COPSE_CEXPAT_H
#define COPSE_CEXPAT_H

#include <expat.h>

/* Stands between a namespace and a name; no namespace holds it. */
#define COPSE_NAMESPACE_END '\n'

/* The name without its namespace; NULL in a namespace that is none of workbooks and packages. */
const char *copse_local_name(const char *name);

/* A parser that tells namespaces apart, or NULL without memory. */
XML_Parser copse_parser(void);

#endif

#include "CExpat.h"

#include <string.h>

/* ECMA-376: the namespaces of its transitional and of its strict form. */
static const char *const known[] = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

const char *copse_local_name(const char *name) {
  const char *end = strchr(name, COPSE_NAMESPACE_END);
  if (end == NULL) return name;
  size_t length = (size_t)(end - name);
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    if (strlen(known[i]) == length && memcmp(name, known[i], length) == 0) return end + 1;
  }
  return NULL;
}

XML_Parser copse_parser(void) { return XML_ParserCreateNS(NULL, COPSE_NAMESPACE_END); }

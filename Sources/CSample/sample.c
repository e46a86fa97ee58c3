// The files of fixtures/amplifyfe, put into the program by the compiler from the only copy there is.
// #embed is C23; the Swift compiler's clang has it, and builds this file wherever Copse is built, so
// there is nothing for a compiler without it to fall back on. docs/decisions/sample.md says more.
#include "CSample.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char communities_2020[] = {
#embed "../../fixtures/amplifyfe/communities-2020.csv"
};
static const unsigned char connections_2020[] = {
#embed "../../fixtures/amplifyfe/connections-2020.csv"
};
static const unsigned char communities_2021[] = {
#embed "../../fixtures/amplifyfe/communities-2021.csv"
};
static const unsigned char connections_2021[] = {
#embed "../../fixtures/amplifyfe/connections-2021.csv"
};
static const unsigned char communities_2022[] = {
#embed "../../fixtures/amplifyfe/communities-2022.csv"
};
static const unsigned char connections_2022[] = {
#embed "../../fixtures/amplifyfe/connections-2022.csv"
};
static const unsigned char communities_2023[] = {
#embed "../../fixtures/amplifyfe/communities-2023.csv"
};
static const unsigned char connections_2023[] = {
#embed "../../fixtures/amplifyfe/connections-2023.csv"
};
static const unsigned char communities_2024[] = {
#embed "../../fixtures/amplifyfe/communities-2024.csv"
};
static const unsigned char connections_2024[] = {
#embed "../../fixtures/amplifyfe/connections-2024.csv"
};
static const unsigned char datapackage[] = {
#embed "../../fixtures/amplifyfe/datapackage.json"
};

struct file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

static const struct file files[] = {
    {"communities-2020.csv", communities_2020, sizeof communities_2020},
    {"connections-2020.csv", connections_2020, sizeof connections_2020},
    {"communities-2021.csv", communities_2021, sizeof communities_2021},
    {"connections-2021.csv", connections_2021, sizeof connections_2021},
    {"communities-2022.csv", communities_2022, sizeof communities_2022},
    {"connections-2022.csv", connections_2022, sizeof connections_2022},
    {"communities-2023.csv", communities_2023, sizeof communities_2023},
    {"connections-2023.csv", connections_2023, sizeof connections_2023},
    {"communities-2024.csv", communities_2024, sizeof communities_2024},
    {"connections-2024.csv", connections_2024, sizeof connections_2024},
    {"datapackage.json", datapackage, sizeof datapackage},
};

int copse_sample_count(void) { return (int)(sizeof files / sizeof *files); }

static const struct file *file_at(int index) {
  return index >= 0 && index < copse_sample_count() ? &files[index] : NULL;
}

const char *copse_sample_name(int index) {
  const struct file *file = file_at(index);
  return file ? file->name : NULL;
}

const unsigned char *copse_sample_bytes(int index) {
  const struct file *file = file_at(index);
  return file ? file->bytes : NULL;
}

size_t copse_sample_length(int index) {
  const struct file *file = file_at(index);
  return file ? file->length : 0;
}

// How the terminal is given back when the program cannot do it in the ordinary way.

#ifndef COPSE_RESTORE_H
#define COPSE_RESTORE_H

#include <stdbool.h>

/* Whether the terminal is in the program's hands. */
bool copse_is_taken(void);

/* Restores the terminal if it is taken. Safe to call in a signal handler. */
void copse_restore(void);

#endif

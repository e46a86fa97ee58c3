// Swift cannot import ncurses' attribute macros, its variadic calls, or (in Swift 6) its mutable
// globals. Each is given a typed name here, beside the two things that only C can do: what happens
// in a signal handler, and asking the terminal database before anything is drawn.

#ifndef COPSE_CNCURSES_H
#define COPSE_CNCURSES_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1

#include <locale.h>
#include <ncurses.h>
#include <stdbool.h>
#include <wchar.h>

static const attr_t copse_bold = A_BOLD;
static const attr_t copse_dim = A_DIM;
static const attr_t copse_reversed = A_REVERSE;
static const attr_t copse_underlined = A_UNDERLINE;

/* What the next refresh draws. */
WINDOW *copse_screen(void);

/* What ncurses believes that the terminal shows. */
WINDOW *copse_painted(void);

/* The number of columns that ncurses gives a character, or -1 when it cannot show it. */
int copse_character_columns(wchar_t character);

/* Whether the locale in use encodes text as UTF-8. */
bool copse_locale_is_utf8(void);

/* What a terminal type, as in TERM, is good for. */
enum __attribute__((enum_extensibility(closed))) copse_terminal_type {
  copse_terminal_type_fit,
  copse_terminal_type_unknown,
  /* Known, and cannot place its cursor: nothing but lines of text can be written. */
  copse_terminal_type_unfit,
};

/* Looks a type up, and keeps what it takes to restore the terminal behind a descriptor: its modes
   as they are now, and the sequences of its type. */
enum copse_terminal_type copse_examine(const char *type, int descriptor);

/* The size of the terminal behind a descriptor; false when it does not say. */
bool copse_measure(int descriptor, int *columns, int *rows);

/* Opens a file in memory, whose name shows in /proc alone; -1 where the system has none. */
int copse_open_memory(const char *name);

/* Makes a descriptor stand for what another one stands for; programs started do not inherit it. */
void copse_redirect(int descriptor, int target);

/* Lets Ctrl-C, Ctrl-S, Ctrl-Q, Ctrl-V and Ctrl-O arrive as keys; Ctrl-Z and Ctrl-\ stay signals. */
void copse_free_keys(int descriptor);

/* From now on a crash, a second request to end, or exit() restores the terminal first. Standard
   error is held back when it is a terminal, so that messages do not tear the screen. */
void copse_take(void);

/* The terminal is restored already; what was held back from standard error is written now. */
void copse_give_back(void);

/* Opens a pipe, reading end first, that neither blocks nor outlives exec. */
bool copse_open_pipe(int ends[2]);

/* Catches the signals that a full-screen program must know of, unless they are ignored.
   Returns the descriptor on which the number of each arrives as a byte, or -1 and errno. */
int copse_catch_signals(void);

/* Puts back every signal's action as it was found. */
void copse_release_signals(void);

/* Stops this process as Ctrl-Z does; returns when it is continued. */
void copse_stop(void);

#endif

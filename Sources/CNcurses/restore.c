#include "restore.h"

#include "CNcurses.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

static int terminal = -1;
static bool terminal_has_modes;
static struct termios found_modes;

/* Everything is made ready before the first frame: a signal handler may only write it. */
static char sequence[256];
static size_t sequence_length;

static int taken;
static int found_error = -1;
static int held_error = -1;

static void append(const char *text) {
  for (; *text != '\0' && sequence_length < sizeof sequence; text++) {
    if (text[0] == '$' && text[1] == '<') { /* a delay, such as $<5> */
      const char *end = strchr(text, '>');
      if (end == NULL) return;
      text = end;
      continue;
    }
    sequence[sequence_length++] = *text;
  }
}

static bool append_capability(const char *name) {
  const char *text = tigetstr(name);
  if (text == NULL || text == (char *)-1) return false;
  append(text);
  return true;
}

enum copse_terminal_type copse_examine(const char *type, int descriptor) {
  int status = 0;
  bool found = setupterm(type, descriptor, &status) == OK;
  if (!found) return status == 1 ? copse_terminal_type_unfit : copse_terminal_type_unknown;
  const char *address = tigetstr("cup");
  bool fit = address != NULL && address != (char *)-1;
  terminal = descriptor;
  terminal_has_modes = tcgetattr(descriptor, &found_modes) == 0;
  sequence_length = 0;
  append("\033[?2004l");
  append_capability("sgr0");
  append_capability("cnorm");
  append_capability("rmkx");
  if (!append_capability("rmcup")) append("\r\n");
  del_curterm(cur_term);
  return fit ? copse_terminal_type_fit : copse_terminal_type_unfit;
}

/* Gives up when the other side takes nothing for a second: a terminal that hangs must not keep the
   program from ending. */
static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
    if (poll(&ready, 1, 1000) == 0) return;
    ssize_t written = write(descriptor, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void hold_error(void) {
  if (!isatty(STDERR_FILENO)) return;
  held_error = copse_open_memory("standard error");
  found_error = dup(STDERR_FILENO);
  if (held_error >= 0 && found_error >= 0) dup2(held_error, STDERR_FILENO);
}

static void release_error(void) {
  if (found_error < 0 || held_error < 0) return;
  dup2(found_error, STDERR_FILENO);
  char bytes[1024];
  lseek(held_error, 0, SEEK_SET);
  for (;;) {
    ssize_t count = read(held_error, bytes, sizeof bytes);
    if (count <= 0) break;
    write_all(STDERR_FILENO, bytes, (size_t)count);
  }
  close(found_error);
  close(held_error);
  found_error = held_error = -1;
}

bool copse_is_taken(void) { return __atomic_load_n(&taken, __ATOMIC_SEQ_CST) != 0; }

void copse_restore(void) {
  if (__atomic_exchange_n(&taken, 0, __ATOMIC_SEQ_CST) == 0) return;
  write_all(terminal, sequence, sequence_length);
  if (terminal_has_modes) tcsetattr(terminal, TCSANOW, &found_modes);
  release_error();
}

void copse_take(void) {
  static bool registered;
  if (!registered) registered = atexit(copse_restore) == 0;
  hold_error();
  __atomic_store_n(&taken, 1, __ATOMIC_SEQ_CST);
}

void copse_give_back(void) {
  if (__atomic_exchange_n(&taken, 0, __ATOMIC_SEQ_CST) == 0) return;
  release_error();
}

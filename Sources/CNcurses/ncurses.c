#include "CNcurses.h"

#include <fcntl.h>
#include <langinfo.h>
#include <string.h>
#ifdef __linux__
#include <sys/mman.h>
#endif
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

WINDOW *copse_screen(void) { return stdscr; }

WINDOW *copse_painted(void) { return curscr; }

int copse_character_columns(wchar_t character) { return wcwidth(character); }

bool copse_locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool copse_measure(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

int copse_open_memory(const char *name) {
#ifdef __linux__
  return memfd_create(name, MFD_CLOEXEC);
#else
  (void)name;
  return -1;
#endif
}

void copse_redirect(int descriptor, int target) {
#ifdef __linux__
  dup3(target, descriptor, O_CLOEXEC);
#else
  dup2(target, descriptor);
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
#endif
}

void copse_free_keys(int descriptor) {
  struct termios modes;
  if (tcgetattr(descriptor, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
  modes.c_lflag &= ~(tcflag_t)IEXTEN;
  modes.c_cc[VINTR] = _POSIX_VDISABLE;
  tcsetattr(descriptor, TCSADRAIN, &modes);
}

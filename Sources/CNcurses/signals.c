#include "CNcurses.h"
#include "restore.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

/* Told to the event loop, which acts between two events. */
static const int told[] = {SIGWINCH, SIGTSTP, SIGCONT};
/* Told to the loop once; a second one, when the loop does not answer, ends the process. */
static const int ending[] = {SIGHUP, SIGINT, SIGTERM};
/* The process is lost: the terminal is restored and the signal does what it does. */
static const int fatal[] = {SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGFPE, SIGBUS, SIGTRAP,
                            SIGSYS, SIGXCPU, SIGXFSZ, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2};

static int pipe_ends[2] = {-1, -1};
static int ending_asked;
static struct sigaction found[NSIG];
static bool caught[NSIG];

/* A crash by a stack that ran over needs another one to be handled on. */
static char handler_stack[65536];

/* While another program has the terminal nobody reads the pipe, and Ctrl-Z stops both. */
static void tell(int number) {
  if (number == SIGTSTP && !copse_is_taken()) {
    raise(SIGSTOP);
    return;
  }
  int error = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = error;
}

/* The signal is blocked here: raised again, it arrives when this returns. A fault that the
   processor reported comes again by itself, with its own place and reason. */
static void on_fatal(int number, siginfo_t *information, void *context) {
  (void)context;
  if (number == SIGQUIT && !copse_is_taken()) return;
  copse_restore();
  sigaction(number, &found[number], NULL);
  bool is_fault = number == SIGSEGV || number == SIGILL || number == SIGFPE || number == SIGBUS;
  if (!is_fault || information->si_code <= 0) raise(number);
}

/* While another program has the terminal, Ctrl-C is meant for that one. */
static void on_ending(int number, siginfo_t *information, void *context) {
  if (number == SIGINT && !copse_is_taken()) return;
  if (__atomic_exchange_n(&ending_asked, 1, __ATOMIC_SEQ_CST) == 0) {
    tell(number);
  } else {
    on_fatal(number, information, context);
  }
}

static void catch_signal(int number, struct sigaction *action) {
  if (sigaction(number, NULL, &found[number]) != 0) return;
  if (found[number].sa_handler == SIG_IGN) return;
  caught[number] = sigaction(number, action, NULL) == 0;
}

bool copse_open_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0; }

int copse_catch_signals(void) {
  if (pipe_ends[0] < 0 && !copse_open_pipe(pipe_ends)) return -1;
  __atomic_store_n(&ending_asked, 0, __ATOMIC_SEQ_CST);
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);

  struct sigaction tells = {.sa_handler = tell, .sa_flags = SA_RESTART};
  sigfillset(&tells.sa_mask);
  for (size_t i = 0; i < sizeof told / sizeof *told; i++) catch_signal(told[i], &tells);

  /* Every signal is blocked in the handlers, SIGTTOU among them: a program in the background may
     then restore the terminal without being stopped. */
  struct sigaction ends = {.sa_sigaction = on_ending, .sa_flags = SA_SIGINFO | SA_RESTART};
  sigfillset(&ends.sa_mask);
  for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) catch_signal(ending[i], &ends);

  struct sigaction dies = {.sa_sigaction = on_fatal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&dies.sa_mask);
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) catch_signal(fatal[i], &dies);
  return pipe_ends[0];
}

void copse_release_signals(void) {
  for (int number = 1; number < NSIG; number++) {
    if (!caught[number]) continue;
    sigaction(number, &found[number], NULL);
    caught[number] = false;
  }
}

void copse_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction caught_action;
  sigaction(SIGTSTP, &standard, &caught_action);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &caught_action, NULL);
}

internal import Glibc

exit(runProgram().code)

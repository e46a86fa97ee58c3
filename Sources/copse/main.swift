internal import Glibc

exit(runProgram().rawValue)

package org.otklik.torture;

/** One system call as strace saw it: its thread, its name, what stood between the brackets, and what came back. */
record Call(int thread, String name, String arguments, long result) {
    /** The number of the descriptor that it is about. */
    int descriptor() {
        var end = arguments.indexOf('<');
        return end < 0 ? -1 : Integer.parseInt(arguments.substring(0, end));
    }

    /** The path of the descriptor, as {@code -y} tells it. */
    String path() {
        return Trace.text(arguments.substring(arguments.indexOf('<') + 1, arguments.indexOf('>')));
    }

    /** The argument of this number that is a text; the first one has the number 0. */
    String quoted(int number) {
        return Trace.text(hex(number));
    }

    byte[] bytes(int number) {
        return Trace.bytes(hex(number));
    }

    private String hex(int number) {
        var from = -1;
        for (var i = 0; i <= number; i++) {
            from = arguments.indexOf('"', from + 1);
            from = i < number ? arguments.indexOf('"', from + 1) : from;
        }
        return arguments.substring(from + 1, arguments.indexOf('"', from + 1));
    }

    /** The last argument, a number. */
    long last() {
        return Long.parseLong(arguments.substring(arguments.lastIndexOf(' ') + 1));
    }
}

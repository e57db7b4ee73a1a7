package org.otklik.demo;

/** What a person reads while the demo runs: on standard error, since standard output ends with the account alone. */
final class Progress {
    private Progress() {}

    static void say(String sentence) {
        System.err.println(sentence);
    }
}

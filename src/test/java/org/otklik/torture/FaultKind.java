package org.otklik.torture;

import java.util.List;

/** The kinds of fault that the page on reliability names: F1 to F44. What runs each is said by the harnesses. */
enum FaultKind {
    F1("connection refused"),
    F2("packets swallowed"),
    F3("a name that cannot be resolved"),
    F4("reset before the body"),
    F5("reset in the body"),
    F6("reset after the collector's commit, before the reply"),
    F7("one byte a second up"),
    F8("one byte a second down, also after the headers"),
    F9("half-close"),
    F10("reply cut"),
    F11("reply over 1 MiB"),
    F12("reply nested 10,000 deep"),
    F13("receipt of another batch"),
    F14("receipt that leaves ids out"),
    F15("200 with HTML, or with JSON that is no receipt"),
    F16("redirect to another host"),
    F17("every row of the status table"),
    F18("body damaged by a proxy"),
    F19("certificate expired, of another host, of an unknown authority"),
    F20("a proxy asks for credentials"),
    F21("Retry-After: 0, 10^9, negative, a date, rubbish"),
    F22("clock a day ahead, a day behind, in 1970"),
    F23("clock jumps during a call"),
    F24("clock 40 minutes off"),
    F25("SIGKILL"),
    F26("power cut, torn and reordered writes"),
    F27("EIO on write"),
    F28("EIO on fsync"),
    F29("disk full"),
    F30("read-only file system"),
    F31("noexec temporary directory; library missing"),
    F32("corrupt header, page, index, log"),
    F33("file empty, foreign, newer than readable"),
    F34("cloned image"),
    F35("outbox restored from an older copy"),
    F36("collector killed in the midst of a commit"),
    F37("PostgreSQL primary killed and its standby promoted"),
    F38("wait for a commit cancelled"),
    F39("ledger restored from an old backup"),
    F40("64 equal batches at once"),
    F41("overlapping batches in opposite order"),
    F42("poison item: refused only with it in the batch"),
    F43("all kiosks come back at once after 24 h"),
    F44("survey, config or app swapped while rows are queued");

    private final String words;

    FaultKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The harnesses that run it. */
    List<String> runBy(List<Harness> harnesses) {
        return harnesses.stream()
                .filter(harness -> harness.faults().contains(name()))
                .map(Harness::name)
                .toList();
    }

    /** For {@code scripts/torture --list}. */
    String line(List<Harness> harnesses) {
        var runBy = runBy(harnesses);
        var how = runBy.isEmpty() ? "not run: there is no harness for it yet" : String.join(", ", runBy);
        return "%-4s %-62s %s".formatted(name(), words, how);
    }
}

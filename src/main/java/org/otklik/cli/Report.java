package org.otklik.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.otklik.config.Change;
import org.otklik.json.Fault;
import org.otklik.json.Severity;

/**
 * What a command found and did, for a person and for a program alike.
 *
 * @param lines what a person reads on standard output
 * @param notes what a person reads on standard error, unless asked to be quiet
 * @param result what a program reads; names in snake_case, values that JSON knows
 */
record Report(
        ExitRule exit,
        Change change,
        List<Fault> faults,
        Map<String, Object> result,
        List<String> lines,
        List<String> notes) {
    Report {
        faults = List.copyOf(faults);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    static Report of(ExitRule exit, Change change, Map<String, Object> result, List<String> lines) {
        return new Report(exit, change, List.of(), result, lines, List.of());
    }

    /** The command came to nothing for these reasons. */
    static Report refused(ExitRule exit, List<Fault> faults) {
        return new Report(exit, Change.NONE, faults, Map.of(), List.of(), sentences(faults));
    }

    /** One reason that lies in no file people write. */
    static Report refused(ExitRule exit, String code, String message, String hint) {
        return refused(exit, List.of(new Fault(code, Severity.ERROR, "", "", 0, message, hint)));
    }

    static List<String> sentences(List<Fault> faults) {
        List<String> sentences = new ArrayList<>();
        for (var fault : faults) {
            sentences.add(fault.file().isEmpty() ? plain(fault) : fault.sentence());
        }
        return sentences;
    }

    private static String plain(Fault fault) {
        return "kioskctl: " + fault.message() + (fault.hint().isEmpty() ? "" : " " + fault.hint());
    }
}

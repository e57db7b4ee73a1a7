package org.otklik.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.otklik.outbox.OutboxFailure;
import picocli.CommandLine;

/** Turns what went wrong into a report: one sentence and one exit code, never a stack trace. */
final class Failures {
    private Failures() {}

    static Report reported(KioskCommand command, Surroundings surroundings) {
        try {
            return command.run(surroundings);
        } catch (OutboxFailure e) {
            return Report.refused(
                    ExitRule.IO,
                    "io.outbox",
                    "The outbox failed: " + e.getMessage() + ".",
                    "Keep a copy of outbox.db.");
        } catch (IOException | UncheckedIOException e) {
            return Report.refused(ExitRule.IO, "io.file", "Input or output failed: " + e.getMessage() + ".", "");
        } catch (RuntimeException e) {
            return Report.refused(ExitRule.SOFTWARE, "software", "A failure of kioskctl itself: " + e + ".", "");
        }
    }

    /** What a command with a form of its own could not do is told on standard error. */
    static ExitRule spoken(OwnForm command, Spoken spoken) {
        try {
            return command.speak(spoken);
        } catch (IOException | UncheckedIOException e) {
            spoken.err().println("kioskctl: Input or output failed: " + e.getMessage() + ".");
            return ExitRule.IO;
        } catch (CommandLine.ParameterException e) {
            throw e; // options that do not go together are told of like any other wrong ones
        } catch (RuntimeException e) {
            spoken.err().println("kioskctl: A failure of kioskctl itself: " + e + ".");
            return ExitRule.SOFTWARE;
        }
    }

    /** Wrong options: a sentence and where help is; with {@code --json} among them, the object all the same. */
    static int usage(CommandLine.ParameterException mistake, String[] arguments) {
        var line = mistake.getCommandLine();
        var output = new Output(line.getOut(), line.getErr());
        var name = line.getCommandSpec().qualifiedName();
        var report = Report.refused(ExitRule.USAGE, "usage", mistake.getMessage() + ".", "See " + name + " --help.");
        if (List.of(arguments).contains("--json")) {
            output.json(name.substring(name.indexOf(' ') + 1).replace(' ', '-'), report);
        } else {
            output.text(report, Output.Notes.SHOWN);
        }
        return ExitRule.USAGE.number();
    }

    /** What comes from picocli itself, after the options were read. */
    static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        var report =
                Report.refused(ExitRule.SOFTWARE, "software", "A failure of kioskctl itself: " + failure + ".", "");
        new Output(line.getOut(), line.getErr()).text(report, Output.Notes.SHOWN);
        return ExitRule.SOFTWARE.number();
    }
}

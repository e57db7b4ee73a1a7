package org.otklik.collector;

import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code scripts/collector}: the central endpoint as one process, and the commands that set it up. */
@Command(
        name = "collector",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Takes what kiosks send, proves that nothing is missing, and shows the results."
                + " Options without a command are those of serve.",
        subcommands = {
            ServeCommand.class,
            KioskCommand.class,
            PackCommand.class,
            AccountCommand.class,
            CertCommand.class,
            BackupCommand.class,
            RestoredCommand.class,
            SignInLinkCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = "%nExit codes: 0 ok, 64 usage, 65 bad pack, 74 the data directory or the ledger cannot be used,"
                + " 78 collector.json is not in order.")
public final class Main {
    static final String VERSION = "0.1.0";

    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(spelledOut(arguments)));
    }

    /** Options without a command mean the one that a collector exists for: serve. */
    static String[] spelledOut(String... arguments) {
        if (arguments.length == 0 || !arguments[0].startsWith("-") || OWN_OPTIONS.contains(arguments[0])) {
            return arguments;
        }
        return Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler((failure, given) -> {
                    System.err.println(failure.getMessage());
                    failure.getCommandLine().usage(System.err);
                    return 64;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    System.err.println("collector: " + failure.getMessage());
                    return failure instanceof RefusedConfig ? 78 : 74;
                });
    }
}

package org.otklik.collector;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code scripts/collector}: the central endpoint as one process, and the commands that set it up. */
@Command(
        name = "collector",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Takes what kiosks send, proves that nothing is missing, and shows the results.",
        subcommands = {
            ServeCommand.class,
            KioskCommand.class,
            PackCommand.class,
            AccountCommand.class,
            SignInLinkCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = "%nExit codes: 0 ok, 64 usage, 65 bad pack, 74 the data directory or the ledger cannot be used.")
public final class Main {
    static final String VERSION = "0.1.0";

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
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
                    return 74;
                });
    }
}

package org.otklik.collector;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.otklik.collector.api.SignIn;
import org.otklik.collector.ledger.SignIns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code collector account add}. */
@Command(name = "account", description = "People who may see results.", subcommands = AccountCommand.Add.class)
final class AccountCommand {
    /** Shorter passwords are guessed; a sentence is easier to remember than a riddle. */
    private static final int LEAST_PASSWORD = 12;

    /** Makes an account, or gives it a new password and role. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description =
                    "Makes an account or changes it; its password is one line on standard input, so that no list of processes shows it.")
    static final class Add implements Callable<Integer> {
        @Mixin
        private DataFolder data;

        @Option(names = "--login", required = true, description = "the name to sign in with")
        private String login;

        @Option(names = "--role", required = true, description = "analyst or head")
        private String role;

        @Override
        public Integer call() throws IOException {
            if (!login.matches("[A-Za-z0-9._-]{1,64}") || !role.matches("analyst|head")) {
                System.err.println("collector: a login is 1 to 64 of A-Z a-z 0-9 . _ -, a role is analyst or head.");
                return 64;
            }
            var password = password();
            if (password.length < LEAST_PASSWORD) {
                System.err.println("collector: a password has at least " + LEAST_PASSWORD + " characters.");
                return 64;
            }
            try (var ledger = data.ledger()) {
                new SignIn(new SignIns(ledger), new SecureRandom(), InstantSource.system())
                        .addAccount(login, role, password);
            }
            System.out.println(login);
            return 0;
        }

        private static char[] password() throws IOException {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? new char[0] : line.toCharArray();
        }
    }
}

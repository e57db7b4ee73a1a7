package org.otklik.collector;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.otklik.collector.api.SignIn;
import org.otklik.collector.ledger.SignIns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code collector sign-in-link}: for whoever holds the machine. */
@Command(
        name = "sign-in-link",
        mixinStandardHelpOptions = true,
        description = "Prints a link to the results that works once, within ten minutes.")
final class SignInLinkCommand implements Callable<Integer> {
    @Mixin
    private DataFolder data;

    @Option(names = "--address", required = true, description = "of the collector, for example http://127.0.0.1:8080")
    private String address;

    @Override
    public Integer call() throws IOException {
        try (var ledger = data.ledger()) {
            var code = new SignIn(new SignIns(ledger), new SecureRandom(), InstantSource.system()).newCode("analyst");
            System.out.println(address + "/sign-in#" + code);
        }
        return 0;
    }
}

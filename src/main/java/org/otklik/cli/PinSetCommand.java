package org.otklik.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.fleet.PinRule;
import org.otklik.fleet.TechnicianPin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets the technician's PIN; it is never an argument, which others on the machine could read. */
@Command(name = "set", description = "Sets the PIN: 6 to 12 digits, asked for twice. The kiosk may be running.")
final class PinSetCommand implements KioskCommand {
    /** A PIN and the end of its line. */
    private static final int MOST_BYTES = 64;

    @Option(names = "--stdin", arity = "0", description = "the first line of standard input is the PIN")
    private boolean fromInput;

    private final InputStream in;
    private final Hidden hidden;

    PinSetCommand(InputStream in, Hidden hidden) {
        this.in = in;
        this.hidden = hidden;
    }

    @Override
    public String word() {
        return "pin-set";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.REFUSED);
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        var words = surroundings.words();
        var pin = fromInput ? Optional.of(firstLine()) : hidden.ask(words.say("pin.ask"));
        if (pin.isEmpty()) {
            return Report.refused(
                    ExitRule.USAGE, "pin.no_terminal", "There is no terminal to ask at.", "Use pin set --stdin.");
        }
        var rule = PinRule.of(pin.get());
        if (rule != PinRule.GOOD) {
            return Report.refused(ExitRule.REFUSED, "pin.weak", words.say("pin.refused." + rule), "");
        }
        if (!fromInput && !hidden.ask(words.say("pin.again")).equals(pin)) {
            return Report.refused(ExitRule.REFUSED, "pin.differs", words.say("pin.differs"), "");
        }
        var change = new TechnicianPin(surroundings.data()).set(pin.get(), new SecureRandom());
        return Report.of(ExitRule.OK, change, Map.of("set", true), List.of(words.say("pin.set")));
    }

    private String firstLine() throws IOException {
        var bytes = in.readNBytes(MOST_BYTES);
        return new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
}

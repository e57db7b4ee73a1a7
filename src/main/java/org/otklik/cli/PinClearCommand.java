package org.otklik.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.fleet.TechnicianPin;
import picocli.CommandLine.Command;

/** Takes the technician's PIN away. */
@Command(name = "clear", description = "Takes the PIN away: the technician's page cannot be opened any more.")
final class PinClearCommand implements KioskCommand {
    @Override
    public String word() {
        return "pin-clear";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of();
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        var change = new TechnicianPin(surroundings.data()).clear();
        return Report.of(
                ExitRule.OK,
                change,
                Map.of("set", false),
                List.of(surroundings.words().say("pin.unset")));
    }
}

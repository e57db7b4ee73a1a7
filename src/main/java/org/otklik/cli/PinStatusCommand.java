package org.otklik.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.fleet.TechnicianPin;
import picocli.CommandLine.Command;

/** Whether there is a PIN; nothing of it is ever shown. */
@Command(name = "status", description = "Says whether there is a PIN.")
final class PinStatusCommand implements KioskCommand {
    @Override
    public String word() {
        return "pin-status";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of();
    }

    @Override
    public Report run(Surroundings surroundings) {
        var isSet = new TechnicianPin(surroundings.data()).isSet();
        var sentence = surroundings.words().say(isSet ? "pin.set" : "pin.unset");
        return Report.of(ExitRule.OK, Change.NONE, Map.of("set", isSet), List.of(sentence));
    }
}

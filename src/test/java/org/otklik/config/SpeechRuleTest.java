package org.otklik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.otklik.config.KioskConfig.Engine;
import org.otklik.config.KioskConfig.Output;
import org.otklik.config.KioskConfig.Speech;
import org.otklik.json.Faults;
import org.otklik.json.Place;

/** A program that speaks is named whole, and only where one is to speak. */
class SpeechRuleTest {
    @Test
    void aCommandThatIsToSpeakHasToBeThere() {
        assertThat(told(Engine.COMMAND)).containsExactly("ERROR /speech/command");
        assertThat(told(Engine.COMMAND, "/usr/bin/say", "{out}")).isEmpty();
    }

    @Test
    void itsProgramIsNamedByItsWholePath() {
        assertThat(told(Engine.COMMAND, "say", "{out}")).containsExactly("ERROR /speech/command");
    }

    @Test
    void aCommandThatNothingUsesIsAWarning() {
        assertThat(told(Engine.ESPEAK, "/usr/bin/say")).containsExactly("WARNING /speech/command");
        assertThat(told(Engine.ESPEAK)).isEmpty();
    }

    private static List<String> told(Engine engine, String... command) {
        var faults = new Faults("kiosk.json");
        new SpeechRule(key -> new Place(key.pointer(), 1), faults)
                .check(new Speech(engine, Output.HEADPHONES, List.of(command), 125, 6));
        return faults.list().stream()
                .map(fault -> fault.severity() + " " + fault.pointer())
                .toList();
    }
}

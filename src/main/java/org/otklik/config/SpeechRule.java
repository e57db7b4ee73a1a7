package org.otklik.config;

import java.util.function.Function;
import org.otklik.config.KioskConfig.Engine;
import org.otklik.config.KioskConfig.Speech;
import org.otklik.json.Faults;
import org.otklik.json.Place;

/** A program that speaks is named whole, and only where one is to speak. Visitor page 6. */
final class SpeechRule {
    private final Function<ConfigKey, Place> places;
    private final Faults faults;

    SpeechRule(Function<ConfigKey, Place> places, Faults faults) {
        this.places = places;
        this.faults = faults;
    }

    void check(Speech speech) {
        var place = places.apply(KioskKeys.COMMAND);
        if (speech.engine() == Engine.COMMAND && speech.command().isEmpty()) {
            var hint = "Write [\"/usr/bin/…\", \"{lang}\", \"{rate}\", \"{out}\"], or another engine.";
            faults.error("config.speech_command", place, "The engine is a command, and there is none.", hint);
        } else if (!speech.command().isEmpty() && !speech.command().get(0).startsWith("/")) {
            var message = "\"" + speech.command().get(0) + "\" is no absolute path.";
            faults.error("config.speech_command", place, message, "Begin with the whole path of the program.");
        } else if (speech.engine() != Engine.COMMAND && !speech.command().isEmpty()) {
            var hint = "Write \"engine\": \"command\", or leave the command out.";
            faults.warning("config.speech_command", place, "This command is not used.", hint);
        }
    }
}

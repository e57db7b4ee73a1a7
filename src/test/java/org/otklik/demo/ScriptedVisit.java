package org.otklik.demo;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;

/**
 * One visitor: how, in which language, what is chosen where it is asked, and how it ends. Travels to the kiosk process
 * as one line of JSON.
 *
 * @param choices by question name: what is touched; a question that is not in here is skipped
 * @param comment what is typed, or nothing
 */
record ScriptedVisit(
        int number,
        Way way,
        String language,
        Ending ending,
        Line line,
        Map<String, List<String>> choices,
        String comment) {
    /** The hands of the visitor. */
    enum Way {
        TOUCH("touch"),
        KEYS("keypad"),
        /** With headphones, and keys. */
        SPEECH_KEYS("speech"),
        /** With headphones, and a finger that reads before it presses. */
        SPEECH_TOUCH("speech"),
        TWO_SWITCHES("switch"),
        /** With the scan of the kiosk. */
        ONE_SWITCH("switch");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        /** As a response has to say it. */
        String word() {
            return word;
        }

        boolean isSwitch() {
            return this == TWO_SWITCHES || this == ONE_SWITCH;
        }

        /** Whether it hears the kiosk. */
        boolean hears() {
            return this == SPEECH_KEYS || this == SPEECH_TOUCH;
        }
    }

    /** How the visit ends: by «Завершить», by «Начать заново» from help, or by the idle clock. */
    enum Ending {
        FINISHED,
        STARTED_AGAIN,
        LEFT
    }

    /** Whether the collector answers while this visit is played. */
    enum Line {
        UP,
        DOWN
    }

    private static final Gson GSON = new Gson();

    String toLine() {
        return GSON.toJson(this);
    }

    static ScriptedVisit fromLine(String line) {
        return GSON.fromJson(line, ScriptedVisit.class);
    }
}

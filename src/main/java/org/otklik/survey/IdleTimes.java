package org.otklik.survey;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Times of stillness that a pack asks for. A pack may lengthen what the kiosk waits, never shorten it. Immutable. */
public record IdleTimes(Map<Wait, Duration> asked) {
    /** What is waited for; names and bounds in seconds are those of {@code idle} in kiosk.json. Fleet page 2. */
    public enum Wait {
        CHOICE("choiceSeconds", 15, 600),
        TYPING("typingSeconds", 30, 900),
        ASSISTED("assistedSeconds", 60, 1_800),
        COUNTDOWN("countdownSeconds", 20, 120),
        THANKS("thanksSeconds", 5, 60);

        private final String key;
        private final int least;
        private final int most;

        Wait(String key, int least, int most) {
            this.key = key;
            this.least = least;
            this.most = most;
        }

        String key() {
            return key;
        }

        int least() {
            return least;
        }

        int most() {
            return most;
        }
    }

    public static final IdleTimes NONE = new IdleTimes(Map.of());

    public IdleTimes {
        asked = asked.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(asked));
    }

    /** The longer one of what the kiosk waits and what the pack asks for. */
    public Duration of(Wait wait, Duration kiosk) {
        var pack = asked.getOrDefault(wait, kiosk);
        return pack.compareTo(kiosk) > 0 ? pack : kiosk;
    }
}

package org.otklik.speech;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what {@code pactl list sinks} prints under {@code LC_ALL=C}: whether a headphone port has something in it. PulseAudio
 * and PipeWire print a port as {@code analog-output-headphones: Headphones (type: Headphones, priority: 9900, availability
 * group: …, not available)}. Pure.
 */
final class PactlPorts {
    private static final Pattern PORT =
            Pattern.compile("^\\s+(?:\\[Out\\] )?\\S*(?i:headphone|headset)\\S*: .*\\((.*)\\)$");
    private static final Pattern IN = Pattern.compile("(?:^|, )available(?:$|,)");
    private static final Pattern OUT = Pattern.compile("(?:^|, )not available(?:$|,)");

    private PactlPorts() {}

    /** In if any headphone port has a plug in it; unknown if none of them knows. */
    static Jack jack(String listed) {
        var ports = listed.lines()
                .map(PORT::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .toList();
        if (any(ports, IN)) {
            return Jack.IN;
        }
        return any(ports, OUT) ? Jack.OUT : Jack.UNKNOWN;
    }

    private static boolean any(List<String> ports, Pattern state) {
        return ports.stream().anyMatch(port -> state.matcher(port).find());
    }
}

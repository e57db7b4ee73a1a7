package org.otklik.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code --task=calibrate} is told; kioskctl writes it.
 *
 * @param screen counted from 0, as {@code display.index}
 */
record CalibrateOptions(Path data, String language, int screen) {
    static final String TASK = "--task=calibrate";

    /** Nothing when it is not understood. */
    static Optional<CalibrateOptions> parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        var left = arguments.stream().filter(argument -> !argument.equals(TASK)).toList();
        for (var at = 0; at + 1 < left.size(); at += 2) {
            values.put(left.get(at), left.get(at + 1));
        }
        var language = values.getOrDefault("--lang", "ru");
        var screen = values.getOrDefault("--screen", "0");
        return left.size() % 2 == 0
                        && values.containsKey("--data")
                        && List.of("ru", "en").contains(language)
                        && screen.matches("[0-7]")
                ? Optional.of(new CalibrateOptions(Path.of(values.get("--data")), language, Integer.parseInt(screen)))
                : Optional.empty();
    }
}

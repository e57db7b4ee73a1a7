package org.otklik.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code --task=render} is told: which pack, where to, on which panels.
 *
 * @param config folder of kiosk.json, whose contacts fill the texts of the pack
 */
public record RenderOptions(Path pack, Path out, Optional<Path> config, List<PanelMm> panels) {
    /** The argument that asks for drawings in place of a kiosk. */
    public static final String TASK = "--task=render";

    /** A portrait kiosk and a small landscape one. Visitor page 2, test panels. */
    private static final List<PanelMm> USUAL = List.of(new PanelMm(268, 476), new PanelMm(345, 194));

    private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})");

    /** A picture in millimetres. */
    public record PanelMm(int width, int height) {}

    /** The options, or one sentence that says what is wrong with them. */
    public record Parsed(Optional<RenderOptions> options, String mistake) {
        private static Parsed mistaken(String mistake) {
            return new Parsed(Optional.empty(), mistake);
        }
    }

    /** Reads {@code --task=render --pack DIR --out DIR [--config DIR] [--panel WxH]...}. */
    public static Parsed parse(List<String> arguments) {
        Optional<Path> pack = Optional.empty();
        Optional<Path> out = Optional.empty();
        Optional<Path> config = Optional.empty();
        List<PanelMm> panels = new ArrayList<>();
        var left = new ArrayList<>(arguments);
        left.remove(TASK);
        for (var at = 0; at < left.size(); at += 2) {
            if (at + 1 == left.size()) {
                return Parsed.mistaken(left.get(at) + " needs a value.");
            }
            var value = left.get(at + 1);
            switch (left.get(at)) {
                case "--pack" -> pack = Optional.of(Path.of(value));
                case "--out" -> out = Optional.of(Path.of(value));
                case "--config" -> config = Optional.of(Path.of(value));
                case "--panel" -> {
                    var size = SIZE.matcher(value);
                    if (!size.matches()) {
                        return Parsed.mistaken("--panel needs millimetres like 268x476, not " + value + ".");
                    }
                    panels.add(new PanelMm(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))));
                }
                default -> {
                    return Parsed.mistaken("Unknown option: " + left.get(at) + ".");
                }
            }
        }
        if (pack.isEmpty() || out.isEmpty()) {
            return Parsed.mistaken("--pack DIR and --out DIR are needed.");
        }
        var drawn = panels.isEmpty() ? USUAL : List.copyOf(panels);
        return new Parsed(Optional.of(new RenderOptions(pack.get(), out.get(), config, drawn)), "");
    }
}

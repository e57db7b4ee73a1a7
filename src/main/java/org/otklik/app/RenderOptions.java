package org.otklik.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.ui.presenter.Look;

/**
 * What {@code --task=render} is told: which pack, where to, on which panels, in which looks.
 *
 * @param config folder of kiosk.json, whose contacts fill the texts of the pack
 */
public record RenderOptions(Path pack, Path out, Optional<Path> config, List<PanelMm> panels, List<Look> looks) {
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

    /** Reads {@code --task=render --pack DIR --out DIR [--config DIR] [--panel WxH]... [--look SIZE-COLOURS]...}. */
    public static Parsed parse(List<String> arguments) {
        var left = new ArrayList<>(arguments);
        left.remove(TASK);
        var read = new Reading();
        for (var at = 0; at < left.size(); at += 2) {
            if (at + 1 == left.size()) {
                return Parsed.mistaken(left.get(at) + " needs a value.");
            }
            var mistake = read.option(left.get(at), left.get(at + 1));
            if (mistake.isPresent()) {
                return Parsed.mistaken(mistake.get());
            }
        }
        return read.parsed();
    }

    /** What has been read so far. */
    private static final class Reading {
        private final List<PanelMm> panels = new ArrayList<>();
        private final List<Look> looks = new ArrayList<>();
        private Optional<Path> pack = Optional.empty();
        private Optional<Path> out = Optional.empty();
        private Optional<Path> config = Optional.empty();

        /** A sentence where the option is not taken. */
        Optional<String> option(String name, String value) {
            switch (name) {
                case "--pack" -> pack = Optional.of(Path.of(value));
                case "--out" -> out = Optional.of(Path.of(value));
                case "--config" -> config = Optional.of(Path.of(value));
                case "--panel" -> {
                    return panel(value);
                }
                case "--look" -> {
                    return look(value);
                }
                default -> {
                    return Optional.of("Unknown option: " + name + ".");
                }
            }
            return Optional.empty();
        }

        private Optional<String> panel(String value) {
            var size = SIZE.matcher(value);
            if (!size.matches()) {
                return Optional.of("--panel needs millimetres like 268x476, not " + value + ".");
            }
            panels.add(new PanelMm(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))));
            return Optional.empty();
        }

        private Optional<String> look(String value) {
            var known = PreviewLook.looks();
            if (!known.containsKey(value)) {
                return Optional.of("--look needs one of " + String.join(", ", known.keySet()) + ", not " + value + ".");
            }
            looks.add(known.get(value));
            return Optional.empty();
        }

        Parsed parsed() {
            if (pack.isEmpty() || out.isEmpty()) {
                return Parsed.mistaken("--pack DIR and --out DIR are needed.");
            }
            var onPanels = panels.isEmpty() ? USUAL : List.copyOf(panels);
            var drawn = looks.isEmpty() ? List.copyOf(PreviewLook.looks().values()) : List.copyOf(looks);
            return new Parsed(Optional.of(new RenderOptions(pack.get(), out.get(), config, onPanels, drawn)), "");
        }
    }
}

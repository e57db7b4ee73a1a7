package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.SwingUtilities;

/** What is said of a screen that stands there, and whether that is everything it shows, each thing once. */
public final class NarrationCheck {
    private final ScreenPanel panel;
    private final Narration narration;

    public NarrationCheck(ScreenPanel panel, String language) {
        this.panel = panel;
        narration = new Narration(panel, language);
    }

    /** What is said on coming there, then at each stop. */
    public String transcript() {
        var lines = new ArrayList<String>();
        lines.add("  " + words(narration.arrival(Narration.Answers.NAMED)));
        panel.told().forEach(stop -> lines.add("  [" + stop.id() + "] " + words(narration.stop(stop))));
        return String.join("\n", lines) + "\n";
    }

    private static String words(List<Said> said) {
        return said.stream()
                .map(Said::words)
                .map(words -> words.replace('\n', ' '))
                .collect(Collectors.joining(" | "));
    }

    /** What is to be seen and is not said, or is said by two stops. */
    public List<String> found() {
        var record = new PaintRecord(panel.getWidth(), panel.getHeight());
        panel.printAll(record);
        List<String> found = new ArrayList<>();
        var stops = panel.told();
        for (var painted : record.words()) {
            var saying = stops.stream()
                    .filter(stop -> shape(stop).contains(painted.ink()))
                    .filter(stop -> says(stop, painted.words()))
                    .toList();
            if (saying.size() != 1) {
                found.add("«" + painted.words() + "» is said by "
                        + saying.stream().map(Target::id).toList());
            }
        }
        return found;
    }

    /** Keys are called by words, not by the signs on them. A line may break off anywhere between two words; what stands in a field is said as it was written. */
    private boolean says(Target stop, String painted) {
        return stop.id().startsWith("keyboard.")
                || letters(words(narration.stop(stop))).contains(letters(painted));
    }

    private static String letters(String words) {
        return words.replaceAll("[\\s\\u00a0]+", "");
    }

    private Rectangle2D shape(Target stop) {
        var component = stop instanceof ReadStop words ? words.words() : (Component) stop;
        var bounds = SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), panel);
        // Letters may reach a little out of their line.
        bounds.grow(2, 4);
        return bounds;
    }
}

package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleState;
import javax.swing.JComponent;
import org.otklik.i18n.Messages;

/**
 * What is said of a screen, derived from what it shows: so a screen is heard by being written at all. It never says what
 * kind of control something is. Made anew for each screen; event thread only. Visitor page 6.
 */
public final class Narration {
    private static final String LANGUAGE = "otklik.language";

    private final ScreenPanel panel;
    private final Messages messages;
    private final String language;

    /** Whether what was chosen or written may be named. */
    public enum Answers {
        NAMED,
        /** Others hear it. */
        UNSAID
    }

    /** @param language the visitor's, as a tag */
    public Narration(ScreenPanel panel, String language) {
        this.panel = panel;
        this.language = language;
        messages = Messages.in(language);
    }

    /** The words of a control are in this language, whatever the visitor's is. */
    static void speak(JComponent control, String tag) {
        control.putClientProperty(LANGUAGE, tag);
    }

    /** What a visitor hears on coming there: how far, the words up to the first control, how many options, what is there. */
    public List<Said> arrival(Answers answers) {
        List<Said> said = new ArrayList<>();
        if (!panel.progress().isEmpty()) {
            said.add(own(panel.progress()));
        }
        panel.opening().forEach(stop -> said.addAll(words(stop)));
        panel.choice()
                .ifPresent(grid -> said.add(
                        own(messages.counted("spoken.options", grid.tiles().size()))));
        said.addAll(answer(answers));
        return said;
    }

    /** Step, question, answer, and where the focus is. */
    public List<Said> whereAmI(Optional<Target> focus, Answers answers) {
        List<Said> said = new ArrayList<>();
        if (!panel.progress().isEmpty()) {
            said.add(own(panel.progress()));
        }
        panel.heading().ifPresent(stop -> said.addAll(words(stop)));
        said.addAll(answer(answers));
        focus.filter(stop -> panel.heading().filter(stop::equals).isEmpty()).ifPresent(stop -> said.addAll(stop(stop)));
        return said;
    }

    /** What is chosen or written; nothing while others hear it. */
    private List<Said> answer(Answers answers) {
        if (answers == Answers.UNSAID) {
            return List.of();
        }
        List<Said> said = new ArrayList<>();
        var chosen = panel.grids().stream()
                .flatMap(grid -> grid.tiles().stream())
                .filter(Tile::isSelected)
                .flatMap(tile -> words(tile).stream())
                .toList();
        if (!chosen.isEmpty()) {
            said.add(own(messages.text("spoken.chosenAre")));
            said.addAll(chosen);
        }
        panel.field().ifPresent(field -> said.addAll(words(field)));
        return said;
    }

    /** What is said when the focus comes to a stop: its place among options, its words, whether it is chosen, why not. */
    public List<Said> stop(Target stop) {
        List<Said> said = new ArrayList<>(place(stop));
        if (said.isEmpty() || !isPointWithoutWords(stop)) {
            said.addAll(words(stop));
        }
        if (isChosen(stop)) {
            said.add(own(messages.text("spoken.chosen")));
        }
        why(stop).ifPresent(reason -> said.add(own(reason)));
        return said;
    }

    /** What is said when several stops are offered together. */
    public List<Said> group(List<Target> stops) {
        if (stops.size() == 1) {
            return stop(stops.get(0));
        }
        List<Said> said = new ArrayList<>();
        said.add(own(messages.text("spoken.from")));
        said.addAll(words(stops.get(0)));
        said.add(own(messages.text("spoken.to")));
        said.addAll(words(stops.get(stops.size() - 1)));
        return said;
    }

    /**
     * What came of pressing a control on a screen that still stands: what is chosen now, why nothing happens, what new words
     * stand there; else what the control is called.
     *
     * @param before the words that stood there
     */
    public List<Said> result(String pressed, List<String> before, Answers answers) {
        var stop = panel.told().stream().filter(one -> one.id().equals(pressed)).findFirst();
        if (stop.flatMap(this::why).isPresent()) {
            return stop(stop.get());
        }
        if (stop.filter(one -> one instanceof Tile || isChosen(one)).isPresent()) {
            return chosen(stop.get(), answers);
        }
        var news = panel.told().stream()
                .filter(ReadStop.class::isInstance)
                .filter(one -> !before.contains(name(one)))
                .flatMap(one -> words(one).stream())
                .toList();
        return news.isEmpty() ? stop.map(this::words).orElse(List.of()) : news;
    }

    private List<Said> chosen(Target stop, Answers answers) {
        var isAnswer = stop.id().startsWith("question.");
        var unsaid = isAnswer && answers == Answers.UNSAID;
        var verb = own(messages.text(isChosen(stop) ? "spoken.chosenIs" : "spoken.unchosenIs"));
        return unsaid
                ? List.of(verb)
                : Stream.concat(Stream.of(verb), words(stop).stream()).toList();
    }

    /** Whether it does something, and is not only read. */
    public boolean isControl(Target stop) {
        return !(stop instanceof ReadStop);
    }

    /** The words that are only read, as they stand there now. */
    public List<String> readings() {
        return panel.told().stream()
                .filter(ReadStop.class::isInstance)
                .map(Narration::name)
                .toList();
    }

    /** Words of the kiosk, in the visitor's language. */
    private Said own(String words) {
        return Said.of(words, language);
    }

    private List<Said> place(Target stop) {
        if (!(stop instanceof Tile tile)) {
            return List.of();
        }
        if (tile.look() instanceof TileLook.Point point) {
            return List.of(own(point.place()));
        }
        return panel.grids().stream()
                .filter(grid -> grid.tiles().contains(tile) && grid.tiles().size() > 1)
                .map(grid -> own(messages.text(
                        "text.point",
                        Map.of(
                                "number",
                                grid.tiles().indexOf(tile) + 1,
                                "last",
                                grid.tiles().size()))))
                .toList();
    }

    private static boolean isPointWithoutWords(Target stop) {
        return stop instanceof Tile tile
                && tile.look() instanceof TileLook.Point point
                && point.meaning().isEmpty();
    }

    private List<Said> words(Target stop) {
        if (stop instanceof NoteField field) {
            var text = field.getText().isEmpty() ? field.placeholder() : field.getText();
            return Stream.of(
                            messages.text("spoken.field"),
                            field.getText().isEmpty() ? messages.text("spoken.fieldEmpty") : "",
                            text)
                    .filter(words -> !words.isEmpty())
                    .map(this::own)
                    .toList();
        }
        if (stop instanceof Tile tile && tile.look() instanceof TileLook.Point point) {
            return point.meaning().isEmpty()
                    ? List.of(own(point.number()))
                    : List.of(new Said(stop.id(), point.meaning(), language));
        }
        if (stop.id().startsWith("keyboard.")) {
            return List.of(LetterNames.of(name(stop), messages));
        }
        return List.of(new Said(stop.id(), name(stop), tag(stop)));
    }

    private String tag(Target stop) {
        var shown = stop instanceof ReadStop read ? read.words() : stop;
        var own = shown instanceof JComponent part ? part.getClientProperty(LANGUAGE) : null;
        return own == null ? language : own.toString();
    }

    private static boolean isChosen(Target stop) {
        return !(stop instanceof ReadStop)
                && context(stop).getAccessibleStateSet().contains(AccessibleState.CHECKED);
    }

    private Optional<String> why(Target stop) {
        return stop instanceof ReadStop
                ? Optional.empty()
                : Optional.ofNullable(context(stop).getAccessibleDescription()).filter(reason -> !reason.isEmpty());
    }

    private static String name(Target stop) {
        return stop instanceof ReadStop words
                ? ((Reading) words.words()).said()
                : String.valueOf(context(stop).getAccessibleName());
    }

    private static AccessibleContext context(Target stop) {
        return ((Accessible) stop).getAccessibleContext();
    }
}

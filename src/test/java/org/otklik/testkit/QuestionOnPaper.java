package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.text.JTextComponent;
import org.otklik.i18n.Messages;
import org.otklik.survey.expression.Value;
import org.otklik.ui.KioskOnPaper;
import org.otklik.visit.Forward;
import org.otklik.visit.ResponseAnswers;

/** The real screen of a question, read from its parts: what they are, hold and are called, never from what is behind. */
final class QuestionOnPaper {
    static final String OPTION = "question.option.";
    static final String FORWARD = "nav.forward";
    static final String CANNOT_SAY = "question.cannotSay";

    private static final String SCREEN = "question.";
    private static final String FIELD = "question.field";
    private static final Pattern STEP = Pattern.compile("(\\d+)\\D+(\\d+)$");

    private final KioskOnPaper kiosk;
    private final Messages messages;

    QuestionOnPaper(KioskOnPaper kiosk, String language) {
        this.kiosk = kiosk;
        messages = Messages.in(language);
    }

    /** Whether a question is asked at all. */
    boolean isOn() {
        return kiosk.screen().startsWith(SCREEN);
    }

    String name() {
        assertThat(kiosk.screen()).startsWith(SCREEN);
        return kiosk.screen().substring(SCREEN.length());
    }

    Sight sight(boolean answeredBefore) {
        return new Sight(
                name(),
                parts().filter(part -> "question.block".equals(part.getName()))
                        .map(QuestionOnPaper::spoken)
                        .toList(),
                words("heading"),
                offers(),
                answer(),
                answeredBefore,
                place(),
                forward(),
                isWaiting(),
                words("question.error"));
    }

    /** Values of all options, on further pages too. */
    List<String> offers() {
        return options().map(QuestionOnPaper::value).toList();
    }

    /** What is marked or written. */
    List<String> answer() {
        if (isWritten()) {
            return Sight.answer(Value.text(read()));
        }
        var marked = options().filter(AbstractButton::isSelected).map(QuestionOnPaper::value);
        var cannotSay = parts().filter(part -> CANNOT_SAY.equals(part.getName()))
                .filter(part -> ((AbstractButton) part).isSelected())
                .map(part -> ResponseAnswers.CANNOT_SAY.printed());
        return Stream.concat(marked, cannotSay).sorted().toList();
    }

    /** Whether there is an answer, be it a blank. */
    boolean isAnswered() {
        return isWritten() ? !written().isEmpty() : !answer().isEmpty();
    }

    /** Whether the answer is written into a field. */
    boolean isWritten() {
        return kiosk.shows(FIELD);
    }

    /** The text in the field. */
    String written() {
        return ((JTextComponent) kiosk.control(FIELD)).getText();
    }

    Forward forward() {
        var words = words(FORWARD);
        return Stream.of(Forward.values())
                .filter(way -> words.equals(messages.text("button." + way.name().toLowerCase(Locale.ROOT))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a way on called " + words));
    }

    /** The button that leads on says why it does not. */
    boolean isWaiting() {
        var why = kiosk.control(FORWARD).getAccessibleContext().getAccessibleDescription();
        return why != null && !why.isEmpty();
    }

    /** A pad of digits takes numbers: what is written means one, however it is written. */
    private String read() {
        var number = Value.text(written()).asNumber();
        return number.isPresent() && !kiosk.shows("keyboard.space")
                ? Value.number(number.getAsDouble()).printed()
                : written();
    }

    private Optional<Sight.Place> place() {
        var step = STEP.matcher(words("strip"));
        return step.find()
                ? Optional.of(new Sight.Place(Integer.parseInt(step.group(1)), Integer.parseInt(step.group(2))))
                : Optional.empty();
    }

    private Stream<AbstractButton> options() {
        return parts().filter(part -> part.getName() != null && part.getName().startsWith(OPTION))
                .map(AbstractButton.class::cast);
    }

    private static String value(Component option) {
        return option.getName().substring(OPTION.length());
    }

    private String words(String id) {
        return kiosk.shows(id) ? spoken(kiosk.control(id)) : "";
    }

    private static String spoken(Component part) {
        return part.getAccessibleContext().getAccessibleName();
    }

    /** Also what stands on a page of options that is not shown now. */
    private Stream<Component> parts() {
        return within(kiosk.host()).stream();
    }

    private static List<Component> within(Container outer) {
        List<Component> all = new ArrayList<>();
        for (var child : outer.getComponents()) {
            all.add(child);
            all.addAll(child instanceof Container inner ? within(inner) : List.of());
        }
        return all;
    }
}

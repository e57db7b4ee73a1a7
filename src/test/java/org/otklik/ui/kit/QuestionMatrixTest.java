package org.otklik.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.accessibility.Accessible;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.CompletedTexts;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.Survey;
import org.otklik.survey.Text;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.ui.KioskOnPaper;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Panel;

/**
 * Every question type, fresh, answered and refused, on the four test panels, in Russian, in English and in words that are
 * 40 % longer: nothing is cut off, targets are large enough and far enough apart, everything has a name, keys reach all.
 */
class QuestionMatrixTest {
    private static final List<Panel> PANELS = List.of(
            Panel.measured(1080, 1920, 268),
            Panel.measured(1920, 1080, 345),
            Panel.measured(1280, 1024, 337),
            Panel.measured(1024, 768, 305));

    /** How the words of the survey are put. */
    private enum Wording {
        RU,
        EN,
        LONGER
    }

    private record Case(Panel panel, Wording wording) {
        @Override
        public String toString() {
            return panel.widthPx() + "x" + panel.heightPx() + " " + wording;
        }
    }

    private static Stream<Case> cases() {
        return PANELS.stream().flatMap(panel -> Stream.of(Wording.values()).map(words -> new Case(panel, words)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyQuestionTypeIsWholeAndReachable(Case on) {
        KioskOnPaper.onEventThread(() -> {
            List<String> found = new ArrayList<>();
            for (var question : questions(on.wording())) {
                var kiosk = new KioskOnPaper(on.panel(), asking(question), 1);
                if (on.wording() == Wording.EN) {
                    kiosk.tap("start.language.en");
                }
                kiosk.tap("start.begin");
                look(kiosk, on, question.name(), found);
                answer(kiosk, question);
                look(kiosk, on, question.name() + " answered", found);
                if (kiosk.tap("nav.forward").screen().startsWith("question.")) {
                    look(kiosk, on, question.name() + " further", found);
                }
            }
            assertThat(found).isEmpty();
        });
    }

    /** Nothing leads on by itself while keys go round. */
    private static Pack asking(Question question) {
        return EveryQuestionType.pack(new Survey(
                Optional.empty(),
                Optional.empty(),
                EveryQuestionType.BY_BUTTON,
                Optional.empty(),
                List.of(EveryQuestionType.page(question)),
                List.of(),
                List.of(),
                CompletedTexts.NONE));
    }

    private static List<Question> questions(Wording wording) {
        return EveryQuestionType.questions().stream()
                .map(question -> wording == Wording.LONGER ? question.worded(QuestionMatrixTest::longer) : question)
                .toList();
    }

    /** Each word longer, not more of them: long words are what breaks a layout. */
    private static Text longer(Text text) {
        return new Text(Map.of("ru", longer(text.in("ru")), "en", longer(text.in("en"))));
    }

    private static String longer(String words) {
        return Stream.of(words.split(" ", -1))
                .map(word -> word.startsWith("<") ? word : word + word.substring(0, (int) (word.length() * 0.4)))
                .collect(Collectors.joining(" "));
    }

    private static void answer(KioskOnPaper kiosk, Question question) {
        if (question.name().equals("some_least")) {
            kiosk.choose("site");
        } else if (question.form() instanceof AnswerForm.Several) {
            kiosk.choose(question.choices().get(0).value().printed());
            kiosk.choose(question.choices()
                    .get(question.choices().size() - 1)
                    .value()
                    .printed());
        } else if (question.form() instanceof AnswerForm.One) {
            kiosk.choose(question.choices()
                    .get(question.choices().size() - 1)
                    .value()
                    .printed());
        } else if (question.form() instanceof AnswerForm.Numeric) {
            kiosk.type("9999");
        } else if (question.form() instanceof AnswerForm.Words) {
            kiosk.type("Мало мест у окна");
        }
    }

    private static void look(KioskOnPaper kiosk, Case on, String state, List<String> found) {
        for (var part : kiosk.laidOut().everything()) {
            var name = state + ": " + part.getName() + " ";
            if (part instanceof Tall tall && part.getHeight() < tall.heightFor(part.getWidth())) {
                found.add(name + "is " + part.getHeight() + " high, needs " + tall.heightFor(part.getWidth()));
            }
            var parent = part.getParent();
            if (!new Rectangle(parent.getSize()).contains(part.getBounds())) {
                found.add(name + "at " + part.getBounds() + " leaves " + parent.getSize());
            }
            if (part instanceof Tile tile && !tile.fits(tile.getWidth())) {
                found.add(name + "breaks its words");
            }
        }
        targets(kiosk, on, state, found);
    }

    private static void targets(KioskOnPaper kiosk, Case on, String state, List<String> found) {
        var perMm = on.panel().pixelsPerMm();
        var targets = kiosk.everything().stream()
                .filter(part -> part instanceof Target && !(part instanceof NoteField))
                .toList();
        var out = (int) Math.ceil((AccessibilityNumbers.RING_MM + AccessibilityNumbers.RING_GAP_MM) * perMm);
        List<Rectangle> shapes = new ArrayList<>();
        for (var target : targets) {
            var shape = shape(kiosk, target, out);
            var name = state + ": " + target.getName();
            if (Math.min(shape.width, shape.height) < AccessibilityNumbers.TARGET_MM * perMm - 1) {
                found.add(name + " is too small: " + shape);
            }
            if (((Accessible) target).getAccessibleContext().getAccessibleName().isBlank()) {
                found.add(name + " has no name");
            }
            var grown = new Rectangle(shape);
            grown.grow(gap(perMm), gap(perMm));
            shapes.stream().filter(grown::intersects).forEach(other -> found.add(name + " is too close to " + other));
            shapes.add(shape);
        }
        reach(kiosk, state, targets, found);
    }

    /** Two shapes may be as close as the least gap, less a pixel of rounding. */
    private static int gap(double perMm) {
        return (int) (AccessibilityNumbers.GAP_MM * perMm) - 1;
    }

    private static Rectangle shape(KioskOnPaper kiosk, Component target, int out) {
        var bounds = SwingUtilities.convertRectangle(target.getParent(), target.getBounds(), kiosk.host());
        bounds.grow(-out, -out);
        return bounds;
    }

    /** Down and, inside a keyboard, right come by everything that can be pressed. */
    private static void reach(KioskOnPaper kiosk, String state, List<Component> targets, List<String> found) {
        var reached = new HashSet<String>();
        for (var step = 0; step < 3 * targets.size(); step++) {
            kiosk.focused().ifPresent(reached::add);
            var inKeyboard = kiosk.focused().orElse("").startsWith("keyboard.");
            kiosk.key(inKeyboard && step % 2 == 0 ? KeyEvent.VK_RIGHT : KeyEvent.VK_DOWN);
        }
        targets.stream()
                .map(Component::getName)
                .filter(name -> !name.startsWith("keyboard.") && !reached.contains(name))
                .forEach(name -> found.add(state + ": " + name + " is not reached by keys"));
    }
}

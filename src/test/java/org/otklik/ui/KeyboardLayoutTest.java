package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.survey.Pack;
import org.otklik.survey.Survey;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.testkit.ShippedPacks;
import org.otklik.testkit.TestKeyboards;
import org.otklik.ui.kit.KeyboardLayout;
import org.otklik.ui.kit.ScreenCheck;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;

/** Every shipped keyboard has each letter once, and keys for a finger on every panel in every size. Visitor page 7. */
class KeyboardLayoutTest {
    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    /** Visitor page 7. */
    private static final int MOST_IN_A_ROW = 12;

    private static final List<Panel> PANELS = List.of(
            Panel.measured(1080, 1920, 268),
            Panel.measured(1920, 1080, 345),
            Panel.measured(1280, 1024, 337),
            Panel.measured(1024, 768, 305));

    private record Alphabet(String id, String letters) {}

    private record Case(String language, Panel panel, Look.Letters letters) {
        @Override
        public String toString() {
            return language + " " + panel.widthPx() + "x" + panel.heightPx() + " " + letters;
        }
    }

    private static Stream<Alphabet> alphabets() {
        return Stream.of(
                new Alphabet("ru", RUSSIAN),
                new Alphabet("ru-abc", RUSSIAN),
                new Alphabet("en", "abcdefghijklmnopqrstuvwxyz"),
                new Alphabet("en-abc", "abcdefghijklmnopqrstuvwxyz"),
                new Alphabet("tt", RUSSIAN + "әөүҗңһ"),
                new Alphabet("ba", RUSSIAN + "ғҙҡңҫүһәө"));
    }

    private static Stream<Case> cases() {
        return Stream.of("ru", "en", "tt", "ba")
                .flatMap(language -> PANELS.stream()
                        .flatMap(panel ->
                                Stream.of(Look.Letters.values()).map(size -> new Case(language, panel, size))));
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void eachLetterOfTheAlphabetStandsOnItOnce(Alphabet alphabet) {
        var letters = keys(layout(alphabet.id())).stream()
                .filter(key -> Character.isLetter(key.codePointAt(0)))
                .toList();
        assertThat(letters).containsExactlyInAnyOrder(alphabet.letters().split(""));
    }

    @Test
    void theAlphabeticalOnesFollowTheAlphabet() {
        assertThat(String.join("", keys(layout("ru-abc")))).isEqualTo(RUSSIAN);
        assertThat(String.join("", keys(layout("en-abc")))).startsWith("abcdefghijklmnopqrstuvwxyz");
    }

    @Test
    void theFurtherLettersOfTatarHaveARowOfTheirOwn() {
        assertThat(layout("tt").rows().get(0)).containsExactly("ә", "ө", "ү", "җ", "ң", "һ");
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void aRealKeyboardReachesEveryLetterToo(Alphabet alphabet) {
        var usual = layout(alphabet.id().replace("-abc", ""));
        assertThat(usual.physical().values())
                .contains(alphabet.letters().split(""))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyBoardIsWholeAndLeavesTheFieldInSight(Case on) {
        KioskOnPaper.onEventThread(() -> {
            List<String> found = new ArrayList<>();
            for (var kiosk : writing(on)) {
                look(kiosk, on, "letters", found);
                if (kiosk.shows("keyboard.alphabet")) {
                    look(kiosk.tap("keyboard.alphabet"), on, "alphabet", found);
                    kiosk.tap("keyboard.alphabet");
                }
                look(kiosk.tap("keyboard.key." + first(on)).tap("keyboard.clear"), on, "cleared", found);
                look(kiosk.tap("keyboard.digits"), on, "digits", found);
                look(kiosk.tap("keyboard.alphabet"), on, "marks", found);
            }
            assertThat(found).isEmpty();
        });
    }

    /** At a comment and at a line, with a second language to turn to. */
    private static List<KioskOnPaper> writing(Case on) {
        // The interface is in Russian, whose keyboard would come first: it is not among them.
        var keyboards = TestKeyboards.of(on.language(), on.language().equals("en") ? "tt" : "en");
        var look = Look.USUAL.with(on.letters());
        return Stream.of(ShippedPacks.mfcBasic(), asking("line"))
                .map(pack -> KeysOnPaper.typingOn(keyboards, on.panel(), pack, look))
                .map(KeyboardLayoutTest::atTheKeyboard)
                .toList();
    }

    private static Pack asking(String name) {
        return EveryQuestionType.pack(Survey.of(EveryQuestionType.questions().stream()
                .filter(question -> question.name().equals(name))
                .map(EveryQuestionType::page)
                .toList()));
    }

    private static String first(Case on) {
        return layout(on.language()).rows().get(0).get(0);
    }

    private static KioskOnPaper atTheKeyboard(KioskOnPaper kiosk) {
        kiosk.tap("start.begin");
        while (!kiosk.shows("keyboard.space")) {
            kiosk.tap("nav.forward");
        }
        return kiosk;
    }

    private static void look(KioskOnPaper kiosk, Case on, String board, List<String> found) {
        var check = new ScreenCheck(kiosk.laidOut().host(), on.panel(), List.of(Palette.STANDARD));
        check.found().forEach(finding -> found.add(board + ": " + finding));
        var least = AccessibilityNumbers.TARGET_MM * on.panel().pixelsPerMm();
        var field = kiosk.control("question.field");
        var keyboard = kiosk.control("keyboard");
        if (field.getHeight() < least || bottom(kiosk, field) > top(kiosk, keyboard)) {
            found.add(board + ": the field is " + field.getHeight() + " high and ends at " + bottom(kiosk, field)
                    + ", the keyboard begins at " + top(kiosk, keyboard));
        }
        kiosk.everything().stream()
                .filter(part -> part.getParent() == keyboard)
                .collect(Collectors.groupingBy(Component::getY))
                .values()
                .stream()
                .filter(row -> row.size() > MOST_IN_A_ROW)
                .forEach(row -> found.add(board + ": a row has " + row.size() + " keys"));
    }

    private static int top(KioskOnPaper kiosk, Component part) {
        return SwingUtilities.convertPoint(part, 0, 0, kiosk.host()).y;
    }

    private static int bottom(KioskOnPaper kiosk, Component part) {
        return top(kiosk, part) + part.getHeight();
    }

    private static List<String> keys(KeyboardLayout layout) {
        return layout.rows().stream().flatMap(List::stream).toList();
    }

    private static KeyboardLayout layout(String id) {
        return TestKeyboards.of(id.replace("-abc", "")).layouts().stream()
                .filter(layout -> layout.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

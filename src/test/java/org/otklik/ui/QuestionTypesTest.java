package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.testkit.EveryQuestionType.page;
import static org.otklik.testkit.EveryQuestionType.question;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.accessibility.AccessibleState;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Survey;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.ui.theme.Panel;

/** What each question type does under a finger and under keys, on the real screens. */
class QuestionTypesTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    @Test
    void everyPointOfAScaleSaysItsNumberAndItsWordOrWhatItsEndMeans() {
        KioskOnPaper.onEventThread(() -> {
            var named = on("labels");
            assertThat(name(named.control("question.option.3"))).isEqualTo("3 из 5, Нормально");
            var bare = on("stars");
            assertThat(name(bare.control("question.option.1"))).isEqualTo("1 из 5, совсем не понравилось");
            assertThat(name(bare.control("question.option.3"))).isEqualTo("3 из 5");
            assertThat(name(bare.control("question.ends"))).contains("5 — очень понравилось");
        });
    }

    @Test
    void yesAndNoAreTwoTilesAndKeepTrueAndFalse() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = on("yes_no");
            assertThat(name(kiosk.control("question.option.true"))).isEqualTo("Да");
            kiosk.choose("false").tap("nav.forward");
            assertThat(kept(kiosk, "yes_no")).isEqualTo(new Value.Flag(false));
        });
    }

    @Test
    void whatCannotBeSaidIsMarkedAndReadOutAsChosen() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
            assertThat(isChecked(kiosk.control("question.cannotSay"))).isFalse();
            kiosk.tap("question.cannotSay");
            assertThat(isChecked(kiosk.control("question.cannotSay"))).isTrue();
        });
    }

    @Test
    void noneClearsTheRestAndTheRestClearsNone() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = on("some_most");
            kiosk.choose("site").choose("sign").choose("none");
            assertThat(chosen(kiosk)).containsExactly("question.option.none");
            kiosk.choose("staff");
            assertThat(chosen(kiosk)).containsExactly("question.option.staff");
        });
    }

    @Test
    void atTheMostTheRestIsUnavailableAndSaysSo() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = on("some_most");
            kiosk.choose("site").choose("sign").choose("staff");
            assertThat(chosen(kiosk)).containsExactly("question.option.site", "question.option.sign");
            var rest = kiosk.control("question.option.staff").getAccessibleContext();
            assertThat(rest.getAccessibleDescription()).contains("Больше выбрать нельзя");
            assertThat(name(kiosk.control("notice"))).contains("Больше выбрать нельзя");
        });
    }

    @Test
    void anAnswerThatIsNotTakenSaysWhyMovesTheFocusAndIsMended() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = on("some_least").choose("site").tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("question.some_least");
            assertThat(name(kiosk.control("question.error"))).contains("2");
            assertThat(kiosk.focused()).contains("question.option.friends");
            kiosk.choose("sign");
            assertThat(kiosk.shows("question.error")).isFalse();
            kiosk.tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("thanks");
        });
    }

    @Test
    void aNumberTakesDigitsOnlyAndItsBounds() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = on("minutes").type("-7x0,5,").tap("nav.forward");
            assertThat(kept(kiosk, "minutes")).isEqualTo(Value.number(70.5));
            var beyond = on("minutes").tap("keyboard.key.9");
            beyond.tap("keyboard.key.9").tap("keyboard.key.9").tap("nav.forward");
            assertThat(name(beyond.control("question.error"))).contains("600");
            assertThat(beyond.focused()).contains("question.field");
            beyond.tap("keyboard.delete");
            assertThat(beyond.shows("question.error")).isFalse();
            beyond.tap("nav.forward");
            assertThat(kept(beyond, "minutes")).isEqualTo(Value.number(99));
        });
    }

    @Test
    void aMinusIsOfferedOnlyWhereTheNumberMayBeBelowNought() {
        KioskOnPaper.onEventThread(() -> {
            assertThat(on("minutes").shows("keyboard.key.-")).isFalse();
            var kiosk = on("change").tap("keyboard.key.-").tap("keyboard.key.5").tap("nav.forward");
            assertThat(kept(kiosk, "change")).isEqualTo(Value.number(-5));
        });
    }

    @Test
    void otherAsksWhatItIsOnAScreenOfItsOwnAndComesBack() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = on("one_other").choose("other").tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("question.one_other-Comment");
            kiosk.tap("bar.back");
            assertThat(chosen(kiosk)).containsExactly("question.option.other");
            kiosk.tap("nav.forward").type("От соседа").tap("nav.forward");
            assertThat(kept(kiosk, "one_other")).isEqualTo(Value.text("other"));
            assertThat(kiosk.kept().get(0).comment()).contains("От соседа");
        });
    }

    @Test
    void picturesAreChosenByTheirWords() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = on("picture_some");
            assertThat(name(kiosk.control("question.option.hall"))).isEqualTo("Зал ожидания");
            kiosk.choose("yard").choose("hall").tap("nav.forward");
            assertThat(kept(kiosk, "picture_some"))
                    .isEqualTo(new Value.Several(List.of(Value.text("yard"), Value.text("hall"))));
        });
    }

    @Test
    void whatIsOnlyReadLeadsOnByKeys() {
        KioskOnPaper.onEventThread(() -> {
            var pages = List.of(page(question("read")), page(question("faces")));
            var kiosk = new KioskOnPaper(PORTRAIT, EveryQuestionType.pack(Survey.of(pages)), 1).tap("start.begin");
            assertThat(kiosk.focused()).contains("nav.forward");
            assertThat(name(kiosk.control("strip"))).doesNotContain("Вопрос");
            kiosk.key(KeyEvent.VK_ENTER);
            assertThat(kiosk.screen()).isEqualTo("question.faces");
            assertThat(name(kiosk.control("strip"))).contains("Вопрос 1 из 1");
        });
    }

    private static KioskOnPaper on(String name) {
        var pack = EveryQuestionType.pack(Survey.of(List.of(page(question(name)))));
        return new KioskOnPaper(PORTRAIT, pack, 1).tap("start.begin");
    }

    private static Value kept(KioskOnPaper kiosk, String question) {
        return kiosk.kept().get(0).response().orElseThrow().answers().get(question);
    }

    private static List<String> chosen(KioskOnPaper kiosk) {
        return kiosk.everything().stream()
                .filter(part -> part instanceof javax.swing.JToggleButton tile && tile.isSelected())
                .map(Component::getName)
                .toList();
    }

    private static boolean isChecked(Component control) {
        return control.getAccessibleContext().getAccessibleStateSet().contains(AccessibleState.CHECKED);
    }

    private static String name(Component control) {
        return control.getAccessibleContext().getAccessibleName();
    }
}

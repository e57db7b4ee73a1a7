package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.testkit.EveryQuestionType.head;
import static org.otklik.testkit.EveryQuestionType.page;
import static org.otklik.testkit.EveryQuestionType.question;
import static org.otklik.testkit.EveryQuestionType.text;

import java.awt.Component;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.otklik.survey.BlockHead;
import org.otklik.survey.ButtonTexts;
import org.otklik.survey.CompletedTexts;
import org.otklik.survey.HtmlQuestion;
import org.otklik.survey.ItemOrder;
import org.otklik.survey.Pack;
import org.otklik.survey.Page;
import org.otklik.survey.QuestionHead;
import org.otklik.survey.Survey;
import org.otklik.survey.SurveyManner;
import org.otklik.survey.Visibility;
import org.otklik.survey.expression.Condition;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.ui.theme.Panel;

/** What the survey itself says of its buttons, titles, progress, beginning and end stands on the real screens. */
class SurveyWordsTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    @Test
    void itsOwnWordsStandOnItsButtons() {
        KioskOnPaper.onEventThread(() -> {
            var buttons = new ButtonTexts(
                    Optional.of(text("Поехали", "Go")),
                    Optional.of(text("Вернуться назад", "Return")),
                    Optional.of(text("Вперёд", "Onward")),
                    Optional.of(text("Отправить", "Hand in")));
            var kiosk = kiosk(manner(buttons, SurveyManner.Advance.BY_BUTTON, SurveyManner.Progress.SHOWN));
            assertThat(name(kiosk.control("start.begin"))).isEqualTo("Поехали");
            kiosk.tap("start.begin").choose("4");
            assertThat(name(kiosk.control("nav.forward"))).isEqualTo("Вперёд");
            assertThat(name(kiosk.control("bar.back"))).isEqualTo("Вернуться назад");
            kiosk.tap("nav.forward").choose("5");
            assertThat(name(kiosk.control("nav.forward"))).isEqualTo("Отправить");
        });
    }

    @Test
    void advanceByButtonWaitsForTheButton() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = kiosk(manner(ButtonTexts.NONE, SurveyManner.Advance.BY_BUTTON, SurveyManner.Progress.SHOWN));
            kiosk.tap("start.begin").choose("4").pass(Duration.ofSeconds(2));
            assertThat(kiosk.screen()).isEqualTo("question.faces");
        });
    }

    @Test
    void hiddenProgressIsNeitherSeenNorSaid() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = kiosk(manner(ButtonTexts.NONE, SurveyManner.Advance.BY_ITSELF, SurveyManner.Progress.HIDDEN));
            assertThat(name(kiosk.tap("start.begin").control("strip"))).doesNotContain("Вопрос");
            var shown = kiosk(SurveyManner.PLAIN);
            assertThat(name(shown.tap("start.begin").control("strip"))).contains("Вопрос 1 из 2");
        });
    }

    @Test
    void aHiddenTitleIsSpokenOnlyAndAPageTitleStandsAboveItsFirstQuestion() {
        KioskOnPaper.onEventThread(() -> {
            var first = new HtmlQuestion(hidden("Сначала прочтите"), text("<p>Это недолго</p>", "<p>It is short</p>"));
            var panel = new BlockHead(
                    "inner",
                    Optional.of(text("Обслуживание", "Service")),
                    Optional.empty(),
                    Visibility.ALWAYS,
                    ItemOrder.FILE);
            var page = new Page(
                    new BlockHead(
                            "first",
                            Optional.of(text("О вашем визите", "About your visit")),
                            Optional.of(text("Два вопроса", "Two questions")),
                            Visibility.ALWAYS,
                            ItemOrder.FILE),
                    List.of(first, new org.otklik.survey.Panel(panel, List.of(question("faces"), question("labels")))));
            var kiosk = new KioskOnPaper(PORTRAIT, EveryQuestionType.pack(Survey.of(List.of(page))), 1);
            kiosk.tap("start.begin");
            assertThat(kiosk.shows("heading")).isFalse();
            assertThat(name(kiosk.control("screen.question.read_first"))).isEqualTo("Сначала прочтите");
            assertThat(name(kiosk.control("question.block"))).isEqualTo("О вашем визите");
            assertThat(name(kiosk.control("question.blockDescription"))).isEqualTo("Два вопроса");
            kiosk.tap("nav.forward");
            assertThat(name(kiosk.control("question.block"))).isEqualTo("Обслуживание");
            assertThat(name(kiosk.control("heading"))).isEqualTo("Как вас сегодня обслужили?");
            kiosk.tap("nav.forward");
            assertThat(kiosk.shows("question.block")).isFalse();
        });
    }

    @Test
    void theEndSpeaksOfTheAnswersAndNoAnswerBecomesMarkup() {
        KioskOnPaper.onEventThread(() -> {
            var low = new CompletedTexts.When(
                    condition("{faces} <= 2"), text("<h2>Жаль</h2><p>Мы прочтём: {note}</p>", "<h2>Sorry</h2>"));
            var completed = new CompletedTexts(List.of(low), Optional.of(text("<p>Рады</p>", "<p>Glad</p>")));
            var kiosk = new KioskOnPaper(PORTRAIT, ending(completed), 1);
            kiosk.tap("start.begin").choose("1").tap("nav.forward");
            kiosk.type("<h2>шум</h2>").tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("thanks");
            assertThat(words(kiosk)).containsExactly("Жаль", "Мы прочтём: <h2>шум</h2>");
            var glad = new KioskOnPaper(PORTRAIT, ending(completed), 1);
            glad.tap("start.begin").choose("5").tap("nav.forward").tap("nav.forward");
            assertThat(words(glad)).containsExactly("Рады");
            var plain = new KioskOnPaper(PORTRAIT, ending(CompletedTexts.NONE), 1);
            plain.tap("start.begin").choose("5").tap("nav.forward").tap("nav.forward");
            assertThat(name(plain.control("heading"))).isEqualTo("Спасибо!");
        });
    }

    @Test
    void itsStartPageStandsOnTheStartScreen() {
        KioskOnPaper.onEventThread(() -> {
            var start = page(new HtmlQuestion(QuestionHead.of("hello"), text("<ul><li>Коротко</li></ul>", "Short")));
            var survey = new Survey(
                    Optional.empty(),
                    Optional.empty(),
                    SurveyManner.PLAIN,
                    Optional.of(start),
                    List.of(page(question("faces"))),
                    List.of(),
                    List.of(),
                    CompletedTexts.NONE);
            var kiosk = new KioskOnPaper(PORTRAIT, EveryQuestionType.pack(survey), 1);
            assertThat(name(kiosk.control("prose.item"))).isEqualTo("Коротко");
        });
    }

    private static Pack ending(CompletedTexts completed) {
        return EveryQuestionType.pack(new Survey(
                Optional.empty(),
                Optional.empty(),
                SurveyManner.PLAIN,
                Optional.empty(),
                Stream.of("faces", "note").map(one -> page(question(one))).toList(),
                List.of(),
                List.of(),
                completed));
    }

    private static KioskOnPaper kiosk(SurveyManner manner) {
        var pages = Stream.of("faces", "labels").map(one -> page(question(one))).toList();
        var survey = new Survey(
                Optional.empty(),
                Optional.empty(),
                manner,
                Optional.empty(),
                pages,
                List.of(),
                List.of(),
                CompletedTexts.NONE);
        return new KioskOnPaper(PORTRAIT, EveryQuestionType.pack(survey), 1);
    }

    private static SurveyManner manner(
            ButtonTexts buttons, SurveyManner.Advance advance, SurveyManner.Progress progress) {
        return new SurveyManner(Optional.empty(), buttons, Optional.of(advance), progress, Optional.empty());
    }

    private static QuestionHead hidden(String title) {
        var head = head("read_first", title, "Read first");
        return new QuestionHead(
                head.name(),
                head.title(),
                head.description(),
                QuestionHead.TitlePlace.HIDDEN,
                head.visibility(),
                head.demand(),
                head.requiredIf(),
                head.requiredError(),
                head.validators(),
                head.defaultValue(),
                head.clearing());
    }

    private static Condition condition(String written) {
        return ((Condition.Parsed.Understood) Condition.parse(written)).condition();
    }

    private static List<String> words(KioskOnPaper kiosk) {
        return kiosk.everything().stream()
                .filter(part -> String.valueOf(part.getName()).startsWith("prose."))
                .map(SurveyWordsTest::name)
                .toList();
    }

    private static String name(Component control) {
        return control.getAccessibleContext().getAccessibleName();
    }
}

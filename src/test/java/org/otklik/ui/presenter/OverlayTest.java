package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Text;
import org.otklik.survey.expression.Value;

/** What lies over a question takes nothing from it. Visitor page 3. */
class OverlayTest {
    private final FlowUnderTest kiosk = FlowUnderTest.ofMfcBasic();

    @Test
    void aLanguageChangesOnAnyStepAndTheAnswerStays() {
        kiosk.begin().key("pass_int").language().stands("language");
        kiosk.on(LanguagePresenter.class).speak("en");
        kiosk.stands("question").speaks("en").asks("service");
        assertThat(marks().get(0).values()).containsExactly(Value.text("pass_int"));
    }

    @Test
    void aDraftOutlivesAChangeOfLanguage() {
        kiosk.toTheComment().question().write("Мало мест");
        kiosk.language();
        kiosk.on(LanguagePresenter.class).speak("en");
        assertThat(marks().get(0).text()).isEqualTo("Мало мест");
    }

    @Test
    void aNewVisitSpeaksTheFirstLanguageAgain() {
        kiosk.begin().touch("pass_int").language();
        kiosk.on(LanguagePresenter.class).speak("en");
        kiosk.onToTheComment().forward().stands("thanks").speaks("en");
        kiosk.on(ThanksPresenter.class).done();
        kiosk.stands("start").speaks("ru");
    }

    @Test
    void helpLeadsToTheComplaintWhichReturnsToTheStep() {
        kiosk.begin().forward().help().stands("help");
        kiosk.on(HelpPresenter.class).complain();
        kiosk.stands("complaint").back().stands("question").asks("outcome");
    }

    @Test
    void theComplaintIsOneTouchFromStartAndThanks() {
        kiosk.on(StartPresenter.class).complain();
        kiosk.stands("complaint").back().stands("start");
        kiosk.begin().touch("pass_int").onToTheComment().forward();
        kiosk.on(ThanksPresenter.class).complain();
        kiosk.stands("complaint");
        kiosk.on(ComplaintPresenter.class).close();
        kiosk.stands("thanks");
    }

    @Test
    void helpAgainLeavesIt() {
        kiosk.begin().help().stands("help");
        kiosk.flow().back();
        kiosk.stands("question");
    }

    @Test
    void theLanguageOverHelpComesBackToHelp() {
        kiosk.begin().help().language().stands("language");
        kiosk.on(LanguagePresenter.class).speak("en");
        kiosk.stands("help").speaks("en");
    }

    @Test
    void helpSaysHowTheQuestionIsAnsweredAndOnStartWhatIsKept() {
        kiosk.help();
        assertThat(helpSentence()).startsWith("Имя, телефон и документы не спрашиваем.");
        kiosk.back().begin().help();
        assertThat(helpSentence()).isEqualTo("Выберите один ответ.");
    }

    @Test
    void timeUnderAnOverlayIsNotTimeOnTheQuestion() {
        kiosk.begin()
                .touch("pass_int")
                .language()
                .after(Duration.ofSeconds(20))
                .back()
                .onToTheComment()
                .forward();
        assertThat(kiosk.kept().get(0).response().orElseThrow().ms()).containsEntry("service", 0L);
    }

    @Test
    void aVisitorWhoTakesEverythingBackLeavesNothing() {
        kiosk.begin().touch("pass_int").help();
        kiosk.on(HelpPresenter.class).finishUnsaved();
        kiosk.stands("withdraw").back().stands("question").help();
        kiosk.on(HelpPresenter.class).finishUnsaved();
        kiosk.on(WithdrawPresenter.class).deleteAndFinish();
        kiosk.stands("start").after(Duration.ofMinutes(10)).neverShowed("thanks");
        assertThat(kiosk.kept()).isEmpty();
    }

    @Test
    void backOnTheFirstStepShowsTheStartWithTheVisitOn() {
        var offers = new ArrayList<StartContent.Offer>();
        kiosk.begin().touch("pass_int").back().stands("start");
        kiosk.on(StartPresenter.class).attach(content -> offers.add(content.offer()));
        assertThat(offers).containsExactly(StartContent.Offer.CONTINUE);
        kiosk.on(StartPresenter.class).resume();
        kiosk.asks("service");
        assertThat(marks().get(0).values()).containsExactly(Value.text("pass_int"));
    }

    @Test
    void contactsFillTheComplaintAndAnUnsetOneLeavesItsLineOut() {
        var some = FlowUnderTest.with(Map.of("phone", Text.of("8 (000) 000-00-00")));
        some.on(StartPresenter.class).complain();
        var said = new ArrayList<ComplaintContent>();
        some.on(ComplaintPresenter.class).attach(said::add);
        assertThat(said.get(0).body())
                .contains("позвоните 8\u00a0(000)\u00a0000-00-00;")
                .doesNotContain("администратору");
        assertThat(said.get(0).ways()).isEqualTo("Другие способы обратиться:\nтелефон 8\u00a0(000)\u00a0000-00-00.");
        assertThat(said.get(0).integrity()).isEmpty();
        assertThat(said.get(0).qr()).startsWith("https://");
    }

    @Test
    void aPackWithoutContactsSaysNoEmptyList() {
        var none = FlowUnderTest.with(Map.of());
        none.on(StartPresenter.class).complain();
        var said = new ArrayList<ComplaintContent>();
        none.on(ComplaintPresenter.class).attach(said::add);
        assertThat(said.get(0).ways()).isEmpty();
    }

    private String helpSentence() {
        var said = new ArrayList<HelpContent>();
        kiosk.on(HelpPresenter.class).attach(said::add);
        return said.get(0).sentence();
    }

    private List<Marks> marks() {
        var marks = new ArrayList<Marks>();
        kiosk.question().attach(content -> marks.add(content.marks()));
        return marks;
    }
}

package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Text;
import org.otklik.testkit.FakeClock;

/** «Вы сказали — мы сделали» on the start screen and the thank-you. Visitor page 3. */
class CardsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-30T08:00:00Z"));

    @Test
    void theCardChangesOnEachReturnToTheStartScreen() {
        var kiosk = telling(2, card("стулья"), card("часы"), card("вывеска"));
        assertThat(onStart(kiosk)).contains("стулья");
        kiosk.begin().onToTheComment().forward().stands("start");
        assertThat(onStart(kiosk)).contains("часы");
        kiosk.begin().onToTheComment().forward().stands("start");
        assertThat(onStart(kiosk)).contains("вывеска");
        kiosk.begin().onToTheComment().forward().stands("start");
        assertThat(onStart(kiosk)).contains("стулья");
    }

    @Test
    void theCardStaysWhileTheScreenStandsInWhicheverLanguage() {
        var kiosk = telling(2, card("стулья"), card("часы"));
        assertThat(onStart(kiosk)).contains("стулья");
        kiosk.on(StartPresenter.class).speak("en");
        assertThat(onStart(kiosk)).contains("стулья in English");
        kiosk.help().back();
        assertThat(onStart(kiosk)).contains("стулья in English");
    }

    @Test
    void theThankYouTellsTwoOthers() {
        var kiosk = telling(2, card("стулья"), card("часы"), card("вывеска"));
        onStart(kiosk);
        assertThat(onThanks(kiosk)).containsExactly("часы", "вывеска");
    }

    @Test
    void theThankYouOfALyingPanelTellsOne() {
        var kiosk = telling(1, card("стулья"), card("часы"), card("вывеска"));
        onStart(kiosk);
        assertThat(onThanks(kiosk)).containsExactly("часы");
    }

    @Test
    void oneCardIsToldOnce() {
        var kiosk = telling(2, card("стулья"));
        assertThat(onStart(kiosk)).contains("стулья");
        assertThat(onThanks(kiosk)).containsExactly("стулья");
    }

    @Test
    void aCardWithoutWordsInThisLanguageIsLeftOut() {
        var russianOnly = new Cards.Card(new Text(Map.of("ru", "стулья")), MARCH, LAST);
        var kiosk = telling(2, russianOnly, card("часы"));
        kiosk.on(StartPresenter.class).speak("en");
        assertThat(onStart(kiosk)).contains("часы in English");
        assertThat(onThanks(kiosk)).containsExactly("часы in English");
    }

    @Test
    void withoutCardsNothingIsTold() {
        var kiosk = telling(2);
        assertThat(onStart(kiosk)).isEmpty();
        assertThat(onThanks(kiosk)).isEmpty();
    }

    @Test
    void aCardIsGoneOnTheDayAfterItsLastThoughNobodyTouchesAnything() {
        var kiosk = telling(2, card("стулья"));
        clock.pass(Duration.ofHours(24));
        kiosk.after(Duration.ofSeconds(1));
        assertThat(onStart(kiosk)).contains("стулья");
        clock.pass(Duration.ofHours(24));
        kiosk.after(Duration.ofSeconds(1));
        assertThat(onStart(kiosk)).isEmpty();
    }

    @Test
    void aNewDayLeavesWhoIsReadingTheHelpInPeace() {
        var kiosk = telling(2, card("стулья")).help();
        clock.pass(Duration.ofHours(48));
        kiosk.after(Duration.ofSeconds(5)).stands("help");
    }

    @Test
    void aVisitorWhoIsInTheMiddleIsToldNothing() {
        var kiosk = telling(2, card("стулья")).begin().back().stands("start");
        assertThat(onStart(kiosk)).isEmpty();
    }

    private FlowUnderTest telling(int onThanks, Cards.Card... cards) {
        var centre = new Centre(Map.of(), new Cards(Stream.of(cards).toList(), onThanks), Doors.Times.ALWAYS_OPEN);
        return FlowUnderTest.with(centre, clock.withZone(ZoneId.of("UTC")));
    }

    private static Cards.Card card(String words) {
        return new Cards.Card(new Text(Map.of("ru", words, "en", words + " in English")), MARCH, LAST);
    }

    private static Optional<String> onStart(FlowUnderTest kiosk) {
        var said = new ArrayList<StartContent>();
        kiosk.on(StartPresenter.class).attach(said::add);
        return said.get(0).card();
    }

    private static List<String> onThanks(FlowUnderTest kiosk) {
        var said = new ArrayList<ThanksContent>();
        kiosk.begin()
                .touch("pass_int")
                .onToTheComment()
                .forward()
                .on(ThanksPresenter.class)
                .attach(said::add);
        return said.get(0).cards();
    }
}

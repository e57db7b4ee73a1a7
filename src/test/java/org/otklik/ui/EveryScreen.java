package org.otklik.ui;

import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.otklik.testkit.ShippedPacks;
import org.otklik.ui.theme.Panel;

/** Ways to every screen of a visit, each with a kiosk of its own. Event thread only. */
enum EveryScreen {
    START(kiosk -> kiosk),
    VIEW(kiosk -> kiosk.tap("bar.view")),
    COMPLAINT(kiosk -> kiosk.tap("complain")),
    START_ON(kiosk -> kiosk.tap("start.begin").tap("bar.back")),
    SERVICE(kiosk -> kiosk.tap("start.begin")),
    SERVICE_CHOSEN(EveryScreen::begunByKey),
    OUTCOME(kiosk -> kiosk.tap("start.begin").tap("nav.forward")),
    RATING(kiosk -> to(kiosk, "question.overall")),
    CHECKS(kiosk -> {
        to(kiosk, "question.overall").tap("question.option.1");
        return to(kiosk, "question.reasons");
    }),
    COMMENT(kiosk -> to(begunByKey(kiosk), "question.comment")),
    LANGUAGE(kiosk -> kiosk.tap("start.begin").tap("bar.language")),
    SOUND(kiosk -> kiosk.tap("start.begin").tap("bar.sound")),
    HELP(kiosk -> kiosk.tap("start.begin").tap("bar.help")),
    WITHDRAW(kiosk -> kiosk.tap("start.begin").tap("bar.help").tap("help.withdraw")),
    IDLE(kiosk -> kiosk.tap("start.begin").pass(Duration.ofSeconds(61))),
    SAVING(kiosk -> {
        to(begunByKey(kiosk.disk(KioskOnPaper.Disk.WAITS)), "question.comment").tap("nav.forward");
        return kiosk.pass(Duration.ofSeconds(1));
    }),
    THANKS(kiosk -> to(begunByKey(kiosk), "thanks")),
    OUT_OF_SERVICE(kiosk -> {
        kiosk.flow().outOfService();
        return kiosk;
    });

    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    private final UnaryOperator<KioskOnPaper> way;

    EveryScreen(UnaryOperator<KioskOnPaper> way) {
        this.way = way;
    }

    /** A kiosk on this screen. */
    KioskOnPaper open() {
        return way.apply(new KioskOnPaper(PORTRAIT, ShippedPacks.mfcBasic(), 1));
    }

    /** Those on which something can be pressed. */
    static Stream<EveryScreen> withControls() {
        return Stream.of(values()).filter(screen -> screen != SAVING && screen != OUT_OF_SERVICE);
    }

    /** With an answer, so that there is something to keep; by a key, so that nothing goes on by itself. */
    private static KioskOnPaper begunByKey(KioskOnPaper kiosk) {
        return kiosk.tap("start.begin").key(KeyEvent.VK_ENTER);
    }

    private static KioskOnPaper to(KioskOnPaper kiosk, String screen) {
        if (kiosk.screen().equals("start")) {
            kiosk.tap("start.begin");
        }
        while (!kiosk.screen().equals(screen)) {
            kiosk.tap("nav.forward");
        }
        return kiosk;
    }
}

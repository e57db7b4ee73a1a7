package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.otklik.ui.presenter.Handling.Switches;
import org.otklik.visit.InputWay;
import org.otklik.visit.Mode;

/** One switch and time: a scan goes round the groups of a screen, then round what is in one. Visitor page 5. */
class OneSwitchScanTest {
    private static final int SWITCH = DeskHands.SELECT;
    private static final Duration DWELL = Desk.DWELL;

    @Test
    void oneSwitchFinishesAVisit() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.ONE).key(SWITCH);
            HandsVisit.tell(kiosk::screen, hands(kiosk)::byOneSwitch);
            HandsVisit.assertKept(kiosk.kept(), InputWay.SWITCH, Mode.SWITCH);
        });
    }

    @Test
    void nothingIsOfferedBeforeTheFirstPress() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.ONE);
            var still = rings(kiosk);
            assertThat(rings(kiosk.pass(DWELL).pass(DWELL))).isEqualTo(still).isZero();
            assertThat(rings(kiosk.key(SWITCH))).isPositive();
        });
    }

    /** Each of three rounds has as many stops as there are groups; then nothing moves until somebody presses. */
    @Test
    void afterThreeEmptyRoundsTheScanWaits() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.ONE).key(SWITCH);
            var stops = 3 * Desk.of(kiosk).groups().size();
            for (var stop = 1; stop < stops; stop++) {
                assertThat(rings(kiosk.pass(DWELL))).isPositive();
            }
            assertThat(rings(kiosk.pass(DWELL))).isZero();
            assertThat(rings(kiosk.key(SWITCH))).isPositive();
        });
    }

    /** A scan is no sign of life: the warning comes as it would without, and the switch answers it. */
    @Test
    void aScanThatNobodyStopsDoesNotKeepTheVisitAwake() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.ONE).key(SWITCH);
            hands(kiosk).byOneSwitch("start.begin");
            assertThat(kiosk.pass(Duration.ofSeconds(148)).screen()).isEqualTo("question.service");
            assertThat(kiosk.pass(Duration.ofSeconds(3)).screen()).isEqualTo("idle");
            assertThat(kiosk.key(SWITCH).screen()).isEqualTo("question.service");
        });
    }

    @Test
    void aFingerStopsTheScan() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.ONE).key(SWITCH).touchBeside();
            assertThat(rings(kiosk.pass(DWELL).pass(DWELL))).isZero();
        });
    }

    /** A kiosk that says it has one has one, whichever of the two keys it is wired to. */
    @Test
    void theOneSwitchMayBeWiredToEitherKey() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.ONE).key(DeskHands.MOVE).key(DeskHands.MOVE);
            assertThat(kiosk.key(DeskHands.MOVE).screen()).isEqualTo("question.service");
        });
    }

    private static DeskHands hands(KioskOnPaper kiosk) {
        return new DeskHands(Desk.of(kiosk));
    }

    private static long rings(KioskOnPaper kiosk) {
        return ScreenParts.rings(kiosk.picture());
    }
}

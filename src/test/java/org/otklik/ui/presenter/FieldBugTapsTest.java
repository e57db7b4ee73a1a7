package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The finger's part of the bugs of others that must not happen here. */
class FieldBugTapsTest {
    /** Eight copies after slow uploads and repeated taps; the public thread is Survey123Community#326. */
    @Test
    void survey123Community326TapsWhileItIsSavedKeepOneVisit() {
        var kiosk = FlowUnderTest.ofMfcBasic().diskIsSlow().begin().touch("pass_int");
        while (!kiosk.asked().equals("comment")) {
            kiosk.forward();
        }
        var last = kiosk.question();
        for (var tap = 0; tap < 8; tap++) {
            last.forward();
            kiosk.after(Duration.ofMillis(300));
        }
        kiosk.stands("saving");
        assertThat(kiosk.kept()).hasSize(1);
        kiosk.diskSays(new Keeping.Saved()).stands("thanks");
        last.forward();
        kiosk.stands("thanks");
        assertThat(kiosk.kept()).hasSize(1);
    }
}

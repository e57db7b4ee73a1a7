package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.ui.kit.FocusOrder;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.kit.KioskKey;
import org.otklik.ui.kit.Narration;
import org.otklik.ui.kit.Said;
import org.otklik.ui.presenter.BarControl;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.ScreenPresenter;
import org.otklik.ui.presenter.Sound;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.screen.Drawn;
import org.otklik.ui.theme.Panel;

/** What is not for visitors is never said, whatever the visitor before has set; after it speech goes on. */
class SilentScreenTest {
    private static final VisitSettings HEARD =
            new VisitSettings("ru", Look.USUAL, Handling.USUAL, Hearing.USUAL.with(Hearing.Speech.BY_KEY));

    @Test
    void aScreenThatIsNotForVisitorsIsNeverSaid() {
        KioskOnPaper.onEventThread(() -> {
            var told = new Told();
            var voice = new ScreenVoice(new FocusOrder(), KeyMap.USUAL);
            voice.speakBy(told);
            var drawn = drawn();
            voice.put(screen(/* isSilent= */ true), HEARD);
            voice.drawn(drawn, /* isNew= */ true);
            voice.asked(KioskKey.WHERE_AM_I);
            voice.pressed(drawn.panel().targets().get(0));
            voice.finish();
            voice.passed();
            assertThat(told.words).isEmpty();
            assertThat(told.hearing.speaks()).isFalse();
            voice.put(screen(/* isSilent= */ false), HEARD);
            voice.drawn(drawn, /* isNew= */ true);
            voice.finish();
            assertThat(told.words).isNotEmpty();
            assertThat(told.hearing.speaks()).isTrue();
        });
    }

    private static Drawn drawn() {
        var kiosk = new KioskOnPaper(Panel.measured(1080, 1920, 268));
        var panel = (org.otklik.ui.kit.ScreenPanel) kiosk.laidOut().host().getComponent(0);
        return new Drawn(panel, "start.begin", Optional.empty(), Optional.empty(), Drawn.NextKey.CLICKS);
    }

    private static ScreenPresenter screen(boolean isSilent) {
        return new ScreenPresenter() {
            @Override
            public String id() {
                return "screen";
            }

            @Override
            public Set<BarControl> bar() {
                return Set.of();
            }

            @Override
            public boolean isSilent() {
                return isSilent;
            }
        };
    }

    /** Remembers what it was to say. */
    private static final class Told implements Narrator {
        private final List<Said> words = new ArrayList<>();
        private Hearing hearing = Hearing.USUAL;

        @Override
        public void hear(Hearing other) {
            hearing = other;
        }

        @Override
        public void say(Occasion occasion, String screen, List<Said> said) {
            words.addAll(said);
        }

        @Override
        public void hush() {
            // Nothing plays.
        }

        @Override
        public void pauseOrResume() {
            // Nothing plays.
        }

        @Override
        public void repeat() {
            // Nothing plays.
        }

        @Override
        public boolean isListenedTo() {
            return false;
        }

        @Override
        public Sound sound(String language) {
            return Sound.READY;
        }

        @Override
        public void plug(Plug plug) {
            // Nobody has headphones.
        }

        @Override
        public Narration.Answers answers() {
            return Narration.Answers.NAMED;
        }
    }
}

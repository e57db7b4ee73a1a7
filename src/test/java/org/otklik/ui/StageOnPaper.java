package org.otklik.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.ScreenPresenter;
import org.otklik.ui.presenter.Sound;
import org.otklik.ui.presenter.Stage;
import org.otklik.ui.presenter.VisitSettings;

/** Hands every screen on and remembers the last one, to show it in another look too. */
final class StageOnPaper implements Stage {
    private final Stage stage;
    private final SoundOnPaper heard;
    private Optional<Shown> last = Optional.empty();
    private Optional<String> language = Optional.empty();

    private record Shown(ScreenPresenter presenter, VisitSettings settings) {}

    StageOnPaper(Stage stage, SoundOnPaper heard) {
        this.heard = heard;
        this.stage = stage;
    }

    @Override
    public void put(ScreenPresenter presenter, VisitSettings settings) {
        var spoken = language.map(settings::in).orElse(settings);
        last = Optional.of(new Shown(presenter, spoken));
        stage.put(presenter, spoken);
    }

    /** From now on every screen is in this language; the visit does not hear of it. */
    void speak(String only) {
        language = Optional.of(only);
    }

    @Override
    public Sound sound(String language) {
        return heard.in(language);
    }

    @Override
    public boolean isListenedTo() {
        return stage.isListenedTo();
    }

    @Override
    public void passed(Duration now) {
        stage.passed(now);
    }

    /** As the last screen was put. */
    VisitSettings set() {
        return last.orElseThrow().settings();
    }

    /** What stands behind the last screen. */
    ScreenPresenter shown() {
        return last.orElseThrow().presenter();
    }

    /** The screen that stands, drawn anew; the visit does not hear of it. */
    void drawIn(UnaryOperator<Look> look) {
        last.ifPresent(shown -> stage.put(
                shown.presenter(),
                shown.settings().with(look.apply(shown.settings().look()))));
    }
}

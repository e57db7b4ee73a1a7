package org.otklik.ui.presenter;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** «Звук»: whether, how fast and how loud the kiosk speaks, over whatever is on. A choice applies at once; answers stay. */
public final class SoundPresenter extends Paged implements ScreenPresenter {
    private final KioskFlow flow;

    SoundPresenter(KioskFlow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "sound";
    }

    @Override
    public Set<BarControl> bar() {
        return flow.bar();
    }

    public String asker() {
        return flow.texts().asker();
    }

    public Hearing hearing() {
        return flow.set().hearing();
    }

    /** Of the language that is on. */
    public Sound ability() {
        return flow.sound().in(flow.spoken());
    }

    /** Those a visitor may turn to where nothing speaks the one that is on. */
    public List<String> languagesWithVoice() {
        return flow.settings().languages().stream()
                .filter(language -> flow.sound().in(language).speaks())
                .toList();
    }

    /** Whether this visitor hears the kiosk now. */
    public boolean isSpeaking() {
        return hearing().speaks() && ability().speaks();
    }

    /** «Читать вслух», on or off. */
    public void turnSpeech() {
        if (hearing().speaks() || ability().speaks()) {
            change(heard -> heard.turnedSpeech(flow.lastWay()));
        }
    }

    public void slower() {
        changeIfAble(Hearing::slower);
    }

    public void faster() {
        changeIfAble(Hearing::faster);
    }

    public void quieter() {
        changeIfAble(Hearing::quieter);
    }

    public void louder() {
        changeIfAble(Hearing::louder);
    }

    /** «Касание сначала читает», on or off. */
    public void turnTouch() {
        if (isSpeaking()) {
            change(Hearing::turnedTouch);
        }
    }

    /** «Скрыть экран». */
    public void hide() {
        if (isSpeaking()) {
            change(Hearing::turnedPicture);
        }
    }

    /** Goes on in a language that has a voice; the overlay stays. */
    public void speak(String language) {
        if (flow.stands(this)) {
            flow.change(flow.set().in(language));
        }
    }

    private void changeIfAble(UnaryOperator<Hearing> changed) {
        if (ability().speaks()) {
            change(changed);
        }
    }

    private void change(UnaryOperator<Hearing> changed) {
        if (flow.stands(this)) {
            flow.hear(changed);
        }
    }

    public void close() {
        if (flow.stands(this)) {
            flow.overlays().close();
        }
    }
}

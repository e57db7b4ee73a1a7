package org.otklik.ui.presenter;

import java.util.List;
import java.util.Set;

/** The choice of a language, over whatever is on; answers and drafts stay. */
public final class LanguagePresenter implements ScreenPresenter {
    private final KioskFlow flow;

    LanguagePresenter(KioskFlow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "language";
    }

    @Override
    public Set<BarControl> bar() {
        return flow.bar(BarControl.HELP);
    }

    public String asker() {
        return flow.texts().asker();
    }

    public List<String> languages() {
        return flow.settings().languages();
    }

    public String spoken() {
        return flow.spoken();
    }

    /** From now on everything is said in this language, until the next visit. */
    public void speak(String language) {
        if (flow.stands(this)) {
            flow.speak(language);
        }
    }

    public void close() {
        if (flow.stands(this)) {
            flow.overlays().close();
        }
    }
}

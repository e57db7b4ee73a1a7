package org.otklik.ui.presenter;

/** What the one button that leads on is called, and whether it does. */
public enum Navigation {
    SKIP("button.skip", AfterConfirm.FOCUS),
    NEXT("button.next", AfterConfirm.CLICK),
    FINISH("button.finish", AfterConfirm.FOCUS),
    /** Required, and nothing chosen: the button says why it waits. */
    NEXT_NEEDS_ANSWER("button.next", AfterConfirm.FOCUS),
    FINISH_NEEDS_ANSWER("button.finish", AfterConfirm.FOCUS);

    private final String key;
    private final AfterConfirm afterConfirm;

    Navigation(String key, AfterConfirm afterConfirm) {
        this.key = key;
        this.afterConfirm = afterConfirm;
    }

    /** What the key for "next" does: only «Дальше» it clicks, the rest needs a second, deliberate press. Page 5. */
    public enum AfterConfirm {
        CLICK,
        FOCUS
    }

    /** Key of its words. */
    public String key() {
        return key;
    }

    public AfterConfirm afterConfirm() {
        return afterConfirm;
    }

    public boolean isWaiting() {
        return this == NEXT_NEEDS_ANSWER || this == FINISH_NEEDS_ANSWER;
    }
}

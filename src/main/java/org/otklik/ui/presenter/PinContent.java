package org.otklik.ui.presenter;

/**
 * What the pad says beside its button.
 *
 * @param seconds how long to wait, where it says so
 */
public record PinContent(Said said, long seconds) {
    /** What there is to say; {@link #key} says it. */
    public enum Said {
        NOTHING,
        TOO_SHORT,
        CHECKING,
        WRONG,
        WAIT,
        NOT_COUNTED
    }

    /** Key of its words; none for nothing. */
    public String key() {
        return switch (said) {
            case NOTHING -> "";
            case TOO_SHORT -> "text.pin.tooShort";
            case CHECKING -> "text.pin.checking";
            case WRONG -> "text.pin.wrong";
            case WAIT -> "text.pin.wait";
            case NOT_COUNTED -> "text.pin.notCounted";
        };
    }
}

package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.Optional;
import org.otklik.ui.presenter.PinContent.Said;

/** The pad in front of the technician's page. Nothing of it is spoken, and no digit is shown. Event thread only. */
public final class PinPresenter implements TechnicianScreen {
    /** Fleet page 5. */
    public static final int LEAST_DIGITS = 6;

    public static final int MOST_DIGITS = 12;

    private final TechnicianDoor door;
    private final PinGuard guard;
    private Optional<PinDisplay> display = Optional.empty();
    private Said said = Said.NOTHING;
    private Duration waitUntil;
    private String typed = "";

    PinPresenter(TechnicianDoor door, PinGuard guard, Duration wait) {
        this.door = door;
        this.guard = guard;
        waitUntil = door.now();
        waitFor(wait, Said.NOTHING);
    }

    @Override
    public String id() {
        return "pin";
    }

    public void attach(PinDisplay shown) {
        display = Optional.of(shown);
        tell();
    }

    /** The digits so far. */
    public void type(String digits) {
        typed = digits;
        if (said == Said.TOO_SHORT || said == Said.WRONG || said == Said.NOT_COUNTED) {
            say(digits.isEmpty() ? said : Said.NOTHING);
        }
    }

    /** «Открыть». */
    public void open() {
        if (!door.stands(this) || said == Said.CHECKING || said == Said.WAIT) {
            return;
        }
        if (typed.length() < LEAST_DIGITS) {
            say(Said.TOO_SHORT);
            return;
        }
        say(Said.CHECKING);
        guard.attempt(typed, this::answered);
    }

    /** «Закрыть». */
    @Override
    public void leave() {
        if (door.stands(this)) {
            door.leave();
        }
    }

    @Override
    public void tick(Duration now) {
        if (said == Said.WAIT) {
            say(now.compareTo(waitUntil) < 0 ? Said.WAIT : Said.NOTHING);
        }
    }

    private void answered(PinGuard.Answer answer) {
        if (!door.stands(this)) {
            return;
        }
        typed = "";
        display.ifPresent(PinDisplay::clear);
        switch (answer.verdict()) {
            case RIGHT -> door.admit();
            case WRONG -> waitFor(answer.left(), Said.WRONG);
            case TOO_SOON -> waitFor(answer.left(), Said.NOTHING);
            case NOT_COUNTED -> say(Said.NOT_COUNTED);
        }
    }

    private void waitFor(Duration wait, Said otherwise) {
        waitUntil = door.now().plus(wait);
        say(wait.isZero() ? otherwise : Said.WAIT);
    }

    private void say(Said next) {
        said = next;
        tell();
    }

    private void tell() {
        var left = waitUntil.minus(door.now()).plusMillis(999).toSeconds();
        display.ifPresent(shown -> shown.show(new PinContent(said, said == Said.WAIT ? left : 0)));
    }
}

package org.otklik.ui.presenter;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A real card is held against an outline, which is made larger or smaller until it lies under the edge. For who sets up a
 * kiosk; nothing of it is spoken. Event thread only.
 */
public final class CalibratePresenter implements TechnicianScreen {
    /** Own: from a guess to the card in some ten touches, and then to the pixel. */
    public static final int COARSE_PX = 20;

    /** Own: smaller than on any panel there is. */
    private static final int LEAST_PX = 100;

    /** Own: the words and buttons need the rest of the height. */
    private static final double MOST_HEIGHT = 0.45;

    private final int widthPx;
    private final int heightPx;
    private final Consumer<Optional<CardSize>> done;
    private Optional<CalibrateDisplay> display = Optional.empty();
    private CardSize card;

    /**
     * Begins with a guess.
     *
     * @param done hears of it once: what was saved, or nothing
     */
    public CalibratePresenter(int widthPx, int heightPx, double guessedPixelsPerMm, Consumer<Optional<CardSize>> done) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.done = done;
        card = bounded(CardSize.widthPx(guessedPixelsPerMm));
    }

    @Override
    public String id() {
        return "calibrate";
    }

    public void attach(CalibrateDisplay shown) {
        display = Optional.of(shown);
        shown.show(card);
    }

    /** By so many pixels of its width, or as many as there is room for. */
    public void grow(int pixels) {
        card = bounded(card.widthPx() + pixels);
        display.ifPresent(shown -> shown.show(card));
    }

    private CardSize bounded(int wanted) {
        var sized = CardSize.of(Math.max(LEAST_PX, Math.min(wanted, widthPx / 2)), widthPx, heightPx);
        var most = (int) (heightPx * MOST_HEIGHT);
        return sized.heightPx() <= most
                ? sized
                : CardSize.of(sized.widthPx() * most / sized.heightPx(), widthPx, heightPx);
    }

    @Override
    public void back() {
        grow(-1);
    }

    @Override
    public void next() {
        grow(1);
    }

    /** «Сохранить». */
    public void save() {
        done.accept(Optional.of(card));
    }

    @Override
    public void leave() {
        done.accept(Optional.empty());
    }
}

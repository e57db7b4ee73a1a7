package org.otklik.config;

import java.util.Locale;

/** Where the millimetres of the picture come from; an earlier one wins. Visitor page 1. */
public enum MmSource {
    /** {@code --panel-mm}, for a desktop. */
    OPTION,
    /** {@code display.widthMm} or {@code display.heightMm}. */
    CONFIG,
    /** {@code kioskctl screen calibrate}. */
    CALIBRATION,
    /** The panel itself. */
    EDID,
    /** A window among others stands for a panel of usual size. */
    WINDOW,
    /** Nobody said so: 96 pixels per inch are assumed. */
    ASSUMED;

    /** As a report and a program call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.otklik.visit;

/**
 * A scrub that takes nothing out. {@code scripts/demo --scrub off} puts it before the product's own on the class path of
 * its kiosk, to see that the search of the disk finds what is there; the product has no switch that turns its scrub off.
 */
public final class PersonalDataScrub {
    private PersonalDataScrub() {}

    public static String scrub(String text) {
        return text;
    }
}

package org.otklik.house.planted.visit;

/** A visit may not remember beyond itself. */
public final class PlantedStatic {
    private static int count;

    public static int next() {
        return count++;
    }
}

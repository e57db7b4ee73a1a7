package org.otklik.survey;

import java.util.Set;

/** The requirement ids that a question may name as its purpose: those of {@code src/docs/requirements.md}. */
final class Purposes {
    private static final Set<String> IDS =
            Set.of(("G1 G2 G3 G4 G5 P1a P1b P2a P2b P3a P3b P4a P4b P5a P5b P6a P6b P7a P7b"
                            + " S1 S1a S1b S1c S1d S2 S2a S2b S2c S2d S3 S3a S3b S3c S4 S4a S4b S4c S4d S5 S5a S5b S5c"
                            + " F1 F2 F3 F4 F5 R1 R2a R2b R2c R3 R4 M1 M2 M3 M4 M5 T1 T2 T3 T4 T5 T6 T7 T8 T9 T10"
                            + " A1 A2 A3 A4 A5 A6 X1 X2 X3 X4 X5 X6 X7 X8 X9 X10 X11 X12")
                    .split(" ", -1));

    private Purposes() {}

    static boolean known(String id) {
        return IDS.contains(id);
    }
}

package org.otklik.app;

/** How the launcher ends; the numbers are those of sysexits.h, as {@code kioskctl} uses them too. Fleet page 3. */
public enum ExitCode {
    OK(0),
    USAGE(64),
    /** A pack with errors cannot be drawn. */
    PACK(65),
    /** No display, or something else of the machine that the kiosk cannot do without. */
    UNAVAILABLE(69),
    /** A failure of ours: the service manager starts the kiosk again. */
    SOFTWARE(70),
    /** The folder for drawings cannot be made. */
    CANNOT_CREATE(73),
    IO(74),
    /** Another kiosk runs on the same data directory. */
    TRY_LATER(75),
    /** A technician wants it started anew; 79 is the first number that sysexits.h leaves free. */
    RESTART(79);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}

package org.otklik.config;

import org.otklik.json.Fault;

/** To which file a fault of the configuration folder belongs; a command's exit code follows from it. Fleet page 3. */
public enum FileKind {
    /** A file is there and cannot be read. */
    UNREADABLE,
    KIOSK_JSON,
    PACK;

    /** Pack and kiosk.json alike. */
    private static final String UNREADABLE_END = ".unreadable";

    public static FileKind of(Fault fault) {
        if (fault.code().endsWith(UNREADABLE_END)) {
            return UNREADABLE;
        }
        return fault.file().equals(ConfigReader.KIOSK_JSON) ? KIOSK_JSON : PACK;
    }
}

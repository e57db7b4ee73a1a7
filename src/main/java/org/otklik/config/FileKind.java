package org.otklik.config;

import java.nio.file.Path;
import org.otklik.json.Fault;

/** To which file a fault of the configuration folder belongs; a command's exit code follows from it. Fleet page 3. */
public enum FileKind {
    /** A file is there and cannot be read. */
    UNREADABLE,
    KIOSK_JSON,
    KEYMAP,
    CARDS,
    PACK;

    /** Pack and kiosk.json alike. */
    private static final String UNREADABLE_END = ".unreadable";

    public static FileKind of(Fault fault) {
        if (fault.code().endsWith(UNREADABLE_END)) {
            return UNREADABLE;
        }
        var file = Path.of(fault.file());
        if (file.endsWith(ConfigReader.KIOSK_JSON)) {
            return KIOSK_JSON;
        }
        if (file.endsWith(ConfigReader.CARDS_JSON)) {
            return CARDS;
        }
        return file.getNameCount() > 1 && file.getParent().endsWith(ConfigReader.KEYMAPS) ? KEYMAP : PACK;
    }
}

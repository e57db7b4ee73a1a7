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
    KEYBOARD,
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
        if (file.getNameCount() < 2) {
            return PACK;
        }
        if (file.getParent().endsWith(ConfigReader.KEYMAPS)) {
            return KEYMAP;
        }
        return file.getParent().endsWith(KeyboardShelf.FOLDER) ? KEYBOARD : PACK;
    }
}

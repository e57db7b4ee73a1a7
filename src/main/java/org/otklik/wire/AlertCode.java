package org.otklik.wire;

/** The one list of alerts a kiosk or the collector can raise, as far as something raises them. Fleet page 6. */
public enum AlertCode {
    TOKEN("token", Level.ERROR),
    BAD_PEER("bad_peer", Level.ERROR),
    PORTAL("portal", Level.ERROR),
    REDIRECT("redirect", Level.ERROR),
    PROTOCOL_MISMATCH("protocol_mismatch", Level.ERROR),
    BLOCKED("blocked", Level.ERROR),
    QUARANTINE_FLOOD("quarantine_flood", Level.ERROR),
    DB_SETTINGS("db_settings", Level.ERROR),
    DISK_FULL("disk_full", Level.ERROR),
    IO_ERROR("io_error", Level.ERROR),
    READ_ONLY("read_only", Level.ERROR),
    SALVAGED("salvaged", Level.ERROR),
    ACCOUNT_DIFFERS("account_differs", Level.ERROR),
    MANGLED("mangled", Level.ERROR),
    CLONED_IMAGE("cloned_image", Level.ERROR),
    DISK_FULL_SOON("disk_full_soon", Level.WARNING),
    DISK_LOW("disk_low", Level.WARNING),
    PROXY_AUTH("proxy_auth", Level.WARNING),
    CERT_SOON("cert_soon", Level.WARNING),
    CENTRE_MISMATCH("centre_mismatch", Level.WARNING);

    /** Whether somebody has to act now or soon. */
    public enum Level {
        ERROR,
        WARNING
    }

    private final String word;
    private final Level level;

    AlertCode(String word, Level level) {
        this.word = word;
        this.level = level;
    }

    public String word() {
        return word;
    }

    public Level level() {
        return level;
    }
}

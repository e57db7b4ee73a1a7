package org.otklik.outbox;

import java.io.IOException;
import java.sql.SQLException;
import org.otklik.wire.AlertCode;
import org.sqlite.SQLiteErrorCode;

/** What can go wrong with the disk or the file under an outbox; each has its rung of the ladder. Sync page 2.6. */
public enum Trouble {
    /** No room: what is acked goes, then the reserve, then one retry. */
    FULL(AlertCode.DISK_FULL),
    /** Nobody knows whether the last write stands: the file is opened anew and asked. */
    IO(AlertCode.IO_ERROR),
    /** What is whole is saved, and a new file begins. */
    DAMAGED(AlertCode.SALVAGED),
    /** A file system that takes no writes, or a file of another owner. */
    READ_ONLY(AlertCode.READ_ONLY),
    /** The file, or how SQLite opens it, is not what it must be: somebody has to look. */
    SETTINGS(AlertCode.DB_SETTINGS);

    private final AlertCode alert;

    Trouble(AlertCode alert) {
        this.alert = alert;
    }

    public AlertCode alert() {
        return alert;
    }

    /** By SQLite's own code, wherever it stands among the causes. */
    static Trouble of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql.getErrorCode());
            } else if (cause instanceof java.nio.file.AccessDeniedException) {
                return READ_ONLY;
            } else if (cause instanceof IOException io) {
                return of(io);
            }
        }
        return SETTINGS;
    }

    private static Trouble of(IOException failure) {
        var words = String.valueOf(failure.getMessage());
        return words.contains("No space left") ? FULL : words.contains("Read-only") ? READ_ONLY : IO;
    }

    private static Trouble of(int code) {
        return switch (SQLiteErrorCode.getErrorCode(code)) {
            case SQLITE_FULL -> FULL;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> DAMAGED;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> READ_ONLY;
            // Somebody who holds the lock for longer than the driver waits is like a disk that does not answer.
            case SQLITE_IOERR, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL, SQLITE_NOMEM -> IO;
            default -> SETTINGS;
        };
    }
}

package org.otklik.outbox.step;

import java.util.List;

/** The queue itself: items, the account of each epoch, and named values. Sync page 2.3. */
public final class Step001Queue implements Step {
    @Override
    public int number() {
        return 1;
    }

    @Override
    public List<String> statements() {
        return List.of(
                """
                CREATE TABLE item(
                  key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, epoch BLOB NOT NULL, kind TEXT NOT NULL,
                  body BLOB NOT NULL, sha256 BLOB NOT NULL, boot INTEGER NOT NULL,
                  state TEXT NOT NULL DEFAULT 'pending', attempts INTEGER NOT NULL DEFAULT 0,
                  next_at INTEGER NOT NULL DEFAULT 0, reason TEXT, acked_hour TEXT) STRICT
                """,
                "CREATE INDEX item_waiting ON item(epoch, next_at) WHERE state IN ('pending', 'sending')",
                """
                CREATE TABLE epoch(
                  epoch BLOB NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
                  committed INTEGER NOT NULL DEFAULT 0, digest BLOB NOT NULL,
                  acked INTEGER NOT NULL DEFAULT 0, acked_digest BLOB NOT NULL,
                  dropped INTEGER NOT NULL DEFAULT 0, dropped_digest BLOB NOT NULL,
                  PRIMARY KEY(epoch, kind)) STRICT
                """,
                "CREATE TABLE meta(name TEXT PRIMARY KEY, value ANY) STRICT",
                """
                CREATE TRIGGER item_frozen BEFORE UPDATE OF key, id, epoch, kind, body, sha256, boot ON item
                BEGIN SELECT RAISE(ABORT, 'an item never changes'); END
                """,
                """
                CREATE TRIGGER item_unsent_stays BEFORE DELETE ON item WHEN old.state IN ('pending', 'sending')
                BEGIN SELECT RAISE(ABORT, 'an unsent item is never deleted'); END
                """,
                "INSERT INTO meta(name, value) VALUES ('readable_from', 1), ('boot', 0), ('request', 0)");
    }
}

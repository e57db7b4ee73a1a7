package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.SqliteOutbox;
import org.otklik.sqlite.Sql;
import org.otklik.testkit.Folders;
import org.otklik.wire.ItemId;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/**
 * Puts an image on a disk and starts the kiosk's outbox on it, as after the power is back. It is opened without the salvage
 * of the product: what a power cut leaves must need none.
 */
final class ImageJudge {
    private final Path folder;
    private final Map<ItemId, Sha256> committed;

    /** What was found on an image. */
    record Found(Set<ItemId> items, Set<ItemId> acked, List<String> complaints) {}

    /** The folder may lie in memory: what is judged is the image, not the disk under it. */
    ImageJudge(Path folder, Map<ItemId, Sha256> committed) {
        this.folder = folder;
        this.committed = committed;
    }

    Found judge(Map<String, byte[]> image) throws IOException, SQLException {
        clear();
        Files.createDirectories(folder);
        for (var file : image.entrySet()) {
            Files.write(folder.resolve(Path.of(file.getKey()).getFileName()), file.getValue());
        }
        var outbox = folder.resolve("outbox.db");
        var opening = SqliteOutbox.open(outbox, new SecureRandom());
        if (opening instanceof OutboxOpening.Opened opened) {
            opened.outbox().close();
            return read(outbox);
        }
        return new Found(Set.of(), Set.of(), List.of("not opened: " + opening));
    }

    private Found read(Path outbox) throws SQLException {
        List<String> complaints = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + outbox)) {
            var integrity = Sql.text(connection, "PRAGMA integrity_check");
            if (!integrity.equals("ok")) {
                complaints.add("integrity_check: " + integrity);
            }
            var copy = OutboxCopy.of(connection);
            copy.items().forEach(item -> bytes(item, complaints));
            copy.accounts().forEach(account -> account(account, copy.items(), complaints));
            return new Found(
                    ids(copy.items()),
                    ids(copy.items().stream().filter(OutboxCopy.Item::isAcked).toList()),
                    complaints);
        }
    }

    private static Set<ItemId> ids(Collection<OutboxCopy.Item> items) {
        Set<ItemId> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.id()));
        return ids;
    }

    private void bytes(OutboxCopy.Item item, List<String> complaints) {
        var expected = committed.getOrDefault(item.id(), item.sha256());
        if (!item.sha256().equals(expected) || !Sha256.of(item.body()).equals(expected)) {
            complaints.add("changed: " + item.id());
        }
    }

    /** Committed is acked, dropped, and the rows that are neither: count and digest. Sync page 2.3. */
    private static void account(OutboxCopy.Account account, List<OutboxCopy.Item> items, List<String> complaints) {
        var open = Tally.EMPTY;
        for (var item : items) {
            if (!item.isAcked() && item.kind() == account.kind() && item.epoch().equals(account.epoch())) {
                open = open.plus(item.id());
            }
        }
        var rest = account.committed().minus(account.acked()).minus(account.dropped());
        if (!rest.equals(open)) {
            complaints.add("the account of %s says %d are open, the rows %d"
                    .formatted(account.kind().word(), rest.n(), open.n()));
        }
    }

    void clear() throws IOException {
        Folders.delete(folder);
    }
}

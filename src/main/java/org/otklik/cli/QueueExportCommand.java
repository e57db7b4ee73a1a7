package org.otklik.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.outbox.ItemState;
import org.otklik.outbox.OutboxReader;
import org.otklik.outbox.QuarantineDesk;
import org.otklik.wire.CanonicalJson;
import org.otklik.wire.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what was set aside into a file, answers included: a line of JSON an item. Only then may it be dropped. */
@Command(
        name = "export",
        description =
                "Writes what was set aside into a new file of mode 0600, answers included, one JSON line an item.")
final class QueueExportCommand implements KioskCommand {
    /** Items noted in one transaction. Sync page 2.2. */
    private static final int ROWS = 100;

    @Option(names = "--id", paramLabel = "ID", description = "this item alone, as queue list shows it")
    private Optional<String> id = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "a new file; none is overwritten")
    private Path file;

    @Override
    public String word() {
        return "queue-export";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.CANNOT_CREATE);
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        var one = id.flatMap(ItemId::parse);
        if (one.isPresent() != id.isPresent() || (one.isPresent() && !isAside(surroundings, one.get()))) {
            return Report.refused(ExitRule.USAGE, "queue.unknown_id", "No such item was set aside.", "See queue list.");
        }
        if (!Files.exists(surroundings.outbox()) || !anyAside(surroundings)) {
            return report(surroundings, 0);
        }
        try (var desk = QuarantineDesk.open(surroundings.outbox());
                var out = OwnersNewFile.create(file)) {
            var exported = written(desk, one, out);
            out.settle();
            for (var from = 0; from < exported.size(); from += ROWS) {
                desk.exported(exported.subList(from, Math.min(exported.size(), from + ROWS)));
            }
            return report(surroundings, exported.size());
        } catch (FileAlreadyExistsException e) {
            return Report.refused(
                    ExitRule.CANNOT_CREATE, "queue.file", file + " is there already.", "Name a new file.");
        } catch (java.nio.file.FileSystemException e) {
            return Report.refused(
                    ExitRule.CANNOT_CREATE, "queue.file", "Cannot write " + file + ".", "Name a folder that is there.");
        }
    }

    private static List<ItemId> written(QuarantineDesk desk, Optional<ItemId> one, OwnersNewFile out)
            throws IOException {
        List<ItemId> exported = new ArrayList<>();
        var page = desk.page(one, Optional.empty());
        while (!page.isEmpty()) {
            for (var item : page) {
                out.write(line(item));
                exported.add(item.id());
            }
            page = desk.page(one, Optional.of(exported.get(exported.size() - 1)));
        }
        return exported;
    }

    private static byte[] line(QuarantineDesk.Aside item) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("epoch", item.epoch().toString());
        line.put("reason", item.reason());
        line.put("sha256", item.sha256().hex());
        line.put("item", new CanonicalJson.Raw(new String(item.body(), StandardCharsets.UTF_8)));
        var json = CanonicalJson.bytes(line);
        var ended = java.util.Arrays.copyOf(json, json.length + 1);
        ended[json.length] = '\n';
        return ended;
    }

    private static boolean isAside(Surroundings surroundings, ItemId id) {
        if (!Files.exists(surroundings.outbox())) {
            return false;
        }
        try (var outbox = OutboxReader.open(surroundings.outbox())) {
            return outbox.show(id)
                    .filter(line -> line.state().equals(ItemState.QUARANTINED.word()))
                    .isPresent();
        }
    }

    private static boolean anyAside(Surroundings surroundings) {
        try (var outbox = OutboxReader.open(surroundings.outbox())) {
            return !outbox.list(Optional.of(ItemState.QUARANTINED), 1).isEmpty();
        }
    }

    private Report report(Surroundings surroundings, int exported) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", file.toString());
        result.put("exported", exported);
        return Report.of(
                ExitRule.OK,
                exported == 0 ? Change.NONE : Change.MADE,
                result,
                List.of(surroundings.words().say("queue.exported", exported, file)));
    }
}

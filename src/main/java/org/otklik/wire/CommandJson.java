package org.otklik.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.json.JsonText;
import org.otklik.wire.Command.NewEpoch;
import org.otklik.wire.Command.RequeueQuarantine;
import org.otklik.wire.Command.ResendItems;
import org.otklik.wire.Command.ResendSince;
import org.otklik.wire.Command.Unknown;
import org.otklik.wire.Read.Unreadable;

/** The JSON form of a command, both ways. */
final class CommandJson {
    private static final String RESEND = "resend";
    private static final String NEW_EPOCH = "new_epoch";
    private static final String REQUEUE = "requeue_quarantine";

    private CommandJson() {}

    static Map<String, Object> plain(Command command) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("command", command.id().toString());
        tree.put("do", word(command));
        if (command instanceof ResendSince resend) {
            tree.put("since", resend.hour());
        } else if (command instanceof ResendItems resend) {
            tree.put("ids", resend.items().stream().map(ItemId::toString).toList());
        }
        return tree;
    }

    private static String word(Command command) {
        if (command instanceof NewEpoch) {
            return NEW_EPOCH;
        } else if (command instanceof RequeueQuarantine) {
            return REQUEUE;
        } else if (command instanceof Unknown unknown) {
            return unknown.word();
        }
        return RESEND;
    }

    static List<Command> read(List<Read> commands) throws Unreadable {
        if (commands.size() > Command.MAX_COMMANDS) {
            throw new Unreadable("/commands", "a receipt has at most " + Command.MAX_COMMANDS + " commands.");
        }
        List<Command> read = new ArrayList<>();
        for (var command : commands) {
            read.add(read(command));
        }
        return read;
    }

    private static Command read(Read command) throws Unreadable {
        var id = command.uuid("command");
        var word = command.text("do");
        return switch (word) {
            case RESEND ->
                command.any("ids").isPresent()
                        ? new ResendItems(id, items(command))
                        : new ResendSince(id, hour(command));
            case NEW_EPOCH -> new NewEpoch(id);
            case REQUEUE -> new RequeueQuarantine(id);
            default -> new Unknown(id, word);
        };
    }

    private static String hour(Read command) throws Unreadable {
        var hour = command.text("since");
        if (!hour.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}Z")) {
            throw new Unreadable(command.place("since").pointer(), "this must be an hour like 2026-11-22T00Z.");
        }
        return hour;
    }

    private static List<ItemId> items(Read command) throws Unreadable {
        List<ItemId> items = new ArrayList<>();
        for (var value : command.array("ids").items()) {
            var id = value instanceof JsonText text ? ItemId.parse(text.text()) : Optional.<ItemId>empty();
            items.add(id.orElseThrow(() -> new Unreadable(value.place().pointer(), "this must be the id of an item.")));
        }
        if (items.size() > Command.MAX_RESEND_IDS) {
            throw new Unreadable(
                    command.place("ids").pointer(), "a resend names at most " + Command.MAX_RESEND_IDS + " items.");
        }
        return items;
    }
}

package org.otklik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.outbox.KioskLock;
import org.otklik.outbox.OutboxFailure;
import org.otklik.outbox.SalvageByHand;
import org.otklik.outbox.SalvageByHand.Finding;
import org.otklik.outbox.Salvaged;
import org.otklik.wire.ItemId;
import picocli.CommandLine.Command;

/** What a kiosk does by itself when it meets damage, done by hand while it is stopped; a sound outbox is left alone. */
@Command(
        name = "salvage",
        description =
                "Saves what the damaged outbox of a stopped kiosk still holds into a new one. The damaged files stay"
                        + " in corrupt/, with the ids of what is lost; a sound outbox is left as it is.")
final class DbSalvageCommand implements KioskCommand {
    /** The file lost-ids.txt names them all. */
    private static final int MOST_IDS = 100;

    private final InstantSource clock;

    DbSalvageCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String word() {
        return "db-salvage";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.TRY_LATER);
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        if (!Files.isDirectory(surroundings.data())) {
            return nothing(surroundings);
        }
        var lock = KioskLock.take(surroundings.data());
        if (lock.isEmpty()) {
            return Report.refused(
                    ExitRule.TRY_LATER,
                    "db.running",
                    "A running kiosk holds the outbox.",
                    "It salvages by itself when it has to; stop it to do so by hand.");
        }
        var held = lock.get();
        try {
            return locked(surroundings);
        } finally {
            held.close();
        }
    }

    private Report locked(Surroundings surroundings) {
        var words = surroundings.words();
        var found = SalvageByHand.found(surroundings.outbox(), seen -> told(surroundings, seen));
        if (found instanceof Finding.Damaged damaged) {
            surroundings.progress().accept(words.say("db.salvaging", damaged.detail()));
            return salvaged(surroundings);
        } else if (found instanceof Finding.Foreign foreign) {
            return foreign(foreign.reason());
        }
        return found instanceof Finding.Nothing ? nothing(surroundings) : left(words.say("db.no_salvage"));
    }

    private static void told(Surroundings surroundings, long seen) {
        if (seen % DbCheckCommand.TELL_EVERY == 0) {
            surroundings.progress().accept(surroundings.words().say("db.looked", seen));
        }
    }

    private static Report nothing(Surroundings surroundings) {
        return left(surroundings.words().say("status.no_outbox", surroundings.data()));
    }

    private static Report left(String line) {
        return Report.of(ExitRule.OK, Change.NONE, Map.of("salvaged", false), List.of(line));
    }

    private static Report foreign(String reason) {
        return Report.refused(
                ExitRule.IO,
                "db.foreign",
                "This is not an outbox that this release can save: " + reason + ".",
                "Nothing was changed. Put the kiosk's own file there, or use the release that wrote it.");
    }

    private Report salvaged(Surroundings surroundings) {
        try {
            var salvaged = SalvageByHand.of(surroundings.outbox(), clock.instant(), new SecureRandom());
            return salvaged instanceof Salvaged.Refused refused
                    ? foreign(refused.reason())
                    : told(surroundings.words(), (Salvaged.Done) salvaged);
        } catch (OutboxFailure e) {
            return Report.refused(
                    ExitRule.IO,
                    "db.salvage",
                    "The salvage was broken off: " + e.getMessage() + ".",
                    "The damaged files are whole, here or in corrupt/. Make room, look at the disk, and say it again.");
        }
    }

    private static Report told(Words words, Salvaged.Done done) {
        var result = numbers(done);
        result.put(
                "lost_ids",
                done.lost().stream()
                        .map(ItemId::toString)
                        .sorted()
                        .limit(MOST_IDS)
                        .toList());
        return Report.of(ExitRule.OK, Change.MADE, result, List.of(line(words, done)));
    }

    static Map<String, Object> numbers(Salvaged.Done done) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("salvaged", true);
        numbers.put("kept", done.kept());
        numbers.put("lost_by_name", done.lost().size());
        numbers.put("lost_by_number", done.counted());
        numbers.put("damaged_epochs", done.damagedEpochs());
        return numbers;
    }

    static String line(Words words, Salvaged.Done done) {
        return words.say("db.salvaged", done.kept(), done.lost().size(), done.counted(), done.damagedEpochs());
    }
}

package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.otklik.collector.HastyCollector;

/** What a kiosk core does in one life, told to many kiosks of one collector. */
record Story(HastyCollector collector, Classes classes, List<String> words) {
    Story(HastyCollector collector, List<String> words) {
        this(collector, Classes.OWN, words);
    }

    /** A kiosk of its own: its data, its log, what it leaves in its temporary folder, and what it has said. */
    record Kiosk(UUID id, Path data, Path log, Path scratch, Classes classes, CoreTale tale, LedgerOrders orders) {
        /** One life; with options of strace it runs under strace from its first instruction. */
        CoreProcess live(List<String> words, List<String> options) throws IOException {
            var command = command(words);
            return CoreProcess.start(
                    options.isEmpty() ? command : Strace.over(command, options.toArray(String[]::new)), log);
        }

        /**
         * One life that strace sees from where the outbox is opened: what the JVM does before is no business of it, and costs
         * more than all the rest. Where it pauses, its collector asks it for all that it has, and for a new epoch.
         */
        CoreProcess watched(List<String> words, List<String> options) throws IOException, InterruptedException {
            List<String> waiting = new ArrayList<>(List.of(KioskCore.WAIT));
            waiting.addAll(words);
            var life = CoreProcess.start(command(waiting), log);
            life.begins();
            life.watchedBy(Strace.attach(life.pid(), options));
            life.goOn();
            if (life.says("pause")) {
                orders.give(id);
                life.goOn();
            }
            return life;
        }

        private List<String> command(List<String> words) {
            return CoreProcess.command(classes, KioskCore.class.getName(), data, scratch, words);
        }

        History.Kiosk history() throws java.sql.SQLException {
            return tale.kiosk(id, OutboxCopy.of(data.resolve("outbox.db")));
        }
    }

    Kiosk newKiosk(Path folder) throws IOException {
        var data = Files.createDirectories(folder.resolve("kiosk"));
        var token = collector.newKiosk();
        Files.createDirectories(data.resolve("identity"));
        Files.writeString(data.resolve("identity").resolve("token"), token.reveal());
        return new Kiosk(
                token.kiosk(),
                data,
                folder.resolve("log"),
                Files.createDirectories(folder.resolve("tmp")),
                classes,
                new CoreTale(),
                new LedgerOrders(collector.ledger()));
    }
}

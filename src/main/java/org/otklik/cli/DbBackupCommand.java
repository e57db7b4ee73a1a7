package org.otklik.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.outbox.OutboxCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A whole copy of one moment, made by SQLite; copying the file of a running kiosk would tear it. */
@Command(name = "backup", description = "Writes a whole copy of the outbox into a new file of mode 0600.")
final class DbBackupCommand implements KioskCommand {
    @Parameters(paramLabel = "FILE", description = "a new file; none is overwritten. It holds what visitors said.")
    private Path file;

    @Override
    public String word() {
        return "db-backup";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.CANNOT_CREATE);
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        if (!Files.exists(surroundings.outbox())) {
            return Report.refused(
                    ExitRule.USAGE,
                    "db.none",
                    "There is no outbox in " + surroundings.data() + ".",
                    "Name the kiosk's folder with --data.");
        }
        surroundings.progress().accept(surroundings.words().say("db.copying", file));
        try (var outbox = OutboxCheck.open(surroundings.outbox());
                var made = OwnersNewFile.create(file)) {
            outbox.copyInto(file);
            made.settle();
        } catch (FileAlreadyExistsException e) {
            return Report.refused(ExitRule.CANNOT_CREATE, "db.file", file + " is there already.", "Name a new file.");
        } catch (FileSystemException e) {
            return Report.refused(
                    ExitRule.CANNOT_CREATE, "db.file", "Cannot write " + file + ".", "Name a folder that is there.");
        }
        var bytes = Files.size(file);
        return Report.of(
                ExitRule.OK,
                Change.MADE,
                Map.of("file", file.toString(), "bytes", bytes),
                List.of(surroundings.words().say("db.copied", file, bytes)));
    }
}

package org.otklik.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import org.otklik.speech.EspeakEngine;
import org.otklik.speech.SoundCardLine;
import org.otklik.sync.SyncOnce;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line of a kiosk: reads options, runs one command, writes one report, ends with one exit code. */
@Command(
        name = "kioskctl",
        version = "kioskctl " + KioskCtl.VERSION,
        description = "Looks at a kiosk and looks after it.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false)
public final class KioskCtl {
    static final String VERSION = "0.1.0";

    @Option(
            names = "--config",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "${env:OTKLIK_CONFIG:-/etc/otklik}",
            description = "kiosk.json, packs/; default: $OTKLIK_CONFIG, then /etc/otklik")
    private Path config;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "${env:OTKLIK_DATA:-/var/lib/otklik}",
            description = "outbox.db, identity/; default: $OTKLIK_DATA, then /var/lib/otklik")
    private Path data;

    @Option(names = "--lang", paramLabel = "ru|en", scope = ScopeType.INHERIT, description = "words of the answers")
    private Optional<Words.Language> language = Optional.empty();

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "no notes, only results")
    private boolean quiet;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            arity = "0",
            description = "one JSON object on standard output")
    private boolean json;

    private KioskCtl() {}

    public static void main(String[] arguments) {
        // What a technician should know is in the report; the log of the kiosk is the kiosk's.
        LogManager.getLogManager().reset();
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(commandLine(InstantSource.system(), KioskCtl::sleep, System.in, out, err)
                .execute(arguments));
    }

    /** All commands, ready to execute; nothing it runs throws. */
    static CommandLine commandLine(
            InstantSource clock, SyncOnce.Breath breath, InputStream in, PrintWriter out, PrintWriter err) {
        var options = new KioskCtl();
        var line = new CommandLine(options)
                .addSubcommand(new CheckCommand(clock))
                .addSubcommand(new StatusCommand(clock))
                .addSubcommand(new QueueCommand())
                .addSubcommand(new CommandLine(new DbCommand()).addSubcommand(new DbSalvageCommand(clock)))
                .addSubcommand(new SyncCommand(clock, breath))
                .addSubcommand(new ExportCommand())
                .addSubcommand(new CommandLine(new SoundCommand())
                        .addSubcommand(new SoundTestCommand(SoundCardLine::new, EspeakEngine.DEBIAN)))
                .addSubcommand(new PackCommand())
                .addSubcommand(new ScreenCommand())
                .addSubcommand(new CommandLine(new PinCommand())
                        .addSubcommand(new PinSetCommand(in, Hidden::byTerminal))
                        .addSubcommand(new PinStatusCommand())
                        .addSubcommand(new PinClearCommand()))
                .addSubcommand(new CommandLine(new SurveyCommand())
                        .addSubcommand(new SurveyCheckCommand(clock))
                        .addSubcommand(new SimulateCommand(clock, in)))
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(options::execute)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::failed);
        sayExits(line);
        return line;
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The help of each command ends with its exit codes, all of them from the one list. */
    private static void sayExits(CommandLine line) {
        var exits = EnumSet.of(ExitRule.OK, ExitRule.USAGE, ExitRule.IO);
        if (line.getCommandSpec().userObject() instanceof KioskCommand command) {
            exits.addAll(command.exits());
        }
        if (line.getCommandSpec().userObject() instanceof OwnForm command) {
            exits.addAll(command.exits());
        }
        var list = new LinkedHashMap<String, String>();
        exits.forEach(exit -> list.put(String.valueOf(exit.number()), exit.meaning()));
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(list);
        line.getSubcommands().values().forEach(KioskCtl::sayExits);
    }

    private int execute(CommandLine.ParseResult parsed) {
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        var calls = parsed.asCommandLineList();
        var call = calls.get(calls.size() - 1);
        if (call.getCommand() instanceof OwnForm command) {
            var reader = json ? Spoken.Reader.PROGRAM : Spoken.Reader.PERSON;
            return Failures.spoken(
                            command, new Spoken(surroundings(call.getErr()), call.getOut(), call.getErr(), reader))
                    .number();
        }
        if (!(call.getCommand() instanceof KioskCommand command)) {
            call.usage(call.getErr());
            return ExitRule.USAGE.number();
        }
        var report = Failures.reported(command, surroundings(call.getErr()));
        var output = new Output(call.getOut(), call.getErr());
        if (json) {
            output.json(command.word(), report);
        } else {
            output.text(report, quiet ? Output.Notes.QUIET : Output.Notes.SHOWN);
        }
        return report.exit().number();
    }

    private Surroundings surroundings(PrintWriter err) {
        Consumer<String> progress = quiet || json ? line -> {} : err::println;
        return new Surroundings(config, data, new Words(language.orElseGet(KioskCtl::usualLanguage)), progress);
    }

    private static Words.Language usualLanguage() {
        return Locale.getDefault().getLanguage().equals("ru") ? Words.Language.RU : Words.Language.EN;
    }
}

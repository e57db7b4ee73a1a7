package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What holds for every command there is; a new one is found by itself. */
class CliContractTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("commands")
    void itsHelpNamesItsExitCodes(List<String> names) {
        var said = Ctl.said(with(names, "--help"));
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("Exit codes:")
                .contains("--json")
                .contains("--config")
                .contains("--data");
        command(names)
                .exits()
                .forEach(exit -> assertThat(said.out())
                        .containsPattern(
                                "(?m)^ +" + exit.number() + " +" + java.util.regex.Pattern.quote(first(exit))));
    }

    /** Long meanings are wrapped. */
    private static String first(ExitRule exit) {
        return exit.meaning().split(" ")[0];
    }

    @ParameterizedTest
    @MethodSource("commands")
    void withJsonItPrintsOneObjectWhateverThereIs(List<String> names) {
        var said = new Ctl(folder)
                .asks(with(with(names, "--json"), required(names)).toArray(new String[0]));
        var object = said.json();
        assertThat(object.keySet()).containsExactly("schema", "ok", "changed", "dry_run", "faults", "result");
        assertThat(object.get("schema").getAsString()).isEqualTo("otklik/cli/" + String.join("-", names) + "/1");
        assertThat(object.get("ok").getAsBoolean()).isEqualTo(said.exit() == 0);
        assertThat(said.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aSecondRunChangesNothing(List<String> names) throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        ctl.kept(1);
        var arguments = with(with(names, "--json"), required(names)).toArray(new String[0]);
        ctl.asks(arguments);
        var before = ctl.bytes();
        assertThat(ctl.asks(arguments).json().get("changed").getAsBoolean()).isFalse();
        assertThat(ctl.bytes()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anUnknownOptionIs64AndOneSentence(List<String> names) {
        var said = Ctl.said(with(with(names, required(names)), "--nonsense"));
        assertThat(said.exit()).isEqualTo(64);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().strip()).contains("--nonsense").contains("--help").doesNotContain("\n");
    }

    @Test
    void aWrongOptionIsAnObjectTooWhenAskedForOne() {
        var said = Ctl.said(List.of("status", "--json", "--nonsense"));
        assertThat(said.exit()).isEqualTo(64);
        assertThat(said.json().getAsJsonArray("faults")).hasSize(1);
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        var said = Ctl.said(List.of());
        assertThat(said.exit()).isEqualTo(64);
        assertThat(said.err()).contains("check", "status", "queue", "sync", "export", "pack");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        var pom = java.nio.file.Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<version>" + KioskCtl.VERSION + "</version>");
        assertThat(Ctl.said(List.of("--version")).out()).contains(KioskCtl.VERSION);
    }

    @Test
    void itSpeaksRussianWhenAskedTo() {
        var said = Ctl.said(List.of("status", "--lang", "ru", "--config", "none", "--data", "none"));
        assertThat(said.out()).contains("Киоск остановлен.");
        assertThat(said.exit()).isZero();
    }

    private String[] required(List<String> names) {
        return switch (String.join(" ", names)) {
            case "queue show", "queue drop" -> new String[] {"--id", "x"};
            case "queue requeue" -> new String[] {"--all"};
            case "queue export" ->
                new String[] {"--out", folder.resolve("aside.json").toString()};
            case "db backup" -> new String[] {folder.resolve("copy.db").toString()};
            case "screen calibrate" -> new String[] {"--width-mm", "345", "--height-mm", "194"};
            case "pack preview" ->
                new String[] {
                    "one-tap",
                    "--panel",
                    "90x60",
                    "--look",
                    "m-standard",
                    "--out",
                    folder.resolve("pictures").toString()
                };
            default -> new String[0];
        };
    }

    private static List<String> with(List<String> names, String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return all;
    }

    private static KioskCommand command(List<String> names) {
        return leaves(line(), List.of())
                .filter(leaf -> leaf.names().equals(names))
                .findFirst()
                .orElseThrow()
                .command();
    }

    private static Stream<List<String>> commands() {
        return leaves(line(), List.of()).map(Leaf::names);
    }

    private static CommandLine line() {
        var nowhere = new PrintWriter(new StringWriter());
        return KioskCtl.commandLine(() -> Ctl.NOW, wait -> {}, InputStream.nullInputStream(), nowhere, nowhere);
    }

    private static Stream<Leaf> leaves(CommandLine line, List<String> above) {
        Stream<Leaf> own = line.getCommand() instanceof KioskCommand command
                ? Stream.of(new Leaf(above, command))
                : Stream.empty();
        return Stream.concat(
                own,
                line.getSubcommands().entrySet().stream()
                        .flatMap(sub -> leaves(sub.getValue(), with(above, sub.getKey()))));
    }

    private record Leaf(List<String> names, KioskCommand command) {}
}

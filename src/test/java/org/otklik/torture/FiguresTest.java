package org.otklik.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is published is what was measured: the table is the file, and no figure comes without its circumstances. */
class FiguresTest {
    private static final Figure FIGURE = new Figure(
            "random-kill",
            new Verdict(200, 0, Verdict.Trials.INDEPENDENT, List.of(), Map.of("thanked", 900)),
            new Figure.Circumstances(
                    7,
                    "0123456789",
                    LocalDate.of(2026, 11, 28),
                    new Machine("2 x CPU", "ext4 on /dev/x", "Linux 6", "Debian 17"),
                    "waits × 0.01",
                    Duration.ofSeconds(240)));

    @Test
    void theTableOnThePageIsMadeFromTheFile() throws IOException {
        var made = FigureTable.of(Figures.all(), commit -> false);
        assertThat(FigureTable.on(FigureTable.PAGE).replace(FigureTable.OUTDATED, ""))
                .isEqualTo(made);
    }

    @Test
    void theTableOfTheReadmeIsMadeFromTheFile() throws IOException {
        var made = FigureTable.inShort(Figures.all(), commit -> false);
        assertThat(FigureTable.on(FigureTable.README).replace(FigureTable.OUTDATED, ""))
                .isEqualTo(made);
    }

    @Test
    void theReadmeCountsTrialsAndLeavesMeasurementsToThePage() {
        var measured = new Figure(
                "restart", new Verdict(20, 0, Verdict.Trials.ONE, List.of(), Map.of()), FIGURE.circumstances());
        assertThat(FigureTable.inShort(List.of(FIGURE.json(), measured.json()), "0123456789"::equals))
                .contains("and sends each once. `random-kill` (outdated) | 200 | 0 | < 0.015 |")
                .doesNotContain("restart");
    }

    @Test
    void everyPublishedFigureHasItsCircumstances() throws IOException {
        assertThat(Figures.all())
                .allSatisfy(figure -> assertThat(lacks(figure)).as("%s", figure).isEmpty());
        assertThat(Figures.all())
                .extracting(figure -> figure.get("figure").getAsString())
                .doesNotHaveDuplicates();
    }

    @Test
    void aFigureHasThem() {
        var figure = JsonParser.parseString(FIGURE.line()).getAsJsonObject();
        assertThat(lacks(figure)).isEmpty();
        assertThat(figure.get("bound").getAsDouble()).isEqualTo(0.015);
        for (var name : List.of("commit", "date", "machine", "pace", "n", "seed", "duration_s", "details", "bound")) {
            var without = figure.deepCopy();
            without.remove(name);
            assertThat(lacks(without)).as(name).contains(name);
        }
        figure.addProperty("commit", " ");
        assertThat(lacks(figure)).containsExactly("commit");
    }

    /** The members that are missing or say nothing. */
    private static List<String> lacks(JsonObject figure) {
        var texts = Stream.of("figure", "commit", "date", "pace", "trials")
                .filter(name ->
                        !figure.has(name) || figure.get(name).getAsString().isBlank());
        var others = Stream.of("n", "failures", "bound", "seed", "duration_s", "machine", "details")
                .filter(name -> !figure.has(name));
        return Stream.concat(texts, others).toList();
    }

    @Test
    void aRowShowsAllOfItAndIsMarkedWhenTheCodeHasChanged() {
        var figures = List.of(FIGURE.json());
        assertThat(FigureTable.of(figures, commit -> false))
                .contains(
                        "| `random-kill` | 200 | 0 | < 0.015 | thanked 900 | 7 | 0123456789, 2026-11-28 | waits × 0.01, 240 s |")
                .contains("Taken on 2 x CPU; ext4 on /dev/x; Linux 6; Debian 17: random-kill.")
                .doesNotContain(FigureTable.OUTDATED);
        assertThat(FigureTable.of(figures, "0123456789"::equals)).contains("0123456789 (outdated), 2026-11-28");
    }

    @Test
    void whatIsNoSampleHasNoBoundInTheTable() {
        var all = new Figure(
                "syscall-kill",
                new Verdict(6000, 0, Verdict.Trials.EXHAUSTIVE, List.of(), Map.of()),
                FIGURE.circumstances());
        assertThat(FigureTable.of(List.of(all.json()), commit -> false)).contains("| all 6,000 points |");
    }

    @Test
    void onlyChangesOfThePartsThatItSpeaksOfMakeAFigureOutdated() {
        assertThat(Age.concerns(Stream.of("README.md", "src/main/java/org/otklik/ui/kit/Key.java")))
                .isFalse();
        assertThat(Age.concerns(Stream.of("README.md", "src/main/java/org/otklik/outbox/Rows.java")))
                .isTrue();
        assertThat(Age.concerns(Stream.of("src/main/java/org/otklik/collector/ledger/Ledger.java")))
                .isTrue();
    }

    @Test
    void aCommitThatNobodyKnowsIsOutdated() {
        assertThat(Age.isOutdated("0000000000")).isTrue();
    }
}

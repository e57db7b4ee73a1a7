package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.json.Fault;

/** A minimal pack for each code: it fires once, and not on the corrected twin. */
class PackLintTest {
    private static final String TITLED = "`type`: `radiogroup`, `name`: `a`, `choices`: [1], `title`: ";
    private static final String SCALE = "`type`: `rating`, `name`: `a`, `title`: `A`, ";

    @TempDir
    private Path root;

    @Test
    void words() throws IOException {
        fires("words", TITLED + "`" + "word ".repeat(13) + "`", TITLED + "`" + "word ".repeat(12) + "`");
        fires("words", TITLED + "`" + "word ".repeat(26) + "`", TITLED + "`short`");
        fires("words", options("x".repeat(41)), options("x".repeat(40)));
    }

    @Test
    void wordsOfHelpAndStart() throws IOException {
        firesBeside("words", screens("help", "one", "word ".repeat(21)), screens("help", "one", "word ".repeat(20)));
        firesBeside("words", screens("start", "body", "w ".repeat(41)), screens("start", "body", "w ".repeat(40)));
    }

    @Test
    void negationsAndFormsForTwoGendersAreErrors() throws IOException {
        fires("negation", TITLED + "`Was it not easy?`", TITLED + "`Was the notice easy?`");
        fires("negation", TITLED + "`Нет ли жалоб?`", TITLED + "`Как вам нетто?`");
        fires("gendered", TITLED + "`Вы подал(а) документы?`", TITLED + "`Вы подали документы?`");
        assertThat(refused(TITLED + "`Was it not easy?`")).isTrue();
        assertThat(refused(TITLED + "`подал(а)`")).isTrue();
        assertThat(refused(TITLED + "`" + "word ".repeat(26) + "`")).isTrue();
        assertThat(refused(TITLED + "`Вас в рамках услуги?`")).isFalse();
    }

    @Test
    void style() throws IOException {
        fires("officialese", TITLED + "`Как в рамках услуги?`", TITLED + "`Как услуга?`");
        fires("capital_you", TITLED + "`Как Вас обслужили?`", TITLED + "`Как дела? Вас обслужили?`");
        fires("yo", TITLED + "`Прием прошел хорошо?`", TITLED + "`Приём прошёл хорошо?`");
    }

    @Test
    void officialWordsStandWhereTheyAreExempt() throws IOException {
        var exempt = "`questions`: {`a`: {`lintExempt`: `the official title`}}";
        assertThat(codes(pack(TITLED + "`Как в рамках услуги?`", exempt))).isEmpty();
    }

    @Test
    void sameText() throws IOException {
        fires("same_text", TITLED + "{`en`: `Hall`, `ru`: `Hall`}", TITLED + "{`en`: `Hall`, `ru`: `Зал`}");
    }

    @Test
    void scales() throws IOException {
        fires(
                "scale_words",
                SCALE + "`rateMax`: 3",
                SCALE + "`minRateDescription`: `bad`, `maxRateDescription`: `good`");
        var faces = SCALE + "`rateType`: `smileys`, `rateValues`: [1, {`value`: 2, `text`: `x`}, 3]";
        fires(
                "smiley_words",
                faces,
                faces.replace("[1,", "[{`value`: 1, `text`: `y`},").replace(" 3]", " {`value`: 3, `text`: `z`}]"));
        var even = SCALE + "`rateMax`: 4, `minRateDescription`: `bad`, `maxRateDescription`: `good`";
        fires("even_scale", even, even.replace("4", "5"));
        assertThat(codes(pack(even, "`questions`: {`a`: {`lintExempt`: `published so`}}")))
                .isEmpty();
    }

    @Test
    void required() throws IOException {
        fires("required", TITLED + "`A`, `isRequired`: true", TITLED + "`A`, `isRequired`: false");
    }

    @Test
    void choiceCase() throws IOException {
        fires("choice_case", choices("a", "A"), choices("a", "b"));
    }

    @Test
    void constant() throws IOException {
        fires("constant", TITLED + "`A`, `visibleIf`: `1 = 1`", TITLED + "`A`");
    }

    @Test
    void freeText() throws IOException {
        var second = "`type`: `comment`, `name`: `b`, `title`: `B`";
        fires("free_text", "`type`: `comment`, `name`: `a`, `title`: `A`}, {" + second, second);
    }

    @Test
    void lengthCountsASlotOnceAndSparesOptionalAndExemptQuestions() throws IOException {
        fires("length", questions(8), questions(7));
        assertThat(codes(pack(questions(8), "`questions`: {`q8`: {`lintExempt`: `skippable`}}")))
                .isEmpty();
        assertThat(codes(pack(questions(8), "`questions`: {`q3`: {`optional`: true}}")))
                .isEmpty();
        assertThat(codes(pack(questions(9), "`rotation`: [{`slot`: `s`, `pick`: 1, `of`: [`q1`, `q2`, `q3`]}]")))
                .isEmpty();
    }

    private void fires(String code, String questions, String corrected) throws IOException {
        assertThat(codes(pack(questions, ""))).as(questions).containsExactly(code);
        assertThat(codes(pack(corrected, ""))).as(corrected).isEmpty();
    }

    private void firesBeside(String code, String sidecar, String corrected) throws IOException {
        assertThat(codes(pack(TITLED + "`A`", sidecar))).as(sidecar).containsExactly(code);
        assertThat(codes(pack(TITLED + "`A`", corrected))).as(corrected).isEmpty();
    }

    private boolean refused(String questions) throws IOException {
        return pack(questions, "") instanceof PackReading.Refused;
    }

    private static List<String> codes(PackReading reading) {
        var faults = reading instanceof PackReading.Loaded loaded
                ? loaded.warnings()
                : ((PackReading.Refused) reading).faults();
        return faults.stream().map(Fault::code).toList();
    }

    private static String options(String text) {
        return "`type`: `radiogroup`, `name`: `a`, `title`: `A`, `choices`: [{`value`: 1, `text`: `" + text + "`}]";
    }

    private static String choices(String... values) {
        var written = java.util.stream.Stream.of(values)
                .map(value -> "{`value`: `" + value + "`, `text`: `T " + value + "`}")
                .toList();
        return "`type`: `radiogroup`, `name`: `a`, `title`: `A`, `choices`: [" + String.join(",", written) + "]";
    }

    private static String questions(int count) {
        return String.join(
                "}, {",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "`type`: `radiogroup`, `name`: `q%d`, `title`: `Q`, `choices`: [1]".formatted(i))
                        .toList());
    }

    private static String screens(String screen, String name, String text) {
        return "`screens`: {`%s`: {`%s`: `%s`}}".formatted(screen, name, text);
    }

    private PackReading pack(String questions, String sidecar) throws IOException {
        var folder = Files.createDirectories(root.resolve("p"));
        var survey = "{`pages`: [{`elements`: [{" + questions + "}]}]}";
        var beside = "{`schemaVersion`: 1, `id`: `p`, `version`: 1, `audience`: `citizen`, `languages`: [`en`]"
                + (sidecar.isEmpty() ? "" : ", " + sidecar) + "}";
        Files.writeString(folder.resolve("survey.json"), survey.replace('`', '"'));
        Files.writeString(folder.resolve("pack.json"), beside.replace('`', '"'));
        return PackReader.read(folder);
    }
}

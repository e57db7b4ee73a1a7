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
    private static final String SECOND = "`type`: `radiogroup`, `name`: `b`, `title`: `B`, `choices`: [1]";
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
    void direction() throws IOException {
        fires("direction", SCALE + points("3", "2", "1"), SCALE + points("1", "2", "3"));
        fires(
                "direction",
                SCALE + points("1", "2", "3").replace("T 1", "Excellent"),
                SCALE + points("1", "2", "3").replace("T 3", "Excellent"));
    }

    @Test
    void missingTranslationOfALanguageUsedElsewhere() throws IOException {
        fires(
                "missing_translation",
                TITLED + "{`en`: `Hall`, `tt`: `Зал`}, `description`: `D`",
                TITLED + "{`en`: `Hall`, `tt`: `Зал`}, `description`: {`en`: `D`, `tt`: `Т`}");
    }

    @Test
    void aComparisonWithWhatIsNoAnswer() throws IOException {
        var second = "}, {`type`: `radiogroup`, `name`: `b`, `title`: `B`, `choices`: [1, 2], `visibleIf`: ";
        fires("not_a_choice", choices("x", "y") + second + "`{a} != 'z'`", choices("x", "y") + second + "`{a} != 'X'`");
        fires(
                "not_a_choice",
                choices("x", "y") + second + "`{a} anyof ['x', 'z']`",
                choices("x", "y") + second + "`{a} anyof ['x', 'y']`");
        firesBeside("not_a_choice", "`band`: {`low`: `{a} != 3`}", "`band`: {`low`: `{a} != 1`}");
    }

    @Test
    void aListBesideArithmeticOrOrder() throws IOException {
        var list = "`type`: `checkbox`, `name`: `a`, `title`: `A`, `choices`: [1, 2]}, {`type`: `radiogroup`, "
                + "`name`: `b`, `title`: `B`, `choices`: [1, 2], `visibleIf`: ";
        fires("list_arithmetic", list + "`{a} < 2 or {a} empty`", list + "`{a} contains 2`");
        fires("list_arithmetic", list + "`{a} + 1 != 2`", list + "`{a} anyof [2]`");
    }

    @Test
    void aConditionThatReadsAnAnswerWhichCanHideAndStays() throws IOException {
        var hides = choices("x", "y") + "}, {`type`: `radiogroup`, `name`: `b`, `title`: `B`, `choices`: [1, 2], "
                + "`visibleIf`: `{a} = 'x'`, `clearIfInvisible`: `onComplete`}, {`type`: `radiogroup`, `name`: `c`, "
                + "`title`: `C`, `choices`: [1], `visibleIf`: `{b} = 1`";
        fires("reads_hidden", hides, hides.replace("onComplete", "onHidden"));
        var drawn = "`rotation`: [{`slot`: `s`, `pick`: 1, `of`: [`a`]}], `band`: {`low`: `{a} = 1`}";
        assertThat(codes(pack(TITLED + "`A`", drawn))).containsExactly("reads_hidden");
        assertThat(codes(pack(TITLED + "`A`, `clearIfInvisible`: `onHidden`", drawn)))
                .isEmpty();
    }

    @Test
    void aQuestionThatNoAnswersShow() throws IOException {
        var shown = choices("x", "y")
                + "}, {`type`: `radiogroup`, `name`: `b`, `title`: `B`, `choices`: [1], `visibleIf`: ";
        fires("unreachable", shown + "`{a} = 'x' and {a} = 'y'`", shown + "`{a} = 'x' or {a} = 'y'`");
        fires("unreachable", shown.replace("visibleIf", "visible") + "false", shown + "`{a} = 'x'`");
        var number = "`type`: `text`, `inputType`: `number`, `min`: 0, `max`: 9, `name`: `a`, `title`: `A`}, {`type`: "
                + "`radiogroup`, `name`: `b`, `title`: `B`, `choices`: [1], `visibleIf`: ";
        fires("unreachable", number + "`{a} > 5 and {a} < 5`", number + "`{a} > 5 and {a} < 7`");
    }

    @Test
    void aRequiredQuestionWhoseChoicesCanAllHide() throws IOException {
        var asked = TITLED + "`A`}, {`type`: `radiogroup`, `name`: `b`, `title`: `B`, `isRequired`: true, `choices`: "
                + "[{`value`: 1, `visibleIf`: `{a} = 1`}";
        assertThat(codes(pack(asked + "]", ""))).containsExactlyInAnyOrder("required", "dead_end");
        assertThat(codes(pack(asked + ", 2]", ""))).containsExactly("required");
    }

    @Test
    void whatAConditionOverrides() throws IOException {
        fires(
                "overridden",
                TITLED + "`A`, `visible`: true, `visibleIf`: `{b} = 1`}, {" + SECOND,
                TITLED + "`A`, `visibleIf`: `{b} = 1`}, {" + SECOND);
        fires(
                "overridden",
                TITLED + "`A`, `isRequired`: false, `requiredIf`: `{b} = 1`}, {" + SECOND,
                TITLED + "`A`, `requiredIf`: `{b} = 1`}, {" + SECOND);
    }

    @Test
    void minimumOfTicks() throws IOException {
        var checks = "`type`: `checkbox`, `name`: `a`, `title`: `A`, `choices`: [1, 2]";
        fires("min_selected", checks + ", `minSelectedChoices`: 1", checks);
    }

    @Test
    void aValidatorThatFailsOnNoAnswer() throws IOException {
        var validated = TITLED + "`A`, `validators`: [{`type`: `expression`, `expression`: ";
        fires("missing_fails", validated + "`{a} = 1`}]", validated + "`{a} empty or {a} = 1`}]");
    }

    @Test
    void aPipeThatNamesNothing() throws IOException {
        fires("pipe_unknown", TITLED + "`Was {b} good?`", TITLED + "`Was { a } good?`");
        fires("pipe_unknown", TITLED + "`Was {a:x} good?`", TITLED + "`Was it good?`");
    }

    @Test
    void personalDataIsAnErrorInAPackAndAWarningInAFile() throws IOException {
        var number = "`type`: `text`, `name`: `a`, `title`: `A`, `inputType`: `number`";
        var mail = number.replace("number", "email");
        var validated = number.replace("number", "text") + ", `validators`: [{`type`: `email`}]";
        for (var asked : List.of(number, mail, validated)) {
            assertThat(refused(asked)).as(asked).isTrue();
            var code = asked.equals(number) ? "identity_number" : "contact";
            assertThat(codes(pack(asked, ""))).as(asked).containsExactly(code);
            assertThat(codesOfTheFile()).as(asked).containsExactly(code);
        }
        assertThat(codes(pack(number + ", `min`: -9999, `max`: 9999", ""))).isEmpty();
        assertThat(codesOfTheFile()).isEmpty();
    }

    @Test
    void aSurveyAloneIsCheckedForEverythingButThePack() throws IOException {
        pack(TITLED + "{`ru`: `Не плохо ли?`}, `isRequired`: true, `description`: `D`", "");
        assertThat(codesOfTheFile())
                .containsExactlyInAnyOrder("negation", "required", "missing_translation", "missing_translation");
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

    /** The survey that was written last, without its pack. */
    private List<String> codesOfTheFile() {
        var reading = SurveyFile.read(root.resolve("p").resolve("survey.json"));
        return ((SurveyReading.Loaded) reading)
                .warnings().stream().map(Fault::code).toList();
    }

    private static String points(String... values) {
        var written = java.util.stream.Stream.of(values)
                .map(value -> "{`value`: " + value + ", `text`: `T " + value + "`}")
                .toList();
        return "`rateValues`: [" + String.join(",", written) + "]";
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

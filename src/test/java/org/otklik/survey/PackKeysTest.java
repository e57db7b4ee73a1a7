package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every key of {@code pack.json}: absent, at its bounds, beyond them, of another type. Survey page 1. */
class PackKeysTest {
    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "`$schema`: `../../schema/pack.schema.json`",
                "`validFrom`: `2026-01-01`, `reviewBy`: `2026-01-01`, `validTo`: `2026-01-01`",
                "`review`: true",
                "`voices`: {`en`: `good`}",
                "`voices`: {`en`: `basic`}",
                "`voices`: {`en`: `none`}",
                "`rotation`: [{`slot`: `s`, `pick`: 1, `of`: [{`question`: `a`, `weight`: 100, `when`: `1 = 1`}]}]",
                "`questions`: {`a`: {`purpose`: [`P1b`], `mapsTo`: [`mkgu:9`], `cannotSay`: `No`, `help`: `H`}}",
                "`questions`: {`a`: {`lintExempt`: `so`, `optional`: false}}",
                "`questions`: {`a`: {`spoken`: {`title`: `Ay`, `description`: `D`, `choices`: {`1`: `one`}}}}",
                "`idle`: {`choiceSeconds`: 15, `typingSeconds`: 30, `assistedSeconds`: 60, `countdownSeconds`: 20, "
                        + "`thanksSeconds`: 5}",
                "`idle`: {`choiceSeconds`: 600, `typingSeconds`: 900, `assistedSeconds`: 1800, "
                        + "`countdownSeconds`: 120, `thanksSeconds`: 60}",
                "`quality`: {`fastSeconds`: 1, `fastSecondsPerWord`: 0.05, `repeatSeconds`: 1, `burstSeconds`: 30}",
                "`quality`: {`fastSeconds`: 5, `fastSecondsPerWord`: 0.3, `repeatSeconds`: 30, `burstSeconds`: 300}",
                "`band`: {`low`: `{a} = 1`, `high`: `{a} = 2`}",
                "`screens`: {`start`: {`title`: `T`}}",
                "`services`: {`question`: `a`, `groups`: [{`group`: `g`, `title`: `G`, `tiles`: [{`id`: `1`, "
                        + "`title`: `One`, `frguId`: `5`}, {`id`: `2`, `title`: `Two`}]}]}"
            })
    void whatThePageHasIsRead(String keys) throws IOException {
        assertThat(new DraftFolder(root).sidecar(keys).faults())
                .filteredOn(fault -> !fault.code().equals("constant"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`reviews`: true                             | pack.unknown_key      | /reviews",
                "`review`: 1                                 | value.type            | /review",
                "`voices`: {`ru`: `good`}                    | pack.unknown_key      | /voices/ru",
                "`voices`: {`en`: `fine`}                    | value.one_of          | /voices/en",
                "`voices`: `good`                            | value.type            | /voices",
                "`rotation`: {}                              | value.type            | /rotation",
                "`rotation`: [{`slot`: `s`, `pick`: 2, `of`: [`a`]}] | value.out_of_bounds | /rotation/0/pick",
                "`rotation`: [{`slot`: `s`, `pick`: 1, `of`: []}] | value.out_of_bounds | /rotation/0/of",
                "`rotation`: [{`slot`: `s`, `pick`: 1, `of`: [{`question`: `a`, `weight`: 0}]}] | value.out_of_bounds | /rotation/0/of/0/weight",
                "`rotation`: [{`slot`: `s`, `pick`: 1, `of`: [{`question`: `a`, `weight`: 101}]}] | value.out_of_bounds | /rotation/0/of/0/weight",
                "`questions`: {`b`: {}}                      | pack.unknown_question | /questions/b",
                "`questions`: {`a`: {`purpose`: [`Z1`]}}     | value.form            | /questions/a/purpose/0",
                "`questions`: {`a`: {`mapsTo`: [`9`]}}       | value.form            | /questions/a/mapsTo/0",
                "`questions`: {`a`: {`cannotSay`: true}}     | value.type            | /questions/a/cannotSay",
                "`questions`: {`a`: {`optional`: `yes`}}     | value.type            | /questions/a/optional",
                "`questions`: {`a`: {`spoken`: `x`}}         | value.type            | /questions/a/spoken",
                "`questions`: {`a`: {`spoken`: {`titel`: `x`}}} | pack.unknown_key   | /questions/a/spoken/titel",
                "`questions`: {`a`: {`spoken`: {`choices`: {`3`: `x`}}}} | pack.unknown_choice | /questions/a/spoken/choices/3",
                "`questions`: {`a`: {`spoken`: {`title`: {`ru`: `x`}}}} | missing_translation | /questions/a/spoken/title",
                "`idle`: {`choiceSeconds`: 14}               | value.out_of_bounds   | /idle/choiceSeconds",
                "`idle`: {`choiceSeconds`: 601}              | value.out_of_bounds   | /idle/choiceSeconds",
                "`idle`: {`typingSeconds`: 29}               | value.out_of_bounds   | /idle/typingSeconds",
                "`idle`: {`typingSeconds`: 901}              | value.out_of_bounds   | /idle/typingSeconds",
                "`idle`: {`assistedSeconds`: 59}             | value.out_of_bounds   | /idle/assistedSeconds",
                "`idle`: {`assistedSeconds`: 1801}           | value.out_of_bounds   | /idle/assistedSeconds",
                "`idle`: {`countdownSeconds`: 19}            | value.out_of_bounds   | /idle/countdownSeconds",
                "`idle`: {`countdownSeconds`: 121}           | value.out_of_bounds   | /idle/countdownSeconds",
                "`idle`: {`thanksSeconds`: 4}                | value.out_of_bounds   | /idle/thanksSeconds",
                "`idle`: {`thanksSeconds`: 61}               | value.out_of_bounds   | /idle/thanksSeconds",
                "`idle`: {`seconds`: 61}                     | pack.unknown_key      | /idle/seconds",
                "`quality`: {`fastSeconds`: 0.9}             | value.out_of_bounds   | /quality/fastSeconds",
                "`quality`: {`fastSeconds`: 5.1}             | value.out_of_bounds   | /quality/fastSeconds",
                "`quality`: {`fastSecondsPerWord`: 0.04}     | value.out_of_bounds   | /quality/fastSecondsPerWord",
                "`quality`: {`fastSecondsPerWord`: 0.31}     | value.out_of_bounds   | /quality/fastSecondsPerWord",
                "`quality`: {`repeatSeconds`: 0}             | value.out_of_bounds   | /quality/repeatSeconds",
                "`quality`: {`repeatSeconds`: 31}            | value.out_of_bounds   | /quality/repeatSeconds",
                "`quality`: {`burstSeconds`: 29}             | value.out_of_bounds   | /quality/burstSeconds",
                "`quality`: {`burstSeconds`: `60`}           | value.type            | /quality/burstSeconds",
                "`band`: {`middle`: `{a} = 1`}               | pack.unknown_key      | /band/middle",
                "`band`: {`low`: `{a} >`}                    | expression.syntax     | /band/low",
                "`services`: {`question`: `a`, `groups`: []} | value.out_of_bounds   | /services/groups",
                "`validFrom`: `2026-02-30`                   | value.form            | /validFrom",
                "`validFrom`: `2026-02-02`, `validTo`: `2026-02-01` | pack.validity  | /validTo"
            })
    void whatIsBeyondItIsRefusedInItsPlace(String keys, String code, String pointer) throws IOException {
        assertThat(new DraftFolder(root).sidecar(keys).faults())
                .extracting("code", "pointer")
                .contains(tuple(code, pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schemaVersion", "id", "version", "audience", "languages"})
    void aRequiredKeyThatIsAbsentIsNamed(String key) throws IOException {
        var draft = new DraftFolder(root);
        var text = Files.readString(draft.path().resolve("pack.json"));
        Files.writeString(draft.path().resolve("pack.json"), text.replace("\"" + key + "\"", "\"$comment\""));
        assertThat(draft.faults()).extracting("code", "pointer").containsExactly(tuple("value.missing", "/" + key));
    }

    @Test
    void whatAPackDoesNotSayIsTheKiosks() throws IOException {
        assertThat(new DraftFolder(root).pack().settings()).isEqualTo(PackSettings.PLAIN);
    }

    @Test
    void settingsAndSpokenWordsReachThePack() throws IOException {
        var pack = new DraftFolder(root)
                .sidecar("`review`: true, `voices`: {`en`: `basic`}, `idle`: {`choiceSeconds`: 90}, "
                        + "`quality`: {`fastSecondsPerWord`: 0.2}, `questions`: {`a`: {`spoken`: {`title`: `Ay`, "
                        + "`choices`: {`2`: `two`}}}}")
                .pack();
        assertThat(pack.settings().review()).isEqualTo(PackSettings.Review.SHOWN);
        assertThat(pack.settings().voices()).isEqualTo(Map.of("en", PackSettings.Voice.BASIC));
        assertThat(pack.settings().quality().fastWord()).isEqualTo(Duration.ofMillis(200));
        assertThat(pack.settings().quality().burst()).isEqualTo(Duration.ofSeconds(60));
        assertThat(pack.notes("a").spoken().title()).contains(Text.of("Ay"));
        assertThat(pack.notes("a").spoken().choices()).isEqualTo(Map.of("2", Text.of("two")));
    }

    @Test
    void aPackLengthensATimeAndNeverShortensIt() throws IOException {
        var idle = new DraftFolder(root)
                .sidecar("`idle`: {`choiceSeconds`: 90}")
                .pack()
                .settings()
                .idle();
        assertThat(idle.of(IdleTimes.Wait.CHOICE, Duration.ofSeconds(60))).isEqualTo(Duration.ofSeconds(90));
        assertThat(idle.of(IdleTimes.Wait.CHOICE, Duration.ofSeconds(120))).isEqualTo(Duration.ofSeconds(120));
        assertThat(idle.of(IdleTimes.Wait.THANKS, Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(10));
    }
}

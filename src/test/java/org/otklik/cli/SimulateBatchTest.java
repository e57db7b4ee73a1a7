package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kioskctl survey simulate --batch}, to the letter of survey page 7. */
class SimulateBatchTest {
    private static final String ONE = "{`elements`:[{`type`:`text`,`name`:`q1`,`title`:{`en`:`Why`,`ru`:`Зачем`}}]}";

    @Test
    void anExpressionLineGivesItsResult() {
        assertThat(answers("{`id`:`e1`,`expression`:`{a} > 3`,`values`:{`a`:`10`}}"))
                .containsExactly("{`id`:`e1`,`result`:true}");
    }

    @Test
    void aSurveyLineTellsWhatItsStepsLeave() {
        assertThat(answers("{`id`:`s1`,`survey`:" + ONE + ",`locale`:`ru`,`steps`:[{`set`:`q1`,`value`:4},"
                        + "{`set`:`q1`,`value`:null},{`complete`:true}]}"))
                .containsExactly("{`id`:`s1`,`visible`:[`q1`],`errors`:[],`state`:`completed`,`data`:{},"
                        + "`titles`:{`q1`:`Зачем`}}");
    }

    @Test
    void linesAreAnsweredInTheirOrderAndBlankOnesNotAtAll() {
        var lines = "\n{`id`:1,`expression`:`1 = 1`}\n   \n{`id`:2,`expression`:`1 = 2`}\r\n\n{`id`:3}";
        assertThat(answers(lines).stream().map(line -> line.substring(0, 7)))
                .containsExactly("{`id`:1", "{`id`:2", "{`id`:3");
    }

    @Test
    void numbersAreThoseThatWereGivenAndWhatIsNoneIsNull() {
        assertThat(
                        answers(
                                "{`id`:`a`,`expression`:`{a}`,`values`:{`a`:[7,0.50,`x`,true]}}\n"
                                        + "{`id`:`b`,`expression`:`{a}`,`values`:{}}\n{`id`:`c`,`expression`:`{a}`,`values`:{`a`:null}}"))
                .containsExactly(
                        "{`id`:`a`,`result`:[7,0.5,`x`,true]}", "{`id`:`b`,`result`:null}", "{`id`:`c`,`result`:null}");
    }

    @Test
    void aCompletionThatFailsSaysWhereAndMayBeTriedAgain() {
        var survey =
                "{`elements`:[{`type`:`rating`,`name`:`a`,`isRequired`:true},{`type`:`html`,`name`:`h`,`html`:`x`},"
                        + "{`type`:`comment`,`name`:`b`,`title`:`Why {a}?`,`visibleIf`:`{a} < 3`}]}";
        assertThat(
                        answers(
                                "{`id`:`s`,`survey`:" + survey + ",`steps`:[{`complete`:true}]}\n{`id`:`t`,`survey`:"
                                        + survey
                                        + ",`steps`:[{`complete`:true},{`set`:`b`,`value`:`x`},{`set`:`a`,`value`:2},{`complete`:true}]}"))
                .containsExactly(
                        "{`id`:`s`,`visible`:[`a`],`errors`:[`a`],`state`:`running`,`data`:{},"
                                + "`titles`:{`a`:`a`,`h`:`h`,`b`:`Why ?`}}",
                        "{`id`:`t`,`visible`:[`a`,`b`],`errors`:[],`state`:`completed`,`data`:{`a`:2,`b`:`x`},"
                                + "`titles`:{`a`:`a`,`h`:`h`,`b`:`Why 2?`}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{`id`:7,`expression`:`{a} >`}                                                 | 7    | /expression",
                "{`id`:`x`,`expression`:3}                                                     | `x`  | /expression",
                "{`id`:`x`,`expression`:`{a} = 1`,`values`:{`a`:{}}}                           | `x`  | /values/a",
                "{`id`:`x`,`expression`:`{a} = 1`,`values`:{`b`:1,`a/b`:[[1]]}}                | `x`  | /values/a~1b",
                "{`id`:`x`,`expression`:`{a} = 1`,`values`:[1]}                                | `x`  | /values",
                "{`id`:`x`}                                                                    | `x`  | /survey",
                "{`id`:`x`,`survey`:ONE,`locale`:3}                                            | `x`  | /locale",
                "{`id`:`x`,`survey`:ONE,`steps`:{}}                                            | `x`  | /steps",
                "{`id`:`x`,`survey`:ONE,`steps`:[7]}                                           | `x`  | /steps/0",
                "{`id`:`x`,`survey`:ONE,`steps`:[{`complete`:false}]}                          | `x`  | /steps/0/complete",
                "{`id`:`x`,`survey`:ONE,`steps`:[{`value`:1}]}                                 | `x`  | /steps/0/set",
                "{`id`:`x`,`survey`:ONE,`steps`:[{`set`:`q1`}]}                                | `x`  | /steps/0/value",
                "{`id`:`x`,`survey`:ONE,`steps`:[{`set`:`q2`,`value`:1}]}                      | `x`  | /steps/0/set",
                "{`id`:`x`,`survey`:ONE,`steps`:[{`set`:`q1-Comment`,`value`:`x`}]}            | `x`  | /steps/0/set",
                "{`id`:`x`,`survey`:ONE,`steps`:[{`set`:`q1`,`value`:[1]}]}                    | `x`  | /steps/0/value",
                "{`id`:`x`,`survey`:ONE,`steps`:[{`set`:`q1`,`value`:{`a`:1}}]}                | `x`  | /steps/0/value",
                "{`id`:`x`,`survey`:ONE,`steps`:[{`complete`:true},{`set`:`q1`,`value`:1}]}    | `x`  | /steps/1",
                "{`id`:`x`,`survey`:ONE,`steps`:[{`complete`:true},{`complete`:true}]}         | `x`  | /steps/1",
                "{`id`:`x`,`survey`:{`elements`:[{`type`:`matrix`,`name`:`m`}]}}     | `x`  | /survey/elements/0/type",
                "{`id`:`x`                                                                     | null | ``",
                "{`id`:`x`,`id`:`y`}                                                           | null | ``",
                "[1]                                                                           | null | ``",
                "nonsense                                                                      | null | ``"
            })
    void whatIsNotUnderstoodIsRefusedWithItsPlace(String line, String id, String pointer) {
        var error = answers(line.replace("ONE", ONE)).get(0);
        var place = pointer.equals("``") ? "" : pointer;
        assertThat(error).startsWith("{`id`:" + id + ",`error`:{`pointer`:`" + place + "`,`message`:`");
        assertThat(error).doesNotContain("`message`:``");
    }

    @Test
    void theFirstFaultOfADocumentIsToldWithItsHint() {
        var survey = "{`elements`:[{`type`:`rating`,`name`:`a`,`rateMax`:99},{`type`:`matrix`,`name`:`m`}],`nope`:1}";
        var error = answers("{`id`:1,`survey`:" + survey + "}").get(0);
        assertThat(error).contains("`pointer`:`/survey/elements/0").contains("Write ");
    }

    @Test
    void aLineOfMoreThanAMebibyteIsRefusedAndTheNextIsNot() {
        var start = "{`id`:1,`expression`:`1 = 1`,`x`:`";
        var longest = start + "a".repeat((1 << 20) - start.length() - 2) + "`}";
        var answers = answers(longest + "\n" + longest + " \n{`id`:2,`expression`:`1 = 1`}");
        assertThat(answers.get(0)).isEqualTo("{`id`:1,`result`:true}");
        assertThat(answers.get(1)).startsWith("{`id`:null,`error`:{`pointer`:``,");
        assertThat(answers.get(2)).isEqualTo("{`id`:2,`result`:true}");
    }

    @Test
    void aStreamThatFailsIs74() throws IOException {
        var full = new PrintWriter(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        assertThat(new SimulateBatch(Clock.systemUTC()).run(stream("{`id`:1,`expression`:`1 = 1`}"), full))
                .isEqualTo(ExitRule.IO);
        var torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
        var err = new StringWriter();
        var line = KioskCtl.commandLine(
                () -> Ctl.NOW, wait -> {}, torn, new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertThat(line.execute("survey", "simulate", "--batch")).isEqualTo(74);
        assertThat(err.toString()).contains("Input/output error");
    }

    @Test
    void aHundredThousandLinesNeedTheMemoryOfOne() throws IOException {
        var lines = new ManyLines(
                100_000,
                "{\"id\":1,\"survey\":" + ONE.replace('`', '"') + ",\"steps\":[{\"set\":\"q1\"," + "\"value\":\""
                        + "x".repeat(900) + "\"}]}\n");
        var counted = new CountingOutput();
        assertThat(new SimulateBatch(Clock.systemUTC())
                        .run(lines, new PrintWriter(counted, false, StandardCharsets.UTF_8)))
                .isEqualTo(ExitRule.OK);
        assertThat(counted.lines).isEqualTo(100_000);
        assertThat(lines.usedAtTheEnd - lines.usedAtTheBeginning).isLessThan(16L << 20);
    }

    /** Lines that are nowhere before they are read; it looks at the memory in use near both of its ends. */
    private static final class ManyLines extends InputStream {
        private final byte[] line;
        private long left;
        private long usedAtTheBeginning;
        private long usedAtTheEnd;
        private int at;

        ManyLines(long lines, String line) {
            this.line = line.getBytes(StandardCharsets.UTF_8);
            left = lines;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            if (at == 0 && left == 99_000) {
                usedAtTheBeginning = used();
            }
            if (at == 0 && left == 1) {
                usedAtTheEnd = used();
            }
            var next = line[at] & 0xff;
            at = (at + 1) % line.length;
            left -= at == 0 ? 1 : 0;
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            var read = 0;
            while (read < length) {
                var next = read();
                if (next < 0) {
                    return read == 0 ? -1 : read;
                }
                bytes[from + read++] = (byte) next;
            }
            return read;
        }

        private static long used() {
            System.gc();
            var memory = Runtime.getRuntime();
            return memory.totalMemory() - memory.freeMemory();
        }
    }

    private static final class CountingOutput extends OutputStream {
        private int lines;

        @Override
        public void write(int b) {
            lines += b == '\n' ? 1 : 0;
        }
    }

    private static InputStream stream(String lines) {
        return new ByteArrayInputStream(lines.replace('`', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> answers(String lines) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = KioskCtl.commandLine(
                () -> Ctl.NOW, wait -> {}, stream(lines), new PrintWriter(out), new PrintWriter(err));
        assertThat(line.execute("survey", "simulate", "--batch")).isZero();
        assertThat(err.toString()).isEmpty();
        return out.toString().replace('"', '`').lines().collect(Collectors.toList());
    }
}

package org.otklik.survey.expression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page for authors says that an expression answers, it answers. */
class ProfilePageExpressionsTest {
    private static final Pattern EXAMPLE = Pattern.compile("`([^`]+ → [^`]+)`");

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("src/docs/profile.md")))
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleOfThePageHolds(String row) {
        Rows.check(row);
    }
}

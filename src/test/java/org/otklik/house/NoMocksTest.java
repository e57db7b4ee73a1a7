package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Fakes of real seams instead of mocks, every test switched on, nothing left for later. */
class NoMocksTest {
    private static final Pattern MOCKS = Pattern.compile("(?i)import .*(mockito|easymock|jmock|powermock|wiremock)");
    private static final Pattern OFF = Pattern.compile("@Disabled|@Ignore\\b|@RepeatedTest|@RetryingTest");

    @Test
    void noTestMocks() {
        assertThat(matching(MOCKS, tests())).isEmpty();
        assertThat(Sources.text(Path.of("pom.xml"))).doesNotContainIgnoringCase("mockito");
    }

    @Test
    void noTestIsSwitchedOffOrRunUntilItPasses() {
        assertThat(matching(OFF, tests())).isEmpty();
        assertThat(Sources.text(Path.of("pom.xml"))).doesNotContain("rerunFailingTestsCount");
    }

    @Test
    void nothingIsLeftForLater() {
        var marks = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
        assertThat(matching(marks, Sources.under(Sources.MAIN))).isEmpty();
        assertThat(matching(marks, tests())).isEmpty();
        assertThat(Files.exists(Sources.TESTS)).isTrue();
    }

    private static List<Path> tests() {
        return Sources.under(Sources.TESTS).stream()
                .filter(file -> !Sources.name(file).equals("NoMocksTest"))
                .toList();
    }

    private static List<Path> matching(Pattern pattern, List<Path> files) {
        return files.stream()
                .filter(file -> pattern.matcher(Sources.text(file)).find())
                .toList();
    }
}

package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.ui.kit.NarrationCheck;
import org.otklik.ui.kit.ScreenPanel;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.Panel;

/**
 * What is said of every state of every screen is what its file says, and every word that is to be seen is said at one stop. Those
 * that are for no visitor are silent.
 * {@code -Dotklik.write=true} writes the files anew; read the difference before it is kept.
 */
class NarrationGoldenTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final Path FOLDER = Path.of("src/test/resources/org/otklik/ui");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyStateIsSaidAsItsFileSays(String language) {
        var said = new StringBuilder();
        walk(language, (state, check) -> said.append(state).append('\n').append(check.transcript()));
        assertThat(said.toString()).isEqualTo(golden(language, said.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyWordThatIsSeenIsSaidOnce(String language) {
        List<String> found = new ArrayList<>();
        walk(language, (state, check) -> check.found().forEach(finding -> found.add(state + ": " + finding)));
        assertThat(found).isEmpty();
    }

    private interface Ear {
        void hear(String state, NarrationCheck check);
    }

    private static void walk(String language, Ear ear) {
        KioskOnPaper.onEventThread(() -> new ScreenStates(PORTRAIT, Look.USUAL, language, (state, kiosk) -> {
                    if (kiosk.stage().shown().isSilent()) {
                        return;
                    }
                    var panel = (ScreenPanel) kiosk.laidOut().host().getComponent(0);
                    ear.hear(state, new NarrationCheck(panel, language));
                })
                .walk());
    }

    private static String golden(String language, String said) {
        var file = FOLDER.resolve("narration_" + language + ".txt");
        try {
            if (Boolean.getBoolean("otklik.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, said);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.otklik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.otklik.i18n.Messages;
import org.otklik.json.Fault;
import org.otklik.json.Faults;
import org.otklik.json.Place;
import org.otklik.testkit.PseudoLanguage;

/** A language is added by files alone, and an incomplete one is refused with all that it lacks. Visitor page 8. */
class IncompleteLanguageTest {
    @Test
    void aCompleteFileIsALanguageUnderItsOwnName() throws IOException {
        var file = written("zz", words -> words.put("text.languageName", "Zz"));
        try {
            assertThat(Messages.gaps("zz")).isEmpty();
            assertThat(Messages.in("zz").text("text.languageName")).isEqualTo("Zz");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void whatIsMissingWithoutWordsUnknownOrAsksForOtherValuesIsNamedAtOnce() throws IOException {
        var file = written("yy", words -> {
            words.remove("button.begin");
            words.put("title.language", " ");
            words.put("text.step", "{number}");
            words.put("button.beginn", "x");
            words.remove("text.lettersLeft.other");
        });
        try {
            assertThat(Messages.gaps("yy"))
                    .containsExactly(
                            "button.begin",
                            "text.lettersLeft.other",
                            "text.step with {number} {total}",
                            "title.language",
                            "button.beginn (not known)");
            var fault = fault("yy");
            assertThat(fault.code()).isEqualTo("config.interface_incomplete");
            assertThat(fault.message()).contains("lacks 5: button.begin, ").contains("title.language");
            assertThat(fault.hint()).contains("messages_yy.properties");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aLanguageWithoutAFileLacksTheFile() {
        assertThat(fault("tt").message()).contains("messages_tt.properties");
    }

    @Test
    void aVariantHasTheWordsOfItsLanguage() {
        assertThat(Messages.gaps("ru-x-easy")).isEmpty();
    }

    private static Fault fault(String language) {
        var faults = new Faults("kiosk.json");
        new LanguageRule(Place.ROOT.child("appearance"), faults).check(List.of(language), KeyboardShelf.shipped());
        return faults.list().get(0);
    }

    private interface Change {
        void on(Properties words);
    }

    /** Beside the pseudo-language: where the program looks for the words of a language. */
    private static Path written(String tag, Change change) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(PseudoLanguage.interfaceFile())) {
            words.load(reader);
        }
        change.on(words);
        var file = PseudoLanguage.interfaceFile().resolveSibling("messages_" + tag + ".properties");
        try (var writer = Files.newBufferedWriter(file)) {
            words.store(writer, null);
        }
        return file;
    }
}

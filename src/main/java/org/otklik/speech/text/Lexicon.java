package org.otklik.speech.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table {@code lexicon-<lang>.tsv} of the jar: rows of a kind, what is written or asked for, and what is said. A row
 * that is asked for and not there is a mistake of the program and thrown.
 */
final class Lexicon {
    private final Map<String, List<List<String>>> rows;

    private Lexicon(Map<String, List<List<String>>> rows) {
        this.rows = rows;
    }

    /** Nothing for a language without a table. */
    static Optional<Lexicon> of(String language) {
        if (!language.matches("[a-z]{2,3}")) {
            return Optional.empty();
        }
        try (var stream = Lexicon.class.getResourceAsStream("lexicon-" + language + ".tsv")) {
            return stream == null ? Optional.empty() : Optional.of(new Lexicon(read(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar holds no readable lexicon of " + language, e);
        }
    }

    private static Map<String, List<List<String>>> read(InputStream stream) throws IOException {
        var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var cells = List.of(line.split("\t", -1));
            rows.computeIfAbsent(cells.get(0), kind -> new ArrayList<>()).add(cells.subList(1, cells.size()));
        });
        return rows;
    }

    /** All rows of a kind, without the kind, in the order of the table. */
    List<List<String>> all(String kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** What stands behind this key in the rows of a kind. */
    Optional<List<String>> find(String kind, String key) {
        return all(kind).stream()
                .filter(row -> row.get(0).equals(key))
                .findFirst()
                .map(row -> row.subList(1, row.size()));
    }

    List<String> row(String kind, String key) {
        return find(kind, key).orElseThrow(() -> new IllegalArgumentException("no " + kind + " " + key));
    }

    String term(String key) {
        return row("term", key).get(0);
    }

    Noun noun(String key) {
        var forms = row("noun", key);
        var gender = forms.get(0).equals("f") ? Noun.Gender.FEMININE : Noun.Gender.MASCULINE;
        return new Noun(gender, forms.get(1), forms.get(2), forms.get(3));
    }

    /** One of the first cells of a kind, the longest first, as an expression in which a space may be left out. */
    String oneOf(String kind) {
        return String.join(
                "|",
                all(kind).stream()
                        .map(row -> row.get(0))
                        .sorted((one, other) -> other.length() - one.length())
                        .map(Lexicon::quoted)
                        .toList());
    }

    static String quoted(String written) {
        return written.replaceAll("([.$/²°%+*()\\[\\]\\\\-])", "\\\\$1").replace(" ", " ?");
    }
}

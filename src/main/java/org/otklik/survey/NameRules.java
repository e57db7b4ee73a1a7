package org.otklik.survey;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.otklik.json.Fields;
import org.otklik.json.Place;

/** The names of a survey: of a form that survey-core reads, and each given once. Survey page 2, "Names". */
final class NameRules {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}0-9_-]([\\p{L}\\p{M}0-9_ -]{0,62}[\\p{L}\\p{M}0-9_-])?");

    /** Names that survey-core answers itself or cannot read. */
    private static final Pattern TAKEN =
            Pattern.compile("(?i)pageno|pagecount|questioncount|locale|(in)?correct(ed)?answer.*");

    private final Reader reader;
    private final Map<String, Place> questions = new LinkedHashMap<>();
    private final Set<String> all = new LinkedHashSet<>();
    private final Set<String> folded = new LinkedHashSet<>();

    NameRules(Reader reader) {
        this.reader = reader;
    }

    /** Every question by its name, also those with faults, and where it stands. */
    Map<String, Place> questions() {
        return questions;
    }

    /** Everything that a condition may read: questions and calculated values. */
    Set<String> all() {
        return all;
    }

    Optional<String> question(Fields fields) {
        var name = name(fields);
        name.ifPresent(found -> questions.put(found, fields.place()));
        return name;
    }

    /** Names are unique, also when letter case is ignored: survey-core takes Q1 and q1 for the same. */
    Optional<String> name(Fields fields) {
        fields.require("name");
        var written = fields.text("name");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var name = written.get();
        if (!NAME.matcher(name).matches()
                || TAKEN.matcher(name).matches()
                || name.contains("equals")
                || name.endsWith("-Comment")) {
            var message = "\"" + name + "\" cannot be a name.";
            reader.error("name.form", fields.place("name"), message, "Use 1 to 64 letters, digits, _ and -.");
            return Optional.empty();
        }
        if (!folded.add(name.toLowerCase(Locale.ROOT))) {
            var message = "The name \"" + name + "\" stands twice.";
            reader.error("name.doubled", fields.place("name"), message, "Give each question and value its own name.");
            return Optional.empty();
        }
        all.add(name);
        return written;
    }
}

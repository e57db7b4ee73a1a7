package org.otklik.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;

/** Reads {@code pack.json}: what SurveyJS has no word for. An unknown key is an error. Survey page 1. */
final class SidecarReader {
    static final String UNKNOWN_KEY = "pack.unknown_key";

    private static final int MOST_LANGUAGES = 12;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    private final Reader reader;
    private final Optional<Survey> survey;
    private final KnownQuestions questions;

    SidecarReader(Reader reader, Optional<Survey> survey, KnownQuestions questions) {
        this.reader = reader;
        this.survey = survey;
        this.questions = questions;
    }

    /** The sidecar of a pack in the folder of this name. */
    Sidecar read(JsonObject root, String folder) {
        var fields = new Fields(root, reader.faults());
        fields.require("schemaVersion", "id", "version", "audience", "languages");
        fields.whole("schemaVersion", 1, 1);
        var languages = languages(fields);
        var notes = new NotesReader(reader, survey, questions);
        var sidecar = new Sidecar(
                id(fields, folder),
                fields.whole("version", 1, Integer.MAX_VALUE),
                audience(fields),
                validity(fields),
                languages,
                new RotationReader(reader, questions).read(fields),
                notes.read(fields),
                notes.exempt(),
                new ScreensReader(reader, questions.names()).read(fields),
                new ServicesReader(reader, survey, questions).read(fields),
                fields.object("band").map(this::bands).orElse(Bands.NONE),
                new SettingsReader(reader, languages).read(fields));
        fields.refuseUnknown(UNKNOWN_KEY);
        return sidecar;
    }

    private Optional<String> id(Fields fields, String folder) {
        var id = word(reader, fields, "id", ID, "1 to 64 of a-z 0-9 -");
        if (id.isPresent() && !id.get().equals(folder)) {
            var message = "The id \"%s\" is not the name of its folder, \"%s\".".formatted(id.get(), folder);
            reader.error("pack.id", fields.place("id"), message, "Rename one of the two.");
        }
        return id;
    }

    private Optional<Pack.Audience> audience(Fields fields) {
        var words = Pattern.compile("citizen|business|staff");
        return word(reader, fields, "audience", words, "citizen, business or staff")
                .map(word -> Pack.Audience.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** A text of a fixed form; another form is a fault and reads as absent. */
    static Optional<String> word(Reader reader, Fields fields, String name, Pattern form, String wanted) {
        var word = fields.text(name);
        if (word.isPresent() && !form.matcher(word.get()).matches()) {
            var message = "\"" + word.get() + "\" has not the right form.";
            reader.error("value.form", fields.place(name), message, "Write " + wanted + ".");
        }
        return word.filter(text -> form.matcher(text).matches());
    }

    private Pack.Validity validity(Fields fields) {
        var from = fields.date("validFrom");
        var review = fields.date("reviewBy");
        var to = fields.date("validTo");
        inOrder(fields, "reviewBy", from, review);
        inOrder(fields, "validTo", review.or(() -> from), to);
        return new Pack.Validity(from, review, to);
    }

    private void inOrder(Fields fields, String name, Optional<LocalDate> before, Optional<LocalDate> date) {
        if (before.isPresent() && date.isPresent() && date.get().isBefore(before.get())) {
            var message = "%s is before %s.".formatted(date.get(), before.get());
            reader.error("pack.validity", fields.place(name), message, "Keep validFrom ≤ reviewBy ≤ validTo.");
        }
    }

    private List<String> languages(Fields fields) {
        return reader.codes(
                reader.items(fields, "languages", 1, MOST_LANGUAGES),
                text -> WordsReader.TAG.matcher(text).matches(),
                "a language tag");
    }

    private Bands bands(JsonObject object) {
        var fields = new Fields(object, reader.faults());
        var bands = new Bands(reader.condition(fields, "low"), reader.condition(fields, "high"));
        fields.refuseUnknown(UNKNOWN_KEY);
        return bands;
    }
}

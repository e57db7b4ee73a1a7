package org.otklik.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A survey with its texts and kiosk settings, read without an error. Immutable.
 *
 * @param hash SHA-256 over the files of the folder, 64 hexadecimal digits; survey page 1, "Hash"
 * @param languages complete languages; a visit starts in the first
 * @param screens fixed texts by {@code screen.text}
 */
public record Pack(
        String id,
        int version,
        String hash,
        Audience audience,
        Validity validity,
        List<String> languages,
        Survey survey,
        List<Slot> rotation,
        Map<String, QuestionNotes> notes,
        Map<String, Text> screens,
        Optional<Services> services,
        Bands bands,
        PackSettings settings) {
    /** Who is asked; answers of different audiences are never pooled. */
    public enum Audience {
        CITIZEN,
        BUSINESS,
        STAFF
    }

    /** When the words are fit to be asked; past {@code to} the kiosk goes on and says so. */
    public record Validity(Optional<LocalDate> from, Optional<LocalDate> reviewBy, Optional<LocalDate> to) {}

    /** What items carry of the hash. */
    private static final int SHORT_HASH = 16;

    private static final int WHOLE_HASH = 64;

    /** A survey without a sidecar, to be tried: asked in its own language, else in English; no files, so no hash. */
    public static Pack alone(String id, Survey survey) {
        return new Pack(
                id,
                1,
                "0".repeat(WHOLE_HASH),
                Audience.CITIZEN,
                new Validity(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(survey.manner().locale().orElse("en")),
                survey,
                List.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Bands.NONE,
                PackSettings.PLAIN);
    }

    public String shortHash() {
        return hash.substring(0, SHORT_HASH);
    }

    public QuestionNotes notes(String question) {
        return notes.getOrDefault(question, QuestionNotes.NONE);
    }

    public Optional<Text> screen(String text) {
        return Optional.ofNullable(screens.get(text));
    }

    /** How the choices of a question lie on the screen: what help says of left and right is wrong in a column. */
    public enum Arrangement {
        ROW,
        COLUMN
    }

    /**
     * What "Help" says of a question: its own {@code help}, else the text {@code help.<name>}, else that of its kind;
     * in a column the text of that name with {@code Column} behind it, where there is one. Packs page 1.6.
     */
    public Optional<Text> help(Question question, Arrangement arrangement) {
        return notes(question.name())
                .help()
                .or(() -> help(question.name(), arrangement))
                .or(() -> help(question.helpKey(), arrangement));
    }

    private Optional<Text> help(String key, Arrangement arrangement) {
        var written = screen("help." + key);
        return arrangement == Arrangement.ROW
                ? written
                : screen("help." + key + "Column").or(() -> written);
    }

    /** Whether a visit can begin: a question is asked before any answer, with only these of the optional ones. */
    public boolean asksAtOnce(Set<String> included) {
        var state = new SurveyState(survey);
        var asked = survey.questions().stream()
                .filter(question -> notes(question.name()).asked() == QuestionNotes.Asked.ALWAYS
                        || included.contains(question.name()))
                .filter(state::visible)
                .map(Question::name)
                .collect(Collectors.toSet());
        rotation.stream()
                .flatMap(slot -> slot.members().stream())
                .filter(member -> !member.when().map(state::holds).orElse(true))
                .forEach(member -> asked.remove(member.question()));
        return !asked.isEmpty();
    }

    /** How many questions a visitor can meet at the most: one of each slot, optional ones only where included. */
    public int longestPath(Set<String> included) {
        var asked = survey.questions().stream()
                .filter(Question::answerable)
                .map(Question::name)
                .filter(name -> notes(name).asked() == QuestionNotes.Asked.ALWAYS || included.contains(name))
                .collect(Collectors.toSet());
        var notDrawn = 0L;
        for (var slot : rotation) {
            var members = slot.members().stream()
                    .filter(member -> asked.contains(member.question()))
                    .count();
            notDrawn += Math.max(0, members - 1);
        }
        return asked.size() - (int) notDrawn;
    }
}

package org.otklik.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        Bands bands) {
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

    public String shortHash() {
        return hash.substring(0, SHORT_HASH);
    }

    public QuestionNotes notes(String question) {
        return notes.getOrDefault(question, QuestionNotes.NONE);
    }

    public Optional<Text> screen(String text) {
        return Optional.ofNullable(screens.get(text));
    }

    /** How many questions a visitor can meet at the most: one of each slot, optional ones only where included. */
    public int longestPath(Set<String> included) {
        var inSlots =
                rotation.stream().mapToInt(slot -> slot.members().size() - 1).sum();
        var asked = survey.questions().stream()
                .filter(question -> notes(question.name()).asked() == QuestionNotes.Asked.ALWAYS
                        || included.contains(question.name()))
                .count();
        return (int) asked - inSlots;
    }
}

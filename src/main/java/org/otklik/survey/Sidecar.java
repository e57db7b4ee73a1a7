package org.otklik.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What {@code pack.json} says, as far as it could be read. */
record Sidecar(
        Optional<String> id,
        OptionalLong version,
        Optional<Pack.Audience> audience,
        Pack.Validity validity,
        List<String> languages,
        List<Slot> rotation,
        Map<String, QuestionNotes> notes,
        Set<String> exempt,
        Map<String, Text> screens,
        Optional<Services> services,
        Bands bands,
        PackSettings settings) {
    /** The pack; nothing when one of its required keys is unusable. */
    Optional<Pack> pack(Survey survey, String hash) {
        if (id.isEmpty() || version.isEmpty() || audience.isEmpty() || languages.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pack(
                id.get(),
                (int) version.getAsLong(),
                hash,
                audience.get(),
                validity,
                languages,
                survey,
                rotation,
                notes,
                screens,
                services,
                bands,
                settings));
    }
}

package org.otklik.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The recordings of a pack, {@code sounds/<lang>/<string id>.wav}, at their own pace. Which there are is looked up once,
 * so no id of a pack ever becomes a path.
 */
public final class ClipEngine implements SpeechEngine {
    private static final String ENDING = ".wav";

    private final Map<String, Path> clips;

    private ClipEngine(Map<String, Path> clips) {
        this.clips = Map.copyOf(clips);
    }

    /** The recordings below this folder; none where there is no folder, or it cannot be read. */
    public static ClipEngine of(Path sounds) {
        Map<String, Path> found = new TreeMap<>();
        try (var files = Files.walk(sounds, 2)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .forEach(file -> found.put(key(sounds.relativize(file)), file));
        } catch (IOException | UncheckedIOException e) {
            return new ClipEngine(Map.of());
        }
        return new ClipEngine(found);
    }

    private static String key(Path file) {
        var path = file.toString();
        return path.substring(0, path.length() - ENDING.length());
    }

    /** Whether a text has a recording in this very language. */
    public boolean holds(String language, String id) {
        return clips.containsKey(language + "/" + id);
    }

    @Override
    public Rendering render(Sentence sentence, Stop stop) {
        return sentence.clip()
                .flatMap(id -> Optional.ofNullable(clips.get(sentence.language() + "/" + id)))
                .map(WavFile::read)
                .orElseGet(() ->
                        new Rendering.Failed(Rendering.Failure.NO_CLIP, "no recording in " + sentence.language()));
    }
}

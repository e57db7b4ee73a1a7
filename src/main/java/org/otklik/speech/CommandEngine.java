package org.otklik.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Another program that speaks, {@code speech.command}: a list of arguments in which {@code {lang}}, {@code {rate}} (words a
 * minute) and {@code {out}} (the WAV file to write) are filled in. It reads the words in UTF-8 on its standard input.
 */
public final class CommandEngine implements SpeechEngine {
    private final List<String> command;
    private final WavProcess process;

    /** @param command its first word is an absolute path; no shell looks at it */
    public CommandEngine(List<String> command, Path folder) {
        this(command, folder, WavProcess.LIMIT);
    }

    CommandEngine(List<String> command, Path folder, Duration limit) {
        if (command.isEmpty() || !Path.of(command.get(0)).isAbsolute()) {
            throw new IllegalArgumentException("not an absolute path: " + command);
        }
        this.command = List.copyOf(command);
        process = new WavProcess(folder, limit);
    }

    @Override
    public Rendering render(Sentence sentence, Stop stop) {
        return process.run(file -> filled(sentence, file), sentence.words(), stop);
    }

    private List<String> filled(Sentence sentence, Path file) {
        var rate = Integer.toString(sentence.rate().wordsPerMinute());
        return command.stream()
                .map(word -> word.replace("{lang}", sentence.voice())
                        .replace("{rate}", rate)
                        .replace("{out}", file.toString()))
                .toList();
    }
}

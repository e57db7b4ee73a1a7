package org.otklik.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** espeak-ng, one process a sentence: {@code -v ru -s 125 -b 1 --stdin -w FILE}. Visitor page 6. */
public final class EspeakEngine implements SpeechEngine {
    /** Where Debian puts it. */
    public static final Path DEBIAN = Path.of("/usr/bin/espeak-ng");

    private final Path program;
    private final WavProcess process;

    /**
     * @param program its absolute path: nothing is looked for in folders that somebody may write to
     * @param folder where the file of a sentence lies for a moment, for the owner alone
     */
    public EspeakEngine(Path program, Path folder) {
        this(program, new WavProcess(folder, WavProcess.LIMIT));
    }

    EspeakEngine(Path program, Path folder, Duration limit) {
        this(program, new WavProcess(folder, limit));
    }

    private EspeakEngine(Path program, WavProcess process) {
        if (!program.isAbsolute()) {
            throw new IllegalArgumentException("not an absolute path: " + program);
        }
        this.program = program;
        this.process = process;
    }

    @Override
    public Rendering render(Sentence sentence, Stop stop) {
        return process.run(file -> command(sentence, file), sentence.words(), stop);
    }

    private List<String> command(Sentence sentence, Path file) {
        var voice = sentence.voice();
        List<String> command = new ArrayList<>(List.of(program.toString(), "-v", voice));
        command.addAll(EspeakPace.of(voice, sentence.rate()).options());
        command.addAll(List.of("-b", "1", "--stdin", "-w", file.toString()));
        return command;
    }
}

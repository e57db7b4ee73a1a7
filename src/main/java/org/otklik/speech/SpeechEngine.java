package org.otklik.speech;

/**
 * Makes sound of a sentence. It blocks, for at most some seconds, on the {@code speech} thread; once the stop is set it
 * comes back within 100 ms, and it leaves neither a process nor a file behind. It never throws for what it is given.
 */
@FunctionalInterface
public interface SpeechEngine {
    Rendering render(Sentence sentence, Stop stop);
}

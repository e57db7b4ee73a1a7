package org.otklik.speech;

import java.util.concurrent.Executor;

/**
 * Who runs what.
 *
 * @param speech one thread, in order: engines block on it
 * @param audio one thread, in order: the line blocks on it
 * @param events the event thread
 */
public record SpeechThreads(Executor speech, Executor audio, Executor events) {}

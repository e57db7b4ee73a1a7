package org.otklik.speech;

import org.otklik.testkit.RecordingEngine;

/** The fake keeps what the seam promises. */
class RecordingEngineTest extends SpeechEngineContractTest {
    private final RecordingEngine engine = new RecordingEngine();

    @Override
    protected SpeechEngine engine() {
        return engine;
    }
}

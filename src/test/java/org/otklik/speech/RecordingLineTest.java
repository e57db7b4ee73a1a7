package org.otklik.speech;

import org.otklik.testkit.RecordingLine;

/** The fake keeps what the seam promises. */
class RecordingLineTest extends AudioLineContractTest {
    @Override
    protected AudioLine line() {
        return new RecordingLine();
    }
}

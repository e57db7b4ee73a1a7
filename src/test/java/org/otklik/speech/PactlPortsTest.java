package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines as PulseAudio 16 and PipeWire 1 print them. */
class PactlPortsTest {
    private static final String SPEAKER =
            "\t\tanalog-output-speaker: Speakers (type: Speaker, priority: 10000, availability group: Legacy 4, %s)%n";
    private static final String HEADPHONES =
            "\t\tanalog-output-headphones: Headphones (type: Headphones, priority: 9900, availability group: Legacy 3, %s)%n";

    @Test
    void aPlugIsSeenByItsPort() {
        assertThat(PactlPorts.jack(sink("availability unknown", "available"))).isEqualTo(Jack.IN);
        assertThat(PactlPorts.jack(sink("availability unknown", "not available")))
                .isEqualTo(Jack.OUT);
    }

    @Test
    void aPortThatCannotTellIsUnknown() {
        assertThat(PactlPorts.jack(sink("available", "availability unknown"))).isEqualTo(Jack.UNKNOWN);
    }

    @Test
    void aMachineWithoutHeadphonePortsIsUnknown() {
        assertThat(PactlPorts.jack("")).isEqualTo(Jack.UNKNOWN);
        assertThat(PactlPorts.jack(SPEAKER.formatted("available"))).isEqualTo(Jack.UNKNOWN);
    }

    @Test
    void aHeadsetOnOneOfTwoCardsIsEnough() {
        var headset = "\t\t[Out] Headset: Headset (type: Headset, priority: 200, available)%n".formatted();
        assertThat(PactlPorts.jack(sink("available", "not available") + headset))
                .isEqualTo(Jack.IN);
    }

    @Test
    void olderOnesPrintNoGroupAndNoType() {
        assertThat(PactlPorts.jack("\t\tanalog-output-headphones: Headphones (priority: 9000, not available)\n"))
                .isEqualTo(Jack.OUT);
    }

    private static String sink(String speaker, String headphones) {
        return "Sink #0\n\tState: SUSPENDED\n\tPorts:\n" + SPEAKER.formatted(speaker) + HEADPHONES.formatted(headphones)
                + "\tActive Port: analog-output-speaker\n";
    }
}

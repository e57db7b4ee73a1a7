package org.otklik.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.ZoneId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tries surveys without a kiosk. Survey page 7. */
@Command(name = "simulate", description = "Answers JSON lines: expressions with values, surveys with steps.")
final class SimulateCommand implements OwnForm {
    private final InstantSource clock;
    private final InputStream in;

    /** It has to be there, and says nothing more. */
    @SuppressWarnings("UnusedVariable") // picocli sets it
    @Option(names = "--batch", required = true, description = "JSON lines from standard input to standard output")
    private boolean batch;

    SimulateCommand(InstantSource clock, InputStream in) {
        this.clock = clock;
        this.in = in;
    }

    @Override
    public ExitRule speak(Spoken spoken) throws IOException {
        return new SimulateBatch(clock.withZone(ZoneId.systemDefault())).run(in, spoken.out());
    }
}

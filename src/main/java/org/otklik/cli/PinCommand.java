package org.otklik.cli;

import picocli.CommandLine.Command;

/** The group of commands about the technician's PIN. */
@Command(
        name = "pin",
        description = "Sets the PIN that opens the technician's page of a kiosk; there is none at first.")
final class PinCommand {}

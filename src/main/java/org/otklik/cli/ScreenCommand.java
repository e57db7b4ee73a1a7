package org.otklik.cli;

import picocli.CommandLine.Command;

/** The group of commands about the glass of a kiosk. */
@Command(
        name = "screen",
        description = "Looks after the screen of a kiosk.",
        subcommands = {ScreenCalibrateCommand.class})
final class ScreenCommand {}

package org.otklik.cli;

import picocli.CommandLine.Command;

/** The group of commands about what a kiosk lets hear. */
@Command(name = "sound", description = "Tries what a kiosk lets hear.")
final class SoundCommand {}

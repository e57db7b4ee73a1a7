package org.otklik.cli;

import picocli.CommandLine.Command;

/** The group of commands about the packs of a kiosk. */
@Command(
        name = "pack",
        description = "Lists the packs of a kiosk, draws their screens.",
        subcommands = {PackListCommand.class, PackPreviewCommand.class})
final class PackCommand {}

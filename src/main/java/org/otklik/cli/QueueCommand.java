package org.otklik.cli;

import picocli.CommandLine.Command;

/** The group of commands that look at the queue. */
@Command(
        name = "queue",
        description = "Looks at the items of the outbox, never at an answer.",
        subcommands = {QueueListCommand.class, QueueShowCommand.class})
final class QueueCommand {}

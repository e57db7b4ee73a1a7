package org.otklik.cli;

import picocli.CommandLine.Command;

/** The group of commands that look at the queue. */
@Command(
        name = "queue",
        description = "Looks at the items of the outbox, and at those that were set aside.",
        subcommands = {
            QueueListCommand.class,
            QueueShowCommand.class,
            QueueRequeueCommand.class,
            QueueExportCommand.class,
            QueueDropCommand.class
        })
final class QueueCommand {}

package org.otklik.cli;

import picocli.CommandLine.Command;

/** The group of commands about the file of the outbox. */
@Command(
        name = "db",
        description = "Looks after the database file of the outbox.",
        subcommands = {DbCheckCommand.class, DbBackupCommand.class, DbSchemaCommand.class})
final class DbCommand {}

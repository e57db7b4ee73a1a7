package org.otklik.cli;

import picocli.CommandLine.Command;

/** The group of commands for those who write surveys. */
@Command(name = "survey", description = "Checks and tries surveys and packs.")
final class SurveyCommand {}

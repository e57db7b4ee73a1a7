/**
 * {@code kioskctl}: what a technician or a script asks a kiosk. A command is options plus one service call.
 * Used by nobody. Uses config, speech, survey, wire, outbox, sync, json. Runs on the main thread of its own process.
 */
package org.otklik.cli;

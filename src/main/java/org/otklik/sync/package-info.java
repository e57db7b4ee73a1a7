/**
 * Outbox to batches to collector, for ever and politely: one state machine, one table of replies, delays passed in.
 * Used by app and cli. Uses outbox, wire, peer. Everything here runs on the sync thread, or on that of kioskctl.
 */
package org.otklik.sync;

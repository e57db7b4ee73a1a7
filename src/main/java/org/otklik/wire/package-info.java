/**
 * The JSON contract between kiosk and collector: items, batch, receipt, problem, and the bytes that a digest covers.
 * Used by outbox, sync, fleet, cli and the collector; uses json. Values only: any thread.
 */
package org.otklik.wire;

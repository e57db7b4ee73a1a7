/**
 * The kiosk's durable queue: a visit goes in by one commit, an item leaves when a receipt names it.
 * Used by app (commits), sync (settles), cli (reports). Uses wire, sqlite. Writes run on the outbox thread only.
 */
package org.otklik.outbox;

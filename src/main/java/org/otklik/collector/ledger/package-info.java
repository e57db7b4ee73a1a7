/**
 * What the collector stores: items, tallies, kiosks, accounts; SQLite for one centre or a region.
 * Used by collector and collector.api. Uses wire, sqlite. Any thread; writes wait for one another.
 */
package org.otklik.collector.ledger;

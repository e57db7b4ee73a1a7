/**
 * Opening rules of a database file and their read-back, the same for the outbox and the ledger.
 * Used by outbox and collector.ledger; uses no package of ours. A connection belongs to one thread at a time.
 */
package org.otklik.sqlite;

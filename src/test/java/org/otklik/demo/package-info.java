/**
 * Scripted visits through the real window, both programs as processes, and the account of the loop:
 * what was touched against what the outbox and the ledger hold. Started by {@code scripts/demo}.
 */
package org.otklik.demo;

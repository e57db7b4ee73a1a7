/**
 * The steps that made the outbox what it is: one small class each, additive, never changed once released.
 * Used by outbox alone; uses nothing. Run on the outbox thread at opening.
 */
package org.otklik.outbox.step;

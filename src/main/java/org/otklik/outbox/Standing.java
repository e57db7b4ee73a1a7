package org.otklik.outbox;

/**
 * How the queue stands: items that are due, comments that wait for their midnight, items set aside, and the age of the
 * oldest due response in whole hours.
 */
public record Standing(long due, long unreleasedComments, long quarantined, long oldestDueHours) {
    /** Nothing is due; unreleased comments do not count. */
    public boolean drained() {
        return due == 0;
    }
}

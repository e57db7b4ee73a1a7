/** Breaks the kiosk on purpose and counts what was lost, doubled or changed; started by {@code scripts/torture}. */
package org.otklik.torture;

/**
 * What a technician may do at this kiosk: so far the PIN, kept as a slow hash, and how often it may be tried.
 * Used by app and cli; uses config. Blocks: app calls it on its fleet thread.
 */
package org.otklik.fleet;

/**
 * The HTTPS client of the kiosk: bounded in time and size, follows nothing, always sends Content-Digest.
 * Used by sync and fleet; uses no package of ours. Blocks its caller; the JDK's client brings its own threads.
 */
package org.otklik.peer;

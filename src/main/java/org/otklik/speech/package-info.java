/**
 * Words to sound: spoken words, an engine that makes PCM of them, gain, one audio line; and when the kiosk may speak.
 * Used by app alone. Uses survey. It makes no thread: what blocks runs on the {@code speech} and {@code audio} threads
 * that are passed in, everything else on the event thread.
 */
package org.otklik.speech;

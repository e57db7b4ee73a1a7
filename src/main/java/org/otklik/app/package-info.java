/**
 * The kiosk, put together: one outbox thread, one sync thread, one frame, and the way to start and to end them.
 * Uses every package of the kiosk; nobody uses it. Starts the threads; Swing is touched on the event thread only.
 */
package org.otklik.app;

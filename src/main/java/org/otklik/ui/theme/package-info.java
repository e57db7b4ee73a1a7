/**
 * Millimetres to pixels, palettes, fonts: the only place where colours and fonts are made.
 * Used by ui.kit and app. Uses nothing of ours. Values are immutable; fonts load on first use, on the event thread.
 */
package org.otklik.ui.theme;

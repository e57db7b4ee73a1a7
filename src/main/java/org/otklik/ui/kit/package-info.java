/**
 * Our accessible touch controls: a screen has size, contrast, focus and names by being written with them.
 * Used by ui.question, ui.screen, ui; uses ui.theme. The only place with mouse and key listeners. Event thread only.
 */
package org.otklik.ui.kit;

/**
 * One class a screen, composed of kit controls; Screens is the list of all of them.
 * Used by ui. Uses ui.question, ui.kit, ui.presenter, i18n, ui.theme for roles. Event thread only.
 */
package org.otklik.ui.screen;

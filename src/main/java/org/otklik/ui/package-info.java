/**
 * The one frame, and the host that puts a view on it and routes keys.
 * Used by app. Uses ui.screen, ui.kit, ui.presenter, ui.theme. Event thread only.
 */
package org.otklik.ui;

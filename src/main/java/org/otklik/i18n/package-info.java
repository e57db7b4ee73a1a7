/**
 * The words of the interface by language, checked complete by a test; the words of a survey are the pack's.
 * Used by ui.kit, ui.presenter, ui.question, ui.screen and cli. Uses nothing of ours. Immutable: any thread.
 */
package org.otklik.i18n;

/**
 * One view a question type, composed of kit controls.
 * Used by ui.screen. Uses ui.kit, ui.presenter, survey, visit, i18n. Event thread only.
 */
package org.otklik.ui.question;

/**
 * Which screen is on, and what each of them says and does; display interfaces keep Swing out of it.
 * Used by ui.question, ui.screen, ui and app. Uses visit, survey, i18n. Event thread only; time is passed in.
 */
package org.otklik.ui.presenter;

/**
 * One visit as a pure state machine: next, back, skip, idle, finish; rotation; the scrub of personal data.
 * Used by ui.presenter, app, cli and collector.api. Uses survey. No threads; time and seed are passed in.
 */
package org.otklik.visit;

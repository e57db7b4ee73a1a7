/**
 * What a pack says: pages, questions, texts, rotation, services; read strictly from kiosk profile 1 of SurveyJS form
 * JSON and its sidecar. Used by visit, config, ui, cli and the collector; uses json. Values only: any thread.
 */
package org.otklik.survey;

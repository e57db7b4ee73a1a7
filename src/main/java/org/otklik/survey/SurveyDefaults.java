package org.otklik.survey;

/**
 * What the survey says for all its questions, and a question may say otherwise.
 *
 * @param textLength most UTF-16 units of a free text
 * @param otherLength most UTF-16 units of the text of the item {@code other}
 */
record SurveyDefaults(Clearing clearing, ItemOrder order, int textLength, int otherLength) {}

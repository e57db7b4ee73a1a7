package org.otklik.survey;

/** What stands in a page: a question, or a panel of questions. */
public sealed interface Element permits Question, Panel {
    String name();
}

package org.otklik.survey;

/** Whether a question may be passed without an answer. */
public enum Demand {
    OPTIONAL,
    REQUIRED
}

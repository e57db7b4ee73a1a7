package org.otklik.ui.presenter;

/** What the screen of a question can be told. Event thread only. */
public interface QuestionDisplay {
    /** From now on this is what stands there; told again after every answer. */
    void show(QuestionContent content);
}

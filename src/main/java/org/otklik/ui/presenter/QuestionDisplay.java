package org.otklik.ui.presenter;

/** What the screen of a question can be told. Event thread only. */
public interface QuestionDisplay {
    void show(QuestionContent content);

    void mark(Marks marks);

    void offer(Navigation navigation);
}

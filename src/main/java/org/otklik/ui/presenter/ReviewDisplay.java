package org.otklik.ui.presenter;

/** What the page of questions and answers can be told. */
public interface ReviewDisplay {
    void show(ReviewContent content);
}

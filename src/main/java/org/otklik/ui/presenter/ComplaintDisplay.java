package org.otklik.ui.presenter;

/** What the complaint screen can be told. Event thread only. */
public interface ComplaintDisplay {
    void show(ComplaintContent content);
}

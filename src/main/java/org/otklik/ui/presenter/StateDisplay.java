package org.otklik.ui.presenter;

import java.util.List;

/** What the technician's page can be told. Event thread only. */
public interface StateDisplay {
    void show(List<StateLine> lines);
}

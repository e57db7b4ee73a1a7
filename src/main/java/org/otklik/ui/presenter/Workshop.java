package org.otklik.ui.presenter;

import java.util.List;
import java.util.function.Consumer;

/** What a technician may do with the program. Asked on the event thread; never blocks. */
public interface Workshop {
    /** How the kiosk does, told on the event thread, later; never an answer of a visitor. */
    void look(Consumer<List<StateLine>> told);

    /** Ends the program so that it is started anew. */
    void restart();

    /** Ends the program. */
    void quit();
}

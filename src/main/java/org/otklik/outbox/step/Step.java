package org.otklik.outbox.step;

import java.util.List;

/** A numbered change of the schema: its statements run in one transaction and are never edited later. */
public interface Step {
    int number();

    List<String> statements();
}

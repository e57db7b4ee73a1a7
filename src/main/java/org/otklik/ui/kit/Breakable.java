package org.otklik.ui.kit;

import java.awt.Component;
import java.util.Optional;

/** Words that may go on on a further page. */
interface Breakable extends Tall {
    /** What of it fits into this width and height, and the rest of it; nothing where no line or all of it fits. */
    Optional<Halves> halves(int width, int height);

    /** Both parts together say the whole. */
    record Halves(Component head, Component rest) {}
}

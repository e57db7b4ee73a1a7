package org.otklik.ui.kit;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** The pictures that belong to a pack. Event thread only. */
public interface Pictures {
    /** A kiosk whose pack has none. */
    Pictures NONE = (file, width, height) -> Optional.empty();

    /** The picture as large as it fits into so many pixels; nothing where there is none, or none that can be read. */
    Optional<BufferedImage> find(String file, int width, int height);
}

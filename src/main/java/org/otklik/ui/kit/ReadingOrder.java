package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every stop of a screen in the order of focus, what is only read among them. Ids of words stay what they are. */
final class ReadingOrder {
    private final Runnable repaint;
    private final Map<Component, ReadStop> known = new HashMap<>();

    ReadingOrder(Runnable repaint) {
        this.repaint = repaint;
    }

    /** Those of these parts, which are laid out, one part after the other. */
    List<Target> of(List<? extends Component> parts) {
        List<Target> stops = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        parts.forEach(part -> add(part, stops, ids));
        return stops;
    }

    private void add(Component part, List<Target> stops, Set<String> ids) {
        if (!part.isVisible()) {
            return;
        }
        if (part instanceof Target target) {
            stops.add(target);
            ids.add(target.id());
        } else if (part instanceof Reading reading) {
            if (!reading.said().isEmpty()) {
                stops.add(stop(part, ids));
            }
        } else if (part instanceof Container several) {
            for (var inner : several.getComponents()) {
                add(inner, stops, ids);
            }
        }
    }

    private ReadStop stop(Component words, Set<String> ids) {
        var id = words.getName();
        for (var number = 2; !ids.add(id); number++) {
            id = words.getName() + "#" + number;
        }
        var wanted = id;
        var stop = known.get(words);
        if (stop == null || !stop.id().equals(wanted)) {
            stop = new ReadStop(wanted, words, repaint);
            known.put(words, stop);
        }
        return stop;
    }

    /** The words that the ring is round. */
    List<Component> ringed() {
        return known.values().stream()
                .filter(ReadStop::isRinged)
                .map(ReadStop::words)
                .toList();
    }
}

package org.otklik.survey;

import java.util.Map;
import org.otklik.json.Place;

/** Words as they were read, with where they stand and where each language of them does. */
record ReadText(TextRole role, Place place, Text text, Map<String, Place> places) {
    Place place(String locale) {
        return places.getOrDefault(locale, place);
    }
}

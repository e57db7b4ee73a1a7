package org.otklik.ui.presenter;

import java.util.Map;
import org.otklik.survey.Text;

/**
 * What the kiosk knows of the centre it stands in.
 *
 * @param contacts what fixed texts quote: phone, site, desk, hours, integrityPhone, and asker for the centre's name
 * @param cards what it tells its visitors
 * @param doors when it serves them
 */
public record Centre(Map<String, Text> contacts, Cards cards, Doors.Times doors) {
    public Centre {
        contacts = Map.copyOf(contacts);
    }

    /** One that is always open and has nothing to tell. */
    public static Centre of(Map<String, Text> contacts) {
        return new Centre(contacts, Cards.NONE, Doors.Times.ALWAYS_OPEN);
    }
}

package org.otklik.ui.presenter;

import java.util.Map;
import org.otklik.survey.Text;

/**
 * What the kiosk knows of the centre it stands in.
 *
 * @param contacts what fixed texts quote: phone, site, desk, hours, integrityPhone, and asker for the centre's name
 * @param cards what it tells its visitors
 */
public record Centre(Map<String, Text> contacts, Cards cards) {
    public Centre {
        contacts = Map.copyOf(contacts);
    }

    /** One that has nothing to tell. */
    public static Centre of(Map<String, Text> contacts) {
        return new Centre(contacts, Cards.NONE);
    }
}

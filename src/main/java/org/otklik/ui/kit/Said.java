package org.otklik.ui.kit;

/**
 * Words to be said in one language.
 *
 * @param id of the text or control on the screen that they are the words of, for which a pack may have other words or a
 *     recording; empty for the kiosk's own words
 * @param language the tag of the words
 */
public record Said(String id, String words, String language) {
    /** Words of the kiosk itself. */
    public static Said of(String words, String language) {
        return new Said("", words, language);
    }
}

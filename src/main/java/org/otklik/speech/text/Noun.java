package org.otklik.speech.text;

/** A noun in the forms that numbers ask for: after 1, after 2 to 4, after 5 and more. */
record Noun(Gender gender, String one, String few, String many) {
    /** Feminine nouns change the words for one and two. */
    enum Gender {
        MASCULINE,
        FEMININE
    }
}

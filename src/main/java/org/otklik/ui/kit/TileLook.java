package org.otklik.ui.kit;

/** What a tile shows, whether it is chosen or not. Words are plain text, never markup. */
public sealed interface TileLook {
    String words();

    /** What speech says of it. */
    String spoken();

    /** The sign of an option beside its words. */
    enum Mark {
        /** A ring: one of several. */
        ROUND,
        /** A square: any of several. */
        SQUARE
    }

    /** One of several options, or any of several: a mark and words. */
    record Option(Mark mark, String words) implements TileLook {
        @Override
        public String spoken() {
            return words;
        }
    }

    /**
     * A point of a scale: a number, words where it has some, and perhaps a sign above both.
     *
     * @param sign name of a face or a star; none where it is empty
     * @param place where on the scale it stands, such as «3 из 5»
     * @param meaning its words, at an end without any what the end means; else empty
     */
    record Point(String number, String words, String sign, String place, String meaning) implements TileLook {
        @Override
        public String spoken() {
            return meaning.isEmpty() ? place : place + ", " + meaning;
        }
    }

    /**
     * A picture above its words, which are obligatory: the picture alone says nothing to whoever cannot see it.
     *
     * @param file in the folder of the pack
     */
    record Pictured(Mark mark, String words, String file) implements TileLook {
        @Override
        public String spoken() {
            return words;
        }
    }
}

package org.otklik.speech.text;

import static org.otklik.speech.text.Rewrite.END;
import static org.otklik.speech.text.Rewrite.START;

import java.util.List;

/** Addresses of the web and of mail: their signs are named, since they matter; the protocol is not said. */
final class WebAddresses {
    /** Bounded, as names of the net are: an endless one would be looked at for an endless time. RFC 1035, 2.3.4. */
    private static final String HOST = "(?:[a-z0-9а-яё-]{1,63}\\.){1,5}(?:[a-z]{2,6}|рф)";

    private static final String BEGIN = START + "(?<![.-])";

    private final Lexicon lexicon;

    WebAddresses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Rewrite> rules() {
        return List.of(
                Rewrite.of(BEGIN + "[a-z0-9._-]{1,64}@" + HOST + END, match -> named(match.group())),
                Rewrite.of(
                        BEGIN + "(?:https?://)?(" + HOST + "(?:/[a-z0-9/_-]{0,99}[a-z0-9])?)/?" + END,
                        match -> named(match.group(1))));
    }

    private String named(String address) {
        return address.replace(".", " " + lexicon.term("dot") + " ")
                .replace("-", " " + lexicon.term("hyphen") + " ")
                .replace("/", " " + lexicon.term("oblique") + " ")
                .replace("@", " " + lexicon.term("at") + " ");
    }
}

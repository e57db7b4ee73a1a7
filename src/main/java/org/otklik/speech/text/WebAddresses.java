package org.otklik.speech.text;

import static org.otklik.speech.text.Rewrite.END;
import static org.otklik.speech.text.Rewrite.START;

import java.util.List;

/** Addresses of the web and of mail: their signs are named, since they matter; the protocol is not said. */
final class WebAddresses {
    private static final String HOST = "[a-z0-9а-яё-]+(?:\\.[a-z0-9а-яё-]+)*\\.(?:[a-z]{2,6}|рф)";

    private final Lexicon lexicon;

    WebAddresses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Rewrite> rules() {
        return List.of(
                Rewrite.of(START + "[a-z0-9._-]+@" + HOST + END, match -> named(match.group())),
                Rewrite.of(
                        START + "(?:https?://)?(" + HOST + "(?:/[a-z0-9/_-]*[a-z0-9])?)/?" + END,
                        match -> named(match.group(1))));
    }

    private String named(String address) {
        return address.replace(".", " " + lexicon.term("dot") + " ")
                .replace("-", " " + lexicon.term("hyphen") + " ")
                .replace("/", " " + lexicon.term("oblique") + " ")
                .replace("@", " " + lexicon.term("at") + " ");
    }
}

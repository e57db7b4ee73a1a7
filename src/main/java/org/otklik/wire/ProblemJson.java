package org.otklik.wire;

import java.util.Map;
import java.util.Optional;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import org.otklik.wire.Read.Unreadable;

/** The JSON form of a problem, both ways. */
public final class ProblemJson {
    private static final String NAME = "problem";

    /** A status has three digits. RFC 9110, 15. */
    private static final int LARGEST_STATUS = 999;

    private ProblemJson() {}

    public static byte[] write(Problem problem) {
        return CanonicalJson.bytes(Map.of(
                "type", problem.type(),
                "title", problem.title(),
                "status", problem.status(),
                "detail", problem.detail()));
    }

    /** The problem, or nothing when the body is something else; {@code detail} may be absent. */
    public static Optional<Problem> read(byte[] body) {
        if (!(StrictJson.read(NAME, body, WireLimits.RECEIPT) instanceof Reading.Tree tree)) {
            return Optional.empty();
        }
        try {
            var root = Read.of(tree.root(), NAME);
            var status = root.whole("status");
            if (status > LARGEST_STATUS) {
                return Optional.empty();
            }
            return Optional.of(new Problem(
                    root.text("type"),
                    root.text("title"),
                    (int) status,
                    root.optionalText("detail").orElse("")));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}

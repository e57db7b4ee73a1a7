package org.otklik.peer;

import java.util.Map;
import java.util.Optional;

/** What came of one request. */
public sealed interface Exchange {
    /** The other side answered, whoever that was; names of header fields are in lower case. */
    record Answered(int status, Map<String, String> fields, byte[] body) implements Exchange {
        public Optional<String> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        /** The media type without its parameters, in lower case. */
        public String mediaType() {
            var type = field("content-type").orElse("");
            var end = type.indexOf(';');
            return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** No answer that could be read to its end; the words are for the log: one line, bounded, without a secret. */
    record Failed(String reason, Optional<TlsFailure> tls) implements Exchange {
        /** A false server chooses a part of the words. */
        private static final int LONGEST = 200;

        public Failed(String reason) {
            this(reason, Optional.empty());
        }

        public Failed {
            var line = reason.codePoints()
                    .limit(LONGEST)
                    .map(point -> Character.isISOControl(point) ? ' ' : point)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            reason = line.toString();
        }
    }
}

package org.otklik.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.json.Faults;
import org.otklik.json.Place;

/** Reads the values that are texts with a form of their own: time zones, addresses, opening times. */
final class FormReader {
    static final Pattern SPAN = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-3]):([0-5]\\d)");
    static final String CLOSED = "closed";
    static final int LONGEST_ADDRESS = 500;

    /** Linux knows no longer path. */
    static final int LONGEST_FILE = 4096;

    static final Pattern FILE = Pattern.compile("/[^\\u0000-\\u001F\\u007F-\\u009F]+");

    /** A name or an address of version 4 of at most 253 characters, RFC 1035, and a port. */
    static final Pattern HOST_PORT = Pattern.compile("[A-Za-z0-9.-]{1,253}:("
            + "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])");

    private static final int HIGHEST_PORT = 65_535;

    private final Sections sections;
    private final Faults faults;

    FormReader(Sections sections, Faults faults) {
        this.sections = sections;
        this.faults = faults;
    }

    Optional<ZoneId> zone(ConfigKey.Zone key) {
        var written = text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(written.get()));
        } catch (DateTimeException e) {
            var hint = "Write a name of the IANA list, such as Europe/Moscow or Asia/Yekaterinburg.";
            faults.error("config.time_zone", place(key), "\"" + written.get() + "\" is no known time zone.", hint);
            return Optional.empty();
        }
    }

    Optional<URI> address(ConfigKey.Address key) {
        var written = text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var address = parsed(written.get()).filter(FormReader::isAddress);
        if (address.isEmpty()) {
            var hint = "Write https://host or https://host:port/path; no user, password, query or fragment.";
            faults.error("config.endpoint_url", place(key), "This is no address of a collector.", hint);
        }
        return address;
    }

    Optional<Path> file(ConfigKey.FilePath key) {
        var written = text(key);
        if (written.filter(path -> !(FILE.matcher(path).matches() && path.length() <= LONGEST_FILE))
                .isPresent()) {
            faults.error("config.file", place(key), "This is no whole path of a file.", "Begin with /.");
            return Optional.empty();
        }
        return written.map(Path::of);
    }

    Optional<String> hostPort(ConfigKey.HostPort key) {
        var written = text(key);
        if (written.filter(address -> !HOST_PORT.matcher(address).matches()).isPresent()) {
            var hint = "Write host:port, without http:// and without a user; a login stands in sync.proxySecretFile.";
            faults.error("config.proxy", place(key), "This is no address of a proxy.", hint);
            return Optional.empty();
        }
        return written;
    }

    Hours.Opening opening(ConfigKey.Opening key) {
        var written = text(key);
        if (written.isEmpty()) {
            return new Hours.AllDay();
        }
        if (written.get().equals(CLOSED)) {
            return new Hours.Closed();
        }
        var span = SPAN.matcher(written.get());
        if (span.matches()) {
            var from = LocalTime.of(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
            var to = LocalTime.of(Integer.parseInt(span.group(3)), Integer.parseInt(span.group(4)));
            if (from.isBefore(to)) {
                return new Hours.Span(from, to);
            }
        }
        var hint = "Write HH:MM-HH:MM, the earlier time first, or \"closed\"; leave the day out for all day.";
        faults.error("config.hours", place(key), "\"" + written.get() + "\" is no opening time.", hint);
        return new Hours.AllDay();
    }

    private static Optional<URI> parsed(String written) {
        try {
            return written.length() <= LONGEST_ADDRESS ? Optional.of(new URI(written)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isAddress(URI address) {
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getPort() <= HIGHEST_PORT
                && address.getUserInfo() == null
                && address.getQuery() == null
                && address.getFragment() == null;
    }

    private Optional<String> text(ConfigKey key) {
        return sections.of(key).text(Sections.name(key));
    }

    private Place place(ConfigKey key) {
        return sections.of(key).place(Sections.name(key));
    }
}

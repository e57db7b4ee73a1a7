package org.otklik.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.collector.CollectorConfig.Database;
import org.otklik.collector.CollectorConfig.Front;
import org.otklik.collector.CollectorConfig.Listen;
import org.otklik.json.Faults;
import org.otklik.json.Fields;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.Place;
import org.otklik.json.Reading;
import org.otklik.json.Severity;
import org.otklik.json.StrictJson;

/** Reads {@code collector.json} as strictly as a kiosk reads its own file: every mistake at once, each with its place. */
final class CollectorConfigReader {
    /** Fleet page 2: as for every file that people write. */
    private static final JsonLimits LIMITS = new JsonLimits(256 * 1024, 32, 1_000);

    private static final Pattern LISTEN = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9.-]+):(\\d{1,5})");

    /** Own: what stands in an address and in a GRANT as it is; PostgreSQL's names have at most 63 bytes. */
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,62}");

    private static final String SQLITE = "sqlite:";
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int HIGHEST_PORT = 65_535;

    /** Own: a kiosk keeps what was taken for 30 days at most, and a resend of something dropped would be counted anew. */
    private static final int LEAST_MONTHS = 3;

    /** Own: twenty years; whoever wants more exports. */
    private static final int MOST_MONTHS = 240;

    private final Path file;
    private final Faults faults;

    private CollectorConfigReader(Path file) {
        this.file = file;
        faults = new Faults(file.toString());
    }

    /** The file as it counts; {@link RefusedConfig} carries every fault of one that does not. */
    static CollectorConfig read(Path file) {
        var reader = new CollectorConfigReader(file);
        var config = reader.tree().map(reader::config);
        if (config.isEmpty() || reader.faults.any(Severity.ERROR)) {
            throw new RefusedConfig(reader.faults.list());
        }
        return config.get();
    }

    private Optional<JsonObject> tree() {
        try (var stream = Files.newInputStream(file)) {
            var reading = StrictJson.read(file.toString(), stream.readNBytes(LIMITS.maxBytes() + 1), LIMITS);
            if (reading instanceof Reading.Refused refused) {
                faults.addAll(List.of(refused.fault()));
                return Optional.empty();
            }
            if (((Reading.Tree) reading).root() instanceof JsonObject object) {
                return Optional.of(object);
            }
            faults.error("value.type", Place.ROOT, "The file must hold an object.", "Begin it with {.");
        } catch (IOException e) {
            faults.error(
                    "config.unreadable",
                    Place.ROOT,
                    "The file cannot be read: " + e.getMessage(),
                    "Look at its name, owner and mode.");
        }
        return Optional.empty();
    }

    private CollectorConfig config(JsonObject root) {
        var fields = new Fields(root, faults);
        var listen =
                fields.text("listen").flatMap(text -> listen(text, fields)).orElse(CollectorConfig.DEFAULT.listen());
        var front = front(fields);
        var database = database(fields);
        var packs = packs(fields);
        var months = fields.object("retention").map(this::responseMonths).orElse(CollectorConfig.RESPONSE_MONTHS);
        fields.refuseUnknown("key.unknown");
        if (front instanceof Front.Plain && !listen.isLoopback()) {
            faults.error(
                    "tls.missing",
                    fields.place("listen"),
                    "Beyond this machine answers would travel in the clear.",
                    "Give \"tls\", or \"behindProxy\": true where a proxy ends TLS.");
        }
        return new CollectorConfig(listen, front, database, packs, months);
    }

    private Optional<Listen> listen(String text, Fields fields) {
        var parts = LISTEN.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > HIGHEST_PORT) {
            faults.error(
                    "value.listen",
                    fields.place("listen"),
                    "\"" + text + "\" is no address with a port.",
                    "Write it like 0.0.0.0:8443 or [::1]:8443.");
            return Optional.empty();
        }
        return Optional.of(new Listen(parts.group(1).replaceAll("[\\[\\]]", ""), Integer.parseInt(parts.group(2))));
    }

    private Front front(Fields fields) {
        var tls = fields.object("tls").flatMap(this::tls);
        var isBehindProxy = fields.flag("behindProxy").orElse(false);
        if (tls.isPresent() && isBehindProxy) {
            faults.error(
                    "tls.twice",
                    fields.place("behindProxy"),
                    "Either the collector ends TLS, or a proxy does.",
                    "Leave out \"tls\" or \"behindProxy\".");
        }
        if (tls.isPresent()) {
            return tls.get();
        }
        return isBehindProxy ? new Front.Proxy() : new Front.Plain();
    }

    private Optional<Front> tls(JsonObject object) {
        var fields = new Fields(object, faults);
        fields.require("certFile", "keyFile");
        var cert = fields.text("certFile").flatMap(text -> file(text, fields, "certFile"));
        var key = fields.text("keyFile").flatMap(text -> file(text, fields, "keyFile"));
        fields.refuseUnknown("key.unknown");
        return cert.isPresent() && key.isPresent()
                ? Optional.of(new Front.Tls(cert.get(), key.get()))
                : Optional.empty();
    }

    private Database database(Fields fields) {
        var text = fields.text("database").orElse(SQLITE + "ledger.db");
        var password =
                fields.text("databasePasswordFile").flatMap(name -> secret(name, fields, "databasePasswordFile"));
        var other = fields.object("databaseMaintenance");
        var maintenance = other.flatMap(this::maintenance);
        if (text.startsWith(SQLITE) && other.isPresent()) {
            faults.error(
                    "maintenance.sqlite",
                    fields.place("databaseMaintenance"),
                    "A SQLite file has no logins.",
                    "Leave this out, or give the address of a PostgreSQL in \"database\".");
        }
        if (text.startsWith(SQLITE) && text.length() > SQLITE.length()) {
            return new Database.Sqlite(Path.of(text.substring(SQLITE.length())));
        }
        if (!text.startsWith(POSTGRES)) {
            faults.error(
                    "value.database",
                    fields.place("database"),
                    "No database of ours begins like this.",
                    "Write sqlite:ledger.db or jdbc:postgresql://host/name?user=otklik.");
        } else if (text.matches("(?i).*[?&](ssl)?password=.*")) {
            faults.error(
                    "secret.inline",
                    fields.place("database"),
                    "A secret is a file, and this address carries one.",
                    "Put the password alone into a file of mode 0600 and name it in \"databasePasswordFile\".");
        }
        return new Database.Postgres(text, password, maintenance);
    }

    private Optional<Database.Maintenance> maintenance(JsonObject object) {
        var fields = new Fields(object, faults);
        fields.require("user");
        var user = fields.text("user");
        var password = fields.text("passwordFile").flatMap(name -> secret(name, fields, "passwordFile"));
        fields.refuseUnknown("key.unknown");
        if (user.isPresent() && !LOGIN.matcher(user.get()).matches()) {
            faults.error(
                    "value.user",
                    fields.place("user"),
                    "\"" + user.get() + "\" is no name of a login that can stand in an address.",
                    "Name it by 1 to 63 of A-Z a-z 0-9 _ . -, a letter or _ first.");
        }
        return user.map(name -> new Database.Maintenance(name, password));
    }

    private Optional<Path> secret(String name, Fields fields, String key) {
        var secret = file(name, fields, key);
        secret.ifPresent(path -> mustBePrivate(path, fields.place(key)));
        return secret;
    }

    private void mustBePrivate(Path secret, Place place) {
        try {
            var isOpen = Files.getPosixFilePermissions(secret).stream()
                    .anyMatch(permission -> !permission.name().startsWith("OWNER"));
            if (isOpen) {
                faults.error(
                        "secret.mode", place, "Others can read " + secret + ".", "Give it the mode 0600: chmod 600.");
            }
        } catch (IOException e) {
            faults.error("file.unreadable", place, secret + " cannot be looked at.", "Look at its owner and mode.");
        }
    }

    private int responseMonths(JsonObject object) {
        var fields = new Fields(object, faults);
        var months = fields.whole("responseMonths", LEAST_MONTHS, MOST_MONTHS);
        fields.refuseUnknown("key.unknown");
        return (int) months.orElse(CollectorConfig.RESPONSE_MONTHS);
    }

    private List<Path> packs(Fields fields) {
        List<Path> packs = new ArrayList<>();
        fields.array("packs")
                .ifPresent(array -> array.items().forEach(item -> {
                    if (item instanceof JsonText text && Files.isDirectory(resolved(text.text()))) {
                        packs.add(resolved(text.text()));
                    } else {
                        faults.error(
                                "value.pack",
                                item.place(),
                                "This is no folder of a pack.",
                                "Name folders that hold survey.json and pack.json.");
                    }
                }));
        return packs;
    }

    private Optional<Path> file(String name, Fields fields, String key) {
        var path = resolved(name);
        if (Files.isReadable(path) && Files.isRegularFile(path)) {
            return Optional.of(path);
        }
        faults.error(
                "file.missing", fields.place(key), path + " is no file that can be read.", "Look at name and mode.");
        return Optional.empty();
    }

    private Path resolved(String name) {
        return file.toAbsolutePath().getParent().resolve(name);
    }
}

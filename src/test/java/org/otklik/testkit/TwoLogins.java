package org.otklik.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The addresses of one database for the two logins of a collector, which are made by the words of the page for whoever
 * runs one.
 */
public record TwoLogins(String ingest, String owner) {
    private static final Path PAGE = Path.of("src/docs/run-a-collector.md");

    /** Once in a cluster; the logins need no password there. */
    public static void make(PostgresServer server) {
        try (var lines = Files.lines(PAGE)) {
            server.sql(lines.filter(line -> line.startsWith("CREATE ROLE")).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database, which the one login owns and the other does not. */
    public static TwoLogins freshDatabase(PostgresServer server) {
        var url = server.freshDatabase();
        server.sql("ALTER DATABASE " + url.replaceAll(".*/|\\?.*", "") + " OWNER TO otklik");
        return of(url);
    }

    /** For the address of a database that the superuser would use. */
    public static TwoLogins of(String url) {
        return new TwoLogins(as("otklik_batches", url), as("otklik", url));
    }

    public static String as(String login, String url) {
        return url.replaceFirst("user=.*", "user=" + login);
    }
}

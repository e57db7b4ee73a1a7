package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.testkit.PostgresServer;
import org.otklik.testkit.TwoLogins;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Sha256;

/** With two logins the one that serves kiosks and readers takes what comes, and can take nothing away. */
class RolesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    private static PostgresServer server;

    private final KioskUnderTest kiosk = new KioskUnderTest(5);
    private TwoLogins logins;
    private LedgerDatabase database;

    @BeforeAll
    static void start() {
        assumeThat(PostgresServer.isInstalled()).as("a PostgreSQL server").isTrue();
        server = PostgresServer.start();
        TwoLogins.make(server);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() {
        logins = TwoLogins.freshDatabase(server);
        database = connect(logins.ingest(), logins.owner());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whateverABatchMayBringIsTakenAndNotedDown() {
        var items = kiosk.commit(3);
        var other = KioskUnderTest.response(items.get(0).id(), 9);
        kiosk.send(database.ledger(), items, NOW);
        assertThat(kiosk.send(database.ledger(), List.of(other, items.get(1)), NOW)
                        .results())
                .containsExactlyInAnyOrder(
                        ItemResult.of(other.id(), ItemStatus.CONFLICT),
                        ItemResult.of(items.get(1).id(), ItemStatus.DUPLICATE));
        assertThat(kiosk.send(database.ledger(), List.of(), NOW)
                        .tallies()
                        .get(0)
                        .proved())
                .isTrue();
        var digest = items.get(0).sha256();
        var notices = new LedgerNotices(database);
        notices.mangled(kiosk.id, List.of(new Notices.Mangled(other.id(), digest, other.sha256())), NOW);
        notices.otherCentre(kiosk.id, NOW);
        var registry = new Registry(database);
        assertThat(registry.alerts())
                .containsExactlyInAnyOrder(
                        new Registry.Alert(kiosk.id, AlertCode.MANGLED.word(), 2, "2026-11-23"),
                        new Registry.Alert(kiosk.id, AlertCode.CENTRE_MISMATCH.word(), 1, "2026-11-23"));
        assertThat(registry.conflicts()).hasSize(1);
        assertThat(registry.heard()).hasSize(1);
        assertThat(database.takesWrites()).isTrue();
    }

    @Test
    void readersSignInAndSignOut() {
        var token = KioskToken.mint(kiosk.id, new SecureRandom());
        new Registry(database).add(token, "mfc-1", "зал");
        assertThat(new Registry(database).owner(token)).isPresent();
        var signIns = new SignIns(database);
        var secret = Sha256.of(new byte[] {7});
        signIns.addCode(secret, "analyst", NOW.plusSeconds(1));
        assertThat(signIns.burn(secret, NOW)).contains("analyst");
        signIns.addSession(secret, "analyst", NOW.plusSeconds(1));
        assertThat(signIns.session(secret, NOW)).contains("analyst");
        signIns.endSession(secret);
        assertThat(signIns.session(secret, NOW)).isEmpty();
    }

    @Test
    void onlyUsedCodesAndEndedSessionsAreEverDeleted() {
        assertThat(tablesThatAllow("has_table_privilege(oid, 'DELETE')"))
                .containsExactlyInAnyOrder("sign_in_code", "session");
        assertThat(tablesThatAllow("has_table_privilege(oid, 'TRUNCATE, TRIGGER, REFERENCES')"))
                .isEmpty();
        assertThat(tablesThatAllow("has_any_column_privilege(oid, 'UPDATE')"))
                .containsExactlyInAnyOrder("alert", "tally", "heartbeat", "command", "probe");
    }

    @Test
    void aBodyIsReplacedOnlyWhereItWasFoundAlteredAndOnlyByWhatCame() {
        var item = kiosk.commit(1).get(0);
        var other = KioskUnderTest.response(item.id(), 9);
        kiosk.send(database.ledger(), List.of(item), NOW);
        assertThat(heal(item, item.sha256(), item.body()))
                .as("it is as it came")
                .isZero();
        database.maintenance().useHandle(handle -> LedgerUnderTest.POSTGRES.change(handle, item));
        database.ledger().recount();
        assertThat(heal(item, item.sha256(), other.body())).as("another body").isZero();
        assertThat(heal(item, other.sha256(), other.body()))
                .as("another digest")
                .isZero();
        assertThat(heal(item, item.sha256(), item.body())).isEqualTo(1);
        assertThat(database.ledger().recount()).hasSize(1);
        assertThat(LedgerUnderTest.POSTGRES.bodies(database))
                .singleElement()
                .asString()
                .doesNotContain("\"overall\": 7");
    }

    /** A function that looked its table up when it is called would run the triggers of this one as the owner. */
    @Test
    void aTableOfASessionDoesNotTakeThePlaceOfTheItems() {
        var item = kiosk.commit(1).get(0);
        kiosk.send(database.ledger(), List.of(item), NOW);
        var touched = database.jdbi().withHandle(handle -> {
            handle.execute("CREATE TEMP TABLE item AS SELECT * FROM public.item");
            handle.execute("UPDATE item SET altered=true");
            handle.execute("GRANT ALL ON item TO otklik");
            return heal(handle, item, item.sha256(), item.body());
        });
        assertThat(touched).isZero();
    }

    @Test
    void theNightIsTheOtherLogins() {
        var items = kiosk.commit(2);
        kiosk.send(database.ledger(), items, NOW);
        database.prepare(NOW.plus(Duration.ofDays(62)));
        assertThat(database.ledger().recount()).isEmpty();
        var retention = new Retention(database);
        assertThat(retention.reduceBodies(Instant.parse("2027-01-01T00:00:00Z")))
                .isEqualTo(2);
        assertThat(retention.dropResponses(Instant.parse("2030-01-01T00:00:00Z"), 36))
                .isEqualTo(2);
    }

    @Test
    void aLedgerOfOneLoginGoesOnWithTwoAndWhatWasGivenTooMuchIsTakenBack() {
        var before = TwoLogins.freshDatabase(server);
        var items = kiosk.commit(2);
        try (var alone = LedgerDatabase.connect(new PostgresAddress(before.owner(), Optional.empty()), NOW)) {
            kiosk.send(alone.ledger(), items, NOW);
            alone.jdbi().useHandle(handle -> handle.execute("GRANT DELETE ON item TO otklik_ingest"));
        }
        database.close();
        database = connect(before.ingest(), before.owner());
        assertThat(kiosk.send(database.ledger(), items, NOW).results())
                .allMatch(result -> result.status() == ItemStatus.DUPLICATE);
        assertThat(RefusedStatementsTest.refusal(database, "DELETE FROM item")).isEqualTo("42501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "otklik", "could_become_owner", "given_too_much"})
    void aLoginThatMayDoMoreIsRefusedAtTheStart(String login) {
        server.sql("DROP ROLE IF EXISTS could_become_owner, given_too_much");
        server.sql("CREATE ROLE could_become_owner LOGIN NOINHERIT IN ROLE otklik, otklik_ingest");
        server.sql("CREATE ROLE given_too_much LOGIN IN ROLE otklik_ingest");
        try {
            database.maintenance().useHandle(handle -> handle.execute("GRANT UPDATE (body) ON item TO given_too_much"));
            assertThatThrownBy(() -> connect(TwoLogins.as(login, logins.ingest()), logins.owner()))
                    .isInstanceOf(LedgerFailure.class)
                    .hasMessageContaining("the login " + login + " of \"database\" may change or delete items");
        } finally {
            database.maintenance().useHandle(handle -> handle.execute("REVOKE ALL ON item FROM given_too_much"));
            server.sql("DROP ROLE could_become_owner, given_too_much");
        }
    }

    @Test
    void aLoginThatMayTakeNothingIsSaidWithItsRemedy() {
        server.sql("CREATE ROLE nobody LOGIN");
        try {
            assertThatThrownBy(() -> connect(TwoLogins.as("nobody", logins.ingest()), logins.owner()))
                    .isInstanceOf(LedgerFailure.class)
                    .hasMessageContaining("GRANT otklik_ingest TO nobody.");
        } finally {
            server.sql("DROP ROLE nobody");
        }
    }

    @Test
    void aRoleThatIsMissingIsSaidWithItsRemedy() {
        server.sql("ALTER ROLE otklik_ingest RENAME TO elsewhere");
        try {
            assertThatThrownBy(() -> connect(logins.ingest(), logins.owner()))
                    .isInstanceOf(LedgerFailure.class)
                    .hasMessageContaining("CREATE ROLE otklik_ingest NOLOGIN");
        } finally {
            server.sql("ALTER ROLE elsewhere RENAME TO otklik_ingest");
        }
    }

    private static LedgerDatabase connect(String ingest, String owner) {
        return LedgerDatabase.connect(
                new PostgresAddress(ingest, Optional.empty()), new PostgresAddress(owner, Optional.empty()), NOW);
    }

    private List<String> tablesThatAllow(String condition) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT relname FROM pg_class WHERE relkind IN ('r', 'p')"
                                + " AND relnamespace=cast('public' AS regnamespace) AND " + condition)
                        .mapTo(String.class)
                        .list());
    }

    private int heal(ReceivedItem item, Sha256 digest, String body) {
        return database.jdbi().withHandle(handle -> heal(handle, item, digest, body));
    }

    /** By the words of an attacker, who need not be a kiosk. */
    private int heal(Handle handle, ReceivedItem item, Sha256 digest, String body) {
        return handle.createQuery(Upkeep.POSTGRES.heal())
                .bind("id", item.id().toString())
                .bind("kiosk", kiosk.id.toString())
                .bind("epoch", kiosk.epoch.toString())
                .bind("sha256", digest.bytes())
                .bind("body", body)
                .bind("read", 1)
                .bind("invalid", 0)
                .mapTo(String.class)
                .list()
                .size();
    }
}

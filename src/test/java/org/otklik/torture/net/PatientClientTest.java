package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.HastyCollector;
import org.otklik.torture.Checker;
import org.otklik.torture.History;
import org.otklik.torture.LedgerDump;

/** What harness {@code postgres} rests on: its clients keep what they were promised, and the checker holds it to that. */
class PatientClientTest {
    /** Twenty responses, five comments. */
    private static final int ITEMS = 25;

    @TempDir
    private Path folder;

    private HastyCollector collector;
    private FaultCollector front;
    private PatientClient client;

    @BeforeEach
    void begin() throws IOException {
        collector = new HastyCollector(folder.resolve("collector"));
        front = new FaultCollector(URI.create(collector.address()), 1);
        client = new PatientClient(front.address(), collector.newKiosk(), 1);
        client.commit();
    }

    @AfterEach
    void end() {
        front.close();
        collector.close();
    }

    @Test
    void whatWasRefusedIsSentAgainUntilItIsAcked() throws SQLException {
        front.plan(ReplyPlan.always(ReplyPlan.Planned.status(503).with(ReplyPlan.Custody.NOT_TAKEN)));
        assertThat(client.send()).isEqualTo(PatientClient.Answer.REFUSED);
        assertThat(client.acked()).isZero();
        front.plan(ReplyPlan.always(ReplyPlan.Planned.NONE));
        assertThat(client.send()).isEqualTo(PatientClient.Answer.RECEIPT);
        assertThat(client.acked()).isEqualTo(ITEMS);
        assertThat(client.isSettled()).isTrue();
        assertThat(LedgerDump.of(collector.ledger()).rows()).hasSize(ITEMS);
        assertThat(violations()).isEmpty();
    }

    @Test
    void whatAServerHasLostIsNeverMadeUpForByTheClient() throws SQLException {
        front.plan(ReplyPlan.always(ReplyPlan.Planned.of(ReplyFault.PROMISE)));
        assertThat(client.send()).isEqualTo(PatientClient.Answer.RECEIPT);
        front.plan(ReplyPlan.always(ReplyPlan.Planned.NONE));
        client.send();
        assertThat(violations())
                .filteredOn(violation -> violation.invariant() == Checker.Invariant.I2)
                .hasSize(ITEMS);
    }

    private List<Checker.Violation> violations() throws SQLException {
        return Checker.violations(new History(
                List.of(client.history()),
                LedgerDump.of(collector.ledger()),
                History.State.DRAINED,
                List.of(),
                History.Logs.NONE));
    }
}

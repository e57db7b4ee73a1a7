package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.peer.Exchange;
import org.otklik.wire.Problem;
import org.otklik.wire.ProblemJson;

/** One case a row of the status table. */
class ReplyRuleTest {
    @ParameterizedTest
    @CsvSource({
        "200, NO_RECEIPT, BACK_OFF",
        "204, NO_RECEIPT, BACK_OFF",
        "301, REDIRECT, QUARTER_HOUR",
        "307, REDIRECT, QUARTER_HOUR",
        "400, NOT_UNDERSTOOD, BISECT",
        "422, NOT_UNDERSTOOD, BISECT",
        "401, TOKEN, REFUSED",
        "403, BLOCKED, HOURLY",
        "404, BLOCKED, HOURLY",
        "405, BLOCKED, HOURLY",
        "410, BLOCKED, HOURLY",
        "418, BLOCKED, HOURLY",
        "407, PROXY, BACK_OFF",
        "511, PORTAL, BACK_OFF",
        "408, TRANSIENT, RETRY",
        "425, TRANSIENT, RETRY",
        "429, TRANSIENT, RETRY",
        "502, TRANSIENT, RETRY",
        "503, TRANSIENT, RETRY",
        "504, TRANSIENT, RETRY",
        "413, TOO_LARGE, HALVE",
        "415, ENCODING, PLAIN",
        "426, UPGRADE, HOURLY",
        "505, UPGRADE, HOURLY",
        "500, SERVER_DEFECT, BISECT_LATER",
        "501, SERVER_DEFECT, BISECT_LATER",
        "599, SERVER_DEFECT, BISECT_LATER"
    })
    void everyStatusHasItsRow(int status, ReplyRule rule, ReplyRule.Action action) {
        var found = ReplyRule.of(new Exchange.Answered(status, Map.of(), new byte[0]), ReplyRule.ReceiptCheck.NONE);
        assertThat(found).isEqualTo(rule);
        assertThat(found.action()).isEqualTo(action);
    }

    @Test
    void aValidReceiptSettlesAndNoAnswerIsTransient() {
        var answered = new Exchange.Answered(200, Map.of(), new byte[0]);
        assertThat(ReplyRule.of(answered, ReplyRule.ReceiptCheck.VALID)).isEqualTo(ReplyRule.RECEIPT);
        assertThat(ReplyRule.of(new Exchange.Failed("reset"), ReplyRule.ReceiptCheck.NONE))
                .isEqualTo(ReplyRule.TRANSIENT);
    }

    @Test
    void theTypeOfAProblemIsFinerThanItsStatus() {
        assertThat(rule(400, "bad-digest")).isEqualTo(ReplyRule.TRANSIENT);
        assertThat(rule(422, "protocol-too-old")).isEqualTo(ReplyRule.UPGRADE);
        assertThat(rule(422, "bad-batch")).isEqualTo(ReplyRule.NOT_UNDERSTOOD);
    }

    private static ReplyRule rule(int status, String word) {
        var body = ProblemJson.write(Problem.of(word, status, "t", "d"));
        var answered = new Exchange.Answered(status, Map.of("content-type", "application/problem+json"), body);
        return ReplyRule.of(answered, ReplyRule.ReceiptCheck.NONE);
    }
}

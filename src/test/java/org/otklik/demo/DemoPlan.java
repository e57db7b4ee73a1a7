package org.otklik.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.otklik.demo.ScriptedVisit.Ending;
import org.otklik.demo.ScriptedVisit.Line;
import org.otklik.demo.ScriptedVisit.Way;

/** The visitors of one run. Same seed, same visitors. */
final class DemoPlan {
    private static final List<String> TILES = List.of(
            "re_rights",
            "re_egrn",
            "land",
            "pass_int",
            "pass_ext",
            "residence",
            "driver",
            "family_pay",
            "matcap",
            "zags",
            "pension",
            "utilities",
            "misc",
            "tax",
            "business",
            "certs",
            "esia");
    private static final List<String> REASONS = List.of(
            "queue", "term", "staff_rude", "staff_know", "info", "docs_repeat", "tech", "comfort", "access", "misc");
    private static final List<String> GAPS = List.of("documents", "terms", "where", "result");
    private static final List<String> OUTCOMES = List.of("apply", "collect", "advice", "unsolved");
    private static final List<String> DRIVERS = List.of("term", "queue", "staff", "comfort", "info", "trust");

    /** The visitors with switches, who write nothing. */
    private static final int TWO_SWITCHES = 7;

    private static final int ONE_SWITCH = 11;

    /** The visitors who hear the kiosk, and write nothing. */
    private static final int SPEECH_KEYS = 9;

    private static final int SPEECH_TOUCH = 12;

    private final Random random;
    private final List<ScriptedVisit> visits = new ArrayList<>();
    private final Set<String> numbers = new TreeSet<>();

    DemoPlan(int count, long seed) {
        random = new Random(seed);
        for (var number = 1; number <= count; number++) {
            visits.add(visit(number, count));
        }
    }

    List<ScriptedVisit> visits() {
        return List.copyOf(visits);
    }

    /** Every telephone number that a comment holds, as it is typed and as bare digits. */
    Set<String> telephoneNumbers() {
        return Collections.unmodifiableSet(numbers);
    }

    /** Fixed places in a row of twelve, so that even a short run shows every kind; the choices come from the seed. */
    private ScriptedVisit visit(int number, int count) {
        var turn = (number - 1) % 12;
        var left = number == Math.min(count, 6);
        var way = left ? Way.TOUCH : way(number, turn);
        var language = turn == 1 || turn == 2 || turn == 9 ? "en" : "ru";
        var ending = turn == 4 ? Ending.STARTED_AGAIN : Ending.FINISHED;
        if (left) {
            ending = Ending.LEFT;
        }
        var line = turn == 8 || turn == 9 ? Line.DOWN : Line.UP;
        var low = turn == 0 || turn == 3 || turn == 7 || turn == 9;
        var comment = ending == Ending.FINISHED && low ? comment(language) : "";
        return new ScriptedVisit(number, way, language, ending, line, choices(low), comment);
    }

    /** Switches take their time, so one visitor of the whole run has two and one has one; two have headphones. */
    private static Way way(int number, int turn) {
        if (number == TWO_SWITCHES) {
            return Way.TWO_SWITCHES;
        }
        if (number == ONE_SWITCH) {
            return Way.ONE_SWITCH;
        }
        if (number == SPEECH_KEYS) {
            return Way.SPEECH_KEYS;
        }
        if (number == SPEECH_TOUCH) {
            return Way.SPEECH_TOUCH;
        }
        return turn == 2 || turn == 7 ? Way.KEYS : Way.TOUCH;
    }

    private Map<String, List<String>> choices(boolean low) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        choices.put("service", List.of(pick(TILES)));
        choices.put("outcome", List.of(pick(OUTCOMES)));
        choices.put("overall", List.of(String.valueOf(low ? 1 + random.nextInt(2) : 3 + random.nextInt(3))));
        choices.put("ease", List.of(String.valueOf(low ? 1 + random.nextInt(2) : 3 + random.nextInt(2))));
        for (var driver : DRIVERS) {
            if (random.nextInt(6) > 0) {
                choices.put(driver, List.of(String.valueOf(1 + random.nextInt(5))));
            }
        }
        choices.put("reasons", some(REASONS));
        choices.put("info_gap", some(GAPS));
        return choices;
    }

    /** With a telephone number in one of its spellings. */
    private String comment(String language) {
        var digits = new StringBuilder("9");
        for (var i = 0; i < 9; i++) {
            digits.append(random.nextInt(10));
        }
        var number = "+7 %s %s-%s-%s"
                .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6, 8), digits.substring(8));
        var spelling = random.nextBoolean() ? number : "8" + digits;
        numbers.add(spelling);
        numbers.add(digits.toString());
        return language.equals("en") ? "long wait, call " + spelling : "долго ждали, звоните " + spelling;
    }

    private List<String> some(List<String> from) {
        Set<String> chosen = new TreeSet<>();
        for (var i = 0; i <= random.nextInt(3); i++) {
            chosen.add(pick(from));
        }
        return List.copyOf(chosen);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

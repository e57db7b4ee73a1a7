package org.otklik.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a run of digits is taken for, in the order of packs page 1.7: the first rule that holds names it. */
enum NumberKind {
    PASSPORT {
        @Override
        boolean holds(DigitRun run, RunContext context) {
            return (run.isGrouped(4, 6) || run.isGrouped(2, 2, 6)) && !context.isPlus() && !context.isBracket();
        }
    },
    CARD {
        @Override
        boolean holds(DigitRun run, RunContext context) {
            return run.count() >= 13 && run.count() <= 19 && ControlDigits.ofCard(run.digits());
        }
    },
    SNILS {
        @Override
        boolean holds(DigitRun run, RunContext context) {
            return run.isGrouped(3, 3, 3, 2)
                    || (run.count() == 11 && !run.startsWithAny("78") && ControlDigits.ofSnils(run.digits()));
        }
    },
    PHONE {
        @Override
        boolean holds(DigitRun run, RunContext context) {
            return switch (run.count()) {
                case 5, 6, 7 -> context.isTelephoneWord();
                case 10 ->
                    run.startsWithAny("9") || context.isBracket() || context.isPlus() || context.isTelephoneWord();
                case 11 -> run.startsWithAny("78") || context.isPlus() || context.isTelephoneWord();
                default -> run.count() > 11 && context.isPlus();
            };
        }
    },
    INN {
        @Override
        boolean holds(DigitRun run, RunContext context) {
            return (context.isTaxWord() && run.count() >= 6) || ControlDigits.ofTaxNumber(run.digits());
        }
    },
    DATE {
        @Override
        boolean holds(DigitRun run, RunContext context) {
            return run.isDate();
        }
    },
    NUMBER {
        @Override
        boolean holds(DigitRun run, RunContext context) {
            return false;
        }
    };

    private static final int PASSPORT_DIGITS = 10;

    /** Nothing when no rule knows this run; then its length decides whether it may stay. */
    static Optional<NumberKind> of(DigitRun run, RunContext context) {
        return Arrays.stream(values()).filter(kind -> kind.holds(run, context)).findFirst();
    }

    /** What a long run is called that no rule knows. */
    static NumberKind fallback(DigitRun run) {
        return run.count() == PASSPORT_DIGITS ? PASSPORT : NUMBER;
    }

    String token() {
        return "[" + name().toLowerCase(Locale.ROOT) + "]";
    }

    abstract boolean holds(DigitRun run, RunContext context);
}

package org.otklik.survey.expression;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turkish has a dotless i, Persian its own digits, Russian and Polish a decimal comma: none of it may matter. */
class LocaleIndependenceTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tr", "fa", "pl"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Stream.of(
                        OperatorTableTest.reading(),
                        OperatorTableTest.emptiness(),
                        OperatorTableTest.equality(),
                        OperatorTableTest.order(),
                        OperatorTableTest.arithmetic(),
                        OperatorTableTest.joining(),
                        OperatorTableTest.membership(),
                        OperatorTableTest.anyOf(),
                        OperatorTableTest.functions(),
                        GrammarTest.readable())
                .flatMap(rows -> rows)
                .forEach(row -> Rows.check((String) row.get()[0]));
        Rows.check("a=\"INFO\": {a} = 'info' → true");
        Rows.check("a=\"TITLE\": 'title' contains {a} → true");
        Rows.check("a=true: {a} contains 'TRUE' → true");
        Rows.check("a=0.5: '0.5' contains {a} → true");
        Rows.check("a=\"i\": {a} NOTCONTAINS 'I' → false");
    }
}

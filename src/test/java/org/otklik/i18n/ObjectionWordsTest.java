package org.otklik.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otklik.survey.Objection;

/** Whatever answer is not taken, the interface can say why in each of its languages. */
class ObjectionWordsTest {
    private static final Map<String, String> NUMBERS = Map.of("least", "2", "most", "9");

    @ParameterizedTest
    @EnumSource(Objection.Rule.class)
    void everyRuleHasItsWords(Objection.Rule rule) {
        for (var language : List.of("ru", "en")) {
            assertThat(Messages.in(language).text("text.objection." + rule.word(), NUMBERS))
                    .isNotBlank();
        }
    }
}

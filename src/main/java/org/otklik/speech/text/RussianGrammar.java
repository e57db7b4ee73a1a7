package org.otklik.speech.text;

import static org.otklik.speech.text.Rewrite.END;
import static org.otklik.speech.text.Rewrite.START;

import java.util.List;
import java.util.stream.Stream;

/** Russian: gender and case of what is counted, dates by ordinals, fractions as «целых» and «десятых». */
final class RussianGrammar implements Grammar {
    /** Names of the parts of a fraction by its number of digits. */
    private static final List<String> PARTS = List.of("tenth", "hundredth", "thousandth");

    private final Lexicon lexicon;
    private final RussianNumbers numbers;

    RussianGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        numbers = new RussianNumbers(lexicon);
    }

    @Override
    public List<Rewrite> dates() {
        return Stream.of(
                        new RussianDates(lexicon, numbers).rules(),
                        new RussianTimes(lexicon, numbers).rules(),
                        lexicon.all("noun").stream()
                                .filter(row -> row.get(1).equals("f"))
                                .map(row -> feminine(lexicon.noun(row.get(0))))
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    /** «2 минуты» that stand written out: the engine would say «два». */
    private Rewrite feminine(Noun noun) {
        var forms = noun.one() + "|" + noun.few();
        return Rewrite.of(
                START + "(?<![.,–—-]|\\d )(\\d{1,6}) (?=(?:" + forms + ")" + END + ")",
                match -> numbers.before(Long.parseLong(match.group(1)), noun) + " ");
    }

    @Override
    public String counted(Amount amount, Noun noun) {
        if (!amount.isWhole()) {
            return number(amount) + " " + noun.few();
        }
        return numbers.before(amount.number(), noun) + " " + RussianNumbers.after(amount.number(), noun);
    }

    @Override
    public String countedTo(Amount amount, Noun noun) {
        if (!amount.isWhole()) {
            return number(amount) + " " + noun.few();
        }
        var one = RussianNumbers.after(amount.number(), noun).equals(noun.one());
        return amount.number() + " " + (one ? noun.few() : noun.many());
    }

    /** Up to thousandths in words; longer fractions digit by digit behind the engine's own word for the comma. */
    @Override
    public String number(Amount amount) {
        if (amount.isWhole() || amount.isCode() || amount.fraction().length() > PARTS.size()) {
            return amount.isWhole() ? amount.whole() : amount.whole() + "," + amount.fraction();
        }
        var parts = Amount.of(Long.parseLong(amount.fraction()));
        return counted(Amount.of(amount.number()), lexicon.noun("whole")) + " "
                + counted(parts, lexicon.noun(PARTS.get(amount.fraction().length() - 1)));
    }

    /** «Восемьсот», but «ноль восемь» digit by digit. */
    @Override
    public String phoneGroup(String digits) {
        return digits.startsWith("0") ? String.join(" ", digits.split("")) : digits;
    }

    @Override
    public String pattern() {
        return "(\\d{1,3}(?: \\d{3}){1,4}(?!\\d)|\\d+)(?:[.,](\\d{1,9}))?";
    }
}

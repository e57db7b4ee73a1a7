package org.otklik.ui.presenter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.otklik.survey.Text;

/**
 * What was changed because visitors said so, «вы сказали — мы сделали»: the centre's own lines, for the start screen one and
 * for the thank-you some.
 *
 * @param onThanks how many the thank-you has room for
 */
public record Cards(List<Card> all, int onThanks) {
    /** A centre that has nothing to tell. */
    public static final Cards NONE = new Cards(List.of(), 0);

    /** One line a language, told from the first day to the last one. */
    public record Card(Text words, LocalDate from, LocalDate until) {
        boolean stands(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    public Cards {
        all = List.copyOf(all);
    }

    /** So many of those that stand on this day, from the one whose turn it is on; none without words in this language. */
    List<String> told(LocalDate day, String language, int turn, int most) {
        var standing = all.stream()
                .filter(card -> card.stands(day) && card.words().covers(language))
                .map(card -> card.words().in(language))
                .toList();
        return IntStream.range(0, Math.min(most, standing.size()))
                .mapToObj(at -> standing.get((turn + at) % standing.size()))
                .toList();
    }
}

package org.otklik.visit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule 4 of packs page 1.7: a capitalised name with its patronymic, a surname with its initials. */
final class NameRules {
    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String CAPITALISED = "\\p{Lu}\\p{L}{1,30}+(?:-\\p{L}{1,30}+)?";
    private static final String PATRONYMIC =
            "\\p{Lu}\\p{L}{0,20}?(?iu:(?:[оеё]вич|льич|мич|кич|тич|ввич)(?:а|у|ем|ом|е)?"
                    + "|(?:[оеё]вн|инич?н|тичн|ввичн)(?:а|ы|е|у|ой|ою)|ovich|evich|ovna|evna)(?!\\p{L})";
    private static final String INITIAL = "\\p{Lu}\\.";
    private static final String SURNAME =
            "\\p{Lu}\\p{L}{1,30}?(?iu:[оеё]в|ин|ын|ский|ская|цкий|цкая|ов[аыуе]|ев[аыуе]|ёв[аыуе]"
                    + "|ин[аыуе]|ын[аыуе]|овой|евой|ёвой|иной|овым|евым|ского|скому|ской|скую|ским)(?!\\p{L})";

    private static final Pattern WITH_PATRONYMIC = Pattern.compile(START + "(" + CAPITALISED + "\\s{1,3})("
            + CAPITALISED + "\\s{1,3})??" + PATRONYMIC + "(\\s{1,3}" + CAPITALISED + ")?");
    private static final Pattern WITH_INITIALS = Pattern.compile(START + "(" + CAPITALISED + ",?\\s{0,3})?()" + INITIAL
            + "\\s{0,2}\\p{Lu}(?:\\.|(?!\\p{L}))(\\s{0,3}" + CAPITALISED + ")?");
    private static final Pattern WITH_ONE_INITIAL = Pattern.compile(
            START + SURNAME + "\\s{1,3}" + INITIAL + "(?!\\p{L})|" + START + INITIAL + "\\s{0,2}" + SURNAME);

    /** Words that begin a sentence beside a name; any other capitalised neighbour is taken for part of the name. */
    private static final Set<String> NEIGHBOURS = Set.of(
            "спасибо",
            "благодарю",
            "благодарим",
            "сотрудник",
            "сотрудница",
            "специалист",
            "оператор",
            "консультант",
            "администратор",
            "начальник",
            "инспектор",
            "девушка",
            "уважаемая",
            "уважаемый",
            "госпожа",
            "господин",
            "очень",
            "он",
            "она",
            "они",
            "мы",
            "вы",
            "я",
            "это",
            "вчера",
            "сегодня",
            "когда",
            "там",
            "здесь",
            "но",
            "в",
            "на",
            "и",
            "а",
            "меня",
            "мне",
            "нас",
            "всё",
            "все",
            "thanks",
            "thank",
            "the",
            "he",
            "she",
            "mr",
            "mrs",
            "ms");

    private NameRules() {}

    static String hide(String text) {
        var full = WITH_PATRONYMIC.matcher(text).replaceAll(NameRules::token);
        var initials = WITH_INITIALS.matcher(full).replaceAll(NameRules::token);
        return WITH_ONE_INITIAL.matcher(initials).replaceAll("[name]");
    }

    private static String token(MatchResult found) {
        return Matcher.quoteReplacement(kept(found.group(1)) + "[name]" + kept(found.group(3)));
    }

    /** The neighbour itself if it is an everyday word, nothing if it may be a name. */
    private static String kept(String neighbour) {
        if (neighbour == null) {
            return "";
        }
        var word = neighbour.strip().replace(",", "").toLowerCase(Locale.ROOT);
        return NEIGHBOURS.contains(word) ? neighbour : "";
    }
}

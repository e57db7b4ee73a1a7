package org.otklik.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.otklik.json.Faults;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonValue;

/**
 * What else SurveyJS reads: old spellings of a property are taken for the new one with a warning; words of layout mean
 * nothing where one question fills the screen, and are left out with a warning each. Survey page 2.
 */
final class Spellings {
    /** Which object of a survey is looked at. */
    enum Where {
        SURVEY(Map.of(
                "questions", "elements",
                "questionsOrder", "questionOrder",
                "goNextPageAutomatic", "autoAdvanceEnabled",
                "firstPageIsStarted", "firstPageIsStartPage",
                "maxOthersLength", "maxCommentLength",
                "requiredText", "requiredMark")),
        BLOCK(Map.of("questions", "elements", "questionsOrder", "questionOrder")),
        QUESTION(Map.of(
                "hasOther", "showOtherItem",
                "hasNone", "showNoneItem",
                "rateDisplayMode", "rateType",
                "mininumRateDescription", "minRateDescription",
                "maximumRateDescription", "maxRateDescription",
                "placeHolder", "placeholder")),
        VALIDATOR(Map.of("insensitive", "caseInsensitive"));

        private final Map<String, String> today;

        Where(Map<String, String> today) {
            this.today = today;
        }
    }

    private static final Set<String> LAYOUT = Set.of(
            ("width minWidth maxWidth widthMode fitToContainer indent startWithNewLine colCount rows cols autoGrow"
                            + " allowResize headerView descriptionLocation errorLocation questionDescriptionLocation"
                            + " questionErrorLocation showTitle showPageTitles imageFit")
                    .split(" ", -1));

    private Spellings() {}

    /** The same object in the spelling of this profile; its members keep their places. */
    static JsonObject today(JsonObject written, Where where, Faults faults) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        written.members().forEach((name, value) -> {
            var today = where.today.get(name);
            if (today != null) {
                renamed(written, name, today, value, faults);
                members.putIfAbsent(today, written.member(today).orElse(value));
            } else if (where != Where.VALIDATOR && LAYOUT.contains(name)) {
                var message = "\"" + name + "\" is about layout: one question fills the screen of a kiosk.";
                faults.warning("profile.layout_word", value.place(), message, "It is ignored; leave it out.");
            } else {
                members.put(name, value);
            }
        });
        return new JsonObject(written.place(), members);
    }

    private static void renamed(JsonObject written, String name, String today, JsonValue value, Faults faults) {
        if (written.member(today).isPresent()) {
            var message = "\"" + name + "\" is the old spelling of \"" + today + "\", which stands here too.";
            faults.error("profile.both", value.place(), message, "Keep \"" + today + "\".");
            return;
        }
        var message = "\"" + name + "\" is an old spelling.";
        faults.warning("profile.old_spelling", value.place(), message, "Write \"" + today + "\".");
    }
}

package org.otklik.survey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.otklik.json.Fields;
import org.otklik.json.NearestName;

/** What authors know from SurveyJS and this profile refuses, with what to write instead. Survey page 2. */
final class RefusedWords {
    private static final Map<String, String> PROPERTIES = table(
            "Write rateMin and rateMax.",
            "rateCount autoGenerate",
            "Write visibleIf on the question or choice.",
            "enableIf readOnly choicesVisibleIf choicesEnableIf",
            "Give each question one name of its own.",
            "valueName choicesFromQuestion",
            "The kiosk is offline: write the choices into the file.",
            "choicesByUrl navigateToUrl navigateToUrlOnCondition",
            "Nobody is hurried: leave it out.",
            "showTimer timeLimit timeLimitPerPage",
            "Write cannotSay for the question in pack.json; it fits ratings too.",
            "showDontKnowItem showRefuseItem",
            "Write a comment question of its own.",
            "showCommentArea");

    private static final Map<String, String> TYPES = table(
            "One rating a row: a grid cannot be enlarged or read aloud.",
            "matrix matrixdropdown matrixdynamic paneldynamic multipletext",
            "Write checkbox or rating.",
            "ranking slider imagemap tagbox file signaturepad image",
            "An expression shows nothing to a visitor: leave it out.",
            "expression");

    private RefusedWords() {}

    /** Faults every member that was not asked for; to be called last. */
    static void refuse(Fields fields) {
        fields.refuseUnknown("profile.unknown_property", name -> Optional.ofNullable(PROPERTIES.get(name)));
    }

    static String typeHint(String type) {
        return Optional.ofNullable(TYPES.get(type)).orElseGet(() -> NearestName.hint(type, QuestionReaders.types()));
    }

    /** Pairs of a remedy and the words it is for. */
    private static Map<String, String> table(String... pairs) {
        Map<String, String> table = new LinkedHashMap<>();
        for (var i = 0; i < pairs.length; i += 2) {
            var remedy = pairs[i];
            Arrays.stream(pairs[i + 1].split(" ", -1)).forEach(word -> table.put(word, remedy));
        }
        return Map.copyOf(table);
    }
}

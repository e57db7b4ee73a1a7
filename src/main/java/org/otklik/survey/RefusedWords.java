package org.otklik.survey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.json.Fields;
import org.otklik.json.NearestName;

/** What authors know from SurveyJS and this profile refuses, with what to write instead. Survey page 2. */
final class RefusedWords {
    private static final Map<String, String> PROPERTIES = table(
            "Write rateMin and rateMax: rateCount 3 alone loads as five points.",
            "rateCount autoGenerate",
            "Write visibleIf on the question or choice.",
            "enableIf readOnly choicesVisibleIf choicesEnableIf",
            "Write calculatedValues or a setvalue trigger.",
            "setValueIf setValueExpression resetValueIf defaultValueExpression",
            "Give each question one name of its own.",
            "valueName choicesFromQuestion",
            "The kiosk is offline: write everything into the pack.",
            "choicesByUrl navigateToUrl navigateToUrlOnCondition",
            "Nobody is hurried: leave it out.",
            "showTimer showTimerPanel showTimerPanelMode timeLimit timeLimitPerPage maxTimeToFinish"
                    + " maxTimeToFinishPage",
            "Write cannotSay for the question in pack.json; it fits ratings too.",
            "showDontKnowItem showRefuseItem",
            "Write a comment question of its own.",
            "showCommentArea hasComment",
            "An answer is an error or nothing: leave it out.",
            "notificationType");

    private static final Map<String, String> TYPES = table(
            "One rating a row: a grid cannot be enlarged or read aloud.",
            "matrix matrixdropdown matrixdynamic paneldynamic multipletext",
            "Write checkbox or rating; dropdown shows as radiogroup.",
            "ranking slider imagemap tagbox file signaturepad image",
            "Write calculatedValues or a setvalue trigger.",
            "expression");

    private static final Map<String, String> TRIGGER_PROPERTIES = table(
            "Write expression: the old form takes 0 for empty.",
            "operator value isVariable name",
            "Write visibleIf on the questions.",
            "pages questions");

    private static final Map<String, String> TRIGGERS = table(
            "Write visibleIf on the questions.",
            "visible visibletrigger",
            "Write setvalue, or calculatedValues.",
            "copyvalue copyvaluetrigger runexpression runexpressiontrigger",
            "Write complete, setvalue or skip.",
            "completetrigger setvaluetrigger skiptrigger");

    private static final Set<String> KNOWN_TRIGGERS = Set.of("complete", "skip", "setvalue");

    private RefusedWords() {}

    /** Faults every member that was not asked for; to be called last. */
    static void refuse(Fields fields) {
        refuse(fields, PROPERTIES);
    }

    /** As {@link #refuse}, with what old triggers have. */
    static void refuseTrigger(Fields fields) {
        refuse(fields, TRIGGER_PROPERTIES);
    }

    private static void refuse(Fields fields, Map<String, String> remedies) {
        fields.refuseUnknown("profile.unknown_property", name -> Optional.ofNullable(remedies.get(name)));
    }

    static String typeHint(String type) {
        return Optional.ofNullable(TYPES.get(type)).orElseGet(() -> NearestName.hint(type, QuestionReaders.types()));
    }

    static String triggerHint(String type) {
        return Optional.ofNullable(TRIGGERS.get(type)).orElseGet(() -> NearestName.hint(type, KNOWN_TRIGGERS));
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

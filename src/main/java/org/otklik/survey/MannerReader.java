package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import org.otklik.json.Fields;
import org.otklik.json.JsonBool;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;

/** Reads how a survey wants to be shown, and what it says for all its questions. */
final class MannerReader {
    /** Long enough for a thought, short enough for a person who waits behind. Survey page 2. */
    private static final int USUAL_LENGTH = 300;

    private static final int LONGEST_MARK = 3;

    private final Reader reader;
    private final Fields fields;

    MannerReader(Reader reader, Fields survey) {
        this.reader = reader;
        this.fields = survey;
    }

    SurveyManner manner() {
        reader.always(fields, "showPrevButton", "Back always works.");
        reader.oneOf(fields, "progressBarType", List.of("pages", "questions"));
        reader.oneOf(fields, "questionsOnPageMode", List.of("standard", "questionPerPage"));
        numbers();
        return new SurveyManner(locale(), buttons(), advance(), progress(), requiredMark());
    }

    SurveyDefaults defaults() {
        var clearing = reader.oneOf(fields, "clearInvisibleValues", Clearing.words())
                .flatMap(Clearing::of)
                .orElse(Clearing.ON_COMPLETE);
        return new SurveyDefaults(
                clearing,
                reader.order(fields, "questionOrder", "initial"),
                Bound.whole(fields, "maxTextLength", 1, TextReader.LONGEST).orElse(USUAL_LENGTH),
                Bound.whole(fields, "maxCommentLength", 1, TextReader.LONGEST).orElse(USUAL_LENGTH));
    }

    private Optional<String> locale() {
        var locale = fields.text("locale");
        if (locale.isPresent() && !WordsReader.TAG.matcher(locale.get()).matches()) {
            var message = "\"" + locale.get() + "\" is no language tag.";
            reader.error("text.locale", fields.place("locale"), message, "Write a tag like ru or en.");
            return Optional.empty();
        }
        return locale;
    }

    private ButtonTexts buttons() {
        return new ButtonTexts(
                reader.words(fields, "startSurveyText", TextRole.BUTTON),
                reader.words(fields, "pagePrevText", TextRole.BUTTON),
                reader.words(fields, "pageNextText", TextRole.BUTTON),
                reader.words(fields, "completeText", TextRole.BUTTON));
    }

    private Optional<SurveyManner.Advance> advance() {
        return fields.flag("autoAdvanceEnabled")
                .map(byItself -> byItself ? SurveyManner.Advance.BY_ITSELF : SurveyManner.Advance.BY_BUTTON);
    }

    private SurveyManner.Progress progress() {
        var shown = flagOrOldWord("showProgressBar", List.of("top", "bottom", "on"), List.of("off"));
        return shown.orElse(true) ? SurveyManner.Progress.SHOWN : SurveyManner.Progress.HIDDEN;
    }

    /** A kiosk shows one question and where it stands; the word is read, as survey-core has it. */
    private void numbers() {
        var written = fields.any("showQuestionNumbers");
        if (written.isPresent() && written.get() instanceof JsonBool) {
            oldWord(written.get(), "Write \"on\" or \"off\".");
        } else {
            reader.oneOf(fields, "showQuestionNumbers", List.of("on", "off"));
        }
    }

    private Optional<Boolean> flagOrOldWord(String name, List<String> yes, List<String> no) {
        var written = fields.any(name);
        if (written.isEmpty() || !(written.get() instanceof JsonText text)) {
            return fields.flag(name);
        }
        if (yes.contains(text.text()) || no.contains(text.text())) {
            oldWord(text, "Write true or false.");
            return Optional.of(yes.contains(text.text()));
        }
        var message = "\"" + text.text() + "\" is not known here.";
        reader.error("value.one_of", text.place(), message, "Write true or false.");
        return Optional.empty();
    }

    private void oldWord(JsonValue written, String hint) {
        reader.faults().warning("profile.old_spelling", written.place(), "This is an old spelling.", hint);
    }

    private Optional<String> requiredMark() {
        var mark = fields.text("requiredMark");
        if (mark.isPresent() && mark.get().length() > LONGEST_MARK) {
            var message = mark.get().length() + " characters are too many for a mark.";
            reader.error("text.length", fields.place("requiredMark"), message, "At most " + LONGEST_MARK + " fit.");
        }
        return mark;
    }
}

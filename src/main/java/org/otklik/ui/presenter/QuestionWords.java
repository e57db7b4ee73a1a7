package org.otklik.ui.presenter;

import java.util.Optional;
import java.util.stream.Stream;
import org.otklik.i18n.Messages;
import org.otklik.survey.BlockHead;
import org.otklik.survey.Demand;
import org.otklik.survey.Objection;
import org.otklik.survey.Page;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionHead;
import org.otklik.survey.SurveyManner;
import org.otklik.survey.Text;
import org.otklik.visit.QuestionStep;

/** Puts a step into the words of one language: those of the survey where it has some, else those of the interface. */
final class QuestionWords {
    private final KioskSettings settings;
    private final PackTexts texts;
    private final String language;

    QuestionWords(KioskSettings settings, String language) {
        this.settings = settings;
        this.language = language;
        texts = new PackTexts(settings, language);
    }

    QuestionContent of(QuestionStep step, Marks marks, Navigation navigation) {
        return new QuestionContent(
                step.question(),
                titles(step),
                texts.asker(),
                progress(step),
                step.cannotSay().map(words -> words.in(language)),
                step.question().freeText() ? texts.text("comment.hint") : "",
                marks,
                new QuestionContent.WayOn(
                        navigation, words(navigation), own(manner().buttons().back())),
                step.objections().stream().map(this::error).toList());
    }

    private SurveyManner manner() {
        return settings.pack().survey().manner();
    }

    private QuestionContent.Titles titles(QuestionStep step) {
        var question = step.question();
        var title = question.title(language) + mark(question);
        var isHidden = question.head().titlePlace() == QuestionHead.TitlePlace.HIDDEN || isNameless(question);
        return new QuestionContent.Titles(
                Stream.concat(step.opening().map(Page::head).stream(), step.panel().stream())
                        .map(this::block)
                        .filter(block ->
                                !block.title().isEmpty() || !block.description().isEmpty())
                        .toList(),
                isHidden ? "" : title,
                question.description(language),
                isNameless(question) ? "" : title);
    }

    private QuestionContent.Block block(BlockHead head) {
        return new QuestionContent.Block(
                own(head.title()).orElse(""), own(head.description()).orElse(""));
    }

    /** What is only read needs no title, and its name is nobody's business. */
    private boolean isNameless(Question question) {
        return !question.answerable() && own(question.head().title()).isEmpty();
    }

    private String mark(Question question) {
        return question.head().demand() == Demand.REQUIRED
                ? manner().requiredMark().map(mark -> "\u00a0" + mark).orElse("")
                : "";
    }

    private Optional<QuestionContent.Progress> progress(QuestionStep step) {
        return manner().progress() == SurveyManner.Progress.HIDDEN || step.number() == 0
                ? Optional.empty()
                : Optional.of(new QuestionContent.Progress(step.number(), step.total()));
    }

    private String words(Navigation navigation) {
        var own = switch (navigation) {
            case SKIP -> Optional.<Text>empty();
            case NEXT, NEXT_NEEDS_ANSWER -> manner().buttons().next();
            case FINISH, FINISH_NEEDS_ANSWER -> manner().buttons().complete();
        };
        return own(own).orElseGet(() -> messages().text(navigation.key()));
    }

    private String error(Objection objection) {
        return own(objection.words())
                .orElseGet(() ->
                        messages().text("text.objection." + objection.rule().word(), objection.numbers()));
    }

    private Optional<String> own(Optional<Text> text) {
        return text.flatMap(words -> words.find(language));
    }

    private Messages messages() {
        return Messages.in(language);
    }
}

package org.otklik.visit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.otklik.survey.BlockHead;
import org.otklik.survey.Objection;
import org.otklik.survey.Pack;
import org.otklik.survey.Page;
import org.otklik.survey.Panel;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionNotes.Asked;
import org.otklik.survey.Slot;
import org.otklik.survey.SurveyState;
import org.otklik.survey.Trigger;
import org.otklik.survey.Visibility;
import org.otklik.survey.expression.Value;

/**
 * Which questions one visit asks, in survey order: those its answers make visible, of each slot the drawn one, optional
 * ones only where included. A slot is drawn when it is first reached, and again only if its member may not stay.
 */
final class Course {
    private final Pack pack;
    private final List<Question> questions;
    private final Orders orders;
    private final Set<String> notIncluded;
    private final Urn urn;
    private final SurveyState state;
    private final Map<String, Draw> draws = new LinkedHashMap<>();

    /** The state is that of a visit that begins. */
    Course(Pack pack, Set<String> included, Urn urn, Orders orders, SurveyState state) {
        this.pack = pack;
        this.urn = urn;
        this.orders = orders;
        this.state = state;
        questions = orders.questions();
        notIncluded = new HashSet<>();
        for (var question : questions) {
            if (pack.notes(question.name()).asked() == Asked.WHEN_INCLUDED && !included.contains(question.name())) {
                notIncluded.add(question.name());
            }
        }
        leaveOut();
    }

    private Course(Course other) {
        pack = other.pack;
        urn = other.urn.copy();
        orders = other.orders;
        questions = other.questions;
        notIncluded = other.notIncluded;
        state = other.state.copy();
        draws.putAll(other.draws);
    }

    /** An equal one that goes on apart. */
    Course copy() {
        return new Course(this);
    }

    /** What was drawn in a slot, and from which members with which weights. */
    record Draw(String member, Map<String, Integer> of) {}

    SurveyState state() {
        return state;
    }

    Map<String, Draw> draws() {
        return draws;
    }

    Optional<Question> first() {
        return from(0);
    }

    ShownOrder order() {
        return orders.shown();
    }

    /**
     * The question that follows when this one is left: where a skip leads that reads it, else the next that is asked. A
     * slot on the way is drawn now.
     */
    Optional<Question> following(Question question) {
        return skip(question).or(() -> from(questions.indexOf(question) + 1));
    }

    /** Whether the button that leads on from here ends the visit, as the answers are; draws nothing. */
    boolean mayBeLast(Stop stop) {
        if (!stop.asksOther() && state.otherChosen(stop.question())) {
            return false;
        }
        if (isLastOfItsPage(stop.question()) && completes(stop.question())) {
            return true;
        }
        return skip(stop.question()).isEmpty() && !isAnyAsked(after(stop.question()));
    }

    boolean isLastOfItsPage(Question question) {
        var page = pack.survey().pageOf(question).questions();
        return !isAnyAsked(after(question).stream().filter(page::contains).toList());
    }

    /** Whether a trigger that reads a question of this one's page ends the visit here. */
    boolean completes(Question question) {
        var page = pack.survey().pageOf(question).questions();
        return triggers(Trigger.Complete.class)
                .anyMatch(complete ->
                        page.stream().anyMatch(one -> reads(complete, one)) && state.holds(complete.condition()));
    }

    /** Every place where a visible question of this one's page asks something. */
    List<Stop> stopsOnPageOf(Question question) {
        var page = pack.survey().pageOf(question).questions();
        return stops().stream().filter(stop -> page.contains(stop.question())).toList();
    }

    /** Every place where a visible question asks something. */
    List<Stop> stops() {
        return questions.stream()
                .filter(state::visible)
                .flatMap(question -> Stream.of(Stop.at(question), Stop.atOtherOf(question)))
                .filter(this::stands)
                .toList();
    }

    /** Whether a place is on the way, as the answers are. */
    boolean stands(Stop stop) {
        return state.visible(stop.question()) && (!stop.asksOther() || state.otherChosen(stop.question()));
    }

    /** Whether the question of this name is hidden in such a way that its answer goes now. */
    boolean losesItsAnswer(String name) {
        return state.losesItsAnswer(pack.survey().question(name).orElseThrow());
    }

    /** What stands on the screen there: the choices on offer, or the field for what «other» is. */
    Question shown(Stop stop) {
        return stop.asksOther() ? OtherText.of(stop.question()) : state.offered(orders.of(stop.question()));
    }

    /** Why what is answered there is not taken. */
    List<Objection> objections(Stop stop) {
        if (!stop.asksOther() && PossibleAnswers.isUnreadable(stop.question(), state.value(stop.name()))) {
            return List.of(new Objection(Objection.Rule.NO_NUMBER, Optional.empty(), Map.of()));
        }
        return state.objections(stop.question()).stream()
                .filter(objection -> stop.asksOther() == (objection.rule() == Objection.Rule.OTHER_UNSAID))
                .toList();
    }

    /** The page, on its first question that is asked. */
    Optional<Page> opening(Question question) {
        var page = pack.survey().pageOf(question);
        return opens(page.questions(), question) ? Optional.of(page) : Optional.empty();
    }

    /** The panel, on its first question that is asked. */
    Optional<BlockHead> panelOpening(Question question) {
        return pack.survey()
                .panelOf(question)
                .filter(panel -> opens(panel.questions(), question))
                .map(Panel::head);
    }

    private boolean opens(List<Question> block, Question question) {
        return questions.stream()
                .filter(one -> block.contains(one) && state.visible(one))
                .findFirst()
                .filter(question::equals)
                .isPresent();
    }

    void set(String name, Value value) {
        state.set(name, value);
        forgetImpossibleDraws();
    }

    /** Whether the question could still be asked if its conditions held. */
    boolean isOpen(Question question) {
        if (notIncluded.contains(question.name())) {
            return false;
        }
        var draw = slotOf(question).map(slot -> draws.get(slot.name()));
        return draw.isEmpty() || draw.get().member().equals(question.name());
    }

    Optional<Slot> slotOf(Question question) {
        return pack.rotation().stream()
                .filter(slot -> slot.members().stream()
                        .anyMatch(member -> member.question().equals(question.name())))
                .findFirst();
    }

    /** Where a skip leads whose condition reads this question and holds: to a visible question of a later page. */
    private Optional<Question> skip(Question question) {
        var page = pack.survey().pageOf(question).questions();
        var later = after(question);
        return triggers(Trigger.Skip.class)
                .filter(skip -> reads(skip, question) && state.holds(skip.condition()))
                .flatMap(skip -> later.stream().filter(one -> one.name().equals(skip.target())))
                .filter(target -> state.visible(target) && !page.contains(target))
                .findFirst();
    }

    private <T extends Trigger> Stream<T> triggers(Class<T> kind) {
        return pack.survey().triggers().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean reads(Trigger trigger, Question question) {
        return trigger.condition().reads().contains(question.name());
    }

    private List<Question> after(Question question) {
        return questions.subList(questions.indexOf(question) + 1, questions.size());
    }

    private boolean isAnyAsked(List<Question> some) {
        return some.stream().anyMatch(question -> state.visible(question) || isInTheUrn(question));
    }

    private Optional<Question> from(int index) {
        for (var question : questions.subList(index, questions.size())) {
            slotOf(question).filter(slot -> !draws.containsKey(slot.name())).ifPresent(this::draw);
            if (state.visible(question)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    private void draw(Slot slot) {
        var eligible = eligible(slot);
        urn.draw(eligible).ifPresent(member -> {
            draws.put(slot.name(), new Draw(member, eligible));
            leaveOut();
        });
    }

    private boolean isInTheUrn(Question question) {
        return slotOf(question)
                .filter(slot -> !draws.containsKey(slot.name()))
                .map(slot -> eligible(slot).containsKey(question.name()))
                .orElse(false);
    }

    private Map<String, Integer> eligible(Slot slot) {
        var eligible = new LinkedHashMap<String, Integer>();
        for (var member : slot.members()) {
            if (isEligible(member)) {
                eligible.put(member.question(), member.weight());
            }
        }
        return eligible;
    }

    private boolean isEligible(Slot.Member member) {
        var question = pack.survey().question(member.question()).orElseThrow();
        return !notIncluded.contains(member.question())
                && member.when().map(state::holds).orElse(true)
                && shows(question.head().visibility())
                && pack.survey()
                        .panelOf(question)
                        .map(panel -> shows(panel.head().visibility()))
                        .orElse(true)
                && shows(pack.survey().pageOf(question).head().visibility());
    }

    /** A member is hidden until it is drawn, so the state cannot be asked. */
    private boolean shows(Visibility visibility) {
        return visibility.condition().map(state::holds).orElse(visibility.visible());
    }

    private void forgetImpossibleDraws() {
        for (var slot : pack.rotation()) {
            var draw = draws.get(slot.name());
            if (draw != null && !eligible(slot).containsKey(draw.member())) {
                draws.remove(slot.name());
                state.set(draw.member(), Value.missing());
                leaveOut();
            }
        }
    }

    private void leaveOut() {
        var names = new HashSet<>(notIncluded);
        for (var slot : pack.rotation()) {
            slot.members().forEach(member -> names.add(member.question()));
        }
        draws.values().forEach(draw -> names.remove(draw.member()));
        state.leaveOut(names);
    }
}

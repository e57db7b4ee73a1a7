package org.otklik.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.otklik.survey.ChecksQuestion;
import org.otklik.survey.Choice;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.Slot;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;
import org.otklik.visit.Advance;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.InputWay;
import org.otklik.visit.Manner;
import org.otklik.visit.QuestionStep;
import org.otklik.visit.Reply;
import org.otklik.visit.Visit;

/**
 * Walks every way through a pack, each member of a slot drawn in its turn. Where a condition reads a question, each of
 * its choices is tried, and no answer; of ticks none, one in its turn, and all. The other questions lead nowhere else:
 * they get one reply a visit, in turns, so that each has its visit. "Cannot say" and a skip are one to conditions and
 * take turns too.
 */
public final class PackWalk {
    private static final Duration ON_A_QUESTION = Duration.ofSeconds(3);

    /** A pack of few ways is walked again until a question of so many replies has given each. */
    private static final int MOST_REPLIES = 20;

    private final Pack pack;
    private final Set<String> included;
    private final Consumer<Walk> seen;
    private final Set<String> read = new TreeSet<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private String drawn = "";
    private int walks;

    /**
     * One visit from its first question to its end.
     *
     * @param steps as they stood when the visitor came to each
     * @param replies by question
     */
    public record Walk(List<QuestionStep> steps, Map<String, Reply> replies, FinishedVisit visit) {
        public List<String> asked() {
            return List.copyOf(replies.keySet());
        }
    }

    private PackWalk(Pack pack, Set<String> included, Consumer<Walk> seen) {
        this.pack = pack;
        this.included = included;
        this.seen = seen;
        pack.survey().questions().forEach(this::readBy);
        pack.survey().pages().forEach(page -> page.visibleIf().ifPresent(this::readBy));
        members().forEach(member -> member.when().ifPresent(this::readBy));
    }

    /** Tells of every walk. */
    public static void each(Pack pack, Set<String> included, Consumer<Walk> seen) {
        var walk = new PackWalk(pack, included, seen);
        do {
            walk.round();
        } while (walk.walks < MOST_REPLIES);
    }

    private void round() {
        if (pack.rotation().isEmpty()) {
            walk(pack);
        }
        members().forEach(member -> {
            drawn = member.question();
            walk(Draws.only(pack, member.question()));
        });
    }

    private void readBy(Question question) {
        question.visibleIf().ifPresent(this::readBy);
        question.choices().forEach(choice -> choice.visibleIf().ifPresent(this::readBy));
    }

    private void readBy(Condition condition) {
        read.addAll(condition.reads());
    }

    private Stream<Slot.Member> members() {
        return pack.rotation().stream().flatMap(slot -> slot.members().stream());
    }

    /** One visit after another, each with the next choice at the last step that has one left. */
    private void walk(Pack one) {
        List<Integer> script = new ArrayList<>();
        do {
            List<Integer> sizes = new ArrayList<>();
            end(visit(one, script, sizes));
            while (!script.isEmpty() && last(script) + 1 == last(sizes)) {
                script.remove(script.size() - 1);
                sizes.remove(sizes.size() - 1);
            }
            if (!script.isEmpty()) {
                script.set(script.size() - 1, last(script) + 1);
            }
        } while (!script.isEmpty());
    }

    private static int last(List<Integer> list) {
        return list.get(list.size() - 1);
    }

    /** Follows the script to its end and takes the first reply from there on. */
    private Walk visit(Pack one, List<Integer> script, List<Integer> sizes) {
        List<QuestionStep> steps = new ArrayList<>();
        Map<String, Reply> replies = new LinkedHashMap<>();
        var now = Duration.ZERO;
        var visit = Visit.begin(one, included, 1, now);
        do {
            var step = visit.step();
            var possible = replies(step);
            sizes.add(possible.size());
            if (script.size() < sizes.size()) {
                script.add(0);
            }
            var reply = possible.get(script.get(steps.size())).get();
            steps.add(step);
            replies.put(step.question().name(), reply);
            give(visit, reply);
            now = now.plus(ON_A_QUESTION);
        } while (visit.next(now) != Advance.COMPLETE);
        var manner = new Manner(pack.languages().get(0), InputWay.TOUCH, Set.of(), Set.of());
        return new Walk(steps, replies, visit.finish(End.COMPLETE, manner, now));
    }

    /** A visit in which the member that was to be drawn could not be is another member's walk. */
    private void end(Walk walk) {
        if (drawn.isEmpty() || walk.asked().contains(drawn)) {
            walks++;
            seen.accept(walk);
        }
    }

    private static void give(Visit visit, Reply reply) {
        if (reply instanceof Reply.Given given) {
            visit.answer(given.value());
        } else if (reply instanceof Reply.CannotSay) {
            visit.cannotSay();
        }
    }

    /** What may be replied here; a turn is taken by the one that is asked for its reply. */
    private List<Supplier<Reply>> replies(QuestionStep step) {
        var name = step.question().name();
        var values = values(step.question());
        List<Reply> silent = step.cannotSay().isPresent()
                ? List.of(new Reply.None(), new Reply.CannotSay())
                : List.of(new Reply.None());
        if (!read.contains(name)) {
            var all = Stream.concat(silent.stream(), values.stream()).toList();
            return List.of(() -> inTurn(name, all));
        }
        List<Supplier<Reply>> replies = new ArrayList<>(List.of(() -> inTurn(name + " silent", silent)));
        if (step.question() instanceof ChecksQuestion) {
            var all = values.size() - 1;
            replies.add(() -> inTurn(name + " ticks", values.subList(0, all)));
            replies.add(() -> values.get(all));
            return replies;
        }
        values.forEach(value -> replies.add(() -> value));
        return replies;
    }

    private Reply inTurn(String turn, List<Reply> replies) {
        return replies.get(turns.merge(turn, 1, Integer::sum) % replies.size());
    }

    /** Each choice; of ticks each alone, then all. */
    private static List<Reply> values(Question question) {
        var values = question.choices().stream().map(Choice::value).toList();
        if (question instanceof CommentQuestion) {
            return List.of(new Reply.Given(Value.text("words")));
        }
        if (question instanceof ChecksQuestion) {
            return Stream.concat(values.stream().map(List::of), Stream.of(values))
                    .<Reply>map(ticked -> new Reply.Given(new Value.Several(ticked)))
                    .toList();
        }
        return values.stream().<Reply>map(Reply.Given::new).toList();
    }
}

package org.otklik.visit.persona;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.Slot;
import org.otklik.visit.ResponseAnswers;

/** Adds up visits by chance; its memory does not grow with their number. */
final class WalkTally {
    /** Paths of 200 questions, that many times, are 8 MB. */
    static final int MOST_PATHS = 10_000;

    private final Pack pack;
    private final Set<String> asking;
    private final Map<List<String>, Integer> paths = new LinkedHashMap<>();
    private final Map<String, Integer> stuck = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Map<String, Integer>> drawn = new HashMap<>();
    private final Map<String, Map<String, Double>> expected = new HashMap<>();
    private Optional<List<String>> shortest = Optional.empty();
    private Optional<List<String>> longest = Optional.empty();
    private int visits;
    private int finished;
    private int untold;

    WalkTally(Pack pack) {
        this.pack = pack;
        asking = pack.survey().questions().stream()
                .filter(Question::answerable)
                .map(Question::name)
                .collect(Collectors.toSet());
    }

    void add(ChanceVisit visit) {
        visits++;
        seen.addAll(visit.shown());
        if (visit.left().isEmpty()) {
            stuck.merge(visit.shown().get(visit.shown().size() - 1), 1, Integer::sum);
            return;
        }
        finished++;
        path(visit.shown());
        visit.left().get().response().ifPresent(this::draws);
    }

    private void path(List<String> shown) {
        var first = new LinkedHashSet<>(shown);
        first.retainAll(asking);
        var path = List.copyOf(first);
        if (paths.size() < MOST_PATHS || paths.containsKey(path)) {
            paths.merge(path, 1, Integer::sum);
        } else {
            untold++;
        }
        shortest = shortest.filter(before -> before.size() <= path.size()).or(() -> Optional.of(path));
        longest = longest.filter(before -> before.size() >= path.size()).or(() -> Optional.of(path));
    }

    private void draws(ResponseAnswers response) {
        response.drawn().forEach((slot, member) -> {
            drawn.computeIfAbsent(slot, none -> new HashMap<>()).merge(member, 1, Integer::sum);
            var weights = response.of().get(slot);
            var sum =
                    weights.values().stream().mapToDouble(Integer::doubleValue).sum();
            var shares = expected.computeIfAbsent(slot, none -> new HashMap<>());
            weights.forEach((name, weight) -> shares.merge(name, weight / sum, Double::sum));
        });
    }

    Walks walks() {
        var counted = paths.entrySet().stream()
                .map(path -> new Walks.Path(path.getKey(), path.getValue()))
                .sorted(Comparator.comparing(Walks.Path::visits).reversed())
                .toList();
        return new Walks(
                visits,
                finished,
                stuck,
                counted,
                untold,
                shortest.map(this::counted),
                longest.map(this::counted),
                missedPages(),
                missedQuestions(),
                pack.rotation().stream().map(this::slot).toList());
    }

    private Walks.Path counted(List<String> path) {
        return new Walks.Path(path, paths.getOrDefault(path, 1));
    }

    private List<String> missedPages() {
        var missed = new ArrayList<String>();
        for (var page : pack.survey().pages()) {
            if (page.questions().stream().noneMatch(question -> seen.contains(question.name()))) {
                missed.add(page.name());
            }
        }
        return missed;
    }

    private List<String> missedQuestions() {
        return pack.survey().questions().stream()
                .map(Question::name)
                .filter(name -> !seen.contains(name))
                .toList();
    }

    private Walks.SlotDraws slot(Slot slot) {
        var counts = drawn.getOrDefault(slot.name(), Map.of());
        var draws = counts.values().stream().mapToInt(Integer::intValue).sum();
        var shares = expected.getOrDefault(slot.name(), Map.of());
        var members = slot.members().stream()
                .map(member -> new Walks.MemberDraws(
                        member.question(),
                        member.weight(),
                        counts.getOrDefault(member.question(), 0),
                        draws == 0 ? 0 : shares.getOrDefault(member.question(), 0.0) / draws))
                .toList();
        return new Walks.SlotDraws(slot.name(), draws, members);
    }
}

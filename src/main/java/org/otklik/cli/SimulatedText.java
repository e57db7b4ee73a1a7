package org.otklik.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.otklik.survey.QuestionNotes;
import org.otklik.visit.persona.PersonaRate;
import org.otklik.visit.persona.Walks;

/** What a simulation showed, as a person reads it. */
final class SimulatedText {
    /** So many paths of the most frequent tell an author enough. */
    private static final int MOST_PATHS = 10;

    private final Words words;
    private final Simulation simulation;
    private final Simulation.Result result;
    private final List<String> lines = new ArrayList<>();

    SimulatedText(Words words, Simulation simulation, Simulation.Result result) {
        this.words = words;
        this.simulation = simulation;
        this.result = result;
    }

    List<String> lines() {
        var pack = simulation.tried().pack();
        say("simulate.head", pack.id(), simulation.runs(), simulation.seed());
        finished();
        paths();
        missed();
        result.walks().slots().forEach(this::slot);
        rates();
        return List.copyOf(lines);
    }

    private void finished() {
        var walks = result.walks();
        say("simulate.finished", walks.finished(), walks.visits());
        walks.stuck().forEach((question, visits) -> say("simulate.stuck", question, visits));
    }

    private void paths() {
        var walks = result.walks();
        walks.shortest().ifPresent(path -> extreme("simulate.shortest", path));
        walks.longest().ifPresent(path -> extreme("simulate.longest", path));
        if (walks.finished() == 0) {
            return;
        }
        say(
                walks.untold() == 0 ? "simulate.paths" : "simulate.paths_and_more",
                walks.paths().size());
        walks.paths().stream()
                .limit(MOST_PATHS)
                .forEach(path -> lines.add("  " + share(path.visits(), walks.finished()) + "  " + route(path)));
    }

    private void extreme(String key, Walks.Path path) {
        say(key, path.questions().size(), route(path));
    }

    private String route(Walks.Path path) {
        return path.questions().isEmpty() ? words.say("simulate.nothing") : String.join(" > ", path.questions());
    }

    private void missed() {
        var walks = result.walks();
        if (walks.missedQuestions().isEmpty()) {
            say("simulate.all_reached");
            return;
        }
        walks.missedPages().forEach(page -> say("simulate.missed_page", page, walks.visits()));
        walks.missedQuestions().forEach(question -> say(missedKey(question), question, walks.visits()));
    }

    private String missedKey(String question) {
        var isLeftOut = simulation.tried().pack().notes(question).asked() == QuestionNotes.Asked.WHEN_INCLUDED
                && !simulation.included().contains(question);
        return isLeftOut ? "simulate.not_included" : "simulate.missed";
    }

    private void slot(Walks.SlotDraws slot) {
        say("simulate.slot", slot.slot(), slot.draws());
        for (var member : slot.members()) {
            lines.add("  "
                    + words.say(
                            "simulate.member",
                            member.question(),
                            share(member.drawn(), slot.draws()),
                            percent(member.expected()),
                            member.weight()));
        }
    }

    private void rates() {
        result.noRates().ifPresent(this::say);
        if (result.rates().isEmpty()) {
            return;
        }
        say("simulate.rates", simulation.runs());
        result.rates().forEach(rate -> lines.add("  " + rate(rate)));
    }

    private String rate(PersonaRate rate) {
        var flags = rate.flags().entrySet().stream()
                .map(flag -> flag.getKey().word() + " " + share(flag.getValue(), rate.counted()))
                .collect(Collectors.joining(", "));
        var persona = words.say("simulate." + rate.persona().word());
        return words.say("simulate.rate", persona, share(rate.flagged(), rate.counted()), rate.counted())
                + (flags.isEmpty() ? "" : ": " + flags);
    }

    private void say(String key, Object... values) {
        lines.add(words.say(key, values));
    }

    private static String share(int part, int whole) {
        return percent(whole == 0 ? 0 : (double) part / whole);
    }

    private static String percent(double share) {
        return String.format(java.util.Locale.ROOT, "%.1f %%", 100 * share);
    }
}

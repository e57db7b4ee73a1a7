package org.otklik.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.Pack;
import org.otklik.visit.persona.Persona;
import org.otklik.visit.persona.PersonaRate;
import org.otklik.visit.persona.Walks;

/** Visits by chance through a pack, and visits of every persona where the pack is for visitors. */
record Simulation(TriedPack.Usable tried, Set<String> included, int runs, long seed) {
    /**
     * What came of it.
     *
     * @param noRates why no persona was tried: a key of the words
     */
    record Result(Walks walks, List<PersonaRate> rates, Optional<String> noRates) {}

    /** Hears how many visits of all that will be were made. */
    interface Progress {
        void visited(long made, long of);
    }

    Result run(Progress progress) {
        var noRates = noRates();
        var personas = noRates.isPresent() ? List.<Persona>of() : List.of(Persona.values());
        var all = (long) runs * (1 + personas.size());
        var walks = Walks.of(tried.pack(), included, runs, seed, made -> progress.visited(made, all));
        List<PersonaRate> rates = new ArrayList<>();
        for (var persona : personas) {
            var before = (long) runs * (1 + rates.size());
            rates.add(PersonaRate.of(
                    tried.pack(), included, persona, runs, seed, made -> progress.visited(before + made, all)));
        }
        return new Result(walks, rates, noRates);
    }

    private Optional<String> noRates() {
        if (tried.kind() == TriedPack.Kind.SURVEY_ALONE) {
            return Optional.of("simulate.no_rates_alone");
        }
        return tried.pack().audience() == Pack.Audience.STAFF
                ? Optional.of("simulate.no_rates_staff")
                : Optional.empty();
    }
}

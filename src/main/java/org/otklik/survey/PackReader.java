package org.otklik.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otklik.json.Fault;
import org.otklik.json.Faults;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;
import org.otklik.json.Severity;

/**
 * Reads a pack folder: survey, sidecar and the rules between them. All faults of both files come back at once; a pack
 * with an error is not used at all. Never throws for what the files hold.
 */
public final class PackReader {
    private final PackFolder files;
    private final Reader surveyReader;
    private final Reader sidecarReader;
    private final SurveyReader surveyFile;
    private final Optional<PackAge> age;

    private PackReader(PackFolder files, Optional<PackAge> age) {
        this.files = files;
        this.age = age;
        surveyReader = new Reader(new Faults(files.name("survey.json")), Reader.Use.PACK);
        sidecarReader = new Reader(new Faults(files.name("pack.json")), Reader.Use.PACK);
        surveyFile = new SurveyReader(surveyReader);
    }

    /** Whatever the day: no date of the pack is looked at. */
    public static PackReading read(Path folder) {
        return read(folder, Optional.empty());
    }

    /** Warns where the pack is to be reviewed, or is valid no more, on this day. */
    public static PackReading read(Path folder, LocalDate today) {
        return read(folder, Optional.of(new PackAge(today)));
    }

    private static PackReading read(Path folder, Optional<PackAge> age) {
        if (!Files.isDirectory(folder)) {
            var faults = new Faults(String.valueOf(folder.getFileName()));
            var message = "There is no pack folder " + folder + ".";
            faults.error("pack.missing", Place.ROOT, message, "Make it, or name another pack.");
            return new PackReading.Refused(faults.list());
        }
        return new PackReader(new PackFolder(folder), age).read();
    }

    private PackReading read() {
        var hash = files.hash();
        var surveyJson = files.survey();
        var sidecarJson = files.sidecar();
        var survey = surveyJson.map(surveyFile::read);
        surveyJson.ifPresent(json -> sidecarReader.saysYesOrNo(YesNoQuestions.names(json)));
        var sidecar = sidecarJson.map(json -> sidecar(json, survey));
        var media = new PackMedia(files);
        media.check(surveyReader, sidecarReader);
        var budget = new PackBudget(media.sizes(), surveyReader, surveyFile.questions());
        survey.ifPresent(read -> budget.check(read, sidecar.flatMap(Sidecar::services)));
        var pack = survey.flatMap(read -> sidecar.flatMap(beside -> hash.flatMap(digest -> beside.pack(read, digest))));
        pack.filter(read -> isSound() && !read.asksAtOnce(Set.of())).ifPresent(read -> asksNothing());
        var exempt = sidecar.map(Sidecar::exempt).orElse(Set.of());
        WordRules.check(surveyReader, within(exempt, surveyFile.questions()));
        WordRules.check(sidecarReader, within(exempt, Map.of()));
        lint(survey, sidecar, exempt);
        return reading(pack);
    }

    /** What is optional may be left out everywhere, so it cannot be all there is. */
    private void asksNothing() {
        var message = "Before any answer every question is hidden or optional, so no visit can begin.";
        surveyReader.error("pack.asks_nothing", Place.ROOT, message, "Let the first question always show.");
    }

    private void lint(Optional<Survey> survey, Optional<Sidecar> sidecar, Set<String> exempt) {
        var readers = List.of(surveyReader, sidecarReader);
        sidecar.ifPresent(read -> Completeness.compare(readers, read.languages()));
        if (sidecar.isEmpty() || !isSound()) {
            return;
        }
        survey.ifPresent(read -> {
            new SurveyLint(read, surveyReader, surveyFile.questions(), exempt).check();
            new ConditionLint(read, surveyFile.questions(), drawn(sidecar)).check(readers);
            sidecar.ifPresent(beside -> new PackLint(read, beside, surveyReader, surveyFile.questions()).length());
        });
    }

    /** Where something could not be read, what is left says little of what is meant. */
    private boolean isSound() {
        return Stream.of(surveyReader, sidecarReader)
                .noneMatch(reader -> reader.faults().any(Severity.ERROR));
    }

    private static Set<String> drawn(Optional<Sidecar> sidecar) {
        return sidecar.map(Sidecar::rotation).orElse(List.of()).stream()
                .flatMap(slot -> slot.members().stream())
                .map(Slot.Member::question)
                .collect(Collectors.toSet());
    }

    /** Whether a place belongs to an exempt question, in the survey or in the sidecar. */
    private static Predicate<Place> within(Set<String> exempt, Map<String, Place> questions) {
        return place -> exempt.stream()
                .map(name -> questions.getOrDefault(name, new Place("/questions/" + name, 1)))
                .anyMatch(question -> place.pointer().startsWith(question.pointer() + "/"));
    }

    private Sidecar sidecar(JsonObject json, Optional<Survey> survey) {
        var known = new KnownQuestions(survey.map(read -> surveyFile.questions().keySet()), sidecarReader);
        var sidecar = new SidecarReader(sidecarReader, survey, known).read(json, files.name());
        age.ifPresent(day -> day.check(sidecar.validity(), new Fields(json, sidecarReader.faults()), sidecarReader));
        survey.ifPresent(read -> {
            ConditionRules.names(sidecarReader, surveyFile.names());
            ConditionRules.drawnCircles(sidecarReader, read, sidecar.rotation());
        });
        Completeness.check(surveyReader, sidecar.languages());
        Completeness.check(sidecarReader, sidecar.languages());
        return sidecar;
    }

    private PackReading reading(Optional<Pack> pack) {
        List<Fault> faults = new ArrayList<>(files.faults());
        faults.addAll(surveyReader.faults().list());
        faults.addAll(sidecarReader.faults().list());
        faults.sort(Comparator.comparing(Fault::severity));
        return pack.isEmpty() || faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)
                ? new PackReading.Refused(List.copyOf(faults))
                : new PackReading.Loaded(pack.get(), List.copyOf(faults));
    }
}

package org.otklik.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.otklik.json.Fault;
import org.otklik.json.Faults;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;
import org.otklik.json.Severity;

/**
 * Reads a pack folder: survey, sidecar and the rules between them. All faults of both files come back at once; a pack
 * with an error is not used at all. Never throws for what the files hold.
 */
public final class PackReader {
    private PackReader() {}

    public static PackReading read(Path folder) {
        if (!Files.isDirectory(folder)) {
            var faults = new Faults(String.valueOf(folder.getFileName()));
            faults.error(
                    "pack.missing",
                    Place.ROOT,
                    "There is no pack folder " + folder + ".",
                    "Make it, or name another pack.");
            return new PackReading.Refused(faults.list());
        }
        var files = new PackFolder(folder.toAbsolutePath().normalize());
        var hash = files.hash();
        var surveyJson = files.survey();
        var sidecarJson = files.sidecar();
        List<Fault> faults = new ArrayList<>(files.faults());
        var survey = surveyJson.map(json -> survey(json, files, faults));
        var pack = sidecarJson.flatMap(json -> sidecar(json, survey, files, hash.orElse("0".repeat(64)), faults));
        var refused = faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR) || pack.isEmpty();
        faults.sort(Comparator.comparing(Fault::severity));
        return refused
                ? new PackReading.Refused(List.copyOf(faults))
                : new PackReading.Loaded(pack.get(), List.copyOf(faults));
    }

    private static Survey survey(JsonObject json, PackFolder files, List<Fault> found) {
        var faults = new Faults(files.name("survey.json"));
        var survey = new SurveyReader(new Reader(faults)).read(json);
        WordRules.check(json, faults);
        found.addAll(faults.list());
        return survey;
    }

    private static Optional<Pack> sidecar(
            JsonObject json, Optional<Survey> survey, PackFolder files, String hash, List<Fault> found) {
        var faults = new Faults(files.name("pack.json"));
        // Without a survey every name in the sidecar would be unknown: its own faults come first.
        var pack = survey.flatMap(known -> new SidecarReader(new Reader(faults), known).read(json, hash));
        pack.ifPresent(read -> PackRules.check(read, files, faults));
        found.addAll(faults.list());
        return pack;
    }
}

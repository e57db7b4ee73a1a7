package org.otklik.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.otklik.json.Fault;
import org.otklik.json.Severity;

/** The faults of a survey or pack in the form that {@code survey} commands have of their own. Survey page 7. */
final class FaultList {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private FaultList() {}

    /** One fault a line and their sum, or one object. */
    static void say(Path path, List<Fault> faults, Spoken spoken) {
        if (spoken.reader() == Spoken.Reader.PROGRAM) {
            spoken.out().println(GSON.toJson(object(path, faults)));
            return;
        }
        Report.sentences(faults).forEach(spoken.out()::println);
        spoken.out().println(spoken.surroundings().words().sum(errors(faults), faults.size() - errors(faults)));
    }

    /** The members of the object, to which a command may add its own. */
    static Map<String, Object> object(Path path, List<Fault> faults) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("path", path.toString());
        object.put("errors", errors(faults));
        object.put("warnings", faults.size() - errors(faults));
        object.put("faults", faults.stream().map(Output::fault).toList());
        return object;
    }

    static long errors(List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .count();
    }
}

package org.otklik.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.otklik.config.Change;
import org.otklik.json.Fault;

/** Writes a report: as one JSON object, or for a person. Results on standard output, notes on standard error. */
final class Output {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final PrintWriter out;
    private final PrintWriter err;

    Output(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** One object on one line; fields are only ever added within the schema's number. Fleet page 3. */
    void json(String command, Report report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("schema", "otklik/cli/" + command + "/1");
        object.put("ok", report.exit() == ExitRule.OK);
        object.put("changed", report.change() == Change.MADE);
        object.put("dry_run", false);
        object.put("faults", report.faults().stream().map(Output::fault).toList());
        object.put("result", report.result());
        out.println(GSON.toJson(object));
        out.flush();
    }

    void text(Report report, Notes notes) {
        report.lines().forEach(out::println);
        out.flush();
        if (notes == Notes.SHOWN || report.exit() != ExitRule.OK) {
            shown(report.notes());
        }
    }

    private void shown(List<String> lines) {
        lines.forEach(err::println);
        err.flush();
    }

    /** Whether a person wants to read what is no result. */
    enum Notes {
        SHOWN,
        QUIET
    }

    /** A fault as a program reads it. */
    static Map<String, Object> fault(Fault fault) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", fault.code());
        fields.put("severity", fault.severity().word());
        fields.put("file", fault.file());
        fields.put("pointer", fault.pointer());
        fields.put("line", fault.line());
        fields.put("message", fault.message());
        fields.put("hint", fault.hint());
        return fields;
    }
}

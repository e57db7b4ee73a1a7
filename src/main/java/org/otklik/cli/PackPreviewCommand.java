package org.otklik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.config.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws every screen of a pack, by a launcher of its own that needs no display. */
@Command(
        name = "preview",
        description =
                "Draws every screen of a pack in every language and look as PNG. Needs no display; files that would be the "
                        + "same are left alone.")
final class PackPreviewCommand implements KioskCommand {
    @Parameters(paramLabel = "PACK", description = "a folder, or the id of a pack in the configuration folder")
    private Path pack = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to; made when missing")
    private Path out = Path.of("");

    @Option(
            names = "--panel",
            paramLabel = "WxH",
            description = "millimetres of a picture, may be repeated; default: 268x476 and 345x194")
    private List<String> panels = List.of();

    @Option(
            names = "--look",
            paramLabel = "SIZE-COLOURS",
            description = "such as m-standard or xl-whiteonblack, may be repeated; default: every one")
    private List<String> looks = List.of();

    @Override
    public String word() {
        return "pack-preview";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.PACK, ExitRule.SOFTWARE, ExitRule.CANNOT_CREATE);
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        var folder = Files.isDirectory(pack)
                ? pack
                : surroundings.config().resolve("packs").resolve(pack);
        var errors = Checks.packErrors(folder);
        if (!errors.isEmpty()) {
            return Report.refused(Checks.exit(errors), errors);
        }
        var drawing = Drawing.of(
                arguments(folder, surroundings.config()),
                (at, of, look) ->
                        surroundings.progress().accept(surroundings.words().say("pack.drawing", at, of, look)));
        if (drawing.exit() != ExitRule.OK) {
            return Report.refused(drawing.exit(), "pack.preview", drawing.complaint(), "");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("pictures", drawing.written() + drawing.same());
        result.put("written", drawing.written());
        result.put("folder", out.toString());
        result.put("missed", drawing.missed());
        List<String> lines = new ArrayList<>();
        drawing.missed().forEach(name -> lines.add(surroundings.words().say("pack.missed", name)));
        lines.add(surroundings.words().say("pack.drawn", drawing.written() + drawing.same(), drawing.written(), out));
        var change = drawing.written() > 0 ? Change.MADE : Change.NONE;
        return Report.of(ExitRule.OK, change, result, lines);
    }

    private List<String> arguments(Path folder, Path config) {
        List<String> arguments = new ArrayList<>(
                List.of("--pack", folder.toString(), "--out", out.toString(), "--config", config.toString()));
        panels.forEach(panel -> arguments.addAll(List.of("--panel", panel)));
        looks.forEach(look -> arguments.addAll(List.of("--look", look)));
        return arguments;
    }
}

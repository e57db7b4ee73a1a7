package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A class near a limit is two ideas: split it by who asks for its changes. The limits are those of the contributors' page. */
class SizeTest {
    private static final int CLASS_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int COLLABORATORS = 6;
    private static final int MEAN_FILE_BYTES = 5 * 1024;

    @Test
    void noFileIsLongerThanAClassMayBe() {
        var tooLong = Stream.concat(Sources.under(Sources.MAIN).stream(), Sources.under(Sources.TESTS).stream())
                .filter(file -> Sources.text(file).lines().count() > CLASS_LINES)
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThanAScreen() throws IOException {
        assertThat(oversized(Measure.METHOD_LINES)).isEmpty();
    }

    @Test
    void noConstructorWiresMoreThanSixCollaborators() throws IOException {
        assertThat(oversized(Measure.COLLABORATORS)).isEmpty();
    }

    @Test
    void theMeanFileIsSmall() {
        var mean = Sources.under(Sources.MAIN).stream()
                .mapToInt(file -> Sources.text(file).getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .average()
                .orElseThrow();
        assertThat(mean).isLessThanOrEqualTo(MEAN_FILE_BYTES);
    }

    /** What is measured of a method. */
    private enum Measure {
        METHOD_LINES,
        COLLABORATORS
    }

    private static List<String> oversized(Measure measure) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(Sources.under(Sources.MAIN));
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            List<String> found = new ArrayList<>();
            for (var unit : task.parse()) {
                new Scan(unit, Trees.instance(task).getSourcePositions(), measure, found).scan(unit, null);
            }
            return found;
        }
    }

    private static final class Scan extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Measure measure;
        private final List<String> found;
        private Tree.Kind kind = Tree.Kind.CLASS;

        Scan(CompilationUnitTree unit, SourcePositions positions, Measure measure, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.measure = measure;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var outer = kind;
            kind = type.getKind();
            super.visitClass(type, null);
            kind = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var tooLarge = measure == Measure.METHOD_LINES
                    ? lines(method) > METHOD_LINES
                    : isWiring(method) && method.getParameters().size() > COLLABORATORS;
            if (tooLarge) {
                found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ": " + method.getName());
            }
            return super.visitMethod(method, null);
        }

        /** A record's components are data, an enum's are a table. */
        private boolean isWiring(MethodTree method) {
            return method.getReturnType() == null && kind == Tree.Kind.CLASS;
        }

        private long lines(MethodTree method) {
            var lines = unit.getLineMap();
            var from = lines.getLineNumber(positions.getStartPosition(unit, method));
            return lines.getLineNumber(positions.getEndPosition(unit, method)) - from + 1;
        }
    }
}

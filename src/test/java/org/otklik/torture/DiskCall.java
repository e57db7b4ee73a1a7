package org.otklik.torture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a process asks of the disk, and in the same stream what it says on its pipe. */
sealed interface DiskCall {
    record Make(String file) implements DiskCall {}

    record Write(String file, long at, byte[] bytes) implements DiskCall {}

    record Cut(String file, long length) implements DiskCall {}

    record Rename(String from, String to) implements DiskCall {}

    record Remove(String file) implements DiskCall {}

    /** Of a file, or of the directory: a path that is no file is one. */
    record Sync(String path) implements DiskCall {}

    record Said(String line) implements DiskCall {}

    /** Only what concerns these files, and the directories. */
    static List<DiskCall> of(List<Call> calls, Predicate<String> files) {
        List<DiskCall> found = new ArrayList<>();
        for (var call : calls) {
            if (call.result() >= 0) {
                found.addAll(of(call, files));
            }
        }
        return found;
    }

    private static List<DiskCall> of(Call call, Predicate<String> files) {
        return switch (call.name()) {
            case "openat" -> opened(call, files);
            case "write" ->
                call.descriptor() == 1 ? List.of(new Said(call.quoted(0).strip())) : refused(call, files);
            case "pwrite64" -> files.test(call.path()) ? List.of(written(call)) : List.of();
            case "ftruncate" -> files.test(call.path()) ? List.of(new Cut(call.path(), call.last())) : List.of();
            case "fsync", "fdatasync" -> List.of(new Sync(call.path()));
            case "rename" ->
                files.test(call.quoted(0)) || files.test(call.quoted(1))
                        ? List.of(new Rename(call.quoted(0), call.quoted(1)))
                        : List.of();
            case "unlink" -> files.test(call.quoted(0)) ? List.of(new Remove(call.quoted(0))) : List.of();
            default -> List.of();
        };
    }

    private static List<DiskCall> opened(Call call, Predicate<String> files) {
        var path = call.quoted(0);
        return files.test(path) && call.arguments().contains("O_CREAT") ? List.of(new Make(path)) : List.of();
    }

    private static DiskCall written(Call call) {
        return new Write(call.path(), call.last(), Arrays.copyOf(call.bytes(0), (int) call.result()));
    }

    /** A write without its place cannot be replayed: better no figure than a wrong one. */
    private static List<DiskCall> refused(Call call, Predicate<String> files) {
        if (call.descriptor() > 2 && files.test(call.path())) {
            throw new IllegalStateException("a write without its place to " + call.path());
        }
        return List.of();
    }
}

package org.otklik.torture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A disk that promises no more than it must: data is durable after a sync of its file, a name after a sync of its
 * directory. What was asked since then may be there or not, in any combination, and the last write in part. The method is
 * that of ALICE and CrashMonkey.
 */
final class Disk {
    /** No file has this number. */
    private static final int NONE = 0;

    private final Map<Integer, byte[]> durable = new HashMap<>();
    private final TreeMap<String, Integer> durableNames = new TreeMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private int files;

    /** Something that was asked and not yet synced, about a file by its number: a name may be given to another one. */
    private sealed interface Pending {
        /** Whose content it is about; none for a name. */
        default int file() {
            return NONE;
        }

        /** Whose names it is about; none for a content. */
        default String directory() {
            return "";
        }

        record Data(int file, long at, byte[] bytes) implements Pending {}

        record Length(int file, long length) implements Pending {}

        record Name(String name, int named) implements Pending {
            @Override
            public String directory() {
                return parent(name);
            }
        }

        record Gone(String name) implements Pending {
            @Override
            public String directory() {
                return parent(name);
            }
        }
    }

    void take(DiskCall call) {
        if (call instanceof DiskCall.Make make) {
            if (!names.containsKey(make.file())) {
                names.put(make.file(), ++files);
                durable.put(files, new byte[0]);
                pending.add(new Pending.Name(make.file(), files));
            }
        } else if (call instanceof DiskCall.Write write) {
            pending.add(new Pending.Data(names.get(write.file()), write.at(), write.bytes()));
        } else if (call instanceof DiskCall.Cut cut) {
            pending.add(new Pending.Length(names.get(cut.file()), cut.length()));
        } else if (call instanceof DiskCall.Rename rename) {
            var file = names.remove(rename.from());
            names.put(rename.to(), file);
            pending.add(new Pending.Name(rename.to(), file));
            pending.add(new Pending.Gone(rename.from()));
        } else if (call instanceof DiskCall.Remove remove) {
            names.remove(remove.file());
            pending.add(new Pending.Gone(remove.file()));
        } else if (call instanceof DiskCall.Sync sync) {
            sync(sync.path());
        }
    }

    private void sync(String path) {
        var file = names.getOrDefault(path, NONE);
        List<Pending> left = new ArrayList<>();
        for (var one : pending) {
            var isSynced =
                    (file != NONE && one.file() == file) || one.directory().equals(path);
            if (isSynced) {
                apply(one, durable, durableNames, Integer.MAX_VALUE);
            } else {
                left.add(one);
            }
        }
        pending.clear();
        pending.addAll(left);
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    int pending() {
        return pending.size();
    }

    /** How much the pending thing of this number writes; 0 for what writes no data. */
    int length(int number) {
        return pending.get(number) instanceof Pending.Data data ? data.bytes().length : 0;
    }

    /**
     * What a power cut could leave: the durable state and these of the pending things, in their order; of the last one no
     * more than {@code lastBytes}.
     */
    Map<String, byte[]> image(BitSet chosen, int lastBytes) {
        Map<Integer, byte[]> contents = new HashMap<>(durable);
        TreeMap<String, Integer> found = new TreeMap<>(durableNames);
        for (var i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            var most = i == chosen.length() - 1 ? lastBytes : Integer.MAX_VALUE;
            apply(pending.get(i), contents, found, most);
        }
        Map<String, byte[]> image = new TreeMap<>();
        found.forEach((name, file) -> image.put(name, contents.get(file)));
        return image;
    }

    private static void apply(Pending one, Map<Integer, byte[]> contents, Map<String, Integer> names, int most) {
        if (one instanceof Pending.Data data) {
            var length = Math.min(data.bytes().length, most);
            var old = contents.get(data.file());
            var grown = Arrays.copyOf(old, Math.max(old.length, (int) data.at() + length));
            System.arraycopy(data.bytes(), 0, grown, (int) data.at(), length);
            contents.put(data.file(), grown);
        } else if (one instanceof Pending.Length length) {
            contents.put(length.file(), Arrays.copyOf(contents.get(length.file()), (int) length.length()));
        } else if (one instanceof Pending.Name name) {
            // A file has one name in this model; an old one goes with the new one or by itself.
            names.put(name.name(), name.named());
        } else if (one instanceof Pending.Gone gone) {
            names.remove(gone.name());
        }
    }
}

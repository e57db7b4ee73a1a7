package org.otklik.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.otklik.json.Place;

/** The pictures and sounds of a pack: each as it may be, and each picture named somewhere. Survey page 1. */
final class PackMedia {
    private static final int MOST_PICTURE_BYTES = 2 << 20;
    private static final int MOST_SIDE = 2_048;

    /** Thirty seconds of one channel at the highest rate that is recorded. */
    private static final int MOST_SOUND_BYTES = 6 << 20;

    private final PackFolder files;
    private final Map<String, PictureSize> sizes = new HashMap<>();

    PackMedia(PackFolder files) {
        this.files = files;
    }

    /** Looks at every file; the readers tell which pictures are named, and where. */
    void check(Reader... readers) {
        var named = new TreeMap<String, Place>();
        for (var reader : readers) {
            reader.pictures().forEach((path, place) -> {
                named.put(path, place);
                if (!files.has(path)) {
                    var message = "The pack holds no " + path + ".";
                    reader.error("pack.image_missing", place, message, "Put the file there, or mend the name.");
                }
            });
        }
        for (var path : new TreeSet<>(files.paths())) {
            if (path.startsWith(PackFolder.IMAGES)) {
                picture(path);
                if (!named.containsKey(path)) {
                    files.warn(path, "pack.image_unused", "No choice and no tile shows it.", "Name it or remove it.");
                }
            } else if (path.startsWith(PackFolder.SOUNDS)) {
                sound(path);
            }
        }
    }

    /** The sizes of the pictures that can be shown. */
    Map<String, PictureSize> sizes() {
        return sizes;
    }

    private void picture(String path) {
        var bytes = files.bytes(path, MOST_PICTURE_BYTES);
        if (bytes.isEmpty()) {
            return;
        }
        var size = PictureFile.size(path, bytes.get());
        if (size.isEmpty()) {
            var hint = "Save it as a plain PNG, JPEG or SVG: without links, scripts and pictures inside.";
            files.refuse(path, "pack.image_form", "It is not what its name says.", hint);
        } else if (size.get().longerSide() > MOST_SIDE) {
            var message = "It is %d × %d pixels large."
                    .formatted(size.get().width(), size.get().height());
            files.refuse(path, "pack.image_size", message, "At most " + MOST_SIDE + " fit on a side.");
        } else {
            sizes.put(path, size.get());
        }
    }

    private void sound(String path) {
        files.bytes(path, MOST_SOUND_BYTES)
                .flatMap(SoundFile::mistake)
                .ifPresent(mistake -> files.refuse(
                        path, "pack.sound_form", mistake, "Save it as WAV: PCM, 16 bits, mono, at most 30 seconds."));
    }
}

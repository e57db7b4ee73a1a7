package org.otklik.survey;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.otklik.json.Fault;

/** A pack folder "p" as a test writes it; a quote may be written as a backtick. */
final class DraftFolder {
    private final Path folder;

    DraftFolder(Path root) throws IOException {
        folder = Files.createDirectories(root.resolve("p"));
        survey("{`pages`: [{`elements`: [{`type`: `radiogroup`, `name`: `a`, `title`: `A`, `choices`: [1, 2]}]}]}");
        sidecar("");
    }

    DraftFolder survey(String json) throws IOException {
        Files.writeString(folder.resolve("survey.json"), json.replace('`', '"'));
        return this;
    }

    /** The required keys and these. */
    DraftFolder sidecar(String more) throws IOException {
        var beside = "{`schemaVersion`: 1, `id`: `p`, `version`: 1, `audience`: `citizen`, `languages`: [`en`]"
                + (more.isEmpty() ? "" : ", " + more) + "}";
        Files.writeString(folder.resolve("pack.json"), beside.replace('`', '"'));
        return this;
    }

    DraftFolder file(String path, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.write(folder.resolve(path), bytes);
        return this;
    }

    Path path() {
        return folder;
    }

    PackReading read() {
        return PackReader.read(folder);
    }

    Pack pack() {
        return ((PackReading.Loaded) read()).pack();
    }

    /** What is told of the pack; its two schemas say the same. */
    List<Fault> faults() throws IOException {
        var reading = read();
        var faults = reading instanceof PackReading.Loaded loaded
                ? loaded.warnings()
                : ((PackReading.Refused) reading).faults();
        Schemas.PACK.agree(Files.readString(folder.resolve("pack.json")), of("p/pack.json", faults));
        Schemas.SURVEY.agree(Files.readString(folder.resolve("survey.json")), of("p/survey.json", faults));
        return faults;
    }

    private static List<Fault> of(String file, List<Fault> faults) {
        return faults.stream().filter(fault -> fault.file().equals(file)).toList();
    }

    /** The first bytes of a PNG of this size: all that is looked at. */
    static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }

    /** The first bytes of a JPEG of this size, a comment before its frame. */
    static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(30)
                .putInt(0xFFD8FFFE)
                .putShort((short) 4)
                .putShort((short) 0)
                .putShort((short) 0xFFC2)
                .putShort((short) 11)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    static byte[] svg(String attributes, String inside) {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + ">" + inside + "</svg>";
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    /** A silent clip. */
    static byte[] wav(int channels, int rate, int seconds) {
        var bytes = rate * 2 * channels * seconds;
        return ByteBuffer.allocate(44 + bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + bytes)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) channels)
                .putInt(rate)
                .putInt(rate * 2 * channels)
                .putShort((short) (2 * channels))
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(bytes)
                .array();
    }
}

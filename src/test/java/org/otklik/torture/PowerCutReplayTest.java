package org.otklik.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Histories made by hand, of which every image that a power cut may leave is known. */
class PowerCutReplayTest {
    private static final String WAL = "/d/outbox.db-wal";
    private static final String DB = "/d/outbox.db";

    private final Disk disk = new Disk();

    private void took(DiskCall... calls) {
        for (var call : calls) {
            disk.take(call);
        }
    }

    private static DiskCall.Write write(String file, long at, String text) {
        return new DiskCall.Write(file, at, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static DiskCall[] durableName(String file) {
        return new DiskCall[] {new DiskCall.Make(file), new DiskCall.Sync("/d")};
    }

    /** Every image there may be now, by the names and contents of its files. */
    private Set<Map<String, String>> images() {
        return CrashPlan.of(disk, new Random(1)).stream()
                .map(choice -> disk.image(choice.chosen(), choice.lastBytes()))
                .map(PowerCutReplayTest::words)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> words(Map<String, byte[]> image) {
        Map<String, String> words = new TreeMap<>();
        image.forEach((name, bytes) -> words.put(name, new String(bytes, StandardCharsets.US_ASCII)));
        return words;
    }

    @Test
    void aNewFileIsThereOrNotUntilItsDirectoryIsSynced() {
        took(new DiskCall.Make(WAL));
        assertThat(images()).containsExactlyInAnyOrder(Map.of(), Map.of(WAL, ""));
        took(new DiskCall.Sync(WAL));
        assertThat(images()).containsExactlyInAnyOrder(Map.of(), Map.of(WAL, ""));
        took(new DiskCall.Sync("/d"));
        assertThat(images()).containsExactly(Map.of(WAL, ""));
    }

    @Test
    void aSyncOfAnotherDirectoryMakesNoNameDurable() {
        took(new DiskCall.Make(WAL), new DiskCall.Sync("/"), new DiskCall.Sync("/e"));
        assertThat(images()).contains(Map.of());
    }

    @Test
    void aWriteIsThereOrNotUntilItsFileIsSynced() {
        took(durableName(WAL));
        took(write(WAL, 0, "frame"));
        assertThat(images()).containsExactlyInAnyOrder(Map.of(WAL, ""), Map.of(WAL, "frame"));
        took(new DiskCall.Sync(WAL));
        assertThat(images()).containsExactly(Map.of(WAL, "frame"));
    }

    @Test
    void aSyncOfOneFileSaysNothingOfAnother() {
        took(durableName(WAL));
        took(durableName(DB));
        took(write(WAL, 0, "w"), write(DB, 0, "d"), new DiskCall.Sync(DB));
        assertThat(images()).containsExactlyInAnyOrder(Map.of(DB, "d", WAL, ""), Map.of(DB, "d", WAL, "w"));
    }

    @Test
    void writesMayArriveInAnyOrder() {
        took(durableName(WAL));
        took(write(WAL, 0, "a"), write(WAL, 1, "b"));
        assertThat(images())
                .containsExactlyInAnyOrder(Map.of(WAL, ""), Map.of(WAL, "a"), Map.of(WAL, "ab"), Map.of(WAL, "\0b"));
    }

    @Test
    void theLastWriteMayBeTornAtASectorAndAtAPage() {
        took(durableName(WAL));
        took(write(WAL, 0, "x".repeat(5000)));
        assertThat(images().stream().map(image -> image.get(WAL).length()))
                .containsExactlyInAnyOrder(0, 512, 4096, 5000);
    }

    @Test
    void aShorterFileIsAsLooseAsAWrite() {
        took(durableName(WAL));
        took(write(WAL, 0, "frame"), new DiskCall.Sync(WAL), new DiskCall.Cut(WAL, 2));
        assertThat(images()).containsExactlyInAnyOrder(Map.of(WAL, "frame"), Map.of(WAL, "fr"));
    }

    @Test
    void aRemovedFileMayComeBackWithItsOldContent() {
        took(durableName(WAL));
        took(write(WAL, 0, "old"), new DiskCall.Sync(WAL), new DiskCall.Remove(WAL));
        assertThat(images()).containsExactlyInAnyOrder(Map.of(), Map.of(WAL, "old"));
        took(new DiskCall.Make(WAL), write(WAL, 0, "new"), new DiskCall.Sync(WAL));
        assertThat(images()).contains(Map.of(WAL, "old"), Map.of(WAL, "new"), Map.of());
    }

    @Test
    void aTraceIsReadWithItsInterruptedCallsAndItsPipe() {
        var calls = Trace.read(Stream.of(
                "7 openat(AT_FDCWD, \"\\x2f\\x64\\x2f\\x77\", O_RDWR|O_CREAT|O_NOFOLLOW, 0600) = 5<\\x2f\\x64\\x2f\\x77>",
                "7 pwrite64(5<\\x2f\\x64\\x2f\\x77>, \"\\x61\\x62\\x63\", 3, 32 <unfinished ...>",
                "8 write(1<\\x70\\x69\\x70\\x65>, \"\\x74\\x68\\x61\\x6e\\x6b\\x73\\x0a\", 7) = 7",
                "7 <... pwrite64 resumed>) = 2",
                "7 fdatasync(5<\\x2f\\x64\\x2f\\x77> <unfinished ...>",
                "8 ftruncate(5<\\x2f\\x64\\x2f\\x77>, 0) = -1 EIO (Input/output error)",
                "7 <... fdatasync resumed>)   = 0",
                "7 +++ exited with 0 +++"));
        var told = DiskCall.of(calls, "/d/w"::equals);
        assertThat(told).hasSize(4);
        assertThat(told.get(0)).isEqualTo(new DiskCall.Make("/d/w"));
        assertThat(told.get(1)).isEqualTo(new DiskCall.Said("thanks"));
        var written = (DiskCall.Write) told.get(2);
        assertThat(written.at()).isEqualTo(32);
        assertThat(written.bytes())
                .as("what was written is what came back, not what was asked")
                .containsExactly('a', 'b');
        assertThat(told.get(3)).isEqualTo(new DiskCall.Sync("/d/w"));
    }

    @Test
    void withoutASyncBeforeTheThanksAnImageLosesIt() {
        took(durableName(WAL));
        List<DiskCall> normal = List.of(write(WAL, 0, "frame"), new DiskCall.Said("thanks"));
        normal.forEach(disk::take);
        assertThat(images()).contains(Map.of(WAL, ""));
    }
}

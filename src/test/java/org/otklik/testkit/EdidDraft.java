package org.otklik.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first block of an EDID as a panel gives it: its own mode, and its size twice, in centimetres and in millimetres. */
public record EdidDraft(int widthPx, int heightPx, int widthCm, int heightCm, int widthMm, int heightMm) {
    private static final int TIMING = 54;

    /** A panel of 15.6 inches with 1920 x 1080 pixels. */
    public static final EdidDraft ACROSS = new EdidDraft(1920, 1080, 34, 19, 344, 194);

    public EdidDraft cm(int width, int height) {
        return new EdidDraft(widthPx, heightPx, width, height, widthMm, heightMm);
    }

    public EdidDraft mm(int width, int height) {
        return new EdidDraft(widthPx, heightPx, widthCm, heightCm, width, height);
    }

    /** With a sum of 0, as VESA has it. */
    public byte[] bytes() {
        var block = new byte[128];
        for (var at = 1; at < 7; at++) {
            block[at] = (byte) 0xFF;
        }
        block[21] = (byte) widthCm;
        block[22] = (byte) heightCm;
        block[TIMING] = 1;
        block[TIMING + 2] = (byte) widthPx;
        block[TIMING + 4] = (byte) (widthPx / 256 * 16);
        block[TIMING + 5] = (byte) heightPx;
        block[TIMING + 7] = (byte) (heightPx / 256 * 16);
        block[TIMING + 12] = (byte) widthMm;
        block[TIMING + 13] = (byte) heightMm;
        block[TIMING + 14] = (byte) (widthMm / 256 * 16 + heightMm / 256);
        var sum = 0;
        for (var value : block) {
            sum += value;
        }
        block[127] = (byte) -sum;
        return block;
    }

    /** Connects it there, as the kernel would tell of it. */
    public void at(Path drm, String connector) {
        connect(drm, connector, bytes());
    }

    public static void connect(Path drm, String connector, byte[] edid) {
        try {
            Files.createDirectories(drm.resolve(connector));
            Files.write(drm.resolve(connector).resolve("edid"), edid);
        } catch (IOException e) {
            throw new UncheckedIOException("a test's own folder can be written", e);
        }
    }
}

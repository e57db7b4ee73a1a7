package org.otklik.survey;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;

/** Reads the size of a PNG or JPEG from its first bytes; no pixel is decoded. */
final class PictureFile {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 0x49484452;
    private static final int JPEG = 0xFFD8;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN_TABLE = 0xC4;
    private static final int RESERVED = 0xC8;
    private static final int ARITHMETIC = 0xCC;
    private static final int START_OF_SCAN = 0xDA;

    private PictureFile() {}

    /** The size; nothing when the bytes are no picture of the kind that their name says. */
    static Optional<PictureSize> size(String name, byte[] bytes) {
        if (name.endsWith(".svg")) {
            return VectorFile.size(bytes);
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var size = name.endsWith(".png") ? png(in) : jpeg(in);
            return size.filter(found -> found.width() > 0 && found.height() > 0);
        } catch (IOException e) {
            // It breaks off before its size.
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> png(DataInputStream in) throws IOException {
        if (in.readLong() != PNG) {
            return Optional.empty();
        }
        in.readInt();
        return in.readInt() == PNG_HEADER ? Optional.of(new PictureSize(in.readInt(), in.readInt())) : Optional.empty();
    }

    private static Optional<PictureSize> jpeg(DataInputStream in) throws IOException {
        if (in.readUnsignedShort() != JPEG) {
            return Optional.empty();
        }
        while (in.readUnsignedByte() == 0xFF) {
            var marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            var length = in.readUnsignedShort();
            if (isFrame(marker)) {
                in.readUnsignedByte();
                var height = in.readUnsignedShort();
                return Optional.of(new PictureSize(in.readUnsignedShort(), height));
            }
            if (marker == START_OF_SCAN || length < 2) {
                return Optional.empty();
            }
            in.skipNBytes(length - 2L);
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLE
                && marker != RESERVED
                && marker != ARITHMETIC;
    }
}

package org.otklik.survey;

/** How large a picture is, in pixels. */
record PictureSize(int width, int height) {
    /** A side of a tile of pictures on the largest panel: four to a row of 1,920 pixels and some. */
    private static final double TILE = 512;

    private static final int BYTES_A_PIXEL = 4;

    /** What it takes in memory at the size of its tile; a small picture is not counted larger than it is. */
    long decodedBytes() {
        var scale = Math.min(1, Math.min(TILE / width, TILE / height));
        return Math.round(Math.ceil(width * scale) * Math.ceil(height * scale)) * BYTES_A_PIXEL;
    }

    int longerSide() {
        return Math.max(width, height);
    }
}

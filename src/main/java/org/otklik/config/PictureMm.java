package org.otklik.config;

import java.util.List;

/** How large a picture is as it hangs, in whole millimetres; the width is that across, upright or not. */
public record PictureMm(int width, int height) {
    /** On these every screen is tried in every size; smaller ones are warned of. Visitor page 2. */
    private static final List<PictureMm> SMALLEST =
            List.of(new PictureMm(268, 476), new PictureMm(345, 194), new PictureMm(337, 270), new PictureMm(305, 229));

    public PictureMm {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has a width and a height");
        }
    }

    /** Whether it is at least as large as one of the smallest panels that screens are made for. */
    public boolean isSupported() {
        return SMALLEST.stream().anyMatch(least -> width >= least.width && height >= least.height);
    }

    /** The same panel, hung as this picture is, upright or across. */
    PictureMm hungAs(int widthPx, int heightPx) {
        return (width > height) == (widthPx > heightPx)
                ? this
                : new PictureMm(/* width= */ height, /* height= */ width);
    }
}

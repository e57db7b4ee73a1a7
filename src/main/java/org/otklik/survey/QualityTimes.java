package org.otklik.survey;

import java.time.Duration;

/**
 * By which times an odd visit is flagged. Survey page 9; a pack may move each within its bounds.
 *
 * @param fast the least time of a screen
 * @param fastWord what each word of it adds to the least time, when that is more
 * @param repeat a visit that starts sooner after the last thank-you screen may be the same visitor
 * @param burst four visits completed within it are too many
 */
public record QualityTimes(Duration fast, Duration fastWord, Duration repeat, Duration burst) {
    public static final QualityTimes USUAL = new QualityTimes(
            Duration.ofSeconds(2), Duration.ofMillis(150), Duration.ofSeconds(5), Duration.ofSeconds(60));
}

package org.otklik.ui.theme;

/** Height of a capital letter of body text; VVSG 2.0, 7.1-G: 3.5–4.2, 4.8–5.6, 6.4–7.1, 8.5–9.0 mm. */
public enum TextSize {
    S(3.85, 1.5, 1.3, 1),
    M(5.2, 1.4, 1.3, 1),
    L(6.75, 1.2, 1.25, 1.15),
    XL(8.75, 1.1, 1.2, 1.3);

    private final double capitalMm;
    private final double heading;
    private final double line;
    private final double sign;

    TextSize(double capitalMm, double heading, double line, double sign) {
        this.capitalMm = capitalMm;
        this.heading = heading;
        this.line = line;
        this.sign = sign;
    }

    public double capitalMm() {
        return capitalMm;
    }

    /** Heading to body; the larger the body, the less it has to grow. */
    double heading() {
        return heading;
    }

    /** Line height to font size. */
    public double line() {
        return line;
    }

    /** How much larger than usual a sign is beside its words; less than they are, for it takes their room. */
    double sign() {
        return sign;
    }

    /** Display to heading: 1.6, at XL 1.2. */
    double display() {
        return this == XL ? 1.2 : 1.6;
    }
}

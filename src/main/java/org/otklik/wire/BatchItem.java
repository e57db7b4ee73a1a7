package org.otklik.wire;

/**
 * One item inside a batch: canonical bytes, the digest that travels beside them, and whether the kiosk has not been
 * started anew since it was made. On the collector's side the digest is a claim that has still to be checked.
 */
public record BatchItem(byte[] body, Sha256 sha256, boolean sameBoot) {
    /** Whether the digest is that of the bytes. */
    public boolean intact() {
        return Sha256.of(body).equals(sha256);
    }
}

package org.otklik.wire;

/** Which words were asked: the pack, its version, and the first 16 hexadecimal digits of its hash. Survey page 1. */
public record PackVersion(String id, int version, String hash) {}

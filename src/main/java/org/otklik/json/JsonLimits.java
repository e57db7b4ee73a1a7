package org.otklik.json;

/** What a document may cost its reader: bytes, nesting, and members of one object. */
public record JsonLimits(int maxBytes, int maxDepth, int maxKeys) {}

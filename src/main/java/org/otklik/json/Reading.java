package org.otklik.json;

/** What became of a document: its tree, or the one fault that stopped the reading. */
public sealed interface Reading {
    /** The whole document was read. */
    record Tree(JsonValue root) implements Reading {}

    /** Nothing of the document is used. */
    record Refused(Fault fault) implements Reading {}
}

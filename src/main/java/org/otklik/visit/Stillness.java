package org.otklik.visit;

/** Why a visitor may touch nothing for a while; each has a limit of its own. Visitor page 2. */
public enum Stillness {
    /** Reading and choosing. */
    CHOICE,
    /** Thinking over a text. */
    TYPING,
    /** Listening, or moving by keypad or switch. */
    ASSISTED
}

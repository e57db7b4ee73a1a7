package org.otklik.ui.kit;

/** A part that makes do with what the others leave: options go on pages, a field has fewer lines. */
interface Yielding extends Tall {
    /** How high it may become, in pixels; told before it is laid out. */
    void setRoom(int pixels);
}

package org.otklik.ui.kit;

/** With what a control was pressed: a finger may be led on by itself, a key never is. */
public enum Press {
    TOUCH,
    KEY
}

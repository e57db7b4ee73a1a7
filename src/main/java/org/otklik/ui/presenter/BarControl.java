package org.otklik.ui.presenter;

/** The controls at the lower edge, from the leading one on; order and places never change. */
public enum BarControl {
    BACK,
    VIEW,
    LANGUAGE,
    SOUND,
    HELP
}

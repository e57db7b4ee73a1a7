package org.otklik.ui.kit;

/** A part that says what nobody needs in order to go on: left out, the last one first, where the rest needs its room. */
interface Spare {}

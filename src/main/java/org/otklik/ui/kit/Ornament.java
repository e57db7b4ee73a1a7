package org.otklik.ui.kit;

/** A part that says nothing: left out where the rest needs its room. */
interface Ornament {}

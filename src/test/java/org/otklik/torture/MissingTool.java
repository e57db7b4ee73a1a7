package org.otklik.torture;

/** Something that a harness needs is not on this machine; the message names it. Its figure is not published then. */
public final class MissingTool extends Exception {
    private static final long serialVersionUID = 1L;

    public MissingTool(String tool) {
        super(tool);
    }
}

package org.otklik.torture;

/** How long a run takes and what it is worth: a look within a test run, a merge, a release. Reliability page 4. */
public enum Size {
    SMOKE,
    CI,
    RELEASE
}

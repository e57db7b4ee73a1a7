/** Fakes of real seams, page objects and the languages that tests are written in; each fake passes its seam's contract. */
package org.otklik.testkit;

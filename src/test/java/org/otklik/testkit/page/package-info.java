/** Page objects: each asserts that it is on its screen, uses the visitor's words, and returns the next page. */
package org.otklik.testkit.page;

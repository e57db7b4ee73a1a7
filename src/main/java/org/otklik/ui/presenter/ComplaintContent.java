package org.otklik.ui.presenter;

/** The pack's words on complaints; a text of which nothing can be said is empty, as is {@code qr} without an address. */
public record ComplaintContent(String asker, String body, String ways, String integrity, String qr) {}

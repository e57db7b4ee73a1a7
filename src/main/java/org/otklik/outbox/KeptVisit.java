package org.otklik.outbox;

import java.util.Optional;
import org.otklik.wire.Comment;
import org.otklik.wire.Response;

/** What one visit leaves: its response and, when something was written, a comment that is scrubbed already. */
public record KeptVisit(Response response, Optional<Comment> comment) {}

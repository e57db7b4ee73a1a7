package org.otklik.sync;

import java.time.Duration;

/** What one request came to, and how long to wait before the next. */
public record Round(ReplyRule rule, int sent, Duration pause) {}

package org.otklik.config;

import java.time.LocalDate;
import org.otklik.survey.Text;

/**
 * What was changed because visitors said so, «вы сказали — мы сделали», and when visitors are told. Fleet page 2.
 *
 * @param texts one line a language
 * @param from the first day
 * @param until the last day
 */
public record Card(String id, Text texts, LocalDate from, LocalDate until) {
    /** Whether visitors are told on this day. */
    boolean stands(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

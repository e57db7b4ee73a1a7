package org.otklik.collector.ledger;

import java.util.Optional;

/**
 * Where a PostgreSQL ledger is.
 *
 * @param url {@code jdbc:postgresql://...}; with several nodes {@code targetServerType=primary} finds the one that writes
 * @param password absent where the server asks for none
 */
public record PostgresAddress(String url, Optional<String> password) {
    @Override
    public String toString() {
        return url;
    }
}

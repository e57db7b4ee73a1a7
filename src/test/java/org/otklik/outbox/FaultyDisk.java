package org.otklik.outbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A disk that fails at a statement as SQLite says it, and takes its time for each commit. */
final class FaultyDisk {
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<Connection> connections = new ArrayList<>();
    private Duration commit = Duration.ofMillis(3);
    private Duration passed = Duration.ZERO;

    /** Strikes at the next statement that begins like this; a commit may have been done all the same. */
    record Fault(String statement, int code, When when) {
        enum When {
            INSTEAD,
            AFTERWARDS
        }
    }

    void fails(Fault fault) {
        faults.add(fault);
    }

    boolean hasFailed() {
        return faults.isEmpty();
    }

    void takes(Duration each) {
        commit = each;
    }

    /** The time that its commits have taken. */
    Duration passed() {
        return passed;
    }

    /** The driver's own connection that was opened last. */
    Connection last() {
        return connections.get(connections.size() - 1);
    }

    /** The driver's own connection; only a statement that a fault waits for fails. */
    Connection under(Connection real) {
        connections.add(real);
        return proxy(Connection.class, real, this::struckWhenRun);
    }

    private Object struckWhenRun(Object made, Object[] arguments) throws SQLException {
        if (made instanceof PreparedStatement prepared && arguments != null && isNext(arguments[0])) {
            var fault = faults.remove();
            prepared.close();
            throw new SQLException("a fault of the disk", null, fault.code());
        }
        return made instanceof Statement statement && !(made instanceof PreparedStatement)
                ? proxy(Statement.class, statement, (result, sql) -> result)
                : made;
    }

    private interface Then {
        Object of(Object result, Object[] arguments) throws SQLException;
    }

    private <T> T proxy(Class<T> type, T real, Then then) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            var isRun = method.getName().equals("execute");
            passed = isRun && given[0].equals("COMMIT") ? passed.plus(commit) : passed;
            try {
                if (!isRun || !isNext(given[0])) {
                    return then.of(method.invoke(real, given), given);
                }
                var fault = faults.remove();
                if (fault.when() == Fault.When.AFTERWARDS) {
                    method.invoke(real, given);
                }
                throw new SQLException("a fault of the disk", null, fault.code());
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private boolean isNext(Object sql) {
        return !faults.isEmpty() && sql.toString().startsWith(faults.peek().statement());
    }
}

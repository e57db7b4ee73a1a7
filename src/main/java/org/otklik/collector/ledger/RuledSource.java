package org.otklik.collector.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.sqlite.Opening;

/** Gives connections on which every opening rule has been read back. */
record RuledSource(DatabaseFile file) implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
        try {
            var opening = file.open();
            if (opening instanceof Opening.Refused refused) {
                throw new SQLException(refused.sentence());
            }
            return ((Opening.Opened) opening).connection();
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return new PrintWriter(java.io.Writer.nullWriter());
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // SQLite writes no log of its own.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // There is no login.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not wrapped: " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

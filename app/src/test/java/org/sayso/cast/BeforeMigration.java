package org.sayso.cast;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A schema as it was before some migration, and the same one after it: what a site that was there before finds. Rows need no parents in it. */
public final class BeforeMigration implements AutoCloseable {
    private final String url;
    private final String name;
    private final String password;
    private final Connection connection;

    /** @param last version of the last migration that has run */
    public BeforeMigration(Database database, String last) throws SQLException {
        Map<String, Object> properties = database.freshProperties();
        url = properties.get("datasources.default.url").toString();
        name = properties.getOrDefault("datasources.default.username", "sa").toString();
        password = properties.getOrDefault("datasources.default.password", "").toString();
        migrate(last);
        connection = DriverManager.getConnection(url, name, password);
        run(database == Database.H2 ? "SET REFERENTIAL_INTEGRITY FALSE" : "SET FOREIGN_KEY_CHECKS = 0");
    }

    public void migrate(String to) {
        Flyway.configure().dataSource(url, name, password).locations("classpath:db/migration").target(to).load().migrate();
    }

    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of each row. */
    public List<String> ask(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

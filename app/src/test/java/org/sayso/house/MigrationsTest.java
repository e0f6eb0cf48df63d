package org.sayso.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final List<String> PERSONAL = List.of("email", "display_name", "words", "public_words", "answer", "who ", "age_band", "area ", "because");

    @Test
    void eachMigrationSaysWhyAndWhichRoomItBelongsTo() throws IOException {
        for (Path file : migrations()) {
            String name = file.getFileName().toString();
            assertTrue(name.matches("V\\d{12}__(" + String.join("|", RoomsTest.ORDER) + ")_[a-z_]+\\.sql"), name);
            assertTrue(Files.readAllLines(file).getFirst().startsWith("-- Why: "), name);
        }
    }

    @Test
    void aColumnThatHoldsPersonalDataSaysSo() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : migrations()) {
            String table = "";
            for (String line : Files.readAllLines(file)) {
                String column = line.strip();
                table = column.startsWith("CREATE TABLE") ? column.split(" ")[2] : table;
                boolean isPlace = table.equals("campaign_area");
                if (!isPlace && PERSONAL.stream().anyMatch(p -> (column + " ").startsWith(p.endsWith(" ") ? p : p + " ")) && !column.contains("COMMENT 'personal")) {
                    silent.add(file.getFileName() + ": " + column);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted().toList();
        }
    }
}

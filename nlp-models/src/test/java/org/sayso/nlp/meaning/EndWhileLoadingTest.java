package org.sayso.nlp.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndWhileLoadingTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 600, 800, 1_000, 1_200, 1_600, 2_000, 2_600})
    void aProcessMayEndWhileTheEncodersLoadOrRun(int lives, @TempDir Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-XX:ErrorFile=" + folder + "/crash",
                        "-XX:-CreateCoredumpOnCrash", "-cp", System.getProperty("java.class.path"), EndingProcess.class.getName(), Integer.toString(lives))
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertEquals(0, process.waitFor(), () -> read(said));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}

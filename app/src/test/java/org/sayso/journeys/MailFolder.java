package org.sayso.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.cast.TestSite;
import org.sayso.web.Settings;

/** The mail that a site writes into its data folder, as the people it is for read it. */
final class MailFolder {
    private static final int TRIES = 300;
    private static final int PAUSE_MILLIS = 100;
    private final Path folder;

    MailFolder(TestSite site) {
        this.folder = Path.of(site.the(Settings.class).data(), "mail");
    }

    /** What the first group finds in a letter to that address; the worker writes it within seconds. */
    String found(String address, Pattern link) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            Optional<String> found = mails().filter(mail -> mail.contains("To: " + address)).map(link::matcher).filter(Matcher::find).map(m -> m.group(1)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new AssertionError("No mail came");
    }

    private Stream<String> mails() {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".eml")).map(MailFolder::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("=\r\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.sayso;

import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts Sayso. Times are kept in UTC from the first statement on, because the embedded database reads the zone once. */
public final class Application {
    /** Held, so that its level stays. Lucene would tell everybody at each start that a faster arithmetic is not switched on. */
    private static final Logger LUCENE_ARITHMETIC = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Application() {}

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        LUCENE_ARITHMETIC.setLevel(Level.SEVERE);
        keepDataWhereTheCommandWasTyped();
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }

    /** The run command of the README starts java in a folder of the build, which the next clean build deletes. */
    private static void keepDataWhereTheCommandWasTyped() {
        String typedIn = System.getProperty("sayso.typed-in");
        if (typedIn != null) {
            String data = System.getenv().getOrDefault("SAYSO_DATA", "");
            System.setProperty("sayso.data", Path.of(typedIn).resolve(data.isBlank() ? "data" : data).toString());
        }
    }
}

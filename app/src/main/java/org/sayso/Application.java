package org.sayso;

import io.micronaut.runtime.Micronaut;
import java.util.TimeZone;

/** Starts Sayso. Times are kept in UTC from the first statement on, because the embedded database reads the zone once. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }
}

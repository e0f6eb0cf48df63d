package org.sayso.feedback;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sayso.staff.Role;

/** The worker that keeps an idea on a phone until there is signal. At the root, because a browser lets a worker serve only what lies below it. */
@Controller("/sw.js")
class WorkerController {
    private static final String WORKER = read();

    @Get
    @Produces("text/javascript;charset=utf-8")
    @Secured(Role.May.ANYBODY)
    HttpResponse<String> worker() {
        return HttpResponse.ok(WORKER).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static String read() {
        try (InputStream in = WorkerController.class.getResourceAsStream("/worker/sw.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

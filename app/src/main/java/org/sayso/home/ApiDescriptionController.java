package org.sayso.home;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What other programs can do here: the description that is written by hand, and a page that lists its calls. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class ApiDescriptionController {
    private final String description;
    private final ApiPage page;

    ApiDescriptionController() throws IOException {
        try (InputStream in = ApiDescriptionController.class.getResourceAsStream("/openapi/sayso-v1.yml")) {
            description = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        page = new ApiPage(calls(new Yaml(new SafeConstructor(new LoaderOptions())).load(description)));
    }

    /** @param staff whether it needs a token */
    @Introspected
    record Call(String method, String path, String summary, boolean staff) {}

    @Introspected
    record ApiPage(List<Call> calls) {}

    @Get
    @Produces("text/html;charset=utf-8")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> page() {
        return Page.show("home/api", page);
    }

    @Get("/openapi.yml")
    @Produces("*/*") // a browser that asks for a page gets the file too
    @Secured(Role.May.ANYBODY)
    HttpResponse<String> description() {
        return HttpResponse.ok(description).contentType("application/yaml;charset=utf-8").header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }

    private static List<Call> calls(Map<String, Map<String, Map<String, Map<String, Object>>>> described) {
        List<Call> calls = new ArrayList<>();
        described.get("paths").forEach((path, methods) -> methods.forEach((method, call) -> calls.add(new Call(
                method.toUpperCase(Locale.ROOT), "/api/v1" + path, (String) call.get("summary"), call.containsKey("security")))));
        return calls;
    }
}

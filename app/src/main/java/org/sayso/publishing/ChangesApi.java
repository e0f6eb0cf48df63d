package org.sayso.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.web.ApiList;
import org.sayso.web.AskedPage;
import org.sayso.web.Moments;

/** The published changes, for other programs; the latest first. */
@Controller("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class ChangesApi {
    private final ChangeRepository changes;
    private final Tallies tallies;
    private final Site site;

    ChangesApi(ChangeRepository changes, Tallies tallies, Site site) {
        this.changes = changes;
        this.tallies = tallies;
        this.site = site;
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeAnswer(
            String slug, String title, String said, String did, String status, @Nullable String reason, String priority, List<String> actions,
            String updated) {}

    @Get
    @Secured(Role.May.ANYBODY)
    ApiList<ChangeAnswer> list(HttpRequest<?> request) {
        AskedPage asked = AskedPage.of(request);
        List<ChangeAnswer> items = changes.publishedPage(site.slug(), "", "", "", asked.size(), asked.offset()).stream().map(ChangesApi::answer).toList();
        return new ApiList<>(tallies.all().all(), asked.page(), asked.size(), items);
    }

    private static ChangeAnswer answer(Change c) {
        return new ChangeAnswer(
                c.slug(), c.title(), c.said(), c.did(), c.status().slug(), c.reason(), c.priority(), c.actions(), Moments.iso(c.updatedAt()));
    }
}

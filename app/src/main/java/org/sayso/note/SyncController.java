package org.sayso.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sayso.event.WhoRuns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.staff.StaffSessions;

/**
 * For the script of the page of notes: where they are sent when there is a network, and the token to send them with. The token of a page that was kept for
 * hours is one of a session that may be over, so the script asks for one of the session that is there now; no other site can read that answer.
 */
@Controller("/desk/events/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class SyncController {
    private final SyncNotes syncing;
    private final WhoRuns whoRuns;
    private final StaffSessions sessions;
    private final ObjectMapper json;

    SyncController(SyncNotes syncing, WhoRuns whoRuns, StaffSessions sessions, ObjectMapper json) {
        this.syncing = syncing;
        this.whoRuns = whoRuns;
        this.sessions = sessions;
        this.json = json;
    }

    /** @param by who is signed in: notes of somebody else on the same device are not sent in their name */
    @Serdeable
    record TokenAnswer(String token, String by) {}

    /** One for each note that was sent, in their order. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SyncAnswer(List<SyncNotes.Became> notes) {}

    @Get("/capture/token")
    @Secured(Role.May.STAFF)
    TokenAnswer token(String slug, Authentication authentication, HttpRequest<?> request) {
        Colleague who = Colleague.of(authentication);
        whoRuns.run(who, slug);
        return new TokenAnswer(sessions.formToken(request, who), who.id());
    }

    @Post("/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Secured(Role.May.STAFF)
    HttpResponse<SyncAnswer> send(String slug, Authentication authentication, @Nullable @Body byte[] body) {
        Colleague who = Colleague.of(authentication);
        return HttpResponse.ok(new SyncAnswer(syncing.sync(who, whoRuns.run(who, slug), NoteBatch.read(body, json))));
    }
}

package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Shows the inbox, and several responses together before they are accepted at once. */
@Controller(InboxFilter.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class InboxController {
    private static final int MOST = 50;
    private final Inbox inbox;
    private final InboxRows rows;

    InboxController(Inbox inbox, InboxRows rows) {
        this.inbox = inbox;
        this.rows = rows;
    }

    /** @param rows undecided ones for which a priority is suggested first; the others that were ticked are left out, and counted in {@code leftOut} */
    @Introspected
    record AcceptManyPage(List<InboxRow> rows, int n, int leftOut, String key, String send, String back) {}

    @Get
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> show(@RequestBean InboxFilter filter, @Nullable @QueryValue String id, Authentication authentication) {
        return Page.show("tagging/desk/inbox", inbox.page(Colleague.of(authentication), filter, id, null, new Problems()));
    }

    @Get("/acceptance")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> acceptMany(@RequestBean InboxFilter filter, HttpRequest<?> request) {
        List<String> ids = request.getParameters().getAll("response").stream().distinct().limit(MOST).toList();
        List<InboxRow> acceptable = rows.of(ids, "", id -> filter.chosen(id, null)).stream()
                .filter(row -> row.decidedBy() == null && row.suggested() != null && !row.mayFitNone()).toList();
        return FormKey.shown(request, key -> Page.show("tagging/desk/accept-many", new AcceptManyPage(
                acceptable, acceptable.size(), ids.size() - acceptable.size(), key, filter.path(InboxFilter.PATH + "/acceptance"), filter.path())));
    }
}

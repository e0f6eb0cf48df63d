package org.sayso.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.Response;
import org.sayso.group.GroupsSaid;
import org.sayso.group.SaidBy;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.ApiList;
import org.sayso.web.AskedPage;
import org.sayso.web.Moments;
import org.sayso.web.Problem;
import org.sayso.web.Refusal;

/** Responses for other programs of the partnership: found by words and filters, or a whole campaign as a table. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResponsesApi {
    private final FindResponses find;
    private final ExportResponses export;
    private final Filters filters;
    private final GroupsSaid groups;
    private final Campaigns campaigns;

    ResponsesApi(FindResponses find, ExportResponses export, Filters filters, GroupsSaid groups, Campaigns campaigns) {
        this.find = find;
        this.export = export;
        this.filters = filters;
        this.groups = groups;
        this.campaigns = campaigns;
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id, @Nullable String externalId, String text, @Nullable String who, String stage, @Nullable String priority, @Nullable Double confidence,
            @Nullable String language, String received, @Nullable Integer saidBy, @Nullable String groupKind) {
        static Item of(TaggedResponse row, @Nullable SaidBy said) {
            Response response = row.response();
            return new Item(
                    response.id(), response.externalId(), response.shownWords(), response.who(), response.progress().slug(), row.priority(),
                    row.confidence(), response.language(), Moments.iso(response.receivedAt()), said == null ? null : said.number(),
                    said == null ? null : said.kind());
        }
    }

    @Get("/responses")
    @Produces(MediaType.APPLICATION_JSON)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    ApiList<Item> list(HttpRequest<?> request, Authentication authentication) {
        Asked asked = Asked.of(request.getParameters(), ApiList.USUAL).asWords();
        List<Problem.FieldError> problems = filters.problems(asked.filters());
        problems.addAll(AskedPage.problems(request.getParameters()));
        if (!problems.isEmpty()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "Check the fields named in errors and send again.", problems);
        }
        FindResponses.Found found = find.find(Colleague.of(authentication), asked);
        if (!found.answered()) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "The search index is being made. Try again in a minute.");
        }
        Map<String, SaidBy> said = groups.of(found.rows().stream().map(row -> row.response().id()).toList());
        return new ApiList<>(found.total(), asked.page(), asked.size(), found.rows().stream().map(row -> Item.of(row, said.get(row.response().id()))).toList());
    }

    @Get("/campaigns/{slug}/responses.csv")
    @Produces(MediaType.ALL)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<Publisher<byte[]>> table(String slug, Authentication authentication) {
        var campaign = campaigns.find(slug).orElseThrow(Refusal::notFound);
        return asFile(export.ofCampaign(campaign, Colleague.of(authentication)), campaign.slug() + "-responses.csv");
    }

    static HttpResponse<Publisher<byte[]>> asFile(Publisher<byte[]> table, String name) {
        return HttpResponse.ok(table).contentType("text/csv;charset=utf-8").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

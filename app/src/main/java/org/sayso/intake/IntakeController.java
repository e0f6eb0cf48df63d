package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Where a list is brought in. The one form of Sayso that sends a file: the token of the session is in its address, because nobody reads its body before this method. */
@Controller(IntakePages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class IntakeController {
    private static final String PAGE = "intake/desk/start";
    private final IntakePages pages;
    private final UploadList uploading;
    private final Campaigns campaigns;

    IntakeController(IntakePages pages, UploadList uploading, Campaigns campaigns) {
        this.pages = pages;
        this.uploading = uploading;
        this.campaigns = campaigns;
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> start(@Nullable @QueryValue Integer page, @Nullable @QueryValue String campaign, Authentication authentication) {
        return Page.show(PAGE, pages.start(Colleague.of(authentication), page, campaign, null, new Problems()));
    }

    /** @param key becomes the id of the list */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> upload(@Nullable @QueryValue String key, HttpRequest<?> request, @Nullable @Body byte[] body, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        UploadedForm form = UploadedForm.read(request.getHeaders().get(HttpHeaders.CONTENT_TYPE), body);
        Optional<Campaign> into = campaigns.find(form.campaign());
        Problems problems = new Problems();
        if (into.isEmpty()) {
            problems.add("campaign", "intake.start.no-campaign");
        }
        try {
            if (into.isPresent()) {
                return Page.seeOther(IntakePages.PATH + "/" + uploading.upload(who, into.get(), FormKey.of(key), form.fileName(), form.file()).id() + "/columns");
            }
            ReadTable.read(form.file());
        } catch (Table.Unreadable e) {
            problems.add("file", e.key(), e.detail());
        }
        return Page.again(PAGE, pages.start(who, null, form.campaign(), key, problems));
    }
}

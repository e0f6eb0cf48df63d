package org.sayso.campaign;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;

/** Writing a campaign. The buttons beside the further questions send the form too and save nothing: it works without scripts. */
@Controller("/desk/campaigns")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class CampaignEditController {
    private static final String TEMPLATE = "campaign/desk/edit";
    private final CampaignDesk desk;
    private final CampaignEditor editor;
    private final SaveCampaign saving;

    CampaignEditController(CampaignDesk desk, CampaignEditor editor, SaveCampaign saving) {
        this.desk = desk;
        this.editor = editor;
        this.saving = saving;
    }

    @Get("/new")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> blank(HttpRequest<?> request) {
        return FormKey.shown(request, key -> Page.show(TEMPLATE, editor.blank(key)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> make(@Nullable @Body String body, Authentication authentication) {
        FormFields fields = FormFields.of(body);
        CampaignForm form = CampaignForm.of(fields);
        return QuestionMoves.isMove(fields.one("do"))
                ? Page.show(TEMPLATE, editor.moved(null, form, fields.one("do")))
                : answer(null, saving.make(Colleague.of(authentication), form));
    }

    @Get("/{slug}/edit")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> edit(String slug) {
        return Page.show(TEMPLATE, editor.asKept(desk.find(slug)));
    }

    @Post("/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> change(String slug, @Nullable @Body String body, Authentication authentication) {
        Campaign campaign = desk.find(slug);
        FormFields fields = FormFields.of(body);
        CampaignForm form = CampaignForm.of(fields);
        return QuestionMoves.isMove(fields.one("do"))
                ? Page.show(TEMPLATE, editor.moved(campaign, form, fields.one("do")))
                : answer(campaign, saving.change(Colleague.of(authentication), campaign, form));
    }

    private HttpResponse<?> answer(Campaign campaign, SaveCampaign.Outcome outcome) {
        return switch (outcome) {
            case SaveCampaign.Outcome.Saved saved -> Page.seeOther("/desk/campaigns/" + saved.campaign().slug() + "?done=saved");
            case SaveCampaign.Outcome.Refused refused -> Page.again(TEMPLATE, editor.refused(campaign, refused));
            case SaveCampaign.Outcome.Overtaken overtaken -> Page.status(HttpStatus.CONFLICT, TEMPLATE, editor.overtaken(campaign, overtaken));
        };
    }
}

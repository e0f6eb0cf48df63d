package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** About you: after the idea is safe, and every question may be skipped. */
@Controller("/c/{slug}/about-you")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AboutYouController {
    private final Receipts receipts;
    private final CampaignRepository campaigns;
    private final TellAboutYou tellAboutYou;
    private final Site site;

    AboutYouController(Receipts receipts, CampaignRepository campaigns, TellAboutYou tellAboutYou, Site site) {
        this.receipts = receipts;
        this.campaigns = campaigns;
        this.tellAboutYou = tellAboutYou;
        this.site = site;
    }

    @Introspected
    record AboutYouPage(
            Campaign campaign, String token, List<AboutYouForm.Group> groups, List<AboutYouForm.Choice> areas, boolean ratherNoArea, Problems problems) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> form(String slug, @Nullable @QueryValue String r) {
        return receipts.read(slug, r).<HttpResponse<?>>map(receipt -> Page.show("feedback/about-you", page(receipt, form(receipt, FormFields.of("")), new Problems())))
                .orElseGet(ThanksController::over);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> save(String slug, @Nullable @Body String body, HttpRequest<?> request) {
        FormFields fields = FormFields.of(body);
        Optional<Receipts.Receipt> receipt = receipts.read(slug, fields.one("r"));
        if (receipt.isEmpty()) {
            return ThanksController.over();
        }
        AboutYouForm form = form(receipt.get(), fields);
        Problems problems = form.check();
        if (problems.any()) {
            return Page.again("feedback/about-you", page(receipt.get(), form, problems));
        }
        String thanks = SharedDevice.on(request, "/c/" + slug + "/thanks?r=" + receipt.get().token());
        TellAboutYou.Told told = form.told();
        if (told.isNothing()) {
            return Page.seeOther(thanks); // as if skipped
        }
        tellAboutYou.tell(receipt.get().response().id(), told);
        return Page.seeOther(thanks + "&done=about-you-kept");
    }

    private AboutYouForm form(Receipts.Receipt receipt, FormFields fields) {
        List<String> own = campaigns.areas(receipt.campaign().id());
        List<Partnership.Area> areas = site.partnership().areas().stream().filter(a -> own.isEmpty() || own.contains(a.slug())).toList();
        return new AboutYouForm(areas, fields);
    }

    private static AboutYouPage page(Receipts.Receipt receipt, AboutYouForm form, Problems problems) {
        return new AboutYouPage(receipt.campaign(), receipt.token(), form.groups(), form.areaChoices(), form.ratherNoArea(), problems);
    }
}

package org.sayso.wall;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What people said to the statements of a campaign, for staff; and the statements of the team. */
@Controller("/desk/cards")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class CardsDeskController {
    private final CardsDeskPages pages;
    private final AddStatement addStatement;

    CardsDeskController(CardsDeskPages pages, AddStatement addStatement) {
        this.pages = pages;
        this.addStatement = addStatement;
    }

    @Serdeable
    record StatementForm(@Nullable String words, @Nullable String key) {}

    @Get
    @Secured({Role.May.ADMIN, Role.May.MODERATOR, Role.May.PLAN_LEAD})
    HttpResponse<?> list() {
        return Page.show("wall/desk/list", pages.list());
    }

    @Get("/{slug}")
    @Secured({Role.May.ADMIN, Role.May.MODERATOR, Role.May.PLAN_LEAD})
    HttpResponse<?> cards(String slug, @Nullable @QueryValue Integer page, Authentication authentication) {
        return Page.show("wall/desk/cards", pages.page(pages.find(slug), Colleague.of(authentication), page));
    }

    @Get("/{slug}/new")
    @Secured({Role.May.ADMIN, Role.May.MODERATOR})
    HttpResponse<?> fresh(String slug, HttpRequest<?> request) {
        Campaign campaign = pages.find(slug);
        return FormKey.shown(request, key -> Page.show("wall/desk/statement", new CardsDeskPages.StatementPage(campaign, "", key, new Problems())));
    }

    @Post("/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.MODERATOR})
    HttpResponse<?> add(String slug, @Body StatementForm form, Authentication authentication) {
        Campaign campaign = pages.find(slug);
        String words = Text.line(form.words());
        String key = FormKey.of(form.key());
        if (Text.isEmpty(words) || Text.length(words) > Statement.LONGEST) {
            String problem = Text.isEmpty(words) ? "wall.statement.empty" : "wall.statement.long";
            return Page.again("wall/desk/statement", new CardsDeskPages.StatementPage(campaign, words, key, new Problems().add("words", problem, Statement.LONGEST)));
        }
        var made = addStatement.add(Colleague.of(authentication), campaign, key, words);
        return made.isNew() || made.row().statement().equals(words) ? Page.seeOther(CardsDeskPages.path(campaign) + "?done=statement-added")
                : Page.status(HttpStatus.CONFLICT, "wall/desk/statement", new CardsDeskPages.StatementPage(
                        campaign, words, FormKey.fresh(), new Problems().add("words", "wall.statement.other-words")));
    }
}

package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.sayso.nlp.Theme;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.staff.Role;
import org.sayso.tagging.Taggers;
import org.sayso.web.Page;
import org.sayso.web.Paging;
import org.sayso.web.Refusal;

/** What was found, and what is near to a theme that is known. */
@Controller(ThemeFilter.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ThemesController {
    private static final int SIZE = 20;
    private final ThemesPages pages;
    private final ThemeChoices choices;
    private final GroupPages groups;
    private final KnownRepository known;
    private final VoiceRows rows;
    private final Taggers taggers;
    private final Site site;

    ThemesController(ThemesPages pages, ThemeChoices choices, GroupPages groups, KnownRepository known, VoiceRows rows, Taggers taggers, Site site) {
        this.pages = pages;
        this.choices = choices;
        this.groups = groups;
        this.known = known;
        this.rows = rows;
        this.taggers = taggers;
        this.site = site;
    }

    @Introspected
    record KnownPage(String name, String back, String unknown, List<VoiceRow> rows, Paging paging) {}

    @Get
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> all(@RequestBean ThemeFilter filter) {
        return Page.show("theme/desk/themes", pages.page(filter));
    }

    @Get("/groups/{id}")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> group(String id, @RequestBean ThemeFilter filter) {
        return Page.show(GroupPages.TEMPLATE, groups.page(id, filter));
    }

    @Get("/known/{theme}")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> known(String theme, @RequestBean ThemeFilter filter) {
        ThemeChoices.Asked asked = choices.asked(filter);
        Plan plan = asked.plan();
        ThemeFilter f = asked.filter();
        String name = taggers.of(plan.slug()).flatMap(tagger -> tagger.themes().stream().filter(t -> t.slug().equals(theme)).findFirst()).map(Theme::name)
                .orElseThrow(Refusal::notFound);
        long n = known.perTheme(site.slug(), plan.slug(), f.campaign(), f.who(), f.area()).stream().filter(t -> t.theme().equals(theme)).mapToLong(KnownRepository.Tally::n).sum();
        Paging paging = new Paging(f.page(), SIZE, n, f.base(ThemeFilter.PATH + "/known/" + theme));
        List<String> ids = known.nearestTo(site.slug(), plan.slug(), f.campaign(), f.who(), f.area(), theme, SIZE, paging.offset());
        return Page.show("theme/desk/known", new KnownPage(name, f.path(ThemeFilter.PATH), asked.unknown(), rows.of(ids, plan), paging));
    }
}

package org.sayso.theme;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.nlp.Line;
import org.sayso.nlp.Tagger;
import org.sayso.nlp.Theme;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.tagging.OwnTheme;
import org.sayso.tagging.OwnThemes;
import org.sayso.tagging.PriorityChip;
import org.sayso.tagging.Taggers;
import org.sayso.web.Moments;

/** Puts the page of all groups and themes together. */
@Singleton
class ThemesPages {
    private final GroupsNow groups;
    private final LookRepository looks;
    private final KnownRepository known;
    private final ResponseRepository responses;
    private final OwnThemes ownThemes;
    private final Taggers taggers;
    private final ThemeChoices choices;
    private final Site site;
    private final Clock clock;

    ThemesPages(
            GroupsNow groups, LookRepository looks, KnownRepository known, ResponseRepository responses, OwnThemes ownThemes, Taggers taggers,
            ThemeChoices choices, Site site, Clock clock) {
        this.groups = groups;
        this.looks = looks;
        this.known = known;
        this.responses = responses;
        this.ownThemes = ownThemes;
        this.taggers = taggers;
        this.choices = choices;
        this.site = site;
        this.clock = clock;
    }

    ThemesPage page(ThemeFilter typed) {
        ThemeChoices.Asked asked = choices.asked(typed.withMonth(""));
        Plan plan = asked.plan();
        ThemeFilter f = asked.filter();
        List<GroupsNow.Now> now = groups.of(plan.slug()).stream().map(n -> n.in(f)).filter(n -> !n.voices().isEmpty()).toList();
        List<GroupsNow.Now> open = now.stream().filter(n -> n.group().state().isOpen()).toList();
        Map<String, Quote> quotes = quotes(now);
        Optional<Look> look = looks.last(site.slug(), plan.slug());
        return new ThemesPage(
                f, asked.unknown(), plan, choices.plans(f), choices.campaigns(plan, f), choices.whos(f), choices.areas(f), new ThemeFilter(plan.slug(), "", "", "", "", 1).path(ThemeFilter.PATH),
                look.map(l -> Moments.dayAndTime(l.lookedAt())).orElse(null), look.orElse(null), cards(open, Line.NONE, f, quotes),
                plan.priorities().stream().map(p -> new ThemesPage.Pocket(PriorityChip.of(p), cards(open, p.slug(), f, quotes))).filter(p -> !p.groups().isEmpty()).toList(),
                known(plan, f), now.stream().filter(n -> !n.group().state().isOpen()).map(n -> card(n, f, quotes)).toList(),
                taggers.of(plan.slug()).map(tagger -> !tagger.isByMeaning()).orElse(true));
    }

    private List<GroupCard> cards(List<GroupsNow.Now> open, String pocket, ThemeFilter f, Map<String, Quote> quotes) {
        return open.stream().filter(n -> n.group().priority().equals(pocket)).map(n -> card(n, f, quotes)).toList();
    }

    private GroupCard card(GroupsNow.Now now, ThemeFilter f, Map<String, Quote> quotes) {
        YearMonth last = YearMonth.from(Moments.dayOf(clock.instant())).minusMonths(1);
        return new GroupCard(
                now.group().id(), f.path(GroupCard.path(now.group().id())), now.group().number(), now.group().name(), now.voices().size(),
                quotes.get(now.voices().getFirst().responseId()),
                now.voices().stream().filter(v -> !ThemeFilter.monthOf(v).isBefore(last)).count(), NewIdeas.isAlarm(now));
    }

    /** The words of the most central of each, by id. */
    private Map<String, Quote> quotes(List<GroupsNow.Now> now) {
        List<String> ids = now.stream().map(n -> n.voices().getFirst().responseId()).toList();
        return ids.isEmpty() ? Map.of() : responses.findByPartnershipAndIdIn(site.slug(), ids).stream().filter(r -> r.standing().isRead())
                .collect(Collectors.toMap(Response::id, Quote::of));
    }

    private List<ThemesPage.Known> known(Plan plan, ThemeFilter f) {
        Map<String, Long> counts = new HashMap<>();
        known.perTheme(site.slug(), plan.slug(), f.campaign(), f.who(), f.area()).forEach(t -> counts.put(t.theme(), t.n()));
        Set<String> own = ownThemes.of(plan.slug()).stream().map(OwnTheme::slug).collect(Collectors.toSet());
        List<Theme> all = taggers.of(plan.slug()).map(Tagger::themes).orElse(List.of());
        List<ThemesPage.Known> found = new ArrayList<>();
        plan.priorities().forEach(p -> found.add(new ThemesPage.Known(PriorityChip.of(p), of(p.slug(), all, counts, own, f))));
        found.add(new ThemesPage.Known(null, of(Line.NONE, all, counts, own, f)));
        return found.stream().filter(k -> !k.themes().isEmpty()).toList();
    }

    private static List<ThemesPage.KnownTheme> of(String priority, List<Theme> all, Map<String, Long> counts, Set<String> own, ThemeFilter f) {
        return all.stream().filter(t -> t.priority().equals(priority)).map(t -> new ThemesPage.KnownTheme(
                t.name(), counts.getOrDefault(t.slug(), 0L), f.path(ThemeFilter.PATH + "/known/" + t.slug()), own.contains(t.slug()))).toList();
    }
}

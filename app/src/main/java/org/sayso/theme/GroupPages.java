package org.sayso.theme;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.nlp.Line;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.tagging.PriorityChip;
import org.sayso.web.FormKey;
import org.sayso.web.Moments;
import org.sayso.web.Page;
import org.sayso.web.Paging;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Puts the page of one group together. */
@Singleton
class GroupPages {
    static final String TEMPLATE = "theme/desk/group";
    private static final int SIZE = 20;
    private static final int QUOTES = 3;
    private final GroupsNow groups;
    private final GroupActRepository acts;
    private final VoiceRows rows;
    private final ThemeChoices choices;
    private final Plans plans;
    private final Site site;
    private final Clock clock;

    GroupPages(GroupsNow groups, GroupActRepository acts, VoiceRows rows, ThemeChoices choices, Plans plans, Site site, Clock clock) {
        this.groups = groups;
        this.acts = acts;
        this.rows = rows;
        this.choices = choices;
        this.plans = plans;
        this.site = site;
        this.clock = clock;
    }

    /** After an act: back to the group. @param notice what the page says was done */
    static HttpResponse<?> done(String id, String notice) {
        return Page.seeOther(GroupCard.path(id) + "?done=" + notice);
    }

    GroupPage page(String id, ThemeFilter query) {
        return page(id, query, new GroupPage.Typed("", "", List.of()), new Problems());
    }

    GroupPage page(String id, ThemeFilter query, GroupPage.Typed typed, Problems problems) {
        ThemeGroup group = groups.find(id).filter(g -> g.state() != GroupState.UNDONE).orElseThrow(Refusal::notFound);
        Plan plan = plans.get(group.plan());
        ThemeChoices.Asked asked = choices.asked(query, plan);
        ThemeFilter f = asked.filter();
        String path = GroupCard.path(id);
        List<GroupsNow.Now> all = groups.of(plan.slug());
        List<MemberRepository.Voice> voices = all.stream().filter(n -> n.group().id().equals(id)).findFirst().map(GroupsNow.Now::voices).orElse(List.of());
        List<String> taken = voices.stream().filter(f::takes).map(MemberRepository.Voice::responseId).toList();
        Paging paging = new Paging(f.page(), SIZE, taken.size(), f.base(path));
        List<String> shown = taken.stream().skip(paging.offset()).limit(SIZE).toList();
        List<GroupAct> done = acts.of(id);
        return new GroupPage(
                id, path, f.withMonth("").path(ThemeFilter.PATH), group.priority().equals(Line.NONE) ? null : PriorityChip.of(plan, group.priority()), group.number(), group.name(),
                group.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), group.state().isOpen(), into(group, all), voices.size(), f, asked.unknown(),
                new ThemeFilter(plan.slug(), "", "", "", "", 1).path(path), rows.of(taken.stream().limit(QUOTES).toList(), plan),
                Spread.of(voices, f, path, YearMonth.from(Moments.dayOf(clock.instant())), site.partnership()), rows.of(shown, plan), paging,
                others(group, all), history(id, done), undo(id, done), typed, FormKey.fresh(), problems);
    }

    private GroupPage.Other into(ThemeGroup group, List<GroupsNow.Now> all) {
        return all.stream().filter(n -> Objects.equals(n.group().id(), group.mergedInto())).findFirst().map(GroupPages::other).orElse(null);
    }

    private static List<GroupPage.Other> others(ThemeGroup group, List<GroupsNow.Now> all) {
        return all.stream().filter(n -> n.group().state().isOpen() && !n.group().id().equals(group.id()) && !n.voices().isEmpty()).map(GroupPages::other).toList();
    }

    private static GroupPage.Other other(GroupsNow.Now now) {
        return new GroupPage.Other(now.group().id(), GroupCard.path(now.group().id()), now.group().number(), now.group().name(), now.voices().size());
    }

    private static List<GroupPage.Told> history(String id, List<GroupAct> done) {
        List<GroupPage.Told> told = new ArrayList<>();
        for (GroupAct act : done) {
            if (act.undoneAt() != null) {
                told.add(new GroupPage.Told("theme.history.undone", act.undoneName(), Moments.dayAndTime(act.undoneAt())));
            }
            told.add(new GroupPage.Told("theme.history." + act.kind().slug() + (act.groupId().equals(id) ? "" : ".other"), act.staffName(), Moments.dayAndTime(act.doneAt())));
        }
        return told;
    }

    /** The latest of its own acts that was not undone, or that brought another group into it. */
    private static GroupPage.Undo undo(String id, List<GroupAct> done) {
        Optional<GroupAct> last = done.stream().filter(a -> a.undoneAt() == null && (a.groupId().equals(id) || a.kind() == GroupAct.Kind.MERGED)).findFirst();
        return last.map(a -> new GroupPage.Undo(ThemeFilter.PATH + "/acts/" + a.id() + "/undoing", "theme.undo." + a.kind().slug())).orElse(null);
    }
}

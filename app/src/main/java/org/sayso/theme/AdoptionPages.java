package org.sayso.theme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.tagging.PriorityChip;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Puts the form together that makes a theme of a group. */
@Singleton
class AdoptionPages {
    private static final int LOOKED_AT = 30;
    private static final int EXAMPLES = 6;
    private static final int TICKED = 3;
    private final GroupsNow groups;
    private final VoiceRows rows;
    private final KnownThemes known;
    private final Plans plans;

    AdoptionPages(GroupsNow groups, VoiceRows rows, KnownThemes known, Plans plans) {
        this.groups = groups;
        this.rows = rows;
        this.known = known;
        this.plans = plans;
    }

    /** A group of which nobody has made anything yet. @param offered responses that a theme can learn from: the most central ones, and what was ticked before */
    record Open(ThemeGroup group, long total, List<VoiceRow> offered, Plan plan) {
        AdoptionForm blank() {
            return new AdoptionForm(group.name() == null ? "" : group.name(), group.priority(), List.of(), offered.stream().limit(TICKED).map(VoiceRow::id).toList());
        }

        List<String> ticked(AdoptionForm form) {
            return offered.stream().map(VoiceRow::id).filter(form.examples()::contains).toList();
        }
    }

    /** @param ticked in the form that was sent; they stay on offer when others are more central by now */
    Open open(String id, List<String> ticked) {
        ThemeGroup group = groups.find(id).orElseThrow(Refusal::notFound);
        Plan plan = plans.get(group.plan());
        GroupsNow.Now now = groups.of(group.plan()).stream().filter(n -> n.group().id().equals(id) && n.group().state().isOpen()).findFirst().orElseThrow(GroupsAtHand::overtaken);
        List<String> members = now.voices().stream().map(MemberRepository.Voice::responseId).toList();
        List<String> looked = IntStream.range(0, members.size()).filter(i -> i < LOOKED_AT || ticked.contains(members.get(i))).mapToObj(members::get).toList();
        // read once: a row read twice can differ when the background reader comes between, and would be offered twice
        List<VoiceRow> teaching = rows.of(looked, plan).stream().filter(VoiceRow::teaches).toList();
        Set<String> central = teaching.stream().map(VoiceRow::id).limit(EXAMPLES).collect(Collectors.toSet());
        return new Open(group, members.size(), teaching.stream().filter(row -> central.contains(row.id()) || ticked.contains(row.id())).toList(), plan);
    }

    AdoptionPage page(Open open, AdoptionForm form, Problems problems) {
        ThemeGroup group = open.group();
        String path = GroupCard.path(group.id());
        return new AdoptionPage(
                path, path + "/adoption", group.number(), group.name(), open.total(), form.name(), form.priority(), String.join("\n", form.lines()),
                open.offered().stream().map(r -> new AdoptionPage.Example(r.id(), r.words(), r.notShown(), form.examples().contains(r.id()))).toList(),
                open.plan().priorities().stream().map(PriorityChip::of).toList(), same(group.plan(), form, problems), problems);
    }

    private AdoptionPage.Same same(String plan, AdoptionForm form, Problems problems) {
        return problems.at("name").filter(AdoptGroup.KNOWN::equals).flatMap(message -> known.named(plan, form.name()))
                .map(theme -> new AdoptionPage.Same(theme.name(), new ThemeFilter(plan, "", "", "", "", 1).path(ThemeFilter.PATH + "/known/" + theme.slug()))).orElse(null);
    }
}

package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Puts the desk pages of those who can be asked together. */
@Singleton
class LeadersPages {
    static final String PATH = "/desk/leaders";
    private final Leaders leaders;
    private final Campaigns campaigns;

    LeadersPages(Leaders leaders, Campaigns campaigns) {
        this.leaders = leaders;
        this.campaigns = campaigns;
    }

    /** @param path of its public page, or null; @param owner null where nobody is named, or where they can not answer any more; @param isPaused it would take questions, but its campaign does not */
    @Introspected
    record Row(String href, String title, @Nullable String path, String decides, int days, String campaign, @Nullable String owner, boolean isOpen, boolean isPaused) {}

    @Introspected
    record ListPage(List<Row> rows) {}

    /** One thing to choose. @param words message key, or null where {@code name} says it */
    @Introspected
    record Choice(String value, @Nullable String words, @Nullable String name, boolean isOn) {}

    /** @param path where the form sends to */
    @Introspected
    record LeaderPage(String path, @Nullable String title, @Nullable String publicPath, LeaderForm form, List<Choice> campaigns, List<Choice> owners, Problems problems) {}

    ListPage list() {
        List<LeaderRepository.Owner> owners = leaders.owners();
        return new ListPage(leaders.all().stream().map(leader -> row(leader, owners)).toList());
    }

    private Row row(Leader leader, List<LeaderRepository.Owner> owners) {
        boolean isOpen = leaders.isOpen(leader);
        return new Row(
                PATH + "/" + leader.id(), leader.title(), leaders.isPublic(leader) ? leader.path() : null, leader.decides(), leader.answerDays(), leaders.campaign(leader).map(Campaign::title).orElse(""),
                name(owners, leader.ownerId()), isOpen, leader.takesQuestions() && !isOpen);
    }

    static @Nullable String name(List<LeaderRepository.Owner> owners, @Nullable String id) {
        return owners.stream().filter(owner -> owner.id().equals(id)).map(LeaderRepository.Owner::displayName).findFirst().orElse(null);
    }

    /** @param id of the leader, or of the one that the form would make */
    Problems problems(String id, LeaderForm form) {
        return form.problems(
                leaders.isTitleTaken(form.title(), id), campaigns.visible().stream().anyMatch(c -> c.id().equals(form.campaign())),
                leaders.owners().stream().anyMatch(o -> o.id().equals(form.owner())));
    }

    LeaderPage blank(LeaderForm form, Problems problems) {
        return page(PATH, null, form, problems);
    }

    /** The leader as it is now, with what was typed. */
    LeaderPage of(String id, @Nullable LeaderForm typed, Problems problems) {
        Leader leader = leaders.byId(id).orElseThrow(Refusal::notFound);
        boolean isOvertaken = problems.getFields().contains("meanwhile");
        return page(PATH + "/" + id, leader, typed == null ? LeaderForm.of(leader) : isOvertaken ? typed.on(leader) : typed, problems);
    }

    private LeaderPage page(String path, @Nullable Leader leader, LeaderForm form, Problems problems) {
        Stream<Choice> all = campaigns.visible().stream().map(c -> new Choice(c.id(), null, c.title(), c.id().equals(form.campaign())));
        return new LeaderPage(
                path, leader == null ? null : leader.title(), leader == null || !leaders.isPublic(leader) ? null : leader.path(), form, with("question.choose", all, form.campaign()),
                owners(leaders.owners(), form.owner()), problems);
    }

    static List<Choice> owners(List<LeaderRepository.Owner> owners, String chosen) {
        return with("question.owner.none", owners.stream().map(o -> new Choice(o.id(), null, o.displayName(), o.id().equals(chosen))), chosen);
    }

    private static List<Choice> with(String none, Stream<Choice> choices, String chosen) {
        return Stream.concat(Stream.of(new Choice("", none, null, chosen.isBlank())), choices).toList();
    }
}

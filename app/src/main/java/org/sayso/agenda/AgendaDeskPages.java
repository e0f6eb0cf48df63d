package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Puts together what staff see of an agenda. */
@Singleton
class AgendaDeskPages {
    private final Events events;
    private final AgendaRepository agendas;
    private final Agendas ofSite;
    private final ProposalRepository proposals;
    private final SpeakerRepository speakers;
    private final Votes votes;
    private final Clock clock;

    AgendaDeskPages(
            Events events, AgendaRepository agendas, Agendas ofSite, ProposalRepository proposals, SpeakerRepository speakers, Votes votes, Clock clock) {
        this.events = events;
        this.agendas = agendas;
        this.ofSite = ofSite;
        this.proposals = proposals;
        this.speakers = speakers;
        this.votes = votes;
        this.clock = clock;
    }

    /** @param state message key */
    @Introspected
    record Head(String title, String path, String eventPath, String publicPath, String state, boolean isDraft, boolean isBegun, boolean isCounted, boolean isPublished, boolean mayDecide) {}

    /** @param state message key; @param names how many links put their name to it */
    @Introspected
    record ProposalRow(String id, String words, String kind, String icon, String state, String names, String day) {}

    @Introspected
    record SpeakerRow(String id, String who, String state, @Nullable String asked, @Nullable String answered, @Nullable String note) {}

    /** @param voted how many links voted so far */
    @Introspected
    record OverviewPage(
            Head head, String slots, String proposeUntil, String voteUntil, String voted, List<ProposalRow> waiting, List<ProposalRow> shown, List<ProposalRow> rest,
            List<SpeakerRow> speakers) {}

    @Introspected
    record SettingsPage(Head head, AgendaForm form, Problems problems) {}

    /** @param words message key */
    @Introspected
    record Choice(String value, String words, boolean isOn) {}

    /** @param id of the one that is changed; null for a new one */
    @Introspected
    record SpeakerPage(Head head, @Nullable String id, SpeakerForm form, List<Choice> states, Problems problems) {}

    static String path(Event event) {
        return "/desk/events/" + event.slug() + "/agenda";
    }

    Event event(String slug) {
        return events.find(slug).orElseThrow(Refusal::notFound);
    }

    Agenda agenda(Event event) {
        return ofSite.of(event).orElseThrow(Refusal::notFound);
    }

    static String state(@Nullable Agenda agenda, Instant now) {
        return "agenda.desk.state." + (agenda == null ? "none" : agenda.isPublished() ? "published" : agenda.countedAt() != null ? "counted"
                : agenda.takesProposals(now) ? "proposing" : agenda.takesVotes(now) ? "voting" : "over");
    }

    Head head(Event event, Colleague colleague) {
        Optional<Agenda> agenda = agendas.findById(event.id());
        return new Head(
                event.title(), path(event), "/desk/events/" + event.slug(), AgendaDoor.Inside.path(event), state(agenda.orElse(null), clock.instant()), !event.isPublic(), agenda.isPresent(),
                agenda.filter(a -> a.countedAt() != null).isPresent(), agenda.filter(Agenda::isPublished).isPresent(), colleague.is(Role.ADMIN) || colleague.is(Role.PLAN_LEAD));
    }

    OverviewPage overview(Event event, Agenda agenda, Colleague colleague) {
        List<Proposal> all = proposals.of(event.id());
        Merges merges = new Merges(all);
        Map<String, Integer> names = merges.authors(proposals.authors(event.id()));
        return new OverviewPage(
                head(event, colleague), String.valueOf(agenda.slots()), Moments.dayAndTime(agenda.proposeUntil()), Moments.dayAndTime(agenda.voteUntil()),
                Numbers.grouped(votes.counted(event, merges).size()), rows(all, names, ProposalState.HELD), rows(all, names, ProposalState.SHOWN),
                rows(all, names, ProposalState.KEPT_BACK, ProposalState.MERGED), speakers.of(event.id()).stream().map(AgendaDeskPages::row).toList());
    }

    private static List<ProposalRow> rows(List<Proposal> all, Map<String, Integer> names, ProposalState... states) {
        return all.stream().filter(p -> Arrays.asList(states).contains(p.state())).map(p -> row(p, names.getOrDefault(p.id(), 0))).toList();
    }

    static ProposalRow row(Proposal p, int names) {
        return new ProposalRow(p.id(), p.words(), p.kind().words(), p.kind().icon(), "agenda.desk.proposal." + p.state().slug(), Numbers.grouped(names), Moments.day(p.madeAt()));
    }

    private static SpeakerRow row(Speaker s) {
        return new SpeakerRow(s.id(), s.who(), s.state().words(), day(s.askedAt()), day(s.answeredAt()), s.note());
    }

    private static @Nullable String day(@Nullable Instant moment) {
        return moment == null ? null : Moments.day(moment);
    }

    SettingsPage settings(Event event, AgendaForm form, Colleague colleague, Problems problems) {
        return new SettingsPage(head(event, colleague), form, problems);
    }

    SpeakerPage speaker(Event event, @Nullable Speaker speaker, SpeakerForm form, Colleague colleague, Problems problems) {
        return new SpeakerPage(
                head(event, colleague), speaker == null ? null : speaker.id(), form,
                Arrays.stream(SpeakerState.values()).map(s -> new Choice(s.slug(), s.words(), s.slug().equals(form.state()))).toList(), problems);
    }

    Speaker speaker(Event event, String id) {
        return speakers.findByEventIdAndId(event.id(), id).orElseThrow(Refusal::notFound);
    }
}

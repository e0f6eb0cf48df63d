package org.sayso.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormKey;

/** Agendas as tests need them, without the forms. */
public final class SomeAgendas {
    private static final Colleague PRIYA = Colleague.named("Priya N", Role.PLAN_LEAD);
    private final TestSite site;

    public SomeAgendas(TestSite site) {
        this.site = site;
    }

    /** With room for so many; for a week people may propose and vote. */
    public Event begun(Event event, int slots) {
        Instant now = now();
        site.the(AgendaRepository.class).save(new Agenda(
                event.id(), slots, now.plus(Duration.ofDays(7)), now.plus(Duration.ofDays(7)), now, "Priya", null, null, null, null, null, null, null, null, null));
        return event;
    }

    public List<String> tokens(Event event, int many) {
        InvitationForm form = new InvitationForm(FormKey.fresh(), FormKey.fresh(), "Forum mailing", String.valueOf(many), "");
        return site.the(InviteToAgenda.class).make(PRIYA, event, form).tokens();
    }

    AgendaLink link(String token) {
        return new AgendaLink(site.the(LinkMarks.class).ofToken(token), token);
    }

    AgendaLink link(Event event) {
        return link(tokens(event, 1).getFirst());
    }

    /** Held. @return its id */
    String proposed(Event event, AgendaLink link, String words) {
        String id = FormKey.fresh();
        Propose.Outcome outcome = site.the(Propose.class).propose(event, link, new ProposalForm(id, "item", words, "", "send"));
        if (outcome != Propose.Outcome.KEPT) {
            throw new AssertionError(outcome);
        }
        return id;
    }

    ModerateProposal.Of of(Event event, String id) {
        return new ModerateProposal.Of(PRIYA, event, id, site.the(ProposalRepository.class).findById(id).orElseThrow().version());
    }

    /** Released by a person. @return its id */
    public String shown(Event event, String words) {
        String id = proposed(event, link(event), words);
        site.the(ModerateProposal.class).release(of(event, id));
        return id;
    }

    public void votes(Event event, String token, Map<String, Integer> dots) {
        site.the(Votes.class).spend(event, link(token), dots);
    }

    /** So many links with these dots. */
    void votes(Event event, int links, Map<String, Integer> dots) {
        tokens(event, links).forEach(token -> votes(event, token, dots));
    }

    /** As if the day had passed until when people may vote. */
    public void isOver(Event event) {
        AgendaRepository agendas = site.the(AgendaRepository.class);
        Instant past = now().minus(Duration.ofHours(1));
        Agenda agenda = agendas.findById(event.id()).orElseThrow();
        agendas.update(agenda.set(agenda.slots(), past, past));
    }

    public void published(Event event) {
        isOver(event);
        site.the(DecideAgenda.class).count(PRIYA, event);
        site.the(DecideAgenda.class).publish(PRIYA, event);
    }

    Map<String, Integer> counted(Event event, AgendaLink link) {
        Merges merges = new Merges(site.the(ProposalRepository.class).of(event.id()));
        return new HashMap<>(site.the(Votes.class).ofLink(event, link, merges));
    }

    private Instant now() {
        return site.the(Clock.class).instant().truncatedTo(ChronoUnit.MINUTES);
    }
}

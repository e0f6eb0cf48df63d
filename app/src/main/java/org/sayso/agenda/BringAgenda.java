package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;

/**
 * Brings the agenda of an event from elsewhere, or an invented one: what was proposed, and how people voted. Where the vote is over it is counted by the rule
 * and published. Votes are those of links that were handed out; the links themselves nobody has.
 */
@Singleton
public class BringAgenda {
    private static final Duration STILL_OPEN = Duration.ofHours(1);
    private final AgendaRepository agendas;
    private final ProposalRepository proposals;
    private final SpeakerRepository speakers;
    private final InviteToAgenda inviting;
    private final LinkMarks marks;
    private final Votes votes;
    private final DecideAgenda deciding;
    private final Clock clock;

    BringAgenda(
            AgendaRepository agendas, ProposalRepository proposals, SpeakerRepository speakers, InviteToAgenda inviting, LinkMarks marks, Votes votes, DecideAgenda deciding, Clock clock) {
        this.agendas = agendas;
        this.proposals = proposals;
        this.speakers = speakers;
        this.inviting = inviting;
        this.marks = marks;
        this.votes = votes;
        this.deciding = deciding;
        this.clock = clock;
    }

    /** @param isSpeaker somebody to come and speak, not something to talk about */
    public record Item(String words, @Nullable String why, boolean isSpeaker) {}

    /** So many links that voted alike. @param dots of each item, in the order of the items; three at most, and the last ones may be left out */
    public record Ballot(int links, List<Integer> dots) {}

    /** @param state slug of how far it is, as staff choose it */
    public record Guest(String who, String state, @Nullable String note) {}

    /** @param slots items that the event has room for; @param handedTo where the links went; @param items the earliest first */
    public record Brought(int slots, Instant madeAt, Instant until, String handedTo, List<Item> items, List<Ballot> ballots, List<Guest> guests) {}

    /** @param event without an agenda */
    @Transactional
    public void bring(Colleague by, Event event, Brought b) {
        Instant open = clock.instant().plus(STILL_OPEN);
        agendas.save(new Agenda(event.id(), b.slots(), open, open, b.madeAt(), by.name(), null, null, null, null, null, null, null, null, null));
        List<String> ids = new ArrayList<>();
        for (Item item : b.items()) {
            String id = UUID.randomUUID().toString();
            Instant at = b.madeAt().plusSeconds(ids.size());
            proposals.save(Proposal.held(id, event.id(), item.isSpeaker() ? ProposalKind.SPEAKER : ProposalKind.ITEM, item.words(), item.why(), at).shown(by.name(), at));
            ids.add(id);
        }
        vote(by, event, b, ids);
        for (Guest guest : b.guests()) {
            SpeakerState state = SpeakerState.of(guest.state()).orElseThrow();
            speakers.save(new Speaker(UUID.randomUUID().toString(), event.id(), null, guest.who(), state, guest.note(), b.madeAt(), b.madeAt(), state.isAnswer() ? b.until() : null, null));
        }
        Agenda agenda = agendas.findById(event.id()).orElseThrow();
        agendas.update(agenda.set(b.slots(), b.until(), b.until()));
        if (deciding.count(by, event)) {
            deciding.publish(by, event);
        }
    }

    private void vote(Colleague by, Event event, Brought b, List<String> ids) {
        int links = b.ballots().stream().mapToInt(Ballot::links).sum();
        if (links == 0) {
            return;
        }
        var tokens = inviting.make(by, event, new InvitationForm(FormKey.fresh(), FormKey.fresh(), b.handedTo(), String.valueOf(links), "")).tokens().iterator();
        for (Ballot ballot : b.ballots()) {
            Map<String, Integer> dots = new HashMap<>();
            for (int i = 0; i < ballot.dots().size(); i++) {
                if (ballot.dots().get(i) > 0) {
                    dots.put(ids.get(i), ballot.dots().get(i));
                }
            }
            for (int i = 0; i < ballot.links(); i++) {
                String token = tokens.next();
                votes.spend(event, new AgendaLink(marks.ofToken(token), token), dots);
            }
        }
    }
}

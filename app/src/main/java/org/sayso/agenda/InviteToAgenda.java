package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.sayso.event.Event;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;
import org.sayso.web.Refusal;
import org.sayso.web.SiteKey;

/**
 * Makes links for people who have no booking, such as the members of a forum, and takes them back. Links are made from a seed that stands in the form of
 * whoever makes them and is kept nowhere: sent twice, or once more as slips or a table, the form gives the same links, and afterwards nobody can have them again.
 */
@Singleton
class InviteToAgenda {
    private static final int BYTES = 16;
    private final InvitationRepository invitations;
    private final LinkMarks marks;
    private final SiteKey siteKey;
    private final MakeOnce once;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    InviteToAgenda(
            InvitationRepository invitations, LinkMarks marks, SiteKey siteKey, MakeOnce once, Audit audit, TransactionOperations<Connection> transactions, Clock clock) {
        this.invitations = invitations;
        this.marks = marks;
        this.siteKey = siteKey;
        this.once = once;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param tokens null when they were made with another form: those were shown then and are nowhere any more */
    record Made(Invitation invitation, @Nullable List<String> tokens) {}

    /** @param form without problems */
    Made make(Colleague by, Event event, InvitationForm form) {
        String id = FormKey.of(form.key());
        Invitation made = once.make(() -> invitations.findByEventIdAndId(event.id(), id), () -> made(by, event, form, id)).row();
        List<String> tokens = tokens(id, form.seed(), made.many());
        boolean are = invitations.holds(event.id(), marks.ofToken(tokens.getFirst())) > 0;
        return new Made(made, are ? tokens : null);
    }

    private Invitation made(Colleague by, Event event, InvitationForm form, String id) {
        Invitation made = invitations.save(new Invitation(id, event.id(), form.label(), form.number().orElseThrow(), clock.instant(), by.name(), null, null));
        tokens(id, form.seed(), made.many()).forEach(token -> invitations.addLink(marks.ofToken(token), event.id(), id));
        audit.wrote(by, "agenda-invited", "event " + event.id(), String.valueOf(made.many()));
        return made;
    }

    private List<String> tokens(String id, String seed, int many) {
        return IntStream.range(0, many).mapToObj(n -> Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Arrays.copyOf(siteKey.mac("agenda-invitation", id, seed, String.valueOf(n)), BYTES))).toList();
    }

    /** Their dots count no more, unless the count is over. */
    void revoke(Colleague by, Event event, String id) {
        transactions.executeWrite(status -> {
            Invitation invitation = invitations.findByEventIdAndId(event.id(), id).orElseThrow(Refusal::notFound);
            if (invitation.revokedAt() == null) {
                invitations.update(invitation.revoked(by.name(), clock.instant()));
                audit.wrote(by, "agenda-invitation-revoked", "event " + event.id(), null);
            }
            return invitation;
        });
    }
}

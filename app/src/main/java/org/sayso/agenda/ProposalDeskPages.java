package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.sayso.agenda.AgendaDeskPages.ProposalRow;
import org.sayso.event.Event;
import org.sayso.feedback.Clues;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Puts together what a moderator sees of one proposal. */
@Singleton
class ProposalDeskPages {
    private final AgendaDeskPages desk;
    private final ProposalRepository proposals;
    private final Alike alike;

    ProposalDeskPages(AgendaDeskPages desk, ProposalRepository proposals, Alike alike) {
        this.desk = desk;
        this.proposals = proposals;
        this.alike = alike;
    }

    /**
     * @param alike those that say nearly the same; @param others shown ones that it could be merged into too; @param into what it is merged into
     * @param words and why as they are, or as typed; @param reason as typed
     */
    @Introspected
    record ProposalPage(
            AgendaDeskPages.Head head, ProposalRow row, String version, @Nullable String typed, List<Clues.Piece> pieces, boolean hasClues, @Nullable String moderated, @Nullable String reason,
            boolean mayRelease, boolean mayKeepBack, boolean mayMerge, @Nullable ProposalRow into, List<ProposalRow> merged, List<ProposalRow> alike, List<ProposalRow> others,
            String words, String why, String keptBack, Problems problems) {}

    Proposal find(Event event, String id) {
        return proposals.findByEventIdAndId(event.id(), id).orElseThrow(Refusal::notFound);
    }

    ProposalPage page(Event event, String id, Colleague colleague) {
        Proposal one = find(event, id);
        return page(event, one, new ModerationForm(one.version(), one.words(), one.why() == null ? "" : one.why(), "", ""), colleague, new Problems());
    }

    ProposalPage page(Event event, Proposal one, ModerationForm form, Colleague colleague, Problems problems) {
        List<Proposal> all = proposals.of(event.id());
        Merges merges = new Merges(all);
        Map<String, Integer> names = merges.authors(proposals.authors(event.id()));
        AgendaDeskPages.Head head = desk.head(event, colleague);
        List<Proposal> shown = merges.shown().stream().filter(p -> !p.id().equals(one.id())).toList();
        List<Proposal> like = alike.to(one.words(), all.stream().filter(p -> !p.id().equals(one.id()) && p.mergedInto() == null && p.state() != ProposalState.KEPT_BACK).toList());
        boolean isOpen = !head.isCounted() && one.mergedInto() == null;
        List<Clues.Piece> pieces = Clues.in(one.why() == null ? one.words() : one.words() + "\n" + one.why());
        return new ProposalPage(
                head, row(one, names), String.valueOf(one.version()), one.typed(), pieces, Clues.any(pieces), one.moderatedAt() == null ? null : Moments.dayAndTime(one.moderatedAt()), one.reason(),
                isOpen && one.state().mayBecome(ProposalState.SHOWN), one.state().mayBecome(ProposalState.KEPT_BACK), isOpen,
                one.mergedInto() == null ? null : merges.standing(one.id()).map(p -> row(p, names)).orElse(null), merges.mergedInto(one).stream().map(p -> row(p, names)).toList(),
                like.stream().map(p -> row(p, names)).toList(), shown.stream().filter(p -> !like.contains(p)).map(p -> row(p, names)).toList(), form.words(), form.why(), form.reason(), problems);
    }

    private static ProposalRow row(Proposal p, Map<String, Integer> names) {
        return AgendaDeskPages.row(p, names.getOrDefault(p.id(), 0));
    }
}

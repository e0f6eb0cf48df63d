package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.feedback.Clues;
import org.sayso.web.FormKey;
import org.sayso.web.Problems;

/** Puts together what the holder of a link sees. */
@Singleton
class LinkPages {
    private final ProposalRepository proposals;
    private final Votes votes;
    private final Alike alike;
    private final AgendaPages pages;

    LinkPages(ProposalRepository proposals, Votes votes, Alike alike, AgendaPages pages) {
        this.proposals = proposals;
        this.votes = votes;
        this.alike = alike;
        this.pages = pages;
    }

    /** @param field name and id of its box; @param dots as typed, or as they are kept */
    @Introspected
    record Choice(AgendaPage.Row proposal, String field, String dots, @Nullable String problem) {}

    /** What came of her own. @param state message key */
    @Introspected
    record Own(String words, String state, @Nullable String reason) {}

    /** @param action where her forms go; @param asksDots and @param asksProposal whether the forms are there: while it is open, and with what was typed too late; @param mayPropose whether she may propose one more */
    @Introspected
    record LinkPage(
            AgendaPage agenda, String action, List<Choice> choices, String left, List<Own> own, ProposalForm form, boolean asksDots, boolean asksProposal, boolean mayPropose, Problems problems) {}

    /** Whether it is one of those that are there, or tells who somebody is. */
    @Introspected
    record CheckPage(AgendaPage agenda, String action, ProposalForm form, List<AgendaPage.Row> alike, List<Clues.Piece> pieces, boolean hasClues) {}

    LinkPage page(AgendaDoor.Inside in) {
        return page(in, ProposalForm.blank(FormKey.fresh()), null, new Problems());
    }

    /** @param typed dots by proposal, as typed; null to show those that are kept */
    LinkPage page(AgendaDoor.Inside in, ProposalForm form, @Nullable Map<String, String> typed, Problems problems) {
        List<Proposal> all = proposals.of(in.event().id());
        Merges merges = new Merges(all);
        Map<String, Integer> kept = votes.ofLink(in.event(), in.link(), merges);
        Set<String> mine = new HashSet<>(proposals.ofAuthor(in.link().mark()));
        List<Choice> choices = pages.rows(in.event(), merges).stream().map(row -> {
            String field = DotsForm.FIELD + row.id();
            return new Choice(row, field, typed == null ? String.valueOf(kept.getOrDefault(row.id(), 0)) : typed.getOrDefault(row.id(), ""), problems.at(field).orElse(null));
        }).toList();
        AgendaPage agenda = pages.page(in);
        return new LinkPage(
                agenda, in.path(), choices, String.valueOf(FairShares.DOTS - kept.values().stream().mapToInt(Integer::intValue).sum()),
                all.stream().filter(p -> mine.contains(p.id())).map(p -> new Own(p.words(), "agenda.own." + p.state().slug(), p.reason())).toList(), form,
                agenda.takesVotes() || typed != null, agenda.takesProposals() || !form.words().isEmpty(), mine.size() < Propose.MOST || !form.words().isEmpty(), problems);
    }

    List<Proposal> alike(AgendaDoor.Inside in, ProposalForm form) {
        return alike.to(form.words(), new Merges(proposals.of(in.event().id())).shown());
    }

    CheckPage check(AgendaDoor.Inside in, ProposalForm form, List<Proposal> alikes) {
        Map<String, Integer> names = new Merges(proposals.of(in.event().id())).authors(proposals.authors(in.event().id()));
        List<Clues.Piece> pieces = form.clues();
        return new CheckPage(
                pages.page(in), in.path(), form, alikes.stream().map(p -> AgendaPages.row(p, names.getOrDefault(p.id(), 0))).toList(), pieces, Clues.any(pieces));
    }
}

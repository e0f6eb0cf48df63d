package org.sayso.campaign;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Difference;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * Makes a campaign or changes one. Two people who change the same one do not overwrite each other: the later gets both
 * versions. What has been answered stays as it was asked.
 */
@Singleton
class SaveCampaign {
    private final CampaignRepository campaigns;
    private final KeepQuestions questions;
    private final CampaignChecks checks;
    private final StageChecks stages;
    private final WhatWasHeard heard;
    private final Audit audit;
    private final Site site;
    private final MakeOnce once;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    SaveCampaign(
            CampaignRepository campaigns, KeepQuestions questions, CampaignChecks checks, StageChecks stages, WhatWasHeard heard, Audit audit, Site site,
            MakeOnce once, TransactionOperations<Connection> transactions, Clock clock) {
        this.campaigns = campaigns;
        this.questions = questions;
        this.checks = checks;
        this.stages = stages;
        this.heard = heard;
        this.audit = audit;
        this.site = site;
        this.once = once;
        this.transactions = transactions;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Saved(Campaign campaign) implements Outcome {}

        record Refused(CampaignForm form, Problems problems) implements Outcome {}

        /** @param form as typed, on top of their version; @param differences never empty */
        record Overtaken(Campaign saved, CampaignForm form, List<Difference> differences) implements Outcome {}
    }

    /** A new campaign with the key of its form as its id. Sent again, the form makes none; with other words it is a decision. */
    Outcome make(Colleague by, CampaignForm form) {
        Problems problems = checks.of(form);
        if (problems.any()) {
            return new Outcome.Refused(form, problems);
        }
        try {
            var made = once.make(() -> campaigns.findByPartnershipAndId(site.slug(), form.key()), () -> made(by, form));
            return made.isNew() ? new Outcome.Saved(made.row()) : overtaken(made.row(), form, questions.form(made.row()));
        } catch (SlugTaken e) {
            return new Outcome.Refused(form, problems.add("slug", "campaign.slug.taken"));
        }
    }

    private static final class SlugTaken extends RuntimeException {
        private SlugTaken() {
            super("That address is another campaign's", null, false, false);
        }
    }

    private Campaign made(Colleague by, CampaignForm form) {
        boolean isThere = campaigns.existsById(form.key()); // by a tap just before, with the same address: then the key tells
        if (!isThere && !form.slug().isEmpty() && campaigns.existsByPartnershipAndSlug(site.slug(), form.slug())) {
            throw new SlugTaken();
        }
        String slug = form.slug().isEmpty() ? freeSlug(form.title()) : form.slug();
        Campaign blank = new Campaign(
                form.key(), site.slug(), slug, "", "", null, null, "", "", null, null, null, false, false, true, null, null, null, null, clock.instant(),
                null);
        Campaign made = campaigns.save(filled(blank, slug, form));
        questions.keep(made, form);
        audit.wrote(by, "campaign-made", "campaign " + slug, null);
        return made;
    }

    Outcome change(Colleague by, Campaign campaign, CampaignForm typed) {
        CampaignForm before = questions.form(campaign);
        CampaignForm form = QuestionMoves.withAnswered(typed, questions.of(campaign), heard.answered(campaign));
        if (form.version() != campaign.version()) {
            return overtaken(campaign, form, before);
        }
        String slug = campaign.readyAt() != null || form.slug().isEmpty() ? campaign.slug() : form.slug();
        Problems problems = checks.of(form);
        stages.whileAsking(campaign, form, heard.responses(campaign), problems);
        if (!slug.equals(campaign.slug()) && campaigns.existsByPartnershipAndSlug(site.slug(), slug)) {
            problems.add("slug", "campaign.slug.taken");
        }
        if (problems.any()) {
            return new Outcome.Refused(form, problems);
        }
        try {
            return kept(form, () -> {
                Campaign changed = campaigns.update(filled(campaign, slug, form));
                questions.keep(changed, form);
                audit.wrote(by, "campaign-changed", "campaign " + slug, detail(campaign, before, form));
                return changed;
            });
        } catch (OptimisticLockException e) {
            Campaign theirs = campaigns.findByPartnershipAndId(site.slug(), campaign.id()).orElseThrow();
            return overtaken(theirs, form, questions.form(theirs));
        }
    }

    private static Outcome overtaken(Campaign theirs, CampaignForm mine, CampaignForm their) {
        List<Difference> differences = CampaignDifferences.between(their, mine);
        return differences.isEmpty() ? new Outcome.Saved(theirs) : new Outcome.Overtaken(theirs, mine.withVersion(theirs.version()), differences);
    }

    private Outcome kept(CampaignForm form, java.util.function.Supplier<Campaign> act) {
        try {
            return new Outcome.Saved(transactions.executeWrite(status -> act.get()));
        } catch (OptimisticLockException e) {
            throw e;
        } catch (DataAccessException e) {
            if (!form.slug().isEmpty() && campaigns.existsByPartnershipAndSlug(site.slug(), form.slug())) {
                return new Outcome.Refused(form, new Problems().add("slug", "campaign.slug.taken")); // taken a moment ago
            }
            throw e;
        }
    }

    /** A campaign that closed on its date stays closed when its dates change: opening again is an act of its own. */
    private Campaign filled(Campaign old, String slug, CampaignForm form) {
        Instant closed = old.stage(clock.instant()) == Stage.CLOSED && old.closedAt() == null ? old.closesAt() : old.closedAt();
        return new Campaign(
                old.id(), old.partnership(), slug, form.title(), form.question(), Text.orNull(form.intro()), Text.orNull(form.starters()), form.audience(),
                form.plan(), form.opensAt().orElse(null), form.closesAt().orElse(null), form.results().date().orElse(null), form.wall(), form.cards(),
                old.saysAreas(), old.readyAt(), old.readyBy(), closed, old.closedBy(), old.createdAt(), old.version());
    }

    private String detail(Campaign campaign, CampaignForm before, CampaignForm form) {
        String names = CampaignDifferences.names(CampaignDifferences.between(before, form));
        boolean asksOtherwise = !form.question().equals(campaign.question()) && heard.responses(campaign) > 0;
        return names + (asksOtherwise ? "; answered before as: " + campaign.question() : "");
    }

    private String freeSlug(String title) {
        String slug = Text.slug(title);
        int n = slug.equals("new") ? 2 : 1;
        while (n > 1 && campaigns.existsByPartnershipAndSlug(site.slug(), slug + "-" + n) || n == 1 && campaigns.existsByPartnershipAndSlug(site.slug(), slug)) {
            n++;
        }
        return n == 1 ? slug : slug + "-" + n;
    }
}

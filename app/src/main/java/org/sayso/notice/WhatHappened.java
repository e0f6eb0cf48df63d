package org.sayso.notice;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.publishing.ChangeRepository;
import org.sayso.reply.Replies;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.Tags;
import org.sayso.web.Moments;

/**
 * What has happened to an idea, as far as its sender may know: the same as the page of its code shows. A response that is held, held again or with the
 * safeguarding lead has had nothing happen to it: nothing here may tell these apart.
 */
@Singleton
class WhatHappened {
    private final Tags tags;
    private final Replies replies;
    private final ChangeRepository changes;
    private final Site site;

    WhatHappened(Tags tags, Replies replies, ChangeRepository changes, Site site) {
        this.tags = tags;
        this.replies = replies;
        this.changes = changes;
        this.site = site;
    }

    List<Fact> to(Response response) {
        List<Fact> facts = new ArrayList<>();
        if (!response.standing().isRead()) {
            return facts;
        }
        facts.add(new Fact(response.standing() == Standing.KEPT_PRIVATE ? Fact.Kind.KEPT_PRIVATE : Fact.Kind.READ, ""));
        tags.of(response.id()).map(CurrentTags::priorities).flatMap(all -> all.stream().findFirst()).ifPresent(priority -> facts.add(new Fact(Fact.Kind.THEME, priority)));
        replies.to(response).ifPresent(reply -> facts.add(new Fact(Fact.Kind.REPLY, Moments.dayOf(reply.writtenAt()).toString()))); // a slip mended on the same day is no news
        changes.publishedFor(site.slug(), response.id()).forEach(change -> facts.add(new Fact(Fact.Kind.CHANGE, change.id() + " " + change.status() + " " + change.statusOn())));
        return facts;
    }
}

package org.sayso.forum;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Refusal;

/** The forums as staff see them: in numbers, and never who is in them. */
@Singleton
class ForumDesk {
    private static final MemberRepository.Sums NOBODY = new MemberRepository.Sums("", 0, 0, 0, 0, 0);
    private final Forums forums;
    private final MemberRepository members;
    private final DigestRepository digests;
    private final MessageRepository messages;
    private final WhatIsNew news;
    private final SendDigest sending;
    private final ForumLetters letters;
    private final Site site;
    private final Clock clock;

    ForumDesk(
            Forums forums, MemberRepository members, DigestRepository digests, MessageRepository messages, WhatIsNew news, SendDigest sending, ForumLetters letters, Site site, Clock clock) {
        this.forums = forums;
        this.members = members;
        this.digests = digests;
        this.messages = messages;
        this.news = news;
        this.sending = sending;
        this.letters = letters;
        this.site = site;
        this.clock = clock;
    }

    @Introspected
    record Row(Forum forum, MemberRepository.Sums sums) {}

    /** @param letters how many get a last letter */
    @Introspected
    record ClosePage(Forum forum, long members, long letters) {}

    @Introspected
    record ListPage(List<Row> rows) {}

    /** @param words message key, or null where it is a name */
    @Introspected
    record Count(@Nullable String words, @Nullable String name, long members) {}

    /** @param about title, or null for a digest */
    @Introspected
    record Sent(String when, @Nullable String about, int letters) {}

    /**
     * What is next.
     *
     * @param lines as the letter says it; empty where nothing is new
     * @param due when the clock sends it, if it may; @param earliest when it can be sent by hand, null where it can be now
     */
    @Introspected
    record Next(List<String> lines, String due, @Nullable String earliest, boolean hasMail, List<Sent> before) {}

    /** @param next null while it is not open; @param erased day on which the members of one that was open and is closed are erased */
    @Introspected
    record ForumPage(Forum forum, MemberRepository.Sums sums, List<Count> areas, List<Count> ages, @Nullable Next next, List<Sent> messages, @Nullable String erased) {}

    Forum find(String slug) {
        return forums.find(slug).orElseThrow(Refusal::notFound);
    }

    ListPage list() {
        Map<String, MemberRepository.Sums> sums = members.sums(site.slug()).stream().collect(Collectors.toMap(MemberRepository.Sums::forumId, Function.identity()));
        return new ListPage(forums.all().stream().map(forum -> new Row(forum, sums.getOrDefault(forum.id(), NOBODY))).toList());
    }

    MemberRepository.Sums sums(Forum forum) {
        return members.sums(site.slug()).stream().filter(sums -> sums.forumId().equals(forum.id())).findFirst().orElse(NOBODY);
    }

    ClosePage closing(Forum forum) {
        MemberRepository.Sums sums = sums(forum);
        return new ClosePage(forum, sums.members(), letters.isOn() ? sums.letters() : 0);
    }

    ForumPage page(Forum forum) {
        List<Sent> said = messages.findByPartnershipAndForumIdOrderBySentAtDesc(site.slug(), forum.id()).stream().map(m -> new Sent(Moments.day(m.sentAt()), m.title(), m.letters())).toList();
        return new ForumPage(
                forum, sums(forum), areas(forum), forum.kind().hasChildren() ? List.of() : ages(forum), forum.isOpen() ? next(forum) : null, said,
                forum.isClosed() && forum.openedAt() != null ? Moments.day(ForgetMembers.erasedOn(forum.closedAt())) : null);
    }

    private Next next(Forum forum) {
        WhatIsNew.News found = news.of(forum);
        Instant earliest = sending.earliest(forum);
        return new Next(
                found.isNothing() ? List.of() : news.lines(forum, found), Moments.day(sending.due(forum)), clock.instant().isBefore(earliest) ? Moments.day(earliest) : null, letters.isOn(),
                digests.of(site.slug(), forum.id()).stream().map(digest -> new Sent(Moments.day(digest.madeAt()), null, digest.letters())).toList());
    }

    /** True numbers, those who joined today among them. */
    private List<Count> areas(Forum forum) {
        Map<String, Long> byArea = members.byArea(forum.id(), clock.instant().plusSeconds(1)).stream().filter(c -> c.what() != null)
                .collect(Collectors.toMap(MemberRepository.Count::what, MemberRepository.Count::members));
        return site.partnership().areas().stream().filter(area -> byArea.containsKey(area.slug())).map((Partnership.Area area) -> new Count(null, area.name(), byArea.get(area.slug()))).toList();
    }

    private List<Count> ages(Forum forum) {
        List<MemberRepository.Count> kept = members.byChildren(forum.id());
        List<Count> ages = new ArrayList<>();
        Arrays.stream(ChildAge.values()).forEach(age -> {
            long n = kept.stream().filter(c -> ChildAge.all(c.what()).contains(age)).mapToLong(MemberRepository.Count::members).sum();
            if (n > 0) {
                ages.add(new Count(age.words(), null, n));
            }
        });
        return ages;
    }
}

package org.sayso.forum;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.event.Event;
import org.sayso.event.EventCard;
import org.sayso.event.EventCards;
import org.sayso.partnership.Site;
import org.sayso.publishing.Stories;
import org.sayso.publishing.Story;
import org.sayso.web.Numbers;
import org.sayso.web.QrCode;
import org.sayso.web.SiteAddress;

/** Puts together what everybody sees of forums. */
@Singleton
class ForumPages {
    private static final int EVENTS = 2;
    private static final int STORIES = 3;
    private final Forums forums;
    private final CountRepository counts;
    private final WhatIsNew news;
    private final EventCards cards;
    private final Stories stories;
    private final SiteAddress address;
    private final Site site;

    ForumPages(Forums forums, CountRepository counts, WhatIsNew news, EventCards cards, Stories stories, SiteAddress address, Site site) {
        this.forums = forums;
        this.counts = counts;
        this.news = news;
        this.cards = cards;
        this.stories = stories;
        this.address = address;
        this.site = site;
    }

    @Introspected
    record ForumsPage(List<Forum> forums) {}

    @Introspected
    record AreaCount(String area, String members) {}

    /**
     * One forum.
     *
     * @param members of all, rounded; null where it does not show; @param areas those that show; @param others whether some do not
     * @param link whole address, to pass on, and {@code qr} of it
     */
    @Introspected
    record ForumPage(
            Forum forum, @Nullable String members, List<AreaCount> areas, boolean others, List<EventCard> events, List<Story> latest, String link, QrCode qr) {}

    ForumsPage list() {
        return new ForumsPage(forums.open());
    }

    ForumPage page(Forum forum) {
        Map<String, Long> all = counts.latest(forum.id()).stream().collect(Collectors.toMap(CountRepository.Row::place, CountRepository.Row::members));
        Map<String, Long> byArea = new LinkedHashMap<>();
        site.partnership().areas().forEach(area -> byArea.put(area.slug(), all.getOrDefault(area.slug(), 0L)));
        Map<String, Long> shown = ShownCounts.of(byArea);
        long total = ShownCounts.total(all.getOrDefault(CountMembers.ALL, 0L));
        List<AreaCount> areas = site.partnership().areas().stream().filter(area -> shown.containsKey(area.slug())).map(area -> new AreaCount(area.name(), Numbers.grouped(shown.get(area.slug())))).toList();
        List<Event> ahead = news.ahead(forum).stream().limit(EVENTS).toList();
        String link = address.told() + "/forums/" + forum.slug();
        return new ForumPage(
                forum, total == 0 ? null : Numbers.grouped(total), areas, areas.size() < site.partnership().areas().size(), List.copyOf(cards.of(ahead).values()), stories.latest(STORIES), link, QrCode.of(link));
    }
}

package org.sayso.decision;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sayso.booking.News;
import org.sayso.event.Event;
import org.sayso.notice.Letter;
import org.sayso.web.Moments;
import org.sayso.web.SiteAddress;

/** What the letters about what changed say. All that staff wrote is text in them. */
@Singleton
class ChangedNews {
    /** The page has them all. */
    static final int MOST = 10;
    private final MessageSource messages;
    private final SiteAddress address;

    ChangedNews(MessageSource messages, SiteAddress address) {
        this.messages = messages;
        this.address = address;
    }

    /** @param finished one at least; @param open how many points are still to do */
    News of(Event event, int days, List<Points.Finished> finished, long open) {
        List<String> said = new ArrayList<>();
        said.add(words("decision.mail.first", event.title(), Moments.day(Moments.dayOf(event.startsAt()))));
        said.add(words("decision.mail.count", String.valueOf(finished.size())));
        finished.stream().limit(MOST).map(this::line).forEach(said::add);
        if (finished.size() > MOST) {
            said.add(words("decision.mail.more", String.valueOf(finished.size() - MOST)));
        }
        if (open > 0) {
            said.add(words("decision.mail.open", String.valueOf(open)));
        }
        return new News("day " + days, words("decision.mail.subject", event.title()), said, new Letter.Link(words("decision.mail.link"), address.told() + "/events/" + event.slug()));
    }

    private String line(Points.Finished point) {
        return point.isDone() ? words("decision.mail.done", point.what(), point.who()) : words("decision.mail.not-doing", point.what(), point.reason());
    }

    private String words(String key, Object... with) {
        return messages.getMessage(key, Locale.UK, with).orElseThrow(() -> new IllegalStateException("No words: " + key));
    }
}

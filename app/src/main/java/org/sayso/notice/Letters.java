package org.sayso.notice;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sayso.partnership.Site;
import org.sayso.web.SiteAddress;

/** The letters of this room, in plain words. None holds words of an idea, of a reply or of a change, nor a code. */
@Singleton
class Letters {
    static final String CONFIRM = "/notice/yes/";
    static final String STOP = "/notice/stop/";
    private final MessageSource messages;
    private final SiteAddress address;
    private final Site site;

    Letters(MessageSource messages, SiteAddress address, Site site) {
        this.messages = messages;
        this.address = address;
        this.site = site;
    }

    Letter confirm(String to, String token) {
        return new Letter(
                to, words("notice.mail.confirm.subject"), List.of(words("notice.mail.confirm.asked", siteName(), address.told()), words("notice.mail.confirm.was-you")),
                new Letter.Link(words("notice.mail.confirm.link"), address.told() + CONFIRM + token), List.of(words("notice.mail.confirm.was-not-you")), null);
    }

    /** @param campaign title of what she answered; @param facts at least one */
    Letter news(String to, String campaign, Collection<Fact.Kind> facts, String stopToken) {
        Stream<String> said = Stream.concat(
                Stream.of(words("notice.mail.news.idea", campaign)), facts.stream().distinct().sorted().map(kind -> words(kind.words())));
        return new Letter(
                to, words("notice.mail.news.subject", siteName()), said.toList(), new Letter.Link(words("notice.mail.news.link"), address.told() + "/i"),
                List.of(words("notice.mail.news.safe"), words("notice.mail.news.lost")), new Letter.Link(words("notice.mail.stop"), address.told() + STOP + stopToken));
    }

    private String siteName() {
        return site.partnership().siteName();
    }

    private String words(String key, Object... with) {
        return messages.getMessage(key, Locale.UK, with).orElseThrow();
    }
}

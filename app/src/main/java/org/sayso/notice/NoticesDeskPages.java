package org.sayso.notice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;

/** Puts the page together that says whether mail goes out. It knows no address and no idea. */
@Singleton
class NoticesDeskPages {
    private static final Duration SHOWN = Duration.ofDays(14);
    private final SubscriptionRepository subscriptions;
    private final MailRowRepository mail;
    private final Mailer mailer;
    private final Site site;
    private final Clock clock;

    NoticesDeskPages(SubscriptionRepository subscriptions, MailRowRepository mail, Mailer mailer, Site site, Clock clock) {
        this.subscriptions = subscriptions;
        this.mail = mail;
        this.mailer = mailer;
        this.site = site;
        this.clock = clock;
    }

    @Introspected
    record Day(String day, String sent, String waiting, String failed, boolean anyFailed) {}

    /** @param words message key; @param when of the last trouble */
    @Introspected
    record Trouble(String words, String when) {}

    /** @param way message key of how mail goes; @param texts whether text messages go out too */
    @Introspected
    record NoticesPage(String way, boolean isOff, boolean texts, String confirmed, String unconfirmed, String unsent, List<Day> days, @Nullable Trouble trouble) {}

    NoticesPage page() {
        List<MailRowRepository.Count> counts = mail.days(site.slug(), clock.instant().minus(SHOWN));
        List<Day> days = counts.stream().map(MailRowRepository.Count::onDay).distinct().map(day -> day(day, counts)).toList();
        Trouble trouble = mail.lastTrouble(site.slug()).stream().findFirst()
                .map(row -> new Trouble(MailTrouble.valueOf(row.trouble()).words(), Moments.dayAndTime(row.doneAt() != null ? row.doneAt() : row.sendingSince()))).orElse(null);
        return new NoticesPage(
                mailer.way().words(), !mailer.isOn(), mailer.takesTexts(), Numbers.grouped(subscriptions.countConfirmed(site.slug())), Numbers.grouped(subscriptions.countUnconfirmed(site.slug())),
                Numbers.grouped(mail.countUnsent(site.slug())), days, trouble);
    }

    private static Day day(LocalDate day, List<MailRowRepository.Count> counts) {
        long failed = count(day, counts, MailRow.FAILED);
        return new Day(
                Moments.day(day), Numbers.grouped(count(day, counts, MailRow.SENT)), Numbers.grouped(count(day, counts, MailRow.WAITING, MailRow.SENDING)),
                Numbers.grouped(failed), failed > 0);
    }

    private static long count(LocalDate day, List<MailRowRepository.Count> counts, String... states) {
        return counts.stream().filter(c -> c.onDay().equals(day) && Stream.of(states).anyMatch(c.state()::equals)).mapToLong(MailRowRepository.Count::letters).sum();
    }
}

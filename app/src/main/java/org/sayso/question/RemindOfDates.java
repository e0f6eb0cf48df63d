package org.sayso.question;

import io.micronaut.context.MessageSource;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sayso.notice.Letter;
import org.sayso.notice.MailKind;
import org.sayso.notice.PostLetter;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the clock: three days before a date and on the day after it, whoever owns the question gets a mail, or all plan leads where nobody does. It may look any number
 * of times, because the ledger of mail writes each down once. Of a question that nobody has read yet, whoever can read it is told on the same days. A mail says whom was
 * asked and when, and never what.
 */
@Singleton
class RemindOfDates {
    static final int DAYS_BEFORE = 3;
    /** It still tells of what became late these days ago: Sayso was away, or a question was read and let through late. */
    private static final int DAYS_AFTER = 60;
    private static final MailKind SOON = new MailKind("QUESTION_SOON", Duration.ofDays(2));
    private static final MailKind LATE = new MailKind("QUESTION_LATE", Duration.ofDays(3));
    private static final MailKind UNREAD = new MailKind("QUESTION_UNREAD", Duration.ofDays(2));
    private static final Logger LOG = LoggerFactory.getLogger(RemindOfDates.class);
    private final AskedRepository asked;
    private final Leaders leaders;
    private final PostLetter post;
    private final MessageSource messages;
    private final SiteAddress address;
    private final Site site;
    private final Clock clock;

    RemindOfDates(AskedRepository asked, Leaders leaders, PostLetter post, MessageSource messages, SiteAddress address, Site site, Clock clock) {
        this.asked = asked;
        this.leaders = leaders;
        this.post = post;
        this.messages = messages;
        this.address = address;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.questions.pause:15m}", fixedDelay = "${sayso.questions.pause:15m}")
    void remindWhereDue() {
        if (!post.isOn()) {
            return;
        }
        try {
            remind();
        } catch (RuntimeException e) {
            LOG.warn("Mails about questions that are due wait: {}", e.getClass().getName());
        }
    }

    void remind() {
        LocalDate today = Moments.dayOf(clock.instant());
        LocalDate first = today.minusDays(DAYS_AFTER);
        LocalDate last = today.plusDays(DAYS_BEFORE);
        asked.waitingBetween(site.slug(), first, last).forEach(question -> tryTo(() -> tell(question, question.dueOn().isBefore(today))));
        asked.unreadBetween(site.slug(), first, last).forEach(question -> tryTo(() -> tellThatItIsUnread(question, question.dueOn().isBefore(today))));
    }

    /** Letters that wait to be sent and are true no more are called back: it was read or answered, taken back, or is no question for them any more. */
    void callBack(Collection<String> responseIds) {
        List<String> questions = asked.findByPartnershipAndResponseIdIn(site.slug(), responseIds).stream().map(Asked::responseId).toList();
        if (questions.isEmpty()) {
            return;
        }
        List<String> waiting = asked.waitingAmong(site.slug(), questions);
        List<String> unread = asked.unreadAmong(site.slug(), questions);
        for (String id : questions) {
            if (!waiting.contains(id)) {
                post.drop(id, SOON);
                post.drop(id, LATE);
            }
            if (!unread.contains(id)) {
                post.drop(id, UNREAD);
            }
        }
    }

    /** One that can not be told of holds up none of the others. */
    private static void tryTo(Runnable tell) {
        try {
            tell.run();
        } catch (RuntimeException e) {
            LOG.warn("The mail about one question that is due waits: {}", e.getClass().getName());
        }
    }

    private void tell(Asked question, boolean isLate) {
        for (LeaderRepository.Owner owner : told(question)) {
            Letter letter = letter(question, owner, isLate ? "late" : "soon", "link", QuestionsPages.PATH + "/" + question.responseId(), "why");
            post.post(isLate ? LATE : SOON, question.responseId(), question.dueOn() + " " + owner.id(), letter);
        }
    }

    /** Those who read what is held; where there is nobody, whoever would see that it is answered. */
    private void tellThatItIsUnread(Asked question, boolean isLate) {
        List<LeaderRepository.Owner> readers = leaders.readers();
        for (LeaderRepository.Owner reader : readers.isEmpty() ? told(question) : readers) {
            String path = readers.isEmpty() ? QuestionsPages.PATH : "/desk/moderation/" + question.responseId();
            Letter letter = letter(question, reader, isLate ? "unread.late" : "unread", readers.isEmpty() ? "link.all" : "link.read", path, "why.unread");
            post.post(UNREAD, question.responseId(), (isLate ? "late " : "") + question.dueOn() + " " + reader.id(), letter);
        }
    }

    private List<LeaderRepository.Owner> told(Asked question) {
        List<LeaderRepository.Owner> owners = leaders.owners().stream().filter(owner -> owner.id().equals(question.ownerId())).toList();
        return owners.isEmpty() ? leaders.planLeads() : owners;
    }

    /** @param how ends the keys of its words, {@code link} and {@code why} those of what stands below */
    private Letter letter(Asked question, LeaderRepository.Owner to, String how, String link, String path, String why) {
        String title = leaders.byId(question.leaderId()).orElseThrow().title();
        String due = Moments.longDay(question.dueOn());
        return new Letter(
                to.email(), Letter.oneLine(words("question.mail." + how + ".subject", title, due)), List.of(words("question.mail." + how, title, due)),
                new Letter.Link(words("question.mail." + link), address.told() + path), List.of(words("question.mail." + why)), null);
    }

    private String words(String key, Object... with) {
        return messages.getMessage(key, Locale.UK, with).orElseThrow(() -> new IllegalStateException("No words: " + key));
    }
}

package org.sayso.question;

import io.micronaut.context.MessageSource;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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
 * of times, because the ledger of mail writes each down once. A mail says whom was asked and when, and never what.
 */
@Singleton
class RemindOwners {
    static final int DAYS_BEFORE = 3;
    /** It still tells of what became late these days ago: Sayso was away, or a question was read and let through late. */
    private static final int DAYS_AFTER = 60;
    private static final MailKind SOON = new MailKind("QUESTION_SOON", Duration.ofDays(2));
    private static final MailKind LATE = new MailKind("QUESTION_LATE", Duration.ofDays(3));
    private static final Logger LOG = LoggerFactory.getLogger(RemindOwners.class);
    private final AskedRepository asked;
    private final Leaders leaders;
    private final PostLetter post;
    private final MessageSource messages;
    private final SiteAddress address;
    private final Site site;
    private final Clock clock;

    RemindOwners(AskedRepository asked, Leaders leaders, PostLetter post, MessageSource messages, SiteAddress address, Site site, Clock clock) {
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
        asked.waitingBetween(site.slug(), today.minusDays(DAYS_AFTER), today.plusDays(DAYS_BEFORE))
                .forEach(question -> tryToTell(question, question.dueOn().isBefore(today)));
    }

    /** One that can not be told of holds up none of the others. */
    private void tryToTell(Asked question, boolean isLate) {
        try {
            tell(question, isLate);
        } catch (RuntimeException e) {
            LOG.warn("The mail about one question that is due waits: {}", e.getClass().getName());
        }
    }

    private void tell(Asked question, boolean isLate) {
        Leader leader = leaders.byId(question.leaderId()).orElseThrow();
        for (LeaderRepository.Owner owner : told(question)) {
            post.post(isLate ? LATE : SOON, question.responseId(), question.dueOn() + " " + owner.id(), letter(question, leader, owner, isLate ? "late" : "soon"));
        }
    }

    private List<LeaderRepository.Owner> told(Asked question) {
        List<LeaderRepository.Owner> owners = leaders.owners().stream().filter(owner -> owner.id().equals(question.ownerId())).toList();
        return owners.isEmpty() ? leaders.planLeads() : owners;
    }

    private Letter letter(Asked question, Leader leader, LeaderRepository.Owner owner, String how) {
        String due = Moments.longDay(question.dueOn());
        return new Letter(
                owner.email(), Letter.oneLine(words("question.mail." + how + ".subject", leader.title(), due)), List.of(words("question.mail." + how, leader.title(), due)),
                new Letter.Link(words("question.mail.link"), address.told() + QuestionsPages.PATH + "/" + question.responseId()), List.of(words("question.mail.why")), null);
    }

    private String words(String key, Object... with) {
        return messages.getMessage(key, Locale.UK, with).orElseThrow(() -> new IllegalStateException("No words: " + key));
    }
}

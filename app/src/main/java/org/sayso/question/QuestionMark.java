package org.sayso.question;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.partnership.Site;
import org.sayso.safeguarding.LookedMark;
import org.sayso.web.Moments;

/** Tells a moderator that it is a question, whom it asks, and by when an answer was promised. */
@Singleton
class QuestionMark implements LookedMark {
    private final AskedRepository asked;
    private final Leaders leaders;
    private final Site site;
    private final Clock clock;

    QuestionMark(AskedRepository asked, Leaders leaders, Site site, Clock clock) {
        this.asked = asked;
        this.leaders = leaders;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Map<String, Shown> of(Collection<String> responseIds) {
        Map<String, Asked> questions = responseIds.isEmpty() ? Map.of()
                : asked.findByPartnershipAndResponseIdIn(site.slug(), responseIds).stream().collect(Collectors.toMap(Asked::responseId, question -> question));
        if (questions.isEmpty()) {
            return Map.of();
        }
        Map<String, String> titles = leaders.titles();
        LocalDate today = Moments.dayOf(clock.instant());
        return questions.values().stream().collect(Collectors.toMap(Asked::responseId, question -> shown(question, titles.getOrDefault(question.leaderId(), ""), today)));
    }

    private static Shown shown(Asked question, String title, LocalDate today) {
        if (question.answeredOn() != null) {
            return new Shown("question.mark.answered", title, Moments.longDay(question.answeredOn()), false);
        }
        boolean isLate = question.isLate(today);
        return new Shown(isLate ? "question.mark.late" : "question.mark", title, Moments.longDay(isLate ? question.firstDueOn() : question.dueOn()), isLate);
    }
}

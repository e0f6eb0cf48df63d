package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.reply.PublicReply;
import org.sayso.reply.Replies;
import org.sayso.web.FormVersion;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Paging;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.TypedDay;

/** Puts the desk pages of questions together. What nobody has read yet is only counted there, and a concern is not there at all. */
@Singleton
class QuestionsPages {
    static final String PATH = "/desk/questions";
    static final int SIZE = 25;
    private final AskedRepository asked;
    private final ResponseRepository responses;
    private final Replies replies;
    private final Leaders leaders;
    private final Site site;
    private final Clock clock;

    QuestionsPages(AskedRepository asked, ResponseRepository responses, Replies replies, Leaders leaders, Site site, Clock clock) {
        this.asked = asked;
        this.responses = responses;
        this.replies = replies;
        this.leaders = leaders;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param due by when, or by when it was due at first where it is late; @param days until then, or since then; @param when message key for them
     * @param now the date that it was moved to, where it is late nevertheless
     */
    @Introspected
    record Row(
            String href, String words, @Nullable String language, String leader, @Nullable String owner, String due, String when, String days, @Nullable String now, boolean isLate, boolean isForSender,
            @Nullable String answered, boolean isNotAble) {}

    /** What nobody has read yet. @param first the day when the first answer to one of them is due, for those who read; @param isLate that day is over */
    @Introspected
    record Unread(String questions, String first, boolean isLate) {
        static @Nullable Unread of(AskedRepository.Unread unread) {
            return unread.firstDueOn() == null ? null : new Unread(Numbers.grouped(unread.questions()), Moments.day(unread.firstDueOn()), unread.late() > 0);
        }
    }

    /** @param waiting read and without an answer; {@code late} of these; @param unread null for none */
    @Introspected
    record ListPage(boolean showsAnswered, List<Row> rows, String waiting, String late, String done, @Nullable Unread unread, Paging paging) {}

    /** @param theirs what a colleague wrote meanwhile, or null; @param by who wrote the answer that is there, or null; @param isCovered everybody reads the question, but its answer was to other words */
    @Introspected
    record QuestionPage(
            String path, Row row, String asked, @Nullable String english, @Nullable String first, @Nullable String why, @Nullable String by, @Nullable String byWhen, @Nullable String theirs,
            AnswerForm answer, DueForm due, List<LeadersPages.Choice> owners, boolean isCovered, Problems problems) {
        public int getLimit() {
            return PublicReply.LONGEST;
        }
    }

    /** When a form came too late. @param words typed as the answer, or null; @param date typed as the new one, or null, and {@code why} */
    @Introspected
    record NotNowPage(@Nullable String words, @Nullable String date, @Nullable String why) {
        static NotNowPage of(Typed typed) {
            TypedDay day = typed.due() == null ? TypedDay.NONE : typed.due().due();
            return new NotNowPage(
                    typed.answer() == null ? null : typed.answer().words(), day.isBlank() ? null : String.join(" ", day.day(), day.month(), day.year()).strip(),
                    typed.due() == null ? null : typed.due().why());
        }
    }

    /** What was typed into which of the forms; null for those that nobody sent. */
    record Typed(@Nullable AnswerForm answer, @Nullable DueForm due, @Nullable String theirs) {
        static final Typed NOTHING = new Typed(null, null, null);
    }

    ListPage list(@Nullable String show, @Nullable Integer page) {
        boolean isAnswered = "answered".equals(show);
        AskedRepository.Waits waits = asked.countWaiting(site.slug(), today());
        long done = asked.countAnswered(site.slug());
        AskedRepository.Unread unread = asked.countUnread(site.slug(), today());
        Paging paging = new Paging(Paging.page(page), SIZE, isAnswered ? done : waits.questions(), PATH + (isAnswered ? "?show=answered&" : "?")).orLast();
        List<Asked> shown = isAnswered ? asked.answered(site.slug(), SIZE, paging.offset()) : asked.waiting(site.slug(), SIZE, paging.offset());
        return new ListPage(
                isAnswered, rows(shown), Numbers.grouped(waits.questions()), Numbers.grouped(waits.late()), Numbers.grouped(done), Unread.of(unread), paging);
    }

    private List<Row> rows(List<Asked> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<String, Response> said = responses.findByPartnershipAndIdIn(site.slug(), shown.stream().map(Asked::responseId).toList()).stream()
                .filter(r -> r.standing().isRead()).collect(Collectors.toMap(Response::id, Function.identity()));
        Map<String, String> titles = leaders.titles();
        List<LeaderRepository.Owner> owners = leaders.owners();
        return shown.stream().filter(q -> said.containsKey(q.responseId()))
                .map(q -> row(q, said.get(q.responseId()), titles.getOrDefault(q.leaderId(), ""), owners, replies.to(said.get(q.responseId())))).toList();
    }

    private Row row(Asked question, Response said, String leader, List<LeaderRepository.Owner> owners, Optional<PublicReply> reply) {
        boolean isLate = reply.isEmpty() && question.isLate(today());
        LocalDate due = isLate ? question.firstDueOn() : question.dueOn();
        long days = ChronoUnit.DAYS.between(today(), due);
        String when = days < 0 ? "question.desk.late" : days == 0 ? "question.desk.today" : "question.desk.left";
        boolean isForeign = said.language() != null && !said.language().equals("en");
        return new Row(
                PATH + "/" + said.id(), said.shownWords(), isForeign ? said.language() : null, leader, LeadersPages.name(owners, question.ownerId()), Moments.day(due), when,
                Numbers.grouped(Math.abs(days)), isLate && question.isMoved() ? Moments.day(question.dueOn()) : null, isLate, said.standing() == Standing.KEPT_PRIVATE || !said.mayQuote(),
                reply.map(r -> Moments.day(question.answeredOr(Moments.dayOf(r.writtenAt())))).orElse(null), question.outcome() == Outcome.NOT_ABLE);
    }

    QuestionPage page(String id, Typed typed, Problems problems) {
        Asked question = asked.findByPartnershipAndResponseId(site.slug(), id).orElseThrow(Refusal::notFound);
        Response said = responses.findByPartnershipAndId(site.slug(), id).filter(r -> r.standing().isRead()).orElseThrow(Refusal::notFound);
        Optional<PublicReply> reply = replies.to(said);
        List<LeaderRepository.Owner> owners = leaders.owners();
        long seen = reply.map(PublicReply::version).orElse(FormVersion.NONE);
        AnswerForm written = new AnswerForm(reply.isEmpty() || question.outcome() == null ? "" : question.outcome().slug(), reply.map(PublicReply::words).orElse(""), seen);
        boolean isOvertaken = typed.theirs() != null || problems.getFields().contains("meanwhile");
        AnswerForm answer = typed.answer() == null ? written : isOvertaken ? new AnswerForm(typed.answer().outcome(), typed.answer().words(), seen) : typed.answer();
        return new QuestionPage(
                PATH + "/" + id, row(question, said, leaders.byId(question.leaderId()).map(Leader::title).orElse(""), owners, reply), Moments.day(question.askedOn()), said.english(),
                question.isMoved() ? Moments.day(question.firstDueOn()) : null, question.movedWhy(), reply.map(PublicReply::staffName).orElse(null),
                reply.map(r -> Moments.dayAndTime(r.writtenAt())).orElse(null), typed.theirs(), answer,
                typed.due() == null ? new DueForm(TypedDay.of(question.dueOn()), "", question.version()) : isOvertaken ? new DueForm(typed.due().due(), typed.due().why(), question.version()) : typed.due(),
                LeadersPages.owners(owners, question.ownerId() == null ? "" : question.ownerId()), reply.isPresent() && said.isQuotable() && replies.inPublic(List.of(said)).isEmpty(), problems);
    }

    boolean isOwner(String id) {
        return leaders.owners().stream().anyMatch(owner -> owner.id().equals(id));
    }

    LocalDate today() {
        return Moments.dayOf(clock.instant());
    }
}

package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Clues;
import org.sayso.feedback.Receipts;
import org.sayso.feedback.Response;
import org.sayso.feedback.Slip;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Page;
import org.sayso.web.Paging;
import org.sayso.web.Problems;

/** Puts the public pages together. */
@Singleton
class AskPages {
    static final String FORM = "question/question";
    static final int SIZE = 20;
    private final Leaders leaders;
    private final AskedRepository asked;
    private final PublicQuestions questions;
    private final Site site;
    private final Clock clock;

    AskPages(Leaders leaders, AskedRepository asked, PublicQuestions questions, Site site, Clock clock) {
        this.leaders = leaders;
        this.asked = asked;
        this.questions = questions;
        this.site = site;
        this.clock = clock;
    }

    /** What came of the questions that everybody can read. @param late waiting, and over the date that was promised first */
    @Introspected
    record SoFar(String answered, String inTime, String waiting, String late, boolean isAnyLate) {}

    /** @param soFar null while nobody can read a question */
    @Introspected
    record LeaderCard(String path, String title, String decides, int days, boolean isOpen, @Nullable SoFar soFar) {}

    @Introspected
    record ListPage(List<LeaderCard> leaders) {}

    @Introspected
    record LeaderPage(LeaderCard leader, List<PublicQuestions.Shown> questions, Paging paging) {}

    /** @param title null when the database did not answer: the page still gives the words back; @param due the day when an answer to a question of today would be due */
    @Introspected
    record FormPage(String path, @Nullable String title, @Nullable String decides, @Nullable String due, AskForm form, Problems problems) {
        public int getLimit() {
            return Response.LONGEST;
        }

        public String getLongest() {
            return Numbers.grouped(Response.LONGEST);
        }
    }

    /** Asks before a question is sent that may tell who somebody is. @param pieces the words, with what may do so marked */
    @Introspected
    record CheckPage(String path, AskForm form, List<Clues.Piece> pieces) {
        public List<String> getKinds() {
            return pieces.stream().map(Clues.Piece::getWords).filter(Objects::nonNull).distinct().toList();
        }
    }

    /** @param path of the leader, or of all where this one is not public */
    @Introspected
    record NotOpenPage(String path, AskForm form) {}

    @Introspected
    record ThanksPage(String path, String title, String due, String code, Slip slip) {}

    ListPage list() {
        Map<String, AskedRepository.Tally> tallies = tallies();
        return new ListPage(leaders.all().stream().filter(leader -> leader.takesQuestions() || tallies.containsKey(leader.id())).map(leader -> card(leader, tallies.get(leader.id()))).toList());
    }

    LeaderPage leader(Leader leader, @Nullable Integer page) {
        AskedRepository.Tally tally = tallies().get(leader.id());
        Paging paging = new Paging(Paging.page(page), SIZE, tally == null ? 0 : tally.questions(), leader.path() + "?").orLast();
        return new LeaderPage(card(leader, tally), questions.shown(asked.inPublic(site.slug(), leader.id(), SIZE, paging.offset())), paging);
    }

    private Map<String, AskedRepository.Tally> tallies() {
        return asked.tallies(site.slug(), today()).stream().collect(Collectors.toMap(AskedRepository.Tally::leaderId, Function.identity()));
    }

    private LeaderCard card(Leader leader, AskedRepository.@Nullable Tally tally) {
        SoFar soFar = tally == null ? null : new SoFar(
                Numbers.grouped(tally.answered()), Numbers.grouped(tally.inTime()), Numbers.grouped(tally.questions() - tally.answered()), Numbers.grouped(tally.late()), tally.late() > 0);
        return new LeaderCard(leader.path(), leader.title(), leader.decides(), leader.answerDays(), leaders.isOpen(leader), soFar);
    }

    FormPage form(String slug, @Nullable Leader leader, AskForm form, Problems problems) {
        return new FormPage(
                "/ask/" + slug, leader == null ? null : leader.title(), leader == null ? null : leader.decides(),
                leader == null ? null : Moments.longDay(today().plusDays(leader.answerDays())), form, problems);
    }

    HttpResponse<?> notOpen(HttpStatus status, Leader leader, AskForm form) {
        return Page.status(status, "question/not-open", new NotOpenPage(leaders.isPublic(leader) ? leader.path() : "/ask", form));
    }

    /** Empty when the receipt is one of something else. */
    Optional<ThanksPage> thanks(Leader leader, Receipts.Receipt receipt, String origin) {
        return asked.findByPartnershipAndResponseId(site.slug(), receipt.response().id()).filter(question -> question.leaderId().equals(leader.id()))
                .map(question -> new ThanksPage(leaders.isPublic(leader) ? leader.path() : "/ask", leader.title(), Moments.longDay(question.firstDueOn()), receipt.code(), Slip.of(receipt.code(), origin)));
    }

    private LocalDate today() {
        return Moments.dayOf(clock.instant());
    }
}

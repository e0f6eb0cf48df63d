package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.reply.PublicReply;
import org.sayso.reply.Replies;
import org.sayso.web.Moments;

/** Questions as everybody may read them. What a reply answered in other words than stand there now is not shown, only that there is one. */
@Singleton
class PublicQuestions {
    private final ResponseRepository responses;
    private final Replies replies;
    private final Site site;
    private final Clock clock;

    PublicQuestions(ResponseRepository responses, Replies replies, Site site, Clock clock) {
        this.responses = responses;
        this.replies = replies;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param words in English where a colleague put them into it; {@code original} as they came then, else null
     * @param language of the words where they are in another one; @param originalLanguage the same of the original
     * @param answer null while it waits; @param due the day by which an answer is due
     * @param promised the day that was promised first; @param first the same where it is another one; @param why the date was moved, with it
     */
    @Introspected
    record Shown(
            String asked, String words, @Nullable String language, @Nullable String original, @Nullable String originalLanguage, @Nullable Answer answer, String due, String promised, boolean isLate,
            @Nullable String first, @Nullable String why) {}

    /** @param words null where they are for the sender alone; @param isAfter it came after the day that was promised first, {@code promised} */
    @Introspected
    record Answer(@Nullable String words, String when, boolean isNotAble, boolean isAfter, String promised) {}

    /** Those of them that everybody may read at this moment, in their order. */
    List<Shown> shown(List<Asked> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        Map<String, Response> said = responses.findByPartnershipAndIdIn(site.slug(), questions.stream().map(Asked::responseId).toList()).stream()
                .filter(Response::isQuotable).collect(Collectors.toMap(Response::id, Function.identity()));
        Map<String, PublicReply> answers = replies.inPublic(said.values());
        return questions.stream().filter(q -> said.containsKey(q.responseId())).map(q -> shown(q, said.get(q.responseId()), answers.get(q.responseId()))).toList();
    }

    private Shown shown(Asked question, Response said, @Nullable PublicReply inPublic) {
        Answer answer = Optional.ofNullable(inPublic).or(() -> replies.to(said)).map(reply -> answer(question, reply, inPublic)).orElse(null);
        boolean isEnglish = said.english() != null;
        return new Shown(
                Moments.day(question.askedOn()), isEnglish ? said.english() : said.shownWords(), isEnglish ? null : foreign(said), isEnglish ? said.shownWords() : null, foreign(said), answer,
                Moments.day(question.dueOn()), Moments.day(question.firstDueOn()), answer == null && question.isLate(Moments.dayOf(clock.instant())), question.isMoved() ? Moments.day(question.firstDueOn()) : null, question.movedWhy());
    }

    private static Answer answer(Asked question, PublicReply reply, @Nullable PublicReply inPublic) {
        LocalDate day = question.answeredOr(Moments.dayOf(reply.writtenAt()));
        return new Answer(
                inPublic == null ? null : inPublic.words(), Moments.day(day), question.outcome() == Outcome.NOT_ABLE, day.isAfter(question.firstDueOn()), Moments.day(question.firstDueOn()));
    }

    private static @Nullable String foreign(Response response) {
        return response.language() == null || response.language().equals("en") ? null : response.language();
    }
}

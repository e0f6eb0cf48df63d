package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Question;
import org.sayso.campaign.QuestionRepository;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Paging;
import org.sayso.web.Refusal;

/** Counts what people answered to further questions, and gathers what they wrote: of responses that a person has read. */
@Singleton
class AnswersPages {
    private static final int FIRST_FEW = 5;
    private static final int ROWS = 25;
    private final QuestionRepository questions;
    private final FurtherAnswerRepository answers;
    private final ResponseRepository responses;
    private final Site site;

    AnswersPages(QuestionRepository questions, FurtherAnswerRepository answers, ResponseRepository responses, Site site) {
        this.questions = questions;
        this.answers = answers;
        this.responses = responses;
        this.site = site;
    }

    AnswersPage all(Campaign campaign) {
        Map<String, List<FurtherAnswerRepository.Given>> ticked = answers.ticked(site.slug(), campaign.id()).stream()
                .collect(Collectors.groupingBy(FurtherAnswerRepository.Given::questionId));
        Map<String, Long> inWords = inWords(campaign);
        List<AnswersPage.Asked> asked = questions.findByCampaignIdOrderByPosition(campaign.id()).stream().map(q -> isOpen(q)
                ? written(campaign, q, inWords.getOrDefault(q.id(), 0L)) : counted(q, ticked.getOrDefault(q.id(), List.of()))).toList();
        return new AnswersPage(campaign, read(campaign), asked, null);
    }

    /** Everything that was written to one open question, a page at a time. */
    AnswersPage one(Campaign campaign, String questionId, @Nullable Integer page) {
        Question question = questions.findByCampaignIdOrderByPosition(campaign.id()).stream().filter(q -> q.id().equals(questionId) && isOpen(q))
                .findFirst().orElseThrow(Refusal::notFound);
        long total = inWords(campaign).getOrDefault(question.id(), 0L);
        Paging paging = new Paging(Paging.page(page), ROWS, total, at(campaign) + "?question=" + question.id() + "&");
        AnswersPage.Asked asked = new AnswersPage.Asked(
                question.wording(), kind(question), Numbers.grouped(total), List.of(), 0, lines(campaign, question, paging.size(), paging.offset()), null);
        return new AnswersPage(campaign, read(campaign), List.of(asked), paging);
    }

    private AnswersPage.Asked written(Campaign campaign, Question question, long answered) {
        String more = answered > FIRST_FEW ? at(campaign) + "?question=" + question.id() : null;
        return new AnswersPage.Asked(
                question.wording(), kind(question), Numbers.grouped(answered), List.of(), 0, lines(campaign, question, FIRST_FEW, 0), more);
    }

    private AnswersPage.Asked counted(Question question, List<FurtherAnswerRepository.Given> given) {
        boolean isScale = question.kind().equals(Question.Kind.SCALE.slug());
        Map<String, Long> times = new LinkedHashMap<>();
        (isScale ? QuestionsForm.SCALE : question.optionList()).forEach(option -> times.put(option, 0L));
        given.forEach(g -> g.answer().lines().forEach(line -> times.merge(line, g.times(), Long::sum)));
        long answered = given.stream().mapToLong(FurtherAnswerRepository.Given::times).sum();
        List<AnswersPage.Bar> bars = times.entrySet().stream().map(option -> {
            long percent = answered == 0 ? 0 : Math.round(100.0 * option.getValue() / answered);
            return new AnswersPage.Bar(
                    isScale ? ends(question).apply(option.getKey()) : option.getKey(), Numbers.grouped(option.getValue()), percent);
        }).toList();
        return new AnswersPage.Asked(question.wording(), kind(question), Numbers.grouped(answered), bars, isScale ? middle(times, answered) : 0, List.of(), null);
    }

    /** The answer that half of them are at or below; 0 when there are none. */
    private static int middle(Map<String, Long> times, long answered) {
        long below = 0;
        for (Map.Entry<String, Long> step : times.entrySet()) {
            below += step.getValue();
            if (answered > 0 && below * 2 >= answered) {
                return Integer.parseInt(step.getKey());
            }
        }
        return 0;
    }

    /** The two ends of a scale with their words. */
    private static Function<String, String> ends(Question question) {
        return step -> switch (step) {
            case "1" -> question.lowEnd() == null ? step : step + " – " + question.lowEnd();
            case "5" -> question.highEnd() == null ? step : step + " – " + question.highEnd();
            default -> step;
        };
    }

    private List<AnswersPage.Line> lines(Campaign campaign, Question question, int size, int offset) {
        return answers.said(site.slug(), campaign.id(), question.id(), size, offset).stream()
                .map(said -> new AnswersPage.Line(said.responseId(), said.answer(), Moments.day(said.receivedAt()))).toList();
    }

    private Map<String, Long> inWords(Campaign campaign) {
        return answers.inWords(site.slug(), campaign.id()).stream()
                .collect(Collectors.toMap(FurtherAnswerRepository.Given::questionId, FurtherAnswerRepository.Given::times));
    }

    private String read(Campaign campaign) {
        return Numbers.grouped(responses.countRead(campaign.id()));
    }

    private static boolean isOpen(Question question) {
        return question.kind().equals(Question.Kind.OPEN.slug());
    }

    private static String kind(Question question) {
        return "campaign.kind." + question.kind();
    }

    private static String at(Campaign campaign) {
        return "/desk/campaigns/" + campaign.slug() + "/answers";
    }
}

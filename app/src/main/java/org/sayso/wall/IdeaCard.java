package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import org.sayso.feedback.Response;
import org.sayso.plan.Plan;
import org.sayso.publishing.ChangeStatus;
import org.sayso.reply.PublicReply;

/**
 * An idea as a card of the wall shows it. Never with a time.
 *
 * @param start the words, or their beginning where they are long; in English where somebody put them into it
 * @param whole all of it, where the start is not all; else null
 * @param language of the start and the whole, where it is not English; else null
 * @param original the words as they were written, where the start is their English; else null
 * @param reply what the team says to its sender, or null
 * @param story the change that answers it, or null
 * @param agreed how many in each hundred agreed on the cards, or null where that is not known or not yet to be shown
 */
@Introspected
record IdeaCard(
        List<Topic> topics, String start, @Nullable String whole, @Nullable String language, @Nullable String original, @Nullable String originalLanguage,
        @Nullable String reply, @Nullable Answer story, @Nullable String agreed, String who, @Nullable String age, @Nullable String area) {
    private static final int LONG = 240;
    private static final int START = 180;

    /** What it is about, in the plan's plain words. */
    @Introspected
    record Topic(String slug, String words, String icon, String colour) {
        static Topic of(Plan.Priority priority) {
            return new Topic(
                    priority.slug(), priority.plainTitle(), Objects.requireNonNullElse(priority.icon(), "circle-dot"),
                    Objects.requireNonNullElse(priority.colour(), "grape"));
        }
    }

    /** What was done about it. */
    @Introspected
    record Answer(ChangeStatus status, String title, String href) {
        static @Nullable Answer of(IdeaRepository.@Nullable Answered answered) {
            return answered == null ? null : new Answer(answered.status(), answered.title(), "/changes/" + answered.slug());
        }
    }

    /** @param response one that {@link Response#isQuotable()} */
    static IdeaCard of(Idea idea, Response response, Plan plan, @Nullable PublicReply reply, @Nullable Shares shares, Crowd.Said said) {
        boolean isPutIntoEnglish = response.english() != null;
        String words = isPutIntoEnglish ? response.english() : response.shownWords();
        boolean isLong = isLong(words);
        String foreign = "en".equals(response.language()) ? null : response.language();
        return new IdeaCard(
                idea.priorities().stream().flatMap(slug -> plan.priority(slug).stream()).map(Topic::of).toList(),
                isLong ? start(words) : words, isLong ? words : null, isPutIntoEnglish ? null : foreign, isPutIntoEnglish ? response.shownWords() : null,
                isPutIntoEnglish ? foreign : null, reply == null ? null : reply.words(), Answer.of(idea.answer()), shares == null ? null : String.valueOf(shares.agree()), said.who(), said.age(), said.area());
    }

    /** The words, or their start where they are long. */
    static String brief(String words) {
        return isLong(words) ? start(words) : words;
    }

    private static boolean isLong(String words) {
        return words.codePointCount(0, words.length()) > LONG;
    }

    /** Whole words, at most {@value #START} characters of them. */
    private static String start(String words) {
        String line = words.replaceAll("\\s+", " ");
        String start = line.substring(0, line.offsetByCodePoints(0, Math.min(START, line.codePointCount(0, line.length()))));
        int space = start.lastIndexOf(' ');
        return start.substring(0, space > START / 2 ? space : start.length()) + "…";
    }
}

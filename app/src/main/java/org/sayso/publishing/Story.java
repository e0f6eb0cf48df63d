package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.partnership.SmallNumbers;
import org.sayso.web.Moments;

/**
 * A change as people read it, on a card or on its own page.
 *
 * @param heard how many said so; null when nobody counts any more
 * @param mark its priority; null only in the preview of a draft
 */
@Introspected
public record Story(
        String slug, String title, ChangeStatus status, @Nullable PriorityMark mark, SmallNumbers.@Nullable People heard, List<Quote> quotes,
        List<String> saidLines, List<String> didLines, List<String> reasonLines, List<String> nextLines, String when) {
    private static final int CARD_SAID = 150;
    private static final int CARD_DID = 200;
    private static final int CARD_QUOTES = 2;

    static Story of(Change change, @Nullable PriorityMark mark, long heard, List<Quote> quotes) {
        return new Story(
                change.slug(), change.title(), change.status(), mark, SmallNumbers.people(heard), quotes, Brief.paragraphs(change.said()),
                Brief.paragraphs(change.did()), Brief.paragraphs(change.reason()), Brief.paragraphs(change.whatNext()), Moments.day(change.statusOn()));
    }

    public String getHref() {
        return "/changes/" + slug;
    }

    public String getSaidBrief() {
        return Brief.of(String.join(" ", saidLines), CARD_SAID);
    }

    /** What the card tells under the answer: the deed, or the reason for a no. */
    public String getAnswerBrief() {
        boolean isNo = status == ChangeStatus.NOT_DOING && !reasonLines.isEmpty();
        return Brief.of(String.join(" ", isNo ? reasonLines : didLines), CARD_DID);
    }

    /** Key of the words over the answer on a card: We did, Why not… */
    public String getAnswerWords() {
        return "publishing.answer." + status.slug();
    }

    /** Key of the heading over what was done, on the story page. */
    public String getDidWords() {
        return "publishing.story.did." + status.slug();
    }

    public List<Quote> getCardQuotes() {
        return quotes.subList(0, Math.min(CARD_QUOTES, quotes.size()));
    }
}

package org.sayso.campaign;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.sayso.web.FormFields;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * A further question as typed.
 *
 * @param id of the kept question; blank when it is new
 * @param options one a line
 */
@Introspected
record QuestionTyped(String id, String kind, String wording, String options, String low, String high) {
    static final int FEWEST = 2;
    static final int MOST = 12;
    private static final int LONGEST_OPTION = 120;

    static QuestionTyped blank(Question.Kind kind) {
        return new QuestionTyped("", kind.slug(), "", "", "", "");
    }

    static QuestionTyped of(FormFields fields, String box) {
        return new QuestionTyped(
                fields.one(box + "-id"), Question.Kind.of(fields.one(box + "-kind")).orElse(Question.Kind.OPEN).slug(), Text.line(fields.one(box + "-wording")),
                Text.clean(fields.one(box + "-options")), Text.line(fields.one(box + "-low")), Text.line(fields.one(box + "-high")));
    }

    static QuestionTyped of(Question question) {
        return new QuestionTyped(
                question.id(), question.kind(), question.wording(), question.options() == null ? "" : question.options(),
                question.lowEnd() == null ? "" : question.lowEnd(), question.highEnd() == null ? "" : question.highEnd());
    }

    Question kept(String newId, String campaignId, int position) {
        return new Question(
                newId, campaignId, position, kind, wording, isChosen() ? String.join("\n", optionList()) : null, isScale() ? low : null, isScale() ? high : null);
    }

    /** @param n the number that the question has in the form */
    void check(int n, Problems problems) {
        String box = "q" + n;
        if (Text.isEmpty(wording)) {
            problems.add(box + "-wording", "campaign.further.empty", n);
        } else if (wording.length() > 300) {
            problems.add(box + "-wording", "campaign.further.long", n);
        }
        if (isChosen()) {
            checkOptions(box + "-options", n, problems);
        }
        if (isScale()) {
            checkEnd(box + "-low", low, n, problems);
            checkEnd(box + "-high", high, n, problems);
        }
    }

    private void checkOptions(String field, int n, Problems problems) {
        List<String> all = optionList();
        if (all.size() < FEWEST || all.size() > MOST) {
            problems.add(field, "campaign.options.number", n);
        } else if (all.stream().anyMatch(option -> option.length() > LONGEST_OPTION)) {
            problems.add(field, "campaign.options.long", n);
        } else if (all.stream().map(option -> option.toLowerCase(java.util.Locale.ROOT)).distinct().count() < all.size()) {
            problems.add(field, "campaign.options.twice", n);
        }
    }

    private static void checkEnd(String field, String end, int n, Problems problems) {
        if (Text.isEmpty(end)) {
            problems.add(field, "campaign.end.empty", n);
        } else if (end.length() > 60) {
            problems.add(field, "campaign.end.long", n);
        }
    }

    List<String> optionList() {
        return options.lines().map(Text::line).filter(line -> !Text.isEmpty(line)).toList();
    }

    boolean isChosen() {
        return kind.equals(Question.Kind.CHOICE.slug()) || kind.equals(Question.Kind.CHOICES.slug());
    }

    boolean isScale() {
        return kind.equals(Question.Kind.SCALE.slug());
    }
}

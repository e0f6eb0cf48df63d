package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sayso.campaign.Question;
import org.sayso.web.FormFields;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** The further questions as they were filled in. Every one may be left out. */
@Introspected
class QuestionsForm {
    static final List<String> SCALE = IntStream.rangeClosed(1, 5).mapToObj(String::valueOf).toList();
    private final List<Question> questions;
    private final FormFields fields;

    QuestionsForm(List<Question> questions, FormFields fields) {
        this.questions = questions;
        this.fields = fields;
    }

    /**
     * One question with what was typed.
     *
     * @param given for open words one text, for choices all that are ticked
     * @param steps 1 to 5 for a scale
     */
    @Introspected
    public record Asked(Question question, String field, List<String> given, List<String> steps) {
        public String getText() {
            return given.isEmpty() ? "" : given.getFirst();
        }
    }

    List<Asked> asked() {
        return questions.stream().map(q -> new Asked(q, field(q), fields.all(field(q)), SCALE)).toList();
    }

    Problems check() {
        Problems problems = new Problems();
        for (Question question : questions) {
            List<String> given = fields.all(field(question));
            List<String> allowed = question.kind().equals("scale") ? SCALE : question.optionList();
            if (question.kind().equals("open")) {
                int over = Text.length(Text.clean(fields.one(field(question)))) - Response.LONGEST;
                if (over > 0) {
                    problems.add(field(question), "feedback.more.over", Numbers.grouped(over));
                }
            } else if (!allowed.containsAll(given) || given.size() > 1 && !question.kind().equals("choices")) {
                problems.add(field(question), "feedback.unknown-answer");
            }
        }
        return problems;
    }

    /** What is there to keep, by question; several choices one a line. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            String answer = question.kind().equals("open") ? Text.clean(fields.one(field(question))) : String.join("\n", fields.all(field(question)));
            if (!Text.isEmpty(answer)) {
                answers.put(question.id(), answer);
            }
        }
        return answers;
    }

    private static String field(Question question) {
        return "q" + question.position();
    }
}

package org.sayso.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What the buttons beside the further questions do to the form, before anything is saved: {@code add-scale},
 * {@code remove-2}, {@code up-3}, {@code down-1}. A question that has answers moves but is never removed.
 */
final class QuestionMoves {
    private QuestionMoves() {}

    static boolean isMove(String act) {
        return act.matches("add-[a-z]+|(remove|up|down)-[0-9]{1,2}");
    }

    static CampaignForm done(CampaignForm form, String act, Set<String> answered) {
        List<QuestionTyped> questions = new ArrayList<>(form.further());
        String which = act.substring(act.indexOf('-') + 1);
        if (act.startsWith("add-")) {
            Question.Kind.of(which).filter(kind -> questions.size() < CampaignForm.MOST_QUESTIONS).ifPresent(kind -> questions.add(QuestionTyped.blank(kind)));
            return form.withFurther(questions);
        }
        int at = Integer.parseInt(which) - 1;
        if (at < 0 || at >= questions.size()) {
            return form;
        }
        if (act.startsWith("remove-") && !answered.contains(questions.get(at).id())) {
            questions.remove(at);
        } else if (act.startsWith("up-") && at > 0) {
            Collections.swap(questions, at, at - 1);
        } else if (act.startsWith("down-") && at < questions.size() - 1) {
            Collections.swap(questions, at, at + 1);
        }
        return form.withFurther(questions);
    }

    /** The same form with answered questions as they are kept: their words stay, and those left out come back at the end. */
    static CampaignForm withAnswered(CampaignForm form, List<Question> kept, Set<String> answered) {
        List<QuestionTyped> questions = new ArrayList<>();
        for (QuestionTyped typed : form.further()) {
            questions.add(kept.stream().filter(q -> q.id().equals(typed.id()) && answered.contains(q.id())).findFirst().map(QuestionTyped::of).orElse(typed));
        }
        kept.stream().filter(q -> answered.contains(q.id()) && questions.stream().noneMatch(typed -> typed.id().equals(q.id())))
                .map(QuestionTyped::of).forEach(questions::add);
        return form.withFurther(questions);
    }
}

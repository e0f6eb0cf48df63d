package org.sayso.group;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.feedback.Clues;
import org.sayso.feedback.Progress;
import org.sayso.feedback.Response;
import org.sayso.web.FormTokens;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Puts together what a group sees. */
@Singleton
class GroupPages {
    static final String ENTER = "group-enter";
    private final GroupAnswers answers;
    private final SendGroupAnswer sending;
    private final Campaigns campaigns;
    private final FormTokens tokens;

    GroupPages(GroupAnswers answers, SendGroupAnswer sending, Campaigns campaigns, FormTokens tokens) {
        this.answers = answers;
        this.sending = sending;
        this.campaigns = campaigns;
        this.tokens = tokens;
    }

    /** @param code as typed; @param words of an answer that could not be taken, to copy, or null */
    @Introspected
    record CodePage(String code, String token, Problems problems, @Nullable String words) {}

    /**
     * What a group may do and what it said.
     *
     * @param asks it can answer now; @param why message key of why it can not, or null
     * @param done message key of what was just done, or null
     */
    @Introspected
    record GroupPage(String pass, String question, String size, Problems problems, boolean asks, @Nullable String why, List<Line> answers, @Nullable String done) {}

    /**
     * One answer.
     *
     * @param stage message key of how far it has come; @param kind message key of the kind words for why it is kept private, or null
     * @param words only when a person released them and the group said that they may be shown: in a group not everybody wrote every answer
     */
    @Introspected
    record Line(String id, String name, String when, @Nullable Integer saidBy, String stage, @Nullable String kind, boolean isActedOn, @Nullable String words) {}

    /** The page where an answer is typed. */
    @Introspected
    record AnswerPage(String pass, String question, String token, GroupAnswerForm form, Problems problems) {
        public int getLimit() {
            return Response.LONGEST;
        }

        public String getLongest() {
            return Numbers.grouped(Response.LONGEST);
        }

        public boolean isFaulty() {
            return problems.at("answer").isPresent();
        }

        public boolean isLate() {
            return problems.at("send").isPresent();
        }
    }

    /** Asks before an answer is sent that may tell who somebody is. @param kinds message keys of what there may be in it */
    @Introspected
    record CheckPage(String pass, GroupAnswerForm form, List<Clues.Piece> pieces, List<String> kinds) {}

    /** @param name its number among the answers of the group */
    @Introspected
    record KeptPage(String pass, String size, String id, String name) {}

    @Introspected
    record BackPage(String pass, Line answer) {}

    CodePage code(String typed, Problems problems, @Nullable String words) {
        return new CodePage(typed, tokens.fresh(ENTER), problems, words);
    }

    /** The pass is too old, or there is another code by now. What was typed is given back. */
    HttpResponse<?> shut(@Nullable String words) {
        return Page.again("group/code", code("", new Problems().add("code", "group.code.waited"), words == null || words.isEmpty() ? null : words));
    }

    /** The database does not answer: a page that needs none, with what was typed. */
    HttpResponse<?> away(GroupAnswerForm form) {
        return Page.status(HttpStatus.SERVICE_UNAVAILABLE, "group/code", code("", new Problems().add("code", "feedback.idea.not-sent"), form.text()));
    }

    GroupPage group(GroupDoor.Inside inside, String size, Problems problems, @Nullable String done) {
        Stage stage = campaigns.stage(inside.campaign());
        String why = inside.group().closedAt() != null ? "group.closed" : stage == Stage.PLANNED ? "group.planned" : stage == Stage.CLOSED ? "group.over" : null;
        return new GroupPage(
                inside.pass(), inside.campaign().question(), size, problems, why == null, why, answers.of(inside.group()).stream().map(GroupPages::line).toList(), done);
    }

    /** @param size as it was said today; null before, and then what staff know stands there */
    GroupPage group(GroupDoor.Inside inside, @Nullable String size, @Nullable String done) {
        Integer usual = inside.group().usualSize();
        return group(inside, size != null ? size : usual == null ? "" : String.valueOf(usual), new Problems(), done);
    }

    AnswerPage answer(GroupDoor.Inside inside, String size) {
        return answer(inside, sending.freshToken(inside.group()), GroupAnswerForm.blank(size), new Problems());
    }

    AnswerPage answer(GroupDoor.Inside inside, String token, GroupAnswerForm form, Problems problems) {
        return new AnswerPage(inside.pass(), inside.campaign().question(), token, form, problems);
    }

    CheckPage check(GroupDoor.Inside inside, GroupAnswerForm form, List<Clues.Piece> pieces) {
        return new CheckPage(inside.pass(), form, pieces, pieces.stream().map(Clues.Piece::getWords).filter(Objects::nonNull).distinct().toList());
    }

    KeptPage kept(GroupDoor.Inside inside, String size, Response response) {
        return new KeptPage(inside.pass(), size, response.id(), String.valueOf(answers.one(inside.group(), response.id()).place()));
    }

    BackPage back(GroupDoor.Inside inside, String responseId) {
        return new BackPage(inside.pass(), line(answers.one(inside.group(), responseId)));
    }

    private static Line line(GroupAnswers.Given given) {
        Response r = given.response();
        Progress progress = r.progress();
        return new Line(
                r.id(), String.valueOf(given.place()), Moments.dayAndTime(r.receivedAt()), given.answer().saidBy(), "group.stage." + progress.slug(),
                progress == Progress.KEPT_PRIVATE && r.privateReason() != null ? "feedback.private." + r.privateReason() : null, progress == Progress.ACTED_ON,
                r.isQuotable() ? r.shownWords() : null);
    }
}

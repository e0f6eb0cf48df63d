package org.sayso.group;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.feedback.Clues;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.web.FormTokens;
import org.sayso.web.FormTokens.FormToken;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;

/** Takes one answer of a group: checks it, has it received as one response, and says which page comes next. */
@Singleton
class SendGroupAnswer {
    private final FormTokens tokens;
    private final ReceiveResponse receive;
    private final GroupAnswerRepository answers;
    private final MakeOnce once;
    private final Clock clock;

    SendGroupAnswer(FormTokens tokens, ReceiveResponse receive, GroupAnswerRepository answers, MakeOnce once, Clock clock) {
        this.tokens = tokens;
        this.receive = receive;
        this.answers = answers;
        this.once = once;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Kept(Response response) implements Outcome {}

    /** Something is to be put right, and what was typed is still there. @param sentBefore with other words, or it was taken back since: the group decides */
    record Again(String token, Problems problems, boolean sentBefore) implements Outcome {}

    /** It may tell who somebody is: the group is asked first. */
    record Check(List<Clues.Piece> pieces) implements Outcome {}

    record NotOpen() implements Outcome {}

    String freshToken(YoungGroup group) {
        return tokens.fresh(purpose(group));
    }

    private static String purpose(YoungGroup group) {
        return "group-answer:" + group.id();
    }

    Outcome send(GroupDoor.Inside inside, GroupAnswerForm form) {
        Optional<FormToken> token = tokens.read(purpose(inside.group()), form.token());
        List<Clues.Piece> pieces = Clues.inTyped(form.text());
        GroupAnswerForm checked = form.checked(pieces);
        Instant now = clock.instant();
        if (inside.group().closedAt() != null || !inside.campaign().accepts(token.map(FormToken::made).orElse(now), now)) {
            return token.flatMap(t -> keptInTime(inside, sent(checked, t.key()))).<Outcome>map(Kept::new).orElseGet(NotOpen::new);
        }
        Problems problems = form.isToChange() ? new Problems() : checked.problems();
        if (!problems.any() && (token.isEmpty() || token.get().expired())) {
            problems.add("send", "group.answer.waited");
        }
        if (problems.any() || form.isToChange()) {
            return new Again(tokens.lasting(purpose(inside.group()), form.token()), problems, false);
        }
        boolean asksFirst = !form.isChecked() && Clues.any(pieces);
        return asksFirst ? new Check(pieces) : keep(inside, checked, sent(checked, token.get().key()));
    }

    private Outcome keep(GroupDoor.Inside inside, GroupAnswerForm form, ReceiveResponse.Sent sent) {
        try {
            Response kept = once.make(() -> keptBefore(inside, sent), () -> received(inside, form, sent)).row();
            return kept.standing() == Standing.WITHDRAWN ? sentBefore(inside) : new Kept(kept);
        } catch (ReceiveResponse.OtherWords e) {
            return sentBefore(inside);
        }
    }

    private Outcome sentBefore(GroupDoor.Inside inside) {
        return new Again(freshToken(inside.group()), new Problems().add("send", "group.answer.sent-before"), true);
    }

    private Response received(GroupDoor.Inside inside, GroupAnswerForm form, ReceiveResponse.Sent sent) {
        Response response = receive.receive(inside.campaign(), sent).response();
        answers.save(new GroupAnswer(response.id(), inside.group().id(), form.people().orElseThrow(), form.said()));
        return response;
    }

    /** Whoever sent it in time and never saw the page that says thank you is thanked also after the close. */
    private Optional<Response> keptInTime(GroupDoor.Inside inside, ReceiveResponse.Sent sent) {
        try {
            return keptBefore(inside, sent).filter(r -> r.standing() != Standing.WITHDRAWN);
        } catch (ReceiveResponse.OtherWords e) {
            return Optional.empty();
        }
    }

    private Optional<Response> keptBefore(GroupDoor.Inside inside, ReceiveResponse.Sent sent) {
        return receive.before(inside.campaign(), sent).map(ReceiveResponse.Receipt::response)
                .filter(r -> r.standing() == Standing.WITHDRAWN || answers.existsByGroupIdAndResponseId(inside.group().id(), r.id()));
    }

    private static ReceiveResponse.Sent sent(GroupAnswerForm form, String key) {
        return new ReceiveResponse.Sent(form.text(), null, null, null, form.saysYes(), key, "group", null, null);
    }
}

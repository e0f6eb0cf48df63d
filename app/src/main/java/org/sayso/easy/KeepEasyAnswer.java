package org.sayso.easy;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.web.MakeOnce;

/** Has an answer received as any other response, held, and keeps the pictures with it: both or neither, once for each form key. */
@Singleton
class KeepEasyAnswer {
    static final String CHANNEL = "easy";
    private final ReceiveResponse receiveResponse;
    private final EasyAnswerRepository answers;
    private final MakeOnce makeOnce;

    KeepEasyAnswer(ReceiveResponse receiveResponse, EasyAnswerRepository answers, MakeOnce makeOnce) {
        this.receiveResponse = receiveResponse;
        this.answers = answers;
        this.makeOnce = makeOnce;
    }

    /** @throws ReceiveResponse.OtherWords when the key was used with another answer */
    ReceiveResponse.Receipt keep(Campaign campaign, EasyChoice choice, String formKey) {
        ReceiveResponse.Sent sent = sent(choice, formKey);
        return makeOnce.make(() -> receiveResponse.before(campaign, sent), () -> {
            ReceiveResponse.Receipt receipt = receiveResponse.receive(campaign, sent);
            if (receipt.isNew()) {
                answers.save(new EasyAnswer(receipt.response().id(), choice.topic().slug(), choice.face().slug(), choice.form().isTyped()));
            }
            return receipt;
        }).row();
    }

    /** What was kept before, for whoever never saw the answer and asks again after the close. */
    Optional<ReceiveResponse.Receipt> before(Campaign campaign, EasyChoice choice, String formKey) {
        try {
            return receiveResponse.before(campaign, sent(choice, formKey));
        } catch (ReceiveResponse.OtherWords e) {
            return Optional.empty();
        }
    }

    private static ReceiveResponse.Sent sent(EasyChoice choice, String formKey) {
        return new ReceiveResponse.Sent(choice.words(), null, null, null, choice.form().saysYes(), formKey, CHANNEL, null, null);
    }
}

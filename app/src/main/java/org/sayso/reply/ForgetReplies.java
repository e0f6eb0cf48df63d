package org.sayso.reply;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.sayso.feedback.OutboxReader;

/** What was said to somebody who took the idea back goes with it: it may repeat the words. */
@Singleton
class ForgetReplies implements OutboxReader {
    private final PublicReplyRepository replies;

    ForgetReplies(PublicReplyRepository replies) {
        this.replies = replies;
    }

    @Override
    public String name() {
        return "reply";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void read(Collection<String> responseIds) {
        replies.forgetWithdrawn(responseIds);
    }
}

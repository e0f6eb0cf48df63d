package org.sayso.reply;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.partnership.Site;

/** What the team said, for the pages that show an idea. Nothing for one that is held, or was taken back. */
@Singleton
public class Replies {
    private final PublicReplyRepository replies;
    private final Site site;

    Replies(PublicReplyRepository replies, Site site) {
        this.replies = replies;
        this.site = site;
    }

    public Optional<PublicReply> to(Response response) {
        return response.standing().isRead() ? replies.findByPartnershipAndResponseId(site.slug(), response.id()) : Optional.empty();
    }

    /** By the id of the response. */
    public Map<String, PublicReply> to(Collection<Response> responses) {
        List<String> read = responses.stream().filter(r -> r.standing().isRead()).map(Response::id).toList();
        return read.isEmpty() ? Map.of()
                : replies.findByPartnershipAndResponseIdIn(site.slug(), read).stream().collect(Collectors.toMap(PublicReply::responseId, Function.identity()));
    }
}

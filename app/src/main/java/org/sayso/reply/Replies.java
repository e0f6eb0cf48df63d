package org.sayso.reply;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.partnership.Site;

/** What the team said, for the page of the sender and for pages that anybody may open. Nothing for one that is held, or was taken back. */
@Singleton
public class Replies {
    private final PublicReplyRepository replies;
    private final SaidTo print;
    private final Site site;

    Replies(PublicReplyRepository replies, SaidTo print, Site site) {
        this.replies = replies;
        this.print = print;
        this.site = site;
    }

    public Optional<PublicReply> to(Response response) {
        return response.standing().isRead() ? replies.findByPartnershipAndResponseId(site.slug(), response.id()) : Optional.empty();
    }

    /** Those that anybody may read beside the public words, by the id of the response. */
    public Map<String, PublicReply> inPublic(Collection<Response> responses) {
        Map<String, String> prints = responses.stream().filter(Response::isQuotable).collect(Collectors.toMap(Response::id, print::of));
        return prints.isEmpty() ? Map.of() : replies.findByPartnershipAndResponseIdIn(site.slug(), prints.keySet()).stream()
                .filter(reply -> prints.get(reply.responseId()).equals(reply.saidTo())).collect(Collectors.toMap(PublicReply::responseId, Function.identity()));
    }
}

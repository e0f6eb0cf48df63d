package org.sayso.group;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.sayso.campaign.Campaign;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** Groups with their codes, and what they send, for the tests of this room. */
record SomeGroups(TestSite site) {
    static final Colleague ADMIN = Colleague.named("Test admin", Role.ADMIN);

    static GroupForm form(String name, String size) {
        return new GroupForm(UUID.randomUUID().toString(), UUID.randomUUID().toString(), null, name, "class", null, size, "Marlow Finch");
    }

    MakeGroup.Made made(Campaign campaign) {
        return site.the(MakeGroup.class).make(ADMIN, campaign, form("Year 8", "24"));
    }

    /** The page of the group, for whoever types its code. */
    Visitor.Answer enters(Visitor visitor, String code) {
        return visitor.submit(visitor.get("/group").page(), "/group", Map.of("code", code));
    }

    /** The page where the first answer is typed. */
    Document begins(Visitor visitor, String code, String size) {
        return visitor.submit(enters(visitor, code).page(), "/group/today", Map.of("size", size)).page();
    }

    Visitor.Answer says(Visitor visitor, Document page, String words, String saidBy, String mayQuote) {
        Map<String, Object> fields = new HashMap<>(Map.of("text", words, "saidBy", saidBy));
        if (mayQuote != null) {
            fields.put("mayQuote", mayQuote);
        }
        return visitor.submit(page, "/group/answer", fields);
    }
}

package org.sayso.reply;

import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What a colleague writes to the sender of a response. @param seen version of the reply on the page it was written on */
record ReplyForm(String words, long seen) {

    static ReplyForm of(FormFields form) {
        return new ReplyForm(Text.clean(form.one("words")), FormVersion.of(form.one("seen")));
    }

    Problems problems() {
        Problems problems = new Problems();
        if (Text.isEmpty(words)) {
            problems.add("words", "reply.words.needed");
        } else if (Text.length(words) > PublicReply.LONGEST) {
            problems.add("words", "reply.words.long", Text.length(words) - PublicReply.LONGEST);
        }
        return problems;
    }
}

package org.sayso.forum;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Problems;

/** Puts together what whoever joins, and whoever joined, sees. */
@Singleton
class JoinPages {
    private final ForumLetters letters;
    private final Site site;

    JoinPages(ForumLetters letters, Site site) {
        this.letters = letters;
        this.site = site;
    }

    /** @param words message key, or null where it is a name */
    @Introspected
    record Choice(String value, @Nullable String words, @Nullable String name, boolean on) {}

    /** @param hasMail whether anybody can join here at all; @param children bands to choose from, empty where nobody is asked */
    @Introspected
    record JoinPage(Forum forum, JoinForm form, List<Choice> purposes, List<Choice> areas, List<Choice> children, boolean hasMail, Problems problems) {
        public boolean isAsksAge() {
            return forum.kind().hasChildren();
        }
    }

    /** @param words message key; @param since when she said yes to it */
    @Introspected
    record Yes(String words, String since) {}

    /**
     * What is behind the private link.
     *
     * @param seen version of what is shown; @param area name, or null; @param ages message keys; @param until day on which all is erased: before she confirmed, or where the forum is closed; else null
     */
    @Introspected
    record MinePage(
            Forum forum, String path, long seen, String email, @Nullable String name, @Nullable String area, List<String> ages, List<Yes> yes, JoinForm form, List<Choice> purposes, List<Choice> areas,
            List<Choice> children, @Nullable String until, Problems problems) {}

    JoinPage join(Forum forum, JoinForm form, Problems problems) {
        return new JoinPage(forum, form, purposes(form), areas(form), children(forum, form), letters.isOn(), problems);
    }

    /** @param email shown to whoever holds the link: it is the address that the link went to */
    MinePage mine(String token, Forum forum, Member member, String email, JoinForm form, Problems problems) {
        return new MinePage(
                forum, ForumLetters.LINK + token, member.version(), email, member.name(), site.partnership().area(member.area() == null ? "" : member.area()).map(Partnership.Area::name).orElse(null),
                ChildAge.all(member.children()).stream().map(ChildAge::words).toList(), member.purposes().stream().map(p -> new Yes(p.words(), Moments.day(member.at(p)))).toList(), form, purposes(form),
                areas(form), children(forum, form), until(forum, member), problems);
    }

    private static @Nullable String until(Forum forum, Member member) {
        return !member.isConfirmed() ? Moments.day(ForgetMembers.forgottenOn(member.askedAt())) : forum.isClosed() ? Moments.day(ForgetMembers.erasedOn(forum.closedAt())) : null;
    }

    private static List<Choice> purposes(JoinForm form) {
        return Arrays.stream(Purpose.values()).map(p -> new Choice(p.slug(), p.words(), null, form.purposes().contains(p.slug()))).toList();
    }

    private List<Choice> areas(JoinForm form) {
        return site.partnership().areas().stream().map(area -> new Choice(area.slug(), null, area.name(), area.slug().equals(form.area()))).toList();
    }

    private static List<Choice> children(Forum forum, JoinForm form) {
        return forum.kind().hasChildren() ? List.of() : Arrays.stream(ChildAge.values()).map(age -> new Choice(age.slug(), age.words(), null, form.children().contains(age.slug()))).toList();
    }
}

package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sayso.web.Moments;
import org.sayso.web.Paging;
import org.sayso.web.Text;

/**
 * Which responses are counted: kept in the address, so that a number and its evidence are about the same. As typed: {@link ThemeChoices} says
 * what of it is nothing here.
 *
 * @param who slug of a respondent, or {@code unsaid}
 * @param area slug, or {@code unsaid}
 * @param month like 2026-11, as it is in England
 */
@Introspected
record ThemeFilter(
        @Nullable @QueryValue String plan, @Nullable @QueryValue String campaign, @Nullable @QueryValue String who, @Nullable @QueryValue String area,
        @Nullable @QueryValue String month, @Nullable @QueryValue Integer page) {
    static final String PATH = "/desk/themes";
    private static final int LONGEST = 80;
    static final String UNSAID = "unsaid";

    ThemeFilter {
        plan = kept(plan);
        campaign = kept(campaign);
        who = kept(who);
        area = kept(area);
        month = kept(month);
        page = Paging.page(page);
    }

    private static String kept(@Nullable String typed) {
        String line = Text.line(typed);
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    static boolean isMonth(String typed) {
        return typed.matches("20\\d\\d-(0[1-9]|1[0-2])");
    }

    ThemeFilter withWho(String other) {
        return new ThemeFilter(plan, campaign, other, area, month, 1);
    }

    ThemeFilter withArea(String other) {
        return new ThemeFilter(plan, campaign, who, other, month, 1);
    }

    ThemeFilter withMonth(String other) {
        return new ThemeFilter(plan, campaign, who, area, other, 1);
    }

    public boolean isNarrowed() {
        return !(campaign + who + area + month).isEmpty();
    }

    boolean takes(MemberRepository.Voice voice) {
        return (campaign.isEmpty() || campaign.equals(voice.campaign())) && (who.isEmpty() || who.equals(orUnsaid(voice.who())))
                && (area.isEmpty() || area.equals(orUnsaid(voice.area()))) && (month.isEmpty() || month.equals(monthOf(voice).toString()));
    }

    static String orUnsaid(@Nullable String slug) {
        return Objects.requireNonNullElse(slug, UNSAID);
    }

    static YearMonth monthOf(MemberRepository.Voice voice) {
        return YearMonth.from(Moments.dayOf(voice.receivedAt()));
    }

    /** That path with this filter, ready for more to be added. */
    String base(String path) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("plan", plan);
        query.put("campaign", campaign);
        query.put("who", who);
        query.put("area", area);
        query.put("month", month);
        return Paging.base(path, query);
    }

    String path(String path) {
        String base = base(path);
        return base.substring(0, base.length() - 1);
    }
}

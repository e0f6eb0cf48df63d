package org.sayso.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.staff.Colleague;
import org.sayso.web.Numbers;

/** Makes the page of what is like a response. */
@Singleton
class LikePages {
    private final SearchRows rows;
    private final MeantByWords meant;

    LikePages(SearchRows rows, MeantByWords meant) {
        this.rows = rows;
        this.meant = meant;
    }

    LikePage page(LikeThis.Around around, Colleague colleague) {
        Snippets plain = new Snippets(SearchQuery.of(""));
        List<SearchRow> same = around.same().stream().map(row -> rows.row(row, colleague, plain, false, 0, List.of())).toList();
        List<SearchRow> alike = around.alike().stream().map(row -> rows.row(row, colleague, plain, false, 0, List.of())).toList();
        SearchRow one = rows.row(around.one(), colleague, plain, false, 0, List.of()).withoutLike();
        return new LikePage(
                one, key("search.like.same", same.size()), Numbers.grouped(same.size()), same, key("search.like.alike", alike.size()),
                Numbers.grouped(alike.size()), alike, Stream.concat(Stream.of(one), Stream.concat(same.stream(), alike.stream())).anyMatch(SearchRow::mayPick),
                !meant.isThere(), around.isCatchingUp());
    }

    private static String key(String of, int count) {
        return of + (count == 0 ? ".none" : count == 1 ? ".one" : ".many");
    }
}

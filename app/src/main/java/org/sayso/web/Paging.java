package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One page of a long list.
 *
 * @param page from 1
 * @param size rows a page, 1 to 100
 * @param total rows in all
 * @param base path with its query, without {@code page}, ready for {@code page=} to be added
 */
@Introspected
public record Paging(int page, int size, long total, String base) {
    public static final int LARGEST = 100;

    public static int page(Integer asked) {
        return asked == null || asked < 1 ? 1 : Math.min(asked, 1_000_000);
    }

    public static int size(Integer asked, int usual) {
        return asked == null || asked < 1 ? usual : Math.min(asked, LARGEST);
    }

    /** The path with those query values that are not blank, ready for {@code page=} to be added. */
    public static String base(String path, Map<String, String> query) {
        String joined = query.entrySet().stream()
                .filter(e -> e.getValue() != null && !e.getValue().isBlank())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return path + "?" + (joined.isEmpty() ? "" : joined + "&");
    }

    /** The same, or the last page that there is: whoever asks for page 900 reads the end of the list. */
    public Paging orLast() {
        return new Paging(Math.min(page, pages()), size, total, base);
    }

    public int offset() {
        return (page - 1) * size;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isMany() {
        return pages() > 1;
    }

    public String getPrevious() {
        return page > 1 ? base + "page=" + (page - 1) : null;
    }

    public String getNext() {
        return page < pages() ? base + "page=" + (page + 1) : null;
    }

    public int getPages() {
        return pages();
    }
}

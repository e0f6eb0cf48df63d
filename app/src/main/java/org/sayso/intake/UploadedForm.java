package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with a file in it, as browsers send one (multipart/form-data), read from memory in one pass. Nothing is written to a disk on its
 * way, and only what the form asks for is looked at. A body that is none reads as a form with nothing in it.
 *
 * @param campaign slug, as chosen; never null. @param fileName as the sender's computer calls it
 */
record UploadedForm(String campaign, String fileName, byte[] file) {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)multipart/form-data;.*?boundary=\"?([^\";]{1,70})\"?.*");
    private static final Pattern NAME = Pattern.compile("(?is).*?content-disposition:[^\\r\\n]*?[;\\s]name=\"([^\"\\r\\n]*)\".*");
    private static final Pattern FILE_NAME = Pattern.compile("(?is).*?content-disposition:[^\\r\\n]*?[;\\s]filename=\"([^\"\\r\\n]*)\".*");
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEAD = 4_000;
    private static final int LONGEST_FIELD = 200;

    static UploadedForm read(@Nullable String contentType, @Nullable byte[] body) {
        String campaign = "";
        String fileName = "";
        byte[] file = {};
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (body == null || !boundary.matches()) {
            return new UploadedForm(campaign, fileName, file);
        }
        byte[] cut = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] first = Arrays.copyOfRange(cut, 2, cut.length);
        int at = find(body, first, 0) == 0 ? first.length : body.length; // a part begins behind its line
        while (at < body.length) {
            int head = find(body, END_OF_HEAD, at);
            int end = head < 0 ? -1 : find(body, cut, head + 2); // an empty part ends with the line that ends its head
            if (end < 0 || head - at > LONGEST_HEAD) {
                break;
            }
            String says = new String(body, at, head - at, StandardCharsets.UTF_8);
            byte[] content = Arrays.copyOfRange(body, Math.min(head + END_OF_HEAD.length, end), end);
            String name = group(NAME, says);
            if (name.equals("campaign") && content.length <= LONGEST_FIELD) {
                campaign = new String(content, StandardCharsets.UTF_8);
            } else if (name.equals("file")) {
                fileName = group(FILE_NAME, says);
                file = content;
            }
            at = end + cut.length;
        }
        return new UploadedForm(campaign, fileName, file);
    }

    private static String group(Pattern pattern, String says) {
        Matcher found = pattern.matcher(says);
        return found.matches() ? found.group(1) : "";
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int i = from; i <= in.length - what.length; i++) {
            int n = 0;
            while (n < what.length && in[i + n] == what[n]) {
                n++;
            }
            if (n == what.length) {
                return i;
            }
        }
        return -1;
    }
}

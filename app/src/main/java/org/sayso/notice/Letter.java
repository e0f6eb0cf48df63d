package org.sayso.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What one person gets by mail, in plain words. It is made into text and into simple HTML when it is sent.
 *
 * @param to one address, in the spelling of {@link org.sayso.staff.EmailAddress}
 * @param subject on one line
 * @param before paragraphs above the link; @param after those below it
 * @param link the one thing to press, or null
 * @param stop where one tap ends all further letters of this kind; null for one that comes once
 */
@Serdeable
public record Letter(String to, String subject, List<String> before, @Nullable Link link, List<String> after, @Nullable Link stop) {

    @Serdeable
    public record Link(String words, String href) {}
}

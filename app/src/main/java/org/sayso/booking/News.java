package org.sayso.booking;

import java.util.List;
import org.sayso.notice.Letter;

/**
 * What is told to whoever asked to hear what changed after an event.
 *
 * @param change what it tells: of one booking the same is written once
 * @param said paragraphs in plain words; @param link the one thing to press
 */
public record News(String change, String subject, List<String> said, Letter.Link link) {}

package org.sayso.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.jknack.handlebars.Handlebars;

/**
 * What a page says to programs that read schema.org data: a block of JSON-LD, which browsers do not run. {@code <}, {@code >}, {@code &} and the two line
 * ends of JavaScript are written as escapes, so that no text in it can end the block or begin markup. Thread-safe.
 */
final class LinkedData {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static {
        JSON.getFactory().setCharacterEscapes(new Escapes());
    }

    private LinkedData() {}

    /** @param data maps, lists and text; null makes nothing */
    static CharSequence block(Object data) {
        if (data == null) {
            return "";
        }
        try {
            return new Handlebars.SafeString("<script type=\"application/ld+json\">" + JSON.writeValueAsString(data) + "</script>");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not data for JSON-LD", e);
        }
    }

    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char c : "<>&".toCharArray()) {
                codes[c] = ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return c == 0x2028 || c == 0x2029 ? new SerializedString("\\u" + Integer.toHexString(c)) : null;
        }
    }
}

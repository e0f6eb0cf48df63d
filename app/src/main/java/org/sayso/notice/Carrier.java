package org.sayso.notice;

/**
 * One way by which a letter leaves this site. It is called with no transaction open and may take a while; it answers by coming back, or says in our own words why
 * the letter did not go. It is thread-safe, and neither logs nor keeps an address, a word of the letter or what a server answered.
 */
interface Carrier {
    /** @param id of the letter; what is sent carries it, so that a second copy can be told. @throws IllegalArgumentException where it can never be sent like this */
    void carry(String id, Letter letter) throws MailTrouble.NotSent;

    boolean takesTexts();

    void carry(String id, TextMessage text) throws MailTrouble.NotSent;
}

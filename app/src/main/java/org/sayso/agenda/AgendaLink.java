package org.sayso.agenda;

/** Somebody who may propose and vote. @param mark keyed hash; @param token as it stands in her address, kept nowhere */
record AgendaLink(String mark, String token) {}

/** The standing cast and the real parts that tests stand on: a running site, a real database, a real browser. */
package org.sayso.cast;

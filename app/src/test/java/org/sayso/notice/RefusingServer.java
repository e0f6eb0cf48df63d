package org.sayso.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;

/** A mail server that takes nobody: it says the same to each address. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0);
    private final String answer;

    RefusingServer(String answer) throws IOException {
        this.answer = answer;
        Thread.ofPlatform().daemon(true).start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept(); BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream()))) {
                say(caller, "220 here");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    say(caller, line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok");
                }
            } catch (IOException e) { // the caller went, or the test is over
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes());
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package org.dossier.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where results and messages are shown.
 *
 * @param width columns to fill, 40 to 200
 * @param colour whether results may be coloured
 * @param progress whether messages may draw progress, which only a person at a terminal wants
 */
record Screen(int width, boolean colour, boolean progress) {

  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 200;

  /** A file or a pipe. */
  static final Screen NONE = new Screen(USUAL_WIDTH, false, false);

  /** Finds out where this program's output goes. */
  static Screen detect(Map<String, String> environment) {
    return of(environment, isTerminal(1), isTerminal(2));
  }

  static Screen of(Map<String, String> environment, boolean outTerminal, boolean errTerminal) {
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || dumb;
    int width = outTerminal ? width(environment) : USUAL_WIDTH;
    return new Screen(width, outTerminal && !plain, errTerminal && !dumb);
  }

  private static int width(Map<String, String> environment) {
    return number(environment.getOrDefault("COLUMNS", ""))
        .or(() -> number(sizeOfTerminal().replaceFirst("^\\d+ ", "")))
        .map(columns -> Math.max(NARROWEST, Math.min(WIDEST, columns)))
        .orElse(USUAL_WIDTH);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** Returns rows and columns as {@code stty} tells them, empty if it cannot. */
  private static String sizeOfTerminal() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return stty.waitFor(1, TimeUnit.SECONDS) ? size.strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** Linux tells where a stream leads; elsewhere output stays plain. */
  private static boolean isTerminal(int stream) {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}

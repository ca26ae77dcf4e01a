package org.dossier.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Turns the arguments of a command into the files they mean, each once. */
final class InputFinder {

  private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "htm", "json", "jsonl");

  private final InputStream in;
  private final Messages messages;
  private final Map<String, InputFile> found = new LinkedHashMap<>();

  /**
   * Starts with nothing found.
   *
   * @param in what {@code -} means
   * @param messages told of arguments that mean nothing
   */
  InputFinder(InputStream in, Messages messages) {
    this.in = in;
    this.messages = messages;
  }

  /** Returns the files that the arguments mean, in no order that matters. */
  List<InputFile> find(List<String> arguments) {
    arguments.forEach(this::add);
    return List.copyOf(found.values());
  }

  private void add(String argument) {
    Path path = Path.of(argument);
    if (argument.equals("-")) {
      found.put("-", new InputFile.Piped(in));
    } else if (Files.isDirectory(path)) {
      walk(path, Integer.MAX_VALUE, InputFinder::hasKnownEnding);
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      keep(path);
    } else if (isPattern(argument)) {
      addMatches(argument);
    } else {
      messages.problem(argument, "there is no such file or folder. Check the name.");
    }
  }

  private void addMatches(String pattern) {
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      String folder = folderBefore(pattern);
      int depth = depth(pattern.substring(folder.length()));
      if (walk(Path.of(folder), depth, matcher::matches) == 0) {
        messages.problem(pattern, "no file matches. Check the pattern.");
      }
    } catch (PatternSyntaxException e) {
      messages.problem(
          pattern, "not a pattern: " + e.getDescription() + ". Close its brackets.", e);
    }
  }

  /** Everything before the first part with a wildcard; patterns are matched from there on. */
  private static String folderBefore(String pattern) {
    int wildcard = 0;
    while (!isPattern(pattern.substring(wildcard, wildcard + 1))) {
      wildcard++;
    }
    return pattern.substring(0, pattern.lastIndexOf('/', wildcard) + 1);
  }

  /** How many folders deep a pattern can match; spares walking through what it cannot. */
  private static int depth(String pattern) {
    return pattern.contains("**")
        ? Integer.MAX_VALUE
        : 1 + (int) pattern.chars().filter(c -> c == '/').count();
  }

  private static boolean isPattern(String argument) {
    return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private static boolean hasKnownEnding(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.contains(".");
  }

  private void keep(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    found.putIfAbsent(absolute.toString(), new InputFile.OnDisk(file.toString(), absolute));
  }

  /** Keeps the wanted files below a folder and returns how many paths it met: wanted or told. */
  private int walk(Path folder, int depth, Predicate<Path> wanted) {
    Visitor visitor = new Visitor(folder, wanted);
    try {
      Files.walkFileTree(folder, Set.of(), depth, visitor);
    } catch (IOException e) {
      visitor.visitFileFailed(folder, e);
    }
    return visitor.met;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Predicate<Path> wanted;
    private int met;

    Visitor(Path folder, Predicate<Path> wanted) {
      this.folder = folder;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return directory.equals(folder) || !isHidden(directory)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && wanted.test(file) && Files.isRegularFile(file)) {
        keep(file);
        met++;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      messages.problem(file.toString(), Reasons.of(e), e);
      met++;
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}

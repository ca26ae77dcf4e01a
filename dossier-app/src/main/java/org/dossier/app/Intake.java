package org.dossier.app;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dossier.model.Document;
import org.dossier.read.Reader;

/** Reads files into documents with unique ids, whatever order the files come in. */
final class Intake {

  private final Reader reader;
  private final Messages messages;
  private final Progress progress;
  private final Map<String, String> pathOfDigest = new HashMap<>();
  private final List<Placed> documents = new ArrayList<>();

  /**
   * Starts with no document.
   *
   * @param reader reads one file
   * @param messages told what could not be read
   * @param progress told of every file
   */
  Intake(Reader reader, Messages messages, Progress progress) {
    this.reader = reader;
    this.messages = messages;
    this.progress = progress;
  }

  /** Reads every file once; files with the same bytes count as one. */
  List<Document> read(List<InputFile> files) {
    progress.start("files", files.size());
    CommonFolder folder = CommonFolder.of(files);
    files.stream()
        .sorted(Comparator.comparing(folder::place))
        .forEach(file -> read(file, folder.place(file)));
    return UniqueIds.assign(documents);
  }

  private void read(InputFile file, String place) {
    try {
      byte[] bytes = file.bytes();
      String twin = pathOfDigest.putIfAbsent(sha256(bytes), file.shown());
      if (twin == null) {
        keep(file, place, reader.read(file.name(), bytes));
      } else {
        messages.note(file.shown() + ": the same bytes as " + twin + ", counted once");
      }
    } catch (IOException e) {
      messages.problem(file.shown(), Reasons.of(e), e);
    } catch (OutOfMemoryError e) {
      messages.problem(file.shown(), "too large for memory. Split the file.", e);
    }
    progress.step();
  }

  private void keep(InputFile file, String place, Reader.Result result) {
    result.documents().forEach(document -> documents.add(new Placed(place, document)));
    result.problems().forEach(problem -> messages.problem(file.shown(), problem));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * A document and the file it came from.
   *
   * @param place path of the file relative to the folder all inputs share
   * @param document what was read
   */
  record Placed(String place, Document document) {}
}

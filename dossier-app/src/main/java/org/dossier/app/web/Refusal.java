package org.dossier.app.web;

import io.javalin.http.HttpStatus;

/** A request that is not carried out, with the reason to show. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final HttpStatus status;

  /**
   * @param status what kind of refusal
   * @param reason what is wrong and what to do: full sentences
   */
  public Refusal(HttpStatus status, String reason) {
    super(reason);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  /** Something that is not there. */
  public static Refusal notFound(String reason) {
    return new Refusal(HttpStatus.NOT_FOUND, reason);
  }

  /** Something that was asked wrongly. */
  public static Refusal badRequest(String reason) {
    return new Refusal(HttpStatus.BAD_REQUEST, reason);
  }

  static Refusal forbidden(String reason) {
    return new Refusal(HttpStatus.FORBIDDEN, reason);
  }
}

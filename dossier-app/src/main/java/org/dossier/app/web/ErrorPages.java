package org.dossier.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.io.PrintStream;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpException;

/** Says on a page what went wrong and what to do; what only we can mend goes to the console. */
final class ErrorPages {

  private final PrintStream err;
  private final Function<Context, Exchange> exchanges;

  /**
   * @param err told of faults of this program
   */
  ErrorPages(PrintStream err, Function<Context, Exchange> exchanges) {
    this.err = err;
    this.exchanges = exchanges;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(Refusal.class, (e, context) -> show(context, e.status(), e.reason()));
    routes.exception(HttpResponseException.class, this::answer);
    routes.exception(ServletException.class, this::unreadable);
    routes.exception(Exception.class, this::fault);
  }

  private void answer(HttpResponseException e, Context context) {
    HttpStatus status = HttpStatus.forStatus(e.getStatus());
    show(context, status, reason(status));
  }

  private static String reason(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is no such page. It may have been forgotten or merged.";
      case CONTENT_TOO_LARGE -> "That is too large. Send less at once.";
      default -> "This cannot be done: " + status.getMessage() + ".";
    };
  }

  /** What was sent could not be taken apart, or was more than may be sent. */
  private void unreadable(ServletException e, Context context) {
    boolean tooLarge = false;
    boolean broken = false;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      tooLarge |= cause instanceof IllegalStateException;
      broken |= cause instanceof HttpException;
    }
    if (tooLarge) {
      show(context, HttpStatus.CONTENT_TOO_LARGE, reason(HttpStatus.CONTENT_TOO_LARGE));
    } else if (broken) {
      show(context, HttpStatus.BAD_REQUEST, "What was sent could not be read. Try again.");
    } else {
      fault(e, context);
    }
  }

  private void fault(Exception e, Context context) {
    err.println("dossier: a fault of this program while serving a page. Report it: " + e);
    e.printStackTrace(err);
    show(
        context,
        HttpStatus.INTERNAL_SERVER_ERROR,
        "This is a fault of the program, and its console says more. Nothing stored was harmed.");
  }

  private void show(Context context, HttpStatus status, String reason) {
    if (context.res().isCommitted()) {
      return;
    }
    String heading = status.getCode() + " " + status.getMessage();
    exchanges
        .apply(context)
        .page(
            status,
            heading,
            out -> {
              out.element("h1", heading).element("p", reason, "class", "problem");
              out.open("p").element("a", "To the incidents", "href", "/incidents").close();
            });
  }
}

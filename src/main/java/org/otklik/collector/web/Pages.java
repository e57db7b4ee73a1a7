package org.otklik.collector.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.otklik.collector.api.ResultsPage;
import org.otklik.collector.api.SignIn;

/** The routes of the pages. Nothing but the sign-in and its style can be had without a session. */
public final class Pages {
    private static final String COOKIE = "otklik_session";
    private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";
    private static final int MOST_WORDS = 200;

    private final SignIn signIn;
    private final ResultsPage results;
    private final Transport transport;

    /** Whether a browser may send the session over plain http: only when the collector itself speaks it, on loopback. */
    public enum Transport {
        PLAIN,
        TLS
    }

    public Pages(SignIn signIn, ResultsPage results, Transport transport) {
        this.signIn = signIn;
        this.results = results;
        this.transport = transport;
    }

    public void addTo(RoutesConfig routes) {
        routes.before("/*", Pages::protect);
        routes.get("/", context -> page(context, "results.html"));
        routes.get("/sign-in", context -> file(context, "sign-in.html", "text/html; charset=utf-8"));
        routes.post("/sign-in", this::bySubmittedForm);
        routes.post("/sign-in/code", this::byCode);
        routes.post("/sign-out", this::signOut);
        routes.get("/app.css", context -> file(context, "app.css", "text/css; charset=utf-8"));
        routes.get("/sign-in.js", context -> file(context, "sign-in.js", "text/javascript; charset=utf-8"));
        routes.get("/results.js", context -> page(context, "results.js"));
        routes.get("/charts.js", context -> page(context, "charts.js"));
        routes.get("/words.js", context -> file(context, "words.js", "text/javascript; charset=utf-8"));
        routes.get("/echarts.js", this::echarts);
        routes.get("/api/results", this::numbers);
    }

    /** Visitors' words can do nothing in a page that runs no script but ours and loads nothing from elsewhere. */
    private static void protect(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cache-Control", "no-store");
    }

    private void page(Context context, String name) {
        if (signedIn(context)) {
            file(context, name, name.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
        } else {
            context.redirect("/sign-in");
        }
    }

    private void numbers(Context context) {
        if (!signedIn(context)) {
            context.status(401).contentType("application/json").result("{\"signIn\":\"/sign-in\"}");
            return;
        }
        var period = ResultsPage.Period.of(
                Optional.ofNullable(context.queryParam("period")).orElse(""));
        var locale = "en".equals(context.queryParam("lang")) ? "en" : "ru";
        context.contentType("application/json")
                .result(results.json(period, locale, bounded(context.queryParam("pack"))));
    }

    private void bySubmittedForm(Context context) {
        var login = bounded(context.formParam("login"));
        var password = bounded(context.formParam("password")).toCharArray();
        var session = own(context) ? signIn.byPassword(login, password, context.ip()) : Optional.<String>empty();
        session.ifPresent(secret -> remember(context, secret));
        context.redirect(session.isPresent() ? "/" : "/sign-in?wrong");
    }

    private void byCode(Context context) {
        var session = own(context)
                ? signIn.byCode(bounded(context.formParam("code")), context.ip())
                : Optional.<String>empty();
        session.ifPresent(secret -> remember(context, secret));
        context.status(session.isPresent() ? 204 : 401);
    }

    private void signOut(Context context) {
        if (own(context)) {
            Optional.ofNullable(context.cookie(COOKIE)).ifPresent(signIn::end);
            context.removeCookie(COOKIE);
        }
        context.redirect("/sign-in");
    }

    /** A request that changes something must come from a page of ours; browsers say where it comes from. */
    private static boolean own(Context context) {
        var site = context.header("Sec-Fetch-Site");
        var origin = context.header("Origin");
        var host = context.header("Host");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null || (host != null && origin.endsWith("://" + host));
    }

    private void remember(Context context, String session) {
        var cookie = new Cookie(COOKIE, session);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(transport == Transport.TLS);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
    }

    private boolean signedIn(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE)).flatMap(signIn::role).isPresent();
    }

    private static String bounded(String word) {
        return word == null || word.length() > MOST_WORDS ? "" : word;
    }

    private void echarts(Context context) {
        resource(context, ECHARTS, "text/javascript; charset=utf-8");
        context.header("Cache-Control", "max-age=86400");
    }

    private static void file(Context context, String name, String type) {
        resource(context, "/org/otklik/collector/web/" + name, type);
    }

    private static void resource(Context context, String path, String type) {
        try (var stream = Pages.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the jar: " + path);
            }
            context.contentType(type).result(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}

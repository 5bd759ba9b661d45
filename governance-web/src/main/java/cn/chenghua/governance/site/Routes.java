package cn.chenghua.governance.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every route of the platform with the right it asks for; the only place where a path is opened. */
@Component
public class Routes {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private final Map<String, List<Rule>> byBeginning = new HashMap<>();
    private final List<Rule> anywhere = new ArrayList<>();
    private final List<PathPattern> fromPages = new ArrayList<>();

    Routes(Collection<RouteRules> features) {
        features.forEach(feature -> feature.declare(this));
    }

    public Routes get(Right right, String... patterns) {
        return get(Set.of(right), patterns);
    }

    /** Open to whoever holds one of the rights. */
    public Routes get(Set<Right> rights, String... patterns) {
        return add(READING, rights, Access.RIGHT, patterns);
    }

    public Routes post(Right right, String... patterns) {
        return post(Set.of(right), patterns);
    }

    /** Open to whoever holds one of the rights. */
    public Routes post(Set<Right> rights, String... patterns) {
        return add(Set.of("POST"), rights, Access.RIGHT, patterns);
    }

    public Routes put(Right right, String... patterns) {
        return put(Set.of(right), patterns);
    }

    /** Open to whoever holds one of the rights. */
    public Routes put(Set<Right> rights, String... patterns) {
        return add(Set.of("PUT"), rights, Access.RIGHT, patterns);
    }

    public Routes patch(Right right, String... patterns) {
        return add(Set.of("PATCH"), Set.of(right), Access.RIGHT, patterns);
    }

    public Routes delete(Right right, String... patterns) {
        return add(Set.of("DELETE"), Set.of(right), Access.RIGHT, patterns);
    }

    /** Open to everybody who is signed in, whatever the role. */
    public Routes signedIn(String method, String... patterns) {
        return add(methods(method), Set.of(), Access.SIGNED_IN, patterns);
    }

    /** Open to the whole world. */
    public Routes open(String method, String... patterns) {
        return add(methods(method), Set.of(), Access.OPEN, patterns);
    }

    /**
     * Lets our own pages write here over REST with their session, if they show the secret of their forms; elsewhere the API takes
     * no write with a cookie. The right is asked for as everywhere.
     */
    public Routes fromPages(String... patterns) {
        for (var pattern : patterns) {
            fromPages.add(PathPatternParser.defaultInstance.parse(pattern));
        }
        return this;
    }

    public boolean writtenByPages(String path) {
        var parsed = PathContainer.parsePath(path);
        return fromPages.stream().anyMatch(pattern -> pattern.matches(parsed));
    }

    public Verdict ask(String method, String path, @Nullable Actor actor) {
        var onPath = on(path);
        if (onPath.isEmpty()) {
            return Verdict.UNKNOWN_PATH;
        }
        var matching = onPath.stream().filter(rule -> rule.methods.contains(method)).min(Rule::compareTo);
        return matching.map(rule -> rule.verdict(actor)).orElse(Verdict.WRONG_METHOD);
    }

    /** The rule that would decide, for the test that no handler is without one. */
    public Optional<String> ruleFor(String method, String path) {
        return on(path).stream().filter(rule -> rule.methods.contains(method)).min(Rule::compareTo).map(Rule::toString);
    }

    private List<Rule> on(String path) {
        var parsed = PathContainer.parsePath(path);
        return Stream.concat(byBeginning.getOrDefault(beginning(parsed), List.of()).stream(), anywhere.stream())
                .filter(rule -> rule.pattern.matches(parsed)).toList();
    }

    /** The part of a path that is a word in nearly every pattern: the resource behind {@code /api/v1}, else the first part. */
    private static String beginning(PathContainer path) {
        var parts = path.elements().stream().filter(PathContainer.PathSegment.class::isInstance)
                .map(part -> ((PathContainer.PathSegment) part).valueToMatch()).toList();
        return String.join("/", parts.subList(0, Math.min(parts.size(), parts.indexOf("api") == 0 ? 3 : 1)));
    }

    private Routes add(Set<String> methods, Set<Right> rights, Access access, String... patterns) {
        for (var pattern : patterns) {
            var beginning = beginning(PathContainer.parsePath(pattern));
            var varies = beginning.contains("{") || beginning.contains("*");
            (varies ? anywhere : byBeginning.computeIfAbsent(beginning, _ -> new ArrayList<>()))
                    .add(new Rule(methods, PathPatternParser.defaultInstance.parse(pattern), rights, access));
        }
        return this;
    }

    private static Set<String> methods(String method) {
        return READING.contains(method) ? READING : Set.of(method);
    }

    /** What is said to a request before any handler sees it. */
    public enum Verdict {
        GRANTED, REFUSED, UNKNOWN_PATH, WRONG_METHOD
    }

    private enum Access {
        OPEN, SIGNED_IN, RIGHT
    }

    private record Rule(Set<String> methods, PathPattern pattern, Set<Right> rights,
            Access access) implements Comparable<Rule> {

        Verdict verdict(@Nullable Actor actor) {
            var granted = switch (access) {
                case OPEN -> true;
                case SIGNED_IN -> actor != null;
                case RIGHT -> actor != null && rights.stream().anyMatch(actor::may);
            };
            return granted ? Verdict.GRANTED : Verdict.REFUSED;
        }

        @Override
        public int compareTo(Rule other) {
            return PathPattern.SPECIFICITY_COMPARATOR.compare(pattern, other.pattern);
        }
    }
}

package cn.chenghua.governance.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who is acting: derives the actor from the account as it stands now and keeps it while nothing it rests on has changed. */
@Component
public class Actors {

    /** What needs a person: no token has it. */
    private static final Set<Right> PERSONAL = Set.of(Right.ADMINISTER, Right.SECURE, Right.UNMASK);
    private static final int MOST = 2_000;
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);

    private final Standings standings;
    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final PasswordRule rule;
    private final Clock clock;
    private final Map<Account.Id, Kept> kept = new ConcurrentHashMap<>();

    Actors(Standings standings, AccountRepository accounts, Hierarchies hierarchies, PasswordRule rule, Clock clock) {
        this.standings = standings;
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.rule = rule;
        this.clock = clock;
    }

    /** The actor of a session; empty when the account is gone or disabled or its password was changed meanwhile. */
    public Optional<Present> of(Standings.SignedIn session) {
        return standings.of(new Account.Id(session.account()))
                .filter(standing -> standing.passwordSince().equals(session.passwordSince()))
                .flatMap(standing -> derive(standing).map(actor -> new Present(actor,
                        standing.mustChange() || rule.expired(standing.passwordSince(), clock.instant()))));
    }

    /** The actor of a token: its owner within the token's bounds, without what needs a person. */
    @Transactional
    public Optional<Actor> ofToken(String secret) {
        var now = clock.instant();
        return standings.ofToken(new Secret(secret).hash(), now).filter(token -> !token.owner().mustChange()).flatMap(token -> {
            var last = token.lastUsed();
            if (last == null || last.plus(USE_NOTED_EVERY).isBefore(now)) {
                standings.used(token.id(), now);
            }
            return derive(token.owner()).map(owner -> narrow(owner, token));
        });
    }

    private Actor narrow(Actor owner, Standings.Token token) {
        var unit = token.unit();
        var bound = unit == null ? Scope.everything() : Account.scope(unit, today(), hierarchies.current());
        var rights = new EnumMap<Right, Scope>(Right.class);
        owner.rights().forEach((right, scope) -> {
            if (right == Right.READ || !token.readOnly() && !PERSONAL.contains(right)) {
                rights.put(right, scope.and(bound));
            }
        });
        return new Actor(owner.account(), owner.username(), owner.displayName(), rights);
    }

    private Optional<Actor> derive(Standings.Standing standing) {
        var day = today();
        var last = kept.get(standing.account());
        if (last != null && last.standing.equals(standing) && last.day.equals(day)) {
            return Optional.of(last.actor);
        }
        var actor = accounts.findById(standing.account()).map(account -> account.actor(day, hierarchies.current()));
        if (kept.size() > MOST) {
            kept.clear();
        }
        actor.ifPresent(found -> kept.put(standing.account(), new Kept(standing, day, found)));
        return actor;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private record Kept(Standings.Standing standing, LocalDate day, Actor actor) {
    }

    /** A signed-in actor, who may have to choose a new password first. */
    public record Present(Actor actor, boolean mustChange) {
    }
}

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

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who is acting: derives the actor from the account as it stands now and keeps it while nothing it rests on has changed. */
@Component
public class Actors {

    /** What needs a person: no token has it. */
    private static final Set<Right> PERSONAL = Set.of(Right.ADMINISTER, Right.SECURE, Right.UNMASK);
    private static final int MOST = 2_000;
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);
    private static final Duration SEEN_NOTED_EVERY = Duration.ofMinutes(1);

    private final Standings standings;
    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final PasswordRule rule;
    private final SecondFactorRule secondFactor;
    private final Clock clock;
    private final MachineTime machine;
    private final Map<Account.Id, Kept> kept = new ConcurrentHashMap<>();

    Actors(Standings standings, AccountRepository accounts, Hierarchies hierarchies, PasswordRule rule,
            SecondFactorRule secondFactor, Clock clock, MachineTime machine) {
        this.standings = standings;
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.rule = rule;
        this.secondFactor = secondFactor;
        this.clock = clock;
        this.machine = machine;
    }

    /** Who acts in a session now; nobody when it was ended, or the account is disabled, or its password was changed meanwhile. */
    public Answer of(Standings.SignedIn session) {
        var sitting = standings.of(session).orElse(null);
        if (sitting == null) {
            return new Gone(null);
        }
        if (sitting.end() != null || !sitting.owner().passwordSince().equals(session.passwordSince())) {
            return new Gone(sitting.end());
        }
        noteSeen(session, sitting);
        return derive(sitting.owner()).<Answer>map(found -> new Present(found.actor, demand(sitting.owner(), found)))
                .orElse(new Gone(null));
    }

    private void noteSeen(Standings.SignedIn session, Standings.Sitting sitting) {
        var now = machine.now();
        if (Duration.between(sitting.lastSeen(), now).abs().compareTo(SEEN_NOTED_EVERY) >= 0) {
            standings.seen(session.session(), now);
        }
    }

    private Demand demand(Standings.Standing standing, Kept found) {
        if (standing.mustChange() || rule.expired(standing.passwordSince(), clock.instant())) {
            return Demand.PASSWORD;
        }
        return found.demandsFactor && !standing.secondFactor() ? Demand.SECOND_FACTOR : Demand.NOTHING;
    }

    /** The actor of a token: its owner within the token's bounds, without what needs a person. */
    public Optional<Actor> ofToken(String secret) {
        var now = clock.instant();
        return standings.ofToken(new Secret(secret).hash(), now).filter(token -> !token.owner().mustChange()).flatMap(token -> {
            var last = token.lastUsed();
            if (last == null || last.plus(USE_NOTED_EVERY).isBefore(now)) {
                standings.used(token.id(), now);
            }
            return derive(token.owner()).map(owner -> narrow(owner.actor, token));
        });
    }

    private Actor narrow(Actor owner, Standings.Token token) {
        var unit = token.unit();
        var bound = unit == null ? Scope.everything() : Account.scope(unit, today(), hierarchies.current());
        var rights = new EnumMap<Right, Scope>(Right.class);
        owner.rights().forEach((right, scope) -> {
            if (right.onlyReads() || !token.readOnly() && !PERSONAL.contains(right)) {
                rights.put(right, scope.and(bound));
            }
        });
        return new Actor(owner.account(), owner.username(), owner.displayName(), rights);
    }

    private Optional<Kept> derive(Standings.Standing standing) {
        var day = today();
        var last = kept.get(standing.account());
        if (last != null && last.standing.equals(standing) && last.day.equals(day)) {
            return Optional.of(last);
        }
        var fresh = accounts.findById(standing.account()).map(account -> new Kept(standing, day,
                account.actor(day, hierarchies.current()), secondFactor.demands(account, day)));
        if (kept.size() > MOST) {
            kept.clear();
        }
        fresh.ifPresent(found -> kept.put(standing.account(), found));
        return fresh;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private record Kept(Standings.Standing standing, LocalDate day, Actor actor, boolean demandsFactor) {
    }

    /** What is found behind a session. */
    public sealed interface Answer {
    }

    /** A signed-in actor, and what he has to do before anything else. */
    public record Present(Actor actor, Demand demand) implements Answer {
    }

    /** Nobody any more; why, where the session itself was ended. */
    public record Gone(@Nullable SessionEnd why) implements Answer {
    }

    /** What comes before all else. */
    public enum Demand {
        NOTHING, PASSWORD, SECOND_FACTOR
    }
}

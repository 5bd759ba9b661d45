package cn.chenghua.governance.casework;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.casework.Lottery.Candidate;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;

import org.springframework.stereotype.Component;

/** Finds out who may verify a case, and draws one of them. */
@Component
class Verifiers {

    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final DisorderRows rows;
    private final Lottery lottery = new Lottery(new SecureRandom());

    Verifiers(AccountRepository accounts, Hierarchies hierarchies, DisorderRows rows) {
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.rows = rows;
    }

    /** One who neither found nor handled it; nobody where all who may have done one of the two. */
    Optional<Candidate> draw(DisorderCase disorder, Set<UUID> finders, Instant now) {
        var candidates = candidates(disorder, LocalDate.ofInstant(now, Days.ZONE));
        var excluded = new HashSet<>(finders);
        excluded.add(disorder.matter().finder());
        excluded.addAll(disorder.handlers());
        return lottery.draw(candidates, excluded, rows.lastDrawn(candidates.stream().map(Candidate::account).toList()));
    }

    private List<Candidate> candidates(DisorderCase disorder, LocalDate day) {
        var units = hierarchies.current();
        return accounts.findAllByOrderByUsername().stream().filter(Account::enabled)
                .filter(account -> account.service() == null)
                .filter(account -> verifies(account.actor(day, units), disorder))
                .map(account -> new Candidate(account.id().value(), account.displayName())).toList();
    }

    /** Whether the actor may verify where the case lies. */
    static boolean verifies(Actor actor, DisorderCase disorder) {
        var scope = actor.scope(Right.VERIFY_CASES);
        return scope.covers(disorder.matter().place(), disorder.charge().responsible());
    }
}

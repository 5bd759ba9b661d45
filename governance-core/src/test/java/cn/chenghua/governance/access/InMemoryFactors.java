package cn.chenghua.governance.access;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Second factors without a database. */
public final class InMemoryFactors implements SecondFactors {

    private final Map<Account.Id, Kept> factors = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<Account.Id, Set<String>> recovery = new HashMap<>();

    @Override
    public Optional<Kept> find(Account.Id account) {
        return Optional.ofNullable(factors.get(account))
                .map(kept -> new Kept(kept.secret(), kept.created(), kept.confirmed(), left(account).size()));
    }

    @Override
    public void begin(Account.Id account, String secret, Instant now) {
        factors.put(account, new Kept(secret, now, null, 0));
    }

    @Override
    public boolean confirm(Account.Id account, Instant now) {
        return factors.computeIfPresent(account, (id, kept) -> new Kept(kept.secret(), kept.created(), now, 0)) != null;
    }

    @Override
    public void remove(Account.Id account) {
        factors.remove(account);
        recovery.remove(account);
        used.removeIf(use -> use.startsWith(account.value().toString()));
    }

    @Override
    public boolean use(Account.Id account, long step) {
        return used.add(account.value() + " " + step);
    }

    @Override
    public void replaceRecovery(Account.Id account, Collection<String> hashes) {
        recovery.put(account, new HashSet<>(hashes));
    }

    @Override
    public boolean useRecovery(Account.Id account, String hash, Instant now) {
        return left(account).remove(hash);
    }

    private Set<String> left(Account.Id account) {
        return recovery.getOrDefault(account, new HashSet<>());
    }
}

package cn.chenghua.governance.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts, links and lockouts without a database; a password's hash is the password behind a {@code #}. */
public final class InMemoryAccess implements AccountRepository, SetupLinkRepository, Lockouts, PasswordHashing {

    private final Map<Account.Id, Account> accounts = new HashMap<>();
    private final Map<String, Lockout> lockouts = new HashMap<>();
    private final List<SetupLink> links = new ArrayList<>();
    private int hashings;

    @Override
    public Account save(Account account) {
        accounts.put(account.id(), account);
        return account;
    }

    @Override
    public Optional<Account> findById(Account.Id id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<Account> findByUsername(Username username) {
        return accounts.values().stream().filter(account -> account.username().equals(username)).findFirst();
    }

    @Override
    public List<Account> findAllByOrderByUsername() {
        return accounts.values().stream().sorted(Comparator.comparing(account -> account.username().value())).toList();
    }

    @Override
    public boolean existsByDemonstrationTrue() {
        return accounts.values().stream().anyMatch(Account::demonstration);
    }

    @Override
    public long count() {
        return accounts.size();
    }

    @Override
    public SetupLink save(SetupLink link) {
        links.remove(link);
        links.add(link);
        return link;
    }

    @Override
    public Optional<SetupLink> findBySecretHash(String hash) {
        return links.stream().filter(link -> link.secretHash().equals(hash)).findFirst();
    }

    @Override
    public List<SetupLink> findByUsedIsNull() {
        return links.stream().filter(link -> link.usable(Instant.MIN)).toList();
    }

    @Override
    public boolean admit(String name, Instant now) {
        var before = lockouts.getOrDefault(name, Lockout.NONE);
        lockouts.put(name, before.tried(now));
        return !before.locked(now);
    }

    @Override
    public boolean locked(String name, Instant now) {
        return lockouts.getOrDefault(name, Lockout.NONE).locked(now);
    }

    @Override
    public void forget(String name) {
        lockouts.remove(name);
    }

    @Override
    public String hash(String password) {
        return "#" + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        hashings++;
        return hash.equals("#" + password);
    }

    int hashings() {
        return hashings;
    }
}

package cn.chenghua.governance.communityservice.terminal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;

/** The terminal tests; they are added and read, never changed. */
public interface TestBook {

    Optional<TerminalTest> find(UUID id);

    /** The tests of a service, the latest first. */
    List<TerminalTest> of(UUID service);

    Optional<TerminalTest> latest(UUID service);

    /** The latest test of each of these services that has one. */
    Map<UUID, TerminalTest> latest(Collection<UUID> services);

    /** At most {@code limit} tests of services within the scope, the latest put down first, beginning after one. */
    List<TerminalTest> list(Scope scope, @Nullable UUID after, int limit);

    void addAll(List<TerminalTest> tests);
}

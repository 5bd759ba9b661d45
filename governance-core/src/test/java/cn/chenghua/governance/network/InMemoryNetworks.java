package cn.chenghua.governance.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Editions of the network for tests that need no database. */
public final class InMemoryNetworks implements Networks {

    private final Map<NetworkVersion, StreetNetwork> kept = new LinkedHashMap<>();

    @Override
    public Optional<NetworkVersion> current() {
        return all().stream().findFirst();
    }

    @Override
    public Optional<NetworkVersion> numbered(int number) {
        return kept.keySet().stream().filter(version -> version.number() == number).findFirst();
    }

    @Override
    public List<NetworkVersion> all() {
        return new ArrayList<>(kept.keySet()).reversed();
    }

    @Override
    public StreetNetwork read(NetworkVersion version) {
        return Objects.requireNonNull(kept.get(version));
    }

    @Override
    public StreetGraph graph(NetworkVersion version) {
        return read(version).walkable();
    }

    @Override
    public void keep(NetworkVersion version, StreetNetwork network) {
        kept.put(version, network);
    }
}

package cn.chenghua.governance.network;

import java.util.List;
import java.util.Optional;

/** The kept editions of the street network. */
public interface Networks {

    /** The edition in force; empty before the first import. */
    Optional<NetworkVersion> current();

    Optional<NetworkVersion> numbered(int number);

    /** All editions, the newest first. */
    List<NetworkVersion> all();

    StreetNetwork read(NetworkVersion version);

    /** What can be walked of an edition, from memory where it was asked for before. */
    StreetGraph graph(NetworkVersion version);

    /** Keeps a new edition; its number must be the next, or somebody else was faster. */
    void keep(NetworkVersion version, StreetNetwork network);
}

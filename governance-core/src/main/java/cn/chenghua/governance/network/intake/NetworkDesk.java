package cn.chenghua.governance.network.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.KnownStreets;
import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.StreetNode;

import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;

/** Takes files of streets in: each makes a new edition, a file that says what is in force already changes nothing. */
@Service
public class NetworkDesk {

    private final Networks networks;
    private final Collection<KnownStreets> known;
    private final Trail trail;
    private final Clock clock;

    NetworkDesk(Networks networks, Collection<KnownStreets> known, Trail trail, Clock clock) {
        this.networks = networks;
        this.known = known;
        this.trail = trail;
        this.clock = clock;
    }

    /** The system the file is more likely in than in the declared one, judged by the streets known so far. */
    public Optional<Crs> likely(NetworkDraft draft) {
        var courses = new ArrayList<Geometry>();
        networks.current().map(networks::read).ifPresent(network -> network.edges().stream().map(StreetEdge::course)
                .filter(course -> course != null).forEach(courses::add));
        if (courses.isEmpty()) {
            known.forEach(streets -> courses.addAll(streets.courses()));
        }
        return new Likeness(courses).better(draft.network().nodes().stream().map(StreetNode::at).toList(), draft.crs());
    }

    /** Whether the file says what is in force already. */
    public boolean same(NetworkDraft draft) {
        return networks.current().filter(now -> now.digest().equals(digest(draft.network()))).isPresent();
    }

    /** Keeps a new edition and makes it the one in force; gives the one in force back where the file says the same. */
    @LongWork
    public NetworkVersion take(Steward steward, TakeNetwork said, NetworkDraft draft) {
        if (!draft.sound()) {
            throw NetworkRefused.unsound(draft.findings().stream().filter(Finding::stops).count());
        }
        var digest = digest(draft.network());
        var now = networks.current();
        if (now.filter(version -> version.digest().equals(digest)).isPresent()) {
            return now.get();
        }
        if (!said.certain()) {
            likely(draft).ifPresent(other -> {
                throw NetworkRefused.system(draft.crs(), other);
            });
        }
        var network = draft.network();
        var version = new NetworkVersion(Uuids.next(clock.instant()), now.map(NetworkVersion::number).orElse(0) + 1,
                said.standsFor(), said.source(), said.licence(), digest, network.nodes().size(), network.edges().size(),
                network.metres(), steward.name(), clock.instant());
        networks.keep(version, network);
        trail.note(Note.of(Act.IMPORT, Subject.of("street_network", version.number())).counted(network.edges().size()));
        return version;
    }

    private static String digest(StreetNetwork network) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            network.nodes().forEach(node -> put(hash, node.key(), List.of(node.longitude(), node.latitude())));
            network.edges().forEach(edge -> put(hash, edge));
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(MessageDigest hash, StreetEdge edge) {
        var stated = edge.metres();
        var figures = new ArrayList<Double>(List.of((double) edge.from(), (double) edge.to(), stated == null ? -1 : stated,
                edge.walkable() ? 1.0 : 0.0));
        var course = edge.course();
        if (course != null) {
            for (var at : course.getCoordinates()) {
                figures.add(at.x);
                figures.add(at.y);
            }
        }
        put(hash, edge.key() + "\n" + edge.name() + "\n" + edge.kind(), figures);
    }

    private static void put(MessageDigest hash, String text, List<Double> figures) {
        var bytes = ByteBuffer.allocate(8 * figures.size());
        figures.forEach(bytes::putDouble);
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
        hash.update(bytes.array());
    }
}

package cn.chenghua.governance.casework.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.casework.likeness.Hit.Reason;
import cn.chenghua.governance.casework.likeness.PrintRows.Kept;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;

import org.springframework.stereotype.Component;

/**
 * Compares after-photos with the photos from before, block by block, and with every earlier photo of any case, found by hash. It
 * accuses nobody: a hit only asks a human to look.
 */
@Component
public class LikenessCheck {

    private static final int LOOKED_AT = 5;
    private final EvidenceRepository evidence;
    private final PrintRows rows;
    private final PictureEye eye;

    LikenessCheck(EvidenceRepository evidence, PrintRows rows, PictureEye eye) {
        this.evidence = evidence;
        this.rows = rows;
        this.eye = eye;
    }

    /** Keeps the prints of the photos and tells what is odd about the new ones. */
    public List<Hit> look(Shots shots, int most) {
        var before = see(shots.before());
        var after = see(shots.after());
        keep(shots.caseId(), before);
        var except = new HashSet<>(after.keySet());
        var hits = new ArrayList<Hit>();
        after.forEach((photo, grey) -> {
            var odd = new ArrayList<Hit>(same(photo, except));
            if (odd.isEmpty()) {
                odd.addAll(alike(photo, grey, before));
            }
            if (odd.isEmpty()) {
                odd.addAll(near(photo, grey, most, except));
            }
            hits.addAll(odd);
        });
        shots.tooEarly().forEach(photo -> hits.add(new Hit(photo, Reason.TOO_EARLY, null, null, 0)));
        keep(shots.caseId(), after);
        if (!hits.isEmpty()) {
            rows.addHits(shots.entry(), hits);
        }
        return hits;
    }

    private Map<UUID, Grey> see(Collection<UUID> photos) {
        var seen = new LinkedHashMap<UUID, Grey>();
        photos.forEach(photo -> evidence.content(photo, Scope.everything()).flatMap(eye::see)
                .ifPresent(grey -> seen.put(photo, grey)));
        return seen;
    }

    private void keep(UUID caseId, Map<UUID, Grey> seen) {
        var known = rows.known(seen.keySet());
        var fresh = seen.entrySet().stream().filter(one -> !known.contains(one.getKey()))
                .map(one -> new Kept(one.getKey(), caseId, Print.of(one.getValue()))).toList();
        if (!fresh.isEmpty()) {
            rows.add(fresh);
        }
    }

    private List<Hit> same(UUID photo, Collection<UUID> except) {
        return evidence.file(photo, Scope.everything()).map(Evidence.File::sha256)
                .map(digest -> rows.same(digest, except).stream().limit(1)
                        .map(near -> new Hit(photo, Reason.SAME_FILE, near.photo(), near.caseId(), 0)).toList())
                .orElse(List.of());
    }

    private static List<Hit> alike(UUID photo, Grey grey, Map<UUID, Grey> before) {
        var hits = new ArrayList<Hit>();
        before.forEach((earlier, seen) -> {
            var likeness = Blocks.likeness(seen, grey);
            if (likeness >= Blocks.ALIKE) {
                hits.add(new Hit(photo, Reason.BLOCKS, earlier, null, (int) Math.round(likeness * 100)));
            }
        });
        return hits;
    }

    /** What a hash finds is looked at block by block, for among many photos some are near by chance. */
    private List<Hit> near(UUID photo, Grey grey, int most, Collection<UUID> except) {
        return rows.near(Print.turns(grey), most, except).stream().limit(LOOKED_AT)
                .filter(near -> evidence.content(near.photo(), Scope.everything()).flatMap(eye::see)
                        .filter(earlier -> Blocks.same(earlier, grey)).isPresent())
                .limit(1).map(near -> new Hit(photo, Reason.HASH, near.photo(), near.caseId(), near.distance())).toList();
    }

    /**
     * The photos of a handling.
     *
     * @param entry the step
     * @param tooEarly those that were taken before the dispatch, as their sender says
     */
    public record Shots(UUID caseId, UUID entry, List<UUID> before, List<UUID> after, List<UUID> tooEarly) {
    }
}

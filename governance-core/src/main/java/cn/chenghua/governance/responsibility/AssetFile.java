package cn.chenghua.governance.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Upload;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes pictures and documents into the file of an asset, and shows the pictures to whoever sees the asset, a chief by his post included. */
@Service
@Transactional
public class AssetFile {

    private final AssetDesk assets;
    private final AssetPieces pieces;
    private final EvidenceRepository evidence;
    private final Clock clock;

    AssetFile(AssetDesk assets, AssetPieces pieces, EvidenceRepository evidence, Clock clock) {
        this.assets = assets;
        this.pieces = pieces;
        this.evidence = evidence;
        this.clock = clock;
    }

    public AssetPiece add(Actor actor, UUID id, String title, @Nullable LocalDate takenOn, @Nullable Upload upload) {
        var asset = assets.read(actor, id);
        actor.check(Right.KEEP_ASSETS, asset.place(), asset.responsible());
        var now = clock.instant();
        if (upload == null) {
            throw AssetRefused.file();
        }
        if (takenOn != null && Days.within("takenOn", takenOn).isAfter(now.atZone(Days.ZONE).toLocalDate())) {
            throw AssetRefused.notTakenYet(takenOn);
        }
        var rests = new Evidence(Uuids.next(now), Evidence.Kind.FILE, title.isBlank() ? upload.name() : title.strip(),
                asset.place(), asset.responsible(), actor.username(), now);
        evidence.addAll(List.of(rests));
        var file = upload.as(rests.id());
        evidence.attach(file, upload.content());
        var piece = new AssetPiece(rests.id(), id, rests.text(), takenOn, file, actor.username(), now);
        pieces.add(piece);
        return piece;
    }

    /** The latest pictures of an asset that the actor sees, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<AssetPiece> photos(Actor actor, UUID id, int limit) {
        return pieces.photos(assets.read(actor, id).id(), limit);
    }

    /** A picture of an asset that the actor sees; any other file is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Shown photo(Actor actor, UUID id, UUID photo) {
        var piece = pieces.find(assets.read(actor, id).id(), photo).filter(AssetPiece::picture)
                .orElseThrow(() -> new UnknownAsset(photo));
        var content = evidence.content(piece.evidence(), Scope.everything()).orElseThrow(() -> new UnknownAsset(photo));
        return new Shown(piece.file(), content);
    }

    /** A file with its bytes. */
    public record Shown(Evidence.File file, byte[] content) {
    }
}

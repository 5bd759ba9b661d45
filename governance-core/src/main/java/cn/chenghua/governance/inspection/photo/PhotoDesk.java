package cn.chenghua.governance.inspection.photo;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.inspection.Inspection;
import cn.chenghua.governance.inspection.InspectionView;

import org.springframework.stereotype.Service;

/** Takes photos in, piece by piece, and hands them out to those who see their inspections. */
@Service
public class PhotoDesk {

    private final PhotoBook book;
    private final PhotoShelf shelf;
    private final EvidenceRepository evidence;
    private final InspectionView inspections;
    private final PictureCheck pictures;

    PhotoDesk(PhotoBook book, PhotoShelf shelf, EvidenceRepository evidence, InspectionView inspections, PictureCheck pictures) {
        this.book = book;
        this.shelf = shelf;
        this.evidence = evidence;
        this.inspections = inspections;
        this.pictures = pictures;
    }

    /** Adds a piece behind those that have arrived; one that begins elsewhere changes nothing. */
    public Arrived put(Actor actor, Piece piece) {
        actor.checkEither(Right.HOLD_POST, Right.INSPECT);
        piece.check();
        var put = book.put(actor.account(), piece, pictures);
        var refusal = put.refusal();
        if (refusal != null) {
            throw refusal;
        }
        return new Arrived(put.upload(), put.fits());
    }

    /** How far the actor's own photo has come, or the refusal {@code photo.unknown}. */
    public PhotoShelf.Upload state(Actor actor, UUID photo) {
        return shelf.find(actor.account(), photo).orElseThrow(() -> new UnknownPhoto(photo));
    }

    /** The photo of an inspection that the actor sees, as it came. */
    public Shown show(Actor actor, UUID inspection, UUID photo) {
        var found = inspections.read(actor, inspection);
        var told = found.told().allPhotos().filter(one -> one.id().equals(photo)).findFirst()
                .orElseThrow(() -> new UnknownPhoto(photo));
        var kept = found.evidence(told);
        var file = evidence.file(kept, Scope.everything()).orElseThrow(() -> new UnknownPhoto(photo));
        return new Shown(file, evidence.content(kept, Scope.everything()).orElseThrow(() -> new UnknownPhoto(photo)));
    }

    /** Which photos of the inspection have arrived. */
    public Set<UUID> arrived(Inspection inspection) {
        Collection<UUID> photos = inspection.told().allPhotos().map(photo -> photo.id()).toList();
        return photos.isEmpty() ? Set.of() : Set.copyOf(shelf.kept(inspection.finder().account(), photos));
    }

    /** What a piece led to; {@code fits} says whether it began where the last one ended. */
    public record Arrived(PhotoShelf.Upload upload, boolean fits) {
    }

    /** A file with its content. */
    public record Shown(Evidence.File file, byte[] content) {
    }
}

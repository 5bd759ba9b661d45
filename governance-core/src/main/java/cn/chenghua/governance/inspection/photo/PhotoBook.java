package cn.chenghua.governance.inspection.photo;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.photo.PhotoShelf.State;
import cn.chenghua.governance.inspection.photo.PhotoShelf.Told;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds pieces and turns photos into evidence. Room is made for a photo both by its first piece and by the inspection that tells
 * of it, so that of the two that come at once the later sees the earlier.
 */
@Component
@Transactional
public class PhotoBook {

    private static final long PIXELS = 40_000_000;
    private static final long WAITING = 1024L * 1024 * 1024;
    private final PhotoShelf shelf;
    private final EvidenceRepository evidence;
    private final Clock clock;

    PhotoBook(PhotoShelf shelf, EvidenceRepository evidence, Clock clock) {
        this.shelf = shelf;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** A refusal that comes with the end of what was kept is told, not thrown, so that the end holds. */
    Put put(UUID account, Piece piece, PictureCheck pictures) {
        var now = clock.instant();
        if (piece.offset() == 0 && shelf.waiting(account) > WAITING) {
            throw PhotoRefused.full(WAITING / 1024 / 1024);
        }
        shelf.expect(account, piece.photo(), piece.length(), piece.hash(), now);
        var upload = announced(account, piece, held(account, piece.photo()), now);
        if (upload.complete()) {
            return new Put(upload, true, null);
        }
        if (upload.received() != piece.offset()) {
            return new Put(upload, false, null);
        }
        shelf.add(account, piece, now);
        var grown = held(account, piece.photo());
        return new Put(grown, true, grown.complete() ? finish(account, grown, pictures, now) : null);
    }

    /** As long as nothing has arrived and no inspection tells of it, a photo may be announced anew. */
    private PhotoShelf.Upload announced(UUID account, Piece piece, PhotoShelf.Upload upload, Instant now) {
        if (upload.length() == piece.length() && upload.hash().equals(piece.hash())) {
            return upload;
        }
        if (upload.received() > 0 || shelf.told(account, piece.photo()).isPresent()) {
            throw PhotoRefused.otherContent(piece.photo());
        }
        shelf.clear(account, piece.photo(), piece.length(), piece.hash(), now);
        return held(account, piece.photo());
    }

    /** What an inspection tells of: what has arrived before becomes evidence, for the rest room is made. */
    public void expect(UUID account, List<LogInspection.Photo> photos) {
        var now = clock.instant();
        photos.stream().sorted(Comparator.comparing(LogInspection.Photo::id)).forEach(photo -> {
            shelf.expect(account, photo.id(), photo.bytes(), photo.hash(), now);
            var upload = held(account, photo.id());
            if (upload.length() != photo.bytes() || !upload.hash().equals(photo.hash())) {
                shelf.clear(account, photo.id(), photo.bytes(), photo.hash(), now);
            } else if (upload.state() == State.COMPLETE) {
                shelf.told(account, photo.id()).ifPresent(told -> keep(account, photo.id(), told, now));
            }
        });
    }

    private PhotoShelf.Upload held(UUID account, UUID photo) {
        return shelf.hold(account, photo).orElseThrow(() -> new UnknownPhoto(photo));
    }

    private @Nullable Refusal finish(UUID account, PhotoShelf.Upload upload, PictureCheck pictures, Instant now) {
        try {
            var picture = picture(upload.photo(), shelf.content(account, upload.photo()));
            if (!picture.digest().equals(upload.hash())) {
                throw PhotoRefused.hash(upload.photo());
            }
            pictures.check(picture, PIXELS);
        } catch (Refusal refusal) {
            shelf.clear(account, upload.photo(), upload.length(), upload.hash(), now);
            return refusal;
        }
        shelf.told(account, upload.photo()).ifPresent(told -> keep(account, upload.photo(), told, now));
        return null;
    }

    private void keep(UUID account, UUID photo, Told told, Instant now) {
        var picture = picture(photo, shelf.content(account, photo));
        evidence.addAll(List.of(new Evidence(told.evidence(), Evidence.Kind.FILE, picture.name(), told.unit(), told.responsible(),
                told.username(), now)));
        evidence.attach(picture.as(told.evidence()), picture.content());
        shelf.kept(account, photo);
    }

    private static cn.chenghua.governance.evidence.Upload picture(UUID photo, byte[] content) {
        var upload = cn.chenghua.governance.evidence.Upload.of(photo.toString(), content);
        if (!upload.picture()) {
            throw PhotoRefused.noPicture(photo);
        }
        return cn.chenghua.governance.evidence.Upload
                .of(photo + (upload.mediaType().equals("image/png") ? ".png" : ".jpg"), content);
    }

    /** What a piece led to; {@code fits} says whether it began where the last one ended. */
    record Put(PhotoShelf.Upload upload, boolean fits, @Nullable Refusal refusal) {
    }
}

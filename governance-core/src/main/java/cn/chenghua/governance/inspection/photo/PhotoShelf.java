package cn.chenghua.governance.inspection.photo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

/** Where photos lie until they are complete and their inspections known. */
public interface PhotoShelf {

    /** Makes room for a photo unless it has some. */
    void expect(UUID account, UUID photo, long length, String hash, Instant now);

    /** The upload, held against others until the end of the transaction. */
    Optional<Upload> hold(UUID account, UUID photo);

    Optional<Upload> find(UUID account, UUID photo);

    void add(UUID account, Piece piece, Instant now);

    /** All that has arrived, in order. */
    byte[] content(UUID account, UUID photo);

    /** Throws the pieces away and begins anew with that length and hash. */
    void clear(UUID account, UUID photo, long length, String hash, Instant now);

    /** Notes that the photo is evidence and lets the pieces go. */
    void kept(UUID account, UUID photo);

    /** What an inspection tells of the photo; empty as long as none does. */
    Optional<Told> told(UUID account, UUID photo);

    /** How many bytes lie there for the account. */
    long waiting(UUID account);

    /** Throws away what has not moved since; how many photos that were. */
    int purge(Instant before);

    /** Which of the photos are evidence by now. */
    List<UUID> kept(UUID account, Collection<UUID> photos);

    /** How far a photo has come. */
    record Upload(UUID photo, long length, String hash, long received, State state) {
        /** Whether all of it has arrived. */
        public boolean complete() {
            return state != State.UNDER_WAY;
        }
    }

    /** Under way, all there, or kept as evidence. */
    enum State {
        UNDER_WAY, COMPLETE, KEPT
    }

    /** What an inspection tells of a photo, and whose it is to see. */
    record Told(UUID evidence, String hash, long length, UnitCode unit, String responsible, String username) {
    }
}

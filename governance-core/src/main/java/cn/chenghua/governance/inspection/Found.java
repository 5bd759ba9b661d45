package cn.chenghua.governance.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.audit.Caller;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong at an asset as its finder reported it, such as rubbish dropped (乱扔) on 一环路东一段. It says nothing about what
 * becomes of it: that is casework's.
 *
 * @param disorder its code in the taxonomy of that version
 * @param foundAt when it was seen, by the finder's device
 * @param place where on the asset, in words
 * @param unit the unit the asset lay in
 * @param finder the account that found it
 * @param photos evidence that shows it; a photo may still be under way
 */
public record Found(UUID id, UUID inspection, UUID asset, String disorder, int taxonomy, Severity severity, Instant foundAt,
        String place, String remark, @Nullable BigDecimal longitude, @Nullable BigDecimal latitude, UnitCode unit, UUID finder,
        String finderName, List<UUID> photos) {
    public Found {
        photos = List.copyOf(photos);
    }

    /**
     * That findings were stored, told within the transaction that stores them.
     *
     * @param callers who sent which inspection, where they are of more than one request
     */
    public record Reported(List<Found> findings, Map<UUID, Caller> callers) {
        public Reported {
            findings = List.copyOf(findings);
            callers = Map.copyOf(callers);
        }

        public Reported(List<Found> findings) {
            this(findings, Map.of());
        }

        /** The note as said by whoever sent the finding. */
        public Note said(Note note, @Nullable UUID inspection) {
            var caller = inspection == null ? null : callers.get(inspection);
            return caller == null ? note : note.from(caller);
        }
    }
}

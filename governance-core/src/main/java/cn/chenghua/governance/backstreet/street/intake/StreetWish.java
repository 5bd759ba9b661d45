package cn.chenghua.governance.backstreet.street.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.backstreet.street.StreetFacts;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.backstreet.street.lookback.LookBack;
import cn.chenghua.governance.backstreet.street.lookback.RecordLookBack;
import cn.chenghua.governance.responsibility.Depth;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A row of a table of back streets: the street, and at most one acceptance of it with its look-back. What is null or empty stays as
 * it is.
 *
 * @param number of the project
 * @param metres the stated length
 */
public record StreetWish(String number, @Nullable BigDecimal metres, @Nullable String roadClass, @Nullable Depth depth,
        @Nullable String contractors, @Nullable String works, @Nullable Geometry line, @Nullable Accepted acceptance,
        @Nullable LookedBack lookBack) {

    /** What the row says over what is known. */
    StreetFacts over(StreetFacts known) {
        return new StreetFacts(roadClass == null ? known.roadClass() : roadClass, depth == null ? known.depth() : depth,
                contractors == null ? known.contractors() : contractors, works == null ? known.works() : works);
    }

    /** An acceptance that stands on paper. */
    public record Accepted(LocalDate day, RecordAcceptance.Result result, List<Party> parties, String evidence) {
        public Accepted {
            parties = List.copyOf(parties);
        }

        RecordAcceptance wish(UUID id) {
            return new RecordAcceptance(id, day, result, parties, List.of(), "");
        }

        boolean same(Acceptance there) {
            return there.day().equals(day) && there.told().result() == result;
        }
    }

    /** A look-back that stands on paper. */
    public record LookedBack(LocalDate day, RecordLookBack.Result result, String reason, String evidence) {
        RecordLookBack wish(UUID id) {
            return new RecordLookBack(id, day, result, List.of(), reason);
        }

        boolean same(LookBack there) {
            return there.told().day().equals(day) && there.told().result() == result;
        }
    }
}

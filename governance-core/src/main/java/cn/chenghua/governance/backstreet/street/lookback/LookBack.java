package cn.chenghua.governance.backstreet.street.lookback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.Look;

/**
 * A look-back as it was recorded, such as that of 2018-01-05 at 望平街背街: held. It is never changed.
 *
 * @param acceptance which it looks back at
 * @param uncounted whether the street counted no more after it
 * @param historic whether it was taken over from paper
 */
public record LookBack(RecordLookBack told, UUID project, UUID acceptance, List<Look> looks, UUID evidence, boolean uncounted,
        boolean historic, Acceptance.Recorder by, Instant at) {

    public LookBack {
        looks = List.copyOf(looks);
    }

    public UUID id() {
        return told.id();
    }

    public boolean relapsed() {
        return told.result() == RecordLookBack.Result.RELAPSED;
    }
}

package cn.chenghua.governance.backstreet.street.lookback;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Days;

/**
 * A look-back as somebody tells it.
 *
 * @param id made by the client, so that a repeat is recognised
 * @param reason what has relapsed; needed for that, else a remark
 */
public record RecordLookBack(UUID id, LocalDate day, Result result, List<UUID> inspections, String reason) {

    private static final int REASON = 500;
    private static final int MOST = 20;

    public RecordLookBack {
        Days.within("day", day);
        inspections = inspections.stream().distinct().limit(MOST).toList();
        reason = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
        if (reason.codePointCount(0, reason.length()) > REASON || reason.isEmpty() && result == Result.RELAPSED) {
            throw LookBackRefused.reason(REASON);
        }
    }

    /** What was found. */
    public enum Result {
        HELD, RELAPSED
    }
}

package cn.chenghua.governance.inspection.field;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.Severity;

/** What briefings are made of, each in one read however many assets there are. */
public interface BriefingLines {

    /** The assets of the posts that the account holds or stands in for on that day, each once and by the lowest post. */
    List<Held> held(UUID account, LocalDate day);

    /** The last look at each of the assets that no other set right; who never was looked at is left out. */
    Map<UUID, LastLook> lastLooks(Collection<UUID> assets);

    /** The latest findings since a moment, at most {@code limit} an asset. */
    Map<UUID, List<Recent>> found(Collection<UUID> assets, Instant since, int limit);

    /** An asset in the care of a post. */
    record Held(UUID asset, Level level, String post) {
    }

    /** How an asset stood when it was last looked at; {@code applicable} is 0 where nothing applied. */
    record LastLook(LocalDate day, boolean fine, int passed, int applicable) {
    }

    /** Something found lately, in the words of its edition of the taxonomy. */
    record Recent(UUID id, String disorder, int taxonomy, Severity severity, LocalDate day, String place) {
    }
}

package cn.chenghua.governance.communityservice.station;

import java.util.Comparator;
import java.util.List;

import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.UnitCode;

/** What a station offers: opening hours such as 周一至周日 9:00–17:00, the communities it serves and its lines of work. */
public record Outfit(String hours, List<UnitCode> communities, List<WorkLine> lines) {

    public static final Outfit UNKNOWN = new Outfit("", List.of(), List.of());
    private static final int LONG = 200;

    public Outfit {
        hours = Wording.text("hours", hours, LONG);
        communities = communities.stream().distinct().sorted(Comparator.comparing(UnitCode::value)).toList();
        lines = lines.stream().distinct().sorted().toList();
    }
}

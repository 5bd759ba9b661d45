package cn.chenghua.governance.funding.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.funding.report.FundReports.By;
import cn.chenghua.governance.funding.report.FundReports.Cut;
import cn.chenghua.governance.funding.report.FundReports.Sums;

/** The cuts of one question side by side; places are gathered into the sub-district they lie in today. */
public record Cuts(Sums all, Map<String, Sums> years, Map<String, Sums> months, Map<String, Sums> sources,
        Map<String, Sums> places) {

    static Cuts of(List<Cut> cuts, Function<UnitCode, UnitCode> subdistrict) {
        return new Cuts(cuts.stream().filter(cut -> cut.by() == By.ALL).map(Cut::sums).findFirst().orElse(Sums.NONE),
                by(cuts, By.YEAR, key -> key), by(cuts, By.MONTH, key -> key.substring(0, 7)), by(cuts, By.SOURCE, key -> key),
                by(cuts, By.PLACE, key -> subdistrict.apply(new UnitCode(key)).value()));
    }

    private static Map<String, Sums> by(List<Cut> cuts, By by, Function<String, String> key) {
        var sums = new TreeMap<String, Sums>();
        cuts.stream().filter(cut -> cut.by() == by).forEach(cut -> sums.merge(key.apply(cut.key()), cut.sums(), Sums::plus));
        return sums;
    }
}

package cn.chenghua.governance.network.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.chenghua.governance.network.NetworkRules;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.intake.Finding.Part;

/** Compares stated lengths with courses: a wrong unit shows as a factor of a thousand in most edges, an error in single ones. */
final class Lengths {

    private static final double SHORT = 10;
    private static final double LONGEST = 100_000;
    private static final double FACTOR = 100;
    private final StreetNetwork network;
    private final List<EdgeRow> rows;
    private final NetworkRules rules;

    /** @param rows the edges as they were read, in the order of the network's */
    Lengths(StreetNetwork network, List<EdgeRow> rows, NetworkRules rules) {
        this.network = network;
        this.rows = rows;
        this.rules = rules;
    }

    List<Finding> findings() {
        var ratios = new ArrayList<Double>();
        var found = new ArrayList<Finding>();
        for (var i = 0; i < rows.size(); i++) {
            var stated = rows.get(i).metres();
            var measured = network.measured(network.edges().get(i));
            if (stated != null && measured > SHORT) {
                ratios.add(stated / measured);
            }
            if (stated != null && stated >= LONGEST) {
                found.add(Finding.error(Part.EDGES, rows.get(i).row(), "metres", text(stated), "network.note.metres"));
            } else if (stated != null && rules.differs(stated, measured)) {
                found.add(Finding.hint(Part.EDGES, rows.get(i).row(), "metres", text(stated), "network.note.length",
                        text(measured)));
            }
        }
        ratios.sort(null);
        var middle = ratios.isEmpty() ? 1 : ratios.get(ratios.size() / 2);
        if (middle > FACTOR || middle < 1 / FACTOR) {
            return List.of(Finding.error(Part.EDGES, 0, "metres", text(middle),
                    middle > FACTOR ? "network.note.length.metres" : "network.note.length.kilometres", ratios.size()));
        }
        return found;
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.4f" : "%.1f", value);
    }
}

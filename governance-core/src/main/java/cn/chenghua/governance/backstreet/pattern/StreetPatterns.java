package cn.chenghua.governance.backstreet.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.district.geometry.UnitShapes;
import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out the pattern of the stored streets, now and with the new links that are not among them yet. */
@Service
public class StreetPatterns {

    private static final double BESIDE = 15;
    private static final double COVERED = 0.8;
    private final Networks networks;
    private final UnitShapes shapes;
    private final GreenRules rules;
    private final List<NewLinks> sources;
    private volatile @Nullable Kept kept;

    StreetPatterns(Networks networks, UnitShapes shapes, GreenRules rules, Optional<List<NewLinks>> sources) {
        this.networks = networks;
        this.shapes = shapes;
        this.rules = rules;
        this.sources = sources.orElse(List.of());
    }

    /** The pattern of the edition in force; empty before the first network was taken in. */
    @Transactional(readOnly = true)
    public Optional<Answer> answer(Scope scope, With with) {
        return networks.current().map(edition -> answer(edition, links(scope, with)));
    }

    private List<NewLink> links(Scope scope, With with) {
        return sources.stream().flatMap(source -> source.all(scope).stream())
                .filter(link -> with == With.PLANNED || link.opened()).toList();
    }

    private Answer answer(NetworkVersion edition, List<NewLink> links) {
        var area = rules.value(GreenRule.DISTRICT_AREA).doubleValue();
        var sparse = rules.value(GreenRule.SPARSE).doubleValue();
        var question = List.<Object>of(edition.id(), links, shapes.version(), area, sparse);
        var last = kept;
        if (last != null && last.question.equals(question)) {
            return last.answer;
        }
        var network = networks.read(edition);
        var plane = Pattern.plane(network);
        var missing = new ArrayList<NewLink>();
        var lines = new ArrayList<LineString>();
        var known = new Known(network, plane);
        for (var link : links) {
            var flat = plane.flat(link.geometry());
            if (known.share(flat, BESIDE) < COVERED) {
                missing.add(link);
                for (var i = 0; i < flat.getNumGeometries(); i++) {
                    if (flat.getGeometryN(i) instanceof LineString line && line.getNumPoints() > 1) {
                        lines.add(line);
                    }
                }
            }
        }
        var pair = Pattern.compare(network, lines, plane);
        var places = Density.of(shapes.all(), plane, pair, sparse);
        var answer = new Answer(edition, links.size(), missing, pair, area, sparse, places, plane);
        kept = new Kept(question, answer);
        return answer;
    }

    private record Kept(List<Object> question, Answer answer) {
    }

    /** Which new links are put in. */
    public enum With {
        OPENED, PLANNED
    }

    /**
     * What was worked out.
     *
     * @param asked how many new links there are; {@code added} are those the stored streets do not show yet
     * @param squareKilometres of the whole district, as set
     * @param places sub-districts with a stored shape; empty where there is none
     */
    public record Answer(NetworkVersion edition, int asked, List<NewLink> added, Pattern.Pair pair, double squareKilometres,
            double sparse, List<Density> places, Plane plane) {

        public Answer {
            Objects.requireNonNull(edition);
            added = List.copyOf(added);
            places = List.copyOf(places);
        }

        /** Whether the stored streets are too few on the whole to be believed. */
        public boolean sparseAll() {
            return pair.before().density(squareKilometres) < sparse;
        }

        public long sparsePlaces() {
            return places.stream().filter(Density::sparse).count();
        }
    }
}

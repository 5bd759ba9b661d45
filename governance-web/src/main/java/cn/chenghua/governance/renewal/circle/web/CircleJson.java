package cn.chenghua.governance.renewal.circle.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.next.Proposal;
import cn.chenghua.governance.renewal.circle.reach.CircleDesk.Today;
import cn.chenghua.governance.renewal.circle.reach.Doubt;
import cn.chenghua.governance.renewal.circle.reach.Share;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What REST clients see of the circle. */
public final class CircleJson {

    private CircleJson() {
    }

    /** What figures rest on: the day, the edition of the network, and how many facilities could not be placed. */
    @Schema(name = "CircleBasis")
    public record Basis(LocalDate asOf, int networkEdition, LocalDate networkStandsFor, int minutes,
            Map<Walker, Double> kilometresAnHour, int facilitiesPlaced, int facilitiesUnplaced, int facilitiesOffStreet) {

        public static Basis of(Today today) {
            var rules = today.circle().rules();
            var stranded = today.standing().stranded().size();
            return new Basis(today.day(), today.network().number(), today.network().standsFor(), rules.minutes(),
                    rules.kilometresAnHour(), today.sites().size() - stranded, today.missing(), stranded);
        }
    }

    /** Residents within reach; {@code share} is a part of one, and nothing where nobody is counted. */
    @Schema(name = "CircleShare")
    public record Reached(long covered, long counted, long notConcluded, @Nullable Double share) {
        public static Reached of(Share share) {
            return new Reached(share.covered(), share.counted(), share.doubtful(), share.ratio());
        }
    }

    /** Coverage of every class, with a link to who is left out. */
    @Schema(name = "CircleCoverage")
    record Coverage(Basis basis, Map<String, String> filtersApplied, List<ClassCoverage> classes) {
    }

    /** Coverage of a class for each group of walkers. */
    @Schema(name = "CircleClassCoverage")
    record ClassCoverage(FacilityClass facilityClass, int sites, Map<Walker, Reached> walkers, String evidence) {
    }

    /** Who has no facility of a class within reach, and about whom nothing is concluded. */
    @Schema(name = "CircleGaps")
    record Gaps(Basis basis, Map<String, String> filtersApplied, Reached reached, List<Gap> gaps, List<Doubtful> notConcluded) {
    }

    /** A settlement left out; no way leads to any facility where metres are missing. */
    @Schema(name = "CircleGap")
    record Gap(String unit, int residents, @Nullable String nearest, @Nullable Long metres, @Nullable Double minutes) {
    }

    /** A settlement about which nothing is concluded, and why. */
    @Schema(name = "CircleDoubtful")
    record Doubtful(String unit, int residents, Doubt why) {
    }

    /** The best next sites; at least {@code surely} of what any choice of as many sites could serve. */
    @Schema(name = "CircleNextSites")
    record NextSites(Basis basis, Map<String, String> filtersApplied, long missing, long served, long most,
            @Nullable Double surely, List<NextSite> sites) {
    }

    /** A proposed site and the settlements it newly serves. */
    @Schema(name = "CircleNextSite")
    record NextSite(double longitude, double latitude, long residents, List<Newly> served) {
        static NextSite of(Proposal site) {
            return new NextSite(site.at().x, site.at().y, site.residents(), site.served().stream()
                    .map(one -> new Newly(one.settlement().unit().value(), one.settlement().residents(),
                            Math.round(one.metres())))
                    .toList());
        }
    }

    /** A settlement newly served. */
    @Schema(name = "CircleServed")
    record Newly(String unit, int residents, long metres) {
    }
}

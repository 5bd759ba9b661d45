package cn.chenghua.governance.renewal.circle.reach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.check.NetworkCheck;
import cn.chenghua.governance.renewal.circle.CircleRules;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Settlements;
import cn.chenghua.governance.renewal.circle.Site;
import cn.chenghua.governance.renewal.circle.Sites;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reckons the circle as it is today: over the network in force, for the latest estimates and the facilities that are open. */
@Service
@Transactional(readOnly = true)
public class CircleDesk {

    private final Networks networks;
    private final NetworkCheck check;
    private final Settlements settlements;
    private final Collection<Sites> registers;
    private final CircleRules rules;
    private final Hierarchies hierarchies;
    private final Clock clock;

    CircleDesk(Networks networks, NetworkCheck check, Settlements settlements, Collection<Sites> registers, CircleRules rules,
            Hierarchies hierarchies, Clock clock) {
        this.networks = networks;
        this.check = check;
        this.settlements = settlements;
        this.registers = registers;
        this.rules = rules;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    public CircleRules rules() {
        return rules;
    }

    /** Empty before a network was imported. */
    public Optional<Today> today() {
        return networks.current().map(this::today);
    }

    private Today today(NetworkVersion version) {
        var day = LocalDate.now(clock.withZone(Days.ZONE));
        var density = check.judge(version).density();
        var circle = new Circle(networks.graph(version), density::believable, rules, living(settlements.on(day), day));
        var sites = new ArrayList<Site>();
        var unplaced = new ArrayList<Sites.Unplaced>();
        for (var register : registers) {
            var found = register.on(day);
            sites.addAll(found.sites());
            unplaced.addAll(found.unplaced());
        }
        return new Today(day, version, circle, sites, circle.with(sites), unplaced);
    }

    /** A unit that is gone keeps its residents until a unit that took it over has an estimate of its own. */
    private List<Settlement> living(List<Settlement> all, LocalDate day) {
        var hierarchy = hierarchies.current();
        var estimated = all.stream().map(Settlement::unit).collect(Collectors.toSet());
        return all.stream().filter(one -> hierarchy.exists(one.unit(), day)
                || hierarchy.get(one.unit()).successors().stream().noneMatch(estimated::contains)).toList();
    }

    /**
     * The circle of a day with all it rests on.
     *
     * @param sites the facilities that are open, those too far from a street included
     * @param unplaced the facilities that cannot be placed
     */
    public record Today(LocalDate day, NetworkVersion network, Circle circle, List<Site> sites, Standing standing,
            List<Sites.Unplaced> unplaced) {
        public Today {
            sites = List.copyOf(sites);
            unplaced = List.copyOf(unplaced);
        }

        public int missing() {
            return unplaced.stream().mapToInt(Sites.Unplaced::count).sum();
        }
    }
}

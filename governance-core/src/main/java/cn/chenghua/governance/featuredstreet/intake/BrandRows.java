package cn.chenghua.governance.featuredstreet.intake;

import java.time.Clock;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.featuredstreet.brand.BrandDesk;
import cn.chenghua.governance.featuredstreet.brand.BrandFacts;
import cn.chenghua.governance.featuredstreet.brand.PlaceBrands;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.intake.RowWork;

import org.springframework.stereotype.Component;

/** Takes brands and landmarks in, known by their names. */
@Component
public class BrandRows implements RowWork<BrandFacts> {

    private final PlaceBrands brands;
    private final BrandDesk desk;
    private final Clock clock;

    BrandRows(PlaceBrands brands, BrandDesk desk, Clock clock) {
        this.brands = brands;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Fate take(Actor actor, BrandFacts facts) {
        var there = brands.findByName(facts.name()).orElse(null);
        if (there == null) {
            desk.register(actor, Uuids.next(clock.instant()), facts);
            return Fate.NEW;
        }
        var mine = desk.read(actor, there.id());
        if (mine.facts().equals(facts)) {
            return Fate.UNCHANGED;
        }
        desk.describe(actor, mine.id(), mine.version(), facts);
        return Fate.CHANGED;
    }
}

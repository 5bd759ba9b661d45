package cn.chenghua.governance.featuredstreet.intake;

import java.util.Arrays;
import java.util.EnumMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.street.DescribeStreet;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.street.FeaturedRefused;
import cn.chenghua.governance.featuredstreet.street.Trait;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.intake.RowWork;

import org.springframework.stereotype.Component;

/** Takes profiles and lines of featured streets in. */
@Component
public class StreetRows implements RowWork<StreetRow> {

    private final ProjectRepository projects;
    private final FeaturedDesk desk;

    StreetRows(ProjectRepository projects, FeaturedDesk desk) {
        this.projects = projects;
        this.desk = desk;
    }

    @Override
    public Fate take(Actor actor, StreetRow row) {
        var id = projects.findByNumber(row.number()).map(Project::id).orElseThrow(() -> FeaturedRefused.unknown(row.number()));
        var street = desk.read(actor, id);
        var proofs = new EnumMap<Trait, Proof>(Trait.class);
        if (!row.evidence().isBlank()) {
            Arrays.stream(Trait.values()).forEach(trait -> proofs.put(trait, Proof.of(row.evidence(), null)));
        }
        var wish = new DescribeStreet(row.mainClass(), row.texts(), proofs);
        var changed = wish.changes(street.detail().profile());
        if (changed) {
            desk.describe(actor, id, street.version(), wish);
        }
        var shape = row.shape();
        var old = street.detail().shape();
        if (shape == null || old != null && shape.equalsExact(old)) {
            return changed ? Fate.CHANGED : Fate.UNCHANGED;
        }
        desk.draw(actor, id, desk.read(actor, id).version(), shape);
        return Fate.CHANGED;
    }
}

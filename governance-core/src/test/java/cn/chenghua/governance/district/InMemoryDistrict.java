package cn.chenghua.governance.district;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Units and their reorganisations without a database. */
public final class InMemoryDistrict implements UnitRepository, ReorganisationRepository, Hierarchies {

    private final Map<UnitCode, Unit> units = new TreeMap<>();
    private final List<Reorganisation> history = new ArrayList<>();
    private long version = 1;

    public InMemoryDistrict(Collection<Unit> units) {
        begin(units);
    }

    /** Forgets everything and starts from {@code units}. */
    public void begin(Collection<Unit> units) {
        this.units.clear();
        history.clear();
        version = 1;
        units.forEach(this::save);
    }

    @Override
    public Unit save(Unit unit) {
        units.put(unit.code(), unit);
        return unit;
    }

    @Override
    public Optional<Unit> findById(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public List<Unit> findAll() {
        return List.copyOf(units.values());
    }

    @Override
    public Reorganisation save(Reorganisation reorganisation) {
        history.add(reorganisation);
        return reorganisation;
    }

    @Override
    public List<Reorganisation> history() {
        return history.reversed();
    }

    @Override
    public Hierarchy current() {
        return new Hierarchy(units.values());
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public void changed() {
        version++;
    }
}

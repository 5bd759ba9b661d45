package cn.chenghua.governance.district;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/** Proposes whose people are meant by a name, such as 510108005000 for 建设路街道办事处; a person may choose otherwise. */
@Component
public class NamedUnits {

    private final Hierarchies hierarchies;

    NamedUnits(Hierarchies hierarchies) {
        this.hierarchies = hierarchies;
    }

    /** The sub-district the name begins with, else the district, whose departments bear other names; without a name that of the place. */
    public UnitCode of(String name, UnitCode place, LocalDate today) {
        var hierarchy = hierarchies.current();
        var district = hierarchy.district().code();
        if (name.isBlank()) {
            return hierarchy.subdistrict(place, today).map(found -> found.unit()).orElse(district);
        }
        return hierarchy.on(today, Level.SUBDISTRICT).stream().map(unit -> unit.code())
                .filter(code -> name.startsWith(hierarchy.name(code, today))).findFirst().orElse(district);
    }
}

package cn.chenghua.governance.access.federation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * Which roles a group brings, written as {@code DISTRICT_OFFICIAL@510108000000}, with a department behind a slash where the role
 * needs one, several with commas between them.
 */
public final class GroupRoles {

    private final Map<String, List<Place>> places = new TreeMap<>();

    public GroupRoles(Map<String, String> written) {
        written.forEach((group, roles) -> places.put(group, Arrays.stream(roles.split(",")).map(Place::read).toList()));
    }

    List<Grant> of(Collection<String> groups, LocalDate day) {
        return groups.stream().flatMap(group -> places.getOrDefault(group, List.of()).stream()).distinct()
                .map(place -> Grant.mapped(place.role, place.unit, day, place.department)).toList();
    }

    private record Place(Role role, UnitCode unit, @Nullable String department) {
        static Place read(String written) {
            var parts = written.strip().split("@", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("Not ROLE@unit: " + written);
            }
            var where = parts[1].split("/", 2);
            return new Place(Role.valueOf(parts[0].strip()), new UnitCode(where[0].strip()),
                    where.length == 2 ? where[1].strip() : null);
        }
    }
}

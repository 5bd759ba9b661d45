package cn.chenghua.governance.renewal.facility;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a facility, such as a kindergarten in 新鸿路社区 with 270 places.
 *
 * @param id made by the client, so that a repeat is recognised; null to have one made
 * @param item the code of its item, which gives its class
 */
public record RegisterFacility(@Nullable UUID id, String name, UnitCode place, String responsible, String item, Site site,
        @Nullable Position point) {

    RegisterProject project(FacilityItem of) {
        return new RegisterProject(id, null, name, FacilityDesk.KIND, place, point, responsible, null, of.classCode(), null,
                Measures.NONE, Map.of(), Map.of(), "");
    }
}

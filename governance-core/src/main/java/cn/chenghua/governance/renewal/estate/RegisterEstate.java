package cn.chenghua.governance.renewal.estate;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;

/**
 * What is to be known of an estate, such as 机械厂生活区 in 新鸿路社区, once of 成都机械厂, 320 households, with gas.
 *
 * @param id made by the client, so that a repeat is recognised; null to have one made
 */
public record RegisterEstate(@Nullable UUID id, String name, UnitCode place, String responsible, Owner owner) {

    RegisterProject project() {
        return new RegisterProject(id, null, name, EstateDesk.KIND, place, null, responsible, null, null, null, Measures.NONE,
                Map.of(), Map.of(), "");
    }
}

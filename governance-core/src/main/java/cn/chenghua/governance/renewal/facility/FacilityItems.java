package cn.chenghua.governance.renewal.facility;

import java.util.List;

/** The items there are, by class in their usual order. */
public interface FacilityItems {

    List<FacilityItem> all();

    /** The item of that code, or the refusal {@code renewal.facility.item}. */
    default FacilityItem get(String code) {
        return all().stream().filter(item -> item.code().equals(code)).findFirst().orElseThrow(() -> FacilityRefused.item(code,
                String.join(", ", all().stream().map(FacilityItem::code).toList())));
    }
}

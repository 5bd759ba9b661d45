package cn.chenghua.governance.communityservice.admission.intake;

import cn.chenghua.governance.district.Refusal;

/** A row of a table of items that cannot be taken in. */
final class ItemRowRefused extends Refusal {

    private ItemRowRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static ItemRowRefused twice(String key, int row) {
        return new ItemRowRefused("admission.import.twice", "number", key, row);
    }

    static ItemRowRefused number(String number) {
        return new ItemRowRefused("admission.import.number", "number", number);
    }
}

package cn.chenghua.governance.safecommunity.record.persistence;

import java.util.UUID;

import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.SafetyRecords;

interface JpaSafetyRecords extends SafetyRecords, org.springframework.data.repository.Repository<SafetyRecord, UUID> {

    /** Written at once, so that what is asked by SQL in the same transaction finds it. */
    @Override
    default SafetyRecord save(SafetyRecord safetyRecord) {
        return saveAndFlush(safetyRecord);
    }

    SafetyRecord saveAndFlush(SafetyRecord safetyRecord);
}

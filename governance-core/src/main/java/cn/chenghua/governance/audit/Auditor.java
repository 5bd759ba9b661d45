package cn.chenghua.governance.audit;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An account that may read the record. Whoever hands one out has checked the right, so nobody asks again.
 *
 * @param units the units whose entries may be read, null for all; entries about no unit are read by those who may read all
 */
public record Auditor(UUID account, String name, @Nullable List<String> units) {
}

package cn.chenghua.governance.renewal.circle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The eight classes of public facilities, such as education 教育 or community service 社区服务. */
public enum FacilityClass {
    EDUCATION, HEALTH, COMMERCE, CULTURE, SPORT, COMMUNITY_SERVICE, ADMINISTRATION, MUNICIPAL_WORKS;

    /** The class as dictionaries spell it, such as {@code community_service}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of that code, whatever its case. */
    public static Optional<FacilityClass> of(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(code)).findFirst();
    }
}

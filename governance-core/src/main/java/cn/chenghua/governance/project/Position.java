package cn.chenghua.governance.project;

import java.math.BigDecimal;

/** A place on the earth in WGS84, such as 104.1049 east, 30.6496 north; a claim with no stated accuracy. */
public record Position(BigDecimal longitude, BigDecimal latitude) {

    public Position {
        if (longitude.abs().compareTo(BigDecimal.valueOf(180)) > 0 || latitude.abs().compareTo(BigDecimal.valueOf(90)) > 0) {
            throw ProjectRefused.point(longitude + ", " + latitude);
        }
    }
}

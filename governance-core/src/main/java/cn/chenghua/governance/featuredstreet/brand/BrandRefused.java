package cn.chenghua.governance.featuredstreet.brand;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A brand or landmark that cannot be so, such as one whose name is taken. */
public final class BrandRefused extends Refusal {

    private BrandRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static BrandRefused text(String field, int limit) {
        return new BrandRefused("featured.brand.text", field, limit);
    }

    static BrandRefused taken(String name) {
        return new BrandRefused("featured.brand.taken", "name", name);
    }

    static BrandRefused photo() {
        return new BrandRefused("featured.brand.photo", "file", "");
    }

    static BrandRefused unknown(UUID id) {
        return new BrandRefused("featured.brand.unknown", "brand", id.toString());
    }
}
